# SPDX-License-Identifier: GPL-3.0-or-later
"""What a clip of an FCP7 XML file plays of its media: through its speed, and how loud along the way."""

from __future__ import annotations

from fractions import Fraction
from xml.etree.ElementTree import Element

from cuefolio.domain.timeline.model import Use
from cuefolio.formats.timelines.fcp7_edges import Edges, along
from cuefolio.formats.timelines.fcp7_filters import Filters
from cuefolio.formats.timelines.fcp7_items import Sources
from cuefolio.formats.timelines.text_files import shortened
from cuefolio.formats.timelines.xml_values import Keys, whole


def counted_in(
    item: Element, rate: Fraction | None, around: Fraction, edges: Edges, filters: Filters, sources: Sources
) -> Fraction | None:
    """The rate in which a clip's in and out points, and the points of its levels, are counted.

    Final Cut counts them in frames of the sequence ``around`` (Final Cut Pro XML Interchange Format,
    mixedratesoffset), others in frames of the clip (its ``rate``) or of its file: it is the rate at which
    the clip is as long as on its track. Where none fits, as with a speed, the clip's own.
    """
    if rate is None or rate == around or not filters.plain:
        return rate
    if edges.length is None or edges.start is None or edges.end is None:
        return rate
    length, seen = edges.length, edges.end - edges.start
    off = {
        other: abs(length * around / other - seen)
        for other in (rate, around, sources.file_rate(item))
        if other
    }
    best = min(off, key=lambda other: off[other])
    return best if off[best] <= 1 else rate


def source_range(
    use: Use,
    item: Element,
    filters: Filters,
    sources: Sources,
    rate: Fraction | None,
    first: int,
    record_in: int,
    length: int,
) -> None:
    """Give a use its source range and speed. ``first`` and ``length`` are frames of the clip at ``rate``,
    ``record_in`` the tick at which the clip begins, which may be before what is seen of it. Those of a
    subclip count from its start."""
    ticks = sources.ticks
    offset = whole(item.findtext("subclipinfo/startoffset")) or 0
    if filters.plain:
        use.source_in = ticks(first + offset, rate) + use.record_in - record_in
        use.source_out = use.source_in + use.record_out - use.record_in
        return
    if filters.remap:
        begin = round(along(filters.remap, first))
        stop = round(along(filters.remap, first + length))
    else:
        begin, stop = round(first * abs(filters.speed)), round((first + length) * abs(filters.speed))
    source_in, source_out = ticks(begin + offset, rate), ticks(stop + offset, rate)
    if source_out != source_in:
        record = ticks(length, rate)
        use.speed = Fraction(source_out - source_in, record) if filters.remap and record else filters.speed
    use.source_in, use.source_out = min(source_in, source_out), max(source_in, source_out)


def keys_of(
    use: Use,
    filters: Filters,
    sources: Sources,
    rate: Fraction | None,
    first: int,
    length: int,
    record_in: int,
) -> Keys:
    """The level curve from the record in on.

    Its points count from the start of the media as the format has it; some exporters count from the in point,
    which shows when all lie outside the clip otherwise.
    """
    inside = any(first <= at <= first + length for at, _ in filters.keys)
    from_in = not inside and any(0 <= at <= length for at, _ in filters.keys)
    base = 0 if from_in else first
    shift = record_in - use.record_in
    return tuple((sources.ticks(at - base, rate) + shift, level) for at, level in filters.keys)


def raw_of(item: Element) -> str:
    """The clip as it is written, its times first."""
    shown = (f"<{tag}>{item.findtext(tag)}</{tag}>" for tag in ("name", "start", "end", "in", "out"))
    return shortened(f'<{item.tag} id="{item.get("id", "")}">' + "".join(shown))
