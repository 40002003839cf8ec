# SPDX-License-Identifier: GPL-3.0-or-later
"""Building and writing XML for editing systems: elements in order, indented, equal bytes for equal trees."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from typing import BinaryIO

_INDENT = "  "


def add(parent: ET.Element, tag: str, text: object = None, **attributes: str) -> ET.Element:
    """A new last child, with its text where one is given."""
    element = ET.SubElement(parent, tag, attributes)
    if text is not None:
        element.text = str(text)
    return element


def write(root: ET.Element, doctype: str, out: BinaryIO) -> None:
    """Write a document in UTF-8 with the plain ``<!DOCTYPE name>`` that importers look for."""
    ET.indent(root, _INDENT)
    body = ET.tostring(root, encoding="unicode")
    out.write(f'<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE {doctype}>\n{body}\n'.encode())
