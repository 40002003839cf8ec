# SPDX-License-Identifier: GPL-3.0-or-later
"""A cue sheet out: format, options, what is missing, and where it goes."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cuefolio.domain.sheet import Finding
from cuefolio.errors import CuefolioError
from cuefolio.formats.registry import SheetFormat, SheetOption
from cuefolio.gui.dialogs.base import CatalogDialog
from cuefolio.gui.dialogs.findings_list import FIELDS, FindingsList
from cuefolio.gui.dialogs.sheet_preview import SheetPreview
from cuefolio.gui.job import JobCancelled
from cuefolio.gui.panels.field_line import FieldLine
from cuefolio.gui.session import CatalogSession, service
from cuefolio.gui.widgets.choice_field import ChoiceField
from cuefolio.gui.widgets.labels import PlainLabel, set_tip
from cuefolio.gui.widgets.line_field import LineField

_LABEL_WIDTH = 96
NARROW = 760
"""Width in px below which there is no preview beside the form."""


class ExportDialog(CatalogDialog):
    """Checks while it is open, exports in the background, and stays open to say where the sheet is."""

    goto = Signal(str, str)
    """Key of a cue ("" for the production itself) and the name of a field."""
    film_goto = Signal(str)
    """Field of the production that a finding speaks of."""
    exported = Signal(Path)

    def __init__(
        self,
        session: CatalogSession,
        film_id: str,
        parent: QWidget | None = None,
        *,
        folder: Path | None = None,
    ) -> None:
        super().__init__(session, self.tr("Export cue sheet"), QSize(1120, 700), parent)
        self.film_id = film_id
        self.folder = folder or (session.path.parent if session.path is not None else Path.home())
        self.formats: Mapping[str, SheetFormat] = {}
        self._cue_ids: list[str] = []
        self._agreed: Path | None = None
        self._named_by_hand = False
        self._options: dict[str, QWidget] = {}
        self.format_field = ChoiceField(name=self.tr("Format"), unknown=False)
        self.path_field = LineField(name=self.tr("Save as"))
        self.findings = FindingsList(self)
        self.summary = PlainLabel(self.tr("Looking at the sheet…"), self, role="key")
        self._check_later = QTimer(self, singleShot=True, interval=120)
        self.preview = SheetPreview(session, film_id, self)
        self._build()
        self._check_later.timeout.connect(self._check)
        self.format_field.committed.connect(self._take_format)
        self.path_field.edited.connect(self._path_typed)
        self.findings.wanted.connect(self._go)
        session.jobs.submit_read(
            service("sheets.formats"), receiver=self, done=self._take_formats, failed=self.refuse
        )
        session.read("films.get_film", film_id, done=self._take_film, failed=self.refuse, receiver=self)

    def catalog_changed(self, change: object) -> None:
        """What is missing may be there now."""
        self._check_later.start()

    def _build(self) -> None:
        form = QWidget(self)
        left = QVBoxLayout(form)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(8)
        both = QHBoxLayout()
        both.setSpacing(24)
        both.addWidget(form, 2)
        both.addWidget(self.preview, 3)
        self.content.addLayout(both, 1)
        left.addWidget(FieldLine(self.tr("Format"), self.format_field, self, label_width=_LABEL_WIDTH))
        self.options_box = QVBoxLayout()
        self.options_box.setSpacing(6)
        left.addLayout(self.options_box)
        place = QWidget(self)
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        browse = QPushButton(self.tr("Choose…"), place)
        browse.setAutoDefault(False)
        browse.setAccessibleName(self.tr("Choose where to save the sheet"))
        browse.clicked.connect(self._browse)
        row.addWidget(self.path_field, 1)
        row.addWidget(browse)
        left.addWidget(FieldLine(self.tr("Save as"), place, self, label_width=_LABEL_WIDTH))
        left.addSpacing(8)
        left.addWidget(self.summary)
        about = self.tr("What is unknown stays blank on the sheet. Nothing is filled in by guessing.")
        left.addWidget(PlainLabel(about, self, role="small", wrap=True))
        left.addWidget(self.findings, 1)
        self.add_close()
        self.export_button = self.add_button(self.tr("Export"), primary=True)
        self.export_button.setEnabled(False)
        self.export_button.clicked.connect(self.export)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a small screen the questions need the room."""
        super().resizeEvent(event)
        self.preview.setVisible(event.size().width() >= NARROW)

    # format and options

    def _take_formats(self, formats: Mapping[str, SheetFormat]) -> None:
        self.formats = formats
        self.format_field.set_choices([(f.id, f"{_word(f.name)}  ({f.suffix})") for f in formats.values()])
        first = next(iter(formats), None)
        self.format_field.set_value(first)
        if first is not None:
            self._take_format(first)

    def _take_format(self, format_id: object) -> None:
        described = self.formats[str(format_id)]
        while self.options_box.count():
            item = self.options_box.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._options = {}
        for option in described.options:
            control = self._option_control(option)
            self._options[option.id] = control
            label = "" if option.kind == "flag" else _word(option.label)
            line = FieldLine(label, control, self, label_width=_LABEL_WIDTH)
            line.say(_word(option.help))
            self.options_box.addWidget(line)
        self._suggest_path()
        self.export_button.setEnabled(True)
        self._check()

    def _option_control(self, option: SheetOption) -> QWidget:
        label, about = _word(option.label), _word(option.help)
        if option.kind == "choice":
            choices = [(value, _word(word)) for value, word in option.choices]
            choice = ChoiceField(choices, name=label, description=about, unknown=False)
            choice.set_value(str(option.default))
            choice.committed.connect(lambda _value: self._check_later.start())
            return choice
        if option.kind == "flag":
            box = QCheckBox(label, self)
            box.setChecked(bool(option.default))
            box.setAccessibleDescription(about)
            box.toggled.connect(lambda _on: self._check_later.start())
            return box
        text = LineField(name=label, description=about)
        text.set_value(str(option.default))
        text.committed.connect(lambda _text: self._check_later.start())
        return text

    def options(self) -> dict[str, object]:
        """The options as they are chosen."""
        found: dict[str, object] = {}
        for name, control in self._options.items():
            if isinstance(control, QCheckBox):
                found[name] = control.isChecked()
            elif isinstance(control, ChoiceField):
                found[name] = control.value()
            elif isinstance(control, LineField):
                found[name] = control.text().strip()
        return found

    def format_id(self) -> str:
        """The format that is chosen, "" before the list is here."""
        return self.format_field.value() or ""

    # what is missing

    def _check(self) -> None:
        store, format_id = self.session.store, self.format_id()
        if store is None or not format_id:
            return
        film_id, options = self.film_id, self.options()
        self.preview.show_sheet(format_id, options)

        def look() -> tuple[list[Finding], list[str]]:
            rows = service("cues.film_rows")(store, film_id)
            return (
                service("sheets.check")(store, film_id, format_id, options),
                [row.id for row in rows if row.is_counted],
            )

        self.session.jobs.submit_read(
            look,
            key=f"export-check-{id(self)}",
            receiver=self,
            done=self._show_findings,
            failed=self._not_checked,
        )

    def _show_findings(self, found: tuple[Sequence[Finding], list[str]]) -> None:
        findings, self._cue_ids = found
        errors = sum(1 for finding in findings if finding.severity == "error")
        warnings = len(findings) - errors
        if not findings:
            text = self.tr("Nothing is missing.")
        else:
            parts = [
                _counted(errors, self.tr("{0} thing missing"), self.tr("{0} things missing")),
                _counted(warnings, self.tr("{0} to look at"), self.tr("{0} to look at")),
            ]
            text = ", ".join(filter(None, parts))
        self.summary.setText(text)
        self.findings.show_findings(findings)
        self.findings.setVisible(bool(findings))

    def _not_checked(self, error: BaseException) -> None:
        if not isinstance(error, JobCancelled):
            self.refuse(error)

    def _go(self, finding: Finding) -> None:
        if finding.cue is None:
            self.film_goto.emit(finding.field)
        elif finding.cue <= len(self._cue_ids):
            self.goto.emit(self._cue_ids[finding.cue - 1], FIELDS.get(finding.field, finding.field))
        self.close()

    # where it goes

    def _take_film(self, film: Any) -> None:
        self._title = film.title
        self._suggest_path()

    _title = ""

    def _suggest_path(self) -> None:
        described = self.formats.get(self.format_id())
        if described is None:
            return
        now = Path(self.path_field.text()) if self.path_field.text() else None
        if self._named_by_hand and now is not None:
            path = now.with_suffix(described.suffix)
        else:
            path = self.folder / f"{file_name(self._title)} cue sheet{described.suffix}"
        self.path_field.set_value(str(path))
        set_tip(self.path_field, str(path))

    def _path_typed(self) -> None:
        self._named_by_hand = True
        self._agreed = None

    def _browse(self) -> None:
        described = self.formats.get(self.format_id())
        suffix = described.suffix if described is not None else ""
        dialog = QFileDialog(self, self.tr("Save cue sheet as"), self.path_field.text())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix.lstrip("."))
        if described is not None:
            dialog.setNameFilter(f"{_word(described.name)} (*{suffix})")
        dialog.selectFile(Path(self.path_field.text()).name)
        dialog.fileSelected.connect(self._chosen)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _chosen(self, name: str) -> None:
        self._named_by_hand = True
        # The file dialog has asked already whether the file may be replaced.
        self._agreed = Path(name)
        self.path_field.set_value(name)

    # exporting

    def export(self) -> None:
        """Write the sheet; a file that is there is replaced only when the person agrees."""
        text = self.path_field.text().strip()
        if not text or not self.format_id():
            self.path_field.set_error(self.tr("Type where the sheet is to be saved."))
            self.path_field.setFocus()
            return
        path = Path(text).expanduser()
        if not path.is_absolute():
            path = self.folder / path
        self.notice.dismiss()
        self.export_button.setEnabled(False)
        if path == self._agreed:
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
        self._agreed = path
        self.export()

    def _write(self, path: Path) -> None:
        self.session.write(
            "sheets.export",
            self.film_id,
            self.format_id(),
            path,
            self.options(),
            label=self.tr("Exporting the cue sheet"),
            done=self._done,
            failed=self._refused,
            receiver=self,
        )

    def _done(self, result: Any) -> None:
        self.export_button.setEnabled(True)
        path = Path(result.path)
        self._agreed = path
        self.notice.show_message(
            self.tr("The cue sheet is in {0}.").format(path),
            kind="done",
            action=(self.tr("Show in folder"), lambda: show_folder(path)),
        )
        self.exported.emit(path)

    def _refused(self, error: BaseException) -> None:
        self.export_button.setEnabled(True)
        if isinstance(error, OSError):
            error = CuefolioError(
                "file.cannot_read", path=self.path_field.text(), reason=error.strerror or ""
            )
        self.refuse(error)


def show_folder(path: Path) -> None:
    """Open the folder of a file in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def file_name(title: str) -> str:
    """A title as the name of a file on any system."""
    plain = " ".join(re.sub(r'[<>:"/\\|?*\x00-\x1f]+', " ", title).split())
    return plain.strip(" .")[:120] or "film"


def _word(text: str) -> str:
    """What a format says of itself, in the language of the window."""
    return QCoreApplication.translate("Formats", text) if text else ""


def _counted(number: int, one: str, many: str) -> str:
    return "" if not number else (one if number == 1 else many).format(number)
