# SPDX-License-Identifier: GPL-3.0-or-later
"""What of a production goes back to the editor."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.services.catalog_world import World

from cuefolio.domain.timecode import parse_timecode
from cuefolio.errors import CuefolioError
from cuefolio.formats.markers.model import Moment, Stretch
from cuefolio.services import cues, editor_export, markers


def test_the_list_holds_the_cut_as_it_is(world: World) -> None:
    markers.add(world.store, world.film_id, 86_500, "Kiss", "theme")
    listing = editor_export.snapshot(world.store, world.film_id)
    rows = world.rows
    assert (listing.title, listing.rate, listing.start) == ("Night Ferry", rows[0].rate, 86_400)
    assert [cue.number for cue in listing.cues] == ["1M1", "1M2", "1M3", "2M1", "2M2", "2M3"]
    assert [cue.is_music for cue in listing.cues] == [True, True, True, True, False, True]
    for row, cue in zip(rows, listing.cues, strict=True):
        assert cue.stretches == tuple(
            Stretch(part.start, part.end) for part in row.ranges if part.start is not None
        )
        assert cue.scenes == tuple(entry.name for entry in row.scenes)
        assert cue.mood_colour == (row.moods[0].colour if row.moods else "")
    assert listing.moments == (Moment(86_500, "Kiss", "theme"),)


def test_omitted_cues_stay_at_home_and_are_no_gap_in_the_count(world: World) -> None:
    cues.edit(world.store, [world.key("1M2")], {"status": "omitted"})
    listing = editor_export.snapshot(world.store, world.film_id)
    assert [(cue.sequence, cue.number) for cue in listing.cues][:2] == [(1, "1M1"), (2, "1M3")]


def test_a_file_is_written_whole_and_never_over_the_catalogue(world: World, tmp_path: Path) -> None:
    path = tmp_path / "ferry.edl"
    done = editor_export.export(world.store, world.film_id, "markers-resolve-edl", path, {"name": "number"})
    assert done.path == path and [(finding.code, finding.cue) for finding in done.findings] == [
        ("editor.no_time", 6)
    ]
    first = world.rows[0]
    assert first.start is not None and "|M:1M1 |" in path.read_text(encoding="utf-8")
    event = next(line for line in path.read_text(encoding="utf-8").splitlines() if line.startswith("001 "))
    assert parse_timecode(event.split()[4], first.rate) == first.start
    assert done.findings == tuple(
        editor_export.check(world.store, world.film_id, "markers-resolve-edl", {"name": "number"})
    )
    for target, format_id, code in (
        (world.store.path, "markers-otio", "sheets.over_catalog"),
        (tmp_path / "x", "generic-csv", "editor.unknown_format"),
        (tmp_path / "missing" / "x.otio", "markers-otio", "file.cannot_write"),
    ):
        with pytest.raises(CuefolioError) as caught:
            editor_export.export(world.store, world.film_id, format_id, target)
        assert caught.value.code == code
    assert not (tmp_path / "x").exists()
