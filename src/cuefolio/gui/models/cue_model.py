# SPDX-License-Identifier: GPL-3.0-or-later
"""The cues of a film, of the whole catalogue or of a search, as a table one types in.

Behind a film's last cue stands an empty line: what is typed there is a cue at once (a draft until the
catalogue has it), and the next empty line follows. An edit shows as soon as it is typed; when it is
refused, the old value is back and the sentence says why.
"""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal

from cuefolio.domain.cue_row import CueRow
from cuefolio.domain.fields import CUE_FIELDS, FIELD_BY_NAME, CueField
from cuefolio.domain.numbering import next_number
from cuefolio.domain.timecode import FrameRate
from cuefolio.gui.models import cue_work
from cuefolio.gui.models.cell_values import guessed, typed
from cuefolio.gui.models.cue_table import EDIT, CueTable
from cuefolio.gui.models.id_list import Index
from cuefolio.gui.models.pending import Draft
from cuefolio.gui.session import CatalogSession

Values = Mapping[str, object]


class CueModel(CueTable):
    """Cues by line. ``listing`` and ``listed`` stand around a new list of keys; ``drafted`` tells that the
    empty line was typed in, ``added`` that the catalogue has its cue."""

    listing = Signal()
    listed = Signal()
    drafted = Signal()
    added = Signal(str)

    def __init__(self, session: CatalogSession, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self.query: str | None = None
        self.order = "film"
        self.descending = False
        self._settled: dict[str, str] = {}
        self._drafted = 0
        self._moving = 0
        session.changed.connect(self._changed)

    # what is listed

    def show_film(self, film_id: str | None, rate: FrameRate | None) -> None:
        """List a film's cues in film order; None empties the table."""
        self._start(film_id, rate, None)

    def show_search(self, query: str) -> None:
        """List what a query finds in all productions."""
        self._start(None, None, query)

    def _start(self, film_id: str | None, rate: FrameRate | None, query: str | None) -> None:
        if (film_id, query) != (self.film_id, self.query):
            self.beginResetModel()
            self.ids, self._places = [], None
            self.film_id, self.film_rate, self.query = film_id, rate, query
            self.order, self.descending = "film", False
            self.next_number = ""
            self._drafts.clear()
            self.endResetModel()
        self.film_rate = rate
        self.reload()

    def sort_by(self, field: str, descending: bool) -> None:
        """Sort by a field's name, or "film" for film order."""
        self.order, self.descending = field, descending
        if self.columns:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
        self.reload()

    def sort_mark(self, field: CueField) -> str:
        return "" if field.name != self.order else " ↓" if self.descending else " ↑"

    def reload(self) -> None:
        """Ask for the keys again."""
        store = self.session.store
        if store is None or (self.film_id is None and self.query is None):
            return
        ask = functools.partial(
            cue_work.keys, store, self.film_id, self.query or "", self.order, self.descending
        )
        self.session.jobs.submit_read(
            ask, key=f"ids-{id(self)}", receiver=self, done=self._take_ids, failed=self.session.refuse
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

    def _take_ids(self, ids: list[str]) -> None:
        if self._moving:
            return  # older than what is seen; the last move asks again
        known = set(ids)
        for draft in list(self._drafts.values()):
            if draft.key is not None and draft.key in known:
                self._settle_draft(draft)
        self.listing.emit()
        shown = [draft for draft in self._drafts.values() if self.place_of(draft.name) is not None]
        for draft in shown:
            after = self._key_now(draft.after)
            ids.insert(ids.index(after) + 1 if after in ids else len(ids), draft.name)
        self.set_ids(ids)
        self.listed.emit()

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
        if change is None or change.cue_ids is None:
            self.forget(None)
            self.reload()
            return
        # Reported durations depend on what overlaps: neighbours look different too.
        self.forget(None if "cue_time" in change.tables else change.cue_ids)
        # A search keeps its rows while they are edited: none disappears under the person's hands.
        if change.reordered or (self.order != "film" and self.query is None):
            self.reload()

    # writing

    def setData(self, index: Index, value: object, role: int = EDIT) -> bool:
        if role != EDIT or not index.isValid():
            return False
        field = self.columns[index.column()]
        if self.is_spare(index.row()):
            if value in (None, "", []) or (field.name == "number" and value == self.next_number):
                return False
            self.drafted.emit()
            self._draft({field.name: value}, "", len(self.ids) + 1)
            return True
        row = self.row_at(index.row())
        if row is None or value == self._edited(row, field):
            return False
        self.edit({row.id: {field.name: typed(value, field, row.rate)}}, {row.id: {field.name: value}})
        return True

    def edit(self, values: Mapping[str, Values], as_typed: Mapping[str, Values] | None = None) -> None:
        """Store values (as services take them) by cue and field; equal values for several cues are one
        step of that name."""
        self.write(values, (), as_typed)

    def write(
        self,
        values: Mapping[str, Values],
        new_cues: Sequence[Values],
        as_typed: Mapping[str, Values] | None = None,
        done: Callable[[Any], object] | None = None,
    ) -> None:
        """Store values and add cues behind the last one, as one step; everything or nothing."""
        store = self.session.store
        if store is None or not (values or new_cues):
            return
        keys = list(values)
        edit = self._pending.begin(as_typed or {key: self._guess(key, v) for key, v in values.items()})
        self._slow.start()
        self.repaint_keys(keys)

        def stored(change: Any) -> None:
            names = [self._key_now(key) for key in keys]
            if change.change_id is None:
                self._pending.drop(edit, names)
                self.repaint_keys(names)
            else:
                self._pending.store(edit, names)
                self.forget(names)
            self.session.announce(change)
            if done is not None:
                done(change)

        def refused(error: BaseException) -> None:
            names = [self._key_now(key) for key in keys]
            self._pending.drop(edit, names)
            self.session.refuse(error)
            # Perhaps because somebody else has changed or deleted them.
            self.forget(names)
            self.reload()

        targets = [(self._drafts.get(key, key), dict(fields)) for key, fields in values.items()]
        work = functools.partial(cue_work.write, store, self.film_id, targets, list(new_cues))
        self.session.jobs.submit_write(work, receiver=self, done=stored, failed=refused)

    def _guess(self, key: str, values: Values) -> dict[str, object]:
        row = self._rows.get(key)
        rate = self.film_rate if row is None else row.rate
        start = None if row is None else self._in_point(row, FIELD_BY_NAME["out"])
        if "in" in values:
            start = guessed(values["in"], FIELD_BY_NAME["in"], rate, None)
        first = start if isinstance(start, int) else None
        return {name: guessed(value, FIELD_BY_NAME[name], rate, first) for name, value in values.items()}

    def move(self, keys: Sequence[str], before: str | None) -> None:
        """Put cues before another one, or last. They are seen there at once, for the next move."""
        moved = set(keys)
        rest = [key for key in self.ids if key not in moved]
        place = rest.index(before) if before in rest else len(rest)
        self.set_ids([*rest[:place], *keys, *rest[place:]])
        self._moving += 1
        self.session.write("cues.move", list(keys), before, receiver=self, finished=self._moved)

    def _moved(self) -> None:
        self._moving -= 1
        self.reload()

    # adding

    def add_behind(self, row: int) -> int:
        """Add a cue behind a line, or last for -1. Returns its line, which can be typed in at once."""
        after = self.ids[row] if 0 <= row < len(self.ids) else ""
        self._draft({}, after, row + 1 if after else len(self.ids))
        return row + 1 if after else len(self.ids) - 1

    def _draft(self, values: Values, after: str, first_new: int) -> None:
        """Make a line whose cue is being added. ``first_new`` is the line that Qt is told of: behind it
        when the empty line becomes the cue, and another empty one stands behind it."""
        store = self.session.store
        if store is None or self.film_id is None or self.film_rate is None:
            return
        self._drafted += 1
        draft = Draft(f"draft-{self._drafted}", after)
        place = (self.place_of(after) or 0) + 1 if after else len(self.ids)
        self.beginInsertRows(QModelIndex(), first_new, first_new)
        self._drafts[draft.name] = draft
        blank = dict.fromkeys(f.name for f in CUE_FIELDS if f.column)
        plain = {**blank, "number": self.next_number}
        self._rows[draft.name] = CueRow(draft.name, self.film_id, "", "", self.film_rate, 0, 0, plain)
        self.ids = [*self.ids[:place], draft.name, *self.ids[place:]]
        self._places = None
        self.endInsertRows()
        edit = self._pending.begin({draft.name: values})
        self._slow.start()
        self._suggest(next_number([str(values.get("number") or self.next_number)]))
        self.repaint_keys([draft.name])

        def stored(change: Any) -> None:
            self._settle_draft(draft)
            self._pending.store(edit, [change.created[0]])
            self.forget(change.created)
            self.session.announce(change)
            self.added.emit(change.created[0])

        def refused(error: BaseException) -> None:
            self._drop_draft(draft)
            self.session.refuse(error)

        given = {name: typed(value, FIELD_BY_NAME[name], self.film_rate) for name, value in values.items()}
        start = values.get("in")
        target = self._drafts.get(after, after)
        work = functools.partial(cue_work.add, store, self.film_id, draft, given, target, start)
        self.session.jobs.submit_write(work, receiver=self, done=stored, failed=refused)

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

    def _drop_draft(self, draft: Draft) -> None:
        place = self.place_of(draft.name)
        self._pending.forget(draft.name)
        if place is not None:
            self.beginRemoveRows(QModelIndex(), place, place)
            self.ids = [key for key in self.ids if key != draft.name]
            self._places = None
            self._drafts.pop(draft.name, None)
            self.endRemoveRows()
        self._rows.pop(draft.name, None)
        self.reload()

    # whole rows

    def complete_rows(
        self,
        keys: Sequence[str],
        then: Callable[[Any], object],
        make: Callable[[list[CueRow]], Any] = lambda rows: rows,
    ) -> None:
        """Call ``then`` with what ``make`` makes of the newest rows: at once when all are here, else when
        they are read, behind the edits that are on their way. ``make`` may run on a worker."""
        if all(self.is_fresh(key) and not self._pending.has(key) and not self.is_local(key) for key in keys):
            then(make([self._rows[key] for key in keys]))
            return
        store = self.session.store
        if store is not None:
            targets = [self._drafts.get(key, key) for key in keys]
            work = functools.partial(cue_work.rows, store, targets, make)
            self.session.jobs.submit_write(work, receiver=self, done=then, failed=self.session.refuse)
