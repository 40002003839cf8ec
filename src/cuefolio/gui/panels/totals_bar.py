# SPDX-License-Identifier: GPL-3.0-or-later
"""The line under the cue table: what is shown, and what is selected, adds up to."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from cuefolio.domain.cue_groups import Figures, Listing, Totals
from cuefolio.domain.timecode import format_seconds
from cuefolio.gui.widgets.labels import PlainLabel, set_tip
from cuefolio.gui.words import counted, sentence_for

_MOST_ADDED = 20_000
"""A selection of more cues is only counted: adding it up would be felt."""
_MOST_COMPARED = 3000
"""Of more listed cues nobody looks whether they are those that are added up already."""


def exact_length(seconds: Fraction) -> str:
    """A length with hundredths of seconds, as the window's language writes them."""
    whole, hundredths = divmod(round(seconds * 100), 100)
    return f"{format_seconds(whole)}{QLocale().decimalPoint()}{hundredths:02}"


class _Sum(PlainLabel):
    """A line of figures that can be asked how it came about."""

    clicked = Signal()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()


class TotalsBar(QWidget):
    """``clear_wanted`` asks for all filters to go, ``explain_wanted`` how the reported total came about (a
    click on it; by keys it is the action ``explain_total``)."""

    clear_wanted = Signal()
    explain_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures: Figures | None = None
        self._listing = Listing([], 0)
        self._filtered = False
        self._explains = False
        self._shown = _Sum("", self, role="dim", elide=True)
        self._shown.clicked.connect(self._explain)
        self._shown.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._selected = PlainLabel("", self, role="dim")
        self.clear = QToolButton(self)
        self.clear.setText(self.tr("Clear filters"))
        self.clear.setProperty("quiet", True)
        set_tip(self.clear, self.tr("Show all cues again"))
        self.clear.clicked.connect(self.clear_wanted)
        self.clear.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2, 0, 2, 0)
        layout.setSpacing(8)
        layout.addWidget(self._shown, 1)
        layout.addWidget(self.clear)
        layout.addWidget(self._selected)
        self.setMinimumHeight(self.clear.sizeHint().height())
        self._selected.hide()

    def text(self) -> str:
        """What is said about the cues that are shown."""
        return self._shown.full_text()

    def selected_text(self) -> str:
        """What is said about the selected cues, "" for less than two."""
        return self._selected.full_text()

    def show_listing(self, listing: Listing, *, filtered: bool) -> None:
        """Other cues are listed; what they add up to follows."""
        self._listing, self._filtered = listing, filtered
        self.clear.setVisible(filtered)
        if filtered or not self._are_added_up(listing.ids):
            self._shown.setText(self._count())

    def _are_added_up(self, keys: Sequence[str]) -> bool:
        known = self._figures.by_cue if self._figures is not None else None
        if known is None or len(known) != len(keys) or len(keys) > _MOST_COMPARED:
            return False
        return all(key in known for key in keys)

    def show_figures(self, figures: Figures | None) -> None:
        """What the listed cues add up to; None when nothing is listed."""
        self._figures = figures
        if figures is None:
            self._listing = Listing([], 0)
            self._shown.setText("")
            self._tell_how()
            return
        shown, everything = figures.shown, figures.all
        reported = format_seconds(shown.reported_seconds)
        if self._filtered and everything is not None:
            whole = format_seconds(everything.reported_seconds)
            said = self.tr("{0} of {1} reported").format(reported, whole)
        else:
            said = self.tr("{0} reported").format(reported)
        parts = [self._count() if self._filtered else counted(shown.cues, "cue")]
        if shown.cues or self._filtered:
            parts += [said, self.tr("{0} exact").format(exact_length(shown.exact_seconds))]
        if shown.sound_design:
            parts.append(self.tr("{0}, not counted").format(counted(shown.sound_design, "entry")))
        if shown.omitted:
            parts.append(self.tr("{0} omitted, not counted").format(counted(shown.omitted, "cue")))
        if shown.unknown:
            parts.append(self.tr("{0} without a length").format(counted(shown.unknown, "cue")))
        self._shown.setText(" · ".join(parts))
        self._tell_how()

    def set_explains(self, on: bool) -> None:
        """Whether the cues are those of one production, whose total can be explained."""
        self._explains = on
        self._tell_how()

    def _tell_how(self) -> None:
        asks = self._explains and self._figures is not None
        how = self.tr("Click: how the total came about") if asks else ""
        set_tip(self._shown, f"{self.by_origin()}\n{how}".strip())
        self._shown.setCursor(Qt.CursorShape.PointingHandCursor if asks else Qt.CursorShape.ArrowCursor)

    def _explain(self) -> None:
        if self._explains and self._figures is not None:
            self.explain_wanted.emit()

    def _count(self) -> str:
        if self._filtered:
            return self.tr("{0} of {1}").format(
                QLocale().toString(len(self._listing.ids)), counted(self._listing.total, "cue")
            )
        return counted(len(self._listing.ids), "cue")

    def by_origin(self) -> str:
        """Cues and reported time by origin, a line each: of what is shown, and of all when filtered."""
        if self._figures is None:
            return ""
        lines = self._origins(self._figures.shown)
        if self._filtered and self._figures.all is not None:
            lines = [self.tr("Shown:"), *lines, self.tr("All:"), *self._origins(self._figures.all)]
        return "\n".join(lines)

    def _origins(self, totals: Totals) -> list[str]:
        return [
            self.tr("{0}: {1}, {2}").format(
                sentence_for(f"origin.{origin}") if origin else self.tr("Origin unknown"),
                counted(many, "cue"),
                format_seconds(seconds),
            )
            for origin, (many, seconds) in totals.by_origin.items()
        ]

    def show_selected(self, keys: Sequence[str]) -> None:
        """What the selected cues add up to."""
        known = self._figures.by_cue if self._figures is not None else {}
        text = ""
        if len(keys) > _MOST_ADDED:
            text = self.tr("{0} selected").format(QLocale().toString(len(keys)))
        elif len(keys) > 1:
            time = format_seconds(sum(known[key].reported or 0 for key in keys if key in known))
            text = self.tr("{0} selected · {1}").format(QLocale().toString(len(keys)), time)
        self._selected.setText(text)
        self._selected.setVisible(bool(text))
