# SPDX-License-Identifier: GPL-3.0-or-later
"""For whom the sheet is: the profile, what it says of itself, and what of it is not confirmed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cuefolio.gui.panels.field_line import FieldLine
from cuefolio.gui.widgets.choice_field import ChoiceField
from cuefolio.gui.widgets.labels import PlainLabel
from cuefolio.gui.widgets.page_button import PageButton
from cuefolio.gui.words import error_sentence, profile_text

if TYPE_CHECKING:
    from cuefolio.domain.profile import Profile
    from cuefolio.services.profiles import Listed


class RecipientPart(QWidget):
    """``chosen`` when a person takes another recipient."""

    chosen = Signal(str)

    def __init__(self, label_width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._listed: dict[str, Listed] = {}
        self.field = ChoiceField(
            name=self.tr("Recipient"),
            description=self.tr("For whom the sheet is: its profile decides codes, times, shares and lines"),
            unknown=False,
        )
        self.field.committed.connect(self._take)
        self.line = FieldLine(self.tr("Recipient"), self.field, self, label_width=label_width)
        self.about = PlainLabel("", self, role="small", wrap=True)
        self.doubts = PageButton("", self)
        self.doubts.setProperty("link", True)
        self.doubts.setCheckable(True)
        self.doubts.toggled.connect(self._show_doubts)
        self.sentences = PlainLabel("", self, role="small", wrap=True)
        self.sentences.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        below = QWidget(self)
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(2)
        column.addWidget(self.about)
        column.addWidget(self.doubts, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.sentences)
        self.line.add_under(below)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line)
        self.sentences.hide()
        self.doubts.hide()

    def show_profiles(self, listed: Sequence[Listed]) -> None:
        """The profiles that there are, those with a faulty file too."""
        self._listed = {one.id: one for one in listed}
        self.field.set_choices([(one.id, self._label(one)) for one in listed])

    def _label(self, one: Listed) -> str:
        if one.profile is None:
            return self.tr("{0}  (faulty file)").format(one.id)
        name, doubts = profile_text(one.profile.name), one.profile.unconfirmed
        return f"{name}  (?)" if doubts else name

    def choose(self, profile_id: str) -> None:
        """Show a recipient."""
        self.field.set_value(profile_id)
        self._describe()

    def profile_id(self) -> str:
        """The chosen recipient, "" before the list is here."""
        return self.field.value() or ""

    def profile(self) -> Profile | None:
        """Its profile, None where the file of one's own is faulty."""
        found = self._listed.get(self.profile_id())
        return found.profile if found is not None else None

    def _take(self, value: object) -> None:
        self._describe()
        self.chosen.emit(str(value))

    def _describe(self) -> None:
        found, profile = self._listed.get(self.profile_id()), self.profile()
        error = found.error if found is not None else None
        self.line.show_error(error_sentence(error) if error is not None else "")
        self.about.setText(profile_text(profile.about) if profile is not None else "")
        doubts = profile.unconfirmed if profile is not None else ()
        self.doubts.setChecked(False)
        one, many = self.tr("1 fact is not confirmed"), self.tr("{0} facts are not confirmed")
        self.doubts.setText(f"{one if len(doubts) == 1 else many.format(len(doubts))} ▾")
        self.doubts.setVisible(bool(doubts))
        self.sentences.setText("\n".join(f"• {profile_text(text)}" for text in doubts))

    def _show_doubts(self, on: bool) -> None:
        self.sentences.setVisible(on)
        self.doubts.setText(self.doubts.text()[:-1] + ("▴" if on else "▾"))
