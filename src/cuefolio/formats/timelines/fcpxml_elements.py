# SPDX-License-Identifier: GPL-3.0-or-later
"""The story elements of FCPXML, what can be told of one without laying it, what is found on the way."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Mapping as Parts
from xml.etree.ElementTree import Element

from cuefolio.domain.timeline.model import Muted
from cuefolio.formats.timelines.fcpxml_place import Container
from cuefolio.formats.timelines.fcpxml_resources import Asset
from cuefolio.formats.timelines.fcpxml_volume import Volume
from cuefolio.formats.timelines.xml_mapping import Mapping

CLIPS = frozenset(
    {"asset-clip", "audio", "clip", "mc-clip", "ref-clip", "sync-clip", "video", "title", "caption", "gap"}
)
STORY = CLIPS | {"audition", "spine", "live-drawing"}
MARKERS = frozenset({"marker", "chapter-marker", "keyword"})
HUNG = "story elements"
MARKED = "markers"
_GROUPS = {
    **dict.fromkeys(STORY, HUNG),
    **dict.fromkeys(MARKERS, MARKED),
    "adjust-volume": "adjust-volume",
    "audio-channel-source": "audio-channel-source",
    "conform-rate": "conform-rate",
    "mute": "mute",
    "note": "note",
    "timeMap": "timeMap",
}
_NO_PARTS: Parts[str, list[Element]] = {}
_DEEPEST = 24


class Shape:
    """How elements are written, by their name and the names of their attributes.

    ``pattern`` is the start tag with gaps for the values. ``sound_apart``: sound may have a range of its own;
    ``part``: it may be that not all of it plays.
    """

    __slots__ = ("part", "pattern", "sound_apart")

    def __init__(self, tag: str, attributes: Iterable[str]) -> None:
        names = [name.replace("%", "%%") for name in attributes]
        self.pattern = f"<{tag} " + " ".join([f'{name}="%s"' for name in names]) + ">"
        self.sound_apart = "audioStart" in names or "audioDuration" in names
        self.part = "enabled" in names or "srcEnable" in names


class Shapes(dict[tuple[str, ...], Shape]):
    """The shapes of a document by these names; there are few."""

    def __missing__(self, names: tuple[str, ...]) -> Shape:
        shape = self[names] = Shape(names[0], names[1:])
        return shape


class Laid:
    """An element on its way to the timeline; what is known of it grows in three steps.

    From its parent: it stands at ``offset`` of the time that ``outer`` places, inside of ``container`` on
    ``lane``. ``before`` and ``after`` are the audio transitions beside it, from and to in that time.

    Placed: it is seen from ``low`` to ``high`` ticks of the timeline, and ``own`` places its own time.
    ``parts`` are its children (``parts_of``); ``asset`` or ``nest`` is what it refers to.

    As it sounds: from ``begins`` to ``ends``, faded in at ``faded_in`` and out from ``fades_out``;
    ``content`` places the time of what it plays.
    """

    __slots__ = (
        "after",
        "asset",
        "before",
        "begins",
        "container",
        "content",
        "element",
        "ends",
        "faded_in",
        "fades_out",
        "high",
        "lane",
        "low",
        "muted",
        "nest",
        "offset",
        "outer",
        "own",
        "parts",
        "shape",
        "volume",
    )
    shape: Shape
    parts: Parts[str, list[Element]]
    own: Mapping
    low: int
    high: int
    asset: Asset | None
    nest: Element | None
    content: Mapping
    begins: int
    ends: int
    faded_in: int
    fades_out: int
    muted: Muted | None
    volume: Volume

    def __init__(
        self, element: Element, outer: Mapping, container: Container, offset: int, lane: int
    ) -> None:
        self.element = element
        self.outer = outer
        self.container = container
        self.offset = offset
        self.lane = lane
        self.before: tuple[int, int] | None = None
        self.after: tuple[int, int] | None = None

    def local(self) -> tuple[int, int]:
        """What is seen of it, in its own time."""
        return self.own.back(self.low), self.own.back(self.high)

    def source_range(self, low: int, high: int) -> tuple[int, int]:
        """What plays between two ticks of the timeline, from the start of its media.

        Some exporters write no ``start`` where they count from the start of the media, whatever its label.
        """
        begin, end = self.content.back(low), self.content.back(high)
        asset = self.asset
        if asset is not None and asset.start and (begin >= asset.start or self.element.get("start")):
            begin, end = begin - asset.start, end - asset.start
        return (begin, end) if begin <= end else (end, begin)


def parts_of(element: Element) -> Parts[str, list[Element]]:
    """The children of an element in one walk: story elements as ``HUNG``, markers and keywords as ``MARKED``,
    what else is of interest by its own name."""
    if not len(element):
        return _NO_PARTS
    parts: dict[str, list[Element]] = {}
    for child in element:
        group = _GROUPS.get(child.tag)
        if group is None:
            continue
        if group in parts:
            parts[group].append(child)
        else:
            parts[group] = [child]
    return parts


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
