# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings apply at once, are kept, and nonsense in their file does no harm."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from desk import CTRL, Desk, Key
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QColorDialog

from cuefolio.gui import language
from cuefolio.gui.dialogs.settings.appearance_page import AppearancePage
from cuefolio.gui.dialogs.settings.files_page import FilesPage
from cuefolio.gui.dialogs.settings.keyboard_page import KeyboardPage
from cuefolio.gui.dialogs.settings.language_page import LanguagePage
from cuefolio.gui.dialogs.settings_dialog import PAGES, SettingsDialog
from cuefolio.gui.theme import apply_theme, current
from cuefolio.gui.theme.chosen import USUAL, Looks, apply_chosen, looks
from cuefolio.services import caches

pytestmark = pytest.mark.usefixtures("kept_window")


@pytest.fixture(autouse=True)
def as_it_was(qapp: QApplication) -> Iterator[None]:
    """Later tests begin with the usual looks."""
    yield
    if (current().font_size, current().accent.name(), current().dark) != (USUAL, "#2563a8", False):
        apply_theme(qapp, "light")


@pytest.fixture
def dialog(desk: Desk, qapp: QApplication) -> SettingsDialog:
    desk.window.settings.setValue("theme", "light")
    apply_chosen(qapp, desk.window.settings)
    desk.press(Key.Key_Comma, with_=CTRL)
    (found,) = desk.window.findChildren(SettingsDialog)
    return found


@pytest.fixture
def looks_page(dialog: SettingsDialog) -> AppearancePage:
    page = dialog.page("appearance")
    assert isinstance(page, AppearancePage)
    return page


def click(widget: object) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)  # type: ignore[arg-type]


def test_it_has_its_pages_and_makes_each_when_it_is_looked_at(dialog: SettingsDialog) -> None:
    assert dialog.stack.count() == 1
    kinds = []
    for row in range(len(PAGES)):
        dialog.list.setCurrentRow(row)
        kinds.append(type(dialog.stack.currentWidget()))
    assert kinds == [AppearancePage, LanguagePage, KeyboardPage, FilesPage]
    assert dialog.stack.count() == 4


def test_theme_density_and_size_are_seen_at_once(looks_page: AppearancePage, desk: Desk) -> None:
    looks_page.theme.buttons["dark"].click()
    assert current().dark
    assert desk.window.settings.value("theme") == "dark"
    assert desk.window.actions_by_id["theme_dark"].isChecked()
    looks_page.density.buttons["compact"].click()
    assert current().metrics.density == "compact"
    assert desk.window.actions_by_id["density_compact"].isChecked()
    looks_page.slider.setValue(32)
    desk.qtbot.waitUntil(lambda: current().font_size == 16)
    assert "16" in looks_page.slider.accessibleDescription()
    assert QApplication.font().pointSizeF() * QApplication.primaryScreen().logicalDotsPerInchY() / 72 == (
        pytest.approx(16)
    )


def test_the_view_menu_and_the_settings_agree(looks_page: AppearancePage, desk: Desk) -> None:
    looks_page.accents.swatches["teal"].click()
    desk.window.actions_by_id["theme_dark"].trigger()
    assert looks_page.theme.value() == "dark"
    assert looks(desk.window.settings).accent == looks_page.accents.swatches["teal"].accent
    assert current().accent.name() != current().link.name() or current().accent == current().link
    desk.window.actions_by_id["density_roomy"].trigger()
    assert looks_page.density.value() == "roomy"


def test_an_accent_is_chosen_typed_or_picked(looks_page: AppearancePage, desk: Desk) -> None:
    stock = current().accent
    looks_page.accents.swatches["red"].click()
    assert current().accent.name() == "#c23b3b"
    looks_page.accents.own.setFocus()
    QTest.keyClicks(looks_page.accents.own, "2a7f9e")
    QTest.keyClick(looks_page.accents.own, Qt.Key.Key_Return)
    assert desk.window.settings.value("accent") == "#2a7f9e"
    assert current().accent.name() == "#2a7f9e"
    assert not any(swatch.isChecked() for swatch in looks_page.accents.swatches.values())
    click(looks_page.accents.pick)
    (picker,) = looks_page.window().findChildren(QColorDialog)
    picker.setCurrentColor("#7d4fb6")
    picker.accept()
    assert current().accent.name() == "#7d4fb6"
    assert looks_page.accents.swatches["purple"].isChecked()
    looks_page.accents.swatches["blue"].click()
    assert current().accent == stock


def test_a_colour_that_is_none_is_refused(looks_page: AppearancePage) -> None:
    before = current().accent
    looks_page.accents.own.setFocus()
    QTest.keyClicks(looks_page.accents.own, "reddish")
    QTest.keyClick(looks_page.accents.own, Qt.Key.Key_Return)
    assert "no colour" in looks_page.accents.own.error()
    assert current().accent == before


@pytest.mark.parametrize(
    ("accent", "words"),
    [
        ("#fff59d", "light theme uses the darker"),
        ("#0f2a40", "dark theme uses the lighter"),
        ("", "each theme"),
    ],
)
def test_it_says_when_another_shade_is_used(looks_page: AppearancePage, accent: str, words: str) -> None:
    looks_page._put(accent=accent)
    assert words in looks_page.note.text()


def test_arrows_choose_among_the_accents(looks_page: AppearancePage, desk: Desk) -> None:
    first, second = list(looks_page.accents.swatches.values())[:2]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert second.hasFocus() and second.isChecked()
    assert desk.window.settings.value("accent") == second.accent
    QTest.keyClick(second, Qt.Key.Key_Left)
    assert first.isChecked()


def test_a_page_is_reset_by_itself(dialog: SettingsDialog, looks_page: AppearancePage, desk: Desk) -> None:
    desk.window.settings.setValue("language", "de")
    for name, value in (("dark", looks_page.theme), ("compact", looks_page.density)):
        value.buttons[name].click()
    looks_page.accents.swatches["red"].click()
    dialog.reset.click()
    assert looks(desk.window.settings) == Looks()
    assert looks_page.slider.value() == USUAL * 2
    assert desk.window.settings.value("language") == "de"


def test_the_language_is_kept_for_the_next_start(dialog: SettingsDialog, desk: Desk) -> None:
    page = dialog.page("language")
    assert isinstance(page, LanguagePage)
    assert list(page.choice.buttons) == ["system", *language.LANGUAGES]
    assert [button.text() for button in page.choice.buttons.values()][1:] == list(language.LANGUAGES.values())
    page.choice.buttons["de"].click()
    assert desk.window.settings.value("language") == "de"
    assert "Deutsch" in page.note.text() and "again" in page.note.text()
    page.choice.buttons["en"].click()
    assert "now" in page.note.text()
    page.reset()
    assert page.choice.value() == "system"


def test_files_are_named(dialog: SettingsDialog, desk: Desk) -> None:
    dialog.list.setCurrentRow(PAGES.index("files"))
    page = dialog.stack.currentWidget()
    from cuefolio.gui.widgets.labels import PlainLabel

    texts = " ".join(label.text() for label in page.findChildren(PlainLabel))
    assert str(desk.session.path) in texts
    assert desk.window.settings.fileName() in texts
    assert isinstance(page, FilesPage)
    assert page.name.placeholderText() == desk.store.author != "" and page.name.text() == ""
    assert not dialog.reset.isVisible()


def test_kept_waveforms_are_counted_and_thrown_away(dialog: SettingsDialog, desk: Desk) -> None:
    folder = caches.waveforms().folder
    shutil.rmtree(folder, ignore_errors=True)  # earlier tests have looked at sounds
    folder.mkdir(parents=True)
    (folder / "one-1.peaks").write_bytes(bytes(2048))
    page = dialog.page("files")
    assert isinstance(page, FilesPage)
    desk.qtbot.waitUntil(page.clear.isEnabled)
    assert page.kept.text().startswith("1 waveform, 2")
    page.clear.click()
    desk.qtbot.waitUntil(lambda: "None yet" in page.kept.text())
    assert not page.clear.isEnabled()
    assert not (folder / "one-1.peaks").exists()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "purple"),
        ("density", "enormous"),
        ("font_size", "nan"),
        ("font_size", "huge"),
        ("font_size", "1e9"),
        ("accent", "no colour"),
        ("accent", "#12"),
        ("theme", ["a", "b"]),
    ],
)
def test_nonsense_in_the_settings_file_is_passed_over(
    qapp: QApplication, tmp_path: Path, name: str, value: object
) -> None:
    settings = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    settings.setValue(name, value)
    wanted = looks(settings)
    assert wanted.mode == "system" and wanted.density == "normal" and wanted.accent == ""
    assert 11 <= wanted.font_size <= 16
    apply_chosen(qapp, settings)


def test_everything_fits_a_small_window_in_large_type(desk: Desk, dialog: SettingsDialog) -> None:
    desk.window.settings.setValue("font_size", 16)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_chosen(app, desk.window.settings)
    for row in range(len(PAGES)):
        dialog.list.setCurrentRow(row)
        assert dialog.minimumSizeHint().width() <= 800, PAGES[row]
        assert dialog.minimumSizeHint().height() <= 560, PAGES[row]
