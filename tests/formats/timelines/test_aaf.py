# SPDX-License-Identifier: GPL-3.0-or-later
"""AAF files of our own, one for each pitfall."""

from __future__ import annotations

import math
from fractions import Fraction
from pathlib import Path

import pytest
from tests.formats.timelines.aaf_maker import Maker
from tests.formats.timelines.media_reading import at, codes, damaged, only, spans, survives

from cuefolio.domain.timecode import FrameRate
from cuefolio.domain.timeline.model import Muted, RateFrom, Timeline
from cuefolio.errors import CuefolioError
from cuefolio.formats.timelines.aaf import READER
from cuefolio.formats.timelines.registry import HEAD_BYTES, Reading, reader_for


def read(path: Path, **asked: object) -> Timeline:
    (timeline,) = READER.read(path, Reading(**asked))  # type: ignore[arg-type]
    return timeline


@pytest.fixture(autouse=True)
def _quiet(caplog: pytest.LogCaptureFixture) -> None:
    """pyaaf2 tells every table entry that it writes, which takes longer than writing it."""
    caplog.set_level("WARNING")


@pytest.fixture
def maker(tmp_path: Path) -> Maker:
    return Maker(tmp_path / "film.aaf")


def test_a_row_with_a_fade_in_and_a_crossfade(maker: Maker) -> None:
    song = maker.master("Morning Song", 2500)
    sting = maker.master("Sting", 500)
    row = [
        maker.gap(100),
        maker.fade(25),
        maker.clip(song, 10, 200),
        maker.fade(50),
        maker.clip(sting, 0, 100),
    ]
    maker.composition("Film", [("MX 1", row)])
    timeline = read(maker.save())
    assert (timeline.name, timeline.rate, timeline.start, timeline.ticks) == ("Film", FrameRate(25), 90000, 1)
    assert spans(timeline, "MX 1") == [
        ("Morning Song", "01:00:03:00", "01:00:11:00"),
        ("Sting", "01:00:09:00", "01:00:13:00"),
    ]
    song_use, sting_use = timeline.uses
    assert (song_use.fade_in, song_use.fade_out, sting_use.fade_in, sting_use.fade_out) == (25, 50, 50, 0)
    assert (song_use.source_in, song_use.source_out) == (10, 210)


def test_a_source_knows_its_file_length_channels_and_tape_timecode(maker: Maker) -> None:
    song = maker.master(
        "Morning",
        2500,
        url="file:///Volumes/Film/M%C3%BCsic/Morning.wav",
        channels=2,
        slots=2,
        tape_start=90000,
    )
    maker.composition("Film", [("A1", [maker.clip(song, 0, 100, 1)]), ("A2", [maker.clip(song, 0, 100, 2)])])
    timeline = read(maker.save())
    source = timeline.uses[0].source
    assert source is not None and source is timeline.uses[1].source
    assert source.path == "/Volumes/Film/Müsic/Morning.wav"
    assert (source.length, source.channels, source.start) == (2500, 2, 90000)
    assert source.tags["tape"] == "TAPE 7" and source.id.startswith("urn:smpte:umid:")
    assert [use.channels for use in timeline.uses] == [(1,), (2,)]
    assert timeline.tracks[0].pair == timeline.tracks[1].pair != ""


def test_gain_is_decibels_and_its_points_count_from_the_clip(maker: Maker) -> None:
    song = maker.master("Song", 500)
    curve = [(Fraction(0), 0.0), (Fraction(1, 2), 1.0), (Fraction(1), 0.5)]
    row = [maker.gain(maker.clip(song, 0, 100), 0.5), maker.gain(maker.clip(song, 100, 100), curve)]
    maker.composition("Film", [("MX", row)])
    soft, curved = read(maker.save()).uses
    assert soft.level == pytest.approx(-6.02, abs=0.01) and soft.keys == ()
    assert curved.keys[0] == (0, -math.inf) and curved.keys[1] == (50, 0.0)
    assert curved.keys[2] == (100, pytest.approx(-6.02, abs=0.01))


def test_a_flat_curve_is_a_level(maker: Maker) -> None:
    song = maker.master("Song", 500)
    flat = [(Fraction(0), 0.5), (Fraction(1), 0.5)]
    maker.composition("Film", [("MX", [maker.gain(maker.clip(song, 0, 100), flat)])])
    (use,) = read(maker.save()).uses
    assert use.keys == () and use.level == pytest.approx(-6.02, abs=0.01)


def test_combined_channels_are_one_use(maker: Maker) -> None:
    song = maker.master("Song", 500, slots=2)
    channels = [maker.clip(song, 0, 99, 1), maker.clip(song, 0, 99, 2)]
    maker.composition("Film", [("MX", [maker.combined(channels, 100)])])
    timeline = read(maker.save())
    assert spans(timeline, "MX") == [("Song", "01:00:00:00", "01:00:04:00")]
    assert timeline.uses[0].channels == (1, 2) and timeline.tracks[0].channels == 2


def test_a_faster_clip_uses_more_of_its_source(maker: Maker) -> None:
    song = maker.master("Song", 500)
    maker.composition(
        "Film", [("MX", [maker.gap(10), maker.sped(maker.clip(song, 20, 100), 50, Fraction(1, 2))])]
    )
    (use,) = read(maker.save()).uses
    assert (use.speed, use.source_in, use.source_out) == (2, 20, 120)
    assert use.record_out - use.record_in == 50


def test_a_speed_ratio_alone_is_output_over_input(maker: Maker) -> None:
    song = maker.master("Song", 500)
    maker.composition("Film", [("MX", [maker.sped(maker.clip(song, 20, 50), 50, Fraction(1, 2))])])
    (use,) = read(maker.save()).uses
    assert (use.speed, use.source_in, use.source_out) == (2, 20, 120)


def test_a_clip_of_another_frame_rate_is_not_faster(maker: Maker) -> None:
    """Avid wraps it in an "Audio Warp" and counts its units in the rate that it notes on the input."""
    song = maker.master("Song", 500)
    inside = maker.file.create.Sequence("sound")
    inside.components.append(maker.clip(song, 100, 336))
    inside.length = 336
    for name, number in (("_MIXMATCH_RATE_NUM", 50), ("_MIXMATCH_RATE_DENOM", 1)):
        inside["ComponentAttributeList"].append(maker.file.create.TaggedValue(name, number, "aafInt32"))
    maker.composition("Film", [("MX", [maker.sped(inside, 168, Fraction(1, 2)), maker.clip(song, 0, 10)])])
    timeline = read(maker.save())
    first, second = timeline.uses
    assert (first.speed, at(timeline, first.record_out)) == (1, "01:00:06:18")
    assert (first.source_in, first.source_out) == (50, 218)
    assert second.record_in == first.record_out


def test_sound_that_counts_samples_meets_picture_that_counts_frames(maker: Maker) -> None:
    maker.rate = type(maker.rate)(24000, 1001)
    song = maker.master("Song", 500)
    samples = [maker.gap(2002 * 48), maker.clip(song, 0, 2002 * 24 + 1)]
    maker.composition("Film", [("MX", samples)], start=86400, rate=Fraction(48000))
    timeline = read(maker.save())
    assert (timeline.rate, timeline.ticks) == (FrameRate(24000, 1001), 2002)
    (use,) = timeline.uses
    assert at(timeline, use.record_in) == "01:00:02:00"
    assert use.record_out - use.record_in == 2002 * 24 + 1


def test_a_nest_is_laid_flat_as_far_as_it_is_seen(maker: Maker) -> None:
    song, other = maker.master("Song", 500), maker.master("Other", 500)
    inner = maker.composition(
        "Reel 2 MX", [("X", [maker.clip(song, 0, 100), maker.clip(other, 0, 100)])], usage=None, start=None
    )
    maker.composition("Film", [("MX", [maker.gap(50), maker.clip(inner, 90, 60)])])
    timeline = read(maker.save())
    assert spans(timeline, "MX") == [
        ("Song", "01:00:02:00", "01:00:02:10"),
        ("Other", "01:00:02:10", "01:00:04:10"),
    ]
    assert timeline.uses[0].nest == ("Reel 2 MX",)
    assert [(use.source_in, use.source_out) for use in timeline.uses] == [(90, 100), (0, 50)]


def test_a_subclip_is_known_by_its_own_name(maker: Maker) -> None:
    song = maker.master("RECORDING 0017", 500)
    part = maker.composition(
        "1m02 Chase", [("", [maker.clip(song, 100, 200)])], usage="Usage_SubClip", start=None
    )
    maker.composition("Film", [("A1", [maker.clip(part, 5, 50)])])
    (use,) = read(maker.save()).uses
    assert (use.name, use.nest, use.source_in) == ("1m02 Chase", (), 105)
    assert use.source is not None and use.source.name == "RECORDING 0017"


def test_a_nest_in_itself_ends_with_a_remark(maker: Maker) -> None:
    song = maker.master("Song", 500)
    film = maker.composition("Film", [("MX", [maker.clip(song, 0, 100)])])
    film.slot_at(2).segment.components.append(maker.clip(film, 0, 100, 2))
    film.slot_at(2).segment.length = 200
    timeline = read(maker.save())
    assert len(timeline.uses) == 1 and "timeline.aaf_nest_in_itself" in codes(timeline)


def test_a_clip_of_a_missing_mob_stays_with_a_remark(maker: Maker) -> None:
    song = maker.master("Song", 500)
    maker.composition("Film", [("MX", [maker.clip(song, 0, 100)])])
    del maker.file.content.mobs.references[song.mob_id]
    timeline = read(maker.save())
    assert spans(timeline, "MX") == [("", "01:00:00:00", "01:00:04:00")]
    assert codes(timeline) == {"timeline.aaf_mob_missing"}


def test_markers_carry_comment_and_place(maker: Maker) -> None:
    song = maker.master("Song", 500)
    film = maker.composition("Film", [("MX", [maker.clip(song, 0, 100)])])
    maker.marker(film, 30, "1m1 starts\nslowly")
    timeline = read(maker.save())
    (spot,) = timeline.spots
    assert (at(timeline, spot.at), spot.name, spot.comment) == ("01:00:01:05", "1m1 starts", "slowly")


def protools_fades(maker: Maker, name: str) -> Timeline:
    """Two clips with a rendered crossfade between them, and a rendered fade out, as Pro Tools exports."""
    song, other = (
        maker.master("Song", 500, url="file:///Song.wav"),
        maker.master("Other", 500, url="file:///O.wav"),
    )
    middle = maker.master(name, 10, embedded=True)
    last = maker.master(name, 25, embedded=True)
    row = [
        maker.clip(song, 0, 100),
        maker.clip(middle, 0, 10),
        maker.clip(other, 50, 100),
        maker.clip(last, 0, 25),
    ]
    maker.composition("Film", [("MX", row)])
    return read(maker.save())


@pytest.mark.parametrize("name", ["Fade ", "Fundido ", "페이드", "Überblendung"])
def test_fades_that_pro_tools_rendered_are_fades(tmp_path: Path, name: str) -> None:
    timeline = protools_fades(Maker(tmp_path / "film.aaf", product="ProTools"), name)
    assert spans(timeline, "MX") == [
        ("Song", "01:00:00:00", "01:00:04:10"),
        ("Other", "01:00:04:00", "01:00:09:10"),
    ]
    song, other = timeline.uses
    assert (song.fade_in, song.fade_out, other.fade_in, other.fade_out) == (0, 10, 10, 25)
    assert (other.source_in, other.source_out) == (40, 175)


def test_a_short_sound_of_another_system_is_no_fade(maker: Maker) -> None:
    assert len(protools_fades(maker, "Fade").uses) == 4


def test_only_top_level_compositions_are_timelines(maker: Maker) -> None:
    song = maker.master("Song", 500)
    maker.composition("Film", [("MX", [maker.clip(song, 0, 100)])])
    maker.composition("bin clip", [("MX", [maker.clip(song, 0, 50)])], usage="Usage_SubClip")
    path = maker.save()
    assert read(path).name == "Film"
    assert read(path, sequence="bin clip").uses[0].record_out == 90050
    with pytest.raises(CuefolioError) as caught:
        READER.read(path, Reading(sequence="Reel 9"))
    assert caught.value.code == "timeline.aaf_no_such_composition" and "Film" in str(caught.value)


def test_drop_frame_counts_frames(tmp_path: Path) -> None:
    maker = Maker(tmp_path / "film.aaf", Fraction(30000, 1001))
    song = maker.master("Song", 500)
    maker.composition("Film", [("MX", [maker.clip(song, 0, 30)])], start=107892, drop=True)
    timeline = read(maker.save())
    assert timeline.rate == FrameRate(30000, 1001, drop=True)
    assert spans(timeline, "MX") == [("Song", "01:00:00;00", "01:00:01;00")]


def test_without_timecode_the_rate_is_a_persons_or_a_guess(tmp_path: Path) -> None:
    maker = Maker(tmp_path / "film.aaf")
    song = maker.master("Song", 500)
    maker.composition("Film", [("MX", [maker.clip(song, 0, 48000)])], start=None, rate=Fraction(48000))
    path = maker.save()
    guessed = read(path)
    assert guessed.rate_from is RateFrom.GUESS and "timeline.aaf_rate_guess" in codes(guessed)
    told = read(path, rate=FrameRate(24), start=86400)
    assert (told.rate_from, told.rate, told.start) == (RateFrom.PERSON, FrameRate(24), 86400)
    assert spans(told, "MX") == [("Song", "01:00:00:00", "01:00:01:00")]


def test_limits_and_cancelling(maker: Maker) -> None:
    song = maker.master("Song", 500)
    maker.composition("Film", [("MX", [maker.clip(song, 0, 10) for _ in range(8)])])
    path = maker.save()
    for asked, code in (
        (Reading(most_uses=5), "timeline.aaf_too_many_uses"),
        (Reading(cancelled=lambda: True), "job.cancelled"),
    ):
        with pytest.raises(CuefolioError) as caught:
            READER.read(path, asked)
        assert caught.value.code == code


def test_files_that_are_none_or_hold_nothing(maker: Maker, tmp_path: Path) -> None:
    maker.composition("Film", [("MX", [maker.gap(10)])])
    silent = maker.save()
    with pytest.raises(CuefolioError) as caught:
        READER.read(silent, Reading())
    assert caught.value.code == "timeline.aaf_nothing_heard" and "Film" in str(caught.value)
    cut = tmp_path / "cut.aaf"
    cut.write_bytes(silent.read_bytes()[:5000])
    with pytest.raises(CuefolioError) as caught:
        READER.read(cut, Reading())
    assert caught.value.code == "timeline.aaf_damaged" and "cut.aaf" in str(caught.value)
    none = Maker(tmp_path / "none.aaf")
    none.master("Song", 10)
    with pytest.raises(CuefolioError) as caught:
        READER.read(none.save(), Reading())
    assert caught.value.code == "timeline.aaf_no_composition"
    with pytest.raises(CuefolioError) as caught:
        READER.read(tmp_path / "nowhere.aaf", Reading())
    assert caught.value.code == "file.cannot_read"


def test_the_kind_is_told_by_content(own_timelines: Path, tmp_path: Path) -> None:
    sample = own_timelines / "aaf" / "film.aaf"
    renamed = tmp_path / "film.bin"
    renamed.write_bytes(sample.read_bytes())
    assert reader_for(renamed) is READER
    assert READER.sniff(Path("x.doc"), b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(HEAD_BYTES)) == 0


def test_damage_ends_in_a_sentence(own_timelines: Path, tmp_path: Path) -> None:
    content = (own_timelines / "aaf" / "film.aaf").read_bytes()
    broken = tmp_path / "broken.aaf"
    ended = set()
    for copy in damaged(content, seed=7, count=24):
        broken.write_bytes(copy)
        ended.add(survives(lambda path: READER.read(path, Reading()), broken))
    assert "timeline.aaf_damaged" in ended and ended <= {
        "",
        "timeline.aaf_damaged",
        "timeline.aaf_nothing_heard",
    }


def test_an_index_that_claims_millions_is_refused(own_timelines: Path, tmp_path: Path) -> None:
    """pyaaf2 would build a table for every entry that a damaged index claims."""
    content = bytearray((own_timelines / "aaf" / "film.aaf").read_bytes())
    place = content.find(b"\x05\x00\x00\x00\x05\x00\x00\x00\xff\xff\xff\xff")
    assert place > 0
    content[place : place + 4] = (1 << 28).to_bytes(4, "little")
    broken = tmp_path / "broken.aaf"
    broken.write_bytes(content)
    with pytest.raises(CuefolioError) as caught:
        READER.read(broken, Reading())
    assert caught.value.code == "timeline.aaf_damaged" and "longer than it can be" in str(caught.value)


def test_a_muted_clip_stays_with_its_reason(maker: Maker) -> None:
    song, other = maker.master("Song", 500), maker.master("Other", 500)
    muted = maker.file.create.Selector("sound", 100)
    muted["Selected"].value = maker.gap(100)
    muted["Alternates"].append(maker.clip(song, 0, 100))
    flag = maker.file.create.TaggedValue("_DISABLE_CLIP_FLAG", 1, "aafInt32")
    muted["ComponentAttributeList"].append(flag)
    maker.composition("Film", [("MX", [muted, maker.clip(other, 0, 50)])])
    timeline = read(maker.save())
    assert [(use.name, use.muted) for use in timeline.uses] == [("Song", Muted.CLIP), ("Other", None)]
    assert spans(timeline, "MX")[1] == ("Other", "01:00:04:00", "01:00:06:00")


def test_tracks_that_the_mixer_mutes_or_solos(maker: Maker) -> None:
    song = maker.master("Song", 500)
    film = maker.composition("Film", [(name, [maker.clip(song, 0, 9)]) for name in ("A", "B", "C")])
    for number, name in ((2, "AudioMixerCompMute"), (3, "AudioMixerCompSolo")):
        said = maker.file.create.TaggedValue(name, 1, "aafInt32")
        film.slot_at(number)["TimelineMobAttributeList"].append(said)
    tracks = read(maker.save()).tracks
    assert [(track.name, track.muted, track.soloed) for track in tracks] == [
        ("A", Muted.TRACK, False),
        ("B", None, True),
        ("C", Muted.SOLO, False),
    ]


def test_what_lies_below_in_a_scope_is_heard_where_it_is_referred_to(maker: Maker) -> None:
    create = maker.file.create
    low, high = maker.master("Low", 500), maker.master("High", 500)
    below, above, scope = create.Sequence("sound"), create.Sequence("sound"), create.NestedScope()
    below.components.extend([maker.clip(low, 0, 200)])
    through = create.ScopeReference("sound", 100)
    through["RelativeScope"].value = 0
    through["RelativeSlot"].value = 1
    above.components.extend([maker.clip(high, 0, 100), through])
    for one, length in ((below, 200), (above, 200), (scope, 200)):
        one.media_kind, one.length = "sound", length
    scope.slots.extend([below, above])
    maker.composition("Film", [("MX", [maker.gap(25), scope])])
    timeline = read(maker.save())
    assert spans(timeline, "MX") == [
        ("High", "01:00:01:00", "01:00:05:00"),
        ("Low", "01:00:05:00", "01:00:09:00"),
    ]
    assert only(timeline, "Low").source_in == 100


def test_the_gain_of_a_clip_in_a_bin_is_not_heard_in_sequences(maker: Maker) -> None:
    song = maker.master("Song", 500)
    adjusted = maker.composition(
        "Song", [("", [maker.gain(maker.clip(song, 0, 300), 0.1)])], usage="Usage_AdjustedClip", start=None
    )
    maker.composition("Film", [("MX", [maker.clip(adjusted, 20, 100)])])
    (use,) = read(maker.save()).uses
    assert (use.name, use.level, use.source_in) == ("Song", 0.0, 20)


def test_nests_that_double_with_every_level_come_to_an_end(maker: Maker) -> None:
    """Twenty nests, each playing the one below twice, would be a million clips."""
    mob = maker.master("Song", 500)
    length = 4
    for level in range(20):
        row = [maker.clip(mob, 0, length), maker.clip(mob, 0, length)]
        usage = "Usage_TopLevel" if level == 19 else None
        mob = maker.composition(f"nest {level}", [("MX", row)], usage=usage, start=None)
        length *= 2
    timeline = read(maker.save())
    assert 0 < len(timeline.uses) < 5000 and "timeline.aaf_nest_in_itself" in codes(timeline)


def test_a_slot_that_is_not_there_is_the_mobs_first_sound(maker: Maker) -> None:
    song = maker.master("Song", 500, url="file:///Song.wav")
    maker.composition("Film", [("MX", [maker.clip(song, 0, 100, slot=7)])])
    (use,) = read(maker.save()).uses
    assert use.source is not None and use.source.path == "/Song.wav"


@pytest.mark.parametrize(
    ("url", "path"),
    [
        ("file:///Volumes/A%20B/x.wav", "/Volumes/A B/x.wav"),
        ("file://localhost//Users/x.wav", "/Users/x.wav"),
        ("file://localhost/C:/Film/x.wav", "C:/Film/x.wav"),
        ("file://?/E:/Film/x.wav", "E:/Film/x.wav"),
        ("file://10.0.0.7/mix/x.wav", "//10.0.0.7/mix/x.wav"),
    ],
)
def test_addresses_as_each_system_writes_them(maker: Maker, url: str, path: str) -> None:
    song = maker.master("Song", 500, url=url)
    maker.composition("Film", [("MX", [maker.clip(song, 0, 100)])])
    (use,) = read(maker.save()).uses
    assert use.source is not None and use.source.path == path
