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
    "timeline.rate_taken": "Nothing in the production has a time yet: it takes rate and start from {path}, {rate} in place of "
    "{film}.",
    "timeline.start_taken": "Nothing in the production has a time yet: it takes its start from {path}, {start}.",
    "timeline.rate_guess_taken": "The frame numbers of {path} do not exist at {film}, and nothing in the production has a "
    "time yet: it takes {rate}. If that is wrong, say the rate.",
    "timeline.other_sequences": "{path} holds other sequences too, which are not read: {others}. This is “{name}”; choose "
    "another one (in a shell: --sequence).",
    "timeline.before_start": "Cues of {path} lie before the start of the production, {start} ({count}); the first begins at "
    "{first}.",
    "timeline.from_zero": "{path} counts from 00:00:00:00, so its cues lie before the start of the production ({count}). "
    "Say where it begins ({start}), and they move there.",
    "timeline.markers_left": "Markers were read and are not stored ({count}); --markers stores them.",
    "timeline.rate_of_file": "{path} says that it runs at {rate}, so {given} was not used.",
    "timeline.start_of_file": "{path} says that it starts at {start}, so the start that was given was not used.",
    "timeline.given_twice": "{path} was given more than once; its cues would stand as often.",
    "timeline.imported_before": "{path} was imported into this production on {at} already; its cues would stand twice.",
    "step.forget_answers": 'Forget {count} answers about timelines of "{title}"',
    "timeline.nothing_forgotten": "These answers are gone already, so nothing was changed.",
    "timeline.partial": "{path}: parts of the file could not be read ({count}), so nothing was stored. The first: "
    "{first} Export the timeline again, or say that what could be read is enough (in a shell: --partial).",
    "timeline.as_last_time_muted": "Muted clips and tracks count, as at the last import ({path}).",
    "timeline.as_last_time_hours": "An hour of the timecode counts as at the last import ({path}): {hour}.",
    "timeline.as_last_time_tracks": "Only these tracks are music, as at the last import ({path}): {tracks}.",
    "timeline.rate_differs": "{path} runs at {rate}, the production at {film}: times were converted by real time.",
}
