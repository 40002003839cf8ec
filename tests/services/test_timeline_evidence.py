# SPDX-License-Identifier: GPL-3.0-or-later
"""What a cue is made of: the same numbers as at its import, the threshold of today, every rule told."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest
from tests.services.timeline_clips import START, clip, imported, timeline

from cuefolio.domain.explain import Account
from cuefolio.domain.timeline.build import build
from cuefolio.domain.timeline.explain import explain as explained
from cuefolio.domain.timeline.mixes import Through
from cuefolio.domain.timeline.model import Muted, Track
from cuefolio.domain.timeline.options import Answers, BuildOptions
from cuefolio.domain.timeline.proposal import Range
from cuefolio.errors import CuefolioError
from cuefolio.persistence.store import CatalogStore
from cuefolio.services import catalog, cues, explain, film_lock, films, timeline_evidence, timelines, undo
from cuefolio.services.timeline_evidence import Building, CueEvidence, Kept, kept, kept_text


@pytest.fixture
def store(tmp_path: Path):  # type: ignore[no-untyped-def]
    made = catalog.new(tmp_path / "film.cuefolio")
    yield made
    made.close()


@pytest.fixture
def film_id(store: CatalogStore) -> str:
    return films.add_film(store, {"title": "Night Ferry", "rate": "25"}).created[0]


def codes(account: Account) -> list[str]:
    return [account.code, *(code for part in account.parts for code in codes(part))]


HARBOUR = timeline(
    [
        clip(0, 500, fade_in=100, fade_out=250),
        clip(525, 1000, track=1, keys=((0, 0.0), (400, 0.0), (401, -80.0))),
        clip(525, 1000, track=1, name="1m01 Harbour.wav"),
    ]
)


@pytest.mark.parametrize("threshold", [-60.0, -20.0, -3.0])
def test_the_numbers_are_those_of_the_review(store: CatalogStore, film_id: str, threshold: float) -> None:
    proposal = build(HARBOUR, BuildOptions(threshold=threshold))
    [cue_id] = imported(store, film_id, HARBOUR, threshold=threshold)
    [piece] = timeline_evidence.shown(store, cue_id).pieces
    [proposed] = proposal.cues
    assert (piece.cue.start, piece.cue.end) == (proposed.start, proposed.end) == (START, START + 1000)
    assert (piece.cue.audible, piece.cue.audible_ranges) == (proposed.audible, proposed.audible_ranges)
    assert piece.cue.folded == proposed.folded
    assert piece.apart == 1
    assert timeline_evidence.account(piece).parts == explained(proposal, proposed.key).parts


def test_a_fade_is_heard_from_the_threshold_of_the_production(store: CatalogStore, film_id: str) -> None:
    [cue_id] = imported(store, film_id, timeline([clip(0, 1000, fade_in=500)]))
    [piece] = timeline_evidence.shown(store, cue_id).pieces
    assert piece.cue.audible == Fraction(1999, 50), "-60 dB of a ramp of 500 ticks is half a tick, so one"
    timelines.set_building(store, film_id, None, -20)
    found = timeline_evidence.shown(store, cue_id)
    assert found.building == Building(None, -20.0)
    [piece] = found.pieces
    assert piece.cue.audible == Fraction(1950, 50), "-20 dB is a tenth of the way up"
    assert piece.heard == ((Range(2 * START + 50, 2 * START + 2000),),)
    assert (piece.cue.start, piece.cue.end) == (START, START + 1000), "the span has no threshold"
    assert piece.imported.threshold == -60.0
    undo.undo(store)
    assert timeline_evidence.shown(store, cue_id).pieces[0].cue.audible == Fraction(1999, 50)


def test_a_trial_changes_nothing(store: CatalogStore, film_id: str) -> None:
    [cue_id] = imported(store, film_id, timeline([clip(0, 1000, fade_in=500)]))
    steps = len(undo.steps(store, 100))
    tried = timeline_evidence.shown(store, cue_id, Building(None, -20.0))
    assert tried.pieces[0].cue.audible == 39 and tried.building == Building()
    assert len(undo.steps(store, 100)) == steps
    assert timeline_evidence.shown(store, cue_id).pieces[0].cue.audible > 39


def test_a_smaller_gap_says_that_it_would_be_several_cues(store: CatalogStore, film_id: str) -> None:
    [cue_id] = imported(store, film_id, timeline([clip(0, 500), clip(525, 1000)]))
    assert timeline_evidence.shown(store, cue_id).pieces[0].apart == 1
    timelines.set_building(store, film_id, Fraction(1, 2), None)
    [piece] = timeline_evidence.shown(store, cue_id).pieces
    assert piece.apart == 2
    told = timeline_evidence.account(piece)
    assert codes(told)[-1] == "timeline.cue.apart" and told.parts[-1].arguments["gap"] == "0.5"
    hole = next(part for part in told.parts if part.code == "timeline.cue.gap")
    assert hole.arguments["limit"] == "2", "it was closed by the gap of the import"
    assert timeline_evidence.account(piece, heard=True).parts[0].code == "timeline.cue.audible"


def test_a_split_inside_of_a_clip_parts_its_numbers(store: CatalogStore, film_id: str) -> None:
    made = timeline([clip(0, 1000)])
    key = build(made).cues[0].key
    answers = Answers(splits=((key, START + 300), (key, START + 600)))
    ids = imported(store, film_id, made, answers=answers)
    pieces = [timeline_evidence.shown(store, cue_id).pieces[0].cue for cue_id in ids]
    assert [(cue.start - START, cue.end - START) for cue in pieces] == [(0, 300), (300, 600), (600, 1000)]
    assert [cue.audible for cue in pieces] == [12, 12, 16]


def test_muted_clips_that_were_taken_are_there_with_their_reason(store: CatalogStore, film_id: str) -> None:
    made = timeline([clip(0, 1000, muted=Muted.TRACK)], Track("MX 1", muted=Muted.TRACK))
    [cue_id] = imported(store, film_id, made, include_muted=True)
    [piece] = timeline_evidence.shown(store, cue_id).pieces
    assert piece.uses[0].muted is Muted.TRACK and piece.cue.audible == 40


def test_a_cue_logged_by_hand_and_one_that_is_gone_have_none(store: CatalogStore, film_id: str) -> None:
    by_hand = cues.add(store, film_id, {"title": "By hand"}).created[0]
    assert timeline_evidence.shown(store, by_hand) == CueEvidence(by_hand, film_id, Building(), ())
    cues.delete(store, [by_hand])
    assert timeline_evidence.shown(store, by_hand).pieces == ()
    assert timeline_evidence.accounts(store, by_hand) == []


def test_the_account_names_file_clips_and_places(store: CatalogStore, film_id: str) -> None:
    [cue_id] = imported(store, film_id, HARBOUR)
    [told] = timeline_evidence.accounts(store, cue_id)
    sentences = [text for _depth, text in explain.sentences(told)]
    assert (
        sentences[0].startswith("From reel1.xml, read 20")
        and "spans 0:40 and is heard for 0:39" in sentences[0]
    )
    assert sentences[1] == "From 01:00:00:00 to 01:00:40:00: 1000 frames at 25, 40.000 s."
    assert '"1m01 Harbour.wav" on track MX 1, 01:00:00:00 to 01:00:20:00 (line 1).' in sentences
    assert "It fades in for 2.000 s." in sentences
    assert any("nothing plays for 1.000 s" in text for text in sentences)


@pytest.mark.parametrize(
    ("gap", "threshold", "code"),
    [
        (Fraction(-1), None, "timeline.bad_gap"),
        (Fraction(601), None, "timeline.bad_gap"),
        (None, 1, "timeline.bad_threshold"),
        (None, -97, "timeline.bad_threshold"),
    ],
)
def test_gap_and_threshold_have_limits(
    store: CatalogStore, film_id: str, gap: Fraction | None, threshold: int | None, code: str
) -> None:
    with pytest.raises(CuefolioError) as caught:
        timelines.set_building(store, film_id, gap, threshold)
    assert caught.value.code == code
    assert timelines.options_for(store, film_id) == BuildOptions()


def test_gap_and_threshold_are_those_of_the_next_import(store: CatalogStore, film_id: str) -> None:
    timelines.set_building(store, film_id, Fraction(1, 2), -40)
    options = timelines.options_for(store, film_id)
    assert (options.gap, options.threshold) == (Fraction(1, 2), -40.0)
    assert len(imported(store, film_id, timeline([clip(0, 500), clip(525, 1000)]))) == 2
    film_lock.lock(store, film_id)
    with pytest.raises(CuefolioError) as caught:
        timelines.set_building(store, film_id, None, None)
    assert caught.value.code == "film.locked"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[3,4]", Kept((3, 4))),
        ('{"mix":true,"uses":[3]}', Kept((3,), is_mix=True)),
        ('{"uses":[3],"gap":"5","threshold":-40.0}', Kept((3,), Fraction(5), -40.0)),
        ('{"mix":true,"uses":[3],"gap":"5/2"}', Kept((3,), Fraction(5, 2), is_mix=True)),
        (
            '{"uses":[3],"start":7,"end":9,"through":{"mix":"R1 MX","film_id":"f","film":"Fährte",'
            '"cue_id":"c","cue":"Rain","start":"01:00:00:00","end":"01:00:20:00"}}',
            Kept(
                (3,),
                start=7,
                end=9,
                through=Through("R1 MX", "f", "Fährte", "c", "Rain", "01:00:00:00", "01:00:20:00"),
            ),
        ),
    ],
)
def test_what_is_kept_of_clips_is_written_as_it_is_read(text: str, told: Kept) -> None:
    assert kept(text) == told and kept_text(told) == text
