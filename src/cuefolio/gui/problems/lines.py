# SPDX-License-Identifier: GPL-3.0-or-later
"""The lines of the list of problems: filtered and grouped. Made on a worker: no widget is touched.

A film of 10,000 cues may have 60,000 problems; their sentences are worded when they are looked at.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from cuefolio.domain.text import fold
from cuefolio.gui.dialogs.findings_list import FIELDS
from cuefolio.gui.words import sentence_for

if TYPE_CHECKING:
    from cuefolio.services.readiness import Problem, Readiness

PRODUCTION = ""
"""The place of the production among the keys of cues."""
BY_CUE, BY_FIELD = "cue", "field"


class Wanted(NamedTuple):
    """Which problems are listed, and how: ``text`` occurs in the sentence or its source; ``cue`` is a key, ""
    for the production, None for all; ``profile`` an id, "" for all; ``grouping`` is BY_CUE or BY_FIELD."""

    errors: bool = True
    warnings: bool = True
    text: str = ""
    profile: str = ""
    cue: str | None = None
    grouping: str = BY_CUE


EVERYTHING = Wanted()


class Line(NamedTuple):
    """A problem with the key of its cue, or the heading over a group: then ``problem`` is None and the counts
    are those of the group. ``group`` is the key of a cue or the name of a field, "" for the production."""

    group: str
    cue: str
    problem: Problem | None = None
    errors: int = 0
    warnings: int = 0


@dataclass(frozen=True, slots=True)
class Lines:
    """What is listed. ``starts`` is the line of each group's heading; ``errors`` and ``warnings`` count what
    fits the filter but for its severities. ``mends`` counts the listed problems of each kind that mend
    themselves; the kind of a problem is its code and its mend."""

    wanted: Wanted = EVERYTHING
    lines: tuple[Line, ...] = ()
    starts: Mapping[str, int] = field(default_factory=dict)
    errors: int = 0
    warnings: int = 0
    mends: Mapping[tuple[str, str], int] = field(default_factory=dict)

    def same_kind(self, problem: Problem) -> list[Line]:
        """The listed problems that the mend of this one mends as well, itself among them."""
        wanted = kind(problem)
        return [line for line in self.lines if line.problem is not None and kind(line.problem) == wanted]

    def next_problem(self, row: int, step: int) -> int:
        """The line of the next problem in a direction, round the end; -1 where there is none."""
        for away in range(1, len(self.lines) + 1):
            there = (row + step * away) % len(self.lines)
            if self.lines[there].problem is not None:
                return there
        return -1


def kind(problem: Problem) -> tuple[str, str]:
    """Code and mend: what is mended together."""
    return problem.code, problem.fix


class Change(NamedTuple):
    """How lines differ from those before: the numbers of equal lines at the beginning and at the end."""

    before: Lines
    head: int
    tail: int


def change(before: Lines, after: Lines) -> Change:
    """Compare lines with those before."""
    old, new = before.lines, after.lines
    least = min(len(old), len(new))
    head = next((n for n, (one, other) in enumerate(zip(old, new, strict=False)) if one != other), least)
    ends = zip(reversed(old[head:]), reversed(new[head:]), strict=False)
    tail = next((n for n, (one, other) in enumerate(ends) if one != other), least - head)
    return Change(before, head, tail)


def field_of(problem: Problem) -> str:
    """The field of the cue or production that a problem is mended in."""
    return FIELDS.get(problem.field, problem.field)


def build(readiness: Readiness, wanted: Wanted) -> Lines:
    """The lines of a check that fit a filter."""
    fit = [(cue, problem) for cue, problem in _all(readiness, wanted.cue) if _fits(problem, wanted)]
    errors = sum(problem.severity == "error" for _, problem in fit)
    shown = {"error": wanted.errors, "warning": wanted.warnings}
    groups: dict[str, list[Line]] = {PRODUCTION: []}
    for cue, problem in fit:
        if shown[problem.severity]:
            by_field = wanted.grouping == BY_FIELD and cue != PRODUCTION
            group = field_of(problem) if by_field else cue
            groups.setdefault(group, []).append(Line(group, cue, problem))
    lines: list[Line] = []
    starts: dict[str, int] = {}
    for group, mine in groups.items():
        if mine:
            starts[group] = len(lines)
            heavy = sum(line.problem is not None and line.problem.severity == "error" for line in mine)
            lines.append(Line(group, mine[0].cue, None, heavy, len(mine) - heavy))
            lines += sorted(mine, key=_same_together if wanted.grouping == BY_FIELD else _errors_first)
    mends = Counter(kind(line.problem) for line in lines if line.problem is not None and line.problem.fix)
    return Lines(wanted, tuple(lines), starts, errors, len(fit) - errors, mends)


def _all(readiness: Readiness, cue: str | None) -> Iterable[tuple[str, Problem]]:
    if cue is None or cue == PRODUCTION:
        yield from ((PRODUCTION, problem) for problem in readiness.of_film)
    if cue is None:
        for key, problems in readiness.by_cue.items():
            yield from ((key, problem) for problem in problems)
    elif cue != PRODUCTION:
        yield from ((cue, problem) for problem in readiness.by_cue.get(cue, ()))


def _fits(problem: Problem, wanted: Wanted) -> bool:
    if wanted.profile and all(verdict.profile_id != wanted.profile for verdict in problem.said_by):
        return False
    if not wanted.text.strip():
        return True
    said = fold(f"{sentence_for(problem.code, problem.arguments)} {problem.source}")
    return all(word in said for word in fold(wanted.text).split())


def _errors_first(line: Line) -> bool:
    return line.problem is None or line.problem.severity != "error"


def _same_together(line: Line) -> tuple[bool, str]:
    assert line.problem is not None
    return line.problem.severity != "error", line.problem.code
