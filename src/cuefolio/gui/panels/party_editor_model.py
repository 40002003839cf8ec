# SPDX-License-Identifier: GPL-3.0-or-later
"""The lines of the table of writers and publishers: what is shown, what is typed, what is to be stored."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from cuefolio.domain.parties import CueParty
from cuefolio.domain.shares import format_share, parse_share
from cuefolio.domain.text import fold
from cuefolio.domain.vocabulary import WRITER_ROLES, Role
from cuefolio.errors import CuefolioError
from cuefolio.gui.delegates import roles
from cuefolio.gui.words import error_sentence, sentence_for
from cuefolio.services.cue_values import TypedParty

PartyTuple = tuple[str, str, str | None, int | None]
"""Name, role code, society ("" for unknown, None for that of the person), share of 1/10000 or None."""

NAME, ROLE, SOCIETY, SHARE = range(4)
NOT_A_MEMBER, PUBLIC_DOMAIN = "NS", "PD"
"""What stands for a society where there is none: statements, not societies."""
BETWEEN = " – "
"""Between such a code and what it means."""
UNPUBLISHED = "Unpublished"
"""The publisher that says that there is none."""
_ANY_INDEX = QModelIndex | QPersistentModelIndex


@dataclass(slots=True)
class PartyLine:
    """One line. ``typed_share`` holds a share that could not be read, until it is mended.

    ``writer`` is who a publisher's share comes from; ``chained`` tells that a person said so here.
    """

    name: str
    role: str
    society: str | None = None
    share: int | None = None
    writer: str = ""
    party_id: str = ""
    ipi: str = ""
    chained: bool = False
    typed_share: str = ""
    problem: str = ""

    @property
    def is_writer(self) -> bool:
        """Whether it stands on the side of the writers."""
        return self.role in WRITER_ROLES

    @property
    def is_unpublished(self) -> bool:
        """Whether the line only says that nobody publishes the work."""
        return not self.is_writer and fold(self.name) == fold(UNPUBLISHED)


def line_of(party: CueParty) -> PartyLine:
    """The line that shows a stored party."""
    return PartyLine(
        party.name, party.role, party.society, party.share, party.writer, party.party_id, party.ipi
    )


def seen(parties: Iterable[CueParty]) -> list[PartyTuple]:
    """What a person saw of some parties, for noticing that somebody else changed them meanwhile."""
    return [(party.name, party.role, party.society, party.share) for party in parties]


def typed(line: PartyLine, *, whole: bool = False) -> TypedParty:
    """A line as it is to be stored; ``whole`` says the chain too where nobody touched it."""
    writer: str | None = None
    if whole or line.chained or line.is_writer:
        # A writer holds nobody else's rights, whatever the line said while it was a publisher's.
        writer = "" if line.is_writer else line.writer
    return TypedParty(
        line.name,
        line.role,
        line.society,
        line.share,
        keep_share=False,
        writer=writer,
        party_id=line.party_id or None,
    )


class PartyModel(QAbstractTableModel):
    """The lines; ``edited`` tells that a person changed something that can be stored.

    ``shown_shares`` gives the shares as another convention shows them; then they are not typed into.
    """

    edited = Signal()
    respelled = Signal(str, str)
    """A name (old, new) was typed that differs in case or accents only, so it is the same person."""
    named = Signal(int)
    """Another person was typed into this row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: list[PartyLine] = []
        self.shown_shares: Callable[[Sequence[PartyLine]], list[int | None]] | None = None
        self._labels = (self.tr("Party"), self.tr("Role"), self.tr("Society"), self.tr("Share %"))
        self._choices = [(role.value, f"{role.value}  {sentence_for(f'role.{role}')}") for role in Role]
        self._statements = {NOT_A_MEMBER: self.tr("not a member"), PUBLIC_DOMAIN: self.tr("public domain")}

    def stored(self) -> list[TypedParty]:
        """The lines that can be stored: those with a name."""
        return [typed(line) for line in self.lines if line.name]

    def replace(self, parties: Iterable[CueParty]) -> None:
        """Show other parties."""
        self.beginResetModel()
        self.lines = [line_of(party) for party in parties]
        self.endResetModel()

    def refresh(self, parties: Sequence[CueParty]) -> None:
        """Take newly stored values; lines stay where they are when only cells differ."""
        lines = [line_of(party) for party in parties]
        if len(lines) != len(self.lines):
            self.replace(parties)
            return
        for new, old in zip(lines, self.lines, strict=True):
            if old.problem and (old.name, old.role) == (new.name, new.role):
                new.typed_share, new.problem = old.typed_share, old.problem
        self.lines = lines
        if lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, SHARE))

    def add(self, role: str, name: str = "") -> int:
        """Add a line behind the others of its side, mostly without a name yet; returns its row."""
        row = len(self.lines)
        if role in WRITER_ROLES:
            row = next((n for n, line in enumerate(self.lines) if not line.is_writer), row)
        self.beginInsertRows(QModelIndex(), row, row)
        self.lines.insert(row, PartyLine(name, role))
        self.endInsertRows()
        if name:
            self.edited.emit()
        return row

    def remove(self, row: int) -> None:
        """Take a line away."""
        self.beginRemoveRows(QModelIndex(), row, row)
        gone = self.lines.pop(row)
        self.endRemoveRows()
        if gone.name:
            self.edited.emit()

    def move(self, row: int, by: int) -> int:
        """Move a line up (-1) or down (1) within its side; returns the row where it is then."""
        there = row + by
        if not (0 <= row < len(self.lines) and 0 <= there < len(self.lines)):
            return row
        if self.lines[row].is_writer is not self.lines[there].is_writer:
            return row
        # Qt counts the place before which the line will stand.
        self.beginMoveRows(QModelIndex(), row, row, QModelIndex(), there + (by > 0))
        self.lines.insert(there, self.lines.pop(row))
        self.endMoveRows()
        self.edited.emit()
        return there

    def set_writer(self, row: int, writer: str) -> None:
        """Say whose rights a publisher holds, "" for unknown."""
        line = self.lines[row]
        if line.writer != writer:
            line.writer, line.chained = writer, True
            self.dataChanged.emit(self.index(row, 0), self.index(row, SHARE))
            self.edited.emit()

    def set_person(self, row: int, party_id: str) -> None:
        """Say which of several people of one name a line means."""
        line = self.lines[row]
        if line.party_id != party_id:
            line.party_id, line.society = party_id, None
            self.edited.emit()

    def drop_unnamed(self) -> None:
        """Take lines away that never got a name."""
        for row in reversed(range(len(self.lines))):
            if not self.lines[row].name:
                self.remove(row)

    def society_offers(self, typed_text: str, known: Iterable[str]) -> list[str]:
        """Societies to choose from, those that are statements with what they state."""
        wanted = fold(typed_text.strip())
        offers = [code for code in known if code not in self._statements]
        for code, words in self._statements.items():
            if wanted and (fold(code).startswith(wanted) or fold(words).startswith(wanted)):
                offers.insert(0, code + BETWEEN + words)
            elif not wanted:
                offers.append(code + BETWEEN + words)
        return offers

    # Qt

    def rowCount(self, parent: _ANY_INDEX = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: _ANY_INDEX = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 4

    def flags(self, index: _ANY_INDEX) -> Qt.ItemFlag:
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == SHARE and self.shown_shares is not None:
            return plain
        return plain | Qt.ItemFlag.ItemIsEditable

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        if orientation is Qt.Orientation.Horizontal:
            if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                return self._labels[section]
            if role == Qt.ItemDataRole.TextAlignmentRole and section == SHARE:
                return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: _ANY_INDEX, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        line, column = self.lines[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._text(index.row(), column)
        if role == roles.FieldKindRole:
            return "choice" if column == ROLE else "line"
        if role == roles.ChoicesRole:
            return self._choices
        if role == roles.StateRole:
            return self._state(line, column)
        if role == roles.ErrorRole:
            return line.problem
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(line, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            word = self._tip(line, column) if column == ROLE else self._text(index.row(), column)
            return f"{self._labels[column]}: {word or self.tr('unknown')}"
        return None

    def _state(self, line: PartyLine, column: int) -> int:
        if column != SHARE:
            return 0
        if line.problem:
            return int(roles.State.ERROR)
        return 0 if self.shown_shares is None else int(roles.State.DIM)

    def _tip(self, line: PartyLine, column: int) -> str | None:
        if column == ROLE:
            return sentence_for(f"role.{line.role}")
        if column == NAME and line.writer:
            return self.tr("{0}, for {1}").format(line.name, line.writer)
        if column == SOCIETY:
            return self._statements.get(line.society or "")
        return None

    def _text(self, row: int, column: int) -> str:
        line = self.lines[row]
        if column == SHARE:
            if line.typed_share:
                return line.typed_share
            share = line.share if self.shown_shares is None else self.shown_shares(self.lines)[row]
            return "" if share is None else format_share(share)
        return (line.name, line.role, line.society or "")[column]

    def setData(self, index: _ANY_INDEX, value: object, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        if role != Qt.ItemDataRole.EditRole:
            return False
        row, column = index.row(), index.column()
        line, named = self.lines[row], False
        text = " ".join(str(value or "").split())
        if column == SHARE:
            changed = self._set_share(line, text)
        elif column == SOCIETY:
            text = self._society(text)
            changed = text != (line.society or "")
            line.society = text if changed else line.society
        elif column == ROLE:
            changed = bool(text) and text != line.role
            line.role = text or line.role
        else:
            same = fold(text) == fold(line.name)
            named = changed = bool(text) and not same
            if bool(line.name) and same and text != line.name:
                self.respelled.emit(line.name, text)
            elif changed:
                # Another person: the society and the IPI of the one before say nothing about them.
                line.name, line.society, line.party_id, line.ipi = text, None, "", ""
        self.dataChanged.emit(self.index(row, 0), self.index(row, SHARE))
        if changed:
            self.edited.emit()
        if named:
            self.named.emit(row)
        return True

    def _society(self, text: str) -> str:
        """The code for what was typed or chosen: statements may be typed in words."""
        for code, words in self._statements.items():
            if fold(text) in (fold(words), fold(code), fold(code + BETWEEN + words)):
                return code
        return text

    def _set_share(self, line: PartyLine, text: str) -> bool:
        try:
            share = parse_share(text) if text else None
        except CuefolioError as error:
            line.typed_share, line.problem = text, error_sentence(error)
            return False
        mended = bool(line.problem)
        line.typed_share, line.problem = "", ""
        changed, line.share = share != line.share or mended, share
        return changed
