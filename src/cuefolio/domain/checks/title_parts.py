# SPDX-License-Identifier: GPL-3.0-or-later
"""What does not belong to the title of a work: library codes, version suffixes, parts of file names.

A society finds a work by its title alone, so "KPM 123 - Night Drive (30 sec)" is found by nobody. The
patterns take only what is hardly ever a title: "Gone in 60 Seconds" and "BWV 1007 - Prélude" stay.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from cuefolio.domain.text import single_line

LIBRARIES = (
    "APM", "KPM", "ANW", "BRU", "CAVC", "DWCD", "DWLP", "EMIPM", "FCM", "SCD", "UPM", "UPPM", "WCPM", "WOM",
)  # fmt: skip
"""Letters with which production-music libraries begin the codes of their albums."""
_NOT_LIBRARIES = "AD|BC|BWV|BUXWV|DAY|HWV|HOB|KV|NO|OP|PART|QV|REEL|ROOM|RV|SCENE|TWV|WAB|WOO|WWV"
"""Words and catalogues of composers' works that a number follows."""

_LIBRARY = re.compile(
    rf"(?:(?:{'|'.join(LIBRARIES)})(?=[\s_-])[\s_-]*(?:\d{{1,5}}(?:[\s_./-]\d{{1,3}})?[\s_-]+)?"
    rf"|(?!(?:{_NOT_LIBRARIES})\b)[A-Z]{{2,6}}[ _-]?\d{{2,5}}(?:[ _./-]\d{{1,3}})?(?:\s*[-–—:]\s+|_+))"
    r"(?=.*[a-z])(?:[-–—:]\s*)?"
)
_TRACK = re.compile(r"0\d(?:\s*[-–—.)]\s*|_+)(?=.*[^\W\d_])")
_EXTENSION = re.compile(r"\.(?:wave?|aiff?|mp3|m4a|flac|ogg|bwf|aac|wma)$", re.IGNORECASE)
_UNDERSCORE = re.compile(r"(?<=\w)_+(?=\w)")

_LENGTH = r"(?::\s?\d{2}|\d{1,3}\s?-?(?:seconds?|secs?|s|\"|″))\.?(?:\s(?:version|edit|cut|cutdown|mix))?"
_KINDS = (
    r"alt(?:ernat(?:e|ive))?|full|main|underscore|instrumental|inst|vocal|bed|tv|film|stereo"
    r"|no[ -]?(?:vocals?|drums|melody|lead|perc(?:ussion)?)|narrative|reduced|rhythm|radio|club|extended"
    r"|drums?(?:\s?(?:and|&)\s?bass)?|d\s?&\s?b"
)
_MIX = rf"(?:{_KINDS})\s(?:mix|version|edit|stem|vers?)\.?(?:\s(?:\d{{1,2}}|[A-F]))?"
_NUMBERED = r"(?:v|ver\.?|vers\.?|version|mix|alt)\s?\d{1,3}(?:\.\d+)?"
_WORD = (
    r"instrumental|inst\.?|underscore|stems?|cutdown|karaoke|a ?cappella|no vocals?|full mix|mono|stereo"
    r"|remaster(?:ed)?(?:\s\d{4})?|\d{4}\sremaster(?:ed)?"
)
_VERSION = rf"(?:{_LENGTH}|{_MIX}|{_NUMBERED}|{_WORD})"
_SUFFIX = re.compile(
    rf"(?:\s*\({_VERSION}\)|\s*\[{_VERSION}\]|(?:\s+[-–—]\s*|_+-?){_VERSION}"
    rf"|\s(?:full|main|alt|alternate|instrumental|underscore|no[ -]vocals?)\smix)\s*$",
    re.IGNORECASE,
)
_LITTLE_V = re.compile(r"[\s_-]v\d{1,3}(?:\.\d+)?$")
_AFTER_NUMBER = re.compile(r"(?:\s*[-–—_:.]\s*|\s+)(?=.*[^\W\d_])")
_OPENING = {"(": ")", "[": "]", "{": "}", "“": "”", "«": "»"}
_CLOSING = {close: open_ for open_, close in _OPENING.items()}
_QUOTE = re.compile(r'(?<!\d)"')


def without_library_code(title: str) -> str:
    """The title without the code of a library album before it."""
    return _rest(_LIBRARY.sub("", title, count=1) if _LIBRARY.match(title) else title, title)


def without_version(title: str) -> str:
    """The title without what tells versions of one work apart: lengths, mixes, numbers of drafts."""
    rest = title
    for _ in range(4):
        shorter = _LITTLE_V.sub("", _SUFFIX.sub("", rest)).rstrip(" -–—_")
        if shorter == rest or not _has_letters(shorter):
            break
        rest = shorter
    return _rest(rest, title)


def without_file_name(title: str) -> str:
    """The title without the track number, underscores and ending of a file."""
    bare = _EXTENSION.sub("", title)
    track = _TRACK.match(bare)
    return _rest(_UNDERSCORE.sub(" ", bare[track.end() :] if track else bare), title)


def without_number(title: str, number: str) -> str:
    """The title without its own cue number ("1M2", never a bare "7") before it."""
    if not number or number.isdigit() or len(number) < 3:
        return title
    if title[: len(number)].casefold() != number.casefold():
        return title
    found = _AFTER_NUMBER.match(title, len(number))
    return _rest(title[found.end() :], title) if found else title


def clean_title(title: str, number: str = "") -> str:
    """What is left when all of this goes, in any order; the title itself where nothing would be left."""
    steps: tuple[Callable[[str], str], ...] = (
        without_file_name,
        lambda text: without_number(text, number),
        without_library_code,
        without_version,
    )
    rest = single_line(title)
    for _ in range(2):
        # Each may uncover the other: "APM_012_Night_Drive_v2.wav".
        for step in (without_library_code, *steps):
            rest = single_line(step(rest))
    return rest


def unmatched(title: str) -> str:
    """The first bracket or quotation mark without its other half, "" when all are in order."""
    waiting: list[str] = []
    for c in title:
        if c in _OPENING:
            waiting.append(c)
        elif c in _CLOSING:
            if not waiting or waiting[-1] != _CLOSING[c]:
                # German and Polish quotations („…“, »…«) open with what closes elsewhere.
                if c in "”»" or "„" in title:
                    continue
                return c
            waiting.pop()
    left = [c for c in waiting if c in "([{" or (c == "“" and "„" not in title and "”" in title)]
    if left:
        return left[0]
    return '"' if len(_QUOTE.findall(title)) % 2 else ""


def _rest(rest: str, title: str) -> str:
    return rest if _has_letters(rest) else title


def _has_letters(text: str) -> bool:
    return any(c.isalpha() for c in text)
