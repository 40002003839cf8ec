# SPDX-License-Identifier: GPL-3.0-or-later
"""What a clip of a Premiere project plays, and what its editor calls it."""

from __future__ import annotations

import json
import re
from fractions import Fraction
from xml.etree.ElementTree import Element

from cuefolio.domain.timeline.model import Source
from cuefolio.formats.timelines.prproj_objects import Project, time, true
from cuefolio.formats.timelines.xml_values import file_path, real

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
_SOUND_TAG = "ClipTrackItem/TrackItem/Node/Properties/ESP.Tag"
_ROLE_HOLDERS = (
    "",
    "Node/Properties",
    "Clip",
    "Clip/Node/Properties",
    "ClipTrackItem/TrackItem/Node/Properties",
    "ComponentChain/Node/Properties",
)


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

    It is written as ``ESP.Tag`` among the properties of the clip on the track, "dialog" for dialogue (seen in
    a project of Premiere 26). Of a tag that is not known here, and of versions that write it elsewhere, every
    property of the clip is looked at.
    """
    for holder in holders:
        tag = "" if holder is None else (holder.findtext(_SOUND_TAG) or "").strip()
        if tag and _role(tag):
            return _role(tag)
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
