# SPDX-License-Identifier: GPL-3.0-or-later
"""Artwork of a cue's recording: dropped, pasted, chosen, looked at, taken away."""

from __future__ import annotations

from pathlib import Path

from card_helpers import CardDesk, Key, picture, press
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from cuefolio.gui.dialogs.picture_dialog import PictureDialog
from cuefolio.gui.panels.evidence_page import EvidencePage

CTRL = Qt.KeyboardModifier.ControlModifier


def page_of(desk: CardDesk) -> EvidencePage:
    desk.card.show_tab("evidence")
    desk.settle()
    page = desk.card.pages.currentWidget()
    assert isinstance(page, EvidencePage)
    return page


def drop(widget: QWidget, data: QMimeData) -> bool:
    """Drag something onto a widget and let go; whether the widget wanted it."""
    copy, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), copy, data, button, none)
    enter.setAccepted(False)
    QApplication.sendEvent(widget, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(widget, QDropEvent(QPointF(5, 5), copy, data, button, none, QEvent.Type.Drop))
    return True


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def test_a_picture_dropped_on_the_card_becomes_the_recordings(card_desk: CardDesk, tmp_path: Path) -> None:
    card_desk.show("2M1")
    card = card_desk.card
    assert not card.header.artwork.isVisible()
    assert drop(card, files(picture(tmp_path / "cover.png")))
    card_desk.settle()
    assert card_desk.row("2M1").artwork
    assert card.header.artwork.isVisible() and not card.header.artwork.pixmap().isNull()
    page = page_of(card_desk)
    assert not page.artwork.pixmap().isNull()
    card_desk.session.undo()
    card_desk.settle()
    assert card_desk.row("2M1").artwork == "" and not card.header.artwork.isVisible()
    assert page.artwork.isVisible() and page.artwork.pixmap().isNull()


def test_a_cue_without_a_recording_says_so(card_desk: CardDesk, tmp_path: Path) -> None:
    card_desk.show("3M2")
    assert drop(card_desk.card, files(picture(tmp_path / "cover.png")))
    card_desk.settle()
    assert "has no recording that could hold a picture" in card_desk.card.notice.text()
    assert card_desk.row("3M2").artwork == "" and card_desk.row("3M2").recording is None


def test_what_is_no_picture_is_left_to_the_window(card_desk: CardDesk, tmp_path: Path) -> None:
    card_desk.show("2M1")
    sound = tmp_path / "song.flac"
    sound.write_bytes(b"fLaC")
    assert not drop(card_desk.card, files(sound))
    assert not drop(card_desk.card, files(picture(tmp_path / "a.png"), picture(tmp_path / "b.png")))
    card_desk.show("2M1", "2M2")
    assert not drop(card_desk.card, files(tmp_path / "a.png"))


def test_a_broken_picture_gets_a_sentence(card_desk: CardDesk, tmp_path: Path) -> None:
    card_desk.show("2M1")
    said: list[str] = []
    card_desk.session.refused.connect(said.append)
    broken = tmp_path / "cover.jpg"
    broken.write_bytes(b"\xff\xd8\xff\xe0 this is no picture")
    drop(card_desk.card, files(broken))
    card_desk.settle()
    assert len(said) == 1 and "cover.jpg" in said[0]
    assert card_desk.row("2M1").artwork == ""


def test_a_picture_is_pasted_shown_large_and_removed_by_keyboard(card_desk: CardDesk) -> None:
    card_desk.show("2M1")
    page = page_of(card_desk)
    image = QImage(900, 600, QImage.Format.Format_RGB32)
    image.fill(QColor("#884422"))
    QApplication.clipboard().setImage(image)
    page.artwork.setFocus()
    QTest.keyClick(page.artwork, Key.Key_V, CTRL)
    card_desk.settle()
    assert card_desk.row("2M1").artwork
    press(page.artwork, Key.Key_Return)
    card_desk.settle()
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, PictureDialog) and w.isVisible())
    assert not dialog.picture.pixmap().isNull()
    assert dialog.picture.pixmap().width() > 300
    press(dialog, Key.Key_Escape)
    assert not dialog.isVisible()
    page.artwork.setFocus()
    press(page.artwork, Key.Key_Delete)
    card_desk.settle()
    assert card_desk.row("2M1").artwork == ""
    QApplication.clipboard().clear()


def test_a_picture_is_pasted_wherever_no_text_is_typed(card_desk: CardDesk) -> None:
    card_desk.show("2M1")
    image = QImage(90, 60, QImage.Format.Format_RGB32)
    image.fill(QColor("#224488"))
    QApplication.clipboard().setImage(image)
    card_desk.line("title").setFocus()
    QTest.keyClick(card_desk.line("title"), Key.Key_V, CTRL)
    card_desk.settle()
    assert card_desk.row("2M1").artwork == ""
    card_desk.card.tabs.setFocus()
    QTest.keyClick(card_desk.card.tabs, Key.Key_V, CTRL)
    card_desk.settle()
    assert card_desk.row("2M1").artwork
    QApplication.clipboard().clear()


def test_a_click_shows_the_picture_large(card_desk: CardDesk, tmp_path: Path) -> None:
    card_desk.show("2M1")
    drop(card_desk.card, files(picture(tmp_path / "cover.png")))
    card_desk.settle()
    QTest.mouseClick(card_desk.card.header.artwork, Qt.MouseButton.LeftButton)
    card_desk.settle()
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, PictureDialog) and w.isVisible())
    assert dialog.picture.accessibleName() == "Artwork of the recording"
    dialog.close()


def test_artwork_that_differs_between_cues_is_not_shown(card_desk: CardDesk, tmp_path: Path) -> None:
    card_desk.show("2M1")
    drop(card_desk.card, files(picture(tmp_path / "cover.png")))
    card_desk.settle()
    card_desk.show("2M1", "2M2")
    assert not card_desk.card.header.artwork.isVisible()
