# SPDX-License-Identifier: GPL-3.0-or-later
"""Lines of a received sheet written into a production: new cues, and what was accepted about existing
ones."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from cuefolio.domain.cue_row import CueRow
from cuefolio.domain.identifiers import Scheme, canonical
from cuefolio.domain.profile import Profile
from cuefolio.domain.reconcile import ReadCue, ReadRange
from cuefolio.domain.reconcile.differences import label_frames, origins_of
from cuefolio.domain.reconcile.usage_back import facts_of_code
from cuefolio.domain.sheet import SheetCue, SheetWork
from cuefolio.domain.text import fold, single_line
from cuefolio.domain.timecode import FrameRate, format_timecode
from cuefolio.errors import CuefolioError
from cuefolio.persistence import cue_rows, lookups, sheet_import_queries
from cuefolio.persistence.sheet_import_queries import KnownWork
from cuefolio.persistence.tables import cue, cue_work, party, recording, work, work_party
from cuefolio.persistence.unit_of_work import UnitOfWork
from cuefolio.services.cue_times import replace_stretches
from cuefolio.services.cue_values import Times, TypedParty, new_times
from cuefolio.services.cue_writer import apply_values, sync_links, write_times
from cuefolio.services.party_writer import override, replace_parties, replace_parties_of_work
from cuefolio.services.sheet_import_entries import People, Works, stated_works, writers_of
from cuefolio.services.sheet_import_order import FilmEnd
from cuefolio.services.sheet_import_parties import PartyTaker, as_they_are, same_parties
from cuefolio.services.works import arrange

_TEXTS = (
    "number", "title", "performer", "master_licensor", "restrictions", "instrumentation", "notes",
)  # fmt: skip
_ON_RECORDING = ("isrc", "ean", "label", "catalog_number", "track_number")
_LISTS = {"scene": "scenes", "mood": "moods", "theme": "themes"}


class LineTaker:
    """Writes lines of one sheet into one production, in the order of the sheet."""

    def __init__(
        self,
        uow: UnitOfWork,
        film_id: str,
        rate: FrameRate,
        profile: Profile,
        shift: int = 0,
        people: Mapping[str, str] | None = None,
    ) -> None:
        self._uow = uow
        self._film_id = film_id
        self._rate = rate
        self._profile = profile
        self._shift = shift
        self._cut_id = str(lookups.current_cut(uow.connection, film_id).id)
        self._end = FilmEnd(uow, film_id, self._cut_id)
        known = People(sheet_import_queries.parties(uow.connection))
        self._parties = PartyTaker(known, profile, people or {})
        self._works = Works(sheet_import_queries.works(uow.connection))

    # new cues

    def add(self, row: ReadCue, after: str | None) -> str:
        """A new cue for a line, behind the cue ``after`` where it has no time of its own; its key."""
        uow = self._uow
        key = uow.insert(cue, production_id=self._film_id, position=self._end.position())
        values = self._values(row.cue)
        self._take_recording(key, row.cue, values)
        apply_values(uow, key, {name: value for name, value in values.items() if value not in ("", None)})
        times = new_times(self._new_times(row), Times(None, None, None), self._rate)
        write_times(uow, key, self._cut_id, None, times)
        self._more_stretches(key, row)
        self._end.place(key, times.start, after)
        if len(row.times) > 1:
            self._end.forget()
        self._link_works(key, row.cue)
        return key

    def _values(self, read: SheetCue) -> dict[str, object]:
        values: dict[str, object] = {name: getattr(read, name) for name in _TEXTS if getattr(read, name)}
        for field, attribute in _LISTS.items():
            if getattr(read, attribute):
                values[field] = list(getattr(read, attribute))
        if read.uses is not None and read.uses > 0:
            values["uses"] = str(read.uses)
        origins = origins_of(read.origin, self._profile)
        if len(origins) == 1:
            values["origin"] = origins[0]
        return values | self.usage(read)

    def usage(self, read: SheetCue) -> dict[str, object]:
        """The facts that a line states of its use, as texts: those it names, else those of its code."""
        facts = facts_of_code(read.usage, self._profile.usage)
        stated = {
            "function": read.function or (facts.function if facts else None),
            "vocal": read.vocal or (facts.vocal if facts else None),
            "on_screen": read.on_screen
            if read.on_screen is not None
            else (facts.on_screen if facts else None),
            "diegetic": read.diegetic if read.diegetic is not None else (facts.diegetic if facts else None),
        }
        return {name: _text(value) for name, value in stated.items() if value is not None}

    def _new_times(self, row: ReadCue) -> dict[str, str]:
        """In, out and duration as they are typed: the stated length where the out does not follow the in."""
        span = row.times[0] if row.times else ReadRange()
        values = {}
        if span.start:
            values["in"] = self.label(span.start, row)
        start, end = label_frames(span.start, self._rate), label_frames(span.end, self._rate)
        if span.end and (start is None or (end is not None and end > start)):
            values["out"] = self.label(span.end, row)
        elif row.exact_seconds is not None and row.exact_seconds > 0:
            values["duration"] = f"{float(row.exact_seconds):.9f}"
        elif row.cue.reported_seconds:
            values["duration"] = f"{row.cue.reported_seconds}s"
        if "out" in values and "in" not in values:
            del values["out"]
        return values

    def _more_stretches(self, key: str, row: ReadCue) -> None:
        """All stretches of a cue that states in and out of each; else it keeps the first."""
        if len(row.times) < 2 or not all(span.start and span.end for span in row.times):
            return
        pairs = [(self._frames(span.start, row), self._frames(span.end, row)) for span in row.times]
        if all(start < end for start, end in pairs):
            ranges = [(start, end, None) for start, end in pairs]
            replace_stretches(self._uow, self._uow.get(cue, key), self._cut_id, ranges, self._rate)

    def label(self, stated: str, row: ReadCue) -> str:
        """A label of theirs as a timecode of the production. Raises import.bad_time."""
        return format_timecode(self._frames(stated, row), self._rate)

    def _frames(self, stated: str, row: ReadCue) -> int:
        frames = label_frames(stated, self._rate)
        if frames is None:
            raise CuefolioError("import.bad_time", place=str(row.place), label=stated, rate=self._rate.label)
        return frames + self._shift

    def _take_recording(self, key: str, read: SheetCue, values: dict[str, object]) -> None:
        """The recording of the stated ISRC, with what it lacks; else one by its title, as a typed one."""
        facts = {name: getattr(read, name) for name in _ON_RECORDING if getattr(read, name)}
        isrc = canonical(Scheme.ISRC, read.isrc)
        found = sheet_import_queries.recording_with(self._uow.connection, isrc) if isrc else None
        if found is not None:
            known = self._uow.get(recording, found)._mapping
            missing = {name: value for name, value in facts.items() if not known[name]}
            self._uow.update(recording, found, **missing)
            self._uow.update(cue, key, recording_id=found)
            return
        if read.recording and not isrc:
            values["recording"] = [read.recording]
        elif read.recording:
            title = single_line(read.recording)
            made = self._uow.insert(recording, title=title, title_key=fold(title))
            self._uow.update(cue, key, recording_id=made)
        values |= facts

    # works

    def _link_works(self, key: str, read: SheetCue) -> None:
        """The works that a line states, or its title names safely, and its parties where they belong."""
        stated = stated_works(read)
        writers = writers_of(read)
        if not stated and read.title:
            by_title = SheetWork(read.title)
            if self._works.exact(by_title, writers, self._film_id) is not None:
                stated = [by_title]
        keys = [self._work(entry, writers) for entry in stated]
        if keys:
            sync_links(self._uow, cue_work, key, "work_id", list(dict.fromkeys(keys)))
        if len(keys) > 1:
            links = lookups.links(self._uow.connection, cue_work, key)
            portions = {link.work_id: link.id for link in links}
            for entry, work_id in zip(stated, keys, strict=True):
                if entry.portion is not None:
                    self._uow.update(cue_work, portions[work_id], portion=entry.portion)
        wanted = self._parties_of(read)
        if not wanted:
            return
        parties = self._row(key).parties if keys else ()
        if len(keys) == 1 and not parties:
            replace_parties(self._uow, key, wanted)
        elif not keys or not same_parties(wanted, parties):
            # The work belongs to other cues as well; only this one differs.
            override(self._uow, key, wanted)
        self._identify(read, key)

    def _parties_of(self, read: SheetCue) -> list[TypedParty]:
        return [*self._parties.side(read, "writer"), *self._parties.side(read, "publisher")]

    def _identify(self, read: SheetCue, key: str) -> None:
        """IPI base numbers and ISNI of the people of a line, where nothing is known yet."""
        stated = [entry for entry in (*read.writers, *read.publishers) if entry.ipi_base or entry.isni]
        if not stated:
            return
        people = {fold(entry.name): entry.party_id for entry in self._row(key).parties}
        for entry in stated:
            person = people.get(fold(single_line(entry.name)))
            if person is None:
                continue
            known = self._uow.get(party, person)
            codes = {"ipi_base": entry.ipi_base, "isni": entry.isni}
            facts = {name: code for name, code in codes.items() if code and not known._mapping[name]}
            if facts:
                self._uow.update(party, person, **facts)

    def _work(self, stated: SheetWork, writers: Collection[str]) -> str:
        """Key of the work that is meant; a new one is added with what is stated of it."""
        found = self._works.exact(stated, writers, self._film_id)
        if found is not None:
            self._fill_work(found[0].id, stated)
            return found[0].id
        title = single_line(stated.title) or "?"
        iswc = canonical(Scheme.ISWC, stated.iswc)
        number = single_line(stated.work_number)
        key = self._uow.insert(work, title=title, title_key=fold(title))
        films = frozenset({self._film_id})
        self._works.add(KnownWork(key, title, fold(title), iswc, number, frozenset(writers), films))
        if stated.arrangement_of:
            arrange(self._uow, key, self._work(SheetWork(stated.arrangement_of), writers))
        self._fill_work(key, stated)
        return key

    def _fill_work(self, key: str, stated: SheetWork) -> None:
        """What is stated of a work and not known yet: codes, public domain, parties."""
        known = self._uow.get(work, key)._mapping
        facts: dict[str, object] = {
            "iswc": canonical(Scheme.ISWC, stated.iswc) or None,
            "society_work_number": single_line(stated.work_number) or None,
            "public_domain": stated.public_domain,
        }
        missing = {name: value for name, value in facts.items() if known[name] is None and value is not None}
        if missing:
            self._uow.update(work, key, **missing)
        wanted = self._parties_of(SheetCue(0, writers=stated.writers, publishers=stated.publishers))
        if wanted and not lookups.party_rows(self._uow.connection, work_party, "work_id", key):
            replace_parties_of_work(self._uow, key, wanted)

    # existing cues

    def change(self, row: ReadCue, cue_ids: Sequence[str], fields: Collection[str]) -> None:
        """Set ``fields`` of existing cues to what a line states; other facts stay."""
        values = self._chosen_values(row, fields)
        for key in cue_ids:
            if values:
                apply_values(self._uow, key, values)
                self._end.forget()
            if "work" in fields:
                titles = row.cue.works
                writers = writers_of(row.cue)
                keys = list(dict.fromkeys(self._work(entry, writers) for entry in titles))
                sync_links(self._uow, cue_work, key, "work_id", keys)
            if {"writers", "publishers"} & set(fields):
                self._change_parties(row.cue, key, fields)

    def _chosen_values(self, row: ReadCue, fields: Collection[str]) -> dict[str, object]:
        read = row.cue
        every = self._values(read) | {"recording": [read.recording] if read.recording else ""}
        every |= {name: getattr(read, name) for name in (*_ON_RECORDING, "iswc", "work_number")}
        values = {name: every[name] for name in fields if every.get(name)}
        if "usage" in fields:
            values |= self.usage(read)
        span = row.times[0] if row.times else ReadRange()
        for name, stated in (("in", span.start), ("out", span.end)):
            if name in fields and stated:
                values[name] = self.label(stated, row)
        # Where they state both ends and one is taken, the ends tell the length; the other keeps its frames.
        ends = {"in", "out"} & set(fields)
        in_one_second = bool(span.start) and span.start == span.end
        by_ends = bool(ends and span.start and span.end) and not in_one_second
        exact, whole = row.exact_seconds, read.reported_seconds
        if ("duration" in fields and not by_ends) or (in_one_second and len(ends) == 2 and (whole or exact)):
            values["duration"] = f"{whole}s" if whole is not None else f"{float(exact or 0):.9f}"
            values.pop("out", None)
        return values

    def _change_parties(self, read: SheetCue, key: str, fields: Collection[str]) -> None:
        parties = self._row(key).parties
        wanted = []
        for field, side in (("writers", "writer"), ("publishers", "publisher")):
            ours = [entry for entry in parties if entry.is_writer is (side == "writer")]
            wanted += self._parties.side(read, side, ours) if field in fields else as_they_are(ours)
        replace_parties(self._uow, key, wanted)

    def _row(self, key: str) -> CueRow:
        return cue_rows.cue_rows(self._uow.connection, [key])[0]


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)
