# SPDX-License-Identifier: GPL-3.0-or-later
"""The queries that were looked at lately, remembered between sessions."""

from __future__ import annotations

from PySide6.QtCore import QSettings

MOST = 12
_LONGEST = 300
_KEY = "search/recent"


def recent_searches(settings: QSettings) -> list[str]:
    """Queries of late, newest first."""
    stored = settings.value(_KEY, [])
    found = stored if isinstance(stored, list) else [stored] if isinstance(stored, str) and stored else []
    return [query for query in found if isinstance(query, str) and query.strip()][:MOST]


def note_search(settings: QSettings, query: str) -> None:
    """Put a query at the head of them."""
    query = query.strip()
    if not query or len(query) > _LONGEST:
        return
    rest = [known for known in recent_searches(settings) if known != query]
    settings.setValue(_KEY, [query, *rest][:MOST])
