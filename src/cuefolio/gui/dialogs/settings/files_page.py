# SPDX-License-Identifier: GPL-3.0-or-later
"""Where things lie, and how the history calls the person."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from cuefolio.gui.dialogs.settings.page import SettingsPage
from cuefolio.gui.session import CatalogSession, service
from cuefolio.gui.widgets.labels import PlainLabel, set_tip
from cuefolio.gui.words import counted


class FilesPage(SettingsPage):
    """Nothing to choose but what may be thrown away."""

    def __init__(self, session: CatalogSession, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.take_title(self.tr("Files and you"))
        self.group(self.tr("You"))
        name = session.store.author if session.store is not None else ""
        if name:
            sentence = self.tr("The history calls you “{0}”: the name of your account on this computer.")
            self.paragraph(sentence.format(name))
        else:
            self.paragraph(self.tr("The history calls you by the name of your account on this computer."))
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
