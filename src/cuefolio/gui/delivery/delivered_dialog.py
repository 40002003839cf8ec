# SPDX-License-Identifier: GPL-3.0-or-later
"""The sheets of a production that went out: written again as they were, compared, checked; its lock."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QPushButton,
    QStackedWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cuefolio.domain.film import Film
from cuefolio.gui.delivery.comparison_dialog import ComparisonDialog
from cuefolio.gui.delivery.files import show_folder
from cuefolio.gui.delivery.list_tree import KEY, ListTree, framed
from cuefolio.gui.delivery.sent import Listed, Sent, read
from cuefolio.gui.delivery.words import format_word, mark_word, sheet_name
from cuefolio.gui.dialogs.base import CatalogDialog
from cuefolio.gui.dialogs.history_dialog import local_time
from cuefolio.gui.dialogs.lock_dialog import LockDialog
from cuefolio.gui.icons import icon
from cuefolio.gui.job import JobCancelled
from cuefolio.gui.panels.film_lock_badge import locked_words
from cuefolio.gui.session import CatalogSession, service
from cuefolio.gui.widgets.empty_state import EmptyState
from cuefolio.gui.widgets.labels import PlainLabel, plain_tip, set_tip

_HASH = 16
"""Letters of a checksum that are shown; the tool tip has them all."""


class DeliveredDialog(CatalogDialog):
    """A line a sheet, the newest first; one or two of them are compared."""

    export_wanted = Signal()
    """Nothing went out yet, and somebody wants to change that."""
    cue_wanted = Signal(str, str)
    """Key of a cue that has changed, and the name of its field."""

    def __init__(self, session: CatalogSession, film: Film, parent: QWidget | None = None) -> None:
        super().__init__(session, self.tr("Delivered sheets"), QSize(900, 560), parent)
        self.film = film
        self.listed = Listed((), None)
        self.title = PlainLabel(film.title, self, role="heading", elide=True)
        self.lock_state = PlainLabel("", self, role="dim", wrap=True)
        headings = [
            self.tr("When"),
            self.tr("Sheet"),
            self.tr("Recipient"),
            self.tr("To"),
            self.tr("File"),
            self.tr("By"),
        ]
        name = self.tr("Sheets that went out, the newest first")
        self.tree = ListTree(name, headings, self, stretch=4, opens=True)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.tree.itemSelectionChanged.connect(self._show_chosen)
        self.tree.itemActivated.connect(self._activated)
        self.what = PlainLabel("", self, role="key", wrap=True)
        self.note = PlainLabel("", self, wrap=True)
        self.state = PlainLabel("", self, role="small", wrap=True)
        self.nothing = EmptyState(
            "share",
            self.tr("Nothing went out yet"),
            self.tr(
                "Each sheet that you export or deliver is kept here as it went: its lines, the rules of the "
                "recipient, and a checksum of its file."
            ),
            [(self.tr("Export cue sheet…"), self._export)],
            primary=None,
        )
        self._lay_out()
        self.compare_button = self._button("", "arrow-down-up", self.compare)
        self.write_button = self._button(self.tr("Write again…"), "download", self.ask_file)
        set_tip(self.write_button, self.tr("Write the sheet as it went out, whatever was changed since"))
        self.check_button = self._button(self.tr("Check a file…"), "circle-check", self.ask_which)
        set_tip(self.check_button, self.tr("Find out whether a file is the one that went out"))
        self.lock_button = self._button(self.tr("Lock…"), "lock", self.lock)
        self.add_close().setDefault(True)
        self._show_chosen()
        self._read()

    def _lay_out(self) -> None:
        page = QWidget(self)
        rows = QVBoxLayout(page)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        rows.addWidget(framed(self.tree, page), 1)
        for label in (self.what, self.note, self.state):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            rows.addWidget(label)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(page)
        self.pages.addWidget(self.nothing)
        self.content.addWidget(self.title)
        self.content.addWidget(self.lock_state)
        self.content.addWidget(self.pages, 1)

    def _button(self, text: str, sign: str, call: Any) -> QPushButton:
        button = self.add_button(text, left=True)
        button.setIcon(icon(sign, "dim"))
        button.clicked.connect(call)
        return button

    # reading

    def catalog_changed(self, change: object) -> None:
        """It may be locked or unlocked now."""
        self._read()

    def _read(self) -> None:
        store, film_id = self.session.store, self.film.id
        if store is not None:
            self.session.jobs.submit_read(
                lambda: read(store, film_id),
                key=f"delivered-{id(self)}",
                receiver=self,
                done=self._show,
                failed=self._failed,
            )

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, JobCancelled):
            self.refuse(error)

    def _show(self, listed: Listed) -> None:
        chosen = {sent.sheet.id for sent in self.chosen()}
        known = listed.sent == self.listed.sent
        self.listed = listed
        self.lock_state.setText(locked_words(listed.lock) if listed.lock else "")
        self.lock_state.setVisible(listed.lock is not None)
        self.lock_button.setText(self.tr("Unlock…") if listed.lock else self.tr("Lock…"))
        self.lock_button.setEnabled(not self.session.read_only)
        self.pages.setCurrentIndex(0 if listed.sent else 1)
        if known:
            return
        self.tree.clear()
        for sent in listed.sent:
            self.tree.addTopLevelItem(self._line(sent))
        self.tree.fit()
        for item in self.tree.lines():
            item.setSelected(item.data(0, KEY) in chosen)
        first = next(self.tree.lines(), None)
        if not chosen and first is not None:
            self.tree.setCurrentItem(first)
            self.tree.setFocus()

    def _line(self, sent: Sent) -> QTreeWidgetItem:
        sheet = sent.sheet
        texts = [
            local_time(sheet.at),
            mark_word(sheet),
            sent.profile,
            sheet.to,
            sheet.file_name,
            sheet.by,
        ]
        item = QTreeWidgetItem(texts)
        item.setData(0, KEY, sheet.id)
        for column, text in enumerate(texts):
            item.setToolTip(column, plain_tip(text))
        if not sent.intact:
            item.setIcon(0, icon("circle-alert", "error"))
            spoken = self.tr("{0}, its record was altered").format(texts[0])
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, spoken)
        return item

    # what is chosen

    def chosen(self) -> list[Sent]:
        """The selected sheets, the newest first."""
        keys = {str(item.data(0, KEY)) for item in self.tree.selectedItems()}
        return [sent for sent in self.listed.sent if sent.sheet.id in keys]

    def _show_chosen(self) -> None:
        chosen = self.chosen()
        two = len(chosen) == 2
        self.compare_button.setText(self.tr("Compare these two") if two else self.tr("Compare with now"))
        self.compare_button.setEnabled(len(chosen) in (1, 2) and all(sent.intact for sent in chosen))
        one = chosen[0] if len(chosen) == 1 else None
        self.write_button.setEnabled(one is not None and one.intact)
        self.check_button.setEnabled(one is not None)
        if one is None:
            text = self.tr("Select two sheets to see what changed between them.") if len(chosen) > 2 else ""
            self.what.setText("")
            self.note.setText(text)
            self.state.setText("")
        else:
            self._describe(one)
        for label in (self.what, self.note, self.state):
            label.setVisible(bool(label.full_text()))

    def _describe(self, sent: Sent) -> None:
        sheet = sent.sheet
        said = f"{sheet_name(sheet, sent.profile)} · {format_word(sent.format)}"
        self.what.setText(said + (f" · {self.tr('score rolled up')}" if sheet.rollup else ""))
        self.note.setText(self.tr("Note: {0}").format(sheet.note) if sheet.note else "")
        if sent.intact:
            self.state.set_role("small")
            text = self.tr("The record is as it was kept. Checksum of the file (SHA-256): {0}…")
            self.state.setText(text.format(sheet.file_sha256[:_HASH]))
        else:
            self.state.set_role("error")
            self.state.setText(
                self.tr(
                    "This record was altered outside Cuefolio, so it can neither be compared nor "
                    "written again; take the catalogue from a backup."
                )
            )
        set_tip(self.state, sheet.file_sha256)

    # what the buttons do

    def _activated(self, _item: object, _column: int) -> None:
        self.compare()

    def compare(self) -> None:
        """Show what changed between the two chosen sheets, or since the one that is chosen."""
        if not self.compare_button.isEnabled():
            return
        chosen = self.chosen()
        names = {sent.sheet.profile: sent.profile for sent in self.listed.sent}
        keys = [sent.sheet.id for sent in reversed(chosen)]
        dialog = ComparisonDialog(self.session, keys, names, self)
        dialog.cue_wanted.connect(self._go)
        dialog.open()

    def _go(self, cue_id: str, field: str) -> None:
        self.accept()
        self.cue_wanted.emit(cue_id, field)

    def ask_file(self) -> None:
        """Ask where the chosen sheet is to be written again."""
        sent = self.chosen()[0]
        dialog = QFileDialog(self, self.tr("Write the sheet again as"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"{format_word(sent.format)} (*{sent.suffix})")
        dialog.setDefaultSuffix(sent.suffix.lstrip("."))
        if self.session.path is not None:
            dialog.setDirectory(str(self.session.path.parent))
        dialog.selectFile(sent.sheet.file_name)
        dialog.fileSelected.connect(lambda name: self.write_again(sent, Path(name)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def write_again(self, sent: Sent, path: Path) -> None:
        """Write a sheet as it went out, and see whether the file is the same to the byte."""
        store, sheet = self.session.store, sent.sheet
        if store is None:
            return
        self.notice.dismiss()

        def work() -> bool:
            service("sheets.export_again")(store, sheet.id, sheet.format, path)
            return bool(service("deliveries.is_the_file")(store, sheet.id, path))

        self.session.jobs.submit_write(
            work,
            label=self.tr("Writing the sheet again"),
            receiver=self,
            done=lambda same: self._written(path, same),
            failed=self._failed,
        )

    def _written(self, path: Path, same: bool) -> None:
        text = (
            self.tr("The sheet is in {0}, the same to the byte as the one that went out.")
            if same
            else self.tr(
                "The sheet is in {0}. It says what went out, but this version of Cuefolio sets it otherwise."
            )
        )
        self.notice.show_message(
            text.format(path),
            kind="done" if same else "warning",
            action=(self.tr("Show in folder"), lambda: show_folder(path)),
        )

    def ask_which(self) -> None:
        """Ask which file is to be held against the chosen record."""
        sent = self.chosen()[0]
        dialog = QFileDialog(self, self.tr("Which file is it?"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        if self.session.path is not None:
            dialog.setDirectory(str(self.session.path.parent))
        dialog.fileSelected.connect(lambda name: self.check_file(sent, Path(name)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def check_file(self, sent: Sent, path: Path) -> None:
        """Say whether a file is the one that went out."""
        self.notice.dismiss()
        self.session.read(
            "deliveries.is_the_file",
            sent.sheet.id,
            path,
            done=lambda same: self._checked(sent, path, same),
            failed=self._failed,
            receiver=self,
        )

    def _checked(self, sent: Sent, path: Path, same: bool) -> None:
        name = sheet_name(sent.sheet, sent.profile)
        if same:
            text = self.tr("{0} is the file that went out, to the byte: {1}.")
        else:
            text = self.tr("{0} is not the file that went out, or was changed since: {1}.")
        self.notice.show_message(text.format(path.name, name), kind="done" if same else "warning")

    def lock(self) -> None:
        """Lock the production against accidental edits, or unlock it with a reason."""
        LockDialog(self.session, self.film, self).open()

    def _export(self) -> None:
        self.accept()
        self.export_wanted.emit()
