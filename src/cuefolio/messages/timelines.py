# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences about timelines of editing systems, of whatever kind."""

MESSAGES: dict[str, str] = {
    "step.import_timeline": "Import {count} cues from {file}",
    "timeline.unknown_kind": "{path} is no timeline that is known here: not an EDL, FCP7 XML, FCPXML, AAF, OTIO, "
    "Pro Tools session text, Premiere project or marker list. Export one of these from the editing system.",
    "timeline.nothing": "{path} holds no sound and no markers. Export the sequence with its audio tracks.",
    "timeline.nothing_chosen": "No cue was chosen, so nothing is stored.",
    "timeline.other_episodes": "{count} cues lie in the hours of other episodes and are left out; this is episode "
    "{number}.",
    "timeline.rate_taken": "The production has no times yet and takes rate and start from {path}: {rate}.",
    "timeline.rate_of_file": "{path} says that it runs at {rate}, so {given} was not used.",
    "timeline.start_of_file": "{path} says that it starts at {start}, so the start that was given was not used.",
    "timeline.imported_before": "{path} was imported into this production on {at} already; its cues would stand twice.",
    "timeline.rate_differs": "{path} runs at {rate}, the production at {film}: times were converted by real time.",
}
