# SPDX-License-Identifier: GPL-3.0-or-later
"""Pro Tools' session text: time formats, fades, states, names, encodings, and what is wrong with it."""

from __future__ import annotations

import csv
import shutil
from fractions import Fraction
from pathlib import Path

import pytest
from tests.formats.timelines.text_reading import codes, ranges, read_one, refused, shown, survives_damage

from cuefolio.domain.timecode import FrameRate
from cuefolio.domain.timeline.losses import losses
from cuefolio.domain.timeline.model import Muted, RateFrom, Timeline
from cuefolio.formats.timelines.protools import READER
from cuefolio.formats.timelines.protools_times import feet_rate
from cuefolio.formats.timelines.registry import Reading, reader_for

FPP = "SessionText_FPPFinal_23-976fps_DefaultExportOptions_PT2020.3.txt"
HEAD = {
    "SESSION NAME": "Reel",
    "SAMPLE RATE": "48000.000000",
    "SESSION START TIMECODE": "01:00:00:00",
    "TIMECODE FORMAT": "24 Frame",
}


@pytest.fixture
def sessions(own_timelines: Path) -> Path:
    return own_timelines / "protools"


@pytest.fixture
def theirs(shared_timelines: Path) -> Path:
    return shared_timelines / "protools"


def written(folder: Path, *events: tuple[str, str, str], **head: str) -> Path:
    """A session of one track with events (name, start, end); ``head`` changes lines of the header."""
    lines = [f"{key}:\t{value}" for key, value in (HEAD | head).items() if value]
    lines += ["", "", "T R A C K  L I S T I N G", "TRACK NAME:\tMX (Stereo)", "STATE: "]
    lines += ["CHANNEL \tEVENT   \tCLIP NAME\tSTART TIME    \tEND TIME      \tDURATION      \tSTATE"]
    lines += [f"1\t{n}\t{name}\t{start}\t{end}\t0\tUnmuted" for n, (name, start, end) in enumerate(events, 1)]
    path = folder / "session.txt"
    path.write_text("\n".join([*lines, "", "", ""]), encoding="utf-8")
    return path


def places(timeline: Timeline) -> dict[tuple[str, tuple[int, ...]], tuple[Fraction, Fraction]]:
    """Real seconds from the session's start of each use, by name and channel."""
    assert timeline.start is not None
    zero = timeline.start * timeline.ticks
    return {
        (use.name, use.channels): (
            timeline.seconds(use.record_in - zero),
            timeline.seconds(use.record_out - zero),
        )
        for use in timeline.uses
    }


def test_fades_belong_to_their_neighbours_and_clips_to_files(sessions: Path) -> None:
    found = read_one(READER, sessions / "fades.txt")
    cue, song, lost = found.uses
    assert [shown(found, at) for at in (cue.record_in, cue.record_out)] == ["01:00:00:00", "01:00:31:01"]
    assert (cue.fade_in, cue.fade_out, cue.channels, cue.muted) == (50, 26, (1,), None)
    # The cross fade ends a frame behind the next clip's start: times are cut to frames.
    assert [shown(found, at) for at in (song.record_in, song.record_out)] == ["01:00:30:00", "01:00:54:00"]
    assert (song.fade_in, song.fade_out, song.muted) == (26, 100, Muted.CLIP)
    assert cue.source and song.source and lost.source
    assert cue.source.path == "Music Disk:Show:Audio Files:MX 1m01.wav"
    assert song.source.path == "C:\\Show\\Audio Files\\Song.wav"
    assert lost.source.tags == {"offline": "yes"}
    [track] = found.tracks
    assert (track.name, track.channels, track.muted) == ("MX 1", 6, Muted.INACTIVE)
    assert sorted(codes(found)) == [
        "timeline.protools_end_before_start",
        "timeline.protools_fade",
        "timeline.protools_no_length",
        "timeline.protools_time",
    ]


def test_states_of_tracks(sessions: Path) -> None:
    found = read_one(READER, sessions / "states.txt")
    assert [(track.name, track.muted, track.soloed) for track in found.tracks] == [
        ("DX", Muted.SOLO, False),
        ("MX", None, True),
        ("MX ALT", Muted.TRACK, False),
        ("REF", None, True),
    ]
    assert found.tracks[1].comment == "first line\nsecond line"
    assert codes(found) == ["timeline.protools_delay", "timeline.protools_fewer_tracks"]


def test_tabs_and_line_breaks_in_names(sessions: Path) -> None:
    found = read_one(READER, sessions / "names.txt")
    assert [use.name for use in found.uses] == ["Name with a tab", "Name with a break", "Last"]
    assert [shown(found, use.record_in) for use in found.uses] == [
        "01:00:00:00",
        "01:00:02:00",
        "01:00:04:00",
    ]
    [spot] = found.spots
    assert (spot.name, spot.comment) == ("Marker with a tab", "A comment\non two lines")


def test_regions_of_older_versions_in_utf_16_and_drop_frame(sessions: Path) -> None:
    found = read_one(READER, sessions / "utf16_old_words.txt")
    [use] = found.uses
    assert (found.rate.id, found.start) == ("29.97df", 6 * 17982 - 300)
    assert (use.record_in, use.record_out) == (6 * 17982, 6 * 17982 + 1800)
    assert use.source is not None and use.source.name == "Überfall.wav"


def test_midnight_is_crossed(sessions: Path) -> None:
    found = read_one(READER, sessions / "midnight.txt")
    assert ranges(found, "MX") == [("23:59:50:00", "24:00:10:00"), ("24:00:20:00", "24:00:30:00")]


@pytest.mark.parametrize(
    ("said", "rate"),
    [
        ("23.976 Frame", FrameRate(24000, 1001)),
        ("24 Frame", FrameRate(24)),
        ("25 Frame", FrameRate(25)),
        ("29.97 Frame", FrameRate(30000, 1001)),
        ("29.97 Drop Frame", FrameRate(30000, 1001, True)),
        ("29.97 Non-Drop Frame", FrameRate(30000, 1001)),
        ("30 Frame", FrameRate(30)),
        ("47.952 Frame", FrameRate(48000, 1001)),
        ("59.94 Drop Frame", FrameRate(60000, 1001, True)),
        ("100 Frame", FrameRate(100)),
    ],
)
def test_rates(tmp_path: Path, said: str, rate: FrameRate) -> None:
    path = written(tmp_path, ("A", "01:00:10:00", "01:00:11:12"), **{"TIMECODE FORMAT": said})
    found = read_one(READER, path, rate=FrameRate(50))
    assert (found.rate, found.rate_from) == (rate, RateFrom.FILE)


def test_thirty_drop_is_told(tmp_path: Path) -> None:
    path = written(tmp_path, ("A", "01:00:10;00", "01:00:11;12"), **{"TIMECODE FORMAT": "30 Drop Frame"})
    found = read_one(READER, path)
    assert (found.rate.id, codes(found)) == ("29.97df", ["timeline.protools_odd_rate"])


def test_an_unknown_rate_is_asked_for(tmp_path: Path) -> None:
    path = written(tmp_path, ("A", "01:00:10:00", "01:00:11:12"), **{"TIMECODE FORMAT": ""})
    refused(READER, path, "timeline.protools_no_rate")
    found = read_one(READER, path, rate=FrameRate(25))
    assert (found.rate, found.rate_from) == (FrameRate(25), RateFrom.PERSON)


def test_sessions_that_cannot_be_read(tmp_path: Path, sessions: Path) -> None:
    refused(READER, sessions / "bars.txt", "timeline.protools_bars")
    refused(READER, written(tmp_path), "timeline.protools_empty_tracks")
    refused(READER, written(tmp_path, ("A", "soon", "later")), "timeline.protools_no_times")
    start = {"SESSION START TIMECODE": "soon"}
    refused(READER, written(tmp_path, ("A", "0:10.000", "0:20.000"), **start), "timeline.protools_start")
    assert codes(read_one(READER, written(tmp_path, ("A", "01:00:00:00", "01:00:01:00"), **start))) == [
        "timeline.protools_no_start"
    ]
    no_samples = {"SAMPLE RATE": "fast"}
    refused(READER, written(tmp_path, ("A", "0", "48000"), **no_samples), "timeline.protools_sample_rate")
    refused(
        READER,
        written(tmp_path, *[("A", "01:00:00:00", "01:00:01:00")] * 30_000),
        "timeline.text_too_many",
        Reading(most_uses=10_000),
    )


def test_how_fast_feet_run() -> None:
    """84+03.58 and 2695168 samples stand side by side in a real session: 24 film frames a second."""
    film = FrameRate(24000, 1001)
    assert feet_rate([("84+03.58", 2695168), ("1+00", 0)], 48000, film) == (Fraction(24), True)
    slow = Fraction(24000, 1001)
    assert feet_rate([("833+12.00", 26706709)], 48000, FrameRate(30000, 1001)) == (slow, True)
    assert feet_rate([], 48000, FrameRate(25)) == (Fraction(25), False)
    assert feet_rate([], 48000, FrameRate(30000, 1001)) == (slow, False)


def test_hours_in_minutes_and_seconds(tmp_path: Path) -> None:
    long = read_one(READER, written(tmp_path, ("A", "75:10.500", "1:15:20.000")))
    [use] = long.uses
    assert (shown(long, use.record_in), shown(long, use.record_out)) == ("02:15:10:12", "02:15:20:00")


def test_the_kind_is_told_by_content(sessions: Path, tmp_path: Path) -> None:
    for path in sorted(sessions.iterdir()):
        renamed = tmp_path / "list.edl"
        shutil.copyfile(path, renamed)
        assert reader_for(renamed) is READER, path.name


def test_damaged_sessions(sessions: Path, tmp_path: Path) -> None:
    survives_damage(READER, sessions, tmp_path / "session.txt", 300, 7)


def test_long_lines_of_nothing_do_not_stall(tmp_path: Path) -> None:
    """Patterns that back up on spaces or digits would not end within the test run."""
    path = written(tmp_path, ("A", "01:00:00:00", "01:00:01:00"))
    with path.open("a", encoding="utf-8") as file:
        file.write("1\t" * 500_000 + "\n" + "1 " * 500_000 + "\n")
        file.write("TRACK NAME:\t" + "( " * 500_000 + "\nM A R K E R S  L I S T I N G\n")
        file.write("1" + " " * 1_000_000 + "\t0" + "0" * 1_000_000 + "\n#" + "\tLOCATION" * 100_000 + "\n")
        file.write("x\n" * 100_000)
    assert READER.read(path, Reading())


def test_score_of_a_television_film(theirs: Path, shared_timelines: Path) -> None:
    """MANIFEST 1: every one of the 94 cues has its clips where a person expects it."""
    found = read_one(READER, theirs / FPP)
    assert (found.rate.id, found.rate_from, found.sample_rate) == ("23.976", RateFrom.FILE, 48000)
    assert shown(found, (found.start or 0) * found.ticks) == "00:59:55:00"
    assert (len(found.tracks), len(found.spots)) == (51, 294)
    assert sum(track.muted is not None for track in found.tracks) == 37
    # The header counts 51 tracks; Mac Roman is the only thing to tell.
    assert codes(found) == ["timeline.text_encoding"]
    assert found.remarks[0].arguments == {"encoding": "Mac Roman"}
    assert all(use.source is not None for use in found.uses)
    music = [use for use in found.uses if found.tracks[use.track].name.startswith("Music")]
    edges = {(shown(found, use.record_in), use.name) for use in music}
    ends = {shown(found, use.record_out) for use in music}
    with (shared_timelines / "expected" / "protools_FPP_domestic_score.csv").open(newline="") as file:
        for row in csv.DictReader(file):
            word = row["title"].split()[-1]
            assert any(at == row["tc_in"] and word in name for at, name in edges), row
            assert row["tc_out"] in ends, row
    # Four clips are missing from the list of clips; their names lead to their file.
    nice = {use.source and use.source.name for use in music if "ANiceTimeInstrumental" in use.name}
    assert nice == {"06B7_220928 ANiceTimeInstrumental.wav"}
    first = next(use for use in music if "1m01_ANewMystery" in use.name and use.channels == (1,))
    assert first.source is not None and first.source.name == "FPP_1m01_ANewMystery_R1.wav"
    assert [shown(found, at) for at in (first.record_in, first.record_out)] == ["01:00:00:20", "01:00:39:05"]
    hugs = [use for use in music if "2m05_AwkwardHugs" in use.name]
    again = [use for use in hugs if shown(found, use.record_in) >= "01:44:00:00"]
    assert shown(found, min(use.record_in for use in again)) == "01:44:08:23"
    assert shown(found, max(use.record_out for use in again)) == "01:44:47:07"
    assert {found.tracks[use.track].name for use in again} >= {"Music 1", "Music 2"}


def test_halves_of_split_tracks_and_words_that_look_like_headings(tmp_path: Path) -> None:
    head = "\n".join(f"{key}:\t{value}" for key, value in HEAD.items())
    tracks = [
        f"TRACK NAME:\t{name}\nCOMMENTS:\tfor\nA B C D E F G\nSTATE: \n"
        "CHANNEL \tEVENT   \tCLIP NAME\tSTART TIME    \tEND TIME      \tDURATION\n"
        "1\t1\tCue\t01:00:00:00\t01:00:01:00\t0\n"
        for name in ("Score.L", "Score.R", "Solo.L")
    ]
    path = tmp_path / "session.txt"
    path.write_text(head + "\n\n\nT R A C K  L I S T I N G\n" + "\n\n".join([*tracks, ""]), encoding="utf-8")
    found = read_one(READER, path)
    assert [(track.pair, track.comment) for track in found.tracks] == [
        ("Score", "for\nA B C D E F G"),
        ("Score", "for\nA B C D E F G"),
        ("", "for\nA B C D E F G"),
    ]
    assert [use.muted for use in found.uses] == [None] * 3 and not found.remarks


def test_two_songs(theirs: Path) -> None:
    """MANIFEST 2, read by hand."""
    found = read_one(READER, theirs / "SessionText_TracksOnly_OnlyTrackEDLs_PT2023.6.txt")
    assert found.rate == FrameRate(24)
    assert [(u.name, shown(found, u.record_in), shown(found, u.record_out)) for u in found.uses] == [
        ("Warm Day in the City", "01:00:15:06", "01:01:05:13"),
        ("Happy Go Lucky", "01:01:05:13", "01:01:57:23"),
    ]


def test_time_formats_agree(theirs: Path) -> None:
    """MANIFEST 3: within a frame, min:secs without subframes within a second, bars and beats refused."""
    for family in ("SessionText_TimeFormats_*.txt", "Robin Hood Spotting*.txt"):
        found: dict[str, Timeline] = {}
        for path in sorted(theirs.glob(family)):
            if "BarsBeats" in path.name:
                refused(READER, path, "timeline.protools_bars")
            else:
                found[path.name] = read_one(READER, path)
        assert len(found) >= 8
        exact = places(next(timeline for name, timeline in found.items() if "amples" in name))
        for name, timeline in found.items():
            assert ("timeline.protools_seconds" in codes(timeline)) == (
                "_MinSecs_PT" in name or "MS.txt" in name
            )
            allowed = 1 if "timeline.protools_seconds" in codes(timeline) else 1 / timeline.rate.fraction
            if "feet" in name.casefold() or name in ("Robin Hood Spotting2.txt", "Robin Hood Spotting4.txt"):
                # A film frame of 1/24 s is the unit shown.
                allowed = max(allowed, Fraction(1, 23))
            both = [key for key in places(timeline) if key in exact]
            assert len(both) >= len(exact) * 0.9, name
            for key in both:
                for mine, true in zip(places(timeline)[key], exact[key], strict=True):
                    assert abs(mine - true) <= allowed, (name, key)


def test_every_other_session(theirs: Path) -> None:
    """MANIFEST 4: scenes, hostile names, markers with tracks; sessions without anything are refused."""
    for path in sorted(theirs.iterdir()):
        if "BarsBeats" in path.name:
            continue
        if "EmptySession" in path.name:
            refused(READER, path, "timeline.protools_nothing")
        elif "Plugins" in path.name:
            refused(READER, path, "timeline.protools_empty_tracks")
        else:
            assert "timeline.protools_line" not in codes(read_one(READER, path)), path.name
    scenes = read_one(READER, theirs / "Charade.txt")
    assert "@ {Sc=77 Ext. Esplanade des Champs-Elysées}" in {use.name for use in scenes.uses}
    names = [spot.name for spot in read_one(READER, next(theirs.glob("*NewLinesAndTabs*"))).spots]
    assert names[0] == "Marker Name With New Line" and names[9] == "Marker Name With Tab And Another Tab"
    rulers = read_one(READER, next(theirs.glob("*MarkerRulers*"))).spots
    assert [(spot.name, spot.track, spot.comment) for spot in rulers[1:6:4]] == [
        ("Marker 2", "Markers 2", "Some comments"),
        ("Marker 6", "Audio 1", "More comments"),
    ]
    quotes = [read_one(READER, path).spots[3].name for path in theirs.glob("*ExtendedChars*")]
    assert quotes == ["Right Side Quote’s Not An Apostrophe"] * 2
    everything = read_one(READER, next(theirs.glob("*OneOfEverything*")))
    faded = next(use for use in everything.uses if use.name == "Audio 4 Clip1.L")
    assert (faded.fade_in, faded.fade_out) == (5, 5)
    assert [shown(everything, at) for at in (faded.record_in, faded.record_out)] == [
        "01:00:01:04",
        "01:00:03:22",
    ]


def test_a_clip_that_begins_before_the_session_is_called_so(tmp_path: Path) -> None:
    early = ("Early", "00:59:50:00", "01:00:10:00")
    found = read_one(READER, written(tmp_path, early, ("Song", "01:01:00:00", "01:01:10:00")))
    assert [use.name for use in found.uses] == ["Song"]
    (lost,) = losses(found.remarks)
    assert (lost.code, lost.arguments["start"]) == ("timeline.protools_before_session", "00:59:50:00")
