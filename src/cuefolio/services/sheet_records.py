# SPDX-License-Identifier: GPL-3.0-or-later
"""The record of a sheet that was written: kept by value, and read back as it was.

A record holds the snapshot, every rule of the profile, the options and the roll-up, so that a later change of
the film, of a profile or of a person's own profile file changes nothing of it. It stands outside undo.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from cuefolio import atomic
from cuefolio.domain.delivery import Delivery, deliver
from cuefolio.domain.profile import Profile, profile_to_toml, read_profile
from cuefolio.domain.sheet import CueSheet
from cuefolio.domain.sheet_codec import sheet_from_dict, sheet_to_dict
from cuefolio.domain.text import sanitize_text, single_line
from cuefolio.errors import CuefolioError
from cuefolio.persistence import sheet_queries
from cuefolio.persistence.sheet_queries import Delivered, Kept
from cuefolio.persistence.store import CatalogStore
from cuefolio.services import profiles

_OWN_FILES = {"workbook": "sheets.over_workbook", "template": "sheets.over_template"}
"""Options that name a file of the person's own, and what is said of writing over it."""


@dataclass(frozen=True, slots=True)
class Record:
    """A sheet as it went out, with what it went out by."""

    delivered: Delivered
    sheet: CueSheet
    profile: Profile
    options: Mapping[str, object]

    @property
    def delivery(self) -> Delivery:
        """The lines as they were written."""
        return deliver(self.sheet, self.profile, rollup=self.delivered.rollup)


@dataclass(frozen=True, slots=True)
class Written:
    """What is to be kept of a file: its format with all options, its name and bytes, to whom it went and why.

    ``classification`` is None for a file that was only exported.
    """

    format_id: str
    options: Mapping[str, object]
    rollup: bool
    name: str
    data: bytes
    to: str = ""
    note: str = ""
    classification: str | None = None
    revision: int | None = None


def record_of(
    store: CatalogStore, film_id: str, cut_id: str, made: Delivery, written: Written
) -> dict[str, object]:
    """The columns of a new record, for ``sheet_queries.keep``."""
    text = json.dumps(sheet_to_dict(made.sheet), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    options = json.dumps(dict(written.options), sort_keys=True)
    rules = profile_to_toml(made.profile)
    return {
        "production_id": film_id,
        "cut_id": cut_id,
        "delivered_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "delivered_by": store.author or None,
        "delivered_to": single_line(written.to) or None,
        "note": sanitize_text(written.note).strip() or None,
        "format": written.format_id,
        "profile": made.profile.id,
        "profile_rules": rules,
        "rollup": written.rollup,
        "options": options,
        "classification": written.classification,
        "revision": written.revision,
        "file_name": single_line(written.name),
        "file_sha256": hashlib.sha256(written.data).hexdigest(),
        "sheet": text,
        "sheet_sha256": _digest(text, rules, options, written.rollup),
    }


def read(store: CatalogStore, delivered_id: str) -> Record:
    """A record as it was kept. A record from before schema 3 has no rules of its own: the profile of its id
    as it is now stands in for them.

    Raises sheets.no_such_record, and sheets.altered when the record does not match its checksum.
    """
    with store.read() as connection:
        found = sheet_queries.kept(connection, delivered_id)
    if not is_intact(found):
        raise CuefolioError("sheets.altered")
    sheet = sheet_from_dict(json.loads(found.sheet))
    return Record(found.delivered, sheet, _profile(found), json.loads(found.options))


def is_intact(found: Kept) -> bool:
    """Whether what was kept still is what its checksum was made of."""
    if not found.rules:
        return hashlib.sha256(found.sheet.encode()).hexdigest() == found.sha256
    made = _digest(found.sheet, found.rules, found.options, found.delivered.rollup)
    return made == found.sha256


def write_file(
    store: CatalogStore, path: Path, data: bytes, options: Mapping[str, object] | None = None
) -> None:
    """Replace ``path`` whole, but never a file of the person's own that ``options`` name.

    Raises sheets.over_catalog, sheets.over_workbook, sheets.over_template, file.cannot_write.
    """
    if Path(path).resolve() == store.path.resolve():
        raise CuefolioError("sheets.over_catalog", path=str(path))
    for option, code in _OWN_FILES.items():
        name = str((options or {}).get(option, "")).strip()
        if name and _is_one_file(Path(name), Path(path)):
            raise CuefolioError(code, path=str(path))
    atomic.write_bytes(Path(path), data)


def _is_one_file(one: Path, two: Path) -> bool:
    try:
        return one.samefile(two)
    except OSError:  # one of them is not there, so nothing would be lost
        return False


def _digest(sheet: str, rules: str, options: str, rollup: bool) -> str:
    parts = (sheet, rules, options, "rollup" if rollup else "")
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def _profile(found: Kept) -> Profile:
    if found.rules:
        return read_profile(found.rules, f"{found.delivered.profile}{profiles.SUFFIX}")
    known = found.delivered.profile in profiles.profile_ids()
    return profiles.profile(found.delivered.profile if known else profiles.HOUSE)
