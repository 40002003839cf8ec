# SPDX-License-Identifier: GPL-3.0-or-later
"""What one field of the cue card shows for one or several cues, and what an edit of it means."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from cuefolio.domain.cue_row import CueRow
from cuefolio.domain.fields import CueField, Kind
from cuefolio.domain.timecode import format_seconds, format_timecode, seconds

TIMES = (Kind.TIMECODE, Kind.DURATION)


@dataclass(frozen=True, slots=True)
class Shown:
    """The value of a field over all selected cues; ``mixed`` when they differ.

    ``value`` is what the control takes: text, a code, a bool, frames, or a list of words. Of lists that
    differ it is what all of them share, so that a word can be added to or taken from every cue.
    """

    value: object
    mixed: bool = False


def field_value(row: CueRow, field: CueField) -> object:
    """The value of one cue in the form of its control."""
    if field.kind in TIMES or field.kind in (Kind.FLAG, Kind.CHOICE):
        return row.value(field.name)
    if field.kind is Kind.TAGS:
        return [entry.name for entry in row.entries_for(field.name)]
    return row.text(field.name)


def shown_value(rows: Sequence[CueRow], field: CueField) -> Shown:
    """The value over several cues. ``rows`` may be empty (more cues than are worth reading): mixed."""
    if not rows:
        return Shown([] if field.kind is Kind.TAGS else None, mixed=True)
    values = [field_value(row, field) for row in rows]
    if all(value == values[0] for value in values[1:]):
        return Shown(values[0])
    if field.kind is Kind.TAGS:
        lists = [[str(word) for word in value] for value in values if isinstance(value, list)]
        common = set(lists[0]).intersection(*lists[1:])
        return Shown([word for word in lists[0] if word in common], mixed=True)
    return Shown(None, mixed=True)


def edited_lists(
    rows: Sequence[CueRow], field: CueField, before: Sequence[str], after: Sequence[str]
) -> dict[str, dict[str, object]]:
    """Values by cue when words were added to or taken from lists that differ; each keeps its others."""
    gone = {word for word in before if word not in after}
    new = [word for word in after if word not in before]
    found: dict[str, dict[str, object]] = {}
    for row in rows:
        have = [entry.name for entry in row.entries_for(field.name)]
        kept = [word for word in have if word not in gone]
        folded = {word.casefold() for word in kept}
        found[row.id] = {field.name: kept + [word for word in new if word.casefold() not in folded]}
    return found


def explanation(row: CueRow) -> str:
    """Why the sheet reports this many seconds: frames, overlaps, rate and rounding. "" without times."""
    frames = row.frames
    if frames is None:
        return ""
    exact = f"{format_timecode(frames, row.rate)} = {frames:,} frames at {row.rate.label} fps"
    if row.reported_seconds is None:
        reason = "sound design" if not row.is_music else "omitted from the cut"
        return f"{exact}. Not reported: {reason}."
    lines = [f"Exact length: {exact}."]
    if len(row.ranges) > 1:
        lines[0] = f"Exact length of {len(row.ranges)} stretches together: {exact}."
    counted = frames
    if row.carved_frames:
        counted -= row.carved_frames
        lines.append(
            f"{row.carved_frames:,} frames sound together with a cue that enters later; "
            f"the sheet counts them there. {counted:,} frames are left."
        )
    rounded = float(seconds(counted, row.rate))
    total = format_seconds(row.reported_seconds)
    rule = "raised to the least of one second" if rounded < 0.5 and counted else "rounded half up"
    lines.append(f"{counted:,} frames = {rounded:.2f} s, {rule} to whole seconds: {total}.")
    return "\n".join(lines)


def totals(rows: Sequence[CueRow]) -> str:
    """How much music several cues hold together: exact, and reported."""
    exact = Fraction(0)
    for row in rows:
        if row.is_music and row.frames is not None:
            exact += seconds(row.frames, row.rate)
    reported = sum(row.reported_seconds or 0 for row in rows if row.is_counted)
    return f"{format_seconds(exact)} of music, {format_seconds(reported)} reported"
