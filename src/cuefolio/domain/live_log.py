# SPDX-License-Identifier: GPL-3.0-or-later
"""What is logged while a film runs, from the key press until the catalogue has it."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True, eq=False)
class Ticket:
    """A cue that is being logged.

    Its writes run one after the other on one thread, and each leaves here what the next one needs: the
    key once the cue is stored, and everything that could not be stored yet. A refused write thus loses
    nothing; the next one takes it along.
    """

    key: str = ""
    number: str = ""
    unsaved: dict[str, object] = field(default_factory=dict)
    """Values by field name, as ``services.cues.edit`` takes them."""
