# SPDX-License-Identifier: GPL-3.0-or-later
"""Every way back to an editing system that is installed, ours and those of other packages.

A way is one module with a ``FORMAT`` object, named in the entry-point group ``cuefolio.marker_formats``.
They are no cue sheets: they hold no shares, go out by no profile and leave no record of a delivery.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import BinaryIO

from cuefolio.domain.sheet import Finding
from cuefolio.formats.installed import Installed
from cuefolio.formats.markers.check import check_times
from cuefolio.formats.markers.model import EditorList
from cuefolio.formats.registry import Options, OptionValue, SheetOption, resolve_options

GROUP = "cuefolio.marker_formats"
BUILT_IN = {
    "markers-resolve-edl": "cuefolio.formats.markers.resolve_edl:FORMAT",
    "markers-fcp7-xml": "cuefolio.formats.markers.fcp7_xml:FORMAT",
    "markers-fcpxml": "cuefolio.formats.markers.fcpxml:FORMAT",
    "markers-otio": "cuefolio.formats.markers.otio:FORMAT",
    "markers-avid": "cuefolio.formats.markers.avid:FORMAT",
    "markers-midi": "cuefolio.formats.markers.midi:FORMAT",
    "markers-srt": "cuefolio.formats.markers.srt:FORMAT",
    "markers-csv": "cuefolio.formats.markers.tables:CSV",
    "markers-tsv": "cuefolio.formats.markers.tables:TSV",
}


@dataclass(frozen=True, slots=True)
class MarkerFormat:
    """One way back to the editor. ``suffix`` has its dot; ``name`` is for people.

    ``checker`` tells what the file cannot hold; ``Finding.cue`` is ``EditorCue.sequence``. It and ``writer``
    get complete, parsed options. A writer gives equal bytes for equal lists and options.
    """

    id: str
    name: str
    suffix: str
    mime: str
    writer: Callable[[EditorList, Options, BinaryIO], None]
    checker: Callable[[EditorList, Options], list[Finding]] = check_times
    options: tuple[SheetOption, ...] = ()

    def resolve(self, options: Mapping[str, object] | None = None) -> dict[str, OptionValue]:
        """All options with their values. Raises ``sheets.unknown_option`` or ``sheets.bad_option``."""
        return resolve_options(self.id, self.options, options)

    def check(self, listing: EditorList, options: Mapping[str, object] | None = None) -> list[Finding]:
        """What is not in the file or not as it is in the catalogue. Option errors as ``resolve``."""
        return self.checker(listing, self.resolve(options))

    def write(self, listing: EditorList, options: Mapping[str, object] | None, out: BinaryIO) -> None:
        """Write to ``out``; equal lists and options give equal bytes. Option errors as ``resolve``."""
        self.writer(listing, self.resolve(options), out)


_INSTALLED = Installed(GROUP, BUILT_IN, MarkerFormat, "editor.unknown_format")


def marker_formats() -> dict[str, MarkerFormat]:
    """The installed formats by id: the built-in ones first, then those of other packages by id."""
    return _INSTALLED.all()


def marker_format(format_id: str) -> MarkerFormat:
    """The format called ``format_id``. Raises CuefolioError ``editor.unknown_format``."""
    return _INSTALLED.one(format_id)
