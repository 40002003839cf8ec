# SPDX-License-Identifier: GPL-3.0-or-later
"""What a cue rests on: the recording with its files, sound and tags, its stretches, its clips."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cuefolio.gui.panels.artwork import ArtworkView
from cuefolio.gui.panels.cue_card_pages import ScrolledPage
from cuefolio.gui.panels.cue_card_values import CardContent
from cuefolio.gui.panels.evidence_files import FilesBlock
from cuefolio.gui.panels.evidence_sound import SoundBlock
from cuefolio.gui.panels.evidence_timelines import TimelinesBlock
from cuefolio.gui.panels.evidence_times import TimesBlock
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.widgets.labels import PlainLabel
from cuefolio.gui.words import counted

if TYPE_CHECKING:
    from cuefolio.domain.library import LibraryRow

ARTWORK_SIDE = 88
MOST_LISTED = 20


class EvidencePage(QWidget):
    """Reads what it shows when it is seen, and again after each change. ``field_wanted`` names a field of
    the card that somebody wants to go to; ``said`` carries a sentence for a person."""

    field_wanted = Signal(str)
    said = Signal(str)

    def __init__(self, session: CatalogSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._recording = ""
        self.setAccessibleName(self.tr("Evidence"))
        self.artwork = ArtworkView(session, ARTWORK_SIDE, self, editable=True)
        self.artwork.said.connect(self.said)
        self.title = PlainLabel("", self, role="key", wrap=True)
        self.facts = PlainLabel("", self, role="dim", wrap=True)
        self.codes = PlainLabel("", self, role="small", wrap=True)
        self.none = self._make_none()
        self.several = PlainLabel("", self, wrap=True)
        self.sound = SoundBlock(session, self)
        self.files = FilesBlock(self)
        self.times = TimesBlock(session, self)
        self.times.said.connect(self.said)
        self.timelines = TimelinesBlock(session, self)
        self.timelines.follow(self.times.tab_stops()[-1])
        self.timelines_head = PlainLabel(self.tr("What it is made of"), self, role="section")
        self.timelines_head.setContentsMargins(0, 8, 0, 0)
        self.record = self._make_record()
        self.times_head = PlainLabel(self.tr("Where it sounds"), self, role="section")
        self.times_head.setContentsMargins(0, 8, 0, 0)
        self.several_times = PlainLabel("", self, role="dim", wrap=True)
        parts: Sequence[QWidget] = (
            self.timelines.mix,
            self.timelines.through,
            PlainLabel(self.tr("Recording"), self, role="section"),
            self.several,
            self.none,
            self.record,
            self.sound,
            self.files,
            self.times_head,
            self.times,
            self.several_times,
            self.timelines_head,
            self.timelines,
            self.files.tag_part,
        )
        self.area = ScrolledPage(self)
        for part in parts:
            self.area.add(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.area)
        stops = (
            self.artwork,
            self.name_recording,
            self.sound.play,
            *self.times.tab_stops(),
            *self.timelines.tab_stops(),
            self.files.choice,
            self.files.tags,
        )
        for first, second in pairwise(stops):
            QWidget.setTabOrder(first, second)

    def _make_none(self) -> QWidget:
        box = QWidget(self)
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 4)
        layout.setSpacing(6)
        words = self.tr(
            "No recording yet. Name one on the card, or drop an audio file onto the cue in the table."
        )
        layout.addWidget(PlainLabel(words, box, role="dim", wrap=True))
        self.name_recording = QPushButton(self.tr("Name the recording"), box)
        self.name_recording.clicked.connect(partial(self.field_wanted.emit, "recording"))
        row = QHBoxLayout()
        row.addWidget(self.name_recording)
        row.addStretch(1)
        layout.addLayout(row)
        return box

    def _make_record(self) -> QWidget:
        box = QWidget(self)
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self.title, self.facts, self.codes):
            words.addWidget(label)
        words.addStretch(1)
        layout = QHBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(words, 1)
        layout.addWidget(self.artwork)
        return box

    # showing

    def show_content(self, content: CardContent) -> None:
        """Show what is behind the selected cues."""
        row = content.rows[0] if len(content.rows) == 1 else None
        recording = row.recording if row is not None else None
        self._recording = recording.id if recording is not None else ""
        for part in (self.record, self.sound, self.files, self.files.tag_part):
            part.setVisible(bool(self._recording))
        self.none.setVisible(row is not None and not self._recording)
        self.several.setVisible(row is None)
        self.times.setVisible(row is not None)
        self.several_times.setVisible(row is None)
        for part in (self.timelines_head, self.timelines):
            part.setVisible(row is not None)
        self.sound.show_recording(self._recording)
        self.artwork.show_artwork(self._recording, row.artwork if row is not None else "")
        if row is None:
            self.several.setText(self._of_several(content))
            self.several_times.setText(self.tr("Stretches are shown for one cue at a time."))
            self.times.show_cue("")
            self.timelines.show_cue("")
            return
        self.times.show_cue(row.id)
        self.timelines.show_cue(row.id)
        if recording is not None:
            if self.title.full_text() != recording.name:
                self.title.setText(recording.name)
                self.facts.setText("")
                self.codes.setText("")
                self.files.show_files([])
            self._read(recording.id)

    def _of_several(self, content: CardContent) -> str:
        """How many recordings several cues use, and which."""
        if not content.is_read:
            return self.tr("Too many cues are selected to look at their recordings.")
        used = {key: entry for key, entry in content.recordings.items() if key}
        without = content.recordings.get("", ("", 0))[1]
        cues = counted(len(content.rows), "cue")
        if not used:
            return self.tr("{0} without a recording.").format(cues)
        recordings = counted(len(used), "recording")
        if without:
            text = self.tr("{0} with {1}; {2} without one.").format(cues, recordings, _n(without))
        else:
            text = self.tr("{0} with {1}.").format(cues, recordings)
        lines = [f"{title[:80]}: {counted(count, 'cue')}" for title, count in used.values()]
        if len(lines) > MOST_LISTED:
            more = self.tr("and {0} more").format(_n(len(lines) - MOST_LISTED))
            lines = [*lines[:MOST_LISTED], more]
        return "\n".join([text, *lines])

    def _read(self, key: str) -> None:
        self.session.read(
            "library.rows",
            "recording",
            [key],
            done=self._take_row,
            key=f"evidence-{id(self)}",
            receiver=self,
        )
        self.session.read(
            "audio.recording_files",
            key,
            done=self._take_files,
            key=f"evidence-files-{id(self)}",
            receiver=self,
        )

    def _take_row(self, rows: Sequence[LibraryRow]) -> None:
        if not rows or rows[0].id != self._recording:
            return
        values = rows[0].values
        self.title.setText(values["title"])
        self.facts.setText(" · ".join(filter(None, (values["artist"], values["album"], values["duration"]))))
        codes = [values["label"], values["catalog_number"]]
        if values["isrc"]:
            codes.append(self.tr("ISRC {0}").format(values["isrc"]))
        self.codes.setText(" · ".join(filter(None, codes)))

    def _take_files(self, files: list[Any]) -> None:
        if all(file.recording_id == self._recording for file in files):
            self.files.show_files(files)


def _n(number: int) -> str:
    return QLocale().toString(number)
