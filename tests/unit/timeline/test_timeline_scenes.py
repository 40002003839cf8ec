# SPDX-License-Identifier: GPL-3.0-or-later
"""Scenes and spotting notes from markers, keywords and tagged clips."""

from __future__ import annotations

import pytest
from tests.unit.timeline.made import SECOND, timeline, use

from cuefolio.domain.timecode import FrameRate
from cuefolio.domain.timeline.build import build
from cuefolio.domain.timeline.model import Spot
from cuefolio.domain.timeline.proposal import Reason
from cuefolio.domain.timeline.scenes import hour_of, scene_at, scene_of


@pytest.mark.parametrize(
    ("text", "scene"),
    [
        ("@ {Sc=12 Int. Morgue}", ("12", "Int. Morgue")),
        ("@{Sc=11-12 Ext. Ave Foch - Lampert Apartment}", ("11-12", "Ext. Ave Foch - Lampert Apartment")),
        ("@ {Sc=Main Titles}", ("", "Main Titles")),
        ("@ {Sc=139/140 Int. Hotel Room}", ("139/140", "Int. Hotel Room")),
        ("Sc 12", ("12", "")),
        ("SC. 8A Swimming Pool", ("8A", "Swimming Pool")),
        ("Scene 12 - Kitchen", ("12", "Kitchen")),
        ("Szene 7: Küche", ("7", "Küche")),
        ("12 INT. MORGUE - DAY", ("12", "INT. MORGUE - DAY")),
        ("EXT. HARBOUR - NIGHT", ("", "EXT. HARBOUR - NIGHT")),
    ],
)
def test_a_text_announces_a_scene(text: str, scene: tuple[str, str]) -> None:
    assert scene_of(text) == scene


@pytest.mark.parametrize(
    "text", ["", "hit cut to black", "score starts", "Scary bit 12", "ease in - warm", "{R=Off mic}"]
)
def test_other_texts_are_no_scenes(text: str) -> None:
    assert scene_of(text) is None


def test_tagged_clips_are_scenes_and_notes_and_no_sound() -> None:
    told = build(
        timeline(
            use("@ {Sc=1 Ext. Harbour}", 0, 10, place="line 5"),
            use("@ {Sc=2 Int. Hut}", 10, 25),
            use('"Who is there?" {R=Off mic} $QN=P101', 12, 13, comment="louder"),
            tracks=("Scenes",),
        )
    )
    assert [(scene.number, scene.name, scene.start, scene.end) for scene in told.scenes] == [
        ("1", "Ext. Harbour", 0, 250),
        ("2", "Int. Hut", 250, 625),
    ]
    assert [(note.text, note.start, note.comment) for note in told.spotting] == [
        ('"Who is there?"', 300, "louder")
    ]
    assert [one.reason for one in told.excluded] == [Reason.NOTE] * 3


def test_scenes_that_are_points_run_to_the_next_and_the_last_to_the_end() -> None:
    made = timeline(use("1m01 Rain", 0, 60))
    made.spots = [
        Spot(30 * SECOND, "Scene 2"),
        Spot(10 * SECOND, "Sc 1", kind="marker", place="line 3"),
        Spot(20 * SECOND, "ringout", length=2 * SECOND, colour="red", author="jk"),
    ]
    told = build(made)
    assert [(scene.number, scene.start, scene.end) for scene in told.scenes] == [
        ("1", 250, 750),
        ("2", 750, 1500),
    ]
    note = told.spotting[0]
    assert (note.text, note.start, note.end, note.colour, note.author) == ("ringout", 500, 550, "red", "jk")
    at = [scene_at(told.scenes, frame) for frame in (0, 250, 749, 750, 1500)]
    assert [scene and scene.number for scene in at] == [None, "1", "1", "2", None]


def test_hours_are_those_of_the_label() -> None:
    drop = FrameRate(30000, 1001, drop=True)
    assert hour_of(107_891, drop) == 0, "00:59:59;29"
    assert hour_of(107_892, drop) == 1, "01:00:00;00"
    assert hour_of(-5, drop) == 0
