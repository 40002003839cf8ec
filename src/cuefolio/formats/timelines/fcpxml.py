# SPDX-License-Identifier: GPL-3.0-or-later
"""FCPXML 1.5 and later, as a file or as a bundle (.fcpxmld), from Final Cut Pro, Resolve and others.

Each project is a timeline; where a document holds none, each compound clip is.
"""

from __future__ import annotations

from operator import attrgetter
from pathlib import Path
from xml.etree.ElementTree import Element

from cuefolio.domain.timeline.growing import no_collection
from cuefolio.domain.timeline.model import Timeline
from cuefolio.errors import CuefolioError
from cuefolio.formats.timelines.fcpxml_elements import CLIPS, MARKERS
from cuefolio.formats.timelines.fcpxml_place import Container
from cuefolio.formats.timelines.fcpxml_resources import Clock, Resources, denominators_of
from cuefolio.formats.timelines.fcpxml_spots import Spots
from cuefolio.formats.timelines.fcpxml_story import Story
from cuefolio.formats.timelines.fcpxml_told import Told
from cuefolio.formats.timelines.fcpxml_uses import Uses
from cuefolio.formats.timelines.registry import Reading, TimelineReader
from cuefolio.formats.timelines.text_files import Remarks
from cuefolio.formats.timelines.xml_nothing import nothing_heard
from cuefolio.formats.timelines.xml_tree import Document, bytes_of, root_name

ROOT = "fcpxml"
KIND = "fcpxml"
BUNDLED = "Info.fcpxml"
SUFFIXES = (".fcpxml", ".fcpxmld")
_TOLD = CLIPS | MARKERS
_TOP = frozenset({"media", "project", "resources", "sequence"})
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
    """Certain when the first element is ``fcpxml``, or for a folder that is a bundle. Anything else with an
    ending that only Final Cut Pro gives is hardly ours, but is told so by this reader."""
    if not head and path.is_dir() and (path / BUNDLED).is_file():
        return 100
    if root_name(head) == ROOT:
        return 100
    return 1 if path.suffix.lower() in SUFFIXES else 0


def read(path: Path, reading: Reading) -> list[Timeline]:
    """Every project with sound or markers. Raises CuefolioError timeline.xml_no_sequence,
    timeline.xml_no_such_sequence, timeline.xml_nothing_heard, timeline.xml_nothing_placed,
    timeline.xml_no_rate, timeline.xml_too_many_uses, timeline.xml_too_many_nests, and what
    ``Document`` raises."""
    with no_collection():
        return _read(path, reading)


def _read(path: Path, reading: Reading) -> list[Timeline]:
    file = path / BUNDLED if path.is_dir() else path
    remarks = Remarks()
    document = Document(file, bytes_of(file, reading), ROOT, reading, remarks)
    top = document.elements(_TOP)
    wanted = _projects(top)
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
    resources = Resources(element for element in top if element.tag == "resources")
    denominators = denominators_of(document.data)
    told = Told(document.numbered(_TOLD, document.elements(_TOLD)), remarks)
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
        start = clock.ticks(sequence.get("tcStart", ""))
        if start is not None:
            timeline.start = round(timeline.frames(start))
            length = clock.length(sequence.get("duration", ""))
            timeline.end = None if length is None else round(timeline.frames(start + length))
        timeline.sample_rate = _HERTZ.get(sequence.get("audioRate", ""))
        uses = Uses(timeline, str(path), reading, told)
        spots = Spots(timeline, clock, told)
        story = Story(str(path), resources, clock, uses, spots, told, elements)
        story.lay(sequence, Container(rate, inside=(sequence,)))
        timeline.uses.sort(key=attrgetter("record_in", "track"))
        timeline.spots.sort(key=attrgetter("at"))
        if spots.hidden:
            remarks.add("timeline.xml_markers_hidden", name=name[:100], count=spots.hidden)
        heard = any(not timeline.tracks[use.track].picture for use in timeline.uses)
        if heard or timeline.spots:
            found.append(timeline)
    if not found:
        raise nothing_heard(str(path), wanted[0][0], remarks)
    said = remarks.list()
    for timeline in found:
        timeline.remarks = said
    return found


def _projects(top: list[Element]) -> list[tuple[str, Element]]:
    """Names and sequences of all projects, else of all compound clips, else all sequences."""
    for tag in ("project", "media"):
        owners = [(owner.get("name", ""), owner.find("sequence")) for owner in top if owner.tag == tag]
        found = [(name, sequence) for name, sequence in owners if sequence is not None]
        if found:
            return found
    return [("", element) for element in top if element.tag == "sequence"]


READER = TimelineReader(KIND, "FCPXML", SUFFIXES, sniff, read)
