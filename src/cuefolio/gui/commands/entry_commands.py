# SPDX-License-Identifier: GPL-3.0-or-later
"""Library entries: merging, duplicates, and where else something is used."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from cuefolio.gui.actions import ActionSpec, Needs
from cuefolio.gui.commands.base import CommandArea

if TYPE_CHECKING:
    from cuefolio.gui.main_window import MainWindow
    from cuefolio.gui.panels.entry_card import EntryCard
    from cuefolio.gui.views.entry_view import EntryView

_W = Needs.CATALOG | Needs.WRITABLE


class EntryCommands(CommandArea):
    """Library entries: merging, duplicates, and where else something is used."""

    ACTIONS = (
        ActionSpec("where_else", "&Cue", "Where else is this used…", ("Ctrl+U",), "link", Needs.CATALOG | Needs.CUE, separator=True),
        ActionSpec("find_duplicates", "&Edit", "Find duplicates…", (), "scan-search", Needs.CATALOG, separator=True),
        ActionSpec("merge_entries", "&Edit", "Merge library entries…", (), "merge", _W),
        ActionSpec("rename_entry", "", "Rename the library entry", (), "pencil", _W),
    )  # fmt: skip

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._adopted: list[EntryView] = []

    def ready(self) -> None:
        self.window.middle.currentChanged.connect(self._adopt)

    def _adopt(self, _place: int) -> None:
        """A page of the library is shown, perhaps for the first time: its play buttons play."""
        page = self._page()
        if page is not None and page not in self._adopted:
            self._adopted.append(page)
            page.play_wanted.connect(self._play)

    def _play(self, _recording_id: str) -> None:
        """The button lies in the line of the recording, so that is the selected one now."""
        if "play_recording" in self.window.actions_by_id.by_id:
            self.window.commands.run("play_recording")

    def attach(self, card: EntryCard) -> None:
        """Let a card about library entries lead to cues, entries, searches and merges of this window."""
        card.cue_wanted.connect(self.window.show_cue)
        card.entry_wanted.connect(self.show_entry)
        card.merge_wanted.connect(self.merge)
        card.search_wanted.connect(self._search)

    def _search(self, query: str) -> None:
        self.window.top_bar.search.setText(query)
        self.window.top_bar.search.wanted.emit(query)

    def do_where_else(self) -> None:
        """From the first selected cue to the other uses of its song, recording, themes and people."""
        from cuefolio.gui.dialogs.where_else_dialog import WhereElseDialog

        selected = self.selected()
        if not selected:
            return
        row = self.view.cues.cached(selected[0])
        called = "" if row is None else " ".join(filter(None, (row.text("number"), row.text("title"))))
        dialog = WhereElseDialog(self.window.session, selected[0], called, self.window)
        dialog.cue_wanted.connect(self.window.show_cue)
        dialog.entry_wanted.connect(self.show_entry)
        self.window.open_dialog(dialog)

    def do_find_duplicates(self) -> None:
        """Duplicates of the kind that is shown, else of people."""
        from cuefolio.gui.dialogs.duplicates_dialog import DuplicatesDialog

        page = self._page()
        kind = page.kind.id if page is not None else "party"
        self.window.open_dialog(DuplicatesDialog(self.window.session, kind, self.window))

    def do_merge_entries(self) -> None:
        """Merge what is selected on the page of the library that is shown."""
        page = self._page()
        if page is not None and len(page.selected_ids()) > 1:
            page.merge()
        else:
            self.window.warn(
                self.tr("Select two or more entries on a page of the library, and they can be merged.")
            )

    def do_rename_entry(self) -> None:
        page = self._page()
        if page is not None:
            page.rename()

    def merge(self, kind: str, ids: Sequence[str]) -> None:
        """Show what merging entries does, before anything is done."""
        from cuefolio.gui.dialogs.merge_dialog import MergeDialog

        if len(ids) < 2 or self.window.session.read_only:
            return
        dialog = MergeDialog(self.window.session, kind, ids, self.window)
        dialog.merged.connect(lambda key: self.show_entry(kind, key))
        self.window.open_dialog(dialog)

    def show_entry(self, kind: str, key: str) -> None:
        """Go to an entry on its page of the library, or to a production."""
        if kind == "film":
            self.window.library.choose_film(key)
            return
        self.window.library.choose_kind(kind)
        page = self._page()
        if page is not None:
            page.select_entry(key)

    def _page(self) -> EntryView | None:
        """The page of the library that is shown."""
        from cuefolio.gui.views.entry_view import EntryView

        shown = self.window.middle.currentWidget()
        return shown if isinstance(shown, EntryView) else None
