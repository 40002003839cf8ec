# SPDX-License-Identifier: GPL-3.0-or-later
"""How many lines lie where in the tree of a review, in a form that a view can ask without Python.

Made on a worker: the items belong to no model yet.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QStandardItem

from cuefolio.gui.timelines.lines import Line

COLUMNS = 9


def tree_items(groups: Sequence[Line]) -> list[QStandardItem]:
    """An item for each group, with one for each of its cues and reasons; ``add_recordings`` goes on."""
    items = []
    for group in groups:
        # With its columns first: an item that does not know its place is looked for when it is deleted.
        item = QStandardItem(0, COLUMNS)
        item.appendRows([QStandardItem(line.count, COLUMNS) for line in group.lines()])
        items.append(item)
    return items


def add_recordings(item: QStandardItem, cue: Line) -> bool:
    """Items for the recordings of a cue that is unfolded, so that these can be unfolded too. Whether they are
    new."""
    if item.child(0, 0) is not None:
        return False
    for recording in cue.lines():
        item.setChild(recording.place, 0, QStandardItem(recording.count, COLUMNS))
    return cue.count > 0
