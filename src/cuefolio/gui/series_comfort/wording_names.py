# SPDX-License-Identifier: GPL-3.0-or-later
"""What the shipped wordings of end credits are called in the window's language; own ones stay as they are."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from cuefolio.domain.end_credits import Wording

translate = QCoreApplication.translate


def name_of(wording: Wording) -> str:
    """The name of a wording."""
    names = {
        "American, full": translate("Wordings", "American, full"),
        "British": translate("Wordings", "British"),
        "Short": translate("Wordings", "Short"),
    }
    return names.get(wording.name, wording.name)


def about(wording: Wording) -> str:
    """What is particular about a wording, "" where nobody says."""
    words = {
        "One block a song, with societies and publishers": translate(
            "Wordings", "One block a song, with societies and publishers"
        ),
        "Without societies, publisher before performer": translate(
            "Wordings", "Without societies, publisher before performer"
        ),
        "Title, writers and performer": translate("Wordings", "Title, writers and performer"),
    }
    return words.get(wording.about, wording.about)
