# SPDX-License-Identifier: GPL-3.0-or-later
"""The axis of the film map: fitting, zooming at a place, panning within the film, ticks at round times."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from cuefolio.domain.film_map_axis import MOST_PER_FRAME, Window, running_step, ticks
from cuefolio.domain.timecode import RATES, FrameRate, format_timecode, rate_from_id

FILM = (86400, 86400 + 24 * 5400)
bounds = st.tuples(st.integers(0, 10**7), st.integers(100, 12 * 3600 * 60)).map(lambda b: (b[0], b[0] + b[1]))
widths = st.integers(40, 4000)


def window(width: float = 1000) -> Window:
    return Window.fitting(FILM, width)


def test_the_whole_film_is_seen_with_a_margin() -> None:
    shown = window()
    assert 0 < shown.x(FILM[0]) < 20 and 980 < shown.x(FILM[1]) < 1000
    assert shown.sees_all


def test_the_frame_under_the_pointer_stays_there() -> None:
    shown = window()
    frame = shown.frame(400)
    for _ in range(12):
        shown = shown.zoomed(1.5, 400)
        assert shown.frame(400) == pytest.approx(frame, abs=1e-3)


def test_zooming_ends_at_single_frames_and_at_the_whole_film() -> None:
    near = window().zoomed(1e9, 300)
    assert near.scale == MOST_PER_FRAME and near.x(near.first + 1) == MOST_PER_FRAME
    far = near.zoomed(1e-9, 700)
    assert far.sees_all and far.first == pytest.approx(window().first)


@given(bounds, widths, st.lists(st.tuples(st.floats(0.01, 100), st.floats(0, 1), st.floats(-9999, 9999))))
def test_wherever_one_goes_the_film_stays_in_sight(
    film: tuple[int, int], width: int, steps: list[tuple[float, float, float]]
) -> None:
    shown = Window.fitting(film, width)
    for factor, place, pixels in steps:
        shown = shown.zoomed(factor, place * width).panned(pixels)
        margin = shown.span * 0.011 + 1
        assert shown.first >= film[0] - margin or shown.sees_all
        assert shown.last <= film[1] + margin or shown.sees_all
        assert shown.scale <= MOST_PER_FRAME
        assert shown.first <= film[1] and shown.last >= film[0]


@given(bounds, widths, widths, st.floats(1, 500), st.floats(0, 1))
def test_a_resized_map_keeps_its_scale_or_the_whole(
    film: tuple[int, int], width: int, other: int, factor: float, place: float
) -> None:
    shown = Window.fitting(film, width)
    assert shown.resized(other).sees_all
    near = shown.zoomed(factor, place * width)
    assume(not near.sees_all)
    wider = near.resized(other)
    assert wider.sees_all or wider.scale == pytest.approx(near.scale)


@given(bounds, widths, st.floats(1, 2000), st.floats(0, 1), st.data())
def test_what_is_revealed_is_seen(
    film: tuple[int, int], width: int, factor: float, place: float, data: st.DataObject
) -> None:
    shown = Window.fitting(film, width).zoomed(factor, place * width)
    start = data.draw(st.integers(film[0], film[1] - 1))
    end = data.draw(st.integers(start + 1, film[1]))
    found = shown.revealing(start, end)
    assert found.first <= start + 1e-6 and found.last > start
    if end - start < shown.span / 2:
        assert found.last >= end - 1e-6
    assert found.revealing(start, end) == found


def test_what_is_seen_already_does_not_move() -> None:
    shown = window().zoomed(20, 500)
    inside = round(shown.first + shown.span / 2)
    assert shown.revealing(inside, inside + 24) is shown


@pytest.mark.parametrize("rate", RATES, ids=str)
@pytest.mark.parametrize("factor", [1, 3, 20, 150, 900, 5000, 1e9])
def test_ticks_are_in_order_apart_and_say_what_they_stand_at(rate: FrameRate, factor: float) -> None:
    start = 3600 * rate.nominal
    film = (start, start + 7200 * rate.nominal)
    shown = Window.fitting(film, 1200).zoomed(factor, 500)
    found = ticks(shown, rate, film[0], 60, 90)
    assert all(a.frame < b.frame for a, b in pairwise(found))
    labelled = [tick for tick in found if tick.label]
    inside = [tick for tick in labelled if shown.first <= tick.frame <= shown.last]
    assert 1 <= len(inside) <= 25
    in_timecode = running_step(shown, rate, 60) is None
    least = 90 if in_timecode else 60
    frames = rate.nominal * shown.scale < least  # labels of frames stand where frames do
    assert all(
        (b.frame - a.frame) * shown.scale >= least * (0.8 if frames else 0.99) for a, b in pairwise(labelled)
    )
    if in_timecode:
        assert all(tick.label == format_timecode(tick.frame, rate) for tick in labelled)


def test_running_time_of_a_slow_film_is_real_time() -> None:
    rate = rate_from_id("23.976")
    shown = Window.fitting((0, 24 * 7200), 1000)
    by_label = {tick.label: tick.frame for tick in ticks(shown, rate, 0, 60, 90) if tick.label}
    assert by_label["1:00:00"] == round(3600 * 24000 / 1001)


def test_drop_frame_ticks_pass_over_labels_that_do_not_exist() -> None:
    rate = rate_from_id("29.97df")
    minute = 1798  # 00:00:59;28
    shown = Window(minute - 4, 20.0, 400, 0, 10**6)
    labels = [format_timecode(tick.frame, rate) for tick in ticks(shown, rate, 0, 60, 90)]
    assert "00:00:59;29" in labels and "00:01:00;02" in labels
    assert len(labels) == len(set(labels))


def test_a_year_of_zooming_out_gives_few_ticks() -> None:
    rate = FrameRate(60)
    shown = Window.fitting((0, 100 * 3600 * 60), 300)
    assert len(ticks(shown, rate, 0, 60, 90)) < 80
