# SPDX-License-Identifier: GPL-3.0-or-later
"""A plan of ``timeline_rebuild`` carried out, as one step."""

from __future__ import annotations

from collections.abc import Callable

from cuefolio.domain.numbering import next_number, reel_of
from cuefolio.errors import CuefolioError
from cuefolio.persistence import cue_lists, lookups
from cuefolio.persistence.store import CatalogStore
from cuefolio.persistence.tables import cue, cue_evidence, cue_time, production
from cuefolio.persistence.unit_of_work import ChangeSet, UnitOfWork
from cuefolio.services.cue_values import number_key
from cuefolio.services.cues import LINKS
from cuefolio.services.timeline_evidence import Kept, kept, kept_text
from cuefolio.services.timeline_rebuild import planned
from cuefolio.services.timeline_rebuild_order import FilmOrder
from cuefolio.services.timeline_rebuild_plan import Plan, Rebuilt


def rebuild(
    store: CatalogStore,
    shown: Plan,
    *,
    progress: Callable[[int, int], object] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> ChangeSet:
    """Make the cues of a production as a plan says; its gap and threshold are the production's from now on.

    Of cues that become one the first keeps everything that it says, the others go. Further parts of a cue get
    what the cue has (works, parties, recording, usage, notes) and the next free numbers; their keys are
    ``created``. Raises timeline.rebuild.nothing, timeline.rebuild.outdated where the cues are no longer those
    of the plan, film.gone, film.locked, job.cancelled; then nothing is changed.
    """
    if not shown.changes:
        raise CuefolioError("timeline.rebuild.nothing", title=shown.title)

    def step(uow: UnitOfWork) -> None:
        found = planned(uow.connection, shown.film_id, shown.building, cancelled)
        if (found.changes, found.left) != (shown.changes, shown.left):
            raise CuefolioError("timeline.rebuild.outdated", title=shown.title)
        gap, threshold = shown.building.gap, shown.building.threshold
        uow.update(
            production,
            shown.film_id,
            timeline_gap_ms=None if gap is None else round(gap * 1000),
            audible_threshold=None if threshold is None else round(threshold),
        )
        writer = _Writer(uow, shown.film_id)
        for done, change in enumerate(found.changes):
            if cancelled():
                raise CuefolioError("job.cancelled")
            progress(done, len(found.changes))
            writer.write(change)
        # Last: a part is copied from what its cue was.
        for change in found.changes:
            for gone in change.joined:
                uow.delete(cue, gone.cue_id)

    return store.write("step.rebuild_cues", step, title=shown.title)


class _Writer:
    def __init__(self, uow: UnitOfWork, film_id: str) -> None:
        self._uow = uow
        self._cut_id = lookups.current_cut(uow.connection, film_id).id
        self._numbers = cue_lists.numbers(uow.connection, film_id)
        self._taken = set(self._numbers)
        self._order = FilmOrder(uow, film_id, self._cut_id)
        self._last: dict[int | None, str] = {}
        """The number that was given last, by reel."""

    def write(self, change: Rebuilt) -> None:
        uow, key = self._uow, change.cue.cue_id
        if change.is_new:
            uow.created.append(self._copy(change))
            return
        [stretch] = lookups.times(uow.connection, key, self._cut_id)
        start, end = change.then
        uow.update(cue_time, stretch.id, start_frame=start, end_frame=end)
        before = uow.get(cue_evidence, change.evidence_id).uses
        uses = kept_text(_kept(change, before))
        uow.update(cue_evidence, change.evidence_id, proposal_key=change.key, uses=uses)
        if start != change.now[0]:
            self._order.move(key, start)

    def _copy(self, change: Rebuilt) -> str:
        """A further part of a cue: all that it says, but its own times, evidence and number."""
        uow, source = self._uow, change.cue.cue_id
        values = _facts(uow.get(cue, source)._mapping)
        if values["number"]:
            number = self._next_number(str(values["number"]))
            values |= {"number": number, "number_key": number_key(number)}
        start, end = change.then
        values["position"] = position = self._order.room(start)
        key = uow.insert(cue, **values)
        self._order.add(key, start, position)
        for table in LINKS:
            if table is not cue_time:
                for entry in lookups.links(uow.connection, table, source):
                    uow.insert(table, **_facts(entry._mapping) | {"cue_id": key})
        start, end = change.then
        uow.insert(cue_time, cue_id=key, cut_id=self._cut_id, position=0, start_frame=start, end_frame=end)
        evidence = _facts(uow.get(cue_evidence, change.evidence_id)._mapping)
        uses = kept_text(_kept(change, str(evidence["uses"])))
        uow.insert(cue_evidence, **evidence | {"cue_id": key, "proposal_key": change.key, "uses": uses})
        return key

    def _next_number(self, number: str) -> str:
        """As ``cues.next_like``, which reads every number each time: the one after the last given."""
        reel = reel_of(number, self._numbers)
        last = self._last.get(reel)
        found = next_number([last], reel) if last else ""
        if not found or found in self._taken:
            found = next_number(self._numbers, reel)
        self._numbers.append(found)
        self._taken.add(found)
        self._last[reel] = found
        return found


def _facts(row: object) -> dict[str, object]:
    return {name: value for name, value in dict(row).items() if name not in ("id", "version")}  # type: ignore[call-overload]


def _kept(change: Rebuilt, before: str) -> Kept:
    """What a cue takes from now on; a mix remains one. ``before`` is the text of its evidence."""
    return Kept(change.uses, change.gap, change.threshold, is_mix=kept(before).is_mix)
