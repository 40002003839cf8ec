# SPDX-License-Identifier: GPL-3.0-or-later
"""Kept waveforms can be counted and thrown away, and nothing else goes with them."""

from __future__ import annotations

from pathlib import Path

from cuefolio.services import caches


def test_a_folder_that_is_not_there_holds_nothing(tmp_path: Path) -> None:
    found = caches.clear_waveforms(tmp_path / "absent")
    assert (found.files, found.size) == (0, 0)
    assert not (tmp_path / "absent").exists()
    assert caches.waveforms().folder.name == "peaks"


def test_waveforms_go_and_everything_else_stays(tmp_path: Path) -> None:
    for number in range(3):
        (tmp_path / f"{number}-1.peaks").write_bytes(b"x" * 100)
    (tmp_path / "notes.txt").write_text("mine", encoding="utf-8")
    (tmp_path / "folder.peaks").mkdir()
    (tmp_path / "link.peaks").symlink_to(tmp_path / "notes.txt")
    found = caches.waveforms(tmp_path)
    assert (found.folder, found.files, found.size) == (tmp_path, 3, 300)
    assert caches.clear_waveforms(tmp_path).files == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["folder.peaks", "link.peaks", "notes.txt"]
