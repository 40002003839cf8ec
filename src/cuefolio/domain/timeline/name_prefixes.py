# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands around the title in the name of a clip: cue number, code of a library, code of a music track.

"MX_Rain", "OTHERFILM MX Rain" and "SCORE - Rain" say on which track "Rain" lies. "MX Missile", "Mx. Jones",
"M for Murder" and "MUSIC_BOX_DANCER" are titles, and M83 is a band, no cue number. "Harbour Theme MX" has the
code behind it, "KPM_0123_04_Harbour_KPM" the label. What a library's code names is one track of one album.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from cuefolio.domain.timeline.common_titles import says_nothing

_SPACES = re.compile(r"[\s_]+")
_MAYBE_NUMBER = re.compile(r"[\dM][mM\d]\d")
_NUMBER = re.compile(
    r"(?<![A-Za-z0-9])(\d{1,2}[mM]\d{1,3}[A-Za-z]{0,2}|(?!M83 )M\d{2,3}[A-Za-z]?)(?![A-Za-z0-9])"
)
_MORE_NUMBERS = re.compile(r"(?:[-_/+&]\d{1,2}[mM]\d{1,3}[A-Za-z]{0,2}(?![A-Za-z0-9]))+")
_LIBRARY = re.compile(
    r"(?!(?:MX|MUSIC|MUS|SCORE)_\d\d )(?:[A-Z]{2,12}[_-])?[A-Z]{2,6}[_ -]?\d{2,5}[A-Z]?"
    r"(?:[_ -]+(?:TRK?|T)?\d{1,5}[A-Z]?)?[_ -]+(?=[^\W\d_]{2})"
    r"|ES_(?=[^\W\d_])"
    r"|(?=\w{0,7}\d)[0-9A-Z]{3,8}_\d{6}[ _]+(?=[^\W\d_])"
    r"|\d{2,3}(?:\s*[-._]\s*|(?<=^0\d)\s+)(?=[^\W\d_]{2})"
    r"|\d{2,3}\s+-\s+(?=\d+\s+[^\W\d_]{2})"
)
_CODE = re.compile(
    r"(?!(?:MX|MUSIC|MUS|SCORE|SRC|EP|EPS|REEL|TRK|TRACK|CUE|MIX|TEMP|PART|TAKE)[_ -]?\d)"
    r"((?:[A-Z]{2,12}[_-])?[A-Z]{2,6})[_ -]?(\d{2,5}[A-Z]?)(?:[_ -]+(?:TRK?|T)?(\d{1,5}[A-Z]?))?(?![^\W_])"
)
_LABELS = frozenset((
    "KPM", "APM", "UPM", "UPPM", "BMG", "BMGPM", "EMI", "WCPM", "CPM", "FCPM", "ABM", "DWCM", "SONOTON",
    "BRUTON", "DEWOLFE",
))  # fmt: skip
"""Libraries as they write themselves behind a title."""
_TRACK = re.compile(
    r"(?:(?P<project>[A-Za-z0-9]{2,16}(?:[\s_-][A-Z0-9]{1,8})?)(?P<before>[\s_-]+))?"
    r"(?P<code>MX|mx|MUSIC|MUS|SCORE|SOURCE|SRC|M)(?P<count>\d{0,2})(?P<after>[\s_:-]+)(?=\w)"
)
_AFTER = re.compile(r"(?<=[a-z0-9)])(?:_|-|\s-\s)(?:MX|SCORE|APM)$|(?<=[a-z)])\s+MX$")
_LABEL = re.compile(r"[_ -]+([A-Z]{2,8})$")
_REVISION = re.compile(r"(?:v\d+(?:\.\d+)*[\s_-]+|V\d+_+)(?=[^\W\d_])")
_BRACKETED = re.compile(r"[\[(](?:MX|MUSIC|MUS|SCORE|SOURCE|SRC)\d{0,2}[\])][\s_-]*(?=\w)", re.IGNORECASE)
_LETTERS = re.compile(r"[^\W\d_]{2}")
_WORD = re.compile(r"[^\W_]+")
_GOES_ON = {
    "mx": frozenset(("missile", "missiles", "vs", "tv", "player", "linux", "bike", "bikes", "racer")),
    "m": frozenset(("butterfly", "for", "to", "is", "vs", "and", "et")),
}
"""Words that make a title with the code before them."""


def tidy(text: str) -> str:
    """A text with single spaces for every run of spaces and underscores, and no marks at its ends."""
    return _SPACES.sub(" ", text).strip(" -._–—,;")


def numbered(text: str) -> tuple[str, str]:
    """A name without its cue number, and the number ("" for none). What stands before it is a project."""
    found = _NUMBER.search(text) if _MAYBE_NUMBER.search(text) else None
    if found is None:
        return text, ""
    end = found.end()
    if more := _MORE_NUMBERS.match(text, end):
        end = more.end()
    before, after = tidy(text[: found.start()]), tidy(text[end:])
    if after and len(before) <= 24:
        title = text[end:].lstrip(" -._")
        revision = _REVISION.match(title)
        return title[revision.end() :] if revision else title, found[1]
    if after:
        return f"{before} {after}", found[1]
    return (before if len(before) > 4 or not before.isupper() else text) if before else text, found[1]


def without_codes(title: str, *, tracks: bool) -> str:
    """A title without the codes of libraries before it and, with ``tracks``, of music tracks around it."""
    if tracks and (after := _AFTER.search(title)) and not says_nothing(title[: after.start()]):
        title = title[: after.start()]
    if _CODE.match(title):
        title = _without_label(title)
    while True:
        found = _LIBRARY.match(title)
        end = found.end() if found else _end_of_track(title) if tracks else 0
        if not end or not tidy(title[end:]):
            return title
        title = title[end:]


def _without_label(title: str) -> str:
    """A title behind a library's code, without the label that some write behind it once more."""
    found = _LABEL.search(title)
    return title[: found.start()] if found and found[1] in _LABELS else title


class LibraryCode(NamedTuple):
    """What a library calls a track: its letters ("apm_kpm"), the album, and the track on it ("" for none)."""

    library: str
    album: str
    track: str

    def may_be(self, other: LibraryCode, albums: bool) -> bool:
        """Whether both may name one track, or with ``albums`` one album; a part may be missing."""
        one, two = f"_{self.library}_", f"_{other.library}_"
        on_one = self.album == other.album and (one in two or two in one)
        return on_one and (albums or "" in (self.track, other.track) or self.track == other.track)


@lru_cache(maxsize=1 << 14)
def library_code(name: str) -> LibraryCode | None:
    """The code of a library with which a name begins: "KPM_0123_04_Rain", "SDNX-12 Rain". None where a cue
    number makes it the code of a project ("NT101_1m02_Rain")."""
    found = _CODE.match(name)
    if found is None or numbered(name)[1]:
        return None
    letters, album, track = found.groups(default="")
    library = letters.replace("-", "_").casefold()
    return LibraryCode(library, album.lstrip("0").casefold(), track.lstrip("0").casefold())


def are_other_tracks(names: Iterable[str], others: Iterable[str], *, albums: bool = False) -> bool:
    """Whether libraries' codes say that names of two songs are those of two tracks: both sides have codes,
    and no two of them can mean the same. With ``albums`` only these count: versions of a song lie on one."""
    codes = [code for name in names if (code := library_code(name)) is not None]
    there = [code for name in others if (code := library_code(name)) is not None] if codes else []
    both = list(product(codes, there))
    return bool(both) and not any(one.may_be(other, albums) for one, other in both)


def _end_of_track(title: str) -> int:
    """Where the code of a music track before a title ends, 0 without one."""
    if found := _BRACKETED.match(title):
        return found.end()
    found = _TRACK.match(title)
    if found is None or not _LETTERS.search(title, found.end()):
        return 0
    return found.end() if _is_code(found, title[found.end() :]) else 0


def _is_code(found: re.Match[str], rest: str) -> bool:
    """Whether what was found is a code and not the first word of a title: ``rest`` is what follows it."""
    code, after, project = found["code"], found["after"], found["project"]
    joined = "_" in after
    first = _WORD.match(rest)
    if first is None or first[0].casefold() in _GOES_ON.get(code.casefold(), ()):
        return False
    if not joined and (found["count"] or first[0][0].isdigit()):
        return False
    if code == "M":
        return joined and not found["count"] and project is None
    if project is not None:
        if joined and "_" in found["before"]:
            return code.casefold() == "mx" or not rest.isupper()
        return code == "MX" and project.upper() == project and not rest.isupper()
    if code == "MX":
        return True
    if code == "mx":
        return joined
    return not rest.isupper() and (joined or after != "-")
