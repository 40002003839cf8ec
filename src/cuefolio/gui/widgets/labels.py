# SPDX-License-Identifier: GPL-3.0-or-later
"""Text that stays text: labels and tool tips in which markup from a file means nothing.

Qt guesses whether a string is rich text; a cue titled ``<img src=...>`` must show these letters instead.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from cuefolio.gui.theme import current, font

LONGEST = 600
"""Characters of one line that are ever measured: more than any screen shows."""

_TIP_WIDTH = 60


def elide(text: str, metrics: QFontMetrics | QFontMetricsF, width: float) -> str:
    """``text`` on one line of ``width`` px, with an ellipsis at its end when it is too long."""
    short = text[:LONGEST]
    if not short.isprintable():
        short = "".join(c if c.isprintable() else " " for c in short)
    if len(text) <= LONGEST and metrics.horizontalAdvance(short) <= width:
        return short
    room = max(int(width), 0) if isinstance(metrics, QFontMetrics) else max(width, 0.0)
    shown = metrics.elidedText(short, Qt.TextElideMode.ElideRight, room)  # type: ignore[arg-type]
    return shown if shown != short or len(text) <= LONGEST else short + "…"


def plain_tip(text: str) -> str:
    """The tool tip that shows ``text`` letter by letter: escaped, lines kept, at most 2,000 characters."""
    if not text:
        return ""
    shown = text if len(text) <= 2000 else text[:1999] + "…"
    # nowrap keeps short tips on one line; Qt breaks rich text oddly narrow otherwise.
    wrap = "" if max(map(len, shown.splitlines() or [""])) > _TIP_WIDTH else ' style="white-space:nowrap"'
    return f"<p{wrap}>" + "<br>".join(_escaped(line) for line in shown.splitlines()) + "</p>"


def _escaped(line: str) -> str:
    # Not html.escape: its module brings the table of all entities along.
    return line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def set_tip(widget: QWidget, text: str) -> None:
    """Give a widget a tool tip in plain text."""
    widget.setToolTip(plain_tip(text))


def name_control(widget: QWidget, name: str, description: str = "") -> None:
    """Name and description for screen readers; the description is the tool tip too, when there is none."""
    widget.setAccessibleName(name)
    if description:
        widget.setAccessibleDescription(description)
        if not widget.toolTip():
            set_tip(widget, description)


class PlainLabel(QLabel):
    """A label that never reads its text as markup.

    ``role``: dim, small (11 px), section (small capitals of a list), key (weight 600), heading (16 px),
    film (21 px), big (timecode), error, warning, ready. ``elide``: one line, shortened with an ellipsis,
    the whole text as tool tip. ``buddy``: the control that this label names.
    """

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        role: str | None = None,
        elide: bool = False,
        wrap: bool = False,
        buddy: QWidget | None = None,
    ) -> None:
        self._serial = current().serial
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._elide = elide
        self._full = ""
        self._role = role
        self.setWordWrap(wrap)
        if elide:
            self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        if role is not None:
            self.setProperty("role", role)
        self._fit_font()
        if buddy is not None:
            self.setBuddy(buddy)
        self.setText(text)

    def setText(self, text: str) -> None:
        # A buddy's label would read "R&B" as a shortcut on B.
        self._full = text
        self._show()

    def full_text(self) -> str:
        """The text as it was set, before shortening."""
        return self._full

    def set_role(self, role: str | None) -> None:
        """Change the role of a label that is on the screen already."""
        if role != self._role:
            self._role = role
            self.setProperty("role", role)
            self._serial = -1
            self._fit_font()
            self.style().unpolish(self)
            self.style().polish(self)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), 24), hint.height()) if self._elide else hint

    def sizeHint(self) -> QSize:
        if not self._elide:
            return super().sizeHint()
        width = self.fontMetrics().horizontalAdvance(self._full[:LONGEST]) + 2
        return QSize(width, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._elide:
            self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # The style sheet comes last in a change of theme, and each widget is told.
        if event.type() == QEvent.Type.StyleChange and self._serial != current().serial:
            self._fit_font()
            self._show()

    def _fit_font(self) -> None:
        theme = current()
        self._serial = theme.serial
        sizes = {
            "small": (theme.small, 400, True),
            "section": (theme.small, 600, False),
            "key": (None, 600, False),
            "heading": (theme.card_title, 600, False),
            "film": (theme.film_title, 600, False),
            "big": (theme.film_title, 500, True),
        }
        if self._role in sizes:
            size, weight, tabular = sizes[self._role]
            self.setFont(font(size, weight, tabular=tabular))

    def _show(self) -> None:
        shown = self._full
        if self._elide:
            shown = elide(shown, self.fontMetrics(), self.width())
            set_tip(self, self._full if shown != self._full else "")
        if self.buddy() is not None:
            shown = shown.replace("&", "&&")
        super().setText(shown)
