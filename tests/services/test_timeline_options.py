# SPDX-License-Identifier: GPL-3.0-or-later
"""What the next timeline of a production goes by: how the last was taken, and answers to be forgotten."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.services.timeline_clips import accepted, clip, timeline

from cuefolio.domain.timeline.model import Remark, Track
from cuefolio.domain.timeline.options import Hours, Verdict
from cuefolio.errors import CuefolioError
from cuefolio.persistence.store import CatalogStore
from cuefolio.services import catalog, cues, films, timelines, undo
from cuefolio.services.timeline_options import LastTime, forget, last_time, remembered
from cuefolio.services.timelines import Choice, Seen

MUSIC = timeline([clip(0, 500)], Track("MX 1"), Track("MX 2"))
TALK = timeline([clip(0, 500)], Track("DX 1"))


@pytest.fixture
def store(tmp_path: Path):  # type: ignore[no-untyped-def]
    made = catalog.new(tmp_path / "film.cuefolio")
    yield made
    made.close()


def film(store: CatalogStore, **values: str) -> str:
    return films.add_film(store, {"title": "Night Ferry", "rate": "25", **values}).created[0]


def answered(store: CatalogStore, film_id: str) -> None:
    found = timelines.review(store, film_id, [Seen(Path("/cut/a.xml"), "cd" * 32, MUSIC)])
    answers = [("track", "MX 1", Verdict.MUSIC), ("name", "BOOM*", Verdict.EXCLUDED)]
    timelines.accept(store, found, Choice(answers=answers))


def test_nothing_is_remembered_before_the_first_import(store: CatalogStore) -> None:
    assert last_time(store, film(store), [MUSIC]) == LastTime()
    assert not LastTime().remarks()


def test_the_next_import_goes_by_the_last_one(store: CatalogStore) -> None:
    film_id = film(store)
    accepted(store, film_id, MUSIC, include_muted=True, hours=Hours.REEL, music_tracks=("MX*",))
    found = last_time(store, film_id, [MUSIC])
    assert found == LastTime(True, Hours.REEL, ("MX*",), "reel1.xml", False)
    assert found.fields() == {"include_muted": True, "hours": Hours.REEL, "music_tracks": ("MX*",)}
    assert [remark.code for remark in found.remarks()] == [
        "timeline.as_last_time_muted",
        "timeline.as_last_time_hours",
        "timeline.as_last_time_tracks",
    ]
    assert [remark.code for remark in found.remarks({"hours", "music_tracks"})] == [
        "timeline.as_last_time_muted"
    ]
    undo.undo(store)
    assert last_time(store, film_id, [MUSIC]) == LastTime(), "undone is forgotten"


def test_patterns_that_fit_no_track_would_leave_out_all(store: CatalogStore) -> None:
    film_id = film(store)
    accepted(store, film_id, MUSIC, music_tracks=("MX*",))
    assert last_time(store, film_id, [TALK]).music_tracks == ()


def test_another_episode_goes_by_the_last_of_its_series_until_it_has_its_own(store: CatalogStore) -> None:
    first = films.add_film(store, {"title": "One", "rate": "25", "series": "Harbour"}).created[0]
    second = films.add_film(store, {"title": "Two", "rate": "25", "series": "Harbour"}).created[0]
    accepted(store, first, MUSIC, include_muted=True)
    found = last_time(store, second, [MUSIC])
    assert found.include_muted and found.of_series
    accepted(store, second, MUSIC)
    accepted(store, first, MUSIC, include_muted=True)
    found = last_time(store, second, [MUSIC])
    assert not found.include_muted and not found.of_series


def test_answers_can_be_seen_and_forgotten(store: CatalogStore) -> None:
    film_id = film(store)
    answered(store, film_id)
    kept = remembered(store, film_id)
    assert [(one.kind, one.pattern, one.verdict, one.of_series) for one in kept] == [
        ("track", "MX 1", Verdict.MUSIC, False),
        ("name", "BOOM*", Verdict.EXCLUDED, False),
    ]
    forget(store, film_id, [kept[0].id])
    assert [one.pattern for one in remembered(store, film_id)] == ["BOOM*"]
    assert timelines.options_for(store, film_id).answers.tracks == {}
    with pytest.raises(CuefolioError) as told:
        forget(store, film_id, [kept[0].id])
    assert told.value.code == "timeline.nothing_forgotten"
    undo.undo(store)
    assert len(remembered(store, film_id)) == 2


def test_a_file_that_lost_clips_is_taken_only_when_a_person_says_so(store: CatalogStore) -> None:
    film_id = film(store)
    broken = timeline([clip(0, 500)])
    broken.remarks.append(Remark("timeline.edl_line", {"line": 12, "text": "003 AX"}))
    found = timelines.review(store, film_id, [Seen(Path("/cut/cut.edl"), "ef" * 32, broken)])
    assert [remark.code for remark in timelines.losses_of(found)] == ["timeline.edl_line"]
    with pytest.raises(CuefolioError, match="Line 12 cannot be read: 003 AX") as told:
        timelines.accept(store, found)
    assert told.value.code == "timeline.partial"
    assert not cues.film_rows(store, film_id)
    assert len(timelines.accept(store, found, Choice(partial=True)).created) == 1


def test_a_remark_without_a_lost_clip_stops_nobody(store: CatalogStore) -> None:
    film_id = film(store)
    guessed = timeline([clip(0, 500)])
    guessed.remarks.append(Remark("timeline.edl_rate_guess", {"rate": "25", "frame": 24}))
    found = timelines.review(store, film_id, [Seen(Path("/cut/cut.edl"), "ab" * 32, guessed)])
    assert not timelines.losses_of(found)
    assert len(timelines.accept(store, found).created) == 1
