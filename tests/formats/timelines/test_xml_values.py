# SPDX-License-Identifier: GPL-3.0-or-later
"""Values of XML and JSON timelines: addresses of files, rates, level curves."""

from __future__ import annotations

from fractions import Fraction

import pytest

from cuefolio.domain.timeline.model import SILENCE
from cuefolio.formats.timelines.xml_mapping import Mapping
from cuefolio.formats.timelines.xml_values import (
    decibels,
    exact_rate,
    file_path,
    level_at,
    muted_between,
    summed,
    whole,
)


@pytest.mark.parametrize(
    ("address", "path"),
    [
        ("file://localhost/D%3a/media/track_08.wav", "D:/media/track_08.wav"),
        ("file://localhost/Volumes/Music/A%20B.wav", "/Volumes/Music/A B.wav"),
        ("file:///Users/x/Caf%C3%A9.wav", "/Users/x/Café.wav"),
        ("file:///C:/Music/x.wav", "C:/Music/x.wav"),
        ("file:C:/Music/x.wav", "C:/Music/x.wav"),
        ("file://server/share/x.wav", "//server/share/x.wav"),
        ("/Volumes/100% Music/x.wav", "/Volumes/100% Music/x.wav"),
        ("D:\\Music\\x.wav", "D:\\Music\\x.wav"),
        ("media/x.wav", "media/x.wav"),
        (None, ""),
    ],
)
def test_addresses_become_paths(address: str | None, path: str) -> None:
    assert file_path(address) == path


@pytest.mark.parametrize(
    ("written", "exact"),
    [
        (23.976, Fraction(24000, 1001)),
        (23.98, Fraction(24000, 1001)),
        (23.976023976023978, Fraction(24000, 1001)),
        (24.0, Fraction(24)),
        (29.97, Fraction(30000, 1001)),
        (59.94, Fraction(60000, 1001)),
        (119.88, Fraction(120000, 1001)),
        (48000.0, Fraction(48000)),
        (12.5, Fraction(25, 2)),
    ],
)
def test_rounded_rates_become_exact(written: float, exact: Fraction) -> None:
    assert exact_rate(written) == exact


def test_numbers_as_exporters_write_them() -> None:
    texts = ("14", " 14 ", "14.0", "-1", "x", "", None, "NaN", "1e99", "9" * 5000)
    assert [whole(text) for text in texts] == [14, 14, 14, -1, None, None, None, None, None, None]


def test_levels() -> None:
    assert (decibels(1.0), decibels(0.0), decibels(1e-6)) == (0.0, SILENCE, SILENCE)
    curve = ((10, 0.0), (20, -20.0), (30, SILENCE))
    levels = [level_at(curve, at) for at in (0, 10, 15, 20, 25, 30, 99)]
    assert levels == [0, 0, -10, -20, -58, SILENCE, SILENCE]
    assert summed(((0, 0.0), (10, -10.0)), ((5, -1.0),)) == ((0, -1.0), (5, -6.0), (10, -11.0))


def test_mutes_are_steps_in_the_curve() -> None:
    assert muted_between((), [(10, 20)]) == ((9, 0.0), (10, SILENCE), (19, SILENCE), (20, 0.0))
    curve = ((0, 0.0), (15, -6.0), (30, -12.0))
    assert muted_between(curve, [(12, 16), (14, 20), (5, 5)]) == (
        (0, 0.0),
        (11, pytest.approx(-4.4)),
        (12, SILENCE),
        (19, SILENCE),
        (20, pytest.approx(-8.0)),
        (30, -12.0),
    )


@pytest.mark.parametrize("mapping", [Mapping(100, 7), Mapping(100, 7, 3, 2), Mapping(100, 7, -2, 1)])
def test_a_mapping_goes_there_and_back(mapping: Mapping) -> None:
    for local in (7, 9, 11, 1001):
        assert mapping.back(mapping.at(local)) == local
