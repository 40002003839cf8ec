# SPDX-License-Identifier: GPL-3.0-or-later
"""Where an element of an FCPXML document stands, as a person is told."""

from __future__ import annotations

from collections.abc import Iterable
from xml.etree.ElementTree import Element

from cuefolio.formats.timelines.text_files import Remarks


class Told:
    """Places and remarks of one document.

    ``numbered`` are elements with their lines, as far as they are known. ``place`` gives the line and the
    name of an element.
    """

    def __init__(self, numbered: Iterable[tuple[Element, int]], remarks: Remarks) -> None:
        self._remarks = remarks
        self.place = _Places(numbered).__getitem__

    def remark(self, element: Element, code: str, **arguments: object) -> None:
        """Tell of an element that could not be read in full."""
        self._remarks.add(code, place=self.place(element), **arguments)


class _Places(dict[Element, str]):
    def __init__(self, numbered: Iterable[tuple[Element, int]]) -> None:
        super().__init__({element: f"line {line} ({element.tag})" for element, line in numbered})

    def __missing__(self, element: Element) -> str:
        return element.tag
