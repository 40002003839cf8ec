# SPDX-License-Identifier: GPL-3.0-or-later
"""Every control in every state on one page, to look at: ``python tests/gui/foundation/gallery.py FOLDER``.

Run with ``QT_QPA_PLATFORM=offscreen`` for pictures alone, and ``QT_SCALE_FACTOR=2`` for sharp ones.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QProgressBar,
    QPushButton,
    QTabBar,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cuefolio.domain.timecode import RATES
from cuefolio.gui.delegates import roles
from cuefolio.gui.delegates.columns import delegate_for
from cuefolio.gui.delegates.roles import State
from cuefolio.gui.icons import available, icon
from cuefolio.gui.theme import apply_theme, current
from cuefolio.gui.widgets.choice_field import ChoiceField
from cuefolio.gui.widgets.empty_state import EmptyState
from cuefolio.gui.widgets.integer_field import IntegerField
from cuefolio.gui.widgets.labels import PlainLabel
from cuefolio.gui.widgets.line_field import LineField
from cuefolio.gui.widgets.notice import Notice
from cuefolio.gui.widgets.pill import Pill
from cuefolio.gui.widgets.tag_field import TagField
from cuefolio.gui.widgets.text_field import TextField
from cuefolio.gui.widgets.timecode_field import TimecodeField
from cuefolio.gui.widgets.tri_state_field import TriStateField

Index = QModelIndex | QPersistentModelIndex
ORIGINS = [
    ("score", "Score"),
    ("original-song", "Original song"),
    ("licensed-song", "Licensed"),
    ("library", "Library"),
    ("public-domain", "Public domain"),
    ("sound-design", "Sound design"),
    ("", ""),
]
MOODS = {
    "wonder": "#5aae99",
    "triumph": "#dd7d3a",
    "tense": "#b25050",
    "tender": "#e5a0b1",
    "menace": "#75477f",
}
COLUMNS = [
    ("", "status", roles.FieldKind.READ_ONLY),
    ("Cue", "line", roles.FieldKind.LINE),
    ("Title", "line", roles.FieldKind.LINE),
    ("Origin", "origin", roles.FieldKind.CHOICE),
    ("Mood", "tags", roles.FieldKind.TAGS),
    ("In", "timecode", roles.FieldKind.TIMECODE),
    ("Out", "timecode", roles.FieldKind.TIMECODE),
    ("Dur.", "duration", roles.FieldKind.DURATION),
    ("On screen", "flag", roles.FieldKind.FLAG),
    ("Notes", "line", roles.FieldKind.TEXT),
]
RATE = RATES[0]


class SampleCues(QAbstractTableModel):
    """A few rows in every state; edits are kept."""

    def __init__(self, rows: int = 12) -> None:
        super().__init__()
        moods = list(MOODS)
        self.cells: dict[tuple[int, int], object] = {}
        self.writes: list[tuple[int, int, object]] = []
        for row in range(rows):
            values = [
                ["ready", "warning", "error", "info", "unknown"][row % 5],
                f"{row // 4 + 1}M{row % 4 + 1}",
                "Anna's Theme, as heard from the quay before the storm"
                if row == 2
                else f"Harbour Lights {row}",
                ORIGINS[row % 7][0] or None,
                moods[row % 5 : row % 5 + 1 + row % 3],
                86400 + row * 2000,
                86400 + row * 2000 + 1400,
                1440,
                [None, True, False][row % 3],
                "",
            ]
            self.cells.update({(row, column): value for column, value in enumerate(values)})
        self._rows = rows

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._rows

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[section][0]
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            numeric = COLUMNS[section][1] in ("timecode", "duration")
            side = Qt.AlignmentFlag.AlignRight if numeric else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        base = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return base | Qt.ItemFlag.ItemIsEditable if index.column() else base

    def data(self, index: Index, role: int = 0) -> object:
        row, column = index.row(), index.column()
        value = self.cells[row, column]
        kind = COLUMNS[column][1]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(kind, value)
        if role == Qt.ItemDataRole.EditRole:
            return value
        if role == roles.StateRole:
            return self._state(row, column)
        if role == roles.CodeRole:
            return value
        if role == roles.TagsRole:
            return [(word, MOODS.get(str(word), "")) for word in value] if isinstance(value, list) else None
        if role == roles.FieldKindRole:
            return COLUMNS[column][2]
        if role == roles.ChoicesRole:
            return ORIGINS[:6]
        if role == roles.RateRole:
            return RATE
        if role == roles.StartRole and column == 6:
            return self.cells[row, 5]
        if role == roles.ErrorRole:
            return "The title is missing."
        return None

    def setData(self, index: Index, value: object, role: int = 2) -> bool:
        self.cells[index.row(), index.column()] = value
        self.writes.append((index.row(), index.column(), value))
        self.dataChanged.emit(index, index)
        return True

    def _state(self, row: int, column: int) -> int:
        state = int(State.STRONG) if column == 1 else 0
        special = {5: State.PENDING, 8: State.CHANGED}
        state += int(special.get(row, 0))
        if row == 7 and column == 2:
            state += State.ERROR
        return int(State.LOADING) if row >= 10 and column else state

    def _text(self, kind: str, value: object) -> str:
        from cuefolio.domain.timecode import format_seconds, format_timecode, seconds

        if kind == "timecode" and isinstance(value, int):
            return format_timecode(value, RATE)
        if kind == "duration" and isinstance(value, int):
            return format_seconds(seconds(value, RATE))
        if kind == "origin":
            return dict(ORIGINS).get(str(value or ""), "")
        if isinstance(value, list):
            return "; ".join(value)
        return "" if value is None else str(value)


def sample_table(rows: int = 12) -> QTableView:
    """A table with every painter."""
    table = QTableView()
    table.setModel(SampleCues(rows))
    table.model().setParent(table)
    table.setShowGrid(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(current().metrics.row_height)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    for column, (_label, kind, _editor) in enumerate(COLUMNS):
        table.setItemDelegateForColumn(column, delegate_for(kind, table, dim=kind == "timecode"))
    for column, width in enumerate((28, 60, 190, 112, 150, 100, 100, 60, 76, 80)):
        table.setColumnWidth(column, width)
    return table


def page() -> QWidget:
    """The whole gallery."""
    root = QWidget()
    root.setObjectName("page")
    root.resize(1420, 940)
    columns = QHBoxLayout(root)
    columns.setContentsMargins(16, 16, 16, 16)
    columns.setSpacing(16)
    columns.addWidget(_fields(root))
    right = QVBoxLayout()
    columns.addLayout(right, 1)
    right.addLayout(_bars(root))
    frame = QFrame(root)
    frame.setProperty("surface", True)
    inside = QVBoxLayout(frame)
    inside.setContentsMargins(1, 1, 1, 1)
    table = sample_table()
    table.setSortingEnabled(True)
    table.selectRow(4)
    inside.addWidget(table)
    right.addWidget(frame, 1)
    texts = {
        "info": "The catalogue was also changed in another window; everything is up to date.",
        "done": "The cue sheet is written.",
        "warning": "Two cues end after the programme. They stay, and are marked.",
        "error": "<b>night ferry.wav</b> cannot be read: the file ends in the middle of its data. " * 2,
    }
    for kind, text in texts.items():
        notice = Notice(root)
        notice.show_message(text, kind=kind, action=("Show", lambda: None) if kind == "done" else None)
        right.addWidget(notice)
    empty = EmptyState(
        "music",
        "No cues yet",
        "Drop a timeline or a folder of music here, or log the first cue by hand.",
        [("New cue", lambda: None), ("Import…", lambda: None), ("Open the demo film", lambda: None)],
        primary=0,
    )
    empty.setMinimumHeight(170)
    right.addWidget(empty)
    return root


def _fields(root: QWidget) -> QWidget:
    card = QFrame(root)
    card.setProperty("surface", True)
    card.setFixedWidth(360)
    grid = QGridLayout(card)
    grid.setContentsMargins(16, 16, 16, 16)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    line, error, mixed, off = (LineField(card, name="Title", placeholder="no title") for _ in range(4))
    line.set_value("Anna's Theme")
    error.set_value("Zürich & <b>R&B</b>")
    error.set_error("This title is taken.")
    mixed.set_mixed()
    off.set_value("2M1_v07.wav")
    off.setReadOnly(True)
    timecode = TimecodeField(RATE, card, name="In")
    timecode.set_frames(113_000)
    duration = TimecodeField(RATE, card, name="Duration", mode="duration")
    duration.set_frames(3168)
    choice = ChoiceField(ORIGINS[:6], card, name="Origin")
    choice.set_value("licensed-song")
    unknown = ChoiceField(ORIGINS[:6], card, name="Origin")
    several = ChoiceField(ORIGINS[:6], card, name="Origin")
    several.set_mixed()
    yes, nothing, many = (TriStateField(card, name="On screen") for _ in range(3))
    yes.set_value(True)
    many.set_mixed()
    tags = TagField(card, name="Mood", colour=lambda word: QColor(MOODS[word]) if word in MOODS else None)
    tags.set_tags([*MOODS, "a mood described in far more words than the field is wide, and then some"])
    none = TagField(card, name="Theme", placeholder="Add a theme")
    arabic = TagField(card, name="Scene")
    arabic.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    arabic.set_tags(["المرفأ", "ليل"])
    notes = TextField(card, name="Notes")
    notes.set_value("Enters under the last line.\nOut on the cut to the sea.\nKeep the horn.")
    number = IntegerField(card, name="Intensity", least=0, most=10)
    number.set_number(7)
    rows: list[tuple[str, QWidget]] = [
        ("Title", line),
        ("Title, refused", error),
        ("Title, several", mixed),
        ("Recording", off),
        ("In", timecode),
        ("Duration", duration),
        ("Origin", choice),
        ("Origin, unknown", unknown),
        ("Origin, several", several),
        ("On screen", yes),
        ("Heard", nothing),
        ("Heard, several", many),
        ("Mood", tags),
        ("Theme", none),
        ("Scene", arabic),
        ("Notes", notes),
        ("Intensity", number),
    ]
    for row, (label, field) in enumerate(rows):
        grid.addWidget(PlainLabel(label, card, role="dim", buddy=field), row, 0)
        grid.addWidget(field, row, 1)
    heading = QHBoxLayout()
    heading.addWidget(PlainLabel("2M1  Anna's Theme", card, role="heading"))
    heading.addWidget(Pill("Score", "score", card))
    heading.addStretch(1)
    grid.addLayout(heading, len(rows), 0, 1, 2)
    grid.addWidget(PlainLabel("Night Ferry", card, role="film"), len(rows) + 1, 0, 1, 2)
    grid.addWidget(PlainLabel("Film · 2024 · 1:34:12", card, role="dim"), len(rows) + 2, 0, 1, 2)
    grid.addWidget(PlainLabel("PRODUCTIONS", card, role="section"), len(rows) + 3, 0)
    grid.addWidget(PlainLabel("A long label that is shortened " * 4, card, elide=True), len(rows) + 3, 1)
    grid.setRowStretch(len(rows) + 4, 1)
    line.setObjectName("focus")
    return card


def _bars(root: QWidget) -> QVBoxLayout:
    box = QVBoxLayout()
    row = QHBoxLayout()
    for text, primary in (("Cancel", False), ("Import…", False), ("Export cue sheet", True)):
        button = QPushButton(text, root)
        button.setProperty("primary", primary)
        row.addWidget(button)
    disabled = QPushButton("Disabled", root)
    disabled.setEnabled(False)
    row.addWidget(disabled)
    for name in ("undo-2", "redo-2", "search", "settings"):
        tool = QToolButton(root)
        tool.setIcon(icon(name, "dim"))
        tool.setProperty("quiet", True)
        tool.setEnabled(name != "redo-2")
        row.addWidget(tool)
    tool = QToolButton(root)
    tool.setText("Group: reel")
    tool.setProperty("quiet", True)
    row.addWidget(tool)
    check = QCheckBox("Only problems", root)
    check.setChecked(True)
    row.addWidget(check)
    find = QLineEdit(root)
    find.setPlaceholderText("Search films, cues, people…")
    row.addWidget(find, 1)
    box.addLayout(row)
    tabs = QTabBar(root)
    for text in ("Spotting", "Delivery", "Clearance", "Study"):
        tabs.addTab(text)
    tabs.setCurrentIndex(1)
    tabs.setExpanding(False)
    tabs.setDrawBase(False)
    progress = QProgressBar(root)
    progress.setValue(40)
    progress.setTextVisible(False)
    progress.setFixedWidth(120)
    second = QHBoxLayout()
    second.addWidget(tabs)
    for code, label in ORIGINS[:6]:
        second.addWidget(Pill(label, code, root))
    second.addStretch(1)
    second.addWidget(progress)
    box.addLayout(second)
    icons = QHBoxLayout()
    icons.setSpacing(2)
    for name in available()[:24]:
        tool = QToolButton(root)
        tool.setIcon(icon(name))
        tool.setIconSize(QSize(16, 16))
        icons.addWidget(tool)
    icons.addStretch(1)
    box.addLayout(icons)
    return box


def sample_menu(parent: QWidget) -> QMenu:
    """A menu with icons, a separator and a disabled entry."""
    menu = QMenu(parent)
    menu.addAction(icon("copy"), "Copy").setShortcut("Ctrl+C")
    menu.addAction(icon("scissors"), "Split at 01:02:03:04")
    menu.addSeparator()
    menu.addAction("Delete cue").setEnabled(False)
    return menu


def main(folder: Path) -> None:
    """Write one picture per theme into ``folder``."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    folder.mkdir(parents=True, exist_ok=True)
    for mode in ("light", "dark"):
        apply_theme(app, mode)
        window = page()
        window.show()
        focus = window.findChild(LineField, "focus")
        window.activateWindow()
        focus.setFocus()
        QApplication.processEvents()
        window.grab().save(str(folder / f"gallery-{mode}.png"))
        menu = sample_menu(window)
        menu.popup(window.mapToGlobal(window.rect().center()))
        QApplication.processEvents()
        menu.grab().save(str(folder / f"menu-{mode}.png"))
        menu.close()
        window.deleteLater()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
