# SPDX-License-Identifier: GPL-3.0-or-later
"""German and French are complete, keep their placeholders, and are what the window speaks."""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from desk import Desk, Open
from PySide6.QtWidgets import QApplication

from cuefolio.gui import language
from cuefolio.resources import resource_path

OTHERS = [code for code in language.LANGUAGES if code != "en"]
TOOL = Path(__file__).resolve().parents[2] / "packaging" / "translations.py"


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    """The command that keeps the files in step with the code."""
    described = importlib.util.spec_from_file_location("translations", TOOL)
    assert described is not None and described.loader is not None
    module = importlib.util.module_from_spec(described)
    described.loader.exec_module(module)
    return module


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[None]:
    """English again after a test."""
    yield
    language.apply(qapp, "en")


@pytest.mark.parametrize("code", OTHERS)
def test_every_text_of_the_code_is_translated_and_nothing_else_is_kept(tool: ModuleType, code: str) -> None:
    asked = set(tool.texts_in_code())
    held = language.read_ts(resource_path("i18n", f"cuefolio_{code}.ts"))
    assert sorted(asked - set(held)) == []
    assert sorted(set(held) - asked) == []


@pytest.mark.parametrize("code", OTHERS)
def test_placeholders_and_dots_at_the_end_are_kept(code: str) -> None:
    for (_context, source), text in language.read_ts(resource_path("i18n", f"cuefolio_{code}.ts")).items():
        assert sorted(re.findall(r"\{[^}]*\}", text)) == sorted(re.findall(r"\{[^}]*\}", source)), source
        assert text.endswith("…") == source.endswith("…"), source
        assert text == text.strip("\n"), source


@pytest.mark.parametrize(
    ("code", "undo", "origin"),
    [("de", "Rückgängig", "Originalmusik"), ("fr", "Annuler", "Musique originale")],
)
def test_the_window_speaks_it(
    speaking: None, qapp: QApplication, open_desk: Open, catalog_path: Path, code: str, undo: str, origin: str
) -> None:
    assert language.apply(qapp, code) == code
    desk: Desk = open_desk(catalog_path)
    desk.show("Night Ferry")
    desk.activate()
    assert desk.window.actions_by_id["undo"].iconText() == undo
    assert origin in desk.column("origin")
    first = desk.view.cues.ids[0]
    desk.session.write("cues.edit", [first], {"mood": "tense"})
    desk.settle()
    assert "Mood" not in desk.window.actions_by_id["undo"].text()
    desk.session.write("cues.edit", [first], {"in": "99"})
    desk.settle()
    assert desk.refused and "type" not in desk.refused[-1]


def test_a_language_that_nobody_made_is_english() -> None:
    assert language.chosen("xx") in language.LANGUAGES
    assert language.chosen("de") == "de"
