# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences of the area "library": merging entries, and entries that may be the same."""

MESSAGES: dict[str, str] = {
    "merge.few": "Choose at least two different entries.",
    "merge.other_film": "Scenes of different productions cannot be merged; choose scenes of one production.",
    "merge.unsettled": "The entries say different things about {place}; choose what holds, and merge again.",
    "merge.no_such_field": '"{text}" is not a field of a {kind}; choose one of: {known}.',
    "library.not_found": 'There is no {kind} called "{name}"; look with: cuefolio library list.',
    "library.ambiguous": '"{name}" names {count} entries; give the key of one instead: {ids}.',
    "step.merge_entries": 'Merge {count} entries into "{name}"',
    "step.not_the_same": 'Remember that {count} entries like "{name}" differ',
}
"""Why two entries are shown together."""
MESSAGES |= {
    "alike.ipi": "Same IPI",
    "alike.iswc": "Same ISWC",
    "alike.isrc": "Same ISRC",
    "alike.file": "Same audio file",
    "alike.same-name": "Same name",
    "alike.spelling": "Nearly the same name",
    "alike.word-order": "Same words in another order",
    "alike.middle-name": "With and without a middle name",
    "alike.initials": "Initials",
    "alike.different-identifiers": "Same name, different identifiers",
}
