# SPDX-License-Identifier: GPL-3.0-or-later
"""A catalogue with recordings that can be heard: beeps, music, silence, and files that are gone or broken."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from cuefolio.gui.session import CatalogSession
from cuefolio.gui.sound.player import SoundPlayer, sound_player
from cuefolio.media import synth
from cuefolio.services import audio, catalog, cues, films

SECONDS = 12.0
BEEPS = (1.0, 4.0, 9.0)
NAMES = ("beeps.flac", "loud.mp3", "silence.wav", "broken.flac", "gone.wav")


def write_sounds(folder: Path) -> None:
    """The files of NAMES; "beeps" beeps at BEEPS, "loud" is at -8 LUFS or so."""
    rate = synth.RATE
    beeps = np.zeros((round(SECONDS * rate), 2), dtype=np.float32)
    turn = np.arange(rate // 10) * (2 * np.pi * 1000 / rate)
    for start in BEEPS:
        beeps[round(start * rate) :][: len(turn)] = (np.sin(turn) * 0.4)[:, None]
    noise = np.random.default_rng(1).standard_normal((round(SECONDS * rate), 2)) * 0.25
    synth.write_audio(folder / "beeps.flac", beeps)
    synth.write_audio(folder / "loud.mp3", np.clip(noise, -1, 1).astype(np.float32))
    synth.write_audio(folder / "silence.wav", np.zeros((rate, 2), dtype=np.float32))
    # Equal content would be one recording.
    for number, name in enumerate(("broken.flac", "gone.wav"), start=1):
        synth.write_audio(folder / name, np.full((rate, 2), number / 10, dtype=np.float32))


@dataclass
class Sounds:
    """An open session, its player, and the recordings by the name of their file without suffix."""

    session: CatalogSession
    player: SoundPlayer
    folder: Path
    catalog: Path
    keys: dict[str, str]
    film_id: str

    def path(self, name: str) -> Path:
        return next(self.folder.glob(f"{name}.*"))


@pytest.fixture(scope="session")
def built_sounds(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sounds")
    (folder / "music").mkdir()
    write_sounds(folder / "music")
    return folder


def build_catalog(folder: Path) -> tuple[Path, dict[str, str], str]:
    """A catalogue beside the music: recordings, and a film with cues of three of them."""
    path = folder / "sounds.cuefolio"
    store = catalog.new(path)
    try:
        paths = [folder / "music" / name for name in NAMES]
        found = audio.scan(store, paths).recordings
        keys = {file.stem: key for file, key in zip(paths, found, strict=True)}
        film_id = films.add_film(store, {"title": "Beacon", "rate": "25", "duration": "10:00"}).created[0]
        for number, name in enumerate(("beeps", "loud", "gone"), start=1):
            values = {"number": f"1M{number}", "title": name, "recording": name}
            cues.add(store, film_id, {**values, "in": f"0000{number}000", "out": "+5:00"})
        cues.add(store, film_id, {"number": "1M4", "title": "Nothing yet", "in": "00005000", "out": "+5:00"})
    finally:
        store.close()
    (folder / "music" / "gone.wav").unlink()
    (folder / "music" / "broken.flac").write_bytes(b"fLaC" + bytes(4000))
    return path, keys, film_id


@pytest.fixture
def sounds(qtbot: QtBot, built_sounds: Path, tmp_path: Path) -> Iterator[Sounds]:
    """A session on a catalogue of its own, with files of its own."""
    shutil.copytree(built_sounds, tmp_path / "own")
    path, keys, film_id = build_catalog(tmp_path / "own")
    bugs: list[BaseException] = []
    session = CatalogSession(on_bug=bugs.append)
    with qtbot.waitSignal(session.opened, timeout=20_000):
        session.open(path)
    yield Sounds(session, sound_player(session), path.parent / "music", path, keys, film_id)
    session.shutdown()
    assert bugs == []
