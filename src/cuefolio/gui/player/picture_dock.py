# SPDX-License-Identifier: GPL-3.0-or-later
"""The window of the picture: dockable, with the timecode in it, and all that concerns the file."""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QHBoxLayout,
    QPushButton,
    QSlider,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cuefolio.domain.picture_sync import PictureFile
from cuefolio.domain.timecode import FrameRate, format_timecode
from cuefolio.gui.icons import icon
from cuefolio.gui.player.clock_panel import SyncField
from cuefolio.gui.widgets.labels import PlainLabel, set_tip
from cuefolio.gui.widgets.notice import Notice
from cuefolio.gui.words import sentence_for

if TYPE_CHECKING:
    from cuefolio.gui.player.picture_source import PictureSource
    from cuefolio.gui.player.picture_view import PictureView

SUFFIXES = (
    ".mp4",
    ".m4v",
    ".mov",
    ".mkv",
    ".mxf",
    ".avi",
    ".mpg",
    ".mpeg",
    ".ts",
    ".mts",
    ".m2ts",
    ".webm",
    ".ogv",
    ".wmv",
    ".dv",
)
"""Endings of files that are taken for films when they are dropped."""


class DockTitle(QWidget):
    """The head of the docked picture: its file, and buttons that can be seen in either theme."""

    def __init__(self, dock: QDockWidget) -> None:
        super().__init__(dock)
        self.text = PlainLabel(dock.windowTitle(), self, role="key", elide=True)
        self.out = self._button("picture-in-picture-2", self.tr("Show the picture in a window of its own"))
        self.out.clicked.connect(lambda: dock.setFloating(True))
        self.away = self._button("x", self.tr("Close the picture"))
        self.away.clicked.connect(dock.close)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 6, 4)
        row.setSpacing(2)
        row.addWidget(self.text, 1)
        row.addWidget(self.out)
        row.addWidget(self.away)
        dock.windowTitleChanged.connect(self.text.setText)

    def _button(self, name: str, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(name, "dim"))
        button.setIconSize(QSize(16, 16))
        button.setProperty("quiet", True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(words)
        set_tip(button, words)
        return button


class PictureDock(QDockWidget):
    """Shows one picture file. ``choose_wanted`` asks for a file, ``dropped`` carries one, ``clock_wanted``
    asks for the clock instead; ``synced`` carries the frame that the shown picture is said to be."""

    choose_wanted = Signal()
    clock_wanted = Signal()
    detach_wanted = Signal()
    dropped = Signal(Path)
    synced = Signal(int)
    volume_changed = Signal(float)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("picture")
        self.setWindowTitle(self.tr("Picture"))
        self.setAccessibleName(self.tr("Picture"))
        self.setAcceptDrops(True)
        self.view: PictureView | None = None
        self._rate: FrameRate | None = None
        inside = QWidget(self)
        inside.setObjectName("pictureinside")
        self._screen = QStackedWidget(inside)
        self._nothing = self._make_nothing()
        self._screen.addWidget(self._nothing)
        self.notice = Notice(inside)
        self.warning = PlainLabel("", inside, role="warning", wrap=True)
        self.warning.hide()
        self._tools = self._make_tools(inside)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._screen, 1)
        column.addWidget(self.notice)
        below = QVBoxLayout()
        below.setContentsMargins(8, 6, 8, 6)
        below.setSpacing(4)
        below.addWidget(self.warning)
        below.addWidget(self._tools)
        column.addLayout(below)
        self.setWidget(inside)
        self._title = DockTitle(self)
        self.topLevelChanged.connect(self._dress)
        self._dress(self.isFloating())
        self.show_none("")

    def _dress(self, floating: bool) -> None:
        """A window of its own has the frame of the desktop; docked, it has our head."""
        self.setTitleBarWidget(None if floating else self._title)  # type: ignore[arg-type]
        self._title.setVisible(not floating)

    def _make_nothing(self) -> QWidget:
        page = QWidget(self)
        self.words = PlainLabel("", page, role="dim", wrap=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.choose_button = QPushButton(self.tr("Choose a picture file…"), page)
        self.choose_button.clicked.connect(lambda: self.choose_wanted.emit())
        self.clock_button = QPushButton(self.tr("Log against the clock"), page)
        self.clock_button.clicked.connect(lambda: self.clock_wanted.emit())
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.choose_button)
        row.addWidget(self.clock_button)
        row.addStretch(1)
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(self.words)
        column.addLayout(row)
        column.addStretch(1)
        return page

    def _make_tools(self, parent: QWidget) -> QWidget:
        tools = QWidget(parent)
        self.sync_words = PlainLabel(self.tr("This picture is"), tools, role="dim")
        rate = FrameRate(24)
        self.sync = SyncField(
            rate,
            tools,
            name=self.tr("Timecode of the picture that is shown"),
            description=self.tr("Type the timecode that this picture has in the film, and press Enter"),
        )
        self.sync.setFixedWidth(108)
        self.sync.agreed.connect(lambda frame, _event: self.synced.emit(frame))
        self.sync.left.connect(self._leave_field)
        self.sync_words.setBuddy(self.sync)
        self.mute = QToolButton(tools)
        self.mute.setCheckable(True)
        self.mute.setProperty("quiet", True)
        self.mute.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.mute.setAccessibleName(self.tr("Mute"))
        set_tip(self.mute, self.tr("Mute"))
        self.mute.toggled.connect(lambda _on: self._volume_moved())
        self.volume = QSlider(Qt.Orientation.Horizontal, tools)
        self.volume.setRange(0, 100)
        self.volume.setValue(100)
        self.volume.setFixedWidth(72)
        self.volume.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.volume.setAccessibleName(self.tr("Volume of the picture"))
        self.volume.valueChanged.connect(lambda _value: self._volume_moved())
        self.choose = QToolButton(tools)
        self.choose.setIcon(icon("folder-open", "dim"))
        self.choose.setProperty("quiet", True)
        self.choose.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.choose.setAccessibleName(self.tr("Choose a picture file"))
        set_tip(self.choose, self.tr("Choose another picture file"))
        self.choose.clicked.connect(lambda: self.choose_wanted.emit())
        self.detach = QToolButton(tools)
        self.detach.setIcon(icon("unlink", "dim"))
        self.detach.setProperty("quiet", True)
        self.detach.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.detach.setAccessibleName(self.tr("Take the picture away"))
        set_tip(self.detach, self.tr("Take the picture away; the file stays where it is"))
        self.detach.clicked.connect(lambda: self.detach_wanted.emit())
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.sync_words)
        row.addWidget(self.sync)
        row.addStretch(1)
        row.addWidget(self.mute)
        row.addWidget(self.volume)
        row.addWidget(self.choose)
        row.addWidget(self.detach)
        self._show_mute()
        return tools

    # what is shown

    def show_none(self, words: str, *, can_choose: bool = True) -> None:
        """No picture; ``words`` say why and what to do."""
        self.words.setText(words)
        self.choose_button.setVisible(can_choose)
        self._screen.setCurrentWidget(self._nothing)
        self._tools.hide()
        self.warning.hide()
        self.setWindowTitle(self.tr("Picture"))

    def show_source(self, source: PictureSource) -> PictureView:
        """Make the screen for a player; returns the widget that takes its keys."""
        if self.view is None:
            from cuefolio.gui.player.picture_view import PictureView

            self.view = PictureView(source.sink, self)
            self._screen.addWidget(self.view)
            # Whoever comes to this window finds the picture's keys, not a field to type into.
            order = [self.view, self.sync, self.mute, self.volume, self.choose, self.detach]
            for one, other in itertools.pairwise(order):
                self.setTabOrder(one, other)
        return self.view

    def show_picture(self, picture: PictureFile, *, can_sync: bool) -> None:
        """A file is loading or plays; its remarks stand under it."""
        assert self.view is not None
        self._screen.setCurrentWidget(self.view)
        self._tools.show()
        self._rate = picture.sync.rate
        self.sync.set_rate(self._rate)
        self.sync.setPlaceholderText(format_timecode(picture.sync.start_frame, self._rate))
        for widget in (self.sync, self.sync_words, self.choose, self.detach):
            widget.setVisible(can_sync)
        set_tip(self.view, picture.path)
        self.setWindowTitle(self.tr("Picture: {0}").format(picture.name))
        words = " ".join(sentence_for(remark.code, remark.arguments) for remark in picture.remarks)
        self.warning.setText(words)
        self.warning.setVisible(bool(words))

    def show_frame(self, frame: int) -> None:
        """The timecode in the picture."""
        if self._rate is not None and self.view is not None:
            label = format_timecode(frame, self._rate)
            self.view.set_label(label)
            if not self.sync.hasFocus():
                self.sync.setPlaceholderText(label)

    def say_position(self, words: str) -> None:
        """Tell a screen reader where the picture stands."""
        if self.view is not None:
            self.view.setAccessibleDescription(words)

    # sound

    def loudness(self) -> float:
        """0 to 1."""
        return 0.0 if self.mute.isChecked() else self.volume.value() / 100

    def _volume_moved(self) -> None:
        self._show_mute()
        self.volume_changed.emit(self.loudness())

    def _show_mute(self) -> None:
        self.mute.setIcon(icon("volume-x" if self.loudness() == 0 else "volume-2", "dim"))

    # events

    def _leave_field(self) -> None:
        if self.view is not None:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def sizeHint(self) -> QSize:
        return QSize(480, 340)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._film_in(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = self._film_in(event)
        if path is not None:
            event.acceptProposedAction()
            self.dropped.emit(path)

    @staticmethod
    def _film_in(event: QDropEvent) -> Path | None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        films = [path for path in paths if path.suffix.lower() in SUFFIXES]
        return (films or paths)[0] if paths else None
