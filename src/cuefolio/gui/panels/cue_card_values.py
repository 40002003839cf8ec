# SPDX-License-Identifier: GPL-3.0-or-later
"""What the cue card shows of one or several cues, put together on a worker: a thousand cues cost the window
nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import TYPE_CHECKING

from cuefolio.domain.cue_row import CueRow
from cuefolio.domain.fields import CUE_FIELDS, CueField, Kind
from cuefolio.domain.text import fold
from cuefolio.domain.timecode import seconds
from cuefolio.gui.session import service

if TYPE_CHECKING:
    from cuefolio.persistence.store import CatalogStore

TIMES = (Kind.TIMECODE, Kind.DURATION)
MOST_READ = 1000
"""Of more selected cues the card reads none and shows every field as several values."""
MOST_TOLD = 8
"""Different values that a mixed field tells."""


@dataclass(frozen=True, slots=True)
class Shown:
    """The value of a field over all selected cues; ``mixed`` when they differ.

    ``value`` is what the control takes: text, a code, a bool, frames, or a list of words. Of lists that
    differ it is what all of them share, so that a word can be added to or taken from every cue.
    ``told`` are the commonest (value as text, number of cues) of a mixed field, ``others`` how many more
    values there are.
    """

    value: object
    mixed: bool = False
    told: tuple[tuple[str, int], ...] = ()
    others: int = 0


@dataclass(frozen=True, slots=True)
class CardContent:
    """What was read for ``asked`` cue keys; ``rows`` are those that exist, none of too many."""

    asked: tuple[str, ...] = ()
    rows: Sequence[CueRow] = ()
    shown: Mapping[str, Shown] = field(default_factory=dict)
    colours: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """By field: colours of moods and themes by word."""
    music_seconds: Fraction = Fraction(0)
    reported_seconds: int = 0
    recordings: Mapping[str, tuple[str, int]] = field(default_factory=dict)
    """Recordings by key: title, and how many of the cues use it; "" for those without one."""

    @property
    def is_read(self) -> bool:
        """Whether the cues were read; of too many they are not."""
        return len(self.asked) <= MOST_READ


def read_content(
    store: CatalogStore, ids: Sequence[str], *, cancelled: Callable[[], bool] = lambda: False
) -> CardContent:
    """Read cues and put their values together. For a worker."""
    asked = tuple(ids)
    if len(asked) > MOST_READ:
        return CardContent(asked, (), {f.name: shown_value((), f) for f in CUE_FIELDS if f.editable})
    rows: list[CueRow] = service("cues.rows")(store, list(asked))
    shown: dict[str, Shown] = {}
    colours: dict[str, dict[str, str]] = {}
    for described in CUE_FIELDS:
        if cancelled():
            break
        if described.editable:
            shown[described.name] = shown_value(rows, described)
        if described.kind is Kind.TAGS:
            entries = (entry for row in rows for entry in row.entries_for(described.name))
            colours[described.name] = {entry.name: entry.colour for entry in entries if entry.colour}
    music = Fraction(0)
    for row in rows:
        if row.is_music and row.frames is not None:
            music += seconds(row.frames, row.rate)
    used = Counter(row.recording.id if row.recording else "" for row in rows)
    titles = {row.recording.id: row.recording.name for row in rows if row.recording}
    return CardContent(
        asked,
        rows,
        shown,
        colours,
        music,
        sum(row.reported_seconds or 0 for row in rows if row.is_counted),
        {key: (titles.get(key, ""), count) for key, count in used.most_common()},
    )


def field_value(row: CueRow, field: CueField) -> object:
    """The value of one cue in the form of its control."""
    if field.kind in TIMES or field.kind in (Kind.FLAG, Kind.CHOICE):
        return row.value(field.name)
    if field.kind is Kind.TAGS:
        return [entry.name for entry in row.entries_for(field.name)]
    return row.text(field.name)


def shown_value(rows: Sequence[CueRow], field: CueField) -> Shown:
    """The value over several cues. ``rows`` may be empty (more cues than are worth reading): mixed."""
    if not rows:
        return Shown([] if field.kind is Kind.TAGS else None, mixed=True)
    values = [field_value(row, field) for row in rows]
    if all(value == values[0] for value in values[1:]):
        return Shown(values[0])
    counts = Counter(row.text(field.name) for row in rows)
    told = tuple(counts.most_common(MOST_TOLD))
    others = len(counts) - len(told)
    if field.kind is Kind.TAGS:
        lists = [[str(word) for word in value] for value in values if isinstance(value, list)]
        common = set(lists[0]).intersection(*lists[1:])
        return Shown([word for word in lists[0] if word in common], True, told, others)
    return Shown(None, True, told, others)


def changed_words(before: Sequence[str], after: Sequence[str]) -> tuple[list[str], list[str]]:
    """Words that came and words that went between two lists; case and accents make no other word."""
    had, have = {fold(word) for word in before}, {fold(word) for word in after}
    return [word for word in after if fold(word) not in had], [w for w in before if fold(w) not in have]


@dataclass(frozen=True, slots=True)
class Respelled:
    """A name that was typed another way than its library entry is written."""

    kind: str
    id: str
    old: str
    new: str


def respelled(rows: Sequence[CueRow], field: CueField, typed: Sequence[str]) -> list[Respelled]:
    """Typed names that differ from those of the cues' entries in case or accents only."""
    if field.kind is Kind.PARTIES:
        known = [("party", p.party_id, p.name) for row in rows for p in row.parties_for(field.name)]
    elif field.kind is Kind.LINK:
        known = [(field.name, e.id, e.name) for row in rows for e in row.entries_for(field.name)]
    else:
        return []
    by_key = {fold(name): (kind, key, name) for kind, key, name in known}
    exact = {name for _, _, name in known}
    found: dict[str, Respelled] = {}
    for word in typed:
        entry = by_key.get(fold(word))
        if entry is not None and word not in exact:
            found[entry[1]] = Respelled(*entry, word)
    return list(found.values())
