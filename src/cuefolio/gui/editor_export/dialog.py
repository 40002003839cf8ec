# SPDX-License-Identifier: GPL-3.0-or-later
"""Markers for the editor: in which format, which cues, what of them, how it looks, and where it goes."""

from __future__ import annotations

import functools
from collections.abc import Collection
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from cuefolio.domain.sheet import Finding
from cuefolio.gui.delivery.files import show_folder
from cuefolio.gui.dialogs.base import CatalogDialog
from cuefolio.gui.dialogs.findings_list import FindingsList
from cuefolio.gui.editor_export.listing import (
    Looked,
    Opening,
    Wanted,
    Written,
    is_there,
    look_at,
    opening,
    write,
)
from cuefolio.gui.editor_export.options_part import OptionsPart
from cuefolio.gui.editor_export.place_part import MarkersPlace
from cuefolio.gui.editor_export.preview import Preview
from cuefolio.gui.job import JobCancelled
from cuefolio.gui.panels.field_line import FieldLine
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.widgets.choice_field import ChoiceField

_LABEL_WIDTH = 96
_FORM_WIDTH = 370
"""Least width in px of the questions."""
_FINDINGS_HEIGHT = 150
_FILM_FIELDS = {"editor.past_midnight": "start"}
"""Field of the production that a finding without a cue speaks of."""
_ALL, _SELECTED, _SHOWN = "all", "selected", "shown"


class EditorExportDialog(CatalogDialog):
    """Looks at what would go out while it is open, writes in the background, and stays open to say where the
    file is. ``selected`` and ``shown`` are keys of the cues that are so in the table."""

    goto = Signal(str, str)
    """Key of a cue and the name of a field."""
    film_goto = Signal(str)
    """Field of the production that a finding speaks of, "" for none."""
    exported = Signal(Path)

    def __init__(
        self,
        session: CatalogSession,
        film_id: str,
        parent: QWidget | None = None,
        *,
        selected: Collection[str] = (),
        shown: Collection[str] | None = None,
        folder: Path | None = None,
        settings: QSettings | None = None,
    ) -> None:
        super().__init__(session, self.tr("Markers for the editor"), QSize(1060, 700), parent)
        self.film_id = film_id
        self.folder = folder or (session.path.parent if session.path is not None else Path.home())
        self._title = ""
        self._only: dict[str, frozenset[str]] = {_SELECTED: frozenset(selected)}
        if shown is not None:
            self._only[_SHOWN] = frozenset(shown)
        self._looked: Looked | None = None
        self.cues = ChoiceField(
            self._cue_choices(),
            name=self.tr("Cues"),
            description=self.tr("Which cues of the production go to the editor"),
            unknown=False,
        )
        self.cues.set_value(_ALL)
        self.options = OptionsPart(_LABEL_WIDTH, settings, self)
        self.place = MarkersPlace(_LABEL_WIDTH, self)
        self.preview = Preview(self)
        self.findings = FindingsList(self)
        self.findings.setAccessibleName(self.tr("What is not in the file, or not as it is here"))
        self.findings.setFixedHeight(_FINDINGS_HEIGHT)
        self.findings.hide()
        self._look_later = QTimer(self, singleShot=True, interval=120)
        self._build()
        self._connect()
        self.preview.show_words(self.tr("Looking at the cues…"))
        if session.store is not None:
            session.jobs.submit_read(
                functools.partial(opening, session.store, film_id),
                receiver=self,
                done=self._open,
                failed=self._not_looked,
            )

    def catalog_changed(self, change: object) -> None:
        """A time may be there now."""
        self._look_later.start()

    def _cue_choices(self) -> list[tuple[str, str]]:
        found = [(_ALL, self.tr("All cues"))]
        if self._only[_SELECTED]:
            found.append((_SELECTED, self.tr("Selected cues ({0})").format(len(self._only[_SELECTED]))))
        if _SHOWN in self._only:
            found.append((_SHOWN, self.tr("Cues that the table shows ({0})").format(len(self._only[_SHOWN]))))
        return found

    def _build(self) -> None:
        inside = QWidget(self)
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(0, 0, 4, 0)
        lines.setSpacing(8)
        lines.addWidget(self.options)
        lines.addWidget(FieldLine(self.tr("Cues"), self.cues, self, label_width=_LABEL_WIDTH))
        lines.addWidget(self.place)
        lines.addStretch(1)
        form = QScrollArea(self)
        form.setWidgetResizable(True)
        form.setFrameShape(QFrame.Shape.NoFrame)
        form.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        form.setMinimumWidth(_FORM_WIDTH)
        form.setWidget(inside)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.preview, 1)
        right.addWidget(self.findings)
        both = QHBoxLayout()
        both.setSpacing(20)
        both.addWidget(form, 2)
        both.addLayout(right, 3)
        self.content.addLayout(both, 1)
        self.add_close()
        self.export_button = self.add_button(self.tr("Export"), primary=True)
        self.export_button.setEnabled(False)

    def _connect(self) -> None:
        self._look_later.timeout.connect(self._look)
        self.options.chosen.connect(self._take_format)
        self.options.changed.connect(self._look_later.start)
        self.cues.committed.connect(self._take_cues)
        self.preview.text_wanted.connect(self._look)
        self.preview.cue_wanted.connect(self._go_to)
        self.findings.wanted.connect(self._go)
        self.export_button.clicked.connect(self.export)

    # choices

    def _open(self, found: Opening) -> None:
        self._title = found.film.title
        self.options.show_formats(found.formats)
        self.options.field.setFocus()
        self._take_format()

    def _take_format(self) -> None:
        described = self.options.described()
        if described is not None:
            self.place.suggest(self.folder, self._title, described)
            self.export_button.setEnabled(True)
        self._order_tabs()
        self._look()

    def _take_cues(self, _value: object) -> None:
        self._look()

    def _order_tabs(self) -> None:
        """Tab goes down the lines: Qt would come to the new ones last."""
        rest = [self.cues, self.place.field, self.place.browse, self.preview.tabs]
        stops = [*self.options.stops(), *rest]
        for before, stop in pairwise(stops):
            QWidget.setTabOrder(before, stop)

    def wanted(self) -> Wanted:
        """All choices as they are now."""
        return Wanted(
            self.film_id,
            self.options.field.value() or "",
            self.options.options(),
            self._only.get(self.cues.value() or _ALL),
            self.preview.wants_text(),
        )

    # what would go out

    def _look(self) -> None:
        store = self.session.store
        if store is None or self.options.described() is None:
            return
        self.session.jobs.submit_read(
            functools.partial(look_at, store, self.wanted()),
            key=f"editor-export-{id(self)}",
            receiver=self,
            done=self._show,
            failed=self._not_looked,
        )

    def _show(self, looked: Looked) -> None:
        before, self._looked = self._looked, looked
        self.preview.show_looked(looked)
        if before is None or before.findings != looked.findings:  # who is in the list stays where they are
            self.findings.show_findings(looked.findings)
            self.findings.setVisible(bool(looked.findings))

    def _not_looked(self, error: BaseException) -> None:
        if not isinstance(error, JobCancelled):
            self.refuse(error)

    def _go(self, finding: Finding) -> None:
        if finding.cue is not None:
            self._go_to(finding.cue, finding.field)
        else:
            self.film_goto.emit(_FILM_FIELDS.get(finding.code, ""))
            self.close()

    def _go_to(self, place: int, field: str = "in") -> None:
        keys = self._looked.cue_ids if self._looked is not None else ()
        if 0 < place <= len(keys):
            self.goto.emit(keys[place - 1], field)
            self.close()

    # writing

    def export(self) -> None:
        """Write the file; one that is there is replaced only when the person agrees."""
        path = self.place.path(self.folder)
        if path is None or self.options.described() is None:
            return
        self.notice.dismiss()
        self.export_button.setEnabled(False)
        if path == self.place.agreed:
            self._write(path)
            return
        self.session.jobs.submit_read(
            functools.partial(is_there, path),
            receiver=self,
            done=functools.partial(self._ask_or_write, path),
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
            action=(self.tr("Replace it"), functools.partial(self._replace, path)),
        )
        self.notice.button().setFocus()

    def _replace(self, path: Path) -> None:
        self.place.agreed = path
        self.export()

    def _write(self, path: Path) -> None:
        store = self.session.store
        if store is None:
            return
        # In the lane of the edits: what was typed before is in the file.
        self.session.jobs.submit_write(
            functools.partial(write, store, self.wanted(), path),
            label=self.tr("Writing the markers"),
            receiver=self,
            done=self._done,
            failed=self._refused,
        )

    def _done(self, written: Written) -> None:
        self.export_button.setEnabled(True)
        self.place.agreed = written.path
        if not written.held:
            said = self.tr("{0} is written, but it holds no marker.").format(written.path)
        elif written.left_out == 1:
            said = self.tr("The markers are in {0}, without 1 cue that has no times.").format(written.path)
        elif written.left_out:
            said = self.tr("The markers are in {0}, without {1} cues that have no times.")
            said = said.format(written.path, written.left_out)
        else:
            said = self.tr("The markers are in {0}.").format(written.path)
        self.notice.show_message(
            said,
            kind="done" if written.held else "warning",
            action=(self.tr("Show in folder"), functools.partial(show_folder, written.path)),
        )
        self.exported.emit(written.path)

    def _refused(self, error: BaseException) -> None:
        if isinstance(error, JobCancelled):
            return
        self.export_button.setEnabled(True)
        self.refuse(error)
