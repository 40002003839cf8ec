# SPDX-License-Identifier: GPL-3.0-or-later
"""What comparing and importing share: choosing their file, reading it on a worker, naming its columns."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSettings, QSize, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from cuefolio.errors import CuefolioError
from cuefolio.gui import garbage
from cuefolio.gui.commands.reconcile_commands import SUFFIXES
from cuefolio.gui.dialogs.base import CatalogDialog
from cuefolio.gui.job import Job, JobCancelled
from cuefolio.gui.reconcile import words
from cuefolio.gui.reconcile.columns import remember, remembered
from cuefolio.gui.reconcile.mapping_page import MappingPage
from cuefolio.gui.session import CatalogSession, service
from cuefolio.gui.widgets.choice_field import ChoiceField
from cuefolio.gui.widgets.empty_state import EmptyState
from cuefolio.gui.widgets.labels import PlainLabel, set_tip
from cuefolio.gui.words import profile_text

if TYPE_CHECKING:
    from cuefolio.domain.profile import Profile
    from cuefolio.domain.reconcile import ReadSheet
    from cuefolio.services.profiles import Listed
    from cuefolio.services.sheet_import import Columns

_FOLDER = "reconcile/folder"
_LATE_MS = 250
"""Only what takes longer than this shows that it is working."""
_HOLD_MS = 1000
"""A long sheet makes many objects on the worker; looking through all of them would halt the window."""
_NO_COLUMNS = "import.no_map_here"
"""PDF and JSON have no columns to name."""


class SheetDialog(CatalogDialog):
    """Subclasses fill ``main_page``, take the sheet in ``show_sheet``, and end with ``show_buttons``."""

    def __init__(
        self, session: CatalogSession, settings: QSettings, title: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, title, QSize(1120, 720), parent)
        self.settings = settings
        self.path: Path | None = None
        self.sheet: ReadSheet | None = None
        self.profiles: dict[str, Profile] = {}
        """The recipients that there are, by id."""
        self._columns: Columns | None = None
        self._mapping: dict[str, str] | None = None
        self._job: Job | None = None
        self._is_writing = False
        self.setAcceptDrops(True)
        self.file = PlainLabel("", self, role="key", elide=True)
        self.columns_button = QPushButton(self.tr("Columns…"), self)
        set_tip(self.columns_button, self.tr("Say again what is in each column of this sheet"))
        self.columns_button.setAutoDefault(False)
        self.columns_button.clicked.connect(self._name_columns)
        self.choose_button = QPushButton(self.tr("Other file…"), self)
        self.choose_button.setAutoDefault(False)
        self.choose_button.clicked.connect(self.choose_file)
        self.working = PlainLabel("", self, role="dim")
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Reading and comparing"))
        self.stop_button = QPushButton(self.tr("Stop"), self)
        self.stop_button.setAutoDefault(False)
        self.stop_button.clicked.connect(self.stop)
        self.remarks = PlainLabel("", self, role="warning", wrap=True)
        self.profile_field = ChoiceField((), self, name=self.tr("Recipient"), unknown=False)
        self.profile_field.setMinimumWidth(150)
        set_tip(self.profile_field, self.tr("Whose codes, rounding and shares both sheets are read by"))
        self.profile_field.committed.connect(self.choose_profile)
        self.pages = QStackedWidget(self)
        self.empty = EmptyState(
            "file-spreadsheet",
            self.tr("Whose sheet?"),
            self.tr(
                "Choose a workbook, CSV, TSV, PDF report or JSON that a society, broadcaster or colleague "
                "sent, or drop it here. Nothing is changed before you accept something."
            ),
            [(self.tr("Choose a file…"), self.choose_file)],
            primary=0,
        )
        self.mapping_page = MappingPage(self)
        self.main_page = QWidget(self)
        self._lay_out()
        self.close_button = self.add_close()
        self.read_button = self.add_button(self.tr("Read the sheet"), primary=True)
        self.read_button.clicked.connect(self._take_mapping)
        self._late = QTimer(self, singleShot=True, interval=_LATE_MS)
        self._late.timeout.connect(self._show_working)
        self._holding = QTimer(self, interval=_HOLD_MS)
        self._holding.timeout.connect(garbage.hold)
        self.work_row.hide()
        session.jobs.submit_read(
            service("profiles.all_profiles"), done=self._show_profiles, failed=self.refuse, receiver=self
        )

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.file, 1)
        top.addWidget(self.columns_button)
        top.addWidget(self.choose_button)
        self.work_row = QWidget(self)
        row = QHBoxLayout(self.work_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.working)
        row.addWidget(self.progress, 1)
        row.addWidget(self.stop_button)
        for page in (self.empty, self.mapping_page, self.main_page):
            self.pages.addWidget(page)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.work_row)
        column.addWidget(self.remarks)
        column.addWidget(self.pages, 1)
        self.content.addLayout(column, 1)

    # for subclasses

    def show_sheet(self, sheet: ReadSheet) -> None:
        """A sheet was read."""
        raise NotImplementedError

    def choose_profile(self, profile_id: object) -> None:
        """Read the sheets by another recipient's rules."""

    def usual_profile(self) -> tuple[str, str] | None:
        """A choice before the profiles, where there is one."""
        return None

    def show_buttons(self) -> None:
        """Which buttons make sense now."""
        page = self.pages.currentWidget()
        busy = self._job is not None
        has_file = self.path is not None
        self.file.setVisible(has_file)
        self.choose_button.setVisible(has_file)
        self.choose_button.setEnabled(not busy)
        self.columns_button.setVisible(self._mapping is not None and page is not self.mapping_page)
        self.columns_button.setEnabled(not busy)
        self.read_button.setVisible(page is self.mapping_page)
        self.read_button.setEnabled(not busy)
        self.remarks.setVisible(page is self.main_page and bool(self.remarks.full_text()))

    @property
    def is_busy(self) -> bool:
        """Whether something is being read, compared or written."""
        return self._job is not None

    # the file

    def choose_file(self) -> None:
        """Ask for a file and read it."""
        dialog = QFileDialog(self, self.tr("Choose a cue sheet"), str(self.settings.value(_FOLDER, "") or ""))
        patterns = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        dialog.setNameFilters([self.tr("Cue sheets ({0})").format(patterns), self.tr("All files (*)")])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.read_file)
        dialog.open()

    def read_file(self, name: str | Path) -> None:
        """Read a file; what was shown before goes."""
        self.stop()
        self.notice.dismiss()
        self.path = Path(name)
        self.settings.setValue(_FOLDER, str(self.path.parent))
        self.sheet, self._columns, self._mapping = None, None, None
        self.file.setText(self.path.name)
        self.remarks.setText("")
        self.pages.setCurrentWidget(self.empty)
        self.read("sheet_import.look_at_columns", self.path, done=self._take_columns, failed=self._no_columns)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and not self.is_busy:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.read_file(paths[0])

    # its columns

    def _take_columns(self, columns: Columns) -> None:
        self._columns = columns
        if columns.layout:
            self._read_sheet(None)
            return
        known = remembered(self.settings, columns.headings)
        self.mapping_page.show_columns(columns, known or columns.proposed)
        if known:
            self._read_sheet(known)
        else:
            self._name_columns()

    def _no_columns(self, error: BaseException) -> None:
        if isinstance(error, CuefolioError) and error.code == _NO_COLUMNS:
            self._read_sheet(None)
        else:
            self.read_failed(error)

    def _name_columns(self) -> None:
        self.go_to(self.mapping_page)
        self.read_button.setDefault(True)
        if self.mapping_page.fields:
            self.mapping_page.fields[0].setFocus()

    def _take_mapping(self) -> None:
        self.notice.dismiss()
        self._read_sheet(self.mapping_page.mapping())

    # reading

    def _read_sheet(self, mapping: Mapping[str, str] | None) -> None:
        self._mapping = None if mapping is None else dict(mapping)
        self.read(
            "sheet_import.read", self.path, self._mapping, done=self._take_sheet, failed=self.read_failed
        )

    def _take_sheet(self, sheet: ReadSheet) -> None:
        self.sheet = sheet
        if self._mapping and self._columns is not None and not self.mapping_page.no_headings.isChecked():
            remember(self.settings, self._columns.headings, self._mapping)
        lines = words.remark_lines(sheet)
        self.remarks.setText(words.remarks_in_short(lines))
        set_tip(self.remarks, "\n".join(lines))
        self.show_sheet(sheet)

    def read_failed(self, error: BaseException) -> None:
        if isinstance(error, JobCancelled):
            return
        self._rest()
        self.refuse(error)
        if self._columns is not None and not self._columns.layout and self.sheet is None:
            self._name_columns()

    def read(
        self,
        name: str,
        *arguments: Any,
        done: Callable[[Any], object],
        failed: Callable[..., object],
        **keywords: Any,
    ) -> None:
        """Run a service that changes nothing; ``done`` comes when the dialog no longer counts as busy."""

        def call() -> Any:
            return service(name)(*arguments, **keywords)

        def after(result: Any) -> None:
            self._rest()
            done(result)

        self._begin(self.tr("Reading the sheets…"))
        self._job = self.session.jobs.submit_read(
            call, key=f"reconcile-{id(self)}", receiver=self, done=after, failed=failed
        )
        self.show_buttons()

    # writing

    def write(
        self, name: str, *arguments: Any, label: str, done: Callable[[Any], object], **keywords: Any
    ) -> None:
        """Run a service that is one step; it can be stopped, and then nothing was changed."""
        session, store = self.session, self.session.store
        if store is None or self.is_busy:
            return

        def call(*, progress: Callable[..., None], cancelled: Callable[[], bool]) -> Any:
            return service(name)(store, *arguments, **keywords, progress=progress, cancelled=cancelled)

        def after(result: Any) -> None:
            # The step happened and is announced, even when the dialog was closed meanwhile.
            if isValid(self):
                self._rest()
            session.announce(result)
            if isValid(self):
                done(result)

        self.notice.dismiss()
        self._begin(label)
        self._is_writing = True
        self._job = session.jobs.submit_write(
            call, label=label, done=after, failed=self._not_written, progress=self._tell
        )
        self.show_buttons()

    def _not_written(self, error: BaseException) -> None:
        self._rest()
        if isinstance(error, JobCancelled):
            self.notice.show_message(self.tr("Stopped; nothing was changed."))
        else:
            self.refuse(error)

    # showing what goes on

    def stop(self) -> None:
        """Stop what is going on. Writing says itself when it has stopped."""
        if self._job is None:
            return
        self._job.cancel()
        if not self._is_writing:
            self._rest()

    def _begin(self, text: str) -> None:
        self.working.setText(text)
        self.progress.setRange(0, 0)
        self._late.start()
        garbage.hold()
        self._holding.start()

    def _show_working(self) -> None:
        self.work_row.setVisible(self._job is not None)

    def _rest(self) -> None:
        """Nothing goes on any more."""
        self._job, self._is_writing = None, False
        self._late.stop()
        self._holding.stop()
        self.work_row.hide()
        self.show_buttons()

    def _tell(self, done: int, total: int, _text: str = "") -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def go_to(self, page: QWidget) -> None:
        self.pages.setCurrentWidget(page)
        self.show_buttons()

    def _show_profiles(self, listed: list[Listed]) -> None:
        self.profiles = {one.id: one.profile for one in listed if one.profile is not None}
        names = [(profile_id, profile_text(profile.name)) for profile_id, profile in self.profiles.items()]
        usual = self.usual_profile()
        self.profile_field.set_choices([usual, *names] if usual is not None else names)

    def done(self, result: int) -> None:
        """Closing stops what is only read; a step that was begun goes on and can be undone."""
        if not self._is_writing:
            self.stop()
        super().done(result)
