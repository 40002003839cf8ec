# SPDX-License-Identifier: GPL-3.0-or-later
"""The recipients of cue sheets: what each wants, and profiles of one's own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTreeWidgetItem, QWidget

from cuefolio.formats.registry import SheetFormat
from cuefolio.gui.delivery.copy_profile_dialog import CopyProfileDialog
from cuefolio.gui.delivery.files import open_file
from cuefolio.gui.delivery.list_tree import KEY, ListTree, framed
from cuefolio.gui.delivery.profile_page import Excerpt, ProfilePage
from cuefolio.gui.dialogs.base import CatalogDialog
from cuefolio.gui.icons import icon
from cuefolio.gui.job import JobCancelled
from cuefolio.gui.session import CatalogSession, service
from cuefolio.gui.widgets.labels import plain_tip, set_tip
from cuefolio.gui.words import error_sentence, profile_text

if TYPE_CHECKING:
    from cuefolio.services.profiles import Listed

_AROUND = 2
"""Lines of a file that are shown before and after the one that is wrong."""


@dataclass(frozen=True, slots=True)
class Known:
    """All profiles, the formats by id, the folder of one's own, and of each faulty file the lines around
    the fault."""

    listed: Sequence[Listed]
    formats: Mapping[str, SheetFormat]
    folder: Path
    excerpts: Mapping[str, Excerpt]

    def says(self) -> list[object]:
        """What tells this state from another: profiles are read anew only when their files have changed."""
        return [(one.id, one.own, one.profile, str(one.error or "")) for one in self.listed]

    def path(self, profile_id: str) -> Path:
        """The file of a profile of one's own."""
        return self.folder / f"{profile_id}.toml"


def read() -> Known:
    """Read every profile; runs on a worker."""
    listed = service("profiles.all_profiles")()
    folder = service("profiles.own_folder")()
    faults = {one.id: one.error.arguments for one in listed if one.error}
    excerpts = {
        profile_id: _around(folder / str(told.get("file", "")), told.get("line"))
        for profile_id, told in faults.items()
    }
    return Known(listed, service("sheets.formats")(), folder, excerpts)


def _around(path: Path, line: object) -> Excerpt:
    """The lines of a file around a line that is wrong; none where no line is known or it cannot be read."""
    if not isinstance(line, int):
        return ()
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError):
        return ()
    first = max(line - _AROUND, 1)
    shown = lines[first - 1 : line + _AROUND]
    return tuple((number, text[:200], number == line) for number, text in enumerate(shown, first))


class ProfilesDialog(CatalogDialog):
    """A file that was edited elsewhere is read again when one comes back to the window."""

    profiles_changed = Signal()
    """A profile is another one now, new or gone."""

    def __init__(self, session: CatalogSession, parent: QWidget | None = None) -> None:
        super().__init__(session, self.tr("Recipients"), QSize(980, 680), parent)
        self._known: Known | None = None
        self._wanted = ""
        self.tree = ListTree(self.tr("Recipients"), [self.tr("Recipients"), ""], self, widest=90, opens=True)
        self.tree.currentItemChanged.connect(self._show_current)
        self.page = ProfilePage(self)
        self.tree.itemActivated.connect(self.page.setFocus)
        halves = QHBoxLayout()
        halves.setSpacing(12)
        halves.addWidget(framed(self.tree, self), 2)
        halves.addWidget(framed(self.page, self), 5)
        self.content.addLayout(halves, 1)
        self.copy_button = self._button(self.tr("Copy…"), "copy", self.copy)
        set_tip(self.copy_button, self.tr("Make a recipient of your own from this one"))
        self.open_button = self._button(self.tr("Open file"), "pencil", self.open_file)
        set_tip(self.open_button, self.tr("Edit your own recipient in the program for text files"))
        self.folder_button = self._button(self.tr("Open folder"), "folder-open", self.open_folder)
        self.delete_button = self._button(self.tr("Delete"), "trash-2", self.ask_delete)
        self.add_close().setDefault(True)
        self._show_current()
        self._read()

    def _button(self, text: str, sign: str, call: Any) -> QPushButton:
        button = self.add_button(text, left=True)
        button.setIcon(icon(sign, "dim"))
        button.clicked.connect(call)
        return button

    def event(self, event: QEvent) -> bool:
        """Somebody who comes back may have edited a file meanwhile."""
        if event.type() == QEvent.Type.WindowActivate and self._known is not None:
            self._read()
        return super().event(event)

    def _read(self) -> None:
        self.session.jobs.submit_read(
            read, key=f"profiles-{id(self)}", receiver=self, done=self._take, failed=self._failed
        )

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, JobCancelled):
            self.refuse(error)

    def _take(self, known: Known) -> None:
        if self._known is not None:
            if known.says() == self._known.says():
                return
            self.profiles_changed.emit()
        chosen = self._wanted or self.current_id()
        place = self.tree.currentIndex().row()
        self._known, self._wanted = known, ""
        self.tree.blockSignals(True)
        self.tree.clear()
        for one in known.listed:
            self.tree.addTopLevelItem(self._line(one))
        self.tree.fit()
        self.tree.blockSignals(False)
        lines = list(self.tree.lines())
        same = [item for item in lines if item.data(0, KEY) == chosen]
        if lines:
            self.tree.setCurrentItem(same[0] if same else lines[min(max(place, 0), len(lines) - 1)])
        self._show_current()
        if not self.isAncestorOf(self.focusWidget() or self):
            self.tree.setFocus()

    def _line(self, one: Listed) -> QTreeWidgetItem:
        item = QTreeWidgetItem([profile_text(one.profile.name) if one.profile else one.id])
        item.setData(0, KEY, one.id)
        item.setToolTip(0, plain_tip(item.text(0)))
        if one.error is not None:
            item.setIcon(0, icon("circle-alert", "error"))
            item.setText(1, self.tr("faulty"))
            item.setToolTip(0, plain_tip(error_sentence(one.error)))
        elif one.own:
            item.setText(1, self.tr("your own"))
        return item

    def current_id(self) -> str:
        """Id of the profile that is shown, "" for none."""
        item = self.tree.currentItem()
        return "" if item is None else str(item.data(0, KEY))

    def _current(self) -> Listed | None:
        listed = self._known.listed if self._known else ()
        return next((one for one in listed if one.id == self.current_id()), None)

    def _show_current(self) -> None:
        one, known = self._current(), self._known
        self.copy_button.setEnabled(one is not None and one.profile is not None)
        for button in (self.open_button, self.delete_button):
            button.setEnabled(one is not None and one.own)
        self.folder_button.setEnabled(known is not None)
        if one is None or known is None:
            return
        if one.error is not None:
            self.page.show_fault(one, str(known.path(one.id)), known.excerpts.get(one.id, ()))
        else:
            self.page.show_profile(one, known.formats)

    # what the buttons do

    def copy(self) -> None:
        """Copy the profile that is shown under another name."""
        one = self._current()
        if one is not None and one.profile is not None:
            dialog = CopyProfileDialog(self.session, one.id, profile_text(one.profile.name), self)
            dialog.copied.connect(self._copied)
            dialog.open()

    def _copied(self, profile_id: str) -> None:
        self._wanted = profile_id
        self._read()
        self.notice.show_message(
            self.tr("The copy is yours: open its file and change what differs."),
            kind="done",
            action=(self.tr("Open file"), self.open_file),
        )

    def open_file(self) -> None:
        """Open the file of one's own profile in an editor."""
        if self._known is not None and self.current_id():
            open_file(self._known.path(self.current_id()))

    def open_folder(self) -> None:
        """Open the folder of one's own profiles; it is made when there is none yet."""
        if self._known is not None:
            folder = self._known.folder
            self.session.jobs.submit_write(
                lambda: folder.mkdir(parents=True, exist_ok=True),
                receiver=self,
                done=lambda _made: open_file(folder),
                failed=self._failed,
            )

    def ask_delete(self) -> None:
        """Ask before one's own profile is deleted: its file is gone then."""
        one = self._current()
        if one is None or not one.own:
            return
        name = profile_text(one.profile.name) if one.profile else one.id
        text = self.tr("Delete {0}? Its file is gone then; what was delivered by it keeps its rules.")
        if one.shadows:
            text = self.tr(
                "Delete {0}? Its file is gone then, and the one that comes with Cuefolio is used again."
            )
        self.notice.show_message(
            text.format(name), kind="warning", action=(self.tr("Delete it"), lambda: self._delete(one.id))
        )
        self.notice.button().setFocus()

    def _delete(self, profile_id: str) -> None:
        self.session.jobs.submit_write(
            lambda: service("profiles.delete_own")(profile_id),
            receiver=self,
            done=lambda _gone: self._read(),
            failed=self._failed,
        )
