# SPDX-License-Identifier: GPL-3.0-or-later
"""Two windows, two programs, several threads on one catalogue."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.reliability.catalog_checks import acknowledged, dump, problems, start_writer
from tests.reliability.writer import FILM, prepare

from cuefolio.errors import CuefolioError
from cuefolio.persistence.store import CatalogStore
from cuefolio.services import catalog, cues, films, search, undo


@pytest.fixture
def second(store: CatalogStore, path: Path) -> Iterator[CatalogStore]:
    """Somebody else's window on the same file."""
    opened = catalog.open_catalog(path)
    opened.author = "somebody else"
    yield opened
    opened.close()


def test_each_sees_the_other_and_the_number_grows(
    store: CatalogStore, second: CatalogStore, film_id: str, cue_ids: list[str]
) -> None:
    numbers = [store.data_version()]
    for n, window in enumerate((store, second, store, second)):
        cues.edit(window, cue_ids[:1], {"title": f"Version {n}"})
        for other in (store, second):
            assert cues.rows(other, cue_ids)[0].text("title") == f"Version {n}"
            assert search.search(other, f'"version {n}"') == cue_ids[:1]
            numbers.append(other.data_version())
    assert numbers[1::2] == numbers[2::2] == sorted(set(numbers[1:]))
    undo.undo(second)
    assert store.data_version() > numbers[-1]


def test_what_one_deleted_the_other_cannot_edit(
    store: CatalogStore, second: CatalogStore, film_id: str, cue_ids: list[str]
) -> None:
    cues.delete(second, cue_ids[:1])
    before = dump(store)
    with pytest.raises(CuefolioError) as caught:
        cues.edit(store, cue_ids, {"title": "All"})
    assert caught.value.code == "edit.gone"
    assert dump(store) == before


def test_each_person_undoes_the_own_steps(
    store: CatalogStore, second: CatalogStore, cue_ids: list[str]
) -> None:
    cues.edit(store, cue_ids[:1], {"title": "Mine"})
    cues.edit(second, cue_ids[1:2], {"title": "Theirs"})
    undo.undo(store)
    assert [row.text("title") for row in cues.rows(store, cue_ids)] == ["", "Theirs", ""]
    assert undo.state(second).undo == "Edit Title of 1M2" and undo.state(store).redo == "Edit Title of 1M1"
    # The other's next edit does not take the redo away, because it does not touch the same.
    cues.edit(second, cue_ids[1:2], {"title": "Theirs again"})
    undo.redo(store)
    assert [row.text("title") for row in cues.rows(store, cue_ids)] == ["Mine", "Theirs again", ""]


def test_an_undo_that_would_lose_the_others_edit_is_refused(
    store: CatalogStore, second: CatalogStore, cue_ids: list[str]
) -> None:
    cues.edit(store, cue_ids, {"title": "Mine"})
    cues.edit(second, cue_ids[1:2], {"title": "Theirs"})
    before, number = dump(store), store.data_version()
    with pytest.raises(CuefolioError) as caught:
        undo.undo(store)
    assert caught.value.code == "edit.conflict"
    assert "1M2" in str(caught.value) and '"title"' in str(caught.value)
    assert dump(store) == before and store.data_version() == number
    # A field that the step did not touch does not matter.
    undo.undo(second)
    cues.edit(second, cue_ids[1:2], {"notes": "elsewhere"})
    undo.undo(store)
    assert [row.text("title") for row in cues.rows(store, cue_ids)] == ["", "", ""]
    assert cues.rows(store, cue_ids)[1].text("notes") == "elsewhere"


def test_an_undo_of_what_the_other_deleted_or_filled_is_refused(
    store: CatalogStore, second: CatalogStore, film_id: str, cue_ids: list[str]
) -> None:
    cues.edit(store, cue_ids[:1], {"title": "Mine"})
    cues.delete(second, cue_ids[:1])
    with pytest.raises(CuefolioError) as caught:
        undo.undo(store)
    assert caught.value.code == "edit.conflict_gone"
    undo.undo(second)
    undo.undo(store)
    added = cues.add(store, film_id, {"number": "1M9"}).created[0]
    cues.edit(second, [added], {"mood": "icy"})
    before = dump(store)
    with pytest.raises(CuefolioError) as caught:
        undo.undo(store)
    assert caught.value.code == "edit.conflict_gone"
    assert dump(store) == before


def test_two_processes_lose_no_edit(path: Path) -> None:
    prepare(path)
    writers = [start_writer(path, name, 200, "count") for name in ("a", "b")]
    done = [acknowledged(writer.communicate()[0]) for writer in writers]
    assert [writer.returncode for writer in writers] == [0, 0]
    assert [len(ids) for ids in done] == [200, 200]
    assert problems(path, [*done[0], *done[1]]) == []
    store = catalog.open_catalog(path)
    assert cues.film_rows(store, films.find_film(store, FILM).id)[0].plain["intensity"] == 400
    store.close()


def test_threads_of_one_program_lose_no_edit(store: CatalogStore, film_id: str) -> None:
    failures: list[BaseException] = []

    def work(name: str) -> None:
        try:
            for n in range(20):
                cues.add(store, film_id, {"number": f"{name}M{n + 1}"})
                cues.film_rows(store, film_id)
        except BaseException as error:  # noqa: BLE001 - it is raised by the test
            failures.append(error)

    threads = [threading.Thread(target=work, args=(str(n),)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert len(cues.list_ids(store, film_id)) == 3 + 4 * 20
    positions = [row.position for row in cues.film_rows(store, film_id)]
    assert len(set(positions)) == len(positions)


def test_an_edit_that_was_committed_but_not_acknowledged_is_not_done_twice(
    store: CatalogStore, film_id: str, cue_ids: list[str]
) -> None:
    first = cues.edit(store, cue_ids[:1], {"title": "Once"}, edit_id="client-1")
    cues.edit(store, cue_ids[:1], {"title": "Then this"})
    before = dump(store)
    again = cues.edit(store, cue_ids[:1], {"title": "Once"}, edit_id="client-1")
    assert again.change_id == first.change_id and again.rows == first.rows
    assert (again.code, again.arguments) == (first.code, first.arguments)
    assert dump(store) == before and store.data_version() == (first.change_id or 0) + 1
