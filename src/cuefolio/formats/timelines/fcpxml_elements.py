# SPDX-License-Identifier: GPL-3.0-or-later
"""The story elements of FCPXML, and what can be told of one without laying it."""

from __future__ import annotations

from typing import NamedTuple
from xml.etree.ElementTree import Element

from cuefolio.formats.timelines.fcpxml_place import Container
from cuefolio.formats.timelines.xml_mapping import Mapping

CLIPS = frozenset(
    {"asset-clip", "audio", "clip", "mc-clip", "ref-clip", "sync-clip", "video", "title", "caption", "gap"}
)
STORY = CLIPS | {"audition", "spine", "live-drawing"}
MARKERS = frozenset({"marker", "chapter-marker", "keyword"})
_DEEPEST = 24


class Task(NamedTuple):
    """An element to lay: at ``offset`` of the time that ``mapping`` places.

    ``before`` and ``after`` are the audio transitions beside it, from and to in that time.
    """

    element: Element
    mapping: Mapping
    container: Container
    offset: int
    lane: int
    before: tuple[int, int] | None = None
    after: tuple[int, int] | None = None


def beyond(container: Container, mapping: Mapping, start: int, end: int) -> bool:
    """Whether nothing of a range is seen, nor of a transition of some length beside it."""
    first, last = sorted((mapping.at(start), mapping.at(end)))
    reach = last - first
    return last + reach <= container.low or first - reach >= container.high


def bare(element: Element | None) -> bool:
    """Whether an element holds no others that could be seen beyond it."""
    return element is None or not any(child.tag in STORY for child in element)


def active_of(element: Element) -> Element | None:
    """The clip that an audition plays, which is its first; any other element is itself."""
    for _ in range(_DEEPEST):
        if element.tag != "audition":
            return element
        child = next((child for child in element if child.tag in STORY), None)
        if child is None:
            return None
        element = child
    return None
