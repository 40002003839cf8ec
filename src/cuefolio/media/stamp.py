# SPDX-License-Identifier: GPL-3.0-or-later
"""Write tags, artwork and broadcast-wave chunks into audio files that the demo and the tests make.

The keys are the field names of AudioFacts, so what is written reads back under the same names. The program
itself never writes to a person's audio files.
"""

from __future__ import annotations

import base64
import importlib
import struct
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from cuefolio.media.facts import Artwork

_ID3 = {
    "title": "TIT2", "artist": "TPE1", "album": "TALB", "album_artist": "TPE2", "composers": "TCOM",
    "lyricists": "TEXT", "conductor": "TPE3", "label": "TPUB", "isrc": "TSRC", "track_number": "TRCK",
    "disc_number": "TPOS", "year": "TDRC", "tempo": "TBPM", "key": "TKEY", "moods": "TMOO", "genre": "TCON",
    "language": "TLAN", "copyright": "TCOP",
}  # fmt: skip
_FREE = {
    "title": "TITLE", "artist": "ARTIST", "album": "ALBUM", "album_artist": "ALBUMARTIST",
    "composers": "COMPOSER", "lyricists": "LYRICIST", "arrangers": "ARRANGER", "publishers": "PUBLISHER",
    "performers": "PERFORMER", "conductor": "CONDUCTOR", "label": "LABEL",
    "catalog_number": "CATALOGNUMBER", "track_number": "TRACKNUMBER", "disc_number": "DISCNUMBER",
    "isrc": "ISRC", "iswc": "ISWC", "year": "DATE", "genre": "GENRE", "tempo": "BPM", "key": "KEY",
    "moods": "MOOD", "comment": "COMMENT", "language": "LANGUAGE", "copyright": "COPYRIGHT",
}  # fmt: skip
_MP4 = {
    "title": "©nam", "artist": "©ART", "album": "©alb", "album_artist": "aART", "composers": "©wrt",
    "year": "©day", "genre": "©gen", "comment": "©cmt", "copyright": "cprt",
}  # fmt: skip
_ASF = {
    "title": "Title", "artist": "Author", "album": "WM/AlbumTitle", "album_artist": "WM/AlbumArtist",
    "composers": "WM/Composer", "lyricists": "WM/Writer", "conductor": "WM/Conductor",
    "label": "WM/Publisher", "track_number": "WM/TrackNumber", "disc_number": "WM/PartOfSet",
    "isrc": "WM/ISRC", "year": "WM/Year", "genre": "WM/Genre", "tempo": "WM/BeatsPerMinute",
    "key": "WM/InitialKey", "moods": "WM/Mood", "language": "WM/Language", "comment": "Description",
    "copyright": "Copyright",
}  # fmt: skip
INFO = {
    "title": "INAM", "artist": "IART", "album": "IPRD", "composers": "IMUS", "lyricists": "IWRI",
    "genre": "IGNR", "year": "ICRD", "comment": "ICMT", "copyright": "ICOP", "track_number": "ITRK",
}  # fmt: skip
"""Field names and their LIST/INFO chunks."""


def write_tags(path: Path, fields: Mapping[str, object], artwork: Artwork | None = None) -> None:
    """Write ``fields`` (names of AudioFacts; tuples for several values) as the container's own tags.

    The suffix tells the container: .mp3 .wav .aiff (ID3), .flac .ogg .opus (Vorbis comments), .m4a, .wma,
    .ape .wv .mpc (APEv2). ``artwork`` becomes the front cover. Raises ValueError for another suffix and
    MutagenError where the file is not what its suffix says.
    """
    values = {
        name: [str(item) for item in value] if isinstance(value, (tuple, list)) else [str(value)]
        for name, value in fields.items()
        if value not in (None, "", ())
    }
    suffix = path.suffix.lower()
    if suffix in (".mp3", ".wav", ".aiff"):
        _write_id3(path, suffix, values, artwork)
    elif suffix in (".flac", ".ogg", ".opus"):
        _write_vorbis(path, suffix, values, artwork)
    elif suffix == ".m4a":
        _write_mp4(path, values, artwork)
    elif suffix == ".wma":
        _write_asf(path, values, artwork)
    elif suffix in (".ape", ".wv", ".mpc"):
        _write_ape(path, values, artwork)
    else:
        raise ValueError(suffix)


def _mutagen(name: str) -> Any:
    """A module of mutagen, late (the program reads tags without this one) and untyped as mutagen is."""
    return importlib.import_module(f"mutagen.{name}")


def _write_id3(path: Path, suffix: str, values: dict[str, list[str]], artwork: Artwork | None) -> None:
    module, kind = {".mp3": ("mp3", "MP3"), ".wav": ("wave", "WAVE"), ".aiff": ("aiff", "AIFF")}[suffix]
    file = getattr(_mutagen(module), kind)(path)
    if file.tags is None:
        file.add_tags()
    frames = _mutagen("id3")
    for name, texts in values.items():
        if name in _ID3:
            file.tags.add(frames.Frames[_ID3[name]](encoding=3, text=texts))
        elif name == "comment":
            file.tags.add(frames.COMM(encoding=3, lang="eng", desc="", text=texts))
        elif name == "arrangers":
            file.tags.add(frames.TIPL(encoding=3, people=[["arranger", person] for person in texts]))
        elif name == "performers":
            file.tags.add(frames.TMCL(encoding=3, people=[["performer", person] for person in texts]))
        else:
            file.tags.add(frames.TXXX(encoding=3, desc=_FREE[name], text=texts))
    if artwork:
        file.tags.add(frames.APIC(encoding=3, mime=artwork.mime, type=3, desc="", data=artwork.data))
    file.save()


def _write_vorbis(path: Path, suffix: str, values: dict[str, list[str]], artwork: Artwork | None) -> None:
    flac = _mutagen("flac")
    if suffix == ".flac":
        file = flac.FLAC(path)
    else:
        file = (
            _mutagen("oggopus").OggOpus(path) if suffix == ".opus" else _mutagen("oggvorbis").OggVorbis(path)
        )
    for name, texts in values.items():
        file[_FREE[name]] = texts
    if artwork:
        picture = flac.Picture()
        picture.type, picture.mime, picture.data = 3, artwork.mime, artwork.data
        if suffix == ".flac":
            file.add_picture(picture)
        else:
            file["METADATA_BLOCK_PICTURE"] = [base64.b64encode(picture.write()).decode()]
    file.save()


def _write_mp4(path: Path, values: dict[str, list[str]], artwork: Artwork | None) -> None:
    mp4 = _mutagen("mp4")
    file = mp4.MP4(path)
    for name, texts in values.items():
        if name in _MP4:
            file[_MP4[name]] = texts
        elif name in ("track_number", "disc_number"):
            file["trkn" if name == "track_number" else "disk"] = [(int(texts[0]), 0)]
        elif name == "tempo" and texts[0].isdigit():
            file["tmpo"] = [int(texts[0])]
        else:
            file[f"----:com.apple.iTunes:{_FREE[name]}"] = [mp4.MP4FreeForm(text.encode()) for text in texts]
    if artwork:
        kind = mp4.MP4Cover.FORMAT_PNG if artwork.mime == "image/png" else mp4.MP4Cover.FORMAT_JPEG
        file["covr"] = [mp4.MP4Cover(artwork.data, kind)]
    file.save()


def _write_asf(path: Path, values: dict[str, list[str]], artwork: Artwork | None) -> None:
    asf = _mutagen("asf")
    file = asf.ASF(path)
    for name, texts in values.items():
        file[_ASF.get(name, _FREE[name].title())] = texts
    if artwork:
        texts_before = (artwork.mime + "\0" + "\0").encode("utf-16-le")
        head = struct.pack("<BI", 3, len(artwork.data))
        file["WM/Picture"] = [asf.ASFByteArrayAttribute(head + texts_before + artwork.data)]
    file.save()


def _write_ape(path: Path, values: dict[str, list[str]], artwork: Artwork | None) -> None:
    tags = _mutagen("apev2")
    try:
        tag = tags.APEv2(path)
    except tags.APENoHeaderError:
        tag = tags.APEv2()
    for name, texts in values.items():
        tag[_FREE[name].title()] = texts
    if artwork:
        tag["Cover Art (Front)"] = tags.APEValue(b"cover\0" + artwork.data, tags.BINARY)
    tag.save(path)


def write_bext(
    path: Path,
    *,
    description: str = "",
    originator: str = "",
    originator_reference: str = "",
    origination_date: str = "",
    origination_time: str = "",
    time_reference: int = 0,
    umid: bytes = b"",
    coding_history: str = "",
    version: int = 1,
) -> None:
    """Add a ``bext`` chunk (EBU Tech 3285) to a WAV file. ``time_reference`` in samples since midnight."""
    data = b"".join(
        text.encode("utf-8")[:size].ljust(size, b"\0")
        for text, size in (
            (description, 256),
            (originator, 32),
            (originator_reference, 32),
            (origination_date, 10),
            (origination_time, 8),
        )
    )
    data += struct.pack("<QH", time_reference, version) + umid[:64].ljust(64, b"\0")
    data += b"\0" * 190 + coding_history.encode("utf-8")
    add_chunk(path, b"bext", data)


def write_ixml(path: Path, fields: Mapping[str, str], track_names: tuple[str, ...] = ()) -> None:
    """Add an ``iXML`` chunk: ``fields`` by element path ("SCENE", "SPEED/TIMECODE_RATE") and track names."""
    from xml.etree.ElementTree import Element, SubElement, tostring

    root = Element("BWFXML")
    SubElement(root, "IXML_VERSION").text = "1.5"
    for name, text in fields.items():
        node = root
        for step in name.split("/"):
            found = node.find(step)
            node = SubElement(node, step) if found is None else found
        node.text = text
    if track_names:
        tracks = SubElement(root, "TRACK_LIST")
        for name in track_names:
            SubElement(SubElement(tracks, "TRACK"), "NAME").text = name
    add_chunk(path, b"iXML", tostring(root, encoding="UTF-8", xml_declaration=True))


def write_info(path: Path, fields: Mapping[str, str], encoding: str = "utf-8") -> None:
    """Add a ``LIST/INFO`` chunk with the fields named in INFO."""
    data = b"INFO"
    for name, text in fields.items():
        content = text.encode(encoding) + b"\0"
        data += INFO[name].encode() + struct.pack("<I", len(content)) + content + b"\0" * (len(content) % 2)
    add_chunk(path, b"LIST", data)


def add_chunk(path: Path, name: bytes, data: bytes) -> None:
    """Append a chunk to a small RIFF file and correct its size."""
    content = path.read_bytes()
    content += (
        b"\0" * (len(content) % 2) + name + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2)
    )
    path.write_bytes(content[:4] + struct.pack("<I", len(content) - 8) + content[8:])
