# SPDX-License-Identifier: GPL-3.0-or-later
"""How much work something is, told without a clock: a busy machine takes longer but does not do more."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType


class Counter:
    """Counts the calls of Python and built-in functions on this thread while it is entered."""

    def __init__(self) -> None:
        self.calls = 0

    def __enter__(self) -> Counter:
        sys.setprofile(self._note)
        return self

    def __exit__(self, *_error: object) -> None:
        sys.setprofile(None)

    def _note(self, _frame: FrameType, event: str, _argument: object) -> None:
        if event in ("call", "c_call"):
            self.calls += 1


def calls(work: Callable[[], object]) -> int:
    """How many functions are called while ``work`` is done, also by Qt on this thread."""
    with Counter() as counter:
        work()
    return counter.calls


class Key(str):
    """A key whose comparisons and look-ups are calls, so that searching through a list is counted."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        return str.__eq__(self, other) is True

    def __hash__(self) -> int:
        return str.__hash__(self)
