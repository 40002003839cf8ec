# SPDX-License-Identifier: GPL-3.0-or-later
"""The two commands of the README: which Python, which packages, which folder, which words."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "packaging" / "bootstrap.py"


@pytest.fixture(scope="module")
def bootstrap() -> ModuleType:
    spec = importlib.util.spec_from_file_location("cuefolio_set_up", SCRIPT)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def system(bootstrap: ModuleType) -> ModuleType:
    return bootstrap.system


def command(folder: Path, name: str) -> Path:
    """A command that does nothing, in a folder fit for PATH."""
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text("#!/bin/sh\n", encoding="utf-8")
    path.chmod(0o755)
    return path


def test_a_new_python_stays(bootstrap: ModuleType) -> None:
    assert bootstrap.newer_python((3, 11), "") is None
    assert bootstrap.newer_python((3, 14), "") is None


def test_an_old_python_hands_over_to_a_newer_one(bootstrap: ModuleType, tmp_path: Path) -> None:
    newer = command(tmp_path, "python3.13")
    command(tmp_path, "python3.10")
    assert bootstrap.newer_python((3, 9), str(tmp_path)) == str(newer)


def test_an_old_python_alone_says_what_is_needed(bootstrap: ModuleType, tmp_path: Path) -> None:
    with pytest.raises(bootstrap.Stop) as stop:
        bootstrap.newer_python((3, 9), str(tmp_path))
    assert str(stop.value) == (
        "Cuefolio needs Python 3.11 or newer; this is Python 3.9, "
        "and neither python3.11 nor a newer one is on the PATH."
    )


@pytest.mark.parametrize(
    ("stderr", "reason"),
    [
        (
            "Traceback (most recent call last):\n"
            '  File "<string>", line 3, in <module>\n'
            "ImportError: libEGL.so.1: cannot open shared object file: No such file or directory\n",
            "libEGL.so.1",
        ),
        (
            "ImportError: libnew.so.7: cannot open shared object file: No such file or directory\n",
            "libnew.so.7",
        ),
        (
            "qt.core.plugin.loader: QLibraryPrivate::loadPlugin failed on libqgtk3.so : "
            '"Cannot load library libqgtk3.so: libgtk-3.so.0: cannot open shared object file: No such file"\n'
            'qt.qpa.plugin: Could not load the Qt platform plugin "xcb" in "" even though it was found.\n'
            '"Cannot load library libqxcb.so: libxcb-icccm.so.4: cannot open shared object file: No such"\n'
            "From 6.5.0, xcb-cursor0 or libxcb-cursor0 is needed to load the Qt xcb platform plugin.\n",
            "libxcb-icccm.so.4",
        ),
        (
            '"Cannot load library libqgtk3.so: libgtk-3.so.0: cannot open shared object file: No such file"\n'
            "qt.qpa.xcb: could not connect to display :9\n"
            'qt.qpa.plugin: Could not load the Qt platform plugin "xcb" in "" even though it was found.\n',
            "could not connect to display",
        ),
        ("cannot find a font\n", "a font"),
        (
            "ModuleNotFoundError: No module named 'PySide6'\n",
            "ModuleNotFoundError: No module named 'PySide6'",
        ),
        ("", "Qt ended without a word."),
    ],
)
def test_qt_says_what_it_lacks(system: ModuleType, stderr: str, reason: str) -> None:
    assert system.complaint(stderr) == reason


def test_qt_starts_here(system: ModuleType) -> None:
    assert system.try_qt(sys.executable, system.LETTER, "offscreen") is None


def test_a_platform_that_qt_does_not_know_is_named(
    system: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "no-such-platform")
    assert "no-such-platform" in str(system.try_qt(sys.executable, system.LETTER, None))


def test_every_library_has_its_package_for_every_manager(system: ModuleType) -> None:
    for group in (system.OFFSCREEN, system.DISPLAY, system.SOUND):
        assert all(len(row) == len(system.MANAGERS) and all(row) for row in group.values())
        assert all(system.package_row(library) == row for library, row in group.items())


def test_debian_gets_the_packages_that_bare_debian_needs(system: ModuleType) -> None:
    assert system.packages(system.OFFSCREEN, "apt-get") == [
        "libegl1", "libgl1", "libxkbcommon0", "libdbus-1-3", "libfontconfig1", "libglib2.0-0",
        "fonts-dejavu-core",
    ]  # fmt: skip
    assert system.typed_command("apt-get", ["libegl1"]) == "sudo apt-get install libegl1"
    assert system.typed_command("pacman", ["libglvnd"]) == "sudo pacman -S libglvnd"


def test_a_finished_demo_is_found_again(bootstrap: ModuleType, tmp_path: Path) -> None:
    folder = tmp_path / "démo folder"
    folder.mkdir()
    for name in ("Film.cuefolio", "Sheet.pdf", "Window.png"):
        (folder / name).write_bytes(b"x")
    lines = "catalogue: Film.cuefolio\nsheet: Sheet.pdf\npicture: Window.png\n"
    (folder / bootstrap.CONTENTS).write_text(lines, encoding="utf-8")
    assert bootstrap.demo_contents(folder) == [
        ("catalogue", folder / "Film.cuefolio"),
        ("sheet", folder / "Sheet.pdf"),
        ("picture", folder / "Window.png"),
    ]
    (folder / "Sheet.pdf").unlink()
    assert bootstrap.demo_contents(folder) == []


def test_an_unfinished_demo_is_no_demo(bootstrap: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "Film.cuefolio").write_bytes(b"x")
    assert bootstrap.demo_contents(tmp_path) == []
    assert bootstrap.demo_contents(tmp_path / "missing") == []


@pytest.mark.parametrize("arguments", [[], ["walk"], ["run", "one", "two"]])
def test_wrong_use_shows_the_two_commands(arguments: list[str]) -> None:
    done = subprocess.run([sys.executable, str(SCRIPT), *arguments], capture_output=True, encoding="utf-8")
    assert done.returncode == 2
    assert "bootstrap.py run" in done.stderr and "bootstrap.py test" in done.stderr


def test_the_build_server_calls_the_test_command() -> None:
    script = ROOT / ".ci" / "run"
    assert os.access(script, os.X_OK)
    assert "exec python3 packaging/bootstrap.py test" in script.read_text(encoding="utf-8")
