# SPDX-License-Identifier: GPL-3.0-or-later
"""Accent colours to choose from, and one of the person's own."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QPushButton, QWidget

from cuefolio.gui.theme import contrast, current, load_theme
from cuefolio.gui.theme.chosen import ACCENTS
from cuefolio.gui.theme.contrast import on_fill
from cuefolio.gui.widgets.labels import PlainLabel, set_tip
from cuefolio.gui.widgets.line_field import LineField

_SIDE = 26


def accent_names() -> dict[str, str]:
    """The accents by name, in the language of the window."""
    translate = QCoreApplication.translate
    return {
        "blue": translate("Accents", "Blue"),
        "teal": translate("Accents", "Teal"),
        "green": translate("Accents", "Green"),
        "olive": translate("Accents", "Olive"),
        "amber": translate("Accents", "Amber"),
        "orange": translate("Accents", "Orange"),
        "red": translate("Accents", "Red"),
        "pink": translate("Accents", "Pink"),
        "purple": translate("Accents", "Purple"),
        "indigo": translate("Accents", "Indigo"),
        "brown": translate("Accents", "Brown"),
        "slate": translate("Accents", "Slate"),
    }


class Swatch(QAbstractButton):
    """A round colour to press."""

    def __init__(self, accent: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.accent = accent
        self.setCheckable(True)
        self.setFixedSize(_SIDE, _SIDE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        set_tip(self, name)

    def colour(self) -> QColor:
        """The colour as this theme shows it."""
        return load_theme(current().name, accent=self.accent or None).accent

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(_SIDE / 2, _SIDE / 2)
        if self.isChecked() or self.hasFocus():
            painter.setPen(QPen(theme.focus if self.hasFocus() else theme.text, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(middle, _SIDE / 2 - 1.5, _SIDE / 2 - 1.5)
        colour = self.colour()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(middle, _SIDE / 2 - 5, _SIDE / 2 - 5)
        if self.isChecked():
            painter.setPen(QPen(on_fill(colour), 2, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
            painter.drawPolyline([QPointF(9.5, 13.5), QPointF(12, 16), QPointF(16.8, 10.6)])
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go on to the next colour and choose it, as between radio buttons."""
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
        group = self.group()
        step = steps.get(Qt.Key(event.key()))
        if step is None or group is None:
            super().keyPressEvent(event)
            return
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft and event.key() in (
            Qt.Key.Key_Left,
            Qt.Key.Key_Right,
        ):
            step = -step
        buttons = group.buttons()
        following = buttons[(buttons.index(self) + step) % len(buttons)]
        following.setFocus(Qt.FocusReason.TabFocusReason)
        following.click()

    def sizeHint(self) -> QSize:
        return QSize(_SIDE, _SIDE)


class AccentChooser(QWidget):
    """``chosen`` carries #rrggbb, "" for the theme's own accent."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        names = accent_names()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        self.swatches: dict[str, Swatch] = {}
        for key, accent in ACCENTS.items():
            swatch = Swatch(accent, self.tr("Accent colour {0}").format(names[key]), self)
            swatch.clicked.connect(lambda _checked=False, accent=accent: self.chosen.emit(accent))
            self._group.addButton(swatch)
            self.swatches[key] = swatch
            layout.addWidget(swatch)
        layout.addStretch(1)
        self.own = LineField(
            self,
            name=self.tr("Accent colour of your own"),
            description=self.tr("A colour as #rrggbb, such as #2a7f9e"),
            placeholder="#rrggbb",
        )
        self.own.setFixedWidth(104)
        self.own.committed.connect(self._typed)
        self.pick = QPushButton(self.tr("Choose…"), self)
        self.pick.setAutoDefault(False)
        self.pick.setAccessibleName(self.tr("Choose an accent colour of your own"))

    def show_value(self, accent: str) -> None:
        """Mark an accent, without telling."""
        self._group.setExclusive(False)
        for swatch in self.swatches.values():
            swatch.setChecked(swatch.accent == accent)
        self._group.setExclusive(True)
        self.own.set_value(accent if accent not in ACCENTS.values() else "")
        self.own.set_error("")

    def _typed(self, text: str) -> None:
        typed = text.strip()
        if not typed:
            return
        name = typed if typed.startswith("#") else f"#{typed}"
        if QColor.isValidColorName(name) and len(name) in (4, 7):
            self.chosen.emit(QColor(name).name())
        elif QColor.isValidColorName(typed):
            self.chosen.emit(QColor(typed).name())
        else:
            self.own.set_error(self.tr("This is no colour; type six digits such as #2a7f9e."))


class AccentNote(PlainLabel):
    """Says which shade of an accent is used where the colour itself could not be seen or read."""

    def show_accent(self, accent: str) -> None:
        """Look at both themes."""
        if not accent:
            self.setText(self.tr("The accent that belongs to each theme."))
            return
        sentences = []
        light, dark = load_theme("light", accent=accent), load_theme("dark", accent=accent)
        if light.accent.name() != accent:
            sentence = self.tr("The light theme uses the darker shade {0}, so that it can be seen.")
            sentences.append(sentence.format(light.accent.name()))
        if dark.accent.name() != accent:
            sentence = self.tr("The dark theme uses the lighter shade {0}, so that it can be seen.")
            sentences.append(sentence.format(dark.accent.name()))
        theme = current()
        words = load_theme(theme.name, accent=accent)
        if words.accent_text.name() != words.accent.name():
            sentence = self.tr("Words in this colour are written in {0}: contrast {1} : 1.")
            ratio = self.locale().toString(contrast(words.accent_text, words.surface), "f", 1)
            sentences.append(sentence.format(words.accent_text.name(), ratio))
        if not sentences:
            sentences.append(self.tr("This colour can be read as it is in both themes."))
        self.setText(" ".join(sentences))
