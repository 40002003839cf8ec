# SPDX-License-Identifier: GPL-3.0-or-later
"""Mixes whose production is in the catalogue: their cues come through the part of the mix that plays."""

from __future__ import annotations

import os
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from tests.reliability.catalog_checks import difference, dump
from tests.services.timeline_clips import START, clip, timeline

from cuefolio.domain.timecode import rate_from_id
from cuefolio.domain.timeline.model import Source, Timeline, Track, Use
from cuefolio.domain.timeline.options import Answers, BuildOptions, Verdict
from cuefolio.errors import CuefolioError
from cuefolio.media.picture_facts import PictureFacts
from cuefolio.messages import sentence
from cuefolio.persistence.store import CatalogStore
from cuefolio.services import (
    catalog,
    cue_parties,
    cues,
    films,
    pictures,
    profiles,
    sheets,
    timeline_evidence,
    timeline_rebuild,
    timeline_rebuild_write,
    timelines,
    undo,
)
from cuefolio.services.cue_values import TypedParty
from cuefolio.services.film_checker import checker
from cuefolio.services.timeline_evidence import Building
from cuefolio.services.timelines import Choice, Review, Seen

MIX = "Orchard R1 V6 TEMP2 ST MX.wav"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[CatalogStore]:
    made = catalog.new(tmp_path / "film.cuefolio")
    yield made
    made.close()


@pytest.fixture
def film_id(store: CatalogStore) -> str:
    """The production that the timeline is imported into."""
    return films.add_film(store, {"title": "Trailer", "rate": "25", "start": "01000000"}).created[0]


def orchard(store: CatalogStore, **values: str) -> str:
    """The production of the mix: Dawn at 10 s, Rain at 30 s, a door at 50 s, Dusk at 60 s."""
    given = {"title": "Orchard", "rate": "25", "start": "01000000", **values}
    made = films.add_film(store, given).created[0]
    dawn = {"work": "Dawn", "composer": "Ana Bell", "recording": "Dawn (take 2)", "origin": "score"}
    cues.add(store, made, {"number": "1m1", "title": "Dawn", "in": "01001000", "out": "01002000", **dawn})
    rain = {"work": "Rain", "composer": "Ben Cole", "origin": "licensed-song", "performer": "The Gulls"}
    cues.add(store, made, {"number": "1m2", "title": "Rain", "in": "01003000", "out": "01005000", **rain})
    cues.add(store, made, {"title": "Door", "in": "01005000", "out": "01005500", "origin": "sound-design"})
    cues.add(store, made, {"number": "1m3", "title": "Dusk", "in": "01010010", "out": "01013000"})
    return made


def mix(first: int, last: int, source_in: int | None, *, name: str = MIX, **more: Any) -> Use:
    """The mix from ``first`` to ``last``, playing from ``source_in``, all frames (two ticks each)."""
    more.setdefault("source", Source(name, path=f"/Mixes/{name}", length=10**7))
    if source_in is not None:
        more |= {"source_in": source_in * 2, "source_out": (source_in + last - first) * 2}
    return clip(first, last, name=name, **more)


def reviewed(
    store: CatalogStore,
    film_id: str,
    made: Timeline,
    options: BuildOptions | None = None,
    *,
    take: bool = True,
) -> Review:
    seen = Seen(Path("/cut/trailer.xml"), "ab" * 32, made)
    return timelines.review(store, film_id, [seen], options, mixes=None if take else ())


def shown(found: Review) -> list[tuple[str, int, int]]:
    """Title and frames after 01:00:00:00."""
    return [(cue.title, cue.start - START, cue.end - START) for cue in found.parts[0].proposal.cues]


def told(found: Review) -> list[str]:
    (match,) = found.parts[0].mixes.values()
    return [code.removeprefix("timeline.mix.") for code, _facts in match.told]


def test_cues_are_cut_at_the_ends_of_the_range(store: CatalogStore, film_id: str) -> None:
    orchard(store)
    # The mix from 15 s to 40 s, laid at 100 s.
    found = reviewed(store, film_id, timeline([mix(2500, 3125, 375)]))
    assert shown(found) == [("Dawn", 2500, 2625), ("Rain", 2875, 3125)]
    assert told(found) == ["title", "from_start", "taken"]
    assert all(cue.through == "Orchard" for cue in found.parts[0].proposal.cues)
    there = [(one.start, one.end) for one in found.parts[0].through.values()]
    assert there == [("01:00:15:00", "01:00:20:00"), ("01:00:30:00", "01:00:40:00")]


def test_nothing_is_replaced_unasked(store: CatalogStore, film_id: str) -> None:
    orchard(store)
    found = reviewed(store, film_id, timeline([mix(2500, 3125, 375)]), take=False)
    assert [cue.is_mix for cue in found.parts[0].proposal.cues] == [True]
    assert told(found) == ["title", "from_start", "cues"]
    words = [sentence(remark.code, remark.arguments) for remark in found.remarks]
    assert f"The mix “{MIX}” is in the catalogue as “Orchard”, by its title." in words
    assert "Cues of it that play here: 2." in words


def test_one_step_stores_them_with_works_recordings_and_evidence(store: CatalogStore, film_id: str) -> None:
    source = orchard(store)
    rain = cues.film_rows(store, source)[1]
    own_share = [TypedParty("Ben Cole", "CA", None, 10_000), TypedParty("Dan Ives", "A", None, None)]
    cue_parties.override_parties(store, rain.id, own_share)
    found = reviewed(store, film_id, timeline([mix(2500, 3125, 375), clip(5000, 5500, name="1m09 Own.wav")]))
    before = dump(store)
    change = timelines.accept(store, found)
    dawn, wet, own = cues.rows(store, change.created)
    assert (dawn.text("title"), dawn.text("in"), dawn.text("out")) == ("Dawn", "01:01:40:00", "01:01:45:00")
    assert (dawn.text("composer"), dawn.text("recording"), dawn.text("origin")) == (
        "Ana Bell",
        "Dawn (take 2)",
        "score",
    )
    assert (wet.text("composer"), wet.text("performer")) == ("Ben Cole", "The Gulls")
    assert wet.text("writer") == "Dan Ives" and wet.overrides, "what the cue differs in comes too"
    assert [work.id for work in wet.works] == [work.id for work in rain.works], "linked, not copied"
    assert own.text("title") == "Own"
    (evidence,) = timeline_evidence.of_cue(store, wet.id)
    assert evidence.through is not None and evidence.through.cue_id == rain.id
    (piece,) = timeline_evidence.shown(store, wet.id).pieces
    assert (piece.cue.start - START, piece.cue.end - START, piece.cue.audible) == (2875, 3125, Fraction(10))
    first = timeline_evidence.account(piece).parts[0]
    assert sentence(first.code, first.arguments) == (
        f"It came through the mix “{MIX}”: in “Orchard” it is “Rain”, 01:00:30:00 to 01:00:40:00."
    )
    undo.undo(store)
    assert difference(before, dump(store)) == {}


def test_a_mix_in_pieces_gives_a_cue_once(store: CatalogStore, film_id: str) -> None:
    orchard(store)
    blades = [mix(0, 300, 0), mix(300, 800, 300), mix(0, 800, 0, track=1)]
    assert shown(reviewed(store, film_id, timeline(blades))) == [("Dawn", 250, 500), ("Rain", 750, 800)]
    # The mix jumps from 35 s to 65 s: Rain stops, Dusk is in the middle of it.
    jump = [mix(0, 875, 0), mix(875, 1000, 1625)]
    assert shown(reviewed(store, film_id, timeline(jump)))[1:] == [("Rain", 750, 875), ("Dusk", 875, 1000)]


def test_the_gap_decides_what_is_one_cue(store: CatalogStore, film_id: str) -> None:
    orchard(store)
    made = timeline([mix(0, 300, 0), mix(325, 600, 325)])
    assert shown(reviewed(store, film_id, made)) == [("Dawn", 250, 500)]
    found = reviewed(store, film_id, made, BuildOptions(gap=Fraction(0)))
    assert shown(found) == [("Dawn", 250, 300), ("Dawn", 325, 500)]
    first, second = found.parts[0].proposal.cues
    assert second.reuse_of == first.key


def test_what_is_not_heard_is_left_out(store: CatalogStore, film_id: str) -> None:
    orchard(store)
    quiet = mix(0, 1250, 0, keys=((0, -90.0), (1300, -90.0), (1302, 0.0)))
    assert shown(reviewed(store, film_id, timeline([quiet]))) == [("Rain", 750, 1250)]


def test_other_rates_count_by_real_time(store: CatalogStore, film_id: str) -> None:
    orchard(store, rate="23.976")
    found = reviewed(store, film_id, timeline([mix(0, 1250, 0)]))
    # 10 s on the counter of 23.976 are 10.01 s.
    assert shown(found)[0] == ("Dawn", 250, 501)
    assert shown(found)[1] == ("Rain", 751, 1250)


def test_the_mixs_own_timecode_places_it(store: CatalogStore, film_id: str) -> None:
    orchard(store)
    source = Source(MIX, start=START * 2, length=10**7)
    found = reviewed(store, film_id, timeline([mix(0, 500, 250, source=source)]))
    assert shown(found) == [("Dawn", 0, 250)] and told(found)[1] == "from_label"
    # A list gives the label itself and knows of no start.
    listed = mix(0, 500, START + 250, source=Source(MIX))
    found = reviewed(store, film_id, timeline([listed]))
    assert shown(found) == [("Dawn", 0, 250)] and told(found)[1] == "from_label"


def test_a_reel_begins_where_the_production_says(store: CatalogStore, film_id: str) -> None:
    source = orchard(store)
    name = MIX.replace("R1", "R2")
    made = timeline([mix(0, 750, 0, name=name)])
    found = reviewed(store, film_id, made)
    assert told(found) == ["title", "no_reel"] and not found.parts[0].mixes[cue_key(found)].cues
    films.set_reels(store, source, [(1, START), (2, START + 750)])
    found = reviewed(store, film_id, made)
    assert shown(found) == [("Rain", 0, 500)] and told(found)[1] == "from_reel"


def cue_key(found: Review) -> str:
    return found.parts[0].proposal.cues[0].key


@pytest.mark.parametrize(
    ("values", "name", "by"),
    [
        ({"title": "Orchard R1"}, MIX, "title"),
        ({"title": "Obstgarten", "aka_titles": "Orchard [en]; Verger"}, MIX, "aka"),
        ({"title": "Fruit", "kind": "episode", "episode_title": "Orchard"}, MIX, "episode"),
        ({"title": "Fruit", "kind": "episode", "episode_number": "102"}, "Fruit_102_MX_stem.wav", "episode"),
        ({"title": "Fruit", "production_number": "ORC102"}, "ORC102 5.1 Mix Stem v3.wav", "number"),
        ({"title": "Ørchärd"}, MIX, "title"),
    ],
)
def test_the_names_of_a_production(
    store: CatalogStore, film_id: str, values: dict[str, str], name: str, by: str
) -> None:
    orchard(store, **values)
    found = reviewed(store, film_id, timeline([mix(0, 500, 0, name=name)]))
    assert shown(found) == [("Dawn", 250, 500)] and told(found)[0] == by


def test_a_mix_without_a_name_of_its_own_is_told_by_its_folder(store: CatalogStore, film_id: str) -> None:
    orchard(store)
    made = mix(0, 500, 0, source=Source("R1 temp mx.wav", path="/Shows/Orchard/Mixes/R1 temp mx.wav"))
    made.name = "R1 temp mx.wav"
    found = reviewed(store, film_id, timeline([made]))
    assert shown(found) == [("Dawn", 250, 500)] and told(found)[0] == "folder"


def test_several_productions_that_fit_are_none(store: CatalogStore, film_id: str) -> None:
    orchard(store, title="Orchard R1 V5")
    orchard(store, title="Orchard R1 V4")
    found = reviewed(store, film_id, timeline([mix(0, 500, 0)]))
    assert told(found) == ["several"] and [cue.is_mix for cue in found.parts[0].proposal.cues] == [True]
    orchard(store, title="Orchard R1 V6")
    found = reviewed(store, film_id, timeline([mix(0, 500, 0)]))
    assert found.parts[0].proposal.cues[0].through == "Orchard R1 V6", "its own version says more"


def test_a_picture_file_names_it_and_says_where_it_begins(
    store: CatalogStore, film_id: str, tmp_path: Path
) -> None:
    source = orchard(store, title="Fruit")
    path = tmp_path / "Orchard_R1_V6.mov"
    facts = PictureFacts(
        str(path), os.fsencode(path), 1, 1, "mov", "h264", "H.264", 64, 36, Fraction(25), Fraction(25), False,
        "", None, Fraction(0),
    )  # fmt: skip
    pictures.attach(store, source, path, start="01000500", facts=facts)
    found = reviewed(store, film_id, timeline([mix(0, 500, 0)]))
    assert told(found) == ["picture", "from_picture", "taken"]
    assert shown(found) == [("Dawn", 125, 375)]


def test_a_mixdown_in_a_timeline_of_it_places_it_exactly(store: CatalogStore, film_id: str) -> None:
    source = orchard(store, title="Fruit")
    whole = Use(0, MIX, (START + 250) * 2 + 1, (START + 5250) * 2 + 1, Source(MIX), 0, 10_000)
    kept = timeline([whole, clip(250, 500, name="1m1 Dawn.wav", track=1)], Track("MIX"), Track("MX 1"))
    seen = Seen(Path("/cut/fruit r1.xml"), "cd" * 32, kept)
    timelines.accept(store, timelines.review(store, source, [seen]), Choice(keys=[]))
    found = reviewed(store, film_id, timeline([mix(0, 1000, 0)]))
    assert told(found) == ["mixdown", "from_mixdown", "taken"]
    # It begins half a frame into Dawn's first.
    assert shown(found) == [("Dawn", 0, 250), ("Rain", 500, 1000)]


def test_a_list_that_does_not_say_what_plays_is_told(store: CatalogStore, film_id: str) -> None:
    orchard(store)
    found = reviewed(store, film_id, timeline([mix(0, 500, None)]))
    assert told(found) == ["title", "no_source"]
    zero = clip(0, 500, name=MIX, source_in=0, source_out=0)
    assert told(reviewed(store, film_id, timeline([zero]))) == ["title", "no_source"]
    # A dissolve made its end a little later.
    zero.source_out = 4
    assert told(reviewed(store, film_id, timeline([zero]))) == ["title", "no_source"]
    found = reviewed(store, film_id, timeline([zero, mix(500, 1000, 250)]))
    assert shown(found) == [("Dawn", 500, 750)] and "unknown_parts" in told(found)
    found = reviewed(store, film_id, timeline([mix(0, 100, 0)]))
    assert told(found)[-1] == "no_cues" and [cue.is_mix for cue in found.parts[0].proposal.cues] == [True]


def test_the_production_itself_and_the_mix_itself_are_no_answer(store: CatalogStore, film_id: str) -> None:
    films.edit_film(store, film_id, {"title": "Orchard"})
    assert reviewed(store, film_id, timeline([mix(0, 500, 0)])).parts[0].mixes == {}
    other = films.add_film(store, {"title": "Orchard R1", "rate": "25", "start": "01000000"}).created[0]
    cues.add(store, other, {"title": MIX, "in": "01000000", "out": "01100000"})
    assert told(reviewed(store, film_id, timeline([mix(0, 500, 0)])))[-1] == "no_cues"


def test_answers_hold_for_the_cues_of_a_mix(store: CatalogStore, film_id: str) -> None:
    orchard(store)
    made = timeline([mix(0, 1250, 0)])
    dawn, rain = reviewed(store, film_id, made).parts[0].proposal.cues
    answers = Answers(cues={dawn.key: Verdict.EXCLUDED, rain.key: Verdict.UNSURE}, titles={rain.song: "Wet"})
    proposal = reviewed(store, film_id, made, BuildOptions(answers=answers)).parts[0].proposal
    assert proposal.cues == () and [cue.title for cue in proposal.unsure] == ["Wet"]


def test_a_cue_that_was_deleted_meanwhile_stores_nothing(store: CatalogStore, film_id: str) -> None:
    source = orchard(store)
    found = reviewed(store, film_id, timeline([mix(0, 1250, 0)]))
    cues.delete(store, [cues.film_rows(store, source)[0].id])
    with pytest.raises(CuefolioError) as caught:
        timelines.accept(store, found)
    assert caught.value.code == "edit.gone" and cues.film_rows(store, film_id) == []


def test_drop_frame_labels_mean_the_same_label(store: CatalogStore, film_id: str) -> None:
    orchard(store, rate="29.97df", start="01000000")
    made = timeline([])
    made.rate, made.start = rate_from_id("29.97"), 108_000
    source = Source(MIX, start=108_000 * 2, length=10**7)
    made.uses = [Use(0, MIX, 216_000, 216_000 + 1800, source, 0, 1800)]
    (dawn,) = reviewed(store, film_id, made).parts[0].proposal.cues[:1]
    assert (dawn.start - 108_000, dawn.end - 108_000) == (300, 600)


def flagged(store: CatalogStore, film_id: str) -> list[str]:
    """Sentences of the whole check about mixes; the remembered check says the same."""
    codes = "sheets.mix"
    whole = sheets.check(store, film_id, "generic-pdf", profile_id="house")
    quick = checker(store, film_id).check(store, [profiles.profile("house")]).findings["house"]
    words = [sentence(one.code, one.arguments) for one in whole if one.code == codes]
    assert words == [sentence(one.code, one.arguments) for one in quick if one.code == codes]
    return words


def test_a_mix_says_after_the_import_that_it_needs_its_own_sheet(store: CatalogStore, film_id: str) -> None:
    song = clip(6000, 6500, name="1m09 Own.wav")
    found = reviewed(store, film_id, timeline([mix(0, 500, 0), mix(600, 1000, 600), song]))
    first, second, other = timelines.accept(store, found).created
    assert timeline_evidence.mixes(store, [film_id]) == {first: MIX, second: MIX}
    assert (
        timeline_evidence.shown(store, first).mix == MIX and timeline_evidence.shown(store, other).mix == ""
    )
    title = cues.rows(store, [first])[0].text("title")
    assert flagged(store, film_id)[0] == (
        f"Cue 1 (1M1 {title}) plays the mix “{MIX}”, which needs its own cue sheet: "
        "import the mix’s timeline and take its cues in place of it, or enter its works."
    )
    assert len(flagged(store, film_id)) == 2
    cues.edit(store, [first], {"title": "Temp", "composer": "Ana Bell", "in": "01001000"})
    assert "Temp" in flagged(store, film_id)[0], "who wrote the mix is not what is in it"
    cues.edit(store, [first], {"work": "Dawn"})
    assert list(timeline_evidence.mixes(store, [film_id])) == [second]
    assert timeline_evidence.shown(store, first).mix == "" and len(flagged(store, film_id)) == 1
    cues.edit(store, [second], {"status": "omitted"})
    assert flagged(store, film_id) == []
    cues.edit(store, [second], {"status": "spotted"})
    assert len(flagged(store, film_id)) == 1
    cues.delete(store, [second])
    assert flagged(store, film_id) == [] and timeline_evidence.mixes(store, [film_id]) == {}
    undo.undo(store)
    assert len(flagged(store, film_id)) == 1


def test_cues_in_place_of_a_mix_are_no_mixes(store: CatalogStore, film_id: str) -> None:
    orchard(store)
    timelines.accept(store, reviewed(store, film_id, timeline([mix(2500, 3125, 375)])))
    assert timeline_evidence.mixes(store, [film_id]) == {} and flagged(store, film_id) == []


def test_a_mix_that_is_rebuilt_remains_one(store: CatalogStore, film_id: str) -> None:
    made = timeline([mix(0, 500, 0), mix(550, 1000, 550)])
    timelines.accept(store, reviewed(store, film_id, made, BuildOptions(gap=Fraction(0))))
    assert len(timeline_evidence.mixes(store, [film_id])) == 2
    joining = timeline_rebuild.plan(store, film_id, Building(Fraction(5)))
    timeline_rebuild_write.rebuild(store, joining)
    [whole] = cues.film_rows(store, film_id)
    assert timeline_evidence.mixes(store, [film_id]) == {whole.id: MIX} and len(flagged(store, film_id)) == 1
    parting = timeline_rebuild.plan(store, film_id, Building(Fraction(0)))
    timeline_rebuild_write.rebuild(store, parting)
    assert len(timeline_evidence.mixes(store, [film_id])) == len(flagged(store, film_id)) == 2
