# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences of the area "sheets": cue sheets out, their options, and what is missing on them."""

MESSAGES: dict[str, str] = {
    "sheets.unknown_format": "There is no cue-sheet format {format!r}; the formats are {known}.",
    "sheets.unknown_option": "The format {format} has no option {option!r}; its options are: {known}.",
    "sheets.bad_option": "The option {option} cannot be {value!r}; expected {expected}.",
    "sheets.template_failed": "The sheet layout {path} cannot be set ({reason}); restore the shipped layout.",
    "sheets.not_a_sheet": "This is not a cue sheet written by Cuefolio as JSON.",
    "sheets.newer_sheet": "This cue sheet has form {version}, this Cuefolio reads up to {known}; "
    "use a newer Cuefolio.",
    "sheets.bad_value": "The cue sheet is damaged at {place}: expected {expected}.",
    # Findings about the production. {cue} below is "3 (1M02 The Chase)".
    "sheets.no_production_title": "The production has no title.",
    "sheets.no_director": "The director is missing.",
    "sheets.no_year": "The year of production is missing.",
    "sheets.no_country": "The country of production is missing.",
    "sheets.no_programme_duration": "The programme duration is missing, so the share of music is unknown.",
    "sheets.no_production_company": "The production company is missing.",
    "sheets.no_revision_number": "The sheet is a revision without a number.",
    "sheets.no_cues": "The sheet has no cues.",
    "sheets.total_too_long": "The reported music ({total}) is longer than the programme ({programme}).",
    # Findings about a cue.
    "sheets.no_title": "Cue {cue} has no title.",
    "sheets.no_origin": "Cue {cue} has no origin.",
    "sheets.no_usage": "Cue {cue} has no usage; enter its function, "
    "and whether a voice or a player is heard or seen.",
    "sheets.no_times": "Cue {cue} has no time in and out.",
    "sheets.no_duration": "Cue {cue} has no reported duration.",
    "sheets.empty_range": "Cue {cue} has an out at or before its in.",
    "sheets.no_composer": "Cue {cue} has no composer.",
    "sheets.no_publisher": "Cue {cue} has no publisher; if nobody publishes it, "
    'enter the publisher "unpublished".',
    "sheets.only_administrator": "Cue {cue} names no original publisher (role E).",
    "sheets.no_party_name": "Cue {cue} has a {side} without a name.",
    "sheets.share_without_party": "Cue {cue} gives {share} % to a {side} without a name.",
    "sheets.no_society": "Cue {cue}: the society of {party} is missing (NS if not a member).",
    "sheets.no_share": "Cue {cue}: the share of {party} is missing.",
    "sheets.writer_shares": "Cue {cue}: the writers' shares make {total} %, not 100 %.",
    "sheets.publisher_shares": "Cue {cue}: the publishers' shares make {total} %, not 100 %.",
    "sheets.no_label": "Cue {cue} is library music without a label.",
    "sheets.no_catalog_number": "Cue {cue} is library music without a catalogue number.",
    "sheets.no_track_number": "Cue {cue} is library music without a track number.",
    "sheets.out_of_order": "Cue {cue} starts before the cue above it.",
    "sheets.before_programme": "Cue {cue} starts at {timecode}, before the programme.",
    "sheets.after_programme": "Cue {cue} ends at {timecode}, "
    "after the end of the programme ({programme_end}).",
    "sheets.overlap": "Cue {cue} overlaps cue {other} by {seconds}.",
    "sheets.duplicate_number": "Cue {cue} has the same cue number as cue {other}.",
    "sheets.unprintable": "Cue {cue}: the {field} holds line breaks or control characters; "
    "sheets for people show spaces instead.",
    "sheets.text_clipped": "Cue {cue}: the {field} is longer than a spreadsheet cell can hold "
    "and is cut there.",
}
