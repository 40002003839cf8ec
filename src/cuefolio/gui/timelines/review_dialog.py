# SPDX-License-Identifier: GPL-3.0-or-later
"""An editor's timeline before anything of it is stored: read, looked through, corrected, taken over."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QStackedWidget, QWidget

from cuefolio.domain.film import Film
from cuefolio.domain.timecode import FrameRate, format_timecode, parse_timecode, rate_from_id
from cuefolio.domain.timeline.model import RateFrom
from cuefolio.domain.timeline.options import Answers, BuildOptions
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.timelines import words, work
from cuefolio.gui.timelines.answering import Answering
from cuefolio.gui.timelines.carrying import carried_over
from cuefolio.gui.timelines.choosing import as_last_time, chosen
from cuefolio.gui.timelines.remarks_bar import RemarksBar
from cuefolio.gui.timelines.remembered_dialog import RememberedDialog
from cuefolio.gui.timelines.review_page import ReviewPage
from cuefolio.gui.timelines.stance import Stance
from cuefolio.gui.timelines.work import EVERY_FILE, Files, Shown
from cuefolio.gui.timelines.working import WorkingDialog
from cuefolio.gui.widgets.empty_state import EmptyState
from cuefolio.gui.widgets.labels import PlainLabel, set_tip
from cuefolio.gui.words import counted

if TYPE_CHECKING:
    from cuefolio.services.timeline_options import LastTime

_FOLDER = "timelines/folder"
_PATTERNS = "*.edl *.xml *.fcpxml *.aaf *.otio *.otioz *.txt *.prproj *.csv *.tsv"
_QUIET_MS = 300
"""After a step elsewhere the review is worked out again once this long nothing else came."""
_MUTED = "timeline.music_is_muted"


class ReviewDialog(WorkingDialog):
    """``imported`` carries the keys of the new cues and the names of the files."""

    imported = Signal(list, str)

    def __init__(
        self, session: CatalogSession, settings: QSettings, film: Film, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, "", QSize(1320, 820), parent)
        title = words.one_line(film.title)
        head = self.tr("Import into “{0}”").format(title) if title else self.tr("Import a timeline")
        self.setWindowTitle(head)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.film = film
        self.kept = settings
        self.files: Files | None = None
        self._paths: tuple[Path, ...] = ()
        self._earlier: tuple[tuple[Path, ...], FrameRate | None, int | None] | None = None
        """Files, rate and start of what is shown, while other files are read."""
        self._rate: FrameRate | None = None
        self._start: int | None = None
        self._sequence = EVERY_FILE
        self._before = Answers()
        """What was remembered when the review began."""
        self._built = (Fraction(0), 0.0)
        """Gap and threshold then."""
        self._last: LastTime | None = None
        """How the last import was taken over."""
        self._anew = True
        self._told_muted = False
        self.setAcceptDrops(True)
        self.head = PlainLabel(head, self, role="heading", elide=True)
        self.file = PlainLabel("", self, role="key", elide=True)
        self.choose_button = QPushButton(self.tr("Other file…"), self)
        self.choose_button.setAutoDefault(False)
        self.choose_button.clicked.connect(self.choose_files)
        self.remarks = RemarksBar(self)
        self.page = ReviewPage(bool(film.values.get("series_id")), self)
        self.empty = EmptyState(
            "film",
            self.tr("Which timeline?"),
            self.tr(
                "Choose an EDL, FCP7 XML, FCPXML, AAF, OTIO, Pro Tools session text, Premiere project or "
                "list of markers, or drop it here. Nothing is stored before you have seen what comes of it."
            ),
            [
                (self.tr("Choose files…"), self.choose_files),
                (self.tr("Choose a folder…"), self.choose_folder),
            ],
            primary=0,
        )
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self.empty)
        self.pages.addWidget(self.page)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.head, 1)
        top.addWidget(self.file, 1)
        # Here it takes no room from the tree: drawing that anew beside a worker would halt the window.
        top.addWidget(self.work_row, 1)
        top.addWidget(self.choose_button)
        self.content.addLayout(top)
        self.content.addWidget(self.page.again)
        self.content.addWidget(self.remarks)
        self.content.addWidget(self.pages, 1)
        self.answering = Answering(self.page, self)
        self.back_button = self.add_button(self.tr("Take back (Ctrl+Z)"), left=True)
        set_tip(self.back_button, self.tr("Take back the last answer of this review"))
        self.back_button.clicked.connect(self.answering.take_back)
        self.cancel_button = self.add_close(self.tr("Cancel"))
        self.held_back = PlainLabel("", self, role="warning")
        self.held_back.hide()
        self.buttons.insertWidget(self.buttons.indexOf(self.cancel_button), self.held_back)
        self.import_button = self.add_button(self.tr("Import"), primary=True)
        self.import_button.clicked.connect(self.import_cues)
        self._again = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._again.timeout.connect(self.work_out)
        self.notice.closed.connect(self._leave_notice)
        self._connect()
        self.show_buttons()

    def _connect(self) -> None:
        page = self.page
        self.answering.changed.connect(self._work_out_and_go_on)
        self.answering.told.connect(self._tell_person)
        page.settings.rate_chosen.connect(self._choose_rate)
        page.settings.start_chosen.connect(self._choose_start)
        page.settings.sequence_chosen.connect(self._choose_sequence)
        page.settings.wrong_changed.connect(self.show_buttons)
        page.losses.chosen.connect(self.show_buttons)
        page.again.chosen.connect(self.show_buttons)
        page.remembered_button.clicked.connect(self.show_remembered)
        page.view.line_changed.connect(self.show_buttons)
        for box in (page.scenes, page.reels, page.spots):
            box.toggled.connect(self.show_buttons)

    # files

    def choose_files(self) -> None:
        """Ask for files and read them."""
        dialog = self._file_dialog(self.tr("Choose timelines"))
        dialog.setNameFilters([self.tr("Timelines ({0})").format(_PATTERNS), self.tr("All files (*)")])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.open()

    def choose_folder(self) -> None:
        """Ask for a folder: of time-stamped sound files, or a bundle."""
        dialog = self._file_dialog(self.tr("Choose a folder of time-stamped sound files"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.open()

    def _file_dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self, title, str(self.kept.value(_FOLDER, "") or ""))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self.offer_files)
        return dialog

    def offer_files(self, names: Sequence[str | Path]) -> None:
        """Read files; where answers would be forgotten, ask first."""
        if not self.answering.can_take_back:
            self.read_files(names)
            return
        text = self.tr("Nothing was imported yet: reading {0} forgets what you said here.")
        action = (self.tr("Read it"), partial(self.read_files, list(names)))
        files = ", ".join(Path(name).name for name in names)
        self.notice.show_message(text.format(files), kind="warning", action=action)

    def read_files(self, names: Sequence[str | Path]) -> None:
        """Read files; what was shown before goes once they could be read."""
        self.notice.dismiss()
        if self._earlier is None and self.pages.currentWidget() is self.page:
            self._earlier = (self._paths, self._rate, self._start)
        self._paths = tuple(Path(name) for name in names)
        self.kept.setValue(_FOLDER, str(self._paths[0].parent))
        self._rate = self._start = None
        self._name_files()
        self._read(first=True)

    def _name_files(self) -> None:
        self.file.setText(", ".join(path.name for path in self._paths))

    def _keep_earlier(self) -> bool:
        """What was shown before other files were asked for goes on. Whether there is something."""
        if self._earlier is None:
            return False
        self._paths, self._rate, self._start = self._earlier
        self._earlier = None
        self._name_files()
        return True

    def _choose_rate(self, rate_id: str) -> None:
        rate, shown = rate_from_id(rate_id), self.page.model.shown
        if self._start is not None and shown is not None:
            # The same label is meant.
            label = format_timecode(self._start, shown.review.parts[0].seen.timeline.rate)
            self._start = parse_timecode(label.replace(";", ":"), rate)
        self._rate = rate
        self._read(first=False)

    def _choose_start(self, frames: int | None) -> None:
        self._start = frames
        self._read(first=False)

    def _read(self, *, first: bool) -> None:
        store = self.session.store
        if store is None:
            return
        paths, rate, start = self._paths, self._rate, self._start
        film_id, likely = self.film.id, self.film.rate

        def call(*, cancelled: Callable[[], bool], progress: Callable[..., object]) -> Any:
            files = work.read_files(paths, rate, start, likely=likely, cancelled=cancelled, progress=progress)
            return files, work.first_stance(store, film_id, files) if first else None

        self.read(self.tr("Reading the timeline…"), call, done=self._take_files, failed=self._not_read)

    def _take_files(self, found: tuple[Files, tuple[Stance, LastTime] | None]) -> None:
        earlier, (self.files, first) = self.files, found
        shown = self.page.model.shown
        if first is None and earlier is not None and shown is not None:
            # Another rate or start gives other frames; what was said goes with the clips.
            carried = carried_over(shown, earlier, self.files)
            self.answering.carry(carried)
            self.page.questions.carry(carried)
        if first is not None:
            stance, self._last = first
            self._earlier = None
            self._anew, self._told_muted = True, False
            self.page.questions.forget()
            self.page.settings.begin()
            self._before = stance.options.answers
            self._built = (stance.options.gap, stance.options.threshold)
            self._sequence = EVERY_FILE
            self.answering.begin(stance)
        self.page.settings.show_files(self.files, self._sequence)
        self.work_out()

    def _not_read(self, error: BaseException) -> None:
        self.refuse(error)
        has_earlier = self._keep_earlier()
        if self._anew and not has_earlier:
            self.files = None
            self.pages.setCurrentWidget(self.empty)
        elif self.page.model.shown is not None:
            self.page.settings.show_state(self.page.model.shown)
        self.show_buttons()

    # proposing

    def _choose_sequence(self, value: str) -> None:
        self._sequence, self._anew = value, True
        self.work_out()

    def _work_out_and_go_on(self) -> None:
        self.notice.dismiss()
        self.work_out()

    def work_out(self) -> None:
        """Propose cues by what was said so far."""
        store, files = self.session.store, self.files
        if store is None or files is None:
            return
        film_id, seen, stance = self.film.id, files.chosen(self._sequence), self.answering.stance

        def call() -> Shown:
            return work.shown(store, film_id, seen, stance)

        self.read(self.tr("Working out the cues…"), call, done=self._take_shown, failed=self._not_read)

    def _take_shown(self, shown: Shown) -> None:
        anew, self._anew = self._anew, False
        at_first = self.pages.currentWidget() is not self.page
        self.pages.setCurrentWidget(self.page)
        in_bars = {remark.code for remark in (*shown.twice, *(one for _file, one in shown.lost))}
        told = [
            *as_last_time(self._last, shown),
            *(one for one in shown.review.remarks if one.code not in in_bars),
        ]
        self.remarks.show_sentences(words.remark_lines(told), anew=anew)
        self.page.show_review(shown, anew=anew, go_on=self.answering.go_on())
        self.import_button.setDefault(True)
        if at_first:
            self.page.view.setFocus()
        self._say_what_was_ignored(shown)
        self._offer_muted(shown)
        self.show_buttons()

    def _say_what_was_ignored(self, shown: Shown) -> None:
        """A file that says its rate or start itself keeps it."""
        timeline = shown.review.parts[0].seen.timeline
        if self._rate is not None and timeline.rate != self._rate and timeline.rate_from is RateFrom.FILE:
            text = self.tr("The file says its frame rate itself, so it stays at {0}.").format(
                timeline.rate.label
            )
            self.notice.show_message(text)
            self._rate = None
        start = timeline.start
        if self._start is not None and start is not None and start != self._start:
            label = format_timecode(start, timeline.rate)
            text = self.tr("The file says its start itself, so it stays at {0}.").format(label)
            self.notice.show_message(text)
            self._start = None

    def _offer_muted(self, shown: Shown) -> None:
        """Once for a file: delivered tracks are often muted in the session that they come from."""
        muted = sum(int(str(one.arguments["count"])) for one in shown.review.remarks if one.code == _MUTED)
        heard = sum(len(cue.uses) for _part, cue in shown.lines.music)
        if self._told_muted or muted <= heard:
            return
        self._told_muted = True
        text = self.tr("Most of the music is muted ({0}), as delivered tracks often are in their session.")
        action = (self.tr("Include muted"), self._include_muted)
        self.notice.show_message(text.format(counted(muted, "clip")), action=action)

    def _include_muted(self) -> None:
        self.page.view.setFocus()
        self.answering.settle({"include_muted": True})

    def _leave_notice(self) -> None:
        """The keyboard goes from a message that was closed to the cues, not to what replaces the file."""
        on_button = self.focusWidget() in (self.choose_button, self.stop_button)
        if on_button and self.pages.currentWidget() is self.page:
            self.page.view.setFocus()

    def _tell_person(self, text: str) -> None:
        self.notice.show_message(text)

    def catalog_changed(self, change: object) -> None:
        """Recordings may be known now that were not: once things are quiet."""
        if self.page.model.shown is not None:
            self._again.start()

    def show_remembered(self) -> None:
        """Show the answers that this review began with, to be forgotten."""
        dialog = RememberedDialog(self.session, self.film, self)
        dialog.forgotten.connect(self._forget)
        dialog.open()

    def _forget(self, forgotten: list[Any]) -> None:
        self._before = Stance(BuildOptions(answers=self._before)).forget(forgotten).options.answers
        self.answering.forget(forgotten)

    # importing

    def show_buttons(self) -> None:
        """Which buttons make sense now."""
        shown = self.page.model.shown if self.pages.currentWidget() is self.page else None
        has_file = shown is not None
        self.file.setVisible(has_file or self.is_busy)
        self.choose_button.setVisible(has_file)
        self.choose_button.setEnabled(not self._is_writing)
        self.remarks.setVisible(has_file and bool(self.remarks.text.full_text()))
        self.back_button.setVisible(has_file)
        self.back_button.setEnabled(self.answering.can_take_back)
        self.import_button.setVisible(has_file)
        self.answering.show_buttons()
        if shown is None:
            self.page.again.hide()
            return
        page, music = self.page, len(shown.lines.music)
        extras = [
            box for box in (page.scenes, page.reels, page.spots) if not box.isHidden() and box.isChecked()
        ]
        self.import_button.setText(self._button_text(shown, music, extras))
        held_back = self._held_back()
        self.held_back.setText(held_back)
        self.held_back.setVisible(bool(held_back))
        tip = self.tr("Music becomes cues, as one step; what is unsure stays out")
        set_tip(self.import_button, held_back or tip)
        self.import_button.setAccessibleDescription(held_back or tip)
        can = (music > 0 or bool(extras)) and not held_back
        self.import_button.setEnabled(can and not self.is_busy)

    def _button_text(self, shown: Shown, music: int, extras: Sequence[QWidget]) -> str:
        """What would be imported now."""
        page = self.page
        if music or not extras:
            return self.tr("Import {0}").format(counted(music, "cue"))
        if extras == [page.scenes]:
            return self.tr("Import {0}").format(counted(shown.scenes, "scene"))
        if extras != [page.spots]:
            return self.tr("Import markers and scenes")
        one, many = self.tr("Import 1 marker"), self.tr("Import {0} markers")
        return one if shown.notes == 1 else many.format(shown.notes)

    def _held_back(self) -> str:
        """Why nothing can be imported although there is something, "" when it can."""
        if self.page.settings.wrong():
            return self.tr("Mend the marked field first.")
        if self.page.again.holds_back:
            return self.tr("Tick “Import it once more” first.")
        if self.page.losses.holds_back:
            return self.tr("Tick “Take what could be read” first.")
        return ""

    def import_cues(self) -> None:
        """Store all music as one step."""
        store, shown = self.session.store, self.page.model.shown
        if store is None or shown is None or self.is_busy:
            return
        call = partial(work.accept, store, shown, chosen(self.page, shown, self._before, self._built))
        self.answering.is_held = True
        self.write(self.tr("Importing the timeline"), call, done=self._imported)

    def stopped(self) -> None:
        """The review goes on as it was."""
        self.answering.is_held = False
        self._keep_earlier()
        if self.page.model.shown is not None:
            self.page.settings.show_state(self.page.model.shown)

    def _imported(self, change: Any) -> None:
        names = ", ".join(path.name for path in self._paths)
        self.imported.emit(list(change.created), names)
        self.accept()

    def done(self, result: int) -> None:
        super().done(result)
        # A long timeline is let go of here and now, not when garbage is looked for.
        self.files = None
        self.answering.begin(Stance())
        self.page.forget()

    # events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo) and self.answering.can_take_back:
            self.answering.take_back()
        elif event.key() == Qt.Key.Key_Escape and self.answering.can_take_back and not self.is_busy:
            text = self.tr("Nothing was imported yet: closing forgets what you said here.")
            self.notice.show_message(text, kind="warning", action=(self.tr("Close"), self.reject))
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()) and not self._is_writing:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.offer_files(paths)
