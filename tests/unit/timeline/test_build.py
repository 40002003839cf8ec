# SPDX-License-Identifier: GPL-3.0-or-later
"""From uses to cues: one per stretch of a song, over all tracks and channels."""

from __future__ import annotations

from fractions import Fraction

import pytest
from tests.unit.timeline.made import SECOND, file, timeline, use

from cuefolio.domain.timecode import FrameRate
from cuefolio.domain.timeline.build import build
from cuefolio.domain.timeline.model import SILENCE, Source, Timeline, Track, Use
from cuefolio.domain.timeline.options import Answers, BuildOptions, Hours, Verdict
from cuefolio.domain.timeline.proposal import Proposal


def spans(told: Proposal) -> list[tuple[str, float, float]]:
    return [(cue.title, cue.start / 25, cue.end / 25) for cue in told.cues]


def folds(told: Proposal, place: int = 0) -> dict[str, int]:
    return {fold.code: fold.count for fold in told.cues[place].folded}


def test_stereo_halves_on_two_tracks_are_one_cue() -> None:
    told = build(timeline(use("Rain.L", 0, 30), use("Rain.R", 0, 30, 1), tracks=("MX 1", "MX 2")))
    assert spans(told) == [("Rain", 0, 30)]
    assert told.cues[0].tracks == ("MX 1", "MX 2")
    assert (told.cues[0].uses, folds(told)) == ((0, 1), {"stereo": 1, "tracks": 2})


def test_cuts_fades_and_small_gaps_make_one_cue_and_larger_ones_are_offered() -> None:
    made = timeline(
        use("Rain-01", 0, 10, fade_in=1), use("Rain-02", 10, 20),
        use("Rain-03", 22, 30, fade_out=2), use("Rain-04", 33, 40),
    )  # fmt: skip
    told = build(made)
    assert spans(told) == [("Rain", 0, 30), ("Rain", 33, 40)]
    assert folds(told) == {"cuts": 1, "gaps": 1, "fades": 2}
    assert told.cues[1].reuse_of == told.cues[0].key
    assert [(one.first, one.second, one.gap) for one in told.joins] == [
        (told.cues[0].key, told.cues[1].key, 3)
    ]
    assert spans(build(made, BuildOptions(gap=Fraction(3)))) == [("Rain", 0, 40)]
    assert len(build(made, BuildOptions(gap=Fraction(0))).cues) == 3
    assert not build(made, BuildOptions(join_up_to=Fraction(29, 10))).joins


def test_a_song_may_change_tracks_and_cross_another() -> None:
    told = build(
        timeline(use("Rain", 0, 10), use("Rain", 9, 20, 1), use("Fog", 8, 15), tracks=("MX 1", "MX 2"))
    )
    assert spans(told) == [("Rain", 0, 20), ("Fog", 8, 15)]


def test_songs_are_told_apart_by_number_title_and_version() -> None:
    names = ("9m01 Studio", "9m01 Truth", "9m02 Studio", "9m01 Studio (NO DRUMS)")
    told = build(timeline(*(use(name, at * 10, at * 10 + 9.5) for at, name in enumerate(names))))
    assert [(cue.number, cue.title, cue.version) for cue in told.cues] == [
        ("9m01", "Studio", ""), ("9m01", "Truth", ""), ("9m02", "Studio", ""),
        ("9m01", "Studio (NO DRUMS)", "NO DRUMS"),
    ]  # fmt: skip
    assert not any(cue.reuse_of for cue in told.cues)


def test_the_source_is_the_song_whatever_the_clip_is_called() -> None:
    source = file("Harbour.wav")
    told = build(timeline(use("Harbour", 0, 10, source=source), use("big swell", 11, 30, source=source)))
    assert spans(told) == [("big swell", 0, 30)], "called by the name of most of its time"
    by_uid = [Source("a", id="urn:1"), Source("b", id="urn:1")]
    assert len(build(timeline(*(use("Song", n, n + 1, source=by_uid[n]) for n in (0, 1)))).cues) == 1


def test_a_clip_named_after_another_cue_than_its_source_is_that_cue() -> None:
    reel = file("R1_MX_STEM.wav")
    told = build(timeline(use("1m01 Rain", 0, 60, source=reel), use("1m02 Fog", 60, 90, source=reel)))
    assert [(cue.number, cue.is_mix) for cue in told.cues] == [("1m01", False), ("1m02", False)]


def test_the_name_of_a_reel_in_an_edl_identifies_nothing() -> None:
    tape = Source("TC_R1_V6", id="TC_R1_V6")
    told = build(timeline(use("Rain", 0, 10, source=tape), use("Fog", 10, 20, source=tape), kind="cmx3600"))
    assert len(told.cues) == 2


def test_a_clip_without_a_name_takes_that_of_its_source() -> None:
    told = build(timeline(use("Audio 1-03.L", 0, 30, source=file("1m07 Storm_R2.wav"))))
    assert (told.cues[0].title, told.cues[0].number, told.cues[0].original_name) == (
        "Storm",
        "1m07",
        "Audio 1-03.L",
    )


def test_stems_that_sound_together_are_one_song_and_titles_that_end_like_stems_stay() -> None:
    told = build(
        timeline(
            use("Sunny Day - Bass.wav", 0, 30),
            use("Sunny Day - Drums.wav", 0, 28, 1),
            tracks=("MX 1", "MX 2"),
        )
    )
    assert spans(told) == [("Sunny Day", 0, 30)]
    assert folds(told)["stems"] == 2
    alone = build(timeline(use("Rain - Bass", 0, 30), use("Rain", 60, 90)))
    assert spans(alone) == [("Rain - Bass", 0, 30), ("Rain", 60, 90)]


def test_the_same_part_again_without_a_gap_is_one_cue_with_repeats() -> None:
    source = file("Loop.wav")
    uses = (use("Loop", n * 10, n * 10 + 10, source=source, source_in=0, source_out=1000) for n in range(3))
    told = build(timeline(*uses))
    assert (spans(told), folds(told)) == ([("Loop", 0, 30)], {"repeats": 2})


def test_frames_are_whole_half_up_and_audible_time_is_exact() -> None:
    made = Timeline(
        "made",
        "",
        FrameRate(24000, 1001),
        ticks=2002,
        tracks=[Track("MX")],
        uses=[Use(0, "Rain", 1001, 481_481)],
    )
    cue = build(made).cues[0]
    assert (cue.start, cue.end, cue.span) == (1, 241, 240)
    assert cue.audible == Fraction(481_481 - 2002, 2002) / Fraction(24000, 1001), (
        "not before the cue's first frame"
    )
    short = Timeline("made", "", FrameRate(25), ticks=100, tracks=[Track("MX")], uses=[Use(0, "Hit", 10, 40)])
    assert (build(short).cues[0].start, build(short).cues[0].end) == (0, 1)


def test_audible_time_follows_fades_keyframes_and_the_threshold() -> None:
    quiet = use("Rain", 0, 120, keys=((0, SILENCE), (120 * SECOND, 0.0)))
    assert build(timeline(quiet)).cues[0].audible == Fraction(11988, 100)
    ducked = use(
        "Rain",
        0,
        30,
        keys=((0, 0.0), (10 * SECOND, 0.0), (10 * SECOND, -80.0), (20 * SECOND, -80.0), (20 * SECOND, 0.0)),
    )
    cue = build(timeline(ducked)).cues[0]
    assert (cue.span, cue.audible, len(cue.audible_ranges)) == (750, 20, 2)
    assert build(timeline(ducked), BuildOptions(threshold=-90.0)).cues[0].audible == 30


def test_one_frame_between_cuts_is_no_hole_where_the_file_is_that_exact() -> None:
    made = timeline(use("Rain-01", 0, 10), use("Rain-02", 10.04, 20), tolerance=6)
    cue = build(made).cues[0]
    assert (cue.audible, len(cue.audible_ranges), folds(build(made))) == (20, 1, {"cuts": 1})


@pytest.mark.parametrize(
    ("name", "length", "expected"),
    [
        ("R1_MXstem", 30, True), ("TC R1 TEMP2 ST MX.WAV", 30, True), ("Rain", 800, True),
        ("Rain", 600, False), ("Rain_FULL MIX", 200, False), ("Rain_FULL MIX", 500, True),
    ],
)  # fmt: skip
def test_a_mix_needs_its_own_cue_sheet(name: str, length: int, expected: bool) -> None:
    told = build(timeline(use(name, 0, length)))
    assert told.cues[0].is_mix is expected
    assert (("timeline.mixes", {"count": 1}) in told.warnings) is expected


def test_hours_as_episodes_keep_songs_apart_and_reuses_at_home() -> None:
    uses = (use("Theme", 3598, 3599.5), use("Theme", 3600, 3610), use("Theme", 3700, 3710))
    told = build(timeline(*uses), BuildOptions(hours=Hours.EPISODE))
    assert [cue.hour for cue in told.cues] == [0, 1, 1]
    assert [cue.reuse_of for cue in told.cues] == ["", "", told.cues[1].key]
    assert not told.joins
    assert len(build(timeline(*uses), BuildOptions(hours=Hours.REEL)).cues) == 3
    assert len(build(timeline(*uses)).cues) == 2


def test_long_names_that_begin_alike_are_asked_about_and_joined_only_by_a_person() -> None:
    stem = "The Very Long Title Of A Library Album That Never Ends"
    made = timeline(use(f"{stem} At All Underscored", 0, 30), use(f"{stem} At All Un", 60, 90))
    told = build(made)
    assert len(told.same) == 1 and told.same[0].shared >= 40
    assert told.cues[0].song != told.cues[1].song
    answer = BuildOptions(answers=Answers(same=((told.same[0].first, told.same[0].second),)))
    joined = build(made, answer)
    assert joined.cues[0].song == joined.cues[1].song and not joined.same


def test_a_person_joins_splits_renames_and_moves_cues() -> None:
    made = timeline(
        use("Rain", 0, 10),
        use("Rain", 15, 25),
        use("Rain", 30, 40),
        use("Fog", 100, 120),
        use("Sun", 200, 210),
    )
    first, second, third, fog, sun = build(made).cues
    answers = Answers(
        joins=((first.key, second.key), (second.key, third.key)),
        splits=((fog.key, fog.start + 250), ("gone", 5)),
        titles={fog.song: "Dense Fog"},
        cues={sun.key: Verdict.UNSURE},
    )
    told = build(made, BuildOptions(answers=answers))
    assert spans(told) == [("Rain", 0, 40), ("Dense Fog", 100, 110), ("Dense Fog", 110, 120)]
    assert [cue.audible for cue in told.cues] == [30, 10, 10]
    assert told.cues[1].key == fog.key, "the first part keeps its key"
    assert [cue.title for cue in told.unsure] == ["Sun"]
    assert not told.joins, "what was split is not offered to be joined"
    gone = build(made, BuildOptions(answers=Answers(cues={first.key: Verdict.EXCLUDED})))
    assert gone.excluded[0].use == 0 and len(gone.cues) == 4


def test_a_person_may_speak_of_one_clip_of_many() -> None:
    made = timeline(
        use("1m01 Harbour-01.L", 0, 10), use("1m01 Harbour-02.L", 10, 30), use("1m01 Harbour-02.R", 10, 30)
    )
    one = build(made, BuildOptions(answers=Answers(names=(("1m01 Harbour-01.L", Verdict.EXCLUDED),))))
    assert [excluded.use for excluded in one.excluded] == [0]
    assert spans(one) == [("Harbour", 10, 30)]
    all_cuts = build(made, BuildOptions(answers=Answers(names=(("*harbour*", Verdict.EXCLUDED),))))
    assert len(all_cuts.excluded) == 3


def test_keys_stay_while_gap_threshold_and_answers_change() -> None:
    made = timeline(use("Rain", 0, 10, fade_in=2), use("Rain", 13, 25), use("Fog", 40, 50))
    plain = {cue.key for cue in build(made).cues}
    wide = {cue.key for cue in build(made, BuildOptions(gap=Fraction(5), threshold=-20.0)).cues}
    assert wide < plain


def test_nothing_gives_nothing_and_strange_places_do_not_fail() -> None:
    assert build(timeline()).cues == ()
    odd = timeline(
        use("1m01 Rain", -10, -5),
        use("1m02 Fog", 90_000, 90_010),
        use("1m03 Sun", 5, 2),
        Use(7, "1m04", 0, 500),
    )
    told = build(odd)
    assert [(cue.number, cue.start) for cue in told.cues] == [
        ("1m01", -250),
        ("1m04", 0),
        ("1m02", 2_250_000),
    ]
    assert told.cues[1].tracks == ()
