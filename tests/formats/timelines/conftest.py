# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the tests of timeline readers find their files."""

from __future__ import annotations

from pathlib import Path

import pytest

OWN = Path(__file__).resolve().parents[2] / "data" / "timelines"


@pytest.fixture(scope="session")
def shared_timelines(shared_testdata: Path) -> Path:
    """The folder of timelines of others beside the checkout, ``../shared/testdata/timelines``."""
    folder = shared_testdata / "timelines"
    if not folder.is_dir():
        pytest.skip(f"no timelines beside the checkout ({folder} is missing)")
    return folder


@pytest.fixture(scope="session")
def own_timelines() -> Path:
    """The folder of our small timelines, one for each pitfall."""
    return OWN
