# SPDX-License-Identifier: GPL-3.0-or-later
"""Every format that is claimed is read, by its content, with every tag and the cover."""

from __future__ import annotations

import os
import shutil
from decimal import Decimal
from pathlib import Path

import pytest
from audio_makers import FIELDS, PNG, id3, id3_frame, mpeg_frames

from cuefolio.media import stamp
from cuefolio.media.facts import FORMATS, Artwork, AudioFacts, ReadFailure
from cuefolio.media.reader import IsolatedReader

EXPECTED = {
    ".mp3": ("mp3", "id3:TIT2", 48000, None),
    ".m4a": ("m4a", "mp4:©nam", 48000, 16),
    ".flac": ("flac", "vorbis:TITLE", 48000, 16),
    ".ogg": ("ogg-vorbis", "vorbis:TITLE", 48000, None),
    ".opus": ("opus", "vorbis:TITLE", 48000, None),
    ".wav": ("wav", "id3:TIT2", 48000, 16),
    ".aiff": ("aiff", "id3:TIT2", 48000, 16),
    ".wma": ("wma", "asf:Title", 48000, None),
    ".wv": ("wavpack", "ape:Title", 48000, 16),
    ".ape": ("ape", "ape:Title", 44100, 16),
    ".mpc": ("musepack", "ape:Title", 44100, None),
    ".mpc8": ("musepack", "ape:Title", 44100, None),
}


def read(reader: IsolatedReader, path: Path) -> AudioFacts:
    result = reader.read_one(path)
    assert isinstance(result, AudioFacts), result
    return result


def refusal(reader: IsolatedReader, path: Path) -> str:
    result = reader.read_one(path)
    assert isinstance(result, ReadFailure), result
    assert str(path.name)[:5] in result.reason
    return result.code


def test_every_claimed_format_is_tested() -> None:
    assert {kind for kind, *_ in EXPECTED.values()} == set(FORMATS)


@pytest.mark.parametrize("suffix", EXPECTED)
def test_reads_format(audio: dict[str, Path], reader: IsolatedReader, suffix: str) -> None:
    kind, title_key, rate, bits = EXPECTED[suffix]
    facts = read(reader, audio[suffix])
    assert (facts.format, facts.sample_rate, facts.bits, facts.channels) == (kind, rate, bits, 2)
    assert {name: getattr(facts, name) for name in FIELDS} == FIELDS
    assert (title_key, FIELDS["title"]) in facts.tags
    assert facts.artwork == PNG
    assert facts.duration_ms == pytest.approx(1000 if suffix in (".flac", ".wav", ".aiff") else 1500, abs=600)
    assert facts.bitrate
    assert facts.codec
    assert facts.remarks == ()
    status = audio[suffix].stat()
    assert (facts.size, facts.mtime_ns) == (status.st_size, status.st_mtime_ns)
    assert facts.path_bytes == os.fsencode(audio[suffix])


@pytest.mark.parametrize("suffix", EXPECTED)
def test_content_decides_not_the_name(
    audio: dict[str, Path], reader: IsolatedReader, tmp_path: Path, suffix: str
) -> None:
    renamed = tmp_path / ("renamed.wav" if suffix != ".wav" else "renamed.mp3")
    shutil.copyfile(audio[suffix], renamed)
    assert read(reader, renamed).format == EXPECTED[suffix][0]


def test_equal_bytes_have_equal_fingerprints_elsewhere(
    audio: dict[str, Path], reader: IsolatedReader, tmp_path: Path
) -> None:
    moved = tmp_path / "other name.flac"
    shutil.copyfile(audio[".flac"], moved)
    original = read(reader, audio[".flac"])
    assert read(reader, moved).fingerprint == original.fingerprint
    stamp.write_tags(moved, {"title": "Changed"})
    assert read(reader, moved).fingerprint != original.fingerprint
    assert len({read(reader, path).fingerprint for path in audio.values()}) == len(audio)


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("notes.mp3", b"To be, or not to be. " * 500, "media.unknown_format"),
        ("utf16.mp3", ("\ufeff" + "A song " * 500).encode("utf-16-le"), "media.unknown_format"),
        ("empty.mp3", b"", "media.empty"),
        ("page.ogg", b"OggS" + bytes(200), "media.unknown_format"),
        ("video.wav", b"RIFF\x00\x10\x00\x00AVI " + mpeg_frames(40), "media.unknown_format"),
        ("matroska.mp3", b"\x1a\x45\xdf\xa3" + mpeg_frames(40), "media.unknown_format"),
        ("deep.mp3", b"\x01" * 100_000 + mpeg_frames(40), "media.unknown_format"),
        ("no-fmt.wav", b"RIFF\x04\x00\x00\x00WAVE", "media.unreadable"),
        ("header.flac", b"fLaC", "media.unreadable"),
        ("header.ape", b"MAC \x96\x0f", "media.unreadable"),
        ("one byte.mp3", b"\xff", "media.unknown_format"),
    ],
)
def test_refuses(reader: IsolatedReader, tmp_path: Path, name: str, content: bytes, code: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert refusal(reader, path) == code


def test_mp3_with_junk_or_zeros_in_front(reader: IsolatedReader, tmp_path: Path) -> None:
    for name, lead in (("junk.mp3", b"\x01" * 1500), ("zeros.mp3", bytes(300_000))):
        (tmp_path / name).write_bytes(lead + mpeg_frames(40))
        assert read(reader, tmp_path / name).format == "mp3"


def test_every_id3_frame_is_kept(reader: IsolatedReader, tmp_path: Path) -> None:
    frames = [
        id3_frame("TCOM", b"\x03Ann; Bob / C\x00Dee & Eve, Inc."),
        id3_frame("TXXX", b"\x03MOOD\x00wistful"),
        id3_frame("COMM", b"\x03eng\x00spoken to the listener"),
        id3_frame("COMM", b"\x03engiTunNORM\x00 0000"),
        id3_frame("TMOO", b"\x03calm;dark"),
        id3_frame("UFID", b"http://musicbrainz.org\x00abc-123"),
        id3_frame("PRIV", b"owner\x00" + bytes(10)),
        id3_frame("WOAR", b"https://example.org"),
        id3_frame("TPUB", b"\x03The Label"),
        id3_frame("TSRC", b"\x03us-rc1-76-07839"),
        id3_frame("TBPM", b"\x03128"),
        id3_frame("APIC", b"\x03image/jpeg\x00\x04back\x00\xff\xd8\xffback"),
        id3_frame("APIC", b"\x03image/jpeg\x00\x03front\x00\xff\xd8\xfffront"),
        id3_frame("APIC", b"\x03image/svg+xml\x00\x03svg\x00<svg/>"),
        id3_frame("ZZZZ", b"whatever"),
    ]
    path = tmp_path / "frames.mp3"
    path.write_bytes(id3(b"".join(frames)) + mpeg_frames())
    facts = read(reader, path)
    assert facts.composers == ("Ann", "Bob", "C", "Dee & Eve, Inc.")
    assert facts.moods == ("wistful", "calm", "dark")
    assert facts.comment == "spoken to the listener"
    assert facts.label == "The Label"
    assert facts.publishers == ()
    assert facts.isrc == "USRC17607839"
    assert facts.tempo == Decimal(128)
    assert facts.artwork == Artwork("image/jpeg", b"\xff\xd8\xfffront")
    assert facts.tags == (
        ("id3:TCOM", "Ann; Bob / C"),
        ("id3:TCOM", "Dee & Eve, Inc."),
        ("id3:TXXX:MOOD", "wistful"),
        ("id3:COMM::eng", "spoken to the listener"),
        ("id3:COMM:iTunNORM:eng", " 0000"),
        ("id3:TMOO", "calm;dark"),
        ("id3:UFID:http://musicbrainz.org", "abc-123"),
        ("id3:PRIV:owner", "<binary 10 bytes>"),
        ("id3:WOAR", "https://example.org"),
        ("id3:TPUB", "The Label"),
        ("id3:TSRC", "us-rc1-76-07839"),
        ("id3:TBPM", "128"),
        ("id3:APIC", "<binary 7 bytes>"),
        ("id3:APIC", "<binary 8 bytes>"),
        ("id3:APIC", "<binary 6 bytes>"),
        ("id3:ZZZZ", "<binary 8 bytes>"),
    )


def test_old_tags_of_mp3(reader: IsolatedReader, tmp_path: Path) -> None:
    version_one = b"TAG" + b"Old Song".ljust(30, b"\0") + b"Singer".ljust(30, b"\0") + b"LP".ljust(30, b"\0")
    version_one += b"1971" + b"words".ljust(28, b"\0") + b"\x00\x07\x18"
    path = tmp_path / "v1.mp3"
    path.write_bytes(mpeg_frames() + version_one)
    facts = read(reader, path)
    assert (facts.title, facts.artist, facts.album, facts.year) == ("Old Song", "Singer", "LP", 1971)
    assert (facts.track_number, facts.genre) == (7, "Soundtrack")
    path = tmp_path / "v23.mp3"
    body = id3_frame("TYER", b"\x001959") + id3_frame("TCON", b"\x00(24)") + id3_frame("TDAT", b"\x003112")
    path.write_bytes(id3(body, version=3) + mpeg_frames())
    facts = read(reader, path)
    assert (facts.year, facts.genre) == (1959, "Soundtrack")
    assert ("id3:TDAT", "3112") in facts.tags


def test_mp3_with_an_ape_tag_keeps_both(reader: IsolatedReader, tmp_path: Path) -> None:
    ape = tmp_path / "tag.ape"
    ape.write_bytes(b"")
    stamp.write_tags(ape, {"title": "From APE", "moods": ("bright",)})
    path = tmp_path / "both.mp3"
    path.write_bytes(id3(id3_frame("TIT2", b"\x03From ID3")) + mpeg_frames() + ape.read_bytes())
    facts = read(reader, path)
    assert (facts.title, facts.moods) == ("From ID3", ("bright",))
    assert ("ape:Title", "From APE") in facts.tags


def test_a_damaged_id3_tag_leaves_the_audio(reader: IsolatedReader, tmp_path: Path) -> None:
    path = tmp_path / "damaged.mp3"
    path.write_bytes(b"ID3\x04\x00\x0f" + b"\x00\x00\x00\x0a" + bytes(10) + mpeg_frames())
    facts = read(reader, path)
    assert facts.remarks == ("media.remark_tags_damaged",)
    assert facts.duration_ms == pytest.approx(522, abs=30)


def test_more_text_than_is_kept_is_cut(reader: IsolatedReader, tmp_path: Path) -> None:
    body = id3_frame("TIT2", b"\x03Title") + id3_frame("USLT", b"\x03eng\x00" + b"la " * 400_000)
    path = tmp_path / "long.mp3"
    path.write_bytes(id3(body) + mpeg_frames())
    facts = read(reader, path)
    assert facts.title == "Title"
    assert facts.remarks == ("media.remark_tags_cut",)
    assert max(len(text) for _, text in facts.tags) <= 256_000
