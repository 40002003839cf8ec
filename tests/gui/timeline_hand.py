# SPDX-License-Identifier: GPL-3.0-or-later
"""A hand at the review of a timeline: small lists that it is opened with, and what it shows."""

from __future__ import annotations

from pathlib import Path

from desk import Desk
from PySide6.QtWidgets import QApplication

from cuefolio.domain.timeline.options import Verdict
from cuefolio.gui.timelines.lines import Line
from cuefolio.gui.timelines.review_dialog import ReviewDialog
from cuefolio.gui.timelines.review_model import NUMBER, TITLE

HEAD = "TITLE: NIGHT FERRY R1\nFCM: NON-DROP FRAME\n\n"
EVENT = "{0:03}  AX       {1:<5} C        {2} {3} {4} {5}\n* FROM CLIP NAME:  {6}\n"


def event(number: int, track: str, start: str, end: str, name: str, source: str = "00:00:00:00") -> str:
    """One event: where it is on the record side, and the clip it plays."""
    return EVENT.format(number, track, source, "00:10:00:00", start, end, name)


HARBOUR = event(1, "A", "01:00:10:00", "01:00:40:00", "1m01 Harbour_v05.wav")
AGAIN = event(2, "A", "01:00:45:00", "01:01:10:00", "1m01 Harbour_v05.wav", "00:01:00:00")
STORM = event(3, "A2", "01:02:00:00", "01:03:00:00", "1m02 Storm Song.wav")
VOICE = event(4, "A3", "01:05:00:00", "01:05:05:00", "SC12_T3_BOOM.wav")
HUM = event(5, "A4", "01:06:00:00", "01:06:05:00", "Zorvex.wav")


def edl(folder: Path, *events: str, name: str = "reel1.edl") -> Path:
    """A list of these events; as every such list it does not say its rate."""
    path = folder / name
    path.write_text(HEAD + "".join(events or (HARBOUR, STORM, VOICE)), encoding="utf-8")
    return path


def reviewing(desk: Desk, *paths: Path) -> ReviewDialog:
    """The review of files in the production on the screen."""
    desk.window.commands.timeline.review(paths)
    desk.settle()
    return shown()


def shown() -> ReviewDialog:
    """The one open review."""
    (dialog,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, ReviewDialog) and w.isVisible()]
    return dialog


def group(dialog: ReviewDialog, verdict: Verdict) -> list[Line]:
    """The lines of a group."""
    return dialog.page.model.groups()[list(Verdict).index(verdict)].lines()


def titles(dialog: ReviewDialog, verdict: Verdict = Verdict.MUSIC) -> list[str]:
    """What a group shows: numbers and titles of cues, or reasons with their counts."""
    model = dialog.page.model
    lines = group(dialog, verdict)
    return [" ".join(filter(None, (model.text(line, NUMBER), model.text(line, TITLE)))) for line in lines]


def times(dialog: ReviewDialog) -> list[tuple[str, str]]:
    """In and out of the music."""
    model = dialog.page.model
    return [(model.text(line, 2), model.text(line, 3)) for line in group(dialog, Verdict.MUSIC)]


def go(dialog: ReviewDialog, title: str) -> None:
    """Make the cue of this title current and give the tree the keyboard."""
    for verdict in Verdict:
        for line in group(dialog, verdict):
            if line.cue is not None and dialog.page.model.text(line, TITLE) == title:
                dialog.page.view.go(line.key)
                dialog.page.view.setFocus()
                return
    raise LookupError(title)


def track(dialog: ReviewDialog, name: str) -> int:
    """The line of a track."""
    return [facts.name for facts in dialog.page.tracks_model.tracks].index(name)


def current_title(dialog: ReviewDialog) -> str:
    """The title of the current line."""
    line = dialog.page.view.current_line()
    return "" if line is None else dialog.page.model.text(line, TITLE)
