# SPDX-License-Identifier: GPL-3.0-or-later
"""Markers as the EDL that DaVinci Resolve writes and reads (Timelines > Import > Timeline Markers from EDL).

Each marker is an event of one frame; the line below it holds note, colour, name and length in frames:
``note |C:ResolveColorBlue |M:1M02 Lamps at Dusk |D:2496``. The note stands before the first bar, so a bar in
a text is written as a broken bar. Drop-frame is said twice, by the FCM line and by ``;`` before the frames.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import BinaryIO

from cuefolio.domain.sheet import Finding
from cuefolio.formats.markers.check import check_labels, of_cue
from cuefolio.formats.markers.colours import RESOLVE
from cuefolio.formats.markers.model import EditorList
from cuefolio.formats.markers.options import USUAL
from cuefolio.formats.markers.placing import chosen, label, marks, name_of
from cuefolio.formats.markers.registry import MarkerFormat
from cuefolio.formats.registry import Options
from cuefolio.formats.sheets.text import printable

_BROKEN_BAR = "\u00a6"
_STATEMENT = re.compile(r"\s*(?:[0-9]|[*>]|[A-Z0-9 ]+:|M2\b|AUD\b|FINAL\b)", re.IGNORECASE)


def write_edl(listing: EditorList, options: Options, out: BinaryIO) -> None:
    """The markers as a CMX3600 list of one-frame events, UTF-8, lines that end in LF."""
    rate = listing.rate
    lines = [
        f"TITLE: {printable(listing.title)}",
        f"FCM: {'DROP FRAME' if rate.drop else 'NON-DROP FRAME'}",
        "",
    ]
    for number, mark in enumerate(marks(listing, options), start=1):
        span = f"{label(mark.start, rate)} {label(mark.start + 1, rate)}"
        note = f"{_note(mark.comment)} "
        lines += [
            f"{number:03d}  001      V     C        {span} {span}  ",
            f"{note}|C:ResolveColor{RESOLVE[mark.hue]} |M:{_safe(mark.name)} |D:{mark.length}",
            "",
        ]
    out.write("".join(f"{line}\n" for line in lines).encode("utf-8"))


def check_edl(listing: EditorList, options: Options) -> list[Finding]:
    """As every list of timecodes; names with a bar; and cues that begin together: Resolve keeps one marker a
    frame."""
    found = check_labels(listing, options)
    cues = {cue.sequence: cue for cue in chosen(listing, options)}
    for cue in cues.values():
        if "|" in name_of(cue, options):
            found.append(of_cue("editor.sign_replaced", cue, "title", sign="|", shown=_BROKEN_BAR))
    for one, two in pairwise(marks(listing, options)):
        if one.start == two.start and one.cue in cues and two.cue in cues:
            found.append(of_cue("editor.same_frame", cues[two.cue], "in", other=one.name))
    return found


def _note(text: str) -> str:
    """A note that no reader takes for a line of the list itself ("002 violins", "FCM: ...")."""
    return f"- {_safe(text)}" if _STATEMENT.match(text) else _safe(text)


def _safe(text: str) -> str:
    return text.replace("|", _BROKEN_BAR)


FORMAT = MarkerFormat(
    id="markers-resolve-edl",
    name="DaVinci Resolve markers (EDL)",
    suffix=".edl",
    mime="text/plain",
    writer=write_edl,
    checker=check_edl,
    options=USUAL,
)
