# SPDX-License-Identifier: GPL-3.0-or-later
"""How a file of markers is read in by the system that it is for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

_TIMELINES = ("markers-fcp7-xml", "markers-fcpxml", "markers-otio")
translate = QCoreApplication.translate


def how_to_read(format_id: str) -> str:
    """One sentence about the other end, "" where there is nothing to know."""
    if format_id == "markers-resolve-edl":
        return translate(
            "EditorExport",
            "In Resolve: right-click the timeline, Timelines > Import > Timeline Markers from EDL.",
        )
    if format_id == "markers-midi":
        return translate(
            "EditorExport",
            "Place it at the start timecode of the film in a sequencer that does not read where it begins.",
        )
    if format_id in _TIMELINES:
        return translate(
            "EditorExport",
            "Opens as a timeline of its own; its clips are offline and show where each cue lies.",
        )
    return ""
