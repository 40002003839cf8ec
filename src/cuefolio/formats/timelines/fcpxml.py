# SPDX-License-Identifier: GPL-3.0-or-later
"""FCPXML 1.5 and later, as a file or as a bundle (.fcpxmld), from Final Cut Pro, Resolve and others.

Each project is a timeline; where a document holds none, each compound clip is.
"""

from __future__ import annotations

from pathlib import Path
from xml.etree.ElementTree import Element

from cuefolio.domain.timeline.growing import no_collection
from cuefolio.domain.timeline.model import Timeline
from cuefolio.errors import CuefolioError
from cuefolio.formats.timelines.fcpxml_elements import CLIPS, MARKERS
from cuefolio.formats.timelines.fcpxml_place import Container
from cuefolio.formats.timelines.fcpxml_resources import Clock, Resources, denominators_of
from cuefolio.formats.timelines.fcpxml_story import Story
from cuefolio.formats.timelines.fcpxml_uses import Uses
from cuefolio.formats.timelines.registry import Reading, TimelineReader
from cuefolio.formats.timelines.text_files import Remarks
from cuefolio.formats.timelines.xml_tree import Document, bytes_of, root_name

ROOT = "fcpxml"
KIND = "fcpxml"
BUNDLED = "Info.fcpxml"
_TOLD = CLIPS | MARKERS
_HERTZ = {
    "32k": 32000,
    "44.1k": 44100,
    "48k": 48000,
    "88.2k": 88200,
    "96k": 96000,
    "176.4k": 176400,
    "192k": 192000,
}


def sniff(path: Path, head: bytes) -> int:
    """Certain when the first element is ``fcpxml``, or for a folder that is a bundle."""
    if not head and path.is_dir():
        return 100 if (path / BUNDLED).is_file() else 0
    return 100 if root_name(head) == ROOT else 0


def read(path: Path, reading: Reading) -> list[Timeline]:
    """Every project with sound or markers. Raises CuefolioError timeline.xml_no_sequence,
    timeline.xml_no_such_sequence, timeline.xml_nothing_heard, timeline.xml_no_rate,
    timeline.xml_too_many_uses, timeline.xml_too_many_nests, and what ``Document`` raises."""
    with no_collection():
        return _read(path, reading)


def _read(path: Path, reading: Reading) -> list[Timeline]:
    file = path / BUNDLED if path.is_dir() else path
    remarks = Remarks()
    document = Document(file, bytes_of(file, reading), ROOT, reading, remarks)
    wanted = _projects(document.root)
    if not wanted:
        raise CuefolioError("timeline.xml_no_sequence", path=str(path), expected="project")
    if reading.sequence:
        named = [entry for entry in wanted if entry[0] == reading.sequence]
        if not named:
            names = ", ".join(dict.fromkeys(name for name, _ in wanted))
            raise CuefolioError(
                "timeline.xml_no_such_sequence", path=str(path), name=reading.sequence, names=names[:300]
            )
        wanted = named
    resources = Resources(document.root)
    denominators = denominators_of(document.data)
    lines = document.lines(_TOLD, document.elements(_TOLD))
    elements = len(document.everything)
    found: list[Timeline] = []
    for done, (name, sequence) in enumerate(wanted):
        reading.progress(len(wanted) + done, 2 * len(wanted))
        drop = sequence.get("tcFormat") == "DF"
        rate = resources.rate(sequence.get("format"), drop=drop) or reading.rate
        if rate is None:
            raise CuefolioError("timeline.xml_no_rate", path=str(path), name=name[:100])
        clock = Clock(denominators, rate)
        timeline = Timeline(KIND, name, rate, ticks=clock.per_frame)
        start = clock.ticks(sequence.get("tcStart"))
        if start is not None:
            timeline.start = round(timeline.frames(start))
            length = clock.length(sequence.get("duration"))
            timeline.end = None if length is None else round(timeline.frames(start + length))
        timeline.sample_rate = _HERTZ.get(sequence.get("audioRate", ""))
        uses = Uses(timeline, str(path), clock, reading, remarks, lines)
        Story(resources, clock, uses, elements).lay(sequence, Container(rate, inside=(sequence,)))
        timeline.uses.sort(key=lambda use: (use.record_in, use.track))
        timeline.spots.sort(key=lambda spot: spot.at)
        if uses.hidden:
            remarks.add("timeline.xml_markers_hidden", name=name[:100], count=uses.hidden)
        heard = any(not timeline.tracks[use.track].picture for use in timeline.uses)
        if heard or timeline.spots:
            found.append(timeline)
    if not found:
        raise CuefolioError("timeline.xml_nothing_heard", path=str(path), name=wanted[0][0])
    said = remarks.list()
    for timeline in found:
        timeline.remarks = said
    return found


def _projects(root: Element) -> list[tuple[str, Element]]:
    """Names and sequences of all projects, else of all compound clips."""
    found: list[tuple[str, Element]] = []
    for tag in ("project", "media"):
        for owner in root.iter(tag):
            sequence = owner.find("sequence")
            if sequence is not None:
                found.append((owner.get("name", ""), sequence))
        if found:
            break
    return found or [("", sequence) for sequence in root.iter("sequence")]


READER = TimelineReader(KIND, "FCPXML", (".fcpxml", ".fcpxmld"), sniff, read)
