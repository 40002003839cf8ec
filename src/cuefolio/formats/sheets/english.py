# SPDX-License-Identifier: GPL-3.0-or-later
"""Plain English for stored codes, as sheets print it where the recipient has no word of its own."""

ORIGINS = {
    "score": "Score",
    "original-song": "Original song",
    "licensed-song": "Licensed song",
    "library": "Library",
    "public-domain": "Public domain",
}
KINDS = {
    "film": "Film",
    "short": "Short film",
    "episode": "Series episode",
    "documentary": "Documentary",
    "commercial": "Commercial",
    "trailer": "Trailer",
    "game": "Game",
    "student-film": "Student film",
}
USAGES = {
    "BI": "background instrumental",
    "BV": "background vocal",
    "VI": "visual instrumental",
    "VV": "visual vocal",
    "MT": "main title",
    "ET": "end title",
    "Logo": "company logo",
}
ROLES = {
    "C": "composer",
    "A": "author, lyricist",
    "CA": "composer and author",
    "AR": "arranger",
    "AD": "adapter",
    "TR": "translator",
    "SA": "sub-author",
    "SR": "sub-arranger",
    "E": "original publisher",
    "SE": "sub-publisher",
    "AM": "administrator",
    "ES": "substitute publisher",
    "AQ": "acquirer",
    "PA": "income participant",
}
SOCIETY_MARKS = {"NS": "not a member of a society", "PD": "public domain"}
