# SPDX-License-Identifier: GPL-3.0-or-later
"""Every cue-sheet format that is installed, ours and those of other packages.

A format is one module with a ``FORMAT`` object, named in the entry-point group ``cuefolio.sheet_formats``.
Menu, dialog, command line and help are built from what the object declares: nothing else lists formats.
Modules import their heavy libraries (typst, xlsxwriter) inside ``write``, so that a listing stays cheap.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import BinaryIO, Literal

from cuefolio.domain.delivery import Delivery
from cuefolio.domain.sheet import Finding
from cuefolio.domain.vocabulary import Origin
from cuefolio.errors import CuefolioError
from cuefolio.formats.installed import Installed

GROUP = "cuefolio.sheet_formats"
BUILT_IN = {
    "generic-pdf": "cuefolio.formats.sheets.generic_pdf:FORMAT",
    "generic-xlsx": "cuefolio.formats.sheets.generic_xlsx:FORMAT",
    "generic-csv": "cuefolio.formats.sheets.generic_csv:FORMAT",
    "json": "cuefolio.formats.sheets.json_sheet:FORMAT",
    "html": "cuefolio.formats.sheets.html_sheet:FORMAT",
    "rapidcue-xlsx": "cuefolio.formats.sheets.rapidcue_xlsx:FORMAT",
    "studio-xlsx": "cuefolio.formats.sheets.studio_xlsx:FORMAT",
    "cisac-xlsx": "cuefolio.formats.sheets.cisac_xlsx:FORMAT",
    "cisac-json": "cuefolio.formats.sheets.cisac_json:FORMAT",
    "rapidcue-pdf": "cuefolio.formats.sheets.rapidcue_pdf:FORMAT",
    "soundmouse-pdf": "cuefolio.formats.sheets.soundmouse_pdf:FORMAT",
    "us-text": "cuefolio.formats.sheets.us_text:FORMAT",
    "netflix-csv": "cuefolio.formats.sheets.netflix_csv:FORMAT",
    "iprs-xlsx": "cuefolio.formats.sheets.iprs_xlsx:FORMAT",
    "tono-xlsx": "cuefolio.formats.sheets.tono_xlsx:FORMAT",
    "bbc-xlsx": "cuefolio.formats.sheets.bbc_xlsx:FORMAT",
    "gema-xlsx": "cuefolio.formats.sheets.gema_xlsx:FORMAT",
    "ddex-tsv": "cuefolio.formats.sheets.ddex_tsv:FORMAT",
}

OptionValue = str | bool
Options = Mapping[str, OptionValue]

_YES = frozenset({"yes", "true", "on", "1"})
_NO = frozenset({"no", "false", "off", "0"})


@dataclass(frozen=True, slots=True)
class SheetOption:
    """One thing that a person may choose about a format.

    ``kind`` is "choice" (a value of ``choices``), "flag" (bool) or "text" (str). ``choices`` are pairs of
    value and label, in the order of a list box. ``label`` is short; ``help`` is one sentence.
    """

    id: str
    kind: Literal["choice", "flag", "text"]
    default: OptionValue
    label: str
    help: str
    choices: tuple[tuple[str, str], ...] = ()

    def parse(self, value: object) -> OptionValue:
        """The value as this option keeps it; text of a command line is accepted for every kind.

        Raises CuefolioError ``sheets.bad_option``.
        """
        if self.kind == "flag":
            if isinstance(value, bool):
                return value
            word = str(value).strip().lower()
            if word in _YES or word in _NO:
                return word in _YES
            expected = "yes or no"
        elif self.kind == "choice":
            values = [choice for choice, _ in self.choices]
            if isinstance(value, str) and value in values:
                return value
            expected = ", ".join(values)
        else:
            if isinstance(value, str):
                return value
            expected = "text"
        raise CuefolioError("sheets.bad_option", option=self.id, value=str(value), expected=expected)


def resolve_options(
    format_id: str, declared: Sequence[SheetOption], options: Mapping[str, object] | None
) -> dict[str, OptionValue]:
    """Every declared option of a format with its value: the given ones parsed, the others at their default.

    Raises CuefolioError ``sheets.unknown_option`` or ``sheets.bad_option``.
    """
    given = dict(options or {})
    resolved = {
        option.id: option.parse(given.pop(option.id)) if option.id in given else option.default
        for option in declared
    }
    if given:
        known = ", ".join(option.id for option in declared) or "none"
        raise CuefolioError("sheets.unknown_option", option=sorted(given)[0], format=format_id, known=known)
    return resolved


@dataclass(frozen=True, slots=True)
class SheetFormat:
    """One way to hand out a cue sheet. ``suffix`` has its dot; ``name`` is for people; ``profile`` is the id
    of the profile by which it goes out unless a person chooses another.

    ``checker`` tells what only this layout cannot hold (all else is the profile's to check). It and
    ``writer`` get complete, parsed options. A writer must give equal bytes for an equal delivery and equal
    options, and must leave blank what the sheet does not know. It prints ``delivery.paper``.
    """

    id: str
    name: str
    suffix: str
    mime: str
    writer: Callable[[Delivery, Options, BinaryIO], None]
    checker: Callable[[Delivery, Options], list[Finding]] = lambda delivery, options: []
    options: tuple[SheetOption, ...] = ()
    profile: str = "house"

    def resolve(self, options: Mapping[str, object] | None = None) -> dict[str, OptionValue]:
        """All options with their values: the given ones parsed, the others at their default.

        Raises CuefolioError ``sheets.unknown_option`` or ``sheets.bad_option``.
        """
        return resolve_options(self.id, self.options, options)

    def check(self, delivery: Delivery, options: Mapping[str, object] | None = None) -> list[Finding]:
        """What this layout cannot hold, to be shown before writing. Option errors as ``resolve``."""
        return self.checker(delivery, self.resolve(options))

    def write(self, delivery: Delivery, options: Mapping[str, object] | None, out: BinaryIO) -> None:
        """Write to ``out``; equal deliveries and options give equal bytes. Option errors as ``resolve``."""
        resolved = self.resolve(options)
        # A snapshot is built from music only; sound design on a legal document would be our bug.
        assert all(cue.origin != Origin.SOUND_DESIGN for cue in delivery.sheet.cues), (
            "sound design on a sheet"
        )
        self.writer(delivery, resolved, out)


_INSTALLED = Installed(GROUP, BUILT_IN, SheetFormat, "sheets.unknown_format")


def sheet_formats() -> dict[str, SheetFormat]:
    """The installed formats by id: the built-in ones first, then those of other packages by id."""
    return _INSTALLED.all()


def sheet_format(format_id: str) -> SheetFormat:
    """The format called ``format_id``. Raises CuefolioError ``sheets.unknown_format``."""
    return _INSTALLED.one(format_id)
