# SPDX-License-Identifier: GPL-3.0-or-later
"""Uses and tracks as an FCPXML story is laid. FCPXML has no tracks: a lane and a role make one."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from cuefolio.domain.timeline.model import Muted, Timeline, Track, Use
from cuefolio.errors import CuefolioError
from cuefolio.formats.timelines.fcpxml_elements import Laid
from cuefolio.formats.timelines.fcpxml_sound import own_channels
from cuefolio.formats.timelines.fcpxml_told import Told
from cuefolio.formats.timelines.fcpxml_volume import PLAIN, Component, role_volume, together
from cuefolio.formats.timelines.registry import Reading
from cuefolio.formats.timelines.text_files import LONGEST_RAW, shortened
from cuefolio.formats.timelines.xml_values import Keys

_ONCE = Fraction(1)
_BETWEEN_QUESTIONS = 5000
"""Uses after which it is asked again whether the person has cancelled."""
_Sounding = tuple[tuple[int, ...], Muted | None, str, float, Keys, int, int]
"""Channels, why it is not heard, role, level, curve, and the lengths of the fades."""


class Uses:
    """Collects what a story plays into a Timeline."""

    def __init__(self, timeline: Timeline, path: str, reading: Reading, told: Told) -> None:
        self._uses = timeline.uses
        self._tracks = _Tracks(timeline.tracks)
        self._path = path
        self._reading = reading
        self._told = told
        self._pause = min(_BETWEEN_QUESTIONS, reading.most_uses)
        """The number of uses at which to ask whether more are wanted."""

    def add(self, laid: Laid, components: Iterable[Component], picture: bool) -> None:
        """Add a use for each of the components of a clip of media, and one for its ``picture``.

        Raises CuefolioError timeline.xml_too_many_uses, job.cancelled.
        """
        element, container, asset, content = laid.element, laid.container, laid.asset, laid.content
        name = element.get("name") if element.tag == "asset-clip" else container.name or element.get("name")
        if not name:
            name = "" if asset is None else asset.name
        notes = laid.parts.get("note")
        comment = (notes[0].text or "").strip() if notes else ""
        place, raw = self._told.place(element), laid.shape.pattern % tuple(element.attrib.values())
        if len(raw) > LONGEST_RAW:
            raw = shortened(raw)
        source = None if asset is None else asset.source
        speed = _ONCE if content.num == content.den else Fraction(content.den, content.num)
        nest = container.nest
        low, high = container.seen(laid.begins, laid.ends)
        begin, end = laid.source_range(low, high)
        if low < high:
            for component in components:
                channels, muted, role, level, keys, fade_in, fade_out = _sounding(laid, component, low, high)
                track = self._tracks[laid.lane, role, False]
                use = Use(track, name, low, high, source, begin, end, channels, muted, role, level, keys)
                use.fade_in, use.fade_out, use.speed, use.nest = fade_in, fade_out, speed, nest
                use.comment, use.place, use.raw = comment, place, raw
                self._uses.append(use)
                if len(self._uses) > self._pause:
                    self._ask()
        if not picture or asset is None or not asset.picture:
            return
        if low != laid.low or high != laid.high:
            low, high = container.seen(laid.low, laid.high)
            begin, end = laid.source_range(low, high)
        if low < high:
            track = self._tracks[laid.lane, "video", True]
            use = Use(track, name, low, high, source, begin, end, muted=laid.muted)
            use.speed, use.nest, use.comment, use.place, use.raw = speed, nest, comment, place, raw
            self._uses.append(use)
            if len(self._uses) > self._pause:
                self._ask()

    def _ask(self) -> None:
        most = self._reading.most_uses
        if len(self._uses) > most:
            raise CuefolioError("timeline.xml_too_many_uses", path=self._path, most=most)
        if self._reading.cancelled():
            raise CuefolioError("job.cancelled")
        self._pause = min(len(self._uses) + _BETWEEN_QUESTIONS, most)


def _sounding(laid: Laid, component: Component, low: int, high: int) -> _Sounding:
    """How a component of a clip sounds between two ticks, with what the containers around it say."""
    channels, role, on, volume = component
    container, muted = laid.container, laid.muted
    if not channels:
        channels = own_channels(laid.element.get("srcCh"))
    for outer in container.components:
        if not outer.channels or not channels or set(outer.channels) & set(channels):
            role, on = outer.role or role, on and outer.on
            volume = together(outer.volume, volume)
            break
    role = role or container.role
    volume = together(laid.volume, volume)
    if not on and muted is None:
        muted = Muted.CLIP
    if container.roles:
        of_role = role_volume(container.roles, role)
        if of_role is None:
            muted = muted or Muted.ROLE
        elif of_role is not PLAIN:
            volume = together(of_role._replace(fade_in=0, fade_out=0), volume)
    if container.volume is not PLAIN:
        volume = together(container.volume, volume)
    level, keys, fade_in, fade_out, _off = volume
    if keys:
        keys = tuple([(at - low, value) for at, value in keys])
    faded_in, fades_out = laid.begins + fade_in, laid.ends - fade_out
    if faded_in < laid.faded_in:
        faded_in = laid.faded_in
    if faded_in < container.faded_in:
        faded_in = container.faded_in
    if fades_out > laid.fades_out:
        fades_out = laid.fades_out
    if fades_out > container.fades_out:
        fades_out = container.fades_out
    fade_in = 0 if faded_in <= low else min(faded_in, high) - low
    fade_out = 0 if fades_out >= high else high - max(fades_out, low)
    return channels, muted, role, level, keys, fade_in, fade_out


class _Tracks(dict[tuple[int, str, bool], int]):
    """Numbers of tracks by lane, role and whether they are of pictures; a new one is added to ``tracks``."""

    def __init__(self, tracks: list[Track]) -> None:
        super().__init__()
        self._tracks = tracks

    def __missing__(self, key: tuple[int, str, bool]) -> int:
        lane, role, picture = key
        number = self[key] = len(self._tracks)
        name = f"{lane:+d} {role}" if lane else f"0 {role}"
        self._tracks.append(Track(name.strip(), "" if picture else role, picture=picture))
        return number
