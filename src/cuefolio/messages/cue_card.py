# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences of the area "cue card": stretches, edits that met another's, the past of a cue, artwork."""

MESSAGES: dict[str, str] = {
    "cue.changed_meanwhile": "{field} of {name} was changed elsewhere meanwhile, so what you typed was not stored; "
    "look at it and type it again.",
    "cue.stretch_no_in": "A stretch of a cue needs its in; type the timecode of its first frame.",
    "cue.stretch_overlap": "The cue sounds already from {start} to {end}; type times outside of that stretch, "
    "or change that stretch.",
    "history.not_there": "This entry of the history does not exist any more; look at the newest entries.",
    "history.same": "The cue has this value now.",
    "history.whole_cue": "This step is about the whole cue; use Undo to take it back.",
    "history.order": "The place in the film order comes back with Undo, or by moving the cue.",
    "history.other_rate": "The frame rate of the production was changed since, so these frames would be other times.",
    "history.recording_gone": "That recording was deleted, so the cue cannot point at it.",
    "history.work_gone": "A work of that time was deleted, so the cue cannot point at it.",
    "history.fact_of_others": "This was kept with another work or recording than the cue has now, and other cues use "
    "that one too; bring back the work or recording of that time first.",
    "history.parties_of_others": "The cue shows the parties of its work, which other cues use too, and these were not "
    "of that work; take the work away from this cue first.",
    "history.parties_of_works": "A cue without parties of its own shows those of its works; take the works away from "
    "this cue first.",
    "party.other_name": '"{new}" is another name than "{old}", so it is no other way to write it; nothing was changed.',
    "party.gone": 'Nobody is called "{name}" any more, so nothing was renamed.',
    "step.bring_back": "Bring back {field} of {name}",
    "step.add_stretch": "Add a stretch to {name}",
    "step.edit_stretch": "Edit a stretch of {name}",
    "step.remove_stretch": "Remove a stretch of {name}",
    "step.remove_stretches": "Remove {count} stretches of {name}",
    "step.set_artwork": 'Set the picture of "{name}"',
    "step.remove_artwork": 'Remove the picture of "{name}"',
    "step.rename_party": 'Rename "{old}" to "{new}"',
}
