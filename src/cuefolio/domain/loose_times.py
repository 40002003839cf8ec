# SPDX-License-Identifier: GPL-3.0-or-later
"""Times in a search, where no frame rate is known."""

from __future__ import annotations

import re

from cuefolio.domain.timecode import FrameRate, parse_duration
from cuefolio.errors import CuefolioError

_MILLISECONDS = FrameRate(1000)


def loose_seconds(text: str) -> float | None:
    """Seconds of a length such as 90, 1:30 or 2m10s; None when it is none."""
    try:
        return parse_duration(text, _MILLISECONDS) / 1000
    except CuefolioError:
        return None


def loose_digits(text: str) -> str | None:
    """A timecode label as eight digits (HHMMSSFF), digits filling from the right; None when it is none."""
    parts = re.split(r"[:;.,]", text.strip())
    if not all(part.isascii() and part.isdigit() for part in parts):
        return None
    digits = parts[0] if len(parts) == 1 else "".join(part.zfill(2) for part in parts)
    return digits.zfill(8) if len(digits) <= 8 else None
