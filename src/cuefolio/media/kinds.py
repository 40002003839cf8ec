# SPDX-License-Identifier: GPL-3.0-or-later
"""The audio formats that are read. Without imports, because the reading child has to start quickly."""

from __future__ import annotations

FORMATS: dict[str, str] = {
    "mp3": "MP3",
    "m4a": "MPEG-4 audio",
    "flac": "FLAC",
    "ogg-vorbis": "Ogg Vorbis",
    "opus": "Ogg Opus",
    "wav": "WAV",
    "aiff": "AIFF",
    "wma": "Windows Media Audio",
    "ape": "Monkey's Audio",
    "wavpack": "WavPack",
    "musepack": "Musepack",
}
"""Format ids with their names for people."""
