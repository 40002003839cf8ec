# SPDX-License-Identifier: GPL-3.0-or-later
"""Which column holds which fact: proposed from the headings, by our names and those of many sheets.

A field of a column is a cue field of ``domain.fields`` or one of ``MORE``. Where parties have a row each,
their columns are role, name, society, share, ipi; where a cue has one row, writers and publishers have
columns of their own, and "PRO", "%" and "IPI" belong to the people left of them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cuefolio.domain.fields import CUE_FIELDS
from cuefolio.formats.reading.words import plain

MORE = {
    "sequence": "Number in the sheet",
    "exact": "Exact length in seconds",
    "role": "Role of the party in this row",
    "name": "Party in this row",
    "given_names": "Given names of the writer in this row",
    "surname": "Surname of the writer in this row",
    "publisher_name": "Publisher in this row",
    "society": "Society of the party in this row",
    "share": "Share of the party in this row",
    "ipi": "IPI of the party in this row",
    "writers": "All writers",
    "publishers": "All publishers",
    "arranger": "Arranger",
    "lyricist": "Author, lyricist",
    "writers_society": "Societies of the writers",
    "writers_share": "Shares of the writers",
    "writers_ipi": "IPI numbers of the writers",
    "publishers_society": "Societies of the publishers",
    "publishers_share": "Shares of the publishers",
    "publishers_ipi": "IPI numbers of the publishers",
    "in_hours": "Hours of the in",
    "in_minutes": "Minutes of the in",
    "in_seconds": "Seconds of the in",
    "out_hours": "Hours of the out",
    "out_minutes": "Minutes of the out",
    "out_seconds": "Seconds of the out",
    "minutes": "Minutes of the duration",
    "seconds": "Seconds of the duration",
    "portion": "Part of the medley",
    "public_domain": "Public domain",
    "arrangement_of": "Arrangement of",
    "ipi_base": "IPI base number of the party in this row",
    "isni": "ISNI of the party in this row",
    "arranger_ipi": "IPI numbers of the arrangers",
}
"""Fields of columns that are no cue fields, with what they mean."""
FIELDS: Mapping[str, str] = {
    field.name: field.label for field in CUE_FIELDS if field.name != "reported"
} | MORE
"""Every field that a column may hold, with a label."""

_ALIASES: dict[str, str] = {
    "sequence": "#|Seq|Seq #|Seq no|Seq. #|Sequence|No|Line|Item|Seq#|Cue seq|Nr|Lfd Nr",
    "number": "Cue|Cue no|Cue #|Cue#|Cue number|Reel no|Reel|M number|Cue id|Reel/cue",
    "title": "Title|Cue title|Song title|Track title|Cue/song title|Cue name|Work title|Song name|Music title"
    "|Cue Title (Song/Track Name)|Song title / track name|Title of work|Cue/Song Name|Song/cue title|Track name"
    "|Musical work title|Title of cue|Title of music|Song|Piece|Piece of music|Music cue|Title of song"
    "|Name of song|Titel|Musiktitel|Titre|Titre de l'œuvre",
    "in": "In|TC in|Time in|Start|Timecode in|Start time|In point|Timecode|Cue in|In time|Timecode start",
    "out": "Out|TC out|Time out|End|Timecode out|End time|Out point|Cue out|Out time|Timecode end",
    "duration": "Duration|Length|Time|Timing|Dur|Duration hh mm ss|Duration mm ss|Reported seconds|Cue duration"
    "|Duration (HH:MM:SS)|Duration (MM:SS)|Duration h mm ss|Total duration|Music duration|Run time|Playing time"
    "|Used duration|Duration (sec)|Duration in seconds",
    "exact": "Exact seconds",
    "usage": "Usage|Use|Type of use|Usage code|Characteristics|Music usage|Use type|Music use",
    "origin": "Origin|Music origin|Type|Source of music|Type of music",
    "uses": "Uses|No of uses|No of usage|Number of uses|No. of usage|Times used",
    "role": "Role|Role C A E|Role code|Capacity|Role (C/A/E)|IP role|Party role",
    "name": "Name|Names|Writer publisher|Composer publisher|Interested party|Party|IP name|Composer/Publisher"
    "|Writer / publisher|Rightsholder|Contributor|Who|Interested party name|Composer/publisher name",
    "given_names": "First and middle name|First name|Given names|Forename|First (and Middle) Name",
    "surname": "Last name|Surname|Family name",
    "society": "Society|PRO|PRO affiliation|Affiliation|Performing society|Society name|Perf society|CMO",
    "share": "Share|%|% shares|Shares|Share %|% share|Percentage|Percent|Pct|Split|Split %",
    "ipi": "IPI|IPI no|IPI #|IPI name no|IPI number|CAE|IPI name number|CAE/IPI|IPI/CAE|IPI NO.",
    "writers": "Writers|Writer|Composer writer|Composers/Authors|Composer(s)/Author(s)|Authors",
    "composer": "Composer|Composers|Composer(s)|Music by",
    "lyricist": "Lyricist|Author|Lyricists|Author(s)|Lyrics by",
    "arranger": "Arranger|Arrangers|Arranger(s)",
    "publishers": "Publisher|Publishers|Publisher(s)|Music publisher|Original publisher|Publisher name",
    "writers_ipi": "Writer IPIs|Composer IPI|Writer IPI|Composer IPI no",
    "publishers_ipi": "Publisher IPIs|Publisher IPI|Publisher IPI no",
    "writers_share": "Composer share|Writer share|Composer %|Writer %",
    "publishers_share": "Publisher share|Publisher %",
    "writers_society": "Composer PRO|Writer PRO|Composer society|Writer society|Composer affiliation",
    "publishers_society": "Publisher PRO|Publisher society|Publisher affiliation",
    "performer": "Performer|Artist|Singer|Performers|Artist(s)|Performed by|Performing artist|Main artist",
    "master_licensor": "Master licensor|Artist / master licensor|Master owner",
    "work": "Works|Work|Composition|Work titles",
    "work_number": "Work number|Tunecode|Tune code|Internal No/Song Code|Society work number|Work no|Work id"
    "|Society work no|Society work code",
    "isrc": "ISRC|ISRC code|ISRC no",
    "iswc": "ISWC|ISWC code|ISWC no",
    "ean": "EAN|UPC|EAN/UPC|Barcode",
    "label": "Label|Record label|Library|Library name|CD label",
    "catalog_number": "Catalogue no|Catalog no|Catalogue number|Record catalogue|Cat no|Catalog number|Catalogue"
    "|Record catalogue number|CD number|Album code",
    "track_number": "Track|Track no|Track number|Track #",
    "recording": "Recording|Recording title",
    "scene": "Scene|Scenes|Scene description",
    "mood": "Mood|Moods",
    "theme": "Themes|Theme",
    "instrumentation": "Instrumentation",
    "restrictions": "Restrictions|Restriction",
    "notes": "Notes|Comments|Comment|Remarks|Note",
}
_BY_HEADING = {plain(field.label): field.name for field in CUE_FIELDS if field.name in FIELDS} | {
    plain(heading): field for field, headings in _ALIASES.items() for heading in headings.split("|")
}
_BY_HEADING |= {plain(field): field for field in FIELDS if plain(field) not in _BY_HEADING}
_CLOCK = {
    "h": ("in_hours", "out_hours"),
    "hh": ("in_hours", "out_hours"),
    "mm": ("in_minutes", "out_minutes", "minutes"),
    "ss": ("in_seconds", "out_seconds", "seconds"),
    "min": ("minutes",),
    "sec": ("seconds",),
}
_SIDES = {
    "composer": "writers", "writers": "writers", "lyricist": "writers", "arranger": "writers",
    "writer": "writers", "publisher": "publishers", "publishers": "publishers", "name": "", "role": "",
    "surname": "", "given_names": "",
}  # fmt: skip
_OF_PARTIES = ("society", "share", "ipi")


def guess(headings: Sequence[str]) -> dict[str, int]:
    """Field -> column (from 0) proposed for a row of headings; each field and each column once at most."""
    names = [plain(heading) for heading in headings]
    known = [_BY_HEADING.get(name, "") for name in names]
    known = ["publishers" if field == "publisher" else field for field in known]
    one_a_row = "role" in known or "surname" in known
    if "name" in known and not one_a_row and "title" not in known:
        known[known.index("name")] = "title"
    found: dict[str, int] = {}
    side = ""
    for column, (name, field) in enumerate(zip(names, known, strict=True)):
        if name in _CLOCK:
            field = next((part for part in _CLOCK[name] if part not in found), "")
        elif field in _SIDES:
            side = _SIDES[field]
        if field in _OF_PARTIES and not one_a_row and side:
            field = f"{side}_{field}"
        if field == "name" and "surname" in known:
            field = "publisher_name"
        if field and field not in found:
            found[field] = column
    return found


def is_heading_row(found: Mapping[str, int], filled: int) -> bool:
    """Whether a row of so many filled cells, of which ``found`` were recognised, heads a table of cues."""
    if "title" not in found and "number" not in found:
        return False
    facts = {
        "duration",
        "minutes",
        "in",
        "usage",
        "name",
        "surname",
        "writers",
        "composer",
        "publishers",
        "isrc",
    }
    return len(found) >= 3 and bool(facts & set(found)) and len(found) * 2 >= filled
