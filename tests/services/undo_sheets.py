# SPDX-License-Identifier: GPL-3.0-or-later
"""What the undo law does with cues of other episodes, templates of a series, and sheets of others."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.services.catalog_world import World

from cuefolio.services import cues, films, series_comfort, sheet_import, works
from cuefolio.services.series_comfort import Anchor


def episode(w: World, rate: str = "25") -> str:
    """Another episode of the series, at another rate."""
    values = {"title": "Dawn", "series": "Quays", "season": "1", "rate": rate, "duration": "20:00"}
    return films.add_film(w.store, values).created[0]


def saved(w: World, name: str = "Frame") -> str:
    """A template of three cues, one of them with works, one with a recording; returns its key."""
    chosen = [w.key(number) for number in ("1M1", "2M1", "2M3")]
    return series_comfort.save_template(w.store, w.series.id, name, chosen).created[0]


def _after_deletion(w: World) -> object:
    """The works, the people and the episode that a template was made of are gone when it is applied."""
    template = saved(w)
    works.set_parties(w.store, w.entry("work", "Ferry"), [])
    films.delete_film(w.store, w.film_id)
    return series_comfort.apply_template(w.store, episode(w), template)


def _received(w: World) -> Path:
    """Somebody else's sheet: one cue that we know and one that we do not."""
    path = w.folder / "theirs.csv"
    lines = (
        "Cue,Title,Duration,Composer,PRO,ISWC",
        "1M1,Main Title,1:09,Cy Dorn,BMI,T0345246801",
        "9M9,New,0:41,Ana Bell,,",
    )
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def _accept_all(w: World) -> object:
    found = sheet_import.compare(w.store, w.film_id, _received(w))
    return sheet_import.accept(w.store, w.film_id, found, [row.number for row in found.rows if row.theirs])


SCENARIOS: dict[str, list[Callable[[World], object]]] = {
    "sheet_import.accept": [_accept_all],
    "sheet_import.import_as_new": [
        lambda w: sheet_import.import_as_new(w.store, _received(w), {"title": "Fourth"}),
    ],
    "series_comfort.copy_cues": [
        lambda w: series_comfort.copy_cues(w.store, w.film_id, w.ids, episode(w)),
        lambda w: series_comfort.copy_cues(
            w.store, w.film_id, [w.key("1M1")], episode(w, "24"), 48, anchor=Anchor.START
        ),
    ],
    "series_comfort.save_template": [lambda w: saved(w)],
    "series_comfort.rename_template": [
        lambda w: series_comfort.rename_template(w.store, saved(w, "Old"), "Titles"),
    ],
    "series_comfort.delete_template": [
        lambda w: (
            series_comfort.delete_template(w.store, saved(w, "Gone")),
            cues.edit(w.store, w.ids[:1], {"title": "Changed as well"}),
        ),
    ],
    "series_comfort.apply_template": [
        lambda w: series_comfort.apply_template(w.store, episode(w), saved(w, "Used")),
        _after_deletion,
    ],
}
