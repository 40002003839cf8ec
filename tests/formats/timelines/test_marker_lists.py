# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists of markers of several programs as spotting notes."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest
from tests.formats.timelines.text_reading import codes, read_one, refused, shown, survives_damage

from cuefolio.domain.timecode import FrameRate
from cuefolio.domain.timeline.model import RateFrom, Spot, Timeline
from cuefolio.formats.timelines.marker_lists import READER
from cuefolio.formats.timelines.registry import Reading


@pytest.fixture
def lists(own_timelines: Path) -> Path:
    return own_timelines / "markers"


def told(found: Timeline, spots: list[Spot] | None = None) -> list[tuple[str, str, str, str]]:
    """Label, name, comment and colour of each spot."""
    kept = found.spots if spots is None else spots
    return [(shown(found, spot.at), spot.name, spot.comment, spot.colour) for spot in kept]


def written(folder: Path, words: str) -> Path:
    path = folder / "markers.csv"
    path.write_text(words, encoding="utf-8")
    return path


def test_avid(lists: Path) -> None:
    found = read_one(READER, lists / "avid.txt")
    assert (found.rate.id, found.rate_from) == ("25", RateFrom.GUESS)
    assert told(found) == [
        ("01:00:10:12", 'Music in "Bar"', "", "red"),
        ("01:00:20:00", "out", "", "magenta"),
        ("01:00:30:24", "", "", "green"),
    ]
    assert [(spot.author, spot.track) for spot in found.spots] == [
        ("anna", "TC1"),
        ("anna", "V1"),
        ("ben", "A2"),
    ]


def test_the_edit_index_of_resolve_holds_clips_too(lists: Path) -> None:
    found = read_one(READER, lists / "resolve_index.csv")
    assert told(found) == [("01:00:05:29", "Marker 1", 'song, starts "here"', "Blue")]
    assert found.spots[0].length == 60
    assert codes(found) == ["timeline.markers_clips", "timeline.markers_rate_largest"]


def test_premiere_in_drop_frame(lists: Path) -> None:
    found = read_one(READER, lists / "premiere.csv")
    assert found.rate.id == "29.97df"
    assert told(found) == [("00:01:00;02", "Cue 1", "low strings", ""), ("00:10:00;00", "tail only", "", "")]
    assert [(spot.length, spot.kind) for spot in found.spots] == [(150, "Comment"), (0, "Chapter")]


def test_real_time_is_exact_at_any_rate(lists: Path) -> None:
    for rate in (FrameRate(24000, 1001), FrameRate(25), FrameRate(30000, 1001, True)):
        found = read_one(READER, lists / "audition.csv", rate=rate)
        early, late = found.spots
        assert (found.seconds(early.at), found.seconds(early.length)) == (Fraction(3, 2), Fraction(9, 4))
        assert (found.seconds(late.at), late.length) == (Fraction(372304, 100), 0)
    sounds = read_one(READER, lists / "audacity.txt", rate=FrameRate(25))
    assert [(float(sounds.seconds(s.at)), float(sounds.seconds(s.length)), s.name) for s in sounds.spots] == [
        (1.5, 2.75, "First song"),
        (10.0, 0.0, "A hit"),
    ]


def test_german_headings_below_a_title(lists: Path) -> None:
    found = read_one(READER, lists / "deutsch.csv")
    assert told(found) == [
        ("10:00:05:00", "Überfahrt", "Streicher", "blau"),
        ("10:02:00:24", "Abspann", "", "rot"),
    ]
    assert found.spots[0].length == 5 * 25 + 12
    assert [r.arguments for r in found.remarks if r.code == "timeline.markers_time"] == [
        {"line": 6, "text": "später"}
    ]


def test_a_timecode_and_words_are_enough(lists: Path) -> None:
    found = read_one(READER, lists / "plain.txt")
    assert told(found) == [("00:00:10:00", "Music starts", "", ""), ("00:01:00:14", "Music ends", "", "")]


def test_the_rate_of_a_column_and_labels_without_frames(tmp_path: Path) -> None:
    path = written(tmp_path, "Timecode,Name,FPS\n01:00:10,Start,23.976\n02:00:00,End,23.976\n")
    found = read_one(READER, path, rate=FrameRate(25))
    assert (found.rate.id, found.rate_from) == ("23.976", RateFrom.FILE)
    assert [spot.at for spot in found.spots] == [3610 * 24, 7200 * 24]


def test_whole_numbers_are_frames_unless_the_heading_says_seconds(tmp_path: Path) -> None:
    frames = read_one(READER, written(tmp_path, "Frame;Name\n48;Two seconds\n"))
    assert [spot.at for spot in frames.spots] == [48] and "timeline.markers_frames" in codes(frames)
    seconds = read_one(READER, written(tmp_path, "Start (seconds);Name\n48;Later\n"), rate=FrameRate(25))
    assert [seconds.frames(spot.at) for spot in seconds.spots] == [1200]


def test_cells_in_quotation_marks_hold_separators_and_lines(tmp_path: Path) -> None:
    path = written(
        tmp_path, 'Timecode,Name,Notes\n01:00:00:00,"A, ""B""","one\ntwo"\n01:00:01:00,"open,end\n'
    )
    assert told(read_one(READER, path)) == [
        ("01:00:00:00", 'A, "B"', "one\ntwo", ""),
        ("01:00:01:00", '"open', "end", ""),
    ]


def test_files_that_are_no_lists(tmp_path: Path) -> None:
    for words, code in (
        ("", "timeline.text_empty"),
        ("Dear all,\nhere are no markers.\n", "timeline.markers_columns"),
        ("Timecode,Name\nsoon,A\nlater,B\n", "timeline.markers_nothing"),
        ("Title,Composer\nDawn,Anna\n", "timeline.markers_columns"),
    ):
        path = written(tmp_path, words)
        assert READER.sniff(path, path.read_bytes()) == 0
        refused(READER, path, code)
    path = written(tmp_path, "Timecode,Name\n" + "00:00:01:00,A\n" * 50)
    refused(READER, path, "timeline.text_too_many", Reading(most_uses=20))


def test_a_cue_sheet_is_left_to_its_own_reader(tmp_path: Path) -> None:
    path = written(tmp_path, "Title,TC In,TC Out,Composer(s)\nDawn,00:00:01:00,00:00:02:00,Anna\n")
    assert READER.sniff(path, path.read_bytes()) == 0


def test_damaged_lists(lists: Path, tmp_path: Path) -> None:
    survives_damage(READER, lists, tmp_path / "markers.csv", 300, 9)


def test_long_lines_of_nothing_do_not_stall(tmp_path: Path) -> None:
    """Quotation marks that never close and cells without end would not end within the test run."""
    path = written(tmp_path, 'Timecode,Name\n00:00:01:00,"' + '","' * 300_000 + "\n" + ',"\n' * 100_000)
    READER.sniff(path, path.read_bytes()[:65536])
    assert READER.read(path, Reading())


def test_markers_over_transitions(shared_timelines: Path) -> None:
    """Avid's list with places in frames, as its export without timecode has them."""
    found = read_one(READER, shared_timelines / "markers" / "multiple-markers-over-transitions.txt")
    assert len(found.spots) == 62
    assert [(spot.at, spot.name, spot.colour, spot.track) for spot in found.spots[:3]] == [
        (0, "0", "red", "V1"),
        (5, "5", "red", "V1"),
        (6, "0", "red", "V1"),
    ]
    assert "timeline.markers_frames" in codes(found)


def test_lengths_in_frames(tmp_path: Path) -> None:
    path = written(
        tmp_path, "timecode,marker_name,color,note,duration_frames\n00:01:15:24,Intro,blue,soft,48\n"
    )
    found = read_one(READER, path)
    assert told(found) == [("00:01:15:24", "Intro", "soft", "blue")]
    assert (found.rate.id, found.spots[0].length) == ("25", 48)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("number.csv", "Number;Title;In;Out\n1M1;Alpha;10:00:05:00;10:01:05:12\n"),
        ("length.csv", "Timecode,Name,Duration\n10:00:05:00,Alpha,00:01:00:12\n"),
        ("frames.csv", "Timecode,Name,Duration Frames\n10:00:05:00,Alpha,1512\n"),
        ("index.csv", "#,Marker Name,Record In,Record Out,Colour\n1,Alpha,10:00:05:00,10:01:05:12,Blue\n"),
        ("avid.txt", "anna\t10:00:05:00\tA1\tred\tAlpha\t1512\n"),
        ("avid_new.txt", "anna\t10:00:05:00\tA1\tred\tAlpha\t1512\tben\tred\n"),
    ],
)
def test_the_length_of_a_stretch_is_read(name: str, words: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_text(words, encoding="utf-8")
    found = read_one(READER, path, rate=FrameRate(25))
    assert [(shown(found, spot.at), spot.name, found.frames(spot.length)) for spot in found.spots] == [
        ("10:00:05:00", "Alpha", 1512)
    ]
