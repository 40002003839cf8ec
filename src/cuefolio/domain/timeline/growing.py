# SPDX-License-Identifier: GPL-3.0-or-later
"""Python's search for cycles, paused while a hundred thousand objects are made that have none."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def no_collection() -> Iterator[None]:
    """Trees, uses and cues have no cycles while they grow: looking for them costs time, more with every one.

    Of the whole process, for the second or two that it takes; what is no longer used is freed all the same.
    Where the search is off already (the window does it itself) nothing changes.
    """
    active = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if active:
            gc.enable()
