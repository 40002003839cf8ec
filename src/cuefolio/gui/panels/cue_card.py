# SPDX-License-Identifier: GPL-3.0-or-later
"""The cue card: everything about the selected cue, or what several share, each field edited in place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from cuefolio.domain.cue_row import CueRow
from cuefolio.domain.fields import CUE_FIELDS, FIELD_BY_NAME, CueField, Kind, Place
from cuefolio.gui.job import JobCancelled
from cuefolio.gui.panels.cue_card_fields import CueFieldLine
from cuefolio.gui.panels.cue_card_header import CardHeader
from cuefolio.gui.panels.cue_card_length import ReportedLine
from cuefolio.gui.panels.cue_card_values import TIMES, edited_lists
from cuefolio.gui.panels.party_editor import PartyEditor, PartyTuple
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.widgets.completing import Provider, from_list
from cuefolio.gui.widgets.empty_state import EmptyState
from cuefolio.gui.widgets.labels import PlainLabel

MOST_READ = 1000
"""Of more selected cues the card reads none and shows every field as several values."""

_NARROW = 'QToolButton[segment="true"] { padding: 0 6px; }'
"""Yes, no and unknown side by side within 320 px."""

USAGE_CODES = ("BI", "BV", "VI", "VV", "MT", "ET", "Logo")
"""What may be typed as usage; the facts behind it are stored."""


class CueCard(QWidget):
    """The right panel. ``set_cues`` shows cues; every edit is stored at once, for all of them."""

    def __init__(self, session: CatalogSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.film_id: str | None = None
        self.ids: list[str] = []
        self.rows: list[CueRow] = []
        self.lines: dict[str, CueFieldLine] = {}
        self._wanted_focus = ""
        self.setAccessibleName(self.tr("Cue card"))
        self.header = CardHeader(session, self)
        self.parties = PartyEditor(session, self)
        self.parties_line = self._make_parties_line()
        self.reported = ReportedLine(self)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.addTab(self._page(self._music_lines()), self.tr("Music"))
        self.tabs.addTab(self._page(self._scene_lines()), self.tr("Scene && mood"))
        filled = QWidget(self)
        column = QVBoxLayout(filled)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.header)
        inset = QVBoxLayout()
        inset.setContentsMargins(16, 0, 0, 0)
        inset.addWidget(self.tabs)
        column.addLayout(inset, 1)
        self.empty = EmptyState(
            "music-2", self.tr("No cue selected"), self.tr("Select a cue to see everything about it.")
        )
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(filled)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stack)
        self.setMinimumWidth(320)
        session.changed.connect(self._changed)
        session.closed.connect(self._closed)

    def sizeHint(self) -> QSize:
        return QSize(328, 640)

    # building, from the descriptions of the fields

    def _music_lines(self) -> list[QWidget]:
        found: list[QWidget] = []
        for field in _fields(Place.MUSIC):
            if field.kind is Kind.PARTIES and self.parties_line not in found:
                found.append(self.parties_line)
            found.append(self._line(field))
            if field.name == "duration":
                found.append(self.reported)
        found += self._section(self.tr("How it is used"), [FIELD_BY_NAME["usage"], *_fields(Place.USAGE)])
        found += self._section(self.tr("Recording and codes"), _fields(Place.RECORDING))
        return found

    def _scene_lines(self) -> list[QWidget]:
        return [self._line(field) for field in _fields(Place.SCENE)]

    def _section(self, title: str, fields: Sequence[CueField]) -> list[QWidget]:
        head = PlainLabel(title, self, role="section")
        head.setContentsMargins(0, 8, 0, 0)
        return [head, *(self._line(field) for field in fields)]

    def _line(self, field: CueField) -> CueFieldLine:
        line = CueFieldLine(field, self._provider(field), _HINTS.get(field.name, ""), self)
        line.committed.connect(self._commit)
        self.lines[field.name] = line
        return line

    def _make_parties_line(self) -> QWidget:
        box = QWidget(self)
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 8, 0, 8)
        layout.setSpacing(4)
        layout.addWidget(PlainLabel(self.tr("Writers and publishers"), box, role="section"))
        layout.addWidget(self.parties)
        self.parties.edited.connect(self._commit_parties)
        return box

    def _page(self, lines: Sequence[QWidget]) -> QScrollArea:
        content = QWidget(self)
        content.setStyleSheet(_NARROW)
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 8, 12, 16)
        layout.setSpacing(4)
        for line in lines:
            layout.addWidget(line)
        layout.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        area.setWidget(content)
        return area

    def _provider(self, field: CueField) -> Provider | None:
        if field.name == "usage":
            return from_list(USAGE_CODES)
        library = field.suggests
        if not library:
            return None
        return lambda typed, reply: self._suggest(library, typed, reply)

    def _suggest(self, library: str, typed: str, reply: Callable[[list[str]], None]) -> None:
        self.session.read(
            "library.suggest",
            library,
            typed,
            self.film_id,
            done=reply,
            key=f"suggest-{id(self)}",
            receiver=self,
        )

    # showing

    def set_cues(self, ids: Sequence[str], film_id: str | None = None) -> None:
        """Show cues by key; what was typed for the ones before is stored first. [] empties the card."""
        if list(ids) == self.ids and film_id == self.film_id:
            return
        self.commit()
        self.ids, self.film_id = list(ids), film_id
        self._read(other=True)

    def commit(self) -> None:
        """Store what is being typed, as leaving the field would."""
        for line in self.lines.values():
            control = line.control
            if control.is_dirty() and not line.error.text():  # type: ignore[attr-defined]
                control.commit()  # type: ignore[attr-defined]

    def focus_field(self, name: str) -> None:
        """Go to a field by its name, whatever tab it is on; waits for a cue that is still being read."""
        self._wanted_focus = name
        if self.rows:
            self._focus_wanted()

    def _focus_wanted(self) -> None:
        name, self._wanted_focus = self._wanted_focus, ""
        if not name:
            return
        field = FIELD_BY_NAME.get(name)
        if field is not None and field.kind is Kind.PARTIES and len(self.rows) == 1:
            self._reveal(self.parties_line)
            self.parties.focus_field(name)
            return
        line = self.reported if name == "reported" else self.lines.get(name)
        if line is not None:
            self._reveal(line)
            line.control.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _reveal(self, line: QWidget) -> None:
        for number in range(self.tabs.count()):
            page = self.tabs.widget(number)
            if isinstance(page, QScrollArea) and page.isAncestorOf(line):
                self.tabs.setCurrentIndex(number)
                page.ensureWidgetVisible(line, 0, 24)

    def _read(self, *, other: bool) -> None:
        wanted = list(self.ids)
        if not wanted:
            self.rows = []
            self.stack.setCurrentIndex(0)
            return
        if len(wanted) > MOST_READ:
            self._show(wanted, [], other=other)
            return
        self.session.read(
            "cues.rows",
            wanted,
            done=lambda rows: self._show(wanted, rows, other=other or self._is_other(rows)),
            key=f"card-{id(self)}",
            receiver=self,
        )

    def _is_other(self, rows: Sequence[CueRow]) -> bool:
        return [row.id for row in rows] != [row.id for row in self.rows]

    def _show(self, asked: Sequence[str], rows: list[CueRow], *, other: bool) -> None:
        if asked != self.ids:
            return
        if not rows and len(asked) <= MOST_READ:
            self.ids, self.rows = [], []
            self.stack.setCurrentIndex(0)
            return
        if len(asked) <= MOST_READ:
            self.ids = [row.id for row in rows]
        self.rows = rows
        single = len(self.ids) == 1
        self.header.show_rows(rows, len(self.ids))
        for name, line in self.lines.items():
            kind = FIELD_BY_NAME[name].kind
            line.setVisible((kind not in TIMES or single) and (kind is not Kind.PARTIES or not single))
            line.show_rows(rows, other=other)
        self.reported.setVisible(single)
        self.parties_line.setVisible(single)
        if single:
            self.reported.show_row(rows[0])
            self._show_parties(rows[0], other)
            late = self.tr("The cue ends after the programme.") if rows[0].after_programme else ""
            self.lines["out"].say(late, "warning")
        self.stack.setCurrentIndex(1)
        self._focus_wanted()

    def _show_parties(self, row: CueRow, other: bool) -> None:
        parties: list[PartyTuple] = [(p.name, p.role, p.society, p.share) for p in row.parties]
        note = ""
        if row.parties_from_work and row.works:
            note = self.tr("Of the work “{work}”: a change shows in every cue that uses it.").format(
                work=row.works[0].name
            )
            self.session.read(
                "library.rows",
                "work",
                [row.works[0].id],
                done=self._note_uses,
                key=f"uses-{id(self)}",
                receiver=self,
            )
        (self.parties.set_parties if other else self.parties.refresh_parties)(parties, note)

    def _note_uses(self, entries: Sequence[Any]) -> None:
        row = self.rows[0] if len(self.rows) == 1 else None
        if row is None or not entries or not row.works or entries[0].id != row.works[0].id:
            return
        if entries[0].uses > 1:
            text = self.tr("Of the work “{work}”, used by {count} cues: a change shows in all of them.")
        else:
            text = self.tr("Of the work “{work}”.")
        self.parties.set_note(text.format(work=row.works[0].name, count=entries[0].uses))

    def _changed(self, change: Any) -> None:
        if not self.ids:
            return
        touched = None if change is None else change.cue_ids
        # Reported durations depend on the neighbours.
        if touched is None or "cue_time" in change.tables or not touched.isdisjoint(self.ids):
            self._read(other=False)

    def _closed(self) -> None:
        self.ids, self.rows = [], []
        self.stack.setCurrentIndex(0)

    # editing

    def _commit(self, field: CueField, value: object) -> None:
        if not self.ids:
            return
        line, ids = self.lines[field.name], list(self.ids)
        if field.kind is Kind.TAGS and line.shown.mixed and isinstance(value, list) and self.rows:
            before = line.shown.value if isinstance(line.shown.value, list) else []
            values = edited_lists(self.rows, field, before, value)
            job = self.session.write(
                "cues.edit_each",
                values,
                code="step.edit_cues",
                field=field.label,
                count=len(values),
                **self._answers(line, ids, value),
            )
        else:
            job = self.session.write("cues.edit", ids, {field.name: value}, **self._answers(line, ids, value))
        if job is not None:
            line.begin()

    def _answers(self, line: CueFieldLine, ids: Sequence[str], value: object) -> dict[str, Any]:
        def refused(error: BaseException) -> None:
            if isinstance(error, JobCancelled):
                return
            if ids == self.ids:
                line.refuse(str(error), value)
            else:
                self.session.refuse(error)

        return {"failed": refused, "finished": lambda: self._ended(line), "receiver": self}

    def _ended(self, line: CueFieldLine) -> None:
        line.end()
        # An edit that changed nothing is not announced, but may be written differently: " x " as "x".
        self._read(other=False)

    def _commit_parties(self, parties: list[PartyTuple]) -> None:
        if len(self.ids) == 1:
            self.session.write(
                "cues.set_party_rows",
                list(self.ids),
                parties,
                failed=self._parties_refused,
                finished=lambda: self._read(other=False),
                receiver=self,
            )

    def _parties_refused(self, error: BaseException) -> None:
        if not isinstance(error, JobCancelled):
            self.parties.set_error(str(error))


_HINTS = {
    "in": "01:02:03:04",
    "out": "+0:30 or timecode",
    "duration": "2:12",
    "usage": "from the facts below",
    "recording": "title of the recording",
}


def _fields(place: Place) -> list[CueField]:
    return [field for field in CUE_FIELDS if field.place is place and field.editable]
