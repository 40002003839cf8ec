# SPDX-License-Identifier: GPL-3.0-or-later
"""Names that many a film has for quite other music, and that therefore identify none."""

from __future__ import annotations

import re

COMMON_WORDS = frozenset((
    "a", "and", "by", "for", "in", "of", "on", "the", "to", "und", "der", "die", "das", "de", "du", "des",
    "la", "le", "main", "opening", "closing", "start", "end", "ending", "titles", "title", "credits",
    "credit", "logo", "generic", "theme", "thema", "thème", "motif", "intro", "outro", "introduction",
    "overture", "prologue", "epilogue", "finale", "tag", "underscore", "score", "music", "mx", "mus",
    "musik", "musique", "source", "src", "temp", "bed", "beds", "sting", "stings", "stinger", "stingers",
    "bumper", "bumpers", "transition", "transitions", "button", "loop", "cue", "cues", "song", "track",
    "reel", "part", "scene", "act", "episode", "montage", "chase", "trailer", "teaser", "promo", "menu",
    "background", "bg", "ambient", "ambience", "drone", "test", "demo", "new", "final", "version", "mix",
    "full", "alt", "short", "long", "vorspann", "abspann", "titel", "titelmusik", "hauptthema",
    "générique",
))  # fmt: skip
"""A name of such words and numbers alone says which place of a film the music is for, or that it is music:
every film has a "Main Title", an "End Credits" and a "Temp Source 2", and each is another piece."""

_WORD = re.compile(r"[^\W\d_]+")
_CUE_NUMBER = re.compile(r"(?i)(?<![^\W_])\d{1,2}m\d{1,3}[a-z]{0,2}(?![^\W_])")


def says_nothing(title: str) -> bool:
    """Whether a cleaned title consists of common words, cue numbers and other numbers alone."""
    words = _WORD.findall(_CUE_NUMBER.sub(" ", title).casefold())
    return all(word in COMMON_WORDS for word in words)
