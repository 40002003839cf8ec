# SPDX-License-Identifier: GPL-3.0-or-later
"""Every workbook of 300 cues, against bare XlsxWriter that is told the very same cells and formats.

What ours tells XlsxWriter is taken down once, and told again without anything around it; both files are
equal to the byte. A cell that ours would write twice is written once by the floor.
"""

from __future__ import annotations

import io
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import xlsxwriter
from tests.performance import sample_sheet
from tests.performance.measuring import Row, interleaved

from cuefolio.formats.registry import sheet_format, sheet_formats

CUES = 300
TARGET = 2.0


@dataclass(slots=True)
class Call:
    """One call of a public method. ``of`` and ``made`` count books, pages and formats in the order in which
    they were made (the book is 0); so do the indexes in ``made_arguments``, by place."""

    of: int
    name: str
    arguments: list[Any]
    named: dict[str, Any]
    made_arguments: dict[int, int]
    makes: bool


@dataclass(slots=True)
class Story:
    """The calls that made one workbook."""

    calls: list[Call] = field(default_factory=list)
    made: list[Any] = field(default_factory=list)

    def told_by(self, target: Any) -> Any:
        """The object, which takes its calls down from now on."""
        self.made.append(target)
        return _Teller(self, len(self.made) - 1)

    def index(self, value: Any) -> int | None:
        """Which of the made objects a value is."""
        return next((at for at, made in enumerate(self.made) if made is value), None)

    def write(self, out: io.BytesIO) -> None:
        """Tell bare XlsxWriter all of it."""
        made: list[Any] = [xlsxwriter.Workbook(out, *self.calls[0].arguments)]
        for call in self.calls[1:]:
            arguments = call.arguments
            for place, index in call.made_arguments.items():
                arguments[place] = made[index]
            result = getattr(made[call.of], call.name)(*arguments, **call.named)
            if call.makes:
                made.append(result)

    def without_rewrites(self) -> Story:
        """The same cells, each written once."""
        seen: set[tuple[int, int, int]] = set()
        kept = []
        for call in reversed(self.calls):
            if call.name.startswith("write_") and isinstance(call.arguments[0], int):
                cell = (call.of, call.arguments[0], call.arguments[1])
                if cell in seen:
                    continue
                seen.add(cell)
            kept.append(call)
        return Story(kept[::-1])


class _Teller:
    """Stands before a book or a page."""

    def __init__(self, story: Story, index: int) -> None:
        self._story, self._index = story, index

    def __getattr__(self, name: str) -> Any:
        story, index = self._story, self._index
        method = getattr(story.made[index], name)

        def told(*arguments: Any, **named: Any) -> Any:
            formats = {
                place: at
                for place, value in enumerate(arguments)
                if isinstance(value, xlsxwriter.format.Format) and (at := story.index(value)) is not None
            }
            makes = name in ("add_format", "add_worksheet")
            story.calls.append(Call(index, name, list(arguments), named, formats, makes))
            result = method(*arguments, **named)
            if name == "add_worksheet":
                return story.told_by(result)
            if makes:
                story.made.append(result)
            return result

        return told


@contextmanager
def taken_down() -> Iterator[Story]:
    """What is told to the workbook that is made inside."""
    story, workbook = Story(), xlsxwriter.Workbook

    def told(out: io.BytesIO, options: dict[str, Any]) -> Any:
        story.calls.append(Call(0, "", [options], {}, {}, True))
        return story.told_by(workbook(out, options))

    xlsxwriter.Workbook = told
    try:
        yield story
    finally:
        xlsxwriter.Workbook = workbook


def works_of(format_id: str, cues: int) -> tuple[Callable[[int], bytes], Callable[[int], bytes]]:
    """Ours and the floor: each writes the workbook and gives its bytes."""
    delivery, described = sample_sheet.delivery(cues, format_id), sheet_format(format_id)

    def ours(_turn: int) -> bytes:
        out = io.BytesIO()
        described.write(delivery, None, out)
        return out.getvalue()

    with taken_down() as story:
        ours(0)
    bare = story.without_rewrites()

    def floor(_turn: int) -> bytes:
        out = io.BytesIO()
        bare.write(out)
        return out.getvalue()

    return ours, floor


def rows(tiny: bool) -> list[Row]:
    """A row for each of our formats that is a workbook, in time of the processor."""
    cues, repeats = (6, 1) if tiny else (CUES, 9)
    found = []
    for described in sheet_formats().values():
        if described.suffix == ".xlsx":
            ours, floor = works_of(described.id, cues)
            assert ours(0) == floor(0), f"the floor of {described.id} writes another file"
            times = interleaved((ours, floor), repeats, time.process_time)
            name = f"{described.id} of {cues} cues / bare XlsxWriter"
            found.append(Row(name, *times, "ms", TARGET))
    return found
