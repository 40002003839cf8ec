# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person may choose about markers, the same in every format that can do it."""

from __future__ import annotations

from cuefolio.formats.registry import SheetOption

NAME = SheetOption(
    id="name",
    kind="choice",
    default="number-title",
    label="Name",
    help="What a marker or clip is called.",
    choices=(("number-title", "Number and title"), ("title", "Title"), ("number", "Number")),
)
COMMENT = SheetOption(
    id="comment",
    kind="choice",
    default="facts",
    label="Comment",
    help="What stands in the comment of a marker.",
    choices=(
        ("facts", "Origin, performer, scenes, moods and notes"),
        ("notes", "Notes"),
        ("none", "Nothing"),
    ),
)
COLOURS = SheetOption(
    id="colours",
    kind="choice",
    default="origin",
    label="Colours",
    help="What the colour of a marker tells.",
    choices=(("origin", "Origin of the music"), ("mood", "First mood"), ("one", "Nothing, all are blue")),
)
MUSIC = SheetOption(
    id="music",
    kind="flag",
    default=True,
    label="Only music",
    help="Leave out sound design.",
)
MOMENTS = SheetOption(
    id="moments",
    kind="flag",
    default=False,
    label="Marked moments too",
    help="Add the moments that are marked in the production.",
)
CONTENT = SheetOption(
    id="content",
    kind="choice",
    default="both",
    label="Cues as",
    help="Whether the timeline gets markers, clips in lanes, or both.",
    choices=(
        ("both", "Markers and clips in lanes"),
        ("markers", "Markers"),
        ("lanes", "Clips in lanes"),
    ),
)
ENDS = SheetOption(
    id="ends",
    kind="flag",
    default=False,
    label="Mark ends too",
    help="Add a marker at the first frame after each cue.",
)
USUAL = (NAME, COMMENT, COLOURS, MUSIC, MOMENTS)
PLAIN = (NAME, COMMENT, MUSIC, MOMENTS)
"""For formats without colours."""
