# SPDX-License-Identifier: GPL-3.0-or-later
"""Text timelines of three encodings, their times, and remarks that stay few."""

from __future__ import annotations

from pathlib import Path

import pytest

from cuefolio.domain.timecode import RATES, FrameRate, format_timecode
from cuefolio.domain.timeline.losses import losses
from cuefolio.formats.timelines.text_files import Remarks, decoded
from cuefolio.formats.timelines.text_times import day_frames, guessed_rate, label_frames

NAMES = [
    "Frühstück – Café",
    "ÜBERFALL IM GRÜNEN",
    "l’été à Noël, déjà vu",
    "Señor Muñoz — ¿qué pasa?",
    "Åke går över ön",
    "São João, coração",
    "CAFÉ DE L’EUROPE",
    "It’s “quoted”…",
    "© 2020 Motörhead",
    "“Quoted”",
]


@pytest.mark.parametrize("encoding", ["mac_roman", "cp1252", "utf-8", "utf-8-sig", "utf-16", "utf-16-le"])
@pytest.mark.parametrize("name", NAMES)
def test_names_are_decoded_by_their_likeness(name: str, encoding: str) -> None:
    guesses = {"mac_roman": "Mac Roman", "cp1252": "Windows-1252"}
    assert decoded(name.encode(encoding), Path("x")) == (name, guesses.get(encoding, ""))


@pytest.mark.parametrize("rate", RATES, ids=str)
def test_labels_are_those_of_the_timecode_type(rate: FrameRate) -> None:
    frames = label_frames(rate)
    minute = 60 * rate.nominal
    for near in (0, minute, 9 * minute, 10 * minute, 60 * minute, day_frames(rate) - 5):
        for at in range(near, near + 2 * rate.nominal):
            label = format_timecode(at, rate)
            assert frames(label) == frames(label.replace(";", ":")) == frames(label.replace(":", ".")) == at
    assert format_timecode(day_frames(rate), rate).startswith("24:00:00")
    for wrong in (
        "",
        "01:02:03",
        "01:02:03:60x",
        "1:2:3:",
        f"00:00:00:{rate.nominal}",
        "00:60:00:00",
        "a:b:c:d",
    ):
        with pytest.raises(KeyError):
            frames(wrong)
    assert frames("1:2:3:4") == frames("01:02:03:04")


def test_labels_that_drop_frame_skips_are_the_next_ones() -> None:
    frames = label_frames(FrameRate(60000, 1001, True))
    assert [frames(f"00:01:00:{at:02d}") for at in range(5)] == [3600, 3600, 3600, 3600, 3600]
    assert frames("00:10:00:00") == 10 * 3600 - 9 * 4


def test_a_guess_is_the_slowest_rate_that_has_the_frame() -> None:
    for frame in range(60):
        assert frame < guessed_rate(frame, False).nominal
        assert frame < guessed_rate(frame, True).nominal and guessed_rate(frame, True).drop


def test_remarks_stay_few() -> None:
    remarks = Remarks()
    for line in range(1000):
        remarks.add("timeline.edl_line", line=line, text="x")
    remarks.add("timeline.edl_counting")
    told = remarks.list()
    assert len(told) == 102
    assert (told[-1].code, told[-1].arguments) == ("timeline.text_more_remarks", {"count": 900})
    assert not losses(told[-1:]), "the kinds of what is not listed are listed already"
