# SPDX-License-Identifier: GPL-3.0-or-later
"""From where to where an element of an FCPXML document is heard: J and L cuts, audio transitions, fades."""

from __future__ import annotations

from cuefolio.formats.timelines.fcpxml_elements import Laid
from cuefolio.formats.timelines.fcpxml_resources import Clock


def set_span(laid: Laid, clock: Clock) -> None:
    """Find out what is heard of a clip that is placed and has its volume.

    An audio range of its own (``audioStart``, ``audioDuration``) makes a J or L cut. A transition beside it
    fades across its whole length, with media from beyond the cut as far as the asset has any.
    """
    low, high, volume = laid.low, laid.high, laid.volume
    if laid.shape.sound_apart:
        low, high = _apart(laid, clock)
    laid.begins, laid.ends = laid.faded_in, laid.fades_out = low, high
    if laid.before is not None and low == laid.low:
        _begin_with(laid, laid.before)
    if laid.after is not None and high == laid.high:
        _end_with(laid, laid.after)
    if volume.fade_in:
        laid.faded_in = max(laid.faded_in, laid.begins + volume.fade_in)
    if volume.fade_out:
        laid.fades_out = min(laid.fades_out, laid.ends - volume.fade_out)


def _apart(laid: Laid, clock: Clock) -> tuple[int, int]:
    start = clock.ticks(laid.element.get("audioStart", ""))
    length = clock.length(laid.element.get("audioDuration", ""))
    low, high = laid.low, laid.high
    if start is not None:
        low = laid.own.at(start)
        high = max(high, low)
    if length is not None:
        high = low + laid.outer.length(length)
    return low, high


def _begin_with(laid: Laid, transition: tuple[int, int]) -> None:
    outer, own, asset, low = laid.outer, laid.own, laid.asset, laid.begins
    begin, laid.faded_in = outer.at(transition[0]), max(low, outer.at(transition[1]))
    if begin < low:
        media = low - begin if asset is None else own.length(max(0, own.back(low) - asset.start))
        laid.begins -= min(low - begin, media)


def _end_with(laid: Laid, transition: tuple[int, int]) -> None:
    outer, own, asset, high = laid.outer, laid.own, laid.asset, laid.ends
    laid.fades_out, end = min(high, outer.at(transition[0])), outer.at(transition[1])
    if end > high:
        media = end - high
        if asset is not None and asset.source.length is not None:
            media = own.length(max(0, asset.start + asset.source.length - own.back(high)))
        laid.ends += min(end - high, media)
