# SPDX-License-Identifier: GPL-3.0-or-later
"""FCP7 XML (xmeml 1 to 5), as Final Cut Pro 7, Premiere, Resolve and others exchange sequences.

Every sequence that is not only a nest comes back, and after them the nests that hold sound. What times mean:
Final Cut Pro XML Interchange Format (Apple), chapters "Timing values" and "Elements".
"""

from __future__ import annotations

from pathlib import Path
from xml.etree.ElementTree import Element

from cuefolio.domain.timeline.growing import no_collection
from cuefolio.domain.timeline.model import Timeline
from cuefolio.errors import CuefolioError
from cuefolio.formats.timelines.fcp7_items import ITEMS, SHARED, Project
from cuefolio.formats.timelines.fcp7_sequence import read_sequence
from cuefolio.formats.timelines.registry import Reading, TimelineReader
from cuefolio.formats.timelines.text_files import Remarks
from cuefolio.formats.timelines.xml_nothing import nothing_heard
from cuefolio.formats.timelines.xml_tree import Document, bytes_of, root_name

ROOT = "xmeml"
KIND = "fcp7-xml"


def sniff(_path: Path, head: bytes) -> int:
    """Certain when the first element is ``xmeml``."""
    return 100 if root_name(head) == ROOT else 0


def read(path: Path, reading: Reading) -> list[Timeline]:
    """Every sequence with sound or markers. Raises CuefolioError timeline.xml_no_sequence,
    timeline.xml_no_such_sequence, timeline.xml_nothing_heard, timeline.xml_nothing_placed,
    timeline.xml_no_rate, timeline.xml_too_many_uses, and what ``Document`` raises."""
    with no_collection():
        return _read(path, reading)


def _read(path: Path, reading: Reading) -> list[Timeline]:
    remarks = Remarks()
    document = Document(path, bytes_of(path, reading), ROOT, reading, remarks)
    elements = document.elements(SHARED)
    lines = document.lines(ITEMS, [element for element in elements if element.tag in ITEMS])
    project = Project(elements, str(path), reading, remarks, lines)
    wanted = _in_order(elements)
    if not wanted:
        raise CuefolioError("timeline.xml_no_sequence", path=str(path), expected="sequence")
    if reading.sequence:
        named = [sequence for sequence in wanted if name_of(sequence) == reading.sequence]
        if not named:
            names = ", ".join(dict.fromkeys(name_of(sequence) for sequence in wanted))
            raise CuefolioError(
                "timeline.xml_no_such_sequence", path=str(path), name=reading.sequence, names=names[:300]
            )
        wanted = named
    found: list[Timeline] = []
    for done, sequence in enumerate(wanted):
        reading.progress(len(wanted) + done, 2 * len(wanted))
        timeline = read_sequence(project, sequence, KIND, name_of(sequence))
        if timeline is not None:
            found.append(timeline)
    if not found:
        raise nothing_heard(str(path), name_of(wanted[0]), remarks)
    said = list({str(remark): remark for remark in remarks.list()}.values())
    for timeline in found:
        timeline.remarks = said
    return found


def name_of(sequence: Element) -> str:
    """What the editor calls a sequence."""
    return (sequence.findtext("name") or sequence.get("id") or "").strip()


def _in_order(elements: list[Element]) -> list[Element]:
    """Defined sequences, those that no other uses first, each once."""
    items = [element for element in elements if element.tag == "clipitem"]
    nests = [nest for item in items if (nest := item.find("sequence")) is not None]
    inside = {id(nest) for nest in nests}
    used = {nest.get("id") for nest in nests}
    defined: dict[object, Element] = {}
    for sequence in elements:
        if sequence.tag == "sequence" and len(sequence):
            defined.setdefault(sequence.get("id") or id(sequence), sequence)
    return sorted(
        defined.values(),
        key=lambda sequence: (
            id(sequence) in inside or (bool(sequence.get("id")) and sequence.get("id") in used)
        ),
    )


READER = TimelineReader(KIND, "FCP7 XML", (".xml",), sniff, read)
