# SPDX-License-Identifier: GPL-3.0-or-later
"""QtMultimedia where it works, and one sentence why it does not where it does not.

It needs libraries of the system that many do not have (libpulse to be imported at all, libXrandr for the
plug-in that plays), and 0.3 s to be imported. So it is imported when something is first to be played, and
everything but playing works without it. CUEFOLIO_NO_MULTIMEDIA, set to anything, is for those whose sound
drivers hang: nothing is imported then.
"""

from __future__ import annotations

import contextlib
import ctypes
import logging
import os
import re
import sys
from collections.abc import Callable
from importlib import import_module
from types import ModuleType
from typing import Any, TypeVar

from PySide6.QtCore import (
    QCoreApplication,
    QLoggingCategory,
    QMessageLogContext,
    QtMsgType,
    qInstallMessageHandler,
)

log = logging.getLogger(__name__)

SWITCH = "CUEFOLIO_NO_MULTIMEDIA"
PACKAGES = {
    "libpulse.so.0": "libpulse0",
    "libXrandr.so.2": "libxrandr2",
    "libXext.so.6": "libxext6",
    "libdrm.so.2": "libdrm2",
}
"""Libraries of a Linux system that QtMultimedia needs, and Debian's packages of them."""

_LIBRARY = re.compile(r"(lib[\w.+-]+\.so[\w.]*): cannot open shared object file")
_Result = TypeVar("_Result")


class _State:
    """What the first look found; kept, because a library does not appear while the program runs."""

    looked = False
    module: ModuleType | None = None
    why = ""


def multimedia() -> Any:
    """PySide6.QtMultimedia, or None when nothing can be played here (``why_missing`` says why).

    The first call takes a third of a second. Needs the application object.
    """
    if not _State.looked:
        _State.looked = True
        _State.module, _State.why = quietly(_look)
    return _State.module


def warm() -> None:
    """Import QtMultimedia beforehand, on any thread, so that the window does not wait for its libraries."""
    if not _State.looked and not os.environ.get(SWITCH):
        _be_quiet()
        with contextlib.suppress(ImportError):
            import_module("PySide6.QtMultimedia")


def why_missing() -> str:
    """Why nothing can be played, as one sentence with what to do; "" where it can."""
    multimedia()
    return _State.why


def quietly(work: Callable[[], _Result]) -> _Result:
    """Run ``work`` with what Qt says meanwhile (about sound servers that are not there) kept for our log."""

    def note(_kind: QtMsgType, _context: QMessageLogContext, text: str | None) -> None:
        log.debug("Qt: %s", text)

    before = qInstallMessageHandler(note)
    try:
        return work()
    finally:
        qInstallMessageHandler(before)


def _look() -> tuple[ModuleType | None, str]:
    if os.environ.get(SWITCH):
        return None, QCoreApplication.translate(
            "SoundBackend",
            "Playing is switched off by {0}; start Cuefolio without it to hear recordings and see pictures.",
        ).format(SWITCH)
    _be_quiet()
    try:
        module = import_module("PySide6.QtMultimedia")
    except ImportError as error:
        log.debug("QtMultimedia is not there: %s", error)
        found = _LIBRARY.search(str(error))
        return None, _sentence(found[1] if found else _missing_library(), str(error))
    player = module.QMediaPlayer()
    works = player.isAvailable()
    # The first look for devices is when a missing sound server is complained about.
    module.QMediaDevices.audioOutputs()
    player.deleteLater()
    if works:
        return module, ""
    return None, _sentence(_missing_library(), "")


def _be_quiet() -> None:
    """Files that cannot be played are told by the player; these lines would say it again on the terminal."""
    QLoggingCategory.setFilterRules("qt.multimedia.*=false")


def _missing_library() -> str:
    """A library of PACKAGES that is not there; "" for none."""
    if not sys.platform.startswith("linux"):
        return ""
    for name in PACKAGES:
        try:
            ctypes.CDLL(name)
        except OSError:
            return name
    return ""


def _sentence(library: str, reason: str) -> str:
    tr = QCoreApplication.translate
    if library in PACKAGES:
        return tr(
            "SoundBackend",
            "Nothing can be played because the system lacks {0}: install the package {1} (its Debian name) "
            "and start Cuefolio again. Everything else works.",
        ).format(library, PACKAGES[library])
    if library:
        return tr(
            "SoundBackend",
            "Nothing can be played because the system lacks {0}: install it and start Cuefolio again. "
            "Everything else works.",
        ).format(library)
    return tr(
        "SoundBackend",
        "Nothing can be played because the part of Qt that plays does not start ({0}): install Cuefolio "
        "again. Everything else works.",
    ).format(reason or tr("SoundBackend", "no reason given"))
