# SPDX-License-Identifier: GPL-3.0-or-later
"""One episode that exercises every rule of a cue sheet, a drop-frame short, and two real sheets of the field.

``every_rule_sheet`` is what golden files are made of: change it and every one of them changes. People, works
and numbers are invented; their check digits are right. The real sheets are those of cue-sheets.md, section 9;
where it gives no name, the name is a placeholder.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from tests.formats.sample_sheets import stretches

from cuefolio.domain.delivery import deliver
from cuefolio.domain.sheet import CueSheet, SheetCue, SheetHeader, SheetParty, SheetWork
from cuefolio.domain.timecode import FrameRate, parse_timecode, rate_from_id
from cuefolio.services.profiles import shipped

RATE = rate_from_id("25")
DROP = rate_from_id("29.97df")

LONG_TITLE = "The Long Way Home over the Salt Flats, " * 7 + "and Back Again"
FORMULA_TITLE = '=HYPERLINK("http://example.invalid","Win")'

ADA = SheetParty("Ada Vale", "C", "PRS", 10000, "00014107338", "Ada", "person", "I-000000229-7")
JO = SheetParty("Jo Ray", "A", "ASCAP", 5000, "01372389230", "Jo", "person", isni="0000 0001 2103 2683")
LEFEVRE = SheetParty("Pierre Étienne Lefèvre", "C", "SACEM", 3333, "00000000199", "Pierre Étienne", "person")
BRANDT = SheetParty("Ulla Brandt", "CA", "GEMA", 3333, "04123456754", "Ulla", "person")
ONEIL = SheetParty("K. O'Neil", "AR", "IMRO", 3334, "", "K.", "person")
ASANTE = SheetParty("Efua Asante", "C", "NS", 10000, "", "Efua", "person")
TRADITIONAL = SheetParty("Traditional", "C", "PD")
YAMADA = SheetParty("山田 花子", "C", "JASRAC", 10000, "33004567149", "", "person")
NORTH = SheetParty("Northlight Music Ltd", "E", "PRS", 10000, "01280391067", kind="company")
RAY_SONGS = SheetParty(
    "Ray & Daughters Songs", "E", "ASCAP", 3333, "00000589900", kind="company", writer="Jo Ray"
)
TIDEWATER = SheetParty("Tidewater Production Music", "E", "PRS", 10000, "07001553275", kind="company")
EDITION_MEER = SheetParty("Edition Meer", "SE", "GEMA", 2500, "25000123406", kind="company", writer="Jo Ray")
HARBOUR_ADMIN = SheetParty(
    "Harbour Rights Administration", "AM", "ASCAP", 2500, "41009876503", kind="company"
)
UNPUBLISHED = SheetParty("unpublished", "E")
JO_ALONE = replace(JO, role="CA", share=10000)
RAY_ALONE = replace(RAY_SONGS, share=10000)

SCORE: dict[str, Any] = {
    "origin": "score",
    "function": "background",
    "vocal": "instrumental",
    "on_screen": False,
    "diegetic": False,
    "writers": (ADA,),
    "publishers": (NORTH,),
}


def every_rule_sheet() -> CueSheet:
    """Episode at 25 fps from 10:00:00:00: every origin and usage, parties of every role, thirds, unpublished,
    PD and NS, medleys with and without portions, an arrangement, repeats, overlaps, a crossfade of one work,
    a very short cue, one of which only the length is known, several ranges, and texts that are awkward."""
    theme = SheetWork("Harbour Lights Theme", "T-034.524.680-1", "118842DQ")
    theme_parties = {
        "writers": (LEFEVRE, BRANDT, ONEIL),
        "publishers": (replace(NORTH, share=6667), RAY_SONGS),
    }
    theme = replace(theme, **theme_parties)
    theme_facts = {
        **SCORE, **theme_parties, "works": (theme,), "iswc": theme.iswc, "work_number": theme.work_number,
    }  # fmt: skip
    window = SheetWork(
        "Blue Window", "T-000.000.001-0", "", False,
        writers=(replace(ADA, share=5000), JO), publishers=(replace(NORTH, share=6667), RAY_SONGS),
    )  # fmt: skip
    ferry = SheetWork("The Ferry Leaves", writers=(ADA,), publishers=(NORTH,))
    reel = SheetWork("Morning Reel", public_domain=True, writers=(TRADITIONAL,), publishers=(UNPUBLISHED,))
    quay = SheetWork("Farewell to the Quay", "T-112.233.445-4", writers=(ADA,), publishers=(NORTH,))
    isles = SheetWork("Isles in the Rain", "T-070.300.411-8", writers=(JO_ALONE,), publishers=(RAY_ALONE,))
    bumper = theme_facts | {"function": "bumper"}
    iron = SCORE | {"works": (SheetWork("Salt and Iron", writers=(ADA,), publishers=(NORTH,)),)}
    hum = SCORE | {"function": "teaser", "vocal": "vocal"}
    cues = (
        _cue("1M01", "Tidelight Pictures Logo", "10:00:00:00-10:00:04:12", **SCORE | {"function": "logo"}),
        _cue("1M02", "Harbour Lights Theme", "10:00:04:12-10:00:49:12", **theme_facts | {
            "function": "main-title", "vocal": "vocal", "performer": "Bergen Film Strings",
        }),
        _cue(
            "1M03", "The Ferry Leaves", "10:01:10:00-10:02:40:13 10:03:02:00-10:03:20:00",
            **SCORE | {"works": (ferry,), "scenes": ("12 The pier", "13 On deck"), "notes": "solo cello"},
        ),
        _cue("1M04", "Sting", "10:04:00:00-10:04:00:10", **SCORE),
        _cue(
            "1M05s", "Blue Window", "10:05:00:00-10:06:30:00", origin="licensed-song", function="background",
            vocal="vocal", on_screen=False, diegetic=True, works=(window,), iswc=window.iswc,
            writers=window.writers, publishers=window.publishers, performer="The Meridian Four",
            recording="Blue Window (2019 Remaster)", isrc="USRC17607839", label="Old Pier Records",
            catalog_number="OPR-7", track_number="4", ean="5901234123457",
            master_licensor="Old Pier Records", restrictions="No trailers", scenes=("14 The bar",),
        ),
        _cue("1M06", "A Face at the Bar", "10:06:18:00-10:07:05:00", **SCORE),
        _cue("1M07", "Salt and Iron", "10:08:00:00-10:09:00:00", **iron),
        _cue("1M08", "Salt and Iron", "10:08:58:00-10:10:00:00", **iron),
        _cue("1M09", "Harbour Lights Theme", "10:11:00:00-10:11:04:00", **bumper),
        _cue("1M10", "Harbour Lights Theme", "10:12:30:00-10:12:34:12", **bumper),
        _cue(
            "2M01", "Café Radio", "10:13:00:00-10:14:12:00", origin="library", function="background",
            vocal="instrumental", on_screen=False, diegetic=True, writers=(LEFEVRE, BRANDT, ONEIL),
            publishers=(TIDEWATER,), label="Tidewater", catalog_number="TW 118", track_number="7",
            isrc="GBEMI0300013", recording="Café Radio", uses=2, works=(SheetWork("Café Radio"),),
        ),
        _cue(
            "2M02s", "Morning Reel", "10:15:00:00-10:16:10:00", origin="public-domain", function="featured",
            vocal="instrumental", on_screen=True, diegetic=True, performer="Bergen Spelemannslag",
            works=(SheetWork(
                "Morning Reel (arr. Vale)", public_domain=False, arrangement_of="Morning Reel",
                writers=(TRADITIONAL, replace(ADA, role="AR")), publishers=(UNPUBLISHED,),
            ),),
            writers=(TRADITIONAL, replace(ADA, role="AR")), publishers=(UNPUBLISHED,),
        ),
        _cue(
            "2M03s", "Sing-along Medley", "10:17:00:00-10:19:00:00", origin="original-song",
            function="featured", vocal="vocal", on_screen=True, diegetic=True, performer="Liv Berg",
            works=(replace(quay, portion=6667), replace(isles, portion=3333)),
            writers=(replace(ADA, share=6667), replace(JO_ALONE, share=3333)),
            publishers=(replace(NORTH, share=6667), replace(RAY_ALONE, share=3333)),
        ),
        _cue(
            "2M04s", "Pub Medley", "10:19:30:00-10:20:45:00", origin="public-domain", function="background",
            vocal="vocal", on_screen=False, diegetic=True, works=(reel, quay),
            writers=(TRADITIONAL, replace(ADA, share=None)),
            publishers=(UNPUBLISHED, replace(NORTH, share=None)),
        ),
        _cue(
            "2M05s", "Letters from the Shore", "10:21:00:00-10:23:20:00", origin="original-song",
            function="featured", vocal="vocal", on_screen=False, diegetic=False, performer="Efua Asante",
            writers=(ASANTE,), publishers=(UNPUBLISHED,), isrc="FRZ039800212", iswc="T-910.008.565-2",
            works=(SheetWork("Letters from the Shore", "T-910.008.565-2"),),
        ),
        _cue(
            "2M06", "The Ferry Leaves", "10:24:00:00-10:25:00:00",
            **SCORE | {
                "works": (ferry,), "overrides_work": True,
                "writers": (replace(ADA, share=5000), replace(ASANTE, role="C", share=5000)),
            },
        ),
        _cue("2M07", "Boat Engine Hum", "", exact_frames=37 * 25, **hum),
        _cue(
            "3M01s", "Das Salz (The Salt Song)", "10:26:00:00-10:27:30:00", origin="licensed-song",
            function="background", vocal="vocal", on_screen=False, diegetic=None,
            writers=(
                replace(JO, role="C", share=4000), replace(BRANDT, role="A", share=2000),
                replace(LEFEVRE, role="AD", share=1000), replace(ADA, role="TR", share=1000),
                replace(ONEIL, role="SA", share=1000), replace(ASANTE, role="SR", share=1000),
            ),
            publishers=(
                replace(RAY_SONGS, share=3500), EDITION_MEER, HARBOUR_ADMIN,
                replace(NORTH, role="ES", share=500), replace(TIDEWATER, role="AQ", share=500),
                SheetParty("Lantern Income Trust", "PA", "ASCAP", 500, "55501234027", kind="company"),
            ),
            performer="Ulla & die Möwen", isrc="USEPW1000164", iswc="T-305.870.021-9",
            works=(SheetWork("Das Salz", "T-305.870.021-9"),), label="Kai 7", catalog_number="K7-002",
        ),
        _cue("3M02", FORMULA_TITLE, "10:28:00:00-10:28:30:00", **SCORE | {"scenes": ("+21 =Café",)}),
        _cue("3M03", "夜の歌と長い旅", "10:29:00:00-10:29:20:00", **SCORE | {"writers": (YAMADA,)}),
        _cue("3M04", "שיר הלילה", "10:30:00:00-10:30:15:00", **SCORE),
        _cue("3M05", LONG_TITLE, "10:31:00:00-10:31:40:12", **SCORE),
        _cue("3M06", "", "10:33:00:00-10:33:10:00"),
        _cue(
            "3M07", "Night 🌙 Ferry", "10:35:00:00-10:36:00:00", origin="score",
            writers=(SheetParty("R. Castellanos", "CA", "SACM"), SheetParty("", "A")),
        ),
        _cue("3M08", "End Credits", "10:43:30:00-10:45:59:24", **SCORE | {"function": "end-title"}),
    )  # fmt: skip
    return _reported(CueSheet(_EPISODE, RATE, tuple(replace(c, sequence=n) for n, c in enumerate(cues, 1))))


def drop_frame_sheet() -> CueSheet:
    """A short film at 29.97 drop-frame: labels ;00 and ;01 are skipped at the start of minutes."""
    header = SheetHeader(
        "Tide Table", kind="short", duration_frames=parse_timecode("00:12:00;02", DROP), year=2025
    )
    cues = (
        _cue("1", "Ebb", "00:00:58;00-00:01:00;02", DROP, **SCORE),
        _cue("2", "Flood", "00:08:59;29-00:10:00;00", DROP, **SCORE | {"vocal": "vocal"}),
    )
    return _reported(CueSheet(header, DROP, tuple(replace(c, sequence=n) for n, c in enumerate(cues, 1))))


def big_show_sheet() -> CueSheet:
    """*The Big Show*, episode 15 "Lets Go", 15:00; music 1:07 (0:32 + 0:35)."""
    theme = (
        SheetParty("Jo Music", "C", "PRS", 5000, given_names="Jo", kind="person"),
        SheetParty("Bill Wordy", "A", "ASCAP", 5000, given_names="Bill", kind="person"),
    )
    theme_publishers = (
        SheetParty("My Publishing Co.", "E", "PRS", 5000, kind="company"),
        SheetParty("Jo Music", "E", "ASCAP", 5000, kind="company"),
    )
    names = ("Jo Music", "Bill Wordy", "Third Writer")
    parts = tuple(zip(names, ("PRS", "ASCAP", "SESAC"), (5000, 2500, 2500), strict=True))
    common = {"origin": "original-song", "vocal": "vocal", "on_screen": False, "diegetic": False}
    cues = (
        SheetCue(
            1, "001", "The Big Show Opening Theme", function="main-title", exact_frames=32 * 25,
            writers=theme, publishers=theme_publishers, **common,
        ),
        SheetCue(
            2, "002", "Big Show Closing Theme", function="end-title", exact_frames=35 * 25,
            writers=tuple(SheetParty(name, "CA", society, share) for name, society, share in parts),
            publishers=tuple(SheetParty(f"{name} Publishing", "E", s, share) for name, s, share in parts),
            **common,
        ),
    )  # fmt: skip
    header = SheetHeader(
        "The Big Show", kind="episode", episode_title="Lets Go", episode_number="15",
        duration_frames=15 * 60 * 25,
    )  # fmt: skip
    return _reported(CueSheet(header, RATE, cues))


def dark_awaits_sheet() -> CueSheet:
    """*The Dark Awaits*, 45:00: six instrumental cues by one writer and publisher; music 25:08, not 50:16."""
    facts = SCORE | {
        "writers": (SheetParty("Dark Writer", "C", "BMI", 10000, "01372389230", "Dark", "person"),),
        "publishers": (
            SheetParty("Dark Music Publishing", "E", "BMI", 10000, "01280391067", kind="company"),
        ),
    }
    spans = ("2:32-2:35", "2:42-2:48", "4:06-4:25", "6:12-6:49", "7:32-8:00", "14:25-38:00")
    cues = tuple(
        replace(
            _cue(
                f"1M{at:02d}", f"Dark Cue {at}", "-".join(f"00:{t:0>5}:00" for t in span.split("-")), **facts
            ),
            sequence=at,
        )
        for at, span in enumerate(spans, start=1)
    )
    header = SheetHeader("The Dark Awaits", kind="film", duration_frames=45 * 60 * 25)
    return _reported(CueSheet(header, RATE, cues))


def _cue(number: str, title: str, spans: str, rate: FrameRate = RATE, **facts: Any) -> SheetCue:
    """A cue with ranges written "in-out in-out"; its exact length follows from them."""
    ranges = stretches(spans, rate)
    if ranges:
        facts["exact_frames"] = sum(span.end - span.start for span in ranges)
    return SheetCue(0, number, title, ranges=ranges, **facts)


def _reported(sheet: CueSheet) -> CueSheet:
    """Usage codes and reported seconds as a snapshot of the catalogue has them: by the house profile."""
    return deliver(sheet, shipped("house")).sheet


_EPISODE = SheetHeader(
    title="Harbour Lights",
    kind="episode",
    aka_titles=("Hafenlichter", "Lumières du port"),
    series_title="Harbour Lights",
    season="2",
    episode_number="5",
    episode_title="The Salt Road",
    episode_aka="Die Salzstraße",
    production_number="HL-205",
    cut_name="Broadcast cut",
    cut_version="International",
    classification="revision",
    revision=2,
    date_prepared="2026-03-14",
    first_air_date="2026-05-02",
    network="NRK1",
    production_company="Tidelight Pictures AS",
    company_address="14 Harbour Street, 5003 Bergen",
    company_contact="+47 55 00 00 00",
    company_email="music@tidelight.example",
    prepared_by="Mina Holm",
    countries="NO, GB",
    year=2026,
    director="Ingrid Aas",
    actors="Eva Moe, Per Strand, Liv Berg",
    producer="Tomas Lind",
    language="nb",
    isan="1881-66C7-3420-6541-Y",
    eidr="10.5240/7EC7-228A-510A-053E-CBB8-J",
    imdb="tt0082971",
    duration_frames=46 * 60 * 25,
    start_frame=10 * 3600 * 25,
    incomplete_reason="publisher of 3M07 not yet known",
)
