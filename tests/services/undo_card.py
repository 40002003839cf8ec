# SPDX-License-Identifier: GPL-3.0-or-later
"""What the undo law does with the services of the cue card."""

from __future__ import annotations

from collections.abc import Callable

from tests.services.catalog_world import World

from cuefolio.domain.timecode import format_timecode
from cuefolio.services import artwork, cue_history, cue_times, cue_words, cues, party_names


def _second_stretch(w: World) -> str:
    """A stretch a minute behind the last one of the first cue."""
    times = cue_times.of_cue(w.store, w.ids[0])
    start = max((s.end or s.start or 0 for s in times.stretches), default=0) + 60 * times.rate.nominal
    typed = {"in": format_timecode(start, times.rate), "out": "+10:00"}
    return cue_times.add(w.store, w.ids[0], typed).created[0]


def _bring_back(w: World, field: str, text: str) -> object:
    cues.edit(w.store, [w.ids[0]], {field: text})
    entry = cue_history.of_cue(w.store, w.ids[0])[0]
    return cue_history.restore(w.store, w.ids[0], entry.change_id, entry.field)


def _recording(w: World) -> str:
    return w.entry("recording", "Zéro")


SCENARIOS: dict[str, list[Callable[[World], object]]] = {
    "cue_times.add": [lambda w: _second_stretch(w)],
    "cue_times.change": [
        lambda w: cue_times.change(w.store, w.ids[0], _second_stretch(w), {"in": "00590000", "out": "+1:00"}),
    ],
    "cue_times.remove": [
        lambda w: cue_times.remove(
            w.store, w.ids[0], [s.id for s in cue_times.of_cue(w.store, w.ids[0]).stretches]
        ),
        lambda w: cue_times.remove(
            w.store,
            w.ids[0],
            [_second_stretch(w), cue_times.of_cue(w.store, w.ids[0]).stretches[0].id],
        ),
    ],
    "cue_words.change": [
        lambda w: cue_words.change(w.store, w.ids, "mood", ["icy", "brand new"], ["tender"]),
        lambda w: cue_words.change(w.store, w.ids[:1], "scene", ["Deck"], ["Quay at dawn"]),
    ],
    "cue_history.restore": [
        lambda w: _bring_back(w, "mood", "icy"),
        lambda w: (_bring_back(w, "in", "01000100"), cues.edit(w.store, w.ids[:1], {"title": "too"})),
        lambda w: _bring_back(w, "composer", "Mina Abe"),
    ],
    "artwork.set_artwork": [lambda w: artwork.set_artwork(w.store, _recording(w), b"picture", "image/png")],
    "artwork.remove_artwork": [
        lambda w: (
            artwork.set_artwork(w.store, _recording(w), b"picture", "image/png"),
            artwork.remove_artwork(w.store, _recording(w)),
            cues.edit(w.store, w.ids[:1], {"title": "changed as well"}),
        ),
    ],
    "party_names.respell": [lambda w: party_names.respell(w.store, "Ana Bell", "ANA BELL")],
}
