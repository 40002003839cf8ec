# SPDX-License-Identifier: GPL-3.0-or-later
"""The cue card: everything about the selected cue, or what several share, each field edited in place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QEvent, QSettings, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from cuefolio.domain.cue_row import CueRow
from cuefolio.domain.fields import FIELD_BY_NAME, CueField, Kind
from cuefolio.gui.panels import cue_card_pages as pages
from cuefolio.gui.panels.cue_card_edits import CardEdits
from cuefolio.gui.panels.cue_card_fields import CueFieldLine
from cuefolio.gui.panels.cue_card_header import CardHeader
from cuefolio.gui.panels.cue_card_length import DurationLine
from cuefolio.gui.panels.cue_card_pages import ScrolledPage
from cuefolio.gui.panels.cue_card_pictures import PictureTaker
from cuefolio.gui.panels.cue_card_rights import CardRights
from cuefolio.gui.panels.cue_card_tabs import CardTabs
from cuefolio.gui.panels.cue_card_values import TIMES, CardContent, read_content
from cuefolio.gui.panels.field_line import scaled
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.widgets.ask_bar import AskBar
from cuefolio.gui.widgets.completing import Provider, from_list
from cuefolio.gui.widgets.empty_state import EmptyState
from cuefolio.gui.widgets.labels import PlainLabel
from cuefolio.gui.widgets.notice import Notice
from cuefolio.services.cue_values import TypedParty

USAGE_CODES = ("BI", "BV", "VI", "VV", "MT", "ET", "Logo")
"""What may be typed as usage; the facts behind it are stored."""
MUSIC, RIGHTS, SCENE, EVIDENCE, HISTORY = "music", "rights", "scene", "evidence", "history"
LEAST_WIDTH = 320
"""Px at the usual font size."""
_SETTING = "card/tab"
_NOTICE_MS = 12_000


class CueCard(QWidget):
    """The right panel. ``set_cues`` shows cues; every edit is stored at once, for all of them.

    Ctrl+Page Up and Ctrl+Page Down go from tab to tab; ``show_tab`` goes to one (music, rights, scene,
    evidence, history). The tab is remembered in ``settings``.
    """

    def __init__(
        self, session: CatalogSession, parent: QWidget | None = None, *, settings: QSettings | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.film_id: str | None = None
        self.ids: list[str] = []
        self.content = CardContent()
        self.lines: dict[str, CueFieldLine] = {}
        self._settings = settings
        self._wanted_focus = ""
        self._ours = False
        self.setAccessibleName(self.tr("Cue card"))
        # Each part is made where it stays: moving it would style all that it holds anew.
        self.stack = QStackedWidget(self)
        filled = QWidget(self.stack)
        self.header = CardHeader(session, filled)
        self.header.artwork.said.connect(self.tell)
        PictureTaker(self, self.header.artwork, lambda: len(self.ids) == 1)
        self.ask = AskBar(filled)
        self.notice = Notice(filled)
        self.edits = CardEdits(session, self.ask, self)
        self.edits.answered.connect(self._read_again)
        self.edits.sent.connect(self._edit_sent)
        self.tabs = CardTabs(self._tab_names(), filled)
        self.pages = QStackedWidget(filled)
        for fill in (self._fill_music, self._fill_rights, self._fill_scene):
            page = ScrolledPage(self.pages)
            self.pages.addWidget(page)
            fill(page)
        self._later: dict[str, QWidget] = {}
        for _ in (EVIDENCE, HISTORY):
            self.pages.addWidget(QWidget(self.pages))
        self.empty = EmptyState(
            "music-2",
            self.tr("No cue selected"),
            self.tr("Select a cue to see everything about it."),
            parent=self.stack,
        )
        self._arrange(filled)
        self.setMinimumWidth(scaled(LEAST_WIDTH))
        self.tabs.chosen.connect(self._show_page)
        if settings is not None:
            self.tabs.choose(str(settings.value(_SETTING, MUSIC)))
        self._show_page(self.tabs.current_id())
        for keys, step in ((QKeySequence("Ctrl+PgUp"), -1), (QKeySequence("Ctrl+PgDown"), 1)):
            shortcut = QShortcut(keys, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self._step_tab, step))
        session.changed.connect(self._changed)
        session.closed.connect(self._closed)
        session.opened.connect(self._closed)

    def sizeHint(self) -> QSize:
        return QSize(scaled(LEAST_WIDTH) + 8, 640)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "stack"):
            self.setMinimumWidth(scaled(LEAST_WIDTH))

    @property
    def rows(self) -> Sequence[CueRow]:
        """The cues as they were read; none of too many."""
        return self.content.rows

    # building, from the descriptions of the fields

    def _tab_names(self) -> list[tuple[str, str, str]]:
        return [
            (MUSIC, self.tr("Music"), self.tr("Music")),
            (RIGHTS, self.tr("Rights"), self.tr("Rights: writers, publishers, codes")),
            (SCENE, self.tr("Scene"), self.tr("Scene and mood")),
            (EVIDENCE, self.tr("Evidence"), self.tr("Evidence: recording, stretches, tags")),
            (HISTORY, self.tr("History"), self.tr("History")),
        ]

    def _arrange(self, filled: QWidget) -> None:
        column = QVBoxLayout(filled)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.header)
        inset = QVBoxLayout()
        inset.setContentsMargins(16, 0, 0, 0)
        inset.setSpacing(4)
        above = QVBoxLayout()
        above.setContentsMargins(0, 0, 12, 0)
        for widget in (self.notice, self.ask, self.tabs):
            above.addWidget(widget)
        inset.addLayout(above)
        inset.addWidget(self.pages, 1)
        column.addLayout(inset, 1)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(filled)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stack)

    def _fill_music(self, page: ScrolledPage) -> None:
        self._add_lines(page, pages.music_fields())
        self._add_lines(page, pages.usage_fields(), self.tr("How it is used"))
        self._add_lines(page, pages.closing_fields(), self.tr("Work on the cue"))

    def _fill_rights(self, page: ScrolledPage) -> None:
        self.parties_line = page.add(CardRights(self.session, page.content, settings=self._settings))
        self.parties = self.parties_line.parties
        self.parties_line.edited.connect(self._commit_parties)
        for first, second in pairwise(self.parties_line.tab_stops()):
            QWidget.setTabOrder(first, second)
        self._add_lines(page, pages.party_fields())
        self._add_lines(page, pages.code_fields(), self.tr("Recording and codes"))

    def _fill_scene(self, page: ScrolledPage) -> None:
        self._add_lines(page, pages.scene_fields())

    def _add_lines(self, page: ScrolledPage, fields: Sequence[CueField], title: str = "") -> None:
        if title:
            head = page.add(PlainLabel(title, page.content, role="section"))
            head.setContentsMargins(0, 8, 0, 0)
        for field in fields:
            page.add(self._line(field, page.content))

    def _line(self, field: CueField, parent: QWidget) -> CueFieldLine:
        hint = {
            "in": "01:02:03:04",
            "out": self.tr("+0:30 or timecode"),
            "duration": "2:12",
            "usage": self.tr("from the facts below"),
            "recording": self.tr("title of the recording"),
        }.get(field.name, "")
        line: CueFieldLine
        if field.name == "duration":
            line = DurationLine(field, self.session, hint, parent)
        else:
            line = CueFieldLine(field, self._provider(field), hint, parent)
        line.committed.connect(self._commit)
        self.lines[field.name] = line
        return line

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

    # tabs

    def show_tab(self, tab: str) -> None:
        """Go to a tab by its id."""
        self.tabs.choose(tab)

    def _step_tab(self, step: int) -> None:
        self.tabs.step(step)
        self.tabs.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_page(self, tab: str) -> None:
        """Show a tab's page; those that look things up are made when they are first wanted."""
        index = self.tabs.currentIndex()
        if tab in (EVIDENCE, HISTORY) and tab not in self._later:
            self._make_later(tab, index)
        self.pages.setCurrentIndex(index)
        if self._settings is not None:
            self._settings.setValue(_SETTING, tab)
        self._fill_later()

    def _make_later(self, tab: str, index: int) -> None:
        page: QWidget
        if tab == EVIDENCE:
            from cuefolio.gui.panels.evidence_page import EvidencePage

            page = evidence = EvidencePage(self.session, self)
            evidence.said.connect(self.tell)
            evidence.field_wanted.connect(self.focus_field)
        else:
            from cuefolio.gui.panels.history_page import HistoryPage

            page = HistoryPage(self.session, self)
        held = self.pages.widget(index)
        self.pages.insertWidget(index, page)
        if held is not None:
            self.pages.removeWidget(held)
            held.deleteLater()
        self._later[tab] = page

    def _fill_later(self) -> None:
        """Tell the page that is seen what to show; the others are told when they are seen."""
        page = self._later.get(self.tabs.current_id())
        if page is not None and self.ids:
            page.show_content(self.content)  # type: ignore[attr-defined]

    # showing

    def set_cues(self, ids: Sequence[str], film_id: str | None = None) -> None:
        """Show cues by key; what was typed for the ones before is stored first, and what cannot be is told.
        [] empties the card."""
        if list(ids) == self.ids and film_id == self.film_id:
            return
        self.commit()
        self.edits.tell_left(self.lines.values(), self.rows)
        self.ids, self.film_id = list(ids), film_id
        self.edits.set_shown(self.ids)
        self.ask.drop("spelling:")
        self._read(other=True)

    def commit(self) -> None:
        """Store what is being typed, as leaving the field would."""
        for line in self.lines.values():
            control = line.control
            if control.is_dirty() and not line.error.text():  # type: ignore[attr-defined]
                control.commit()  # type: ignore[attr-defined]

    def tell(self, sentence: str) -> None:
        """Say something about what a person tried on the card."""
        self.notice.show_message(sentence, kind="warning", timeout_ms=_NOTICE_MS)

    def take_keyboard(self) -> None:
        """The keyboard comes to the card: to the title, or to the tab that is shown instead."""
        if self.tabs.current_id() == MUSIC and self.rows:
            self.focus_field("title")
        else:
            self.tabs.setFocus(Qt.FocusReason.TabFocusReason)

    def focus_field(self, name: str) -> None:
        """Go to a field by its name, whatever tab it is on; waits for a cue that is still being read.

        "reported" opens the reasons of the duration.
        """
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
        line = self.lines.get("duration" if name == "reported" else name)
        if line is None:
            return
        self._reveal(line)
        if name == "reported" and isinstance(line, DurationLine):
            line.explain()
            line.why.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            line.control.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _reveal(self, line: QWidget) -> None:
        for number in range(self.pages.count()):
            page = self.pages.widget(number)
            if isinstance(page, QScrollArea) and page.isAncestorOf(line):
                self.tabs.setCurrentIndex(number)
                page.ensureWidgetVisible(line, 0, 24)

    def _read(self, *, other: bool) -> None:
        store, wanted = self.session.store, list(self.ids)
        if not wanted or store is None:
            self._show_empty()
            return
        self.session.jobs.submit_read(
            partial(read_content, store, wanted),
            key=f"card-{id(self)}",
            receiver=self,
            done=partial(self._show, other=other),
            failed=self.session.refuse,
        )

    def _read_again(self) -> None:
        self._ours = True
        self._read(other=False)

    def _show(self, content: CardContent, *, other: bool) -> None:
        if list(content.asked) != self.ids:
            return
        if content.is_read:
            other = other or [row.id for row in content.rows] != [row.id for row in self.rows]
            self.ids = [row.id for row in content.rows]
            self.edits.set_shown(self.ids)
        else:
            other = other or content.asked != self.content.asked
        if not self.ids:
            self._show_empty()
            return
        ours, self._ours = self._ours, False
        self.content = content
        single = len(self.ids) == 1
        self.header.show_content(content)
        for name, line in self.lines.items():
            kind = FIELD_BY_NAME[name].kind
            hidden = (kind in TIMES and not single) or (name in ("writer", "publisher") and single)
            line.setVisible(not hidden)
            line.show_content(content, other=other, ours=ours)
        self.parties_line.setVisible(single)
        if single:
            self.parties_line.show_row(content.rows[0], other=other, ours=ours)
            late = self.tr("The cue ends after the programme.") if content.rows[0].after_programme else ""
            self.lines["out"].tell(late, "warning")
        self.stack.setCurrentIndex(1)
        self._fill_later()
        self._focus_wanted()

    def _show_empty(self) -> None:
        self.ids, self.content = [], CardContent()
        self.edits.set_shown([])
        self.stack.setCurrentIndex(0)

    def _changed(self, change: Any) -> None:
        if not self.ids:
            return
        touched = None if change is None else change.cue_ids
        # Reported durations depend on the neighbours.
        if touched is None or "cue_time" in change.tables or not touched.isdisjoint(self.ids):
            self._ours = self._ours or change is not None
            self._read(other=False)

    def _closed(self, _other: object = None) -> None:
        self.ask.drop("")
        self._show_empty()

    # editing

    def _edit_sent(self) -> None:
        self.parties.base = None
        for line in self.lines.values():
            line.forget_base()

    def _commit(self, field: CueField, value: object) -> None:
        if self.ids:
            self.edits.commit(self.lines[field.name], value, self.ids, self.rows)

    def _commit_parties(self, parties: list[TypedParty]) -> None:
        if len(self.ids) == 1:
            self.edits.commit_parties(self.parties, self.ids, parties)
