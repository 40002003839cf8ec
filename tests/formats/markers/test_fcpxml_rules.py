# SPDX-License-Identifier: GPL-3.0-or-later
"""FCPXML as Final Cut Pro wants it: what the document type definition 1.10 says of our elements.

Final Cut Pro refuses a file that breaks one of these rules. The rules were taken from the definition that
Apple publishes; the whole definition agreed with our files when they were written (2026-11-22).
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

import pytest
from tests.formats.markers.lists import HOSTILE, exact_list, rich_list, titled_list, written

from cuefolio.domain.timecode import RATES, rate_from_id
from cuefolio.formats.markers.model import EditorList

CHILDREN = {
    "fcpxml": r"(resources )?library ",
    "resources": r"((asset|format) )*",
    "format": r"",
    "asset": r"(media-rep )+",
    "media-rep": r"",
    "library": r"(event )*",
    "event": r"(project )*",
    "project": r"sequence ",
    "sequence": r"(note )?spine ",
    "spine": r"(gap )*",
    "gap": r"(note )?(asset-clip )*(marker )*",
    "asset-clip": r"(note )?(marker )*",
    "marker": r"",
    "note": r"",
}
REQUIRED = {
    "fcpxml": {"version"},
    "format": {"id"},
    "asset": {"id"},
    "media-rep": {"src"},
    "sequence": {"format"},
    "gap": {"duration"},
    "asset-clip": {"ref"},
    "marker": {"start", "value"},
}
ALLOWED = {
    "format": {"name", "frameDuration", "width", "height"},
    "asset": {
        "name", "start", "duration", "hasAudio", "audioSources", "audioChannels", "audioRate",
    },
    "media-rep": {"kind"},
    "event": {"name"},
    "project": {"name"},
    "sequence": {"duration", "tcStart", "tcFormat", "audioLayout", "audioRate"},
    "gap": {"name", "offset", "start"},
    "asset-clip": {"lane", "offset", "name", "start", "duration", "audioRole"},
    "marker": {"duration", "note"},
}  # fmt: skip
TIMES = ("start", "duration", "offset", "tcStart", "frameDuration")
LISTS = {str(rate): exact_list(rate) for rate in RATES} | {
    "rich": rich_list(),
    "hostile": titled_list(*HOSTILE),
    "empty": EditorList("Empty", rate_from_id("25")),
}


@pytest.mark.parametrize("content", ["both", "markers", "lanes"])
@pytest.mark.parametrize("name", LISTS)
def test_every_element_keeps_the_rules(name: str, content: str) -> None:
    data = written("markers-fcpxml", LISTS[name], content=content)
    assert data.startswith(
        b'<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE fcpxml>\n<fcpxml version="1.10">'
    )
    root = ET.fromstring(data)
    ids = [element.get("id") for element in root.iter() if element.get("id")]
    assert len(ids) == len(set(ids))
    for element in root.iter():
        have = set(element.attrib)
        assert re.fullmatch(CHILDREN[element.tag], "".join(f"{child.tag} " for child in element)), element.tag
        assert REQUIRED.get(element.tag, set()) <= have, element.tag
        assert have <= REQUIRED.get(element.tag, set()) | ALLOWED.get(element.tag, set()), element.tag
        assert all(re.fullmatch(r"\d+(/\d+)?s", element.get(key, "0s")) for key in TIMES)
        if element.tag == "asset-clip":
            assert element.get("ref") in ids
    assert root.find(".//sequence").get("tcFormat") == ("DF" if LISTS[name].rate.drop else "NDF")  # type: ignore[union-attr]
