# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences of the area "sheets": cue sheets out and their options."""

MESSAGES: dict[str, str] = {
    "sheets.unknown_format": "There is no cue-sheet format {format!r}; the formats are {known}.",
    "sheets.unknown_option": "The format {format} has no option {option!r}; its options are: {known}.",
    "sheets.bad_option": "The option {option} cannot be {value!r}; expected {expected}.",
    "sheets.template_failed": "The sheet layout {path} cannot be set ({reason}); restore the shipped layout.",
    "sheets.over_workbook": "{path} is your copy of the official workbook; choose another name for the cue sheet.",
    "sheets.over_template": "{path} is your own layout; choose another name for the cue sheet.",
    "sheets.not_a_sheet": "This is not a cue sheet written by Cuefolio as JSON.",
    "sheets.newer_sheet": "This cue sheet has form {version}, this Cuefolio reads up to {known}; "
    "use a newer Cuefolio.",
    "sheets.bad_value": "The cue sheet is damaged at {place}: expected {expected}.",
    "sheets.text_clipped": "Cue {cue}: the {field} is longer than a spreadsheet cell can hold "
    "and is cut there.",
}
