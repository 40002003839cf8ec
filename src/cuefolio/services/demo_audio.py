# SPDX-License-Identifier: GPL-3.0-or-later
"""The demo's recordings: played by our synthesiser, so that the themes really recur, and fully tagged."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path
from typing import Any

from cuefolio.media import stamp, synth
from cuefolio.media.facts import Artwork
from cuefolio.services import demo_art


def file_names(data: Mapping[str, Any]) -> list[str]:
    """Names of the audio files that the demo makes, format variants included."""
    return [name for entry in data["recordings"] for name in (entry["file"], *entry.get("copies", ()))]


def make(folder: Path, data: Mapping[str, Any], done: Callable[[], None]) -> list[Path]:
    """Write every recording into ``folder`` and return the paths; ``done`` is called after each.

    Raises media.cannot_encode.
    """
    covers = {
        name: Artwork("image/png", demo_art.draw(spec, demo_art.COVER))
        for name, spec in data["covers"].items()
    }
    with ThreadPoolExecutor(max_workers=min(4, os.cpu_count() or 1)) as pool:
        tasks = [
            pool.submit(_make, folder, entry, data["motifs"][entry["motif"]], covers[entry["cover"]])
            for entry in data["recordings"]
        ]
        try:
            for task in as_completed(tasks):
                task.result()
                done()
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise
    return [folder / name for name in file_names(data)]


def _make(folder: Path, entry: Mapping[str, Any], motif: list[list[Any]], cover: Artwork) -> None:
    sound = dict(entry["sound"])
    notes = [(str(note), float(beats)) for note, beats in motif]
    samples = synth.render(sound.pop("seconds"), notes, sound.pop("mood"), **sound)
    for name in (entry["file"], *entry.get("copies", ())):
        path = folder / name
        synth.write_audio(path, samples)
        stamp.write_tags(path, entry["tags"], cover)
        if "bwf" in entry:
            _write_bwf(path, entry["bwf"], str(entry["tags"]["album"]))


def _write_bwf(path: Path, bwf: Mapping[str, Any], project: str) -> None:
    stamp.write_bext(
        path,
        description=bwf["description"],
        originator=bwf["originator"],
        origination_date=bwf["origination_date"],
        origination_time=bwf["origination_time"],
        time_reference=bwf["time_reference_seconds"] * synth.RATE,
    )
    fields = {"PROJECT": project, "SCENE": bwf["scene"], "TAKE": bwf["take"], "NOTE": bwf["note"]}
    speed = {"SPEED/TIMECODE_RATE": bwf["timecode_rate"], "SPEED/TIMECODE_FLAG": bwf["timecode_flag"]}
    stamp.write_ixml(path, fields | speed)
