# SPDX-License-Identifier: GPL-3.0-or-later
"""Writers and publishers of works that become one: filled up where they agree, asked where they do not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from cuefolio.domain.merging import TOGETHER, Conflict, ConflictKind, Option, PartyLine
from cuefolio.errors import CuefolioError
from cuefolio.persistence import library_queries, merge_queries, work_queries
from cuefolio.persistence.unit_of_work import UnitOfWork
from cuefolio.services.merge_steps import Answer, Step

Key = tuple[str, str, str | None]
"""Person, role, and for publishers whose share they publish."""


def party_steps(uow: UnitOfWork, ids: Sequence[str], names: Mapping[str, str]) -> list[Step]:
    """What happens to the party lines of works, of which the first stays; ``names`` are their titles."""
    keep = ids[0]
    lines: dict[str, list[Any]] = {key: [] for key in ids}
    for row in merge_queries.parties_of(uow.connection, ids):
        lines[row.work_id].append(row)
    filled = {key: rows for key, rows in lines.items() if rows}
    if not filled:
        return []
    united = _united(keep, filled)
    same_people = len({frozenset(map(_key, rows)) for rows in filled.values()}) == 1
    if united is not None and same_people:
        return [Step({"": united})]
    answers, options = {}, []
    for key, rows in filled.items():
        gone = [("work_party", row.id) for other, those in filled.items() if other != key for row in those]
        stay = [("work_party", row.id, {"work_id": keep}) for row in rows]
        answers[key] = Answer(deletes=gone, updates=stay)
        options.append(Option(key, names[key], "", tuple(map(_line, rows)), key))
    if len(filled) == 1:
        return [Step({"": next(iter(answers.values()))})]
    if united is not None:
        answers[TOGETHER] = united
        by_key: dict[Key, Any] = {}
        for row in (row for rows in filled.values() for row in rows):
            by_key.setdefault(_key(row), row)
        shares = _shares(filled)
        options.append(
            Option(TOGETHER, "", "", tuple(_line(row, shares[key]) for key, row in by_key.items()))
        )
    conflict = Conflict(f"parties:{keep}", ConflictKind.PARTIES, names[keep], tuple(options))
    return [Step(answers, conflict)]


def _key(row: Any) -> Key:
    return (row.party_id, row.role, row.writer_party_id)


def _line(row: Any, share: int | None = None) -> PartyLine:
    return PartyLine(row.name, row.role, row.shown or "", row.share if row.share is not None else share)


def _shares(filled: dict[str, list[Any]]) -> dict[Key, int | None]:
    shares: dict[Key, int | None] = {}
    for row in (row for rows in filled.values() for row in rows):
        if shares.get(_key(row)) is None:
            shares[_key(row)] = row.share
    return shares


def _united(keep: str, filled: dict[str, list[Any]]) -> Answer | None:
    """Every line of all works once, unknown shares and societies filled; None where the works contradict
    each other, or a work has the same line twice."""
    answer = Answer()
    first: dict[Key, Any] = {}
    facts: dict[Key, dict[str, Any]] = {}
    end = 0
    for work, rows in sorted(filled.items(), key=lambda entry: entry[0] != keep):
        if len({_key(row) for row in rows}) < len(rows):
            return None if len(filled) > 1 else _moved(keep, rows)
        for row in rows:
            key = _key(row)
            if key not in first:
                first[key] = row
                place = row.position if work == keep else end
                facts[key] = {
                    "work_id": keep, "share": row.share, "society": row.society, "position": place
                }  # fmt: skip
                end = max(end, place + 1)
                continue
            known = facts[key]
            if None not in (known["share"], row.share) and known["share"] != row.share:
                return None
            if known["society"] and row.society and known["society"] != row.society:
                return None
            known["share"] = row.share if known["share"] is None else known["share"]
            known["society"] = known["society"] or row.society
            answer.deletes.append(("work_party", row.id))
    answer.updates = [("work_party", row.id, facts[key]) for key, row in first.items()]
    return answer


def _moved(keep: str, rows: Sequence[Any]) -> Answer:
    return Answer(updates=[("work_party", row.id, {"work_id": keep}) for row in rows])


def arrangement_steps(
    uow: UnitOfWork,
    ids: Sequence[str],
    names: Mapping[str, str],
    found: Sequence[Any],
    steps: list[Step],
    hidden: dict[str, Any],
) -> None:
    """What works arrange that become one, of which the first stays: added to ``steps`` and ``hidden``.

    ``found`` are the works that arrange one of them; those arrange the kept one. A work that arranged one
    of the others arranges nothing any more. Raises work.arrangement_cycle when what the kept work arranges
    would go back to it.
    """
    keep = ids[0]
    moving = [("work", row.id, {"arrangement_of_id": keep}) for row in found if row.id not in ids]
    if moving:
        steps.append(Step({"": Answer(updates=moving)}))
    rows = {row.id: row for row in library_queries.whole_rows(uow.connection, "work", ids)}
    by_original: dict[str, str] = {}
    for key in ids:
        original = rows[key].arrangement_of_id
        if original is not None and original not in ids:
            by_original.setdefault(original, key)
    for original in by_original:
        if set(ids) & set(work_queries.originals(uow.connection, original)):
            titles = merge_queries.work_titles(uow.connection, [original])
            raise CuefolioError("work.arrangement_cycle", title=names[keep], original=titles[original])
    hidden["arrangement_of_id"] = next(iter(by_original), None)
    if len(by_original) > 1:
        titles = merge_queries.work_titles(uow.connection, by_original)
        options = tuple(Option(key, names[of], titles[key], (), of) for key, of in by_original.items())
        answers = {key: Answer(kept={"arrangement_of_id": key}) for key in by_original}
        steps.append(Step(answers, Conflict(f"original:{keep}", ConflictKind.WORK, names[keep], options)))
