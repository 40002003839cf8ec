# SPDX-License-Identifier: GPL-3.0-or-later
"""How a number of a delivered sheet came about, as a tree of codes that people read as sentences.

A line: its cues, their stretches, what was carved, what counts, the rounding. A total: the lines, and the
exact time beside them. ``messages/deliveries.py`` words every code.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from cuefolio.domain.delivery import Delivery, Line, Part
from cuefolio.domain.profile import Overlaps
from cuefolio.domain.reporting import RoundingRule, round_seconds
from cuefolio.domain.sheet import SheetCue
from cuefolio.domain.timecode import FrameRate, format_seconds, format_timecode, seconds

_ROUNDED = {
    RoundingRule.HALF_UP: "explain.rounded_half_up",
    RoundingRule.UP: "explain.rounded_up",
    RoundingRule.DOWN: "explain.rounded_down",
}


@dataclass(frozen=True, slots=True)
class Account:
    """One statement about a number, and what it rests on. ``cue`` is the sequence number of the cue in the
    snapshot that it speaks of, None where it speaks of several or none."""

    code: str
    arguments: Mapping[str, object] = field(default_factory=dict)
    parts: tuple[Account, ...] = ()
    cue: int | None = None


def explain_line(delivery: Delivery, sequence: int) -> Account:
    """How the duration on line ``sequence`` (from 1, as printed) came about. IndexError for no such line."""
    if not 1 <= sequence <= len(delivery.lines):
        raise IndexError(f"no line {sequence} on a sheet of {len(delivery.lines)}")
    return _line(delivery, delivery.lines[sequence - 1])


def line_of(delivery: Delivery, cue: int) -> int | None:
    """The printed line that a cue of the snapshot went into, both by sequence number; None for none."""
    return next(
        (line.cue.sequence for line in delivery.lines if any(part.sequence == cue for part in line.parts)),
        None,
    )


def explain_total(delivery: Delivery) -> Account:
    """How the total came about: what the recipient adds up, and the exact music time beside it."""
    reported, exact = Fraction(delivery.reported_seconds), delivery.exact_seconds
    counted = seconds(sum(line.counted_frames for line in delivery.lines), delivery.sheet.rate)
    lines = tuple(_line(delivery, line) for line in delivery.lines)
    unknown = sum(line.cue.reported_seconds is None for line in delivery.lines)
    parts = [Account("explain.sum", {"count": len(lines), "total": format_seconds(reported)}, lines)]
    if unknown:
        parts.append(Account("explain.without_length", {"count": unknown}))
    parts.append(Account("explain.exact_total", {"seconds": _decimal(exact), "clock": format_seconds(exact)}))
    if counted != exact:
        parts.append(Account("explain.carved_total", {"seconds": _decimal(exact - counted)}))
    if reported != counted:
        code = "explain.rounding_more" if reported > counted else "explain.rounding_less"
        parts.append(Account(code, {"seconds": _decimal(abs(reported - counted))}))
    return Account("explain.total", {"total": format_seconds(reported)}, tuple(parts))


def _line(delivery: Delivery, line: Line) -> Account:
    rate = delivery.sheet.rate
    name, shown = name_of(line.cue), line.cue.reported_seconds
    if shown is None:
        return Account("explain.no_length", {"cue": name}, cue=_only(line))
    facts: dict[str, object] = {"cue": name, "total": format_seconds(shown), "seconds": shown}
    if len(line.parts) == 1:
        parts = (*_cue(delivery, line.parts[0]), *_uses(line), *_whole_seconds(delivery, line, rate))
        return Account("explain.line", facts, parts, cue=_only(line))
    members = tuple(_member(delivery, part) for part in line.parts)
    rolled = not line.cue.works
    together: dict[str, object] = {"count": len(members), "usage": line.cue.usage}
    why = Account("explain.rolled_up" if rolled else "explain.repeats", together, members)
    counted: dict[str, object] = {
        "frames": line.counted_frames,
        "rate": rate.label,
        "seconds": _decimal(seconds(line.counted_frames, rate)),
    }
    whole = Account("explain.counted_together", counted)
    return Account("explain.line", facts, (why, whole, *_whole_seconds(delivery, line, rate)))


def _member(delivery: Delivery, part: Part) -> Account:
    cue = delivery.sheet.cues[part.sequence - 1]
    counted = part.explanation.counted_frames if part.explanation else 0
    facts: dict[str, object] = {
        "cue": name_of(cue),
        "frames": counted,
        "seconds": _decimal(seconds(counted, delivery.sheet.rate)),
    }
    return Account("explain.member", facts, tuple(_cue(delivery, part)), cue=part.sequence)


def _cue(delivery: Delivery, part: Part) -> Iterator[Account]:
    """The exact frames of one cue and what was carved from them."""
    cue, rate, told = delivery.sheet.cues[part.sequence - 1], delivery.sheet.rate, part.explanation
    if told is None:
        return
    stretches = tuple(
        Account(
            "explain.range",
            {
                "start": format_timecode(span.start, rate),
                "end": format_timecode(span.end, rate),
                "frames": span.end - span.start,
            },
        )
        for span in cue.ranges
    )
    exact: dict[str, object] = {
        "frames": told.exact_frames,
        "rate": rate.label,
        "seconds": _decimal(seconds(told.exact_frames, rate)),
    }
    yield Account("explain.exact" if cue.ranges else "explain.length_only", exact, stretches)
    if sum(max(0, span.end - span.start) for span in cue.ranges) > told.exact_frames:
        yield Account("explain.once")
    for carve in told.carves:
        by = delivery.sheet.cues[carve.by] if isinstance(carve.by, int) else None
        facts: dict[str, object] = {
            "frames": carve.frames,
            "seconds": _decimal(seconds(carve.frames, rate)),
            "cue": name_of(by) if by else "",
        }
        code = "explain.same_music" if carve.same_work else "explain.carved"
        yield Account(code, facts, cue=by.sequence if by else None)
    if told.carves:
        left: dict[str, object] = {
            "frames": told.counted_frames,
            "seconds": _decimal(seconds(told.counted_frames, rate)),
        }
        yield Account("explain.counted", left)
    elif delivery.profile.times.overlaps is Overlaps.KEEP and cue.ranges:
        yield Account("explain.overlaps_kept", {"profile": delivery.profile.name})


def _uses(line: Line) -> Iterator[Account]:
    if line.cue.uses is not None and line.cue.uses > 1:
        yield Account("explain.uses", {"count": line.cue.uses})


def _whole_seconds(delivery: Delivery, line: Line, rate: FrameRate) -> Iterator[Account]:
    """How the counted frames became whole seconds."""
    rule, counted, shown = delivery.profile.times, line.counted_frames, line.cue.reported_seconds or 0
    exact = seconds(counted, rate)
    if not counted:
        yield Account("explain.covered")
        return
    if shown == 1 and rule.minimum_one and not round_seconds(counted, rate, rule.rounding):
        facts: dict[str, object] = {"seconds": _decimal(exact), "profile": delivery.profile.name}
        yield Account("explain.minimum", facts)
        return
    if exact.denominator == 1:
        yield Account("explain.whole", {"seconds": shown})
        return
    facts = {"seconds": _decimal(exact), "whole": shown, "profile": delivery.profile.name}
    yield Account(_ROUNDED[rule.rounding], facts)


def name_of(cue: SheetCue) -> str:
    """A cue for a sentence: its number and title, as far as they are known, else its place."""
    title = cue.title or "; ".join(cue.work_titles)
    return " ".join(filter(None, (cue.number, f"“{title}”" if title else ""))) or f"#{cue.sequence}"


def _only(line: Line) -> int | None:
    return line.parts[0].sequence if len(line.parts) == 1 else None


def _decimal(exact: Fraction) -> str:
    """Seconds to the thousandth, half up, without needless zeros; with ≈ where that is not exact."""
    thousandths = (2000 * exact.numerator + exact.denominator) // (2 * exact.denominator)
    whole, rest = divmod(thousandths, 1000)
    text = f"{whole}.{rest:03d}".rstrip("0").rstrip(".")
    return text if Fraction(thousandths, 1000) == exact else f"≈ {text}"
