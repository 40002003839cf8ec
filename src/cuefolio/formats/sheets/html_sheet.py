# SPDX-License-Identifier: GPL-3.0-or-later
"""The generic sheet as one HTML file: nothing is loaded, nothing runs, light and dark, fit for printing.

The page is ``resources/templates/generic-sheet.html``; all texts are escaped and put into it in one pass, so
that no title can be read as markup or as a placeholder. Titles and names stand in ``bdi dir="auto"``.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from string import Template
from typing import BinaryIO

from cuefolio.domain.delivery import Delivery
from cuefolio.domain.sheet import CueSheet
from cuefolio.formats.registry import Options, SheetFormat, SheetOption
from cuefolio.formats.sheets import common
from cuefolio.resources import read_text

HEAD = (
    ("#", "n"), ("Cue", ""), ("Title", ""), ("Origin", ""), ("Usage", ""), ("In", ""), ("Out", ""),
    ("Duration", "n"), ("Role", ""), ("Writer / publisher", ""), ("Society", ""), ("Share %", "n"),
)  # fmt: skip


def write_html(delivery: Delivery, options: Options, out: BinaryIO) -> None:
    """The page, UTF-8."""
    sheet = delivery.paper
    title, subtitle = common.headline(sheet)
    scenes = bool(options["scenes"])
    page = Template(read_text("templates", "generic-sheet.html")).substitute(
        document_title=escape(f"{title}: music cue sheet"),
        title=escape(title),
        subtitle=f'<p class="subtitle">{_bdi(subtitle)}</p>\n' if subtitle else "",
        marks=_marks(common.marks(sheet)),
        facts=_pairs(common.header_pairs(sheet), wrap=True),
        head="".join(f"<th{_class(kind)} scope=col>{escape(text)}</th>" for text, kind in HEAD),
        cues="".join(_cue(common.cue_row(cue, sheet.rate), scenes) for cue in sheet.cues),
        total=_total(sheet),
        totals=_pairs(common.totals(sheet), wrap=False),
        notes=_notes(sheet),
    )
    out.write(page.encode("utf-8"))


def _cue(row: common.CueRow, scenes: bool) -> str:
    """One ``tbody`` a cue, one ``tr`` a party, so that a printed page keeps a cue together."""
    small = "".join(f"<small>{_bdi(line)}</small>" for line in common.details(row, scenes=scenes))
    count = max(1, len(row.parties))
    span = f' rowspan="{count}"' if count > 1 else ""
    starts = "<br>".join(escape(start) for start, _ in row.ranges)
    ends = "<br>".join(escape(end) for _, end in row.ranges)
    facts = (
        f'<td class="n"{span}>{escape(row.sequence)}</td>'
        f'<td class="t"{span}>{_bdi(row.number)}</td>'
        f'<td class="title"{span}>{_bdi(row.title)}{small}</td>'
        f'<td class="t"{span}>{escape(row.origin)}</td><td{span}>{escape(row.usage)}</td>'
        f'<td class="t"{span}>{starts}</td><td class="t"{span}>{ends}</td>'
        f'<td class="n d"{span}>{escape(row.duration)}</td>'
    )
    if not row.parties:
        return f"<tbody><tr>{facts}{'<td></td>' * 4}</tr></tbody>\n"
    lines = [
        f"<tr{_class(party.side)}>{facts if index == 0 else ''}{_party(party)}</tr>"
        for index, party in enumerate(row.parties)
    ]
    return f"<tbody>{''.join(lines)}</tbody>\n"


def _party(party: common.PartyRow) -> str:
    return (
        f'<td>{escape(party.role)}</td><td class="name">{_bdi(party.name)}</td>'
        f'<td>{_bdi(party.society)}</td><td class="n">{escape(party.share)}</td>'
    )


def _total(sheet: CueSheet) -> str:
    if not sheet.cues:
        return '<tbody><tr><td colspan="12">No cues.</td></tr></tbody>\n'
    total = escape(dict(common.totals(sheet))["Music, reported"])
    return (
        f'<tfoot><tr><td class="n" colspan="7">Reported total</td><td class="n">{total}</td>'
        '<td colspan="4"></td></tr></tfoot>\n'
    )


def _marks(marks: Iterable[str]) -> str:
    items = "".join(
        f"<li{_class('urgent' if mark.startswith('INCOMPLETE') else '')}>{_bdi(mark)}</li><br>"
        for mark in marks
    )
    return f'<ul class="marks">{items}</ul>\n'.replace("<br></ul>", "</ul>") if items else ""


def _pairs(pairs: Iterable[tuple[str, str]], *, wrap: bool) -> str:
    opening, closing = ("<div>", "</div>") if wrap else ("", "")
    return "".join(
        f"{opening}<dt>{escape(label)}</dt><dd>{_bdi(value)}</dd>{closing}\n" for label, value in pairs
    )


def _notes(sheet: CueSheet) -> str:
    legend = "".join(
        f"<p><b>{escape(name)}</b>"
        + " ".join(f"<span>{escape(code)} {escape(words)}</span>" for code, words in entries)
        + "</p>\n"
        for name, entries in common.legend(sheet)
    )
    return legend + "".join(f"<p>{escape(note)}</p>\n" for note in common.notes(sheet))


def _bdi(text: str) -> str:
    """Text from a person, isolated so that its direction changes nothing around it. Blank stays blank."""
    return f'<bdi dir="auto">{escape(text)}</bdi>' if text else ""


def _class(name: str) -> str:
    return f' class="{name}"' if name else ""


FORMAT = SheetFormat(
    id="html",
    name="Web page",
    suffix=".html",
    mime="text/html",
    writer=write_html,
    options=(
        SheetOption(
            id="scenes",
            kind="flag",
            default=False,
            label="Show scenes",
            help="Adds the scenes below each title; societies do not ask for them.",
        ),
    ),
)
