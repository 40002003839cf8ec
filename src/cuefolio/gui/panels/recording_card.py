# SPDX-License-Identifier: GPL-3.0-or-later
"""A recording to look at and to hear: waveform, loudness, where its files lie, and every tag as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cuefolio.domain.library import LibraryRow
from cuefolio.gui.panels.artwork import ArtworkLabel
from cuefolio.gui.panels.evidence_sound import SoundBlock
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.sound.peaks_queue import peaks_queue
from cuefolio.gui.sound.volume import VolumeControl
from cuefolio.gui.widgets.empty_state import EmptyState
from cuefolio.gui.widgets.labels import PlainLabel, plain_tip

if TYPE_CHECKING:
    from cuefolio.domain.peaks import PeakShape


class RecordingCard(QWidget):
    """Shows one recording; the values that a person edits stand in the table beside it.

    ``inside`` another card, which names the recording already, title and margins are left out.
    """

    def __init__(
        self, session: CatalogSession, parent: QWidget | None = None, *, inside: bool = False
    ) -> None:
        super().__init__(parent)
        self.session = session
        self._key = ""
        self._empty = EmptyState(
            "disc-3",
            self.tr("No recording selected"),
            self.tr("Select one to see its files and tags."),
            parent=self,
        )
        self._body = QWidget(self)
        self.artwork = ArtworkLabel(session, 72, self._body)
        self.title = PlainLabel("", self._body, role="title", wrap=True)
        self.facts = PlainLabel("", self._body, role="dim", wrap=True)
        self.sound = SoundBlock(session, self._body)
        self.loudness = PlainLabel("", self._body, role="small", elide=True)
        self.volume = VolumeControl(session, self._body)
        self.tree = QTreeWidget(self._body)
        self.tree.setColumnCount(2)
        self.tree.setHeaderLabels([self.tr("Tag"), self.tr("Value")])
        self.tree.setRootIsDecorated(False)
        self.tree.setIndentation(10)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.tree.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.tree.header().resizeSection(0, 116)
        self.tree.setAccessibleName(self.tr("Files and tags of the recording"))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.facts)
        words.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addLayout(words, 1)
        head.addWidget(self.artwork, 0, Qt.AlignmentFlag.AlignTop)
        measured = QHBoxLayout()
        measured.setSpacing(8)
        measured.addWidget(self.loudness, 1)
        measured.addWidget(self.volume)
        column = QVBoxLayout(self._body)
        column.setContentsMargins(*((0, 8, 0, 0) if inside else (16, 16, 12, 8)))
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.sound)
        column.addLayout(measured)
        column.addWidget(self.tree, 1)
        self.title.setVisible(not inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._empty, 1)
        layout.addWidget(self._body, 1)
        self._body.hide()
        session.changed.connect(self._changed)
        peaks_queue(session).ready.connect(self._measured)

    def show_recording(self, key: str) -> None:
        """Show the recording of this key, "" for none."""
        self._key = key
        self._empty.setVisible(not key)
        self._body.setVisible(bool(key))
        self.loudness.setText("")
        self.sound.show_recording(key)
        if key:
            known = peaks_queue(self.session).known(key)
            if known is not None:
                self._measured(key, known)
            self._read()

    def _read(self) -> None:
        self.session.read(
            "library.rows", "recording", [self._key], done=self._take_row, key="card-row", receiver=self
        )
        self.session.read(
            "audio.recording_files", self._key, done=self._take_files, key="card-files", receiver=self
        )

    def _changed(self, change: Any) -> None:
        if self._key and (change is None or change.tables & {"recording", "media_file", "work"}):
            self._read()

    def _measured(self, key: str, shape: PeakShape) -> None:
        """Loudness and peak, as engineers write them; silence has none."""
        if key != self._key:
            return
        peaks = shape.peaks
        parts = []
        if peaks.loudness_db is not None:
            parts.append(self.tr("{0} LUFS").format(_one_place(peaks.loudness_db)))
        if peaks.true_peak_db is not None:
            parts.append(self.tr("peak {0} dBTP").format(_one_place(peaks.true_peak_db)))
        self.loudness.setText(" · ".join(parts) or self.tr("Silence"))

    def _take_row(self, rows: list[LibraryRow]) -> None:
        if not rows or rows[0].id != self._key:
            self.show_recording("")
            return
        values = rows[0].values
        self.title.setText(values["title"])
        parts = [values["artist"], values["album"], values["duration"], values["state"]]
        self.facts.setText(" · ".join(filter(None, parts)))
        self.artwork.show_key(rows[0].artwork)

    def _take_files(self, files: list[Any]) -> None:
        self.tree.clear()
        for file in files:
            if file.recording_id != self._key:
                return
            self._add_file(file)
        if not files:
            self._line(None, self.tr("No file yet"), "")
        self.tree.expandAll()

    def _add_file(self, file: Any) -> None:
        name = file.path.rpartition("/")[2]
        head = self._line(None, file.format or self.tr("File"), name, tip=file.path)
        sound = [
            f"{file.sample_rate / 1000:g} kHz" if file.sample_rate else "",
            self.tr("{0} channels").format(file.channels) if file.channels else "",
            self.tr("{0} bit").format(file.bits) if file.bits else "",
            f"{round(file.bitrate / 1000)} kbit/s" if file.bitrate else "",
            self.tr("missing") if file.is_missing else "",
        ]
        self._line(head, self.tr("Sound"), " · ".join(filter(None, sound)))
        self._line(head, self.tr("Place"), file.path)
        for key, value in file.tags:
            # "mp4:----:com.apple.iTunes:LABEL" is the same fact to a person as "LABEL".
            self._line(head, key.rpartition(":")[2] or key, value, key=key)

    def _line(
        self, parent: QTreeWidgetItem | None, name: str, value: str, tip: str = "", key: str = ""
    ) -> QTreeWidgetItem:
        item = QTreeWidgetItem([name, value.replace("\n", " ")])
        item.setToolTip(0, plain_tip(key or name))
        item.setToolTip(1, plain_tip(tip or value[:2000]))
        item.setSizeHint(0, QSize(0, 22))
        if parent is None:
            self.tree.addTopLevelItem(item)
        else:
            parent.addChild(item)
        return item


def _one_place(decibels: float) -> str:
    return QLocale().toString(decibels, "f", 1)
