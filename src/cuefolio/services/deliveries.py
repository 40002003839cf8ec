# SPDX-License-Identifier: GPL-3.0-or-later
"""Deliveries: a sheet that goes to somebody, marked Original or Revision, kept as it went; and what changed
between any two sheets.

The first sheet of a production that is delivered at all goes out as its head says, else as the original.
Once something was delivered the head may hold the mark for another recipient (the check's mend writes it
there), so the first by a further profile is the original. One that says something else than the last by its
profile is the next revision, and one that says the same keeps its mark.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from cuefolio.domain.delivery import Delivery
from cuefolio.domain.delivery import deliver as delivered_by
from cuefolio.domain.profile import Profile
from cuefolio.domain.sheet import CueSheet, Finding
from cuefolio.domain.sheet_compare import MARKS, Entry, SheetDiff, changes_between, entries
from cuefolio.domain.vocabulary import Classification
from cuefolio.errors import CuefolioError
from cuefolio.formats.change_list import FORMATS, ChangeList
from cuefolio.formats.change_list import write as written_list
from cuefolio.formats.registry import sheet_format
from cuefolio.persistence import film_queries, sheet_queries
from cuefolio.persistence.sheet_queries import Delivered
from cuefolio.persistence.store import CatalogStore
from cuefolio.services import check_background, films, profiles, sheet_records, sheets
from cuefolio.services.change_words import Words, english, lines_of, title_of

__all__ = ["Delivered", "Entry", "SheetDiff", "changes", "compare", "deliver", "prepare"]

MOST_REVISIONS = 9999


@dataclass(frozen=True, slots=True)
class Prepared:
    """A sheet as it would go out now: its lines, its mark, the delivery before it and what changed since
    (both None for the first one)."""

    delivery: Delivery
    classification: str
    revision: int | None
    previous: Delivered | None
    diff: SheetDiff | None


@dataclass(frozen=True, slots=True)
class Done:
    """A sheet that went out: the file, the key of its record, its mark, what it lacks, what changed since."""

    path: Path
    delivered_id: str
    classification: str
    revision: int | None
    findings: tuple[Finding, ...]
    previous: Delivered | None
    diff: SheetDiff | None


@dataclass(frozen=True, slots=True)
class Compared:
    """One side of a comparison: a delivered sheet, or (``delivered`` is None) a production as it is now."""

    title: str
    sheet: CueSheet
    delivered: Delivered | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two sheets and how the later differs from the earlier."""

    before: Compared
    after: Compared
    diff: SheetDiff

    @property
    def entries(self) -> list[Entry]:
        """The changes as a list, see ``domain.sheet_compare``."""
        return entries(self.diff)


def prepare(
    store: CatalogStore,
    film_id: str,
    format_id: str,
    profile_id: str = "",
    *,
    rollup: bool = False,
    classification: str = "",
    revision: int | None = None,
) -> Prepared:
    """The sheet that ``deliver`` would send, nothing written. Arguments and errors as there."""
    profile = profiles.profile(profile_id or sheet_format(format_id).profile)
    _check(classification, revision)
    with store.read() as connection:
        last = sheet_queries.last_delivery(connection, film_id, profile.id)
        sent_to_others = last is None and any(
            sheet.classification for sheet in sheet_queries.delivered(connection, film_id)
        )
    record = sheet_records.read(store, last) if last else None
    sheet = sheets.snapshot(store, film_id)
    made = delivered_by(sheet, profile, rollup=rollup)
    stated = (sheet.header.classification, sheet.header.revision)
    if revision is not None:
        mark: tuple[str, int | None] = (Classification.REVISION, revision)
    elif classification == Classification.ORIGINAL or (sent_to_others and not classification):
        mark = (Classification.ORIGINAL, None)
    else:
        mark = _mark(stated, record, made.sheet, must_rise=classification == Classification.REVISION)
    header = replace(sheet.header, classification=str(mark[0]), revision=mark[1])
    made = replace(made, sheet=replace(made.sheet, header=header))
    diff = changes_between(record.sheet, made.sheet) if record else None
    return Prepared(made, str(mark[0]), mark[1], record.delivered if record else None, diff)


def deliver(
    store: CatalogStore,
    film_id: str,
    format_id: str,
    path: Path,
    profile_id: str = "",
    options: Mapping[str, object] | None = None,
    *,
    to: str = "",
    note: str = "",
    rollup: bool = False,
    classification: str = "",
    revision: int | None = None,
) -> Done:
    """Write a sheet to ``path`` for somebody and keep it by value: sheet, all rules of the profile ("" for
    the format's usual one), options, hashes, when, by whom, ``to`` whom, ``note``.

    The mark is found as the module says; ``classification`` ("original", "revision") or ``revision`` (from 1)
    state it instead. The file is replaced whole and the record made, or neither. Raises sheets.*, profile.*,
    film.gone, file.cannot_write, catalog.read_only, deliveries.bad_mark, deliveries.bad_revision, and
    deliveries.meanwhile when another window delivered the same in between.
    """
    described = sheet_format(format_id)
    resolved = described.resolve(options)
    ready = prepare(
        store,
        film_id,
        format_id,
        profile_id,
        rollup=rollup,
        classification=classification,
        revision=revision,
    )
    made = ready.delivery
    found = sheets.findings(made, described.id, resolved, check_background.of_film(store, film_id))
    data = sheets.render(made, described.id, resolved)
    film = films.get_film(store, film_id)
    written = sheet_records.Written(
        described.id, resolved, rollup, Path(path).name, data, to, note, ready.classification, ready.revision
    )
    values = sheet_records.record_of(store, film_id, film.cut_id, made, written)
    with store.maintain() as connection:
        last = sheet_queries.last_delivery(connection, film_id, made.profile.id)
        if last != (ready.previous.id if ready.previous else None):
            raise CuefolioError("deliveries.meanwhile", title=film.title, profile=made.profile.name)
        key = sheet_queries.keep(connection, **values)
        sheet_records.write_file(store, path, data, resolved)
    return Done(
        Path(path), key, ready.classification, ready.revision, tuple(found), ready.previous, ready.diff
    )


def compare(store: CatalogStore, a: str, b: str | None = None, *, profile_id: str = "") -> Comparison:
    """How the second of two sheets differs from the first. Each key is that of a delivered sheet or of a
    production, which stands for its sheet as it is now.

    Without ``b``, a delivered sheet is compared with its production now, and a production now with what was
    delivered last. A production is seen by the rules of the delivered sheet beside it; two productions by
    ``profile_id``, "" for the house's. Raises sheets.no_such_record, sheets.altered, film.gone,
    deliveries.none, profile.*.
    """
    if b is None:
        a, b = _with_its_other(store, a)
    records = {key: sheet_records.read(store, key) for key in (a, b) if is_record(store, key)}
    rules = next((record.profile for record in records.values()), None)
    rules = rules or profiles.profile(profile_id or profiles.HOUSE)
    one, two = (_compared(store, key, records.get(key), rules) for key in (a, b))
    if one.delivered is None or two.delivered is None:
        one, two = _with_one_mark(one, two)
    return Comparison(one, two, changes_between(one.sheet, two.sheet))


def changes(comparison: Comparison, words: Words = english) -> list[str]:
    """The changes as sentences; one that says so where there are none. ``words`` give the sentence of a code,
    in English unless the window brings its own."""
    return [line.sentence for line in lines_of(comparison.entries, words)] or [words("compare.same", {})]


def export_comparison(
    store: CatalogStore, comparison: Comparison, path: Path, words: Words = english
) -> Path:
    """Write a comparison as text, CSV, web page or workbook, by the end of the file's name.

    Raises deliveries.bad_suffix, sheets.over_catalog, file.cannot_write.
    """
    suffix = Path(path).suffix.lower()
    if suffix not in FORMATS:
        raise CuefolioError("deliveries.bad_suffix", path=str(path), known=", ".join(FORMATS))
    heads = [words("compare.before", {}), words("compare.after", {})]
    sides = [_described(side, words) for side in (comparison.before, comparison.after)]
    listed = ChangeList(
        words("compare.title", {}),
        tuple(zip(heads, sides, strict=True)),
        tuple(words(f"compare.head_{name}", {}) for name in ("cue", "title", "what", "before", "after")),
        tuple(lines_of(comparison.entries, words)),
        words("compare.same", {}),
    )
    sheet_records.write_file(store, path, written_list(listed, suffix))
    return Path(path)


def is_intact(store: CatalogStore, delivered_id: str) -> bool:
    """Whether a record still matches its checksum. Raises sheets.no_such_record."""
    with store.read() as connection:
        return sheet_records.is_intact(sheet_queries.kept(connection, delivered_id))


def is_the_file(store: CatalogStore, delivered_id: str, path: Path) -> bool:
    """Whether a file is the one that went out, to the byte. Raises sheets.no_such_record,
    file.cannot_read."""
    with store.read() as connection:
        expected = sheet_queries.kept(connection, delivered_id).delivered.file_sha256
    try:
        with Path(path).open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest() == expected
    except OSError as error:
        reason = error.strerror or str(error)
        raise CuefolioError("file.cannot_read", path=str(path), reason=reason) from error


def _check(classification: str, revision: int | None) -> None:
    if classification and classification not in list(Classification):
        raise CuefolioError("deliveries.bad_mark", text=classification, choices=", ".join(Classification))
    if revision is not None:
        if classification == Classification.ORIGINAL:
            raise CuefolioError("deliveries.original_has_no_number", number=revision)
        if not 1 <= revision <= MOST_REVISIONS:
            raise CuefolioError("deliveries.bad_revision", text=str(revision), most=MOST_REVISIONS)


def _mark(
    stated: tuple[str, int | None], record: sheet_records.Record | None, sheet: CueSheet, *, must_rise: bool
) -> tuple[str, int | None]:
    """Classification and number of the sheet that goes out after ``record``; ``must_rise`` makes it the next
    revision whatever it says."""
    said = (stated[1] or 0) if stated[0] == Classification.REVISION else 0
    sent = (record.delivered.revision or 0) if record else 0
    if said > sent:
        return (Classification.REVISION, said)
    if must_rise:
        return (Classification.REVISION, sent + 1)
    if record is None:
        return (stated[0] or Classification.ORIGINAL, None)
    if changes_between(record.sheet, sheet).says_the_same:
        return (record.delivered.classification, record.delivered.revision)
    return (Classification.REVISION, sent + 1)


def is_record(store: CatalogStore, key: str) -> bool:
    """Whether a delivered sheet has this key."""
    with store.read() as connection:
        return sheet_queries.is_record(connection, key)


def _with_its_other(store: CatalogStore, key: str) -> tuple[str, str]:
    """A delivered sheet and its production, or a production's last delivery and the production."""
    if is_record(store, key):
        return key, sheet_records.read(store, key).delivered.film_id
    film = films.get_film(store, key)
    listed = sheets.delivered(store, key)
    last = next((sheet for sheet in listed if sheet.classification), listed[0] if listed else None)
    if last is None:
        raise CuefolioError("deliveries.none", title=film.title)
    return last.id, key


def _compared(store: CatalogStore, key: str, record: sheet_records.Record | None, rules: Profile) -> Compared:
    if record is not None:
        return Compared(record.sheet.header.title, record.sheet, record.delivered)
    with store.read() as connection:
        film = film_queries.film_by_id(connection, key)
    if film is None:
        raise CuefolioError("film.gone")
    return Compared(film.title, delivered_by(sheets.snapshot(store, key), rules).sheet)


def _with_one_mark(one: Compared, two: Compared) -> tuple[Compared, Compared]:
    """A production as it is now is no sheet that went out, so its number and date are no difference."""
    sent = one if one.delivered is not None or two.delivered is None else two
    marks = {name: getattr(sent.sheet.header, name) for name in MARKS}
    same = [
        replace(side, sheet=replace(side.sheet, header=replace(side.sheet.header, **marks)))
        for side in (one, two)
    ]
    return same[0], same[1]


def _described(side: Compared, words: Words) -> str:
    """One side in one line."""
    facts: dict[str, object] = {"title": title_of(side.sheet)}
    if side.delivered is None:
        return words("compare.now", facts)
    sent = side.delivered
    facts |= {"at": sent.at[:10], "file": sent.file_name, "profile": sent.profile, "to": sent.to}
    facts["number"] = sent.revision or ""
    mark = {"original": "original", "revision": "revision"}.get(sent.classification, "exported")
    return words(f"compare.{mark}_to" if sent.to else f"compare.{mark}", facts)
