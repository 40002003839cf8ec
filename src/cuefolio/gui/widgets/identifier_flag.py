# SPDX-License-Identifier: GPL-3.0-or-later
"""What is wrong with an identifier, under the field that holds it, and the likely right one to take."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from cuefolio.domain.identifiers import Identifier, Scheme, read
from cuefolio.gui.widgets.labels import PlainLabel
from cuefolio.gui.widgets.line_field import LineField
from cuefolio.gui.words import sentence_for

SCHEMES: dict[str, Scheme] = {scheme.value: scheme for scheme in Scheme}
"""Fields that hold an identifier, by name, of cues, productions and entries alike."""


class IdentifierFlag(QWidget):
    """Follows a line of text: a sentence while its identifier is wrong, and a button with what was probably
    meant where only one answer fits. A wrong one is kept all the same. Hidden while all is well, and while
    somebody types.
    """

    corrected = Signal(str)
    """A correction was taken; the line holds it already, and has committed it."""

    def __init__(
        self, scheme: Scheme, line: LineField, parent: QWidget | None = None, *, tidy: bool = False
    ) -> None:
        """``tidy``: the line itself shows the canonical form once it is left; for forms that store later."""
        super().__init__(parent)
        self.scheme = scheme
        self.found: Identifier | None = None
        self._line = line
        self._tidy = tidy
        self.sentence = PlainLabel("", self, role="error", wrap=True)
        self.use = QPushButton("", self)
        self.use.setAutoDefault(False)
        self.use.clicked.connect(self._take)
        # The cue card is too narrow for both beside each other.
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 2)
        layout.setSpacing(4)
        layout.addWidget(self.sentence)
        layout.addWidget(self.use, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()
        line.edited.connect(self.hide)
        line.committed.connect(self._committed)
        line.textChanged.connect(self._changed)

    def check(self) -> None:
        """Look at what the line holds now."""
        text = self._line.text().strip()
        found = read(self.scheme, text) if text else None
        self.found = found
        if found is None or not found.problem:
            self.hide()
            return
        self.sentence.set_role("warning" if found.severity == "warning" else "error")
        self.sentence.setText(sentence_for(found.problem, found.arguments))
        self.use.setVisible(bool(found.correction))
        if found.correction:
            self.use.setText(self.tr("Use {0}").format(found.correction))
            self.use.setAccessibleDescription(self.sentence.full_text())
        self.show()

    def _changed(self, _text: str) -> None:
        typing = self._line.isModified() and self._line.hasFocus()
        if not typing:
            self.check()

    def _committed(self, text: str) -> None:
        if self._tidy and text.strip():
            found = read(self.scheme, text)
            if found.canonical != self._line.text():
                self._line.set_value(found.canonical)
        self.check()

    def _take(self) -> None:
        found = self.found
        if found is None or not found.correction:
            return
        self._line.selectAll()
        self._line.insert(found.correction)
        self._line.commit()
        self._line.setFocus()
        self.check()
        self.corrected.emit(found.correction)
