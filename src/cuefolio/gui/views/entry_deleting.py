# SPDX-License-Identifier: GPL-3.0-or-later
"""Deleting library entries: unused ones at once with a way back, used ones after a truthful question."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from cuefolio.gui.views.entry_words import in_use, refusal
from cuefolio.gui.words import counted

if TYPE_CHECKING:
    from cuefolio.gui.views.entry_view import EntryView

_NOTICE_MS = 12_000


class EntryDeleting(QObject):
    """Deletes for one page, and tells in its notice."""

    def __init__(self, view: EntryView) -> None:
        super().__init__(view)
        self._view = view
        self._notice = view.notice
        self._session = view.session

    def delete(self, keys: Sequence[str], names: Sequence[str]) -> None:
        """Delete entries; ``names`` are theirs, as far as they have been read."""
        if not keys or self._session.read_only:
            return
        called = list(names) if len(names) == len(keys) else [""] * len(keys)
        self._session.read(
            "where_used.in_the_way",
            self._view.kind.id,
            list(keys),
            done=lambda found: self._know(list(keys), called, found),
            key=f"in-the-way-{id(self)}",
            receiver=self,
        )

    def _know(self, keys: list[str], names: list[str], found: tuple[int, int, int]) -> None:
        cues, works, own_cues = found
        kind = self._view.kind.id
        if not cues and not works and not own_cues:
            self._delete(keys, names)
            return
        text = in_use(names, kind, max(cues, own_cues), works)
        if kind == "party" and (works or own_cues):
            action = (self.tr("Show cues"), self._view._show_cues) if cues and len(keys) == 1 else None
        else:
            action = (self.tr("Delete"), lambda: self._delete(keys, names))
        self._notice.show_message(text, kind="warning", action=action)
        if action is not None:
            self._notice.button().setFocus()

    def _delete(self, keys: list[str], names: list[str]) -> None:
        def done(_change: Any) -> None:
            if len(keys) == 1 and names[0]:
                text = self.tr("“{0}” was deleted.").format(names[0])
            else:
                text = self.tr("{0} deleted.").format(counted(len(keys), self._view.kind.id))
            action = (self.tr("Undo"), self._session.undo)
            self._notice.show_message(text, kind="done", action=action, timeout_ms=_NOTICE_MS)
            self._view.table.setFocus()

        self._session.write(
            "library.delete", self._view.kind.id, keys, done=done, failed=self._refused, receiver=self
        )

    def _refused(self, error: BaseException) -> None:
        self._notice.show_message(refusal(error), kind="error")
