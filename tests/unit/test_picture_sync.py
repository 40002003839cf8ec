# SPDX-License-Identifier: GPL-3.0-or-later
"""Between the seconds of a picture file and frames of the catalogue: exact, both ways, whatever the rates."""

from __future__ import annotations

import math
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cuefolio.domain.picture_sync import (
    FROM_FILE,
    FROM_PROGRAMME,
    PictureSync,
    rate_remarks,
    rate_text,
    start_of,
)
from cuefolio.domain.timecode import RATES, FrameRate, format_timecode, parse_timecode, rate_from_id

DAY = 24 * 3600 * 60
FILE_RATES = (
    *(rate.fraction for rate in RATES),
    Fraction(16),
    Fraction(18),
    Fraction(100),
    Fraction(14750, 627),
    None,
)

rates = st.sampled_from(RATES)
frames = st.integers(-DAY, 4 * DAY)
syncs = st.builds(PictureSync, rates, frames, st.sampled_from(FILE_RATES))


@given(syncs, frames)
def test_the_beginning_of_a_frame_is_that_frame(sync: PictureSync, frame: int) -> None:
    assert sync.frame_at(sync.seconds_of(frame)) == frame


@given(syncs, frames)
def test_a_player_of_whole_milliseconds_meets_the_frame(sync: PictureSync, frame: int) -> None:
    begins = sync.seconds_of(frame) * 1000
    assert sync.frame_at_milliseconds(math.floor(begins)) == frame
    assert sync.frame_at_milliseconds(sync.milliseconds_for(frame)) == frame
    assert sync.frame_at(Fraction(sync.milliseconds_for(frame), 1000)) == frame


@given(syncs, st.integers(0, 3 * 3600 * 1000))
def test_later_is_never_an_earlier_frame(sync: PictureSync, position: int) -> None:
    assert sync.frame_at_milliseconds(position) <= sync.frame_at_milliseconds(position + 1)
    assert sync.frame_at(Fraction(position, 1000)) <= sync.frame_at_milliseconds(position)


@given(syncs, st.integers(0, 3 * 3600 * 1000), frames)
def test_a_person_says_where_a_picture_stands(sync: PictureSync, position: int, frame: int) -> None:
    moved = sync.synced(position, frame)
    assert moved.frame_at_milliseconds(position) == frame
    assert (moved.rate, moved.picture_rate) == (sync.rate, sync.picture_rate)


@given(rates, frames, frames, st.integers(-50, 50))
def test_at_equal_rates_pictures_are_frames(rate: FrameRate, start: int, frame: int, by: int) -> None:
    sync = PictureSync(rate, start, rate.fraction)
    assert sync.step(frame, by) == frame + by
    assert sync.picture_at(sync.seconds_of(frame)) == frame - start


@given(syncs, frames, st.integers(1, 20))
def test_stepping_always_moves_and_never_skips_a_picture(sync: PictureSync, frame: int, by: int) -> None:
    ahead, back = sync.step(frame, by), sync.step(frame, -by)
    assert back < frame < ahead
    assert sync.step(frame, 0) == frame

    def shown(at: int) -> int:
        return sync.picture_at(sync.seconds_of(at) + Fraction(1, 2) / sync.rate.fraction)

    if (sync.picture_rate or sync.rate.fraction) <= sync.rate.fraction:
        assert shown(ahead) == shown(frame) + by
        assert shown(back) == shown(frame) - by


def test_an_hour_at_two_rates_stays_in_step_with_the_sound() -> None:
    """A picture at 25 beside a production at 23.976: an hour of sound is an hour of sound."""
    rate = rate_from_id("23.976")
    sync = PictureSync(rate, parse_timecode("10000000", rate), Fraction(25))
    hour = sync.frame_at(Fraction(3600))
    # 3600 s hold 86,313 whole frames of 1001/24000 s: the label lags by 3.6 s, as it does in the cinema.
    assert format_timecode(hour, rate) == "10:59:56:09"
    assert sync.picture_at(Fraction(3600)) == 90_000
    assert abs(sync.seconds_of(hour) - 3600) < Fraction(1001, 24000)


def test_drop_frame_changes_labels_and_no_time() -> None:
    drop, plain = rate_from_id("29.97df"), rate_from_id("29.97")
    for rate in (drop, plain):
        sync = PictureSync(rate, 0, rate.fraction)
        assert sync.frame_at(Fraction(3600)) == 107_892
    assert format_timecode(107_892, drop) == "01:00:00;00"
    assert format_timecode(107_892, plain) == "00:59:56:12"


@pytest.mark.parametrize(
    ("label", "file_rate", "rate", "expected"),
    [
        ("01:00:00:00", "24", "24", "01:00:00:00"),
        ("00:59:50:12", "24", "24", "00:59:50:12"),
        ("10:00:00:00", "25", "23.976", "10:00:00:00"),
        ("10:00:00:12", "25", "24", "10:00:00:11"),
        ("10:00:00:30", "50", "25", "10:00:00:15"),
        ("01:00:00;00", "29.97df", "29.97df", "01:00:00;00"),
        ("01:01:00:00", "30", "29.97df", "01:01:00;02"),
        ("9:58:30:00", "25", "25", "09:58:30:00"),
    ],
)
def test_the_label_of_the_file_counts(label: str, file_rate: str, rate: str, expected: str) -> None:
    production = rate_from_id(rate)
    start = start_of(label, rate_from_id(file_rate).fraction, production, 86400)
    assert (format_timecode(start.frame, production), start.source) == (expected, FROM_FILE)
    assert start.remarks == ()


def test_a_file_without_timecode_begins_with_the_programme() -> None:
    start = start_of("", Fraction(25), rate_from_id("25"), 90_000)
    assert (start.frame, start.source, start.remarks) == (90_000, FROM_PROGRAMME, ())


@pytest.mark.parametrize("label", ["rubbish", "01:00:00:27", "01:61:00:00", "1:2:3", "٠١:٠٠:٠٠:٠٠", "a" * 60])
def test_a_label_that_cannot_be_is_told(label: str) -> None:
    start = start_of(label, Fraction(24), rate_from_id("24"), 86_400)
    assert (start.frame, start.source) == (86_400, FROM_PROGRAMME)
    (remark,) = start.remarks
    assert remark.code == "picture.bad_timecode" and label in str(remark)


def test_zero_far_from_the_programme_is_what_programs_write_that_know_none() -> None:
    rate = rate_from_id("24")
    far = start_of("00:00:00:00", Fraction(24), rate, 86_400)
    assert (far.frame, far.source) == (86_400, FROM_PROGRAMME)
    assert "01:00:00:00" in str(far.remarks[0])
    near = start_of("00:00:00:00", Fraction(24), rate, 240)
    assert (near.frame, near.source, near.remarks) == (0, FROM_FILE, ())


def test_the_other_way_of_counting_is_told() -> None:
    start = start_of("01:00:00:00", Fraction(30000, 1001), rate_from_id("29.97df"), 0)
    assert start.frame == 107_892 and start.source == FROM_FILE
    assert "non-drop-frame" in str(start.remarks[0])


def test_remarks_about_rates_say_it_in_one_sentence() -> None:
    rate = rate_from_id("23.976")
    assert rate_remarks(rate.fraction, False, rate) == ()
    (other,) = rate_remarks(Fraction(25), False, rate)
    assert str(other) == (
        "The picture runs at 25, the production at 23.976; frames are placed by time from the start."
    )
    for picture_rate, varies in ((Fraction(24), True), (None, False), (None, True)):
        (remark,) = rate_remarks(picture_rate, varies, rate)
        assert "{" not in str(remark) and "23.976" in str(remark)


@pytest.mark.parametrize(
    ("rate", "text"), [(Fraction(25), "25"), (Fraction(24000, 1001), "23.976"), (Fraction(50, 3), "16.667")]
)
def test_rates_for_people(rate: Fraction, text: str) -> None:
    assert rate_text(rate) == text
