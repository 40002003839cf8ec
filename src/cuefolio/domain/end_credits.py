# SPDX-License-Identifier: GPL-3.0-or-later
"""The music credits at the end of a film: its songs in the order of their first use, in a chosen wording.

A wording is data (``resources/templates/end-credits.toml`` explains its form). A line is printed when all
that it names is known; what is unknown is left out and listed, so that nothing is invented.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from cuefolio.domain.delivery import music_of
from cuefolio.domain.sheet import CueSheet, SheetCue, SheetParty
from cuefolio.domain.text import fold, single_line
from cuefolio.domain.vocabulary import ARRANGER_ROLES, COMPOSER_ROLES, LYRICIST_ROLES, Origin
from cuefolio.errors import CuefolioError

FORM = 1
SONGS = (Origin.ORIGINAL_SONG, Origin.LICENSED_SONG, Origin.LIBRARY, Origin.PUBLIC_DOMAIN)
PLACES = (
    "title", "writers", "composers", "authors", "arrangers", "performer", "publishers", "courtesy", "label",
    "recording", "iswc", "isrc", "writers_with_societies", "publishers_with_societies",
)  # fmt: skip
"""What a line may name in braces."""

_PLACE = re.compile(r"\{([^{}]*)\}")
_NO_SOCIETY = frozenset({"", "NS", "PD"})
_KEYS = frozenset({"id", "name", "about", "heading", "origins", "and", "lines"})
_LINE_KEYS = frozenset({"text", "origins", "optional", "unless"})
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


@dataclass(frozen=True, slots=True)
class WordingLine:
    """One line for a song; ``origins`` are those it is for (none: all), ``unless`` the place whose being
    known takes it away."""

    text: str
    origins: frozenset[str] = frozenset()
    optional: bool = False
    unless: str = ""


@dataclass(frozen=True, slots=True)
class Wording:
    """How songs are credited; ``joint`` stands between the last two of several names."""

    id: str
    name: str
    lines: tuple[WordingLine, ...]
    about: str = ""
    heading: str = ""
    origins: tuple[str, ...] = tuple(map(str, SONGS))
    joint: str = " and "


@dataclass(frozen=True, slots=True)
class Missing:
    """Something unknown that a line needed: the song, its first cue (sequence and own number), what it is."""

    cue: int
    number: str
    title: str
    field: str


@dataclass(frozen=True, slots=True)
class SongCredit:
    """One song: the cue of its first use, its title and its lines."""

    cue: int
    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EndCredits:
    """The credits of a film, and what is unknown for them."""

    heading: str
    songs: tuple[SongCredit, ...]
    missing: tuple[Missing, ...]

    @property
    def text(self) -> str:
        """The heading and the songs with blank lines between; "" without songs."""
        blocks = ["\n".join(song.lines) for song in self.songs if song.lines]
        return "\n\n".join([self.heading, *blocks] if self.heading and blocks else blocks) + "\n" * bool(
            blocks
        )


def credits(sheet: CueSheet, wording: Wording) -> EndCredits:
    """The credits of a sheet's songs in a wording, each song once."""
    songs: list[SongCredit] = []
    missing: list[Missing] = []
    for uses in _songs(sheet, wording):
        first, facts = uses[0], _facts(uses, wording.joint)
        lines: list[str] = []
        unknown: dict[str, None] = {}
        for line in wording.lines:
            if (line.origins and first.origin not in line.origins) or (line.unless and facts[line.unless]):
                continue
            blank = [name for name in _PLACE.findall(line.text) if not facts[name]]
            if not blank:
                lines.append(line.text.format_map(facts))
            elif not line.optional:
                unknown |= dict.fromkeys(name.removesuffix("_with_societies") for name in blank)
        songs.append(SongCredit(first.sequence, facts["title"], tuple(lines)))
        missing += [Missing(first.sequence, first.number, facts["title"], name) for name in unknown]
    return EndCredits(wording.heading, tuple(songs), tuple(missing))


def own_wording(
    lines: Iterable[str], heading: str = "", name: str = "", origins: Sequence[str] = ()
) -> Wording:
    """A wording from lines as a person types them; blank ones are left out. Raises credits.bad."""
    texts = [text for text in map(single_line, lines) if text]
    data = {
        "id": "own",
        "name": name or "Own",
        "heading": heading,
        "lines": [{"text": text} for text in texts],
    }
    return _wording(data | ({"origins": list(origins)} if origins else {}), "", "own")


def read_wordings(text: str, file: str) -> list[Wording]:
    """The wordings in a TOML file's text. Raises credits.not_toml and credits.bad (file, place, expected)."""
    try:
        data = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise CuefolioError("credits.not_toml", file=file, reason=str(error).rstrip(".")) from error
    if data.get("form") != FORM:
        raise _bad(file, "form", f"form = {FORM}")
    entries = data.get("wording")
    if not isinstance(entries, list) or not entries:
        raise _bad(file, "wording", "at least one [[wording]]")
    found = [_wording(entry, file, f"wording {n}") for n, entry in enumerate(entries, start=1)]
    ids = [wording.id for wording in found]
    twice = next((name for name in ids if ids.count(name) > 1), None)
    if twice is not None:
        raise _bad(file, "id", f'one wording "{twice}" only')
    return found


# the songs


def _songs(sheet: CueSheet, wording: Wording) -> list[list[SheetCue]]:
    """The uses of each song in film order. One song by another performer is credited apart."""
    found: list[list[SheetCue]] = []
    for cue in sheet.cues:
        if cue.origin not in wording.origins:
            continue
        same = next((uses for uses in found if _same(uses, cue)), None)
        if same is None:
            found.append([cue])
        else:
            same.append(cue)
    return found


def _same(uses: Sequence[SheetCue], cue: SheetCue) -> bool:
    if _identity(uses[0]) != _identity(cue) or not _identity(cue):
        return False
    known = {fold(use.performer) for use in uses if use.performer}
    return not cue.performer or not known or fold(cue.performer) in known


def _identity(cue: SheetCue) -> str:
    return music_of(cue) or fold(cue.title)


def _facts(uses: Sequence[SheetCue], joint: str) -> dict[str, str]:
    """What is known of a song from all its uses, the earlier first."""

    def first(name: str) -> str:
        return next((single_line(text) for cue in uses if (text := getattr(cue, name))), "")

    writers = next((cue.writers for cue in uses if cue.writers), ())
    publishers = next((cue.publishers for cue in uses if cue.publishers), ())
    authors = [party for party in writers if party.role not in ARRANGER_ROLES]
    return {
        "title": _title(uses[0]),
        "writers": _names(authors, joint),
        "writers_with_societies": _names(authors, joint, societies=True),
        "composers": _names([party for party in writers if party.role in COMPOSER_ROLES], joint),
        "authors": _names([party for party in writers if party.role in LYRICIST_ROLES], joint),
        "arrangers": _names([party for party in writers if party.role in ARRANGER_ROLES], joint),
        "performer": first("performer"),
        "publishers": _names(publishers, joint),
        "publishers_with_societies": _names(publishers, joint, societies=True),
        "courtesy": first("master_licensor") or first("label"),
        "label": first("label"),
        "recording": first("recording"),
        "iswc": first("iswc"),
        "isrc": first("isrc"),
    }


def _title(cue: SheetCue) -> str:
    """The work's own title; a medley is called as its cue, else by its works."""
    titles = [single_line(title) for title in cue.work_titles if title]
    return titles[0] if len(titles) == 1 else single_line(cue.title) or " / ".join(titles)


def _names(parties: Sequence[SheetParty], joint: str, *, societies: bool = False) -> str:
    named: dict[str, str] = {}
    for party in parties:
        name = single_line(party.name)
        if name and not party.says_unpublished:
            society = party.society if societies and party.society not in _NO_SOCIETY else ""
            named.setdefault(fold(name), f"{name} ({society})" if society else name)
    names = list(named.values())
    return joint.join(filter(None, (", ".join(names[:-1]), *names[-1:])))


# reading a wording


def _wording(entry: object, file: str, place: str) -> Wording:
    if not isinstance(entry, Mapping):
        raise _bad(file, place, "a table with id, name and lines")
    _only(entry, _KEYS, file, place)
    name = _text(entry, "id", file, place)
    if not _ID.fullmatch(name):
        raise _bad(file, f"{place}, id", "small letters and digits, parted by hyphens")
    lines = entry.get("lines")
    if not isinstance(lines, list) or not lines:
        raise _bad(file, f"{place}, lines", "at least one line of text")
    return Wording(
        name,
        _text(entry, "name", file, place) or name,
        tuple(_line(line, file, f"{place}, line {n}") for n, line in enumerate(lines, start=1)),
        _text(entry, "about", file, place),
        _text(entry, "heading", file, place),
        _origins(entry, file, place) or tuple(map(str, SONGS)),
        _text(entry, "and", file, place) or " and ",
    )


def _line(entry: object, file: str, place: str) -> WordingLine:
    if not isinstance(entry, Mapping):
        raise _bad(file, place, '{ text = "…" }')
    _only(entry, _LINE_KEYS, file, place)
    text, unless = _text(entry, "text", file, place), _text(entry, "unless", file, place)
    if not text.strip():
        raise _bad(file, place, "a text")
    rest = _PLACE.sub("", text)
    unknown = next((name for name in [*_PLACE.findall(text), unless] if name and name not in PLACES), None)
    if unknown is not None or "{" in rest or "}" in rest or "{}" in text:
        raise _bad(file, place, "in braces one of " + " ".join(f"{{{name}}}" for name in PLACES))
    optional = entry.get("optional", False)
    if not isinstance(optional, bool):
        raise _bad(file, f"{place}, optional", "true or false")
    return WordingLine(text, frozenset(_origins(entry, file, place)), optional, unless)


def _only(entry: Mapping[Any, Any], known: frozenset[str], file: str, place: str) -> None:
    other = next((str(name) for name in entry if name not in known), None)
    if other is not None:
        raise _bad(file, f"{place}, {other}", "one of " + ", ".join(sorted(known)))


def _text(entry: Mapping[str, Any], name: str, file: str, place: str) -> str:
    value = entry.get(name, "")
    if not isinstance(value, str):
        raise _bad(file, f"{place}, {name}", "a text")
    return value


def _origins(entry: Mapping[str, Any], file: str, place: str) -> tuple[str, ...]:
    value = entry.get("origins", [])
    known = [str(origin) for origin in Origin if origin.is_music]
    if not isinstance(value, list) or any(word not in known for word in value):
        raise _bad(file, f"{place}, origins", "a list of " + ", ".join(known))
    return tuple(value)


def _bad(file: str, place: str, expected: str) -> CuefolioError:
    return CuefolioError("credits.bad", file=file or "The wording", place=place, expected=expected)
