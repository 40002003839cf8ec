# SPDX-License-Identifier: GPL-3.0-or-later
"""From where to where an element of an FCPXML document is heard: J and L cuts, audio transitions, fades."""

from __future__ import annotations

from typing import NamedTuple
from xml.etree.ElementTree import Element

from cuefolio.formats.timelines.fcpxml_resources import Asset, Clock
from cuefolio.formats.timelines.fcpxml_sound import Volume
from cuefolio.formats.timelines.xml_mapping import Mapping

Transition = tuple[int, int] | None
"""From and to in the time of the element's parent."""


class Span(NamedTuple):
    """What is heard of an element, in ticks of the timeline, and where its fades end and begin."""

    low: int
    high: int
    faded_in: int
    fades_out: int


def span_of(
    element: Element,
    clock: Clock,
    mappings: tuple[Mapping, Mapping],
    seen: tuple[int, int],
    volume: Volume,
    asset: Asset | None,
    beside: tuple[Transition, Transition],
) -> Span:
    """What is heard of an element that is ``seen`` between two ticks.

    ``mappings`` place its parent's time and its own. An audio range of its own (``audioStart``,
    ``audioDuration``) makes a J or L cut. A transition beside it fades across its whole length, with media
    from beyond the cut as far as the asset has any.
    """
    low, high = seen
    outer, own = mappings
    before, after = beside
    audio_start = clock.ticks(element.get("audioStart"))
    audio_length = clock.length(element.get("audioDuration"))
    if audio_start is None and audio_length is None and before is None and after is None:
        return Span(low, high, low + volume.fade_in, high - volume.fade_out)
    if audio_start is not None:
        low = own.at(audio_start)
        high = max(high, low)
    if audio_length is not None:
        high = low + outer.length(audio_length)
    faded_in, fades_out = low, high
    if before is not None and low == seen[0]:
        begin, faded_in = outer.at(before[0]), max(low, outer.at(before[1]))
        if begin < low:
            media = low - begin if asset is None else own.length(max(0, own.back(low) - asset.start))
            low -= min(low - begin, media)
    if after is not None and high == seen[1]:
        fades_out, end = min(high, outer.at(after[0])), outer.at(after[1])
        if end > high:
            media = end - high
            if asset is not None and asset.source.length is not None:
                media = own.length(max(0, asset.start + asset.source.length - own.back(high)))
            high += min(end - high, media)
    return Span(low, high, max(faded_in, low + volume.fade_in), min(fades_out, high - volume.fade_out))
