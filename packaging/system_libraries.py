# SPDX-License-Identifier: GPL-3.0-or-later
"""The libraries that Qt wants from the system, found by trying, and the packages that bring them.

Qt's wheels bring Qt itself but neither OpenGL, fonts nor the X11 helpers. Only a real start tells what is
missing, so a program of a few lines starts Qt in the project's environment, and its complaint is read.
Standard library only.

Package names: Debian and Ubuntu (apt-get), Fedora (dnf), Arch (pacman), openSUSE (zypper). Alpine is not here
because Qt's wheels do not exist for its C library.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from typing import Mapping, Sequence, Tuple  # noqa: UP035 - evaluated by Python 3.8

Group = Mapping[str, Tuple[str, ...]]  # noqa: UP006
MANAGERS = ("apt-get", "dnf", "pacman", "zypper")
FONT = "a font"
NO_DISPLAY = "could not connect to display"  # Qt's words

# What Qt asks for -> the package that brings it, in the order of MANAGERS.
OFFSCREEN = {
    "libEGL.so.1": ("libegl1", "libglvnd-egl", "libglvnd", "Mesa-libEGL1"),
    "libGL.so.1": ("libgl1", "libglvnd-glx", "libglvnd", "Mesa-libGL1"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon", "libxkbcommon", "libxkbcommon0"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs", "dbus", "libdbus-1-3"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig", "fontconfig", "libfontconfig1"),
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2", "glib2", "libglib-2_0-0"),
    "libgthread-2.0.so.0": ("libglib2.0-0", "glib2", "glib2", "libgthread-2_0-0"),
    FONT: ("fonts-dejavu-core", "dejavu-sans-fonts", "ttf-dejavu", "dejavu-fonts"),
}
DISPLAY = {
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor", "libxcb-cursor0"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm", "xcb-util-wm", "libxcb-icccm4"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms", "libxcb-keysyms1"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image", "xcb-util-image", "libxcb-image0"),
    "libxcb-render-util.so.0": (
        "libxcb-render-util0",
        "xcb-util-renderutil",
        "xcb-util-renderutil",
        "libxcb-render-util0",
    ),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb", "libxcb", "libxcb-shape0"),
    "libxcb-xkb.so.1": ("libxcb-xkb1", "libxcb", "libxcb", "libxcb-xkb1"),
    "libxkbcommon-x11.so.0": (
        "libxkbcommon-x11-0",
        "libxkbcommon-x11",
        "libxkbcommon-x11",
        "libxkbcommon-x11-0",
    ),
}
SOUND = {
    "libpulse.so.0": ("libpulse0", "pulseaudio-libs", "libpulse", "libpulse0"),
    "libXrandr.so.2": ("libxrandr2", "libXrandr", "libxrandr", "libXrandr2"),
    "libXext.so.6": ("libxext6", "libXext", "libxext", "libXext6"),
    "libdrm.so.2": ("libdrm2", "libdrm", "libdrm", "libdrm2"),
}

# Draws one letter: importing alone does not find a missing font or a missing platform plug-in.
LETTER = f"""
import sys
from PySide6.QtGui import QColor, QFontDatabase, QImage, QPainter
from PySide6.QtWidgets import QApplication
application = QApplication(["Cuefolio"])
if not QFontDatabase.families():
    sys.exit("cannot find {FONT}")
image = QImage(32, 32, QImage.Format.Format_RGB32)
image.fill(QColor("white"))
painter = QPainter(image)
painter.drawText(4, 24, "A")
painter.end()
if all(image.pixelColor(x, y).lightness() > 200 for x in range(32) for y in range(32)):
    sys.exit("cannot find {FONT}")
"""
# Importing alone does not notice that the plug-in which plays lacks a library.
PLAYER = """
import sys
from PySide6.QtGui import QGuiApplication
from PySide6.QtMultimedia import QMediaPlayer
app = QGuiApplication([])
sys.exit(None if QMediaPlayer().isAvailable() else "the plug-in that plays does not load")
"""

_MISSING = re.compile(r"(lib[\w.+-]+\.so[\w.]*): cannot open shared object file")


def try_qt(python: str, program: str, platform: str | None) -> str | None:
    """Why ``program`` cannot run with Qt: the missing library, FONT, or Qt's own words; None when it runs.

    ``platform`` is Qt's platform name ("offscreen"), None for the one of this desktop.
    """
    environment = dict(os.environ, QT_DEBUG_PLUGINS="1")  # else Qt names one X11 library whichever is missing
    if platform:
        environment["QT_QPA_PLATFORM"] = platform
    try:
        done = subprocess.run(
            [python, "-c", program],
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=120,
        )
    except subprocess.TimeoutExpired:
        return "Qt did not start within two minutes."
    return None if done.returncode == 0 else complaint(done.stderr)


def complaint(stderr: str) -> str:
    """The missing library that ``stderr`` of a failed start names, else its last telling line."""
    if f"cannot find {FONT}" in stderr:
        return FONT
    if NO_DISPLAY in stderr:
        return NO_DISPLAY
    # Plug-ins that Qt can do without complain too: only a known library or a failed import tells the reason.
    known = [name for name in _MISSING.findall(stderr) if package_row(name)]
    imports = re.findall(rf"ImportError: {_MISSING.pattern}", stderr)
    if known or imports:
        return str((known or imports)[0])
    lines = [line.strip() for line in stderr.splitlines() if line.strip()]
    plugin = [line for line in lines if "the Qt platform plugin" in line]
    return (plugin or lines[-1:] or ["Qt ended without a word."])[0]


def package_row(library: str) -> tuple[str, ...] | None:
    """The packages that bring ``library``, in the order of MANAGERS; None for one we do not know."""
    for group in (OFFSCREEN, DISPLAY, SOUND):
        if library in group:
            return group[library]
    return None


def manager() -> str | None:
    """The package manager of this system, None where we know none (macOS, Windows, others)."""
    return next((name for name in MANAGERS if shutil.which(name)), None)


def packages(group: Group, name: str) -> list[str]:
    """All packages of a group for one manager, each once, in the table's order."""
    column = MANAGERS.index(name)
    return list(dict.fromkeys(row[column] for row in group.values()))


def install_command(name: str, wanted: Sequence[str]) -> list[str]:
    """The command that installs packages without a question."""
    options = {
        "apt-get": ["install", "-y", "--no-install-recommends"],
        "dnf": ["install", "-y"],
        "pacman": ["-S", "--noconfirm", "--needed"],
        "zypper": ["--non-interactive", "install"],
    }
    return [name, *options[name], *wanted]


def typed_command(name: str, wanted: Sequence[str]) -> str:
    """The same for a person to type."""
    return "sudo " + " ".join([name, {"pacman": "-S"}.get(name, "install"), *wanted])


def administrator() -> list[str] | None:
    """What stands before a command that installs: nothing for root, sudo without a password, else None."""
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        return []
    if shutil.which("sudo") and _quiet(["sudo", "-n", "true"]) is None:
        return ["sudo", "-n"]
    return None


def install(name: str, wanted: Sequence[str], prefix: Sequence[str]) -> str | None:
    """Install packages; the manager's last words when it fails. A stale package list is renewed once."""
    command = [*prefix, *install_command(name, wanted)]
    trouble = _quiet(command)
    if trouble is not None and name == "apt-get":
        _quiet([*prefix, name, "update", "-q"])
        trouble = _quiet(command)
    return trouble


def _quiet(command: Sequence[str]) -> str | None:
    """Run a command without a word; its last line when it fails."""
    done = subprocess.run(
        command,
        env=dict(os.environ, DEBIAN_FRONTEND="noninteractive"),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    )
    lines = [line for line in done.stdout.splitlines() if line.strip()]
    return None if done.returncode == 0 else (lines or ["no reason given"])[-1]
