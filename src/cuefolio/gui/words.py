# SPDX-License-Identifier: GPL-3.0-or-later
"""Words of the window in its language: numbers with their noun, names of fields, sentences for codes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QLocale

from cuefolio.errors import CuefolioError
from cuefolio.messages import one_line, sentence, templates


class _Labelled(Protocol):
    @property
    def label(self) -> str: ...


_NOUNS = {
    "cue": ("{0} cue", "{0} cues"),
    "reel": ("{0} reel", "{0} reels"),
    "episode": ("{0} episode", "{0} episodes"),
    "production": ("{0} production", "{0} productions"),
    "warning": ("{0} warning", "{0} warnings"),
    "error": ("{0} error", "{0} errors"),
    "file": ("{0} audio file", "{0} audio files"),
    "theme": ("{0} theme", "{0} themes"),
    "waveform": ("{0} waveform", "{0} waveforms"),
    "entry": ("{0} sound-design entry", "{0} sound-design entries"),
    "work": ("{0} work", "{0} works"),
    "recording": ("{0} recording", "{0} recordings"),
    "party": ("{0} person or company", "{0} people and companies"),
    "scene": ("{0} scene", "{0} scenes"),
    "mood": ("{0} mood", "{0} moods"),
    "conflict": ("{0} question", "{0} questions"),
    "clip": ("{0} clip", "{0} clips"),
}

_NAMES = ("field", "kind")
"""Arguments of messages that name a field or a kind of entry."""


def counted(number: int, noun: str) -> str:
    """ "1 cue", "12 cues": the number with a noun of this table, in the language of the window.

    French says "0 cue".
    """
    one, many = _NOUNS[noun]
    few = number == 1 or (number == 0 and QLocale().language() == QLocale.Language.French)
    return QCoreApplication.translate("Words", one if few else many).format(number)


def field_label(field: _Labelled) -> str:
    """The name of a field of a cue, a production or an entry."""
    return QCoreApplication.translate("Fields", field.label)


def profile_text(text: str) -> str:
    """A text of a profile (its name, what it is about, what is not confirmed) in the language of the window
    where it has that; texts of one's own profiles stay as they were written."""
    return QCoreApplication.translate("Profiles", text) if text else ""


def field_help(text: str) -> str:
    """What a field's description says about it."""
    return QCoreApplication.translate("Fields", text) if text else ""


def sentence_for(code: str, arguments: Mapping[str, object] | None = None) -> str:
    """The words for a code of domain or services: a choice, a step, a refusal."""
    given = arguments or {}
    template = templates().get(code)
    if template is None:
        return sentence(code, given)
    words = QCoreApplication.translate("Messages", template)
    return words.format_map({name: one_line(_word(name, value)) for name, value in given.items()})


def _word(name: str, value: object) -> object:
    """Steps and refusals name fields and kinds in English, as they are recorded."""
    return QCoreApplication.translate("Fields", value) if name in _NAMES and isinstance(value, str) else value


def error_sentence(error: CuefolioError) -> str:
    """What went wrong and what to do, as a person reads it."""
    return sentence_for(error.code, error.arguments)
