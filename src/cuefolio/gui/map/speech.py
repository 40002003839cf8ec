# SPDX-License-Identifier: GPL-3.0-or-later
"""The map in words: for screen readers, hover card and bubble."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from cuefolio.domain.film_map import MapCue, Stretch
from cuefolio.domain.timecode import FrameRate, format_seconds, format_timecode, seconds
from cuefolio.gui.words import counted, sentence_for

if TYPE_CHECKING:
    from cuefolio.gui.map.canvas import MapCanvas

translate = QCoreApplication.translate
_LONGEST = 200
"""Characters of a title that are ever spoken."""
_MOST_MOODS = 6


def times_text(stretches: Sequence[Stretch], rate: FrameRate) -> str:
    """ "01:19:02:10 – 01:21:14:06" of the first stretch."""
    if not stretches:
        return translate("FilmMap", "no time yet")
    first = stretches[0]
    start = format_timecode(first.start, rate)
    if first.is_open:
        return translate("FilmMap", "in {0}, out unknown").format(start)
    return f"{start} – {format_timecode(first.end, rate)}"


def length_text(stretches: Sequence[Stretch], rate: FrameRate) -> str:
    """Length of all stretches, "" while an out is unknown."""
    if not stretches or any(s.is_open for s in stretches):
        return ""
    return format_seconds(seconds(sum(s.end - s.start for s in stretches), rate))


def origin_text(cue: MapCue) -> str:
    """The word for a cue's origin."""
    return sentence_for(f"origin.{cue.origin}") if cue.origin else translate("FilmMap", "Origin unknown")


def moods_text(cue: MapCue, most: int = _MOST_MOODS) -> str:
    """Moods by name; of very many the first few and how many more."""
    names = [tag.name[:60] for tag in cue.moods[:most]]
    more = len(cue.moods) - len(names)
    joined = QLocale().createSeparatedList(names) if len(names) > 1 else "".join(names)
    return translate("FilmMap", "{0} and {1} more").format(joined, more) if more > 0 else joined


def shift_text(delta: int, rate: FrameRate) -> str:
    """A shift as "+0:12" or "−3 frames"."""
    sign = "+" if delta >= 0 else "−"
    if abs(delta) < rate.nominal:
        return translate("FilmMap", "{0}{1} fr").format(sign, abs(delta))
    return sign + format_seconds(seconds(abs(delta), rate))


def describe_cue(canvas: MapCanvas) -> str:
    """The current cue in one sentence, and how many are selected."""
    film = canvas.film
    assert film is not None
    cue = film.cue(canvas.current)
    if cue is None:
        count = counted(len(film.cues), "cue")
        return translate("FilmMap", "{0}. Right and left go from cue to cue.").format(count)
    stretches = canvas.stretches(cue.id)
    parts = [cue.number, cue.title[:_LONGEST], origin_text(cue), times_text(stretches, film.rate)]
    parts += [length_text(stretches, film.rate), moods_text(cue)]
    place = film.arrangement.by_time.index(film.by_id[cue.id]) + 1 if cue.stretches else 0
    if place:
        of = len(film.arrangement.by_time)
        parts.append(translate("FilmMap", "cue {0} of {1}").format(place, of))
    if len(canvas.selected) > 1:
        parts.append(translate("FilmMap", "{0} selected").format(counted(len(canvas.selected), "cue")))
    return ", ".join(filter(None, parts))
