# SPDX-License-Identifier: GPL-3.0-or-later
"""The review as a model: only what is on the screen is made and put into words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont

from cuefolio.domain.timecode import format_seconds
from cuefolio.domain.timeline.options import Verdict
from cuefolio.gui.icons import icon
from cuefolio.gui.theme import current, font
from cuefolio.gui.timelines import words
from cuefolio.gui.timelines.lines import Kind, Line
from cuefolio.gui.widgets.labels import plain_tip
from cuefolio.gui.words import counted

if TYPE_CHECKING:
    from cuefolio.gui.timelines.work import Shown

NUMBER, TITLE, IN, OUT, LENGTH, AUDIBLE, TRACKS, KNOWN, NOTE = range(9)
_COLUMNS = 9
_NUMERIC = (IN, OUT, LENGTH, AUDIBLE)
_Role = Qt.ItemDataRole
Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_EDITABLE = _FLAGS | Qt.ItemFlag.ItemIsEditable
SIGNS = {
    Verdict.MUSIC: ("music", "ready"),
    Verdict.UNSURE: ("circle-help", "warning"),
    Verdict.EXCLUDED: ("eye-off", "dim"),
}
"""Icon and colour of each group."""


class ReviewModel(QAbstractItemModel):
    """``title_given`` carries a song's cue line and its new title, ``number_given`` likewise."""

    title_given = Signal(object, str)
    number_given = Signal(object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shown: Shown | None = None
        self._later: dict[str, int] = {}
        """Seconds in tenths after which a cue follows one that it may belong to, by its key."""
        self._before: Shown | None = None
        """Indexes that Qt still holds point at its lines."""

    def show_review(self, shown: Shown | None) -> None:
        """Another state of the review."""
        self.beginResetModel()
        self._before, self.shown = self.shown, shown
        self._later = (
            {second.key: round(offer.gap * 10) for _p, offer, _f, second in shown.joins} if shown else {}
        )
        self.endResetModel()

    # finding

    def line(self, index: Index) -> Line | None:
        """The line of an index."""
        return index.internalPointer() if index.isValid() else None

    def index_of(self, line: Line, column: int = TITLE) -> QModelIndex:
        """The index of a line."""
        return self.createIndex(line.place, column, line)

    def groups(self) -> list[Line]:
        """The lines on top."""
        return self.shown.lines.groups if self.shown is not None else []

    def find(self, key: str) -> Line | None:
        """The line of this key among groups, reasons and cues."""
        return self.shown.lines.by_key.get(key) if self.shown is not None else None

    # Qt

    def rowCount(self, parent: Index = _NONE) -> int:
        if not parent.isValid():
            return len(self.groups())
        line = self.line(parent)
        return line.count if line is not None and parent.column() == 0 else 0

    def columnCount(self, parent: Index = _NONE) -> int:
        return _COLUMNS

    def index(self, row: int, column: int, parent: Index = _NONE) -> QModelIndex:
        lines = parent.internalPointer().lines() if parent.isValid() else self.groups()
        if not (0 <= row < len(lines) and 0 <= column < _COLUMNS):
            return QModelIndex()
        return self.createIndex(row, column, lines[row])

    def parent(self, child: Index = _NONE) -> QModelIndex:  # type: ignore[override]
        line = self.line(child)
        if line is None or line.under is None:
            return QModelIndex()
        return self.createIndex(line.under.place, 0, line.under)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.column() > TITLE:
            return _FLAGS
        line = self.line(index)
        if line is None or line.kind is not Kind.CUE or line.verdict is Verdict.EXCLUDED:
            return _FLAGS
        return _EDITABLE

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == _Role.TextAlignmentRole and section in _NUMERIC:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        if role != _Role.DisplayRole:
            return None
        return (
            self.tr("Number"),
            self.tr("Title"),
            self.tr("In"),
            self.tr("Out"),
            self.tr("Length"),
            self.tr("Audible"),
            self.tr("Tracks"),
            self.tr("Known recording"),
            self.tr("Note"),
        )[section]

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        line = self.line(index)
        if line is None or self.shown is None:
            return None
        column = index.column()
        if role == _Role.DisplayRole:
            return self.text(line, column)
        if role == _Role.EditRole:
            return self.text(line, column)
        if role == _Role.ToolTipRole:
            return plain_tip(self._tip(line, column))
        if role == _Role.TextAlignmentRole and column in _NUMERIC:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        if role == _Role.SizeHintRole:
            return QSize(0, current().metrics.row_height)
        if role == _Role.FontRole:
            return self._font(line, column)
        if role == _Role.ForegroundRole:
            return self._colour(line, column)
        if role == _Role.DecorationRole:
            return self._sign(line, column)
        return None

    def setData(self, index: Index, value: Any, role: int = _Role.EditRole) -> bool:
        line = self.line(index)
        if line is None or line.cue is None or role != _Role.EditRole:
            return False
        text = words.one_line(str(value)).strip()
        if text != self.text(line, index.column()):
            (self.title_given if index.column() == TITLE else self.number_given).emit(line, text)
        return True

    # words

    def text(self, line: Line, column: int) -> str:
        """What a cell says."""
        if line.kind is Kind.GROUP:
            return self._group(line) if column == NUMBER else ""
        if line.kind is Kind.REASON:
            if column != NUMBER or line.reason is None:
                return ""
            return f"{words.reason_words(line.reason)} ({line.count})"
        if line.kind is Kind.CUE and line.cue is not None:
            return self._cue(line, column)
        return self._clip(line, column)

    def _group(self, line: Line) -> str:
        assert self.shown is not None
        lines, word = self.shown.lines, words.verdict_word(line.verdict)
        if line.verdict is Verdict.EXCLUDED:
            aside = len(lines.put_aside)
            text = f"{word}: {counted(lines.clips_left_out, 'clip')}"
            return f"{text}, {counted(aside, 'cue')}" if aside else text
        cues = lines.music if line.verdict is Verdict.MUSIC else lines.unsure
        total = sum(cue.audible for _part, cue in cues)
        return f"{word}: {counted(len(cues), 'cue')}, {format_seconds(total)}"

    def _cue(self, line: Line, column: int) -> str:
        cue, part = line.cue, line.part
        assert cue is not None and part is not None and self.shown is not None
        timeline = part.seen.timeline
        if column == NUMBER:
            return words.one_line(self.shown.stance.numbers.get(cue.key, cue.number))
        if column == TITLE:
            return words.one_line(cue.title)
        if column in (IN, OUT):
            return words.label(part, cue.start if column == IN else cue.end)
        if column == LENGTH:
            return words.length(timeline, cue.span)
        if column == AUDIBLE:
            return format_seconds(cue.audible)
        if column == TRACKS:
            return words.one_line(", ".join(cue.tracks))
        if column == KNOWN:
            known = part.known.get(cue.key)
            return words.one_line(known.title) if known is not None else ""
        return self._note(line)

    def _note(self, line: Line) -> str:
        cue = line.cue
        assert cue is not None
        notes = []
        match = words.mix_of(line)
        if cue.is_mix and match is not None and match.film:
            notes.append(self.tr("in the catalogue as “{0}”").format(words.one_line(match.film)))
        elif cue.is_mix:
            notes.append(self.tr("needs its own cue sheet"))
        if cue.through:
            notes.append(self.tr("from the mix of “{0}”").format(words.one_line(cue.through)))
        if cue.key in self._later:
            seconds = words.number_text(self._later[cue.key] / 10)
            notes.append(self.tr("{0} s after the last one").format(seconds))
        if cue.version:
            notes.append(words.one_line(cue.version))
        if cue.reuse_of:
            notes.append(self.tr("again"))
        return ", ".join(notes)

    def _clip(self, line: Line, column: int) -> str:
        part, uses = line.part, line.all_uses()
        assert part is not None
        first = uses[0]
        if column == TITLE:
            if line.kind is Kind.CLIP:
                return words.one_line(first.name)
            name = first.source.name if first.source is not None else ""
            return words.one_line(name or first.name)
        if column == NUMBER:
            return counted(len(uses), "clip") if line.kind is Kind.RECORDING and len(uses) > 1 else ""
        start, end = words.use_times(part, uses)
        if column in (IN, OUT):
            return words.label(part, start if column == IN else end)
        if column == LENGTH:
            return words.length(part.seen.timeline, max(end - start, 0))
        if column == TRACKS:
            tracks = part.seen.timeline.tracks
            names = {use.track: tracks[use.track].name for use in uses if 0 <= use.track < len(tracks)}
            return words.one_line(", ".join(dict.fromkeys(names[at] for at in sorted(names))))
        if column == NOTE:
            if line.reason is not None:
                return words.reason_words(line.reason)
            return words.one_line(first.place) if line.kind is Kind.CLIP else ""
        return ""

    def _tip(self, line: Line, column: int) -> str:
        part = line.part
        if line.kind is Kind.CUE and line.cue is not None and part is not None:
            if column in (NUMBER, TITLE):
                through = part.through.get(line.cue.key)
                if through is not None:
                    return words.through_words(through)
                return self.tr("In the file: {0}").format(line.cue.original_name)
            known = part.known.get(line.cue.key)
            if column == KNOWN and known is not None:
                return f"{known.title}\n" + self.tr(
                    "Found by {0}; its writers and publishers come too."
                ).format(words.match_words(known.by))
        if line.kind in (Kind.CLIP, Kind.RECORDING) and part is not None and column in (NUMBER, TITLE):
            return "\n".join(words.use_lines(part, line.use()))
        return self.text(line, column)

    # looks

    @staticmethod
    def _font(line: Line, column: int) -> QFont | None:
        if line.kind is Kind.GROUP:
            return font(None, 600)
        return font(tabular=True) if column in _NUMERIC else None

    @staticmethod
    def _colour(line: Line, column: int) -> Any:
        if line.kind in (Kind.CLIP, Kind.RECORDING) or (line.kind is Kind.CUE and column == TRACKS):
            return current().dim
        if line.cue is not None and column == NOTE and line.cue.is_mix:
            return current().status("warning").text
        return current().dim if line.verdict is Verdict.EXCLUDED and line.kind is Kind.CUE else None

    @staticmethod
    def _sign(line: Line, column: int) -> Any:
        if line.kind is Kind.GROUP and column == NUMBER:
            return icon(*SIGNS[line.verdict])
        if line.cue is not None and column == NOTE and line.cue.is_mix:
            return icon("triangle-alert", "warning")
        if (
            column == KNOWN
            and line.cue is not None
            and line.part is not None
            and line.cue.key in line.part.known
        ):
            return icon("link", "ready")
        if column == TITLE and line.kind is Kind.RECORDING:
            return icon("disc-3", "dim")
        return icon("file-audio", "dim") if column == TITLE and line.kind is Kind.CLIP else None
