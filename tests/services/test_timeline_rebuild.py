# SPDX-License-Identifier: GPL-3.0-or-later
"""Another gap or threshold: cues join, part and move as an import would make them, a person's word stays."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.reliability.catalog_checks import difference, dump
from tests.services.timeline_clips import START, imported, timeline
from tests.services.timeline_clips import clip as any_clip

from cuefolio.domain.timeline.build import build
from cuefolio.domain.timeline.model import Use
from cuefolio.domain.timeline.options import Answers, BuildOptions, Hours, Verdict
from cuefolio.errors import CuefolioError
from cuefolio.persistence.store import CatalogStore
from cuefolio.services import catalog, cue_surgery, cues, film_lock, films, timeline_evidence, undo
from cuefolio.services.timeline_evidence import Building
from cuefolio.services.timeline_rebuild import plan
from cuefolio.services.timeline_rebuild_plan import Plan
from cuefolio.services.timeline_rebuild_write import rebuild


@pytest.fixture
def store(tmp_path: Path) -> Iterator[CatalogStore]:
    made = catalog.new(tmp_path / "film.cuefolio")
    yield made
    made.close()


@pytest.fixture
def film_id(store: CatalogStore) -> str:
    return films.add_film(store, {"title": "Night Ferry", "rate": "25"}).created[0]


def clip(first: int, last: int, **more: Any) -> Use:
    """A clip whose name tells no number, so that cues get their own."""
    return any_clip(first, last, **{"name": "Harbour.wav"} | more)


def by(gap: object = None, threshold: float | None = None) -> Building:
    return Building(None if gap is None else Fraction(str(gap)), threshold)


def times(store: CatalogStore, film_id: str) -> list[tuple[str, int, int]]:
    """(number, first frame, last) after 01:00:00:00 of all cues in film order."""
    rows = cues.film_rows(store, film_id)
    return [(row.text("number"), (row.start or 0) - START, (row.end or 0) - START) for row in rows]


def spans(found: Plan) -> list[tuple[str, int, int]]:
    return [(one.cue.number, one.then[0] - START, one.then[1] - START) for one in found.changes]


def told(found: Plan) -> list[tuple[str, str]]:
    return [(left.cue.number, left.code.rpartition(".")[2]) for left in found.left]


THREE = [clip(0, 250), clip(350, 500), clip(800, 1000)]
"""10 s, a gap of 4 s, 6 s, a gap of 12 s, 8 s."""


def test_a_longer_gap_joins_and_the_shorter_one_parts_again(store: CatalogStore, film_id: str) -> None:
    ids = imported(store, film_id, timeline(THREE))
    before = dump(store)
    found = plan(store, film_id, by(5))
    assert spans(found) == [("1M1", 0, 500)]
    assert (found.joined(), found.parted(), found.moved()) == ((2, 1), (0, 0), 0)
    assert [one.cue_id for one in found.changes[0].joined] == [ids[1]]
    rebuild(store, found)
    assert times(store, film_id) == [("1M1", 0, 500), ("1M3", 800, 1000)]
    assert [row.id for row in cues.film_rows(store, film_id)] == [ids[0], ids[2]]
    assert timeline_evidence.shown(store, ids[0]).building == Building(Fraction(5), None)
    [piece] = timeline_evidence.shown(store, ids[0]).pieces
    assert len(piece.uses) == 2 and piece.apart == 1
    assert (piece.imported.gap, piece.built.gap, piece.options.gap) == (2, 5, 5)
    holes = [one for one in timeline_evidence.account(piece).parts if one.code == "timeline.cue.gap"]
    assert [one.arguments["limit"] for one in holes] == ["5"]
    assert plan(store, film_id).changes == ()
    done = undo.undo(store)
    assert done.code == "step.rebuild_cues"
    assert difference(before, dump(store)) == {}
    undo.redo(store)
    again = plan(store, film_id, by(2))
    assert spans(again) == [("1M1", 0, 250), ("1M1", 350, 500)]
    assert (again.joined(), again.parted()) == ((0, 0), (1, 2))
    made = rebuild(store, again).created
    assert times(store, film_id) == [("1M1", 0, 250), ("1M4", 350, 500), ("1M3", 800, 1000)]
    [part] = timeline_evidence.shown(store, made[0]).pieces
    assert [use.record_in // 2 - START for use in part.uses] == [350]
    assert plan(store, film_id, by(600)).joined() == (3, 1)


def test_nothing_changes_by_the_values_of_the_import(store: CatalogStore, film_id: str) -> None:
    imported(store, film_id, timeline(THREE), gap=Fraction(3))
    for tried in (None, by(), by(3, -60), by(3.5)):
        found = plan(store, film_id, tried)
        assert (found.changes, found.left, found.unclaimed) == ((), (), 0)
    with pytest.raises(CuefolioError) as caught:
        rebuild(store, plan(store, film_id))
    assert caught.value.code == "timeline.rebuild.nothing"


def test_a_part_has_what_its_cue_has(store: CatalogStore, film_id: str) -> None:
    [cue_id] = imported(store, film_id, timeline(THREE), gap=Fraction(20))
    cues.edit(
        store,
        [cue_id],
        {
            "work": "Harbour", "composer": "Ana Bell", "recording": "Harbour (demo)", "usage": "VV",
            "mood": "icy", "notes": "said twice", "number": "7M4",
        },
    )  # fmt: skip
    rebuild(store, plan(store, film_id, by(1)))
    rows = cues.film_rows(store, film_id)
    assert [row.text("number") for row in rows] == ["7M4", "7M5", "7M6"]
    for name in ("title", "work", "composer", "recording", "usage", "mood", "notes"):
        assert len({row.text(name) for row in rows}) == 1 and rows[0].text(name), name
    positions = [row.position for row in rows]
    assert len(set(positions)) == 3


def test_many_parts_stand_in_the_order_of_time(store: CatalogStore, film_id: str) -> None:
    """More than positions between two cues can be halved."""
    parts = [clip(at * 100, at * 100 + 50) for at in range(40)]
    first, last = imported(store, film_id, timeline([*parts, clip(9000, 9100, name="Storm.wav")]))
    hand = cues.add(store, film_id, {"title": "By hand"}).created[0]
    cues.move(store, [hand], first)
    before = dump(store)
    rebuild(store, plan(store, film_id, by(1)))
    rows = cues.film_rows(store, film_id)
    assert [row.start for row in rows] == [None, *(START + at * 100 for at in range(40)), START + 9000]
    assert [rows[0].id, rows[1].id, rows[-1].id] == [hand, first, last], "what was moved by hand stays there"
    assert len({row.position for row in rows}) == len(rows)
    undo.undo(store)
    assert difference(before, dump(store)) == {}


@pytest.mark.parametrize(
    ("first", "second", "field"),
    [
        ({}, {"notes": "for the bridge"}, "notes"),
        ({"composer": "Ana Bell"}, {"composer": "Bo Lind"}, "composer"),
        ({}, {"title": "Storm"}, "title"),
        ({"work": "Harbour"}, {"work": "Ferry"}, "work"),
        ({"status": "omitted"}, {}, "status"),
        ({"notes": "kept", "mood": "icy", "composer": "Ana Bell"}, {}, ""),
        ({"notes": "same"}, {"notes": "same", "number": "9M9"}, ""),
    ],
)
def test_a_cue_that_says_something_else_is_not_joined(
    store: CatalogStore, film_id: str, first: dict[str, str], second: dict[str, str], field: str
) -> None:
    ids = imported(store, film_id, timeline(THREE))
    for key, values in ((ids[0], first), (ids[1], second)):
        if values:
            cues.edit(store, [key], values)
    found = plan(store, film_id, by(5))
    if not field:
        assert found.joined() == (2, 1) and not found.left
        rebuild(store, found)
        [row] = cues.rows(store, [ids[0]])
        assert all(row.text(name) == text for name, text in first.items())
        return
    assert found.changes == () and [left.cue.cue_id for left in found.left] == [ids[1]]
    assert found.left[0].code == "timeline.rebuild.differs"
    assert found.left[0].arguments == {"field": field, "first": "1M1"}


def test_the_cue_after_one_that_stays_goes_by_it(store: CatalogStore, film_id: str) -> None:
    ids = imported(store, film_id, timeline(THREE))
    cues.edit(store, ids[1:2], {"notes": "for the bridge"})
    found = plan(store, film_id, by(20))
    assert spans(found) == [("1M2", 350, 1000)] and told(found) == [("1M2", "differs")]
    rebuild(store, found)
    assert times(store, film_id) == [("1M1", 0, 250), ("1M2", 350, 1000)]


def test_parties_of_a_cue_alone_are_its_own_word(store: CatalogStore, film_id: str) -> None:
    ids = imported(store, film_id, timeline(THREE))
    cues.set_party_rows(store, ids[:1], [("Mina Abe", "C", "JASRAC", 10000)])
    cues.set_party_rows(store, ids[1:2], [("Mina Abe", "C", "JASRAC", 5000)])
    [left] = plan(store, film_id, by(5)).left
    assert left.arguments["field"] == "composer", "the same person, another share"


def test_cues_that_a_person_changed_are_left_alone_and_said(store: CatalogStore, film_id: str) -> None:
    ids = imported(store, film_id, timeline([*THREE, clip(1100, 1200), clip(1250, 1300)]))
    cues.edit(store, [ids[1]], {"out": "01:00:19:00"})
    found = plan(store, film_id, by(5))
    assert told(found) == [("1M2", "by_hand")] and spans(found) == [("1M3", 800, 1300)]
    rebuild(store, found)
    assert ("1M2", 350, 475) in times(store, film_id)
    # What lies around it is not joined over it.
    assert told(plan(store, film_id, by(30))) == [("1M2", "by_hand"), ("1M3", "between")]


def test_merged_and_split_cues_are_left_alone(store: CatalogStore, film_id: str) -> None:
    ids = imported(store, film_id, timeline(THREE))
    cue_surgery.merge(store, ids[:2])
    cue_surgery.split(store, ids[2], "01:00:36:00")
    before = times(store, film_id)
    found = plan(store, film_id, by(30))
    assert found.changes == () and {code for _number, code in told(found)} == {"by_hand"}
    assert times(store, film_id) == before


def test_what_a_review_parted_or_joined_stays(store: CatalogStore, film_id: str) -> None:
    made = timeline([clip(0, 250), clip(275, 500), clip(800, 1000), clip(1300, 1400)])
    keys = [cue.key for cue in build(made).cues]
    answers = Answers(splits=((keys[0], START + 260),), joins=((keys[1], keys[2]),))
    imported(store, film_id, made, answers=answers)
    assert times(store, film_id) == [("1M1", 0, 250), ("1M2", 275, 500), ("1M3", 800, 1400)]
    found = plan(store, film_id, by(5))
    assert (found.changes, found.left) == ((), ()), "a gap of 1 s would have joined them at the import"
    found = plan(store, film_id, by(12))
    assert found.changes == () and told(found) == [("1M3", "by_hand")]


def test_no_cue_grows_over_one_that_was_deleted(store: CatalogStore, film_id: str) -> None:
    ids = imported(store, film_id, timeline(THREE))
    cues.delete(store, [ids[1]])
    found = plan(store, film_id, by(30))
    assert found.changes == () and told(found) == [("1M3", "between")]
    assert found.left[0].arguments == {"first": "1M1"}


def test_a_clip_of_the_same_song_beside_does_not_part(store: CatalogStore, film_id: str) -> None:
    """A guide on another track that nobody took, within the time of a cue."""
    answers = Answers(tracks={"MX 2": Verdict.EXCLUDED})
    imported(store, film_id, timeline([*THREE, clip(100, 300, track=1)]), answers=answers)
    assert times(store, film_id)[0] == ("1M1", 0, 250)
    assert spans(plan(store, film_id, by(5))) == [("1M1", 0, 500)]


def soft(first: int, last: int) -> Use:
    return clip(first, last, level=-50.0)


def test_the_threshold_takes_soft_clips_in_and_out(store: CatalogStore, film_id: str) -> None:
    made = timeline([soft(0, 100), clip(110, 500), soft(510, 560), clip(570, 900), soft(2000, 2100)])
    ids = imported(store, film_id, made)
    assert times(store, film_id) == [("1M1", 0, 900), ("1M2", 2000, 2100)]
    found = plan(store, film_id, by(None, -40))
    assert spans(found) == [("1M1", 110, 500), ("1M1", 570, 900)]
    assert told(found) == [("1M2", "silent")], "a cue of which nothing is left is not deleted"
    rebuild(store, found)
    [piece] = timeline_evidence.shown(store, ids[0]).pieces
    assert (piece.cue.start - START, piece.built.threshold) == (110, -40.0)
    rebuild(store, plan(store, film_id, by(None, -60)))
    assert times(store, film_id) == [("1M1", 0, 900), ("1M2", 2000, 2100)]


def test_clips_that_were_too_soft_at_the_import_come_in(store: CatalogStore, film_id: str) -> None:
    made = timeline([soft(0, 100), clip(110, 500), soft(510, 560), clip(605, 900), soft(2000, 2100)])
    ids = imported(store, film_id, made, threshold=-40)
    assert times(store, film_id) == [("1M1", 110, 500), ("1M2", 605, 900)]
    found = plan(store, film_id, by(None, -60))
    assert spans(found) == [("1M1", 0, 900)] and found.unclaimed == 1
    rebuild(store, found)
    [piece] = timeline_evidence.shown(store, ids[0]).pieces
    assert (piece.cue.start - START, piece.cue.end - START, len(piece.uses)) == (0, 900, 4)
    assert plan(store, film_id).changes == ()


def test_hours_that_are_reels_are_not_joined(store: CatalogStore, film_id: str) -> None:
    made = timeline([clip(0, 89_900), clip(90_100, 90_300)])
    imported(store, film_id, made, hours=Hours.REEL)
    assert plan(store, film_id, by(60)).changes == ()


def test_songs_are_never_joined(store: CatalogStore, film_id: str) -> None:
    imported(store, film_id, timeline([clip(0, 250), clip(260, 500, name="Storm.wav")]))
    assert plan(store, film_id, by(600)).changes == ()


def test_a_plan_that_is_no_longer_true_changes_nothing(store: CatalogStore, film_id: str) -> None:
    ids = imported(store, film_id, timeline(THREE))
    found = plan(store, film_id, by(5))
    cues.edit(store, [ids[1]], {"notes": "meanwhile"})
    before = dump(store)
    with pytest.raises(CuefolioError) as caught:
        rebuild(store, found)
    assert caught.value.code == "timeline.rebuild.outdated"
    assert difference(before, dump(store)) == {}


def test_a_locked_production_and_a_cancelled_rebuild_stay(store: CatalogStore, film_id: str) -> None:
    imported(store, film_id, timeline(THREE))
    found = plan(store, film_id, by(5))
    before = dump(store)
    with pytest.raises(CuefolioError) as stopped:
        rebuild(store, found, cancelled=lambda: True)
    assert stopped.value.code == "job.cancelled"
    with pytest.raises(CuefolioError) as stopped:
        plan(store, film_id, by(5), cancelled=lambda: True)
    assert stopped.value.code == "job.cancelled"
    assert difference(before, dump(store)) == {}
    film_lock.lock(store, film_id)
    locked = dump(store)
    with pytest.raises(CuefolioError) as caught:
        rebuild(store, found)
    assert caught.value.code == "film.locked"
    assert difference(locked, dump(store)) == {}


def test_a_cue_logged_by_hand_and_other_productions_do_not_count(store: CatalogStore, film_id: str) -> None:
    imported(store, film_id, timeline(THREE))
    other = films.add_film(store, {"title": "Other", "rate": "25"}).created[0]
    cues.add(store, other, {"title": "Harbour", "in": "01:00:00:00", "out": "01:00:10:00"})
    assert plan(store, other, by(600)) == Plan(other, "Other", plan(store, other).rate, by(600))
    with pytest.raises(CuefolioError) as caught:
        plan(store, "no such key", by(5))
    assert caught.value.code == "film.gone"


_CLIPS = st.lists(
    st.builds(
        lambda start, length, name, level: clip(
            start * 10, (start + length) * 10, name=f"{name}.wav", level=level, track=len(name) % 2
        ),
        st.integers(0, 200),
        st.integers(1, 20),
        st.sampled_from(["Harbour", "Night Storm"]),
        st.sampled_from([0.0, 0.0, -50.0]),
    ),
    min_size=1,
    max_size=14,
)
_VALUES = st.tuples(st.sampled_from([0, Fraction(2, 5), 2, 6, 30]), st.sampled_from([-60.0, -40.0]))


def _spans(store: CatalogStore, film_id: str) -> list[tuple[int, int]]:
    return sorted(one[1:] for one in times(store, film_id))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_CLIPS, _VALUES, _VALUES)
def test_rebuilt_cues_are_those_of_an_import(
    store: CatalogStore, uses: list[Use], first: tuple[Fraction, float], second: tuple[Fraction, float]
) -> None:
    """Where nobody changed a cue and none falls silent or is new, there and back as well."""
    made = timeline(uses)
    film_id = films.add_film(store, {"title": "Law", "rate": "25"}).created[0]
    gap, threshold = first
    if not build(made, BuildOptions(gap=gap, threshold=threshold)).cues:
        return
    imported(store, film_id, made, gap=gap, threshold=threshold)
    before = _spans(store, film_id)
    found = plan(store, film_id, by(*second))
    if found.left or found.unclaimed:
        return
    if found.changes:
        rebuild(store, found)
    wanted = build(made, BuildOptions(gap=second[0], threshold=second[1])).cues
    assert _spans(store, film_id) == sorted((cue.start - START, cue.end - START) for cue in wanted)
    back = plan(store, film_id, by(*first))
    if back.changes and not back.left:
        rebuild(store, back)
        assert _spans(store, film_id) == before
