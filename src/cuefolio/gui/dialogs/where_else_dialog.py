# SPDX-License-Identifier: GPL-3.0-or-later
"""From a cue to everything that has something of it: its song, recording, themes and people elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from cuefolio.domain.library import ENTRY_KINDS
from cuefolio.domain.used import WhereUsed
from cuefolio.gui.dialogs.base import CatalogDialog
from cuefolio.gui.panels.entry_card_lines import cue_line, summary
from cuefolio.gui.panels.entry_card_tree import Line, Section, UsesTree
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.widgets.empty_state import EmptyState
from cuefolio.gui.widgets.labels import PlainLabel
from cuefolio.gui.words import counted, field_label

_OPENED = 40


class WhereElseDialog(CatalogDialog):
    """A click or Enter on a cue goes there; on a name, to its page of the library."""

    cue_wanted = Signal(str)
    entry_wanted = Signal(str, str)

    def __init__(
        self, session: CatalogSession, cue_id: str, called: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, self.tr("Where else is this used"), QSize(520, 560), parent)
        self.cue_id = cue_id
        self.heading = PlainLabel(called, self, role="heading", elide=True)
        self.tree = UsesTree(self, name=self.tr("Other uses"))
        self.tree.cue_wanted.connect(self._go_to_cue)
        self.tree.entry_wanted.connect(self._go_to_entry)
        self.nothing = EmptyState(
            "link",
            self.tr("Nothing of it is used elsewhere"),
            self.tr("A work, recording, theme or person that two cues share is listed here."),
        )
        frame = QFrame(self)
        frame.setProperty("surface", True)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(4, 4, 4, 4)
        inside.addWidget(self.tree)
        inside.addWidget(self.nothing)
        self._frame = frame
        self.nothing.hide()
        self.content.addWidget(self.heading)
        self.content.addWidget(frame, 1)
        self.add_close().setDefault(True)
        self._ask()

    def catalog_changed(self, change: object) -> None:
        """A step may have given it more or fewer uses."""
        self._ask()

    def _ask(self) -> None:
        self.session.read(
            "where_used.of_cue",
            self.cue_id,
            done=self._take,
            failed=self.refuse,
            key=f"where-else-{id(self)}",
            receiver=self,
        )

    def _take(self, found: Sequence[WhereUsed]) -> None:
        used = [entry for entry in found if entry.films]
        self.tree.show_sections([self._section(entry) for entry in used])
        self.tree.setVisible(bool(used))
        self.nothing.setVisible(not used)
        if used:
            self.tree.setFocus()
            first = self.tree.topLevelItem(1)
            if first is not None:
                self.tree.setCurrentItem(first)

    def _section(self, used: WhereUsed) -> Section:
        kind = ENTRY_KINDS[used.kind]
        label = field_label(kind)
        title = self.tr("{0}: {1}").format(label[:1].upper() + label[1:], used.row.name)
        alone = len(used.films) == 1
        opened = used.cue_count <= _OPENED
        lines = [Line(used.row.name, summary(used), (used.kind, used.id), kind.icon)]
        for film in used.films:
            under = [cue_line(cue) for cue in film.cues]
            name = f"{film.title} ({film.year})" if film.year else film.title
            note = counted(len(film.cues), "cue")
            target = ("film", f"{used.id}{film.id}")
            lines.append(Line(name, note, target, under=under, opened=opened or alone))
        return Section(title, lines)

    def _go_to_cue(self, cue_id: str) -> None:
        self.accept()
        self.cue_wanted.emit(cue_id)

    def _go_to_entry(self, kind: str, key: str) -> None:
        self.accept()
        self.entry_wanted.emit(kind, key)
