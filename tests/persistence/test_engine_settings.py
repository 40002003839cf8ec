# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings that keep edits, read back from living connections."""

from __future__ import annotations

import sqlite3
import sys
from pathlib import Path

import pytest
import sqlalchemy as sa

from cuefolio.errors import CuefolioError
from cuefolio.persistence.engine import WRITE, sqlite_engine
from cuefolio.persistence.schema_version import APPLICATION_ID, SCHEMA_VERSION, read_version
from cuefolio.persistence.store import CatalogStore
from cuefolio.services import catalog, cues

SETTINGS = {
    "foreign_keys": 1,
    "journal_mode": "truncate",
    "synchronous": 2,
    "cell_size_check": 1,
    "trusted_schema": 0,
}


@pytest.mark.parametrize("name", SETTINGS)
def test_every_connection_of_a_store_has_the_safe_settings(store: CatalogStore, name: str) -> None:
    with store.read() as first, store.read() as second, store.maintain() as third:
        found = {c.exec_driver_sql(f"PRAGMA {name}").scalar_one() for c in (first, second, third)}
    assert found == {SETTINGS[name]}


def test_full_fsync_where_the_system_needs_it(store: CatalogStore) -> None:
    with store.read() as connection:
        found = connection.exec_driver_sql("PRAGMA fullfsync").scalar_one()
    assert found == (1 if sys.platform == "darwin" else 0)


def test_a_file_says_what_it_is(store: CatalogStore, path: Path) -> None:
    with store.read() as connection:
        assert connection.exec_driver_sql("PRAGMA application_id").scalar_one() == APPLICATION_ID
        assert connection.exec_driver_sql("PRAGMA user_version").scalar_one() == SCHEMA_VERSION
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar_one() == "ok"
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
    assert read_version(path) == SCHEMA_VERSION


def test_writing_takes_the_lock_at_once_and_reading_does_not(
    short_wait: float, store: CatalogStore, path: Path
) -> None:
    engine = sqlite_engine(path)
    try:
        with store.maintain() as connection:
            connection.exec_driver_sql("UPDATE cue SET notes = 'x'")
            with engine.connect() as reader, reader.begin():
                assert reader.exec_driver_sql("SELECT count(notes) FROM cue").scalar_one() == 0
        with (
            store.maintain(),
            engine.execution_options(**{WRITE: True}).connect() as second,
            pytest.raises(sqlite3.OperationalError) as caught,
        ):
            second.begin()
        assert caught.value.sqlite_errorcode == sqlite3.SQLITE_BUSY
    finally:
        engine.dispose()


def test_a_foreign_key_that_points_nowhere_is_refused(store: CatalogStore, film_id: str) -> None:
    with pytest.raises(sa.exc.IntegrityError), store.maintain() as connection:
        connection.exec_driver_sql("UPDATE cue SET production_id = 'nobody'")
    assert len(cues.list_ids(store, film_id)) == 3


def test_a_typo_creates_no_catalogue(tmp_path: Path) -> None:
    with pytest.raises(CuefolioError) as caught:
        catalog.open_catalog(tmp_path / "nihgt.cuefolio")
    assert caught.value.code == "catalog.not_found"
    assert list(tmp_path.iterdir()) == []


def test_parameters_stay_out_of_error_texts(store: CatalogStore) -> None:
    with pytest.raises(sa.exc.OperationalError) as caught, store.read() as connection:
        connection.execute(sa.text("SELECT secret FROM nowhere WHERE a = :a"), {"a": "Anna Bell"})
    assert "Anna Bell" not in str(caught.value)


@pytest.mark.parametrize(
    "name", ["with space.cuefolio", "100%.cuefolio", "a?b#c.cuefolio", "Füße 音楽.cuefolio"]
)
def test_names_with_marks_of_addresses_are_plain_file_names(tmp_path: Path, name: str) -> None:
    catalog.new(tmp_path / name).close()
    catalog.open_catalog(tmp_path / name).close()
    assert {entry.name.removesuffix("-journal") for entry in tmp_path.iterdir()} == {name}


def test_a_new_catalogue_never_takes_the_place_of_a_file(path: Path) -> None:
    path.write_text("my shopping list")
    with pytest.raises(CuefolioError) as caught:
        catalog.new(path)
    assert caught.value.code == "catalog.exists"
    assert path.read_text() == "my shopping list"
    assert list(path.parent.iterdir()) == [path]
