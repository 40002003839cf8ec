# SPDX-License-Identifier: GPL-3.0-or-later
"""Audio files for tests: a tagged file of every format, hand-built containers, files made to do harm."""

from __future__ import annotations

import random
import struct
import zlib
from decimal import Decimal
from pathlib import Path

from cuefolio.media import stamp, synth
from cuefolio.media.facts import Artwork

FIELDS: dict[str, object] = {
    "title": "Thème of Ünder/Over",
    "artist": "The Ensemble",
    "album": "A Film, Its Music",
    "album_artist": "Various",
    "composers": ("C. One", "Two & Sons, Jr."),
    "lyricists": ("L. Writer",),
    "arrangers": ("A. Ranger",),
    "publishers": ("Publisher A", "Publisher B"),
    "performers": ("P. Former",),
    "conductor": "C. Onductor",
    "label": "Label Records",
    "catalog_number": "CAT-001",
    "track_number": 3,
    "disc_number": 1,
    "isrc": "GBAYE6800011",
    "iswc": "T-034.524.680-1",
    "year": 1968,
    "genre": "Soundtrack",
    "tempo": Decimal("96.5"),
    "key": "Am",
    "moods": ("tender", "dark"),
    "comment": "one comment",
    "language": "eng",
    "copyright": "(C) somebody",
}
MOTIF = (("E5", 1.0), ("G5", 0.5), ("A5", 0.5), ("-", 0.5), ("D5", 1.5))
PNG = Artwork("image/png", bytes.fromhex("89504e470d0a1a0a") + b"picture" * 100)
HAND_MADE = (".ape", ".mpc")
LOOPING_MUSEPACK = b"MPCKAA\x00"
"""Seven bytes: a packet whose length of 0 makes mutagen 1.48 step back and read it again, for ever."""


def monkeys_audio(seconds: int = 2) -> bytes:
    """Header of Monkey's Audio 3.99 (descriptor of 52 bytes, header of 24) and something like audio."""
    descriptor = b"MAC " + struct.pack("<HHIIIIIII", 3990, 0, 52, 24, 0, 0, 2000, 0, 0) + bytes(16)
    blocks = 44100 * seconds
    header = struct.pack("<HHIIIHHI", 2000, 0, 73728, blocks - 73728, 2, 16, 2, 44100)
    return descriptor + header + bytes(2000)


def musepack7(seconds: int = 2) -> bytes:
    """Musepack stream version 7: 32 bytes of header and something like audio."""
    frames = round(44100 * seconds / 1152)
    return b"MP+\x07" + struct.pack("<II", frames, 0) + bytes(20) + bytes(2000)


def musepack8(seconds: int = 2) -> bytes:
    """Musepack stream version 8: packets SH (stream header), RG (replay gain), AP (audio), SE (end)."""
    stream = bytes(4) + b"\x08" + _varint(44100 * seconds) + b"\x00" + b"\x00\x10"
    gain = b"\x01" + bytes(8)
    packets = ((b"SH", stream), (b"RG", gain), (b"AP", bytes(2000)), (b"SE", b""))
    return b"MPCK" + b"".join(key + _varint(_packet_size(len(body))) + body for key, body in packets)


def _packet_size(body: int) -> int:
    size = body + 3
    return size if size < 128 else size + 1


def _varint(number: int) -> bytes:
    parts = [number & 127]
    while number := number >> 7:
        parts.append(number & 127 | 128)
    return bytes(reversed(parts))


def write_formats(folder: Path, seconds: float = 1.0) -> dict[str, Path]:
    """One tagged file with a cover for every suffix that is claimed to be read, by suffix."""
    samples = synth.render(seconds, MOTIF, "tender")
    files: dict[str, Path] = {}
    for suffix in (*synth.ENCODINGS, *HAND_MADE, ".mpc8"):
        path = folder / f"theme{suffix}"
        if suffix in synth.ENCODINGS:
            synth.write_audio(path, samples)
        else:
            maker = {".ape": monkeys_audio, ".mpc": musepack7, ".mpc8": musepack8}[suffix]
            path = folder / f"theme{suffix[:4]}" if suffix != ".mpc8" else folder / "theme-sv8.mpc"
            path.write_bytes(maker())
        stamp.write_tags(path, FIELDS, PNG)
        files[suffix] = path
    return files


def mpeg_frames(count: int = 20) -> bytes:
    """Silent MPEG-1 layer III frames, 128 kbit/s at 44.1 kHz (417 bytes each)."""
    return (b"\xff\xfb\x90\xc4" + bytes(413)) * count


def id3(frames: bytes, version: int = 4) -> bytes:
    """An ID3v2 tag around ``frames``."""
    return b"ID3" + bytes((version, 0, 0)) + _synchsafe(len(frames)) + frames


def id3_frame(name: str, body: bytes, flags: int = 0) -> bytes:
    return name.encode() + _synchsafe(len(body)) + struct.pack(">H", flags) + body


def _synchsafe(number: int) -> bytes:
    return bytes(number >> shift & 127 for shift in (21, 14, 7, 0))


def id3_bomb(size: int = 256 << 10) -> bytes:
    """An MP3 of about ``size`` bytes whose compressed text frames unpack to more than 500 MB."""
    # One character outside the basic plane makes Python keep four bytes for each of a million letters.
    packed: list[bytes] = []
    used = 0
    while used < size:
        text = b"\x03bomb%d\x00" % len(packed) + "𝄞".encode() + b"A" * 1_000_000
        frame = id3_frame("TXXX", _synchsafe(len(text)) + zlib.compress(text, 9), 0x0009)
        packed.append(frame)
        used += len(frame)
    return id3(b"".join(packed)) + mpeg_frames()


def mutate(data: bytes, rng: random.Random) -> bytes:
    """``data`` broken in one to four ways that transfers, disks and ill-meant people have."""
    broken = bytearray(data)
    for _ in range(rng.randint(1, 4)):
        if not broken:
            break
        # Most structure stands in front; some formats keep their tags at the end.
        reach = rng.choice((64, 512, 4096, len(broken)))
        at = rng.randrange(min(reach, len(broken)))
        if rng.random() < 0.2:
            at = len(broken) - 1 - at
        kind = rng.randrange(8)
        if kind == 0:
            broken[at] ^= 1 << rng.randrange(8)
        elif kind == 1:
            del broken[at:]
        elif kind == 2:
            broken[at : at + 4] = rng.choice(
                (b"\xff" * 4, bytes(4), b"\x7f\xff\xff\xff", b"\x00\x00\x00\x01")
            )
        elif kind == 3:
            broken[at : at + rng.randint(1, 64)] = b""
        elif kind == 4:
            broken[at:at] = rng.randbytes(rng.randint(1, 64))
        elif kind == 5:
            start = rng.randrange(len(broken))
            broken[at:at] = broken[start : start + rng.randint(1, 512)]
        elif kind == 6:
            broken[at : at + 8] = rng.randbytes(8)
        else:
            broken[at] = rng.choice((0, 1, 127, 128, 255))
    return bytes(broken)
