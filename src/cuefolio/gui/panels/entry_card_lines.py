# SPDX-License-Identifier: GPL-3.0-or-later
"""The uses of an entry as lines: what ``services.where_used`` found, in words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from cuefolio.domain.library import ENTRY_KINDS
from cuefolio.domain.timecode import format_seconds
from cuefolio.domain.used import CueUse, EntryUse, FileUse, FilmUse, WhereUsed
from cuefolio.gui.panels.entry_card_tree import OPENED, Line, Section
from cuefolio.gui.views.entry_words import joined_words, music_time, roles_text
from cuefolio.gui.words import counted

translate = QCoreApplication.translate


def sections(used: WhereUsed) -> list[Section]:
    """Everything that uses an entry, section by section."""
    people = (
        translate("EntryCard", "Writers and publishers")
        if used.kind == "work"
        else translate("EntryCard", "Works with")
    )
    work_title = (
        translate("EntryCard", "Recording of")
        if used.kind == "recording"
        else translate("EntryCard", "Works")
    )
    return [
        Section(translate("EntryCard", "Films"), film_lines(used.films)),
        Section(work_title, entry_lines(used.works)),
        Section(people, entry_lines(used.people)),
        Section(translate("EntryCard", "Recordings"), entry_lines(used.recordings)),
        Section(translate("EntryCard", "Files"), file_lines(used.files)),
    ]


def summary(used: WhereUsed) -> str:
    """ "12 cues in 3 productions · 34:41 of music"."""
    if not used.cue_count:
        return translate("EntryCard", "No cue uses it.")
    cues = counted(used.cue_count, "cue")
    if len(used.films) > 1:
        cues = translate("EntryCard", "{0} in {1}").format(cues, counted(len(used.films), "production"))
    return " · ".join(filter(None, (cues, music_time(used.seconds) if used.seconds else "")))


def film_lines(films: Sequence[FilmUse]) -> list[Line]:
    """A line a film, its cues under it; open while there are not too many."""
    opened = sum(len(film.cues) for film in films) <= OPENED
    lines = []
    for film in films:
        length = format_seconds(film.seconds) if film.seconds else ""
        note = " · ".join(filter(None, (counted(len(film.cues), "cue"), length)))
        title = f"{film.title} ({film.year})" if film.year else film.title
        under = [cue_line(cue) for cue in film.cues]
        lines.append(Line(title, note, ("film", film.id), under=under, opened=opened))
    return lines


def cue_line(cue: CueUse) -> Line:
    """Number and title, role codes and length at the end, and under it which statement of a theme it is."""
    length = "" if cue.seconds is None else format_seconds(cue.seconds)
    roles = roles_text(cue.roles)
    text = " ".join(filter(None, (cue.number, cue.title))) or translate("EntryCard", "Cue without a title")
    tip = "\n".join(filter(None, (text, " · ".join(filter(None, (cue.start, length))), roles, cue.statement)))
    codes = " ".join(dict.fromkeys(role for role, _share in cue.roles))
    note = " · ".join(filter(None, (codes, length)))
    return Line(text, note, ("cue", cue.id), tip=tip, below=cue.statement)


def entry_lines(entries: Iterable[EntryUse]) -> list[Line]:
    """Works, recordings and people, with roles and shares where two meet."""
    lines = []
    for entry in entries:
        note = roles_text(entry.roles)
        if not note and entry.count:
            note = (
                QLocale().toString(entry.count) + " ×"
                if entry.kind == "party"
                else counted(entry.count, "cue")
            )
        tip = "\n".join(filter(None, (entry.name, entry.detail, note)))
        icon = ENTRY_KINDS[entry.kind].icon
        lines.append(Line(entry.name, note, (entry.kind, entry.id), icon, tip))
    return lines


def file_lines(files: Iterable[FileUse]) -> list[Line]:
    """Audio files by their names; the whole path is the tip."""
    missing = translate("EntryCard", "missing")
    return [
        Line(
            file.path.replace("\\", "/").rpartition("/")[2],
            missing if file.is_missing else "",
            None,
            "file-audio",
            file.path,
        )
        for file in files
    ]


def counts_sentence(cues: int, works: int, recordings: int, files: int) -> str:
    """ "12 cues, 3 works and 1 audio file"."""
    found = ((cues, "cue"), (works, "work"), (recordings, "recording"), (files, "file"))
    return joined_words([counted(number, noun) for number, noun in found if number])
