# SPDX-License-Identifier: GPL-3.0-or-later
"""What the name of a mix says about whose mix it is: "TC R1 V6 TEMP2 ST MX.WAV" is reel 1 of "TC".

A name is compared in steps, each of which leaves away more: as it is, without the words of mixing and stems,
without versions, without the reel.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from cuefolio.domain.text import fold

WHOLE, WITHOUT_MIX, WITHOUT_VERSION, WITHOUT_REEL = range(4)
"""Places in ``MixName.keys``."""

_TOKEN = re.compile(
    r"""(?x)
      (?P<version> v\d+(?:[._]\d+)*[a-z]? | rev\d* | final\d* | \d{6,8} ) (?![^\W_])
    | (?P<reel> (?: r | (?:rl|reel|rolle|bobine)[\s_.-]* ) 0*(?P<number>\d{1,2}) ) (?![^\W_])
    | (?P<mix> m&e | [57][._\ ]1 | lt[_/-]?rt | lt | rt
        | (?:temp|tmp|tp)\d* | mixdowns? | (?:pre|re)?mix(?:es)?\d*
        | mx\d* | dx | fx | sfx | bg | bgs | me | mus | music | musik | musique | score | st | stereo | mono
        | stems? | stm | predub | print | printmaster | master | full | comp | bounce | guide | lr | l | r | m
        | ref )
      (?![^\W_])
    | (?P<word> [^\W_]+ )"""
)
_ENDING = re.compile(r"(?<=.)\.[^\W_]{2,9}$")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_LONGEST = 400
"""Characters of a name that are looked at."""


class MixName(NamedTuple):
    """``keys`` by the steps above, "" where a step leaves nothing that names anything. ``reel`` is the number
    of the reel, None without one. ``says_mix``: it has a word of mixing. ``is_working``: it has a reel or a
    version, as the names of files and of reels in work have."""

    keys: tuple[str, str, str, str]
    reel: int | None
    says_mix: bool
    is_working: bool


@lru_cache(maxsize=1 << 16)
def read_mix_name(name: str, *, is_file: bool) -> MixName:
    """What a name says; of a file without its folders and ending. Never fails."""
    text = name.replace("\\", "/").rstrip("/").rpartition("/")[2] if is_file else name
    text = text.strip()[-_LONGEST:]
    if is_file:
        text = _ENDING.sub("", text)
    kinds: list[tuple[str, str]] = []
    reel: int | None = None
    for found in _TOKEN.finditer(fold(_CAMEL.sub(" ", text))):
        kind = found.lastgroup or "word"
        if found["reel"]:
            kind, reel = "reel", int(found["number"]) if reel is None else reel
        kinds.append((kind, re.sub(r"[\W_]", "", found[0])))
    told = {kind for kind, _word in kinds}
    whole = "".join(word for _kind, word in kinds) if told - {"mix"} else ""
    if "word" not in told:
        return MixName((whole, "", "", ""), reel, "mix" in told, bool(told & {"reel", "version"}))
    keys = (
        whole,
        _without(kinds, "mix"),
        _without(kinds, "mix", "version"),
        _without(kinds, "mix", "version", "reel"),
    )
    return MixName(keys, reel, "mix" in told, bool(told & {"reel", "version"}))


def _without(kinds: list[tuple[str, str]], *left_away: str) -> str:
    return "".join(word for kind, word in kinds if kind not in left_away)
