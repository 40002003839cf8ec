# SPDX-License-Identifier: GPL-3.0-or-later
"""How loud a clip and a track of a Premiere project are.

Seen in projects of several versions: the clip's own volume is an effect with a switch and a level from 0 to
1. Since Premiere 25 the switch is called Mute and unity lies 15 dB below the top, before that it is called
Bypass and unity is half of the top. Ducking by the Essential Sound panel is an effect called Amplify, whose
values are 144 dB apart. A track's fader is a plain factor.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import isfinite, log10
from xml.etree.ElementTree import Element

from cuefolio.domain.timeline.model import SILENCE
from cuefolio.formats.timelines.prproj_objects import Project, true
from cuefolio.formats.timelines.xml_values import Keys, decibels, real, summed

_VOLUME, _CHANNEL_VOLUME = "internal volume", "internal channel volume"
_AMPLIFY = "f14fee7d-fe5f-4202-b790-f53209e56411"
_LEVEL = "level"
_SWITCHES = ("mute", "bypass")
_TOP = {"mute": 15.0, "bypass": 20 * log10(2)}
"""dB that the top of a volume effect lies above unity, by what its switch is called."""
_NOT_LEVELS = ("bypass", "channel count", "link sliders", "link keyframes")
_AMPLIFY_RANGE, _AMPLIFY_BOTTOM = 144.0, -96.0
_LOWEST_GAIN = -96.0
_MOST_KEYS = 20_000
_PARAMETERS = "AudioComponent/Component/Params/Param"


@dataclass(slots=True)
class Level:
    """Constant level in dB, keyframes (ticks of the source, dB), and whether it is muted."""

    level: float = 0.0
    keys: Keys = ()
    muted: bool = False


def level_of(project: Project, item: Element, clip: Element | None) -> Level:
    """A clip's gain, its volume effects and its ducking."""
    found = Level()
    gain = real(None if clip is None else clip.findtext("Gain"))
    if gain is not None and gain != 1:
        found.level += decibels(gain) if gain >= 0 else max(gain, _LOWEST_GAIN)
    chain = project.follow(item, "ClipTrackItem/ComponentOwner/Components")
    for component in project.each(chain, "ComponentChain/Components/Component"):
        if true(component, "AudioComponent/Component/Bypass"):
            continue
        name = component.findtext("FilterMatchName") or component.findtext(
            "AudioComponent/Component/DisplayName"
        )
        label = (name or "").strip().casefold()
        if label.startswith((_VOLUME, "volume")):
            _volume(found, project, component)
        elif label.startswith(_CHANNEL_VOLUME):
            _channels(found, project, component)
        elif label == _AMPLIFY:
            _amplify(found, project, component)
    return found


def track_level(project: Project, track: Element) -> Level:
    """The level of a track's fader, and whether it is muted there or by the flag of older versions."""
    found = Level(muted=true(track, "ClipTrack/Track/IsMuted"))
    chain = project.follow(track, "AudioTrack/ComponentOwner/Components")
    for component in project.each(chain, "ComponentChain/Components/Component"):
        if component.tag != "AudioFader":
            continue
        for name, parameter in _named(project, component):
            if name == "mute":
                found.muted = found.muted or _is_on(parameter)
            elif name == "volume" and not true(parameter, "IsTimeVarying"):
                factor = real(_said(parameter))
                if factor is not None and isfinite(factor) and factor >= 0:
                    found.level += decibels(factor)
    return found


def _volume(found: Level, project: Project, component: Element) -> None:
    parameters = _named(project, component)
    switch = next((name for name, _ in parameters if name in _SWITCHES), "mute")
    on = any(_is_on(parameter) for name, parameter in parameters if name == switch)
    if on and switch == "bypass":
        return
    found.muted = found.muted or on
    for name, parameter in parameters:
        if name == _LEVEL:
            _add(found, parameter, _slider(_TOP[switch]))


def _channels(found: Level, project: Project, component: Element) -> None:
    """What is heard of a clip is its loudest channel; moving levels of channels are passed over."""
    parameters = _named(project, component)
    switch = next((name for name, _ in parameters if name in _SWITCHES), "")
    if any(_is_on(parameter) for name, parameter in parameters if name == switch):
        return
    # Both layouts call their switch Bypass: the one with the old scale has nothing behind its channels.
    scale = _slider(_TOP["bypass"] if len(parameters) <= 3 else _TOP["mute"])
    channels = [parameter for name, parameter in parameters if name and name != switch]
    if any(true(parameter, "IsTimeVarying") for parameter in channels):
        return
    levels = [level for parameter in channels if (level := scale(_said(parameter) or "1")) is not None]
    if levels:
        found.level += max(levels)


def _amplify(found: Level, project: Project, component: Element) -> None:
    parameters = _named(project, component)
    if any(_is_on(parameter) for name, parameter in parameters if name == "bypass"):
        return
    for name, parameter in parameters:
        if name and name not in _NOT_LEVELS:
            _add(found, parameter, _amplified)
            return


def _named(project: Project, component: Element) -> list[tuple[str, Element]]:
    return [
        ((parameter.findtext("Name") or "").strip().casefold(), parameter)
        for parameter in project.each(component, _PARAMETERS)
    ]


def _said(parameter: Element) -> str:
    written = (parameter.findtext("StartKeyframe") or "").split(",")
    return (written[1] if len(written) > 1 else parameter.findtext("CurrentValue") or "").strip()


def _is_on(parameter: Element) -> bool:
    said = _said(parameter).casefold()
    return said == "true" or bool(real(said))


def _add(found: Level, parameter: Element, scale: Callable[[str], float | None]) -> None:
    """One level, constant or with keyframes."""
    if true(parameter, "IsTimeVarying"):
        keys: dict[int, float] = {}
        for entry in (parameter.findtext("Keyframes") or "").split(";")[:_MOST_KEYS]:
            parts = entry.split(",")
            level = scale(parts[1]) if len(parts) > 1 else None
            if level is not None and parts[0].strip().lstrip("-").isdecimal() and len(parts[0]) < 25:
                keys[int(parts[0])] = level
        if keys:
            found.keys = summed(found.keys, tuple(sorted(keys.items())))
            return
    level = scale(_said(parameter))
    if level is not None:
        found.level += level


def _slider(top: float) -> Callable[[str], float | None]:
    """Reads a slider from 0 to 1 that lies ``top`` dB above unity at its top."""

    def read(text: str) -> float | None:
        value = real(text)
        if value is None or not isfinite(value) or value < 0:
            return None
        level = decibels(value)
        return level if level == SILENCE else round(level + top, 4)

    return read


def _amplified(text: str) -> float | None:
    value = real(text)
    if value is None or not 0 <= value <= 1:
        return None
    return round(_AMPLIFY_RANGE * value + _AMPLIFY_BOTTOM, 4)
