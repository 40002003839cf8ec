# SPDX-License-Identifier: GPL-3.0-or-later
"""Timelines that tests import: small edit decision lists, written as an editing system writes them."""

from __future__ import annotations

from pathlib import Path

REEL = """\
TITLE: NIGHT FERRY R1
FCM: NON-DROP FRAME

001  HARBOUR_ A    C        00:00:00:00 00:00:30:00 01:00:10:00 01:00:40:00
* FROM CLIP NAME:  1m01 Harbour_v05.wav
* SOURCE FILE: /Music/1m01 Harbour_v05.wav
002  STORM_SO A2   C        00:00:00:00 00:01:00:00 01:02:00:00 01:03:00:00
* FROM CLIP NAME:  1m02 Storm Song.wav
* SOURCE FILE: /Music/1m02 Storm Song.wav
003  BOOM_12  A    C        00:00:00:00 00:00:05:00 01:05:00:00 01:05:05:00
* FROM CLIP NAME:  BOOM_12.wav
* SOURCE FILE: /Dialogue/BOOM_12.wav
"""


def reel(folder: Path, text: str = REEL, name: str = "reel1.edl") -> Path:
    """A list of two pieces of music and a line of dialogue; it does not say its rate."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path
