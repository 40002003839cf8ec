# SPDX-License-Identifier: GPL-3.0-or-later
"""The works of a medley on the cue card: how much of the cue each is, and who wrote it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from cuefolio.domain.cue_row import CueParty, CueWork
from cuefolio.domain.shares import WHOLE, format_share, parse_share, total_ok
from cuefolio.errors import CuefolioError
from cuefolio.gui.icons import icon
from cuefolio.gui.panels.field_line import scaled
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.views.entry_words import percent
from cuefolio.gui.widgets.labels import PlainLabel, set_tip
from cuefolio.gui.widgets.line_field import LineField
from cuefolio.gui.words import error_sentence, sentence_for

_PORTION_WIDTH = 64
_INDENT = 22


class WorkRow(QWidget):
    """One work: folded its title and portion, unfolded its writers and publishers too."""

    portion_typed = Signal(object)
    """1/10000, None for unknown."""
    open_wanted = Signal(str)

    def __init__(self, work: CueWork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.work = work
        self.fold = QToolButton(self)
        self.fold.setCheckable(True)
        self.fold.setProperty("quiet", True)
        self.title = PlainLabel("", self, elide=True)
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.portion = LineField(placeholder="%")
        self.portion.setFixedWidth(scaled(_PORTION_WIDTH))
        self.portion.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.open = QToolButton(self)
        self.open.setProperty("quiet", True)
        self.open.setIcon(icon("pencil", "dim"))
        self.parties = PlainLabel("", self, role="small", wrap=True)
        self.parties.setContentsMargins(_INDENT, 0, 0, 4)
        self.parties.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.fold)
        row.addWidget(self.title, 1)
        row.addWidget(self.portion)
        row.addWidget(self.open)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row)
        layout.addWidget(self.parties)
        self.fold.toggled.connect(self._unfold)
        self.portion.committed.connect(self._commit)
        self.open.clicked.connect(lambda _checked=False: self.open_wanted.emit(self.work.id))
        self._unfold(False)
        self.show_work(work)

    def show_work(self, work: CueWork) -> None:
        """Show what is stored of the work; a portion that is being typed stays."""
        self.work = work
        self.title.setText(work.name)
        self.fold.setAccessibleName(self.tr("Writers and publishers of “{0}”").format(work.name))
        self.portion.setAccessibleName(self.tr("Portion of “{0}” in percent").format(work.name))
        self.open.setAccessibleName(self.tr("Open the work “{0}”").format(work.name))
        set_tip(self.open, self.tr("Open the work “{0}”").format(work.name))
        text = "" if work.portion is None else format_share(work.portion)
        if not self.portion.error():
            self.portion.refresh_value(text)
        lines = [_told(party) for party in work.parties]
        self.parties.setText("\n".join(lines) or self.tr("No writers or publishers yet."))

    def _unfold(self, opened: bool) -> None:
        self.parties.setVisible(opened)
        self.fold.setIcon(icon("chevron-down" if opened else "chevron-right", "dim"))

    def _commit(self, text: str) -> None:
        try:
            portion = parse_share(text) if text.strip() else None
        except CuefolioError as error:
            self.portion.set_error(error_sentence(error))
            return
        self.portion.set_error("")
        self.portion_typed.emit(portion)


def _told(party: CueParty) -> str:
    """ "Ana Bell, Composer, PRS, 50 %"."""
    role = sentence_for(f"role.{party.role}")
    return ", ".join(filter(None, (party.name, role, party.society, percent(party.share))))


class MedleyBox(QWidget):
    """Every work of a cue that has several. Portions that do not make up the whole yet wait here for the
    others: what was typed is never lost, and nothing wrong is stored."""

    work_wanted = Signal(str)

    def __init__(self, session: CatalogSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._cue_id = ""
        self._typed: dict[int, int | None] = {}
        """Portions by place that the catalogue did not take yet."""
        self.rows: list[WorkRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self.sum = PlainLabel("", self, role="small", wrap=True)
        self.equal = QPushButton(self.tr("Equal portions"), self)
        self.equal.setAutoDefault(False)
        self.equal.clicked.connect(self._split)
        self.error = PlainLabel("", self, role="error", wrap=True)
        self.error.hide()
        below = QHBoxLayout()
        below.addWidget(self.sum, 1)
        below.addWidget(self.equal)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 8)
        layout.setSpacing(4)
        layout.addWidget(PlainLabel(self.tr("Works of the medley"), self, role="section"))
        layout.addLayout(self._list)
        layout.addLayout(below)
        layout.addWidget(self.error)
        self.hide()

    def show_works(self, cue_id: str, works: Sequence[CueWork]) -> None:
        """Show the works of a cue; hidden where there are fewer than two."""
        several = works if len(works) > 1 else ()
        if cue_id != self._cue_id or [row.work.id for row in self.rows] != [work.id for work in several]:
            self._leave()
            self._cue_id = cue_id
            self._make_rows(several)
        if not several:
            self.hide()
            return
        for row, work in zip(self.rows, works, strict=True):
            row.show_work(work)
        for at, portion in self._typed.items():
            self._put(at, portion)
        self._count()
        self.show()

    def _leave(self) -> None:
        """Store what is typed for the cue that was shown, and tell what cannot be stored."""
        for row in self.rows:
            row.portion.commit()
        if self._typed and self.error.full_text():
            text = self.tr("Portions that were typed for a medley were not stored. {0}")
            self.session.refused.emit(text.format(self.error.full_text()))
        self._typed = {}
        self._say("")

    def _make_rows(self, works: Sequence[CueWork]) -> None:
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = []
        for at, work in enumerate(works):
            row = WorkRow(work, self)
            row.portion_typed.connect(lambda portion, at=at: self._take(at, portion))
            row.open_wanted.connect(self.work_wanted)
            self._list.addWidget(row)
            self.rows.append(row)

    def _put(self, at: int, portion: int | None) -> None:
        field = self.rows[at].portion
        if not field.is_dirty():
            field.set_value("" if portion is None else format_share(portion))

    def _portions(self) -> list[int | None]:
        return [self._typed.get(at, row.work.portion) for at, row in enumerate(self.rows)]

    def _take(self, at: int, portion: int | None) -> None:
        self._typed[at] = portion
        self._count()
        portions = self._portions()
        known = [one for one in portions if one is not None]
        whole = len(known) == len(portions)
        if (whole and not total_ok(sum(known))) or sum(known) > WHOLE + 2:
            # Said here already, where the others are still to be typed.
            text = self.tr("The portions make up {0} %; they are stored once they make up 100 %.")
            self._say(text.format(format_share(sum(known))))
            return
        self._send("cue_parties.set_portions", self._cue_id, portions)

    def _split(self) -> None:
        self._send("cue_parties.split_portions", self._cue_id)

    def _send(self, name: str, *arguments: object) -> None:
        self._say("")
        self.session.write(name, *arguments, done=self._stored, failed=self._failed, receiver=self)

    def _stored(self, _change: object) -> None:
        self._typed = {}

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, CuefolioError):
            self._say(error_sentence(error))
        else:
            self.session.refuse(error)

    def _say(self, text: str) -> None:
        self.error.setText(text)
        self.error.setVisible(bool(text))

    def _count(self) -> None:
        portions = self._portions()
        known = [portion for portion in portions if portion is not None]
        total = sum(known)
        if not known:
            text = self.tr("Portions unknown: the shares of the cue are unknown too.")
        elif total_ok(total) or total > WHOLE:
            text = self.tr("Portions {0} %").format(format_share(total))
        else:
            text = self.tr("Portions {0} %, {1} % open").format(
                format_share(total), format_share(WHOLE - total)
            )
        self.sum.setText(text)
