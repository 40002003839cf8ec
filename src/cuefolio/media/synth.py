# SPDX-License-Identifier: GPL-3.0-or-later
"""A small synthesiser: chamber-like music with a motif given as notes, for the demo and for tests.

A motif handed to two calls is heard in both, however different their moods: that is how the demo's
recurring theme recurs. NumPy and PyAV are imported when first used.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cuefolio.errors import CuefolioError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Samples = NDArray[np.float32]

Motif = Sequence[tuple[str, float]]
"""(note name, length in beats): ("A4", 1), ("F#5", 0.5); "-" rests."""

RATE = 48_000

_STEPS = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}


@dataclass(frozen=True, slots=True)
class Mood:
    """How a piece sounds: triads as (semitones above the key note, minor?), timing and colour.

    ``tempo`` in beats a minute, ``attack`` and ``release`` in seconds; ``brightness`` 0 to 1 is the weight
    of the upper partials; ``pulse`` repeats the bass so many times a bar of four beats.
    """

    chords: tuple[tuple[int, bool], ...]
    tempo: float
    attack: float
    release: float
    brightness: float
    pulse: int
    octave: int = 0


MOODS: dict[str, Mood] = {
    "tender": Mood(((0, False), (9, True), (5, False), (7, False)), 66, 0.12, 1.4, 0.35, 1),
    "calm": Mood(((0, False), (5, False), (2, True), (7, False)), 58, 0.4, 2.2, 0.2, 1),
    "joyful": Mood(((0, False), (7, False), (9, True), (5, False)), 126, 0.02, 0.5, 0.6, 4, 1),
    "triumphant": Mood(((0, False), (5, False), (8, False), (10, False)), 104, 0.04, 0.9, 0.85, 4),
    "melancholy": Mood(((0, True), (8, False), (3, False), (10, False)), 60, 0.2, 1.8, 0.3, 1),
    "tense": Mood(((0, True), (1, False), (0, True), (6, True)), 132, 0.01, 0.25, 0.8, 8, -1),
    "dark": Mood(((0, True), (6, True), (3, True), (1, False)), 52, 0.6, 2.5, 0.5, 2, -1),
    "mysterious": Mood(((0, True), (4, True), (8, True), (2, True)), 72, 0.3, 2.0, 0.25, 1, 1),
}

ENCODINGS: dict[str, tuple[str, str, int]] = {
    ".mp3": ("mp3", "libmp3lame", 128_000),
    ".m4a": ("ipod", "aac", 128_000),
    ".flac": ("flac", "flac", 0),
    ".ogg": ("ogg", "vorbis", 128_000),
    ".opus": ("ogg", "libopus", 96_000),
    ".wav": ("wav", "pcm_s16le", 0),
    ".aiff": ("aiff", "pcm_s16be", 0),
    ".wma": ("asf", "wmav2", 128_000),
    ".wv": ("wv", "wavpack", 0),
}
"""By file suffix: FFmpeg's container, its encoder and the bit rate in bits a second (0 = not settable)."""


def midi(note: str) -> int:
    """MIDI number of a note name: "A4" is 69, "Bb3" 58, "F#5" 78."""
    pitch = _STEPS[note[0].upper()]
    rest = note[1:]
    while rest[:1] in ("#", "b"):
        pitch += 1 if rest[0] == "#" else -1
        rest = rest[1:]
    return pitch + 12 * (int(rest) + 1)


def render(
    seconds: float,
    motif: Motif,
    mood: str = "tender",
    *,
    key: str = "C4",
    tempo: float | None = None,
    transpose: int = 0,
    rate: int = RATE,
) -> Samples:
    """Stereo samples of shape (frames, 2), float32 between -0.9 and 0.9, ``seconds`` long at ``rate`` Hz.

    Chords of ``mood`` on the note ``key``, one a bar of four beats; the motif, moved by ``transpose``
    semitones, over the first bars and again after two bars' rest, until the end. The same arguments give
    the same samples.
    """
    import numpy as np

    character = MOODS[mood]
    beat = 60.0 / (tempo or character.tempo)
    frames = round(seconds * rate)
    left = np.zeros(frames, dtype=np.float32)
    right = np.zeros(frames, dtype=np.float32)
    pad, lead = _wave(character.brightness * 0.5), _wave(character.brightness)
    root = midi(key) + 12 * character.octave

    def play(wave: Any, pitch: int, at: float, beats: float, level: float, pan: float, attack: float) -> None:
        start = round(at * beat * rate)
        held = beats * beat
        length = min(frames - start, round((held + character.release) * rate))
        if length <= 0:
            return
        frequency = 440.0 * 2.0 ** ((pitch - 69) / 12)
        # The phase counts 2**32 to a turn, so it wraps by itself; its top 11 bits index the wave.
        turn = np.arange(length, dtype=np.uint32) * np.uint32(frequency / rate * 2**32)
        tone = wave[turn >> np.uint32(21)]
        rise, held_frames = min(length, round(attack * rate)), round(held * rate)
        tone[:rise] *= np.linspace(0, 1, rise, dtype=np.float32)
        falling = np.arange(max(0, length - held_frames), dtype=np.float32)
        tone[held_frames:] *= np.exp(falling * np.float32(-4 / (character.release * rate)))
        left[start : start + length] += tone * np.float32(level * (1 - pan))
        right[start : start + length] += tone * np.float32(level * pan)

    bars = int(seconds / (4 * beat)) + 1
    for bar in range(bars):
        step, minor = character.chords[bar % len(character.chords)]
        for voice, interval in enumerate((0, 3 if minor else 4, 7)):
            play(
                pad, root + step + interval, bar * 4, 4, 0.16, 0.3 + 0.2 * voice, max(character.attack, 0.05)
            )
        for hit in range(character.pulse):
            length = 4 / character.pulse
            play(pad, root + step - 12, bar * 4 + hit * length, length * 0.8, 0.22, 0.5, 0.01)
    position = 0.0
    while position * beat < seconds and sum(beats for _, beats in motif) > 0:
        for note, beats in motif:
            if note != "-":
                play(
                    lead, midi(note) + transpose, position, beats, 0.34, 0.55, max(character.attack / 4, 0.01)
                )
            position += beats
        position = (-(-position // 4) + 2) * 4
    return _finish(left, right, rate)


def _wave(brightness: float) -> Any:
    """One period of a tone of eight partials in 2048 points; brighter tones fall off more slowly."""
    import numpy as np

    turn = np.arange(2048) * (2 * np.pi / 2048)
    partials = [(1 / number) ** (3.2 - 2.2 * brightness) * np.sin(number * turn) for number in range(1, 9)]
    wave = np.sum(partials, axis=0)
    return (wave / np.abs(wave).max()).astype(np.float32)


def _finish(left: Any, right: Any, rate: int) -> Samples:
    """A little room (echoes that cross over), short fades at both ends, an even level."""
    import numpy as np

    wet = [left.copy(), right.copy()]
    for number, milliseconds in enumerate((31, 47, 71, 103, 149, 211)):
        delay = rate * milliseconds // 1000
        if delay < len(left):
            gain = np.float32(0.32 * 0.75**number)
            wet[number % 2][delay:] += right[:-delay] * gain
            wet[1 - number % 2][delay:] += left[:-delay] * gain
    samples = np.stack(wet, axis=1)
    edge = min(rate // 20, len(samples) // 2)
    if edge:
        ramp = np.linspace(0, 1, edge, dtype=np.float32)[:, None]
        samples[:edge] *= ramp
        samples[-edge:] *= ramp[::-1]
    peak = float(np.abs(samples).max()) if len(samples) else 0.0
    return (samples * np.float32(0.9 / peak) if peak else samples).astype(np.float32)


def suffixes() -> tuple[str, ...]:
    """The suffixes that this computer's PyAV can write, in the order of ENCODINGS."""
    import av

    return tuple(suffix for suffix, (_, codec, _) in ENCODINGS.items() if codec in av.codecs_available)


def write_audio(path: Path, samples: Samples, rate: int = RATE, suffix: str | None = None) -> None:
    """Encode ``samples`` (frames, channels; -1 to 1) at ``rate`` Hz into ``path``.

    ``suffix`` (".mp3", ".flac" ...; see ENCODINGS) decides the format, ``path``'s own if it is not given.
    Raises CuefolioError ``media.cannot_encode`` where PyAV has no encoder for it.
    """
    import av
    import numpy as np

    suffix = suffix or path.suffix.lower()
    container_name, codec, bit_rate = ENCODINGS.get(suffix, ("", "", 0))
    if codec not in av.codecs_available:
        raise CuefolioError("media.cannot_encode", suffix=suffix, choices=", ".join(suffixes()))
    layout = "stereo" if samples.shape[1] == 2 else "mono"
    options: dict[str, str] = {"strict": "experimental"} if codec == "vorbis" else {}
    with av.open(str(path), "w", format=container_name, options={"fflags": "+bitexact"}) as container:
        stream = container.add_stream(codec, rate=48_000 if suffix == ".opus" else rate, options=options)
        context: Any = stream.codec_context
        context.layout = layout
        known = [form.name for form in context.codec.audio_formats]
        context.format = next((name for name in ("s16", "s16p") if name in known), known[0])
        if bit_rate:
            context.bit_rate = bit_rate
        context.open()
        resampler = av.AudioResampler(
            context.format, layout, context.rate, frame_size=context.frame_size or 4096
        )
        frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(samples.T), format="fltp", layout=layout)
        frame.sample_rate = rate
        frame.time_base = Fraction(1, rate)
        frame.pts = 0
        for source in (frame, None):
            for piece in resampler.resample(source):
                container.mux(context.encode(piece))
        container.mux(context.encode(None))
