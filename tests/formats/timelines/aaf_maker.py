# SPDX-License-Identifier: GPL-3.0-or-later
"""Small AAF files of our own, written with pyaaf2 in the shapes of Avid, Pro Tools, Premiere and Resolve."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import aaf2
from aaf2.auid import AUID
from aaf2.rational import AAFRational

AMPLITUDE = AUID("e4962321-2267-11d3-8a4c-0050040ef7d2")
GAIN = AUID("9d2ea894-0968-11d3-8a38-0050040ef7d2")
DISSOLVE = AUID("0c3bea41-fc05-11d2-8a29-0050040ef7d2")
COMBINER = AUID("6b46dd7a-132d-4856-ab11-8b751d8462ec")
SPEED = AUID("9d2ea890-0968-11d3-8a38-0050040ef7d2")
SPEED_RATIO = AUID("72559a80-24d7-11d3-8a50-0050040ef7d2")
LINEAR = AUID("5b6c85a4-0ede-11d3-80a9-006008143e6f")


@cache
def _blank() -> bytes:
    """An AAF with nothing but definitions, written once: pyaaf2 takes most of a second for them."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "blank.aaf"
        file = aaf2.open(str(path), "w", sector_size=512)
        for key, name in (
            (GAIN, "Mono Audio Gain"),
            (DISSOLVE, "Mono Audio Dissolve"),
            (COMBINER, "Audio Channel Combiner"),
            (SPEED, "Audio Speed Control"),
        ):
            operation = file.create.OperationDef(key, name)
            operation.media_kind = "sound"
            operation["NumberInputs"].value = 1
            file.dictionary.register_def(operation)
        for key, name in ((AMPLITUDE, "Amplitude multiplier"), (SPEED_RATIO, "SpeedRatio")):
            file.dictionary.register_def(file.create.ParameterDef(key, name, name, "Rational"))
        file.dictionary.register_def(file.create.InterpolationDef(LINEAR, "LinearInterp", ""))
        file.close()
        return path.read_bytes()


class Maker:
    """One AAF being written. Times are edit units of ``rate``; every method gives the object it made."""

    def __init__(
        self, path: Path, rate: Fraction = Fraction(25), product: str = "Avid Media Composer"
    ) -> None:
        path.write_bytes(_blank())
        self.file = aaf2.open(str(path), "rw")
        self.rate = AAFRational(rate.numerator, rate.denominator)
        self.path = path
        self.file.header["IdentificationList"].value[0]["ProductName"].value = product

    def save(self) -> Path:
        """Write the file."""
        self.file.close()
        return self.path

    def master(
        self,
        name: str,
        length: int,
        *,
        url: str = "",
        channels: int = 1,
        slots: int = 1,
        tape_start: int | None = None,
        embedded: bool = False,
    ) -> Any:
        """A master mob over a WAVE file of ``length`` edit units, with a tape behind it that has timecode."""
        create = self.file.create
        source = create.SourceMob(name)
        descriptor = create.PCMDescriptor()
        descriptor["SampleRate"].value = 48000
        descriptor["AudioSamplingRate"].value = 48000
        descriptor["Channels"].value = channels
        descriptor["QuantizationBits"].value = 24
        descriptor["BlockAlign"].value = 3 * channels
        descriptor["AverageBPS"].value = 144000 * channels
        descriptor["Length"].value = round(length * 48000 / Fraction(self.rate))
        if url:
            locator = create.NetworkLocator()
            locator["URLString"].value = url
            descriptor["Locator"].append(locator)
        source["EssenceDescription"].value = descriptor
        self.file.content.mobs.append(source)
        if embedded:
            essence = create.EssenceData()
            essence.mob_id = source.mob_id
            self.file.content["EssenceData"].append(essence)
            essence.open("w").write(b"\0\0\0")
        tape = None
        if tape_start is not None:
            tape = create.SourceMob("TAPE 7")
            tape["EssenceDescription"].value = create.TapeDescriptor()
            self.file.content.mobs.append(tape)
            sound = tape.create_timeline_slot(self.rate, 1)
            sound.segment = self._clip(None, 0, 0, length * 10)
            counter = tape.create_timeline_slot(self.rate, 2)
            counter.segment = create.Timecode(round(self.rate), False, length * 10)
            counter.segment.start = tape_start
        file_slot = source.create_timeline_slot(self.rate, 1)
        file_slot.segment = self._clip(tape, 1, 0, length)
        master = create.MasterMob(name)
        self.file.content.mobs.append(master)
        for place in range(1, slots + 1):
            slot = master.create_timeline_slot(self.rate, place)
            slot.segment = self._clip(source, 1, 0, length)
            slot["PhysicalTrackNumber"].value = place
        return master

    def _clip(self, mob: Any, slot: int, start: int, length: int) -> Any:
        clip = self.file.create.SourceClip(start, length, None if mob is None else mob.mob_id, slot, "sound")
        return clip

    def clip(self, mob: Any, start: int, length: int, slot: int = 1) -> Any:
        """A clip that plays a slot of a mob."""
        return self._clip(mob, slot, start, length)

    def gap(self, length: int) -> Any:
        """Silence."""
        return self.file.create.Filler("sound", length)

    def fade(self, length: int) -> Any:
        """A transition: a dissolve between what stands beside it."""
        made = self.file.create.Transition("sound", length)
        made["OperationGroup"].value = self.file.create.OperationGroup(DISSOLVE, length, "sound")
        made["CutPoint"].value = length // 2
        return made

    def gain(self, inside: Any, amplitude: float | Sequence[tuple[Fraction, float]]) -> Any:
        """A gain around a segment: one amplitude, or points of (part of the length, amplitude)."""
        made = self.file.create.OperationGroup(GAIN, inside.length, "sound")
        if isinstance(amplitude, float):
            parameter = self.file.create.ConstantValue(AMPLITUDE, AAFRational(amplitude))
        else:
            linear = self.file.dictionary.lookup_interperlationdef("LinearInterp")
            parameter = self.file.create.VaryingValue(AMPLITUDE, linear)
            for part, value in amplitude:
                parameter.add_keyframe(AAFRational(part.numerator, part.denominator), AAFRational(value))
        made.parameters.append(parameter)
        made.segments.append(inside)
        return made

    def combined(self, channels: Sequence[Any], length: int) -> Any:
        """Channels that are one clip."""
        made = self.file.create.OperationGroup(COMBINER, length, "sound")
        made.segments.extend(list(channels))
        return made

    def sped(self, inside: Any, length: int, ratio: Fraction) -> Any:
        """A segment played faster or slower over ``length``."""
        made = self.file.create.OperationGroup(SPEED, length, "sound")
        value = AAFRational(ratio.numerator, ratio.denominator)
        made.parameters.append(self.file.create.ConstantValue(SPEED_RATIO, value))
        made.segments.append(inside)
        return made

    def composition(
        self,
        name: str,
        tracks: Sequence[tuple[str, Sequence[Any]]],
        *,
        start: int | None = 90000,
        drop: bool = False,
        usage: str | None = "Usage_TopLevel",
        rate: Fraction | None = None,
    ) -> Any:
        """A composition of named tracks, each a row of components, with a timecode slot from ``start`` on."""
        mob = self.file.create.CompositionMob(name)
        if usage is not None:
            mob.usage = usage
        self.file.content.mobs.append(mob)
        number = 0
        if start is not None:
            number += 1
            slot = mob.create_timeline_slot(self.rate, number)
            slot.segment = self.file.create.Timecode(-(-self.rate.numerator // self.rate.denominator), drop)
            slot.segment.start = start
        for place, (label, components) in enumerate(tracks, 1):
            number += 1
            own = self.rate if rate is None else AAFRational(rate.numerator, rate.denominator)
            slot = mob.create_timeline_slot(own, number)
            slot.name = label
            slot["PhysicalTrackNumber"].value = place
            sequence = self.file.create.Sequence("sound")
            sequence.components.extend(list(components))
            sequence.length = sum(
                -one.length if type(one).__name__ == "Transition" else one.length for one in components
            )
            slot.segment = sequence
        return mob

    def marker(self, mob: Any, position: int, comment: str) -> None:
        """A comment marker in an event slot of its own."""
        slot = self.file.create.EventMobSlot()
        slot.edit_rate = self.rate
        slot.slot_id = 1000 + position
        marker = self.file.create.DescriptiveMarker()
        marker["Position"].value = position
        marker["Comment"].value = comment
        sequence = self.file.create.Sequence("DescriptiveMetadata")
        sequence.components.append(marker)
        slot.segment = sequence
        mob.slots.append(slot)
