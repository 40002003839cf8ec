# SPDX-License-Identifier: GPL-3.0-or-later
"""What a harness found, as a line of a table."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Result:
    """``done`` says what was tried, ``found`` what went wrong; ``control`` lines must find something."""

    name: str
    done: str
    found: tuple[str, ...]
    control: bool = False

    @property
    def ok(self) -> bool:
        """Nothing went wrong, or in a control something did: a harness that cannot fail proves nothing."""
        return bool(self.found) == self.control


def table(results: Iterable[Result]) -> str:
    """The results for people."""
    lines = [f"{'what':<34} {'tried':<52} {'wrong':>6}  verdict"]
    for result in results:
        verdict = "ok" if result.ok else "FAILED"
        if result.control:
            verdict += " (a control: must go wrong)"
        lines.append(f"{result.name:<34} {result.done:<52} {len(result.found):>6}  {verdict}")
        if not result.ok:
            lines += [f"    {text}" for text in result.found[:10]]
    return "\n".join(lines)
