# SPDX-License-Identifier: GPL-3.0-or-later
"""The generic professional sheet as PDF, set by typst from ``resources/templates/generic-sheet.typ``.

The layout is a file: a person may copy it, change it and name the copy in the option ``template``. It gets
``sheet_data`` as JSON in ``sys.inputs.data``; texts are data and never markup. No date of creation is
written, so equal sheets give equal bytes on a machine with the same fonts. Latin, Greek and Cyrillic are set
in Inter, which is shipped; other scripts in the fonts of the machine.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from cuefolio.domain.sheet import CueSheet
from cuefolio.errors import CuefolioError
from cuefolio.formats.registry import Options, SheetFormat, SheetOption
from cuefolio.formats.sheets import common
from cuefolio.formats.sheets.text import isolated, with_break_points
from cuefolio.resources import resource_path

if TYPE_CHECKING:
    from typst import Fonts

PAPERS = {"a4": "a4", "letter": "us-letter"}
HEAD = ("#", "Cue", "Title", "Origin", "Usage", "In", "Out", "Duration")
PARTY_HEAD = ("Role", "Writer / publisher", "Society", "Share %")

# A row up to this size stays on one page; a taller one must break or it would be cut.
_TALL_TEXT = 900
_TALL_ROWS = 20
# The longest word that fits into a place of the layout; longer ones get points where they may break.
_LONGEST = {"page": 60, "title": 36, "pair": 28, "name": 24, "code": 8}


def write_pdf(sheet: CueSheet, options: Options, out: BinaryIO) -> None:
    """One PDF of the sheet. Raises CuefolioError ``sheets.template_failed`` for an unusable layout."""
    import typst

    chosen = str(options["template"])
    template = Path(chosen).absolute() if chosen else resource_path("templates", "generic-sheet.typ")
    if not template.is_file():
        raise CuefolioError("sheets.template_failed", path=str(template), reason="there is no such file")
    data = json.dumps(sheet_data(sheet, options), ensure_ascii=False)
    try:
        compiler = typst.Compiler(
            template, root=template.parent, font_paths=_fonts(), sys_inputs={"data": data}
        )
        pdf = compiler.compile(format="pdf")
    except typst.TypstError as error:
        raise CuefolioError("sheets.template_failed", path=str(template), reason=error.message) from error
    assert isinstance(pdf, bytes)
    out.write(pdf)


def sheet_data(sheet: CueSheet, options: Options) -> dict[str, Any]:
    """All that the layout shows, as JSON types: finished texts in order, nothing left to compute."""
    title, subtitle = common.headline(sheet)
    found = common.marks(sheet)
    footer = " · ".join(part for part in (_clip(title, 90), "Music cue sheet", *found[:1]) if part)
    return {
        "paper": PAPERS[str(options["paper"])],
        "document_title": f"{_clip(title, 200)}: music cue sheet",
        "title": _text(title, _LONGEST["page"]),
        "title_size": 20 if len(title) <= 60 else 14 if len(title) <= 160 else 9,
        "subtitle": _text(subtitle, _LONGEST["page"]),
        "footer": _text(_clip(footer, 160), _LONGEST["page"]),
        "marks": [
            {"text": _text(mark, _LONGEST["pair"]), "urgent": mark.startswith("INCOMPLETE")} for mark in found
        ],
        "pairs": [[label, _text(value, _LONGEST["pair"])] for label, value in common.header_pairs(sheet)],
        "head": HEAD,
        "party_head": PARTY_HEAD,
        "cues": [_cue(common.cue_row(cue, sheet.rate), options) for cue in sheet.cues],
        "total": dict(common.totals(sheet))["Music, reported"],
        "totals": common.totals(sheet),
        "legend": common.legend(sheet),
        "notes": common.notes(sheet),
    }


def _cue(row: common.CueRow, options: Options) -> dict[str, Any]:
    details = common.details(row, scenes=bool(options["scenes"]))
    parties = [
        [
            _text(party.role, _LONGEST["code"]),
            _text(party.name, _LONGEST["name"]),
            _text(party.society, _LONGEST["code"]),
            party.share,
        ]
        for party in row.parties
    ]
    writers = sum(party.side == "writer" for party in row.parties)
    length = len(row.title) + sum(map(len, details))
    widest = max((len(party.name) for party in row.parties), default=0)
    return {
        "sequence": row.sequence,
        "number": _text(row.number, _LONGEST["code"]),
        "title": _text(row.title, _LONGEST["title"]),
        "details": [_text(line, _LONGEST["title"]) for line in details],
        "origin": _text(row.origin, _LONGEST["code"]),
        "usage": _text(row.usage, _LONGEST["code"]),
        "ins": [start for start, _ in row.ranges],
        "outs": [end for _, end in row.ranges],
        "duration": row.duration,
        "parties": parties,
        "first_publisher": writers,
        "tall": length > _TALL_TEXT
        or widest > _TALL_TEXT // 2
        or len(parties) + len(row.ranges) > _TALL_ROWS,
    }


def _text(text: str, longest: int) -> str:
    return isolated(with_break_points(text, longest))


def _clip(text: str, limit: int) -> str:
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"


@cache
def _fonts() -> Fonts:
    """The shipped fonts first, then those of the machine for scripts that Inter lacks."""
    from typst import Fonts

    return Fonts(font_paths=[str(resource_path("fonts"))])


FORMAT = SheetFormat(
    id="generic-pdf",
    name="PDF cue sheet",
    suffix=".pdf",
    mime="application/pdf",
    checker=lambda sheet, options: common.completeness(sheet),
    writer=write_pdf,
    options=(
        SheetOption(
            id="paper",
            kind="choice",
            default="a4",
            label="Paper",
            help="The size of the pages, landscape.",
            choices=(("a4", "A4"), ("letter", "US Letter")),
        ),
        SheetOption(
            id="scenes",
            kind="flag",
            default=False,
            label="Show scenes",
            help="Adds the scenes below each title; societies do not ask for them.",
        ),
        SheetOption(
            id="template",
            kind="text",
            default="",
            label="Own layout",
            help="A typst file of your own, made from a copy of the shipped layout; empty for that one.",
        ),
    ),
)
