# SPDX-License-Identifier: GPL-3.0-or-later
"""Keep ``resources/i18n/cuefolio_*.ts`` in step with the words in the code.

``python packaging/translations.py`` adds new texts as unfinished, drops those that are gone, keeps
translations, and prints what is left to do. Texts come from ``tr("…")`` and ``translate("Context", "…")``
calls, from action and noun tables, and from the descriptions of fields and messages.
"""

from __future__ import annotations

import ast
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("de", "fr")
Texts = dict[tuple[str, str], None]


def texts_in_code(folder: Path = ROOT / "src" / "cuefolio" / "gui") -> Texts:
    """Every (context, source) that the window asks for, in the order of the files."""
    found: Texts = {}
    for path in sorted(folder.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for context, source in _calls(tree, path.stem):
            found.setdefault((context, source), None)
    for context, source in _tables():
        found.setdefault((context, source), None)
    return found


def _calls(tree: ast.AST, context: str) -> Iterator[tuple[str, str]]:
    for node in ast.iter_child_nodes(tree):
        inside = node.name if isinstance(node, ast.ClassDef) else context
        if isinstance(node, ast.Call):
            yield from _words_of(node, inside)
        yield from _calls(node, inside)


def _words_of(call: ast.Call, context: str) -> Iterator[tuple[str, str]]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    texts = [a.value if isinstance(a, ast.Constant) and isinstance(a.value, str) else None for a in call.args]
    if name == "tr" and texts and texts[0]:
        yield context, texts[0]
    elif name in ("translate", "QT_TRANSLATE_NOOP") and len(texts) > 1 and texts[0] and texts[1]:
        yield texts[0], texts[1]
    elif name == "ActionSpec" and len(texts) > 2:
        yield from (("Actions", text) for text in texts[1:3] if text)


def _tables() -> Iterator[tuple[str, str]]:
    """Words that are data: nouns, fields, messages."""
    sys.path.insert(0, str(ROOT / "src"))
    from cuefolio.domain.fields import CUE_FIELDS, FILM_SEARCH_FIELDS
    from cuefolio.domain.film import FILM_FIELDS
    from cuefolio.domain.library import ENTRY_KINDS
    from cuefolio.domain.query.facts import FACTS
    from cuefolio.formats.markers.registry import MarkerFormat, marker_formats
    from cuefolio.formats.reading.headings import MORE
    from cuefolio.formats.registry import SheetFormat, sheet_formats
    from cuefolio.gui.words import _NOUNS
    from cuefolio.messages import templates
    from cuefolio.services.cue_history import LABELS

    for forms in _NOUNS.values():
        yield from (("Words", form) for form in forms)
    fields = [*CUE_FIELDS, *FILM_FIELDS, *(f for kind in ENTRY_KINDS.values() for f in kind.fields)]
    words = [text for f in fields for text in (f.label, getattr(f, "help", ""), getattr(f, "group", ""))]
    words += [text for kind in ENTRY_KINDS.values() for text in (kind.label, kind.plural)]
    words += [text for _name, _aliases, text in FILM_SEARCH_FIELDS]
    words += LABELS.values()
    words += [fact.label for fact in FACTS.values()]
    words += MORE.values()
    yield from (("Fields", word) for word in words if word)
    formats: list[SheetFormat | MarkerFormat] = [*sheet_formats().values(), *marker_formats().values()]
    for described in formats:
        yield "Formats", described.name
        for option in described.options:
            texts = (option.label, option.help, *(word for _value, word in option.choices))
            yield from (("Formats", text) for text in texts if text)
    from cuefolio.services import profiles

    for path in sorted((ROOT / "resources" / "profiles").glob("*.toml")):
        listed = profiles.shipped(path.stem)
        yield from (("Profiles", text) for text in (listed.name, listed.about, *listed.unconfirmed) if text)
    spoken = (text for code, text in templates().items() if not code.startswith("cli."))
    yield from (("Messages", text) for text in spoken)


def known(path: Path) -> dict[tuple[str, str], str]:
    """Translations that a file holds already."""
    if not path.exists():
        return {}
    held = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.text and translation.get("type") is None:
                key = (context.findtext("name") or "", message.findtext("source") or "")
                held[key] = translation.text
    return held


def write(path: Path, language: str, texts: Texts, translations: dict[tuple[str, str], str]) -> list[str]:
    """Write a Qt Linguist file; returns the sources that have no translation."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ElementTree.Element] = {}
    open_texts = []
    for context, source in sorted(texts, key=lambda key: key[0]):
        if context not in contexts:
            contexts[context] = ElementTree.SubElement(root, "context")
            ElementTree.SubElement(contexts[context], "name").text = context
        message = ElementTree.SubElement(contexts[context], "message")
        ElementTree.SubElement(message, "source").text = source
        translation = ElementTree.SubElement(message, "translation")
        text = translations.get((context, source))
        if text:
            translation.text = text
        else:
            translation.set("type", "unfinished")
            open_texts.append(source)
    ElementTree.indent(root, "  ")
    body = ElementTree.tostring(root, encoding="unicode")
    path.parent.mkdir(exist_ok=True)
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")
    return open_texts


def take(language: str, table: Path) -> None:
    """Take translations by source from a JSON object into a language's file."""
    path = FOLDER / f"cuefolio_{language}.ts"
    given = {source: text for source, text in json.loads(table.read_text(encoding="utf-8")).items() if text}
    texts = texts_in_code()
    held = known(path)
    write(path, language, texts, {key: given.get(key[1]) or held.get(key, "") for key in texts})


def main(arguments: list[str]) -> int:
    """Bring every file up to date; returns 1 when something is left to translate.

    ``take de table.json`` first takes translations from a JSON object of source and translation;
    ``left de`` prints what has none as such an object.
    """
    if arguments[:1] == ["take"]:
        for table in arguments[2:]:
            take(arguments[1], Path(table))
    elif arguments[:1] == ["left"]:
        held = known(FOLDER / f"cuefolio_{arguments[1]}.ts")
        sources = dict.fromkeys(
            source for context, source in texts_in_code() if (context, source) not in held
        )
        print(json.dumps(dict.fromkeys(sources, ""), ensure_ascii=False, indent=1))
        return 0
    texts = texts_in_code()
    left = 0
    for language in LANGUAGES:
        path = FOLDER / f"cuefolio_{language}.ts"
        held = known(path)
        by_source = {source: text for (_context, source), text in held.items()}
        held = {key: held.get(key) or by_source.get(key[1], "") for key in texts}
        missing = write(path, language, texts, held)
        left += len(missing)
        print(f"{path.name}: {len(texts)} texts, {len(missing)} to translate")
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
