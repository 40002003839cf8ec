# SPDX-License-Identifier: GPL-3.0-or-later
"""Levels, mutes and tags as projects of several Premiere versions write them, in files of our own."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
from tests.formats.timelines.prproj_maker import FRAME_25, SECOND, Maker

from cuefolio.domain.timecode import FrameRate, format_timecode
from cuefolio.domain.timeline.model import Muted, Timeline, Use
from cuefolio.formats.timelines.prproj import READER
from cuefolio.formats.timelines.registry import Reading

FRAME_2997 = SECOND * 1001 // 30000
AMPLIFY = "f14fee7d-fe5f-4202-b790-f53209e56411"


def film(maker: Maker, folder: Path, item: int, mixer: str = "", text: str = "") -> Timeline:
    maker.sequence("Film", [maker.track([item], mixer=mixer)])
    path = maker.save(folder / "film.prproj")
    if text:
        path.write_text(maker.text().replace(text, ""), encoding="utf-8")
    return READER.read(path, Reading())[0]


def song(maker: Maker, *effects: int, own: str = "") -> int:
    return maker.item("Dawn", 0, 100 * FRAME_25, maker.media("/Dawn.wav"), components=effects, own=own)


def played(folder: Path, match: str, *parameters: tuple[str, str, str]) -> Use:
    maker = Maker()
    return film(maker, folder, song(maker, maker.effect(match, parameters))).uses[0]


@pytest.mark.parametrize(
    ("switch", "level", "expected"),
    [
        ("Mute", "0.177827939391136", 0.0),
        ("Mute", "1.", 15.0),
        ("Bypass", "0.5", 0.0),
        ("Bypass", "0.25", -6.0206),
        ("Bypass", "0.", -math.inf),
    ],
)
def test_the_scale_of_the_volume_follows_the_name_of_its_switch(
    tmp_path: Path, switch: str, level: str, expected: float
) -> None:
    use = played(tmp_path, "Internal Volume Stereo", (switch, "false", ""), ("Level", level, ""))
    assert use.level == pytest.approx(expected, abs=0.001) and use.muted is None


def test_a_mute_silences_and_a_bypass_does_not(tmp_path: Path) -> None:
    muted = played(tmp_path, "Internal Volume Mono", ("Mute", "true", ""), ("Level", "0.1", ""))
    assert muted.muted is Muted.CLIP
    bypassed = played(tmp_path, "Internal Volume Mono", ("Bypass", "true", ""), ("Level", "0.", ""))
    assert (bypassed.muted, bypassed.level) == (None, 0.0)


def test_the_loudest_channel_is_heard(tmp_path: Path) -> None:
    match = "Internal Channel Volume Stereo"
    old = played(tmp_path, match, ("Bypass", "false", ""), ("Left ", "0.", ""), ("Right ", "0.25", ""))
    assert old.level == pytest.approx(-6.0206, abs=0.001)
    rest = tuple(("", "", "") for _ in range(30))
    unity = "0.177827939391136"
    new = played(tmp_path, match, ("Bypass", "false", ""), ("Left", unity, ""), ("Right", "0.", ""), *rest)
    assert new.level == pytest.approx(0, abs=0.001)


def test_ducking_is_added_to_the_volume(tmp_path: Path) -> None:
    maker = Maker()
    keys = f"0,0.666666686535,0;{25 * FRAME_25},0.541666686535,0;"
    moving = f"<IsTimeVarying>true</IsTimeVarying><Keyframes>{keys}</Keyframes>"
    ducked = maker.effect(AMPLIFY, (("Bypass", "", ""), ("Left", "", moving), ("Right", "", moving)))
    use = film(maker, tmp_path, song(maker, maker.volume("0.0891250938"), ducked)).uses[0]
    assert use.level == pytest.approx(-6, abs=0.001)
    assert [(at, round(level, 2)) for at, level in use.keys] == [(0, 0.0), (25, -18.0)]


def test_the_mixer_of_a_track(tmp_path: Path) -> None:
    maker = Maker()
    quiet = film(maker, tmp_path, song(maker), mixer=maker.mixer("0.5"))
    assert quiet.uses[0].level == pytest.approx(-6.0206, abs=0.001) and quiet.tracks[0].muted is None
    maker = Maker()
    muted = film(maker, tmp_path, song(maker), mixer=maker.mixer("1", "true"))
    assert (muted.tracks[0].muted, muted.uses[0].level) == (Muted.TRACK, 0.0)
    maker = Maker()
    alone = film(maker, tmp_path, song(maker), mixer=maker.mixer("1", more="<Solo>1</Solo>"))
    assert alone.tracks[0].soloed and alone.tracks[0].muted is None
    maker = Maker()
    other = film(maker, tmp_path, song(maker), mixer=maker.mixer("1", more="<MutedBySolo>1</MutedBySolo>"))
    assert other.tracks[0].muted is Muted.SOLO


@pytest.mark.parametrize(
    ("tag", "role"),
    [("dialog", "Dialogue"), ("music", "Music"), ("sfx", "SFX"), ("ambience", "Ambience"), ("other", "")],
)
def test_the_tag_of_the_essential_sound_panel_is_the_role(tmp_path: Path, tag: str, role: str) -> None:
    maker = Maker()
    own = (
        f"<Node><Properties><ESP.ClaritySection.2>3</ESP.ClaritySection.2><ESP.Tag>{tag}</ESP.Tag>"
        "<ESP.ClipMixTypeID>1</ESP.ClipMixTypeID></Properties></Node>"
    )
    assert film(maker, tmp_path, song(maker, own=own)).uses[0].role == role


def test_a_start_that_is_not_written_is_midnight(tmp_path: Path) -> None:
    maker = Maker()
    timeline = film(maker, tmp_path, song(maker), text="<MZ.ZeroPoint>0</MZ.ZeroPoint>")
    assert timeline.start == 0


def test_a_drop_frame_sequence(tmp_path: Path) -> None:
    maker = Maker()
    item = maker.item("Dawn", 1800 * FRAME_2997, 3600 * FRAME_2997, maker.media("/Dawn.wav"))
    hour = 107892 * FRAME_2997
    maker.sequence("Film", [maker.track([item])], frame=FRAME_2997, zero=hour, shown=102)
    (timeline,) = READER.read(maker.save(tmp_path / "film.prproj"), Reading())
    assert timeline.rate == FrameRate(30000, 1001, drop=True)
    (use,) = timeline.uses
    labels = [format_timecode(at // timeline.ticks, timeline.rate) for at in (use.record_in, use.record_out)]
    assert labels == ["01:01:00;02", "01:02:00;04"]
