# SPDX-License-Identifier: GPL-3.0-or-later
"""What a cue is made of: the clips of the timelines that it was imported from, and the numbers they give.

Nothing here writes. The span is what the clips say, not what somebody typed later; the audible time follows
the threshold that the production has now.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from fractions import Fraction
from functools import lru_cache
from typing import Any

from cuefolio.domain.explain import Account
from cuefolio.domain.timeline.codec import decode
from cuefolio.domain.timeline.explain import explain
from cuefolio.domain.timeline.folding import folded
from cuefolio.domain.timeline.loudness import audible
from cuefolio.domain.timeline.mixes import Through
from cuefolio.domain.timeline.model import Timeline, Use
from cuefolio.domain.timeline.options import BuildOptions, Hours, Verdict
from cuefolio.domain.timeline.proposal import Proposal, ProposedCue, Range
from cuefolio.domain.timeline.scenes import whole_frames
from cuefolio.domain.timeline.sorts import Names, sorts_of
from cuefolio.errors import CuefolioError
from cuefolio.persistence import film_queries, timeline_queries
from cuefolio.persistence.store import CatalogStore


@dataclass(frozen=True, slots=True)
class Evidence:
    """What one import gave to a cue. ``uses`` are those of ``timeline`` that made it, in its order; times are
    its ticks. ``path`` and ``file_hash`` (SHA-256) name the file as it was read at ``imported_at`` (ISO time,
    UTC), ``options`` how cues were built, ``original_name`` the name before it was cleaned."""

    import_id: str
    path: str
    file_hash: str
    imported_at: str
    options: Mapping[str, Any]
    proposal_key: str
    original_name: str
    timeline: Timeline
    uses: tuple[Use, ...]
    start: int | None = None
    """Tick at which the cue begins inside of its first clip, where a person split it there."""
    end: int | None = None
    """Tick at which it ends inside of its last clip, where a person split it there."""
    through: Through | None = None
    """Where a cue comes from whose clips are of a mix; it is only a part of these."""
    rebuilt: Mapping[str, Any] = field(default_factory=dict)
    """Which of ``options`` were others when the cue was rebuilt."""


@dataclass(frozen=True, slots=True)
class Building:
    """Gap (seconds) and threshold (dB) by which a production's cues are built; None: as at each import."""

    gap: Fraction | None = None
    threshold: float | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """One import's part of a cue, to be drawn and explained.

    ``uses`` are those of the evidence in order of time, ``heard`` the audible ticks of each of them alone.
    ``imported`` is how cues were built at the import, ``built`` how this one was, ``options`` what counts
    now. ``cue`` has span and audible time by ``options``; its ``uses`` are places in ``uses``. ``apart`` is
    the number of cues that the gap of ``options`` would make of it.
    """

    evidence: Evidence
    imported: BuildOptions
    built: BuildOptions
    options: BuildOptions
    uses: tuple[Use, ...]
    heard: tuple[tuple[Range, ...], ...]
    cue: ProposedCue
    apart: int


@dataclass(frozen=True, slots=True)
class CueEvidence:
    """Everything that imports gave to a cue, oldest first; no ``pieces`` for one that was logged by hand."""

    cue_id: str
    film_id: str
    building: Building
    pieces: tuple[Piece, ...]
    mix: str = ""
    """The mix that it plays and that needs its own cue sheet, "" once somebody said what is in it."""


def of_cue(store: CatalogStore, cue_id: str) -> list[Evidence]:
    """Everything that imports gave to a cue, oldest first; nothing for a cue that was logged by hand."""
    found = []
    with store.read() as connection:
        for row in timeline_queries.evidence_of(connection, cue_id):
            data = timeline_queries.data_of(connection, row.import_data_id)
            if data is None:
                continue
            timeline = stored_timeline(data)
            told = kept(row.uses)
            places = [place for place in told.uses if 0 <= place < len(timeline.uses)]
            if told.through is None:
                start, end = _split(connection, row, timeline, places)
            else:
                start, end = told.start * timeline.ticks, told.end * timeline.ticks
            found.append(
                Evidence(
                    import_id=row.timeline_import_id,
                    path=row.import_path,
                    file_hash=row.import_file_hash,
                    imported_at=row.import_imported_at,
                    options=json.loads(row.import_options),
                    rebuilt=told.options(),
                    proposal_key=row.proposal_key,
                    original_name=row.original_name or "",
                    timeline=timeline,
                    uses=tuple(timeline.uses[place] for place in places),
                    start=start,
                    end=end,
                    through=told.through,
                )
            )
    return found


def shown(store: CatalogStore, cue_id: str, trial: Building | None = None) -> CueEvidence:
    """The evidence of a cue with its numbers, by what the production says or, to try, by ``trial``."""
    with store.read() as connection:
        film_id = timeline_queries.film_of(connection, cue_id)
        if film_id is None:
            return CueEvidence(cue_id, "", Building(), ())
        building = kept_building(connection, film_id)
        mixes = timeline_queries.mixes_of(connection, film_id, cue_id)
    found = [evidence for evidence in of_cue(store, cue_id) if evidence.uses]
    return CueEvidence(
        cue_id,
        film_id,
        building,
        tuple(_piece(evidence, trial or building) for evidence in found),
        mixes[0].mix if mixes else "",
    )


def mixes(store: CatalogStore, film_ids: Iterable[str]) -> dict[str, str]:
    """By key of the cue: the mixes in productions that need a cue sheet of their own. A cue stands here as
    long as it has no work, for a work says what is in the mix."""
    with store.read() as connection:
        found = [one for film_id in film_ids for one in timeline_queries.mixes_of(connection, film_id)]
    return {one.cue_id: one.mix for one in found}


def building_of(store: CatalogStore, film_id: str) -> Building:
    """What a production says of how its cues are built. Raises film.gone."""
    with store.read() as connection:
        if film_queries.film_by_id(connection, film_id) is None:
            raise CuefolioError("film.gone")
        return kept_building(connection, film_id)


def kept_building(connection: Any, film_id: str) -> Building:
    """``building_of`` within a transaction, of a production that is there."""
    gap, threshold = timeline_queries.building_of(connection, film_id)
    return Building(
        None if gap is None else Fraction(gap, 1000), None if threshold is None else float(threshold)
    )


def account(piece: Piece, *, heard: bool = False) -> Account:
    """How span and audible time of a piece came about; with ``heard`` the audible time stands first."""
    timeline = piece.evidence.timeline
    # A hole was closed by the gap that the cue was built by; the one of today may make other cues.
    options = replace(piece.options, gap=piece.built.gap)
    told = explain(
        Proposal(_of(timeline, piece.uses), options, (piece.cue,), (), (), (), (), (), ()), piece.cue.key
    )
    parts = list(told.parts)
    if heard:
        parts.sort(key=lambda part: part.code != "timeline.cue.audible")
    through = piece.evidence.through
    if through is not None:
        facts = {name: str(text) for name, text in asdict(through).items() if not name.endswith("_id")}
        parts.insert(0, Account("timeline.cue.through_mix", facts))
    if piece.apart > 1:
        counted = {"gap": f"{float(piece.options.gap):g}", "count": piece.apart}
        parts.append(Account("timeline.cue.apart", counted))
    return Account(told.code, told.arguments, tuple(parts))


def accounts(store: CatalogStore, cue_id: str) -> list[Account]:
    """How the clips of every import explain a cue, oldest first; nothing for one that was logged by hand."""
    return [account_of_file(piece) for piece in shown(store, cue_id).pieces]


def account_of_file(piece: Piece) -> Account:
    """``account`` with the file and the day on which it was read."""
    told = account(piece)
    facts = {
        **told.arguments,
        "file": file_name(piece.evidence.path),
        "when": piece.evidence.imported_at[:10],
    }
    return Account("timeline.cue.from_file", facts, told.parts)


def file_name(path: str) -> str:
    """The last part of a path of any system."""
    return path.replace("\\", "/").rstrip("/").rpartition("/")[2] or path


@lru_cache(maxsize=4)
def stored_timeline(data: bytes) -> Timeline:
    """A kept timeline. Going from cue to cue asks for the same one again and again."""
    return decode(data)


def _split(
    connection: Any, row: Any, timeline: Timeline, places: Sequence[int]
) -> tuple[int | None, int | None]:
    """Where a person's split cuts the first and the last clip. A cue's key tells its first frame; where it
    ends is told by the next piece that shares a clip with it."""
    song, mine = key_parts(row.proposal_key)
    if mine is None or not places:
        return None, None
    first = min(timeline.uses[place].record_in for place in places)
    start = mine * timeline.ticks if mine > whole_frames(first, timeline.ticks) else None
    later = []
    for other, uses in timeline_queries.pieces_of(connection, row.timeline_import_id, song):
        theirs = key_parts(other)[1]
        if theirs is not None and theirs > mine and not set(places).isdisjoint(kept(uses).uses):
            later.append(theirs)
    return start, min(later) * timeline.ticks if later else None


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept of a cue's clips: their places, by which gap (seconds) and threshold (dB) it was built
    where that was not at the import, for one that came through a mix its frames in the timeline, and whether
    it plays a mix of several pieces itself."""

    uses: tuple[int, ...]
    gap: Fraction | None = None
    threshold: float | None = None
    start: int = 0
    end: int = 0
    through: Through | None = None
    is_mix: bool = False

    def options(self) -> dict[str, Any]:
        """What goes before the options of the import."""
        own = {"gap": None if self.gap is None else str(self.gap), "threshold": self.threshold}
        return {name: value for name, value in own.items() if value is not None}


def kept(text: str) -> Kept:
    """What ``cue_evidence.uses`` says."""
    told = json.loads(text)
    if isinstance(told, list):
        return Kept(tuple(told))
    through, gap = told.get("through"), told.get("gap")
    return Kept(
        tuple(told["uses"]),
        None if gap is None else Fraction(gap),
        told.get("threshold"),
        told.get("start", 0),
        told.get("end", 0),
        None if through is None else Through(**through),
        bool(told.get("mix", False)),
    )


def kept_text(found: Kept) -> str:
    """The text of ``cue_evidence.uses``; what says that it is a mix stands first (``MIX_USES``)."""
    content: dict[str, Any] = {"mix": True} if found.is_mix else {}
    content |= {"uses": list(found.uses), **found.options()}
    if found.through is not None:
        content |= {"start": found.start, "end": found.end, "through": asdict(found.through)}
    if len(content) == 1:
        content = content["uses"]
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))


def key_parts(key: str) -> tuple[str, int | None]:
    """Song and first frame that a cue's key tells."""
    song, _, frame = key.rpartition("@")
    frame = frame.partition("#")[0]
    return song, int(frame) if frame.lstrip("-").isdecimal() else None


def options_of(given: Mapping[str, Any]) -> BuildOptions:
    """How cues were built, from what is kept of it."""
    usual = BuildOptions()
    return BuildOptions(
        gap=Fraction(given.get("gap", usual.gap)),
        threshold=float(given.get("threshold", usual.threshold)),
        include_muted=bool(given.get("include_muted", usual.include_muted)),
        hours=Hours(given.get("hours", usual.hours)),
        music_tracks=tuple(given.get("music_tracks", ())),
    )


def _of(timeline: Timeline, uses: Sequence[Use]) -> Timeline:
    return replace(timeline, uses=list(uses), spots=[], remarks=[])


def _piece(evidence: Evidence, building: Building) -> Piece:
    options = imported = options_of(evidence.options)
    built = options_of({**evidence.options, **evidence.rebuilt})
    if building.gap is not None:
        options = replace(options, gap=building.gap)
    if building.threshold is not None:
        options = replace(options, threshold=building.threshold)
    uses = tuple(sorted(evidence.uses, key=lambda use: (use.record_in, use.record_out, use.track)))
    timeline = _of(evidence.timeline, uses)
    ticks = timeline.ticks
    all_heard = [audible(use, options.threshold) for use in uses]
    # What is too soft is not in a cue; one of which nothing is left is shown as it stands.
    members = [place for place, ranges in enumerate(all_heard) if ranges] or list(range(len(uses)))
    first = min(uses[place].record_in for place in members)
    last = max(uses[place].record_out for place in members)
    first = first if evidence.start is None else max(first, evidence.start)
    last = last if evidence.end is None else min(last, evidence.end)
    start = whole_frames(first, ticks)
    end = max(whole_frames(last, ticks), start + 1)
    heard = [tuple(_inside(ranges, start * ticks, end * ticks)) for ranges in all_heard]
    united = _united((one for ranges in heard for one in ranges), timeline.tolerance)
    total = sum(out - into for into, out in united)
    names = tuple(dict.fromkeys(track_name(timeline, uses[place]) for place in members))
    cue = ProposedCue(
        key=evidence.proposal_key,
        song=key_parts(evidence.proposal_key)[0],
        title=evidence.original_name or uses[0].name,
        original_name=evidence.original_name,
        version="",
        number="",
        start=start,
        end=end,
        audible=timeline.seconds(total),
        audible_ranges=tuple(united),
        uses=tuple(members),
        tracks=names,
        verdict=Verdict.MUSIC,
        votes=(),
        folded=folded(timeline, members, sorts_of(timeline, Names())),
    )
    gap = int(options.gap * timeline.rate.fraction * ticks)
    whole = (Range(uses[place].record_in, uses[place].record_out) for place in members)
    # How the parts of a mix lie says nothing of the cues inside of it.
    apart = len(_united(whole, gap)) if evidence.through is None else 1
    return Piece(evidence, imported, built, options, uses, tuple(heard), cue, apart)


def track_name(timeline: Timeline, use: Use) -> str:
    """The name of the track of a use, "" where the file names none."""
    return timeline.tracks[use.track].name if 0 <= use.track < len(timeline.tracks) else ""


def _inside(ranges: Iterable[tuple[int, int]], first: int, last: int) -> Iterable[Range]:
    for into, out in ranges:
        if max(into, first) < min(out, last):
            yield Range(max(into, first), min(out, last))


def _united(ranges: Iterable[Range], apart: int) -> list[Range]:
    """Ranges that lie no further apart than this as one."""
    found: list[Range] = []
    for into, out in sorted(ranges):
        if found and into <= found[-1].end + apart:
            found[-1] = Range(found[-1].start, max(found[-1].end, out))
        else:
            found.append(Range(into, out))
    return found
