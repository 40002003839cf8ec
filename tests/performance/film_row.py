# SPDX-License-Identifier: GPL-3.0-or-later
"""Opening a film of 300 cues in the window: the first page, and the longest time without an event.

From the choice in the library to the painted first page with its rows, in a window that shows another film
(medians). The floor is the same page with nothing around it: the columns of its cues from a bare connection
into a bare table. A timer of one millisecond tells of pauses until everything (map, card, totals, checks) is
there; the floor of a pause is that of the same window at rest.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.performance import map_row
from tests.performance.measuring import Row

CUES = 300
LONGEST_PAUSE_MS = 32.0
_CODE = """
import json, sqlite3, sys, time
from pathlib import Path
from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QTableView
from cuefolio.gui import app_settings
from cuefolio.gui.app import make_application
from cuefolio.gui.main_window import MainWindow
from cuefolio.gui.theme import apply_theme

catalog, long_film, other_film, turns = Path(sys.argv[1]), sys.argv[2], sys.argv[3], int(sys.argv[4])
app = make_application()
apply_theme(app, "light")
window = MainWindow(app_settings.open_settings())
window.resize(1440, 900)
window.show()
view = window.film_page.view
painted = 0.0
wanted = 0

class Painted(QObject):
    def eventFilter(self, watched, event):
        global painted
        if event.type() == QEvent.Type.Paint and not painted and wanted and len(view.cues.ids) >= wanted:
            last = view.rowAt(view.viewport().height() - 1)
            lines = view.cues.ids[: last + 1 if last >= 0 else wanted]
            if all(view.cues.is_fresh(key) for key in lines):
                painted = time.perf_counter()
        return False

watcher = Painted()
view.viewport().installEventFilter(watcher)
pause = {"rest": 0.0, "open": 0.0}
phase = ""
last_tick = time.perf_counter()

def tick():
    global last_tick
    now = time.perf_counter()
    if phase:
        pause[phase] = max(pause[phase], now - last_tick)
    last_tick = now

ticker = QTimer()
ticker.setTimerType(Qt.TimerType.PreciseTimer)
ticker.timeout.connect(tick)
ticker.start(1)

def wait(ms):
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()

def settle():
    quiet = 0
    while quiet < 5:
        wait(60)
        quiet = quiet + 1 if window.session.jobs.is_idle() else 0

window.open_catalog(catalog)
settle()
times, pauses, rests, floors = [], [], [], []
for turn in range(turns + 1):
    wanted = 0
    window.library.choose_film(other_film)
    settle()
    painted, wanted, pause["open"], pause["rest"] = 0.0, CUES, 0.0, 0.0
    phase, last_tick = "rest", time.perf_counter()
    wait(400)
    phase, last_tick = "open", time.perf_counter()
    began = time.perf_counter()
    window.library.choose_film(long_film)
    settle()
    phase = ""
    assert painted, "the first page was never painted"
    if turn:  # the first turn loads modules and fills caches
        times.append(painted - began)
        pauses.append(pause["open"])
        rests.append(pause["rest"])

bare = QTableView()
bare.resize(view.size())
bare.show()
lines = view.viewport().height() // view.rowHeight(0) + 1
for turn in range(turns + 1):
    began = time.perf_counter()
    connection = sqlite3.connect(catalog)
    keys = [row[0] for row in connection.execute(
        "SELECT id FROM cue WHERE production_id = ? ORDER BY position, id", (long_film,))]
    marks = ", ".join("?" * lines)
    rows = connection.execute(
        f"SELECT c.*, t.start_frame, t.end_frame FROM cue c LEFT JOIN cue_time t ON t.cue_id = c.id"
        f" WHERE c.id IN ({marks})", keys[:lines]).fetchall()
    model = QStandardItemModel()
    for row in rows:
        model.appendRow([QStandardItem(str(value)) for value in row[-11:]])
    bare.setModel(model)
    bare.grab()
    connection.close()
    if turn:
        floors.append(time.perf_counter() - began)
print(json.dumps([times, pauses, rests, floors]))
sys.stdout.flush()
window.session.shutdown()
import os; os._exit(0)
"""


def rows(tiny: bool) -> list[Row]:
    """The first page of a film of 300 cues, and the longest pause while it opens."""
    cues, turns = (12, 1) if tiny else (CUES, 9)
    first, pause, rest, floor = measure(cues, turns)
    return [
        Row(f"open a film of {cues} cues: first page / a bare one", first, floor, "ms", 250.0, absolute=True),
        Row("open a film: longest pause / at rest", pause, rest, "ms", LONGEST_PAUSE_MS, absolute=True),
    ]


def measure(cues: int = CUES, turns: int = 9) -> tuple[float, float, float, float]:
    """Milliseconds to the first page, of the longest pause, of one at rest, and of the floor (medians)."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "film.cuefolio"
        film = map_row.build(path, cues)
        other = _other_film(path)
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "CUEFOLIO_SETTINGS": str(Path(folder) / "settings.ini"),
        }
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        code = _CODE.replace("CUES", str(cues))
        done = subprocess.run(
            [sys.executable, "-c", code, str(path), film, other, str(turns)],
            env=environment,
            capture_output=True,
            text=True,
            check=True,
            timeout=300,
        )
    first, pause, rest, floor = (
        statistics.median(found) * 1000 for found in json.loads(done.stdout.splitlines()[-1])
    )
    return first, pause, rest, floor


def _other_film(path: Path) -> str:
    from cuefolio.services import catalog, cues, films

    store = catalog.open_catalog(path)
    try:
        film = films.add_film(store, {"title": "Short Day"}).created[0]
        cues.add(store, film, {"number": "1M1", "title": "Only one"})
    finally:
        store.close()
    return film


if __name__ == "__main__":
    found = measure()
    print("first page {:.1f} ms, longest pause {:.1f} ms, at rest {:.1f} ms, floor {:.1f} ms".format(*found))
