# SPDX-License-Identifier: GPL-3.0-or-later
"""Looking into the objects of an AAF without trust: what is missing, foreign or damaged is None."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from fractions import Fraction
from math import ceil
from typing import Any

from aaf2.exceptions import AAFError
from aaf2.model.classdefs import classdefs

from cuefolio.errors import CuefolioError
from cuefolio.formats.timelines.aaf_storage import Stored
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
_FASTEST_ROUNDED = 240
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


_OWN_PIDS = 0x8000
"""Numbers of properties from here on mean what the file itself says of them."""


def _numbers() -> dict[str, tuple[int, ...]]:
    found: dict[str, set[int]] = {}
    for _, _, _, properties in classdefs.values():
        for name, (_, pid, *_) in properties.items():
            if pid is not None and pid < _OWN_PIDS:
                found.setdefault(name, set()).add(pid)
    return {name: tuple(sorted(pids)) for name, pids in found.items()}


_PIDS = _numbers()
"""The numbers of the properties of the specification: a name is looked up in the file only for others."""


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
    held = property_of(owner, name)
    if held is None:
        return None
    try:
        return held.value
    except BROKEN:
        return None


def _nobody() -> None:
    """Nobody minds."""


def parts(owner: Object, name: str, lost: Callable[[], object] = _nobody) -> Iterator[Object]:
    """The objects in a vector or set; ``lost`` is called for each that cannot be read, or once for all."""
    held = property_of(owner, name)
    if held is None:
        return
    try:
        keys = list(held.references) if isinstance(held.references, dict) else range(len(held.references))
    except BROKEN:
        lost()
        return
    for key in keys:
        try:
            found = held.get(key)
            said = found is not None and bool(found.property_entries)
        except BROKEN:
            said = False
        if said:
            yield found
        else:
            lost()


def is_unreadable(owner: Object, name: str) -> bool:
    """Whether an object has another one in a property, which cannot be read."""
    if property_of(owner, name) is None:
        return False
    found = value(owner, name)
    try:
        return found is None or not found.property_entries
    except BROKEN:
        return True


def property_of(owner: Object, name: str) -> Any:
    """A property itself, None when the object has none of this name."""
    try:
        entries = owner.property_entries
        for pid in _PIDS.get(name, ()):
            held = entries.get(pid)
            if held is not None:
                return held
        for pid, held in entries.items():
            if pid >= _OWN_PIDS and held.name == name:
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
    return _exact(rate) if rate is not None and 0 < rate <= 10_000_000 else None


def _exact(rate: Fraction) -> Fraction:
    """A rate that was rounded to decimals, as Avid writes 2997/25 for 119.88, as the fraction that it is."""
    nominal = ceil(rate)
    exact = Fraction(nominal * 1000, 1001)
    rounded = nominal <= _FASTEST_ROUNDED and nominal % 6 == 0 and rate != nominal
    return exact if rounded and abs(rate - exact) * 3000 < exact else rate


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
    if type(owner) is Stored:
        return owner.class_name
    name = type(owner).__name__
    if name != "AAFObject":
        return str(name)
    try:
        return str(owner.classdef.class_name)
    except BROKEN:
        return ""
