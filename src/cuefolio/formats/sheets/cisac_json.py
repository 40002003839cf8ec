# SPDX-License-Identifier: GPL-3.0-or-later
"""The fields of the common cue sheet as JSON (UTF-8, indented), for programs that exchange cue sheets.

A clear form of our own: ``format`` and ``version``, then ``production``, ``cues`` with ``works`` and
``parties``, ``totals``. What is unknown is left out, never null. Durations are ISO 8601 (``PT1M48S``), in
and out timecodes with their frame numbers beside them, shares percent as text in the stated convention.

Sources: fields of the Global Cue Sheet Standard as listed in cue-sheets.md 2; roles are CISAC's codes.
Unconfirmed: CISAC's own exchange form AVR+ (June 2026) is not public to us. When it is, its field names
belong into ``extensions``, which stands empty on the sheet, on the production and on every cue and party;
readers of version 1 pass over what they find there.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, BinaryIO

from cuefolio.domain.delivery import Delivery
from cuefolio.domain.profile import Profile, ShareRule, Views
from cuefolio.domain.shares import format_share, percent
from cuefolio.domain.sheet import CueSheet, SheetCue, SheetParty, SheetWork
from cuefolio.domain.timecode import FrameRate, format_timecode
from cuefolio.formats.registry import Options, SheetFormat
from cuefolio.formats.sheets import shown
from cuefolio.formats.sheets.text import encodable

FORM = "cuefolio-cisac-common-cue-sheet"
VERSION = 1
HEADER_FACTS = (
    "title", "kind", "series_title", "season", "episode_number", "episode_title", "episode_aka",
    "production_number", "cut_name", "cut_version", "classification", "revision", "date_prepared",
    "first_air_date", "network", "production_company", "company_address", "company_contact", "company_email",
    "prepared_by", "year", "director", "actors", "producer", "language", "isan", "eidr", "imdb",
    "incomplete_reason",
)  # fmt: skip
"""Facts of the production that stand under the snapshot's own names; ``CUE_FACTS`` are those of a cue."""
CUE_FACTS = (
    "number", "title", "origin", "usage", "function", "vocal", "on_screen", "diegetic", "uses", "performer",
    "recording", "label", "catalog_number", "track_number", "ean", "isrc", "iswc", "work_number",
    "master_licensor", "restrictions", "notes",
)  # fmt: skip


def write_cisac_json(delivery: Delivery, options: Options, out: BinaryIO) -> None:
    """The lines of the delivery; a lone surrogate becomes U+FFFD, since other readers refuse it."""
    text = json.dumps(sheet_data(delivery), ensure_ascii=False, indent=2, allow_nan=False)
    out.write(encodable(text).encode("utf-8") + b"\n")


def sheet_data(delivery: Delivery) -> dict[str, Any]:
    """The whole sheet as plain dicts and lists in a fixed order."""
    sheet, profile = delivery.paper, delivery.profile
    rate = sheet.rate
    return {
        "format": FORM,
        "version": VERSION,
        "profile": profile.id,
        "frame_rate": {"id": rate.id, "num": rate.num, "den": rate.den, "drop_frame": rate.drop},
        "shares": _convention(profile.shares),
        "production": _production(sheet),
        "cues": [_cue(cue, rate, profile) for cue in sheet.cues],
        "totals": _totals(sheet),
        "extensions": {},
    }


def duration(seconds: int) -> str:
    """Whole seconds by ISO 8601: 108 -> "PT1M48S"."""
    minutes, second = divmod(seconds, 60)
    hour, minute = divmod(minutes, 60)
    parts = [f"{count}{unit}" for count, unit in ((hour, "H"), (minute, "M"), (second, "S")) if count]
    return "PT" + ("".join(parts) or "0S")


def _production(sheet: CueSheet) -> dict[str, Any]:
    header, programme = sheet.header, shown.programme_seconds(sheet)
    facts: dict[str, Any] = {name: getattr(header, name) for name in HEADER_FACTS}
    facts |= {
        "aka_titles": list(header.aka_titles),
        "countries": [country.strip() for country in header.countries.split(",") if country.strip()],
        "duration": None if programme is None else duration(programme),
        "duration_frames": header.duration_frames,
        "start_timecode": format_timecode(header.start_frame, sheet.rate),
        "start_frame": header.start_frame,
    }
    return _known(facts) | {"extensions": {}}


def _cue(cue: SheetCue, rate: FrameRate, profile: Profile) -> dict[str, Any]:
    facts: dict[str, Any] = {"sequence": cue.sequence}
    facts |= {name: getattr(cue, name) for name in CUE_FACTS}
    facts |= {
        "duration": None if cue.reported_seconds is None else duration(cue.reported_seconds),
        "exact_frames": cue.exact_frames,
        "times": [
            {
                "in": format_timecode(span.start, rate),
                "out": format_timecode(span.end, rate),
                "in_frame": span.start,
                "out_frame": span.end,
            }
            for span in cue.ranges
        ],
        "scenes": list(cue.scenes),
        "works": [_work(work) for work in cue.works],
        "parties": [
            _party(party, side, profile)
            for side, parties in (("writer", cue.writers), ("publisher", cue.publishers))
            for party in parties
        ],
    }
    return _known(facts) | {"extensions": {}}


def _work(work: SheetWork) -> dict[str, Any]:
    return _known(
        {
            "title": work.title,
            "iswc": work.iswc,
            "work_number": work.work_number,
            "public_domain": work.public_domain,
            "arrangement_of": work.arrangement_of,
            "portion_percent": percent(work.portion),
        }
    )


def _party(party: SheetParty, side: str, profile: Profile) -> dict[str, Any]:
    facts = {
        "side": side,
        "role": party.role,
        "name": party.name,
        "given_names": party.given_names,
        "kind": party.kind,
        "society": profile.society(party.society),
        "share_percent": percent(party.share),
        "ipi_name_number": party.ipi,
        "ipi_base_number": party.ipi_base,
        "isni": party.isni,
        "writer": party.writer,
    }
    return _known(facts) | {"extensions": {}}


def _convention(rule: ShareRule) -> dict[str, str]:
    if rule.view is Views.SIDES:
        return {"view": "sides", "writers": "100", "publishers": "100"}
    parts = {"writers": format_share(rule.writers), "publishers": format_share(rule.publishers)}
    return {"view": "pie", **parts}


def _totals(sheet: CueSheet) -> dict[str, Any]:
    return {"cues": len(sheet.cues), "music": duration(sheet.total_reported_seconds)}


def _known(facts: Mapping[str, Any]) -> dict[str, Any]:
    """What is known of the facts; an unknown one is left out, a stated "no" stays."""
    return {name: value for name, value in facts.items() if value not in (None, "", [])}


FORMAT = SheetFormat(
    id="cisac-json",
    name="CISAC common cue sheet (JSON)",
    suffix=".json",
    mime="application/json",
    writer=write_cisac_json,
    profile="cisac",
)
