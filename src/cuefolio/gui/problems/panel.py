# SPDX-License-Identifier: GPL-3.0-or-later
"""The Problems panel: what stands in the way of a delivery, always as the production is now.

It is told every new check by the marks of the cue table, so that table, head and panel never say different
things. What is listed is made of it on a worker; an answer to an older question is passed over.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDockWidget, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from cuefolio.gui.models.refresher import Refresher
from cuefolio.gui.problems import words
from cuefolio.gui.problems.bar import ProblemsBar
from cuefolio.gui.problems.detail import ProblemDetail
from cuefolio.gui.problems.lines import Change, Line, Lines, build, change, field_of, kind
from cuefolio.gui.problems.list_view import ProblemList
from cuefolio.gui.problems.matrix_model import Place
from cuefolio.gui.problems.matrix_view import MatrixView
from cuefolio.gui.session import CatalogSession, service
from cuefolio.gui.widgets.empty_state import EmptyState
from cuefolio.gui.widgets.labels import PlainLabel
from cuefolio.gui.words import error_sentence, sentence_for

if TYPE_CHECKING:
    from cuefolio.domain.sheet import SheetCue
    from cuefolio.services.readiness import Readiness

_GROUPING, _SPLIT = "problems/grouping", "problems/split"
_LEAVE_MS = 400
"""How long the problems of the production before stay while those of another one are looked for."""
_SHARES = (620, 380)
_HEIGHT = 260
_LEAST, _LEAST_WITH_DETAIL = 118, 200
"""Heights in px: of the panel, and of one that has room for more than its list."""


class _Inside(QWidget):
    """What the panel holds. In a low one the list goes before what is said of its current line."""

    def __init__(self, detail: QWidget, bar: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._detail, self._bar = detail, bar

    def minimumSizeHint(self) -> QSize:
        return QSize(max(super().minimumSizeHint().width(), self._bar.minimumSizeHint().width()), _LEAST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._detail.setVisible(self.height() >= _LEAST_WITH_DETAIL)


class ProblemsPanel(QDockWidget):
    """``cue_wanted`` carries the key of a cue and a field, ``film_wanted`` a field of the production,
    ``profiles_chosen`` ids, ``mended`` what was mended; ``left`` asks for the keyboard to go elsewhere."""

    cue_wanted = Signal(str, str)
    film_wanted = Signal(str)
    profiles_chosen = Signal(list)
    mended = Signal(str)
    left = Signal()

    def __init__(self, session: CatalogSession, settings: QSettings, parent: QWidget) -> None:
        super().__init__(parent)
        self.session = session
        self._settings = settings
        self.setObjectName("problems")
        self.setWindowTitle(self.tr("Problems"))
        self.setAccessibleName(self.tr("Problems"))
        areas = Qt.DockWidgetArea.BottomDockWidgetArea | Qt.DockWidgetArea.TopDockWidgetArea
        self.setAllowedAreas(areas)
        self.readiness: Readiness | None = None
        self._cues: dict[str, SheetCue] = {}
        self._is_old = self._is_leaving = self._is_mending = False
        self._then: Callable[[], object] | None = None
        self._building = Refresher(session, "problems", self._prepare, self._take, self)
        self._leaving = QTimer(self)
        self._leaving.setSingleShot(True)
        self._leaving.setInterval(_LEAVE_MS)
        self._leaving.timeout.connect(self._show_none)
        self._build()
        self._connect()
        self._show_none()

    def _build(self) -> None:
        self.bar = ProblemsBar(self)
        self.detail = ProblemDetail(self)
        inside = _Inside(self.detail, self.bar, self)
        self.bar.set_grouping(str(self._settings.value(_GROUPING, "")))
        self.unreadable = PlainLabel("", inside, role="error", wrap=True)
        self.unreadable.setContentsMargins(12, 4, 12, 4)
        self.unreadable.hide()
        self.list = ProblemList(inside)
        self.matrix = MatrixView(inside)
        self.nothing = EmptyState("circle-check", "", "", (), inside)
        everything = (self.tr("List all problems"), self.bar.list_everything)
        self.no_fit = EmptyState("filter", self.tr("No problem fits"), "", (everything,), inside)
        self.places = QStackedWidget(inside)
        listed = QWidget(self.places)
        column = QVBoxLayout(listed)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list, 1)
        column.addWidget(self.detail)
        self._listed = listed
        for page in (listed, self.nothing, self.no_fit):
            self.places.addWidget(page)
        self.split = QSplitter(Qt.Orientation.Horizontal, inside)
        self.split.setHandleWidth(1)
        self.split.addWidget(self.places)
        self.split.addWidget(self.matrix)
        self.split.setSizes(list(_SHARES))
        self.split.setStretchFactor(0, 3)
        self.split.setStretchFactor(1, 2)
        self.split.setCollapsible(0, False)
        stored = self._settings.value(_SPLIT)
        if isinstance(stored, QByteArray):
            self.split.restoreState(stored)
        title, sentence = self.tr("No production is shown"), self.tr("Its problems are listed here.")
        self.no_film = EmptyState("film", title, sentence, (), inside)
        self.whole = QStackedWidget(inside)
        self.whole.addWidget(self.no_film)
        self.whole.addWidget(self.split)
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for widget in (self.bar, self.unreadable):
            rows.addWidget(widget)
        rows.addWidget(self.whole, 1)
        self.setWidget(inside)
        self._no_title = QWidget(self)
        self._dress(self.isFloating())

    def _connect(self) -> None:
        self.topLevelChanged.connect(self._dress)
        self.bar.changed.connect(self._list_other)
        self.bar.search.leave.connect(self.list.setFocus)
        self.bar.profiles.chosen.connect(self.profiles_chosen)
        self.bar.profiles.menu_wanted.connect(self.read_profiles)
        self.list.go_wanted.connect(self.go)
        self.list.mend_wanted.connect(self.mend)
        self.list.line_chosen.connect(self._show_line)
        self.list.left.connect(self._leave)
        self.detail.go_wanted.connect(self._go_on)
        self.detail.mend_wanted.connect(self.mend_current)
        self.detail.mend_all_wanted.connect(self.mend_kind)
        self.matrix.place_wanted.connect(self._list_place)
        self.matrix.left.connect(self._leave)
        self.split.splitterMoved.connect(self._keep_split)

    def _dress(self, floating: bool) -> None:
        """A window of its own has the frame of the desktop; docked, the bar is head enough."""
        self.setTitleBarWidget(None if floating else self._no_title)  # type: ignore[arg-type]
        self._no_title.setVisible(not floating)
        self.bar.title.setVisible(not floating)
        self.bar.float.setVisible(not floating)
        self.bar.away.setVisible(not floating)

    def sizeHint(self) -> QSize:
        return QSize(900, _HEIGHT)

    def _keep_split(self) -> None:
        self._settings.setValue(_SPLIT, self.split.saveState())

    # the check

    def show_readiness(self, readiness: Readiness | None) -> None:
        """Take a new check; None while nobody knows, or when no production is shown."""
        if readiness is None:
            self._is_leaving = True
            self._leaving.start()
            return
        self._leaving.stop()
        if self.readiness is not None and self.readiness.film_id != readiness.film_id:
            self.bar.list_all_places()
        self._is_leaving = False
        self.readiness = readiness
        self._is_old = True
        if self.isVisible():
            self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_old:
            self._refresh()

    def _refresh(self) -> None:
        readiness = self.readiness
        if readiness is None:
            return
        self._is_old = False
        self._cues = dict(zip(readiness.by_cue, readiness.cues, strict=True))
        chosen = [*(recipient.id for recipient in readiness.recipients), *readiness.unreadable]
        self.bar.profiles.show_chosen(chosen, readiness.recipients)
        self.unreadable.setText("\n".join(error_sentence(error) for error in readiness.unreadable.values()))
        self.unreadable.setVisible(bool(readiness.unreadable))
        known = {"", *(recipient.id for recipient in readiness.recipients)}
        if self.bar.wanted.profile not in known or (
            self.bar.wanted.cue and self.bar.wanted.cue not in self._cues
        ):
            self.bar.list_all_places()
        self.matrix.cells.show(readiness)
        self._building.now()

    def _show_none(self) -> None:
        self.readiness, self._is_old = None, False
        self._then = None
        self._cues = {}
        self.matrix.cells.show(None)
        self.list.show_lines(Lines(), (), {})
        self.bar.show_counts(0, 0)
        self.whole.setCurrentWidget(self.no_film)

    def read_profiles(self) -> None:
        """Ask for the profiles that there are, for the menu."""
        self.session.jobs.submit_read(
            service("profiles.all_profiles"),
            key="problem-profiles",
            receiver=self,
            done=self.bar.profiles.show_profiles,
            failed=self.session.refuse,
        )

    # what is listed

    def _list_other(self) -> None:
        self._settings.setValue(_GROUPING, self.bar.wanted.grouping)
        self._mark_place()
        if self.readiness is not None:
            self._building.now()

    def _list_place(self, place: Place | None) -> None:
        if place is None:
            self.bar.list_all_places()
            return
        assert self.readiness is not None
        names = {recipient.id: recipient.name for recipient in self.readiness.recipients}
        one = len(names) == 1
        parts = [] if one or not place.profile else [names.get(place.profile, place.profile)]
        if place.cue is not None:
            cue = self._cues.get(place.cue)
            parts.append(words.cue_name(cue) if cue is not None else self.tr("Production"))
        self.bar.list_place(place.profile, place.cue, ", ".join(parts))

    def _mark_place(self) -> None:
        wanted = self.bar.wanted
        narrow = bool(wanted.profile) or wanted.cue is not None
        self.matrix.show_place(Place(wanted.profile, wanted.cue) if narrow else None)

    def _prepare(self) -> Callable[..., Any] | None:
        if self.readiness is None:
            return None
        readiness, wanted, before = self.readiness, self.bar.wanted, self.list.lines.content

        def run() -> tuple[Readiness, Lines, Change]:
            lines = build(readiness, wanted)
            return readiness, lines, change(before, lines)

        return run

    def _take(self, answer: tuple[Readiness, Lines, Change]) -> None:
        readiness, lines, compared = answer
        if readiness is not self.readiness or lines.wanted != self.bar.wanted:
            return
        had_keys = self.list.hasFocus()
        self.bar.show_counts(lines.errors, lines.warnings)
        self.list.painter_of_lines.can_mend = not self.session.read_only
        self.list.show_lines(lines, readiness.recipients, self._cues, compared)
        names = words.names_of(readiness.recipients)
        self.nothing.set_text(self.tr("Nothing stands in the way for {0}.").format(names))
        none_at_all = not readiness.errors and not readiness.warnings
        page = self._listed if lines.lines else self.nothing if none_at_all else self.no_fit
        self.places.setCurrentWidget(page)
        self.whole.setCurrentWidget(self.split)
        if had_keys and page is not self._listed:
            self.matrix.setFocus()  # what was looked at is done; the keyboard stays in the panel
        if self._then is not None:
            then, self._then = self._then, None
            then()

    def _show_line(self, line: Line | None) -> None:
        problem = line.problem if line is not None else None
        recipients = self.readiness.recipients if self.readiness is not None else ()
        same = self.list.lines.content.mends.get(kind(problem), 0) if problem is not None else 0
        self.detail.show_problem(problem, recipients, can_mend=not self.session.read_only, same=same)

    # what a person does

    def take_keyboard(self) -> None:
        """Give the keyboard to the list, or to what is in its place."""
        if self.readiness is not None and self.whole.currentWidget() is self.no_film:
            self._then = self.take_keyboard  # the list is being made
        places: Sequence[QWidget] = (self.list, self.matrix, self.bar.profiles)
        target = next((one for one in places if one.isVisible()), self.bar.profiles)
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _leave(self) -> None:
        """Esc: list everything again; when everything is listed, leave."""
        if self.bar.chip.isHidden():
            self.left.emit()
        else:
            self.bar.list_all_places()

    def step(self, by: int) -> None:
        """Go to the next problem (1) or the one before (-1), once there is a list."""
        if self.readiness is None or self._is_old or not self.list.lines.content.lines:
            self._then = functools.partial(self._step, by)
        else:
            self._step(by)

    def _step(self, by: int) -> None:
        line = self.list.step(by)
        if line is not None:
            self.go(line)

    def go(self, line: Line) -> None:
        """Ask for the cell or field that a problem is mended in."""
        if line.problem is None or self._is_leaving:
            return
        if line.cue:
            self.cue_wanted.emit(line.cue, field_of(line.problem))
        else:
            self.film_wanted.emit(line.problem.field)

    def _go_on(self) -> None:
        line = self.list.current_line()
        if line is not None:
            self.go(line)

    def mend_current(self) -> bool:
        """Mend the current problem; False when there is none that can be mended."""
        line = self.list.current_line()
        if line is None or line.problem is None or not line.problem.fix or self.session.read_only:
            return False
        self.mend(line)
        return True

    def mend(self, line: Line) -> None:
        """Carry out the mend that a problem offers, as one step."""
        if line.problem is None or self.readiness is None or self._is_leaving or self._is_mending:
            return
        self._is_mending = True
        plan = words.mend_plan(line.problem)
        self.session.write(
            "checking.apply_fix",
            self.readiness.film_id,
            line.cue or None,
            line.problem.finding(),
            done=lambda _change: self.mended.emit(plan),
            finished=self._mend_done,
            receiver=self,
        )

    def mend_kind(self) -> bool:
        """Mend all listed problems of the current one's kind as one step; False when it cannot be mended."""
        line = self.list.current_line()
        if line is None or line.problem is None or not line.problem.fix or self.session.read_only:
            return False
        if self.readiness is None or self._is_leaving or self._is_mending:
            return True
        self._is_mending = True
        same = self.list.lines.content.same_kind(line.problem)
        self.session.write(
            "mending.apply_all",
            self.readiness.film_id,
            [(one.cue or None, one.problem.finding()) for one in same if one.problem is not None],
            done=self._all_mended,
            finished=self._mend_done,
            receiver=self,
        )
        return True

    def _all_mended(self, change: Any) -> None:
        self.mended.emit(sentence_for(change.code, change.arguments) + ".")

    def _mend_done(self) -> None:
        self._is_mending = False
