# SPDX-License-Identifier: GPL-3.0-or-later
"""A profile as a TOML text that says everything, with notes for the person who will edit it.

``read_profile`` makes the same profile of it. It is based on no other, so it stays as it is when a shipped
profile changes with a new version.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping

from cuefolio.domain.profile.model import FieldNeed, Need, Overlaps, Profile, Repeats, Views
from cuefolio.domain.profile.read import CUE_FIELDS, FORM, HEADER_FIELDS, ORDERS, PARTY_FIELDS
from cuefolio.domain.reporting import RoundingRule
from cuefolio.domain.shares import format_share
from cuefolio.domain.usage import Placement
from cuefolio.domain.vocabulary import Origin, ProductionKind, Role

_BARE = re.compile(r"[A-Za-z0-9_-]+")


def profile_to_toml(profile: Profile) -> str:
    """The text of a file that reads back as this profile, whatever it was based on."""
    return "\n".join(_lines(profile)) + "\n"


def _lines(profile: Profile) -> Iterator[str]:
    yield "# A profile of Cuefolio: what one recipient of cue sheets wants."
    yield "# Edit it in any editor and save it as UTF-8; it is read anew when it is used next."
    yield "# What is misspelt is refused with its line. Lines behind # are notes for you."
    yield ""
    yield f"form = {FORM}"
    yield f"id = {_text(profile.id)}  # as the file is called"
    yield f"name = {_text(profile.name)}"
    yield f"about = {_text(profile.about)}"
    yield "# The file formats that carry it, the usual one first; cuefolio formats lists them."
    yield f"formats = {_list(profile.formats)}"
    yield f"# The order of the lines: {', '.join(ORDERS)}."
    yield f"order = {_text(profile.order)}"
    yield "# What no document of the recipient confirms, one sentence each."
    yield f"unconfirmed = {_list(profile.unconfirmed)}"
    yield from _sources(profile)
    needs = ", ".join(Need)
    yield from _needs("header", profile.header, HEADER_FIELDS, [
        f"Facts of the production: {needs}.",
        'By its kind: episode_number = { need = "optional", episode = "mandatory" };',
        f"kinds: {_all(ProductionKind)}.",
    ])  # fmt: skip
    yield from _needs("cue", profile.cue, CUE_FIELDS, [
        f"Facts of each cue: {needs}.",
        'By its origin: label = { need = "optional", library = "mandatory" };',
        f"origins: {_all(Origin)}.",
    ])  # fmt: skip
    yield from _needs("party", profile.party, PARTY_FIELDS, ["Facts of writers and publishers."])
    yield from _usage(profile)
    yield from _words("usage_words", profile.usage_words, "What each code means, for legends.")
    yield from _words(
        "roles",
        profile.roles,
        f"The recipient's words for roles: {_all(Role)}.",
        "A role that is not here is not accepted; with none here, all are.",
    )
    yield from _words("origins", profile.origins, "The recipient's words or letters for origins.")
    yield from _words("societies", profile.societies, "Spellings of societies that differ from ours.")
    yield from _shares(profile)
    yield from _times(profile)


def _sources(profile: Profile) -> Iterator[str]:
    yield ""
    yield "# The documents that this rests on; confirmed = false where none of the recipient's own was seen."
    for source in profile.sources.values():
        yield f"[sources.{_key(source.id)}]"
        yield f"title = {_text(source.title)}"
        yield f"url = {_text(source.url)}"
        yield f"confirmed = {_truth(source.confirmed)}"


def _needs(
    table: str, needs: Mapping[str, FieldNeed], known: Iterable[str], notes: Iterable[str]
) -> Iterator[str]:
    yield ""
    yield from (f"# {note}" for note in notes)
    yield f"[{table}]"
    yield from (f"{name} = {_need(need)}" for name, need in needs.items())
    others = [name for name in known if name not in needs]
    if others:
        yield f"# optional: {', '.join(others)}"


def _need(need: FieldNeed) -> str:
    facts = {str(case): str(how) for case, how in need.by_origin.items()}
    facts |= {name: value for name, value in (("label", need.label), ("source", need.source)) if value}
    if not facts:
        return _text(need.need)
    entries = {"need": str(need.need), **facts}
    return "{ " + ", ".join(f"{name} = {_text(value)}" for name, value in entries.items()) + " }"


def _usage(profile: Profile) -> Iterator[str]:
    yield ""
    yield '# The code of each way of using music: ["instrumental", "vocal"], or one for both; "" is none.'
    yield "[usage]"
    for placement in Placement:
        instrumental, vocal = profile.usage.codes.get(placement, ("", ""))
        code = _text(vocal) if instrumental == vocal else _list((instrumental, vocal))
        yield f"{placement} = {code}"


def _words(table: str, words: Mapping[str, str], *notes: str) -> Iterator[str]:
    yield ""
    yield from (f"# {note}" for note in notes)
    yield f"[{table}]"
    yield from (f"{_key(code)} = {_text(word)}" for code, word in words.items())


def _shares(profile: Profile) -> Iterator[str]:
    rule = profile.shares
    yield ""
    yield f"# {_all(Views)}: writers and publishers 100 % each, or one 100 % of which each side has its part."
    yield "[shares]"
    yield f"view = {_text(rule.view)}"
    for name in ("writers", "publishers", "tolerance"):
        yield f"{name} = {_text(format_share(getattr(rule, name)))}"
    yield f"source = {_text(rule.source)}"


def _times(profile: Profile) -> Iterator[str]:
    rule = profile.times
    yield ""
    yield f"# rounding of each cue to seconds: {_all(RoundingRule)};"
    yield "# minimum_one: at least 1 s for what is heard."
    yield f"# overlaps: {_all(Overlaps)}; repeats: {_all(Repeats)}."
    yield "# rollup: whether commissioned score may be reported as one line; {title} is the production's,"
    yield "# {usage} the code of its cues; rollup_usage is a code of such a line's own."
    yield "[times]"
    yield f"rounding = {_text(rule.rounding)}"
    yield f"minimum_one = {_truth(rule.minimum_one)}"
    yield f"overlaps = {_text(rule.overlaps)}"
    yield f"repeats = {_text(rule.repeats)}"
    yield f"rollup = {_truth(rule.rollup)}"
    yield f"rollup_title = {_text(rule.rollup_title)}"
    yield f"rollup_usage = {_text(rule.rollup_usage)}"
    yield f"source = {_text(rule.source)}"


def _all(kind: Iterable[str]) -> str:
    return ", ".join(kind)


def _truth(value: bool) -> str:
    return "true" if value else "false"


def _key(name: str) -> str:
    return name if _BARE.fullmatch(name) else _text(name)


def _list(texts: Iterable[str]) -> str:
    return "[" + ", ".join(map(_text, texts)) + "]"


def _text(text: str) -> str:
    """A TOML basic string; it escapes as JSON does, and DEL besides."""
    return json.dumps(str(text), ensure_ascii=False).replace("\x7f", "\\u007f")
