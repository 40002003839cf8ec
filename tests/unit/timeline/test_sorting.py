# SPDX-License-Identifier: GPL-3.0-or-later
"""What is music, what is not, what a person must say; and why something is in no cue."""

from __future__ import annotations

import pytest
from tests.unit.timeline.made import file, timeline, use

from cuefolio.domain.timeline.build import build
from cuefolio.domain.timeline.model import Muted, Source, Track, Use
from cuefolio.domain.timeline.options import Answers, BuildOptions, Verdict
from cuefolio.domain.timeline.proposal import Proposal, Reason


def verdict(told: Proposal) -> str:
    """Of a timeline with one use: music, unsure or the reason."""
    if told.excluded:
        return told.excluded[0].reason.value
    return "music" if told.cues else "unsure"


@pytest.mark.parametrize(
    ("track", "expected"),
    [
        *(
            (name, "music")
            for name in ("MX 1", "MUS_2", "Music Source 3", "Musik A", "MUSIQUE", "Score L/R", "SRC")
        ),
        *((name, "music") for name in ("TEMP MX", "MX-0323", "музыка 1", "音乐1", "SONGS")),
        *(
            (name, "dialogue")
            for name in ("DX 1", "DIA A", "VO", "ADR 2", "Boom", "LAV 1", "DLG-DeNoised", "O-TON", "对白")
        ),
        *(
            (name, "effects")
            for name in ("FX 3", "SFX", "Foley", "BG 1", "AMB", "Atmo 2", "PFX", "Bruitages")
        ),
        *((name, "mixdown") for name in ("Final Mix (Stereo)", "M&E", "Print Master", "GUIDE")),
        *((name, "unsure") for name in ("A7", "Audio 3", "", "MX/FX", "Music & Effects", "MX WT")),
    ],
)
def test_track_names_in_many_languages(track: str, expected: str) -> None:
    assert verdict(build(timeline(use("XZ", 0, 12), tracks=(track,)))) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("2pop", "tone"), ("HEAD LEADER MONO", "tone"), ("START_00_59_55_00", "tone"), ("Sync Pop", "tone"),
        ("Bars and Tone", "tone"), ("BL", "black"), ("Black", "black"), ("@ {Sc=1 Int. Hut}", "note"),
        ("9R-2", "dialogue"), ("4A-3A", "dialogue"), ("1-21T01.WAV", "dialogue"), ("A101_3", "dialogue"),
        ("sc01_sh010_anim.mov", "dialogue"), ("ZOOM0012.WAV", "dialogue"), ("JAKE NO TAKE 2.M4A", "dialogue"),
        ("06_Mayu_Sfx_ladder.wav", "effects"), ("Cold wind sound effect (128 kbps).mp3", "effects"),
        ("FPP_1m01_ANewMystery.wav", "music"), ("track_08.wav", "music"), ("Drive 120bpm.wav", "music"),
        ("Main Title.wav", "music"), ("TC R1 V6 TEMP2 ST MX.WAV", "music"), ("MayuYize_-03.wav", "unsure"),
    ],
)  # fmt: skip
def test_names_on_a_track_that_says_nothing(name: str, expected: str) -> None:
    assert verdict(build(timeline(use(name, 0, 12), tracks=("A1",)))) == expected


def test_alignment_sounds_stay_out_even_on_a_music_track() -> None:
    options = BuildOptions(music_tracks=("MX*",))
    assert verdict(build(timeline(use("2pop.L", 0, 1)), options)) == "tone"


def test_a_long_file_as_music_is_sold_in_with_a_title_is_music_and_a_short_one_is_asked_about() -> None:
    assert verdict(build(timeline(use("Sea of Clouds.mp3", 0, 15), tracks=("A1",)))) == "music"
    assert verdict(build(timeline(use("Ghost Boy.mp3", 0, 4), tracks=("A1",)))) == "unsure"


def test_the_role_of_final_cut_is_weaker_than_a_folder() -> None:
    here = use("El Huaynazo", 0, 60, source=file("El_Huaynazo.mov", "/Media/Music"), role="dialogue")
    assert verdict(build(timeline(here, tracks=("-1 dialogue",), kind="fcpxml"))) == "music"
    assert verdict(build(timeline(here, tracks=("A1",), kind="aaf"))) == "unsure", "elsewhere a role is meant"


def test_the_role_of_the_clip_goes_before_that_of_its_source() -> None:
    source = Source("Forest Day", role="effects")
    assert (
        verdict(build(timeline(use("Forest Day", 0, 5, source=source, role="music.music-1"), tracks=("A",))))
        == "music"
    )
    assert verdict(build(timeline(use("Forest Day", 0, 5, source=source), tracks=("A",)))) == "effects"


def test_the_company_of_takes_makes_a_stranger_on_their_track_unsure() -> None:
    takes = [use(f"{n}A-{n}", n * 10, n * 10 + 5) for n in range(1, 6)]
    stranger = use("Ghost Boy.mp3", 100, 140)
    told = build(timeline(*takes, stranger, tracks=("A2",)))
    assert [cue.title for cue in told.unsure] == ["Ghost Boy"]
    assert "company" in [vote.code for vote in told.unsure[0].votes]


def test_a_song_that_is_music_on_one_track_is_music_on_all() -> None:
    told = build(timeline(use("Rain", 0, 5), use("Rain", 60, 65, track=1), tracks=("MX 1", "A7")))
    assert [cue.start for cue in told.cues] == [0, 1500]
    assert "elsewhere" in [vote.code for vote in told.cues[1].votes]


@pytest.mark.parametrize("muted", list(Muted))
def test_what_the_session_does_not_play_is_listed_with_the_reason(muted: Muted) -> None:
    for made in (
        timeline(use("1m01 Rain", 0, 30, muted=muted)),
        timeline(use("1m01 Rain", 0, 30), tracks=(Track("MX 1", muted=muted),)),
    ):
        told = build(made)
        assert [(one.reason, one.verdict) for one in told.excluded] == [(Reason(muted.value), Verdict.MUSIC)]
        assert told.warnings[0] == ("timeline.music_is_muted", {"count": 1})
        assert len(build(made, BuildOptions(include_muted=True)).cues) == 1, "one click includes it"


def test_a_solo_silences_the_other_tracks() -> None:
    made = timeline(use("Rain", 0, 30), use("Fog", 0, 30, 1), tracks=("MX 1", Track("MX 2", soloed=True)))
    assert [cue.title for cue in build(made).cues] == ["Fog"]


def test_pictures_nothing_and_what_is_too_soft_stay_out() -> None:
    told = build(
        timeline(
            use("Rain", 0, 10, level=-70.0),
            use("Rain", 20, 20),
            use("Rain", 30, 40, track=1),
            tracks=("MX 1", Track("V1", picture=True)),
        )
    )
    assert [one.reason for one in told.excluded] == [Reason.BELOW_THRESHOLD, Reason.EMPTY, Reason.PICTURE]
    assert not told.cues


def test_named_music_tracks_are_the_only_ones() -> None:
    made = timeline(
        use("Rain", 0, 10),
        use("Fog", 0, 10, 1),
        use("1m01 Sun", 0, 10, 2),
        tracks=("Music 1 (Stereo)", "A7", "FX"),
    )
    told = build(made, BuildOptions(music_tracks=("music ?", "a7")))
    assert {cue.title for cue in told.cues} == {"Rain", "Fog"}
    assert [one.reason for one in told.excluded] == [Reason.NOT_A_MUSIC_TRACK]
    missing = build(made, BuildOptions(music_tracks=("MX*",)))
    assert ("timeline.no_such_track", {"pattern": "MX*", "name": ""}) in missing.warnings


def test_letter_case_in_patterns_counts_where_a_track_fits_with_it() -> None:
    names = ("Music 1 (Stereo)", "Music AL (Stereo)", "Music Alts 1 (Stereo)", "FX")
    made = timeline(*(use(f"{at}m01 Rain", 0, 10, at) for at in range(4)), tracks=names)
    found = {
        pattern: [cue.number for cue in build(made, BuildOptions(music_tracks=(pattern,))).cues]
        for pattern in ("Music AL*", "Music AL", "music al*", "Music [0-9]", "fx", "Music*")
    }
    assert found == {
        "Music AL*": ["1m01"], "Music AL": ["1m01"], "music al*": ["1m01", "2m01"], "Music [0-9]": ["0m01"],
        "fx": ["3m01"], "Music*": ["0m01", "1m01", "2m01"],
    }  # fmt: skip


def answered(made_use: Use, track: str, **values: object) -> str:
    return verdict(build(timeline(made_use, tracks=(track,)), BuildOptions(answers=Answers(**values))))  # type: ignore[arg-type]


def test_answers_go_before_every_rule_and_names_before_tracks() -> None:
    assert answered(use("XZ", 0, 5), "DX 1", tracks={"dx 1": Verdict.MUSIC}) == "music"
    assert answered(use("Rain", 0, 5), "MX 1", tracks={"MX 1": Verdict.EXCLUDED}) == "answer"
    assert answered(use("Rain", 0, 5), "MX 1", names=(("ra*", Verdict.UNSURE),)) == "unsure"
    both = {"tracks": {"A1": Verdict.EXCLUDED}, "names": (("Rain*", Verdict.MUSIC),)}
    assert answered(use("Rain.L", 0, 5), "A1", **both) == "music"
    assert answered(use("Rain", 0, 5, muted=Muted.CLIP), "A1", names=(("Rain", Verdict.MUSIC),)) == "music"
    assert answered(use("[", 0, 5), "A1", names=(("[", Verdict.MUSIC),)) == "music", "a pattern never fails"


@pytest.mark.parametrize(
    ("folder", "expected"),
    [("/RAID/Music/Library", "music"), ("/RAID/SFX", "effects"), ("/RAID/Music Video/Day 1", "unsure"),
     ("/RAID/No Music", "unsure")],
)  # fmt: skip
def test_folders_speak_and_the_deepest_counts(folder: str, expected: str) -> None:
    for path in (folder, f"/Music/FX{folder}" if expected != "unsure" else folder, folder.replace("/", "\\")):
        here = use(
            "Runaway", 0, 10, source=Source("Runaway.wav", path=f"{path}/Runaway.wav".replace("//", "/"))
        )
        assert verdict(build(timeline(here, tracks=("A1",)))) == expected


def test_a_recording_named_after_a_person_is_asked_about() -> None:
    assert verdict(build(timeline(use("John Smith.wav", 0, 60), tracks=("A1",)))) == "unsure"
    assert verdict(build(timeline(use("Interview John.wav", 0, 60), tracks=("A1",)))) == "dialogue"


def test_the_name_of_the_sequence_counts_where_tracks_say_nothing() -> None:
    assert verdict(build(timeline(use("RUNAWAY", 0, 10), tracks=("A7",), name="EP101 MUSIC"))) == "music"
    assert verdict(build(timeline(use("RUNAWAY", 0, 10), tracks=("A7",), name="EP101_MX_FX"))) == "unsure"
    assert verdict(build(timeline(use("RUNAWAY", 0, 10), tracks=("FX",), name="EP101 MUSIC"))) == "effects"
