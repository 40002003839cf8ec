# SPDX-License-Identifier: GPL-3.0-or-later
"""The synthesiser: what is asked for is heard."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from cuefolio.errors import CuefolioError
from cuefolio.media import synth

MOTIF = (("Bb4", 2.0), ("F#5", 2.0))
"""Notes that the chords of the moods tried here do not have."""


@pytest.mark.parametrize(("note", "number"), [("A4", 69), ("C4", 60), ("Bb3", 58), ("F#5", 78), ("C-1", 0)])
def test_note_names(note: str, number: int) -> None:
    assert synth.midi(note) == number


@pytest.mark.parametrize("mood", synth.MOODS)
def test_every_mood_has_the_asked_shape_and_level(mood: str) -> None:
    samples = synth.render(2.5, MOTIF, mood)
    assert samples.shape == (120_000, 2)
    assert samples.dtype == np.float32
    assert np.abs(samples).max() == pytest.approx(0.9, abs=1e-3)
    assert np.abs(samples[0]).max() == 0
    assert np.array_equal(samples, synth.render(2.5, MOTIF, mood))


def test_moods_sound_different() -> None:
    renders = [synth.render(1.0, MOTIF, mood) for mood in synth.MOODS]
    assert len({samples.tobytes() for samples in renders}) == len(synth.MOODS)


def strength(samples: np.ndarray, start: float, end: float, hertz: float) -> float:
    """Share of a passage's energy within a quarter-tone of ``hertz``."""
    part = samples[round(start * synth.RATE) : round(end * synth.RATE)].mean(axis=1)
    spectrum = np.abs(np.fft.rfft(part * np.hanning(len(part)))) ** 2
    frequencies = np.fft.rfftfreq(len(part), 1 / synth.RATE)
    near = np.abs(np.log2(np.maximum(frequencies, 1) / hertz)) < 1 / 48
    return float(spectrum[near].sum() / spectrum.sum())


@pytest.mark.parametrize("mood", ["calm", "joyful"])
def test_the_motif_is_heard_in_every_mood(mood: str) -> None:
    """A beat is a second: B flat in the first two, F sharp in the next two, and again after two bars."""
    with_theme = synth.render(20.0, MOTIF, mood, tempo=60)
    without = synth.render(20.0, (), mood, tempo=60)
    for at in (0.0, 12.0):
        for start, hertz in ((at, 466.16), (at + 2, 739.99)):
            passage = (start + 0.3, start + 1.9, hertz)
            assert strength(with_theme, *passage) > 10 * strength(without, *passage)


def test_unknown_suffix_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CuefolioError) as caught:
        synth.write_audio(tmp_path / "x.xyz", synth.render(0.1, MOTIF))
    assert caught.value.code == "media.cannot_encode"
    assert ".flac" in str(caught.value)


def test_mono_and_another_rate(tmp_path: Path) -> None:
    import av

    mono = synth.render(0.5, MOTIF, rate=44_100)[:, :1]
    synth.write_audio(tmp_path / "x.flac", mono, 44_100)
    with av.open(str(tmp_path / "x.flac")) as container:
        stream = container.streams.audio[0]
        assert (stream.rate, stream.channels) == (44_100, 1)
        assert sum(frame.samples for frame in container.decode(audio=0)) == 22_050
