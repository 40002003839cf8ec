# SPDX-License-Identifier: GPL-3.0-or-later
"""Ours against a floor, measured turn by turn in one run, and printed as one table."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """One figure. ``target`` is the greatest ratio to the floor, or with ``absolute`` the greatest value
    of ours in ``unit``; None where the figure is only shown."""

    name: str
    ours: float
    floor: float | None
    unit: str
    target: float | None = None
    absolute: bool = False

    @property
    def ratio(self) -> float | None:
        """Ours by floor."""
        return self.ours / self.floor if self.floor else None

    @property
    def ok(self) -> bool:
        """Whether the target is reached; a figure without one always is."""
        if self.target is None:
            return True
        measured = self.ours if self.absolute else self.ratio
        return measured is not None and measured <= self.target


def interleaved(
    works: Sequence[Callable[[int], object]],
    repeats: int,
    clock: Callable[[], float] = time.perf_counter,
) -> list[float]:
    """Median milliseconds of each work, one after the other in every turn; each gets the turn's number.

    With ``time.process_time`` as ``clock`` only the processor counts: for works that wait for nothing.
    """
    times: list[list[float]] = [[] for _ in works]
    for turn in range(repeats + 1):
        for work, found in zip(works, times, strict=True):
            gc.collect(0)
            started = clock()
            work(turn)
            if turn:  # the first turn warms up
                found.append((clock() - started) * 1000)
    return [statistics.median(found) for found in times]


def table(rows: Iterable[Row]) -> str:
    """The rows for people."""
    lines = [f"{'what':<46} {'ours':>10} {'floor':>10} {'ratio':>7} {'target':>10}  ok"]
    for row in rows:
        floor = "" if row.floor is None else f"{row.floor:.2f}"
        ratio = "" if row.ratio is None else f"{row.ratio:.2f}"
        target = (
            "" if row.target is None else f"{row.target:g} {row.unit}" if row.absolute else f"{row.target:g}x"
        )
        verdict = "" if row.target is None else "yes" if row.ok else "NO"
        ours = f"{row.ours:.2f} {row.unit}"
        lines.append(f"{row.name:<46} {ours:>10} {floor:>10} {ratio:>7} {target:>10}  {verdict}")
    return "\n".join(lines)
