# SPDX-License-Identifier: GPL-3.0-or-later
"""Who of one list is who of another, found in rounds: by the surest sign first, then by weaker ones."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Sequence
from typing import Generic, TypeVar

T = TypeVar("T")


class Pairing(Generic[T]):
    """One run over two lists. ``pairs`` are places (ours, theirs) from 0 in the order in which they were
    found; ``left`` and ``right`` the places of ours and of theirs that have no other half yet."""

    def __init__(self, ours: Sequence[T], theirs: Sequence[T]) -> None:
        self._ours, self._theirs = ours, theirs
        self.pairs: list[tuple[int, int]] = []
        self.left = list(range(len(ours)))
        self.right = list(range(len(theirs)))

    def by_key(self, key: Callable[[T], Hashable]) -> None:
        """A round: equal keys belong together, the first with the first; what has a blank key equals
        nothing."""
        waiting: defaultdict[Hashable, deque[int]] = defaultdict(deque)
        for at in self.left:
            waiting[key(self._ours[at])].append(at)
        found = []
        for to in self.right:
            same = key(self._theirs[to])
            if same and waiting.get(same):
                found.append((waiting[same].popleft(), to))
        self.take(found)

    def where(self, same: Callable[[T, T], bool]) -> None:
        """A round: each of theirs, in order, with the first of ours that is the ``same(theirs, ours)``."""
        for to in list(self.right):
            at = next((at for at in self.left if same(self._theirs[to], self._ours[at])), None)
            if at is not None:
                self.take([(at, to)])

    def take(self, found: Sequence[tuple[int, int]]) -> None:
        """Note pairs of places (ours, theirs) that were found in another way."""
        self.pairs += found
        known, new = {at for at, _ in found}, {to for _, to in found}
        self.left = [at for at in self.left if at not in known]
        self.right = [to for to in self.right if to not in new]
