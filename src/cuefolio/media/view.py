# SPDX-License-Identifier: GPL-3.0-or-later
"""From the tags of every container to one set of field names.

Tag names follow what MusicBrainz Picard, foobar2000, Kid3 and iTunes write. "Publisher" is the trouble:
ID3's TPUB and WMA's WM/Publisher hold the record label in nearly every file, so they count as the label
unless the file names a label of its own; then they are the music publisher.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable

NAMESPACES = ("id3", "vorbis", "mp4", "asf", "ape", "riff", "aiff", "bext", "ixml")
"""Where two of a file's tag systems disagree, the earlier one speaks."""

LISTS = frozenset(("composers", "lyricists", "arrangers", "publishers", "performers", "moods"))

_ID3 = {
    "TIT2": "title", "TPE1": "artist", "TALB": "album", "TPE2": "album_artist", "TCOM": "composers",
    "TEXT": "lyricists", "TPUB": "publisher?", "TPE3": "conductor", "TPE4": "arrangers",
    "TRCK": "track_number",
    "TPOS": "disc_number", "TSRC": "isrc", "TDRC": "year", "TYER": "year", "TDRL": "year", "TDOR": "year",
    "TORY": "year", "TCON": "genre", "TBPM": "tempo", "TKEY": "key", "TMOO": "moods", "COMM": "comment",
    "TLAN": "language", "TCOP": "copyright", "TIPL:ARRANGER": "arrangers", "IPLS:ARRANGER": "arrangers",
}  # fmt: skip
_MP4 = {
    "©NAM": "title", "©ART": "artist", "©ALB": "album", "AART": "album_artist", "©WRT": "composers",
    "©COM": "composers", "TRKN": "track_number", "DISK": "disc_number", "©DAY": "year", "©GEN": "genre",
    "TMPO": "tempo", "©CMT": "comment", "CPRT": "copyright", "©PUB": "publishers", "©CON": "conductor",
    "©ARG": "arrangers",
}  # fmt: skip
_ASF = {
    "AUTHOR": "artist", "TITLE": "title", "COPYRIGHT": "copyright", "DESCRIPTION": "comment",
    "WM/ALBUMTITLE": "album", "WM/ALBUMARTIST": "album_artist", "WM/COMPOSER": "composers",
    "WM/WRITER": "lyricists", "WM/PUBLISHER": "publisher?", "WM/CONDUCTOR": "conductor",
    "WM/TRACKNUMBER": "track_number", "WM/PARTOFSET": "disc_number", "WM/ISRC": "isrc", "WM/YEAR": "year",
    "WM/ORIGINALRELEASEYEAR": "year", "WM/GENRE": "genre", "WM/BEATSPERMINUTE": "tempo",
    "WM/INITIALKEY": "key", "WM/MOOD": "moods", "WM/LANGUAGE": "language", "WM/CATALOGNO": "catalog_number",
}  # fmt: skip
_RIFF = {
    "INAM": "title", "IART": "artist", "IPRD": "album", "ICRD": "year", "IGNR": "genre", "ICMT": "comment",
    "ICOP": "copyright", "ILNG": "language", "ITRK": "track_number", "IPRT": "track_number",
    "IMUS": "composers", "IWRI": "lyricists", "IPUB": "publishers", "ISRC": "isrc?",
}  # fmt: skip
_OTHER = {
    "aiff": {"NAME": "title", "AUTH": "artist", "(C)": "copyright", "ANNO": "comment"},
    "bext": {"DESCRIPTION": "comment"},
    "ixml": {"NOTE": "comment"},
}
_FREE = {
    "TITLE": "title", "ARTIST": "artist", "ALBUM": "album", "ALBUMARTIST": "album_artist",
    "COMPOSER": "composers", "WRITER": "lyricists", "LYRICIST": "lyricists", "ARRANGER": "arrangers",
    "PUBLISHER": "publishers", "MUSICPUBLISHER": "publishers", "PERFORMER": "performers",
    "CONDUCTOR": "conductor", "LABEL": "label", "ORGANIZATION": "label", "RECORDLABEL": "label",
    "CATALOGNUMBER": "catalog_number", "CATALOGNO": "catalog_number", "CATALOG": "catalog_number",
    "CATALOGID": "catalog_number", "LABELNO": "catalog_number", "TRACKNUMBER": "track_number",
    "TRACK": "track_number", "DISCNUMBER": "disc_number", "DISC": "disc_number", "ISRC": "isrc",
    "ISWC": "iswc", "DATE": "year", "YEAR": "year", "ORIGINALDATE": "year", "ORIGINALYEAR": "year",
    "GENRE": "genre", "BPM": "tempo", "TEMPO": "tempo", "KEY": "key", "INITIALKEY": "key", "MOOD": "moods",
    "COMMENT": "comment", "DESCRIPTION": "comment", "LANGUAGE": "language", "COPYRIGHT": "copyright",
}  # fmt: skip
"""Free names: Vorbis comments, APEv2 items, ID3 TXXX, iTunes "----" and WMA's own attributes."""

_BETWEEN_NAMES = re.compile(r"\x00|;|\s/\s")
_NOT_IN_CODES = re.compile(r"[\s\-‐-―.]")
_ISRC = re.compile(r"[A-Z]{2}[A-Z0-9]{3}[0-9]{7}")
_BRACKETED_GENRE = re.compile(r"\((\d{1,3})\)(.*)", re.DOTALL)


def common_view(tags: Iterable[tuple[str, str]]) -> dict[str, object]:
    """The fields of AudioFacts that ``tags`` (namespaced pairs) fill (tempo as text); others are left out.

    A field comes whole from the first namespace that has it. Names are split on NUL, ";" and " / " only:
    commas and "&" occur inside names.
    """
    by_space: dict[str, dict[str, list[str]]] = {}
    for key, value in tags:
        space, wanted = _field_of(key) if len(key) < 100 else ("", None)
        if wanted and not value.startswith("<binary "):
            by_space.setdefault(space, {}).setdefault(wanted, []).append(value)
    merged: dict[str, list[str]] = {}
    for space in NAMESPACES:
        if space in by_space:
            merged = by_space[space] | merged
    unclear = merged.pop("publisher?", None)
    if unclear:
        merged.setdefault("publishers" if "label" in merged else "label", unclear)
    source = merged.pop("isrc?", None)
    if source and _ISRC.fullmatch(_squeezed(source[0])):
        # RIFF's ISRC means "source" by its specification; only a code in ISRC form is one.
        merged.setdefault("isrc", source)
    view: dict[str, object] = {}
    for wanted, values in merged.items():
        shaped = _shape(wanted, values)
        if shaped not in (None, "", ()):
            view[wanted] = shaped
    return view


@functools.lru_cache(maxsize=2048)
def _field_of(key: str) -> tuple[str, str | None]:
    """(namespace, field) of a tag's key; remembered, because a collection uses the same keys all over."""
    space, _, name = key.partition(":")
    return space, _field(space, name)


def _field(space: str, name: str) -> str | None:
    upper = name.upper()
    if space == "id3":
        if upper.startswith("TXXX:"):
            return _FREE.get(_plain(upper[5:]))
        if upper.startswith("COMM:"):
            # iTunes keeps numbers for its own use in comments with a description.
            return "comment" if upper.startswith("COMM::") else None
        if upper.startswith("TMCL:"):
            return "performers"
        return _ID3.get(upper)
    if space == "mp4":
        return _FREE.get(_plain(upper.rsplit(":", 1)[-1])) if upper.startswith("----:") else _MP4.get(upper)
    if space == "asf":
        return _ASF.get(upper) or _FREE.get(_plain(upper.rsplit("/", 1)[-1]))
    if space == "riff":
        return _RIFF.get(upper)
    if space in ("vorbis", "ape"):
        return _FREE.get(_plain(upper))
    return _OTHER.get(space, {}).get(upper)


def _plain(name: str) -> str:
    return name.replace(" ", "").replace("_", "").replace("-", "")


def _squeezed(code: str) -> str:
    return _NOT_IN_CODES.sub("", code).upper().removeprefix("ISRC").lstrip(":")


def _shape(wanted: str, values: list[str]) -> object:
    if wanted in LISTS:
        return tuple(dict.fromkeys([part for value in values for part in split_names(value)]))
    texts = [text for value in values if (text := value.strip("; \t\r\n\x00"))]
    if not texts:
        return None
    first = texts[0]
    if wanted in ("track_number", "disc_number"):
        return _number(r"\s*(\d{1,6})", first)
    if wanted == "year":
        return next((year for year in map(_year, texts) if year), None)
    if wanted == "tempo":
        return _tempo(first)
    if wanted == "isrc":
        code = _squeezed(first)
        return code if _ISRC.fullmatch(code) else first
    if wanted == "genre":
        return "; ".join(dict.fromkeys(_genre(text) for text in texts))
    if wanted in ("artist", "album_artist", "label", "conductor", "language"):
        return "; ".join(dict.fromkeys(texts))
    return first


def split_names(value: str) -> list[str]:
    """Names out of one tag value: split on NUL, ";" and " / ", never on commas, "&" or a bare "/"."""
    pieces = _BETWEEN_NAMES.split(value) if ";" in value or "/" in value or "\x00" in value else [value]
    return [part for piece in pieces if (part := piece.strip())]


def _number(pattern: str, text: str) -> int | None:
    found = re.match(pattern, text[:200], re.ASCII | re.DOTALL)
    return int(found.group(1)) or None if found else None


def _year(text: str) -> int | None:
    """The first number of four digits ("1968-04-02", "(P) 1968"), or the start of a date of eight."""
    return _number(r".*?(?<!\d)([12]\d{3})(?!\d)", text) or _number(r"\s*([12]\d{3})\d{4}$", text)


def _tempo(text: str) -> str | None:
    found = re.match(r"\s*(\d{1,4}(?:[.,]\d{1,6})?)", text, re.ASCII)
    if not found:
        return None
    tempo = found.group(1).replace(",", ".")
    return tempo if 0 < float(tempo) < 1000 else None


def _genre(text: str) -> str:
    """ID3v2.3 and WMA may write "(24)" or "(24)Soundtrack", ID3v2.4 "24"; the number is ID3v1's list."""
    found = _BRACKETED_GENRE.fullmatch(text)
    number = found.group(1) if found else text if text.isascii() and text.isdigit() else ""
    if found and found.group(2).strip():
        return found.group(2).strip()
    if number:
        from mutagen._constants import GENRES

        if int(number) < len(GENRES):
            return str(GENRES[int(number)])
    return text
