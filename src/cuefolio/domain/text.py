# SPDX-License-Identifier: GPL-3.0-or-later
"""Text at the boundaries: cleaned before it is stored, folded before it is searched or compared."""

from __future__ import annotations

import re
import unicodedata

_LETTERS = str.maketrans(
    {
        **dict(zip("øłđðħıŧƀɨʉ", "olddhitbiu", strict=True)),
        **{"œ": "oe", "æ": "ae", "ß": "ss", "þ": "th", "ŋ": "ng", "ĳ": "ij"},
        **dict.fromkeys("’‘‚‛ʼʹ′`´", "'"),
        **dict.fromkeys("“”„‟″«»", '"'),
        **dict.fromkeys("‐‑‒–—―−", "-"),
    }
)
"""Letters that Unicode does not decompose, and typographic marks as a keyboard writes them."""

_UNWANTED = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_NOT_CHARACTERS = re.compile("[\ufdd0-\ufdef\ufffe\uffff]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_BIDI = re.compile("[\u202a-\u202e\u2066-\u2069\n]")
_EMBEDDING = "\u202a\u202b\u202d\u202e"
_ISOLATE = "\u2066\u2067\u2068"
_PDF = "\u202c"


def fold(text: str) -> str:
    """The form in which text is searched: no case, no accents, no typographic variants.

    "Bjørn’s Œuvre" gives "bjorn's oeuvre"; full-width and compatibility forms become plain. Hangul comes
    out decomposed and kana keep their voicing marks (パリ is not バリ), so both sides of a comparison must
    be folded. Idempotent. Never raises.
    """
    if text.isascii():
        return text.lower()
    decomposed = _without_marks(unicodedata.normalize("NFKD", text))
    return _without_marks(unicodedata.normalize("NFKD", decomposed.casefold())).translate(_LETTERS)


def _without_marks(decomposed: str) -> str:
    """Without accents and invisible format characters.

    Only marks that vary a letter go (Latin, Greek, Cyrillic accents, Hebrew and Arabic points): nukta,
    kana voicing, virama and the vowel signs of Indic, Thai and Tibetan writing make another letter.
    """
    return "".join(c for c in decomposed if c.isascii() or not _is_variation(c))


def _is_variation(c: str) -> bool:
    order = unicodedata.combining(c)
    if order:
        return order == 1 or 10 <= order <= 36 or order >= 200
    return unicodedata.category(c) == "Cf" or "\ufe00" <= c <= "\ufe0f"


def sanitize_text(text: str) -> str:
    """Text fit to be stored, shown and written to any format; every boundary passes its text through here.

    NFC; line ends of every kind become a line feed; other control characters except tab go; halves of
    surrogate pairs and noncharacters become U+FFFD. Direction marks (LRM, RLM, ALM) stay; embeddings,
    overrides and isolates stay only where they are closed within their line, so that none can turn the
    text that follows them. Idempotent. Never raises.
    """
    if text.isascii() and text.isprintable():
        return text
    if _SURROGATES.search(text):
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    text = _LINE_ENDS.sub("\n", text)
    text = _UNWANTED.sub("", text)
    if text.isascii():
        return text
    text = _NOT_CHARACTERS.sub("\ufffd", text)
    return unicodedata.normalize("NFC", _balanced(text))


def single_line(text: str) -> str:
    """Sanitized text on one line: every run of white space is one space, none at the ends."""
    return " ".join(sanitize_text(text).split())


def _balanced(text: str) -> str:
    """Without direction controls that nothing opens or closes in the same line (UAX #9, BD9 to BD13)."""
    unpaired: list[int] = []
    # What is open in this line, by position: isolates, embeddings since the innermost isolate, and
    # the embeddings around each isolate.
    isolates: list[int] = []
    embedded: list[int] = []
    around: list[list[int]] = []
    for control in _BIDI.finditer(text):
        at, c = control.start(), control.group()
        if c == "\n":
            unpaired += isolates + embedded + [at for outer in around for at in outer]
            isolates, embedded, around = [], [], []
        elif c in _EMBEDDING:
            embedded.append(at)
        elif c in _ISOLATE:
            isolates.append(at)
            around.append(embedded)
            embedded = []
        elif c == _PDF:
            if embedded:
                embedded.pop()
            else:
                unpaired.append(at)
        elif isolates:
            isolates.pop()
            unpaired += embedded
            embedded = around.pop()
        else:
            unpaired.append(at)
    unpaired += isolates + embedded + [at for outer in around for at in outer]
    if not unpaired:
        return text
    kept = []
    last = 0
    for at in sorted(unpaired):
        kept.append(text[last:at])
        last = at + 1
    kept.append(text[last:])
    return "".join(kept)
