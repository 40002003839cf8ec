# SPDX-License-Identifier: GPL-3.0-or-later
"""The process that opens audio files: ``python -m cuefolio.media.child``, driven by ``IsolatedReader``.

It reads requests from standard input and answers each in order on standard output (see ``wire``). It may
hang, crash or run out of memory on a file made for that; its parent then kills and replaces it. It imports
neither Qt nor NumPy, so that it starts in a few dozen milliseconds.
"""

from __future__ import annotations

import contextlib
import gc

from cuefolio.media import wire
from cuefolio.media.child_side import asked, limit, private_pipes, send, watchdog
from cuefolio.media.refused import Refused
from cuefolio.media.tags import read_file

MEMORY_BYTES = 384 << 20
"""Address space in all. The interpreter with mutagen takes about 40 MB; 256 KB of ID3 can ask for 526 MB,
while three covers of 16 MB in one tag are read with half of this."""
ORPHAN_SECONDS = 30.0
"""The child ends itself after so long on one file, for the case that no parent is left to end it."""


def main() -> None:
    """Answer requests until standard input ends."""
    requests, answers = private_pipes()
    limit(MEMORY_BYTES)
    guard = watchdog()
    send(answers, wire.READY)
    for parts in asked(requests):
        path = b"".join(parts)
        guard(ORPHAN_SECONDS)
        try:
            frame = wire.facts(*read_file(path))
        except Refused as refused:
            frame = wire.failure(refused.code, refused.arguments)
        except MemoryError:
            # Only answer after everything that filled the memory is gone, then let a fresh process go on.
            gc.collect()
            allowed = {"megabytes": MEMORY_BYTES >> 20}
            send(answers, wire.failure("media.too_big", allowed, last=True))
            return
        guard(0)
        send(answers, frame)


if __name__ == "__main__":
    # A parent that went away is no error of ours.
    with contextlib.suppress(BrokenPipeError):
        main()
