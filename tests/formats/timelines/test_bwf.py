# SPDX-License-Identifier: GPL-3.0-or-later
"""Folders of stamped WAV files: of our own, and those of recorders and editing systems."""

from __future__ import annotations

import struct
from fractions import Fraction
from pathlib import Path

import pytest
from tests.formats.timelines.media_reading import at, codes, damaged, only, spans, survives

from cuefolio.domain.timecode import FrameRate
from cuefolio.domain.timeline.model import RateFrom, Timeline
from cuefolio.errors import CuefolioError
from cuefolio.formats.timelines.bwf import READER
from cuefolio.formats.timelines.bwf_chunks import NotWave, read_stamp
from cuefolio.formats.timelines.registry import Reading, reader_for

HOUR = 3600


def chunk(name: bytes, content: bytes) -> bytes:
    return name + struct.pack("<I", len(content)) + content + b"\0" * (len(content) % 2)


def bext(samples: int, description: str = "", umid: bytes = b"") -> bytes:
    head = description.encode().ljust(256, b"\0") + b"Recorder".ljust(32, b"\0") + bytes(32 + 10 + 8)
    return chunk(b"bext", head + struct.pack("<QH", samples, 1) + umid.ljust(64, b"\0") + bytes(190))


def ixml(rate: str = "", flag: str = "NDF", names: tuple[str, ...] = (), more: str = "") -> bytes:
    tracks = "".join(f"<TRACK><NAME>{name}</NAME></TRACK>" for name in names)
    speed = f"<SPEED><TIMECODE_RATE>{rate}</TIMECODE_RATE><TIMECODE_FLAG>{flag}</TIMECODE_FLAG>{more}</SPEED>"
    told = f"<SCENE>12</SCENE><TAKE>3</TAKE>{speed if rate else ''}<TRACK_LIST>{tracks}</TRACK_LIST>"
    return chunk(b"iXML", f"<BWFXML>{told}</BWFXML>".encode())


def wave(*chunks: bytes, seconds: Fraction = Fraction(2), hertz: int = 48000, channels: int = 2) -> bytes:
    """A WAV file of silence, 16 bits a sample."""
    block = 2 * channels
    format_ = chunk(b"fmt ", struct.pack("<HHIIHH", 1, channels, hertz, hertz * block, block, 16))
    sound = chunk(b"data", bytes(round(seconds * hertz) * block))
    inside = b"WAVE" + b"".join(chunks) + format_ + sound
    return b"RIFF" + struct.pack("<I", len(inside)) + inside


def read(folder: Path, **asked: object) -> Timeline:
    (timeline,) = READER.read(folder, Reading(**asked))  # type: ignore[arg-type]
    return timeline


def test_stamps_place_files_on_frames(tmp_path: Path) -> None:
    (tmp_path / "1m1.wav").write_bytes(wave(bext(HOUR * 48000), ixml("25/1")))
    (tmp_path / "1m2.wav").write_bytes(wave(bext((HOUR + 10) * 48000), ixml("25/1"), seconds=Fraction(1)))
    timeline = read(tmp_path)
    assert (timeline.rate, timeline.rate_from, timeline.sample_rate) == (FrameRate(25), RateFrom.FILE, 48000)
    assert spans(timeline, tmp_path.name) == [
        ("1m1", "01:00:00:00", "01:00:02:00"),
        ("1m2", "01:00:10:00", "01:00:11:00"),
    ]
    use = timeline.uses[0]
    assert use.source is not None and use.source.start == use.record_in
    assert (use.source_in, use.comment, use.source.channels) == (0, "Scene 12 Take 3", 2)


def test_a_pulled_down_hour_is_longer_than_an_hour(tmp_path: Path) -> None:
    stamp = HOUR * 48000 * 1001 // 1000
    (tmp_path / "a.wav").write_bytes(wave(bext(stamp), ixml("24000/1001")))
    timeline = read(tmp_path)
    assert timeline.rate == FrameRate(24000, 1001) and timeline.ticks == 2002
    assert at(timeline, timeline.uses[0].record_in) == "01:00:00:00"


def test_drop_frame_of_a_recorder(tmp_path: Path) -> None:
    (tmp_path / "a.wav").write_bytes(wave(bext(107_895 * 8008 // 5), ixml("30000/1001", "DF")))
    timeline = read(tmp_path)
    assert timeline.rate == FrameRate(30000, 1001, drop=True)
    assert at(timeline, timeline.uses[0].record_in) == "01:00:00;03"


def test_mixed_sample_rates_are_each_placed_by_their_own(tmp_path: Path) -> None:
    (tmp_path / "a.wav").write_bytes(wave(bext(10 * 48000), ixml("24/1")))
    (tmp_path / "b.wav").write_bytes(wave(bext(12 * 44100), hertz=44100))
    timeline = read(tmp_path)
    assert spans(timeline, tmp_path.name) == [
        ("a", "00:00:10:00", "00:00:12:00"),
        ("b", "00:00:12:00", "00:00:14:00"),
    ]
    assert "timeline.bwf_sample_rates" in codes(timeline)


def test_folders_and_recorded_names_are_tracks(tmp_path: Path) -> None:
    (tmp_path / "MX").mkdir()
    (tmp_path / "MX" / "song.wav").write_bytes(wave(bext(48000)))
    (tmp_path / "boom.wav").write_bytes(wave(bext(96000), ixml("24/1", names=("Boom", "Lav 1"))))
    timeline = read(tmp_path)
    assert {(track.name, track.comment) for track in timeline.tracks} == {
        ("MX", ""),
        (tmp_path.name, "Boom, Lav 1"),
    }
    assert only(timeline, "song").place == str(Path("MX") / "song.wav")


def test_without_a_rate_a_person_is_asked_and_a_guess_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.wav").write_bytes(wave(bext(48000)))
    guessed = read(tmp_path)
    assert guessed.rate_from is RateFrom.GUESS and "timeline.bwf_rate_guess" in codes(guessed)
    told = read(tmp_path, rate=FrameRate(30))
    assert (told.rate, told.rate_from) == (FrameRate(30), RateFrom.PERSON)


def test_the_rate_in_a_description(tmp_path: Path) -> None:
    (tmp_path / "a.wav").write_bytes(wave(bext(48000, "sSPEED=029.970-DF\r\nsTAKE=3")))
    assert read(tmp_path).rate == FrameRate(30000, 1001, drop=True)


def test_differing_rates_are_told(tmp_path: Path) -> None:
    for name, rate in (("a", "24/1"), ("b", "25/1"), ("c", "25/1")):
        (tmp_path / f"{name}.wav").write_bytes(wave(bext(48000), ixml(rate)))
    timeline = read(tmp_path)
    assert timeline.rate == FrameRate(25) and "timeline.bwf_rates_differ" in codes(timeline)


def test_files_without_a_stamp_are_told(tmp_path: Path) -> None:
    (tmp_path / "a.wav").write_bytes(wave(bext(48000), ixml("24/1")))
    (tmp_path / "zero.wav").write_bytes(wave(bext(0)))
    (tmp_path / "none.wav").write_bytes(wave())
    (tmp_path / "text.wav").write_bytes(b"not a sound")
    (tmp_path / "notes.txt").write_bytes(b"hello")
    timeline = read(tmp_path)
    assert {use.name for use in timeline.uses} == {"a", "zero"}
    assert codes(timeline) == {
        "timeline.bwf_zero_stamp",
        "timeline.bwf_no_stamp",
        "timeline.bwf_unreadable",
        "timeline.bwf_skipped",
    }


def test_a_folder_without_stamps_or_sound(tmp_path: Path) -> None:
    with pytest.raises(CuefolioError) as caught:
        READER.read(tmp_path, Reading())
    assert caught.value.code == "timeline.bwf_no_files"
    (tmp_path / "a.wav").write_bytes(wave(bext(0)))
    with pytest.raises(CuefolioError) as caught:
        READER.read(tmp_path, Reading())
    assert caught.value.code == "timeline.bwf_no_stamps"
    with pytest.raises(CuefolioError) as caught:
        READER.read(tmp_path / "nowhere", Reading())
    assert caught.value.code == "file.cannot_read"


def test_limits_and_cancelling(tmp_path: Path) -> None:
    for name in "abc":
        (tmp_path / f"{name}.wav").write_bytes(wave(bext(48000)))
    for asked, code in (
        (Reading(most_uses=2), "timeline.bwf_too_many"),
        (Reading(cancelled=lambda: True), "job.cancelled"),
    ):
        with pytest.raises(CuefolioError) as caught:
            READER.read(tmp_path, asked)
        assert caught.value.code == code


def test_files_of_more_than_four_gigabytes_name_their_size_elsewhere(tmp_path: Path) -> None:
    content = bytearray(wave(bext(48000), seconds=Fraction(3)))
    place = content.index(b"data")
    size = int.from_bytes(content[place + 4 : place + 8], "little")
    content[place + 4 : place + 8] = b"\xff\xff\xff\xff"
    content[:4] = b"RF64"
    content[12:12] = chunk(b"ds64", struct.pack("<QQQI", len(content), size, 0, 0))
    (tmp_path / "long.wav").write_bytes(bytes(content) + chunk(b"junk", bytes(9000)))
    assert read_stamp(tmp_path / "long.wav").length == 3 * 48000


def test_a_recording_that_was_cut_short_lasts_as_long_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "a.wav").write_bytes(wave(bext(48000), ixml("24/1"))[:-192_000])
    timeline = read(tmp_path)
    assert spans(timeline, tmp_path.name) == [("a", "00:00:01:00", "00:00:02:00")]
    assert "timeline.bwf_cut_short" in codes(timeline)


def test_cue_points_are_markers(tmp_path: Path) -> None:
    cue = chunk(b"cue ", struct.pack("<I", 1) + struct.pack("<II4sIII", 7, 24000, b"data", 0, 0, 24000))
    label = chunk(b"LIST", b"adtl" + chunk(b"labl", struct.pack("<I", 7) + b"Chorus\0"))
    (tmp_path / "a.wav").write_bytes(wave(bext(48000), ixml("24/1"), cue, label))
    timeline = read(tmp_path)
    assert [(at(timeline, spot.at), spot.name) for spot in timeline.spots] == [("00:00:01:12", "Chorus")]


def test_a_clock_that_was_pulled_up_counts_the_stamp(tmp_path: Path) -> None:
    """Recorders of 23.976 film wrote 48048 samples a second and stamped them as 48000."""
    more = "<TIMESTAMP_SAMPLE_RATE>48048</TIMESTAMP_SAMPLE_RATE>"
    (tmp_path / "a.wav").write_bytes(wave(bext(10 * 48048), ixml("24/1", more=more)))
    timeline = read(tmp_path)
    assert at(timeline, timeline.uses[0].record_in) == "00:00:10:00"


def test_a_folder_with_sound_is_one_and_others_are_not(tmp_path: Path) -> None:
    assert READER.sniff(tmp_path, b"") == 0
    (tmp_path / "a.WAV").write_bytes(wave(bext(48000)))
    assert reader_for(tmp_path) is READER


def test_damage_ends_in_a_sentence(tmp_path: Path) -> None:
    cue = chunk(b"cue ", struct.pack("<I", 1) + struct.pack("<II4sIII", 7, 24000, b"data", 0, 0, 24000))
    content = wave(bext(48000), ixml("24000/1001", names=("Boom",)), cue, seconds=Fraction(1, 100))
    ended = set()
    for copy in damaged(content, seed=5, count=300):
        (tmp_path / "a.wav").write_bytes(copy)
        ended.add(survives(lambda path: READER.read(path, Reading()), tmp_path))
    assert {"", "timeline.bwf_no_stamps"} <= ended


def test_recorders_and_editing_systems(shared_timelines: Path) -> None:
    timeline = read(shared_timelines / "wav")
    assert timeline.rate == FrameRate(24000, 1001)
    take = only(timeline, "A101_3")
    assert take.source is not None
    assert (take.source.tags["scene"], take.source.tags["take"]) == ("A101", "3")
    assert timeline.tracks[take.track].comment == "MKH516 A, Boom"
    assert int(timeline.frames(take.record_in)) == ((12 * 60 + 40) * 60 + 14) * 24
    assert "timeline.bwf_no_stamp" in codes(timeline)
    pro_tools = only(timeline, "umid").source
    assert pro_tools is not None and pro_tools.id.startswith("060a2b340101010501010f10130000")
    with pytest.raises(NotWave):
        read_stamp(shared_timelines / "MANIFEST.md")


def test_the_sample_folder(own_timelines: Path) -> None:
    timeline = read(own_timelines / "bwf" / "session")
    assert spans(timeline, "MX") == [
        ("1m1 Dawn", "01:00:00:00", "01:00:00:01"),
        ("1m2 Dusk", "01:00:10:00", "01:00:10:01"),
    ]
    assert codes(timeline) == {"timeline.bwf_no_stamp", "timeline.bwf_sample_rates"}


def test_stamps_beyond_the_low_word(tmp_path: Path) -> None:
    # 23:59:00:00 at 192 kHz takes more than 32 bits.
    samples = (23 * HOUR + 59 * 60) * 192000
    assert samples >> 32
    (tmp_path / "late.wav").write_bytes(wave(bext(samples), ixml("25/1"), hertz=192000))
    assert spans(read(tmp_path), tmp_path.name) == [("late", "23:59:00:00", "23:59:02:00")]


def test_files_with_one_stamp_stand_beside_each_other(tmp_path: Path) -> None:
    for name in ("1m1_DRUMS", "1m1_STRINGS"):
        (tmp_path / f"{name}.wav").write_bytes(wave(bext(HOUR * 48000), ixml("25/1"), channels=1))
    assert spans(read(tmp_path), tmp_path.name) == [
        ("1m1_DRUMS", "01:00:00:00", "01:00:02:00"),
        ("1m1_STRINGS", "01:00:00:00", "01:00:02:00"),
    ]


def test_packed_sound_lasts_as_its_fact_chunk_says(tmp_path: Path) -> None:
    packed = struct.pack("<HHIIHH", 0x55, 2, 48000, 16000, 1, 0)
    parts = chunk(b"fmt ", packed) + chunk(b"fact", struct.pack("<I", 96000)) + chunk(b"data", bytes(100))
    for name, inside in (
        ("told.wav", bext(HOUR * 48000) + ixml("25/1") + parts),
        ("untold.wav", bext(HOUR * 48000) + chunk(b"fmt ", packed) + chunk(b"data", bytes(100))),
    ):
        content = b"WAVE" + inside
        (tmp_path / name).write_bytes(b"RIFF" + struct.pack("<I", len(content)) + content)
    timeline = read(tmp_path)
    assert spans(timeline, tmp_path.name) == [("told", "01:00:00:00", "01:00:02:00")]
    assert codes(timeline) == {"timeline.bwf_no_sound"}


def test_folders_that_lie_too_deep_are_told(tmp_path: Path) -> None:
    (tmp_path / "1m1.wav").write_bytes(wave(bext(HOUR * 48000), ixml("25/1")))
    (tmp_path / "a" / "b" / "c" / "d").mkdir(parents=True)
    assert codes(read(tmp_path)) == {"timeline.bwf_folder_passed"}
