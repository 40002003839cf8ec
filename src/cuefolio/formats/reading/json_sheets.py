# SPDX-License-Identifier: GPL-3.0-or-later
"""Sheets in JSON: our complete snapshot, and the common cue sheet of ``cisac-json``."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields, replace
from fractions import Fraction
from pathlib import Path
from typing import Any

from cuefolio.domain.reconcile.received import Place, ReadCue, ReadRange, ReadSheet
from cuefolio.domain.sheet import CueSheet, SheetCue, SheetHeader, SheetParty, SheetWork
from cuefolio.domain.sheet_codec import FORMAT, sheet_from_dict
from cuefolio.domain.timecode import FrameRate, format_timecode, rate_from_id, seconds
from cuefolio.errors import CuefolioError
from cuefolio.formats.reading.parties import percent
from cuefolio.formats.reading.values import length
from cuefolio.formats.sheets.cisac_json import CUE_FACTS, FORM, HEADER_FACTS, VERSION

_HALF = Fraction(1, 2)


def read_json_sheet(data: bytes, path: Path) -> ReadSheet:
    """The sheet in a JSON file. Raises CuefolioError import.json_unknown, import.json_broken,
    import.json_newer, import.damaged, and what ``sheet_from_dict`` raises."""
    try:
        plain = json.loads(data)
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise CuefolioError("import.json_broken", path=str(path), place=place) from error
    except UnicodeDecodeError as error:
        raise CuefolioError("import.not_text", path=str(path)) from error
    except (ValueError, RecursionError) as error:
        raise CuefolioError("import.json_unknown", path=str(path)) from error
    kind = plain.get("format") if isinstance(plain, dict) else None
    if kind == FORMAT:
        return of_snapshot(sheet_from_dict(plain))
    if kind == FORM:
        return _Common(plain, path).sheet()
    raise CuefolioError("import.json_unknown", path=str(path))


def of_snapshot(sheet: CueSheet) -> ReadSheet:
    """One of our snapshots as if somebody else had sent it: a delivered sheet can be compared like any."""
    header = sheet.header
    known = {item.name: getattr(header, item.name) for item in fields(SheetHeader)}
    texts = {
        _FILM.get(name, name): _text(value)
        for name, value in known.items()
        if name not in ("duration_frames", "start_frame")
    }
    texts |= {"rate": sheet.rate.id, "start": format_timecode(header.start_frame, sheet.rate)}
    if header.duration_frames is not None:
        texts["duration"] = format_timecode(header.duration_frames, sheet.rate)
    rows = tuple(_row(cue, sheet.rate) for cue in sheet.cues)
    return ReadSheet("json", {name: text for name, text in texts.items() if text}, rows)


_FILM = {"series_title": "series"}


def _row(cue: SheetCue, rate: FrameRate) -> ReadCue:
    times = tuple(ReadRange(_label(span.start, rate), _label(span.end, rate)) for span in cue.ranges)
    exact = None if cue.exact_frames is None else seconds(cue.exact_frames, rate)
    return ReadCue(replace(cue, ranges=(), exact_frames=None), Place(row=cue.sequence), times, exact)


def _label(frame: int, rate: FrameRate) -> str:
    return format_timecode(frame, rate).replace(";", ":")


def _text(value: object) -> str:
    if value is None:
        return ""
    return "; ".join(value) if isinstance(value, tuple) else str(value)


class _Common:
    """One file of the form of ``cisac_json``, every value checked as it is taken."""

    def __init__(self, data: Mapping[str, Any], path: Path) -> None:
        self.data, self.path = data, path

    def sheet(self) -> ReadSheet:
        version = self.data.get("version")
        if not isinstance(version, int) or isinstance(version, bool) or version < 1:
            raise self._bad("version")
        if version > VERSION:
            raise CuefolioError("import.json_newer", path=str(self.path), version=version, known=VERSION)
        rate = rate_from_id(self._text(self._object(self.data, "frame_rate"), "id"))
        production = self._object(self.data, "production")
        header = {name: self._text(production, name) for name in HEADER_FACTS}
        header["series"] = header.pop("series_title")
        header |= {
            "aka_titles": "; ".join(self._texts(production, "aka_titles")),
            "countries": ", ".join(self._texts(production, "countries")),
            "rate": rate.id,
            "start": self._text(production, "start_timecode").replace(";", ":"),
        }
        frames = self._number(production, "duration_frames")
        if frames is not None:
            header["duration"] = format_timecode(frames, rate)
        rows = tuple(
            self._cue(cue, at, rate) for at, cue in enumerate(self._objects(self.data, "cues"), start=1)
        )
        return ReadSheet("cisac-json", {name: text for name, text in header.items() if text}, rows)

    def _cue(self, data: Mapping[str, Any], at: int, rate: FrameRate) -> ReadCue:
        names = {name for name in CUE_FACTS if name not in ("on_screen", "diegetic", "uses")}
        facts: dict[str, Any] = {name: self._text(data, name) for name in names}
        stated = length(self._text(data, "duration"))
        frames = self._number(data, "exact_frames")
        parties = [
            (self._text(party, "side"), self._party(party)) for party in self._objects(data, "parties")
        ]
        cue = SheetCue(
            sequence=self._number(data, "sequence") or at,
            on_screen=self._truth(data, "on_screen"),
            diegetic=self._truth(data, "diegetic"),
            uses=self._number(data, "uses"),
            reported_seconds=None if stated is None else int(stated + _HALF),
            scenes=tuple(self._texts(data, "scenes")),
            works=tuple(self._work(work) for work in self._objects(data, "works")),
            writers=tuple(party for side, party in parties if side != "publisher"),
            publishers=tuple(party for side, party in parties if side == "publisher"),
            **facts,
        )
        times = tuple(
            ReadRange(self._text(span, "in").replace(";", ":"), self._text(span, "out").replace(";", ":"))
            for span in self._objects(data, "times")
        )
        exact = None if frames is None else seconds(frames, rate)
        return ReadCue(cue, Place(row=at), times, exact)

    def _party(self, data: Mapping[str, Any]) -> SheetParty:
        share = self._text(data, "share_percent")
        return SheetParty(
            self._text(data, "name"),
            self._text(data, "role"),
            self._text(data, "society"),
            self._share(share, "share_percent"),
            self._text(data, "ipi_name_number"),
            self._text(data, "given_names"),
            self._text(data, "kind"),
            self._text(data, "ipi_base_number"),
            self._text(data, "isni"),
            self._text(data, "writer"),
        )

    def _work(self, data: Mapping[str, Any]) -> SheetWork:
        return SheetWork(
            self._text(data, "title"),
            self._text(data, "iswc"),
            self._text(data, "work_number"),
            self._truth(data, "public_domain"),
            self._text(data, "arrangement_of"),
            self._share(self._text(data, "portion_percent"), "portion_percent"),
        )

    def _share(self, text: str, place: str) -> int | None:
        if not text:
            return None
        try:
            return percent(text)
        except ValueError as error:
            raise self._bad(place) from error

    def _text(self, data: Mapping[str, Any], name: str) -> str:
        value = data.get(name, "")
        if isinstance(value, int) and not isinstance(value, bool):
            return str(value)
        found: str = self._is(value, str, name)
        return found

    def _number(self, data: Mapping[str, Any], name: str) -> int | None:
        value = data.get(name)
        if value is None:
            return None
        found: int = self._is(value, int, name)
        if isinstance(value, bool) or not 0 <= found < 1 << 53:
            raise self._bad(name)
        return found

    def _truth(self, data: Mapping[str, Any], name: str) -> bool | None:
        value = data.get(name)
        return None if value is None else self._is(value, bool, name)

    def _texts(self, data: Mapping[str, Any], name: str) -> list[str]:
        return [self._is(value, str, name) for value in self._is(data.get(name, []), list, name)]

    def _object(self, data: Mapping[str, Any], name: str) -> Mapping[str, Any]:
        found: Mapping[str, Any] = self._is(data.get(name), dict, name)
        return found

    def _objects(self, data: Mapping[str, Any], name: str) -> list[Mapping[str, Any]]:
        return [self._is(value, dict, name) for value in self._is(data.get(name, []), list, name)]

    def _is(self, value: Any, kind: type, name: str) -> Any:
        if not isinstance(value, kind):
            raise self._bad(name)
        return value

    def _bad(self, place: str) -> CuefolioError:
        return CuefolioError("import.damaged", path=str(self.path), place=place)
