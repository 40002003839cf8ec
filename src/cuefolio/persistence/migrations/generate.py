# SPDX-License-Identifier: GPL-3.0-or-later
"""Write the revision that a changed table needs.

``python -m cuefolio.persistence.migrations.generate "Add the colour of a cue"``

The revision is the difference between a catalogue migrated to the newest revision and the tables as
they stand in ``persistence.tables``. Read it, shorten it, say in README.md what it does, and raise
``SCHEMA_VERSION`` with it. It is frozen from then on: a revision never imports the living tables.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from alembic.autogenerate import produce_migrations, render_python_code
from alembic.operations.ops import UpgradeOps
from alembic.runtime.migration import MigrationContext

from cuefolio.persistence.migrate import apply_revisions, migration_engine, script_directory
from cuefolio.persistence.tables import metadata

_DERIVED = ("search_", "sqlite_", "alembic_")


def missing() -> UpgradeOps:
    """What the newest revision lacks of the tables as they stand."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "empty.cuefolio"
        path.touch()
        engine = migration_engine(path)
        try:
            with engine.connect() as connection, connection.begin():
                apply_revisions(connection, script_directory(), "heads")
                options = {"include_object": _is_recorded, "compare_server_default": True}
                context = MigrationContext.configure(connection, opts=options)
                found = produce_migrations(context, metadata).upgrade_ops
        finally:
            engine.dispose()
    assert found is not None
    return found


def generate(message: str) -> Path | None:
    """Write the next revision file and return its path; None when no table has changed."""
    upgrades = missing()
    if upgrades.is_empty():
        return None
    scripts = script_directory()
    head = scripts.get_current_head()
    # SQLite alters tables by rebuilding them, which batch operations do; new tables need none.
    body = render_python_code(upgrades, render_as_batch=head is not None)
    revision = f"{int(head or 0) + 1:04d}"
    script = scripts.generate_revision(revision, message, head=head or "base", upgrades=body)
    return None if script is None else Path(script.path)


def _is_recorded(_item: object, name: str | None, kind: str, _reflected: bool, _other: object) -> bool:
    return not (kind == "table" and str(name).startswith(_DERIVED))


if __name__ == "__main__":
    written = generate(" ".join(sys.argv[1:]) or "Change the schema")
    sys.stdout.write(f"{written or 'nothing to do: no table has changed'}\n")
