# SPDX-License-Identifier: GPL-3.0-or-later
"""The language of the window: Qt Linguist files in ``resources/i18n``, read as they are.

``cuefolio_de.ts`` is both what translators edit and what the program reads: nothing is compiled, nothing
generated lies in the repository. ``packaging/translations.py`` keeps the files in step with the code.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from cuefolio.resources import resource_path

LANGUAGES = {"en": "English", "de": "Deutsch", "fr": "Français"}
"""Languages that come with the program, each by its own name. English is in the code."""
SYSTEM = "system"
PSEUDO = "pseudo"
"""Every text lengthened and in brackets: what shows without them was not translated."""

_installed: list[QTranslator] = []
_now = "en"


class TsTranslator(QTranslator):
    """Translations by context and source. A text of an unknown context may come from any other."""

    def __init__(self, texts: Mapping[tuple[str, str], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._anywhere = {source: text for (_context, source), text in reversed(list(texts.items()))}

    def translate(
        self, context: str, source: str, _disambiguation: str | None = None, _number: int = -1
    ) -> str | None:
        return self._texts.get((context, source)) or self._anywhere.get(source)

    def isEmpty(self) -> bool:
        return False


class PseudoTranslator(QTranslator):
    """Every text as a longer one in brackets; placeholders and mnemonics stay."""

    def translate(
        self, _context: str, source: str, _disambiguation: str | None = None, _number: int = -1
    ) -> str:
        return pseudo(source) if source.strip() else source

    def isEmpty(self) -> bool:
        return False


def pseudo(source: str) -> str:
    """A text that is a third longer and shows where it begins and ends."""
    return f"⟦{source}{'~' * max(1, len(source) // 3)}⟧"


@functools.cache
def read_ts(path: Path) -> Mapping[tuple[str, str], str]:
    """Finished translations of a Qt Linguist file by (context, source)."""
    from xml.etree import ElementTree  # only for people who read another language

    texts: dict[tuple[str, str], str] = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.text and translation.get("type") is None:
                texts[name, message.findtext("source") or ""] = translation.text
    return texts


def chosen(code: str) -> str:
    """The language that a setting means: a code of LANGUAGES, or PSEUDO."""
    if code in LANGUAGES or code == PSEUDO:
        return code
    for wanted in QLocale.system().uiLanguages():
        short = wanted.replace("_", "-").split("-")[0]
        if short in LANGUAGES:
            return short
    return "en"


def now() -> str:
    """The language that windows are made in."""
    return _now


def apply(app: QApplication, code: str) -> str:
    """Take a language for every window made from now on; returns the one it came to.

    Dates and numbers follow the system where its language is the same, else the language.
    """
    global _now
    language = chosen(code)
    for translator in _installed:
        app.removeTranslator(translator)
    _installed.clear()
    _now = language
    if language == PSEUDO:
        _install(app, PseudoTranslator(app))
    elif language != "en":
        of_qt = QTranslator(app)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if of_qt.load(f"qtbase_{language}", folder):
            _install(app, of_qt)
        _install(app, TsTranslator(read_ts(resource_path("i18n", f"cuefolio_{language}.ts")), app))
    system = QLocale.system()
    same = system.name().split("_")[0] == language
    locale = system if same or language == PSEUDO else QLocale(language)
    QLocale.setDefault(locale)
    if language in LANGUAGES:
        app.setLayoutDirection(QLocale(language).textDirection())
    return language


def _install(app: QApplication, translator: QTranslator) -> None:
    app.installTranslator(translator)
    _installed.append(translator)
