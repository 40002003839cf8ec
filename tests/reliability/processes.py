# SPDX-License-Identifier: GPL-3.0-or-later
"""Several programs on one catalogue, each adding one to the same number: the sum tells what was lost."""

from __future__ import annotations

import subprocess
import tempfile
import threading
from pathlib import Path

from tests.reliability.catalog_checks import acknowledged, problems, start_writer
from tests.reliability.results import Result
from tests.reliability.writer import FILM, prepare

from cuefolio.services import catalog, cues, films


def at_once(processes: int, edits: int) -> Result:
    """``processes`` children with ``edits`` read-modify-write edits each; a refused edit is tried again."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "shared.cuefolio"
        prepare(path)
        children = [
            start_writer(path, f"p{n}", edits, "count", stderr=subprocess.PIPE) for n in range(processes)
        ]
        outputs: list[tuple[bytes, bytes]] = [(b"", b"")] * processes
        threads = [
            threading.Thread(target=lambda n=n, child=child: outputs.__setitem__(n, child.communicate()))
            for n, child in enumerate(children)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        told = [edit_id for output, _ in outputs for edit_id in acknowledged(output)]
        refused = sum(errors.count(b"catalog.locked") for _, errors in outputs)
        found = problems(path, told)
        found += [
            f"status {child.returncode}: {out[1].decode()[-200:]}"
            for child, out in zip(children, outputs, strict=True)
            if child.returncode
        ]
        store = catalog.open_catalog(path)
        number = cues.film_rows(store, films.find_film(store, FILM).id)[0].plain["intensity"]
        store.close()
        if not number == len(told) == processes * edits:
            found.append(f"{len(told)} edits acknowledged, but the number is {number}")
    done = f"{processes} x {edits} edits, {refused} times told to wait"
    return Result("processes at once", done, tuple(found))
