# SPDX-License-Identifier: GPL-3.0-or-later
"""Timelines become cues with their evidence, as one step that can be taken back."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest
from tests.services.timeline_files import REEL, reel

from cuefolio.domain.timecode import rate_from_id
from cuefolio.domain.timeline.options import Verdict
from cuefolio.errors import CuefolioError
from cuefolio.persistence.store import CatalogStore
from cuefolio.services import catalog, cues, film_lock, films, timeline_evidence, timelines, undo
from cuefolio.services.timelines import Choice, Hours, Reading, Review


@pytest.fixture
def store(tmp_path: Path):  # type: ignore[no-untyped-def]
    made = catalog.new(tmp_path / "film.cuefolio")
    yield made
    made.close()


def film(store: CatalogStore, **values: str) -> str:
    return films.add_film(store, {"title": "Night Ferry", "rate": "25", **values}).created[0]


def reviewed(store: CatalogStore, film_id: str, path: Path, rate: str = "25", **given: object) -> Review:
    seen = timelines.look(path, Reading(rate=rate_from_id(rate)))
    options = timelines.options_for(store, film_id, **given)
    return timelines.review(store, film_id, [timelines.usual(seen)], options)


def told(store: CatalogStore, film_id: str) -> list[tuple[str, str, str, str]]:
    return [
        (row.text("number"), row.text("title"), row.text("in"), row.text("out"))
        for row in cues.film_rows(store, film_id)
    ]


def test_music_becomes_cues_and_one_undo_takes_it_back(store: CatalogStore, tmp_path: Path) -> None:
    film_id = film(store)
    found = reviewed(store, film_id, reel(tmp_path))
    assert told(store, film_id) == [], "a review stores nothing"
    change = timelines.accept(store, found)
    assert told(store, film_id) == [
        ("1m01", "Harbour", "01:00:10:00", "01:00:40:00"),
        ("1m02", "Storm Song", "01:02:00:00", "01:03:00:00"),
    ]
    assert len(change.created) == 2
    undo.undo(store)
    assert told(store, film_id) == []
    undo.redo(store)
    assert len(told(store, film_id)) == 2


def test_a_production_without_times_takes_rate_and_start(store: CatalogStore, tmp_path: Path) -> None:
    film_id = film(store, rate="24")
    found = reviewed(store, film_id, reel(tmp_path))
    assert "timeline.rate_taken" in [remark.code for remark in found.remarks]
    timelines.accept(store, found)
    stored = films.get_film(store, film_id)
    assert (stored.rate.id, stored.start_frame) == ("25", 90000)
    undo.undo(store)
    assert films.get_film(store, film_id).rate.id == "24"


def test_a_production_with_times_keeps_its_rate(store: CatalogStore, tmp_path: Path) -> None:
    film_id = film(store, rate="24", start="01000000")
    cues.add(store, film_id, {"number": "9M9", "in": "01300000", "out": "+10:00"})
    found = reviewed(store, film_id, reel(tmp_path))
    assert "timeline.rate_differs" in [remark.code for remark in found.remarks]
    timelines.accept(store, found)
    assert told(store, film_id)[0] == ("1m01", "Harbour", "01:00:10:00", "01:00:40:00")
    assert films.get_film(store, film_id).rate.id == "24"


def test_every_cue_keeps_what_it_was_made_of(store: CatalogStore, tmp_path: Path) -> None:
    film_id = film(store)
    path = reel(tmp_path)
    change = timelines.accept(store, reviewed(store, film_id, path))
    (found,) = timeline_evidence.of_cue(store, change.created[0])
    assert (found.path, found.timeline.kind, found.timeline.rate.id) == (str(path), "cmx3600", "25")
    assert "Harbour" in found.original_name
    (use,) = found.uses
    assert (use.name, use.record_in, use.record_out) == ("1m01 Harbour_v05.wav", 90250, 91000)
    assert found.options["gap"] == "2"
    by_hand = cues.add(store, film_id, {"title": "By hand"}).created[0]
    assert timeline_evidence.of_cue(store, by_hand) == []


def test_a_known_recording_arrives_with_its_writers(store: CatalogStore, tmp_path: Path) -> None:
    other = films.add_film(store, {"title": "Last Week", "rate": "25", "series": "Quays"}).created[0]
    known = {
        "title": "Storm Song",
        "recording": "Storm Song",
        "work": "Storm Song",
        "origin": "licensed-song",
    }
    cues.add(store, other, {**known, "composer": "Ana Bell", "publisher": "Quay Music"})
    stranger = reviewed(store, film(store, title="Elsewhere"), reel(tmp_path))
    assert stranger.parts[0].known == {}, "a title alone is no proof"
    film_id = film(store, series="Quays")
    found = reviewed(store, film_id, reel(tmp_path))
    assert [match.by for match in found.parts[0].known.values()] == ["title"]
    change = timelines.accept(store, found)
    row = cues.rows(store, [change.created[1]])[0]
    assert (row.text("recording"), row.text("composer"), row.text("publisher")) == (
        "Storm Song",
        "Ana Bell",
        "Quay Music",
    )
    assert row.text("origin") == "licensed-song"


def test_a_guess_changes_nothing_that_was_set(store: CatalogStore, tmp_path: Path) -> None:
    film_id = film(store, rate="23.976", start="01000000")
    start = films.get_film(store, film_id).start_frame
    seen = timelines.look(reel(tmp_path), Reading(likely=rate_from_id("23.976")))
    assert seen[0].timeline.rate.id == "23.976"
    timelines.accept(store, timelines.review(store, film_id, seen))
    stored = films.get_film(store, film_id)
    assert (stored.rate.id, stored.start_frame) == ("23.976", start)
    assert told(store, film_id)[0][2:] == ("01:00:10:00", "01:00:40:00")


def test_a_file_that_was_imported_before_is_told(store: CatalogStore, tmp_path: Path) -> None:
    film_id, path = film(store), reel(tmp_path)
    timelines.accept(store, reviewed(store, film_id, path))
    again = reviewed(store, film_id, path)
    assert "timeline.imported_before" in [remark.code for remark in again.remarks]


def test_nothing_to_store_is_refused_and_leaves_no_step(store: CatalogStore, tmp_path: Path) -> None:
    film_id = film(store)
    found = reviewed(store, film_id, reel(tmp_path))
    with pytest.raises(CuefolioError) as caught:
        timelines.accept(store, found, Choice(keys=[], scenes=False, reels=False))
    assert caught.value.code == "timeline.nothing_chosen"
    assert films.get_film(store, film_id).start_frame == 0


def test_answers_are_remembered(store: CatalogStore, tmp_path: Path) -> None:
    film_id = film(store)
    found = reviewed(store, film_id, reel(tmp_path))
    answers = [("name", "*Storm*", Verdict.EXCLUDED)]
    timelines.accept(store, found, Choice(keys=[found.parts[0].proposal.cues[0].key], answers=answers))
    again = reviewed(store, film_id, reel(tmp_path))
    assert [cue.title for cue in again.parts[0].proposal.cues] == ["Harbour"]
    undo.undo(store)
    again = reviewed(store, film_id, reel(tmp_path))
    assert len(again.parts[0].proposal.cues) == 2


def test_hours_are_reels_when_a_person_says_so(store: CatalogStore, tmp_path: Path) -> None:
    film_id = film(store)
    text = REEL.replace("01:02:00:00 01:03:00:00", "02:02:00:00 02:03:00:00")
    timelines.accept(store, reviewed(store, film_id, reel(tmp_path, text), hours=Hours.REEL))
    assert films.get_film(store, film_id).reels == ((1, 90000), (2, 180000))


def test_hours_are_episodes_when_a_person_says_so(store: CatalogStore, tmp_path: Path) -> None:
    film_id = film(store, kind="episode", episode_number="2")
    text = REEL.replace("01:02:00:00 01:03:00:00", "02:02:00:00 02:03:00:00")
    found = reviewed(store, film_id, reel(tmp_path, text), hours=Hours.EPISODE)
    assert [cue.title for cue in found.parts[0].proposal.cues] == ["Storm Song"]
    assert "timeline.other_episodes" in [remark.code for remark in found.remarks]


def test_a_locked_production_takes_no_timeline(store: CatalogStore, tmp_path: Path) -> None:
    film_id = film(store)
    found = reviewed(store, film_id, reel(tmp_path))
    film_lock.lock(store, film_id)
    with pytest.raises(CuefolioError) as caught:
        timelines.accept(store, found)
    assert caught.value.code == "film.locked"
    assert told(store, film_id) == []


def test_a_cancelled_import_stores_nothing(store: CatalogStore, tmp_path: Path) -> None:
    film_id = film(store)
    found = reviewed(store, film_id, reel(tmp_path))
    with pytest.raises(CuefolioError) as caught:
        timelines.accept(store, found, cancelled=lambda: True)
    assert caught.value.code == "job.cancelled"
    assert told(store, film_id) == []


@pytest.mark.parametrize(
    ("name", "code"), [("poster.png", "timeline.unknown_kind"), ("poster.edl", "timeline.edl_not_cmx")]
)
def test_a_file_of_another_kind_is_refused(tmp_path: Path, name: str, code: str) -> None:
    path = tmp_path / name
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    with pytest.raises(CuefolioError) as caught:
        timelines.look(path)
    assert caught.value.code == code


def test_timelines_are_found_among_files_by_their_content(tmp_path: Path) -> None:
    named_otherwise = reel(tmp_path, name="mail attachment")
    sheet = tmp_path / "sheet.csv"
    sheet.write_text("Cue,Title,In,Out\n1M1,Harbour,01:00:10:00,01:00:40:00\n", encoding="utf-8")
    marks = tmp_path / "marks.csv"
    marks.write_text("Marker Name,Timecode,Color\nSpot,01:00:05:00,Red\n", encoding="utf-8")
    picture = tmp_path / "poster.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    paths = [named_otherwise, sheet, marks, picture, tmp_path / "gone.edl"]
    assert timelines.among(paths, doubtful=(".csv",)) == [named_otherwise, marks]
    assert timelines.among([sheet]) == [sheet], "where nothing else is known of tables it would do"


def test_gap_and_threshold_of_a_review_become_the_productions(store: CatalogStore, tmp_path: Path) -> None:
    film_id = film(store)
    found = reviewed(store, film_id, reel(tmp_path), gap=Fraction(5, 2), threshold=-48.0)
    timelines.accept(store, found)
    assert timelines.options_for(store, film_id).gap == 2, "only when a person wants it"
    timelines.accept(store, found, Choice(keep_building=True))
    kept = timelines.options_for(store, film_id)
    assert (kept.gap, kept.threshold) == (Fraction(5, 2), -48.0)
    undo.undo(store)
    assert timelines.options_for(store, film_id).gap == 2


def test_what_gives_no_timeline_when_read_is_told_apart(tmp_path: Path) -> None:
    bare = tmp_path / "Music"
    bare.mkdir()
    (bare / "take.wav").write_bytes(b"RIFF\x04\0\0\0WAVE")
    path = reel(tmp_path)
    assert timelines.readable([bare, path, tmp_path / "gone.edl"]) == [path]
    with pytest.raises(CuefolioError) as caught:
        timelines.readable([path], cancelled=lambda: True)
    assert caught.value.code == "job.cancelled"
