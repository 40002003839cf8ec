# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences of the area "films" and "cues": what was typed and what was expected."""

MESSAGES: dict[str, str] = {
    "film.no_title": "A production needs a title; type one.",
    "film.gone": "This production does not exist any more; somebody deleted it.",
    "film.not_found": 'There is no production called "{title}" in this catalogue; it has: {known}.',
    "film.ambiguous": '"{title}" names {count} productions; give the key of one instead: {ids}.',
    "film.bad_value": '{field} cannot be "{text}"; type {expected}.',
    "film.bad_reels": "Reels need different numbers, and each must start after the one before it; nothing was changed.",
    "cue.not_found": 'There is no cue "{number}" in "{film}"; its cues are: {known}.',
    "cue.ambiguous": '"{number}" names {count} cues of "{film}"; renumber them or edit them in the window.',
    "cue.bad_choice": '{field} cannot be "{text}"; choose one of: {choices}.',
    "cue.bad_number": '{field} cannot be "{text}"; type a whole number from {least} to {most}.',
    "cue.bad_flag": '{field} cannot be "{text}"; type yes, no or nothing.',
    "cue.read_only_field": "{field} is computed and cannot be typed.",
    "cue.duration_zero": "A cue lasts at least one frame; type a longer duration.",
    "cue.split_outside": "{timecode} is not inside the cue {number} ({start} to {end}); put the split between its in and out.",
    "cue.split_no_times": "The cue {number} has no in and out yet, so it cannot be split; type them first.",
    "cue.merge_few": "Select at least two neighbouring cues to merge.",
    "cue.merge_apart": "Only neighbours can be merged: another cue lies between {first} and {second}.",
    "cue.after_programme": "The cue {number} ends after the programme; it was stored. Check its out, or the programme's duration.",
    "cue.bad_party": '"{text}" is not NAME, NAME:SOCIETY or NAME:SOCIETY:SHARE; example: Anna Bell:PRS:50.',
    "cue.paste_headings": "None of the pasted columns could be matched to a field; paste onto a cell, or give the columns headings "
    "such as Title, In, Out.",
}
"""Steps, as Undo and the history name them."""
MESSAGES |= {
    "step.add_film": 'Add "{title}"',
    "step.edit_film": 'Edit "{title}"',
    "step.delete_film": 'Delete "{title}"',
    "step.set_reels": 'Set {count} reels of "{title}"',
    "step.add_cue": "Add cue {number}",
    "step.add_cues": "Add {count} cues",
    "step.edit_cue": "Edit {field} of {name}",
    "step.edit_cues": "Edit {field} of {count} cues",
    "step.edit_fields": "Edit {name}",
    "step.edit_fields_many": "Edit {fields} fields of {count} cues",
    "step.paste": "Paste {cells} cells",
    "step.delete_cue": "Delete cue {name}",
    "step.delete_cues": "Delete {count} cues",
    "step.duplicate_cues": "Duplicate {count} cues",
    "step.split_cue": "Split {name}",
    "step.merge_cues": "Merge {count} cues",
    "step.move_cues": "Move {count} cues",
    "step.sort_by_time": "Sort cues by time",
    "step.renumber": "Renumber {count} cues",
    "step.edit_parties": "Edit parties of {name}",
    "step.add_entry": 'Add {kind} "{name}"',
    "step.edit_entry": 'Edit {kind} "{name}"',
    "step.delete_entry": 'Delete {kind} "{name}"',
    "step.delete_entries": "Delete {count} entries",
    "step.scan": "Scan {count} audio files",
    "step.rescan": "Rescan audio files",
    "step.fill": "Fill {count} fields of {name} from {file}",
}
MESSAGES |= {
    "sheets.over_catalog": "{path} is the catalogue itself; choose another name for the cue sheet.",
    "sheets.no_such_record": 'No delivered sheet has the key "{key}"; the keys stand where the production is shown.',
    "sheets.altered": "The record of this delivered sheet does not match its checksum, so it is not shown; open a backup.",
}
MESSAGES |= {
    "library.no_name": "A {kind} needs a name; type one.",
    "library.exists": 'There is a {kind} called "{name}" already; choose another name.',
    "library.bad_value": '{field} cannot be "{text}"; type {expected}.',
    "library.computed": "{field} is computed and cannot be typed.",
}
