# SPDX-License-Identifier: GPL-3.0-or-later
"""Pro Tools sessions of the field: old ones, several episodes in one, and texts that were cut short."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.formats.timelines.text_reading import codes, ranges, read_one, refused

from cuefolio.domain.timecode import FrameRate
from cuefolio.domain.timeline.build import build
from cuefolio.domain.timeline.losses import losses
from cuefolio.domain.timeline.options import BuildOptions, Hours
from cuefolio.errors import CuefolioError
from cuefolio.formats.timelines.protools import READER
from cuefolio.formats.timelines.registry import Reading

DOUBTS = {"timeline.protools_unclosed", "timeline.protools_fewer_tracks"}


@pytest.fixture
def sessions(own_timelines: Path) -> Path:
    return own_timelines / "protools"


def test_a_session_of_pro_tools_6(sessions: Path) -> None:
    """TIME CODE FORMAT in two words, REGION for clip, no STATE, and no session start."""
    found = read_one(READER, sessions / "pro_tools_6.txt")
    assert (found.rate, found.start) == (FrameRate(25), None)
    assert ranges(found, "MX 1") == [("10:00:01:00", "10:00:37:16"), ("10:01:32:09", "10:02:05:18")]
    source = found.uses[0].source
    assert source is not None and source.path == "Music:Night Train:Audio Files:Waltz.L.wav"
    assert codes(found) == []


def test_every_cue_of_three_episodes_has_the_hour_of_its_own(sessions: Path) -> None:
    found = read_one(READER, sessions / "three_episodes.txt")
    proposal = build(found, BuildOptions(hours=Hours.EPISODE))
    assert [(cue.hour, cue.number, cue.title) for cue in proposal.cues] == [
        (1, "", "Overture"),
        (1, "", "Slow Waltz (No Drums)"),
        (2, "", "Slow Waltz (No Drums)"),
        (3, "3m01", "The Chase"),
        (3, "", "Overture"),
    ]
    assert [len(cue.uses) for cue in proposal.cues] == [2, 2, 2, 2, 2]
    assert proposal.cues[3].start == found.rate.nominal * (3 * 3600 + 5)


def test_wherever_a_session_is_cut_the_missing_part_is_told(sessions: Path, tmp_path: Path) -> None:
    """The whole list, a loss that names the place, a doubt where whole cells are missing, or a refusal."""
    path = tmp_path / "session.txt"
    data = (sessions / "three_episodes.txt").read_bytes().rstrip(b"\n") + b"\n\n\n"
    path.write_bytes(data)
    whole = len(READER.read(path, Reading())[0].uses)
    for end in range(data.index(b"T R A C K"), len(data) - 3, 7):
        path.write_bytes(data[:end])
        try:
            [found] = READER.read(path, Reading())
        except CuefolioError as error:
            assert error.code in ("timeline.protools_cut_short", "timeline.protools_nothing"), end
            continue
        told = {remark.code for remark in found.remarks} & DOUBTS
        assert len(found.uses) == whole or losses(found.remarks) or told, end


def test_a_session_cut_in_its_list_of_files_says_where(sessions: Path, tmp_path: Path) -> None:
    text = (sessions / "pro_tools_6.txt").read_text(encoding="utf-8")
    path = tmp_path / "session.txt"
    path.write_text(text[: text.index("Waltz.L-02")], encoding="utf-8")
    refused(READER, path, "timeline.protools_cut_short")
    with pytest.raises(CuefolioError, match=r"after line 17 \(REGIONS IN SESSION\)"):
        READER.read(path, Reading())


def test_tracks_without_a_clip_are_not_advised_to_be_exported_otherwise(
    sessions: Path, tmp_path: Path
) -> None:
    lines = (sessions / "pro_tools_6.txt").read_text(encoding="utf-8").split("\n")
    path = tmp_path / "session.txt"
    path.write_text("\n".join(line for line in lines if not line.startswith("1\t")), encoding="utf-8")
    refused(READER, path, "timeline.protools_empty_tracks")
