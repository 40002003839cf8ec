# SPDX-License-Identifier: GPL-3.0-or-later
"""Which column of a list of markers is what: by its headings, or by the forms that have none."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence

from cuefolio.formats.timelines.text_times import is_label

Rows = Sequence[tuple[int, list[str]]]
"""Line number and cells."""

_WORDS: dict[str, str] = {
    # The first heading of a field that is found wins.
    "at": (
        "record in, rec in, record tc in, record start, timecode in, time code in, tc in, in tc, "
        "start tc, start timecode, timecode start, start time code, timecode, time code, tc, in, in "
        "point, start, start time, time in, begin, position, marker position, marker time, time, "
        "location, frame, frames, start frame, seconds, start seconds, time seconds, zeit, beginn, "
        "anfang, startzeit, position tc, entree, debut, tc entree, tc debut, temps, "
        "entrada, inicio, inizio"
    ),
    "end": (
        "record out, rec out, timecode out, time code out, tc out, out tc, end tc, end timecode, "
        "timecode end, out, out point, end, end time, time out, stop, end frame, ende, schluss, fin, "
        "sortie, tc sortie, tc fin, salida, fine"
    ),
    "length": (
        "duration frames, length frames, duration, marker duration, length, dur, dauer, lange, "
        "laenge, duree, duracion"
    ),
    "name": (
        "marker name, marker, name, title, label, cue, cue name, cue title, locator, chapter, "
        "subject, bezeichnung, titel, titre, nom, repere, marke, nombre, titolo, nome"
    ),
    "comment": (
        "notes, note, marker notes, comment, comments, marker comment, description, text, message, "
        "remarks, kommentar, beschreibung, notiz, notizen, bemerkung, commentaire, commentaires, "
        "remarque, remarques, descripcion, comentario"
    ),
    "colour": "color, colour, marker color, marker colour, farbe, couleur",
    "track": "track, ruler, marker track, spur, piste",
    "author": "user, author, commenter, created by, username, owner, benutzer, autor, auteur",
    "kind": "marker type, type, typ, kategorie, category",
    "rate": "frame rate, framerate, fps, source fps, bildrate",
}
_FIELD_OF = {
    word: (field, place) for field, words in _WORDS.items() for place, word in enumerate(words.split(", "))
}
_AVID_TRACK = re.compile(r"(?:TC|[VADM])[0-9]{0,3}", re.IGNORECASE)
_WHOLE = re.compile(r"-?[0-9]{1,9}")
_CLOCK = re.compile(r"(?:[0-9]{1,3}:)?[0-9]{1,5}:[0-9]{2}(?:[.,][0-9]{1,9})?")
_DECIMAL = re.compile(r"[0-9]{1,9}[.,][0-9]{1,9}")
_HEADING_ROWS = 30
_SAMPLE_ROWS = 50


def folded(heading: str) -> str:
    """A heading without case, accents, brackets, hyphens and marks."""
    plain = unicodedata.normalize("NFKD", heading.casefold())
    kept = "".join(c if c.isalnum() else " " for c in plain if not unicodedata.combining(c))
    return " ".join(kept.split())


def by_headings(rows: Rows) -> tuple[int, dict[str, int]] | None:
    """The place of the heading row in ``rows`` and the column of each field, None without such a row."""
    for place, (_line, cells) in enumerate(rows[:_HEADING_ROWS]):
        found: dict[str, tuple[int, int]] = {}
        for column, cell in enumerate(cells[:200]):
            field, rank = _FIELD_OF.get(folded(cell[:60]), ("", 0))
            if field and (field not in found or rank < found[field][0]):
                found[field] = (rank, column)
        columns = {field: column for field, (_rank, column) in found.items()}
        if "at" in columns and len(columns) > 1 and ("name" in columns or "comment" in columns):
            return place, columns
    return None


def without_headings(rows: Rows) -> dict[str, int] | None:
    """The columns of a list that has no headings: Avid's, Audacity's labels, or a timecode and a text."""
    sample = [cells for _line, cells in rows[:_SAMPLE_ROWS]]
    if not sample:
        return None
    if _most(is_avid(cells) for cells in sample):
        return {"author": 0, "at": 1, "track": 2, "colour": 3, "name": 4, "length": 5}
    if _most(len(c) > 2 and bool(_DECIMAL.fullmatch(c[0]) and _DECIMAL.fullmatch(c[1])) for c in sample):
        return {"at": 0, "end": 1, "name": 2}
    if _most(len(cells) > 1 and is_label(cells[0]) for cells in sample):
        if _most(len(cells) > 2 and is_label(cells[1]) for cells in sample):
            return {"at": 0, "end": 1, "name": 2}
        return {"at": 0, "name": 1}
    return None


def is_avid(cells: Sequence[str]) -> bool:
    """Whether a row is one of Avid's list: user, time, track, colour, comment, length in frames."""
    if len(cells) < 4 or not _AVID_TRACK.fullmatch(cells[2].strip()):
        return False
    return is_time(cells[1]) and cells[3].strip().replace(" ", "").isalpha()


def is_time(cell: str) -> bool:
    """Whether a cell holds a place in time in any of the forms that are read."""
    text = cell.strip()
    return is_label(text) or any(form.fullmatch(text) for form in (_WHOLE, _CLOCK, _DECIMAL))


def is_index(cells: Sequence[str]) -> bool:
    """Whether headings are those of Resolve's edit index, which lists clips beside markers."""
    names = {folded(cell[:60]) for cell in cells[:200]}
    return {"reel", "match", "record in"} <= names and "color" in names


def cell_of(cells: Sequence[str], columns: Mapping[str, int], field: str) -> str:
    """The text of a field in a row, "" when the row is too short or has no such column."""
    column = columns.get(field, -1)
    return cells[column].strip() if 0 <= column < len(cells) else ""


def rows_of(words: str) -> list[tuple[int, list[str]]]:
    """The rows of a list that are not empty. The separator is the one that parts most lines.

    Quotation marks around a cell are taken off and its doubled ones made single; a cell in quotation marks
    may hold the separator and, in at most twenty lines, line breaks.
    """
    lines = words.split("\n")
    filled = [line for line in lines[:2000] if line.strip()][:_SAMPLE_ROWS]
    counts = {mark: sum(mark in line for line in filled) for mark in "\t,;|"}
    separator = max(counts, key=lambda mark: counts[mark])
    if counts[separator] * 2 < len(filled):
        parted = [(number, line.split(None, 1)) for number, line in enumerate(lines, start=1)]
        return [(number, cells) for number, cells in parted if cells]
    found: list[tuple[int, list[str]]] = []
    held, held_from = "", 0
    for number, line in enumerate(lines, start=1):
        if held:
            line, held = f"{held}\n{line}", ""
        else:
            held_from = number
        if '"' in line:
            cells, whole = _quoted(line, separator)
            if not whole and number - held_from < 20 and len(line) < 20_000 and number < len(lines):
                held = line
                continue
        else:
            cells = line.split(separator)
        if any(cell.strip() for cell in cells):
            found.append((held_from, cells))
    return found


def _quoted(line: str, separator: str) -> tuple[list[str], bool]:
    """The cells of a line with quotation marks, and whether each that was opened was closed."""
    cells: list[str] = []
    held: list[str] = []
    for part in line.split(separator):
        if held:
            held.append(part)
        elif part.lstrip().startswith('"'):
            held = [part.lstrip()]
        else:
            cells.append(part)
            continue
        text = part.rstrip() if len(held) > 1 else held[0].rstrip()[1:]
        if (len(text) - len(text.rstrip('"'))) % 2:
            cells.append(separator.join(held).rstrip()[1:-1].replace('""', '"'))
            held = []
    if held:
        cells += held
    return cells, not held


def _most(answers: Iterable[bool]) -> bool:
    """Whether nine of ten are true."""
    given = list(answers)
    return sum(given) * 10 >= len(given) * 9
