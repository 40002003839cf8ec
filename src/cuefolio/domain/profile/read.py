# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading a profile from TOML, strictly: what is misspelt is refused with its line, never passed over.

The form (``form = 1``)::

    form = 1
    id = "prs"                       # small letters, digits and hyphens
    name = "PRS for Music"
    about = "One paragraph."
    based_on = "cisac"               # everything not said here is as there
    formats = ["cisac-xlsx"]
    order = "time"                   # time, number, title
    unconfirmed = ["Exact columns."]
    [sources.standard]
    title = "…"   url = "https://…"   confirmed = true
    [header]                         # also [cue] and [party]; names as in the snapshot (domain/sheet.py)
    title = "mandatory"
    director = { need = "optional", film = "wanted", label = "Director(s)", source = "standard" }
    [cue]
    label = { need = "optional", library = "mandatory" }
    [usage]                          # placement = [instrumental, vocal], or one code for both; "" is none
    underscore = ["BI", "BV"]   main-title = "MT"
    [usage_words]   [roles]   [origins]   [societies]      # code = "word"
    [shares]
    view = "pie"   writers = "50"   publishers = "50"   tolerance = "0.02"
    [times]
    rounding = "half-up"   minimum_one = true   overlaps = "carve"   repeats = "each"
    rollup = true   rollup_title = "{title} ({usage})"   rollup_usage = "R"

With ``based_on``, single entries of [header], [cue], [party], [usage], [origins], [societies], [shares],
[times] and [sources] take the place of the base's; lists, [roles] and [usage_words] do so as a whole.
"""

from __future__ import annotations

import dataclasses
import re
import tomllib
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any, TypeVar

from cuefolio.domain.profile.model import (
    FieldNeed,
    Need,
    Overlaps,
    Profile,
    Repeats,
    ShareRule,
    Source,
    TimeRule,
    Views,
)
from cuefolio.domain.profile.places import line_of
from cuefolio.domain.reporting import RoundingRule
from cuefolio.domain.shares import WHOLE, parse_share
from cuefolio.domain.sheet import SheetCue, SheetHeader, SheetParty
from cuefolio.domain.usage import Placement, UsageTable
from cuefolio.domain.vocabulary import Origin, ProductionKind, Role
from cuefolio.errors import CuefolioError

FORM = 1
ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
ORDERS = ("time", "number", "title")
HEADER_FIELDS = tuple(item.name for item in dataclasses.fields(SheetHeader))
CUE_FIELDS = tuple(item.name for item in dataclasses.fields(SheetCue) if item.name != "sequence")
PARTY_FIELDS = tuple(item.name for item in dataclasses.fields(SheetParty))
_TEXTS = ("id", "name", "about", "based_on", "order")
_KNOWN = (
    "form", *_TEXTS, "formats", "unconfirmed", "sources", "header", "cue", "party", "usage", "usage_words",
    "roles", "origins", "societies", "shares", "times",
)  # fmt: skip
_PLACE = re.compile(r"\(at (?:line (\d+), column \d+|end of document)\)")
E = TypeVar("E", bound=StrEnum)


def read_profile(
    text: str, file: str, base: Callable[[str], Profile] | None = None, *, must_be: str = ""
) -> Profile:
    """The profile in a file's text. ``file`` is its name, for sentences; ``base`` finds the profile of an id
    that it is based on; ``must_be`` is the id that the file's name promises, "" for any.

    Raises CuefolioError ``profile.not_toml`` and ``profile.bad`` (file, line, place, expected), and what
    ``base`` raises.
    """
    try:
        data = tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # a number of 5,000 digits is a plain ValueError
        found = _PLACE.search(str(error))
        line = int(found[1]) if found and found[1] else text.count("\n") + 1
        reason = _PLACE.sub("", str(error)).strip().rstrip(".")
        if isinstance(error, RecursionError):
            line, reason = 1, "too deeply nested"
        raise CuefolioError("profile.not_toml", file=file, line=line, reason=reason) from error
    return _Reader(text, file).profile(data, base, must_be)


class _Reader:
    def __init__(self, text: str, file: str) -> None:
        self._lines = text.split("\n")
        self._file = file

    def profile(
        self, data: Mapping[str, Any], base: Callable[[str], Profile] | None, must_be: str
    ) -> Profile:
        if type(data.get("form")) is not int or data["form"] != FORM:
            raise self._bad(("form",), f"form = {FORM}")
        self._only(data, (), _KNOWN)
        for name in _TEXTS:
            if name in data:
                self._text(data[name], (name,))
        if not ID.fullmatch(data.get("id", "")):
            raise self._bad(("id",), "small letters and digits, parted by hyphens")
        if must_be and data["id"] != must_be:
            raise self._bad(("id",), f'"{must_be}", as the file is called')
        if not data.get("name", "").strip():
            raise self._bad(("name",), "a name for people")
        if data.get("order", "time") not in ORDERS:
            raise self._bad(("order",), f"one of {', '.join(ORDERS)}")
        start = self._base(data, base) or Profile(data["id"], data["name"])
        made = dataclasses.replace(
            start,
            id=data["id"],
            name=data["name"],
            about=data.get("about", start.about),
            order=data.get("order", start.order),
            formats=self._texts(data, "formats", start.formats),
            unconfirmed=self._texts(data, "unconfirmed", start.unconfirmed),
            sources={**start.sources, **self._sources(data)},
            header={**start.header, **self._needs(data, "header", HEADER_FIELDS, ProductionKind)},
            cue={**start.cue, **self._needs(data, "cue", CUE_FIELDS, Origin)},
            party={**start.party, **self._needs(data, "party", PARTY_FIELDS, Origin)},
            usage=self._usage(data, start.usage),
            usage_words=self._words(data, "usage_words") or start.usage_words,
            roles=self._words(data, "roles", tuple(Role)) or start.roles,
            origins={**start.origins, **self._words(data, "origins", tuple(Origin))},
            societies={**start.societies, **self._words(data, "societies")},
            shares=self._shares(data, start.shares),
            times=self._times(data, start.times),
            own=False,
        )
        self._check_sources(made)
        return made

    def _base(self, data: Mapping[str, Any], base: Callable[[str], Profile] | None) -> Profile | None:
        if base is None or "based_on" not in data:
            return None
        try:
            return base(data["based_on"])
        except CuefolioError as error:
            if error.code != "profile.unknown":
                raise
            known = str(error.arguments.get("known", ""))
            raise self._bad(("based_on",), f"the id of a profile: {known}") from None

    # tables

    def _table(self, data: Mapping[str, Any], name: str) -> Mapping[str, Any]:
        found = data.get(name, {})
        if not isinstance(found, Mapping):
            raise self._bad((name,), f"a table [{name}]")
        return found

    def _needs(
        self, data: Mapping[str, Any], name: str, known: tuple[str, ...], cases: type[StrEnum]
    ) -> dict[str, FieldNeed]:
        table = self._table(data, name)
        self._only(table, (name,), known)
        return {key: self._need(value, (name, key), tuple(cases)) for key, value in table.items()}

    def _need(self, value: object, place: tuple[str, ...], cases: tuple[str, ...]) -> FieldNeed:
        if not isinstance(value, Mapping):
            return FieldNeed(self._one_of(Need, value, place))
        self._only(value, place, ("need", "label", "source", *cases))
        return FieldNeed(
            need=self._one_of(Need, value.get("need", "optional"), (*place, "need")),
            by_origin={
                str(key): self._one_of(Need, value[key], (*place, key)) for key in cases if key in value
            },
            label=self._text(value.get("label", ""), (*place, "label")),
            source=self._text(value.get("source", ""), (*place, "source")),
        )

    def _sources(self, data: Mapping[str, Any]) -> dict[str, Source]:
        found = {}
        for key, value in self._table(data, "sources").items():
            place = ("sources", key)
            if not isinstance(value, Mapping):
                raise self._bad(place, 'a table with title = "…" and url = "…"')
            self._only(value, place, ("title", "url", "confirmed"))
            if not self._text(value.get("title", ""), (*place, "title")).strip():
                raise self._bad((*place, "title"), "the title of the document")
            url = self._text(value.get("url", ""), (*place, "url"))
            if url and not re.match(r"https?://\S+$", url):
                raise self._bad((*place, "url"), 'an address that begins with "https://", or ""')
            found[key] = Source(
                id=key,
                title=value["title"],
                url=url,
                confirmed=self._truth(value.get("confirmed", True), (*place, "confirmed")),
            )
        return found

    def _usage(self, data: Mapping[str, Any], start: UsageTable) -> UsageTable:
        table = self._table(data, "usage")
        if not table:
            return start
        self._only(table, ("usage",), tuple(Placement))
        codes = dict(start.codes)
        for key, value in table.items():
            pair = [value, value] if isinstance(value, str) else value
            if not isinstance(pair, list) or len(pair) != 2 or not all(isinstance(v, str) for v in pair):
                raise self._bad(("usage", key), 'one code, or ["instrumental", "vocal"]')
            codes[Placement(key)] = (pair[0], pair[1])
        return UsageTable(codes)

    def _words(
        self, data: Mapping[str, Any], name: str, known: tuple[str, ...] | None = None
    ) -> dict[str, str]:
        table = self._table(data, name)
        if known is not None:
            self._only(table, (name,), known)
        return {key: self._text(value, (name, key)) for key, value in table.items()}

    def _shares(self, data: Mapping[str, Any], start: ShareRule) -> ShareRule:
        table = self._table(data, "shares")
        self._only(table, ("shares",), tuple(item.name for item in dataclasses.fields(ShareRule)))
        rule = ShareRule(
            view=self._one_of(Views, table.get("view", str(start.view)), ("shares", "view")),
            writers=self._part(table, "writers", start.writers),
            publishers=self._part(table, "publishers", start.publishers),
            tolerance=self._part(table, "tolerance", start.tolerance),
            source=self._text(table.get("source", start.source), ("shares", "source")),
        )
        if rule.view is Views.PIE and rule.writers + rule.publishers != WHOLE:
            raise self._bad(("shares", "writers"), "writers and publishers that make 100 together")
        return rule

    def _part(self, table: Mapping[str, Any], name: str, start: int) -> int:
        if name not in table:
            return start
        value = table[name]
        try:
            return parse_share(str(value) if isinstance(value, int | float | str) else "")
        except CuefolioError:
            raise self._bad(("shares", name), 'percent as "50" or a part as "1/3"') from None

    def _times(self, data: Mapping[str, Any], start: TimeRule) -> TimeRule:
        table, at = self._table(data, "times"), "times"
        self._only(table, (at,), tuple(item.name for item in dataclasses.fields(TimeRule)))
        title = self._text(table.get("rollup_title", start.rollup_title), (at, "rollup_title"))
        if "{title}" not in title:
            raise self._bad((at, "rollup_title"), "a text with {title} in it")
        return TimeRule(
            rounding=self._one_of(RoundingRule, table.get("rounding", str(start.rounding)), (at, "rounding")),
            minimum_one=self._truth(table.get("minimum_one", start.minimum_one), (at, "minimum_one")),
            overlaps=self._one_of(Overlaps, table.get("overlaps", str(start.overlaps)), (at, "overlaps")),
            repeats=self._one_of(Repeats, table.get("repeats", str(start.repeats)), (at, "repeats")),
            rollup=self._truth(table.get("rollup", start.rollup), (at, "rollup")),
            rollup_title=title,
            rollup_usage=self._text(table.get("rollup_usage", start.rollup_usage), (at, "rollup_usage")),
            source=self._text(table.get("source", start.source), (at, "source")),
        )

    def _check_sources(self, made: Profile) -> None:
        """Every source that a need or rule names is described under [sources]."""
        named: list[tuple[tuple[str, ...], str]] = [
            ((table, name, "source"), need.source)
            for table, needs in (("header", made.header), ("cue", made.cue), ("party", made.party))
            for name, need in needs.items()
        ]
        named += [(("shares", "source"), made.shares.source), (("times", "source"), made.times.source)]
        for place, source in named:
            if source and source not in made.sources:
                known = ", ".join(made.sources) or "none is described yet"
                raise self._bad(place, f"a source described under [sources]: {known}")

    # values

    def _only(self, table: Mapping[str, Any], place: tuple[str, ...], known: tuple[str, ...]) -> None:
        for key in table:
            if key not in known:
                raise self._bad((*place, key), f"one of {', '.join(known)}")

    def _one_of(self, kind: type[E], value: object, place: tuple[str, ...]) -> E:
        try:
            return kind(str(value))
        except ValueError:
            raise self._bad(place, f"one of {', '.join(kind)}") from None

    def _text(self, value: object, place: tuple[str, ...]) -> str:
        if not isinstance(value, str):
            raise self._bad(place, "text in quotes")
        return value

    def _truth(self, value: object, place: tuple[str, ...]) -> bool:
        if not isinstance(value, bool):
            raise self._bad(place, "true or false")
        return value

    def _texts(self, data: Mapping[str, Any], name: str, start: tuple[str, ...]) -> tuple[str, ...]:
        value = data.get(name, list(start))
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise self._bad((name,), 'a list of texts ["…", "…"]')
        return tuple(value)

    def _bad(self, place: tuple[str, ...], expected: str) -> CuefolioError:
        return CuefolioError(
            "profile.bad",
            file=self._file,
            line=line_of(self._lines, place),
            place=".".join(place),
            expected=expected,
        )
