# SPDX-License-Identifier: GPL-3.0-or-later
"""Which cues the table lists: of a film, of the whole catalogue or of a search; sorted, grouped, filtered."""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from cuefolio.domain.cue_conditions import Condition
from cuefolio.domain.cue_groups import Figures, Group, Listing
from cuefolio.domain.cue_row import CueRow
from cuefolio.domain.fields import CUE_FIELDS, CueField
from cuefolio.domain.timecode import FrameRate, format_seconds
from cuefolio.gui.models.cue_table import CueTable
from cuefolio.gui.models.pending import Draft
from cuefolio.gui.models.refresher import Refresher
from cuefolio.gui.session import CatalogSession, service
from cuefolio.gui.words import counted, sentence_for

_MANY = 3000
_LATER_MS = 600
"""What more than so many cues add up to is asked for when no other letter of a search comes."""


class CueListing(CueTable):
    """Cues by line. ``listing`` and ``listed`` stand around a new list of lines; ``ordered`` tells of another
    order, grouping or filter; ``added_up`` carries what the listed cues add up to."""

    listing = Signal()
    listed = Signal()
    ordered = Signal()
    added_up = Signal(object)

    def __init__(self, session: CatalogSession, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self.query: str | None = None
        self.order = "film"
        self.descending = False
        self.grouping = ""
        self.conditions: tuple[Condition, ...] = ()
        self.figures: Figures | None = None
        self._first = ("film", False, "")
        self._kept: set[str] = set()
        """Cues that stay listed although the filter may not fit them any more, until it is another one."""
        self._refused_drafts: dict[str, list[Draft]] = {}
        self._settled: dict[str, str] = {}
        self._moving = 0
        self._adding_up = Refresher(session, "figures", self._to_add_up, self._take_figures, self)
        session.changed.connect(self._changed)
        session.opened.connect(self._forget_rows)

    def _forget_rows(self, _path: object) -> None:
        """Another catalogue is open: even under a key that both know, as a copy does, it may differ."""
        self._rows.clear()
        self._stale.clear()
        self._asked.clear()

    # what is listed

    def show_film(self, film_id: str | None, rate: FrameRate | None) -> None:
        """List a film's cues; None empties the table."""
        self._start(film_id, rate, None)

    def show_search(self, query: str) -> None:
        """List what a query finds in all productions."""
        self._start(None, None, query)

    def _start(self, film_id: str | None, rate: FrameRate | None, query: str | None) -> None:
        if (film_id, query) != (self.film_id, self.query):
            self._put_aside_drafts()
            self.beginResetModel()
            self.ids, self._places = [], None
            self.lines.take(Listing([], 0))
            self.film_id, self.film_rate, self.query = film_id, rate, query
            self.order, self.descending, self.grouping = self._first
            self.next_number = ""
            self._kept.clear()
            self.figures = None
            self._bring_drafts_back()
            self.endResetModel()
            self.marks.show(film_id, film_id is not None or query is not None)
            self.ordered.emit()
        self.film_rate = rate
        self.reload()

    def _put_aside_drafts(self) -> None:
        for draft in self._drafts.values():
            if draft.refused:
                self._refused_drafts.setdefault(draft.film_id, []).append(draft)
        self._drafts.clear()

    def _bring_drafts_back(self) -> None:
        for draft in self._refused_drafts.pop(self.film_id or "", []):
            if self.film_rate is not None:
                self._drafts[draft.name] = draft
                self._rows[draft.name] = self._draft_row(draft, self.film_rate)
                self.ids.append(draft.name)

    def _draft_row(self, draft: Draft, rate: FrameRate) -> CueRow:
        """What a line shows whose cue is being added, under what was typed in it."""
        blank = dict.fromkeys(f.name for f in CUE_FIELDS if f.column)
        return CueRow(draft.name, draft.film_id, "", "", rate, 0, 0, {**blank, "number": draft.number})

    def begin_with(self, order: str, descending: bool, grouping: str) -> None:
        """The order and groups in which what is shown next is listed first."""
        self._first = (order, descending, grouping)

    def sort_by(self, field: str, descending: bool) -> None:
        """Sort by a field's name, or "film" for film order."""
        self.order, self.descending = field, descending
        if self.columns:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
        self.ordered.emit()
        self.reload()

    def group_by(self, grouping: str) -> None:
        """Put the cues into groups of a name of GROUPINGS, or into none for ""."""
        if grouping != self.grouping:
            self.grouping = grouping
            self.ordered.emit()
            self.reload()

    def filter_by(self, conditions: Sequence[Condition]) -> None:
        """List only cues for which all conditions hold."""
        if tuple(conditions) != self.conditions:
            self.conditions = tuple(conditions)
            self._kept.clear()
            self.ordered.emit()
            self.reload()

    def sort_mark(self, field: CueField) -> str:
        return "" if field.name != self.order else " ↓" if self.descending else " ↑"

    def reload(self) -> None:
        """Ask for the keys again."""
        store = self.session.store
        if store is None or (self.film_id is None and self.query is None):
            return
        ask = functools.partial(
            service("cue_groups.listing"),
            store,
            self.film_id,
            self.query or "",
            conditions=self.conditions,
            order=self.order,
            descending=self.descending,
            grouping=self.grouping,
            keep=tuple(self._kept),
        )
        self.session.jobs.submit_read(
            ask, key=f"ids-{id(self)}", receiver=self, done=self._take_listing, failed=self.session.refuse
        )
        if self.film_id is not None:
            self.session.read(
                "cues.suggest_number",
                self.film_id,
                failed=self.session.refuse_unless_gone,
                done=self._take_number,
                key=f"number-{id(self)}",
                receiver=self,
            )

    def _take_listing(self, listing: Listing) -> None:
        if self._moving:
            return  # older than what is seen; the last move asks again
        known = set(listing.ids) if self._drafts else set()
        for draft in list(self._drafts.values()):
            if draft.key is not None and draft.key in known:
                self._settle_draft(draft)
        self.listing.emit()
        was = self.lines.groups
        self.lines.take(listing)
        self._relist()
        if was or self.lines.groups:
            self._repaint_lines((0, len(self.ids) - 1))
        self.listed.emit()
        if len(listing.ids) <= _MANY:
            self._adding_up.now()
        else:
            self._adding_up.soon(_LATER_MS)

    def _relist(self) -> None:
        ids = self.lines.lines()
        for draft in self._drafts.values():
            if self.place_of(draft.name) is not None:
                after = self._key_now(draft.after)
                ids.insert(ids.index(after) + 1 if after in ids else len(ids), draft.name)
        self.set_ids(ids)

    def request(self, ids: Sequence[str]) -> None:
        self.session.read(
            "cues.rows",
            list(ids),
            done=lambda rows: self.take_rows(ids, ((row.id, row) for row in rows)),
            failed=lambda error: self._not_read(ids, error),
            receiver=self,
        )

    def _not_read(self, ids: Sequence[str], error: BaseException) -> None:
        self.not_answered(ids)
        self.session.refuse(error)

    def _take_number(self, number: str) -> None:
        if not self._drafts:  # a draft's number is counted already
            self._suggest(number)

    def _suggest(self, number: str) -> None:
        self.next_number = number
        if self.spare_rows():
            last = len(self.ids)
            self.dataChanged.emit(self.index(last, 0), self.index(last, max(len(self.columns) - 1, 0)))

    def _changed(self, change: Any) -> None:
        self._adding_up.soon()
        self._keep_listed(() if change is None else change.created)
        if change is None or change.cue_ids is None:
            self.forget(None)
            self.reload()
            return
        # Reported durations depend on what overlaps: neighbours look different too.
        self.forget(None if "cue_time" in change.tables else change.cue_ids)
        # A search keeps its rows while they are edited: none disappears under the person's hands.
        arranged = self.order != "film" or bool(self.grouping)
        if change.reordered or (arranged and self.query is None):
            self.reload()

    def _keep_listed(self, more: Iterable[str]) -> None:
        """What the filter let through stays, however it is edited, and so does what is new."""
        if self.conditions:
            self._kept.update(self.lines.listing.ids)
            self._kept.update(more)

    # groups

    def fold(self, keys: Iterable[str], folded: bool) -> None:
        """Hide or show the cues of groups, by the keys of their heading lines."""
        self.lines.fold(keys, folded)
        self._relist()
        self._repaint_lines((0, len(self.ids) - 1))

    def reveal(self, keys: Sequence[str]) -> None:
        """Make lines for cues that a fold or the filter hides."""
        missing = [key for key in keys if self.place_of(key) is None]
        hidden = self.lines.hidden(missing)
        if hidden:
            self.fold(hidden, False)
        unlisted = self.lines.unlisted(missing) if missing and self.conditions else []
        if unlisted and not self._kept.issuperset(unlisted):
            self._kept.update(unlisted)
            self.reload()

    def group_at(self, row: int) -> Group | None:
        """The group whose heading is in a line."""
        return self.lines.groups.get(self.ids[row]) if 0 <= row < len(self.ids) else None

    def group_name(self, group: Group) -> str:
        """What a group is called."""
        if not group.name:
            return {
                "reel": self.tr("Outside all reels"),
                "scene": self.tr("No scene"),
                "origin": self.tr("Origin unknown"),
                "composer": self.tr("No composer"),
                "mood": self.tr("No mood"),
            }.get(self.grouping, self.tr("None"))
        if self.grouping == "reel":
            return self.tr("Reel {0}").format(group.name)
        return sentence_for(f"origin.{group.name}") if self.grouping == "origin" else group.name

    def group_facts(self, group: Group) -> str:
        """How many cues a group has, how much music they report, and how many more name it."""
        totals = self.figures.groups.get(group.key) if self.figures is not None else None
        if totals is None:
            parts = [counted(len(group.ids), "cue")]
        else:
            parts = (
                [counted(totals.cues, "cue"), format_seconds(totals.reported_seconds)] if totals.cues else []
            )
            if totals.sound_design:
                parts.append(counted(totals.sound_design, "entry"))
            if totals.omitted:
                parts.append(self.tr("{0} omitted").format(counted(totals.omitted, "cue")))
        if group.elsewhere:
            parts.append(self.tr("{0} more in other groups").format(group.elsewhere))
        return " · ".join(parts)

    def group_text(self, row: int) -> str:
        group = self.group_at(row)
        if group is None:
            return ""
        folded = self.lines.is_folded(self.ids[row])
        text = self.tr("Group {0}, {1}, folded") if folded else self.tr("Group {0}, {1}")
        return text.format(self.group_name(group), self.group_facts(group))

    # sums

    def _to_add_up(self) -> Callable[..., Any] | None:
        store = self.session.store
        if store is None or (self.film_id is None and self.query is None):
            return None
        listing = self.lines.listing
        groups = {group.key: group.ids for group in listing.groups}
        work = functools.partial(
            service("cue_groups.figures"), store, self.film_id, tuple(listing.ids), groups
        )
        film, query = self.film_id, self.query

        def add_up(cancelled: Callable[[], bool]) -> tuple[str | None, str | None, Figures]:
            return film, query, work(cancelled=cancelled)

        return add_up

    def _take_figures(self, answer: tuple[str | None, str | None, Figures]) -> None:
        film, query, figures = answer
        if (film, query) == (self.film_id, self.query):
            self.figures = figures
            self.added_up.emit(figures)

    # drafts that have become cues

    def _key_now(self, key: str) -> str:
        """The lasting key of a line that may have been a draft when its edit began."""
        return self._settled.get(key, key)

    def _settle_draft(self, draft: Draft) -> None:
        if draft.key is None or draft.name in self._settled:
            return
        self._settled[draft.name] = draft.key
        self._drafts.pop(draft.name, None)
        self._pending.rename(draft.name, draft.key)
        if self.place_of(draft.key) is not None and self.place_of(draft.name) is not None:
            self.set_ids([key for key in self.ids if key != draft.key])
        self.rename(draft.name, draft.key)
        row = self._rows.get(draft.key)
        if row is not None and row.id == draft.name:
            # Until it is read, the line keeps what was typed; its next edit must not name the draft.
            self._rows[draft.key] = dataclasses.replace(row, id=draft.key)
