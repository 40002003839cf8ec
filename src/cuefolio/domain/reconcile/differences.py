# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a line of theirs states something else than ours. What they leave blank is no difference.

Times are compared as closely as they are stated: whole seconds may have been cut off or rounded, and never
replace our frames where they are less than a second away. Durations are the reported ones of the profile;
shares those in its view. Capitals and accents make no difference.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from fractions import Fraction

from cuefolio.domain.delivery import Line
from cuefolio.domain.identifiers import Scheme, canonical
from cuefolio.domain.profile import Profile
from cuefolio.domain.reconcile.comparison import Difference
from cuefolio.domain.reconcile.party_differences import party_differences
from cuefolio.domain.reconcile.received import ReadCue, ReadRange
from cuefolio.domain.reconcile.usage_back import facts_of_code
from cuefolio.domain.sheet import SheetCue, SheetRange
from cuefolio.domain.text import fold, single_line
from cuefolio.domain.timecode import FrameRate, format_seconds, format_timecode, parse_timecode, seconds
from cuefolio.domain.vocabulary import Origin
from cuefolio.errors import CuefolioError

DIFFERS, MISSING = "reconcile.differs", "reconcile.missing"

_TEXTS = (
    ("number", "number"), ("performer", "performer"), ("label", "label"),
    ("catalog_number", "catalog_number"), ("track_number", "track_number"), ("work_number", "work_number"),
    ("recording", "recording"), ("master_licensor", "master_licensor"), ("restrictions", "restrictions"),
    ("instrumentation", "instrumentation"), ("notes", "notes"),
)  # fmt: skip
_CODES = (("isrc", Scheme.ISRC), ("iswc", Scheme.ISWC), ("ean", Scheme.EAN))
_LISTS: tuple[tuple[str, Callable[[SheetCue], Sequence[str]]], ...] = (
    ("scene", lambda cue: cue.scenes),
    ("mood", lambda cue: cue.moods),
    ("theme", lambda cue: cue.themes),
)


def differences(
    theirs: ReadCue,
    ours: Line,
    profile: Profile,
    rate: FrameRate,
    shift: int = 0,
    *,
    plain_roles: bool = False,
) -> tuple[Difference, ...]:
    """All differences of a pair, in the order of a cue sheet. ``shift`` are frames to add to their times;
    ``plain_roles`` as in ``party_differences``."""
    mine, other = ours.cue, theirs.cue
    single = len(ours.parts) == 1
    return (
        *_title(other, mine),
        *_texts(other, mine),
        *_usage(other, mine, profile),
        *_origin(other, mine, profile),
        *(_times(theirs.times, mine.ranges, rate, shift) if single else ()),
        *_duration(theirs, mine, rate, single),
        *_uses(other, mine),
        *_codes(other, mine),
        *_works(other, mine),
        *party_differences(other, mine, profile, plain_roles=plain_roles),
    )


def header_differences(theirs: Mapping[str, str], ours: Mapping[str, str]) -> tuple[Difference, ...]:
    """Where the production's facts differ; both are texts by ``domain.film`` field names."""
    found = []
    for name, text in theirs.items():
        if not text or _same(text, ours.get(name, "")):
            continue
        have = ours.get(name, "")
        found.append(Difference(name, text, have, DIFFERS if have else MISSING))
    return tuple(found)


def label_frames(label: str, rate: FrameRate) -> int | None:
    """Frames of a label with or without frames, or of real time; None for one that does not exist at the
    rate.

    Without frames, the first frame of that second.
    """
    if not label:
        return None
    real = _real_seconds(label)
    if real is not None:
        return int(real * rate.fraction + Fraction(1, 2))
    try:
        return parse_timecode(label if label.count(":") == 3 else f"{label}:00", rate)
    except CuefolioError:
        # At 29.97 drop-frame most minutes have no frame 00.
        try:
            return (
                parse_timecode(f"{label}:02", rate) if label.count(":") == 2 and rate.dropped == 2 else None
            )
        except CuefolioError:
            return None


def _title(theirs: SheetCue, ours: SheetCue) -> Iterator[Difference]:
    if theirs.title and not _same(theirs.title, ours.shown_title):
        yield _difference("title", theirs.title, ours.shown_title)


def _texts(theirs: SheetCue, ours: SheetCue) -> Iterator[Difference]:
    for field, attribute in _TEXTS:
        text, have = getattr(theirs, attribute), getattr(ours, attribute)
        if text and not _same(text, have):
            yield _difference(field, text, have)
    for field, values in _LISTS:
        stated, known = values(theirs), values(ours)
        if stated and set(map(fold, stated)) != set(map(fold, known)):
            yield _difference(field, "; ".join(stated), "; ".join(known))


def _usage(theirs: SheetCue, ours: SheetCue, profile: Profile) -> Iterator[Difference]:
    if not theirs.usage or fold(theirs.usage) == fold(ours.usage):
        return
    stated = facts_of_code(theirs.usage, profile.usage)
    if stated is None:
        yield Difference("usage", theirs.usage, ours.usage, "reconcile.usage_unknown", can_take=False)
        return
    new = [
        name
        for name in ("function", "vocal", "on_screen", "diegetic")
        if getattr(stated, name) not in (None, getattr(ours, name))
    ]
    if new or (ours.usage and stated != facts_of_code(ours.usage, profile.usage)):
        code = DIFFERS if ours.usage else MISSING
        yield Difference("usage", theirs.usage, ours.usage, code, can_take=bool(new))


def _origin(theirs: SheetCue, ours: SheetCue, profile: Profile) -> Iterator[Difference]:
    if not theirs.origin or theirs.origin == ours.origin:
        return
    possible = origins_of(theirs.origin, profile)
    if len(possible) == 1:
        yield _difference("origin", possible[0], ours.origin)
    elif ours.origin not in possible:
        yield Difference("origin", theirs.origin, ours.origin, "reconcile.origin", can_take=False)


def origins_of(word: str, profile: Profile) -> list[str]:
    """The origins that a word on a sheet may mean: our own code, the profile's words, and plain ones."""
    if word in frozenset(Origin):
        return [word]
    wanted = fold(word)
    found = [code for code, shown in profile.origins.items() if fold(shown) == wanted]
    return found or list(_WORDS.get(wanted, ()))


_COMMISSIONED = (Origin.SCORE.value, Origin.ORIGINAL_SONG.value)
_WORDS = dict.fromkeys(
    ("x", "commissioned", "specially commissioned", "commissioned music", "auftragskomposition"),
    _COMMISSIONED,
) | dict.fromkeys(
    ("existing music", "pre-existing music"), (Origin.LICENSED_SONG.value, Origin.PUBLIC_DOMAIN.value)
)
"""Words that say less than ours."""


def _times(
    theirs: Sequence[ReadRange], ours: Sequence[SheetRange], rate: FrameRate, shift: int
) -> Iterator[Difference]:
    if not theirs:
        return
    if len(theirs) != len(ours) and len(theirs) > 1 and ours:
        shown = "; ".join(f"{span.start}-{span.end}" for span in theirs)
        have = "; ".join(
            f"{format_timecode(span.start, rate)}-{format_timecode(span.end, rate)}" for span in ours
        )
        yield Difference("in", shown, have, "reconcile.stretches", can_take=False)
        return
    # A layout with room for one pair shows the first in and the last out.
    spans = ours if len(theirs) == len(ours) else [_whole(ours)] if ours else []
    for at, stated in enumerate(theirs):
        have_span = spans[at] if at < len(spans) else None
        takes = len(theirs) == 1 and len(ours) < 2
        for field, label, frame in (
            ("in", stated.start, None if have_span is None else have_span.start),
            ("out", stated.end, None if have_span is None else have_span.end),
        ):
            if field == "out" and _within_a_second(stated, have_span, rate):
                continue
            if label and not same_moment(label, frame, rate, shift):
                have = "" if frame is None else format_timecode(frame, rate)
                frames = label_frames(label, rate)
                is_theirs = frames is None or not (shift or "." in label)
                text = label if is_theirs else format_timecode((frames or 0) + shift, rate)
                code = DIFFERS if have else MISSING
                yield Difference(field, text, have, code, can_take=takes and frames is not None)


def _within_a_second(stated: ReadRange, ours: SheetRange | None, rate: FrameRate) -> bool:
    """Whether an out in whole seconds is lost in the second of its in, and ours is as short."""
    if ours is None or not _is_whole(stated.start) or stated.start != stated.end:
        return False
    return ours.end - ours.start <= rate.nominal


def same_moment(label: str, frame: int | None, rate: FrameRate, shift: int = 0) -> bool:
    """Whether a label (with frames, in whole seconds that were cut off or rounded, or real time) is this
    frame, as closely as it is stated. ``shift`` are frames to add to it."""
    stated = label_frames(label, rate)
    if stated is None or frame is None:
        return False
    real = _real_seconds(label)
    if real is not None:
        decimals = len(label.rpartition(".")[2].rstrip("0"))
        away = abs((frame - shift) / rate.fraction - real)
        return stated + shift == frame or away < Fraction(1, 10**decimals)
    if label.count(":") == 3:
        return stated + shift == frame
    shown = format_timecode(frame - shift, rate).replace(";", ":")[:-3]
    return shown == label or abs(frame - shift - stated) < rate.nominal


def _is_whole(label: str) -> bool:
    """Whether a label states whole seconds."""
    return label.count(":") == 2 and "." not in label


def _real_seconds(label: str) -> Fraction | None:
    """Seconds of real time; None for a label of the picture."""
    if "." not in label:
        return None
    hours, minutes, rest = label.split(":")
    return int(hours) * 3600 + int(minutes) * 60 + Fraction(rest)


def _duration(theirs: ReadCue, ours: SheetCue, rate: FrameRate, single: bool) -> Iterator[Difference]:
    stated, known = theirs.cue.reported_seconds, ours.reported_seconds
    if stated is not None:
        if stated != known:
            have = "" if known is None else format_seconds(known)
            # Less than a second away from our frames it is only another way to round them.
            exact = None if ours.exact_frames is None else seconds(ours.exact_frames, rate)
            takes = single and len(ours.ranges) < 2 and (exact is None or abs(exact - stated) >= 1)
            yield Difference(
                "duration", format_seconds(stated), have, DIFFERS if have else MISSING, can_take=takes
            )
    elif theirs.exact_seconds is not None:
        exact = None if ours.exact_frames is None else seconds(ours.exact_frames, rate)
        if exact is None or abs(exact - theirs.exact_seconds) * rate.fraction >= 1:
            have = "" if exact is None else f"{float(exact):.3f}"
            yield _difference("duration", f"{float(theirs.exact_seconds):.3f}", have)


def _uses(theirs: SheetCue, ours: SheetCue) -> Iterator[Difference]:
    if theirs.uses is not None and theirs.uses != (ours.uses or 1):
        yield _difference("uses", str(theirs.uses), str(ours.uses or 1))


def _codes(theirs: SheetCue, ours: SheetCue) -> Iterator[Difference]:
    for field, scheme in _CODES:
        stated, known = canonical(scheme, getattr(theirs, field)), canonical(scheme, getattr(ours, field))
        if field == "iswc" and not known and any(_same(stated, work.iswc) for work in ours.works):
            continue
        if stated and not _same(stated, known):
            yield _difference(field, stated, known)


def _works(theirs: SheetCue, ours: SheetCue) -> Iterator[Difference]:
    stated = [work.title for work in theirs.works if work.title]
    known = [work.title for work in ours.works]
    if stated and set(map(fold, stated)) != set(map(fold, known)):
        yield _difference("work", "; ".join(stated), "; ".join(known))


def _difference(field: str, theirs: str, ours: str) -> Difference:
    return Difference(field, theirs, ours, DIFFERS if ours else MISSING)


def _same(one: str, two: str) -> bool:
    return fold(single_line(one)) == fold(single_line(two))


def _whole(spans: Sequence[SheetRange]) -> SheetRange:
    return SheetRange(min(span.start for span in spans), max(span.end for span in spans))
