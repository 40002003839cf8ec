# SPDX-License-Identifier: GPL-3.0-or-later
"""Moments that somebody marked in a film."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Marker:
    """A marked moment: ``frame`` counts from 00:00:00:00 of the cut ``cut_id``."""

    id: str
    cut_id: str
    frame: int
    name: str = ""
    note: str = ""
