# SPDX-License-Identifier: GPL-3.0-or-later
"""What an OpenTimelineIO clip or track says of its media, level, fades and mutes.

Levels have no schema of their own: Resolve writes its clip volume and fades as effect metadata, levels in dB,
points and fades in frames from the clip's start on the timeline. Premiere writes its mutes so.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from cuefolio.domain.timeline.model import SILENCE, Source
from cuefolio.formats.timelines.otio_times import (
    Object,
    Times,
    list_of,
    number_of,
    part_of,
    schema_of,
    text_of,
)
from cuefolio.formats.timelines.text_files import shortened
from cuefolio.formats.timelines.xml_values import LOWEST_DB, MOST_FRAMES, Keys, file_path

_RESOLVE = "Resolve_OTIO"
_PREMIERE = "PremierePro_OTIO"
_VOLUME = "Fairlight Clip Volume and Fades"
_CHANNELS = {"mono": 1, "stereo": 2, "5.1": 6, "7.1": 8}


@dataclass(slots=True)
class Effects:
    """Level in dB, its points in frames from the clip's start, fades in frames, speed, and a mute."""

    level: float = 0.0
    points: tuple[tuple[float, float], ...] = ()
    fade_in: float = 0.0
    fade_out: float = 0.0
    speed: Fraction = Fraction(1)
    muted: bool = False

    def keys(self, ticks: int) -> Keys:
        """The points with ``ticks`` of a frame."""
        return tuple((round(at * ticks), level) for at, level in self.points)


def effects_of(item: Object) -> Effects:
    """The effects of a clip, nest or track that matter to what is heard, all together."""
    found = Effects()
    for effect in list_of(item, "effects"):
        if not isinstance(effect, dict) or effect.get("enabled") is False:
            continue
        kind = schema_of(effect)
        if kind == "FreezeFrame":
            found.speed = Fraction(0)
        elif kind == "LinearTimeWarp":
            scalar = number_of(effect.get("time_scalar"))
            if scalar is not None and abs(scalar) <= 10_000:
                found.speed *= Fraction(scalar).limit_denominator(100_000)
        resolve = part_of(effect, "metadata", _RESOLVE)
        if text_of(resolve, "Effect Name") == _VOLUME and resolve.get("Enabled") is not False:
            _resolve_volume(found, resolve)
        premiere = part_of(effect, "metadata", _PREMIERE)
        match = text_of(premiere, "MatchName")
        if match.startswith("Internal Volume") or match == "AudioFader":
            found.muted = found.muted or _premiere_mute(premiere, 1 if match == "AudioFader" else 0)
    return found


def _resolve_volume(found: Effects, resolve: Object) -> None:
    for parameter in list_of(resolve, "Parameters"):
        if not isinstance(parameter, dict):
            continue
        name, value = text_of(parameter, "Parameter ID"), number_of(parameter.get("Parameter Value"))
        if name == "volume":
            points = {}
            for at, key in part_of(parameter, "Key Frames").items():
                frame, level = _frame(at), number_of(part_of({"key": key}, "key").get("Value"))
                if frame is not None and level is not None:
                    points[frame] = _shut(level)
            if len(points) > 1:
                found.points = tuple(sorted(points.items()))
            elif points:
                found.level += next(iter(points.values()))
            elif value is not None:
                found.level += _shut(value)
        elif name == "faderIn" and value is not None and 0 < value <= MOST_FRAMES:
            found.fade_in = value
        elif name == "faderOut" and value is not None and 0 < value <= MOST_FRAMES:
            found.fade_out = value


def _frame(text: str) -> float | None:
    try:
        frame = float(text)
    except ValueError:
        return None
    return frame if abs(frame) <= MOST_FRAMES else None


def _shut(level: float) -> float:
    return SILENCE if level <= LOWEST_DB else level


def _premiere_mute(premiere: Object, number: int) -> bool:
    """Whether Premiere's mute switch, parameter ``number`` of an effect, is on; its name is localised."""
    for parameter in list_of(premiere, "Parameters"):
        if isinstance(parameter, dict) and parameter.get("ID") == number:
            return part_of(parameter, "StartValue").get("Value") in (True, 1)
    return False


def media_of(clip: Object) -> Object:
    """The media that a clip plays: its active reference, or the only one that older schemas know."""
    references = part_of(clip, "media_references")
    active = references.get(text_of(clip, "active_media_reference_key") or "DEFAULT_MEDIA")
    if not isinstance(active, dict):
        active = next((value for value in references.values() if isinstance(value, dict)), None)
    return active if active is not None else part_of(clip, "media_reference")


class Sources:
    """The sources of one timeline, each once."""

    def __init__(self, times: Times) -> None:
        self._times = times
        self._known: dict[tuple[Any, ...], Source] = {}

    def of(self, clip: Object) -> Source | None:
        """What a clip plays, None for a generator (bars, tone, a title)."""
        media = media_of(clip)
        if schema_of(media) == "GeneratorReference":
            return None
        path = file_path(
            text_of(media, "target_url") or text_of(part_of(media, "metadata", _RESOLVE), "Media Url")
        )
        name = text_of(media, "name") or path.replace("\\", "/").rpartition("/")[2] or text_of(clip, "name")
        span = self._times.span(media.get("available_range"))
        key = (path, name, span)
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = Source(name, path=path)
            if span is not None:
                known.start, known.length = span[0], span[1] or None
            for part, value in part_of(media, "metadata").items():
                if isinstance(value, str) and value and len(known.tags) < 20:
                    known.tags[shortened(part, 60)] = shortened(value)
        return known


def channels_of_track(track: Object) -> int | None:
    """How many channels Resolve says that an audio track has."""
    kind = text_of(part_of(track, "metadata", _RESOLVE), "Audio Type").casefold()
    return _CHANNELS.get(kind)


def soloed(track: Object) -> bool:
    """Whether Resolve says that a track is soloed."""
    return part_of(track, "metadata", _RESOLVE).get("SoloOn") is True


def channels_of_clip(clip: Object) -> tuple[int, ...]:
    """The channels of the source that Resolve says a clip plays, from 1."""
    found: list[int] = []
    for channel in list_of(part_of(clip, "metadata", _RESOLVE), "Channels"):
        number = number_of(channel.get("Source Channel ID")) if isinstance(channel, dict) else None
        if number is not None and 0 <= number < 256 and int(number) + 1 not in found:
            found.append(int(number) + 1)
    return tuple(found)
