# SPDX-License-Identifier: GPL-3.0-or-later
"""What the window's actions do: a module an area, one method ``do_<id>`` for each action."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cuefolio.gui.actions import ActionSpec
from cuefolio.gui.commands.base import CommandArea
from cuefolio.gui.commands.card_commands import CardCommands
from cuefolio.gui.commands.check_commands import CheckCommands
from cuefolio.gui.commands.cue_commands import CueCommands
from cuefolio.gui.commands.delivery_commands import DeliveryCommands
from cuefolio.gui.commands.edit_commands import EditCommands
from cuefolio.gui.commands.editor_commands import EditorCommands
from cuefolio.gui.commands.entry_commands import EntryCommands
from cuefolio.gui.commands.explain_commands import ExplainCommands
from cuefolio.gui.commands.file_commands import FileCommands
from cuefolio.gui.commands.find_commands import FindCommands
from cuefolio.gui.commands.help_commands import HelpCommands
from cuefolio.gui.commands.library_commands import LibraryCommands
from cuefolio.gui.commands.map_commands import MapCommands
from cuefolio.gui.commands.play_commands import PlayCommands
from cuefolio.gui.commands.reconcile_commands import ReconcileCommands
from cuefolio.gui.commands.rights_commands import RightsCommands
from cuefolio.gui.commands.series_commands import SeriesCommands
from cuefolio.gui.commands.sound_commands import SoundCommands
from cuefolio.gui.commands.table_commands import TableCommands
from cuefolio.gui.commands.timeline_commands import TimelineCommands
from cuefolio.gui.commands.view_commands import ViewCommands

if TYPE_CHECKING:
    from cuefolio.gui.main_window import MainWindow

AREAS: tuple[type[CommandArea], ...] = (
    FileCommands,
    DeliveryCommands,
    ReconcileCommands,
    TimelineCommands,
    EditorCommands,
    EditCommands,
    FindCommands,
    LibraryCommands,
    SeriesCommands,
    CueCommands,
    RightsCommands,
    ExplainCommands,
    CheckCommands,
    CardCommands,
    EntryCommands,
    PlayCommands,
    SoundCommands,
    ViewCommands,
    TableCommands,
    MapCommands,
    HelpCommands,
)
ACTIONS: tuple[ActionSpec, ...] = tuple(spec for area in AREAS for spec in area.ACTIONS)
"""Every action of the window, in the order of the menus."""


class Commands:
    """Every area of one window; ``run`` finds the one that an action belongs to."""

    file: FileCommands
    edit: EditCommands
    cue: CueCommands
    check: CheckCommands
    view: ViewCommands
    entry: EntryCommands
    map: MapCommands
    play: PlayCommands
    reconcile: ReconcileCommands
    timeline: TimelineCommands

    def __init__(self, window: MainWindow) -> None:
        self.areas = {area: area(window) for area in AREAS}
        self._area_of = {spec.id: made for area, made in self.areas.items() for spec in area.ACTIONS}
        for name, area in (
            ("file", FileCommands), ("edit", EditCommands), ("cue", CueCommands), ("check", CheckCommands), ("view", ViewCommands),
            ("entry", EntryCommands), ("map", MapCommands),
            ("play", PlayCommands), ("reconcile", ReconcileCommands), ("timeline", TimelineCommands),
        ):  # fmt: skip
            setattr(self, name, self.areas[area])

    def run(self, name: str) -> None:
        """Do the action ``name``."""
        getattr(self._area_of[name], f"do_{name}")()

    def prepare(self) -> None:
        """Before the panels are made."""
        for area in self.areas.values():
            area.prepare()

    def ready(self) -> None:
        """When every panel is there."""
        for area in self.areas.values():
            area.ready()
