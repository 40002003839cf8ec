# SPDX-License-Identifier: GPL-3.0-or-later
"""English sentences for every code, one module an area; the window translates the same templates."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module

AREAS = (
    "core",
    "timecode",
    "catalog",
    "films",
    "library",
    "works",
    "media",
    "media_files",
    "sheets",
    "sheet_import",
    "checks",
    "profiles",
    "query",
    "cli",
    "labels",
    "cue_card",
    "identifiers",
    "workbooks",
    "layouts",
    "deliveries",
    "sheet_fields",
    "explain",
    "series_comfort",
    "timelines",
    "timeline_cues",
    "timeline_evidence",
    "timeline_mixes",
    "timeline_texts",
    "timeline_xml",
    "timeline_media",
    "editor_markers",
)

_templates: dict[str, str] = {}


def templates() -> Mapping[str, str]:
    """All templates by code. Read late, so that a program that never fails never loads them."""
    if not _templates:
        for area in AREAS:
            _templates.update(import_module(f"cuefolio.messages.{area}").MESSAGES)
    return _templates


def sentence(code: str, arguments: Mapping[str, object]) -> str:
    """The English sentence for ``code``. An unknown code shows itself, so that nothing is hidden."""
    template = templates().get(code)
    if template is None:
        shown = ", ".join(f"{name}={value!r}" for name, value in arguments.items())
        return f"{code} ({shown})" if shown else code
    return template.format_map({name: one_line(value) for name, value in arguments.items()})


def one_line(value: object) -> object:
    """Text that came from outside, fit for one sentence: control and direction marks made visible."""
    if not isinstance(value, str):
        return value
    return "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in value)
