# SPDX-License-Identifier: GPL-3.0-or-later
"""What a merge consists of: rows that go and rows that change, some of it as a person answers."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from cuefolio.domain.merging import Conflict


@dataclass(slots=True)
class Answer:
    """What one answer to a question does."""

    deletes: list[tuple[str, str]] = field(default_factory=list)
    """(table, key), done first."""
    updates: list[tuple[str, str, dict[str, Any]]] = field(default_factory=list)
    kept: dict[str, Any] = field(default_factory=dict)
    """Columns of the kept entry."""


@dataclass(slots=True)
class Step:
    """Part of a merge. Without a conflict there is one answer, ""."""

    answers: dict[str, Answer]
    conflict: Conflict | None = None
