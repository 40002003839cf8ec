# SPDX-License-Identifier: GPL-3.0-or-later
"""Timelines found in folders by what they hold, two levels down."""

from __future__ import annotations

from pathlib import Path

import pytest

from cuefolio.services import timeline_folders
from cuefolio.services.timeline_folders import lying_in

EDL = """TITLE: R1
FCM: NON-DROP FRAME

001  AX       A     C        00:00:00:00 00:00:30:00 01:00:10:00 01:00:40:00
* FROM CLIP NAME:  1m01 Harbour.wav
"""
SHEET = "Cue,Title,Time\n1M1,Harbour,0:30\n"


def put(path: Path, text: str = EDL) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_two_levels_are_looked_through_by_content(tmp_path: Path) -> None:
    folder = tmp_path / "Reel 1"
    second = put(folder / "b" / "list.txt")
    first = put(folder / "z.bin")
    put(folder / "b" / "deeper" / "list.edl")
    put(folder / "letter.md", "Dear all")
    put(folder / ".hidden.edl")
    put(folder / "sheet.csv", SHEET)
    put(folder / "take.wav")
    put(tmp_path / "Letters" / "letter.txt", "Dear all")
    assert lying_in([folder, tmp_path / "Letters"], (".csv",)) == {folder: [first, second]}


def test_a_bundle_is_one_timeline(tmp_path: Path) -> None:
    text = '<?xml version="1.0"?>\n<!DOCTYPE fcpxml>\n<fcpxml version="1.10"><resources/></fcpxml>\n'
    bundle = put(tmp_path / "cut" / "Show.fcpxmld" / "Info.fcpxml", text).parent
    assert lying_in([tmp_path / "cut"]) == {tmp_path / "cut": [bundle]}


def test_links_lead_nowhere_and_what_is_gone_is_empty(tmp_path: Path) -> None:
    folder = tmp_path / "Reel 1"
    folder.mkdir()
    (folder / "again").symlink_to(folder, target_is_directory=True)
    (folder / "lost.edl").symlink_to(tmp_path / "nowhere.edl")
    assert lying_in([folder, tmp_path / "gone"]) == {}


def test_a_great_folder_is_looked_at_up_to_a_point(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(timeline_folders, "MOST_FILES", 3)
    paths = [put(tmp_path / f"{n}.edl") for n in range(5)]
    assert lying_in([tmp_path]) == {tmp_path: paths[:3]}
