# SPDX-License-Identifier: GPL-3.0-or-later
"""Sheets to try exporters with: a rich one, long ones, an empty one, and one full of awkward text."""

from __future__ import annotations

from dataclasses import replace

from cuefolio.domain.sheet import CueSheet, SheetCue, SheetHeader, SheetParty, SheetRange, SheetWork
from cuefolio.domain.timecode import FrameRate, parse_timecode, rate_from_id
from cuefolio.domain.usage import facts_from_code

RATE = rate_from_id("24")

VALE = SheetParty("Ada Vale", "C", "PRS", 10000, "00014107338")
VALE_HALF = replace(VALE, share=5000)
RAY = SheetParty("Jo Ray", "A", "ASCAP", 5000, "01372389230")
NORTH = SheetParty("Northlight Music Ltd", "E", "PRS", 10000, "01280391067")

RTL_TITLE = "שיר הלילה!"
ARABIC_TITLE = "أغنية الليل (1964)"
CJK_TITLE = "夜の歌と長い旅"
EMOJI_TITLE = "Night 🌙 Family 👨‍👩‍👧 Flag 🇳🇴"
MARKUP_TITLES = (
    "<img src=x onerror=alert(1)>",
    '#set page(fill: red) #panic("x")',
    '=HYPERLINK("http://example.invalid","x")',
    "*bold* _x_ $x$ @ref `raw` \\ ~ [y] // z",
    "</script><script>alert(1)</script>",
    "$head &amp; %s {0} &P",
)
CONTROL_TITLE = "Line one\nline\ttwo\x00\x07 \u202egnp.exe\u202c end"


def tc(text: str) -> int:
    """Frames of a timecode at the sample rate."""
    return parse_timecode(text, RATE)


def stretches(spans: str, rate: FrameRate = RATE) -> tuple[SheetRange, ...]:
    """Ranges written "in-out in-out"."""
    pairs = (span.split("-") for span in spans.split())
    return tuple(SheetRange(parse_timecode(start, rate), parse_timecode(end, rate)) for start, end in pairs)


def timed(sequence: int, number: str, title: str, spans: str, **facts: object) -> SheetCue:
    """A cue with ranges written "in-out in-out"; the lengths follow (half up, at least 1 s)."""
    ranges = stretches(spans)
    frames = sum(span.end - span.start for span in ranges)
    facts.setdefault("reported_seconds", max(1, (frames * 2 + 24) // 48))
    if facts.get("usage"):
        known = facts_from_code(str(facts["usage"]))
        facts |= {name: str(getattr(known, name)) for name in ("function", "vocal") if getattr(known, name)}
        for name in ("on_screen", "diegetic"):
            facts.setdefault(name, getattr(known, name))
    return SheetCue(sequence, number, title, ranges=ranges, exact_frames=frames, **facts)  # type: ignore[arg-type]


def rich_sheet() -> CueSheet:
    """Three reels: every origin, a song with two writers, a medley, several ranges, missing facts."""
    header = SheetHeader(
        title="The Lamplighter's Daughter",
        kind="film",
        aka_titles=("La Fille de l'allumeur", "Lyktetennerens datter"),
        production_number="NL-0042",
        cut_name="Festival cut",
        cut_version="Original",
        classification="revision",
        revision=2,
        date_prepared="2026-03-14",
        first_air_date="2026-05-02",
        production_company="Harbour Street Pictures",
        company_address="14 Harbour Street, Bergen",
        company_email="music@harbourstreet.example",
        prepared_by="Mina Holm",
        countries="NO, GB",
        year=2026,
        director="Ingrid Aas",
        producer="Tomas Lind",
        actors="Eva Moe, Per Strand, Liv Berg",
        language="nb",
        isan="1881-66C7-3420-6541-Y",
        duration_frames=tc("00:28:30:00"),
        start_frame=tc("01:00:00:00"),
        incomplete_reason="publisher of 2M02 not yet known",
    )
    score = {
        "origin": "score",
        "usage": "BI",
        "function": "background",
        "vocal": "instrumental",
        "writers": (VALE,),
        "publishers": (NORTH,),
        "performer": "Bergen Film Strings",
    }
    cues = (
        timed(1, "1M01", "Harbour Street Logo", "01:00:00:00-01:00:06:12", **score | {"usage": "Logo"}),
        timed(2, "1M02", "Lamps at Dusk (Main Title)", "01:00:20:00-01:02:04:08", **score | {"usage": "MT"}),
        timed(
            3, "1M03s", "Kom og dans", "01:03:10:00-01:04:01:00 01:05:12:04-01:05:40:20",
            origin="original-song", usage="VV", on_screen=True, diegetic=True, vocal="vocal",
            writers=(VALE_HALF, RAY),
            publishers=(replace(NORTH, share=6667), SheetParty("Ray & Daughters", "E", "ASCAP", 3333)),
            performer="Liv Berg", isrc="NOABC2600001", scenes=("12 The dance hall",),
        ),
        timed(4, "1M04", "The Stairs", "01:05:30:00-01:06:44:11", **score | {"scenes": ("13 Stairs",)}),
        timed(
            5, "2M01", "Café Radio", "01:09:00:00-01:10:12:00", origin="library", usage="BI", diegetic=True,
            writers=(
                SheetParty("Pierre Lefèvre", "C", "SACEM", 3333),
                SheetParty("Ulla Brandt", "C", "GEMA", 3333),
                SheetParty("K. O'Neil", "AR", "IMRO", 3334),
            ),
            publishers=(SheetParty("Tidewater Production Music", "E", "PRS", 10000),),
            label="Tidewater", catalog_number="TW 118", track_number="7", isrc="GBTWM1100187",
            recording="Café Radio (30 sec)", scenes=("21 Café",),
        ),
        timed(
            6, "2M02", "Blue Window", "01:12:30:00-01:14:55:06", origin="licensed-song", usage="BV",
            writers=(SheetParty("R. Castellanos", "CA", "SACM", None), SheetParty("", "A", "", None)),
            performer="The Meridian Four", label="Old Pier Records", catalog_number="OPR-7",
        ),
        timed(
            7, "2M03", "Fiddler's Medley", "01:16:00:00-01:18:30:00", origin="public-domain", usage="VI",
            on_screen=True, diegetic=True,
            works=tuple(map(SheetWork, ("The Road to the Isles", "Morning Reel", "Farewell to the Quay"))),
            writers=(SheetParty("Traditional", "C", "PD"), replace(VALE, role="AR")),
            publishers=(SheetParty("unpublished", "E"),),
            performer="Bergen Spelemannslag", iswc="T-034.524.680-1",
        ),
        timed(8, "3M01", "What the Water Kept", "01:20:00:00-01:24:10:23", **score | {"notes": "solo cello"}),
        SheetCue(9, "3M02", "", origin="score"),
        timed(10, "3M03", "End Credits", "01:26:40:00-01:28:40:00", **score | {"usage": "ET"}),
    )  # fmt: skip
    return CueSheet(header, RATE, cues)


def long_sheet(count: int) -> CueSheet:
    """``count`` cues of ten seconds, the rich sheet's facts in turn, in film order."""
    rich = rich_sheet()
    cues = []
    for index in range(count):
        model = rich.cues[index % 8]
        start = tc("01:00:00:00") + index * 264
        cues.append(
            replace(
                model,
                sequence=index + 1,
                number=f"{index // 20 + 1}M{index % 20 + 1:02d}",
                ranges=(SheetRange(start, start + 240),),
                exact_frames=240,
                reported_seconds=10,
            )
        )
    header = replace(rich.header, duration_frames=count * 264 + 240, incomplete_reason="")
    return CueSheet(header, RATE, tuple(cues))


def empty_sheet() -> CueSheet:
    """A production of which only the title is known, without cues."""
    return CueSheet(SheetHeader("Untitled"), rate_from_id("29.97df"))


def titled_sheet(*titles: str) -> CueSheet:
    """One complete score cue per title; the production and the publisher are called like the first title."""
    cues = tuple(
        timed(
            index + 1, f"1M{index + 1:02d}", title, f"01:{index:02d}:00:00-01:{index:02d}:30:00",
            origin="score", usage="BI", writers=(VALE,), publishers=(replace(NORTH, name=titles[0]),),
            performer=title, scenes=(title,),
        )
        for index, title in enumerate(titles)
    )  # fmt: skip
    return CueSheet(SheetHeader(titles[0], director=titles[0]), RATE, cues)
