# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading large timelines against a bare read of the same bytes, and building cues from 100,000 uses.

Bare is: for text, the lines parted into their cells; for XML, expat that hands elements, attributes and text
to handlers which do nothing; for an AAF, pyaaf2 opening and closing it. How much less a bare read costs that
hands nothing over (lines alone, expat without handlers) is shown beside, without a target. Times are of the
processor. Memory is the peak that Python's allocator saw during one more read (tracemalloc, without the
interpreter; expat and ElementTree allocate there too), against the size of the file.
"""

from __future__ import annotations

import gc
import importlib.util
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from xml.parsers.expat import ParserCreate

from tests.performance import big_timelines, big_xml
from tests.performance.measuring import Row, interleaved

from cuefolio.domain.timeline.build import build
from cuefolio.domain.timeline.model import Timeline
from cuefolio.formats.timelines.registry import Reading, reader_for

MEGABYTE = 1_000_000
SHARED = Path(__file__).resolve().parents[3] / "shared" / "testdata" / "timelines"
REPEATS = 5
READ_TARGET = 4.0
MEMORY_TARGET = 40.0
BUILD_TARGET_MS = 2000.0
OTHERS_TARGET = 0.25
"""Ours by ptulsconv's: at least four times faster."""
Bare = Callable[[Path], object]


def rows(tiny: bool) -> list[Row]:
    """The figures for the table."""
    part = 200 if tiny else 1
    repeats = 1 if tiny else REPEATS
    found: list[Row] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        events = 100_000 // part
        session = folder / "session.txt"
        session.write_bytes(big_timelines.pro_tools(events))
        name_ = f"Pro Tools, {events:,} events"
        found += _text(session, name_, "\t", repeats)
        found += _ptulsconv(session, name_)
        list_ = folder / "list.edl"
        list_.write_bytes(big_timelines.edl(3 * MEGABYTE // part))
        found += _text(list_, f"EDL, {_size(list_)}", None, repeats)
        for file, content in (
            ("film.fcpxml", big_xml.fcpxml(5 * MEGABYTE // part)),
            ("film.xml", big_xml.fcp7(4 * MEGABYTE // part)),
        ):
            path = folder / file
            path.write_bytes(content)
            kind = "FCPXML" if path.suffix == ".fcpxml" else "FCP7 XML"
            found += _xml(path, f"{kind}, {_size(path)}", repeats)
        found += _aaf(repeats)
        found.append(_building(session, events, repeats))
    return found


def _size(path: Path) -> str:
    return f"{path.stat().st_size / MEGABYTE:.1f} MB"


def _read(path: Path) -> list[Timeline]:
    return reader_for(path).read(path, Reading())


def _figures(path: Path, name: str, bares: tuple[tuple[str, Bare], ...], repeats: int) -> list[Row]:
    """Time against each bare read, the first with the target, and memory against the file."""
    works: list[Callable[[int], object]] = [lambda _turn: _read(path)]
    works += [lambda _turn, bare=bare: bare(path) for _name, bare in bares]
    ours, *floors = interleaved(works, repeats, time.process_time)
    found = [
        Row(f"{name} / {bare}", ours, floor, "ms", None if at else READ_TARGET)
        for at, ((bare, _work), floor) in enumerate(zip(bares, floors, strict=True))
    ]
    size = path.stat().st_size / MEGABYTE
    return [*found, Row(f"{name}: peak memory / file", _peak(path), size, "MB", MEMORY_TARGET)]


def _peak(path: Path) -> float:
    """Megabytes at the peak of one read, its result included."""
    gc.collect()
    tracemalloc.start()
    try:
        timelines = _read(path)
        assert any(timeline.uses for timeline in timelines)
        return tracemalloc.get_traced_memory()[1] / MEGABYTE
    finally:
        tracemalloc.stop()


def _text(path: Path, name: str, cell: str | None, repeats: int) -> list[Row]:
    def cells(path: Path) -> object:
        return [line.split(cell) for line in path.read_bytes().decode().splitlines()]

    def lines(path: Path) -> object:
        return path.read_bytes().decode().splitlines()

    return _figures(path, name, (("lines and cells", cells), ("lines alone", lines)), repeats)


def _nothing(*_given: object) -> None:
    return None


def _xml(path: Path, name: str, repeats: int) -> list[Row]:
    def handed(path: Path) -> object:
        parser = ParserCreate()
        parser.buffer_text = True
        parser.StartElementHandler = parser.EndElementHandler = parser.CharacterDataHandler = _nothing
        return parser.Parse(path.read_bytes(), True)

    def silent(path: Path) -> object:
        return ParserCreate().Parse(path.read_bytes(), True)

    return _figures(path, name, (("expat", handed), ("expat, no handlers", silent)), repeats)


def _aaf(repeats: int) -> list[Row]:
    """The largest AAF beside the checkout; without one the table says nothing of AAF, and stderr why."""
    files = sorted(SHARED.glob("aaf/*.aaf"), key=lambda path: path.stat().st_size)
    if not files:
        print(f"timelines: no AAF is measured, there is none in {SHARED / 'aaf'}", file=sys.stderr)
        return []
    import aaf2

    def opened(path: Path) -> None:
        with aaf2.open(str(path), "r"):
            pass

    path = files[-1]
    return _figures(path, f"AAF, {_size(path)}", (("pyaaf2 open", opened),), repeats)


def _ptulsconv(path: Path, name: str) -> list[Row]:
    """The same session through ptulsconv, where it is installed."""
    if importlib.util.find_spec("ptulsconv") is None:
        print("timelines: no comparison with ptulsconv, which is not installed", file=sys.stderr)
        return []
    from ptulsconv.docparser import parse_document

    def theirs(_turn: int) -> None:
        assert parse_document(path.read_text(encoding="utf-8")).tracks

    ours, other = interleaved((lambda _turn: _read(path), theirs), 1, time.process_time)
    return [Row(f"{name} / ptulsconv", ours, other, "ms", OTHERS_TARGET)]


def _building(path: Path, events: int, repeats: int) -> Row:
    """Cues from as many clips as the session lists; for its fades, which are no clips, some come again later.

    Hardly two clips in a row are of one song, which makes far more cues than a film has.
    """
    (timeline,) = _read(path)
    missing = events - len(timeline.uses)
    span = max(use.record_out for use in timeline.uses)
    timeline.uses += [
        replace(use, record_in=use.record_in + span, record_out=use.record_out + span)
        for use in timeline.uses[:missing]
    ]
    (took,) = interleaved((lambda _turn: build(timeline),), repeats, time.process_time)
    cues = build(timeline).cues
    assert cues
    name = f"{len(cues):,} cues of {len(timeline.uses):,} uses"
    return Row(name, took, None, "ms", BUILD_TARGET_MS, absolute=True)


if __name__ == "__main__":
    from tests.performance.measuring import table

    print(table(rows("--tiny" in sys.argv)))
