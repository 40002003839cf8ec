# SPDX-License-Identifier: GPL-3.0-or-later
"""Expected failures: a stable code with arguments, worded where a person reads it."""

from __future__ import annotations

from cuefolio.messages import sentence


class CuefolioError(Exception):
    """Something a person can mend: bad input, an unusable file, a clash with another edit.

    ``code`` is stable and names a template in ``cuefolio.messages``; ``arguments`` fill it.
    Every other exception that reaches a person is a bug of ours.
    """

    def __init__(self, code: str, **arguments: object) -> None:
        super().__init__(code)
        self.code = code
        self.arguments = arguments

    def __str__(self) -> str:
        return sentence(self.code, self.arguments)
