# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences of the area "deliveries": sheets that went out, what changed between two, and several at once.

{cue} is a cue's number and title; {field} a word of the area "sheet_fields".
"""

MESSAGES: dict[str, str] = {
    "deliveries.bad_mark": 'A sheet cannot be classified as "{text}"; choose one of: {choices}.',
    "deliveries.bad_revision": '"{text}" is no number of a revision; type a whole number from 1 to {most}.',
    "deliveries.original_has_no_number": "The original sheet has no number; leave out {number}, or deliver a revision.",
    "deliveries.meanwhile": 'Somebody delivered "{title}" for {profile} meanwhile, so this sheet was not written; look at what '
    "changed and deliver again.",
    "deliveries.none": 'No sheet of "{title}" went out yet, so there is nothing to compare with; name a second production or sheet.',
    "deliveries.bad_suffix": "{path} does not say what kind of file it shall be; end its name with one of: {known}.",
}
"""What changed between two sheets."""
MESSAGES |= {
    "compare.header_changed": "{field} was “{before}” and is “{after}” now.",
    "compare.header_filled": "{field} was blank and is “{after}” now.",
    "compare.header_emptied": "{field} was “{before}” and is blank now.",
    "compare.cue_added": "{cue} is new.",
    "compare.cue_removed": "{cue} is gone.",
    "compare.cue_moved": "{cue} moved from place {before} to place {after}.",
    "compare.cue_changed": "{cue}: {field} was “{before}” and is “{after}” now.",
    "compare.cue_filled": "{cue}: {field} was blank and is “{after}” now.",
    "compare.cue_emptied": "{cue}: {field} was “{before}” and is blank now.",
    "compare.part_changed": "{cue}, {about}: {field} was “{before}” and is “{after}” now.",
    "compare.part_filled": "{cue}, {about}: {field} was blank and is “{after}” now.",
    "compare.part_emptied": "{cue}, {about}: {field} was “{before}” and is blank now.",
    "compare.part_added": "{cue}: “{after}” came to its {field}.",
    "compare.part_removed": "{cue}: “{before}” went from its {field}.",
    "compare.part_work_added": "{cue}: “{after}” came to the {field} of “{about}”.",
    "compare.part_work_removed": "{cue}: “{before}” went from the {field} of “{about}”.",
    "compare.cue_added_short": "New",
    "compare.cue_removed_short": "Gone",
    "compare.cue_moved_short": "Moved",
    "compare.same": "Both sheets say the same.",
    "compare.title": "Changes of a cue sheet",
    "compare.before": "Before",
    "compare.after": "After",
    "compare.now": "{title}, as it is now",
    "compare.original": "{title}, original of {at} for {profile}: {file}",
    "compare.original_to": "{title}, original of {at} for {profile} to {to}: {file}",
    "compare.revision": "{title}, revision {number} of {at} for {profile}: {file}",
    "compare.revision_to": "{title}, revision {number} of {at} for {profile} to {to}: {file}",
    "compare.exported": "{title}, exported on {at} for {profile}: {file}",
    "compare.exported_to": "{title}, exported on {at} for {profile} to {to}: {file}",
    "compare.head_cue": "Cue",
    "compare.head_title": "Title",
    "compare.head_what": "What",
    "compare.head_before": "Before",
    "compare.head_after": "After",
}
"""Several productions in one go."""
MESSAGES |= {
    "batch.no_films": "No production is chosen; choose at least one.",
    "batch.no_targets": "No recipient is chosen; choose at least one profile or format.",
    "batch.no_format": "The profile {profile} names no format; choose one.",
    "batch.bad_template": 'A name of files cannot hold "{text}"; put into braces one of: {known}.',
}
