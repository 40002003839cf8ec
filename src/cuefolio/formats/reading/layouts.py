# SPDX-License-Identifier: GPL-3.0-or-later
"""Our own layouts, told by their headings, and which fact each of their columns holds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from cuefolio.formats.reading.words import plain
from cuefolio.formats.sheets import (
    bbc_xlsx,
    cisac_xlsx,
    common,
    ddex_tsv,
    gema_xlsx,
    generic_csv,
    iprs_xlsx,
    netflix_csv,
    rapidcue_layout,
    rapidcue_pdf,
    soundmouse_pdf,
    studio_xlsx,
    tono_xlsx,
)
from cuefolio.formats.sheets.xlsx_table import Column

IGNORED = ""


@dataclass(frozen=True, slots=True)
class Layout:
    """The headings of a layout as they are looked up, and the field of each column ("" is passed over).

    ``fractions``: numbers in the column of shares are parts of one. ``separator`` parts several values of one
    cell, "" where a cell holds one. ``labels`` are labels of the header that mean something else here, and
    ``subtitle`` what the line below the title is.
    """

    id: str
    heads: tuple[str, ...]
    fields: tuple[str, ...]
    fractions: bool = True
    separator: str = ""
    labels: Mapping[str, str] = field(default_factory=dict)
    subtitle: str = ""
    labels_above: bool = False
    """Labels of the header stand above their values, not beside them."""
    from_start: bool = False
    """Times count from the start of the programme."""

    def columns(self, headings: Sequence[str]) -> dict[str, int] | None:
        """Field -> column where a row of headings is that of this layout; columns at its end may be missing
        or strange. None where it is another."""
        least = min(len(self.heads), max(5, len(self.heads) - 4))
        if len(headings) < least or any(
            heading != head for heading, head in zip(headings, self.heads, strict=False)
        ):
            return None
        return {name: at for at, name in enumerate(self.fields[: len(headings)]) if name != IGNORED}


def _named(
    layout: str,
    columns: Sequence[Column] | Sequence[tuple[str, str]],
    other: Mapping[str, str],
    **more: object,
) -> Layout:
    """A layout from (id, heading) pairs; ``other`` are the columns whose id is not our field."""
    pairs = [(c.id, c.head) if isinstance(c, Column) else c for c in columns]
    fields = tuple(other.get(name, name) for name, _ in pairs)
    return Layout(layout, tuple(plain(head) for _, head in pairs), fields, **more)  # type: ignore[arg-type]


_CSV = {
    "works": "work", "reported_seconds": "duration", "exact_seconds": "exact", "writers": "writers",
    "writer_ipis": "writers_ipi", "publisher_ipis": "publishers_ipi", "scenes": "scene", "moods": "mood",
    "themes": "theme", "production": "film:title", "series": "film:series", "season": "film:season",
    "episode_number": "film:episode_number", "episode_title": "film:episode_title", "year": "film:year",
    "director": "film:director", "cut": "film:cut_name", "rate": "film:rate",
    "programme_seconds": "film:duration",
}  # fmt: skip
_RAPIDCUE = (
    "sequence", "title", "usage", "in_hours", "in_minutes", "in_seconds", "out_hours", "out_minutes",
    "out_seconds", "minutes", "seconds", "role", "given_names", "surname", "publisher_name", "ipi", "society",
    "share",
)  # fmt: skip
_STUDIO = {
    "cue": "title", "song": "work", "artist": "performer_and_licensor",
    "writer": "writers", "writer_share": "writers_share",
    "writer_society": "writers_society", "publisher": "publishers", "publisher_share": "publishers_share",
    "publisher_society": "publishers_society", "length": "duration",
}  # fmt: skip
_NETFLIX = (
    "number", "title", "writers", "writers_society", "writers_share", IGNORED, "writers_ipi", "publishers",
    "publishers_society", "publishers_share", IGNORED, "duration", "in", "out", "usage", "iswc",
)  # fmt: skip
_DDEX = (
    IGNORED, IGNORED, IGNORED, "in", "duration", "isrc", "iswc", "title", "performer", IGNORED, "publishers",
    "publishers_ipi", "writers", "writers_ipi", "arranger", "arranger_ipi", IGNORED,
)  # fmt: skip
_BBC = {"writers": "writers", "description": IGNORED, "reported_seconds": "duration", "ranges": "in"}
_GEMA = {
    "composers": "composer", "arrangers": "arranger", "lyricists": "lyricist", "kind": "origin",
    "channel": IGNORED, "date": IGNORED,
}  # fmt: skip
_TONO = {
    "channel": IGNORED, "date": IGNORED, "time": "in", "run_time": "duration", "kind": "origin",
    "comment": "restrictions",
}  # fmt: skip
_CISAC = {
    "length": "duration", "given": "given_names", "label": "label", "catalog": "catalog_number",
    "track": "track_number",
}  # fmt: skip
_RAPIDCUE_PDF = ("sequence", "number", "title", "name", "society", "share", "usage", "duration")
_SOUNDMOUSE = ("sequence", "number", "title", "role", "name", "society", "usage", "duration")


@cache
def layouts() -> tuple[Layout, ...]:
    """The layouts of tables."""
    return (
        _named("generic-xlsx", common.COLUMNS, {"works": "work", "scenes": "scene"}, subtitle="line"),
        _named("generic-csv", [(name, name) for name in generic_csv.COLUMNS], _CSV, separator="csv"),
        Layout("rapidcue-xlsx", tuple(map(plain, rapidcue_layout.HEADS.values())), _RAPIDCUE),
        _named("studio-xlsx", studio_xlsx.COLUMNS, _STUDIO, subtitle="line"),
        _named("cisac-xlsx", cisac_xlsx.COLUMNS, _CISAC),
        Layout("netflix-csv", tuple(map(plain, netflix_csv.HEADS)), _NETFLIX, fractions=False),
        _named("iprs-xlsx", iprs_xlsx.COLUMNS, {"singer": "performer", "link": IGNORED}),
        _named("tono-xlsx", tono_xlsx.MUSIC, _TONO, labels_above=True),
        _named("bbc-xlsx", bbc_xlsx.COLUMNS, _BBC, labels={"series": "season"}, subtitle="episode"),
        _named("gema-xlsx", gema_xlsx.COLUMNS, _GEMA, separator=";", subtitle="episode"),
        Layout(
            "ddex-tsv",
            tuple(map(plain, (f"#{ddex_tsv.CELLS[0]}", *ddex_tsv.CELLS[1:]))),
            _DDEX,
            separator="|",
            from_start=True,
        ),
    )


@cache
def reports() -> tuple[Layout, ...]:
    """The layouts of PDF reports, whose columns are told by where their headings stand."""
    rapidcue = (*rapidcue_pdf.HEAD[:3], *rapidcue_pdf.PARTY_HEAD, *rapidcue_pdf.HEAD[3:])
    soundmouse = (*soundmouse_pdf.HEAD[:3], *soundmouse_pdf.PARTY_HEAD, *soundmouse_pdf.HEAD[3:])
    return (
        Layout("rapidcue-pdf", tuple(map(plain, rapidcue)), _RAPIDCUE_PDF, fractions=False),
        Layout(
            "soundmouse-pdf",
            tuple(map(plain, soundmouse)),
            _SOUNDMOUSE,
            fractions=False,
            subtitle="episode",
            labels_above=True,
        ),
    )


def layout_of(headings: Sequence[str]) -> tuple[Layout, dict[str, int]] | None:
    """The layout whose headings these are, with its columns; None for a stranger's."""
    names = [plain(heading) for heading in headings]
    while names and not names[-1]:
        names.pop()
    for layout in layouts():
        columns = layout.columns(names)
        if columns is not None:
            return layout, columns
    return None
