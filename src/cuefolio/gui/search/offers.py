# SPDX-License-Identifier: GPL-3.0-or-later
"""What the search box offers for the part of a query that is being typed, apart from the catalogue."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from cuefolio.domain.query.facts import FACTS, NAMES, Fact, Measure, choice_words
from cuefolio.domain.query.lexer import name_key
from cuefolio.domain.query.nodes import quoted
from cuefolio.domain.query.typing import Part, Typing
from cuefolio.domain.text import fold
from cuefolio.gui.words import field_help, field_label, sentence_for

MOST_FIELDS = 7
MOST_VALUES = 12
_BARE = re.compile(r"[^\W_][\w.'/&+#]*(-[\w.'/&+#]+)*")
_WORDS_OF_THE_LANGUAGE = frozenset(("or", "OR", "and", "AND"))


@dataclass(frozen=True, slots=True)
class Offer:
    """One line of the list. ``text`` is what is offered, ``note`` says more; ``count`` is the number of
    cues, None where it is not known. Taking it puts ``insert`` in place of what is being typed, for a
    ``term`` in place of the field too, for a ``whole`` query in place of everything. A heading cannot be
    taken."""

    text: str
    note: str = ""
    insert: str = ""
    icon: str = ""
    count: int | None = None
    term: bool = False
    whole: bool = False
    heading: bool = False
    colour: str = ""


def examples() -> list[tuple[str, str]]:
    """Queries worth knowing, and what each finds."""
    return [
        ("mood:tender", QCoreApplication.translate("SearchOffers", "one field; part of a word is enough")),
        ('"main title"', QCoreApplication.translate("SearchOffers", "these words in this order, anywhere")),
        (
            "duration>2:00",
            QCoreApplication.translate("SearchOffers", "longer than two minutes; also < <= >= ="),
        ),
        ("year:1960..1969", QCoreApplication.translate("SearchOffers", "from … to …; one end may be open")),
        (
            "origin:licensed no:publisher",
            QCoreApplication.translate("SearchOffers", "licensed, and without a publisher"),
        ),
        ("has:theme", QCoreApplication.translate("SearchOffers", "with something in the field Theme")),
        ("composer:bell -mood:tender", QCoreApplication.translate("SearchOffers", "a dash leaves out")),
        (
            "storm or rain",
            QCoreApplication.translate("SearchOffers", "one of both; or binds looser than a space"),
        ),
        (
            "film:ferry (mood:tense or mood:menace)",
            QCoreApplication.translate("SearchOffers", "brackets put together"),
        ),
    ]


def heading(text: str) -> Offer:
    """A line between groups."""
    return Offer(text, heading=True)


def as_value(text: str) -> str:
    """A value as it stands in a query: in quotes unless it is one plain word."""
    plain = _BARE.fullmatch(text) and text not in _WORDS_OF_THE_LANGUAGE
    return text if plain else quoted(text)


def fields_for(typed: str, most: int = MOST_FIELDS) -> list[Fact]:
    """Fields whose name, label or alias begins so; then those with such a word in them."""
    wanted = name_key(typed)
    begins: dict[str, int] = {}
    for key, name in NAMES.items():
        rank = 0 if key == wanted else 1 if FACTS[name].name.startswith(wanted) else 2
        if key.startswith(wanted):
            begins[name] = min(rank, begins.get(name, 9))
    if wanted:
        for fact in FACTS.values():
            words = fold(field_label(fact)).split()
            if fact.name not in begins and any(word.startswith(wanted) for word in words):
                begins[fact.name] = 3
    order = {name: place for place, name in enumerate(FACTS)}
    chosen = sorted(begins, key=lambda name: (begins[name] if wanted else 0, order[name]))
    return [FACTS[name] for name in chosen[:most]]


def field_offer(fact: Fact) -> Offer:
    """ "mood:" with what it means."""
    label, about = field_label(fact), field_help(fact.help)
    note = label if not about else f"{label} · {about}"
    return Offer(f"{fact.name}:", note, f"{fact.name}:", "tag")


def presence_offer(fact: Fact) -> Offer:
    """A field behind ``no:`` or ``has:``."""
    return Offer(fact.name, field_label(fact), f"{fact.name} ", "tag")


def static_offers(typing: Typing) -> list[Offer]:
    """What can be offered without asking the catalogue."""
    if typing.part is Part.WORD:
        found = [field_offer(fact) for fact in fields_for(typing.typed, 5)] if typing.typed else []
        return found + _presences(typing.typed)
    if typing.part is Part.PRESENCE:
        return [presence_offer(fact) for fact in fields_for(typing.typed)]
    if typing.part is Part.VALUE:
        return _values(FACTS[typing.field], typing)
    return []


def all_fields() -> list[Offer]:
    """Every field, for somebody who asks what there is."""
    return [
        heading(QCoreApplication.translate("SearchOffers", "Fields")),
        *(field_offer(fact) for fact in FACTS.values()),
    ]


def _presences(typed: str) -> list[Offer]:
    words = {
        "no": QCoreApplication.translate("SearchOffers", "Cues in which a field is empty: no:publisher"),
        "has": QCoreApplication.translate("SearchOffers", "Cues in which a field is filled in: has:theme"),
    }
    return [
        Offer(f"{word}:", about, f"{word}:", "filter")
        for word, about in words.items()
        if typed and word.startswith(typed.lower())
    ]


def _values(fact: Fact, typing: Typing) -> list[Offer]:
    if fact.measure is Measure.CHOICE:
        offers = choice_offers(fact, typing.typed, {})
    elif fact.measure is Measure.FLAG:
        offers = flag_offers(typing.typed, {})
    else:
        offers = []
    if not typing.typed and typing.op in (":", "="):
        offers += comparisons(fact)
        offers.append(empty_offer(fact))
    return offers


def empty_offer(fact: Fact) -> Offer:
    """Cues without a value in this field."""
    return Offer(
        f"no:{fact.name}",
        QCoreApplication.translate("SearchOffers", "Nothing there"),
        f"no:{fact.name} ",
        "circle-help",
        term=True,
    )


def choice_offers(fact: Fact, typed: str, counts: dict[str, int]) -> list[Offer]:
    """The words of a closed vocabulary that fit, with counts where they are known."""
    wanted = fold(typed).strip()
    offers = []
    for code in fact.choices:
        word = sentence_for(f"{fact.name}.{code}")
        if wanted and not any(wanted in known for known in (*choice_words(fact, code), fold(word))):
            continue
        note = "" if fold(word) == code else code
        offers.append(Offer(word, note, f"{code} ", "", counts.get(code, 0) if counts else None))
    return sorted(offers, key=lambda offer: (not fold(offer.text).startswith(wanted), -(offer.count or 0)))


def flag_offers(typed: str, counts: dict[str, int]) -> list[Offer]:
    """Yes, no."""
    pairs = (("yes", sentence_for("flag.true"), "1"), ("no", sentence_for("flag.false"), "0"))
    return [
        Offer(
            word,
            "" if fold(word) == code else code,
            f"{code} ",
            "",
            counts.get(stored, 0) if counts else None,
        )
        for code, word, stored in pairs
        if not typed or code.startswith(typed.lower()) or fold(word).startswith(fold(typed))
    ]


def comparisons(fact: Fact) -> list[Offer]:
    """How a number or a time can be compared, with an example of each."""
    if not fact.comparable:
        return []
    low, high = {
        Measure.LENGTH: ("1:00", "2:00"),
        Measure.TIMECODE: ("01:10:00:00", "01:20:00:00"),
        Measure.DATE: ("2020", "2024-06"),
    }.get(fact.measure, ("1960", "1969") if fact.name == "year" else ("3", "7"))
    name = fact.name
    return [
        Offer(
            f"{name}>{low}",
            QCoreApplication.translate("SearchOffers", "more than"),
            f"{name}>",
            "chevron-right",
            term=True,
        ),
        Offer(
            f"{name}<{low}",
            QCoreApplication.translate("SearchOffers", "less than"),
            f"{name}<",
            "chevron-right",
            term=True,
        ),
        Offer(
            f"{name}:{low}..{high}",
            QCoreApplication.translate("SearchOffers", "from … to …"),
            f"{name}:{low}..{high} ",
            "chevron-right",
            term=True,
        ),
    ]


def value_offers(fact: Fact, typed: str, found: Iterable[tuple[str, int]]) -> list[Offer]:
    """Values of the catalogue with their numbers of cues."""
    counts = dict(found)
    if fact.measure is Measure.CHOICE:
        return choice_offers(fact, typed, counts or {"": 0})
    if fact.measure is Measure.FLAG:
        return flag_offers(typed, counts or {"": 0})
    wanted = fold(typed).strip()
    return [
        Offer(value, "", f"{as_value(value)} ", "", count or None)
        for value, count in counts.items()
        if not fact.comparable or fold(value).startswith(wanted)
    ][:MOST_VALUES]


def named_offers(found: Iterable[tuple[str, str, int]]) -> list[Offer]:
    """Films, people, themes… by name, each as a condition on its field."""
    return [
        Offer(
            value, field_label(FACTS[name]), f"{name}:{as_value(value)} ", _ICONS.get(name, ""), count or None
        )
        for name, value, count in found
    ]


_ICONS = {
    "film": "film",
    "composer": "user",
    "publisher": "building-2",
    "theme": "music-2",
    "mood": "heart",
    "scene": "clapperboard",
    "work": "music",
}


def worth_showing(offers: Sequence[Offer], typing: Typing) -> bool:
    """Whether the list says more than what is typed already."""
    real = [offer for offer in offers if not offer.heading]
    if len(real) != 1 or not typing.typed:
        return bool(real)
    (only,) = real
    return fold(only.insert.strip().strip('"')) != fold(typing.typed) and fold(only.text) != fold(
        typing.typed
    )
