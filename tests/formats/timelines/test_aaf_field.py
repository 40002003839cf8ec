# SPDX-License-Identifier: GPL-3.0-or-later
"""Shapes that AAFs of Pro Tools, Media Composer and Resolve have in the field, in files of our own."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest
from aaf2.auid import AUID
from tests.formats.timelines.aaf_maker import Maker
from tests.formats.timelines.media_reading import at, codes, only

from cuefolio.domain.timecode import FrameRate
from cuefolio.domain.timeline.losses import losses
from cuefolio.domain.timeline.model import Timeline
from cuefolio.errors import CuefolioError
from cuefolio.formats.timelines.aaf import READER
from cuefolio.formats.timelines.registry import Reading, reader_for


@pytest.fixture(autouse=True)
def _quiet(caplog: pytest.LogCaptureFixture) -> None:
    """pyaaf2 tells every table entry that it writes, which takes longer than writing it."""
    caplog.set_level("WARNING")


def read(maker: Maker) -> Timeline:
    return READER.read(maker.save(), Reading())[0]


def protools(path: Path, word: str, handle: int) -> Timeline:
    """Piece, fade in, piece, clip, piece, crossfade, piece, clip, piece, fade out, piece; all files of their
    own beside the AAF. The clips have ``handle`` frames under their fades."""
    maker = Maker(path, product="ProTools")

    def rendered(name: str, length: int) -> object:
        return maker.master(name, length, url=f"file:///C:/Film/Film{name}{len(made)}.wav")

    made: list[object] = []
    one = maker.master("Dawn", 100 + 2 * handle, url="file:///C:/Film/Dawn.wav")
    two = maker.master("Dusk", 100 + 2 * handle, url="file:///C:/Film/Dusk.wav")
    row = [maker.gap(50)]
    for inner, clip in ((10, one), (20, two), (15, None)):
        for name, first, length, whole in (
            ("genau", 0, 1, 1),
            (word, 1, inner, inner + 2),
            ("genau", 0, 1, 1),
        ):
            made.append(rendered(name, whole))
            row.append(maker.clip(made[-1], first, length))
        if clip is not None:
            row.append(maker.clip(clip, handle, 100))
    maker.composition("Film", [("Audio 1", row)])
    return read(maker)


@pytest.mark.parametrize("word", ["Fade ", "Fondu", "フェード"])
def test_fades_of_pro_tools_with_the_pieces_beside_them(tmp_path: Path, word: str) -> None:
    timeline = protools(tmp_path / "film.aaf", word, handle=30)
    assert [use.name for use in timeline.uses] == ["Dawn", "Dusk"]
    dawn, dusk = only(timeline, "Dawn"), only(timeline, "Dusk")
    assert (at(timeline, dawn.record_in), at(timeline, dawn.record_out)) == ("01:00:02:00", "01:00:07:09")
    assert (at(timeline, dusk.record_in), at(timeline, dusk.record_out)) == ("01:00:06:13", "01:00:12:01")
    assert (dawn.fade_in, dawn.fade_out, dusk.fade_in, dusk.fade_out) == (12, 21, 21, 16)
    assert (dawn.source_in, dawn.source_out) == (18, 152)
    assert (dusk.source_in, dusk.source_out) == (9, 147)


def test_fades_of_pro_tools_whose_clips_end_where_they_begin(tmp_path: Path) -> None:
    with_handles = protools(tmp_path / "a.aaf", "Fade", handle=30)
    without = protools(tmp_path / "b.aaf", "Fade", handle=0)
    for one, other in zip(with_handles.uses, without.uses, strict=True):
        assert (one.record_in, one.record_out) == (other.record_in, other.record_out)
        assert (one.fade_in, one.fade_out) == (other.fade_in, other.fade_out)


def test_the_piece_at_the_end_of_a_clip_is_the_clip(tmp_path: Path) -> None:
    maker = Maker(tmp_path / "film.aaf", product="ProTools")
    song = maker.master("Dawn", 200, url="file:///C:/Film/Dawn.wav")
    piece = maker.master("Sample accurate edit", 1, url="file:///C:/Film/piece.wav")
    maker.composition("Film", [("Audio 1", [maker.clip(song, 2, 100), maker.clip(piece, 0, 1)])])
    timeline = read(maker)
    assert [(use.name, use.record_out - use.record_in) for use in timeline.uses] == [("Dawn", 101)]
    assert (timeline.uses[0].fade_in, timeline.uses[0].fade_out) == (0, 0)


def test_two_fades_without_a_clip_between_them_go_to_either_side(tmp_path: Path) -> None:
    maker = Maker(tmp_path / "film.aaf", product="ProTools")
    songs = [maker.master(name, 200, url=f"file:///C:/Film/{name}.wav") for name in ("Dawn", "Dusk")]
    fades = [maker.master("Fade", 10, url=f"file:///C:/Film/fade{one}.wav") for one in range(2)]
    row = [maker.clip(songs[0], 50, 100), maker.clip(fades[0], 0, 10)]
    row += [maker.clip(fades[1], 0, 10), maker.clip(songs[1], 50, 100)]
    maker.composition("Film", [("Audio 1", row)])
    timeline = read(maker)
    assert [(use.name, use.fade_in, use.fade_out) for use in timeline.uses] == [
        ("Dawn", 0, 10),
        ("Dusk", 10, 0),
    ]
    assert only(timeline, "Dawn").record_out == only(timeline, "Dusk").record_in


@pytest.mark.parametrize(
    ("written", "exact"),
    [("2997/25", "120000/1001"), ("2997/100", "30000/1001"), ("1199/50", "24000/1001"), ("48/1", "48")],
)
def test_a_rate_in_decimals_is_the_fraction_that_it_is(tmp_path: Path, written: str, exact: str) -> None:
    maker = Maker(tmp_path / "film.aaf", Fraction(written))
    song = maker.master("Dawn", 500, url="file:///C:/Film/Dawn.wav")
    maker.composition("Film", [("A1", [maker.gap(7), maker.clip(song, 3, 100)])], start=0)
    timeline = read(maker)
    assert timeline.rate.fraction == Fraction(exact)
    assert (timeline.frames(timeline.uses[0].record_in), timeline.frames(timeline.uses[0].record_out)) == (
        7,
        107,
    )


def test_drop_frame_at_a_whole_rate_keeps_the_first_label(tmp_path: Path) -> None:
    maker = Maker(tmp_path / "film.aaf", Fraction(30))
    song = maker.master("Dawn", 500, url="file:///C:/Film/Dawn.wav")
    maker.composition("Film", [("A1", [maker.gap(300), maker.clip(song, 0, 90)])], start=107892, drop=True)
    timeline = read(maker)
    assert (timeline.rate, timeline.start) == (FrameRate(30), 108000)
    assert at(timeline, timeline.uses[0].record_in) == "01:00:10:00"
    assert "timeline.aaf_drop_at_whole_rate" in codes(timeline)


@pytest.mark.parametrize("usage", ["Usage_SubClip", "Usage_AdjustedClip"])
def test_the_gain_of_a_clip_in_a_bin_is_not_played(tmp_path: Path, usage: str) -> None:
    maker = Maker(tmp_path / "film.aaf")
    song = maker.master("Dawn", 500, url="file:///C:/Film/Dawn.wav")
    part = maker.composition(
        "Dawn.Sub.01", [("A1", [maker.gain(maker.clip(song, 30, 60), 0.25)])], start=None, usage=usage
    )
    maker.composition("Film", [("A1", [maker.gain(maker.clip(part, 5, 50), 2.0)])])
    (use,) = read(maker).uses
    assert (use.name, use.source_in, use.level) == ("Dawn.Sub.01", 35, pytest.approx(6.02, abs=0.01))


def test_resolve_cuts_names_at_the_first_dot(tmp_path: Path) -> None:
    maker = Maker(tmp_path / "film.aaf", product="DaVinci Resolve")
    cut = maker.master("1m01", 500, url="file:///C:/Film/1m01. Dawn v2.wav")
    named = maker.master("My own name", 500, url="file:///C:/Film/My other name.wav")
    maker.composition("Film", [("A1", [maker.clip(cut, 0, 100), maker.clip(named, 0, 100)])])
    assert [use.name for use in read(maker).uses] == ["1m01. Dawn v2", "My own name"]


def test_resolve_names_a_marker_beside_its_note(tmp_path: Path) -> None:
    maker = Maker(tmp_path / "film.aaf", product="DaVinci Resolve")
    kind = maker.file.metadict.lookup_classdef("DescriptiveMarker")
    text = maker.file.metadict.lookup_typedef("aafString")
    kind.register_propertydef("CommentMarkerUser", AUID(int=77), 0xFFF0, text.auid, True, False)
    mob = maker.composition("Film", [("A1", [maker.gap(100)])])
    maker.marker(mob, 30, "Music starts\nwith the door")
    marker = next(iter(next(slot for slot in mob.slots if slot.slot_id == 1030).segment.components))
    marker["CommentMarkerUser"].value = "1m1"
    (spot,) = read(maker).spots
    assert (spot.name, spot.comment) == ("1m1", "Music starts\nwith the door")


def test_a_sequence_of_pictures_alone_says_so(tmp_path: Path) -> None:
    maker = Maker(tmp_path / "film.aaf")
    movie = maker.file.create.MasterMob("Movie")
    maker.file.content.mobs.append(movie)
    mob = maker.file.create.CompositionMob("Film")
    mob.usage = "Usage_TopLevel"
    maker.file.content.mobs.append(mob)
    slot = mob.create_timeline_slot(maker.rate, 1)
    sequence = maker.file.create.Sequence("picture")
    sequence.components.append(maker.file.create.SourceClip(0, 50, movie.mob_id, 1, "picture"))
    sequence.length = 50
    slot.segment = sequence
    with pytest.raises(CuefolioError) as caught:
        read(maker)
    assert caught.value.code == "timeline.aaf_picture_only" and caught.value.arguments["count"] == 1


@pytest.mark.parametrize("content", [b"", b"TITLE", bytes(4096)], ids=["empty", "short", "zeros"])
def test_a_file_that_is_only_called_an_aaf_is_damaged(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "film.aaf"
    path.write_bytes(content)
    assert reader_for(path) is READER
    with pytest.raises(CuefolioError) as caught:
        READER.read(path, Reading())
    assert caught.value.code == "timeline.aaf_damaged"


def emptied(maker: Maker, beginning: str) -> Path:
    """The file of a maker; objects whose entry has a name that begins so have lost what lies in them."""
    content = bytearray(maker.save().read_bytes())
    found = 0
    for entry in range(512, len(content), 128):
        length = max(0, content[entry + 64] - 2)
        name = content[entry : entry + length].decode("utf-16-le", "replace")
        if name.startswith(beginning) and name.endswith("}"):
            content[entry + 76 : entry + 80] = b"\xff\xff\xff\xff"
            found += 1
    assert found
    maker.path.write_bytes(content)
    return maker.path


def three_clips(folder: Path) -> Maker:
    maker = Maker(folder / "film.aaf")
    song = maker.master("Dawn", 500, url="file:///C:/Film/Dawn.wav")
    maker.composition("Film", [("A1", [maker.clip(song, place, 50) for place in (1, 2, 3)])])
    return maker


def test_a_clip_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    (timeline,) = READER.read(emptied(three_clips(tmp_path), "Components-1001{2}"), Reading())
    assert [use.source_in for use in timeline.uses] == [1, 2]
    assert [remark.code for remark in losses(timeline.remarks)] == ["timeline.aaf_part_unread"]


def test_a_sequence_of_which_nothing_can_be_read_is_damaged(tmp_path: Path) -> None:
    with pytest.raises(CuefolioError) as caught:
        READER.read(emptied(three_clips(tmp_path), "Components-1001{"), Reading())
    assert caught.value.code == "timeline.aaf_damaged"


def test_properties_that_are_longer_than_the_file_are_refused(tmp_path: Path) -> None:
    path = three_clips(tmp_path).save()
    content = bytearray(path.read_bytes())
    name = "properties".encode("utf-16-le")
    entry = next(place for place in range(512, len(content), 128) if content[place : place + 20] == name)
    content[entry + 120 : entry + 124] = b"\0\0\0\xf0"
    path.write_bytes(content)
    with pytest.raises(CuefolioError) as caught:
        READER.read(path, Reading())
    assert "its properties are longer than the file" in str(caught.value)
