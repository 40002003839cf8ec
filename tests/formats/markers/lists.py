# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists of cues to send to an editor: frames where labels skip, lanes, hostile texts."""

from __future__ import annotations

import io

from cuefolio.domain.timecode import FrameRate, rate_from_id
from cuefolio.formats.markers.model import EditorCue, EditorList, Moment, Stretch
from cuefolio.formats.markers.registry import marker_format

HOUR = 3600
HOSTILE = (
    "Line one\nline\ttwo",
    "A | B |C:ResolveColorRed |M:x |D:9",
    "Night 🌙 Family 👨‍👩‍👧 Flag 🇳🇴",
    "أغنية الليل (1964)",
    "<b>&amp; ]]> --> \"quoted\" 'single' {\\an8}",
    "\x00\x07\u202egnp.exe\u202c \ud800 end",
    "=HYPERLINK(1)",
    "Lantern" * 1428 + " end",
    "001  001      V     C        01:00:00:00 01:00:00:01 01:00:00:00 01:00:00:01",
    "FCM: DROP FRAME",
)


def exact_list(rate: FrameRate) -> EditorList:
    """Cues at the frames where a wrong count of labels shows, from one hour on; two overlap."""
    nominal, start = rate.nominal, HOUR * rate.nominal - rate.dropped * 54
    places = (
        0,
        60 * nominal - 1,
        60 * nominal,
        600 * nominal - 1,
        600 * nominal,
        1801,
        17982,
        5400 * nominal,
    )
    cues = tuple(
        EditorCue(
            at,
            f"1M{at:02d}",
            f"Cue at {place}",
            "score",
            stretches=(Stretch(start + place, start + place + 7 * at + 1),),
        )
        for at, place in enumerate(sorted(places), start=1)
    )
    twice = EditorCue(
        9,
        "2M01",
        "Twice",
        "library",
        stretches=(Stretch(start + 30, start + 70), Stretch(start + 5399 * nominal, start + 5401 * nominal)),
    )
    return EditorList("Exact", rate, start, start + 6000 * nominal, (*cues, twice))


def rich_list() -> EditorList:
    """Every fact once, at 29.97 drop-frame."""
    rate = rate_from_id("29.97df")
    start = 107892
    cues = (
        EditorCue(
            1, "1M01", "Harbour Street Logo", "score", "logo", "Bergen Film Strings", ("1 Logo",), ("calm",),
            "starts before the picture", "#2fa8c4", stretches=(Stretch(start, start + 150),),
        ),
        EditorCue(
            2, "1M02", "Kom og dans", "original-song", "featured", "Liv Berg", ("12 Hall", "13 Stairs"),
            ("joy", "longing"), "", "#c94b4b",
            stretches=(Stretch(start + 1798, start + 3600), Stretch(start + 9000, start + 9400)),
        ),
        EditorCue(3, "1M03", "Blue", "licensed-song", stretches=(Stretch(start + 3000, start + 3300),)),
        EditorCue(4, "", "Café Radio", "library", stretches=(Stretch(start + 17982,),)),
        EditorCue(5, "2M01", "", "public-domain", stretches=(Stretch(start + 18000, start + 18030),)),
        EditorCue(6, "", "", ""),
        EditorCue(7, "", "Wind", "sound-design", is_music=False, stretches=(Stretch(start, start + 9000),)),
    )  # fmt: skip
    moments = (Moment(start + 600, "Kiss", "theme again"),)
    return EditorList("The Lamplighter's Daughter", rate, start, start + 53946, cues, moments)


def titled_list(*titles: str) -> EditorList:
    """One cue a minute for each title, which is its note, scene and the film's title too."""
    rate = rate_from_id("25")
    cues = tuple(
        EditorCue(
            at, "", title, "score", notes=title, scenes=(title,),
            stretches=(Stretch(90000 + 1500 * at, 90000 + 1500 * at + 100),),
        )
        for at, title in enumerate(titles, start=1)
    )  # fmt: skip
    return EditorList(titles[0], rate, 90000, 180000, cues)


def written(format_id: str, listing: EditorList, **options: object) -> bytes:
    """The bytes of one file."""
    out = io.BytesIO()
    marker_format(format_id).write(listing, options, out)
    return out.getvalue()


def spans(listing: EditorList) -> list[tuple[int, int]]:
    """Start and end of every stretch that has both, by time."""
    found = [(one.start, one.end) for cue in listing.cues for one in cue.stretches if one.end is not None]
    return sorted(found)
