# SPDX-License-Identifier: GPL-3.0-or-later
"""Typing in the search box over the large catalogue: the longest time in which the window did nothing else.

A timer of one millisecond runs in the event loop while somebody types; the longest pause between two of
its ticks is what one could feel as a stutter. The floor is the longest pause of the same window at rest.
Each word is typed over the last letter of the one before: an empty box goes back to the production, and
that is the row of opening a film.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

WORDS = ("harbour", "mood:tender", "title:lan", "a", "duration>60")
"""Typed one letter at a time and taken away again but for the first: many hits, few hits, every cue."""

_CODE = """
import json, sys, time
from pathlib import Path
from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from cuefolio.gui import app_settings
from cuefolio.gui.app import make_application
from cuefolio.gui.main_window import MainWindow
from cuefolio.gui.theme import apply_theme

catalog, words, pause = Path(sys.argv[1]), json.loads(sys.argv[2]), int(sys.argv[3])
app = make_application()
apply_theme(app, "light")
window = MainWindow(app_settings.open_settings())
window.resize(1440, 900)
window.show()
window.activateWindow()
window.open_catalog(catalog)
gaps = {"rest": 0.0, "typing": 0.0}
worst = {"rest": "", "typing": ""}
phase, what = "", ""
last = time.perf_counter()

def tick():
    global last
    now = time.perf_counter()
    if phase and now - last > gaps[phase]:
        gaps[phase], worst[phase] = now - last, what
    last = now

ticker = QTimer()
ticker.setTimerType(Qt.TimerType.PreciseTimer)
ticker.timeout.connect(tick)
ticker.start(1)

def wait(ms):
    end = time.perf_counter() + ms / 1000
    while time.perf_counter() < end:
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

def settle():
    quiet = 0
    while quiet < 5:
        wait(60)
        quiet = quiet + 1 if window.session.jobs.is_idle() else 0

settle()
box = window.top_bar.search
box.setFocus()
settle()

def press(key, text=""):
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        app.sendEvent(box, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))

def type_all():
    global what
    for word in words:
        for letter in word:
            what = f"{word} at {letter}"
            press(0, letter)
            wait(pause)
        what = f"{word} whole"
        settle()
        for _ in word[1:]:
            what = f"{word} taken away"
            press(Qt.Key.Key_Backspace)
            wait(pause)
        settle()
        box.selectAll()

type_all()  # modules are loaded and caches filled, as in a window that has been open for a while
phase = "rest"
wait(2000)
phase = "typing"
last = time.perf_counter()
type_all()
phase = ""
print(json.dumps({"gaps": gaps, "worst": worst}))
sys.stdout.flush()
window.session.shutdown()
import os; os._exit(0)
"""


def measure(
    catalog: Path, repeats: int = 3, pause_ms: int = 150, words: Sequence[str] = WORDS
) -> tuple[float, float]:
    """(longest pause while typing, longest pause at rest) in milliseconds, medians over whole windows."""
    typing: list[float] = []
    rest: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "CUEFOLIO_SETTINGS": str(Path(folder) / "settings.ini"),
        }
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        for _ in range(repeats):
            done = subprocess.run(
                [sys.executable, "-c", _CODE, str(catalog), json.dumps(words), str(pause_ms)],
                env=environment,
                capture_output=True,
                text=True,
                check=True,
                timeout=600,
            )
            found = json.loads(done.stdout.splitlines()[-1])
            typing.append(found["gaps"]["typing"] * 1000)
            rest.append(found["gaps"]["rest"] * 1000)
            if "-v" in sys.argv:
                print(found, file=sys.stderr)
    return statistics.median(typing), statistics.median(rest)


if __name__ == "__main__":
    from tests.performance import big_catalog

    ours, floor = measure(big_catalog.path_for())
    print(f"longest pause while typing {ours:.1f} ms, at rest {floor:.1f} ms")
