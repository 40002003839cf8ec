# SPDX-License-Identifier: GPL-3.0-or-later
"""The language of the window."""

from __future__ import annotations

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from cuefolio.gui import language
from cuefolio.gui.dialogs.settings.page import Choice, SettingsPage


class LanguagePage(SettingsPage):
    """A language from the next start on: words that are on the screen already stay as they are."""

    def __init__(self, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.take_title(self.tr("Language"))
        self.group(self.tr("Language of the window"))
        system = language.LANGUAGES[language.chosen(language.SYSTEM)]
        self.choice = Choice(
            self.tr("Language"),
            [(language.SYSTEM, self.tr("As the system ({0})").format(system)), *language.LANGUAGES.items()],
            self.body,
            below=True,
        )
        self.choice.chosen.connect(self._put)
        self.column.addWidget(self.choice)
        self.column.addSpacing(6)
        self.note = self.paragraph()
        self.column.addSpacing(6)
        self.paragraph(
            self.tr("Cue sheets are written in the language of their format, whatever is chosen here.")
        )
        self.column.addStretch(1)
        self._show()

    def reset(self) -> None:
        self._put(language.SYSTEM)

    def _put(self, code: str) -> None:
        self._settings.setValue("language", code)
        self._show()

    def _show(self) -> None:
        code = str(self._settings.value("language", language.SYSTEM))
        self.choice.show_value(code if code in self.choice.buttons else language.SYSTEM)
        wanted = language.LANGUAGES.get(language.chosen(code), "")
        if language.chosen(code) == language.now():
            self.note.setText(self.tr("The window speaks this language now."))
        else:
            self.note.setText(
                self.tr("The window will speak {0} when Cuefolio is started again.").format(wanted)
            )
