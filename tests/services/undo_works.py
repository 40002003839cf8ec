# SPDX-License-Identifier: GPL-3.0-or-later
"""What the undo law does with works, parties of single cues, medleys, mends of the check, and locks."""

from __future__ import annotations

from collections.abc import Callable

from tests.services.catalog_world import World

from cuefolio.services import checking, cue_parties, cues, film_lock, mending, works
from cuefolio.services.cue_values import TypedParty


def theme(w: World) -> str:
    """The work that two cues share: Ana Bell and Bo Lind (C), Quay Music (E), no shares."""
    return w.entry("work", "Ferry Theme")


def thirds(w: World) -> str:
    """The same work with 3 x 33.33 among its writers; returns its key."""
    parties = [TypedParty(name, "C", None, 3333, False) for name in ("Ana Bell", "Bo Lind", "Mina Abe")]
    works.set_parties(w.store, theme(w), parties)
    return theme(w)


def medley(w: World) -> str:
    """A cue of two works, one of them shared; returns its key."""
    cues.edit(w.store, [w.key("2M3")], {"work": "Ferry Theme; Rain Song"})
    return w.key("2M3")


def mend_a_title(w: World) -> object:
    """Let the check take a library's number out of a title."""
    cues.edit(w.store, [w.key("1M3")], {"title": "KPM 12 - Rain"})
    found = checking.findings(w.store, w.film_id, ["house"]).findings["house"]
    mend = next(finding for finding in found if finding.fix == "title.clean")
    return checking.apply_fix(w.store, w.film_id, w.key("1M3"), mend)


OWN = [
    TypedParty("Ana Bell", "CA", "PRS", 10000, False),
    TypedParty("New Music", "E", "", None, False, ipi="14107338", writer="Ana Bell"),
]


def mend_all_titles(w: World) -> object:
    """Let the check take the numbers of a library out of two titles at once."""
    for number in ("1M3", "2M1"):
        cues.edit(w.store, [w.key(number)], {"title": f"KPM 12 - Rain {number[0]}"})
    checked = checking.findings(w.store, w.film_id, ["house"])
    found = [f for f in checked.findings["house"] if f.fix == "title.clean" and f.cue is not None]
    return mending.apply_all(w.store, w.film_id, [(checked.cue_ids[f.cue - 1], f) for f in found])


SCENARIOS: dict[str, list[Callable[[World], object]]] = {
    "mending.apply_all": [mend_all_titles],
    "works.set_parties": [
        lambda w: works.set_parties(w.store, theme(w), [*OWN, TypedParty("Third", "AR", given_names="T.")]),
        lambda w: works.set_parties(w.store, theme(w), []),
    ],
    "works.set_public_domain": [lambda w: works.set_public_domain(w.store, [theme(w)], True)],
    "works.set_arrangement_of": [
        lambda w: works.set_arrangement_of(w.store, theme(w), "Old Shanty"),
        lambda w: (works.set_arrangement_of(w.store, theme(w), "Shanty"), cues.delete(w.store, w.ids[:1])),
    ],
    "works.split_shares": [lambda w: works.split_shares(w.store, theme(w), "writers")],
    "works.distribute_shares": [lambda w: works.distribute_shares(w.store, thirds(w), "writers")],
    "cue_parties.override_parties": [
        lambda w: cue_parties.override_parties(w.store, w.key("1M1"), OWN),
        lambda w: cue_parties.override_parties(w.store, medley(w), OWN),
    ],
    "cue_parties.follow_work": [
        lambda w: (
            cue_parties.override_parties(w.store, w.key("1M1"), OWN),
            cue_parties.follow_work(w.store, [w.key("1M1")]),
        ),
    ],
    "cue_parties.parties_as_last_cue": [
        lambda w: cue_parties.parties_as_last_cue(w.store, w.key("1M3")),
        lambda w: cue_parties.parties_as_last_cue(w.store, w.key("2M3")),
    ],
    "cue_parties.set_portions": [lambda w: cue_parties.set_portions(w.store, medley(w), [2500, 7500])],
    "cue_parties.split_portions": [lambda w: cue_parties.split_portions(w.store, medley(w))],
    "cue_parties.split_shares": [lambda w: cue_parties.split_shares(w.store, w.key("1M3"), "writers")],
    "cue_parties.distribute_shares": [
        lambda w: cue_parties.distribute_shares(w.store, w.key("1M3"), "writers"),
    ],
    "checking.apply_fix": [mend_a_title],
    "film_lock.lock": [lambda w: film_lock.lock(w.store, w.film_id)],
    "film_lock.unlock": [
        lambda w: (
            film_lock.lock(w.store, w.film_id),
            film_lock.unlock(w.store, w.film_id, "a name was wrong"),
        ),
    ],
}
