# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person expects of the third-party files in ``shared/testdata/timelines``, read and built.

Skipped, visibly, where that folder is not beside the project.
"""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from cuefolio.domain.timecode import format_timecode, rate_from_id
from cuefolio.domain.timeline.build import build
from cuefolio.domain.timeline.options import BuildOptions
from cuefolio.domain.timeline.proposal import Proposal, ProposedCue
from cuefolio.formats.timelines.registry import Reading, read_timeline

FILES = Path(__file__).parents[4] / "shared" / "testdata" / "timelines"
pytestmark = pytest.mark.skipif(not FILES.is_dir(), reason=f"no third-party timelines in {FILES}")

FINAL = "protools/SessionText_FPPFinal_23-976fps_DefaultExportOptions_PT2020.3.txt"
DELIVERED = BuildOptions(include_muted=True, music_tracks=("Music [0-9]*", "Music AL*", "Music Source*"))


def built(name: str, options: BuildOptions | None = None, rate: str = "") -> Proposal:
    """Of the file's longest sequence."""
    found = read_timeline(FILES / name, Reading(rate=rate_from_id(rate) if rate else None))
    return build(max(found, key=lambda one: len(one.uses)), options)


def labels(proposal: Proposal, cues: tuple[ProposedCue, ...]) -> list[tuple[str, str, str]]:
    rate = proposal.timeline.rate
    return [(cue.title, format_timecode(cue.start, rate), format_timecode(cue.end, rate)) for cue in cues]


def expected(name: str) -> list[dict[str, str]]:
    with (FILES / "expected" / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_a_whole_score_session_gives_the_cues_of_the_composer() -> None:
    told = built(FINAL, DELIVERED)
    rate = told.timeline.rate
    rows = expected("protools_FPP_domestic_score.csv")
    assert [
        (cue.number, format_timecode(cue.start, rate), format_timecode(cue.end, rate)) for cue in told.cues
    ] == [(row["cue_no"], row["tc_in"], row["tc_out"]) for row in rows]
    assert [float(cue.audible) for cue in told.cues] == pytest.approx(
        [float(row["seconds"]) for row in rows], abs=0.05
    )
    assert sum(bool(cue.reuse_of) for cue in told.cues) == 21
    assert float(sum(cue.audible for cue in told.cues)) / 60 == pytest.approx(64.5, abs=0.1)
    assert not told.unsure
    assert [cue.title for cue in told.cues if cue.number == "9m01"] == ["StudioSnooper", "TheTruthRevealed"]
    assert [cue.title for cue in told.cues if cue.is_mix] == [
        "Placeholder SourceMusic StereoMixStem v93489394"
    ]


def test_the_delivered_tracks_are_muted_and_said_to_be() -> None:
    told = built(FINAL)
    assert "timeline.music_is_muted" in [code for code, _ in told.warnings]


def test_a_short_session() -> None:
    told = built("protools/SessionText_TracksOnly_OnlyTrackEDLs_PT2023.6.txt")
    assert labels(told, (*told.cues, *told.unsure)) == [
        ("Warm Day in the City", "01:00:15:06", "01:01:05:13"),
        ("Happy Go Lucky", "01:01:05:13", "01:01:57:23"),
    ]


@pytest.mark.parametrize(
    "name", ["Charade", "Robin Hood Spotting", "Robin Hood Spotting2", "Robin Hood SpottingDF"]
)
def test_spotting_sessions_have_scenes_and_no_music(name: str) -> None:
    told = built(f"protools/{name}.txt")
    assert not told.cues
    assert len(told.scenes) == (29 if name == "Charade" else 6)


def test_charade_has_its_scenes_with_numbers() -> None:
    scenes = built("protools/Charade.txt").scenes
    assert [(scene.number, scene.name) for scene in scenes][1:10:7] == [
        ("1-2", "Ext. French Countryside - Dusk"),
        ("25", "Int. Morgue"),
    ]


def test_a_temp_mix_needs_its_own_cue_sheet() -> None:
    told = built("edl/TEST.edl", rate="24")
    assert [(start, end) for _, start, end in labels(told, told.cues)] == [
        ("01:00:00:00", "01:07:27:01"),
        ("01:08:56:00", "01:16:55:17"),
    ]
    assert all(cue.is_mix and cue.tracks == ("A12",) for cue in told.cues)


@pytest.mark.parametrize("name", ["INS4_R1_DX_092117.edl", "adobe_dai109_test.txt"])
def test_dialogue_and_production_sound_have_no_music(name: str) -> None:
    assert not built(f"edl/{name}", rate="24").cues


def test_an_animatic_in_otio() -> None:
    told = built("otio/effects.otio")
    assert labels(told, told.cues) == [
        ("PICCHU MAQUETA", "01:00:00:00", "01:00:31:15"),
        ("Sea of Clouds", "01:00:31:07", "01:00:46:21"),
    ]
    assert [cue.title for cue in told.unsure] == ["MayuYize"]
    disabled = {
        told.timeline.uses[one.use].name.split()[0] for one in told.excluded if one.reason == "disabled"
    }
    assert {"Pachamama", "Cold"} <= disabled


@pytest.mark.parametrize(
    ("name", "title", "end"),
    [
        ("AudioOnly", "Forest Day", "00:03:13:15"),
        ("TimelineWithSecondaryStoryline", "El Huaynazo", "00:04:34:11"),
    ],
)
def test_final_cut_timelines(name: str, title: str, end: str) -> None:
    told = built(f"fcpxml/{name}.fcpxml")
    assert labels(told, told.cues) == [(title, "00:00:00:00", end)]


def test_a_ducked_song_in_final_cut() -> None:
    told = built("fcpxml/TimelineSample.fcpxml")
    assert labels(told, told.cues) == [("Eternal Structures", "00:00:04:00", "00:02:10:00")]


def test_an_exploded_stereo_pair_in_premiere() -> None:
    told = built("fcp7xml/premiere_example.xml")
    assert labels(told, told.cues) == [("track 08", "00:00:05:03", "00:00:11:21")]
    disabled = built("fcp7xml/premiere_enable_property.xml")
    assert "disabled" in [one.reason for one in disabled.excluded]
