# SPDX-License-Identifier: GPL-3.0-or-later
"""A search that somebody gave a name."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A query by name. ``count`` is how many cues it finds, None while nobody has counted."""

    id: str
    name: str
    query: str
    count: int | None = None
