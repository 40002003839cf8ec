# SPDX-License-Identifier: GPL-3.0-or-later
"""The objects of a Premiere project and the references between them. What leads nowhere is None.

``ObjectRef`` names an object by its number, ``ObjectURef`` by its GUID. Values that are zero are not written.
Times are ticks of 1/254016000000 second, a number that all usual frame and sample rates divide.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from xml.etree.ElementTree import Element

from cuefolio.errors import CuefolioError
from cuefolio.formats.timelines.registry import Reading
from cuefolio.formats.timelines.text_files import Remarks, shortened

TICKS = 254_016_000_000
"""Ticks a second."""
MOST_TICKS = TICKS * 3600 * 24 * 100
_SLOWEST_FRAME = TICKS
_DEEPEST_BIN = 32


@dataclass(slots=True)
class Cut:
    """A clip on a track: cut from ``begin`` to ``end``, by transitions heard from ``first`` to ``last``."""

    item: Element
    begin: int
    end: int
    first: int
    last: int
    fade_in: tuple[int, int] | None
    fade_out: tuple[int, int] | None


class Project:
    """One file: its objects by number and GUID, and how much was read of it.

    ``nests`` are those that lie inside of nests.
    """

    def __init__(self, root: Element, path: str, reading: Reading, remarks: Remarks) -> None:
        self.path = path
        self.reading = reading
        self.remarks = remarks
        self._numbered: dict[str, Element] = {}
        self._named: dict[str, Element] = {}
        self.nests = 0
        self._uses = 0
        self._rows: dict[Element, list[Cut]] = {}
        for element in root:
            number, name = element.get("ObjectID"), element.get("ObjectUID")
            if number:
                self._numbered.setdefault(number, element)
            if name:
                self._named.setdefault(name, element)
        self._bins: dict[str, str] | None = None

    def at(self, reference: Element | None) -> Element | None:
        """The object that a reference names."""
        if reference is None:
            return None
        number, name = reference.get("ObjectRef"), reference.get("ObjectURef")
        if number:
            return self._numbered.get(number)
        return self._named.get(name) if name else None

    def follow(self, owner: Element | None, path: str) -> Element | None:
        """The object that the reference at ``path`` in another object names."""
        return None if owner is None else self.at(owner.find(path))

    def each(self, owner: Element | None, path: str) -> Iterator[Element]:
        """The objects that all references at ``path`` name, without those that lead nowhere."""
        for reference in () if owner is None else owner.iterfind(path):
            found = self.at(reference)
            if found is not None:
                yield found

    def sequences(self) -> list[Element]:
        """All sequences, those first that no other one plays; each group in the order of the file."""
        found = [one for one in self._named.values() if one.tag == "Sequence"]
        played = {
            reference.get("ObjectURef")
            for source in self._numbered.values()
            if source.tag.endswith("SequenceSource")
            for reference in source.iterfind("SequenceSource/Sequence")
        }
        return sorted(found, key=lambda one: one.get("ObjectUID") in played)

    def bin_of(self, master: Element | None) -> str:
        """The bins that a master clip lies in, "Music/Score"; "" for none."""
        if self._bins is None:
            self._bins = self._all_bins()
        return self._bins.get(master.get("ObjectUID", ""), "") if master is not None else ""

    def _all_bins(self) -> dict[str, str]:
        found: dict[str, str] = {}
        roots = [one for one in self._named.values() if one.tag == "RootProjectItem"]
        waiting = [(root, "", 0) for root in roots]
        seen: set[str] = set()
        while waiting:
            item, path, depth = waiting.pop()
            name = item.get("ObjectUID", "")
            if name in seen or depth > _DEEPEST_BIN:
                continue
            seen.add(name)
            for inside in self.each(item, "ProjectItemContainer/Items/Item"):
                if inside.tag == "ClipProjectItem":
                    master = inside.find("MasterClip")
                    if master is not None:
                        found.setdefault(master.get("ObjectURef", ""), path)
                else:
                    label = shortened((inside.findtext("ProjectItem/Name") or "").strip(), 60)
                    waiting.append((inside, f"{path}/{label}" if path else label, depth + 1))
        return found

    def row(self, track: Element, read: Callable[[Element], list[Cut]]) -> list[Cut]:
        """The clips of a track, read once however often its sequence is played."""
        known = self._rows.get(track)
        if known is None:
            known = self._rows[track] = read(track)
        return known

    def count_use(self) -> None:
        """Count one more clip. Raises CuefolioError timeline.prproj_too_many_uses, job.cancelled."""
        self._uses += 1
        if self._uses > self.reading.most_uses:
            most = self.reading.most_uses
            raise CuefolioError("timeline.prproj_too_many_uses", path=self.path, most=most)
        if self._uses % 2000 == 0 and self.reading.cancelled():
            raise CuefolioError("job.cancelled")


def time(owner: Element | None, path: str) -> int | None:
    """A time in ticks, None when it is none, not written, or beyond a hundred days."""
    text = None if owner is None else owner.findtext(path)
    try:
        ticks = int((text or "").strip())
    except ValueError:
        return None
    return ticks if abs(ticks) <= MOST_TICKS else None


def true(owner: Element | None, path: str) -> bool:
    """Whether a flag is written and set."""
    return owner is not None and (owner.findtext(path) or "").strip().casefold() == "true"


def rate_of(group: Element | None) -> Fraction | None:
    """Frames or samples a second of a track group, which writes the ticks that one lasts."""
    ticks = time(group, "TrackGroup/FrameRate") or time(group, "FrameRate")
    if ticks is None or not 0 < ticks <= _SLOWEST_FRAME:
        return None
    return Fraction(TICKS, ticks)
