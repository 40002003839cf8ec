# SPDX-License-Identifier: GPL-3.0-or-later
"""How to search: examples that can be clicked, and every field with its names."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from cuefolio.domain.query.facts import FACTS, Fact
from cuefolio.gui.dialogs.base import Dialog
from cuefolio.gui.search.offers import examples
from cuefolio.gui.theme import font
from cuefolio.gui.widgets.labels import PlainLabel, set_tip
from cuefolio.gui.words import field_help, field_label


class SearchHelp(Dialog):
    """``chosen`` carries an example or the beginning of a condition that was clicked."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("How to search"), QSize(640, 620), parent)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("How to search"))
        page = QWidget(area)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(10)
        column.addWidget(
            self._paragraph(
                self.tr(
                    "Type words: every cue is found that has all of them in its title, number, people, "
                    "scene, mood or notes. Case and accents do not matter. Click an example to try it."
                )
            )
        )
        column.addLayout(self._examples())
        column.addWidget(PlainLabel(self.tr("Fields"), page, role="heading"))
        column.addLayout(self._fields())
        column.addStretch(1)
        area.setWidget(page)
        self.content.addWidget(area)
        self.add_close().setFocus()

    def _paragraph(self, text: str) -> PlainLabel:
        return PlainLabel(text, self, wrap=True)

    def _examples(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        for line, (query, about) in enumerate(examples()):
            button = self._link(query, query)
            set_tip(button, self.tr("Search for {0}").format(query))
            grid.addWidget(button, line, 0, Qt.AlignmentFlag.AlignLeading)
            grid.addWidget(PlainLabel(about, self, role="dim", wrap=True), line, 1)
        return grid

    def _fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        for line, fact in enumerate(FACTS.values()):
            button = self._link(f"{fact.name}:", f"{fact.name}:")
            button.setAccessibleName(self.tr("Search in the field {0}").format(field_label(fact)))
            grid.addWidget(button, line, 0, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
            grid.addWidget(PlainLabel(self._about(fact), self, role="dim", wrap=True), line, 1)
        return grid

    def _link(self, text: str, query: str) -> QPushButton:
        button = QPushButton(text.replace("&", "&&"), self)
        button.setProperty("link", True)
        button.setAutoDefault(False)
        button.setFont(font(weight=600))
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda _checked=False: self._choose(query))
        return button

    def _choose(self, query: str) -> None:
        self.accept()
        self.chosen.emit(query)

    def _about(self, fact: Fact) -> str:
        parts = [field_help(fact.help) or field_label(fact)]
        if fact.comparable:
            parts.append(self.tr("understands < > .."))
        if fact.aliases:
            parts.append(
                self.tr("also {0}").format(", ".join(alias.replace(" ", "-") for alias in fact.aliases))
            )
        return " · ".join(parts)
