# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of formats: cheap, open to other packages, and there without package metadata."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import cuefolio
from cuefolio.errors import CuefolioError
from cuefolio.formats.registry import BUILT_IN, sheet_format, sheet_formats

SOURCE = Path(cuefolio.__file__).parents[1]


def run(code: str, *flags: str, path: str = "") -> str:
    """What a fresh interpreter prints."""
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, (path, str(SOURCE))))}
    command = [sys.executable, *flags, "-c", code]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_the_built_in_formats_are_there_with_all_that_a_menu_needs() -> None:
    formats = sheet_formats()
    assert list(formats)[: len(BUILT_IN)] == list(BUILT_IN)
    for format_id, found in formats.items():
        assert found.id == format_id
        assert found.suffix.startswith(".") and "/" in found.mime and found.name
        for option in found.options:
            assert option.label and option.help.endswith(".")
            assert option.parse(option.default) == option.default
    assert len({found.name for found in formats.values()}) == len(formats)


def test_an_unknown_format_is_named_with_the_known_ones() -> None:
    with pytest.raises(CuefolioError) as caught:
        sheet_format("docx")
    assert caught.value.code == "sheets.unknown_format"
    assert "'docx'" in str(caught.value) and "generic-pdf" in str(caught.value)


def test_listing_formats_imports_no_heavy_library() -> None:
    heavy = "{'typst', 'xlsxwriter', 'PySide6', 'sqlalchemy'}"
    code = (
        "import sys; from cuefolio.formats.registry import sheet_formats; sheet_formats();"
        f"print(sorted({heavy} & set(sys.modules)))"
    )
    assert run(code) == "[]"


def test_the_built_in_formats_need_no_package_metadata() -> None:
    code = "from cuefolio.formats.registry import sheet_formats; print(' '.join(sheet_formats()))"
    assert run(code, "-S") == " ".join(BUILT_IN)


def test_another_package_adds_a_format_by_its_entry_point(tmp_path: Path) -> None:
    (tmp_path / "other_sheets.py").write_text(
        "from cuefolio.formats.registry import SheetFormat\n"
        "nothing = lambda *given: []\n"
        "FORMAT = SheetFormat('other', 'Other', '.oth', 'text/plain', nothing, nothing)\n",
        encoding="utf-8",
    )
    info = tmp_path / "other_sheets-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(
        "Metadata-Version: 2.1\nName: other-sheets\nVersion: 1.0\n", encoding="utf-8"
    )
    (info / "entry_points.txt").write_text(
        "[cuefolio.sheet_formats]\nother = other_sheets:FORMAT\n", encoding="utf-8"
    )
    code = "from cuefolio.formats.registry import sheet_formats; print(list(sheet_formats())[-1])"
    assert run(code, path=str(tmp_path)) == "other"
