# SPDX-License-Identifier: GPL-3.0-or-later
"""Works out what merging library entries does to every row that points at them; reads, never writes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from cuefolio.domain.fields import Kind
from cuefolio.domain.library import ENTRY_KINDS, LibraryRow
from cuefolio.domain.merging import TOGETHER, Conflict, ConflictKind, FieldChoice, Option, PartyLine
from cuefolio.domain.text import fold
from cuefolio.domain.timecode import format_timecode, rate_from_id
from cuefolio.errors import CuefolioError
from cuefolio.persistence import library_queries, merge_queries, suspect_queries
from cuefolio.persistence.unit_of_work import UnitOfWork
from cuefolio.services import merge_works
from cuefolio.services.merge_steps import Answer, Step

WHOLE = 10_000
_LINKS = ("cue_mood", "cue_theme", "cue_scene", "cue_work")
_PARTIES = {"cue_party": "cue_id", "work_party": "work_id"}
"""Tables of party lines, and what a line belongs to."""
_HIDDEN = {
    "recording": ("version_title", "publisher_credit", "moods", "artwork", "duration_ms"),
    "work": ("language",),
}
"""Columns that no field shows; an empty one is filled from the others."""


@dataclass(slots=True)
class Plan:
    """Everything that a merge does."""

    kind: str
    rows: list[LibraryRow]
    """The kept entry, then those that go."""
    fields: tuple[FieldChoice, ...] = ()
    steps: list[Step] = field(default_factory=list)
    hidden: dict[str, Any] = field(default_factory=dict)
    joined_cues: dict[str, None] = field(default_factory=dict)
    """Cues that have more than one of the entries."""
    joined_works: dict[str, None] = field(default_factory=dict)

    @property
    def keep(self) -> str:
        """Key of the entry that stays."""
        return self.rows[0].id

    @property
    def ids(self) -> list[str]:
        """All entries, the kept one first."""
        return [row.id for row in self.rows]

    @property
    def names(self) -> dict[str, str]:
        """Names of the entries by key."""
        return {row.id: row.name for row in self.rows}

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """What a person has to settle."""
        return tuple(step.conflict for step in self.steps if step.conflict is not None)


def make(uow: UnitOfWork, kind: str, keep_id: str, other_ids: Sequence[str]) -> Plan:
    """The plan of a merge. Raises edit.gone, merge.few, merge.other_film."""
    described = ENTRY_KINDS[kind]
    ids = list(dict.fromkeys([keep_id, *other_ids]))
    rows = library_queries.entry_rows(uow.connection, described, ids)
    if len(rows) < len(ids):
        raise CuefolioError("edit.gone", table=described.label)
    if len(rows) < 2:
        raise CuefolioError("merge.few")
    if len({row.within for row in rows}) > 1:
        raise CuefolioError("merge.other_film")
    plan = Plan(kind, rows, tuple(choices(rows)))
    for table, column in merge_queries.references(kind):
        found = merge_queries.rows_pointing(uow.connection, table, column, ids)
        if table in _LINKS:
            _links(uow, plan, table, column, found)
        elif table in _PARTIES and column == "party_id":
            _party_lines(uow, plan, table, found)
        elif (table, column) == ("work_party", "work_id"):
            plan.steps += merge_works.party_steps(uow, plan.ids, plan.names)
        elif table == "scene_time":
            _scene_times(uow, plan, found)
        elif table == "media_file":
            _files(plan, found)
        elif column == "arrangement_of_id":
            merge_works.arrangement_steps(uow, plan.ids, plan.names, found, plan.steps, plan.hidden)
        else:
            _move(plan, table, column, found)
    if kind == "recording":
        _works_of_recordings(uow, plan)
    _answers_about(uow, plan)
    _fill_hidden(uow, plan)
    return plan


# fields


def choices(rows: Sequence[LibraryRow]) -> Iterable[FieldChoice]:
    """The fields that a person types, with what the entries say; the first row is the kept one."""
    kind = ENTRY_KINDS[rows[0].kind]
    for described in kind.fields:
        if not described.editable:
            continue
        values = list(dict.fromkeys(filter(None, (row.values[described.name] for row in rows))))
        together = ""
        if described.name == "aka_titles":
            together = other_titles(rows, rows[0].name)
        elif described.kind is Kind.TEXT and len(values) > 1:
            together = "\n".join(values)
        chosen = together or (values[0] if values else "")
        yield FieldChoice(described.name, tuple(values), chosen, together)


def other_titles(rows: Sequence[LibraryRow], title: str) -> str:
    """What a merged work is also known as: everything that any of ``rows`` was called, but ``title``."""
    titles: dict[str, str] = {}
    for row in rows:
        for text in (*row.values["aka_titles"].split(";"), row.name):
            titles.setdefault(fold(text.strip()), text.strip())
    titles.pop(fold(title), None)
    titles.pop("", None)
    return "; ".join(titles.values())


def _fill_hidden(uow: UnitOfWork, plan: Plan) -> None:
    found = {row.id: row._mapping for row in library_queries.whole_rows(uow.connection, plan.kind, plan.ids)}
    for column in _HIDDEN.get(plan.kind, ()):
        values = [found[key][column] for key in plan.ids]
        if values[0] in (None, ""):
            plan.hidden[column] = next((value for value in values if value not in (None, "")), values[0])


# what points at the entries


def _move(plan: Plan, table: str, column: str, found: Iterable[Any]) -> None:
    moving = [(table, row.id, {column: plan.keep}) for row in found if row._mapping[column] != plan.keep]
    if moving:
        plan.steps.append(Step({"": Answer(updates=moving)}))


def _grouped(found: Iterable[Any], *columns: str) -> list[list[Any]]:
    groups: defaultdict[tuple[Any, ...], list[Any]] = defaultdict(list)
    for row in found:
        groups[tuple(row._mapping[column] for column in columns)].append(row)
    return list(groups.values())


def _joined(plan: Plan, table: str, column: str, rows: Sequence[Any], **values: Any) -> Answer:
    """Several rows become one: that of the kept entry where there is one, else the first."""
    survivor = next((row for row in rows if row._mapping[column] == plan.keep), rows[0])
    position = min(row.position for row in rows)
    return Answer(
        deletes=[(table, row.id) for row in rows if row is not survivor],
        updates=[(table, survivor.id, {column: plan.keep, "position": position, **values})],
    )


def _links(uow: UnitOfWork, plan: Plan, table: str, column: str, found: Sequence[Any]) -> None:
    for rows in _grouped(found, "cue_id"):
        if len(rows) == 1:
            _move(plan, table, column, rows)
            continue
        plan.joined_cues[rows[0].cue_id] = None
        statements: dict[str, Any] = {}
        if table == "cue_theme":
            for row in rows:
                if row.statement:
                    statements.setdefault(row.statement, row)
        if len(statements) < 2:
            values = {"statement": next(iter(statements), None)} if table == "cue_theme" else {}
            if table == "cue_work":
                known = [row.portion for row in rows]
                values["portion"] = None if None in known else sum(known)
            plan.steps.append(Step({"": _joined(plan, table, column, rows, **values)}))
            continue
        answers, options = {}, []
        for text, row in statements.items():
            answers[row.id] = _joined(plan, table, column, rows, statement=text)
            entry = row._mapping[column]
            options.append(Option(row.id, plan.names[entry], text, (), entry))
        both = "; ".join(statements)
        answers[TOGETHER] = _joined(plan, table, column, rows, statement=both)
        options.append(Option(TOGETHER, "", both))
        place = merge_queries.cue_places(uow.connection, [rows[0].cue_id])[rows[0].cue_id]
        conflict = Conflict(f"statement:{rows[0].cue_id}", ConflictKind.STATEMENT, place, tuple(options))
        plan.steps.append(Step(answers, conflict))


def _party_lines(uow: UnitOfWork, plan: Plan, table: str, found: Sequence[Any]) -> None:
    owner = _PARTIES[table]
    # A publisher may stand twice in a work or cue, for two writers: those are different lines.
    by_line: defaultdict[tuple[str, ...], list[Any]] = defaultdict(list)
    for row in found:
        writer = row.writer_party_id or ""
        line = (row._mapping[owner], row.role, plan.keep if writer in plan.ids else writer)
        by_line[line].append(row)
    for rows in by_line.values():
        if len({row.party_id for row in rows}) == 1:
            _move(plan, table, "party_id", rows)
        else:
            plan.steps.append(_same_line(uow, plan, table, owner, rows))


def _same_line(uow: UnitOfWork, plan: Plan, table: str, owner: str, rows: Sequence[Any]) -> Step:
    """The same person several times in one role of a work or cue. Two known shares are a question even
    when they are equal: two halves may be one half told twice, or the whole."""
    key = rows[0]._mapping[owner]
    (plan.joined_works if owner == "work_id" else plan.joined_cues)[key] = None
    known = [row for row in rows if row.share is not None]
    societies = list(dict.fromkeys(row.society for row in rows if row.society))
    if len(known) < 2 and len(societies) < 2:
        share = known[0].share if known else None
        society = societies[0] if societies else rows[0].society
        return Step({"": _joined(plan, table, "party_id", rows, share=share, society=society)})
    names = plan.names
    answers: dict[str, Answer] = {}
    options = []
    seen = set()
    for row in rows:
        share = known[0].share if len(known) == 1 else row.share
        line = (share, row.society or (societies[0] if len(societies) == 1 else row.society))
        if line in seen or (share is None and known):
            continue
        seen.add(line)
        answers[row.id] = _joined(plan, table, "party_id", rows, share=line[0], society=line[1])
        name = names[row.party_id]
        party = PartyLine(name, row.role, line[1] or "", line[0])
        options.append(Option(row.id, name, "", (party,), row.party_id))
    total = sum(row.share for row in known)
    if len(known) > 1 and total <= WHOLE:
        society = societies[0] if societies else rows[0].society
        answers[TOGETHER] = _joined(plan, table, "party_id", rows, share=total, society=society)
        line_together = PartyLine(names[plan.keep], rows[0].role, society or "", total)
        options.append(Option(TOGETHER, "", "", (line_together,)))
    if owner == "work_id":
        place = merge_queries.work_titles(uow.connection, [key])[key]
    else:
        place = merge_queries.cue_places(uow.connection, [key])[key]
    writer = rows[0].writer_party_id or ""
    conflict_id = ":".join(filter(None, ("share", key, rows[0].role, writer)))
    return Step(answers, Conflict(conflict_id, ConflictKind.SHARE, place, tuple(options)))


def _files(plan: Plan, found: Sequence[Any]) -> None:
    """Files move along; one that both recordings list is listed once."""
    for rows in _grouped(found, "path_bytes"):
        mine = next((row for row in rows if row.recording_id == plan.keep), rows[0])
        doubles = [("media_file", row.id) for row in rows if row is not mine]
        update = [("media_file", mine.id, {"recording_id": plan.keep})]
        plan.steps.append(Step({"": Answer(deletes=doubles, updates=update)}))


def _works_of_recordings(uow: UnitOfWork, plan: Plan) -> None:
    rows = {row.id: row for row in library_queries.whole_rows(uow.connection, "recording", plan.ids)}
    by_work: dict[str, str] = {}
    for key in plan.ids:
        if rows[key].work_id:
            by_work.setdefault(rows[key].work_id, key)
    if len(by_work) == 1:
        plan.hidden["work_id"] = next(iter(by_work))
    if len(by_work) < 2:
        return
    titles = merge_queries.work_titles(uow.connection, by_work)
    options = tuple(Option(work, plan.names[key], titles[work], (), key) for work, key in by_work.items())
    answers = {work: Answer(kept={"work_id": work}) for work in by_work}
    conflict = Conflict(f"work:{plan.keep}", ConflictKind.WORK, plan.rows[0].name, options)
    plan.steps.append(Step(answers, conflict))


def _scene_times(uow: UnitOfWork, plan: Plan, found: Sequence[Any]) -> None:
    facts = merge_queries.cut_facts(uow.connection, {row.cut_id for row in found})
    for rows in _grouped(found, "cut_id"):
        by_scene: defaultdict[str, list[Any]] = defaultdict(list)
        for row in sorted(rows, key=lambda row: row.start_frame):
            by_scene[row.scene_id].append(row)
        stretches = {key: tuple((r.start_frame, r.end_frame) for r in of) for key, of in by_scene.items()}
        answers = {}
        for key, of in by_scene.items():
            answers[key] = Answer(
                deletes=[("scene_time", row.id) for row in rows if row.scene_id != key],
                updates=[("scene_time", row.id, {"scene_id": plan.keep}) for row in of],
            )
        if len(set(stretches.values())) == 1:
            first = plan.keep if plan.keep in answers else next(iter(answers))
            plan.steps.append(Step({"": answers[first]}))
            continue
        name, rate_id = facts[rows[0].cut_id]
        rate = rate_from_id(rate_id)

        def shown(times: Iterable[tuple[int, int]], rate: Any = rate) -> str:
            return "; ".join(f"{format_timecode(a, rate)} – {format_timecode(b, rate)}" for a, b in times)

        whole = (min(row.start_frame for row in rows), max(row.end_frame for row in rows))
        answers[TOGETHER] = Answer(
            deletes=[("scene_time", row.id) for row in rows[1:]],
            updates=[
                (
                    "scene_time",
                    rows[0].id,
                    {"scene_id": plan.keep, "start_frame": whole[0], "end_frame": whole[1]},
                )
            ],
        )
        options = [
            Option(key, plan.names[key], shown(stretches[key]), (), key)
            for key in plan.ids
            if key in stretches
        ]
        options.append(Option(TOGETHER, "", shown([whole])))
        conflict = Conflict(f"times:{rows[0].cut_id}", ConflictKind.TIMES, name, tuple(options))
        plan.steps.append(Step(answers, conflict))


def _answers_about(uow: UnitOfWork, plan: Plan) -> None:
    """Who is not the same as an entry that goes is not the same as the one that stays."""
    answer = Answer()
    rows = suspect_queries.pairs_with(uow.connection, plan.kind, plan.ids)
    ids = set(plan.ids)
    sides = {row.id: ({row.first_id, row.second_id} - ids) for row in rows}
    mine = {row.id for row in rows if plan.keep in (row.first_id, row.second_id)}
    known = {side for key in mine for side in sides[key]}
    for row in rows:
        others = sides[row.id]
        if row.id in mine and others:
            continue
        if not others or others <= known:
            answer.deletes.append(("distinct_pair", row.id))
            continue
        known |= others
        first, second = sorted((plan.keep, *others))
        answer.updates.append(("distinct_pair", row.id, {"first_id": first, "second_id": second}))
    if answer.deletes or answer.updates:
        plan.steps.append(Step({"": answer}))
