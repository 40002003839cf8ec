# SPDX-License-Identifier: GPL-3.0-or-later
"""What a cue is made of: the clips of each timeline that it was imported from, drawn, listed, explained."""

from __future__ import annotations

from dataclasses import asdict
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cuefolio.domain.timecode import seconds
from cuefolio.gui.icons import icon
from cuefolio.gui.panels.evidence_building import BuildingBlock
from cuefolio.gui.panels.evidence_clips import ClipTable
from cuefolio.gui.panels.evidence_files import file_name
from cuefolio.gui.panels.evidence_lanes import LanePicture
from cuefolio.gui.panels.evidence_rebuild import RebuildBlock
from cuefolio.gui.panels.evidence_words import clock, number_text, one_line, when
from cuefolio.gui.session import CatalogSession, service
from cuefolio.gui.widgets.labels import PlainLabel, set_tip
from cuefolio.gui.words import sentence_for

if TYPE_CHECKING:
    from cuefolio.gui.explaining.told import Told
    from cuefolio.persistence.store import CatalogStore
    from cuefolio.services.timeline_evidence import Building, CueEvidence, Piece


class ImportBlock(QWidget):
    """The part of one import. ``explain_wanted`` carries its key and whether the audible time is asked for,
    not the span."""

    explain_wanted = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.import_id = ""
        self._path = self._hash = ""
        self.name = PlainLabel("", self, role="key", elide=True)
        self.copy = QToolButton(self)
        self.copy.setIcon(icon("copy", "dim"))
        self.copy.setIconSize(QSize(14, 14))
        self.copy.setAccessibleName(self.tr("Copy path or hash of the file"))
        set_tip(self.copy, self.tr("Copy path or hash of the file"))
        self.copy.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.copy)
        menu.addAction(self.tr("Copy the path")).triggered.connect(self._copy_path)
        menu.addAction(self.tr("Copy the hash (SHA-256)")).triggered.connect(self._copy_hash)
        self.copy.setMenu(menu)
        self.facts = PlainLabel("", self, role="small", wrap=True)
        self.span = QPushButton(self)
        self.heard = QPushButton(self)
        for button, asks, tip in (
            (self.span, False, self.tr("From the in of the first clip to the out of the last. Explain it")),
            (self.heard, True, self.tr("As long as any clip is loud enough to be heard. Explain it")),
        ):
            button.setAutoDefault(False)
            set_tip(button, tip)
            button.setAccessibleDescription(tip)
            button.clicked.connect(partial(self._explain, asks))
        self.apart = PlainLabel("", self, role="warning", wrap=True)
        self.picture = LanePicture(self)
        self.table = ClipTable(self)
        self.whole = PlainLabel("", self, role="small", wrap=True)
        self.whole.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.picture.chosen.connect(self.table.go)
        self.table.chosen.connect(self._show_clip)
        head, numbers = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.name, 1)
        head.addWidget(self.copy)
        numbers.setSpacing(6)
        numbers.addWidget(self.span)
        numbers.addWidget(self.heard)
        numbers.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 4)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self.facts)
        layout.addLayout(numbers)
        for widget in (self.apart, self.picture, self.table, self.whole):
            layout.addWidget(widget)

    def tab_stops(self) -> list[QWidget]:
        """Its controls from top to bottom."""
        return [self.copy, self.span, self.heard, self.picture, self.table]

    def show_piece(self, piece: Piece) -> None:
        """Show what one import gave."""
        evidence = piece.evidence
        timeline = evidence.timeline
        self.import_id, self._path, self._hash = evidence.import_id, evidence.path, evidence.file_hash
        name = file_name(evidence.path.rstrip("/\\"))
        self.name.setText(one_line(name))
        tip = f"{evidence.path}\nSHA-256 {evidence.file_hash}"
        self.facts.setText(
            " · ".join(
                filter(
                    None,
                    (
                        one_line(timeline.name) if timeline.name != name else "",
                        timeline.kind,
                        self.tr("{0} fps").format(timeline.rate.label),
                        self.tr("read {0}").format(when(evidence.imported_at)),
                    ),
                )
            )
        )
        set_tip(self.facts, tip)
        self.setAccessibleName(f"{name}, {self.facts.full_text()}")
        self.setAccessibleDescription(tip)
        self._show_numbers(piece)
        self.picture.show_piece(piece)
        self.table.show_piece(piece)
        self._show_clip(self.table.currentIndex().row())

    def _show_numbers(self, piece: Piece) -> None:
        span = seconds(piece.cue.span, piece.evidence.timeline.rate)
        self.span.setText(self.tr("Span {0}").format(clock(span)))
        self.heard.setText(self.tr("Heard {0}").format(clock(piece.cue.audible)))
        self.apart.setVisible(piece.apart > 1)
        gap = number_text(piece.options.gap, 3)
        self.apart.setText(sentence_for("timeline.cue.apart", {"gap": gap, "count": piece.apart}))

    def _show_clip(self, place: int) -> None:
        self.picture.set_current(place)
        piece = self.table.clips.piece
        there = piece is not None and 0 <= place < len(piece.uses)
        self.whole.setText("\n".join(self.table.clips.details(place)) if there else "")

    def _explain(self, heard: bool) -> None:
        self.explain_wanted.emit(self.import_id, heard)

    def _copy_path(self) -> None:
        QApplication.clipboard().setText(self._path)

    def _copy_hash(self) -> None:
        QApplication.clipboard().setText(self._hash)


class TimelinesBlock(QWidget):
    """The imports of one cue, oldest first, and how the production's cues are built. Everything is read on a
    worker; a cue that was logged by hand gets one sentence."""

    def __init__(self, session: CatalogSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._cue = ""
        self._trial: Building | None = None
        self._before: QWidget = self
        self._gave_focus_to: QWidget | None = None
        """Where Qt put the focus when the gap went with its cue; it comes back with the next one."""
        self.blocks: list[ImportBlock] = []
        self.none = PlainLabel(
            self.tr("Cues of an imported timeline show here which clips they are made of."),
            self,
            role="dim",
            wrap=True,
        )
        # A page may place them above everything else; what they say comes first.
        self.mix = PlainLabel("", parent, role="warning", wrap=True)
        self.through = PlainLabel("", parent, wrap=True)
        for label in (self.mix, self.through):
            label.setContentsMargins(0, 0, 0, 6)
            label.hide()
        self.building = BuildingBlock(session, self)
        self.building.tried.connect(self._try)
        self.rebuilding = RebuildBlock(session, self)
        self.rebuilding.started.connect(self._keep_focus)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self.none)
        self._column.addWidget(self.building)
        self._column.addWidget(self.rebuilding)
        self.none.hide()
        self.building.hide()
        self.rebuilding.hide()

    def tab_stops(self) -> list[QWidget]:
        """Its lasting controls; those of the imports come before them."""
        return [self.building.threshold, self.building.gap, *self.rebuilding.tab_stops()]

    def follow(self, before: QWidget) -> None:
        """Take the controls of the imports into the order of Tab behind this one."""
        self._before = before

    def show_cue(self, cue_id: str) -> None:
        """Show (or read again) what a cue is made of, "" for none."""
        if cue_id != self._cue:
            self._cue = cue_id
            was_at_gap = self.building.gap.hasFocus()
            for widget in (self.mix, self.through, self.none, self.building, self.rebuilding, *self.blocks):
                widget.hide()
            self._gave_focus_to = QApplication.focusWidget() if was_at_gap else None
        if cue_id:
            self._read(self.building.typed() if self.building.is_trying() else None)

    def _read(self, trial: Building | None) -> None:
        self._trial = trial
        self._session.read(
            "timeline_evidence.shown",
            self._cue,
            trial,
            done=self._take,
            key=f"timelines-{id(self)}",
            receiver=self,
        )

    def _try(self, building: Building | None) -> None:
        self._read(building)

    def _take(self, found: CueEvidence) -> None:
        if found.cue_id != self._cue:
            return
        for piece, block in zip(found.pieces, self._blocks(len(found.pieces)), strict=True):
            block.show_piece(piece)
            block.show()
        self._say(self.mix, [sentence_for("timeline.cue.mix", {"mix": found.mix})] if found.mix else [])
        self._say(self.through, _through(found))
        self.none.setVisible(not found.pieces)
        self.building.setVisible(bool(found.pieces))
        self.rebuilding.setVisible(bool(found.pieces))
        if found.pieces:
            self.building.show_building(found.film_id, found.building, found.pieces[-1].imported)
            self.rebuilding.show_cue(found.film_id, found.cue_id, self._trial or found.building)
            other, self._gave_focus_to = self._gave_focus_to, None
            if other is not None and other is QApplication.focusWidget():
                self.building.gap.setFocus(Qt.FocusReason.OtherFocusReason)

    @staticmethod
    def _say(label: PlainLabel, sentences: list[str]) -> None:
        label.setText("\n".join(sentences))
        label.setVisible(bool(sentences))

    def _keep_focus(self) -> None:
        """The button goes off while cues are rebuilt; what was pressed by key goes on at the gap."""
        focus = self.window().focusWidget()
        if focus is not None and self.rebuilding.isAncestorOf(focus):
            self.building.gap.setFocus(Qt.FocusReason.OtherFocusReason)

    def _blocks(self, count: int) -> list[ImportBlock]:
        """So many blocks; more are made when they are needed, too many are hidden."""
        while len(self.blocks) < count:
            block = ImportBlock(self)
            block.explain_wanted.connect(self._explain)
            self._column.insertWidget(1 + len(self.blocks), block)
            before = self.blocks[-1].tab_stops()[-1] if self.blocks else self._before
            for stop in block.tab_stops():
                QWidget.setTabOrder(before, stop)
                before = stop
            self.blocks.append(block)
        for block in self.blocks[count:]:
            block.hide()
        return self.blocks[:count]

    def _explain(self, import_id: str, heard: bool) -> None:
        from cuefolio.gui.explaining.number_dialog import NumberDialog

        find = partial(_told, self._cue, import_id, heard)
        NumberDialog(self._session, find, self.window(), rules=self.tr("the clips of the timeline")).open()


def _through(found: CueEvidence) -> list[str]:
    """Which cue of which production each import took it from, where it came through a mix."""
    told = [piece.evidence.through for piece in found.pieces if piece.evidence.through is not None]
    facts = [{name: str(text) for name, text in asdict(one).items()} for one in told]
    return list(dict.fromkeys(sentence_for("timeline.cue.through_mix", one) for one in facts))


def _told(cue_id: str, import_id: str, heard: bool, store: CatalogStore, _profile: str) -> Told | None:
    """The account of a number of one import; None when it is gone. For a worker."""
    from cuefolio.gui.explaining.told import Told

    for piece in service("timeline_evidence.shown")(store, cue_id).pieces:
        if piece.evidence.import_id == import_id:
            account = service("timeline_evidence.account")(piece, heard=heard)
            lines = service("explain.sentences")(account, sentence_for)
            return Told(account, "\n".join(f"{'    ' * depth}{text}" for depth, text in lines), ())
    return None
