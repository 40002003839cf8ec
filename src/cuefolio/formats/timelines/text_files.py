# SPDX-License-Identifier: GPL-3.0-or-later
"""Text timelines as text: the encodings that editing systems write, remarks that stay few, plain steps."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import TypeVar

from cuefolio.domain.timeline.model import Remark, Timeline
from cuefolio.errors import CuefolioError
from cuefolio.formats.timelines.registry import Reading

MEGABYTE = 1 << 20
LONGEST_RAW = 200
_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_MOST_REMARKS = 100
_STEP = 20_000
_SAMPLE = 4_000
"""Bytes outside ASCII that decide between two encodings."""
_HIGH_BYTES = re.compile(rb"[\x80-\xff]+")
_FEWEST_CHINESE = 4
_FOREIGN = re.compile("[^\x00-\x7f]")
_ENGLISH = re.compile(r"(?:s|t|d|m|ll|re|ve)(?![^\W_])", re.IGNORECASE)
_ELISION = re.compile(r"(?:^|[^\w])(?:[ldcjmnst]|qu)$", re.IGNORECASE)
_SMALL = frozenset("äöüßéèêëàâáãåæçîïíìñóòôõøœúùûÿ")
_GREAT = frozenset("ÄÖÜÉÈÊËÀÂÁÃÅÆÇÎÏÍÌÑÓÒÔÕØŒÚÙÛ")
_MARKS_IN_TEXT = frozenset("‘“”–—•«»°©®™¿¡„‚")

T = TypeVar("T")


class Remarks:
    """The remarks of one file. A hundred of a code are kept one by one, the rest are counted.

    ``list()`` gives them for ``Timeline.remarks``.
    """

    def __init__(self) -> None:
        self._kept: list[Remark] = []
        self._counts: dict[str, int] = {}

    def add(self, code: str, **arguments: object) -> None:
        """Keep one remark."""
        count = self._counts[code] = self._counts.get(code, 0) + 1
        if count <= _MOST_REMARKS:
            self._kept.append(Remark(code, arguments))

    def list(self) -> list[Remark]:
        """All that is to be told, with one remark for those that were only counted."""
        more = sum(max(0, count - _MOST_REMARKS) for count in self._counts.values())
        return [*self._kept, *([Remark("timeline.text_more_remarks", {"count": more})] if more else [])]


def text_of(path: Path, reading: Reading, remarks: Remarks) -> str:
    """The text of a file with lines that end in a plain newline, whoever wrote it.

    UTF-8 and UTF-16 with or without a mark, else Chinese (GB 18030), Mac Roman or Western European
    (Windows), whichever gives the likelier letters; that is a remark. Raises CuefolioError file.cannot_read,
    timeline.text_too_big, timeline.text_empty, timeline.text_not_text.
    """
    try:
        size = path.stat().st_size
        if size > reading.most_bytes:
            raise CuefolioError("timeline.text_too_big", path=str(path), size=size // MEGABYTE)
        data = path.read_bytes()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise CuefolioError("file.cannot_read", path=str(path), reason=reason) from error
    if not data.strip(b"\0 \t\r\n\x1a"):
        raise CuefolioError("timeline.text_empty", path=str(path))
    words, encoding = decoded(data, path)
    if encoding:
        remarks.add("timeline.text_encoding", encoding=encoding)
    if "\r" in words:
        words = words.replace("\r\n", "\n").replace("\r", "\n")
    return words


def head_text(head: bytes) -> str:
    """The beginning of a file as text, good enough to tell its kind. "" for bytes that are no text."""
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            return _lines(head.decode(encoding, errors="replace"))
    if b"\0" in head[:4096]:
        encoding = _unmarked_utf16(head)
        return _lines(head.decode(encoding, errors="replace")) if encoding else ""
    return _lines(head.decode("latin-1"))


def decoded(data: bytes, path: Path) -> tuple[str, str]:
    """The text in some bytes, and the name of its encoding where that was a guess ("" when it is sure).

    Raises CuefolioError timeline.text_not_text for bytes that hold no text at all.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return data.decode(encoding), ""
            except UnicodeDecodeError:
                return data.decode(encoding, errors="replace").lstrip("\ufeff"), encoding.upper()
    if b"\0" in data[:4096]:
        encoding = _unmarked_utf16(data)
        if not encoding:
            raise CuefolioError("timeline.text_not_text", path=str(path))
        return data.decode(encoding, errors="replace"), ""
    try:
        return data.decode("utf-8"), ""
    except UnicodeDecodeError:
        pass
    if _is_chinese(data):
        return data.decode("gb18030", errors="replace"), "GB18030"
    mac, western = data.decode("mac_roman"), data.decode("cp1252", errors="replace")
    if _likeness(mac) > _likeness(western):
        return mac, "Mac Roman"
    return western, "Windows-1252"


def only_named(found: list[Timeline], path: Path, reading: Reading) -> list[Timeline]:
    """The sequences that the person asked for by name, all of them when by none.

    Raises CuefolioError timeline.xml_no_such_sequence.
    """
    named = [timeline for timeline in found if reading.sequence in ("", timeline.name)]
    if not named:
        names = ", ".join(dict.fromkeys(timeline.name for timeline in found))
        raise CuefolioError(
            "timeline.xml_no_such_sequence", path=str(path), name=reading.sequence, names=names[:300]
        )
    return named


def steps(items: Sequence[T], reading: Reading) -> Iterator[Sequence[T]]:
    """The items in parts of many, asking between them whether the person has cancelled, and telling progress.

    Raises CuefolioError job.cancelled.
    """
    total = len(items)
    for at in range(0, total, _STEP):
        if reading.cancelled():
            raise CuefolioError("job.cancelled")
        reading.progress(at, total)
        yield items[at : at + _STEP]
    reading.progress(total, total)


def shortened(text: str, most: int = LONGEST_RAW) -> str:
    """A text cut to a length that fits a sentence or a row."""
    return text if len(text) <= most else text[: most - 1] + "…"


def one_line(name: str) -> str:
    """A name without the tabs and line breaks that some systems let into it."""
    return " ".join(name.split()) if "\t" in name or "\n" in name else name


def _lines(words: str) -> str:
    return words.lstrip("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def _unmarked_utf16(data: bytes) -> str:
    """UTF-16 without a mark shows a nul in each second byte of plain letters."""
    sample = data[:400]
    for encoding, high in (("utf-16-le", 1), ("utf-16-be", 0)):
        every_second = sample[high::2]
        if every_second and every_second.count(0) * 2 > len(every_second):
            return encoding
    return ""


def _is_chinese(data: bytes) -> bool:
    """Whether the bytes outside ASCII are pairs that mean common Chinese characters (GB 2312, level 1)."""
    runs = [found.group() for found in islice(_HIGH_BYTES.finditer(data), _SAMPLE)]
    pairs = {run[at : at + 2] for run in runs for at in range(0, len(run) - 1, 2)}
    common = [pair for pair in pairs if 0xB0 <= pair[0] <= 0xD7 and pair[1] >= 0xA1]
    odd = sum(len(run) % 2 for run in runs)
    return len(common) >= _FEWEST_CHINESE and len(common) * 10 >= len(pairs) * 8 and odd * 10 <= len(runs)


def _likeness(words: str) -> int:
    """How much a decoded text looks like names and sentences: letters where letters belong."""
    points = 0
    for found in islice(_FOREIGN.finditer(words), _SAMPLE):
        letter, place = found.group(), found.start()
        before, after = words[max(0, place - 1) : place], words[place + 1 : place + 2]
        if letter in _SMALL:
            points += -1 if after.isupper() else 2 * (before.isalpha() or after.isalpha())
        elif letter in _GREAT:
            points += -2 if before.islower() else 2 if before.isupper() or after.isalpha() else 1
        elif letter in "’…":
            points += _mark_points(letter, words[max(0, place - 3) : place], words[place + 1 : place + 4])
        else:
            points += 1 if letter in _MARKS_IN_TEXT else -2
    return points


def _mark_points(letter: str, before: str, after: str) -> int:
    """An apostrophe in "it’s" or "l’amour", an ellipsis behind a word."""
    if letter == "…":
        return -1 if after[:1].isalpha() else 2 if before[-1:].isalpha() else 1
    if _ENGLISH.match(after) and before[-1:].isalpha():
        return 3
    if _ELISION.search(before) and after[:1].isalpha():
        return 3 if before[-1:].isupper() and after[:1].isupper() else 2
    return 0 if after[:1].isalpha() else 1
