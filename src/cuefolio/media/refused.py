# SPDX-License-Identifier: GPL-3.0-or-later
"""What a reading child says of a file that it does not read."""

from __future__ import annotations

import stat


class Refused(Exception):
    """Why a file gives no facts: the code of a sentence and its arguments (the path is added later)."""

    def __init__(self, code: str, **arguments: object) -> None:
        super().__init__(code)
        self.code = code
        self.arguments = arguments


def require_file(mode: int) -> None:
    """Refuse what is no regular file, by its ``st_mode``: reading a pipe or a device may never end."""
    if stat.S_ISREG(mode):
        return
    kinds = ((stat.S_ISDIR, "a folder"), (stat.S_ISFIFO, "a named pipe"), (stat.S_ISSOCK, "a socket"))
    raise Refused("media.not_a_file", kind=next((kind for test, kind in kinds if test(mode)), "a device"))
