# SPDX-License-Identifier: GPL-3.0-or-later
"""The past of one cue: who changed which field when, from what to what, and an earlier value brought back.

The recorded steps hold rows; people think in fields. Walking from today's rows backwards through the steps
gives the value of every field before and after each of them.

Parties are those that the cue showed: its own, else those of its works, whoever changed them. They come back
where an edit would write them; not at all where that is a work that others use and that never had them.
The same holds for the facts that a work or recording keeps for the cue.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from dataclasses import field as made
from typing import Any

from cuefolio.domain.fields import CUE_FIELDS, FIELD_BY_NAME, RECORDING_FIELDS, WORK_FIELDS
from cuefolio.domain.timecode import rate_from_id
from cuefolio.errors import CuefolioError
from cuefolio.persistence import history_queries, lookups
from cuefolio.persistence.history import Step
from cuefolio.persistence.history_queries import CueTrace
from cuefolio.persistence.store import CatalogStore
from cuefolio.persistence.tables import cue, cue_theme, cue_work, mood, recording, scene, theme, work
from cuefolio.persistence.unit_of_work import ChangeSet, RowChange, UnitOfWork
from cuefolio.services.cue_past import (
    CREATED,
    DELETED,
    MOVED,
    PARTIES,
    TAGS,
    TIMES,
    PastCue,
    Value,
    same_parties,
)
from cuefolio.services.cue_times import replace_stretches
from cuefolio.services.cue_values import number_key
from cuefolio.services.cue_writer import (
    apply_values,
    hand_parties_to_work,
    sync_links,
    tag_key,
)
from cuefolio.services.party_writer import as_typed, override, replace_parties

LABELS = {TIMES: "Times", PARTIES: "Writers and publishers"}
"""Labels of what the history shows as one field although several fields type it."""
_COLUMNS = {f.column: f.name for f in CUE_FIELDS if f.column}
_KEPT = {"recording": RECORDING_FIELDS, "work": WORK_FIELDS}
"""Table -> the cue fields that its rows keep, and their columns."""
_LINKS = {"cue_mood": "mood", "cue_theme": "theme", "cue_scene": "scene"}
_TABLES = {"mood": mood, "theme": theme, "scene": scene}


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of a cue in one step.

    ``field`` is a field name, or times, parties, created, deleted, moved. ``before`` and ``after`` are texts
    as people type them (codes for choices). ``reason`` is the code of the sentence why ``before`` cannot be
    brought back, "" when it can. ``kind`` is do, undo or redo; ``state`` done, undone or dropped; ``code``
    and ``arguments`` name the whole step. ``at`` is ISO time in UTC.
    """

    change_id: int
    at: str
    author: str
    field: str
    before: str
    after: str
    can_restore: bool
    reason: str = ""
    kind: str = "do"
    state: str = "done"
    code: str = ""
    arguments: Mapping[str, Any] = made(default_factory=dict)


def of_cue(
    store: CatalogStore, cue_id: str, *, most: int = 200, older_than: int | None = None
) -> list[FieldChange]:
    """Changes of a cue's fields, the newest first; nothing for a cue that is gone.

    Whole steps until there are ``most`` changes or more; ``older_than`` is the step number from which to
    read on. Covers the cue's own fields, times in the current cut, moods, scenes, themes, works with their
    portions, parties, the recording it points at, and the facts kept with work and recording.
    """
    with store.read() as connection:
        trace = history_queries.trace_of_cue(connection, cue_id)
    if trace is None:
        return []
    found: list[FieldChange] = []
    for step, changes in _walk(trace):
        if older_than is not None and step.change_id >= older_than:
            continue
        if len(found) >= most:
            break
        found += [entry for entry, _before in changes]
    return found


def restore(store: CatalogStore, cue_id: str, change_id: int, field_name: str) -> ChangeSet:
    """Give a field the value that it had before step ``change_id``, as a new step.

    Raises edit.gone when the cue was deleted, history.* when the value cannot come back.
    """

    def work(uow: UnitOfWork) -> None:
        trace = history_queries.trace_of_cue(uow.connection, cue_id)
        if trace is None:
            raise CuefolioError("edit.gone", table="cue")
        entry, before = _find(trace, change_id, field_name)
        if entry.reason:
            raise CuefolioError(entry.reason)
        row = uow.get(cue, cue_id)
        uow.arguments["name"] = row.number or row.title or "a cue"
        uow.arguments["field"] = LABELS.get(field_name) or FIELD_BY_NAME[field_name].label
        _put_back(uow, trace, field_name, before)

    return store.write("step.bring_back", work)


def _find(trace: CueTrace, change_id: int, field_name: str) -> tuple[FieldChange, Value]:
    for step, changes in _walk(trace):
        if step.change_id == change_id:
            for entry, before in changes:
                if entry.field == field_name:
                    return entry, before
    raise CuefolioError("history.not_there")


# walking


def _walk(trace: CueTrace) -> Iterator[tuple[Step, list[tuple[FieldChange, Value]]]]:
    """Each step with its changed fields and their values before it, the newest step first."""
    past = PastCue(trace)
    today = PastCue(trace)
    for step in trace.steps:
        rows = trace.changes[step.change_id]
        names = _touched(past, rows)
        after = {name: past.value(name) for name in names}
        past.take_back(rows)
        changes = []
        for name in names:
            before = past.value(name)
            if before.raw == after[name].raw:
                continue
            if name in (TIMES, PARTIES) and before.text == after[name].text:
                continue
            reason = _reason(trace, today, past, name)
            entry = FieldChange(
                step.change_id,
                step.at,
                step.author,
                name,
                before.text,
                after[name].text,
                not reason,
                reason,
                step.kind,
                step.state,
                step.code,
                step.arguments,
            )
            changes.append((entry, before))
        if changes:
            yield step, changes


def _touched(past: PastCue, rows: list[RowChange]) -> list[str]:
    """Fields that a step may have changed, in the order of the card."""
    found: set[str] = set()
    for row in rows:
        if row.table == "cue":
            if row.op != "update":
                return [CREATED if row.op == "insert" else DELETED]
            changed = row.after or {}
            found |= {_COLUMNS[column] for column in changed if column in _COLUMNS}
            found |= {"recording"} if "recording_id" in changed else set()
            found |= {MOVED} if "position" in changed else set()
        elif row.table == "cue_time":
            found.add(TIMES)
        elif row.table in _LINKS:
            found.add(_LINKS[row.table])
        elif row.table == "cue_work":
            found |= {"work", PARTIES}
        elif row.table in ("cue_party", "work_party"):
            found.add(PARTIES)
        elif row.table in _KEPT:
            changed = row.after or row.before or {}
            found |= {name for name, column in _KEPT[row.table].items() if column in changed}
    if len(found) > 1:
        # A new in moves the cue among the others; that says nothing more.
        found.discard(MOVED)
    return sorted(found, key=_place)


def _place(name: str) -> int:
    order = {TIMES: "in", PARTIES: "composer", MOVED: "notes"}
    return _ORDER.index(order.get(name, name))


_ORDER = [f.name for f in CUE_FIELDS]


def _reason(trace: CueTrace, today: PastCue, past: PastCue, name: str) -> str:
    """Why the value of ``past`` cannot come back, as a code; "" when it can."""
    before = past.value(name)
    if name in (CREATED, DELETED):
        return "history.whole_cue"
    if name == MOVED:
        return "history.order"
    now = today.value(name)
    if same_parties(now, before) if name == PARTIES else now.raw == before.raw:
        return "history.same"
    if name == TIMES and before.raw and before.raw[0] != today.rate_id():
        return "history.other_rate"
    if name == "recording" and before.raw and trace.named("recording", before.raw).get("gone"):
        return "history.recording_gone"
    if name == "work" and any(trace.named("work", key).get("gone") for key, _ in before.raw):
        return "history.work_gone"
    if name == PARTIES:
        return _reason_of_parties(trace, today, past)
    table = _table_of(name)
    if table and (table, today.keeper(name)) in trace.shared and past.keeper(name) != today.keeper(name):
        return "history.fact_of_others"
    return ""


def _table_of(name: str) -> str:
    """The table whose row keeps a fact for the cue, "" for the cue's own."""
    return next((table for table, names in _KEPT.items() if name in names), "")


def _reason_of_parties(trace: CueTrace, today: PastCue, past: PastCue) -> str:
    """Parties come back to where an edit would write them today, and only if that says what was said then
    and gives no other cue what was never said of its work."""
    work = today.work_of_parties()
    if work:
        foreign = ("work", work) in trace.shared and past.work_of_parties() != work
        return "history.parties_of_others" if foreign else ""
    if past.value(PARTIES).raw or not today.parties_of_works().raw:
        return ""
    return "history.parties_of_works"


# putting a value back


def _put_back(uow: UnitOfWork, trace: CueTrace, name: str, before: Value) -> None:
    cue_id, raw = trace.cue_id, before.raw
    if name == TIMES:
        row = uow.get(cue, cue_id)
        ranges = raw[1] if raw else ()
        replace_stretches(uow, row, trace.cut_id, ranges, rate_from_id(PastCue(trace).rate_id()))
    elif name == PARTIES and same_parties(PastCue(trace).parties_of_works(), before):
        # A cue whose works say the same again needs none of its own.
        override(uow, cue_id, ())
    elif name == PARTIES:
        typed = [dataclasses.replace(party, party_id=party.party_id or None) for party in as_typed(raw)]
        # First without societies: that of a new line would become the person's, for every cue.
        replace_parties(uow, cue_id, [dataclasses.replace(party, society=None) for party in typed])
        replace_parties(uow, cue_id, typed)
    elif name in TAGS:
        _put_tags(uow, trace, name, raw)
    elif name == "work":
        keys = [key for key, _ in raw]
        sync_links(uow, cue_work, cue_id, "work_id", keys)
        for link, (_, portion) in zip(lookups.links(uow.connection, cue_work, cue_id), raw, strict=True):
            uow.update(cue_work, link.id, portion=portion)
        if len(keys) == 1:
            hand_parties_to_work(uow, cue_id, keys[0])
    elif name == "recording":
        uow.update(cue, cue_id, recording_id=raw)
    elif FIELD_BY_NAME[name].column:
        values = {FIELD_BY_NAME[name].column: raw}
        if name == "number":
            values["number_key"] = number_key(raw)
        uow.update(cue, cue_id, **values)
    elif keeper := PastCue(trace).keeper(name):
        table = recording if name in RECORDING_FIELDS else work
        uow.update(table, keeper, **{_KEPT[_table_of(name)][name]: raw})
    else:
        apply_values(uow, cue_id, {name: before.text})


def _put_tags(uow: UnitOfWork, trace: CueTrace, name: str, raw: tuple[tuple[str, str | None], ...]) -> None:
    """Words that left the vocabulary join it again, under the name they had."""
    table, link = _TABLES[name], TAGS[name]
    more = {"production_id": uow.get(cue, trace.cue_id).production_id} if name == "scene" else {}
    statements: dict[str, str | None] = {}
    for key, statement in raw:
        known = trace.named(name, key)
        present = tag_key(uow, table, known["name"], more) if known.get("gone") else key
        statements.setdefault(present, statement)
    sync_links(uow, link, trace.cue_id, f"{name}_id", list(statements))
    if link is cue_theme:
        for row in lookups.links(uow.connection, link, trace.cue_id):
            uow.update(link, row.id, statement=statements[row.theme_id])
