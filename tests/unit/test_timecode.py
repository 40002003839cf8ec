# SPDX-License-Identifier: GPL-3.0-or-later
"""Timecode: exact counting at every rate, and all the ways in which people type it."""

from __future__ import annotations

import copy
import pickle
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cuefolio.domain.timecode import (
    RATES,
    FrameRate,
    check_range,
    format_seconds,
    format_timecode,
    parse_duration,
    parse_out,
    parse_timecode,
    rate_from_id,
    seconds,
    timecode_from_seconds,
)
from cuefolio.errors import CuefolioError
from cuefolio.messages import templates

R24 = rate_from_id("24")
R25 = rate_from_id("25")
DF30 = rate_from_id("29.97df")
DF60 = rate_from_id("59.94df")
rates = st.sampled_from(RATES)


def frames_in_a_day(rate: FrameRate) -> int:
    per_ten_minutes = 600 * rate.nominal - 9 * rate.dropped
    return 144 * per_ten_minutes


def code_of(call, *args) -> str:
    with pytest.raises(CuefolioError) as caught:
        call(*args)
    assert caught.value.code in templates()
    sentence = str(caught.value)
    assert "{" not in sentence and sentence.endswith(".")
    return caught.value.code


def test_the_rates_of_the_product() -> None:
    shown = "23.976 24 25 29.97 29.97df 30 48 50 59.94 59.94df 60"
    assert " ".join(rate.id for rate in RATES) == shown
    assert [rate.nominal for rate in RATES] == [24, 24, 25, 30, 30, 30, 48, 50, 60, 60, 60]
    assert RATES[0].fraction == Fraction(24000, 1001)
    assert [rate.label for rate in RATES[3:5]] == ["29.97 NDF", "29.97 DF"]
    assert len(set(RATES)) == 11
    for rate in RATES:
        assert rate_from_id(rate.id) == rate_from_id(rate.label) == rate
        assert pickle.loads(pickle.dumps(rate)) == copy.deepcopy(rate) == rate
        assert pickle.loads(pickle.dumps(rate)).id == rate.id


@pytest.mark.parametrize(
    ("text", "rate"),
    [
        ("23.98", "23.976"),
        ("23,976", "23.976"),
        ("24000/1001", "23.976"),
        (" 24 fps", "24"),
        ("25.0", "25"),
        ("29.97 DF", "29.97df"),
        ("29.97 drop", "29.97df"),
        ("29.97 non-drop", "29.97"),
        ("２４", "24"),
    ],
)
def test_rates_written_otherwise(text: str, rate: str) -> None:
    assert rate_from_id(text).id == rate


@pytest.mark.parametrize("text", ["", "23", "24df", "25 df", "drop", "1" * 500, "-24"])
def test_unknown_rates_are_refused(text: str) -> None:
    assert code_of(rate_from_id, text) == "timecode.unknown_rate"


def test_a_rate_is_kept_in_lowest_terms() -> None:
    assert FrameRate(48, 2) == R24
    assert hash(FrameRate(48, 2)) == hash(R24)
    for impossible in [(0, 1, False), (24, 0, False), (25, 1, True), (30, 1, True), (24000, 1001, True)]:
        with pytest.raises(ValueError, match=r"rate|drop-frame"):
            FrameRate(*impossible)


@given(rates, st.data())
def test_every_label_of_a_day_reads_back(rate: FrameRate, data: st.DataObject) -> None:
    frames = data.draw(st.integers(0, frames_in_a_day(rate) - 1))
    label = format_timecode(frames, rate)
    assert parse_timecode(label, rate) == frames
    assert parse_timecode(label.replace(";", ":"), rate) == frames
    assert parse_timecode(label.replace(":", "").replace(";", ""), rate) == frames
    assert format_timecode(-frames, rate) == ("-" + label if frames else label)


@pytest.mark.parametrize("rate", [DF30, DF60], ids=str)
def test_drop_frame_counting_against_a_plain_count(rate: FrameRate) -> None:
    """Every label of 21 minutes, counted one by one with the skips of SMPTE ST 12-1."""
    frames = 0
    for minute in range(21):
        for second in range(60):
            for frame in range(rate.nominal):
                label = f"00:{minute:02d}:{second:02d};{frame:02d}"
                if second == 0 and frame < rate.dropped and minute % 10:
                    assert code_of(parse_timecode, label, rate) == "timecode.dropped_label"
                    continue
                assert format_timecode(frames, rate) == label
                frames += 1


@given(rates, st.integers(0, 10_000_000))
def test_labels_grow_with_frames(rate: FrameRate, frames: int) -> None:
    assert format_timecode(frames, rate) < format_timecode(frames + 1, rate)


def test_known_counts() -> None:
    assert parse_timecode("00:10:00;00", DF30) == 17982
    assert parse_timecode("01:00:00;00", DF30) == 107892
    assert parse_timecode("01:00:00;00", DF60) == 215784
    assert format_timecode(1800, DF30) == "00:01:00;02"
    assert format_timecode(3600, DF60) == "00:01:00;04"
    assert format_timecode(24 * 107892, DF30) == "24:00:00;00"
    assert format_timecode(100 * 86400, R24) == "100:00:00:00"
    assert format_timecode(100 * 107892 + 5, DF30) == "100:00:00;05"
    assert format_timecode(0, R24) == "00:00:00:00"


def test_23976_and_24_print_alike_and_last_differently() -> None:
    slow = rate_from_id("23.976")
    hour = parse_timecode("01:00:00:00", slow)
    assert hour == parse_timecode("01:00:00:00", R24) == 86400
    assert seconds(hour, R24) == 3600
    assert seconds(hour, slow) == Fraction(36036, 10)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("1210", "00:00:12:10"),
        ("5", "00:00:00:05"),
        ("12:10", "00:00:12:10"),
        ("1:12:10", "00:01:12:10"),
        ("01020304", "01:02:03:04"),
        ("1020304", "01:02:03:04"),
        ("1:02:03:04", "01:02:03:04"),
        ("1:02:03;04", "01:02:03:04"),
        ("1.2.3.4", "01:02:03:04"),
        ("1,2,3,4", "01:02:03:04"),
        ("  01:02:03:04 ", "01:02:03:04"),
        ("\u00a01:02:03:04\t", "01:02:03:04"),
        ("０１：０２：０３：０４", "01:02:03:04"),
        ("１２１０", "00:00:12:10"),
        ("١٢:١٠", "00:00:12:10"),
        ("99:59:59:23", "99:59:59:23"),
    ],
)
def test_loose_typing(text: str, label: str) -> None:
    assert format_timecode(parse_timecode(text, R24), R24) == label


def test_a_drop_frame_label_may_have_any_separator() -> None:
    assert (
        parse_timecode("1:02:03:04", DF30)
        == parse_timecode("1:02:03;04", DF30)
        == parse_timecode("1020304", DF30)
    )


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "empty"),
        ("   ", "empty"),
        ("25", "frame_too_large"),
        ("24", "frame_too_large"),
        ("00:00:00:24", "frame_too_large"),
        ("00:00:60:00", "seconds_too_large"),
        ("9900", "seconds_too_large"),
        ("00:60:00:00", "minutes_too_large"),
        ("123456789", "too_many_digits"),
        ("9" * 10_000, "too_many_digits"),
        ("1:2:3:4:5", "malformed"),
        ("001:02:03:04", "too_many_digits"),
        ("123:04", "malformed"),
        ("1::2", "malformed"),
        (":12", "malformed"),
        ("12:", "malformed"),
        ("-12", "malformed"),
        ("1e3", "malformed"),
        ("1 2 3 4", "malformed"),
        ("half past two", "malformed"),
        ("1:02\x0003", "malformed"),
        ("\u202e12", "malformed"),
        ("\ud800", "malformed"),
    ],
)
def test_impossible_timecode(text: str, code: str) -> None:
    assert code_of(parse_timecode, text, R24) == f"timecode.{code}"


def test_the_sentences_say_what_to_type() -> None:
    with pytest.raises(CuefolioError) as frame:
        parse_timecode("00:00:00:25", R24)
    assert str(frame.value) == (
        "“00:00:00:25” has frame 25, but a second at frame rate 24 ends with frame 23; "
        "type a frame from 00 to 23."
    )
    with pytest.raises(CuefolioError) as label:
        parse_timecode("00:01:00;01", DF30)
    assert str(label.value) == (
        "“00:01:00;01” does not exist at frame rate 29.97 DF: drop-frame counting skips it; "
        "type 00:01:00;02, the first frame of that minute."
    )
    with pytest.raises(CuefolioError) as order:
        check_range(240, 48, R24)
    assert "out point 00:00:02:00 is not after the in point 00:00:10:00" in str(order.value)


@given(st.text(), rates)
def test_any_text_is_read_or_refused_with_a_sentence(text: str, rate: FrameRate) -> None:
    for read in (parse_timecode, parse_duration, timecode_from_seconds):
        try:
            read(text, rate)
        except CuefolioError as error:
            assert error.code in templates()
            assert str(error).isprintable()
    try:
        parse_out(text, rate, 100)
    except CuefolioError as error:
        assert str(error)


@given(st.text(alphabet="0123456789:;.,+-hmsf'\" ", max_size=14), rates)
def test_near_misses_are_read_or_refused(text: str, rate: FrameRate) -> None:
    for read in (parse_timecode, parse_duration):
        try:
            assert read(text, rate) >= 0
        except CuefolioError as error:
            assert error.code.startswith("timecode.")
    try:
        assert parse_out("+" + text, rate, 7) >= 7
    except CuefolioError as error:
        assert error.code.startswith("timecode.")


@pytest.mark.parametrize(
    ("text", "frames"),
    [
        ("+5:00", 120),
        ("+500", 120),
        ("+5", 5),
        ("+ 5:00", 120),
        ("＋5:00", 120),
        ("+1:00:00", 1440),
        ("+0:00:05:00", 120),
        ("+90s", 2160),
        ("+2m", 2880),
        ("+2m10s", 3120),
        ("+1h", 86400),
        ("+1H 2M 3S", 89352),
        ("+12f", 12),
        ("+2m12f", 2892),
        ("+1.5s", 36),
    ],
)
def test_an_out_point_as_a_length(text: str, frames: int) -> None:
    assert parse_out(text, R24, 1000) == 1000 + frames


def test_an_out_point_as_a_position() -> None:
    assert parse_out("1:00:10:00", R24, 86400) == 86640
    assert parse_out("10", R24, 86400) == 10


@pytest.mark.parametrize("text", ["+", "+x", "++5", "+-5", "+90", "+2:75:00", "+123456789"])
def test_impossible_lengths(text: str) -> None:
    assert code_of(parse_out, text, R24, 0).startswith("timecode.")


def test_a_drop_frame_length_is_a_label_from_zero() -> None:
    assert parse_out("+10:00:00", DF30, 500) == 500 + 17982
    assert parse_out("+1;00", DF30, 0) == 30
    assert parse_out("+1:00:00", DF30, 0) == 1800  # its label is skipped: up to the first frame of the minute
    assert parse_out("+1m", DF30, 0) == 1798  # a minute of real time


@pytest.mark.parametrize(
    ("text", "frames"),
    [
        ("2:12", 132 * 24),
        ("1:02:03", 3723 * 24),
        ("1:02:03:04", 3723 * 24 + 4),
        ("90", 2160),
        ("12.5", 300),
        ("12,5", 300),
        ("2:12.5", 132 * 24 + 12),
        ("90:00", 5400 * 24),
        ("90s", 2160),
        ("2m10s", 3120),
        ("2 min 10 sec", 3120),
        ("2'12\"", 3168),
        ("2′12″", 3168),
        ("2’12”", 3168),
        ("2m12", 3168),
        ("0", 0),
        ("0.02", 0),
        ("0.021", 1),
        ("２：１２", 3168),
    ],
)
def test_lengths_as_people_write_them(text: str, frames: int) -> None:
    assert parse_duration(text, R24) == frames


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "empty"),
        ("2:75", "seconds_too_large"),
        ("1:75:00", "minutes_too_large"),
        ("0:00:01:24", "frame_too_large"),
        ("360000", "duration_too_long"),
        ("100h", "duration_too_long"),
        ("9999999", "duration_too_long"),
        ("9" * 6000, "duration_malformed"),
        ("-5", "duration_malformed"),
        ("2:", "duration_malformed"),
        ("2h12", "duration_malformed"),
        ("1e9", "duration_malformed"),
        ("about two minutes", "duration_malformed"),
    ],
)
def test_impossible_durations(text: str, code: str) -> None:
    assert code_of(parse_duration, text, R24) == f"timecode.{code}"


def test_durations_at_fractional_rates_round_half_up() -> None:
    assert parse_duration("60", rate_from_id("23.976")) == 1439  # 1438.56
    assert parse_duration("0:10:00:00", DF30) == 17982
    assert parse_duration("10:00", DF30) == 17982  # 17982.02


def test_frames_from_seconds() -> None:
    assert timecode_from_seconds("12.5", R24) == 300
    assert timecode_from_seconds("12,5", R24) == 300
    assert timecode_from_seconds(Fraction(1, 48), R24) == 1  # half a frame goes up
    assert timecode_from_seconds(Fraction(-1, 48), R24) == 0
    assert timecode_from_seconds(0.5, R25) == 13
    assert timecode_from_seconds(3, R25) == 75
    for bad in ("", "1/3", "1e999999999", "nan", "∞", "one", float("nan"), float("inf")):
        assert code_of(timecode_from_seconds, bad, R24) == "timecode.not_seconds"


@given(rates, st.integers(-(10**9), 10**9))
def test_seconds_are_exact(rate: FrameRate, frames: int) -> None:
    assert seconds(frames, rate) * rate.fraction == frames
    assert timecode_from_seconds(seconds(frames, rate), rate) == frames


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (41, "0:41"),
        (725, "12:05"),
        (3723, "1:02:03"),
        (0, "0:00"),
        (Fraction(81, 2), "0:41"),
        (Fraction(80, 2), "0:40"),
        (-41, "-0:41"),
        (360000, "100:00:00"),
    ],
)
def test_seconds_for_people(value: int | Fraction, shown: str) -> None:
    assert format_seconds(value) == shown


def test_out_must_follow_in() -> None:
    check_range(10, 11)
    assert code_of(check_range, 10, 10) == "timecode.out_before_in"
    assert code_of(check_range, 10, 9, R24) == "timecode.out_before_in"
