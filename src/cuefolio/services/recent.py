# SPDX-License-Identifier: GPL-3.0-or-later
"""Catalogues that were opened lately, as the start page shows them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from cuefolio.persistence import glance
from cuefolio.persistence.glance import Glance

__all__ = ["Glance", "look"]


def look(paths: Sequence[Path]) -> list[Glance]:
    """What is at each of these places; files that are gone, damaged or busy say so instead of failing."""
    return [glance.glance(path) for path in paths]
