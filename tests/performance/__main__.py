# SPDX-License-Identifier: GPL-3.0-or-later
"""How fast it is, against floors measured in the same run: ``python -m tests.performance [WHAT...]``.

What: startup, open, search, edit, typing, scan, peaks, map, film, memory, check, pdf, xlsx, readback,
timelines (all without a name). ``--tiny`` uses a catalogue of a few cues, to try the harness itself. The
status is 1 when a target is missed (never with ``--tiny``).
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable

from tests.performance import (
    big_catalog,
    catalog_rows,
    check_row,
    film_row,
    map_row,
    pdf_row,
    peaks_row,
    read_back_row,
    timeline_rows,
    xlsx_row,
)
from tests.performance.measuring import Row, table

Measure = Callable[[bool], list[Row]]


def startup(tiny: bool) -> list[Row]:
    """First paint of the window against a bare one."""
    from tests.performance import startup_row

    ours, floor, whole = startup_row.measure(1 if tiny else 9)
    return [
        Row("start to first paint / a bare Qt window", ours * 1000, floor * 1000, "ms", 2.0),
        Row("start to the complete window", whole * 1000, floor * 1000, "ms"),
    ]


def scan(tiny: bool) -> list[Row]:
    """2,000 audio files, isolated and stored, against a bare mutagen loop; left out when tiny."""
    if tiny:
        return []
    from tests.performance import scan_row

    ours, floor = scan_row.measure()
    return [Row("scan of 2,000 audio files / a bare mutagen loop", ours * 1000, floor * 1000, "ms", 2.0)]


def typing(tiny: bool) -> list[Row]:
    """The longest time in which the window did nothing else while somebody typed in the search box."""
    from tests.performance import typing_row

    if tiny:
        ours, rest = typing_row.measure(big_catalog.path_for(3, 20), 1, words=("har", "mood:t"))
    else:
        ours, rest = typing_row.measure(big_catalog.path_for())
    return [Row("typing in the search box, longest pause", ours, rest, "ms", 32.0, absolute=True)]


def on_catalog(measure: Callable[..., list[Row]], repeats: int) -> Measure:
    """A measure that runs on the large catalogue, or on one of 3 films of 20 cues."""

    def run(tiny: bool) -> list[Row]:
        return measure(
            big_catalog.path_for(3, 20) if tiny else big_catalog.path_for(), 2 if tiny else repeats
        )

    return run


MEASURES: dict[str, Measure] = {
    "startup": startup,
    "open": on_catalog(catalog_rows.first_page, 15),
    "search": on_catalog(catalog_rows.search_keystrokes, 11),
    "edit": on_catalog(catalog_rows.edit, 200),
    "typing": typing,
    "scan": scan,
    "peaks": peaks_row.rows,
    "map": map_row.rows,
    "film": film_row.rows,
    "memory": on_catalog(catalog_rows.memory, 15),
    "check": check_row.rows,
    "pdf": pdf_row.rows,
    "xlsx": xlsx_row.rows,
    "readback": read_back_row.rows,
    "timelines": timeline_rows.rows,
}


def main(arguments: list[str]) -> int:
    """Measure what was asked for and print the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.performance")
    parser.add_argument(
        "what", nargs="*", metavar="WHAT", help=f"of {', '.join(MEASURES)}; all without a name"
    )
    parser.add_argument("--tiny", action="store_true", help="try the harness on a few cues")
    options = parser.parse_args(arguments)
    unknown = set(options.what) - set(MEASURES)
    if unknown:
        parser.error(f"unknown: {', '.join(sorted(unknown))}")
    rows: list[Row] = []
    for name in options.what or MEASURES:
        started = time.monotonic()
        rows += MEASURES[name](options.tiny)
        print(f"{name}: {catalog_rows.elapsed(started)}", file=sys.stderr)
    print(table(rows))
    return 0 if options.tiny or all(row.ok for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
