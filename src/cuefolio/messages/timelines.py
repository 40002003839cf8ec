# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences about timelines of editing systems, of whatever kind."""

MESSAGES: dict[str, str] = {
    "step.import_timeline": "Import {count} cues from {file}",
    "timeline.unknown_kind": "{path} is no timeline that is known here: not an EDL, FCP7 XML, FCPXML, AAF, OTIO, "
    "Pro Tools session text, Premiere project or marker list. Export one of these from the editing system.",
    "timeline.nothing": "{path} holds no sound and no markers. Export the sequence with its audio tracks.",
    "timeline.no_such_sequence": "{path} holds no sequence “{name}”. It holds: {names}.",
    "timeline.nothing_chosen": "No cue was chosen, so nothing is stored.",
    "timeline.other_episodes": "{count} cues lie in the hours of other episodes and are left out; this is episode "
    "{number}.",
    "timeline.rate_taken": "The production has no times yet and takes rate and start from {path}: {rate}.",
    "timeline.rate_of_file": "{path} says that it runs at {rate}, so {given} was not used.",
    "timeline.start_of_file": "{path} says that it starts at {start}, so the start that was given was not used.",
    "timeline.imported_before": "{path} was imported into this production on {at} already; its cues would stand twice.",
    "step.forget_answers": 'Forget {count} answers about timelines of "{title}"',
    "timeline.nothing_forgotten": "These answers are gone already, so nothing was changed.",
    "timeline.partial": "{path}: {count} parts of the file could not be read, so nothing was stored. The first: "
    "{first} Export the timeline again, or say that what could be read is enough (in a shell: --partial).",
    "timeline.as_last_time_muted": "Muted clips and tracks count, as at the last import ({path}).",
    "timeline.as_last_time_hours": "An hour of the timecode counts as at the last import ({path}): {hour}.",
    "timeline.as_last_time_tracks": "Only these tracks are music, as at the last import ({path}): {tracks}.",
    "timeline.rate_differs": "{path} runs at {rate}, the production at {film}: times were converted by real time.",
}
