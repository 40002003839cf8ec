# SPDX-License-Identifier: GPL-3.0-or-later
"""Views of the cue table: those that come with Cuefolio and the person's own, kept in the settings.

A view has a saved form (as delivered, or as the person saved it) and the form in which it was left: columns,
widths, groups, filter row and colours come back as they were left; the order is that of the saved form, so
that no forgotten sorting hides where a new line belongs.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QSettings

from cuefolio.domain.cue_conditions import OPERATORS, Condition
from cuefolio.domain.cue_groups import GROUPINGS
from cuefolio.domain.fields import FIELD_BY_NAME
from cuefolio.domain.text import single_line
from cuefolio.gui.delegates.roles import TINTS
from cuefolio.gui.models.row_marks import MOST_RULES, ColourRule

PRESETS: dict[str, tuple[str, ...]] = {
    view: tuple(columns.split())
    for view, columns in {
        "Spotting": "number title origin in out duration scene function mood status notes",
        "Delivery": "number title origin usage duration composer publisher writer in out reported",
        "Rights": "number title origin work recording performer label catalog_number isrc iswc publisher",
        "Study": "number title scene mood theme emotion narrative instrumentation tempo key intensity"
        " duration",
    }.items()
}
"""Columns of each view that comes with Cuefolio, in order."""
FIRST = "Spotting"
LONGEST_NAME = 60
_MOST_OWN = 100


@dataclass(frozen=True, slots=True)
class ViewState:
    """How the table looks: columns in order, widths in px by field, order, groups, filter row, colours."""

    columns: tuple[str, ...]
    widths: Mapping[str, int] = field(default_factory=dict)
    order: str = "film"
    descending: bool = False
    grouping: str = ""
    filter_row: bool = False
    rules: tuple[ColourRule, ...] = ()


def delivered_name(view: str) -> str:
    """What a view that comes with Cuefolio is called."""
    names = {
        "Spotting": QCoreApplication.translate("TableViews", "Spotting"),
        "Delivery": QCoreApplication.translate("TableViews", "Delivery"),
        "Rights": QCoreApplication.translate("TableViews", "Rights"),
        "Study": QCoreApplication.translate("TableViews", "Study"),
    }
    return names[view]


class TableViews:
    """The views in one person's settings, by id: a name of PRESETS, or "own-3"."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    # which

    def ids(self) -> list[str]:
        """All views, those that come with Cuefolio first."""
        return [*PRESETS, *self._own()]

    def is_own(self, view: str) -> bool:
        """Whether the person made a view."""
        return view not in PRESETS

    def name(self, view: str) -> str:
        """What a view is called."""
        return delivered_name(view) if view in PRESETS else str(self._own()[view]["name"])

    def current(self) -> str:
        """The view that was shown last."""
        view = str(self._settings.value("preset", FIRST))
        return view if view in self.ids() else FIRST

    def choose(self, view: str) -> None:
        """Remember which view is shown."""
        self._settings.setValue("preset", view)

    # how they look

    def saved(self, view: str) -> ViewState:
        """A view as delivered, or as the person saved it."""
        if view in PRESETS:
            return ViewState(PRESETS[view])
        return _state(self._own()[view].get("saved"), ViewState(PRESETS[FIRST]))

    def state(self, view: str) -> ViewState:
        """A view as it was left; in the order of its saved form."""
        saved = self.saved(view)
        left = _state(_parsed(self._settings.value(f"views/{view}")), saved)
        columns = _columns(self._settings.value(f"columns/{view}"))
        return replace(left, columns=columns or saved.columns, order=saved.order, descending=saved.descending)

    def keep(self, view: str, state: ViewState) -> None:
        """Remember how a view was left."""
        self._settings.setValue(f"columns/{view}", list(state.columns))
        self._settings.setValue(f"views/{view}", json.dumps(_plain(state), ensure_ascii=False))

    def is_changed(self, view: str) -> bool:
        """Whether a view was left otherwise than it was saved."""
        return self.state(view) != self.saved(view)

    def reset(self, view: str) -> None:
        """Make a view what it was when it was delivered or saved."""
        self._settings.remove(f"columns/{view}")
        self._settings.remove(f"views/{view}")

    # the person's own

    def free_name(self, name: str, besides: str = "") -> str:
        """A name as it can be used: one line, not too long; "" when it is empty or taken."""
        name = single_line(name)[:LONGEST_NAME].strip()
        taken = {self.name(view).casefold() for view in self.ids() if view != besides}
        return "" if name.casefold() in taken else name

    def add(self, name: str, state: ViewState) -> str:
        """Save a view under a new name; returns its id."""
        own = self._own()
        numbers = [int(view.removeprefix("own-")) for view in own]
        view = f"own-{max(numbers, default=0) + 1}"
        own[view] = {"name": name, "saved": _plain(state)}
        self._store(own)
        self.keep(view, state)
        return view

    def rename(self, view: str, name: str) -> None:
        """Call an own view otherwise."""
        own = self._own()
        own[view]["name"] = name
        self._store(own)

    def update(self, view: str, state: ViewState) -> None:
        """Save an own view as it looks now."""
        own = self._own()
        own[view]["saved"] = _plain(state)
        self._store(own)
        self.keep(view, state)

    def delete(self, view: str) -> None:
        """Forget an own view."""
        own = self._own()
        del own[view]
        self._store(own)
        self.reset(view)

    def _own(self) -> dict[str, dict[str, Any]]:
        stored = _parsed(self._settings.value("views/own"))
        found: dict[str, dict[str, Any]] = {}
        for entry in stored if isinstance(stored, list) else ():
            if not isinstance(entry, dict):
                continue
            view, name = str(entry.get("id", "")), single_line(str(entry.get("name", "")))
            if view.startswith("own-") and view[4:].isdecimal() and name:
                found[view] = {"name": name[:LONGEST_NAME], "saved": entry.get("saved")}
        return dict(list(found.items())[:_MOST_OWN])

    def _store(self, own: Mapping[str, Mapping[str, Any]]) -> None:
        entries = [{"id": view, **facts} for view, facts in own.items()]
        self._settings.setValue("views/own", json.dumps(entries, ensure_ascii=False))


# to and from the settings, in which anybody may have typed


def _parsed(text: object) -> Any:
    try:
        return json.loads(str(text)) if text else None
    except ValueError:
        return None


def _columns(value: object) -> tuple[str, ...]:
    names = value if isinstance(value, list) else [value] if isinstance(value, str) else []
    return tuple(dict.fromkeys(str(name) for name in names if name in FIELD_BY_NAME))


def _plain(state: ViewState) -> dict[str, Any]:
    return {
        "columns": list(state.columns),
        "widths": dict(state.widths),
        "order": state.order,
        "descending": state.descending,
        "grouping": state.grouping,
        "filter_row": state.filter_row,
        "rules": [
            {
                "tint": rule.tint,
                "name": rule.name,
                "conditions": [[part.field, part.operator, part.value] for part in rule.conditions],
            }
            for rule in state.rules
        ],
    }


def _state(stored: object, otherwise: ViewState) -> ViewState:
    if not isinstance(stored, dict):
        return otherwise
    widths = stored.get("widths")
    order = stored.get("order")
    rules = stored.get("rules")
    return ViewState(
        columns=_columns(stored.get("columns")) or otherwise.columns,
        widths={
            name: width
            for name, width in (widths.items() if isinstance(widths, dict) else ())
            if (name in FIELD_BY_NAME or name == "film") and isinstance(width, int)
        },
        order=order if isinstance(order, str) and order in FIELD_BY_NAME else "film",
        descending=stored.get("descending") is True,
        grouping=str(stored.get("grouping")) if stored.get("grouping") in GROUPINGS else "",
        filter_row=stored.get("filter_row") is True,
        rules=tuple(filter(None, map(_rule, rules if isinstance(rules, list) else ())))[:MOST_RULES],
    )


def _rule(stored: object) -> ColourRule | None:
    if not isinstance(stored, dict) or stored.get("tint") not in TINTS:
        return None
    conditions = []
    for part in stored.get("conditions") or ():
        if not isinstance(part, list) or len(part) != 3 or not all(isinstance(text, str) for text in part):
            return None
        if part[0] not in FIELD_BY_NAME or part[1] not in OPERATORS:
            return None
        conditions.append(Condition(*part))
    if not conditions:
        return None
    return ColourRule(
        tuple(conditions), str(stored["tint"]), single_line(str(stored.get("name") or ""))[:120]
    )
