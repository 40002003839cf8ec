# SPDX-License-Identifier: GPL-3.0-or-later
"""Modules of formats that are installed, ours and those of other packages, found by entry points.

Three registries stand on it: cue sheets, timelines, and markers for editing systems.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from importlib import import_module
from importlib.metadata import entry_points
from typing import Generic, TypeVar

from cuefolio.errors import CuefolioError

Kind = TypeVar("Kind")


class Installed(Generic[Kind]):
    """Objects of one ``kind`` by id: ``built_in`` ones first, then those of the entry-point ``group`` by id.

    Each is loaded when it is asked for. ``unknown`` is the code of the error for an id that nothing has; it
    gets ``format`` and ``known``.
    """

    def __init__(self, group: str, built_in: Mapping[str, str], kind: type[Kind], unknown: str = "") -> None:
        self._group = group
        self._built_in = built_in
        self._kind = kind
        self._unknown = unknown
        self._loaded: dict[str, Kind] = {}

    @cached_property
    def _targets(self) -> dict[str, str]:
        """Id to ``module:attribute``. A frozen build has no metadata; the built-in ones are always there."""
        found = {point.name: point.value for point in entry_points(group=self._group)}
        others = sorted((name, value) for name, value in found.items() if name not in self._built_in)
        return {**self._built_in, **dict(others)}

    def all(self) -> dict[str, Kind]:
        """Every installed object by id."""
        return {name: self._load(target) for name, target in self._targets.items()}

    def one(self, name: str) -> Kind:
        """The object called ``name``. Raises CuefolioError ``unknown``."""
        if name not in self._targets:
            raise CuefolioError(self._unknown, format=name, known=", ".join(self._targets))
        return self._load(self._targets[name])

    def _load(self, target: str) -> Kind:
        if target not in self._loaded:
            module, _, attribute = target.partition(":")
            loaded = getattr(import_module(module), attribute)
            if not isinstance(loaded, self._kind):
                raise TypeError(f"{target} is not a {self._kind.__name__}")
            self._loaded[target] = loaded
        return self._loaded[target]
