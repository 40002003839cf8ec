# SPDX-License-Identifier: GPL-3.0-or-later
"""What holds for every test: no window of the desktop, no file of a person's home, nothing left behind.

Warnings and Qt messages fail a test through pyproject.toml; logged errors, threads and child processes here.
Qt is not imported here, so that tests without it stay quick.
"""

from __future__ import annotations

import gc
import logging
import multiprocessing
import os
import shutil
import tempfile
import threading
import time
from collections.abc import Generator, Iterator
from multiprocessing import forkserver, resource_tracker
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parents[1]
GRACE = 20.0  # seconds in which threads and children must have ended by themselves, also on a busy machine
OUR_THREADS = "cuefolio"  # how the names of the program's own threads begin


def _home_of_its_own() -> Path:
    """Point every place for personal files into a new folder, for this process and its children."""
    home = Path(tempfile.mkdtemp(prefix="cuefolio-tests-"))
    places = {
        "HOME": ".",
        "USERPROFILE": ".",
        "APPDATA": "AppData/Roaming",
        "LOCALAPPDATA": "AppData/Local",
        "XDG_CONFIG_HOME": ".config",
        "XDG_DATA_HOME": ".local/share",
        "XDG_STATE_HOME": ".local/state",
        "XDG_CACHE_HOME": ".cache",
        "XDG_DOCUMENTS_DIR": "Documents",
        "XDG_RUNTIME_DIR": "run",
    }
    for variable, place in places.items():
        folder = home / place
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        os.environ[variable] = str(folder)
    return home


os.environ["QT_QPA_PLATFORM"] = "offscreen"
HOME = _home_of_its_own()

settings.register_profile(
    "default",
    deadline=None,
    derandomize=bool(os.environ.get("CI")),
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("default")


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """No garbage is looked for while thousands of tests are collected, nor among them later: they last."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()


def pytest_unconfigure() -> None:
    """Remove the home folder of this run."""
    shutil.rmtree(HOME, ignore_errors=True)


@pytest.fixture(scope="session")
def shared_testdata() -> Path:
    """The folder of test material beside the checkout, ``../shared/testdata``."""
    folder = ROOT.parent / "shared" / "testdata"
    if not folder.is_dir():
        pytest.skip(f"no test material beside the checkout ({folder} is missing)")
    return folder


@pytest.fixture(autouse=True)
def logged_errors() -> Iterator[list[logging.LogRecord]]:
    """Records of level ERROR and above. A test that expects some checks them, then clears the list."""
    records: list[logging.LogRecord] = []
    handler = logging.Handler(logging.ERROR)
    handler.emit = records.append  # type: ignore[method-assign]
    logging.getLogger().addHandler(handler)
    yield records
    logging.getLogger().removeHandler(handler)
    if records:
        told = "\n".join(f"{record.name}: {record.getMessage()}" for record in records)
        pytest.fail(f"errors were logged:\n{told}", pytrace=False)


@pytest.fixture(autouse=True)
def nothing_left_running() -> Iterator[None]:
    """A thread (not a daemon, or one of ours) or a child process that outlives its test fails it."""
    threads, children = set(threading.enumerate()), _children()
    yield

    def left() -> list[str]:
        late = [thread.name for thread in threading.enumerate() if thread not in threads and _counts(thread)]
        return [f"thread {name}" for name in late] + [f"child process {n}" for n in _children() - children]

    deadline = time.monotonic() + GRACE
    while left() and time.monotonic() < deadline:
        time.sleep(0.01)
    if found := left():
        pytest.fail(f"still running after the test: {', '.join(found)}", pytrace=False)


def _counts(thread: threading.Thread) -> bool:
    return thread.is_alive() and (not thread.daemon or thread.name.lower().startswith(OUR_THREADS))


def _children() -> set[int]:
    """Process ids of our children, also ended ones nobody waited for; not the helpers of multiprocessing."""
    helpers = {
        getattr(resource_tracker._resource_tracker, "_pid", None),
        getattr(forkserver._forkserver, "_forkserver_pid", None),
    }
    found = {child.pid for child in multiprocessing.active_children() if child.pid}
    for listing in Path("/proc/self/task").glob("*/children"):
        try:
            found.update(int(pid) for pid in listing.read_text().split())
        except OSError:
            continue  # a thread that ended while we looked
    return found - helpers
