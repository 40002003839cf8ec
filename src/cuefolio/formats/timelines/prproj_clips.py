# SPDX-License-Identifier: GPL-3.0-or-later
"""What a clip of a Premiere project plays, how loud, and what its editor calls it."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from fractions import Fraction
from math import isfinite
from xml.etree.ElementTree import Element

from cuefolio.domain.timeline.model import SILENCE, Source
from cuefolio.formats.timelines.prproj_objects import Project, time, true
from cuefolio.formats.timelines.xml_values import decibels, file_path, real

_UNITY = 15.0
"""dB that the top of Premiere's volume slider lies above unity: its values go from 0 to 1."""
_VOLUME = "volume"
_MOST_KEYS = 20_000
_ROLES = {
    "dialogue": "Dialogue",
    "dialog": "Dialogue",
    "music": "Music",
    "sfx": "SFX",
    "soundeffects": "SFX",
    "ambience": "Ambience",
    "ambiance": "Ambience",
}
_WORDS = re.compile(r"(?i)name$|title$|comment|path")
"""Elements with an editor's own words, which may well be "Music" too."""
_SAYS_ROLE = re.compile(r"(?i)music|dialog|sfx|sound ?effects|ambi[ae]nce")
_GENERATED = re.compile(r"\d*")
_SLASHES = re.compile(r"^/{2,}(?=[^/])")
_FASTEST = 1000.0
_LONGEST_JSON = 20_000
_ROLE_HOLDERS = (
    "",
    "Node/Properties",
    "Clip",
    "Clip/Node/Properties",
    "ClipTrackItem/TrackItem/Node/Properties",
    "ComponentChain/Node/Properties",
)


@dataclass(slots=True)
class Level:
    """Constant level in dB, keyframes (ticks of the source, dB), and whether the volume effect mutes."""

    level: float = 0.0
    keys: tuple[tuple[int, float], ...] = ()
    muted: bool = False


class Sources:
    """The sources of one project, each once; lengths and starts in Premiere's ticks."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._known: dict[str, Source] = {}

    def of(self, clip: Element | None, master: Element | None) -> Source | None:
        """What a clip plays, None when the project does not say."""
        origin = self._project.follow(clip, "Clip/Source")
        media = self._project.follow(origin, "MediaSource/Media")
        if media is None:
            return None
        key = media.get("ObjectUID", "")
        if key not in self._known:
            self._known[key] = self._read(media, origin, master, key)
        return self._known[key]

    def _read(self, media: Element, origin: Element | None, master: Element | None, key: str) -> Source:
        paths = [(media.findtext(tag) or "").strip() for tag in ("ActualMediaFilePath", "FilePath")]
        paths = [path for path in paths if not _GENERATED.fullmatch(path)]
        named = [path for path in paths if "." in path.replace("\\", "/").rpartition("/")[2]]
        path = _clean((named or paths or [""])[0])
        title = (media.findtext("Title") or "").strip()
        name = title or path.replace("\\", "/").rpartition("/")[2]
        if not name and master is not None:
            name = (master.findtext("Name") or "").strip()
        source = Source(name, key, path)
        length = time(origin, "OriginalDuration")
        source.length = length if length is not None and length > 0 else None
        if true(media, "UseAlternateStart"):
            source.start = time(media, "AlternateStart") or 0
        stream = self._project.follow(media, "AudioStream")
        source.channels = channels_of(stream)
        folder = self._project.bin_of(master)
        if folder:
            source.tags["bin"] = folder
        return source


def _clean(path: str) -> str:
    path = path.removeprefix("\\\\?\\")
    return file_path(path) if "://" in path else _SLASHES.sub("/" if path.startswith("///") else "//", path)


def channels_of(owner: Element | None) -> int | None:
    """The channels in a layout such as ``[{"channellabel":100},{"channellabel":101}]``."""
    layout = "" if owner is None else owner.findtext("AudioChannelLayout") or ""
    count = layout.count("channellabel")
    return count if 0 < count <= 256 else None


def speed_of(clip: Element | None) -> Fraction:
    """Source over record, negative backwards."""
    speed = real(None if clip is None else clip.findtext("Clip/PlaybackSpeed"))
    exact = Fraction(1)
    if speed is not None and 1 / _FASTEST <= abs(speed) <= _FASTEST:
        exact = Fraction(speed).limit_denominator(100_000)
    return -exact if true(clip, "Clip/PlayBackwards") else exact


def level_of(project: Project, item: Element, clip: Element | None) -> Level:
    """The clip's gain and its volume effect."""
    found = Level()
    gain = real(None if clip is None else clip.findtext("Gain"))
    if gain is not None and gain != 1:
        found.level += decibels(gain) if gain >= 0 else max(gain, -96.0)
    chain = project.follow(item, "ClipTrackItem/ComponentOwner/Components")
    for component in project.each(chain, "ComponentChain/Components/Component"):
        name = component.findtext("FilterMatchName") or component.findtext(
            "AudioComponent/Component/DisplayName"
        )
        if _VOLUME not in (name or "").casefold() or true(component, "AudioComponent/Component/Bypass"):
            continue
        for parameter in project.each(component, "AudioComponent/Component/Params/Param"):
            _add(found, parameter)
    return found


def _add(found: Level, parameter: Element) -> None:
    """One parameter of a volume effect: a flag mutes, a number is the slider."""
    written = (parameter.findtext("StartKeyframe") or "").split(",")
    said = written[1] if len(written) > 1 else parameter.findtext("CurrentValue") or ""
    if said.strip().casefold() in ("true", "false"):
        found.muted = found.muted or said.strip().casefold() == "true"
        return
    if true(parameter, "IsTimeVarying"):
        keys: list[tuple[int, float]] = []
        for entry in (parameter.findtext("Keyframes") or "").split(";")[:_MOST_KEYS]:
            parts = entry.split(",")
            level = _slider(parts[1]) if len(parts) > 1 else None
            if level is not None and parts[0].strip().lstrip("-").isdecimal() and len(parts[0]) < 25:
                keys.append((int(parts[0]), level))
        if keys:
            found.keys = tuple(sorted(keys, key=lambda key: key[0]))
            return
    level = _slider(said)
    if level is not None:
        found.level += level


def _slider(text: str) -> float | None:
    value = real(text)
    if value is None or not isfinite(value) or value < 0:
        return None
    level = decibels(value)
    return level if level == SILENCE else round(level + _UNITY, 4)


def track_muted(project: Project, track: Element) -> bool:
    """Whether a track is muted: by its own flag, or by the mute switch of its fader."""
    if true(track, "ClipTrack/Track/IsMuted"):
        return True
    chain = project.follow(track, "AudioTrack/ComponentOwner/Components")
    for component in project.each(chain, "ComponentChain/Components/Component"):
        if component.tag != "AudioFader":
            continue
        for parameter in project.each(component, "AudioComponent/Component/Params/Param"):
            written = (parameter.findtext("StartKeyframe") or "").split(",")
            said = parameter.findtext("CurrentValue") or (written[1] if len(written) > 1 else "")
            if said.strip().casefold() == "true":
                return True
    return False


def track_name(track: Element) -> str:
    """The name that an editor gave a track, "" when it bears its number only."""
    for path in ("ClipTrack/Track/Name", "AudioTrack/Name", "Name"):
        name = (track.findtext(path) or "").strip()
        if name:
            return name
    properties = track.find("ClipTrack/Track/Node/Properties")
    for entry in () if properties is None else properties:
        if entry.tag.casefold().endswith(("trackname", ".name")) and (entry.text or "").strip():
            return (entry.text or "").strip()
    return ""


def role_of(*holders: Element | None) -> str:
    """What the Essential Sound panel calls a clip: "Dialogue", "Music", "SFX", "Ambience", else "".

    Where it is written differs between versions, so every property of the clip is looked at.
    """
    for holder in holders:
        if holder is None:
            continue
        for path in _ROLE_HOLDERS:
            place = holder.find(path) if path else holder
            for entry in () if place is None else place:
                text = entry.text
                if text and _SAYS_ROLE.search(text) and not _WORDS.search(entry.tag):
                    role = _role(text.strip())
                    if role:
                        return role
    return ""


def _role(text: str) -> str:
    words = [text]
    if text.startswith("{") and len(text) < _LONGEST_JSON:
        try:
            said = json.loads(text)
        except (ValueError, RecursionError):
            return ""
        words = [word for word in said.values() if isinstance(word, str)] if isinstance(said, dict) else []
    for word in words:
        role = _ROLES.get(re.sub(r"[\s_-]", "", word.rpartition(".")[2]).casefold())
        if role:
            return role
    return ""
