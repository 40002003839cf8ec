# SPDX-License-Identifier: GPL-3.0-or-later
"""From a child's answer to AudioFacts or ReadFailure."""

from __future__ import annotations

import json
from decimal import Decimal

from cuefolio.media.facts import Artwork, AudioFacts, Bwf, ReadFailure, display_path

_TUPLES = ("composers", "lyricists", "arrangers", "publishers", "performers", "moods", "remarks")


def result(path: bytes, header: bytes, blob: bytes) -> tuple[AudioFacts | ReadFailure, bool]:
    """(result for ``path``, whether the child ends after it) out of one frame (see ``wire``).

    Raises ValueError, KeyError, TypeError or ArithmeticError on a frame that no sound child sends.
    """
    content = json.loads(header)
    last = "last" in content
    if "failure" in content:
        code, arguments = content["failure"]
        return ReadFailure(display_path(path), path, code, tuple(arguments.items())), last
    facts = content["facts"]
    facts["tags"] = tuple(map(tuple, facts.get("tags", ())))
    for name in _TUPLES:
        if name in facts:
            facts[name] = tuple(facts[name])
    if "tempo" in facts:
        facts["tempo"] = Decimal(facts["tempo"])
    if "bwf" in facts:
        bwf = facts["bwf"]
        bwf["track_names"] = tuple(bwf.get("track_names", ()))
        facts["bwf"] = Bwf(**bwf)
    if "artwork" in facts:
        facts["artwork"] = Artwork(facts["artwork"], blob)
    return AudioFacts(display_path(path), path, **facts), last
