# SPDX-License-Identifier: GPL-3.0-or-later
"""Waveforms: beeps stand where they were put, loudness is FFmpeg's, damaged files harm nobody."""

from __future__ import annotations

import math
import os
import random
import re
import signal
import sys
from fractions import Fraction
from pathlib import Path

import av
import av.logging
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cuefolio.domain.peaks import GrowingPeaks, Peaks, PeakShape
from cuefolio.domain.timecode import rate_from_id
from cuefolio.errors import CuefolioError
from cuefolio.media import loudness, synth, synth_video
from cuefolio.media.av_process import AvProcess
from cuefolio.media.peaks import compute

BEEPS = (0.5, 1.25, 3.0)
LENGTH = 4.0


def beeps(rate: int = 48_000) -> np.ndarray:
    sound = np.zeros((round(LENGTH * rate), 2), dtype=np.float32)
    turn = np.arange(rate // 10) * (2 * np.pi * 1000 / rate)
    for number, start in enumerate(BEEPS):
        at = round(start * rate)
        sound[at : at + len(turn), number % 2] = np.sin(turn) * 0.5
    return sound


def onsets(peaks: Peaks) -> list[float]:
    """Seconds at which sound begins after silence."""
    high = np.frombuffer(peaks.high, "<i2") / 32767
    loud = high > 0.2
    begins = np.flatnonzero(loud & ~np.concatenate([[False], loud[:-1]]))
    return [float(place / peaks.rate) for place in begins]


@pytest.mark.parametrize("suffix", [".wav", ".flac", ".ogg", ".mp3", ".m4a", ".opus", ".aiff", ".wv"])
def test_beeps_stand_where_they_were_put(tmp_path: Path, suffix: str, child: AvProcess) -> None:
    if suffix not in synth.suffixes():
        pytest.skip(f"PyAV here cannot write {suffix}")
    path = tmp_path / f"beeps{suffix}"
    synth.write_audio(path, beeps())
    peaks = compute(path, child)
    # Lossy formats smear a beep by up to a frame of their own, and some tell no start delay.
    exact = suffix in (".wav", ".flac", ".aiff", ".wv")
    assert onsets(peaks) == pytest.approx(BEEPS, abs=0.011 if exact else 0.05)
    assert peaks.seconds == pytest.approx(LENGTH, abs=0.001 if exact else 0.06)
    assert peaks.is_complete and len(peaks) == math.ceil(peaks.seconds * float(peaks.rate))
    assert max(PeakShape(peaks).columns(0, LENGTH, 100).high) == pytest.approx(0.5, abs=0.1)


@pytest.mark.parametrize("rate", [8000, 11_025, 22_050, 44_100, 96_000, 192_000])
def test_every_sample_rate(tmp_path: Path, rate: int, child: AvProcess) -> None:
    path = tmp_path / "beeps.wav"
    synth.write_audio(path, beeps(rate), rate)
    peaks = compute(path, child)
    assert onsets(peaks) == pytest.approx(BEEPS, abs=0.011)
    assert peaks.seconds == pytest.approx(LENGTH)


def test_the_sound_of_a_film_is_read_too(tmp_path: Path, child: AvProcess) -> None:
    path = tmp_path / "film.mov"
    rate = rate_from_id("24")
    synth_video.write_film(path, 72, rate, marks=[24, 48], size=(64, 36))
    assert onsets(compute(path, child)) == pytest.approx([1.0, 2.0], abs=0.011)


def test_nothing_cancels_out(tmp_path: Path, child: AvProcess) -> None:
    """Channels in opposite phase: their sum is silence, the recording is not."""
    sound = beeps()
    sound[:, 0] += sound[:, 1]
    sound[:, 1] = -sound[:, 0]
    path = tmp_path / "phase.flac"
    synth.write_audio(path, sound)
    columns = PeakShape(compute(path, child)).columns(0, LENGTH, 8)
    assert max(columns.high) > 0.45 and min(columns.low) < -0.45 and max(columns.body) > 0.1


def ffmpeg_meter(path: Path) -> tuple[float, float]:
    """(LUFS, dB true peak) as FFmpeg's own ``ebur128`` reads them."""
    av.logging.set_level(av.logging.INFO)
    try:
        with av.logging.Capture(local=False) as logs:
            graph = av.filter.Graph()
            source = graph.add("amovie", filename=str(path))
            meter = graph.add("ebur128", "framelog=quiet:peak=true")
            sink = graph.add("abuffersink")
            source.link_to(meter)
            meter.link_to(sink)
            graph.configure()
            while True:
                try:
                    sink.pull()
                except av.error.EOFError:
                    break
            del sink, meter, source, graph
    finally:
        av.logging.set_level(None)
    told = "".join(entry[2] for entry in logs)
    loud = re.findall(r"I:\s+(-?[\d.]+) LUFS", told)
    peak = re.findall(r"Peak:\s+(-?[\d.]+) dBFS", told)
    return float(loud[-1]), float(peak[-1])


def sine(hertz: float, level_db: float, seconds: float = 4.0, rate: int = 48_000) -> np.ndarray:
    turn = np.arange(round(seconds * rate)) * (2 * np.pi * hertz / rate)
    wave = np.sin(turn + 0.3) * 10 ** (level_db / 20)
    edge = min(rate // 50, len(wave) // 4)  # a hard edge is a click, with a peak of its own
    wave[:edge] *= np.linspace(0, 1, edge)
    wave[len(wave) - edge :] *= np.linspace(1, 0, edge)
    return np.stack([wave, wave], axis=1).astype(np.float32)


def noise(seconds: float = 6.0, rate: int = 48_000, pink: bool = False) -> np.ndarray:
    chance = np.random.default_rng(5)
    spectrum = np.fft.rfft(chance.standard_normal((round(seconds * rate), 2)), axis=0)
    if pink:
        spectrum /= np.sqrt(np.maximum(np.arange(len(spectrum)), 1))[:, None]
    sound = np.fft.irfft(spectrum, axis=0)
    return (sound / np.abs(sound).max() * 0.5).astype(np.float32)


@pytest.mark.parametrize(
    ("name", "rate"),
    [
        ("sine 1000", 48_000),
        ("sine 60", 48_000),
        ("sine 3000", 44_100),
        ("sine 9000", 48_000),
        ("white", 48_000),
        ("pink", 44_100),
        ("pink", 96_000),
        ("music", 48_000),
        ("sparse", 48_000),
    ],
)
def test_loudness_and_true_peak_are_those_of_ffmpeg(
    tmp_path: Path, name: str, rate: int, child: AvProcess
) -> None:
    if name.startswith("sine"):
        sound = sine(float(name.split()[1]), -20, rate=rate)
    elif name == "music":
        sound = synth.render(20, (("A4", 1), ("C5", 1), ("E5", 2)), "triumphant")
    elif name == "sparse":  # both gates at work
        sound = np.concatenate([sine(500, -14), sine(500, -55, 6), np.zeros((96_000, 2), np.float32)])
    else:
        sound = noise(rate=rate, pink=name == "pink")
    path = tmp_path / "sound.flac"
    synth.write_audio(path, sound, rate)
    peaks = compute(path, child)
    lufs, peak = ffmpeg_meter(path)
    assert peaks.loudness_db == pytest.approx(lufs, abs=0.2)
    assert peaks.true_peak_db == pytest.approx(peak, abs=0.3)


def test_a_sine_of_minus_twenty(tmp_path: Path, child: AvProcess) -> None:
    path = tmp_path / "sine.wav"
    synth.write_audio(path, sine(1000, -20))
    peaks = compute(path, child)
    assert peaks.loudness_db == pytest.approx(-20.0, abs=0.1)
    assert peaks.true_peak_db == pytest.approx(-20.0, abs=0.1)


def test_channels_of_a_mix_in_five_and_one(tmp_path: Path) -> None:
    """Surround channels count for more, the subwoofer for nothing."""
    assert loudness.channel_weights(["FL", "FR", "FC", "LFE", "BL", "SR"]) == [1, 1, 1, 0, 1.41, 1.41]


@given(st.sampled_from([8000, 16_000, 44_100, 48_000, 96_000]), st.floats(20, 3900))
def test_the_weighting_is_the_one_of_the_standard(rate: int, hertz: float) -> None:
    """At every rate the same as at 48 kHz, for which BS.1770 prints its coefficients."""
    (here,), (there,) = loudness.k_power(rate, [hertz]), loudness.k_power(48_000, [hertz])
    assert 10 * math.log10(here / there) == pytest.approx(0, abs=0.25 if rate > 16_000 else 1.0)
    printed = ((1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585),)
    assert loudness.k_weighting(48_000)[0] == pytest.approx(printed[0], abs=1e-5)


@given(st.lists(st.floats(0, 1), min_size=1, max_size=60), st.integers(1, 5000))
def test_gates_never_make_loudness_less_than_the_mean(sums: list[float], size: int) -> None:
    found = loudness.integrated([value * size for value in sums], [size] * len(sums))
    if found is not None:
        assert -70 < found < 1
        if len(sums) >= 4:
            blocks = [sum(sums[n : n + 4]) / 4 for n in range(len(sums) - 3)]
            assert found >= loudness.OFFSET + 10 * math.log10(max(sum(blocks) / len(blocks), 1e-30)) - 1e-6


@pytest.mark.parametrize("seconds", [0.001, 0.0105, 0.05, 0.3, 0.41])
def test_sounds_shorter_than_a_block(tmp_path: Path, seconds: float, child: AvProcess) -> None:
    path = tmp_path / "short.wav"
    synth.write_audio(path, sine(1000, -6, seconds))
    peaks = compute(path, child)
    assert peaks.seconds == pytest.approx(seconds, abs=1e-4) and len(peaks) >= 1


def test_silence_has_a_shape_and_no_loudness(tmp_path: Path, child: AvProcess) -> None:
    path = tmp_path / "silence.flac"
    synth.write_audio(path, np.zeros((48_000, 2), dtype=np.float32))
    peaks = compute(path, child)
    assert (peaks.loudness_db, peaks.true_peak_db, peaks.seconds) == (None, None, 1.0)
    assert set(PeakShape(peaks).columns(0, 1, 10).high) == {0.0}


def test_numbers_that_are_none(tmp_path: Path, child: AvProcess) -> None:
    """Float files may hold infinities and worse."""
    path = tmp_path / "odd.wav"
    sound = sine(1000, -6, 1.0)
    sound[1000:1010] = np.nan
    sound[2000:2010] = np.inf
    sound[3000:3010] = -40.0
    with av.open(str(path), "w") as container:
        stream = container.add_stream("pcm_f32le", rate=48_000, layout="stereo")
        frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(sound.T), format="fltp", layout="stereo")
        frame.sample_rate, frame.time_base = 48_000, Fraction(1, 48_000)
        for piece in av.AudioResampler("flt", "stereo", 48_000).resample(frame):
            container.mux(stream.encode(piece))
        container.mux(stream.encode(None))
    peaks = compute(path, child)
    assert len(peaks) == 100
    assert np.frombuffer(peaks.low, "<i2").min() == -32767


def test_what_is_known_grows(tmp_path: Path, child: AvProcess) -> None:
    path = tmp_path / "long.flac"
    synth.write_audio(path, np.tile(beeps(), (40, 1)))
    growing, told, seen = GrowingPeaks(), [], []

    def progress(done: int, total: int) -> None:
        told.append(done)
        seen.append(len(growing.so_far()))
        assert total == 1000 and not growing.so_far().is_complete

    peaks = compute(path, child, growing=growing, progress=progress)
    assert told == sorted(told) and seen == sorted(seen) and seen[-1] <= len(peaks)
    assert growing.so_far().low == peaks.low
    assert growing.so_far().seconds == pytest.approx(160, abs=0.02)


def test_one_child_reads_many_files(tmp_path: Path, child: AvProcess) -> None:
    path = tmp_path / "beeps.flac"
    synth.write_audio(path, beeps())
    compute(path, child)
    first = child.pid
    assert first is not None
    with pytest.raises(CuefolioError):
        compute(tmp_path / "gone.flac", child)
    assert compute(path, child).seconds == LENGTH and child.pid == first


def refusal(path: Path | bytes, child: AvProcess) -> str:
    with pytest.raises(CuefolioError) as caught:
        compute(path, child)
    assert "{" not in str(caught.value) and not str(caught.value).startswith("media.")
    return caught.value.code


def test_what_holds_no_sound_is_told(tmp_path: Path, child: AvProcess) -> None:
    from film_makers import write_pictures

    silent, text, empty = tmp_path / "silent.mp4", tmp_path / "text.mp3", tmp_path / "empty.ogg"
    write_pictures(silent, range(12), Fraction(1, 25))
    text.write_text("la la la " * 2000)
    empty.touch()
    assert refusal(silent, child) == "media.no_sound"
    assert refusal(text, child) == "media.no_media"
    assert refusal(empty, child) == "media.empty"
    assert refusal(tmp_path / "gone.wav", child) == "media.not_found"
    assert refusal(tmp_path, child) == "media.not_a_file"


def test_names_of_any_bytes(tmp_path: Path, child: AvProcess) -> None:
    path = tmp_path / "beeps.flac"
    synth.write_audio(path, beeps())
    for name in (b"caf\xe9.flac", b"a:b=c,d;[e]'f\\ g%20.flac", "☂ \u202e.flac".encode()):
        odd = os.path.join(os.fsencode(tmp_path), name)  # noqa: PTH118 - bytes
        os.rename(path, odd)  # noqa: PTH104 - bytes
        assert compute(odd, child).seconds == LENGTH
        os.rename(odd, path)  # noqa: PTH104 - bytes


def test_damaged_sound_is_shown_as_far_as_it_goes_or_refused(tmp_path: Path, child: AvProcess) -> None:
    chance = random.Random(3)
    outcomes = set()
    for suffix in (".mp3", ".ogg", ".flac", ".m4a", ".wav"):
        whole = tmp_path / f"whole{suffix}"
        synth.write_audio(whole, beeps())
        data = whole.read_bytes()
        for number in range(12):
            broken = bytearray(data)
            for _ in range(chance.choice((1, 10, 200))):
                broken[chance.randrange(len(broken))] = chance.randrange(256)
            if number % 3 == 0:
                del broken[chance.randrange(40, len(broken)) :]
            path = tmp_path / f"{number}{suffix}"
            path.write_bytes(broken)
            try:
                outcomes.add("shown" if compute(path, child).seconds > 0 else "nothing")
            except CuefolioError as error:
                assert "{" not in str(error)
                outcomes.add("refused")
    assert outcomes == {"shown", "refused"}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="stops a process by its signals")
def test_cancelling_and_hanging(tmp_path: Path) -> None:
    path = tmp_path / "long.flac"
    synth.write_audio(path, np.tile(beeps(), (60, 1)))
    with AvProcess() as process:
        compute(path, process)
        assert process.pid is not None
        os.kill(process.pid, signal.SIGSTOP)
        process._silence = 0.4
        with pytest.raises(CuefolioError) as caught:
            compute(path, process)
        assert caught.value.code == "media.too_slow"
        answers = iter((False, True))
        with pytest.raises(CuefolioError) as caught:
            compute(path, process, cancelled=lambda: next(answers))
        assert caught.value.code == "job.cancelled" and process.pid is None


# the shape that is drawn


def shape_of(values: list[int], rate: int = 100) -> PeakShape:
    high = np.array(values, "<i2")
    return PeakShape(
        Peaks(len(values) / rate, Fraction(rate), (-high).tobytes(), high.tobytes(), (high // 2).tobytes())
    )


@settings(max_examples=60)
@given(
    st.lists(st.integers(0, 32767), min_size=1, max_size=3000),
    st.integers(1, 900),
    st.floats(-5, 35),
    st.floats(0.01, 40),
)
def test_columns_hold_the_extremes_of_their_part(
    values: list[int], count: int, start: float, length: float
) -> None:
    columns = shape_of(values).columns(start, start + length, count)
    assert len(columns.low) == len(columns.high) == len(columns.body) == count
    edges = np.linspace(start * 100, (start + length) * 100, count + 1)
    per_column = length * 100 / count
    coarse = 1
    while per_column >= 64 * coarse:
        coarse *= 16
    for n in range(count):
        inside = values[max(0, math.ceil(edges[n])) : max(0, math.floor(edges[n + 1]))]
        around = values[
            max(0, math.floor(edges[n]) - coarse) : max(0, math.ceil(edges[n + 1]) + coarse)
        ]  # fmt: skip
        if inside:
            assert columns.high[n] >= max(inside) / 32767 - 1e-4
        if not math.isnan(columns.high[n]):
            assert around and columns.high[n] <= max(around) / 32767 + 1e-4
            assert columns.low[n] == pytest.approx(-columns.high[n])
            assert columns.body[n] <= columns.high[n] + 1e-6


def test_what_is_not_known_has_no_columns() -> None:
    shape = shape_of([100] * 100)
    assert all(math.isnan(value) for value in shape.columns(1.0, 2.0, 10).high)
    half = shape.columns(0.5, 1.5, 10).high
    assert [math.isnan(value) for value in half] == [False] * 5 + [True] * 5
    for broken in (shape.columns(1, 1, 10), shape.columns(2, 1, 10), shape_of([5]).columns(0, 1, 0)):
        assert all(math.isnan(value) for value in broken.high)
    empty = PeakShape(Peaks(0.0, Fraction(100), b"", b"", b""))
    assert math.isnan(empty.columns(0, 1, 3).body[0])
