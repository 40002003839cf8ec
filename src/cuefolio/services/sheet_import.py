# SPDX-License-Identifier: GPL-3.0-or-later
"""Cue sheets of others: read, compared with ours, and taken over as far as a person accepts.

``compare`` changes nothing. ``accept`` is one undo step; so is ``import_as_new``.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from pathlib import Path

from cuefolio.domain.delivery import deliver
from cuefolio.domain.fields import Kind
from cuefolio.domain.film import FILM_FIELD_BY_NAME, FILM_FIELDS, Film
from cuefolio.domain.profile import Profile
from cuefolio.domain.reconcile import Comparison, EntryMatch, ReadSheet, compare_sheets
from cuefolio.domain.sheet import CueSheet
from cuefolio.domain.text import fold, single_line
from cuefolio.domain.timecode import FrameRate, format_timecode, parse_duration, parse_timecode, rate_from_id
from cuefolio.errors import CuefolioError
from cuefolio.formats.reading import Columns, look_at_columns, read_sheet
from cuefolio.formats.reading.json_sheets import of_snapshot
from cuefolio.formats.registry import sheet_formats
from cuefolio.persistence import check_queries, sheet_import_queries
from cuefolio.persistence.store import CatalogStore
from cuefolio.persistence.unit_of_work import ChangeSet, UnitOfWork
from cuefolio.services import cues, films, profiles, sheets
from cuefolio.services.films import DEFAULT_RATE
from cuefolio.services.sheet_import_entries import People, Works, matches
from cuefolio.services.sheet_import_lines import LineTaker

__all__ = [
    "Choices",
    "Columns",
    "accept",
    "compare",
    "compare_read",
    "entries",
    "import_as_new",
    "look_at_columns",
    "proposed_film",
    "read",
]

Choices = Mapping[int, Collection[str] | None]
"""Row number -> fields to take from it, None for all that can be taken."""
Progress = Callable[[int, int], object]
"""Called with a number of lines and that of all."""
_RATES_BY_FRAMES = ("24", "25", "30", "50", "60")


def _silent(_done: int, _total: int) -> None:
    """Nobody wants to know."""


def read(path: Path, mapping: Mapping[str, str] | None = None) -> ReadSheet:
    """What a file states. ``mapping`` as in ``formats.reading.read_sheet``, which see for errors."""
    return read_sheet(Path(path), mapping)


def compare(
    store: CatalogStore,
    film_id: str,
    path: Path,
    profile_id: str = "",
    mapping: Mapping[str, str] | None = None,
    *,
    rollup: bool = False,
) -> Comparison:
    """A file beside a production's sheet as a profile shows it ("" for the usual one of its layout, house
    for strangers'). Raises as ``read``, profile.*, film.gone."""
    return compare_read(store, film_id, read(path, mapping), profile_id, rollup=rollup)


def compare_read(
    store: CatalogStore, film_id: str, theirs: ReadSheet, profile_id: str = "", *, rollup: bool = False
) -> Comparison:
    """As ``compare``, for a sheet that was read already."""
    seen = store.data_version()
    film = films.get_film(store, film_id)
    rows = cues.film_rows(store, film_id)
    counted = [row.id for row in rows if row.is_counted]
    sheet = sheets.sheet_of(film, rows)
    made = deliver(sheet, _profile(theirs, profile_id), rollup=rollup)
    stated, ours = _headers(theirs, film, sheet)
    comparison = compare_sheets(replace(theirs, header=stated), made, counted, ours)
    return replace(
        comparison,
        sheet=theirs,
        entries=entries(store, theirs, film_id),
        film_id=film_id,
        rollup=rollup,
        data_version=seen,
    )


def accept(
    store: CatalogStore,
    film_id: str,
    comparison: Comparison,
    choices: Choices | Collection[int],
    *,
    people: Mapping[str, str] | None = None,
    header: Collection[str] = (),
    file: str = "",
    progress: Progress = _silent,
    cancelled: Callable[[], bool] = lambda: False,
) -> ChangeSet:
    """Take chosen rows of a comparison over, as one step; ``created`` are the keys of new cues in order.

    ``people`` decides about names that are only alike: name as it stands -> key of who it is, "" for somebody
    new. ``header`` are fields of the production to take; ``file`` names the source in the history.
    ``progress`` gets the number of lines that are taken and of all, ``cancelled`` is asked before each.
    Raises job.cancelled, import.bad_choice, import.nothing_chosen, import.changed_meanwhile (when somebody
    changed one of these rows since), import.bad_time, film.locked and what an edit raises; then nothing is
    changed.
    """
    chosen = _chosen(comparison, choices)
    facts = {d.field: d.theirs for d in comparison.header if d.field in set(header) and d.can_take}
    if not chosen and not facts:
        raise CuefolioError("import.nothing_chosen")
    film = films.get_film(store, film_id)
    profile = profiles.profile(comparison.profile)
    decided = {fold(single_line(name)): key for name, key in (people or {}).items()}

    def step(uow: UnitOfWork) -> None:
        if check_queries.newest_step(uow.connection) != comparison.data_version:
            _require_unchanged(store, comparison, chosen)
        if facts:
            films.set_values(uow, film_id, facts)
        taker = LineTaker(uow, film_id, film.rate, profile, comparison.shift, decided)
        behind: str | None = None
        taken = 0
        for row in comparison.rows:
            if row.number in chosen and row.theirs is not None:
                _tell(progress, cancelled, taken, len(chosen))
                taken += 1
                if row.ours is None:
                    behind = taker.add(row.theirs, behind)
                    uow.created.append(behind)
                    continue
                taker.change(row.theirs, row.cue_ids, chosen[row.number])
            if row.cue_ids:
                behind = row.cue_ids[-1]

    return store.write("step.import_sheet", step, count=len(chosen), file=single_line(file) or "a cue sheet")


def import_as_new(
    store: CatalogStore,
    path: Path,
    values: Mapping[str, str] | None = None,
    profile_id: str = "",
    mapping: Mapping[str, str] | None = None,
    *,
    people: Mapping[str, str] | None = None,
    theirs: ReadSheet | None = None,
    progress: Progress = _silent,
    cancelled: Callable[[], bool] = lambda: False,
) -> ChangeSet:
    """A new production from a file, with all its lines as cues, as one step; ``created[0]`` is its key.

    ``values`` (texts by ``FILM_FIELDS`` name) go before what the file says. Where it states no frame rate,
    the first of 24, 25, 30, 50, 60 is taken at which all its timecodes exist. ``theirs`` is the file as
    ``read`` gave it, if it was read already. ``people``, ``progress`` and ``cancelled`` as in ``accept``.
    Raises as ``read``, job.cancelled, import.no_title, film.bad_value, import.bad_time.
    """
    theirs = theirs or read(path, mapping)
    facts = _new_film(theirs, values or {})
    if not facts.get("title"):
        raise CuefolioError("import.no_title", path=str(path))
    rate = rate_from_id(facts["rate"])
    profile = _profile(theirs, profile_id)
    decided = {fold(single_line(name)): key for name, key in (people or {}).items()}

    def step(uow: UnitOfWork) -> None:
        film_id = films.insert(uow, facts)
        uow.created.append(film_id)
        start = single_line(facts.get("start", "")) if theirs.from_start else ""
        shift = parse_timecode(start, rate) if start else 0
        taker = LineTaker(uow, film_id, rate, profile, shift, decided)
        behind: str | None = None
        for taken, row in enumerate(theirs.rows):
            _tell(progress, cancelled, taken, len(theirs.rows))
            behind = taker.add(row, behind)
            uow.created.append(behind)

    return store.write("step.import_film", step, title=facts["title"], file=single_line(Path(path).name))


def proposed_film(theirs: ReadSheet) -> dict[str, str]:
    """Facts of the production that ``import_as_new`` would make of a sheet: texts by ``FILM_FIELDS`` name,
    always with a title ("" where none is stated) and a frame rate."""
    return _new_film(theirs, {})


def entries(store: CatalogStore, theirs: ReadSheet, film_id: str = "") -> tuple[EntryMatch, ...]:
    """Who and what of the library a sheet names; ``film_id`` is the production it is about, "" for a new
    one."""
    with store.read() as connection:
        people = People(sheet_import_queries.parties(connection))
        works = Works(sheet_import_queries.works(connection))
    return matches(people, works, theirs.rows, film_id)


def _tell(progress: Progress, cancelled: Callable[[], bool], done: int, total: int) -> None:
    if cancelled():
        raise CuefolioError("job.cancelled")
    progress(done, total)


def _profile(theirs: ReadSheet, profile_id: str) -> Profile:
    described = sheet_formats().get(theirs.layout)
    return profiles.profile(profile_id or (described.profile if described else profiles.HOUSE))


def _chosen(comparison: Comparison, choices: Choices | Collection[int]) -> dict[int, frozenset[str]]:
    """Row number -> fields to take; rows of which nothing can be taken are left out."""
    wanted: Choices = choices if isinstance(choices, Mapping) else dict.fromkeys(choices)
    rows = {row.number: row for row in comparison.rows}
    found: dict[int, frozenset[str]] = {}
    for number, fields in wanted.items():
        row = rows.get(number)
        if row is None:
            raise CuefolioError("import.bad_choice", number=number, last=len(rows))
        if row.theirs is None:
            continue
        takeable = frozenset(d.field for d in row.differences if d.can_take)
        kept = takeable if fields is None else takeable & frozenset(fields)
        if kept or row.ours is None:
            found[number] = kept
    return found


def _require_unchanged(store: CatalogStore, comparison: Comparison, chosen: Collection[int]) -> None:
    """Somebody wrote since: the chosen rows must still be what a person saw."""
    now = compare_read(
        store, comparison.film_id, comparison.sheet, comparison.profile, rollup=comparison.rollup
    )
    before = [row for row in comparison.rows if row.theirs is not None]
    after = [row for row in now.rows if row.theirs is not None]
    for seen, found in zip(before, after, strict=True):
        if seen.number in chosen and (seen.cue_ids, seen.differences) != (found.cue_ids, found.differences):
            raise CuefolioError("import.changed_meanwhile")


def _new_film(theirs: ReadSheet, values: Mapping[str, str]) -> dict[str, str]:
    """Facts of a production from a header; what cannot be stored is left to a person."""
    facts = {name: text for name, text in theirs.header.items() if name in FILM_FIELD_BY_NAME}
    for field in FILM_FIELDS:
        if (
            field.kind is Kind.CHOICE
            and field.name != "rate"
            and facts.get(field.name, "") not in field.choices
        ):
            facts.pop(field.name, None)
        if field.kind is Kind.INTEGER and not facts.get(field.name, "0").isdigit():
            facts.pop(field.name)
    if "kind" not in facts and (facts.get("episode_number") or facts.get("episode_title")):
        facts["kind"] = "episode"
    facts |= {name: text for name, text in values.items() if text}
    facts["rate"] = rate_from_id(facts["rate"]).id if facts.get("rate") else _fitting_rate(theirs)
    facts["title"] = single_line(facts.get("title", ""))
    return facts


def _fitting_rate(theirs: ReadSheet) -> str:
    labels = [label for row in theirs.rows for span in row.times for label in (span.start, span.end)]
    frames = [int(label.rpartition(":")[2]) for label in labels if label.count(":") == 3]
    most = max(frames, default=0)
    return next((rate for rate in _RATES_BY_FRAMES if most < int(rate)), DEFAULT_RATE)


def _headers(theirs: ReadSheet, film: Film, sheet: CueSheet) -> tuple[dict[str, str], dict[str, str]]:
    """Their facts of the production and ours, as texts that can be compared: lengths and labels of equal
    frames are equal texts."""
    ours = dict(of_snapshot(replace(sheet, cues=())).header)
    stated = {}
    for name, text in theirs.header.items():
        if name not in FILM_FIELD_BY_NAME:
            continue
        if name in ("duration", "start", "rate"):
            text = _timed(name, text, film)
        elif _is_title(name, text, ours):
            continue
        stated[name] = text
    return stated, ours


def _is_title(name: str, text: str, ours: Mapping[str, str]) -> bool:
    """Whether their title is our series, or their episode's our title: sheets of episodes are called so."""
    if name == "title":
        return fold(text) == fold(ours.get("series", ""))
    return name == "episode_title" and "episode_title" not in ours and fold(text) == fold(ours["title"])


def _timed(name: str, text: str, film: Film) -> str:
    """A length, label or rate of theirs as ours is written, where they are the same."""
    try:
        if name == "rate":
            return rate_from_id(text).id
        if name == "start":
            whole = text if text.count(":") == 3 or ";" in text else f"{text}:00"
            return format_timecode(parse_timecode(whole, film.rate), film.rate)
        frames = parse_duration(text, film.rate)
    except CuefolioError:
        return ""
    if film.duration_frames is not None and _same_second(frames, film.duration_frames, film.rate):
        frames = film.duration_frames
    return format_timecode(frames, film.rate)


def _same_second(one: int, two: int, rate: FrameRate) -> bool:
    return abs(one - two) * 2 <= rate.nominal
