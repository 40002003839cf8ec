# SPDX-License-Identifier: GPL-3.0-or-later
"""The tabs of the card: they fit 320 px in any language, are reached by keys, and are remembered."""

from __future__ import annotations

from pathlib import Path

import pytest
from card_helpers import CardDesk
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTabBar
from pytestqt.qtbot import QtBot

from cuefolio.gui.panels.cue_card import CueCard
from cuefolio.gui.panels.cue_card_tabs import CardTabs
from cuefolio.gui.session import CatalogSession

CTRL = Qt.KeyboardModifier.ControlModifier
LANGUAGES = {
    "English": ("Music", "Rights", "Scene", "Evidence", "History"),
    "German": ("Musik", "Rechte", "Szene", "Belege", "Verlauf"),
    "French": ("Musique", "Droits", "Scène", "Sources", "Historique"),
    "long": ("Musikalisches", "Urheberrechte", "Szenenbeschreibung", "Nachweise", "Änderungsverlauf"),
    "pseudo": ("[Ṁüšïĉ ~~]", "[Ŕïĝĥţš ~~]", "[Šĉéñé ~~]", "[Éṽïďéñĉé ~~~]", "[Ĥïšţöŕý ~~]"),
}


@pytest.mark.parametrize("width", [292, 276, 240])
@pytest.mark.parametrize("words", LANGUAGES.values(), ids=LANGUAGES)
def test_every_tab_can_be_seen_and_clicked(qtbot: QtBot, words: tuple[str, ...], width: int) -> None:
    tabs = CardTabs([(str(n), word, word) for n, word in enumerate(words)])
    qtbot.addWidget(tabs)
    tabs.resize(width, 28)
    tabs.show()
    rects = [tabs.tabRect(n) for n in range(5)]
    assert rects[-1].right() < width and rects[0].left() >= 0
    assert all(rect.width() >= 28 for rect in rects)
    for n, rect in enumerate(rects):
        QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=rect.center())
        assert tabs.current_id() == str(n)
        whole = tabs.fontMetrics().horizontalAdvance(words[n]) <= rect.width()
        assert whole or tabs.tabToolTip(n) == words[n]


def test_short_words_are_not_cut(qtbot: QtBot) -> None:
    for language in ("English", "German", "French"):
        tabs = CardTabs([(word, word, word) for word in LANGUAGES[language]])
        qtbot.addWidget(tabs)
        tabs.resize(292, 28)
        tabs.show()
        for n, word in enumerate(LANGUAGES[language]):
            assert tabs.tabRect(n).width() >= tabs.fontMetrics().horizontalAdvance(word)


def test_a_larger_font_still_fits(qtbot: QtBot) -> None:
    tabs = CardTabs([(word, word, word) for word in LANGUAGES["French"]])
    qtbot.addWidget(tabs)
    tabs.resize(292, 36)
    tabs.show()
    font = tabs.font()
    font.setPixelSize(19)
    tabs.setFont(font)
    QApplication.sendPostedEvents()
    assert tabs.tabRect(4).right() < 292


def test_keys_go_from_tab_to_tab(card_desk: CardDesk) -> None:
    card_desk.show("2M1")
    card = card_desk.card
    card.lines["title"].control.setFocus()
    seen = []
    for _ in range(5):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_PageDown, CTRL)
        card_desk.settle()
        seen.append(card.tabs.current_id())
    assert seen == ["rights", "scene", "evidence", "history", "music"]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_PageUp, CTRL)
    assert card.tabs.current_id() == "history"
    assert isinstance(QApplication.focusWidget(), QTabBar)
    QTest.keyClick(card.tabs, Qt.Key.Key_Left)
    assert card.tabs.current_id() == "evidence"
    card_desk.settle()


def test_what_is_typed_is_stored_when_the_tab_is_left(card_desk: CardDesk) -> None:
    card_desk.show("2M1")
    control = card_desk.begin("title", "Halfway")
    QTest.keyClick(control, Qt.Key.Key_PageDown, CTRL)
    card_desk.settle()
    assert card_desk.row("2M1").text("title") == "Halfway"


def test_the_tab_is_remembered(
    qtbot: QtBot, opened: CatalogSession, tmp_path: Path, film: tuple[str, list[str]]
) -> None:
    path = str(tmp_path / "settings.ini")
    first = CueCard(opened, settings=QSettings(path, QSettings.Format.IniFormat))
    qtbot.addWidget(first)
    assert first.tabs.current_id() == "music"
    first.show_tab("scene")
    second = CueCard(opened, settings=QSettings(path, QSettings.Format.IniFormat))
    qtbot.addWidget(second)
    assert second.tabs.current_id() == "scene"
    second.show_tab("no such tab")
    assert second.tabs.current_id() == "scene"


def test_every_control_has_a_name_and_is_reached_by_tab(card_desk: CardDesk) -> None:
    card_desk.show("2M1")
    card = card_desk.card
    for tab in ("music", "rights", "scene", "evidence", "history"):
        card.show_tab(tab)
        card_desk.settle()
        card.tabs.setFocus()
        found = []
        for _ in range(60):
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
            widget = QApplication.focusWidget()
            assert widget is not None
            if widget is card.tabs or widget in found:
                break
            found.append(widget)
            name = widget.accessibleName() or getattr(widget, "text", lambda: "")()
            assert name, (tab, widget)
        page = card.pages.currentWidget()
        inside = [widget for widget in found if page is not None and page.isAncestorOf(widget)]
        assert inside, tab
        tops = [widget.mapTo(page, widget.rect().topLeft()).y() // 12 for widget in inside]
        assert tops == sorted(tops), (tab, inside)
