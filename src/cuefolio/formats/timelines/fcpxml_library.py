# SPDX-License-Identifier: GPL-3.0-or-later
"""What the elements of an FCPXML story refer to: assets, compound clips and multicam clips."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from cuefolio.formats.timelines.fcpxml_place import Container
from cuefolio.formats.timelines.fcpxml_resources import Asset, Clock, Resources
from cuefolio.formats.timelines.fcpxml_told import Told
from cuefolio.formats.timelines.text_files import shortened

_DEEPEST = 24


class Library:
    """Finds what elements of one sequence refer to, and tells of what is missing."""

    def __init__(self, resources: Resources, clock: Clock, told: Told) -> None:
        self._resources = resources
        self._clock = clock
        self._told = told
        self._assets: dict[str, Asset | None] = {}

    def asset(self, element: Element) -> Asset | None:
        """The asset of an element; None, with a remark for sound, when it is not described."""
        ref = element.get("ref", "")
        if ref in self._assets:
            return self._assets[ref]
        resource = self._resources.assets.get(ref)
        if resource is None and element.tag != "video":
            self._told.remark(element, "timeline.xml_asset_missing", id=shortened(ref, 60))
        asset = None if resource is None else Asset(resource, self._clock, self._resources)
        self._assets[ref] = asset
        return asset

    def nest(self, element: Element, container: Container) -> Element | None:
        """The sequence or multicam that a clip plays; None, with a remark, when it cannot be laid."""
        media = self._resources.media.get(element.get("ref", ""))
        nest = None
        if media is not None:
            nest = media.find("sequence" if element.tag == "ref-clip" else "multicam")
        if nest is None:
            self._told.remark(element, "timeline.xml_nest_missing", id=shortened(element.get("ref", ""), 60))
            return None
        if nest in container.inside or len(container.inside) >= _DEEPEST:
            self._told.remark(element, "timeline.xml_nest_in_itself", name=shortened(self.name(element), 60))
            return None
        return nest

    def default_length(self, asset: Asset | None, nest: Element | None) -> int | None:
        """How long an element without a duration lasts: as its media."""
        if asset is not None:
            return asset.source.length
        return None if nest is None else self._clock.length(nest.get("duration", ""))

    def name(self, element: Element) -> str:
        """The name of a nest as it is used, or else as it is kept."""
        media = self._resources.media.get(element.get("ref", ""))
        kept = "" if media is None else media.get("name", "")
        return element.get("name", "") or kept
