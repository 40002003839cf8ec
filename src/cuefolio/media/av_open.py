# SPDX-License-Identifier: GPL-3.0-or-later
"""The one place where FFmpeg opens a file from outside; only inside a child (see ``av_child``).

Only plain files and real containers: no playlists, which would make FFmpeg open other files, no network.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

from cuefolio.media.refused import Refused, require_file

if TYPE_CHECKING:
    from av.container import InputContainer

FORMATS = (
    "mov,mp4,m4a,3gp,matroska,webm,avi,mxf,mpegts,mpeg,mpegvideo,dv,gxf,flv,asf,nut,ogg,h264,hevc,m4v,ivf,"
    "yuv4mpegpipe,mp3,flac,wav,w64,aiff,ape,wv,mpc,mpc8,aac,ac3,eac3,dts,caf,au,tta,tak,opus,amr"
)
"""FFmpeg's names of the containers that are read."""

OPTIONS = {"protocol_whitelist": "file", "format_whitelist": FORMATS}
LONGEST_DETAIL = 120


@contextlib.contextmanager
def opened(path: bytes) -> Iterator[InputContainer]:
    """The container at ``path`` (``os.fsencode``), closed at the end.

    Raises Refused; FFmpeg's complaints inside the block come as Refused ``media.ffmpeg`` too.
    """
    # No dialogue with FFmpeg through its log: it is not ours to read, and costs a lock a line.
    import av
    import av.logging

    av.logging.set_level(None)
    try:
        status = os.stat(path)  # noqa: PTH116 - bytes
        require_file(status.st_mode)
        if not status.st_size:
            raise Refused("media.empty")
        with av.open(
            "file:" + os.fsdecode(path), "r", options=OPTIONS, metadata_errors="replace"
        ) as container:
            yield container
    except FileNotFoundError as error:
        raise Refused("media.not_found") from error
    except PermissionError as error:
        raise Refused("media.no_permission") from error
    except (av.error.ArgumentError, av.error.InvalidDataError) as error:
        raise Refused("media.no_media") from error
    except av.error.FFmpegError as error:
        raise Refused("media.ffmpeg", detail=(error.strerror or str(error))[:LONGEST_DETAIL]) from error
    except OSError as error:
        raise Refused("media.cannot_read", reason=error.strerror or str(error)[:LONGEST_DETAIL]) from error
    except ValueError as error:  # a NUL in the name
        raise Refused("media.cannot_read", reason=str(error)[:LONGEST_DETAIL]) from error
