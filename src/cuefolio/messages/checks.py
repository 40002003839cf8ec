# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences of the area "checks": why a cue sheet would come back. {cue} is "3 (1M02 The Chase)"."""

from cuefolio.messages.identifiers import MESSAGES as _IDENTIFIERS

MESSAGES: dict[str, str] = {
    # Findings about the production.
    "sheets.no_production_title": "The production has no title.",
    "sheets.no_director": "The director is missing.",
    "sheets.no_year": "The year of production is missing.",
    "sheets.no_country": "The country of production is missing.",
    "sheets.no_programme_duration": "The programme duration is missing, so the share of music is unknown.",
    "sheets.no_production_company": "The production company is missing.",
    "sheets.no_header_fact": "The field “{field}” of the production is missing.",
    "sheets.no_episode": "The episode has neither number nor title; enter one of them.",
    "sheets.no_cues": "The sheet has no cues.",
    "sheets.no_revision_number": "The sheet is a revision without a number.",
    "sheets.revision_not_marked": "The sheet has changed since it went out, but is not marked as a revision; "
    "mark it as revision {number}.",
    "sheets.revision_not_raised": "The sheet has changed since its last revision; make it revision {number}.",
    "sheets.header_unprintable": "The field “{field}” of the production holds line breaks or control characters; "
    "type it on one line.",
    "sheets.bad_date": "{field} is “{text}”, which is no date; type it as 2026-03-14.",
    "sheets.bad_year": "The year of production cannot be {year}; type four digits.",
    "sheets.bad_email": "“{text}” is no e-mail address of the production company.",
    "sheets.empty_programme": "The programme has no length; type its duration.",
    "sheets.total_too_long": "The reported music ({total}) is longer than the programme ({programme}).",
    # Facts of a cue.
    "sheets.no_title": "Cue {cue} has no title.",
    "sheets.no_origin": "Cue {cue} has no origin.",
    "sheets.no_usage": "Cue {cue} has no usage; enter its function, "
    "and whether a voice or a player is heard or seen.",
    "sheets.no_times": "Cue {cue} has no time in and out.",
    "sheets.no_duration": "Cue {cue} has no reported duration.",
    "sheets.no_fact": "Cue {cue}: the field “{field}” is empty.",
    "sheets.no_label": "Cue {cue} is library music without a label.",
    "sheets.no_catalog_number": "Cue {cue} is library music without a catalogue number.",
    "sheets.no_track_number": "Cue {cue} is library music without a track number.",
    "sheets.usage_not_in_profile": "Cue {cue}: {profile} has no code for this use; ask the recipient how to report it.",
    "sheets.origin_not_accepted": "Cue {cue}: {profile} has no word for this origin; "
    "ask the recipient how to report it.",
    "sheets.unprintable": "Cue {cue}: the {field} holds line breaks or control characters; "
    "sheets for people show spaces instead.",
    "sheets.mix": "Cue {cue} plays the mix “{mix}”, which needs its own cue sheet: "
    "import the mix’s timeline and take its cues in place of it, or enter its works.",
    # Times.
    "sheets.empty_range": "Cue {cue} has an out at or before its in.",
    "sheets.own_overlap": "Cue {cue}: its own stretches run into each other; make them one.",
    "sheets.out_of_order": "Cue {cue} starts before the cue above it.",
    "sheets.before_programme": "Cue {cue} starts at {timecode}, before the programme.",
    "sheets.after_programme": "Cue {cue} ends at {timecode}, "
    "after the end of the programme ({programme_end}).",
    "sheets.longer_than_programme": "Cue {cue} lasts {length}, longer than the programme ({programme}).",
    "sheets.longer_than_recording": "Cue {cue} lasts {length}, but its recording {recording} only {recorded}; "
    "check its out.",
    "sheets.overlap": "Cue {cue} overlaps cue {other} by {seconds}.",
    "sheets.crossfade": "Cue {cue} overlaps cue {other} by {seconds} with the same work; "
    "one cue with several stretches reports it once.",
    "sheets.nothing_reported": "Cue {cue} is reported with 0 seconds: later cues cover all of it.",
    # Parties.
    "sheets.no_composer": "Cue {cue} has no composer.",
    "sheets.no_publisher": "Cue {cue} has no publisher; if nobody publishes it, "
    'enter the publisher "unpublished".',
    "sheets.only_administrator": "Cue {cue} names no original publisher (role E).",
    "sheets.unpublished_and_published": "Cue {cue} is stated to be unpublished and has a publisher all the same.",
    "sheets.no_party_name": "Cue {cue} has a {side} without a name.",
    "sheets.share_without_party": "Cue {cue} gives {share} % to a {side} without a name.",
    "sheets.name_unprintable": "Cue {cue}: the name {party} holds line breaks or control characters; "
    "type it on one line.",
    "sheets.several_names": "Cue {cue}: “{party}” looks like several names in one place; enter each by itself.",
    "sheets.no_role": "Cue {cue}: {party} has no role.",
    "sheets.unknown_role": "Cue {cue}: {party} has the role {role}, which is none of the CISAC roles.",
    "sheets.role_not_accepted": "Cue {cue}: {profile} does not take the role {role} of {party}.",
    "sheets.party_twice": "Cue {cue} lists {party} twice in the same role.",
    "sheets.no_party_fact": "Cue {cue}: the field “{field}” of {party} is empty.",
    "sheets.no_ipi": "Cue {cue}: the IPI name number of {party} is missing.",
    # Societies.
    "sheets.no_society": "Cue {cue}: the society of {party} is missing (NS if not a member).",
    "sheets.unknown_society": "Cue {cue}: Cuefolio knows no society {society} (of {party}); compare its spelling.",
    "sheets.society_spelling": "Cue {cue}: {society} of {party} is probably the society {suggestion}.",
    "sheets.mechanical_society": "Cue {cue}: {society} of {party} collects mechanical rights; "
    "a cue sheet names the society for performing rights.",
    "sheets.mechanical_society_of": "Cue {cue}: {society} of {party} collects mechanical rights; "
    "the society for performing rights is {suggestion}.",
    "sheets.ipi_without_society": "Cue {cue}: {party} is marked {society}, but has the IPI {ipi}; "
    "look up the society.",
    "sheets.publisher_in_other_society": "Cue {cue}: the publisher {party} is with {society}, its writers with {writers}; "
    "in the United States both are with the same society.",
    "sheets.public_domain_member": "Cue {cue} is public domain, but its composer {party} is with {society}; "
    "an arranger has the role AR.",
    # Shares.
    "sheets.no_share": "Cue {cue}: the share of {party} is missing.",
    "sheets.impossible_share": "Cue {cue}: {party} cannot have {share} %.",
    "sheets.writer_shares": "Cue {cue}: the writers' shares make {total} %, not 100 %.",
    "sheets.publisher_shares": "Cue {cue}: the publishers' shares make {total} %, not 100 %.",
    "sheets.writer_shares_of_pie": "Cue {cue}: the writers' shares make {total} % of the whole, not {part} %.",
    "sheets.publisher_shares_of_pie": "Cue {cue}: the publishers' shares make {total} % of the whole, not {part} %.",
    "sheets.no_portions": "Cue {cue} is a medley of {count} works; enter the portion of each.",
    "sheets.portions_total": "Cue {cue}: the portions of its works make {total} %, not 100 %.",
    # Titles.
    "sheets.title_spaces": "Cue {cue}: the title “{title}” has needless spaces.",
    "sheets.title_unmatched": "Cue {cue}: in the title “{title}” the other half of {mark} is missing.",
    "sheets.title_library_code": "Cue {cue}: “{title}” begins with the code of a library; "
    "the title is probably “{suggestion}”.",
    "sheets.title_version": "Cue {cue}: “{title}” names a version of the recording; "
    "the work is probably called “{suggestion}”.",
    "sheets.title_file_name": "Cue {cue}: “{title}” looks like the name of a file; "
    "the title is probably “{suggestion}”.",
    "sheets.title_number": "Cue {cue}: “{title}” repeats the cue number; the title is probably “{suggestion}”.",
    "sheets.title_spelling": "Cue {cue}: “{title}” is probably the same work as “{other_title}” of cue {other}, "
    "written differently.",
    # Use.
    "sheets.seen_not_heard": "Cue {cue}: a player is on screen whom the characters do not hear.",
    "sheets.vocal_instrumental": "Cue {cue} is called instrumental and marked as vocal.",
    "sheets.late_main_title": "Cue {cue} is a main title in the second half of the programme.",
    "sheets.early_end_title": "Cue {cue} is an end title in the first half of the programme.",
    "sheets.second_main_title": "Cue {cue} is a main title, and so is cue {other} long before it.",
    "sheets.second_end_title": "Cue {cue} is an end title, and so is cue {other} long before it.",
    # Twice and left out.
    "sheets.duplicate_number": "Cue {cue} has the same cue number as cue {other}.",
    "sheets.duplicate_cue": "Cue {cue} is the same music at the same time as cue {other}; delete one of them.",
    "sheets.number_gap": "Next to cue {cue} the number {missing} is missing; was a cue left off?",
    "check.outdated": "This finding does not hold any more: the cue was changed since. Look at what stands there now.",
    # Identifiers; those of a cue have the sentences of the area "identifiers" after the name of the cue.
    "identifier.several": "“{text}” holds several codes; {scheme} takes one.",
    "identifier.meant": "“{text}” is no right {scheme}; probably {correction} is meant.",
}
MESSAGES |= {
    code.replace("identifier.", "sheets.identifier_"): f"Cue {{cue}}: {template}"
    for code, template in (*_IDENTIFIERS.items(), *MESSAGES.items())
    if code.startswith("identifier.") and code != "identifier.correction"
}
"""Steps that mend all problems of one kind, as Undo and the history name them."""
MESSAGES |= {
    "step.mend.title.clean": "Clean titles ({count})",
    "step.mend.identifier.correct": "Correct codes ({count})",
    "step.mend.society.correct": "Correct societies ({count})",
    "step.mend.shares.equal": "Make shares equal ({count})",
    "step.mend.shares.distribute": "Share out what is left of 100 % ({count})",
    "step.mend.portions.equal": "Make portions of medleys equal ({count})",
    "step.mend.header.mark_revision": "Mark as a revision",
}
