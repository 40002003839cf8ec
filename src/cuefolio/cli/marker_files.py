# SPDX-License-Identifier: GPL-3.0-or-later
"""``export`` of markers and lanes for editing systems, and their list for ``formats``."""

from __future__ import annotations

import argparse
from collections.abc import Mapping

from cuefolio.cli.common import film_named, opened
from cuefolio.formats.markers.registry import marker_format
from cuefolio.services import editor_export
from cuefolio.services.editor_export import Exported, MarkerFormat

_PREFIX = "markers-"


def is_marker_format(format_id: str) -> bool:
    """Whether a format of ``export`` is one for editing systems (also one that does not exist)."""
    return format_id.startswith(_PREFIX) or format_id in editor_export.formats()


def write(args: argparse.Namespace, format_id: str, options: Mapping[str, str]) -> Exported:
    """Carry out ``export`` for such a format. What belongs to cue sheets only is refused."""
    for name, value in (
        ("--profile", args.profile),
        ("--rollup", args.rollup),
        ("--delivered", args.delivered),
    ):
        if value:
            args.parser.error(f"{name} is for cue sheets; leave it out with --format {format_id}")
    marker_format(format_id).resolve(options)
    with opened(args.catalog) as store:
        film_id = film_named(store, next(iter(args.film or ()), None)).id
        return editor_export.export(store, film_id, format_id, args.output, options)


def listed() -> list[MarkerFormat]:
    """The formats in the order of menus."""
    return list(editor_export.formats().values())
