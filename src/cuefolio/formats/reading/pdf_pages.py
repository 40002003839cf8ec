# SPDX-License-Identifier: GPL-3.0-or-later
"""The pages of a PDF as lines of text pieces with their places, read in a child process."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cuefolio.errors import CuefolioError
from cuefolio.formats.reading.limits import Limits

SECONDS = 60
_SPACE = 0.5
"""Of the height of the letters: what is further apart stands in another column."""
_INVISIBLE = re.compile("[\u200b\u2060-\u2069\u202a-\u202e\ufeff\x00-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that stand together; points from the upper left corner of the page."""

    left: float
    right: float
    base: float
    height: float
    text: str


Line = list[Piece]
"""Pieces on one line, from left to right."""


def read_pages(path: Path, limits: Limits) -> list[list[Line]]:
    """Lines of each page, from top to bottom.

    Raises CuefolioError import.encrypted, import.pdf_damaged, import.pdf_too_long, import.pdf_no_text,
    import.pdf_failed.
    """
    found = _asked(path, limits)
    if "failure" in found:
        raise CuefolioError(found["failure"], path=str(path), most=limits.pages)
    pages = [_lines(page) for page in found["pages"]]
    if not any(pages):
        raise CuefolioError("import.pdf_no_text", path=str(path))
    return pages


def _asked(path: Path, limits: Limits) -> dict[str, Any]:
    here = str(Path(__file__).resolve().parents[3])
    inherited = os.environ.get("PYTHONPATH")
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([here, inherited] if inherited else [here])}
    command = [sys.executable, "-P", "-m", "cuefolio.formats.reading.pdf_words", str(path), str(limits.pages)]
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
            timeout=SECONDS,
            check=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        return dict(json.loads(done.stdout))
    except subprocess.TimeoutExpired as error:
        raise CuefolioError("import.pdf_failed", path=str(path), seconds=SECONDS) from error
    except (subprocess.CalledProcessError, OSError, ValueError) as error:
        raise CuefolioError("import.pdf_damaged", path=str(path)) from error


def _lines(words: Sequence[Sequence[Any]]) -> list[Line]:
    """Words put on lines by their base lines, and joined where only a space parts them."""
    pieces = []
    for left, base, right, height, text in words:
        plain = _INVISIBLE.sub("", str(text))
        if plain:
            pieces.append(Piece(left, right, base, max(height, 1.0), plain))
    pieces.sort(key=lambda piece: (piece.base, piece.left))
    lines: list[Line] = []
    for piece in pieces:
        if lines and abs(lines[-1][0].base - piece.base) < min(lines[-1][0].height, piece.height) * 0.35:
            lines[-1].append(piece)
        else:
            lines.append([piece])
    return [_joined(sorted(line, key=lambda piece: piece.left)) for line in lines]


def _joined(words: Line) -> Line:
    line: Line = []
    for word in words:
        last = line[-1] if line else None
        if last is not None and word.left - last.right < _SPACE * word.height:
            first, second = (word, last) if _is_rtl(word) and _is_rtl(last) else (last, word)
            words_of = f"{first.text} {second.text}"
            line[-1] = Piece(last.left, word.right, last.base, max(last.height, word.height), words_of)
        else:
            line.append(word)
    return line


def _is_rtl(word: Piece) -> bool:
    return any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in word.text)
