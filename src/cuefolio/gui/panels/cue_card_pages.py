# SPDX-License-Identifier: GPL-3.0-or-later
"""Pages of the cue card that are made of field lines: which field stands where, from the descriptions."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from cuefolio.domain.fields import CUE_FIELDS, FIELD_BY_NAME, CueField, Place

Part = TypeVar("Part", bound=QWidget)
_ON_MUSIC = ("recording",)
"""Fields of the recording that stand with the music; the codes around it stand with the rights."""
_ON_RIGHTS = ("writer", "publisher")
_LAST = ("status", "notes")


def music_fields() -> list[CueField]:
    """What the cue is: number, title, times, work, composer, performer, recording."""
    found = [f for f in _fields(Place.MUSIC) if f.name not in (*_ON_RIGHTS, *_LAST)]
    return found + [FIELD_BY_NAME[name] for name in _ON_MUSIC]


def closing_fields() -> list[CueField]:
    """How far the work is, and notes: last on the page of the music."""
    return [FIELD_BY_NAME[name] for name in _LAST]


def usage_fields() -> list[CueField]:
    """The usage code, and the facts behind it."""
    return [FIELD_BY_NAME["usage"], *(f for f in _fields(Place.USAGE) if f.name != "usage")]


def party_fields() -> list[CueField]:
    """Names of writers and publishers, for several cues; one cue has the table of its parties."""
    return [FIELD_BY_NAME[name] for name in _ON_RIGHTS]


def code_fields() -> list[CueField]:
    """Label, numbers and codes."""
    return [f for f in _fields(Place.RECORDING) if f.name not in _ON_MUSIC]


def scene_fields() -> list[CueField]:
    """Scene, mood, theme and what the music does there."""
    return _fields(Place.SCENE)


def _fields(place: Place) -> list[CueField]:
    usage = FIELD_BY_NAME["usage"]
    return [f for f in CUE_FIELDS if f.place is place and f.editable and f is not usage]


class ScrolledPage(QScrollArea):
    """A page that scrolls up and down and is never wider than its place.

    What stands on it is made with ``content`` as its parent, so that it is styled once.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.content = QWidget(self)
        self.content.setProperty("narrow", True)
        self._column = QVBoxLayout(self.content)
        self._column.setContentsMargins(0, 8, 12, 16)
        self._column.setSpacing(4)
        self._column.addStretch(1)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(self.content)
        self.content.setAutoFillBackground(False)

    def add(self, widget: Part) -> Part:
        """Put a widget below the others; returns it."""
        self._column.insertWidget(self._column.count() - 1, widget)
        return widget
