# SPDX-License-Identifier: GPL-3.0-or-later
"""Chunks of WAV and AIFF: broadcast wave, iXML, LIST/INFO, long files, and files that lie."""

from __future__ import annotations

import io
import struct
from pathlib import Path

import pytest

from cuefolio.media import riff, stamp
from cuefolio.media.facts import AudioFacts
from cuefolio.media.reader import IsolatedReader

FMT = struct.pack("<HHIIHH", 1, 2, 48000, 192000, 4, 16)


def chunk(name: bytes, data: bytes, size: int | None = None) -> bytes:
    return name + struct.pack("<I", len(data) if size is None else size) + data + b"\0" * (len(data) % 2)


def wav(*chunks: bytes, form: bytes = b"RIFF") -> bytes:
    body = b"WAVE" + b"".join(chunks)
    return form + struct.pack("<I", len(body)) + body


def parse(data: bytes) -> riff.Chunked:
    return riff.read_wav(io.BytesIO(data), len(data))


def test_plain_wave() -> None:
    found = parse(wav(chunk(b"fmt ", FMT), chunk(b"data", bytes(192000))))
    assert (found.seconds, found.sample_rate, found.channels, found.bits) == (1.0, 48000, 2, 16)
    assert not found.truncated
    assert not found.damaged


def test_bext_ixml_and_info_come_through(reader: IsolatedReader, tmp_path: Path) -> None:
    path = tmp_path / "take.wav"
    path.write_bytes(wav(chunk(b"fmt ", FMT), chunk(b"data", bytes(192000))))
    stamp.write_bext(
        path,
        description="Orchestra, réel 2",
        originator="Stage A",
        originator_reference="XX123",
        origination_date="2024-05-06",
        origination_time="10:11:12",
        time_reference=172_800_000 + (1 << 33),
        umid=bytes(range(64)),
        coding_history="A=PCM,F=48000\r\n",
    )
    stamp.write_ixml(
        path,
        {"PROJECT": "Film", "SCENE": "12A", "TAKE": "3", "SPEED/TIMECODE_RATE": "24000/1001"},
        ("Strings L", "Strings R"),
    )
    stamp.write_info(path, {"title": "Größe", "composers": "Ann; Bob"}, encoding="cp1252")
    facts = reader.read_one(path)
    assert isinstance(facts, AudioFacts)
    assert facts.bwf is not None
    assert facts.bwf.description == "Orchestra, réel 2"
    assert facts.bwf.time_reference == 172_800_000 + (1 << 33)
    assert facts.bwf.umid == bytes(range(64)).hex()
    assert (facts.bwf.origination_date, facts.bwf.origination_time) == ("2024-05-06", "10:11:12")
    assert facts.bwf.coding_history == "A=PCM,F=48000"
    assert (facts.bwf.project, facts.bwf.scene, facts.bwf.take) == ("Film", "12A", "3")
    assert facts.bwf.track_names == ("Strings L", "Strings R")
    assert facts.bwf.timecode_rate == "24000/1001"
    assert (facts.title, facts.composers) == ("Größe", ("Ann", "Bob"))
    assert facts.comment == "Orchestra, réel 2"
    assert ("ixml:TRACK_LIST/TRACK/NAME", "Strings R") in facts.tags
    assert ("bext:TimeReference", str(facts.bwf.time_reference)) in facts.tags


@pytest.mark.parametrize("version", [0, 1, 2])
def test_versions_of_bext(version: int) -> None:
    data = b"words".ljust(256, b"\0") + bytes(82) + struct.pack("<QH", 48000, version) + b"\x06" * 64
    data += struct.pack("<5h", -2312, 500, -100, -2000, -2100) + bytes(180) + b"history"
    found = parse(wav(chunk(b"fmt ", FMT), chunk(b"bext", data), chunk(b"data", bytes(8))))
    assert found.bwf["version"] == version
    assert found.bwf["time_reference"] == 48000
    assert found.bwf["umid"] == ("" if version == 0 else "06" * 64)
    assert found.bwf["coding_history"] == "history"
    assert (("bext:LoudnessValue", "-23.12") in found.tags) == (version == 2)


def test_short_bext_keeps_its_description() -> None:
    found = parse(
        wav(chunk(b"fmt ", FMT), chunk(b"bext", b"words".ljust(256, b"\0")), chunk(b"data", bytes(8)))
    )
    assert found.bwf["description"] == "words"
    assert found.damaged


@pytest.mark.parametrize("form", [b"RF64", b"BW64"])
def test_long_files_take_their_size_from_ds64(form: bytes) -> None:
    sizes = struct.pack("<QQQI", 200_000, 192_000, 48_000, 0)
    found = parse(
        wav(
            chunk(b"ds64", sizes),
            chunk(b"fmt ", FMT),
            chunk(b"data", bytes(192_000), 0xFFFFFFFF),
            chunk(b"LIST", b"INFO" + chunk(b"INAM", b"After\0")),
            form=form,
        )
    )
    assert found.seconds == 1.0
    assert found.tags == [("riff:INAM", "After")]


@pytest.mark.parametrize("size", [0, 0xFFFFFFFF])
def test_a_recorder_that_was_interrupted_leaves_all_of_the_rest(size: int) -> None:
    found = parse(wav(chunk(b"fmt ", FMT), chunk(b"data", bytes(96_000), size)))
    assert found.seconds == 0.5


def test_a_truncated_file_has_the_length_of_what_is_there() -> None:
    whole = wav(chunk(b"fmt ", FMT), chunk(b"data", bytes(192_000)))
    found = parse(whole[: 44 + 96_000])
    assert (found.seconds, found.truncated) == (0.5, True)


def test_missing_pad_byte_and_zero_length_chunks() -> None:
    odd = b"odd!" + struct.pack("<I", 3) + b"abc"
    found = parse(wav(odd, chunk(b"fmt ", FMT), *[chunk(b"JUNK", b"")] * 50, chunk(b"data", bytes(192))))
    assert found.seconds == pytest.approx(0.001)


def test_a_million_chunks_end_soon() -> None:
    data = wav(chunk(b"fmt ", FMT), chunk(b"data", bytes(8)), chunk(b"JUNK", b"") * 1_000_000)
    stream = io.BytesIO(data)
    assert riff.read_wav(stream, len(data)).damaged
    assert stream.tell() < 8 * riff.MAX_CHUNKS + 200  # the rest is left alone


def test_every_prefix_is_read_or_refused() -> None:
    info = chunk(b"LIST", b"INFO" + chunk(b"INAM", b"Title\0"))
    whole = wav(chunk(b"fmt ", FMT), chunk(b"bext", bytes(610)), info, chunk(b"data", bytes(100)))
    for end in range(12, len(whole)):
        try:
            found = parse(whole[:end])
        except riff.BadChunks as refused:
            assert str(refused)
        else:
            assert found.seconds is not None
            assert found.seconds <= 25 / 48000


@pytest.mark.parametrize(
    ("xml", "damaged"),
    [
        (b"<BWFXML><SCENE>5</SCENE></BWFXML>\0\0", False),
        (b'\xef\xbb\xbf<?xml version="1.0" encoding="UTF-8"?><BWFXML><SCENE>5</SCENE></BWFXML>', False),
        (b"<BWFXML><SCENE>5", True),
        (b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><BWFXML><SCENE>&b;</SCENE></BWFXML>', True),
        (b"<BWFXML>" + b"<a>" * 50_000 + b"</a>" * 50_000 + b"</BWFXML>", False),
        (b"<BWFXML>" + b" " * (5 << 20) + b"</BWFXML>", True),
        (b'<?xml version="1.0" encoding="nonsense"?><BWFXML/>', True),
    ],
)
def test_ixml_of_every_kind(xml: bytes, damaged: bool) -> None:
    found = parse(wav(chunk(b"fmt ", FMT), chunk(b"iXML", xml), chunk(b"data", bytes(8))))
    assert found.damaged == damaged
    assert found.bwf.get("scene", "") in ("5", "")
    if b"<SCENE>5</SCENE>" in xml:
        assert found.bwf["scene"] == "5"


def test_extensible_format_names_its_valid_bits() -> None:
    fmt = (
        struct.pack("<HHIIHHHHI", 0xFFFE, 2, 96000, 768000, 8, 32, 22, 24, 3)
        + struct.pack("<H", 1)
        + bytes(14)
    )
    found = parse(wav(chunk(b"fmt ", fmt), chunk(b"data", bytes(768))))
    assert (found.codec, found.bits, found.sample_rate) == ("PCM", 24, 96000)


@pytest.mark.parametrize("fmt", [b"", bytes(16), struct.pack("<HHIIHH", 1, 0, 48000, 0, 0, 16)])
def test_no_usable_format_is_refused(fmt: bytes) -> None:
    with pytest.raises(riff.BadChunks):
        parse(wav(chunk(b"fmt ", fmt), chunk(b"data", bytes(8))))


def test_aiff_texts_and_clipped_sound() -> None:
    rate = struct.pack(">HQ", 16383 + 15, 44100 << 48)

    def big(name: bytes, data: bytes) -> bytes:
        return name + struct.pack(">I", len(data)) + data + b"\0" * (len(data) % 2)

    body = b"AIFC" + big(b"COMM", struct.pack(">hIh", 2, 44100, 16) + rate + b"sowt\x00\x00")
    body += big(b"NAME", b"A Name") + big(b"(c) ", b"Somebody") + big(b"SSND", bytes(8 + 44100 * 2))
    data = b"FORM" + struct.pack(">I", len(body)) + body
    found = riff.read_aiff(io.BytesIO(data), len(data))
    assert (found.codec, found.sample_rate, found.seconds) == ("PCM", 44100, 0.5)
    assert found.tags == [("aiff:NAME", "A Name"), ("aiff:(c)", "Somebody")]


def test_real_recordings(reader: IsolatedReader, shared_testdata: Path) -> None:
    """Field recorders and Pro Tools; the expected values were read in a hex dump."""
    facts = {}
    for result in reader.read_many(sorted((shared_testdata / "timelines" / "wav").iterdir())):
        assert isinstance(result, AudioFacts), result
        assert result.remarks == ()
        facts[Path(result.path).name] = result
    sound_devices = facts["A101_3.WAV"].bwf
    assert sound_devices is not None
    assert sound_devices.time_reference == 2_191_661_476
    assert (sound_devices.scene, sound_devices.take, sound_devices.tape) == ("A101", "3", "18Y12M31")
    assert sound_devices.track_names == ("MKH516 A", "Boom")
    assert (sound_devices.timecode_rate, sound_devices.timecode_flag) == ("24000/1001", "NDF")
    zoom = facts["STE-000.wav"].bwf
    assert zoom is not None
    assert (zoom.originator, zoom.origination_time) == ("ZOOM Handy Recorder H4n", "17:54:35")
    pro_tools = facts["umid.wav"].bwf
    assert pro_tools is not None
    assert pro_tools.umid.startswith("060a2b34")
    assert ("riff:labl:1", "Marker 1") in facts["izotoperx_cues_test.wav"].tags
