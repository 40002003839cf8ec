# SPDX-License-Identifier: GPL-3.0-or-later
"""The tracks of a timeline, each with a tick: what is on it is music, is not, or is judged clip by clip."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from cuefolio.domain.timeline.options import Verdict
from cuefolio.gui.panels.field_line import scaled
from cuefolio.gui.reconcile.sheet_table import SheetTable
from cuefolio.gui.theme import current, font
from cuefolio.gui.timelines import words
from cuefolio.gui.timelines.review_view import VERDICT_KEYS
from cuefolio.gui.widgets.labels import plain_tip
from cuefolio.gui.words import sentence_for

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent

    from cuefolio.gui.timelines.work import Shown, TrackFacts

NAME, CLIPS, HELD = range(3)
_Role = Qt.ItemDataRole
Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_HELD_WIDTH = 94
_CHECKS = {
    Verdict.MUSIC: Qt.CheckState.Checked,
    Verdict.UNSURE: Qt.CheckState.PartiallyChecked,
    Verdict.EXCLUDED: Qt.CheckState.Unchecked,
}


class TracksModel(QAbstractTableModel):
    """``answered`` carries names of tracks and the Verdict on them, None for that of the rules."""

    answered = Signal(list, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tracks: tuple[TrackFacts, ...] = ()
        self.said: dict[str, Verdict] = {}

    def show_tracks(self, shown: Shown | None) -> None:
        """Other tracks, or the same in another state: then the view stays where it is."""
        tracks = shown.tracks if shown is not None else ()
        said = shown.stance.options.answers.tracks if shown is not None else {}
        self.said = {name.casefold(): verdict for name, verdict in said.items()}
        if [one.name for one in tracks] == [one.name for one in self.tracks]:
            self.tracks = tracks
            if tracks:
                self.dataChanged.emit(self.index(0, 0), self.index(len(tracks) - 1, HELD))
            return
        self.beginResetModel()
        self.tracks = tracks
        self.endResetModel()

    def verdict(self, place: int) -> Verdict:
        """What a person said of a track, else what all its clips are held for, else unsure."""
        facts = self.tracks[place]
        said = self.said.get(facts.name.casefold())
        held = [verdict for verdict, count in facts.counts.items() if count]
        return said or (held[0] if len(held) == 1 else Verdict.UNSURE)

    def answer(self, places: list[int], verdict: Verdict | None) -> None:
        """Somebody says what tracks are."""
        if places:
            self.answered.emit([self.tracks[place].name for place in places], verdict)

    # Qt

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.tracks)

    def columnCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != _Role.DisplayRole:
            return None
        return (self.tr("Track"), self.tr("Clips"), self.tr("Held for"))[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == NAME else flags

    def setData(self, index: Index, value: Any, role: int = _Role.EditRole) -> bool:
        if role != _Role.CheckStateRole:
            return False
        is_music = self.verdict(index.row()) is Verdict.MUSIC
        self.answer([index.row()], Verdict.EXCLUDED if is_music else Verdict.MUSIC)
        return True

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        facts, column = self.tracks[index.row()], index.column()
        if role == _Role.DisplayRole:
            return (words.one_line(facts.name), str(facts.clips), words.track_words(facts))[column]
        if role == _Role.CheckStateRole and column == NAME:
            return _CHECKS[self.verdict(index.row())]
        if role == _Role.TextAlignmentRole and column == CLIPS:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        if role == _Role.FontRole and column == HELD and facts.name.casefold() in self.said:
            return font(None, 600)
        if role == _Role.ForegroundRole and (column == CLIPS or (column == NAME and facts.muted)):
            return current().dim
        if role == _Role.ToolTipRole:
            return plain_tip(self._tip(facts))
        return None

    def _tip(self, facts: TrackFacts) -> str:
        lines = [words.one_line(facts.name), words.track_words(facts)]
        if facts.comment:
            lines.insert(1, words.one_line(facts.comment))
        if facts.muted:
            lines.append(sentence_for(f"timeline.reason.{facts.muted}"))
        if facts.name.casefold() in self.said:
            lines.append(self.tr("You said so. Press R to have each clip judged again."))
        return "\n".join(lines)


class TracksView(SheetTable):
    """Space ticks the selected tracks; M, U and X say what they are, R leaves it to the rules."""

    def __init__(self, tracks: TracksModel, parent: QWidget | None = None) -> None:
        super().__init__("", {CLIPS: "9999"}, parent)
        self.setAccessibleName(self.tr("Tracks"))
        self.setAccessibleDescription(
            self.tr("Space: music or not. M, U, X: music, unsure, left out. R: by the rules.")
        )
        self.tracks = tracks
        self.setModel(tracks)
        self.fit()

    def fit(self, _theme: object = None) -> None:
        super().fit()
        self.horizontalHeader().setSectionResizeMode(HELD, QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().resizeSection(HELD, scaled(_HELD_WIDTH))

    def say(self, verdict: Verdict | None) -> None:
        """Hold the selected tracks for something."""
        self.tracks.answer(self._places(), verdict)

    def _places(self) -> list[int]:
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def _toggle(self) -> None:
        places = self._places()
        all_music = all(self.tracks.verdict(place) is Verdict.MUSIC for place in places)
        self.say(Verdict.EXCLUDED if all_music else Verdict.MUSIC)

    def _say_of_action(self) -> None:
        action = self.sender()
        data = action.property("verdict")
        self.say(Verdict(data) if data else None)

    def menu(self) -> QMenu:
        """What can be said of the selected tracks."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, verdict, key in (
            (self.tr("Is music"), Verdict.MUSIC, "M"),
            (self.tr("Is unsure"), Verdict.UNSURE, "U"),
            (self.tr("Leave out"), Verdict.EXCLUDED, "X"),
            (self.tr("Judge clip by clip"), None, "R"),
        ):
            action = menu.addAction(f"{text}\t{key}")
            action.setProperty("verdict", verdict.value if verdict is not None else "")
            action.triggered.connect(self._say_of_action)
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._places():
            self.menu().popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = Qt.Key(event.key())
        if plain and key in VERDICT_KEYS:
            self.say(VERDICT_KEYS[key])
        elif plain and key == Qt.Key.Key_R:
            self.say(None)
        elif (plain and key == Qt.Key.Key_Space) or key in _ENTER:
            self._toggle()
        else:
            super().keyPressEvent(event)
