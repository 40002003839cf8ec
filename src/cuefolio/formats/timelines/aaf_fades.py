# SPDX-License-Identifier: GPL-3.0-or-later
"""Fades that Pro Tools rendered into clips of their own, folded into the clips beside them.

Pro Tools writes each fade as a sound that is played once and from end to end, and a piece of a frame or less
("sample accurate edit") wherever an edit falls between frames: clip, piece, fade, piece, clip. Their names
are in the language of who exported them. What lies in a row between two clips is one run; a run belongs to
the clips that it touches.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import groupby, pairwise

from cuefolio.domain.timeline.model import Timeline, Use

_LONGEST_SECONDS = 30
_FADE_WORDS = frozenset(
    {"fade", "fondu", "fundido", "blende", "dissolvenza", "페이드", "フェード", "淡变", "淡變", "淡入淡出"}
)
_SLACK = 2
"""Ticks by which lengths that were counted in samples and in frames may differ."""


def fold_rendered_fades(timeline: Timeline) -> None:
    """Turn rendered fades into fades of the clips beside them, in place."""
    frame = timeline.ticks
    longest = round(_LONGEST_SECONDS * timeline.rate.fraction) * frame
    plays = Counter(id(use.source) for use in timeline.uses)
    whole = [use for use in timeline.uses if plays[id(use.source)] == 1 and _whole(use, longest, frame)]
    names = Counter(use.name for use in whole)
    pieces = {id(use) for use in whole if _length(use) <= frame}
    rendered = pieces | {id(use) for use in whole if _is_fade_name(use, names)}
    if not rendered:
        return
    gone: set[int] = set()
    by_track = sorted(timeline.uses, key=lambda use: (use.track, use.record_in))
    for _, group in groupby(by_track, key=lambda use: use.track):
        for before, run, after in _runs(list(group), rendered):
            gone.update(_fold(before, run, after, pieces))
    timeline.uses = [use for use in timeline.uses if id(use) not in gone]
    timeline.uses.sort(key=lambda use: (use.record_in, use.track))


def _length(use: Use) -> int:
    return use.record_out - use.record_in


def _whole(use: Use, longest: int, frame: int) -> bool:
    """Whether a use plays a short sound from end to end, but for the frame of a piece at either side."""
    source = use.source
    if source is None or source.length is None or _length(use) > longest:
        return False
    first = use.source_in or 0
    return first <= frame and abs(source.length - first - _length(use)) <= frame + _SLACK


def _is_fade_name(use: Use, names: Counter[str]) -> bool:
    """A word for a fade; else, of sounds that the file holds itself, a plain name that several bear."""
    word = use.name.strip().casefold()
    if word in _FADE_WORDS:
        return True
    held = use.source is not None and not use.source.path and "embedded" in use.source.tags
    return held and names[use.name] > 1 and not any(letter.isdigit() or letter in "._" for letter in word)


def _runs(row: list[Use], rendered: set[int]) -> Iterator[tuple[Use | None, list[Use], Use | None]]:
    """Rendered uses of a track that follow each other without a gap, with the clips that they touch."""
    run: list[Use] = []
    before: Use | None = None
    for use, following in pairwise([*row, None]):
        if use is None:
            break
        if id(use) not in rendered:
            before = use
            continue
        if not run and before is not None and before.record_out != use.record_in:
            before = None
        run.append(use)
        touches = following is not None and following.record_in == use.record_out
        if touches and following is not None and id(following) in rendered:
            continue
        yield before, run, following if touches else None
        run, before = [], None


def _fold(before: Use | None, run: list[Use], after: Use | None, pieces: set[int]) -> set[int]:
    """Let the clips beside a run last through it; gives the ids of the uses that are gone with that."""
    fades = [place for place, use in enumerate(run) if id(use) not in pieces]
    if not fades:
        # A cut between two frames: the piece is the end of the clip ahead, else the beginning of the next.
        if before is not None:
            _lengthen(before, run[-1].record_out)
        elif after is not None:
            _begin(after, run[0].record_in)
        return {id(use) for use in run} if before is not None or after is not None else set()
    if len(fades) > 1:
        ends = min(fades[0] + 2, fades[1])
        begins = max(fades[-1] - 1, ends if before is not None else fades[-2] + 1)
        gone = _fold(before, run[:ends], None, pieces) if before is not None else set()
        return gone | (_fold(None, run[begins:], after, pieces) if after is not None else set())
    if before is None and after is None:
        return set()
    length = run[-1].record_out - run[0].record_in
    if (
        before is not None
        and after is not None
        and _goes_on(before, length) != _begins_earlier(after, length)
    ):
        # One of them has sound of its own under the fade and the other has not: it is the fade of that one.
        before, after = (before, None) if _goes_on(before, length) else (None, after)
    leads = before is not None and id(run[0]) in pieces
    begin, end = (run[0].record_out if leads else run[0].record_in), run[-1].record_out
    if before is not None:
        _lengthen(before, end)
        before.fade_out = max(before.fade_out, end - begin)
    if after is not None:
        _begin(after, begin)
        after.fade_in = max(after.fade_in, end - begin)
    return {id(use) for use in run}


def _lengthen(use: Use, end: int) -> None:
    more = end - use.record_out
    use.record_out = end
    if use.source_out is not None:
        use.source_out += more


def _begin(use: Use, begin: int) -> None:
    more = use.record_in - begin
    use.record_in = begin
    if use.source_in is not None:
        use.source_in -= more
    use.keys = tuple((at + more, level) for at, level in use.keys)


def _goes_on(before: Use, length: int) -> bool:
    """Whether the source of a clip lasts longer than the clip, by a length."""
    source = before.source
    if source is None or source.length is None or before.source_out is None:
        return True
    return source.length - before.source_out >= length - _SLACK


def _begins_earlier(after: Use, length: int) -> bool:
    return after.source_in is None or after.source_in >= length - _SLACK
