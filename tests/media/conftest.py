# SPDX-License-Identifier: GPL-3.0-or-later
"""Audio files of every format, made once, and an isolated reader."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from audio_makers import write_formats

from cuefolio.media.av_process import AvProcess
from cuefolio.media.reader import IsolatedReader


@pytest.fixture(scope="session")
def audio(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A tagged file for each suffix; tests copy what they change."""
    return write_formats(tmp_path_factory.mktemp("audio"))


@pytest.fixture
def reader() -> Iterator[IsolatedReader]:
    with IsolatedReader() as reader:
        yield reader


@pytest.fixture
def child() -> Iterator[AvProcess]:
    """A child for films and sound that lives for one test."""
    with AvProcess() as process:
        yield process
