# SPDX-License-Identifier: GPL-3.0-or-later
"""What names of mixes say: whose they are, step by step, and which reel."""

from __future__ import annotations

import pytest

from cuefolio.domain.timeline.mix_names import WITHOUT_MIX, WITHOUT_REEL, WITHOUT_VERSION, read_mix_name


@pytest.mark.parametrize(
    ("name", "without_mix", "without_version", "without_reel", "reel"),
    [
        ("TC R1 V6 TEMP2 ST MX.WAV", "tcr1v6", "tcr1", "tc", 1),
        (
            "/Mixes/NightTrain_Reel-02_5.1_MX_v1.2.wav",
            "nighttrainreel02v12",
            "nighttrainreel02",
            "nighttrain",
            2,
        ),
        ("C:\\Mixes\\Bjørn r03 M&E LtRt 20260112.wav", "bjornr0320260112", "bjornr03", "bjorn", 3),
        ("ORC102 Music Stem.aif", "orc102", "orc102", "orc102", None),
        ("R1 temp mix.wav", "", "", "", 1),
        ("Score.wav", "", "", "", None),
        ("The Mixer", "themixer", "themixer", "themixer", None),
        ("", "", "", "", None),
    ],
)
def test_names(
    name: str, without_mix: str, without_version: str, without_reel: str, reel: int | None
) -> None:
    read = read_mix_name(name, is_file=True)
    assert read.keys[WITHOUT_MIX] == without_mix
    assert read.keys[WITHOUT_VERSION] == without_version
    assert read.keys[WITHOUT_REEL] == without_reel
    assert read.reel == reel


def test_a_title_keeps_what_looks_like_an_ending() -> None:
    assert read_mix_name("Dr. Strange", is_file=False).keys[0] == "drstrange"
    assert read_mix_name("Reel/Unreel", is_file=False).keys[0] == "reelunreel"


def test_a_name_of_mixing_alone_names_nothing() -> None:
    assert read_mix_name("Temp Mix 5.1.wav", is_file=True).keys == ("", "", "", "")
