# SPDX-License-Identifier: GPL-3.0-or-later
"""The two commands of the README, each with all its own set-up.

    python3 packaging/bootstrap.py run [DIR]      make the demo film in DIR and open it (DIR: build/demo)
    python3 packaging/bootstrap.py test [ARGS]    run every check; ARGS go to pytest

Standard library only, and readable by Python 3.8, so that an old Python can say what it needs. Everything
lands in ``.venv`` and ``build`` of the checkout, save packages of the system that Qt cannot start without.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import system_libraries as system

NEEDED = (3, 11)
NEWEST_KNOWN = 14
ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
STAMP = VENV / "cuefolio-setup.json"
CONTENTS = "contents.txt"
"""In the folder of a finished demo: the lines that ``demo`` printed, with paths relative to the folder."""


class Stop(Exception):
    """The set-up cannot go on; the text is what the person reads."""


def main(arguments: list[str]) -> int:
    """Do one command. The status is that of the program or of pytest; 1: set-up failed, 2: wrong use."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")  # a folder's name must not stop the set-up
    command, rest = (arguments[0], arguments[1:]) if arguments else ("", [])
    if command in ("-h", "--help"):
        print(__doc__)
        return 0
    if command not in ("run", "test") or (command == "run" and (len(rest) > 1 or rest[:1] == ["--help"])):
        print(__doc__, file=sys.stderr)
        return 2
    try:
        newer = newer_python(sys.version_info[:2], os.environ.get("PATH", ""))
        if newer:
            return passed_on([newer, str(Path(__file__).resolve()), *arguments], dict(os.environ))
        return test(rest) if command == "test" else run(Path(rest[0] if rest else ROOT / "build" / "demo"))
    except Stop as stop:
        print(stop, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


# ----------------------------------------------------------------------------------------------- the commands


def test(arguments: list[str]) -> int:
    """All checks: style, types and import contracts are tests among the others. The status is pytest's.

    The tests share the processors unless ARGS say how many (-n 0: one after the other).
    """
    prepare("test")
    if not any(argument.startswith(("-n", "--numprocesses")) for argument in arguments):
        arguments = ["-n", str(os.cpu_count() or 1), "--dist", "worksteal", *arguments]
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    if environment.pop("PYTHONDONTWRITEBYTECODE", ""):
        # Every worker and every command that a test starts would compile all modules anew.
        environment["PYTHONPYCACHEPREFIX"] = str(ROOT / "build" / "bytecode")
    return passed_on([venv_python(), "-m", "pytest", *arguments], environment, ROOT)


def run(folder: Path) -> int:
    """Make the demo unless it lies there already, and open it; without a display, say where all lies."""
    python = prepare("run")
    folder = folder.expanduser().resolve()
    made = demo(python, folder)
    reason = no_display(python)
    if reason:
        print(f"{reason} The window stays closed; this was made:")
        for kind, path in made:
            print(f"  {kind:<10} {path}")
        return 0
    catalogs = [path for kind, path in made if kind == "catalogue"]
    print(f"Opening {catalogs[0]}", flush=True)
    return passed_on([python, "-m", "cuefolio", str(catalogs[0])], dict(os.environ))


def demo(python: str, folder: Path) -> list[tuple[str, Path]]:
    """What the demo folder holds, as (kind, path); made first where it is not complete.

    A complete demo is left alone, for its catalogue may hold a person's own trials by now.
    """
    made = demo_contents(folder)
    if made:
        print(f"The demo of an earlier run is used; delete {folder} to have it made anew.")
        return made
    print(f"Making the demo film in {folder} ...", flush=True)
    done = subprocess.run(
        [python, "-m", "cuefolio", "demo", str(folder)],
        env=dict(os.environ, PYTHONIOENCODING="utf-8"),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    )
    if done.returncode != 0:
        raise Stop("The demo could not be made; the reason stands above.")
    lines = [line.partition(": ") for line in done.stdout.splitlines()]
    rows = [(kind, os.path.relpath(path, folder)) for kind, _, path in lines if path]
    (folder / CONTENTS).write_text("".join(f"{kind}: {path}\n" for kind, path in rows), encoding="utf-8")
    made = demo_contents(folder)
    if not made:
        raise Stop(f"The demo in {folder} is incomplete; this is a fault of Cuefolio.")
    return made


def demo_contents(folder: Path) -> list[tuple[str, Path]]:
    """The parts that a finished demo lists; nothing when the list, a part or the catalogue is missing."""
    try:
        text = (folder / CONTENTS).read_text(encoding="utf-8")
    except OSError:
        return []
    lines = [line.partition(": ") for line in text.splitlines()]
    parts = [(kind, folder / path) for kind, _, path in lines if path]
    complete = all(path.exists() for _, path in parts) and any(kind == "catalogue" for kind, _ in parts)
    return parts if complete else []


def no_display(python: str) -> str:
    """Why no window can open here, as a sentence; empty when one can. Brings X11 libraries where it may."""
    if os.environ.get("QT_QPA_PLATFORM") in ("offscreen", "minimal"):
        return "Qt is told to draw off the screen."
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return "There is no display here."
    if provide(python, system.LETTER, system.DISPLAY, None) == system.NO_DISPLAY:
        return "The display does not answer."
    missing = provide(python, system.PLAYER, system.SOUND, "offscreen", optional=True)
    if missing:
        print(f"Playback will be missing, everything else works: {missing}")
    return ""


# ------------------------------------------------------------------------------------------------- the set-up


def prepare(extra: str) -> str:
    """Make the environment fit for ``run`` or ``test``; the path of its Python."""
    install_project(extra, make_venv())
    provide(venv_python(), system.LETTER, system.OFFSCREEN, "offscreen")
    return venv_python()


def newer_python(version: tuple[int, int], path: str) -> str | None:
    """The command of a Python that is new enough, None when ``version`` is; Stop when there is none."""
    if version >= NEEDED:
        return None
    for minor in range(NEEDED[1], NEWEST_KNOWN + 1):
        found = shutil.which(f"python3.{minor}", path=path)
        if found:
            return found
    raise Stop(
        f"Cuefolio needs Python {dotted(NEEDED)} or newer; this is Python {dotted(version)}, "
        f"and neither python{dotted(NEEDED)} nor a newer one is on the PATH."
    )


def make_venv() -> str:
    """Make ``.venv`` unless a working one is there; the version of its Python."""
    version = venv_version()
    if version:
        return version
    if importlib.util.find_spec("ensurepip") is None or importlib.util.find_spec("venv") is None:
        provide_venv_module()
    print("Making .venv ...", flush=True)
    options = ["--clear"] if VENV.exists() else []
    done = subprocess.run([sys.executable, "-m", "venv", *options, str(VENV)], stdin=subprocess.DEVNULL)
    version = venv_version() if done.returncode == 0 else ""
    if not version:
        raise Stop(f"Python could not make an environment in {VENV}; the reason stands above.")
    return version


def provide_venv_module() -> None:
    """Debian keeps ``venv`` in a package of its own."""
    name = system.manager()
    wanted = [f"python{dotted(sys.version_info[:2])}-venv"]
    if name != "apt-get":
        raise Stop("This Python lacks its modules venv and ensurepip; install them, then run this again.")
    install_packages(name, wanted, "Python here lacks its module venv.")


def venv_python() -> str:
    """The Python of ``.venv``."""
    return str(VENV / "Scripts" / "python.exe" if os.name == "nt" else VENV / "bin" / "python")


def venv_version() -> str:
    """Version and build of the Python in ``.venv``; empty when there is none that works and is new enough."""
    program = f"import sys, pip; print(sys.version if sys.version_info >= {NEEDED} else '')"
    try:
        done = subprocess.run([venv_python(), "-c", program], capture_output=True, encoding="utf-8")
    except OSError:
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""


def install_project(extra: str, version: str) -> None:
    """Install the checkout, editable, unless that was done with this pyproject.toml, Python and place."""
    state = hashlib.sha256()
    for part in ((ROOT / "pyproject.toml").read_bytes(), version.encode(), os.fsencode(ROOT)):
        state.update(part + b"\0")
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        stamp = {}
    full = extra == "test" or stamp.get("full", False)
    if stamp.get("state") == state.hexdigest() and (stamp.get("full") or not full):
        return
    print("Installing what Cuefolio builds on into .venv (a few minutes, once) ...", flush=True)
    target = ".[test]" if full else "."
    options = ["--quiet", "--disable-pip-version-check", "--no-input"]
    done = subprocess.run(
        [venv_python(), "-m", "pip", "install", *options, "-e", target], cwd=ROOT, stdin=subprocess.DEVNULL
    )
    if done.returncode != 0:
        raise Stop("pip could not install them; its reason stands above. Running this again is safe.")
    STAMP.write_text(json.dumps({"state": state.hexdigest(), "full": full}), encoding="utf-8")


def provide(
    python: str,
    program: str,
    group: system.Group,
    platform: str | None,
    optional: bool = False,
) -> str | None:
    """Bring the libraries of a group where ``program`` shows that one is missing.

    None when it runs, NO_DISPLAY for that; for an optional group any other reason. Raises Stop for the rest.
    """
    missing = system.try_qt(python, program, platform)
    if missing is None or missing == system.NO_DISPLAY:
        return missing
    try:
        name = system.manager()
        if system.package_row(missing) is None or name is None:
            raise Stop(f"Qt does not start on this system: {missing}")
        install_packages(name, system.packages(group, name), f"Qt needs {missing} here.")
        still = system.try_qt(python, program, platform)
        if still is None or still == system.NO_DISPLAY:
            return still
        raise Stop(f"Qt still does not start on this system: {still}")
    except Stop as stop:
        if not optional:
            raise
        return str(stop)


def install_packages(name: str, wanted: list[str], why: str) -> None:
    """Install packages of the system where that is allowed; else Stop with the one command to type."""
    prefix = system.administrator()
    typed = system.typed_command(name, wanted)
    if prefix is None:
        raise Stop(f"{why} Please type this, then run the same command again:\n  {typed}")
    print(f"{why} Installing {' '.join(wanted)} ...", flush=True)
    trouble = system.install(name, wanted, prefix)
    if trouble is not None:
        raise Stop(f"{why} Installing it did not work ({trouble}). To try by hand:\n  {typed}")


def passed_on(command: list[str], environment: dict[str, str], folder: Path | None = None) -> int:
    """Run a command in the person's sight; its exit status, 128 + n where signal n ended it."""
    sys.stdout.flush()
    status = subprocess.run(command, env=environment, cwd=folder).returncode
    return status if status >= 0 else 128 - status


def dotted(version: tuple[int, ...]) -> str:
    """(3, 11) as people write it."""
    return ".".join(str(part) for part in version)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
