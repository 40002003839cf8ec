# SPDX-License-Identifier: GPL-3.0-or-later
"""Small words of the window: numbers with their noun."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

_NOUNS = {
    "cue": ("{0} cue", "{0} cues"),
    "reel": ("{0} reel", "{0} reels"),
    "episode": ("{0} episode", "{0} episodes"),
    "file": ("{0} audio file", "{0} audio files"),
    "theme": ("{0} theme", "{0} themes"),
    "entry": ("{0} sound-design entry", "{0} sound-design entries"),
}


def counted(number: int, noun: str) -> str:
    """ "1 cue", "12 cues": the number with a noun of this table, in the language of the window."""
    one, many = _NOUNS[noun]
    return QCoreApplication.translate("Words", one if number == 1 else many).format(number)
