# SPDX-License-Identifier: GPL-3.0-or-later
"""Rights from wherever the keyboard is: the work of a cue, its parties, the lock of a production."""

from __future__ import annotations

from typing import Any

from cuefolio.errors import CuefolioError
from cuefolio.gui.actions import ActionSpec, Needs
from cuefolio.gui.commands.base import CommandArea
from cuefolio.gui.words import counted, error_sentence

_CUE = Needs.CATALOG | Needs.WRITABLE | Needs.CUE


class RightsCommands(CommandArea):
    """Works and parties of the selected cues, and the lock of the production that is shown."""

    ACTIONS = (
        ActionSpec("edit_work", "&Cue", "Work of the cue…", (), "music", Needs.CATALOG | Needs.CUE, separator=True),
        ActionSpec("last_parties", "&Cue", "Writers and publishers as in the last cue", (), "users", _CUE),
        ActionSpec("follow_work", "&Cue", "Follow the work again", (), "link", _CUE),
        ActionSpec("lock_film", "Fil&m", "Lock or unlock production…", (), "lock", Needs.CATALOG | Needs.WRITABLE | Needs.FILM),
    )  # fmt: skip

    def ready(self) -> None:
        self.window.film_page.header.lock.clicked.connect(self.do_lock_film)

    def do_lock_film(self) -> None:
        """Lock the production that is shown, or unlock it."""
        from cuefolio.gui.dialogs.lock_dialog import LockDialog

        film = self.window.film_page.film
        if film is not None:
            self.window.open_dialog(LockDialog(self.window.session, film, self.window))

    def do_edit_work(self) -> None:
        """Open the (first) work of the first selected cue."""
        selected = self.selected()
        if selected:
            session = self.window.session
            session.read("cues.rows", selected[:1], done=self._open_work, key="edit-work", receiver=self)

    def _open_work(self, rows: list[Any]) -> None:
        from cuefolio.gui.dialogs.work_dialog import WorkDialog

        if not rows or not rows[0].works:
            self.window.warn(self.tr("This cue has no work yet; type one in the field Work first."))
            return
        self.window.open_dialog(WorkDialog(self.window.session, rows[0].works[0].id, self.window))

    def do_last_parties(self) -> None:
        """Give the first selected cue the parties of the last music before it that has any."""
        selected = self.selected()
        if selected:
            self.window.session.write(
                "cue_parties.parties_as_last_cue", selected[0], failed=self._refused, receiver=self
            )

    def do_follow_work(self) -> None:
        """Let the selected cues show the parties of their works again."""
        selected = self.selected()
        if selected:
            self.window.session.write(
                "cue_parties.follow_work", selected, done=self._followed, failed=self._refused, receiver=self
            )

    def _followed(self, change: Any) -> None:
        if change.change_id is None:
            count = counted(len(self.selected()), "cue")
            self.window.tell(self.tr("{0}: nothing differs from the work.").format(count))

    def _refused(self, error: BaseException) -> None:
        if isinstance(error, CuefolioError):
            self.window.warn(error_sentence(error))
        else:
            self.window.session.refuse(error)
