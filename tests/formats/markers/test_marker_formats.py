# SPDX-License-Identifier: GPL-3.0-or-later
"""One suite over every way back to the editor, then what only one of them can get wrong."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path

import pytest
from tests.formats.markers.lists import HOSTILE, exact_list, rich_list, titled_list, written

from cuefolio.domain.timecode import RATES, rate_from_id
from cuefolio.errors import CuefolioError
from cuefolio.formats.markers.colours import AVID, OTIO, PREMIERE_LABELS, RESOLVE, RGB, Hue, nearest
from cuefolio.formats.markers.midi import QUARTER, clock
from cuefolio.formats.markers.model import EditorCue, EditorList, Stretch
from cuefolio.formats.markers.placing import day_frames, label, lanes, marks
from cuefolio.formats.markers.registry import BUILT_IN, marker_format, marker_formats
from cuefolio.messages import sentence

GOLDEN = Path(__file__).parents[2] / "data" / "golden"
FORMATS = list(BUILT_IN)
LABELLED = ("markers-resolve-edl", "markers-avid", "markers-csv", "markers-tsv")
every_format = pytest.mark.parametrize("format_id", FORMATS)


def test_every_format_has_all_that_a_menu_needs() -> None:
    found = marker_formats()
    assert list(found)[: len(BUILT_IN)] == FORMATS
    for format_id, described in found.items():
        assert described.id == format_id and described.suffix.startswith(".") and "/" in described.mime
        for option in described.options:
            assert option.label and option.help.endswith(".")
            assert option.parse(option.default) == option.default
    assert len({described.name for described in found.values()}) == len(found)


def test_an_unknown_format_is_named_with_the_known_ones() -> None:
    with pytest.raises(CuefolioError, match=r"no marker format 'markers-vegas'.*markers-otio"):
        marker_format("markers-vegas")


@every_format
def test_equal_lists_give_equal_bytes_and_every_option_a_file(format_id: str) -> None:
    assert written(format_id, rich_list()) == written(format_id, rich_list())
    for option in marker_format(format_id).options:
        values: list[object] = [value for value, _ in option.choices]
        for value in values or {"flag": [True, False], "text": ["", "a\tb"]}[option.kind]:
            assert written(format_id, rich_list(), **{option.id: value})
    with pytest.raises(CuefolioError, match="has no option 'tint'"):
        written(format_id, rich_list(), tint="red")


@every_format
def test_a_film_without_cues_is_a_whole_file(format_id: str) -> None:
    listing = EditorList("Empty", rate_from_id("25"))
    data = written(format_id, listing)
    if format_id.endswith(("xml", "fcpxml")):
        assert ET.fromstring(data).find(".//marker") is None
    elif format_id == "markers-otio":
        assert json.loads(data)["tracks"]["markers"] == []
    elif format_id == "markers-midi":
        assert data.startswith(b"MThd") and data.endswith(b"\xff\x2f\x00")
    else:
        assert len(data) < 100
    assert [finding.code for finding in marker_format(format_id).check(listing)] == ["editor.nothing"]


@every_format
def test_what_does_not_fit_is_said_in_a_sentence(format_id: str) -> None:
    listing = rich_list()
    found = marker_format(format_id).check(listing, {"name": "title"})
    told = {(finding.code, finding.cue) for finding in found}
    assert {("editor.no_time", 6), ("editor.no_end", 4)} <= told
    assert "Cue 6 has no times" in next(sentence(f.code, f.arguments) for f in found if f.cue == 6)
    early = replace(listing, start=listing.start + 1, title="x" * 300)
    assert ("editor.before_start", 1) in {(f.code, f.cue) for f in marker_format(format_id).check(early)}
    for finding in found:
        assert sentence(finding.code, finding.arguments).endswith(".")
    long = marker_format(format_id).check(titled_list("x" * 300))
    assert "editor.long_name" in {finding.code for finding in long}


@every_format
def test_sound_design_goes_only_where_it_is_wanted(format_id: str) -> None:
    assert b"Wind" not in written(format_id, rich_list())
    assert b"Wind" in written(format_id, rich_list(), music=False)
    assert b"Kiss" not in written(format_id, rich_list())
    assert b"Kiss" in written(format_id, rich_list(), moments=True)


@every_format
def test_hostile_texts_break_no_file(format_id: str) -> None:
    """As many markers as cues, nothing else, and the readable part of every text arrives."""
    data = written(format_id, titled_list(*HOSTILE))
    count = len(HOSTILE)
    text = data.decode("utf-8", "replace" if format_id == "markers-midi" else "strict")
    if format_id == "markers-resolve-edl":
        lines = text.splitlines()
        assert lines[1] == "FCM: NON-DROP FRAME" and sum(line.startswith("FCM") for line in lines) == 1
        assert len(re.findall(r"^\d{3}  001 ", text, re.MULTILINE)) == count
        assert all(line.count("|") == 3 for line in lines if "|" in line)
    elif format_id in ("markers-fcp7-xml", "markers-fcpxml"):
        root = ET.fromstring(data)
        assert len(root.findall(".//marker")) == count
        assert len(root.findall(".//clipitem" if "fcp7" in format_id else ".//asset-clip")) == count
    elif format_id == "markers-otio":
        assert len(json.loads(data)["tracks"]["markers"]) == count
    elif format_id == "markers-avid":
        assert [line.count("\t") for line in text.splitlines()] == [5] * count
    elif format_id == "markers-srt":
        assert text.count(" --> ") == count and len(text.strip().split("\r\n\r\n")) == count
        assert not set(text.replace(" --> ", "")) & set("<>{}")
    elif format_id in ("markers-csv", "markers-tsv"):
        rows = list(csv.reader(io.StringIO(text), delimiter="\t" if format_id == "markers-tsv" else ","))
        assert [len(row) for row in rows] == [10] * (count + 1) or format_id == "markers-tsv"
        assert len(text.splitlines()) == count + 1
    for wanted in (
        "Line one line two",
        "🌙",
        "أغنية الليل (1964)",
        "Lantern" * 1428 + " end",
        "HYPERLINK(1)",
    ):
        assert wanted in (text if format_id != "markers-midi" else data.decode("utf-8", "ignore"))
    for sign in ("\x07", "\u202e", "\ud800"):
        assert sign not in text or format_id == "markers-midi"


@every_format
def test_the_bytes_are_those_of_the_stored_file(format_id: str) -> None:
    """CUEFOLIO_UPDATE_GOLDEN=1 stores anew (then read the difference)."""
    described = marker_format(format_id)
    options = {"music": False, "moments": True}
    data = written(format_id, rich_list(), **options)
    path = GOLDEN / f"{format_id}{described.suffix}"
    if os.environ.get("CUEFOLIO_UPDATE_GOLDEN"):
        path.write_bytes(data)
    assert path.read_bytes() == data


@pytest.mark.parametrize("format_id", LABELLED)
def test_timecodes_begin_again_at_midnight(format_id: str) -> None:
    rate = rate_from_id("29.97df")
    late = day_frames(rate) - 10
    cue = EditorCue(1, "1M01", "Late", "score", stretches=(Stretch(late, late + 40),))
    listing = EditorList("Night", rate, late - 100, None, (cue,))
    text = written(format_id, listing).decode("utf-8")
    assert "23:59:59;20" in text and "24:" not in text.replace("123:24:", "")
    assert "editor.past_midnight" in {finding.code for finding in marker_format(format_id).check(listing)}
    assert label(day_frames(rate), rate) == "00:00:00;00"
    assert label(day_frames(rate) - 1, rate) == "23:59:59;29"


def test_a_cue_before_the_picture_moves_the_beginning_of_the_timeline() -> None:
    rate = rate_from_id("24")
    cue = EditorCue(1, "1M00", "Early", "score", stretches=(Stretch(86000, 86500),))
    root = ET.fromstring(written("markers-fcp7-xml", EditorList("Early", rate, 86400, None, (cue,))))
    assert root.findtext(".//sequence/timecode/frame") == "86000"
    assert root.findtext(".//clipitem/start") == "0" and root.findtext(".//marker/out") == "500"


def test_resolve_is_told_of_bars_and_of_markers_on_one_frame() -> None:
    both = titled_list("A | B", "Other")
    one = replace(both.cues[1], stretches=both.cues[0].stretches)
    found = marker_format("markers-resolve-edl").check(replace(both, cues=(both.cues[0], one)))
    assert [(finding.code, finding.cue) for finding in found] == [
        ("editor.sign_replaced", 1),
        ("editor.same_frame", 2),
    ]
    text = written("markers-resolve-edl", both).decode("utf-8")
    assert "|M:A ¦ B |D:100" in text


def test_clips_that_overlap_go_on_lanes_of_their_own() -> None:
    rate = rate_from_id("25")
    spans = [(0, 100), (50, 150), (100, 200), (120, 130), (150, 160)]
    cues = tuple(EditorCue(at, stretches=(Stretch(*span),)) for at, span in enumerate(spans, start=1))
    found = lanes(marks(EditorList("Lanes", rate, 0, None, cues), {}))
    assert [[mark.cue for mark in lane.clips] for lane in found] == [[1, 3], [2, 5], [4]]
    assert [lane.name for lane in found] == ["Music 1", "Music 2", "Music 3"]
    for lane in found:
        assert all(one.last <= two.start for one, two in zip(lane.clips, lane.clips[1:], strict=False))


def test_colours_are_those_of_origin_or_mood() -> None:
    for palette in (RESOLVE, AVID, OTIO, PREMIERE_LABELS, RGB):
        assert set(palette) == set(Hue) and len(set(palette.values())) == len(Hue)
    assert nearest("#c94b4b") is Hue.RED and nearest("#2FA8C4") is Hue.CYAN and nearest("red") is None
    edl = written("markers-resolve-edl", rich_list(), colours="mood").decode("utf-8")
    assert "ResolveColorCyan |M:1M01" in edl and "ResolveColorRed |M:1M02" in edl
    one = written("markers-resolve-edl", rich_list(), colours="one").decode("utf-8")
    assert set(re.findall(r"\|C:(\w+)", one)) == {"ResolveColorBlue"}


def test_avid_gets_ends_user_and_track() -> None:
    data = written("markers-avid", exact_list(rate_from_id("24")), ends=True, user="Mina", track="TC1")
    rows = [line.split("\t") for line in data.decode("utf-8").splitlines()]
    assert len(rows) == 20 and {(row[0], row[2], row[5]) for row in rows} == {("Mina", "TC1", "1")}
    assert rows[1][1] == "01:00:00:08" and rows[1][4] == "1M01 Cue at 0 ends"


def test_the_clock_of_midi_has_whole_ticks_and_microseconds() -> None:
    for rate in RATES:
        tempo, ticks = clock(rate)
        assert ticks * tempo * rate.num == QUARTER * 1_000_000 * rate.den


def test_a_subtitle_file_counts_from_the_picture() -> None:
    text = written("markers-srt", exact_list(rate_from_id("25"))).decode("utf-8")
    assert text.startswith("1\r\n00:00:00,000 --> 00:00:00,320\r\n1M01 Cue at 0\r\nScore\r\n\r\n2\r\n")
