# SPDX-License-Identifier: GPL-3.0-or-later
"""A session with an episode in every hour: one episode's cues stay, the clips of the others are left out."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.unit.timeline.made import timeline, use

from cuefolio.domain.timeline.build import build
from cuefolio.domain.timeline.episodes import hour_of_episode, of_episode
from cuefolio.domain.timeline.model import Spot
from cuefolio.domain.timeline.options import Answers, BuildOptions, Hours
from cuefolio.domain.timeline.proposal import Proposal, Reason

HOUR = 3600


def three(answers: Answers | None = None) -> Proposal:
    """Rain in hours 1 and 2 (there twice, 5 s apart), a mix in hour 3, a line of dialogue in hour 1."""
    made = timeline(
        use("Rain", HOUR, HOUR + 30),
        use("Rain", 2 * HOUR, 2 * HOUR + 30),
        use("Rain", 2 * HOUR + 35, 2 * HOUR + 60),
        use("R1_MXstem", 3 * HOUR, 3 * HOUR + 900),
        use("ADR 1", HOUR, HOUR + 3, track=1),
        tracks=("MX 1", "DX 1"),
    )
    return build(made, BuildOptions(hours=Hours.EPISODE, answers=answers or Answers()))


@pytest.mark.parametrize(
    ("number", "hour"),
    [("3", 3), ("03", 3), ("103", 3), ("S01E03", 3), ("23", 23), ("Pilot", None), ("", None)],
)
def test_the_hour_of_an_episode(number: str, hour: int | None) -> None:
    assert hour_of_episode(number) == hour


def test_clips_of_other_episodes_are_left_out_with_the_reason() -> None:
    told = of_episode(three(), "101")
    assert [(cue.title, cue.hour) for cue in told.cues] == [("Rain", 1)]
    left = [one.use for one in told.excluded if one.reason is Reason.OTHER_EPISODE]
    assert left == [1, 2, 3]
    places = [place for cue in (*told.cues, *told.unsure) for place in cue.uses]
    assert sorted([*places, *(one.use for one in told.excluded)]) == list(range(5))
    assert told.warnings == (("timeline.other_episodes", {"count": 3, "number": "101"}),)
    assert not told.joins, "nobody is asked about cues of another episode"
    assert [offer.gap for offer in of_episode(three(), "2").joins] == [5]
    assert ("timeline.mixes", {"count": 1}) in of_episode(three(), "3").warnings


def test_a_clip_that_reaches_into_this_episode_stays() -> None:
    made = timeline(use("Rain", 2 * HOUR - 10, 2 * HOUR + 30))
    key = build(made).cues[0].key
    split = Answers(splits=((key, 2 * HOUR * 25),))
    told = of_episode(build(made, BuildOptions(hours=Hours.EPISODE, answers=split)), "2")
    assert [(cue.hour, cue.uses) for cue in told.cues] == [(2, (0,))]
    assert not told.excluded


@pytest.mark.parametrize(
    ("number", "code"), [("9", "timeline.no_such_hour"), ("", "timeline.no_episode_number")]
)
def test_an_episode_of_no_hour_here_leaves_nothing_out(number: str, code: str) -> None:
    before = three()
    told = of_episode(before, number)
    assert replace(told, warnings=()) == replace(before, warnings=())
    assert told.warnings[-1][0] == code
    assert of_episode(build(timeline(use("Rain", HOUR, HOUR + 9))), "1").warnings == ()


def test_scenes_and_notes_of_other_episodes_stay_away() -> None:
    made = timeline(use("Rain", HOUR, HOUR + 30), use("Rain", 2 * HOUR, 2 * HOUR + 30), tracks=("MX 1",))
    ticks = made.ticks * 25
    made.spots = [
        Spot((HOUR + 10) * ticks, "Sc 1 Quay"),
        Spot((HOUR + 20) * ticks, "more brass"),
        Spot((2 * HOUR + 5) * ticks, "fade"),
    ]
    first, second = (of_episode(build(made, BuildOptions(hours=Hours.EPISODE)), number) for number in "12")
    assert [(scene.name, scene.start, scene.end) for scene in first.scenes] == [
        ("Quay", (HOUR + 10) * 25, 2 * HOUR * 25)
    ]
    assert not second.scenes
    assert [note.text for note in first.spotting] == ["more brass"]
    assert [note.text for note in second.spotting] == ["fade"]
