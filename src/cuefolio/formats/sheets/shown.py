# SPDX-License-Identifier: GPL-3.0-or-later
"""What several layouts print alike: programme and episode, clock times, words, and what a line cannot say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cuefolio.domain.checks import cue_label
from cuefolio.domain.delivery import Delivery, Line
from cuefolio.domain.profile import Profile
from cuefolio.domain.reporting import RoundingRule, round_seconds
from cuefolio.domain.sheet import CueSheet, Finding, SheetCue, SheetHeader, SheetParty, SheetRange
from cuefolio.domain.timecode import FrameRate, format_timecode
from cuefolio.formats.registry import Options
from cuefolio.formats.sheets import english


def programme(header: SheetHeader) -> tuple[str, str]:
    """Title of the programme and of the episode: a series is the programme of its episodes."""
    title, series = header.title, header.series_title
    if not series:
        return title, header.episode_title
    return series, header.episode_title or ("" if title == series else title)


def role(party: SheetParty, profile: Profile) -> str:
    """The body's word for what a party is, "" when nobody said."""
    return profile.role(party.role) if party.role else ""


def role_word(party: SheetParty, profile: Profile) -> str:
    """What a party is as a word: the body's, else a plain one."""
    code = party.role
    return profile.roles.get(code) or english.ROLES.get(code, code).capitalize()


def origin(cue: SheetCue, profile: Profile) -> str:
    """The body's word or letter for the origin, "" where its words do not know this one."""
    return profile.origins.get(cue.origin, "" if profile.origins else english.ORIGINS.get(cue.origin, ""))


def kind(header: SheetHeader) -> str:
    """What is being scored, in plain words."""
    return english.KINDS.get(header.kind, header.kind)


def ranges(line: Line) -> tuple[SheetRange, ...]:
    """The stretches of a line's cue; none for a line of several cues, which begins and ends often."""
    return line.cue.ranges if len(line.parts) == 1 else ()


def clock(frame: int, rate: FrameRate) -> str:
    """The label of a frame without its frames: "10:01:10"."""
    return format_timecode(frame, rate).replace(";", ":").rpartition(":")[0]


def hours(seconds: int | None) -> str:
    """Whole seconds as "HH:MM:SS"; "" when unknown."""
    if seconds is None:
        return ""
    minutes, rest = divmod(seconds, 60)
    return f"{minutes // 60:02d}:{minutes % 60:02d}:{rest:02d}"


def minutes(seconds: int | None) -> str:
    """Whole seconds as "MM:SS", with as many minutes as there are; "" when unknown."""
    return "" if seconds is None else f"{seconds // 60:02d}:{seconds % 60:02d}"


def programme_seconds(sheet: CueSheet) -> int | None:
    """Whole seconds of the programme, half up; None when unknown."""
    frames = sheet.header.duration_frames
    return None if frames is None else round_seconds(frames, sheet.rate, RoundingRule.HALF_UP)


def music_seconds(sheet: CueSheet) -> int | None:
    """The total that the recipient computes; None where no cue has a length, which is no zero."""
    known = [cue.reported_seconds for cue in sheet.cues if cue.reported_seconds is not None]
    return sum(known) if known else None


def unprinted_shares(cues: Iterable[SheetCue]) -> Iterator[Finding]:
    """A warning where any party has a society or a share, for layouts without a place for them."""
    if any(
        party.society or party.share is not None for cue in cues for party in (*cue.writers, *cue.publishers)
    ):
        yield Finding("warning", "layout.no_shares", field="writers")


def medleys(cues: Iterable[SheetCue]) -> Iterator[Finding]:
    """A warning for each medley, for layouts that show one work a line."""
    for cue in cues:
        if len(cue.works) > 1:
            arguments: dict[str, object] = {"cue": cue_label(cue), "count": len(cue.works)}
            yield Finding("warning", "workbook.no_medley", cue.sequence, "works", arguments)


def check_medleys(delivery: Delivery, options: Options) -> list[Finding]:
    """The check of a layout that lacks nothing else: medleys, of which the title stands alone."""
    return list(medleys(delivery.paper.cues))


def stretches(delivery: Delivery) -> Iterator[Finding]:
    """A warning for each cue of several stretches, for layouts that show one time in."""
    for line in delivery.lines:
        count = len(ranges(line))
        if count > 1:
            arguments: dict[str, object] = {"cue": cue_label(line.cue), "count": count}
            yield Finding("warning", "layout.first_in", line.cue.sequence, "ranges", arguments)
