# SPDX-License-Identifier: GPL-3.0-or-later
"""The review as a model: only what is on the screen is made and put into words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFont, QStandardItemModel

from cuefolio.domain.timecode import format_seconds
from cuefolio.domain.timeline.options import Verdict
from cuefolio.domain.timeline.scenes import Scene
from cuefolio.gui.icons import icon
from cuefolio.gui.theme import current, font
from cuefolio.gui.timelines import words
from cuefolio.gui.timelines.lines import SCENES, Kind, Line
from cuefolio.gui.timelines.tree_items import COLUMNS, add_recordings
from cuefolio.gui.widgets.labels import plain_tip
from cuefolio.gui.words import counted

if TYPE_CHECKING:
    from cuefolio.gui.timelines.work import Shown

NUMBER, TITLE, IN, OUT, LENGTH, AUDIBLE, TRACKS, KNOWN, NOTE = range(9)
_NUMERIC = (IN, OUT, LENGTH, AUDIBLE)
_Role = Qt.ItemDataRole
Index = QModelIndex | QPersistentModelIndex
SIGNS = {
    Verdict.MUSIC: ("music", "ready"),
    Verdict.UNSURE: ("circle-help", "warning"),
    Verdict.EXCLUDED: ("eye-off", "dim"),
}
"""Icon and colour of each group."""


class ReviewModel(QStandardItemModel):
    """``title_given`` carries a song's cue line and its new title, ``number_given`` likewise.

    The items say how many lines lie where, nothing else: the view asks that of each line that it unfolds, and
    ten thousand questions to Python would halt the window. What a line is, ``line`` knows.
    """

    title_given = Signal(object, str)
    number_given = Signal(object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shown: Shown | None = None
        self._later: dict[str, int] = {}
        """Seconds in tenths after which a cue follows one that it may belong to, by its key."""
        self.setColumnCount(COLUMNS)

    def show_review(self, shown: Shown | None) -> None:
        """Another state of the review."""
        self.beginResetModel()
        with QSignalBlocker(self):
            self.removeRows(0, self.rowCount())
            if shown is not None:
                self.invisibleRootItem().appendRows(shown.take_items())
        self.shown = shown
        self._later = (
            {second.key: round(offer.gap * 10) for _p, offer, _f, second in shown.joins} if shown else {}
        )
        self.endResetModel()

    # finding

    def line(self, index: Index) -> Line | None:
        """The line of an index."""
        if not index.isValid() or self.shown is None:
            return None
        above = index.parent()
        if not above.isValid():
            return self.groups()[index.row()]
        under = self.line(above)
        return under.lines()[index.row()] if under is not None else None

    def index_of(self, line: Line, column: int = TITLE) -> QModelIndex:
        """The index of a line."""
        return self.index(line.place, column, self.index_of(line.under, 0) if line.under else QModelIndex())

    def groups(self) -> list[Line]:
        """The lines on top."""
        return self.shown.lines.groups if self.shown is not None else []

    def find(self, key: str) -> Line | None:
        """The line of this key among groups, reasons and cues."""
        return self.shown.lines.by_key.get(key) if self.shown is not None else None

    # Qt

    def takes_text(self, index: Index) -> bool:
        """Whether a title or number can be written there. Not by ``flags``, which Qt asks of every line."""
        line = self.line(index) if index.column() <= TITLE else None
        return line is not None and line.kind is Kind.CUE and line.verdict is not Verdict.EXCLUDED

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
            self.tr("Known as"),
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

    def unfold(self, index: QModelIndex) -> bool:
        """The line of an index is unfolded. Whether what lies under it can be unfolded only from now on."""
        line = self.line(index)
        if line is None or line.kind is not Kind.CUE:
            return False
        with QSignalBlocker(self):
            return add_recordings(self.itemFromIndex(index.siblingAtColumn(0)), line)

    # words

    def text(self, line: Line, column: int) -> str:
        """What a cell says."""
        if line.kind is Kind.GROUP:
            return self._group(line) if column == NUMBER else ""
        if line.kind is Kind.NOTES:
            return words.notes_word(line) if column == NUMBER else ""
        if line.kind is Kind.NOTE and line.note is not None:
            return self._of_note(line, column)
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
        heard = format_seconds(lines.seconds[line.verdict])
        return self.tr("{0}: {1}, {2} audible").format(word, counted(line.count, "cue"), heard)

    @staticmethod
    def _of_note(line: Line, column: int) -> str:
        note, part = line.note, line.part
        assert note is not None and part is not None
        name, remark = words.note_words(note)
        if column == NUMBER:
            return words.one_line(note.number) if isinstance(note, Scene) else ""
        if column == TITLE:
            return name
        if column == IN or (column == OUT and note.end > note.start):
            return words.label(part, note.start if column == IN else note.end)
        if column == LENGTH and note.end > note.start:
            return words.length(part.seen.timeline, note.end - note.start)
        return remark if column == NOTE else ""

    def _cue(self, line: Line, column: int) -> str:
        cue, part = line.cue, line.part
        assert cue is not None and part is not None and self.shown is not None
        timeline = part.seen.timeline
        if column == NUMBER:
            return words.one_line(self.shown.number_of(part, cue))
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
        if cue.is_mix and words.can_take(match) and match is not None:
            notes.append(self.tr("in the catalogue as “{0}”").format(words.one_line(match.film)))
        elif cue.is_mix:
            notes.append(self.tr("needs its own cue sheet"))
        if cue.through:
            notes.append(self.tr("from the mix of “{0}”").format(words.one_line(cue.through)))
        if cue.key in self._later:
            seconds = words.number_text(self._later[cue.key] / 10)
            notes.append(self.tr("{0} s after the last one").format(seconds))
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
        if line.kind in (Kind.GROUP, Kind.NOTES):
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
        if line.kind is Kind.NOTES and column == NUMBER:
            return icon("clapperboard" if line.key == SCENES else "flag", "dim")
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
