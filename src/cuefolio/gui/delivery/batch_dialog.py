# SPDX-License-Identifier: GPL-3.0-or-later
"""Several productions for several recipients in one go: chosen, named, written, and told about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QSize, QTimer
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QStackedWidget,
    QWidget,
)

from cuefolio.domain.film import FilmSummary
from cuefolio.errors import CuefolioError
from cuefolio.formats.registry import SheetFormat
from cuefolio.gui.delivery.batch_list import BatchList, Names
from cuefolio.gui.delivery.batch_place import BatchPlace
from cuefolio.gui.delivery.files import open_file
from cuefolio.gui.delivery.film_choice import FilmChoice
from cuefolio.gui.delivery.list_tree import framed
from cuefolio.gui.delivery.target_choice import Target, TargetChoice
from cuefolio.gui.delivery.words import format_word
from cuefolio.gui.dialogs.base import CatalogDialog
from cuefolio.gui.job import Job, JobCancelled
from cuefolio.gui.session import CatalogSession, long_service, service
from cuefolio.gui.widgets.empty_state import EmptyState
from cuefolio.gui.widgets.labels import PlainLabel
from cuefolio.gui.words import error_sentence, profile_text

if TYPE_CHECKING:
    from cuefolio.persistence.store import CatalogStore
    from cuefolio.services.batch_export import BatchResult, PlannedFile
    from cuefolio.services.profiles import Listed

_TARGETS, _NAMES, _FOLDER = "batch/targets", "batch/names", "batch/folder"
_LABEL_WIDTH = 72
_WAIT_MS = 150


@dataclass(frozen=True, slots=True)
class Known:
    """What there is to choose from: productions, recipients, formats by id, the places of names."""

    films: Sequence[FilmSummary]
    profiles: Sequence[Listed]
    formats: Mapping[str, SheetFormat]
    names: str
    places: tuple[str, ...]


def read(store: CatalogStore) -> Known:
    """Read it all; runs on a worker."""
    from cuefolio.services import batch_export

    return Known(
        service("films.list_films")(store),
        service("profiles.all_profiles")(),
        service("sheets.formats")(),
        batch_export.TEMPLATE,
        batch_export.PLACES,
    )


class BatchDialog(CatalogDialog):
    """Nothing is written before "Export". Closing while files are written stops after the present one."""

    def __init__(
        self,
        session: CatalogSession,
        settings: QSettings,
        film_id: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``film_id`` is ticked first, with the other episodes of its series."""
        super().__init__(session, self.tr("Export several"), QSize(980, 700), parent)
        self.settings = settings
        self._film_id = film_id
        self._known: Known | None = None
        self._planned: Sequence[PlannedFile] = ()
        self._job: Job | None = None
        self._agreed = False
        self.films = FilmChoice(self)
        self.targets = TargetChoice(self)
        self.place = BatchPlace(session.path.parent if session.path is not None else Path.home(), self)
        self.summary = PlainLabel("", self, role="key")
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Files that are written"))
        self.list = BatchList(self)
        self.nothing = EmptyState(
            "share",
            self.tr("No files yet"),
            self.tr("Tick the productions and the recipients above."),
        )
        self._plan_later = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._plan_later.timeout.connect(self._plan)
        self._lay_out()
        self.folder_button = self.add_button(self.tr("Open folder"), left=True)
        self.folder_button.clicked.connect(self._open_folder)
        self.close_button = self.add_close()
        self.export_button = self.add_button(self.tr("Export"), primary=True)
        self.export_button.clicked.connect(self.export)
        for part in (self.films, self.targets, self.place):
            part.changed.connect(self._changed)
        self._show_running(False)
        self._show_plan([])
        self._read()

    def _lay_out(self) -> None:
        choices = QHBoxLayout()
        choices.setSpacing(12)
        choices.addWidget(self.films, 1)
        choices.addWidget(self.targets, 1)
        status = QHBoxLayout()
        status.setSpacing(12)
        status.addWidget(self.summary)
        status.addWidget(self.progress, 1)
        status.addStretch(0)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(framed(self.list, self))
        self.pages.addWidget(self.nothing)
        self.content.addLayout(choices, 4)
        self.content.addWidget(self.place)
        self.content.addLayout(status)
        self.content.addWidget(self.pages, 3)
        place = self.place
        order = (
            self.films.search, self.films.tree, self.targets.tree, place.folder, place.browse, place.names,
            place.insert_button, self.list,
        )  # fmt: skip
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    # what there is

    def catalog_changed(self, change: object) -> None:
        """Productions may have come or gone, and titles changed."""
        if self._job is None:
            self._read()

    def _read(self) -> None:
        store = self.session.store
        if store is not None:
            self.session.jobs.submit_read(
                lambda: read(store),
                key=f"batch-known-{id(self)}",
                receiver=self,
                done=self._take,
                failed=self._failed,
            )

    def _take(self, known: Known) -> None:
        first = self._known is None
        films = self._first_films(known.films) if first else self.films.ticked()
        targets = self._stored_targets() if first else self.targets.ticked()
        self._known = known
        if first:
            folder, names = (str(self.settings.value(name, "")) for name in (_FOLDER, _NAMES))
            self.place.show_place(folder, names, known.names, known.places)
        self.films.show_films(known.films, films)
        self.targets.show_profiles(known.profiles, known.formats, targets)
        if first:
            self.films.tree.setFocus()
        self._changed()

    def _first_films(self, films: Sequence[FilmSummary]) -> list[str]:
        shown = next((film for film in films if film.id == self._film_id), None)
        if shown is None:
            return []
        return [
            film.id for film in films if film.id == shown.id or (shown.series and film.series == shown.series)
        ]

    def _stored_targets(self) -> list[Target]:
        stored = self.settings.value(_TARGETS, [])
        words = [str(word) for word in (stored if isinstance(stored, list) else [stored])]
        pairs = (word.partition(" ") for word in words if word)
        return [(profile_id, format_id) for profile_id, _, format_id in pairs]

    # the plan

    def _changed(self) -> None:
        self._agreed = False
        self.export_button.setEnabled(False)
        self.place.names.set_error("")
        self._plan_later.start()

    def _plan(self) -> None:
        no_options: dict[str, object] = {}
        targets = [(profile_id, format_id, no_options) for profile_id, format_id in self.targets.ticked()]
        films = self.films.ticked()
        if self._known is None or self._job is not None:
            return
        if not targets or not films:
            self._show_plan([])
            return
        self.session.read(
            "batch_export.plan",
            films,
            targets,
            self.place.path(),
            self.place.names.text(),
            key=f"batch-plan-{id(self)}",
            receiver=self,
            done=self._show_plan,
            failed=self._not_planned,
        )

    def _show_plan(self, planned: Sequence[PlannedFile]) -> None:
        self._planned = planned
        self.list.show_plan(planned, self._names_of())
        self.pages.setCurrentIndex(0 if planned else 1)
        there = sum(file.replaces for file in planned)
        text = self.tr("{0} files").format(len(planned)) if len(planned) != 1 else self.tr("1 file")
        if there:
            text = self.tr("{0}, {1} of them replaced").format(text, there)
        self.summary.setText(text if planned else "")
        self.export_button.setEnabled(bool(planned))
        self.folder_button.setEnabled(bool(planned) and there > 0)

    def _names_of(self) -> Names:
        if self._known is None:
            return Names({}, {})
        profiles = {
            one.id: profile_text(one.profile.name) for one in self._known.profiles if one.profile is not None
        }
        return Names(profiles, {one.id: format_word(one.name) for one in self._known.formats.values()})

    def _not_planned(self, error: BaseException) -> None:
        if isinstance(error, JobCancelled):
            return
        self._show_plan([])
        if isinstance(error, CuefolioError) and error.code == "batch.bad_template":
            self.place.names.set_error(error_sentence(error))
        else:
            self.refuse(error)

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, JobCancelled):
            self.refuse(error)

    # writing

    def export(self) -> None:
        """Write the files; those that are there are replaced only when the person agrees."""
        store, planned = self.session.store, list(self._planned)
        if store is None or not planned or self._job is not None or not self.export_button.isEnabled():
            return
        there = sum(file.replaces for file in planned)
        if there and not self._agreed:
            text = self.tr("{0} of these files are there already.").format(there)
            if there == 1:
                text = self.tr("One of these files is there already.")
            self.notice.show_message(
                text, kind="warning", action=(self.tr("Replace and export"), self._replace)
            )
            self.notice.button().setFocus()
            return
        self.notice.dismiss()
        self._keep_choice()
        self.progress.setRange(0, len(planned))
        self.progress.setValue(0)
        self._job = self.session.jobs.submit_write(
            long_service("batch_export.run", store, planned),
            label=self.tr("Exporting cue sheets"),
            receiver=self,
            done=self._done,
            failed=self._failed,
            finished=self._finished,
            progress=self._tell,
        )
        self._show_running(True)

    def _replace(self) -> None:
        self._agreed = True
        self.export()

    def _keep_choice(self) -> None:
        self.settings.setValue(_TARGETS, [" ".join(target) for target in self.targets.ticked()])
        self.settings.setValue(_NAMES, self.place.names.text())
        self.settings.setValue(_FOLDER, self.place.folder.text())

    def _tell(self, done: int, total: int, _text: str = "") -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        self.summary.setText(self.tr("{0} of {1} files").format(done, total))

    def _show_running(self, on: bool) -> None:
        for widget in (self.films, self.targets, self.place):
            widget.setEnabled(not on)
        self.progress.setVisible(on)
        self.export_button.setEnabled(not on)
        self.close_button.setText(self.tr("Stop") if on else self.tr("Close"))
        if on:
            self.close_button.setFocus()

    def _done(self, result: BatchResult) -> None:
        self.list.show_result(result, self._names_of())
        self.pages.setCurrentIndex(0)
        total, folder = len(result.files), self.place.path()
        if result.stopped:
            text = self.tr("Stopped: {0} of {1} files were written to {2}.")
        elif result.failed:
            text = self.tr("{0} of {1} files were written to {2}; the list says why the others were not.")
        else:
            text = self.tr("All {1} files were written to {2}.")
        whole = not result.failed and not result.stopped
        self.summary.setText(self.tr("{0} of {1} files").format(result.written, total))
        self.notice.show_message(
            text.format(result.written, total, folder), kind="done" if whole else "warning"
        )
        self.folder_button.setEnabled(result.written > 0)
        self._agreed = False
        # What was just written would be replaced, so it is asked about before it is written again.
        self._planned = [
            replace(file.planned, replaces=file.written or file.planned.replaces) for file in result.files
        ]

    def _finished(self) -> None:
        self._job = None
        self.close_button.setEnabled(True)
        self._show_running(False)
        self.list.setFocus()

    def _open_folder(self) -> None:
        open_file(self.place.path())

    def reject(self) -> None:
        """Stop what is being written; close when nothing is."""
        if self._job is not None and self.session.store is not None:
            self._job.cancel()
            self.close_button.setEnabled(False)
            return
        super().reject()
