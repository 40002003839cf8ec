# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences of the area "series_comfort": cues of other episodes, templates, end credits."""

MESSAGES: dict[str, str] = {
    "copy.none": "No cue is chosen; choose at least one.",
    "copy.same_film": "The cues are in this production already; choose another one, or duplicate them.",
    "copy.not_of_film": 'The cue {name} does not belong to "{title}"; nothing was copied. Look at its cues again.',
    "template.no_name": "A template needs a name; type one.",
    "template.exists": 'The series has a template called "{name}" already; choose another name.',
    "template.gone": "This template does not exist any more; somebody deleted it.",
    "template.not_found": 'The series "{title}" has no template called "{name}"; it has: {known}.',
    "template.newer": "This template was made by a newer Cuefolio; use that one to apply it.",
    "template.no_series": '"{title}" belongs to no series; make it an episode of one first.',
    "credits.unknown_wording": 'There is no wording "{wording}" of end credits; the wordings are: {known}.',
    "credits.not_toml": "The wordings of {file} cannot be read: {reason}.",
    "credits.bad": "{file} is wrong at {place}: expected {expected}.",
    "credits.not_text": "{path} is no text in UTF-8 of less than 1 MiB; save it as UTF-8.",
    "credits.missing": "{cue} “{title}” – not known: {field}",
    "credits.none": "The sheet has no songs to be credited.",
}
"""Steps, as Undo and the history name them."""
MESSAGES |= {
    "step.copy_cues": 'Copy {count} cues from "{title}"',
    "step.save_template": 'Keep the template "{name}"',
    "step.rename_template": 'Rename a template to "{name}"',
    "step.delete_template": 'Delete the template "{name}"',
    "step.apply_template": 'Add {count} cues of the template "{name}"',
}
