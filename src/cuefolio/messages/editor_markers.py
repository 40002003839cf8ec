# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences of the area "editor": markers and lanes for editing systems."""

MESSAGES: dict[str, str] = {
    "editor.unknown_format": "There is no marker format {format!r}; the formats are {known}.",
    "editor.no_time": "Cue {cue} has no times and is not in the file; type its in and out.",
    "editor.no_end": "Cue {cue} has no out; it is a marker of one frame and has no clip. Type its out.",
    "editor.before_start": "Cue {cue} begins before the start of the picture; the timeline begins with it. "
    "Check its in and the start timecode.",
    "editor.long_name": "Cue {cue}: its name is longer than {longest} characters; editing systems may cut it.",
    "editor.nothing": "No cue has a time, so the file holds no marker; type in and out of the cues first.",
    "editor.past_midnight": "The picture goes on after 24 hours; timecodes begin again at 00:00:00:00 there, "
    "as in editing systems.",
    "editor.same_frame": "Cue {cue} begins on the same frame as {other}; Resolve keeps one marker a frame, so "
    "one of them is missing there.",
    "editor.sign_replaced": "Cue {cue}: the sign {sign} cannot stand in this file and is written {shown}.",
}
