# SPDX-License-Identifier: GPL-3.0-or-later
"""Counted facts of one production, or of a whole catalogue."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from cuefolio.domain.film import FilmFacts, FilmSummary
from cuefolio.persistence import film_queries, stat_queries
from cuefolio.persistence.stat_queries import Tally
from cuefolio.persistence.store import CatalogStore

__all__ = ["Statistics", "Tally", "statistics"]


@dataclass(frozen=True, slots=True)
class Statistics:
    """Sums over productions in exact seconds. Sound design and omitted cues never count as music."""

    films: tuple[tuple[FilmSummary, FilmFacts], ...]
    cues: int
    sound_design: int
    music_seconds: Fraction
    reported_seconds: int
    programme_seconds: Fraction | None
    """Length of the programmes together; None when one of them is unknown."""
    seconds_by_origin: Mapping[str, Fraction]
    """By origin code; "" is an unknown origin."""
    cues_by_origin: Mapping[str, int]
    moods: Tally
    composers: Tally


def statistics(store: CatalogStore, film_id: str | None = None) -> Statistics:
    """Facts of one production, or of all. An unknown key gives empty statistics."""
    with store.read() as connection:
        found = []
        for summary in film_queries.film_summaries(connection):
            if film_id in (None, summary.id):
                film = film_queries.film_by_id(connection, summary.id)
                assert film is not None
                found.append((summary, film_queries.film_facts(connection, film)))
        moods = stat_queries.moods(connection, film_id)
        composers = stat_queries.composers(connection, film_id)
    by_origin: defaultdict[str, Fraction] = defaultdict(Fraction)
    counted: defaultdict[str, int] = defaultdict(int)
    for _, facts in found:
        for origin, length in facts.seconds_by_origin.items():
            by_origin[origin] += length
        for origin, count in facts.cues_by_origin.items():
            counted[origin] += count
    lengths = [facts.programme_seconds for _, facts in found]
    known = [length for length in lengths if length is not None]
    return Statistics(
        films=tuple(found),
        cues=sum(facts.cues for _, facts in found),
        sound_design=sum(facts.sound_design for _, facts in found),
        music_seconds=sum((facts.music_seconds for _, facts in found), Fraction(0)),
        reported_seconds=sum(facts.reported_seconds for _, facts in found),
        programme_seconds=sum(known, Fraction(0)) if known and len(known) == len(lengths) else None,
        seconds_by_origin=dict(by_origin),
        cues_by_origin=dict(counted),
        moods=moods,
        composers=composers,
    )
