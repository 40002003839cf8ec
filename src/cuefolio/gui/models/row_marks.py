# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands beside and behind the lines of cues: how ready each is for delivery, and rules of colour."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from cuefolio.domain.cue_conditions import Condition
from cuefolio.gui.models.refresher import Refresher
from cuefolio.gui.session import CatalogSession, service
from cuefolio.gui.words import sentence_for

if TYPE_CHECKING:
    from cuefolio.services.readiness import Readiness

MOST_RULES = 9
_CHECK_REST_MS = 1000
_LAYOUTS_MS = 300
"""Layouts are asked when nothing was edited for so long: each recipient's sheet must be delivered for it."""
_MOST_SENTENCES = 8


@dataclass(frozen=True, slots=True)
class ColourRule:
    """Lines of cues for which all conditions hold get the tint with this name. The first rule wins."""

    conditions: tuple[Condition, ...]
    tint: str
    name: str = ""


class RowMarks(QObject):
    """Marks of the cues of one production, or of results. Read on a worker, again after each change.

    ``changed`` when lines look different now; ``readiness_read`` carries each new Readiness, or None when
    what is shown has none.
    """

    changed = Signal()
    readiness_read = Signal(object)

    def __init__(self, session: CatalogSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._film_id: str | None = None
        self._shown = False
        self.rules: tuple[ColourRule, ...] = ()
        self._profiles: tuple[str, ...] = ()
        self._rule_of: dict[str, int] = {}
        self.readiness: Readiness | None = None
        self._check = Refresher(
            session, "readiness", self._checking, self._take_readiness, self, most_rest_ms=_CHECK_REST_MS
        )
        self._layouts = Refresher(session, "layouts", self._asking_layouts, self._take_layouts, self)
        self._edits = 0
        """Counts changes: what layouts say of a sheet before the last one is passed over."""
        self._colours = Refresher(session, "colours", self._matching, self._take_rules, self)
        session.changed.connect(self._changed)

    def show(self, film_id: str | None, shown: bool = True) -> None:
        """Mark the cues of a production, those of results (None), or nothing."""
        if film_id != self._film_id and self.readiness is not None:
            self.readiness = None
            self.readiness_read.emit(None)
        self._film_id, self._shown = film_id, shown
        self._check.now()
        self._colours.now()

    def set_profiles(self, profile_ids: Sequence[str]) -> None:
        """Check for other profiles; none is the house style. What is known stays until the answer is here."""
        if tuple(profile_ids) != self._profiles:
            self._profiles = tuple(profile_ids)
            self._check.now()

    def set_rules(self, rules: Sequence[ColourRule]) -> None:
        """Colour by other rules."""
        if tuple(rules) != self.rules:
            self.rules = tuple(rules)
            self._rule_of = {}
            self.changed.emit()
            self._colours.now()

    def _changed(self, _change: object) -> None:
        self._edits += 1
        self._check.soon()
        self._colours.soon()

    def _checking(self) -> Callable[..., Any] | None:
        return self._reading(deliver=False)

    def _reading(self, *, deliver: bool) -> Callable[..., Any] | None:
        store = self._session.store
        if store is None or self._film_id is None or not self._shown:
            return None
        work = functools.partial(service("readiness.of_film"), store, self._film_id, deliver=deliver)
        return functools.partial(work, profile_ids=self._profiles) if self._profiles else work

    def _take_readiness(self, readiness: Readiness) -> None:
        if readiness.film_id == self._film_id:
            self._show(readiness)
            if not readiness.is_whole:
                self._layouts.soon(_LAYOUTS_MS)

    def _show(self, readiness: Readiness) -> None:
        self.readiness = readiness
        self.changed.emit()
        self.readiness_read.emit(readiness)

    def _asking_layouts(self) -> Callable[..., Any] | None:
        work, asked = self._reading(deliver=True), (self._film_id, self._profiles, self._edits)
        return None if work is None else lambda: (asked, work())

    def _take_layouts(self, answer: tuple[object, Readiness]) -> None:
        asked, readiness = answer
        if asked == (self._film_id, self._profiles, self._edits) and not _same(readiness, self.readiness):
            self._show(readiness)

    def _matching(self) -> Callable[..., Any] | None:
        store = self._session.store
        if store is None or not self.rules or not self._shown:
            return None
        conditions = [rule.conditions for rule in self.rules]
        work = functools.partial(service("cue_groups.matching"), store, self._film_id, conditions)
        rules, film = self.rules, self._film_id

        def run() -> tuple[object, object, dict[str, int]]:
            found: dict[str, int] = {}
            for number, keys in enumerate(work()):
                for key in keys:
                    found.setdefault(key, number)
            return rules, film, found

        return run

    def _take_rules(self, answer: tuple[object, object, dict[str, int]]) -> None:
        rules, film, found = answer
        if rules == self.rules and film == self._film_id and found != self._rule_of:
            self._rule_of = found
            self.changed.emit()

    # what a line shows

    def state(self, cue_id: str) -> str:
        """ "error", "warning", "ready", or "" where nothing is known."""
        return "" if self.readiness is None else self.readiness.state_of(cue_id)

    def problems(self, cue_id: str) -> list[str]:
        """What the check says about a cue, the errors first; the rest of a long list is counted."""
        found = () if self.readiness is None else self.readiness.by_cue.get(cue_id, ())
        ordered = sorted(found, key=lambda problem: problem.severity != "error")
        said = [sentence_for(problem.code, problem.arguments) for problem in ordered[:_MOST_SENTENCES]]
        if len(ordered) > len(said):
            said.append(self.tr("… and {0} more").format(len(ordered) - len(said)))
        return said

    def rule(self, cue_id: str) -> int:
        """The number of the rule that colours a cue, from 1; 0 for none."""
        return self._rule_of.get(cue_id, -1) + 1

    def rule_name(self, number: int) -> str:
        """What a rule is called, or a number for one without a name."""
        rule = self.rules[number - 1]
        return rule.name or self.tr("Rule {0}").format(number)


def _same(one: Readiness, other: Readiness | None) -> bool:
    """Whether two checks say the same of the same cues."""
    return other is not None and (one.by_cue, one.of_film, one.recipients, one.cues) == (
        other.by_cue, other.of_film, other.recipients, other.cues,
    )  # fmt: skip
