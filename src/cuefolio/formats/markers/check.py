# SPDX-License-Identifier: GPL-3.0-or-later
"""What of a production cannot go to an editor, or not as it is."""

from __future__ import annotations

from cuefolio.domain.checks import cue_label
from cuefolio.domain.sheet import Finding, SheetCue
from cuefolio.formats.markers.model import EditorCue, EditorList
from cuefolio.formats.markers.placing import chosen, day_frames, extent, marks, name_of
from cuefolio.formats.registry import Options

LONGEST_NAME = 250
"""Characters of a name that editing systems show whole (practice)."""


def check_times(listing: EditorList, options: Options) -> list[Finding]:
    """Cues without times, without an out, before the start of the picture; names that are very long."""
    found = [of_cue("editor.no_time", cue, "in") for cue in chosen(listing, options) if not cue.stretches]
    for cue in chosen(listing, options):
        if any(stretch.end is None for stretch in cue.stretches):
            found.append(of_cue("editor.no_end", cue, "out"))
        if any(stretch.start < listing.start for stretch in cue.stretches):
            found.append(of_cue("editor.before_start", cue, "in"))
        if len(name_of(cue, options)) > LONGEST_NAME:
            found.append(of_cue("editor.long_name", cue, "title", longest=LONGEST_NAME))
    if not marks(listing, options):
        found.append(Finding("warning", "editor.nothing"))
    return found


def check_labels(listing: EditorList, options: Options) -> list[Finding]:
    """As ``check_times``, and timecodes after midnight: for formats that name a frame by its label."""
    found = check_times(listing, options)
    if extent(listing, marks(listing, options))[1] > day_frames(listing.rate):
        found.append(Finding("warning", "editor.past_midnight"))
    return found


def of_cue(code: str, cue: EditorCue, field: str, **arguments: object) -> Finding:
    """A warning about one cue, whose name is the argument ``cue`` of the sentence."""
    name = cue_label(SheetCue(cue.sequence, cue.number, cue.title))
    return Finding("warning", code, cue.sequence, field, {"cue": name} | arguments)
