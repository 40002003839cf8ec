# SPDX-License-Identifier: GPL-3.0-or-later
"""``explain`` of a cue from a timeline tells its clips too."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Cli
from tests.services.timeline_clips import clip, imported, timeline

from cuefolio.services import catalog, cues, films


def test_the_clips_of_a_cue_are_told(path: Path, done: Cli) -> None:
    store = catalog.open_catalog(path)
    film_id = films.add_film(store, {"title": "Cut", "rate": "25"}).created[0]
    part = {"source_in": 250, "source_out": 1250}
    imported(store, film_id, timeline([clip(0, 500, fade_in=100, **part), clip(525, 1000)]))
    cues.add(store, film_id, {"number": "9M9", "in": "01300000", "out": "+10:00"})
    store.close()
    by_clips = ("explain", path, "--film", "Cut", "--cue", "1m01")
    lines = done(*by_clips).out.splitlines()
    head = next(place for place, line in enumerate(lines) if line.startswith("From reel1.xml"))
    assert head > 1 and "spans 0:40 and is heard for 0:39" in lines[head]
    assert '  "1m01 Harbour.wav" on track MX 1, 01:00:00:00 to 01:00:20:00 (line 1).' in lines[head:]
    found = done(*by_clips, "--json").json
    assert [one["code"] for one in found["timelines"]] == ["timeline.cue.from_file"]
    assert found["code"].startswith("explain.")
    assert f"File /cut/reel1.xml, SHA-256 {'ab' * 32}" in lines[head:]
    first, second = [line.split() for line in lines[-2:]]
    assert first[-4:] == ["00:00:05:00", "00:00:25:00", "line", "1"]
    assert second[-3:] == ["Harbour.wav", "line", "526"]
    [told] = found["timelines"]
    assert (told["path"], told["file_hash"]) == ("/cut/reel1.xml", "ab" * 32)
    assert told["uses"][0] == {
        "clip": "1m01 Harbour.wav",
        "track": "MX 1",
        "in": "01:00:00:00",
        "out": "01:00:20:00",
        "source": "/Music/1m01 Harbour.wav",
        "source_in": "00:00:05:00",
        "source_out": "00:00:25:00",
        "place": "line 1",
    }
    assert told["uses"][1]["source_in"] is None
    by_hand = done("explain", path, "--film", "Cut", "--cue", "9M9")
    assert "From reel1.xml" not in by_hand.out
    assert "timelines" not in done("explain", path, "--film", "Cut", "--cue", "9M9", "--json").json


def test_a_mix_is_marked_in_the_list_of_cues(path: Path, done: Cli) -> None:
    store = catalog.open_catalog(path)
    film_id = films.add_film(store, {"title": "Cut", "rate": "25"}).created[0]
    uses = [clip(0, 500, name="TC R1 V6 TEMP2 ST MX"), clip(600, 1000, track=1)]
    imported(store, film_id, timeline(uses))
    store.close()
    listed = done("cue", "list", path, "--film", "Cut", "--json").json
    assert [one["mix"] for one in listed] == ["TC R1 V6 TEMP2 ST MX", ""]
