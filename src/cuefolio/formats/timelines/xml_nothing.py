# SPDX-License-Identifier: GPL-3.0-or-later
"""Why a sequence of an XML or JSON timeline gives nothing: it holds none, or none of it could be placed."""

from __future__ import annotations

from cuefolio.domain.timeline.losses import losses
from cuefolio.errors import CuefolioError
from cuefolio.formats.timelines.text_files import Remarks


def nothing_heard(path: str, name: str, remarks: Remarks) -> CuefolioError:
    """The error for a sequence without sound and markers, which names the first clip that was lost if any."""
    lost = losses(remarks.list())
    if not lost:
        return CuefolioError("timeline.xml_nothing_heard", path=path, name=name)
    place = next((str(remark.arguments["place"]) for remark in lost if "place" in remark.arguments), "-")
    return CuefolioError("timeline.xml_nothing_placed", path=path, name=name, count=len(lost), place=place)
