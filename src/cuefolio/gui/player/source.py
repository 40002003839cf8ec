# SPDX-License-Identifier: GPL-3.0-or-later
"""What every thing that runs has in common: a picture, or a clock."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Signal


def now() -> int:
    """This moment (ns) on the clock that all of the player goes by. It stands still while the machine
    sleeps, as films do."""
    return time.monotonic_ns()


class Source(QObject):
    """Tells which frame of the catalogue is shown, now and at any moment of the last minutes.

    ``moved`` carries the frame that is shown now; ``changed`` tells of anything else (running, speed);
    ``refused`` carries a sentence.
    """

    moved = Signal(int)
    changed = Signal()
    refused = Signal(str)

    @property
    def speed(self) -> float:
        """How fast it runs: 0 standing, 1 as in the cinema, negative backwards."""
        raise NotImplementedError

    @property
    def is_ready(self) -> bool:
        """Whether there is a frame to tell of."""
        raise NotImplementedError

    def frame_at(self, moment: int) -> int | None:
        """The frame that was shown at ``moment`` (ns, see ``now``)."""
        raise NotImplementedError

    def run(self, speed: float, moment: int) -> None:
        """Run at ``speed`` from ``moment`` on; 0 stands still."""
        raise NotImplementedError

    def covers(self, frame: int) -> bool:
        """Whether it can show ``frame``."""
        return frame >= 0

    def go(self, frame: int) -> None:
        """Show ``frame``, or the nearest there is."""
        raise NotImplementedError

    def step(self, frames: int) -> None:
        """Stand still, ``frames`` further on (or back)."""
        raise NotImplementedError

    def close(self) -> None:
        """Let go of files and threads."""
