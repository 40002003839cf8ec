# SPDX-License-Identifier: GPL-3.0-or-later
"""RapidCue and Soundmouse reports as PDF: columns by where their headings stand on the page.

A piece of text belongs to the heading that it is flush with, left or right. A cue goes from its number in
the first column to the next one, over page breaks; its parties begin where a role or a society stands, and
a name alone below one goes on with it. Headings that are repeated and page numbers are passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from cuefolio.domain.reconcile.received import ReadSheet, Remark
from cuefolio.errors import CuefolioError
from cuefolio.formats.reading.folding import Folder
from cuefolio.formats.reading.header_block import HeaderBlock
from cuefolio.formats.reading.headings import guess, is_heading_row
from cuefolio.formats.reading.layouts import Layout, reports
from cuefolio.formats.reading.limits import Limits
from cuefolio.formats.reading.pdf_pages import Line, Piece, read_pages
from cuefolio.formats.reading.tables import finished
from cuefolio.formats.reading.words import ROLES, plain

_FOOTER = re.compile(r"(page|seite) \d+ (of|/|von) \d+|page \d+|\d+ / \d+", re.IGNORECASE)
_TOTAL = re.compile(r"(reported |grand )?total( music)?( duration)?:?", re.IGNORECASE)
_FLUSH = 1.6
"""Points by which an edge may miss that of its heading."""


@dataclass(slots=True)
class _Head:
    layout: Layout | None
    fields: tuple[str, ...]
    pieces: Line


@dataclass(slots=True)
class _Block:
    """One cue while its lines are gathered: texts of the cue's own columns, and its parties."""

    page: int
    facts: dict[str, list[str]] = field(default_factory=dict)
    parties: list[dict[str, list[str]]] = field(default_factory=list)


_OF_PARTIES = ("role", "name", "society", "share", "ipi", "writers", "publishers")


def read_report(path: Path, limits: Limits) -> ReadSheet:
    """The sheet in a PDF. Raises CuefolioError import.pdf_no_table and as ``read_pages``."""
    pages = read_pages(path, limits)
    head: _Head | None = None
    above: list[Line] = []
    blocks: list[_Block] = []
    ended = False
    for number, lines in enumerate(pages, start=1):
        rest = lines
        found = _head_of(lines)
        if found is not None:
            place, this = found
            if head is None:
                above, head = lines[:place], this
            head = _Head(head.layout, head.fields, this.pieces)
            rest = lines[place + 1 :]
        if head is None or ended:
            continue
        for line in rest:
            if any(_FOOTER.fullmatch(piece.text) for piece in line):
                continue
            if any(_TOTAL.fullmatch(piece.text) for piece in line):
                blocks.append(_Block(number, {"total": [line[-1].text]}))
                ended = True
                break
            _take(line, head, blocks, number)
    if head is None:
        raise CuefolioError("import.pdf_no_table", path=str(path))
    return _sheet(head, above, blocks)


def _head_of(lines: Sequence[Line]) -> tuple[int, _Head] | None:
    """The line of headings of a page."""
    for place, line in enumerate(lines):
        names = tuple(plain(piece.text) for piece in line)
        for layout in reports():
            if names == layout.heads:
                return place, _Head(layout, layout.fields, line)
        columns = guess([piece.text for piece in line])
        if len(line) >= 5 and "sequence" in columns and is_heading_row(columns, len(line)):
            at = {column: name for name, column in columns.items()}
            return place, _Head(None, tuple(at.get(n, "") for n in range(len(line))), line)
    return None


def _take(line: Line, head: _Head, blocks: list[_Block], page: int) -> None:
    """Sort the pieces of a line into the cue that is being read, or a new one."""
    cells: dict[str, list[str]] = {}
    for piece in _parted(line, head.pieces):
        name, at_left = _column(piece, head)
        if name == "name" and head.layout is not None and at_left and plain(piece.text) in ROLES:
            name = "role"
        if name:
            cells.setdefault(name, []).append(piece.text)
    if "sequence" in cells:
        blocks.append(_Block(page))
    if not blocks:
        return
    block = blocks[-1]
    party = {name: texts for name, texts in cells.items() if name in _OF_PARTIES}
    for name, texts in cells.items():
        if name not in _OF_PARTIES:
            block.facts.setdefault(name, []).extend(texts)
    if not party:
        return
    if block.parties and not set(party) & {"role", "society", "share"}:
        for name, texts in party.items():
            block.parties[-1].setdefault(name, []).extend(texts)
    else:
        block.parties.append(party)


def _parted(line: Line, heads: Line) -> Iterable[Piece]:
    """Pieces parted where a word of them begins flush with a heading."""
    for piece in line:
        inside = [head.left for head in heads if piece.left + _FLUSH < head.left < piece.right - _FLUSH]
        if not inside or " " not in piece.text:
            yield piece
            continue
        # The width of a letter is near enough, since a heading must be met to begin a column.
        width = (piece.right - piece.left) / len(piece.text)
        cut, left = 0, piece.left
        for edge in inside:
            at = round((edge - piece.left) / width)
            space = min(
                (n for n, letter in enumerate(piece.text) if letter == " " and n > cut),
                key=lambda n: abs(n + 1 - at),
                default=None,
            )
            if space is not None and abs(space + 1 - at) <= 1:
                right = piece.left + space * width
                yield Piece(left, right, piece.base, piece.height, piece.text[cut:space])
                cut, left = space + 1, edge
        yield Piece(left, piece.right, piece.base, piece.height, piece.text[cut:])


def _column(piece: Piece, head: _Head) -> tuple[str, bool]:
    """The field of the column that a piece stands in, and whether it is flush with its heading's left
    edge."""
    best, least = 0, float("inf")
    for at, title in enumerate(head.pieces):
        following = head.pieces[at + 1].left if at + 1 < len(head.pieces) else float("inf")
        misses = [abs(piece.left - title.left), abs(piece.right - title.right)]
        if title.left - _FLUSH <= piece.left < following:
            # Inside a column without being flush, as the names are that stand behind a role.
            misses.append(_FLUSH * 2)
        if min(misses) < least:
            best, least = at, min(misses)
    return head.fields[best], abs(piece.left - head.pieces[best].left) <= _FLUSH


def _sheet(head: _Head, above: Sequence[Line], blocks: Sequence[_Block]) -> ReadSheet:
    names = [name for name in head.fields if name]
    names += [name for name in ("role",) if name not in names and "name" in names]
    columns = {name: at for at, name in enumerate(names)}
    folder = Folder(columns, head.layout)
    row = 0
    for block in blocks:
        if "total" in block.facts:
            folder.note_total(block.facts["total"][0])
            continue
        folder.begin(page=block.page)
        for at in range(max(1, len(block.parties))):
            cells: list[str | None] = [None] * len(columns)
            facts = block.facts if at == 0 else {}
            for name, texts in (*facts.items(), *(block.parties[at].items() if block.parties else ())):
                cells[columns[name]] = ("; " if name in ("in", "out") else " ").join(texts)
            row += 1
            folder.add(0, cells)
    lines = [{round(piece.left): piece.text for piece in line} for line in above]
    header = HeaderBlock(lines, head.layout, wrapped=True)
    guessed = () if head.layout else (Remark("import.pdf_guessed"),)
    return finished(folder, head.layout, header, columns, names, guessed)
