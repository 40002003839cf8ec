# SPDX-License-Identifier: GPL-3.0-or-later
"""How well a few letters fit a title: beginnings of words first, letters in order next, slips last."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from cuefolio.domain.text import fold

_LETTERS_FOR_A_SLIP = 4
_LIKE_ENOUGH = 80.0


@dataclass(frozen=True, slots=True)
class Match:
    """``score`` from 0 (hardly) to 100 (this very text); ``marks`` are the places that fit."""

    score: float
    marks: tuple[int, ...] = ()


class Target:
    """A text that can be matched often: folded once, with the place of each folded letter."""

    def __init__(self, text: str) -> None:
        self.text = text
        letters: list[str] = []
        places: list[int] = []
        for place, char in enumerate(text):
            for letter in fold(char):
                letters.append(letter)
                places.append(place)
        self.folded = "".join(letters)
        self._places = places

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """Where words begin in the folded text."""
        folded = self.folded
        return tuple(
            n for n, c in enumerate(folded) if c.isalnum() and (n == 0 or not folded[n - 1].isalnum())
        )

    def places(self, folded_places: range | list[int]) -> set[int]:
        """Places of the text for places of the folded text."""
        return {self._places[n] for n in folded_places}


def match(typed: str, target: Target, *, loose: bool = True) -> Match | None:
    """How well ``typed`` fits: each of its words must; None when one does not.

    ``loose`` also takes letters in order ("xcs" for "Export cue sheet") and slips ("exprot").
    """
    words = fold(typed).split()
    if not words:
        return Match(0.0)
    total, marks = 0.0, set[int]()
    for word in words:
        found = _word(word, target, loose)
        if found is None:
            return None
        total += found[0]
        marks |= found[1]
    score = total / len(words)
    if len(words) > 1 and fold(typed).strip() in target.folded:
        score += 5
    # Of two texts that fit alike, the shorter one is nearer to what was typed.
    return Match(min(100.0, score) - min(len(target.folded), 80) * 0.05, tuple(sorted(marks)))


def _word(word: str, target: Target, loose: bool) -> tuple[float, set[int]] | None:
    folded = target.folded
    if folded == word:
        return 100.0, target.places(range(len(word)))
    if folded.startswith(word):
        return 92.0, target.places(range(len(word)))
    at = folded.find(word)
    if at >= 0:
        for start in target.starts:
            if folded.startswith(word, start):
                return 84.0, target.places(range(start, start + len(word)))
    if loose and 2 <= len(word) <= 8:
        initials = _initials(word, target)
        if initials is not None:
            return 72.0, target.places(initials)
    if at >= 0:
        return 60.0, target.places(range(at, at + len(word)))
    if not loose or len(word) < 2:
        return None
    in_order = _in_order(word, target)
    if in_order is not None:
        return in_order
    return _slip(word, target)


def _initials(word: str, target: Target) -> list[int] | None:
    """First letters of words, in order: "ecs" in "Export cue sheet"."""
    found: list[int] = []
    starts = iter(target.starts)
    for letter in word:
        place = next((n for n in starts if target.folded[n] == letter), None)
        if place is None:
            return None
        found.append(place)
    return found


def _in_order(word: str, target: Target) -> tuple[float, set[int]] | None:
    """Letters in order from the beginning of a word on, not too far apart."""
    folded = target.folded
    best: tuple[float, set[int]] | None = None
    for start in target.starts:
        if folded[start] != word[0]:
            continue
        places = [start]
        for letter in word[1:]:
            after = folded.find(letter, places[-1] + 1)
            if after < 0:
                break
            places.append(after)
        if len(places) < len(word):
            continue
        span = places[-1] - start + 1
        if span <= 3 * len(word) + 2:
            score = 30.0 + 20.0 * len(word) / span
            if best is None or score > best[0]:
                best = (score, target.places(places))
    return best


def _slip(word: str, target: Target) -> tuple[float, set[int]] | None:
    """A word of the text that differs in a letter or two."""
    if len(word) < _LETTERS_FOR_A_SLIP:
        return None
    from rapidfuzz.distance import OSA  # late: most words fit without it

    best: tuple[float, set[int]] | None = None
    for start in target.starts:
        end = start
        while end < len(target.folded) and target.folded[end].isalnum():
            end += 1
        # What is typed may be the beginning of the word.
        for stop in {end, min(end, start + len(word)), min(end, start + len(word) + 1)}:
            like = 100.0 * OSA.normalized_similarity(word, target.folded[start:stop])
            least = 74.0 if len(word) < 6 else _LIKE_ENOUGH
            if like >= least and (best is None or like > best[0]):
                best = (like, target.places(range(start, stop)))
    return None if best is None else (best[0] * 0.3, best[1])
