# SPDX-License-Identifier: GPL-3.0-or-later
"""Edit decision lists with what turned up in lists of the field, and files that only are named so."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.formats.timelines.text_reading import codes, ranges, read_one, refused

from cuefolio.domain.timeline.build import build
from cuefolio.domain.timeline.losses import losses
from cuefolio.domain.timeline.options import BuildOptions
from cuefolio.formats.timelines.cmx3600 import READER
from cuefolio.formats.timelines.cmx3600_tracks import track_names
from cuefolio.formats.timelines.registry import Reading, best_reader, reader_for

_HEAD = "TITLE: T\nFCM: NON-DROP FRAME\n"


@pytest.fixture
def lists(own_timelines: Path) -> Path:
    return own_timelines / "edl"


def test_an_effect_without_its_letter_is_a_dissolve(lists: Path) -> None:
    """Avid leaves the column empty for effects that CMX does not know: the track must not become the reel."""
    found = read_one(READER, lists / "avid_effects.edl")
    assert [track.name for track in found.tracks] == ["V", "A1", "A2", "A3", "A4", "A7", "A9", "A10"]
    goes, comes = [use for use in found.uses if found.tracks[use.track].name == "A9"]
    assert (goes.fade_out, comes.fade_in, comes.name) == (8, 8, "NEXT SONG.WAV")
    assert ranges(found, "A9", "NEXT SONG") == [("01:00:10:00", "01:00:20:00")]
    assert comes.source is not None and comes.source.tags["reel"] == "NEXT_SON"


def test_keys_stand_on_their_own_track(lists: Path) -> None:
    found = read_one(READER, lists / "avid_effects.edl")
    assert ranges(found, "V") == [("01:00:50:00", "01:00:51:22")]
    assert codes(found) == ["timeline.edl_rate_guess"]


def test_without_a_clip_name_the_file_or_the_reel_names_the_sound(lists: Path) -> None:
    found = read_one(READER, lists / "avid_effects.edl")
    names = {found.tracks[use.track].name: use.name for use in found.uses}
    assert (names["A7"], names["A1"], names["A4"]) == ("CD0412", "STING.WAV", "STING.WAV")


def test_one_song_cut_forty_times_on_both_halves_is_one_cue(tmp_path: Path) -> None:
    lines, event = [_HEAD], 0
    for cut in range(40):
        source, record = f"00:00:{cut:02d}", f"01:00:{cut:02d}"
        for track in ("A9", "A10"):
            event += 1
            lines.append(
                f"{event:03d}  AX {track} C {source}:00 {source}:20 {record}:00 {record}:20\n"
                "* FROM CLIP NAME: WALTZ.WAV\n"
            )
    path = tmp_path / "list.edl"
    path.write_text("".join(lines))
    found = read_one(READER, path)
    proposal = build(found, BuildOptions())
    [cue] = [*proposal.cues, *proposal.unsure]
    assert (len(found.uses), len(cue.uses), cue.span) == (80, 80, 39 * 24 + 20)


def test_labels_that_drop_frame_leaves_out_and_hours_of_no_day_are_told(lists: Path) -> None:
    found = read_one(READER, lists / "odd_labels.edl")
    told = {remark.code: remark.arguments for remark in found.remarks}
    assert told["timeline.edl_skipped_label"] == {"count": 1, "line": 3, "text": "01:12:00:00"}
    assert told["timeline.edl_late"] == {"count": 1, "line": 5, "text": "99:00:00:00"}
    assert not losses(found.remarks)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "timeline.text_empty"),
        (b"\r\n \x1a", "timeline.text_empty"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4, "timeline.text_not_text"),
        (b"Dear editor,\nthe list comes tomorrow.\n", "timeline.edl_not_cmx"),
        (b"TITLE: NOTHING YET\nFCM: DROP FRAME\n", "timeline.edl_no_events"),
        (
            _HEAD.encode() + b"001 BL A1 C 00:00:00:00 00:00:01:00 01:00:00:00 01:00:01:00\n",
            "timeline.nothing",
        ),
        (
            _HEAD.encode() + b"001 AX A1 C 00:00:00:00 00:00:01:00 01:00:05:00 01:00:01:00\n",
            "timeline.edl_none_readable",
        ),
    ],
)
def test_a_file_that_is_only_named_so_is_refused_in_its_own_words(
    tmp_path: Path, data: bytes, code: str
) -> None:
    path = tmp_path / "list.EDL"
    path.write_bytes(data)
    assert reader_for(path) is READER
    refused(READER, path, code)


def test_the_name_alone_claims_nothing_that_may_be_something_else(tmp_path: Path) -> None:
    for name in ("list.txt", "list.csv", "list.xml"):
        path = tmp_path / name
        path.write_bytes(b"Dear editor,\n")
        assert best_reader(path)[0] == 0


@pytest.mark.parametrize(
    ("channel", "names"),
    [
        ("A1234V", ("A1", "A2", "A3", "A4", "V")),
        ("A12V", ("A1", "A2", "V")),
        ("A123", ("A1", "A2", "A3")),
        ("A12", ("A12",)),
        ("A24V", ("A24", "V")),
        ("A2/V", ("A2", "V")),
    ],
)
def test_tracks_that_share_a_letter(channel: str, names: tuple[str, ...]) -> None:
    assert track_names(channel) == names


def test_a_reel_that_is_a_clip_names_the_sound(tmp_path: Path) -> None:
    path = tmp_path / "list.edl"
    event = "0001 KASS1 A1 C 00:00:00:00 00:00:12:24  10:00:00:00 10:00:12:24\n"
    path.write_text(event + "* REEL RC100009 IS CLIP Slow Waltz.wav\n")
    found = read_one(READER, path)
    assert [(use.name, use.comment) for use in found.uses] == [("Slow Waltz.wav", "")]


def test_names_in_chinese(tmp_path: Path) -> None:
    path = tmp_path / "list.edl"
    event = "001 AX A1 C 00:00:00:00 00:00:12:00 01:00:00:00 01:00:12:00\n* FROM CLIP NAME: "
    path.write_bytes((_HEAD + event + "茉莉花 音乐主题.wav\n").encode("gb18030"))
    found = read_one(READER, path)
    assert found.uses[0].name == "茉莉花 音乐主题.wav"
    assert found.remarks[0].arguments == {"encoding": "GB18030"}


def test_a_sequence_that_is_not_in_the_list_is_refused(lists: Path) -> None:
    path = lists / "avid_effects.edl"
    assert [one.name for one in READER.read(path, Reading(sequence="EP101 MUSIC"))] == ["EP101 MUSIC"]
    refused(READER, path, "timeline.xml_no_such_sequence", Reading(sequence="Other"))
