# SPDX-License-Identifier: GPL-3.0-or-later
"""The one-to-one choice among weighted pairs whose weights add up to the most."""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Mapping, Sequence


def best_pairs(weights: Sequence[Mapping[int, int]]) -> dict[int, int]:
    """Left -> right such that no right stands twice and the sum of weights is greatest.

    ``weights[left]`` holds the rights that are possible, with whole weights above zero; a left may stay
    alone. Exact (shortest augmenting paths with prices), and fast where each left has few pairs.
    """
    return _Assignment(weights).run()


class _Assignment:
    def __init__(self, weights: Sequence[Mapping[int, int]]) -> None:
        self.weights = weights
        self.most = max((weight for row in weights for weight in row.values()), default=0)
        self.owner: dict[int, int] = {}
        """Right -> left. A left that stays alone has a place of its own, below zero."""
        self.column_of: dict[int, int] = {}
        self.row_price = [0] * len(weights)
        self.column_price: dict[int, int] = {}

    def run(self) -> dict[int, int]:
        for left in range(len(self.weights)):
            self._add(left)
        return {left: right for right, left in sorted(self.owner.items(), key=lambda p: p[1]) if right >= 0}

    def _add(self, left: int) -> None:
        """Give one more left its place; others may move over."""
        settled: dict[int, int] = {}
        source: dict[int, int] = {}
        reached: list[tuple[int, int, int]] = []
        row, distance = left, 0
        while True:
            for column, cost in self._costs(row):
                if column not in settled:
                    reduced = cost - self.row_price[row] - self.column_price.get(column, 0)
                    heapq.heappush(reached, (distance + reduced, column, row))
            while True:
                distance, column, reached_from = heapq.heappop(reached)
                if column not in settled:
                    break
            source[column] = reached_from
            if column not in self.owner:
                break
            settled[column] = distance
            row = self.owner[column]
        self.row_price[left] += distance
        for other, passed in settled.items():
            self.row_price[self.owner[other]] += distance - passed
            self.column_price[other] = self.column_price.get(other, 0) - (distance - passed)
        while True:
            row = source[column]
            before = self.column_of.get(row)
            self.owner[column], self.column_of[row] = row, column
            if before is None:
                return
            column = before

    def _costs(self, row: int) -> Iterator[tuple[int, int]]:
        for column, weight in self.weights[row].items():
            yield column, self.most - weight
        yield -row - 1, self.most
