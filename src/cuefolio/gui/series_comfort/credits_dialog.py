# SPDX-License-Identifier: GPL-3.0-or-later
"""The music credits at the end of a film: its songs in a chosen wording, and what is missing for them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QSize, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from cuefolio.domain.end_credits import Wording
from cuefolio.domain.film import Film
from cuefolio.gui.delivery.files import open_file
from cuefolio.gui.dialogs.base import CatalogDialog
from cuefolio.gui.icons import icon
from cuefolio.gui.job import JobCancelled
from cuefolio.gui.panels.field_line import FieldLine
from cuefolio.gui.series_comfort.credits_maker import Credits, Gap, make_credits
from cuefolio.gui.series_comfort.wording_names import about, name_of
from cuefolio.gui.session import CatalogSession, service
from cuefolio.gui.widgets.choice_field import ChoiceField
from cuefolio.gui.widgets.empty_state import EmptyState
from cuefolio.gui.widgets.labels import PlainLabel, plain_tip
from cuefolio.gui.words import error_sentence

if TYPE_CHECKING:
    from cuefolio.services.end_credits import KnownWordings

_WORDING, _FILE = "credits/wording", "credits/file"
_LABEL_WIDTH = 96
_TOLD_MS = 6_000
_UNSAFE = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


class CreditsDialog(CatalogDialog):
    """The text follows every edit. ``goto`` carries the key of a cue and the field in which something that
    is missing is entered."""

    goto = Signal(str, str)

    def __init__(
        self, session: CatalogSession, film: Film, settings: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, self.tr("End credits"), QSize(780, 580), parent)
        self.film, self._settings = film, settings
        self._wordings: dict[str, Wording] = {}
        self._path: Path | None = None
        self.wording = ChoiceField((), self, name=self.tr("Wording"), unknown=False)
        self.wording.committed.connect(self._choose)
        self.line = FieldLine(self.tr("Wording"), self.wording, self, label_width=_LABEL_WIDTH)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Text of the credits"))
        self.no_songs = EmptyState(
            "music",
            self.tr("No songs to be credited"),
            self.tr("Songs are cues whose origin is a song, library music or public domain."),
        )
        self.gap_count = PlainLabel("", self, role="key", elide=True)
        self.gaps = QListWidget(self)
        self.gaps.setWordWrap(True)
        self.gaps.setFrameShape(QFrame.Shape.NoFrame)
        self.gaps.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.gaps.setAccessibleName(self.tr("What is missing"))
        self.gaps.itemActivated.connect(self._go)
        self.gap_hint = PlainLabel(
            self.tr("Enter or a double click goes to the cue."), self, role="small", wrap=True
        )
        self.no_gaps = EmptyState("circle-check", self.tr("Nothing is missing"), "")
        self._lay_out()
        self._add_buttons()
        self._read_wordings()
        self.wording.setFocus()

    def _lay_out(self) -> None:
        self.pages, self.gap_pages = QStackedWidget(self), QStackedWidget(self)
        for page in (self.text, _framed(self.no_songs)):
            self.pages.addWidget(page)
        for page in (_framed(self.gaps), _framed(self.no_gaps)):
            self.gap_pages.addWidget(page)
        right = QWidget(self)
        rows = QVBoxLayout(right)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(self.gap_count)
        rows.addWidget(self.gap_pages, 1)
        rows.addWidget(self.gap_hint)
        halves = QHBoxLayout()
        halves.setSpacing(12)
        halves.addWidget(self.pages, 3)
        halves.addWidget(right, 2)
        self.content.addWidget(self.line)
        self.content.addLayout(halves, 1)

    def _add_buttons(self) -> None:
        self.own_button = self.add_button(self.tr("Own wordings"), left=True)
        menu = QMenu(self.own_button)
        menu.addAction(icon("folder-open", "dim"), self.tr("From a file…"), self.ask_file)
        menu.addAction(icon("pencil", "dim"), self.tr("Write your own…"), self.write_own)
        self.own_button.setMenu(menu)
        self.add_close()
        self.save_button = self.add_button(self.tr("Save as…"))
        self.save_button.clicked.connect(self.ask_path)
        self.copy_button = self.add_button(self.tr("Copy"), primary=True)
        self.copy_button.clicked.connect(self.copy)
        for button in (self.save_button, self.copy_button):
            button.setEnabled(False)

    # wordings

    def _read_wordings(self) -> None:
        stored = str(self._settings.value(_FILE, "") or "")
        self.session.jobs.submit_read(
            service("end_credits.known_wordings"),
            Path(stored) if stored else None,
            key=f"wordings-{id(self)}",
            receiver=self,
            done=self._take_wordings,
            failed=self.refuse,
        )

    def _take_wordings(self, known: KnownWordings) -> None:
        self._wordings = {wording.id: wording for wording in known.wordings}
        self.wording.set_choices([(one.id, name_of(one)) for one in known.wordings])
        if known.errors:
            sentences = " ".join(error_sentence(error) for error in known.errors)
            self.notice.show_message(sentences, kind="error")
        wanted = self.wording.value() or str(self._settings.value(_WORDING, "") or "")
        self._choose(wanted if wanted in self._wordings else next(iter(self._wordings)))

    def _choose(self, wording_id: object) -> None:
        self.wording.set_value(str(wording_id))
        self._settings.setValue(_WORDING, str(wording_id))
        self.line.say(about(self._wordings[str(wording_id)]))
        self._read()

    def ask_file(self) -> QFileDialog:
        """Ask for a file of wordings; it is remembered."""
        dialog = QFileDialog(self, self.tr("A file of wordings"), self._folder())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Wordings (*.toml)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self.take_file)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def take_file(self, name: str) -> None:
        """List the wordings of a file, too."""
        self.notice.dismiss()
        self._settings.setValue(_FILE, name)
        self._read_wordings()

    def write_own(self) -> None:
        """Open the file of the person's own wordings, with the shipped ones in it to begin with."""
        self.session.jobs.submit_read(
            service("end_credits.make_own_file"), receiver=self, done=self._open_own, failed=self.refuse
        )

    def _open_own(self, path: Path) -> None:
        open_file(path)
        text = self.tr("Your wordings lie in {0}. Change them there, save, and read them again.")
        action = (self.tr("Read again"), self._read_wordings)
        self.notice.show_message(text.format(path), action=action)

    # the text

    def catalog_changed(self, change: object) -> None:
        """What was missing may have been entered."""
        self._read()

    def _read(self) -> None:
        store, wording = self.session.store, self._wordings.get(str(self.wording.value()))
        if store is not None and wording is not None:
            self.session.jobs.submit_read(
                make_credits,
                store,
                self.film.id,
                wording,
                key=f"credits-{id(self)}",
                receiver=self,
                done=self._show,
                failed=self._gone,
            )

    def _gone(self, error: BaseException) -> None:
        if not isinstance(error, JobCancelled):
            self.session.refuse_unless_gone(error)
            self.reject()

    def _show(self, credits: Credits) -> None:
        if credits.text != self.text.toPlainText():
            self.text.setPlainText(credits.text)
        self.pages.setCurrentIndex(0 if credits.text else 1)
        for button in (self.save_button, self.copy_button):
            button.setEnabled(bool(credits.text))
        self._show_gaps(credits.gaps)

    def _show_gaps(self, gaps: tuple[Gap, ...]) -> None:
        here = self.gaps.currentRow()
        self.gaps.clear()
        for gap in gaps:
            item = QListWidgetItem(icon("triangle-alert", "warning"), gap.sentence)
            item.setData(Qt.ItemDataRole.UserRole, gap)
            item.setToolTip(plain_tip(gap.sentence))
            self.gaps.addItem(item)
        self.gaps.setCurrentRow(min(max(here, 0), len(gaps) - 1))
        self.gap_pages.setCurrentIndex(0 if gaps else 1)
        self.gap_hint.setVisible(bool(gaps))
        self.gap_count.setText(self.tr("Unknown, so left out: {0}").format(len(gaps)) if gaps else "")

    def _go(self, item: QListWidgetItem) -> None:
        gap: Gap = item.data(Qt.ItemDataRole.UserRole)
        self.accept()
        self.goto.emit(gap.cue_id, gap.field)

    # what a person does with it

    def copy(self) -> None:
        """Put the text on the clipboard."""
        QApplication.clipboard().setText(self.text.toPlainText())
        self.notice.show_message(
            self.tr("The credits are on the clipboard."), kind="done", timeout_ms=_TOLD_MS
        )

    def _folder(self) -> str:
        path = self.session.path
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return str(path.parent) if path is not None else documents

    def ask_path(self) -> QFileDialog:
        """Ask where the text is to be saved."""
        dialog = QFileDialog(self, self.tr("Save the credits as"), self._folder())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")
        dialog.setNameFilter(self.tr("Text (*.txt)"))
        title = _UNSAFE.sub(" ", self.film.title[:80]).strip() or self.tr("Film")
        dialog.selectFile(self.tr("{0} end credits").format(title) + ".txt")
        dialog.fileSelected.connect(self.save)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def save(self, name: str) -> None:
        """Write the text to a file; the file dialog has asked whether one may be replaced."""
        self._path = Path(name)
        self.session.jobs.submit_read(
            service("end_credits.save"),
            self._path,
            self.text.toPlainText(),
            receiver=self,
            done=self._saved,
            failed=self._not_saved,
        )

    def _saved(self, _nothing: object) -> None:
        assert self._path is not None
        self.notice.show_message(
            self.tr("Saved as {0}.").format(self._path.name), kind="done", timeout_ms=_TOLD_MS
        )

    def _not_saved(self, error: BaseException) -> None:
        if not isinstance(error, JobCancelled):
            self.refuse(error)


def _framed(widget: QWidget) -> QFrame:
    frame = QFrame()
    frame.setProperty("surface", True)
    inside = QVBoxLayout(frame)
    inside.setContentsMargins(1, 1, 1, 1)
    inside.addWidget(widget)
    return frame
