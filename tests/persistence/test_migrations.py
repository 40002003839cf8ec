# SPDX-License-Identifier: GPL-3.0-or-later
"""Older catalogues come up to the present schema whole, or stay exactly as they were."""

from __future__ import annotations

import gzip
import hashlib
import importlib.util
import json
import re
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from types import ModuleType

import pytest
from tests.reliability.catalog_checks import ROOT, dump, problems

from cuefolio.errors import CuefolioError
from cuefolio.persistence.backup import back_up, row_counts
from cuefolio.persistence.migrate import apply_revisions, migrate, migration_engine, script_directory
from cuefolio.persistence.migrations.generate import missing
from cuefolio.persistence.schema_version import REVISIONS, SCHEMA_VERSION
from cuefolio.persistence.store import CatalogStore
from cuefolio.services import catalog, cues, films

CATALOGS = Path(__file__).resolve().parents[1] / "data" / "catalogs"
NEXT = {**REVISIONS, SCHEMA_VERSION + 1: "test"}
BROUGHT = {
    2: {"distinct_pair", "marker", "picture_file", "saved_search"},
    3: {"cue_template"},
    4: {"cue_evidence", "import_answer", "timeline_data", "timeline_import"},
}
"""Tables that came with a schema: empty in catalogues that are older."""
REVISION = """
import os, signal
import sqlalchemy as sa
from alembic import op
revision, down_revision, branch_labels, depends_on = "test", "{last}", None, None
ROWS_CHANGE_IN = {free!r}

def upgrade():
    op.add_column("cue", sa.Column("colour", sa.Text()))
    op.execute("UPDATE cue SET colour = 'red'")
    with op.batch_alter_table("production") as batch:
        batch.alter_column("kind", existing_type=sa.Text(), nullable=True)
    {then}
"""


@pytest.fixture
def revisions(tmp_path: Path) -> Path:
    folder = tmp_path / "revisions"
    folder.mkdir()
    return folder


def write_revision(folder: Path, then: str, free: tuple[str, ...] = ()) -> None:
    text = REVISION.format(last=REVISIONS[SCHEMA_VERSION], then=then, free=set(free))
    (folder / "test_revision.py").write_text(text)


def to_next(path: Path, folder: Path) -> Path | None:
    return migrate(path, target=SCHEMA_VERSION + 1, revisions=NEXT, more_revisions=[folder])


def content(path: Path) -> tuple[list[tuple[str, ...]], dict[str, list[tuple[object, ...]]]]:
    """Schema and rows, of every table."""
    with closing(sqlite3.connect(path)) as connection:
        schema = connection.execute(
            "SELECT type, name, sql FROM sqlite_master ORDER BY type, name"
        ).fetchall()
        rows = {
            name: connection.execute(f'SELECT * FROM "{name}"').fetchall() for name in row_counts(connection)
        }
        version = connection.execute("PRAGMA user_version").fetchall()
    return schema, {**rows, "version": version}


def backups(path: Path) -> list[Path]:
    return sorted(path.parent.glob("*.cuefolio-backup"))


def normalised(path: Path) -> dict[str, object]:
    """What a schema means: columns, defaults, keys, uniques, indexes; not the order of its text."""
    found: dict[str, object] = {}
    with closing(sqlite3.connect(path)) as connection:
        ask = lambda text: connection.execute(text).fetchall()  # noqa: E731
        for (table,) in ask("SELECT name FROM sqlite_master WHERE type = 'table'"):
            if table.startswith(("search_", "sqlite_")):
                continue
            found[table] = ask(f"PRAGMA table_xinfo('{table}')")
            found[f"{table}: keys"] = sorted(key[2:] for key in ask(f"PRAGMA foreign_key_list('{table}')"))
            indexes = ask(f"PRAGMA index_list('{table}')")
            found[f"{table}: indexes"] = sorted(
                (name if origin == "c" else "", unique, origin, partial, ask(f"PRAGMA index_xinfo('{name}')"))
                for _n, name, unique, origin, partial in indexes
            )
            sql = ask(f"SELECT sql FROM sqlite_master WHERE name = '{table}'")[0][0]
            # A table that was rebuilt stands in quotes.
            sql = sql.replace(f'CREATE TABLE "{table}"', f"CREATE TABLE {table}", 1)
            if table != "alembic_version":
                clauses = re.split(r",\s*(?=CONSTRAINT)", re.sub(r"\s+", " ", sql).strip().removesuffix(")"))
                found[f"{table}: text"] = (clauses[0], sorted(clause.strip() for clause in clauses[1:]))
        found["marks"] = ask("PRAGMA page_size") + ask("SELECT * FROM alembic_version")
    return found


def test_the_revisions_make_the_schema_that_a_new_catalogue_has(store: CatalogStore, path: Path) -> None:
    migrated = path.with_name("migrated")
    migrated.touch()
    engine = migration_engine(migrated)
    with engine.connect() as connection, connection.begin():
        assert apply_revisions(connection, script_directory(), "head") == list(REVISIONS.values())
    engine.dispose()
    found, expected = normalised(migrated), normalised(path)
    assert found.keys() == expected.keys()
    assert {name: value for name, value in found.items() if value != expected[name]} == {}


def test_every_table_change_has_its_revision() -> None:
    assert missing().as_diffs() == [], "a table changed: generate a revision (see migrations/README.md)"


def test_revisions_are_frozen() -> None:
    for path in Path(script_directory().versions).glob("*.py"):
        assert "cuefolio" not in path.read_text(encoding="utf-8"), f"{path.name} uses living code"


def test_a_present_catalogue_is_left_alone(store: CatalogStore, path: Path) -> None:
    store.close()
    before = hashlib.sha256(path.read_bytes()).hexdigest()
    assert migrate(path) is None
    assert hashlib.sha256(path.read_bytes()).hexdigest() == before and backups(path) == []


def test_a_migration_keeps_every_row_and_a_backup(store: CatalogStore, path: Path, revisions: Path) -> None:
    store.close()
    before = content(path)
    write_revision(revisions, "pass")
    copy = to_next(path, revisions)
    assert copy is not None and backups(path) == [copy]
    assert re.fullmatch(
        rf"film music before schema {SCHEMA_VERSION + 1} \d{{4}}-\d\d-\d\d \d\d\.\d\d\.\d\d\.cuefolio-backup",
        copy.name,
    )
    assert content(copy) == before and problems(copy) == []
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT DISTINCT colour FROM cue").fetchall() == [("red",)]
        assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION + 1,)
        assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [("test",)]
        after = row_counts(connection)
    assert after == {name: len(rows) for name, rows in before[1].items() if name != "version"}
    assert problems(path) == []
    assert to_next(path, revisions) is None and backups(path) == [copy]
    # The present program now refuses it, and the backup opens in it.
    with pytest.raises(CuefolioError) as caught:
        catalog.open_catalog(path)
    assert caught.value.code == "catalog.newer"
    restored = path.with_name("restored.cuefolio")
    copy.rename(restored)
    catalog.open_catalog(restored).close()


FAILURES = {
    "an error": "raise RuntimeError('half way')",
    "bad SQL": "op.execute('UPDATE cue SET nowhere = 1')",
    "lost rows": "op.execute('DELETE FROM cue_mood')",
    "a lost table": "op.drop_table('scene_time')",
    "a row that points nowhere": "op.execute(\"UPDATE cue SET production_id = 'nobody'\")",
}


@pytest.mark.parametrize("kind", FAILURES)
def test_a_failed_migration_changes_nothing_and_can_be_repeated(
    store: CatalogStore, path: Path, revisions: Path, kind: str
) -> None:
    store.close()
    before = content(path)
    write_revision(revisions, FAILURES[kind])
    with pytest.raises(CuefolioError) as caught:
        to_next(path, revisions)
    assert caught.value.code == "catalog.migration_failed"
    (copy,) = backups(path)
    assert str(copy) in str(caught.value) and len(str(caught.value).splitlines()) == 1
    assert content(path) == before == content(copy)
    write_revision(revisions, "pass")
    assert to_next(path, revisions) is not None
    assert problems(path) == []


def test_declared_tables_may_change_their_number_of_rows(
    store: CatalogStore, path: Path, revisions: Path
) -> None:
    store.close()
    write_revision(revisions, "op.execute('DELETE FROM cue_mood')", free=("cue_mood",))
    assert to_next(path, revisions) is not None
    with closing(sqlite3.connect(path)) as connection:
        assert row_counts(connection)["cue_mood"] == 0


MIGRATE = """
import sys
from pathlib import Path
from tests.persistence.test_migrations import to_next
made = to_next(Path(sys.argv[1]), Path(sys.argv[2]))
print("migrated" if made else "nothing to do")
"""


def child(path: Path, folder: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-c", MIGRATE, str(path), str(folder)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE)


def test_a_killed_migration_changes_nothing_and_can_be_repeated(
    store: CatalogStore, path: Path, revisions: Path
) -> None:
    store.close()
    before = content(path)
    # A small cache makes SQLite write into the file before the kill, so that a journal has to undo it.
    kill = "op.execute('PRAGMA cache_size=1'); op.execute(\"UPDATE cue SET notes = 'x'\"); "
    write_revision(revisions, kill + "os.kill(os.getpid(), signal.SIGKILL)")
    killed = child(path, revisions)
    killed.communicate()
    assert killed.returncode != 0
    assert len(backups(path)) == 1
    catalog.open_catalog(path).close()
    assert content(path) == before
    write_revision(revisions, "pass")
    assert to_next(path, revisions) is not None
    assert problems(path) == []


def test_two_programs_at_once_migrate_once(store: CatalogStore, path: Path, revisions: Path) -> None:
    store.close()
    write_revision(revisions, "import time; time.sleep(1)")
    children = [child(path, revisions) for _ in range(3)]
    told = sorted(c.communicate()[0].decode().strip() for c in children)
    assert told == ["migrated", "nothing to do", "nothing to do"]
    assert len(backups(path)) == 1 and problems(path) == []


def test_no_migration_and_no_backup_of_a_damaged_catalogue(
    store: CatalogStore, path: Path, revisions: Path
) -> None:
    film = films.find_film(store, "Night Ferry").id
    cues.add_many(store, film, [{"title": f"Cue {n}", "notes": "n" * 500} for n in range(200)])
    store.close()
    data = bytearray(path.read_bytes())
    data[len(data) // 2 : len(data) // 2 + 9000] = b"\xa5" * 9000
    path.write_bytes(data)
    write_revision(revisions, "pass")
    with pytest.raises(CuefolioError) as caught:
        to_next(path, revisions)
    assert caught.value.code == "catalog.damaged"
    assert path.read_bytes() == bytes(data) and backups(path) == []
    with pytest.raises(CuefolioError) as caught:
        back_up(path, "by hand")
    assert caught.value.code == "catalog.damaged"
    assert {entry.name for entry in path.parent.iterdir()} <= {
        path.name,
        f"{path.name}-journal",
        revisions.name,
    }


def test_a_backup_under_writing_is_whole(store: CatalogStore, path: Path, film_id: str) -> None:
    counts = []
    for n in range(5):
        cues.add_many(store, film_id, [{"number": f"{n}M{m}"} for m in range(20)])
        with store.maintain() as connection:  # half an edit of another window
            connection.exec_driver_sql("UPDATE cue SET notes = 'half'")
            copy = back_up(path, "while writing")
            connection.exec_driver_sql("UPDATE cue SET notes = NULL")
        with closing(sqlite3.connect(copy)) as connection:
            counts.append(connection.execute("SELECT count(*), count(notes) FROM cue").fetchone())
        assert problems(copy) == []
    assert counts == [(3 + 20 * n, 0) for n in range(1, 6)]
    assert [copy.name for copy in backups(path)] == [
        "film music while writing (2).cuefolio-backup",
        "film music while writing (3).cuefolio-backup",
        "film music while writing (4).cuefolio-backup",
        "film music while writing (5).cuefolio-backup",
        "film music while writing.cuefolio-backup",
    ]


def fixture_tools() -> ModuleType:
    spec = importlib.util.spec_from_file_location(
        "make_catalog_fixture", CATALOGS.parent / "make_catalog_fixture.py"
    )
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@contextmanager
def released(schema: int, folder: Path) -> Iterator[CatalogStore]:
    path = folder / f"schema-{schema}.cuefolio"
    path.write_bytes(gzip.decompress((CATALOGS / f"schema-{schema}.cuefolio.gz").read_bytes()))
    store = catalog.open_catalog(path)
    store.author = "somebody"
    yield store
    store.close()


@pytest.mark.parametrize("schema", REVISIONS)
def test_a_catalogue_of_every_released_schema_opens_with_all_it_held(tmp_path: Path, schema: int) -> None:
    expected = json.loads((CATALOGS / f"schema-{schema}.json").read_text(encoding="utf-8"))
    with released(schema, tmp_path) as store:
        found = json.loads(json.dumps(fixture_tools().read_back(store)))
        assert found == expected
        before = dump(store)
        store.redo()
        store.undo()
        assert dump(store) == before
        empty = {name for name, rows in before.items() if not rows}
        younger = set().union(*(names for since, names in BROUGHT.items() if since > schema))
        assert empty <= {"delivered_sheet"} | younger
    assert problems(tmp_path / f"schema-{schema}.cuefolio") == []
