# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the shipped data lies: ``resources/`` of a checkout, ``cuefolio/_resources`` of a wheel."""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def root() -> Path:
    """The folder of shipped data. Raises FileNotFoundError when the installation lacks it (our bug)."""
    package = Path(__file__).resolve().parent
    for candidate in (package / "_resources", package.parents[1] / "resources"):
        if candidate.is_dir():
            return candidate
    raise FileNotFoundError("the resources folder of Cuefolio is missing from this installation")


def resource_path(*parts: str) -> Path:
    """Path of one shipped file or folder, for example ``resource_path("fonts", "Inter-Regular.otf")``."""
    return root().joinpath(*parts)


def read_text(*parts: str) -> str:
    """A shipped text file, UTF-8."""
    return resource_path(*parts).read_text(encoding="utf-8")
