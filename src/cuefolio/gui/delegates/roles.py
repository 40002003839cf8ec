# SPDX-License-Identifier: GPL-3.0-or-later
"""What a table model tells the cell painters, beyond Qt's own roles.

Painting a cell asks for DisplayRole and StateRole, and for CodeRole or TagsRole where the column shows a
pill, a mark or squares: few questions, because a page of cells asks thousands.
"""

from __future__ import annotations

from enum import IntEnum, StrEnum

from PySide6.QtCore import Qt

_FIRST = int(Qt.ItemDataRole.UserRole) + 100

FieldKindRole = _FIRST
"""str: which editor a cell gets (see FieldKind). None or "read-only": none."""
FieldRole = _FIRST + 1
"""str: name of the field, for suggestions."""
SortRole = _FIRST + 2
"""The value behind the text, comparable within its column."""
StateRole = _FIRST + 3
"""int: flags of State, 0 or None for a plain cell."""
ErrorRole = _FIRST + 4
"""str: the sentence for a cell with State.ERROR, shown as its tool tip."""
CodeRole = _FIRST + 5
"""str, bool or None: the code behind the text of an origin, status or flag."""
ColourRole = _FIRST + 6
"""QColor or "#rrggbb": a small square before the text; None for no square."""
TagsRole = _FIRST + 7
"""Sequence of (word, colour): colour is a QColor, "#rrggbb", "" or None."""
ChoicesRole = _FIRST + 8
"""Sequence of (value, label) for the kind "choice"."""
RateRole = _FIRST + 9
"""FrameRate of a timecode or duration."""
StartRole = _FIRST + 10
"""int frames: the in point; its presence makes a timecode an out that understands "+5:00"."""
SeparatorsRole = _FIRST + 11
"""str: characters that end a word of "tags" and "parties" while typing; by default ",;" and ";"."""
LimitsRole = _FIRST + 12
"""(least, most) of the kind "integer", either may be None."""


class State(IntEnum):
    """Flags of StateRole; add them up."""

    PLAIN = 0
    PENDING = 1
    """Being saved: dim over a dotted line. Only for slow saving: less than 0.1 s flickers."""
    LOADING = 2
    """The row is not here yet: a bar instead of text."""
    DIM = 4
    """Of second rank."""
    ERROR = 8
    """Something is wrong; ErrorRole says what."""
    CHANGED = 16
    """Just changed by undo or by somebody else: tinted while the view keeps the flag."""
    STRONG = 32
    """A name or key: weight 600."""


TINTS = ("amber", "red", "green", "blue", "violet", "grey")
"""Tints of lines, in the order in which they are offered; the colours are in the theme."""
_TINT_SHIFT = 8


def tint_state(name: str) -> int:
    """The part of StateRole that says by which tint a line is coloured; 0 for a name that is none."""
    return (TINTS.index(name) + 1) << _TINT_SHIFT if name in TINTS else 0


def tint_of(state: int) -> int:
    """The number of the tint in StateRole, from 1; 0 for none."""
    return state >> _TINT_SHIFT


class FieldKind(StrEnum):
    """Kinds of editors; the values are those of ``cuefolio.domain.fields.Kind``.

    EditRole carries: str for line, text, link; str or None for choice; bool or None for flag; int or None
    for integer; int frames or None for timecode and duration; list of str for tags and parties.
    """

    LINE = "line"
    TEXT = "text"
    CHOICE = "choice"
    FLAG = "flag"
    INTEGER = "integer"
    TIMECODE = "timecode"
    DURATION = "duration"
    TAGS = "tags"
    PARTIES = "parties"
    LINK = "link"
    READ_ONLY = "read-only"
