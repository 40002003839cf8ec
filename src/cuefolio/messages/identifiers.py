# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences of the area "identifiers": what is wrong with an ISRC, an IPI number or another identifier."""

MESSAGES: dict[str, str] = {
    "identifier.length": "“{text}” does not have the length of {scheme} ({expected} characters); type it like {example}.",
    "identifier.characters": "“{text}” has a character where {scheme} cannot have it; type it like {example}.",
    "identifier.check_digit": "“{text}” is mistyped: its check digit does not fit {scheme}; compare it with where it comes from.",
    "identifier.placeholder": "“{text}” is only zeros, which is no {scheme}; type the right one or leave it empty.",
    "identifier.rounded": "“{text}” was rounded by a spreadsheet, which lost digits of {scheme}; "
    "copy it again from a column that is formatted as text.",
    "identifier.other_scheme": "“{text}” is of the kind {other}, not {scheme}; move it to the field for {other}.",
    "identifier.unknown_prefix": "“{text}” begins with {prefix}, which is not known as the beginning of {scheme}; "
    "compare it with where it comes from.",
    "identifier.correction": "Probably {correction} is meant.",
}
