# SPDX-License-Identifier: GPL-3.0-or-later
"""Text from outside, made fit for a sheet that people read. The exact text stays in JSON and exact CSV."""

from __future__ import annotations

import re
import unicodedata

# Embeddings, overrides and isolates can turn round what stands beside them; single marks (LRM, RLM, ALM)
# and joiners stay, because scripts and emoji need them.
_DIRECTION_SPANS = re.compile("[\u202a-\u202e\u2066-\u2069]")
_BREAKS = re.compile("[\t\n\v\f\r\x1c-\x1f\x85\u2028\u2029]+")
_UNPRINTABLE = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_WORD = re.compile(r"[^\s\u200b\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]+")

WORD_PIECE = 6


def printable(text: str) -> str:
    """One line without control characters: breaks become a space, unprintable characters U+FFFD."""
    if text.isascii() and text.isprintable():
        return text
    return _UNPRINTABLE.sub("\ufffd", _DIRECTION_SPANS.sub("", _BREAKS.sub(" ", text)))


def encodable(text: str) -> str:
    """Lone surrogates (undecodable bytes of a file name) as U+FFFD; only JSON can keep them."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def isolated(text: str) -> str:
    """Text with right-to-left letters between FSI and PDI: it keeps its own order beside other text."""
    if text.isascii() or not any(unicodedata.bidirectional(c) in ("R", "AL") for c in text):
        return text
    return f"\u2068{text}\u2069"


def with_break_points(text: str, longest: int) -> str:
    """Words of more than ``longest`` characters get zero-width spaces, one after every WORD_PIECE characters.

    Never inside a combined character or a joined emoji, and not in scripts that break anywhere. For layouts
    that cannot break words by themselves.
    """
    if len(text) <= longest:
        return text
    return _WORD.sub(
        lambda match: _break_word(match.group()) if len(match.group()) > longest else match.group(), text
    )


def _break_word(word: str) -> str:
    pieces: list[str] = []
    since = 0
    for index, character in enumerate(word):
        if since >= WORD_PIECE and not _joins(word[index - 1], character):
            pieces.append("\u200b")
            since = 0
        pieces.append(character)
        since += 1
    return "".join(pieces)


def _joins(before: str, character: str) -> bool:
    return (
        before == "\u200d"
        or character == "\u200d"
        or unicodedata.category(character) in ("Mn", "Mc", "Me")
        or "\U0001f3fb" <= character <= "\U0001f3ff"
        or ("\U0001f1e6" <= character <= "\U0001f1ff" and "\U0001f1e6" <= before <= "\U0001f1ff")
        or "\U000e0020" <= character <= "\U000e007f"
    )
