# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be done with writers and publishers besides typing: shares divided, lines moved, people chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from cuefolio.gui.icons import icon
from cuefolio.gui.panels.party_editor_model import PartyLine
from cuefolio.gui.panels.party_editor_shares import ShareView, as_stored
from cuefolio.gui.widgets.labels import set_tip

WRITERS, PUBLISHERS = "writers", "publishers"
"""The two sides, as the services call them."""
_SETTING = "card/shares"
UP, DOWN = QKeySequence("Alt+Up"), QKeySequence("Alt+Down")
"""Moves a line while the table has the keyboard; elsewhere these keys move cues."""


class PartyMenu(QMenu):
    """The entries; ``show_for`` enables those that make sense for the lines and the one at hand."""

    def __init__(self, parent: QWidget, run: Callable[[str, str], object], *, of_cue: bool) -> None:
        """``run`` gets what is wanted (split, distribute, last, unpublished, up, down, other, remove) and the
        side where it has one. ``of_cue``: the parties are those of a cue, which has cues before it."""
        super().__init__(parent)
        self._run = run
        self.entries: dict[tuple[str, str], QAction] = {}
        self._add("split", WRITERS, self.tr("Split equally among writers"))
        self._add("split", PUBLISHERS, self.tr("Split equally among publishers"))
        self._add("distribute", WRITERS, self.tr("Distribute the remainder among writers"))
        self._add("distribute", PUBLISHERS, self.tr("Distribute the remainder among publishers"))
        self.addSeparator()
        if of_cue:
            self._add("last", "", self.tr("Same as last cue"))
        self._add("unpublished", "", self.tr("Unpublished (nobody publishes it)"))
        self.addSeparator()
        self._add("up", "", self.tr("Move up"), UP)
        self._add("down", "", self.tr("Move down"), DOWN)
        self._add("other", "", self.tr("Somebody else of this name"))
        self._add("remove", "", self.tr("Remove"))

    def _add(self, name: str, side: str, text: str, keys: QKeySequence | None = None) -> None:
        # The keys are shown only: the table takes them, or the window would move cues.
        shown = text if keys is None else f"{text}\t{keys.toString(QKeySequence.SequenceFormat.NativeText)}"
        action = self.addAction(shown)
        action.triggered.connect(lambda _checked=False: self._run(name, side))
        self.entries[name, side] = action

    def show_for(self, lines: Sequence[PartyLine], row: int) -> None:
        """Enable what makes sense with ``row`` at hand (-1 for none)."""
        here = lines[row] if 0 <= row < len(lines) else None
        count = {
            WRITERS: sum(line.is_writer for line in lines if line.name),
            PUBLISHERS: sum(not (line.is_writer or line.is_unpublished) for line in lines if line.name),
        }
        for (name, side), action in self.entries.items():
            if side:
                action.setEnabled(count[side] > 0)
            elif name == "unpublished":
                action.setEnabled(all(line.is_writer for line in lines))
            elif name == "other":
                action.setEnabled(here is not None and bool(here.party_id) and not here.is_unpublished)
            elif name in ("up", "down"):
                there = row + (1 if name == "down" else -1)
                same = here is not None and 0 <= there < len(lines)
                action.setEnabled(same and lines[there].is_writer is lines[row].is_writer)
            elif name == "remove":
                action.setEnabled(here is not None)


class ShareViewButton(QToolButton):
    """In which convention shares are shown. Nothing stored is changed by it."""

    def __init__(
        self, parent: QWidget, chosen: Callable[[ShareView], object], settings: QSettings | None = None
    ) -> None:
        """``settings`` remember the choice."""
        super().__init__(parent)
        self._chosen = chosen
        self._settings = settings
        self._wanted = "" if settings is None else str(settings.value(_SETTING, ""))
        self.view = as_stored()
        self._menu = QMenu(self)
        self._group = QActionGroup(self)
        self.setProperty("quiet", True)
        self.setIcon(icon("eye", "dim"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(self._menu)
        self._tell()

    def set_views(self, views: Sequence[ShareView]) -> None:
        """What there is to choose from; the one that was chosen stays where it is still there."""
        self._menu.clear()
        for old in self._group.actions():
            self._group.removeAction(old)
        for view in views:
            action = self._menu.addAction(view.label)
            action.setCheckable(True)
            action.setChecked(view.id == self.view.id)
            action.triggered.connect(lambda _checked=False, view=view: self.choose(view))
            self._group.addAction(action)
        wanted, self._wanted = self._wanted, ""
        remembered = next((view for view in views if view.id == wanted), None)
        if remembered is not None:
            self.choose(remembered)
        elif all(view.id != self.view.id for view in views):
            self.choose(views[0])
        self._tell()

    def choose(self, view: ShareView) -> None:
        """Show shares in this way."""
        self.view = view
        for action in self._group.actions():
            action.setChecked(action.text() == view.label)
        if self._settings is not None:
            self._settings.setValue(_SETTING, view.id)
        self._tell()
        self._chosen(view)

    def _tell(self) -> None:
        # Parts of one whole must not be taken for what is kept.
        self.setText("" if self.view.rule is None else self.tr("one 100 %"))
        self.setAccessibleName(self.tr("How shares are shown: {0}").format(self.view.label))
        set_tip(self, self.tr("Shows shares in the convention of a recipient; what is kept stays as it is."))
