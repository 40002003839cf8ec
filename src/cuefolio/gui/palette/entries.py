# SPDX-License-Identifier: GPL-3.0-or-later
"""What the palette lists, and in which order for what is typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import IntEnum

from cuefolio.gui.palette.matching import Match, Target, match

MOST_SHOWN = 60


class Group(IntEnum):
    """Kinds of entries, in the order of an empty palette."""

    RECENT = 0
    ACTION = 1
    PLACE = 2
    FILM = 3
    SAVED = 4
    CUE = 5
    FALLBACK = 6


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to do or to go to. ``note`` tells where it stands (the menu), ``reason`` why it cannot be
    done now ("" when it can), ``words`` further words by which it is found."""

    id: str
    group: Group
    title: str
    run: Callable[[], object] = field(compare=False)
    note: str = ""
    keys: str = ""
    icon: str = ""
    reason: str = ""
    words: str = ""
    section: str = ""
    """Heading under which it stands while nothing is typed."""


@dataclass(frozen=True, slots=True)
class Found:
    """An entry with how it fits."""

    entry: Entry
    match: Match


class Entries:
    """Entries to look through again and again while somebody types."""

    def __init__(self, entries: Sequence[Entry], recent: Sequence[str] = ()) -> None:
        self.entries = list(entries)
        self._recent = {name: place for place, name in enumerate(recent)}
        self._targets = {
            entry.id: (Target(entry.title), Target(f"{entry.words} {entry.note}")) for entry in entries
        }

    def extended(self, more: Sequence[Entry]) -> None:
        """Take further entries; those that are known already are replaced."""
        fresh = {entry.id for entry in more}
        self.entries = [entry for entry in self.entries if entry.id not in fresh] + list(more)
        for entry in more:
            self._targets[entry.id] = _targets(entry)

    def without(self, group: Group) -> None:
        """Let go of a kind of entries."""
        self.entries = [entry for entry in self.entries if entry.group is not group]

    def fitting(self, typed: str) -> list[Found]:
        """Entries that fit, the best first. What was done lately and what can be done now goes before."""
        found: list[tuple[float, int, Found]] = []
        for place, entry in enumerate(self.entries):
            if entry.group is Group.RECENT:
                continue  # it stands among the actions as well
            if entry.group is Group.FALLBACK:
                found.append((-99.0, place, Found(entry, Match(0.0))))
                continue
            if entry.group is Group.CUE:
                # The catalogue has chosen these for what is typed.
                found.append((95.0, place, Found(entry, Match(95.0))))
                continue
            title, more = self._targets[entry.id]
            hit = match(typed, title, loose=entry.group is not Group.FILM)
            score = hit.score if hit is not None else -1.0
            if hit is None:
                both = match(typed, more, loose=False)
                if both is None:
                    continue
                # Found by its menu or another word for it: nothing to mark in the title.
                hit, score = Match(both.score), both.score * 0.6
            if entry.id in self._recent:
                score += 6.0 - 0.5 * self._recent[entry.id]
            if entry.reason:
                score -= 8.0
            found.append((score, place, Found(entry, hit)))
        found.sort(key=lambda ranked: (-ranked[0], ranked[1]))
        return [hit for _score, _place, hit in found[:MOST_SHOWN]]


def _targets(entry: Entry) -> tuple[Target, Target]:
    """The title by itself, and with all else by which it is found."""
    return Target(entry.title), Target(f"{entry.title} {entry.words} {entry.note}")
