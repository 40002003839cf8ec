# SPDX-License-Identifier: GPL-3.0-or-later
"""Premiere projects of our own, one for each pitfall."""

from __future__ import annotations

import gzip
import math
from fractions import Fraction
from pathlib import Path

import pytest
from tests.formats.timelines.media_reading import at, codes, damaged, only, spans, survives
from tests.formats.timelines.prproj_maker import FRAME_25, SECOND, Maker, short_film

from cuefolio.domain.timecode import FrameRate
from cuefolio.domain.timeline.model import Muted, RateFrom, Timeline
from cuefolio.errors import CuefolioError
from cuefolio.formats.timelines.prproj import READER
from cuefolio.formats.timelines.registry import Reading, reader_for


@pytest.fixture
def film(own_timelines: Path) -> Timeline:
    return READER.read(own_timelines / "prproj" / "short film.prproj", Reading())[0]


def read(maker: Maker, folder: Path, **asked: object) -> list[Timeline]:
    return READER.read(maker.save(folder / "film.prproj"), Reading(**asked))  # type: ignore[arg-type]


def test_the_sample_is_what_its_maker_writes(own_timelines: Path) -> None:
    content = gzip.decompress((own_timelines / "prproj" / "short film.prproj").read_bytes())
    assert content.decode() == short_film().text()


def test_rate_start_and_tracks(film: Timeline) -> None:
    assert (film.name, film.rate, film.rate_from) == ("Film v3", FrameRate(25), RateFrom.FILE)
    assert (film.start, film.ticks, film.sample_rate) == (900000, 1, 48000)
    assert [(track.name, track.muted) for track in film.tracks] == [
        ("DX 1", Muted.TRACK),
        ("A2", None),
        ("A3", None),
        ("MX inner", None),
    ]
    assert "timeline.prproj_experimental" in codes(film) and READER.experimental


def test_clips_sound_through_their_transitions(film: Timeline) -> None:
    assert spans(film, "A2") == [
        ("Dawn", "10:00:01:00", "10:00:05:05"),
        ("Dusk", "10:00:04:20", "10:00:10:00"),
        ("Sting", "10:00:12:00", "10:00:13:00"),
    ]
    dawn, dusk = only(film, "Dawn"), only(film, "Dusk")
    assert (dawn.fade_in, dawn.fade_out, dusk.fade_in, dusk.fade_out) == (0, 10, 10, 10)
    assert (dusk.source_in, dusk.source_out) == (495, 625)


def test_levels_and_keyframes(film: Timeline) -> None:
    assert only(film, "Dusk").level == pytest.approx(-6, abs=0.001)
    assert only(film, "Dawn").keys == ((0, -math.inf), (50, 0.0), (100, 0.0))


def test_disabled_clips_and_the_editors_own_tag(film: Timeline) -> None:
    disabled = [use for use in film.uses if use.muted is Muted.DISABLED]
    assert [use.name for use in disabled] == ["Sting"]
    assert only(film, "scene 1.wav").role == "Dialogue"


def test_a_nest_is_laid_flat(film: Timeline) -> None:
    assert spans(film, "MX inner") == [("Sting", "10:00:16:00", "10:00:18:00")]
    use = film.uses[-1]
    assert (use.nest, use.source_in, use.source_out) == (("End",), 35, 85)


def test_sources_and_markers(film: Timeline) -> None:
    source = only(film, "Dawn").source
    assert source is not None
    assert (source.name, source.path, source.channels) == ("Dawn.wav", "/Volumes/Film/Music/Dawn.wav", 2)
    assert (source.length, source.start) == (7500, 90000)
    (spot,) = film.spots
    assert (at(film, spot.at), spot.length, spot.name, spot.comment) == ("10:00:01:05", 10, "1m1", "spot")


def test_sequences_that_no_other_plays_come_first(own_timelines: Path) -> None:
    path = own_timelines / "prproj" / "short film.prproj"
    assert [one.name for one in READER.read(path, Reading())] == ["Film v3", "End"]
    assert [one.name for one in READER.read(path, Reading(sequence="End"))] == ["End"]
    with pytest.raises(CuefolioError) as caught:
        READER.read(path, Reading(sequence="Reel 9"))
    assert caught.value.code == "timeline.prproj_no_such_sequence" and "Film v3" in str(caught.value)


@pytest.mark.parametrize(
    ("frame", "shown", "rate"),
    [
        (10_594_584_000, 110, FrameRate(24000, 1001)),
        (10_584_000_000, 100, FrameRate(24)),
        (8_475_667_200, 102, FrameRate(30000, 1001, drop=True)),
        (8_475_667_200, 103, FrameRate(30000, 1001)),
        (5_080_320_000, 105, FrameRate(50)),
    ],
)
def test_rates_are_exact(tmp_path: Path, frame: int, shown: int, rate: FrameRate) -> None:
    maker = Maker()
    song = maker.media("/Music/Song.wav")
    track = maker.track([maker.item("Song", 10 * frame, 34 * frame, song)])
    maker.sequence("Film", [track], frame, zero=86400 * frame, shown=shown)
    (timeline,) = read(maker, tmp_path)
    assert (timeline.rate, timeline.start, timeline.ticks) == (rate, 86400, 1)
    assert [(use.record_in, use.record_out) for use in timeline.uses] == [(86410, 86434)]


def test_times_between_frames_stay_exact(tmp_path: Path) -> None:
    maker = Maker()
    song = maker.media("/Music/Song.wav")
    sample = SECOND // 48000
    maker.sequence("Film", [maker.track([maker.item("Song", 0, 96_001 * sample, song)])])
    (timeline,) = read(maker, tmp_path)
    assert timeline.seconds(timeline.uses[0].record_out) == Fraction(96_001, 48_000)


def test_a_faster_clip_and_one_played_backwards(tmp_path: Path) -> None:
    maker = Maker()
    song, frame = maker.media("/Music/Song.wav"), FRAME_25
    fast = maker.item("fast", 0, 50 * frame, song, 10 * frame, clip="<PlaybackSpeed>2</PlaybackSpeed>")
    back = maker.item(
        "back", 50 * frame, 80 * frame, song, 100 * frame, clip="<PlayBackwards>true</PlayBackwards>"
    )
    maker.sequence("Film", [maker.track([fast, back])])
    (timeline,) = read(maker, tmp_path)
    first, second = timeline.uses
    assert (first.speed, first.source_in, first.source_out) == (2, 10, 110)
    assert (second.speed, second.source_in, second.source_out) == (-1, 100, 130)


def test_a_sequence_nested_in_itself_ends_with_a_remark(tmp_path: Path) -> None:
    maker = Maker()
    song, frame = maker.media("/Music/Song.wav"), FRAME_25
    items = [
        maker.item("Song", 0, 50 * frame, song),
        maker.item("Film", 50 * frame, 90 * frame, maker.nest("film")),
    ]
    maker.sequence("Film", [maker.track(items)], uid="film")
    (timeline,) = read(maker, tmp_path)
    assert len(timeline.uses) == 1 and "timeline.prproj_nest_in_itself" in codes(timeline)


def test_what_leads_nowhere_is_told(tmp_path: Path) -> None:
    maker = Maker()
    frame = FRAME_25
    items = [maker.item("lost", 0, 50 * frame, 9999), maker.item("empty", 90 * frame, 60 * frame, 9999), 8888]
    maker.sequence("Film", [maker.track(items)], markers=("{not json",))
    (timeline,) = read(maker, tmp_path)
    assert [(use.name, use.source) for use in timeline.uses] == [("lost", None)]
    assert codes(timeline) >= {
        "timeline.prproj_no_source",
        "timeline.prproj_clip_unread",
        "timeline.prproj_marker_unread",
    }


def test_the_kind_is_told_by_content_packed_or_not(tmp_path: Path) -> None:
    plain, packed = tmp_path / "a.txt", tmp_path / "b.bin"
    plain.write_text(short_film().text(), encoding="utf-8")
    short_film().save(packed)
    assert reader_for(plain) is READER and reader_for(packed) is READER
    assert len(READER.read(plain, Reading())[0].uses) == 5
    other = tmp_path / "c.prproj"
    other.write_bytes(gzip.compress(b"<xmeml/>"))
    assert READER.sniff(other.with_suffix(".gz"), other.read_bytes()) == 0


@pytest.mark.parametrize(
    "content", [b"", b"\x1f\x8b broken", gzip.compress(b"<xmeml/>"), b"\0\1\2 nothing"], ids=str
)
def test_a_file_that_is_only_called_a_project_is_damaged(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "film.prproj"
    path.write_bytes(content)
    assert reader_for(path) is READER
    with pytest.raises(CuefolioError) as caught:
        READER.read(path, Reading())
    assert caught.value.code in ("timeline.prproj_damaged", "timeline.xml_empty")


def test_a_bomb_is_refused(tmp_path: Path) -> None:
    bomb = tmp_path / "bomb.prproj"
    bomb.write_bytes(gzip.compress(b"<PremiereData>" + bytes(65 << 20), 1))
    with pytest.raises(CuefolioError) as caught:
        READER.read(bomb, Reading())
    assert caught.value.code == "timeline.prproj_too_big"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("<PremiereData/>", "timeline.prproj_no_sequence"),
        ('<!DOCTYPE x [<!ENTITY a "b">]><PremiereData>&a;</PremiereData>', "timeline.xml_entities"),
        ("<PremiereData><Sequence ObjectUID='a'>", "timeline.xml_broken_off"),
    ],
)
def test_files_that_cannot_be_read(tmp_path: Path, text: str, code: str) -> None:
    path = tmp_path / "x.prproj"
    path.write_bytes(gzip.compress(text.encode()))
    with pytest.raises(CuefolioError) as caught:
        READER.read(path, Reading())
    assert caught.value.code == code and "x.prproj" in str(caught.value)


def test_a_sequence_without_rate_or_sound(tmp_path: Path) -> None:
    maker = Maker()
    maker.sequence("Film", [maker.track([maker.item("Song", 0, SECOND, maker.media("/Song.wav"))])], frame=0)
    with pytest.raises(CuefolioError) as caught:
        read(maker, tmp_path)
    assert caught.value.code == "timeline.prproj_no_rate" and "Film" in str(caught.value)
    (told,) = read(maker, tmp_path, rate=FrameRate(24))
    assert (told.rate_from, told.uses[0].record_out) == (RateFrom.PERSON, 24 * told.ticks)
    silent = Maker()
    silent.sequence("Empty", [])
    with pytest.raises(CuefolioError) as caught:
        read(silent, tmp_path)
    assert caught.value.code == "timeline.prproj_nothing_heard"


def test_limits_and_cancelling(tmp_path: Path) -> None:
    path = short_film().save(tmp_path / "film.prproj")
    for asked, code in (
        (Reading(most_uses=3), "timeline.prproj_too_many_uses"),
        (Reading(cancelled=lambda: True), "job.cancelled"),
    ):
        with pytest.raises(CuefolioError) as caught:
            READER.read(path, asked)
        assert caught.value.code == code


def test_damage_ends_in_a_sentence(own_timelines: Path, tmp_path: Path) -> None:
    packed = (own_timelines / "prproj" / "short film.prproj").read_bytes()
    broken = tmp_path / "broken.prproj"
    ended = set()
    for content in (packed, gzip.decompress(packed)):
        for copy in damaged(content, seed=3, count=120):
            broken.write_bytes(copy)
            ended.add(survives(lambda path: READER.read(path, Reading()), broken))
    assert {"", "timeline.prproj_damaged", "timeline.xml_damaged"} <= ended


def test_nests_that_double_with_every_level_come_to_an_end(tmp_path: Path) -> None:
    """Twenty nests, each playing the one below twice, would be a million clips."""
    maker = Maker()
    frame = FRAME_25
    maker.sequence("0", [maker.track([maker.item("Song", 0, frame, maker.media("/Song.wav"))])], uid="0")
    for level in range(1, 20):
        half, below = frame << (level - 1), maker.nest(str(level - 1))
        items = [maker.item("nest", 0, half, below), maker.item("nest", half, 2 * half, below)]
        maker.sequence(str(level), [maker.track(items)], uid=str(level))
    timelines = read(maker, tmp_path)
    assert timelines[0].name == "19" and 0 < len(timelines[0].uses) < 5000
    assert "timeline.prproj_nest_in_itself" in codes(timelines[0])
