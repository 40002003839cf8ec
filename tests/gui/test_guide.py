# SPDX-License-Identifier: GPL-3.0-or-later
"""The guide opens inside the program, is searched, and names only what there is."""

from __future__ import annotations

import re

import pytest
from desk import Desk
from PySide6.QtCore import QSettings, QUrl
from PySide6.QtGui import QTextDocument

from cuefolio.gui.commands import ACTIONS
from cuefolio.gui.dialogs.guide_window import WHATS_NEW, GuideWindow, read_chapters
from cuefolio.gui.language import LANGUAGES
from cuefolio.resources import resource_path

pytestmark = pytest.mark.usefixtures("kept_window")


def opened(desk: Desk, action: str = "guide") -> GuideWindow:
    desk.window.commands.run(action)
    desk.settle()
    windows = desk.window.findChildren(GuideWindow)
    assert len(windows) == 1
    return windows[0]


def test_it_opens_at_its_first_chapter_and_stays_one_window(desk: Desk) -> None:
    guide = opened(desk)
    assert guide.isVisible() and not guide.isModal()
    assert guide.list.count() == len(read_chapters("en"))
    first = guide.page.toPlainText()
    assert first.startswith(guide.list.item(0).text())
    guide.list.setCurrentRow(1)
    desk.settle()
    assert guide.page.toPlainText().startswith(guide.list.item(1).text())
    assert opened(desk, "whats_new") is guide
    assert guide.list.currentItem().text() == next(
        c.title for c in read_chapters("en") if c.name == WHATS_NEW
    )
    guide.close()


def test_searching_leaves_the_chapters_that_speak_of_it(desk: Desk) -> None:
    guide = opened(desk)
    guide.search.setText("drop-frame")
    desk.settle()
    shown = [row for row in range(guide.list.count()) if not guide.list.item(row).isHidden()]
    assert 0 < len(shown) < guide.list.count()
    assert guide.page.textCursor().selectedText().casefold() == "drop-frame"
    guide.search.clear()
    assert not any(guide.list.item(row).isHidden() for row in range(guide.list.count()))
    guide.close()


@pytest.mark.own_window
def test_pictures_fit_the_page_whatever_its_width(desk: Desk) -> None:
    guide = opened(desk)
    kind = int(QTextDocument.ResourceType.ImageResource.value)
    for width in (980, 620):
        guide.resize(width, 700)
        desk.qtbot.wait(120)
        picture = guide.page.document().resource(kind, QUrl("../pictures/film-view-light.png"))
        assert 200 < picture.deviceIndependentSize().width() <= guide.page.viewport().width()
    guide.close()


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_chapter_has_a_heading_and_pictures_that_exist(code: str) -> None:
    chapters = read_chapters(code)
    assert [c.name for c in chapters] == [c.name for c in read_chapters("en")]
    for chapter in chapters:
        assert chapter.text.startswith("# ") and chapter.title
        for name in re.findall(r"!\[[^]]*\]\(\.\./pictures/([^)]+)\)", chapter.text):
            assert resource_path("pictures", name).is_file(), name


@pytest.mark.parametrize("code", LANGUAGES)
def test_keys_that_the_guide_names_belong_to_an_action(code: str) -> None:
    keys = {key for spec in ACTIONS for key in spec.keys}
    named = set(
        re.findall(
            r"\b(?:Ctrl|Shift|Alt)\+(?:Shift\+)?[A-Z0-9]\b", "".join(c.text for c in read_chapters(code))
        )
    )
    assert named - keys <= {"Shift+I"}


def test_a_newer_program_says_so_once(desk: Desk) -> None:
    settings: QSettings = desk.window.settings
    assert not desk.window.notice.isVisible()
    settings.setValue("seen_version", "0.0.1")
    settings.sync()
    from cuefolio.gui.main_window import MainWindow

    newer = MainWindow(settings)
    newer.show()
    assert newer.notice.isVisible()
    newer.close()
    newer.deleteLater()
    again = MainWindow(settings)
    again.show()
    assert not again.notice.isVisible()
    again.close()
    again.deleteLater()
