# SPDX-License-Identifier: GPL-3.0-or-later
"""What the layouts of recipients cannot hold. A sheet must be delivered to know, which takes much longer than
the check of an edit: in between, what was known last stands."""

from __future__ import annotations

import contextlib
import dataclasses
import threading
from collections.abc import Mapping, Sequence
from dataclasses import replace
from weakref import WeakKeyDictionary

from cuefolio.domain.checks import cue_label
from cuefolio.domain.delivery import Delivery, deliver
from cuefolio.domain.profile import Profile
from cuefolio.domain.sheet import CueSheet, Finding
from cuefolio.errors import CuefolioError
from cuefolio.formats.registry import SheetFormat, sheet_format
from cuefolio.persistence.store import CatalogStore

_NO_CHECKER = next(item.default for item in dataclasses.fields(SheetFormat) if item.name == "checker")

Layouts = Mapping[str, SheetFormat]
"""Id of a profile -> the layout that its sheet is checked for."""


def layouts_of(wanted: Sequence[Profile], layout: SheetFormat | None = None) -> Layouts:
    """For each profile ``layout``, or the one that its sheets go out in unless a person chooses another;
    only those that may have something to say: some hold everything."""
    chosen = {profile.id: layout or _usual(profile) for profile in wanted}
    return {key: one for key, one in chosen.items() if one is not None and one.checker is not _NO_CHECKER}


def _usual(profile: Profile) -> SheetFormat | None:
    """None where no package that has any layout of the profile is installed."""
    for format_id in profile.formats:
        with contextlib.suppress(CuefolioError):
            return sheet_format(format_id)
    return None


def of_delivery(
    made: Delivery, layout: SheetFormat, options: Mapping[str, object] | None = None
) -> list[Finding]:
    """What a layout cannot hold of a delivery. It counts lines; here ``Finding.cue`` is the place of the
    line's (first) cue on the sheet, as in every other finding, and its name is given in full."""
    found = []
    for finding in layout.check(made, options):
        arguments = dict(finding.arguments)
        if finding.cue is not None:
            cue = made.sheet.cues[made.lines[finding.cue - 1].parts[0].sequence - 1]
            finding = replace(finding, cue=cue.sequence)
            if "cue" in arguments:
                arguments["cue"] = cue_label(cue)
        found.append(replace(finding, arguments=arguments, source=finding.source or layout.name))
    return found


_Known = dict[tuple[str, str], list[tuple[str, Finding]]]
"""Ids of a profile and a layout -> findings with the key of their cue, "" for the production."""
_last: WeakKeyDictionary[CatalogStore, tuple[str, _Known]] = WeakKeyDictionary()
_lock = threading.Lock()


def find(
    store: CatalogStore,
    film_id: str,
    sheet: CueSheet,
    cue_ids: Sequence[str],
    wanted: Sequence[Profile],
    layouts: Layouts,
) -> dict[str, list[Finding]]:
    """By profile, what its layout cannot hold; its name is the source. ``cue_ids`` are the keys of the cues
    of the sheet in order."""
    found: dict[str, list[Finding]] = {}
    kept: _Known = {}
    for profile in wanted:
        layout = layouts.get(profile.id)
        if layout is not None:
            found[profile.id] = of_delivery(deliver(sheet, profile), layout)
            kept[profile.id, layout.id] = [
                ("" if one.cue is None else cue_ids[one.cue - 1], one) for one in found[profile.id]
            ]
    with _lock:
        _last[store] = (film_id, kept)
    return found


def known(
    store: CatalogStore, film_id: str, cue_ids: Sequence[str], layouts: Layouts
) -> dict[str, list[Finding]]:
    """As ``find`` found last, at the places where the cues stand now; nothing for another production."""
    with _lock:
        of_film_id, kept = _last.get(store, ("", {}))
    if of_film_id != film_id or not kept:
        return {}
    places: dict[str, int | None] = {key: number for number, key in enumerate(cue_ids, start=1)}
    places[""] = None
    return {
        profile_id: [
            one if one.cue == places[key] else replace(one, cue=places[key])
            for key, one in kept.get((profile_id, layout.id), ())
            if key in places
        ]
        for profile_id, layout in layouts.items()
    }
