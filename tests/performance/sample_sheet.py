# SPDX-License-Identifier: GPL-3.0-or-later
"""A sheet of any length as departments write them: score, songs, library music, a medley now and then."""

from __future__ import annotations

import random

from cuefolio.domain.delivery import Delivery, deliver
from cuefolio.domain.sheet import CueSheet, SheetCue, SheetHeader, SheetParty, SheetRange, SheetWork
from cuefolio.domain.timecode import rate_from_id
from cuefolio.formats.registry import sheet_format
from cuefolio.services.profiles import shipped

RATE = rate_from_id("25")
START = 10 * 3600 * 25
_EVERY = 15 * 25
"""Frames from one cue to the next."""

_WORDS = (
    "amber", "brook", "cedar", "dusk", "ember", "fjord", "grove", "harbour", "island", "juniper", "kestrel",
    "lantern", "meadow", "north", "orchard", "pier", "quarry", "river", "stone", "thicket",
)  # fmt: skip
_PEOPLE = (
    ("Ada Vale", "PRS", "00014107338"),
    ("Jo Ray", "ASCAP", "01372389230"),
    ("Pierre Étienne Lefèvre", "SACEM", "00000000199"),
    ("Ulla Brandt", "GEMA", "04123456754"),
    ("山田 花子", "JASRAC", "33004567149"),
)
_HOUSES = (
    ("Northlight Music Ltd", "PRS", "01280391067"),
    ("Ray & Daughters Songs", "ASCAP", "00000589900"),
    ("Tidewater Production Music", "PRS", "07001553275"),
)
_ORIGINS = ("score", "score", "score", "score", "library", "licensed-song", "original-song")


def sheet(cues: int) -> CueSheet:
    """The same sheet for the same number, of two writers and one or two publishers a cue."""
    rng = random.Random(1968)
    header = SheetHeader(
        title="Long Night",
        kind="film",
        production_number="LN-0300",
        cut_version="Original",
        date_prepared="2026-03-14",
        first_air_date="2026-05-02",
        network="Channel North",
        production_company="Harbour Street Pictures",
        company_address="14 Harbour Street, Bergen",
        company_email="music@harbourstreet.example",
        prepared_by="Mina Holm",
        countries="NO, GB",
        year=2026,
        director="Ingrid Aas",
        duration_frames=(cues + 4) * _EVERY,
        start_frame=START,
    )
    return CueSheet(header, RATE, tuple(_cue(n, rng) for n in range(1, cues + 1)))


def delivery(cues: int, format_id: str) -> Delivery:
    """The sheet by the profile that the format usually goes out by."""
    return deliver(sheet(cues), shipped(sheet_format(format_id).profile))


def _cue(number: int, rng: random.Random) -> SheetCue:
    origin = rng.choice(_ORIGINS)
    title = " ".join(rng.sample(_WORDS, rng.randint(2, 4))).title()
    writers = tuple(
        SheetParty(name, role, society, 5000, ipi, name.split()[0], "person")
        for (name, society, ipi), role in zip(rng.sample(_PEOPLE, 2), ("C", "A"), strict=True)
    )
    houses = rng.sample(_HOUSES, rng.randint(1, 2))
    publishers = tuple(
        SheetParty(name, "E", society, 10000 // len(houses), ipi, kind="company")
        for name, society, ipi in houses
    )
    titles = (title, "Interlude") if number % 40 == 0 else (title,)
    works = tuple(SheetWork(name, writers=writers, publishers=publishers) for name in titles)
    first = START + number * _EVERY
    length = rng.randrange(2 * 25, 14 * 25)
    song = origin in ("licensed-song", "original-song")
    return SheetCue(
        sequence=number,
        number=f"{number // 40 + 1}M{number % 40 + 1:02d}",
        title=title,
        origin=origin,
        function="background",
        vocal="vocal" if song else "instrumental",
        on_screen=False,
        diegetic=song,
        ranges=(SheetRange(first, first + length),),
        exact_frames=length,
        writers=writers,
        publishers=publishers,
        works=works,
        performer="Bergen Film Strings",
        recording=f"{title} (2019)" if song else "",
        label="Tidewater" if origin == "library" else "",
        catalog_number="TW 118" if origin == "library" else "",
        track_number=str(number % 30) if origin == "library" else "",
        scenes=(f"{number // 3} The pier",),
    )
