# SPDX-License-Identifier: GPL-3.0-or-later
"""Start to first paint: the real window's first picture against that of a bare QMainWindow.

Both are whole processes, from their start to the first picture (offscreen), interleaved, medians. The
first picture of ours is the frame with menus and search; the second figure is the complete window.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

_BARE = """
import sys, time
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.show()
window.grab()
print(time.time())
sys.stdout.flush()
import os; os._exit(0)
"""
_OURS = """
import sys, time
from cuefolio.gui import app_settings
from cuefolio.gui.app import make_application
from cuefolio.gui.main_window import MainWindow
from cuefolio.gui.theme import apply_theme
app = make_application()
apply_theme(app, "light")
window = MainWindow(app_settings.open_settings(), staged=True)
window.show()
window.grab()
print(time.time())
assert "sqlalchemy" not in sys.modules
window.complete()
window.grab()
print(time.time())
sys.stdout.flush()
window.session.shutdown()
import os; os._exit(0)
"""


def measure(repeats: int = 9) -> tuple[float, float, float]:
    """Seconds to ours' first picture, to the bare window's, and to ours' complete window (medians)."""
    bare: list[float] = []
    first: list[float] = []
    complete: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "CUEFOLIO_SETTINGS": str(Path(folder) / "settings.ini"),
        }
        # Compiled modules are part of an installed program; without them every start would compile.
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        for turn in range(repeats + 1):
            bare_times, our_times = _run(_BARE, environment), _run(_OURS, environment)
            if turn:  # the first turn fills the caches of the disk
                bare.append(bare_times[0])
                first.append(our_times[0])
                complete.append(our_times[1])
    return statistics.median(first), statistics.median(bare), statistics.median(complete)


def _run(code: str, environment: dict[str, str]) -> list[float]:
    start = time.time()
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True, timeout=60
    )
    return [float(line) - start for line in done.stdout.split()]


if __name__ == "__main__":
    ours, floor, whole = measure()
    print(f"first paint {ours:.3f} s, bare window {floor:.3f} s, {ours / floor:.2f}x; complete {whole:.3f} s")
