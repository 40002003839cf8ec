# SPDX-License-Identifier: GPL-3.0-or-later
"""Recordings that a timeline uses are found by what names them, and never guessed."""

from __future__ import annotations

import pytest

from cuefolio.domain.timecode import FrameRate
from cuefolio.domain.timeline.model import Source, Timeline
from cuefolio.persistence.timeline_queries import KnownFile
from cuefolio.services.timeline_known import KnownRecordings

TIMELINE = Timeline("test", "R1", FrameRate(25))
FILES = [
    KnownFile("1", "Storm Song", "/Music/Album/Storm Song.wav", 60_000, "GBAYE6800011", "storm song"),
    KnownFile("2", "Harbour", "/Music/Harbour.wav", 30_000, "", "harbour"),
    KnownFile("3", "Harbour (live)", "/Live/Harbour.wav", 95_000, "", "harbour (live)"),
    KnownFile("4", "Twice", "", None, "", "twice"),
    KnownFile("5", "Twice", "", None, "", "twice"),
    KnownFile("6", "Rain", "", None, "", "rain", True),
    KnownFile("7", "Main Title", "/Film/Main Title.wav", 60_000, "", "main title"),
    KnownFile("8", "Night Bus", "/Music/Night Bus.wav", 80_000, "", "night bus"),
    KnownFile("9", "Sunny", "/Lib/SDNX_0123_04_Sunny_KPM.wav", 50_000, "", "sunny", True),
    KnownFile("10", "Cue", "/Film/2m05.wav", None, "", "cue"),
    KnownFile("11", "Foggy", "/Film/1m01 Foggy.wav", None, "", "foggy"),
]


@pytest.mark.parametrize(
    ("source", "title", "expected"),
    [
        (Source("x", path="/Music/Harbour.wav"), "", ("2", "path")),
        (Source("x", path="Music:Harbour.wav"), "", None),
        (Source("x", path="\\Music\\Harbour.wav"), "", ("2", "path")),
        (Source("x", path="MacHD:Session:Storm Song.wav", length=1500), "", ("1", "file")),
        (Source("GB-AYE-68-00011 storm", path="/y/z.wav"), "", ("1", "isrc")),
        (Source("Harbour.wav", length=750), "", ("2", "file")),
        (Source("Harbour.wav", length=95 * 25), "", ("3", "file")),
        (Source("Harbour.wav", length=50), "", None),
        (Source("Harbour.wav"), "", None),
        (Source("x"), "Rain", ("6", "title")),
        (Source("x"), "RAIN", ("6", "title")),
        (Source("x", length=1500), "Main Title", ("7", "title")),
        (Source("x", length=191 * 25), "Main Title", None),
        (Source("x"), "Main Title", None),
        (Source("Night Bus.wav"), "", ("8", "file")),
        (Source("NIGHT BUS.WAV", path="MacHD:Night Bus.wav"), "", ("8", "file")),
        (Source("Night Bus.wav", length=80 * 25), "", ("8", "file")),
        (Source("Night Bus.wav", length=50 * 25), "", None),
        (Source("Night Bus"), "", None),
        (Source("Night Bus.mp3"), "", None),
        (Source("Main Title.wav"), "", None),
        (Source("2m05.wav"), "", None),
        (Source("1m01 Foggy.wav", length=100), "", ("11", "file")),
        (Source("SDNX_0123_04_Sunny.aif"), "Sunny", ("9", "title")),
        (Source("APM_9999_77_Sunny.aif"), "Sunny", None),
        (Source("x"), "Twice", None),
        (Source("x"), "Ra", None),
    ],
)
def test_a_recording_is_found_by(source: Source, title: str, expected: tuple[str, str] | None) -> None:
    found = KnownRecordings(FILES).find(TIMELINE, [source], title)
    assert (found and (found.recording_id, found.by)) == expected
