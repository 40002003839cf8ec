# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences of the area "query": remarks on a search that runs all the same."""

MESSAGES: dict[str, str] = {
    "query.unknown_field": "“{name}” is not a field, so it is looked for as text.",
    "query.unknown_value": "No cue can have “{value}” as its {field}.",
    "query.means_empty": "“{value}” is a word like any other; to find cues without {field}, type no:{field}.",
    "query.not_comparable": "“{sign}” compares numbers and times; {field} is text.",
    "query.bad_number": "“{value}” is not a number, so no cue fits; type one such as {example}.",
    "query.bad_length": "“{value}” is not a length, so no cue fits; type one such as {example} or 90.",
    "query.bad_timecode": "“{value}” is not a timecode, so no cue fits; type one such as {example}.",
    "query.bad_date": "“{value}” is not a date, so no cue fits; type one such as 2024, {example} or 2024-03-07.",
    "query.open_quote": "A quotation mark is not closed; everything behind it is read as one phrase.",
    "query.open_bracket": "A bracket is not closed.",
    "query.extra_bracket": "A closing bracket has no opening one.",
    "query.did_you_mean": "Did you mean {suggestion}?",
    "filter.bad_comparison": "“{text}” cannot be compared with {field}; type a value such as {example}, >{example}, "
    "<{example} or a range with .. between two values.",
}
