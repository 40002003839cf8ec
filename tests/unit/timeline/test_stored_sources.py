# SPDX-License-Identifier: GPL-3.0-or-later
"""What a kept timeline plays is read from its bytes, whatever its texts look like."""

from __future__ import annotations

import zlib

import pytest
from tests.unit.timeline.made import SECOND, file, timeline, use

from cuefolio.domain.timeline.codec import encode
from cuefolio.domain.timeline.stored_sources import StoredSource, source_of_uses, stored_sources

RAIN = file("Rain.wav", length=10 * SECOND, tags={"uses": '"uses":[', "note": ',"uses":[1'})
FOG = file("Fog.wav", id="urn:1")


def test_sources_and_the_uses_that_play_them() -> None:
    made = timeline(
        use("Rain", 0, 1, source=RAIN), use("?", 1, 2), use("Fog", 2, 3, source=FOG),
        use("Rain", 3, 4, source=RAIN),
        tracks=(',"uses":[',), name='"uses":[',
    )  # fmt: skip
    data = encode(made)
    assert stored_sources(data) == (
        StoredSource("Rain.wav", "", "/media/Rain.wav", 10_000),
        StoredSource("Fog.wav", "urn:1", "/media/Fog.wav", None),
    )
    assert source_of_uses(data) == [0, None, 1, 0]


def test_a_long_timeline_is_unpacked_in_pieces() -> None:
    files = [file(f"Song {n}.wav") for n in range(3000)]
    data = encode(timeline(*(use(one.name, n, n + 1, source=one) for n, one in enumerate(files))))
    assert [source.name for source in stored_sources(data)] == [one.name for one in files]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{}",
        zlib.compress(b""),
        zlib.compress(b'{"form":1,"uses":[]}'),
        zlib.compress(b'{"form":99,"uses":[1]'),
    ],
)
def test_bytes_that_cannot_be_read_play_nothing(data: bytes) -> None:
    assert stored_sources(data) == ()
    assert source_of_uses(data) == []


def test_bytes_that_are_cut_play_nothing() -> None:
    data = encode(timeline(use("Rain", 0, 1, source=RAIN)))
    assert stored_sources(data[:40]) == ()
    assert source_of_uses(data[:-8]) == []
