# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences of the area "workbooks": what the layouts of workbooks cannot hold, and the workbooks of others."""

MESSAGES: dict[str, str] = {
    # What a layout has no place for.
    "workbook.no_revision": "This layout says Revision but has no place for its number; name it in the message.",
    "workbook.no_reason": "This layout has no place for the reason why the sheet is incomplete; "
    "name it in the message.",
    "workbook.one_range": "Cue {cue} sounds in {count} stretches; this layout shows the first in and the last out, "
    "and the duration of all.",
    "workbook.no_medley": "Cue {cue} is a medley of {count} works; this layout shows its title and the shares in all "
    "of it. Log each work as a cue of its own where they must stand apart.",
    "workbook.too_many_parties": "Cue {cue} needs {rows} rows for its parties, and the workbook has {room}; "
    "remove parties that were entered twice.",
    # The copy of an official workbook that is to be filled.
    "workbook.unreadable": "The workbook {path} cannot be read ({reason}); choose your copy of the official one.",
    "workbook.not_one": "{path} is not an Excel workbook (.xlsx); choose your copy of the official one.",
    "workbook.old": "{path} is a workbook of Excel 97 to 2003 (.xls); open it in Excel, save it as .xlsx "
    "and choose that file.",
    "workbook.encrypted": "The workbook {path} is protected by a password for opening; "
    "open it in Excel, take the password off and save it.",
    "workbook.macros": "The workbook {path} contains macros, which are not handed on; "
    "open it in Excel, save it as .xlsx without macros and choose that file.",
    "workbook.other_kind": "{path} is a template, an add-in or a binary workbook; open it in Excel, "
    "save it as .xlsx and choose that file.",
    "workbook.too_big": "The workbook {path} is bigger than an official workbook ever is ({size} MB unpacked); "
    "choose a fresh copy of the official one.",
    "workbook.array": "The workbook {path} has one formula over several cells at {cell}, where the sheet is written; "
    "choose a fresh copy of the official one.",
    "workbook.damaged": "The workbook {path} is damaged at {place}; choose a fresh copy of the official one.",
    "workbook.no_sheet": "{path} is not the official RapidCue workbook: it has no sheet {sheet}, only {found}. "
    "Choose a copy of the official one.",
    "workbook.no_heads": "{path} is not the official RapidCue workbook: row {row} of its sheet {sheet} lacks {heads}. "
    "Choose a copy of the official one.",
    "workbook.no_room": "The sheet needs {rows} rows and the official workbook has {room}; "
    "export without it, and continuation sheets are made.",
}
