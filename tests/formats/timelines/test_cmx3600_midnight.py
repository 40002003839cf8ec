# SPDX-License-Identifier: GPL-3.0-or-later
"""Edit decision lists whose labels pass midnight, and labels that no sequence has."""

from __future__ import annotations

from pathlib import Path

from tests.formats.timelines.text_reading import codes, ranges, read_one, shown

from cuefolio.domain.timecode import rate_from_id
from cuefolio.domain.timeline.losses import losses
from cuefolio.domain.timeline.model import Timeline
from cuefolio.formats.timelines.cmx3600 import READER


def of(folder: Path, *times: str) -> Timeline:
    """The list with an event for each "record-in record-out [track]", and comments as they are."""
    lines = ["TITLE: LIST", "FCM: NON-DROP FRAME"]
    for number, words in enumerate(times, start=1):
        if words.startswith("*"):
            lines.append(words)
            continue
        start, end, *track = words.split()
        lines.append(f"{number:03d}  MX  {(track or ['A'])[0]}  C  00:00:00:00 00:00:30:00 {start} {end}")
    path = folder / "list.edl"
    path.write_text("\n".join([*lines, ""]), encoding="utf-8")
    return read_one(READER, path, rate=rate_from_id("24"))


def test_one_late_event_moves_no_other(tmp_path: Path) -> None:
    early = [("01:00:00:00", "01:00:30:00"), ("02:10:00:00", "02:10:30:00")]
    late = ("23:59:50:00", "24:00:20:00")
    events = ["01:00:00:00 01:00:30:00", "02:10:00:00 02:10:30:00"]
    last = of(tmp_path, *events, "23:59:50:00 00:00:20:00")
    assert ranges(last, "A1") == [*early, late]
    amid = of(tmp_path, events[0], "23:59:50:00 00:00:20:00", events[1])
    assert ranges(amid, "A1") == [*early, late]
    assert codes(last) == codes(amid) == []


def test_what_comes_behind_midnight_is_a_day_later(tmp_path: Path) -> None:
    found = of(
        tmp_path,
        "10:00:00:00 10:00:10:00",
        "23:59:00:00 23:59:30:00",
        "* LOC: 23:59:10:00 RED evening",
        "00:00:20:00 00:00:40:00",
        "* LOC: 00:00:25:00 RED morning",
        "00:30:00:00 00:30:10:00",
    )
    assert ranges(found, "A1") == [
        ("10:00:00:00", "10:00:10:00"),
        ("23:59:00:00", "23:59:30:00"),
        ("24:00:20:00", "24:00:40:00"),
        ("24:30:00:00", "24:30:10:00"),
    ]
    assert [(shown(found, spot.at), spot.name) for spot in found.spots] == [
        ("23:59:10:00", "evening"),
        ("24:00:25:00", "morning"),
    ]
    assert [(one.code, one.arguments) for one in found.remarks] == [
        ("timeline.edl_over_midnight", {"line": 6})
    ]
    assert not losses(found.remarks)


def test_each_track_of_a_list_passes_midnight_by_itself(tmp_path: Path) -> None:
    found = of(
        tmp_path,
        "23:59:50:00 00:00:10:00",
        "00:00:20:00 00:00:30:00",
        "23:59:50:00 00:00:10:00 A2",
        "00:00:20:00 00:00:30:00 A2",
    )
    expected = [("23:59:50:00", "24:00:10:00"), ("24:00:20:00", "24:00:30:00")]
    assert ranges(found, "A1") == ranges(found, "A2") == expected


def test_a_timecode_below_zero_is_called_so(tmp_path: Path) -> None:
    found = of(tmp_path, "-00:00:10:00 00:00:20:00", "01:00:00:00 01:00:30:00")
    assert ranges(found, "A1") == [("01:00:00:00", "01:00:30:00")]
    assert [one.code for one in losses(found.remarks)] == ["timeline.edl_below_zero"]
