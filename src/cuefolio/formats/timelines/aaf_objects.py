# SPDX-License-Identifier: GPL-3.0-or-later
"""Looking into the objects of an AAF without trust: what is missing, foreign or damaged is None."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from fractions import Fraction
from typing import Any

from aaf2.exceptions import AAFError

from cuefolio.errors import CuefolioError
from cuefolio.formats.timelines.registry import Reading
from cuefolio.formats.timelines.text_files import Remarks

Object = Any
"""An object of pyaaf2, which has no types."""

BROKEN = (
    AAFError,
    ArithmeticError,
    AssertionError,
    AttributeError,
    EOFError,
    LookupError,
    MemoryError,
    OSError,
    RuntimeError,
    TypeError,
    ValueError,
    struct.error,
)
"""What pyaaf2 raises on parts that are not what the format says."""
_MOST_PARTS = 1_000_000
_MOST_EDIT_UNITS = 1 << 45
_KINDS = {
    # Data definitions by their keys, then by the names that files of older systems give them.
    "01030202-0200-0000-060e-2b3404010101": "sound",
    "78e1ebe1-6cef-11d2-807d-006008143e6f": "sound",
    "01030202-0100-0000-060e-2b3404010101": "picture",
    "6f3c8ce1-6cef-11d2-807d-006008143e6f": "picture",
    "01030202-0300-0000-060e-2b3404010101": "picture",
    "01030201-0100-0000-060e-2b3404010101": "timecode",
    "7f275e81-77e5-11d2-807f-006008143e6f": "timecode",
    "01030201-1000-0000-060e-2b3404010101": "markers",
    "Sound": "sound",
    "LegacySound": "sound",
    "Picture": "picture",
    "LegacyPicture": "picture",
    "PictureWithMatte": "picture",
    "Timecode": "timecode",
    "LegacyTimecode": "timecode",
    "Descriptive Metadata": "markers",
    "DescriptiveMetadata": "markers",
}


class Visit:
    """One reading of a file: what was told and counted. ``nests`` are those that lie inside of nests."""

    def __init__(self, path: str, reading: Reading, remarks: Remarks) -> None:
        self.path = path
        self.reading = reading
        self.remarks = remarks
        self.nests = 0
        self._parts = 0

    def count(self) -> None:
        """Count one more part. Raises CuefolioError timeline.aaf_too_many_parts, job.cancelled."""
        self._parts += 1
        if self._parts % 500 == 0:
            if self.reading.cancelled():
                raise CuefolioError("job.cancelled")
            if self._parts > _MOST_PARTS:
                raise CuefolioError("timeline.aaf_too_many_parts", path=self.path, most=_MOST_PARTS)


def value(owner: Object, name: str) -> Any:
    """The value of a property that an object has of its own, None when it has none or it cannot be read."""
    try:
        for held in owner.property_entries.values():
            if held.name == name:
                return held.value
    except BROKEN:
        return None
    return None


def parts(owner: Object, name: str) -> Iterator[Object]:
    """The objects in a vector or set, without those that cannot be read."""
    held = property_of(owner, name)
    if held is None:
        return
    try:
        keys = list(held.references) if isinstance(held.references, dict) else range(len(held.references))
    except BROKEN:
        return
    for key in keys:
        try:
            found = held.get(key)
        except BROKEN:
            continue
        if found is not None:
            yield found


def property_of(owner: Object, name: str) -> Any:
    """A property itself, None when the object has none of this name."""
    try:
        for held in owner.property_entries.values():
            if held.name == name:
                return held
    except BROKEN:
        return None
    return None


def text(owner: Object, name: str) -> str:
    """A text, "" when there is none, without the nuls that some exporters pad it with."""
    found = value(owner, name)
    return found.replace("\0", "").strip() if isinstance(found, str) else ""


def number(owner: Object, name: str) -> int | None:
    """A whole number within reason for times and numbers of tracks."""
    found = value(owner, name)
    if isinstance(found, bool) or not isinstance(found, int) or abs(found) > _MOST_EDIT_UNITS:
        return None
    return found


def ratio(found: Any) -> Fraction | None:
    """A rational number as pyaaf2 gives it, in lowest terms."""
    if isinstance(found, bool) or not isinstance(found, int | float | Fraction):
        return None
    try:
        return (
            Fraction(found.numerator, found.denominator) if isinstance(found, Fraction) else Fraction(found)
        )
    except BROKEN:
        return None


def edit_rate(slot: Object) -> Fraction | None:
    """Edit units a second of a slot, None when it has no rate or an impossible one."""
    rate = ratio(value(slot, "EditRate"))
    return rate if rate is not None and 0 < rate <= 10_000_000 else None


def length_of(component: Object) -> int:
    """How many edit units a component lasts, 0 when it does not say."""
    return max(0, number(component, "Length") or 0)


def extent_of(segment: Object) -> int:
    """How many edit units the segment of a slot lasts; a sequence that does not say lasts as its parts."""
    length = length_of(segment)
    if not length and class_of(segment) == "Sequence":
        inside = [(class_of(one), length_of(one)) for one in parts(segment, "Components")]
        length = sum(-units if kind == "Transition" else units for kind, units in inside)
    return max(0, length)


def kind_of(component: Object) -> str:
    """ "sound", "picture", "timecode" or "markers"; "" for anything else."""
    definition = value(component, "DataDefinition")
    if definition is None:
        return ""
    known = _KINDS.get(str(value(definition, "Identification")))
    return known or _KINDS.get(text(definition, "Name").removeprefix("DataDef_"), "")


def tagged(owner: Object, name: str) -> dict[str, Any]:
    """The tagged values in a list of an object: name -> value. At most two hundred."""
    found: dict[str, Any] = {}
    for place, entry in enumerate(parts(owner, name)):
        if place >= 200:
            break
        key = text(entry, "Name")
        if key:
            found[key] = value(entry, "Value")
    return found


def class_of(owner: Object) -> str:
    """The name of an object's class, "" when it is not known."""
    name = type(owner).__name__
    if name != "AAFObject":
        return str(name)
    try:
        return str(owner.classdef.class_name)
    except BROKEN:
        return ""
