# SPDX-License-Identifier: GPL-3.0-or-later
"""Cue sheet records of DDEX's Digital Sales Reports (CU01.02), tab-separated, for who compiles such a report.

Layout: rows that begin with # are comments (they name the production and the cells), then one record CU01.02
for each line of the sheet with the seventeen cells of ``CELLS``. Values of one cell are parted by |, and
names and PartyIds keep the same order; two backslashes stand before a | of a text, and a backslash is written
as three. UTF-8, lines end in LF. Durations and start times are ISO 8601, PT1H2M3S; the start counts from the
beginning of the programme and is exact to a millisecond. ISRC and ISWC are without dashes, IPI name numbers
``IPI::00014107338``. Composers and authors share their cells, arrangers have their own, publishers stand as
contributors; the performer is the display artist. BlockId and ResourceReference tie the records to the report
they are put into; options set them.

Sources: DSR Part 8, 5.5.3 (cells 1 to 5 of CU01.02, meaning of all but the last of CU01.01); DSR Part 1, 7.3
(delimiters, escaping, .tsv); the audiovisual profile 1.1 of ddexnet/dsrf (order of the cells); DDEX's page
"Multiple identifiers for multiple parties" (IPI::, blank places).

Unconfirmed: that CU01.02 keeps the cells 6 to 17 of CU01.01, of which the last (CueSheetDataProviderName) is
known from third parties only; CU01.02 prints CueStartTime as T1H2M3S in one place, which is no ISO 8601, so
PT1H2M3S of CU01.01 is written. The record has no cells for use, theme, voice and origin, which DDEX knows
(CueUseType, ThemeType, VocalType, CueOrigin): the option ``uses`` adds four for recipients who agree to them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from typing import BinaryIO

from cuefolio.domain.delivery import Delivery, Line
from cuefolio.domain.identifiers import Scheme, read
from cuefolio.domain.profile import Profile
from cuefolio.domain.sheet import CueSheet, Finding, SheetCue, SheetParty
from cuefolio.domain.timecode import seconds
from cuefolio.domain.vocabulary import ARRANGER_ROLES
from cuefolio.formats.registry import Options, SheetFormat, SheetOption
from cuefolio.formats.sheets import shown
from cuefolio.formats.sheets.text import encodable, printable

RECORD = "CU01.02"
CELLS = (
    "RecordType", "BlockId", "ResourceReference", "CueStartTime", "CueDuration", "ReferencedCreationISRC",
    "ReferencedCreationISWC", "ReferencedCreationTitle", "ReferencedCreationDisplayArtistName",
    "ReferencedCreationDisplayArtistPartyId", "ReferencedCreationContributorName",
    "ReferencedCreationContributorPartyId", "ReferencedCreationComposerAuthorName",
    "ReferencedCreationComposerAuthorPartyId", "ReferencedCreationArrangerName",
    "ReferencedCreationArrangerPartyId", "CueSheetDataProviderName",
)  # fmt: skip
USES = ("CueUseType", "CueThemeType", "CueVocalType", "CueOrigin")
_VOICES = {"instrumental": "Instrumental", "vocal": "Vocal"}
_THEMES = frozenset({"MainTheme", "OpeningTheme", "ClosingTheme", "TitleTheme", "SegmentTheme"})


def write_tsv(delivery: Delivery, options: Options, out: BinaryIO) -> None:
    """The records of one sheet."""
    uses = USES if options["uses"] else ()
    rows = [*_comments(delivery.paper), [f"#{CELLS[0]}", *CELLS[1:], *uses]]
    rows += [_record(line, delivery, options) for line in delivery.lines]
    text = "".join("\t".join(row) + "\n" for row in rows)
    out.write(encodable(text).encode("utf-8"))


def _comments(sheet: CueSheet) -> Iterator[list[str]]:
    """The production, which no cell of the record names."""
    header = sheet.header
    title, episode = shown.programme(header)
    pairs = (
        ("Title", title),
        ("EpisodeTitle", episode),
        ("EpisodeNumber", header.episode_number),
        ("ISAN", header.isan),
        ("EIDR", header.eidr),
    )
    for name, value in pairs:
        if value:
            yield [f"# {name}", escaped(value)]


def _record(line: Line, delivery: Delivery, options: Options) -> list[str]:
    cue, sheet = line.cue, delivery.sheet
    arrangers = [party for party in cue.writers if party.role in ARRANGER_ROLES]
    authors = [party for party in cue.writers if party.role not in ARRANGER_ROLES]
    publishers = [party for party in cue.publishers if not party.says_unpublished]
    cells = [
        RECORD,
        escaped(str(options["block"])),
        escaped(str(options["resource"])),
        _start(line, sheet),
        "" if cue.reported_seconds is None else duration(Fraction(cue.reported_seconds)),
        _compact(Scheme.ISRC, cue.isrc),
        _compact(Scheme.ISWC, cue.iswc),
        escaped(cue.shown_title),
        escaped(cue.performer),
        "",
        *_people(publishers),
        *_people(authors),
        *_people(arrangers),
        escaped(sheet.header.production_company or sheet.header.prepared_by),
    ]
    if options["uses"]:
        cells += [escaped(value) for value in _uses(cue, delivery.profile)]
    return cells


def _start(line: Line, sheet: CueSheet) -> str:
    spans = shown.ranges(line)
    frames = min(span.start for span in spans) - sheet.header.start_frame if spans else -1
    return duration(seconds(frames, sheet.rate)) if frames >= 0 else ""


def duration(length: Fraction) -> str:
    """Seconds as ISO 8601: "PT1H2M3S", "PT1M30.5S"; rounded half up to milliseconds."""
    whole, thousandths = divmod(int(length * 1000 + Fraction(1, 2)), 1000)
    minutes, rest = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    parts = [f"{hours}H" if hours else "", f"{minutes}M" if minutes or hours else ""]
    fraction = f".{thousandths:03d}".rstrip("0") if thousandths else ""
    return "PT" + "".join(parts) + f"{rest}{fraction}S"


def _people(parties: Sequence[SheetParty]) -> tuple[str, str]:
    """The cell of names and the cell of PartyIds, in the same order; both blank without a name."""
    named = [party for party in parties if party.name]
    ids = [f"IPI::{_compact(Scheme.IPI, party.ipi)}" if party.ipi else "" for party in named]
    return _several(party.name for party in named), "|".join(ids) if any(ids) else ""


def _several(values: Iterable[str]) -> str:
    return "|".join(escaped(value) for value in values)


def escaped(text: str) -> str:
    """A text for one cell, on one line, with DDEX's marks before its backslashes and pipes."""
    plain = printable(text)
    return "".join("\\\\\\" if c == "\\" else "\\\\|" if c == "|" else c for c in plain)


def _compact(scheme: Scheme, text: str) -> str:
    """An identifier without separators; one of a wrong form stays as it was typed."""
    return read(scheme, text).compact or escaped(text) if text else ""


def _uses(cue: SheetCue, profile: Profile) -> list[str]:
    """Use, theme, voice and origin; the profile writes use and theme as "Theme, OpeningTheme"."""
    use, _, detail = (part.strip() for part in cue.usage.partition(","))
    theme = detail if detail in _THEMES else ""
    return [use, theme, _VOICES.get(cue.vocal, ""), shown.origin(cue, profile)]


def check_tsv(delivery: Delivery, options: Options) -> list[Finding]:
    """What the record has no cells for: medleys, all but the first start of a cue, societies and shares."""
    cues = delivery.paper.cues
    return [*shown.medleys(cues), *shown.stretches(delivery), *shown.unprinted_shares(cues)]


FORMAT = SheetFormat(
    id="ddex-tsv",
    name="DDEX cue records (TSV)",
    suffix=".tsv",
    mime="text/tab-separated-values",
    writer=write_tsv,
    checker=check_tsv,
    options=(
        SheetOption(
            id="block",
            kind="text",
            default="1",
            label="BlockId",
            help="The identifier of the block in the sales report that these records go into.",
        ),
        SheetOption(
            id="resource",
            kind="text",
            default="1",
            label="ResourceReference",
            help="The identifier of the video's record in that block.",
        ),
        SheetOption(
            id="uses",
            kind="flag",
            default=False,
            label="Add use and origin",
            help="Adds four cells that the record does not define; only for recipients who agree to them.",
        ),
    ),
    profile="ddex",
)
