# SPDX-License-Identifier: GPL-3.0-or-later
"""What the clips of a cue say, in words and numbers of the window's language."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from cuefolio.domain.timecode import format_timecode
from cuefolio.domain.timeline.mixes import shows_range
from cuefolio.domain.timeline.model import SILENCE
from cuefolio.domain.timeline.scenes import whole_frames
from cuefolio.gui.widgets.labels import LONGEST
from cuefolio.gui.words import sentence_for

if TYPE_CHECKING:
    from cuefolio.domain.timeline.model import Muted, Timeline, Use

translate = QCoreApplication.translate


def one_line(text: str) -> str:
    """A text from a file as it stands in a cell."""
    return " ".join(text[:LONGEST].split())


def number_text(value: Fraction | float, places: int) -> str:
    """A number without needless zeros."""
    text = QLocale().toString(float(value), "f", places)
    point = QLocale().decimalPoint()
    return text.rstrip("0").rstrip(point) if point in text else text


def clock(seconds: Fraction) -> str:
    """Minutes, seconds and hundredths, half up: "1:02.50"."""
    hundredths = int(seconds * 100 + Fraction(1, 2))
    minutes, rest = divmod(hundredths, 6000)
    point = QLocale().decimalPoint()
    return f"{minutes}:{rest // 100:02d}{point}{rest % 100:02d}"


def seconds_text(timeline: Timeline, ticks: int) -> str:
    """A length in seconds, "" for none."""
    if ticks <= 0:
        return ""
    return translate("Clips", "{0} s").format(number_text(timeline.seconds(ticks), 2))


def label(timeline: Timeline, ticks: int) -> str:
    """A time as the editor's screen shows it."""
    return format_timecode(whole_frames(ticks, timeline.ticks), timeline.rate)


def source_label(timeline: Timeline, use: Use, ticks: int | None) -> str:
    """A time in the source, "" where the file tells none."""
    if ticks is None or not (shows_range(use) or _is_backwards(use)):
        return ""
    return label(timeline, (use.source.start if use.source is not None else 0) + ticks)


def _is_backwards(use: Use) -> bool:
    return use.source_in is not None and use.source_out is not None and use.source_out < use.source_in


def source_name(use: Use) -> str:
    """The file that a clip plays, by its name."""
    source = use.source
    if source is None:
        return ""
    path = source.path.replace("\\", "/")
    # Pro Tools writes paths of old Macs: "Disk:Folder:file.wav".
    return one_line(path.rpartition("/" if "/" in path else ":")[2] or source.name)


def gain(use: Use) -> str:
    """The level of a clip, and whether it moves; "" where the file says nothing."""
    if use.keys:
        low, high = (use.level + part for part in (_least(use), max(level for _, level in use.keys)))
        if low != high:
            return translate("Clips", "{0} to {1} dB").format(_level(low), _level(high))
        return translate("Clips", "{0} dB").format(_level(low))
    return translate("Clips", "{0} dB").format(_level(use.level)) if use.level else ""


def _least(use: Use) -> float:
    return min(level for _, level in use.keys)


def _level(level: float) -> str:
    if level == SILENCE:
        return "−∞"
    text = number_text(abs(level), 1)
    return text if text == "0" else f"{'−' if level < 0 else '+'}{text}"


def muted_by(timeline: Timeline, use: Use) -> Muted | None:
    """Why a clip is not heard in the session."""
    if use.muted is not None:
        return use.muted
    return timeline.tracks[use.track].muted if 0 <= use.track < len(timeline.tracks) else None


def muted_words(timeline: Timeline, use: Use) -> str:
    """The same as a sentence, "" for a clip that plays."""
    reason = muted_by(timeline, use)
    return "" if reason is None else sentence_for(f"timeline.reason.{reason.value}")


def place(use: Use) -> str:
    """Where a clip stands in its file: "line 940 (asset-clip)"."""
    text = one_line(use.place)
    number = text.removeprefix("line ").partition(" ")[0]
    if text == use.place and text.startswith("line ") and number.isdecimal():
        return translate("Clips", "line {0}").format(number) + text[len(f"line {number}") :]
    return text


def when(imported_at: str) -> str:
    """Day and time of an import, here."""
    at = QDateTime.fromString(imported_at, Qt.DateFormat.ISODate)
    if not at.isValid():
        return imported_at
    return QLocale().toString(at.toLocalTime(), QLocale.FormatType.ShortFormat)


def details(timeline: Timeline, use: Use, track: str) -> list[str]:
    """Everything about a clip, a line each."""
    lines = [
        one_line(use.name),
        translate("Clips", "On {0}, {1} to {2}").format(
            one_line(track) or translate("Clips", "a track without a name"),
            label(timeline, use.record_in),
            label(timeline, use.record_out),
        ),
    ]
    if use.source is not None and (use.source.path or use.source.name):
        lines.append(translate("Clips", "Plays {0}").format(one_line(use.source.path or use.source.name)))
    into = source_label(timeline, use, use.source_in)
    if into:
        out = source_label(timeline, use, use.source_out)
        text = translate("Clips", "From {0} to {1} of it") if out else translate("Clips", "From {0} of it")
        lines.append(text.format(into, out))
    for text, value in (
        (translate("Clips", "Gain {0}"), gain(use)),
        (translate("Clips", "Fade in {0}"), seconds_text(timeline, use.fade_in)),
        (translate("Clips", "Fade out {0}"), seconds_text(timeline, use.fade_out)),
        (translate("Clips", "Speed {0} %"), number_text(use.speed * 100, 2) if use.speed != 1 else ""),
        (translate("Clips", "Inside of {0}"), one_line(" > ".join(use.nest))),
        ("{0}", muted_words(timeline, use)),
        ("{0}", one_line(use.comment)),
        (translate("Clips", "In the file: {0}"), place(use)),
    ):
        if value:
            lines.append(text.format(value))
    return lines
