# SPDX-License-Identifier: GPL-3.0-or-later
"""The cues of a film, of the whole catalogue or of a search, as a table one types in.

Behind a film's last cue stands an empty line: what is typed there is a cue at once (a draft until the
catalogue has it), and the next empty line follows. An edit shows as soon as it is typed. When what was
typed is refused, the old value is back and the sentence says why; when only the file could not be written,
the text stays in its cell, marked, to be tried again or given up.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Signal

from cuefolio.domain.cue_row import CueRow
from cuefolio.domain.fields import FIELD_BY_NAME
from cuefolio.domain.numbering import next_number
from cuefolio.domain.vocabulary import Origin
from cuefolio.errors import CuefolioError
from cuefolio.gui.models import cue_work
from cuefolio.gui.models.cell_values import guessed, typed
from cuefolio.gui.models.cue_listing import CueListing
from cuefolio.gui.models.cue_table import EDIT
from cuefolio.gui.models.id_list import Index
from cuefolio.gui.models.pending import TRY_AGAIN, Draft, RefusedEdit
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.words import error_sentence

Values = Mapping[str, object]


def _to_try_again(error: BaseException) -> str:
    """The sentence of a refusal that has nothing to do with what was typed, "" for any other."""
    again = isinstance(error, CuefolioError) and error.code in TRY_AGAIN
    return error_sentence(error) if again and isinstance(error, CuefolioError) else ""


class CueModel(CueListing):
    """Cues to be typed in. ``drafted`` tells that the empty line was typed in, ``added`` that the catalogue
    has its cue; ``noticed`` carries a sentence about a step that may surprise and can be undone."""

    drafted = Signal()
    added = Signal(str)
    noticed = Signal(str)

    def __init__(self, session: CatalogSession, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._drafted = 0
        self._refused: dict[int, RefusedEdit] = {}

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
        if self.is_group(index.row()):
            return False
        row = self.row_at(index.row())
        if row is None:
            return False
        if value == self._edited(row, field):
            return self.try_again(row.id, field.name)
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
        shown = as_typed or {key: self._guess(key, v) for key, v in values.items()}
        waiting = [key for key in values if key in self._drafts and self._drafts[key].refused]
        for key in waiting:
            self._type_on(self._drafts[key], values[key], shown[key])
        values = {key: fields for key, fields in values.items() if key not in waiting}
        if not (values or new_cues):
            return
        keys = list(values)
        muted = self._unmuted(values)
        edit = self._pending.begin({key: shown[key] for key in keys})
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
            if muted and change.change_id is not None:
                self.noticed.emit(muted)
            if done is not None:
                done(change)

        def refused(error: BaseException) -> None:
            self._not_stored(edit, RefusedEdit(values, shown, tuple(new_cues)), error)

        targets = [(self._drafts.get(key, key), dict(fields)) for key, fields in values.items()]
        work = functools.partial(cue_work.write, store, self.film_id, targets, list(new_cues))
        self.session.jobs.submit_write(work, receiver=self, done=stored, failed=refused)

    def _not_stored(self, edit: int, refused: RefusedEdit, error: BaseException) -> None:
        names = [self._key_now(key) for key in refused.values]
        for name in names:
            draft = self._drafts.get(name)
            if draft is not None and draft.refused:  # its line could not be added before this was typed
                draft.given.update(refused.values[name])
                self._pending.refuse(edit, [name], draft.refused)
        sentence = _to_try_again(error)
        if sentence and names:
            self._pending.refuse(edit, names, sentence)
            self._refused[edit] = refused
            self.repaint_keys(names)
            self.session.refuse(error)
            return
        self._pending.drop(edit, [name for name in names if name not in self._drafts])
        self.session.refuse(error)
        # Perhaps because somebody else has changed or deleted them.
        self.forget(names)
        self.reload()

    def _unmuted(self, values: Mapping[str, Values]) -> str:
        """What to say about sound design that counts as music once its origin is emptied."""
        rows = [
            row
            for key, fields in values.items()
            if "origin" in fields and not fields["origin"] and (row := self._rows.get(key)) is not None
        ]
        names = [row.text("number") or row.text("title") for row in rows if row.origin == Origin.SOUND_DESIGN]
        if not names:
            return ""
        if len(names) == 1:
            return self.tr("{0} is no sound design any more: without an origin it counts as music.").format(
                names[0] or self.tr("The entry")
            )
        return self.tr(
            "{0} entries are no sound design any more: without an origin they count as music."
        ).format(len(names))

    # what could not be stored

    def is_refused(self, row: int, column: int) -> bool:
        """Whether a cell holds a text that could not be stored."""
        if row < 0 or self.is_spare(row) or self.is_group(row):
            return False
        key = self.ids[row]
        draft = self._drafts.get(key)
        refused = self._pending.edit_at(key, self.columns[column].name) is not None
        return refused or (draft is not None and bool(draft.refused))

    def try_again(self, key: str, field: str) -> bool:
        """Store again everything that could not be stored, if this cell shows some of it; else False."""
        draft = self._drafts.get(key)
        if self._pending.edit_at(key, field) is None and (draft is None or not draft.refused):
            return False
        for edit in sorted(self._refused):
            self._write_again(edit, self._refused.pop(edit))
        for draft in [draft for draft in self._drafts.values() if draft.refused]:
            self._type_on(draft, {}, {})
        return True

    def _write_again(self, edit: int, refused: RefusedEdit) -> None:
        """Store an edit again, without the cells in which something else was typed since."""
        cells = self._pending.cells_of(edit)
        values: dict[str, Values] = {}
        shown: dict[str, Values] = {}
        for name, fields in refused.values.items():
            key = self._key_now(name)
            left = [field for field in fields if field in cells.get(key, ())]
            if left:
                values[key] = {field: fields[field] for field in left}
                shown[key] = {field: refused.as_typed[name][field] for field in left}
        self.write(values, refused.new_cues, shown)

    def give_up(self, key: str, field: str) -> bool:
        """Forget what could not be stored, with all that was typed in the same step."""
        draft = self._drafts.get(key)
        if draft is not None and draft.refused:
            self._drop_draft(draft)
            return True
        edit = self._pending.edit_at(key, field)
        if edit is None:
            return False
        self._refused.pop(edit, None)
        names = list(self._pending.cells_of(edit))
        self._pending.drop(edit, names)
        self.repaint_keys(names)
        return True

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
        if self.grouping or self.conditions:
            self.session.refused.emit(
                self.tr("Cues can be moved in film order only; switch groups and filters off first.")
            )
            return
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
        after = self.ids[row] if 0 <= row < len(self.ids) and not self.is_group(row) else ""
        self._draft({}, after, row + 1 if after else len(self.ids))
        return row + 1 if after else len(self.ids) - 1

    def _draft(self, values: Values, after: str, first_new: int) -> None:
        """Make a line whose cue is being added. ``first_new`` is the line that Qt is told of: behind it
        when the empty line becomes the cue, and another empty one stands behind it."""
        store = self.session.store
        if store is None or self.film_id is None or self.film_rate is None:
            return
        self._drafted += 1
        draft = Draft(f"draft-{self._drafted}", after, film_id=self.film_id, number=self.next_number)
        place = (self.place_of(after) or 0) + 1 if after else len(self.ids)
        self.beginInsertRows(QModelIndex(), first_new, first_new)
        self._drafts[draft.name] = draft
        self._rows[draft.name] = self._draft_row(draft, self.film_rate)
        self.ids = [*self.ids[:place], draft.name, *self.ids[place:]]
        self._places = None
        self.endInsertRows()
        given = {name: typed(value, FIELD_BY_NAME[name], self.film_rate) for name, value in values.items()}
        self._suggest(next_number([str(values.get("number") or self.next_number)]))
        self._add(draft, given, values)

    def _type_on(self, draft: Draft, given: Values, shown: Values) -> None:
        """Something more was typed in a line that could not be added: try it again with all of it."""
        draft.refused = ""
        for name in self._pending.fields_of(draft.name):
            waiting = self._pending.find(draft.name, name)
            if waiting is not None and name not in shown:
                shown = {**shown, name: waiting.value}
        self._add(draft, given, shown)

    def _add(self, draft: Draft, given: Values, shown: Values) -> None:
        """Add the cue of a draft with what was typed so far and ``given``, which shows as ``shown``."""
        store = self.session.store
        if store is None:
            return
        draft.given.update(given)
        if "in" in shown:
            draft.start = shown["in"]
        edit = self._pending.begin({draft.name: shown})
        self._slow.start()
        self.repaint_keys([draft.name])

        def stored(change: Any) -> None:
            self._settle_draft(draft)
            self._pending.store(edit, [change.created[0]])
            self.forget(change.created)
            self.session.announce(change)
            self.added.emit(change.created[0])

        def refused(error: BaseException) -> None:
            sentence = _to_try_again(error)
            if sentence:
                self._keep_draft(draft, edit, sentence)
            else:
                self._drop_draft(draft)
            self.session.refuse(error)

        target = self._drafts.get(draft.after, self._key_now(draft.after))
        work = functools.partial(
            cue_work.add, store, draft.film_id, draft, dict(draft.given), target, draft.start
        )
        self.session.jobs.submit_write(work, receiver=self, done=stored, failed=refused)

    def _keep_draft(self, draft: Draft, edit: int, sentence: str) -> None:
        draft.refused = sentence
        self._pending.refuse(edit, [draft.name], sentence)
        if draft.name in self._drafts:
            self.repaint_keys([draft.name])
        else:  # another film is shown meanwhile: it waits there
            self._refused_drafts.setdefault(draft.film_id, []).append(draft)

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
