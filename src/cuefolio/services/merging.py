# SPDX-License-Identifier: GPL-3.0-or-later
"""Several library entries become one, everywhere at once: shown first, then one step that undo takes back.

Delivered sheets are kept by value and stay as they went out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cuefolio.domain.library import ENTRY_KINDS
from cuefolio.domain.merging import MergePreview
from cuefolio.errors import CuefolioError
from cuefolio.persistence import merge_queries, used_queries
from cuefolio.persistence.store import CatalogStore
from cuefolio.persistence.tables import metadata
from cuefolio.persistence.unit_of_work import ChangeSet, UnitOfWork
from cuefolio.services import library, merge_plan
from cuefolio.services.merge_plan import Plan


def preview(store: CatalogStore, kind: str, keep_id: str, other_ids: Sequence[str]) -> MergePreview:
    """What merging ``other_ids`` into ``keep_id`` would move, fill and ask; nothing is written.

    Raises edit.gone, merge.few, merge.other_film (scenes of different productions).
    """
    with store.read() as connection:
        plan = merge_plan.make(UnitOfWork(connection, "", {}), kind, keep_id, other_ids)
        others = plan.ids[1:]
        places = merge_queries.cue_places(connection, plan.joined_cues)
        places |= merge_queries.work_titles(connection, plan.joined_works)
        return MergePreview(
            kind,
            tuple(plan.rows),
            plan.fields,
            plan.conflicts,
            used_queries.films(connection, kind, others),
            used_queries.works_of_people(connection, others) if kind == "party" else (),
            used_queries.recordings_of_works(connection, others) if kind == "work" else (),
            used_queries.files_of_recordings(connection, others) if kind == "recording" else (),
            tuple(places.values()),
        )


def merge(
    store: CatalogStore,
    kind: str,
    keep_id: str,
    other_ids: Sequence[str],
    values: Mapping[str, str] | None = None,
    settled: Mapping[str, str] | None = None,
) -> ChangeSet:
    """Merge ``other_ids`` into ``keep_id`` as one step.

    ``values``: texts of fields that shall differ from what the preview proposes. ``settled``: the option
    chosen for each conflict of the preview, by its id. Raises merge.unsettled for a conflict without an
    answer (the catalogue may have changed since the preview), what ``preview`` raises, and library.* for a
    value that cannot be stored; then nothing is changed.
    """

    def work(uow: UnitOfWork) -> None:
        plan = merge_plan.make(uow, kind, keep_id, other_ids)
        uow.arguments["name"] = plan.rows[0].name
        kept = _apply(uow, plan, settled or {})
        for key in plan.ids[1:]:
            uow.delete(metadata.tables[kind], key)
        texts = {choice.field: choice.chosen for choice in plan.fields} | dict(values or {})
        name_field = ENTRY_KINDS[kind].name_column
        if "aka_titles" in texts and "aka_titles" not in (values or {}):
            texts["aka_titles"] = merge_plan.other_titles(plan.rows, texts[name_field])
        known = plan.rows[0].values
        changed = {name: text for name, text in texts.items() if text != known[name]}
        # Only now: the name may be that of an entry which had to go first.
        columns = library.columns(uow, ENTRY_KINDS[kind], keep_id, changed)
        uow.update(metadata.tables[kind], keep_id, **{**plan.hidden, **kept, **columns})
        uow.created.append(keep_id)

    count = len(set(other_ids) - {keep_id}) + 1
    return store.write("step.merge_entries", work, count=count, name="")


def _apply(uow: UnitOfWork, plan: Plan, settled: Mapping[str, str]) -> dict[str, object]:
    """Carry out the steps of a plan; returns columns of the kept entry that follow from answers."""
    kept: dict[str, object] = {}
    gone: set[tuple[str, str]] = set()
    for step in plan.steps:
        answer = ""
        if step.conflict is not None:
            answer = settled.get(step.conflict.id, "")
            if answer not in step.answers:
                raise CuefolioError("merge.unsettled", place=step.conflict.place)
        for table, key in step.answers[answer].deletes:
            uow.delete(metadata.tables[table], key)
            gone.add((table, key))
        for table, key, columns in step.answers[answer].updates:
            if (table, key) not in gone:
                uow.update(metadata.tables[table], key, **columns)
        kept |= step.answers[answer].kept
    return kept
