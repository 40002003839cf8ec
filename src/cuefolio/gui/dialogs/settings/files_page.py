# SPDX-License-Identifier: GPL-3.0-or-later
"""Where things lie, and how the history calls the person."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from cuefolio.gui import app_settings
from cuefolio.gui.dialogs.settings.page import TEXT_WIDTH, SettingsPage
from cuefolio.gui.session import CatalogSession, service
from cuefolio.gui.widgets.labels import PlainLabel, set_tip
from cuefolio.gui.widgets.line_field import LineField
from cuefolio.gui.words import counted


class FilesPage(SettingsPage):
    """The person's name, places, and what may be thrown away."""

    def __init__(self, session: CatalogSession, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self.take_title(self.tr("Files and you"))
        self.group(self.tr("You"))
        self.name = LineField(
            self.body,
            name=self.tr("Your name"),
            placeholder=session.account or self.tr("as your account on this computer"),
        )
        self.name.setMaxLength(app_settings.LONGEST_NAME)
        self.name.setMaximumWidth(TEXT_WIDTH)
        self.name.set_value(app_settings.person(settings))
        self.name.committed.connect(self._take_name)
        self.column.addWidget(PlainLabel(self.tr("Your name"), self.body, buddy=self.name))
        self.column.addWidget(self.name)
        self.paragraph(
            self.tr(
                "The history calls you so, and new productions name you as who prepared their sheets. Left "
                "blank, the history names your account and nothing is filled in."
            )
        )
        self.group(self.tr("Catalogue"))
        path = session.path
        self._place(str(path) if path is not None else self.tr("No catalogue is open."))
        self.paragraph(self.tr("A catalogue is this one file; copy it to keep a copy."))
        self.group(self.tr("Waveforms"))
        self._folder = self._place("")
        self.kept = self.paragraph(self.tr("Looking…"))
        self.clear = QPushButton(self.tr("Throw them away"), self.body)
        self.clear.setAutoDefault(False)
        self.clear.setEnabled(False)
        set_tip(self.clear, self.tr("They are computed again when somebody looks at them"))
        self.clear.clicked.connect(self._clear)
        row = QHBoxLayout()
        row.addWidget(self.clear)
        row.addStretch(1)
        self.column.addLayout(row)
        self.group(self.tr("Settings"))
        self._place(settings.fileName())
        self.column.addStretch(1)
        self._ask("caches.waveforms")

    def _take_name(self, text: str) -> None:
        app_settings.set_person(self._settings, text)
        name = app_settings.person(self._settings)
        self.name.set_value(name)
        self._session.set_person(name, app_settings.former_names(self._settings))

    def _ask(self, name: str) -> None:
        # Folders are looked at on a worker: a disk may be asleep.
        self._session.jobs.submit_read(
            service(name), receiver=self, done=self._show, failed=self._silent, key="caches"
        )

    def _show(self, kept: Any) -> None:
        self._folder.setText(str(kept.folder))
        locale = self.locale()
        size, limit = locale.formattedDataSize(kept.size, 1), locale.formattedDataSize(kept.limit, 0)
        if kept.files:
            sentence = self.tr("{0}, {1} of at most {2}. They only save time.")
            self.kept.setText(sentence.format(counted(kept.files, "waveform"), size, limit))
        else:
            self.kept.setText(self.tr("None yet; at most {0} are kept. They only save time.").format(limit))
        self.clear.setEnabled(kept.files > 0)

    def _silent(self, _error: BaseException) -> None:
        """The page is of use without these numbers."""

    def _clear(self) -> None:
        self.clear.setEnabled(False)
        self._ask("caches.clear_waveforms")

    def can_reset(self) -> bool:
        return False

    def _place(self, text: str) -> PlainLabel:
        label = self.paragraph(text, None)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return label
