# SPDX-License-Identifier: GPL-3.0-or-later
"""Identifiers with their check digits, one a cell; what was probably meant is offered."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from cuefolio.domain.checks.context import WARNING, CueContext, SheetContext, cue_label, short, sides
from cuefolio.domain.identifiers import Identifier, Scheme, read
from cuefolio.domain.sheet import Finding

SOURCES = {
    Scheme.ISRC: "ISO 3901",
    Scheme.ISWC: "ISO 15707",
    Scheme.IPI: "CISAC IPI",
    Scheme.IPI_BASE: "CISAC IPI",
    Scheme.ISAN: "ISO 15706",
    Scheme.EIDR: "EIDR",
    Scheme.EAN: "GS1",
    Scheme.ISNI: "ISO 27729",
    Scheme.IMDB: "IMDb",
}
_OF_PARTIES = (("ipi", Scheme.IPI), ("ipi_base", Scheme.IPI_BASE), ("isni", Scheme.ISNI))
_OF_HEADER = (("isan", Scheme.ISAN), ("eidr", Scheme.EIDR), ("imdb", Scheme.IMDB))
_SEPARATORS = re.compile(r"\s*[,;|&\n]\s*|\s+/\s+|\s+and\s+|(?<=\w)/(?=[A-Z]{2}|T-|\d{9})")

_cached = lru_cache(maxsize=32768)(read)


def of_cues(context: CueContext) -> Iterator[Finding]:
    """Codes of the recording, the works and the parties of a cue."""
    cue = context.cue
    label = cue_label(cue)
    found = [
        _judged("isrc", Scheme.ISRC, cue.isrc),
        _judged("ean", Scheme.EAN, cue.ean),
        _judged("iswc", Scheme.ISWC, cue.iswc),
    ]
    found += [
        _judged("iswc", Scheme.ISWC, work.iswc, work=work.title)
        for work in cue.works
        if work.iswc != cue.iswc
    ]
    for side, parties in sides(cue):
        for party in parties:
            for name, scheme in _OF_PARTIES:
                text = getattr(party, name)
                if text:
                    found.append(_judged(f"{side}s", scheme, text, party=party.name, role=party.role))
    for finding in filter(None, found):
        code = finding.code.replace("identifier.", "sheets.identifier_")
        arguments = {"cue": label, **finding.arguments}
        yield Finding(
            finding.severity, code, cue.sequence, finding.field, arguments, finding.source, finding.fix
        )


def of_production(context: SheetContext) -> Iterator[Finding]:
    """Codes of the production."""
    header = context.sheet.header
    for name, scheme in _OF_HEADER:
        finding = _judged(name, scheme, getattr(header, name))
        if finding is not None:
            yield finding


def holds_several(scheme: Scheme, text: str) -> bool:
    """Whether a text is several identifiers of one scheme, and not one."""
    if _cached(scheme, text).compact:
        return False
    for parts in (_SEPARATORS.split(text), text.split()):
        if sum(bool(_cached(scheme, part).compact) for part in parts if part.strip()) > 1:
            return True
    return False


def _judged(place: str, scheme: Scheme, text: str, **more: object) -> Finding | None:
    if not text.strip():
        return None
    read_as = _cached(scheme, text)
    if not read_as.problem:
        return None
    arguments: dict[str, object] = {**read_as.arguments, "text": short(text), **more}
    source = SOURCES[scheme]
    if holds_several(scheme, text):
        return Finding(WARNING, "identifier.several", None, place, arguments, source)
    if read_as.correction:
        arguments["identifier"] = str(scheme)
        return Finding(
            _severity(read_as), "identifier.meant", None, place, arguments, source, "identifier.correct"
        )
    return Finding(_severity(read_as), read_as.problem, None, place, arguments, source)


def _severity(found: Identifier) -> str:
    return found.severity or WARNING
