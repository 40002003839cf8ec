# SPDX-License-Identifier: GPL-3.0-or-later
"""A cue sheet out: for whom, in which format, what is missing, how it will look, and where it goes."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSettings, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from cuefolio.domain.sheet import Finding
from cuefolio.domain.vocabulary import Classification
from cuefolio.errors import CuefolioError
from cuefolio.gui.dialogs.base import CatalogDialog
from cuefolio.gui.dialogs.findings_list import FIELDS, FindingsList
from cuefolio.gui.exporting.format_part import FormatPart
from cuefolio.gui.exporting.looking import EXPORT, Looked, Opening, Wanted, look_at, opening
from cuefolio.gui.exporting.mark_part import MarkPart
from cuefolio.gui.exporting.place_part import PlacePart, suggested_name
from cuefolio.gui.exporting.preview import SheetPreview
from cuefolio.gui.exporting.recipient_part import RecipientPart
from cuefolio.gui.job import JobCancelled
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.widgets.labels import PlainLabel
from cuefolio.gui.widgets.page_button import PageButton

_LABEL_WIDTH = 118
_USUAL = "house"
"""The profile of sheets that go to nobody in particular."""
_LEAST_FORM, _LEAST_FINDINGS = 150, 112
_FORM_WIDTH = 390
"""Least width in px of the questions."""
NARROW = 760
"""Width in px below which there is no preview beside the form."""


class _Form(QScrollArea):
    """As high as what it holds, scrolled where there is less room."""

    def __init__(self, inside: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._inside = inside
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setMinimumHeight(_LEAST_FORM)
        self.setWidget(inside)

    def sizeHint(self) -> QSize:
        inside, bar = self._inside, self.verticalScrollBar().sizeHint().width()
        width = max(self.width() - bar, inside.minimumSizeHint().width())
        height = inside.heightForWidth(width) if inside.hasHeightForWidth() else inside.sizeHint().height()
        return QSize(inside.sizeHint().width() + bar, height + 2)

    def minimumSizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self._inside.minimumSizeHint().width() + bar, _LEAST_FORM)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._inside and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


class ExportDialog(CatalogDialog):
    """Checks while it is open, writes in the background, and stays open to say where the sheet is."""

    goto = Signal(str, str)
    """Key of a cue ("" for the production itself) and the name of a field."""
    film_goto = Signal(str)
    """Field of the production that a finding speaks of."""
    problems_wanted = Signal(str)
    """Id of the profile whose problems are to be listed in the panel."""
    exported = Signal(Path)

    def __init__(
        self,
        session: CatalogSession,
        film_id: str,
        parent: QWidget | None = None,
        *,
        folder: Path | None = None,
        settings: QSettings | None = None,
    ) -> None:
        super().__init__(session, self.tr("Export cue sheet"), QSize(1180, 760), parent)
        self.film_id = film_id
        self.folder = folder or (session.path.parent if session.path is not None else Path.home())
        self._title = ""
        self._looked: Looked | None = None
        self.recipient = RecipientPart(_LABEL_WIDTH, self)
        self.format = FormatPart(_LABEL_WIDTH, settings, self)
        self.mark = MarkPart(_LABEL_WIDTH, read_only=session.read_only, parent=self)
        self.place = PlacePart(_LABEL_WIDTH, self)
        self.findings = FindingsList(self)
        self.findings.setMinimumHeight(_LEAST_FINDINGS)
        self.findings.hide()
        self.summary = PlainLabel(self.tr("Looking at the sheet…"), self, role="key", wrap=True)
        self.problems = PageButton(self.tr("All problems…"), self)
        self.preview = SheetPreview(session, self)
        self._check_later = QTimer(self, singleShot=True, interval=120)
        self._build()
        self._connect()
        store = session.store
        if store is not None:
            session.jobs.submit_read(
                functools.partial(opening, store, film_id),
                receiver=self,
                done=self._open,
                failed=self._not_checked,
            )

    def catalog_changed(self, change: object) -> None:
        """What is missing may be there now."""
        self._check_later.start()

    def _build(self) -> None:
        inside = QWidget(self)
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(0, 0, 4, 0)
        lines.setSpacing(8)
        for part in (self.recipient, self.format, self.mark, self.place):
            lines.addWidget(part)
        lines.addStretch(1)
        form = QWidget(self)
        form.setMinimumWidth(_FORM_WIDTH)
        left = QVBoxLayout(form)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(8)
        self.form = _Form(inside, form)
        left.addWidget(self.form)
        top = QHBoxLayout()
        top.addWidget(self.summary, 1)
        self.problems.setProperty("link", True)
        top.addWidget(self.problems, 0, Qt.AlignmentFlag.AlignTop)
        left.addLayout(top)
        left.addWidget(self.findings, 1)
        self._below = QWidget(form)
        self._below.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        left.addWidget(self._below)
        both = QHBoxLayout()
        both.setSpacing(24)
        both.addWidget(form, 2)
        both.addWidget(self.preview, 3)
        self.content.addLayout(both, 1)
        self.add_close()
        self.export_button = self.add_button(self.tr("Export"), primary=True)
        self.export_button.setEnabled(False)

    def _connect(self) -> None:
        self._check_later.timeout.connect(self._check)
        self.recipient.chosen.connect(self._take_profile)
        self.format.chosen.connect(self._take_format)
        self.format.changed.connect(self._check_later.start)
        self.mark.changed.connect(self._mark_chosen)
        self.findings.wanted.connect(self._go)
        self.problems.clicked.connect(self._to_problems)
        self.preview.number_wanted.connect(self._explain)
        self.export_button.clicked.connect(self.export)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a small screen the questions need the room."""
        super().resizeEvent(event)
        self.preview.setVisible(event.size().width() >= NARROW)

    # choices

    def _open(self, found: Opening) -> None:
        self._title = found.film.title
        self.format.formats = found.formats
        self.recipient.show_profiles(found.profiles)
        last = found.sent[0] if found.sent else None
        known = [one.id for one in found.profiles if one.profile is not None]
        again = last is not None and last.profile in known and last.format in found.formats
        self.recipient.choose(last.profile if last is not None and again else _USUAL)
        self._show_formats(last.format if last is not None and again else "")
        self.recipient.field.setFocus()

    def _take_profile(self, _profile_id: str) -> None:
        self._show_formats("")

    def _show_formats(self, format_id: str) -> None:
        """The formats of the recipient; the first of them unless one is named."""
        profile = self.recipient.profile()
        if profile is None:
            self._looked = None
            self.export_button.setEnabled(False)
            self.summary.setText("")
            self.findings.hide()
            self.preview.show_words(
                self.tr("There is no sheet to show before this recipient's file is mended.")
            )
            return
        formats = self.format.formats
        self.format.show_formats(formats, profile.formats, rollup=profile.times.rollup)
        usual = (name for name in (format_id, *profile.formats, *formats) if name in formats)
        self.format.choose(next(usual))
        self._take_format(self.format_id())

    def _take_format(self, _format_id: str) -> None:
        self._suggest_path()
        self.export_button.setEnabled(True)
        self._check()

    def _mark_chosen(self) -> None:
        is_file = self.mark.mark() == EXPORT
        self.export_button.setText(self.tr("Export") if is_file else self.tr("Deliver"))
        self._check_later.start()

    def _suggest_path(self) -> None:
        described, profile = self.format.described(), self.recipient.profile()
        if described is not None and profile is not None:
            whom = "" if profile.id == _USUAL else profile.name
            self.place.suggest(self.folder / suggested_name(self._title, whom), described)

    def format_id(self) -> str:
        """The format that is chosen, "" before the list is here."""
        return self.format.field.value() or ""

    def wanted(self) -> Wanted:
        """All choices as they are now."""
        return Wanted(
            self.film_id,
            self.recipient.profile_id(),
            self.format_id(),
            self.format.options(),
            self.format.rollup.isChecked(),
            self.mark.mark(),
        )

    # what is missing

    def _check(self) -> None:
        store = self.session.store
        if store is None or not self.format_id() or self.recipient.profile() is None:
            return
        self.session.jobs.submit_read(
            functools.partial(look_at, store, self.wanted()),
            key=f"export-check-{id(self)}",
            receiver=self,
            done=self._show,
            failed=self._not_checked,
        )

    def _show(self, looked: Looked) -> None:
        self._looked = looked
        self.mark.show_proposal(looked.proposal)
        self.preview.show_sheet(looked.made, looked.wanted.format_id, looked.wanted.options)
        errors = sum(1 for finding in looked.findings if finding.severity == "error")
        warnings = len(looked.findings) - errors
        parts = [
            _counted(errors, self.tr("{0} thing missing"), self.tr("{0} things missing")),
            _counted(warnings, self.tr("{0} to look at"), self.tr("{0} to look at")),
        ]
        self.summary.setText(", ".join(filter(None, parts)) or self.tr("Nothing is missing."))
        self.findings.show_findings(looked.findings)
        self.findings.setVisible(bool(looked.findings))
        self._below.setVisible(not looked.findings)

    def _not_checked(self, error: BaseException) -> None:
        if not isinstance(error, JobCancelled):
            self.refuse(error)

    def _go(self, finding: Finding) -> None:
        keys = self._looked.cue_ids if self._looked is not None else ()
        if finding.cue is None:
            self.film_goto.emit(finding.field)
        elif finding.cue <= len(keys):
            self.goto.emit(keys[finding.cue - 1], FIELDS.get(finding.field, finding.field))
        self.close()

    def _to_problems(self) -> None:
        self.problems_wanted.emit(self.recipient.profile_id() or _USUAL)
        self.close()

    def _explain(self, line: int | None) -> None:
        from cuefolio.gui.explaining.number_dialog import NumberDialog

        if self._looked is not None:
            made, keys = self._looked.made, self._looked.cue_ids
            dialog = NumberDialog.of_delivery(self.session, made, line, keys, self)
            dialog.cue_wanted.connect(self._go_to_cue)
            dialog.open()

    def _go_to_cue(self, cue_id: str) -> None:
        self.goto.emit(cue_id, "duration")
        self.close()

    # exporting

    def export(self) -> None:
        """Write the sheet; a file that is there is replaced only when the person agrees."""
        path = self.place.path(self.folder)
        if path is None or not self.format_id():
            return
        self.notice.dismiss()
        self.export_button.setEnabled(False)
        if path == self.place.agreed:
            self._write(path)
            return
        self.session.jobs.submit_read(
            path.exists,
            receiver=self,
            done=lambda there: self._ask_or_write(path, there),
            failed=self._refused,
        )

    def _ask_or_write(self, path: Path, there: bool) -> None:
        if not there:
            self._write(path)
            return
        self.export_button.setEnabled(True)
        self.notice.show_message(
            self.tr("{0} is there already.").format(path.name),
            kind="warning",
            action=(self.tr("Replace it"), lambda: self._replace(path)),
        )
        self.notice.button().setFocus()

    def _replace(self, path: Path) -> None:
        self.place.agreed = path
        self.export()

    def _write(self, path: Path) -> None:
        wanted = self.wanted()
        common: dict[str, Any] = {
            "label": self.tr("Exporting the cue sheet"),
            "done": self._done,
            "failed": self._refused,
            "receiver": self,
            "rollup": wanted.rollup,
        }
        target = (wanted.film_id, wanted.format_id, path)
        if wanted.mark == EXPORT:
            profile_id, options = wanted.profile_id, wanted.options
            self.session.write("sheets.export", *target, options, profile_id=profile_id, **common)
            return
        number = self.mark.number()
        self.session.write(
            "deliveries.deliver",
            *target,
            wanted.profile_id,
            wanted.options,
            to=self.mark.to.text().strip(),
            note=self.mark.note.text().strip(),
            classification="" if number is not None else wanted.mark,
            revision=number,
            **common,
        )

    def _done(self, result: Any) -> None:
        self.export_button.setEnabled(True)
        path = Path(result.path)
        self.place.agreed = path
        marked = getattr(result, "classification", EXPORT)
        if marked == Classification.REVISION:
            said = self.tr("Revision {0} is in {1}.").format(result.revision, path)
        elif marked == Classification.ORIGINAL:
            said = self.tr("The original is in {0}.").format(path)
        else:
            said = self.tr("The cue sheet is in {0}.").format(path)
        self.notice.show_message(
            said,
            kind="done",
            action=(self.tr("Show in folder"), lambda: show_folder(path)),
        )
        self.exported.emit(path)
        self._check_later.start()

    def _refused(self, error: BaseException) -> None:
        self.export_button.setEnabled(True)
        if isinstance(error, OSError):
            error = CuefolioError(
                "file.cannot_read", path=self.place.field.text(), reason=error.strerror or ""
            )
        self.refuse(error)


def show_folder(path: Path) -> None:
    """Open the folder of a file in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def _counted(number: int, one: str, many: str) -> str:
    return "" if not number else (one if number == 1 else many).format(number)
