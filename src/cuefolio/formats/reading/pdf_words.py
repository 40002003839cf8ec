# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of a PDF and where they stand: ``python -m cuefolio.formats.reading.pdf_words FILE MOST_PAGES``.

Runs as a child of ``pdf_pages``, because PDFium is large, in C++, and reads whatever it is given: it may
crash, hang or fill its memory here without harm. Prints one JSON object: ``{"pages": [[[left, base line,
right, height, "word"], ...], ...]}`` in points from the upper left corner, or ``{"failure": code}``.
"""

from __future__ import annotations

import ctypes
import json
import sys
from typing import Any

MEMORY_BYTES = 2 << 30
_GAP = 0.22
"""Of the height of the letters: a wider gap parts two words."""

_GLUED = 0.8
"""The same where a mark says that the word goes on: the letter before it may state a wrong width."""
_SAME_LINE = 0.3
_NO_WIDTH = frozenset("\u200b\u200c\u200d\u2060\ufeff\x02")
"""Marks where a word may break or join; U+0002 is PDFium's for a hyphen at the end of a line."""

Word = list[Any]


def main(arguments: list[str]) -> None:
    """Print the words of the file named first, if it has no more pages than the second argument says."""
    _limit()
    print(json.dumps(_words(arguments[0], int(arguments[1]))))


def _words(path: str, most: int) -> dict[str, object]:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError as error:
        return {"failure": "import.encrypted" if "assword" in str(error) else "import.pdf_damaged"}
    if len(document) > most:
        return {"failure": "import.pdf_too_long"}
    pages = []
    for page in document:
        text = page.get_textpage()
        pages.append(_page(text, page.get_height()))
        text.close()
        page.close()
    return {"pages": pages}


def _page(text: Any, page_height: float) -> list[Word]:
    import pypdfium2.raw as pdfium

    found: list[Word] = []
    current: Word | None = None
    glued = False
    box = pdfium.FS_RECTF()
    across, up = ctypes.c_double(), ctypes.c_double()
    for at in range(text.count_chars()):
        letter = _letter(pdfium.FPDFText_GetUnicode(text.raw, at))
        if letter in _NO_WIDTH:
            glued = True
            continue
        before, glued = glued, False
        if not letter.strip() or not pdfium.FPDFText_GetLooseCharBox(text.raw, at, ctypes.byref(box)):
            current = None
            continue
        pdfium.FPDFText_GetCharOrigin(text.raw, at, ctypes.byref(across), ctypes.byref(up))
        left, right, tall = float(box.left), float(box.right), float(box.top) - float(box.bottom)
        base = page_height - up.value
        if current is not None and abs(current[1] - base) < max(current[3], tall) * _SAME_LINE:
            gap = (_GLUED if before else _GAP) * max(current[3], tall)
            if -gap * 4 < left - current[2] < gap:
                current[2], current[3] = max(current[2], right), max(current[3], tall)
                current[4] += letter
                continue
            if -gap < current[0] - right < gap:
                # Hebrew and Arabic come in the order of reading, each letter left of the one before.
                current[0], current[3] = left, max(current[3], tall)
                current[4] += letter
                continue
        current = [left, base, right, tall, letter]
        found.append(current)
    return [[round(value, 2) for value in word[:4]] + [word[4]] for word in found]


def _letter(code: int) -> str:
    if 0xD800 <= code < 0xE000 or code > 0x10FFFF:
        return "\ufffd"
    return chr(code)


def _limit() -> None:
    if sys.platform == "win32":
        return
    import resource

    for kind, wanted in ((resource.RLIMIT_AS, MEMORY_BYTES), (resource.RLIMIT_CORE, 0)):
        _soft, hard = resource.getrlimit(kind)
        ceiling = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
        resource.setrlimit(kind, (ceiling, ceiling))


if __name__ == "__main__":
    main(sys.argv[1:])
