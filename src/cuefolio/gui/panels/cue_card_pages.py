# SPDX-License-Identifier: GPL-3.0-or-later
"""Pages of the cue card that are made of field lines: which field stands where, from the descriptions."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from cuefolio.domain.fields import CUE_FIELDS, FIELD_BY_NAME, CueField, Place

_NARROW = 'QToolButton[segment="true"] { padding: 0 6px; }'
"""Yes, no and unknown side by side within 320 px."""
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


def scrolled(widgets: Sequence[QWidget], parent: QWidget) -> QScrollArea:
    """A page that scrolls up and down and is never wider than its place."""
    content = QWidget(parent)
    content.setStyleSheet(_NARROW)
    layout = QVBoxLayout(content)
    layout.setContentsMargins(0, 8, 12, 16)
    layout.setSpacing(4)
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch(1)
    area = QScrollArea(parent)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.viewport().setAutoFillBackground(False)
    content.setAutoFillBackground(False)
    area.setWidget(content)
    return area
