# SPDX-License-Identifier: GPL-3.0-or-later
"""XML timelines as a tree: bounded, without entities, and with the line that each clip stands on.

The tree is built by expat in C. Before that the prolog alone is read, since a document type is the only
place where entities can be declared: editing systems write a plain DOCTYPE, so any entity is refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import accumulate, repeat
from pathlib import Path
from xml.etree.ElementTree import Element, ParseError, XMLParser
from xml.parsers.expat import ExpatError, ParserCreate, errors

from cuefolio.errors import CuefolioError
from cuefolio.formats.timelines.registry import Reading
from cuefolio.formats.timelines.text_files import Remarks, decoded, head_text

MEGABYTE = 1 << 20
MOST_ELEMENTS = 3_000_000
_PIECE = 1 << 20
_PROLOG_PIECE = 4096
_ROOT = re.compile(r"<([A-Za-z_][\w.-]*)")
_NOT_ROOT = re.compile(r"\s+|<\?.*?\?>|<!--.*?-->|<!DOCTYPE(?:[^\[>]|\[[^\]]*\])*>", re.DOTALL)
_FORBIDDEN = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|&#(?:x0*(?:[0-8bBcCeEfF]|1[0-9a-fA-F]|[fF]{3}[eEfF])"
    r"|0*(?:[0-8]|1[124-9]|2[0-9]|3[01]|6553[45]));"
)
"""Characters that XML 1.0 forbids, as themselves or as references; some exporters write them in names."""

_NO_ELEMENTS = re.compile(rb"<!--.*?-->|<!\[CDATA\[.*?\]\]>|<\?.*?\?>", re.DOTALL)
"""What may hold the names of elements that are none. In a document that was read each of them ends."""


def root_name(head: bytes) -> str:
    """The name of the first element in the beginning of a file, "" when it is no XML."""
    words = head_text(head)
    at = 0
    while match := _NOT_ROOT.match(words, at):
        at = match.end()
    root = _ROOT.match(words, at)
    return root[1] if root else ""


def bytes_of(path: Path, reading: Reading) -> bytes:
    """The bytes of a file.

    Raises CuefolioError file.cannot_read, timeline.xml_too_big, timeline.xml_empty.
    """
    try:
        size = path.stat().st_size
        if size > reading.most_bytes:
            raise CuefolioError(
                "timeline.xml_too_big",
                path=str(path),
                size=size // MEGABYTE,
                most=reading.most_bytes // MEGABYTE,
            )
        data = path.read_bytes()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise CuefolioError("file.cannot_read", path=str(path), reason=reason) from error
    if not data.strip(b"\0 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise CuefolioError("timeline.xml_empty", path=str(path))
    return data


class Document:
    """The tree of one XML file. ``root`` is its first element, ``everything`` all elements in order;
    ``data`` its bytes in an ASCII-like encoding.

    Raises CuefolioError timeline.xml_too_many_parts, timeline.xml_entities, timeline.xml_damaged,
    timeline.xml_other_kind, job.cancelled.
    """

    def __init__(self, path: Path, data: bytes, root: str, reading: Reading, remarks: Remarks) -> None:
        self.path = path
        if data[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\0" in data[:4]:
            words, _ = decoded(data, path)
            data = _undeclared(words).encode("utf-8", errors="replace")
        self.data = data
        tags = data.count(b"<")
        if tags > MOST_ELEMENTS and tags - data.count(b"</") > MOST_ELEMENTS:
            raise CuefolioError("timeline.xml_too_many_parts", path=str(path), most=MOST_ELEMENTS)
        self._refuse_entities()
        self.root = self._tree(reading, remarks)
        self.everything = list(self.root.iter())
        found = self.root.tag.rpartition("}")[2]
        if found != root:
            raise CuefolioError("timeline.xml_other_kind", path=str(path), expected=root, found=found[:60])

    def elements(self, tags: Iterable[str]) -> list[Element]:
        """Every element with one of these names, in the order of the document."""
        names = frozenset(tags)
        return [element for element in self.everything if element.tag in names]

    def lines(self, tags: Iterable[str], elements: list[Element]) -> dict[Element, int]:
        """The line of every element with one of these names, as ``numbered`` gives them."""
        return dict(self.numbered(tags, elements))

    def numbered(self, tags: Iterable[str], elements: list[Element]) -> Iterator[tuple[Element, int]]:
        """Every element with one of these names and its line; nothing where that is uncertain.

        ``elements`` are all elements of the document that have one of them, in order.
        """
        data = self.data
        if b"\r" in data:
            data = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        if b"<!--" in data or b"<![CDATA[" in data:
            data = _NO_ELEMENTS.sub(_line_breaks, data)
        names = b"|".join(re.escape(name.encode()) for name in frozenset(tags))
        between = re.split(b"<(?:" + names + rb")(?=[\s>/])", data)
        lines = list(accumulate(map(bytes.count, between, repeat(b"\n")), initial=1))[1:-1]
        return zip(elements, lines, strict=True) if len(lines) == len(elements) else iter(())

    def _refuse_entities(self) -> None:
        parser = ParserCreate()
        declared: list[int] = []
        begun: list[str] = []
        parser.EntityDeclHandler = lambda *_arguments: declared.append(parser.CurrentLineNumber)

        def stop(name: str, _attributes: object) -> None:
            begun.append(name)
            parser.StartElementHandler = None

        parser.StartElementHandler = stop
        for piece in _pieces(self.data, _PROLOG_PIECE):
            try:
                parser.Parse(piece, False)
            except (ExpatError, ValueError, LookupError):
                begun.append("")
            if declared:
                raise CuefolioError("timeline.xml_entities", path=str(self.path), line=declared[0])
            if begun:
                return

    def _tree(self, reading: Reading, remarks: Remarks) -> Element:
        try:
            return _parsed(self.data, reading)
        except (ParseError, ValueError, LookupError) as error:
            words = self._mended(remarks, isinstance(error, LookupError))
            if words is None:
                raise self._damaged(error) from error
        self.data = words.encode("utf-8", errors="replace")
        self._refuse_entities()
        try:
            return _parsed(self.data, reading)
        except (ParseError, ValueError, LookupError) as error:
            raise self._damaged(error) from error

    def _mended(self, remarks: Remarks, unknown_encoding: bool) -> str | None:
        """The text with its encoding or forbidden characters put right, None when neither is the cause."""
        words, encoding = decoded(self.data, self.path)
        mended, forbidden = _FORBIDDEN.subn("", words)
        if unknown_encoding:
            encoding = encoding or "UTF-8"
        if not encoding and not forbidden:
            return None
        if encoding:
            remarks.add("timeline.xml_encoding", encoding=encoding)
        if forbidden:
            remarks.add("timeline.xml_forbidden_characters", count=forbidden)
        return _undeclared(mended)

    def _damaged(self, error: Exception) -> CuefolioError:
        line, column = getattr(error, "position", (0, 0))
        code = getattr(error, "code", 0)
        known = errors.messages.get(code, str(error))
        broken_off = known in (errors.XML_ERROR_NO_ELEMENTS, errors.XML_ERROR_UNCLOSED_TOKEN)
        return CuefolioError(
            "timeline.xml_broken_off" if broken_off else "timeline.xml_damaged",
            path=str(self.path),
            line=line,
            column=column + 1,
            reason=known,
        )


def _parsed(data: bytes, reading: Reading) -> Element:
    parser = XMLParser()
    done = 0
    for piece in _pieces(data, _PIECE):
        if reading.cancelled():
            raise CuefolioError("job.cancelled")
        reading.progress(done, 2 * len(data))
        parser.feed(piece)
        done += len(piece)
    root = parser.close()
    assert isinstance(root, Element)
    return root


def _pieces(data: bytes, size: int) -> Iterator[bytes]:
    """The bytes in pieces, each twice as long as the one before: expat looks again at all of a token that a
    piece breaks off, which would cost the square of its length in pieces of one size."""
    at = 0
    while at < len(data):
        yield data[at : at + size]
        at += size
        size *= 2


def _line_breaks(match: re.Match[bytes]) -> bytes:
    return b"\n" * match[0].count(b"\n")


def _undeclared(words: str) -> str:
    """The text without its XML declaration, which would name an encoding that no longer holds."""
    return re.sub(r"\A\s*<\?xml.*?\?>", "", words.lstrip("\ufeff"), count=1, flags=re.DOTALL)
