# SPDX-License-Identifier: GPL-3.0-or-later
"""Every PDF of 300 cues, against bare typst: the same layout compiled with the same data as JSON.

Each is the first PDF of a process of its own, since typst remembers what it has set once; modules and fonts
are loaded within the time of both. Time is that of the processor, over all threads. Both files are equal to
the byte.
"""

from __future__ import annotations

import io
import json
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import typst
from tests.performance import sample_sheet
from tests.performance.measuring import Row

from cuefolio.formats.registry import sheet_format, sheet_formats
from cuefolio.resources import resource_path

CUES = 300
TARGET = 1.3

_OURS = """
import hashlib, io, json, sys, time
from tests.performance import sample_sheet
from cuefolio.formats.registry import sheet_format

delivery, described = sample_sheet.delivery(int(sys.argv[2]), sys.argv[1]), sheet_format(sys.argv[1])
out = io.BytesIO()
started = time.process_time()
described.write(delivery, None, out)
spent = time.process_time() - started
print(json.dumps([spent, hashlib.sha256(out.getvalue()).hexdigest()]))
"""
_BARE = """
import hashlib, json, sys, time

template, fonts, data = sys.argv[1:]
inputs = {"data": open(data, encoding="utf-8").read()}
started = time.process_time()
import typst
pdf = typst.compile(
    template, font_paths=typst.Fonts(font_paths=[fonts]), sys_inputs=inputs, format="pdf"
)
spent = time.process_time() - started
print(json.dumps([spent, hashlib.sha256(pdf).hexdigest()]))
"""


def rows(tiny: bool) -> list[Row]:
    """A row for each of our formats that is a PDF."""
    cues, repeats = (6, 1) if tiny else (CUES, 5)
    return [
        Row(
            f"{described.id} of {cues} cues / bare typst", *measure(described.id, cues, repeats), "ms", TARGET
        )
        for described in sheet_formats().values()
        if described.suffix == ".pdf"
    ]


def measure(format_id: str, cues: int, repeats: int) -> tuple[float, float]:
    """Milliseconds of ours and of the floor, medians of so many processes each."""
    template, data = handed_over(format_id, cues)
    ours, floor = [], []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "data.json"
        path.write_text(data, encoding="utf-8")
        for _ in range(repeats):
            spent, file = _run(_OURS, format_id, cues)
            bare, same = _run(_BARE, template, resource_path("fonts"), path)
            assert file == same, f"the floor of {format_id} writes another file"
            ours.append(spent)
            floor.append(bare)
    return statistics.median(ours) * 1000, statistics.median(floor) * 1000


def handed_over(format_id: str, cues: int) -> tuple[Path, str]:
    """The layout and the data that a format hands to typst."""
    found: list[tuple[Path, str]] = []
    compiler = typst.Compiler

    def told(template: Path, sys_inputs: dict[str, str], **rest: Any) -> typst.Compiler:
        found.append((template, sys_inputs["data"]))
        return compiler(template, sys_inputs=sys_inputs, **rest)

    typst.Compiler = told
    try:
        sheet_format(format_id).write(sample_sheet.delivery(cues, format_id), None, io.BytesIO())
    finally:
        typst.Compiler = compiler
    return found[0]


def _run(code: str, *arguments: object) -> tuple[float, str]:
    done = subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)],
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
    )
    spent, digest = json.loads(done.stdout)
    return spent, digest
