# SPDX-License-Identifier: GPL-3.0-or-later
"""Waveforms of recordings: which file plays, what is kept on disk, and what happens when it is not there."""

from __future__ import annotations

import os
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.services.catalog_world import World

from cuefolio.domain.peaks import GrowingPeaks, Peaks
from cuefolio.errors import CuefolioError
from cuefolio.media import synth
from cuefolio.media.peaks_cache import PeaksCache, default_folder, packed, unpacked
from cuefolio.services import audio, peaks


def tone(path: Path, seconds: float = 1.0, hertz: float = 440.0) -> Path:
    path.parent.mkdir(exist_ok=True)
    turn = np.arange(round(seconds * 48_000)) * (2 * np.pi * hertz / 48_000)
    wave = (np.sin(turn) * 0.1).astype(np.float32)
    synth.write_audio(path, np.stack([wave, wave], axis=1))
    return path


def scanned(world: World, path: Path) -> str:
    return audio.scan(world.store, [path]).recordings[0]


@pytest.fixture
def cache(tmp_path: Path) -> PeaksCache:
    return PeaksCache(tmp_path / "cache")


def files(cache: PeaksCache) -> list[str]:
    return sorted(path.name for path in cache.folder.glob("*")) if cache.folder.exists() else []


def test_peaks_are_computed_once_and_kept(world: World, cache: PeaksCache) -> None:
    path = tone(world.folder / "a.flac")
    key = scanned(world, path)
    assert peaks.known_peaks(world.store, key, cache=cache) is None
    first = peaks.peaks_of(world.store, key, cache=cache)
    (name,) = files(cache)
    assert name.endswith("-1.peaks") and len(name) == 32 + len("-1.peaks")
    assert first.loudness_db == pytest.approx(-20.7, abs=0.1) and first.seconds == 1.0
    # Read from disk, not decoded: the content is gone, size and time are as they were.
    status = path.stat()
    path.write_bytes(bytes(status.st_size))
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    again = peaks.peaks_of(world.store, key, cache=cache)
    assert packed(again) == packed(first)
    known = peaks.known_peaks(world.store, key, cache=cache)
    assert known is not None and packed(known) == packed(first)


def test_changed_content_has_peaks_of_its_own(world: World, cache: PeaksCache) -> None:
    path = tone(world.folder / "a.wav")
    key = scanned(world, path)
    assert peaks.peaks_of(world.store, key, cache=cache).seconds == 1.0
    tone(path, 2.0)
    assert peaks.peaks_of(world.store, key, cache=cache).seconds == 2.0
    assert len(files(cache)) == 2


def test_a_copy_needs_no_second_look(world: World, cache: PeaksCache) -> None:
    path = tone(world.folder / "a.flac")
    key = scanned(world, path)
    peaks.peaks_of(world.store, key, cache=cache)
    path.rename(world.folder / "moved.flac")
    audio.rescan(world.store)
    assert peaks.known_peaks(world.store, key, cache=cache) is not None


@pytest.mark.parametrize("damage", ["cut", "byte", "empty", "rubbish", "version", "longer"])
def test_a_damaged_file_is_made_anew(world: World, cache: PeaksCache, damage: str) -> None:
    key = scanned(world, tone(world.folder / "a.flac"))
    first = peaks.peaks_of(world.store, key, cache=cache)
    (kept,) = cache.folder.iterdir()
    data = bytearray(kept.read_bytes())
    if damage == "cut":
        del data[len(data) // 2 :]
    elif damage == "byte":
        data[len(data) // 2] ^= 1
    elif damage == "empty":
        data.clear()
    elif damage == "rubbish":
        data[:] = b"hello" * 50
    elif damage == "version":
        data = bytearray(bytes(data).replace(b'"version": 1', b'"version": 9'))
    else:
        data += b"more"
    kept.write_bytes(data)
    fingerprint = kept.name.partition("-")[0]
    assert cache.get(fingerprint) is None
    assert packed(peaks.peaks_of(world.store, key, cache=cache)) == packed(first)
    assert cache.get(fingerprint) is not None


def test_the_folder_stays_below_its_limit_and_the_oldest_go_first(tmp_path: Path) -> None:
    one = Peaks(1.0, Fraction(100), bytes(200), bytes(200), bytes(200))
    size = len(packed(one))
    cache = PeaksCache(tmp_path, limit_bytes=size * 10)
    for number in range(10):
        cache.put(f"{number:032x}", one)
        os.utime(cache.path_for(f"{number:032x}"), ns=(number, number))
    (tmp_path / "of somebody else.txt").write_text("stays" * 10_000)
    assert cache.get(f"{0:032x}") is not None  # looked at now: no longer the oldest
    cache.put("f" * 32, one)
    left = {path.name[:32] for path in tmp_path.glob("*.peaks")}
    assert len(left) == 9 and {f"{0:032x}", "f" * 32, f"{9:032x}"} <= left and f"{1:032x}" not in left
    assert (tmp_path / "of somebody else.txt").exists()


def test_without_a_folder_peaks_are_computed_all_the_same(world: World, tmp_path: Path) -> None:
    blocked = tmp_path / "a file"
    blocked.write_text("in the way")
    key = scanned(world, tone(world.folder / "a.flac"))
    assert peaks.peaks_of(world.store, key, cache=PeaksCache(blocked)).seconds == 1.0
    assert peaks.peaks_of(world.store, key, cache=PeaksCache(blocked / "deeper")).seconds == 1.0


def test_the_default_folder_is_the_persons_cache(world: World) -> None:
    peaks.peaks_of(world.store, scanned(world, tone(world.folder / "mine.flac", hertz=555)))
    assert default_folder().is_relative_to(Path.home())
    assert list(default_folder().glob("*.peaks"))


def test_cancelling_leaves_nothing_half_done(world: World, cache: PeaksCache) -> None:
    key = scanned(world, tone(world.folder / "a.flac"))
    with pytest.raises(CuefolioError) as caught:
        peaks.peaks_of(world.store, key, cache=cache, cancelled=lambda: True)
    assert caught.value.code == "job.cancelled" and files(cache) == []


def test_growth_and_progress(world: World, cache: PeaksCache) -> None:
    key = scanned(world, tone(world.folder / "a.flac", 30))
    growing, told = GrowingPeaks(), []
    found = peaks.peaks_of(
        world.store, key, cache=cache, growing=growing, progress=lambda n, of: told.append((n, of))
    )
    assert growing.so_far().low == found.low
    assert told and all(0 <= n < of == 1000 for n, of in told)


def refused(world: World, key: str) -> CuefolioError:
    found = []
    for work in (peaks.sound_file, peaks.peaks_of, peaks.known_peaks):
        with pytest.raises(CuefolioError) as caught:
            work(world.store, key)
        assert "{" not in str(caught.value) and not str(caught.value).startswith("sound.")
        found.append(caught.value)
    assert len({error.code for error in found}) == 1
    return found[0]


def test_why_a_recording_cannot_be_heard(world: World) -> None:
    without = world.entry("recording", "Zéro")
    assert refused(world, without).code == "sound.no_file"
    assert "Zéro" in str(refused(world, without))
    assert refused(world, "nobody").code == "sound.gone"
    path = tone(world.folder / "drive" / "a.flac")
    key = scanned(world, path)
    path.rename(path.with_name("b.flac"))
    assert refused(world, key).code == "sound.missing" and str(path) in str(refused(world, key))
    path.parent.rename(world.folder / "unplugged")
    assert refused(world, key).code == "sound.unplugged"


def test_of_several_files_one_that_is_there_plays(world: World) -> None:
    first, second = tone(world.folder / "a.flac"), world.folder / "b.flac"
    second.write_bytes(first.read_bytes())
    audio.scan(world.store, [first, second])
    key = scanned(world, first)
    sound = peaks.sound_file(world.store, key)
    assert (sound.path, sound.title, sound.duration) == (str(first), "a", 1.0)
    first.unlink()  # nobody has looked since
    assert peaks.sound_file(world.store, key).path_bytes == os.fsencode(second)


def test_a_file_that_is_no_sound_any_more(world: World, cache: PeaksCache) -> None:
    path = tone(world.folder / "a.flac")
    key = scanned(world, path)
    path.write_text("overwritten " * 100)
    with pytest.raises(CuefolioError) as caught:
        peaks.peaks_of(world.store, key, cache=cache)
    assert caught.value.code in ("media.no_media", "media.no_sound") and files(cache) == []


shapes = st.integers(0, 50).flatmap(
    lambda n: st.builds(
        Peaks,
        st.floats(0.001, 1e6),
        st.fractions(1, 1000, max_denominator=50),
        *[st.binary(min_size=2 * n, max_size=2 * n)] * 3,
        st.none() | st.floats(-70, 10),
        st.none() | st.floats(-90, 20),
    )
)


@given(shapes)
def test_what_is_packed_is_unpacked(found: Peaks) -> None:
    back = unpacked(packed(found))
    assert (back.seconds, back.rate, back.low, back.high, back.body, back.loudness_db, back.true_peak_db) == (
        found.seconds,
        found.rate,
        found.low,
        found.high,
        found.body,
        found.loudness_db,
        found.true_peak_db,
    )
    assert packed(replace(back)) == packed(found)


@given(st.binary(max_size=300))
def test_any_bytes_are_refused_in_an_expected_way(data: bytes) -> None:
    import struct

    with pytest.raises((ValueError, KeyError, TypeError, ArithmeticError, struct.error)):
        unpacked(data)
