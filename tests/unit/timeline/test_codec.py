# SPDX-License-Identifier: GPL-3.0-or-later
"""A timeline comes back from its bytes as it was."""

from __future__ import annotations

import zlib
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cuefolio.domain.timecode import FrameRate
from cuefolio.domain.timeline.codec import decode, encode
from cuefolio.domain.timeline.model import (
    SILENCE,
    Muted,
    RateFrom,
    Remark,
    Source,
    Spot,
    Timeline,
    Track,
    Use,
)

TEXT = st.text(max_size=20)
TICKS = st.integers(-(10**9), 10**12)
LEVELS = st.one_of(st.just(SILENCE), st.floats(-200, 24))
SOURCES = st.builds(
    Source,
    name=TEXT,
    id=TEXT,
    path=TEXT,
    length=st.none() | TICKS,
    tags=st.dictionaries(TEXT, TEXT, max_size=2),
)
USES = st.builds(
    Use,
    track=st.integers(0, 3),
    name=TEXT,
    record_in=TICKS,
    record_out=TICKS,
    source=st.none() | SOURCES,
    source_in=st.none() | TICKS,
    channels=st.lists(st.integers(1, 8), max_size=2).map(tuple),
    muted=st.none() | st.sampled_from(Muted),
    level=LEVELS,
    keys=st.lists(st.tuples(TICKS, LEVELS), max_size=3).map(tuple),
    fade_in=TICKS,
    speed=st.fractions(-4, 4, max_denominator=1001),
    nest=st.lists(TEXT, max_size=2).map(tuple),
    raw=TEXT,
)
TIMELINES = st.builds(
    Timeline,
    kind=TEXT,
    name=TEXT,
    rate=st.sampled_from([FrameRate(24000, 1001), FrameRate(30000, 1001, drop=True), FrameRate(1000, 33)]),
    rate_from=st.sampled_from(RateFrom),
    start=st.none() | TICKS,
    ticks=st.integers(1, 8008),
    tracks=st.lists(st.builds(Track, name=TEXT, muted=st.none() | st.sampled_from(Muted)), max_size=3),
    uses=st.lists(USES, max_size=4),
    spots=st.lists(st.builds(Spot, at=TICKS, name=TEXT, comment=TEXT), max_size=2),
)


@given(TIMELINES)
@settings(max_examples=80, deadline=None)
def test_a_timeline_comes_back_whole(timeline: Timeline) -> None:
    data = encode(timeline)
    assert decode(data) == timeline
    assert encode(decode(data)) == data


def test_a_source_of_two_uses_stays_one() -> None:
    song = Source("Song.wav", path="/m/Song.wav")
    uses = [Use(0, "Song", 0, 10, song), Use(0, "Song", 20, 30, song)]
    back = decode(encode(Timeline("cmx3600", "R1", FrameRate(24), uses=uses)))
    assert back.uses[0].source is back.uses[1].source


def test_remarks_keep_their_words_as_text() -> None:
    remark = Remark("timeline.guess", {"rate": Fraction(24), "line": 3})
    back = decode(encode(Timeline("cmx3600", "R1", FrameRate(24), remarks=[remark])))
    assert back.remarks == [Remark("timeline.guess", {"rate": "24", "line": "3"})]


@pytest.mark.parametrize("data", [b"", b"{}", zlib.compress(b"{}"), zlib.compress(b'{"form":99}')])
def test_other_bytes_are_refused(data: bytes) -> None:
    with pytest.raises(ValueError):
        decode(data)
