# SPDX-License-Identifier: GPL-3.0-or-later
"""The harness itself works: every row is measured on a tiny catalogue; no time is judged here."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
from tests.performance import __main__ as performance
from tests.performance.measuring import Row, interleaved, table


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The cached catalogues of this test lie in its own folder."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))


@pytest.mark.parametrize("name", performance.MEASURES)
def test_every_row_can_be_measured(name: str) -> None:
    rows = performance.MEASURES[name](True)
    assert rows or name == "scan"
    for row in rows:
        assert math.isfinite(row.ours) and row.ours > 0
        assert row.floor is None or (math.isfinite(row.floor) and row.floor > 0)


def test_the_command_prints_a_table(capsys: pytest.CaptureFixture[str]) -> None:
    assert performance.main(["--tiny", "open"]) == 0
    printed = capsys.readouterr().out
    assert "open and first page" in printed and "150 ms" in printed


def test_a_missed_target_is_shown() -> None:
    rows = [Row("slow", 3.0, 1.0, "ms", 2.0), Row("fast", 100.0, None, "ms", 150.0, absolute=True)]
    assert [row.ok for row in rows] == [False, True]
    assert "NO" in table(rows) and "yes" in table(rows)


def test_medians_of_interleaved_turns() -> None:
    order: list[str] = []
    interleaved((lambda n: order.append(f"a{n}"), lambda n: order.append(f"b{n}")), 2)
    assert order == ["a0", "b0", "a1", "b1", "a2", "b2"]
