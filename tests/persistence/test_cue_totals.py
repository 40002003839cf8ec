# SPDX-License-Identifier: GPL-3.0-or-later
"""What many cues add up to is what each of them reports, however they overlap."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cuefolio.domain.cue_groups import Figure, Totals
from cuefolio.domain.reporting import Entry, reported
from cuefolio.domain.timecode import FrameRate, rate_from_id, seconds
from cuefolio.domain.vocabulary import Origin
from cuefolio.errors import CuefolioError
from cuefolio.persistence import cue_totals
from cuefolio.persistence.figure_table import FigureTable, Kind
from cuefolio.persistence.store import CatalogStore
from cuefolio.persistence.tables import cue, cue_time, cut
from cuefolio.persistence.unit_of_work import UnitOfWork
from cuefolio.services import catalog, films

Times = tuple[int | None, int | None, int | None]
"""In, out and length of a stretch, in frames."""

starts = st.integers(0, 60)
ranges = st.tuples(starts, st.integers(-3, 70)).map(lambda drawn: (drawn[0], sum(drawn), None))
lengths = st.integers(0, 90).map(lambda frames: (None, None, frames))
stretches = st.one_of(ranges, ranges, ranges, lengths, st.just((5, None, None)))
cue_lists = st.lists(
    st.tuples(
        st.lists(stretches, max_size=3),
        st.sampled_from(["score", "score", "licensed-song", "sound-design", None]),
        st.sampled_from([None, None, None, "omitted"]),
    ),
    max_size=9,
)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CatalogStore]:
    """One catalogue with a film without cues."""
    store = catalog.new(tmp_path_factory.mktemp("totals") / "film music.cuefolio")
    films.add_film(store, {"title": "Night Ferry"})
    yield store
    store.close()


def make(store: CatalogStore, film: list[tuple[list[Times], str | None, str | None]]) -> list[str]:
    """Give the film these cues instead of those it had."""
    made: list[str] = []

    def work(uow: UnitOfWork) -> None:
        for old in uow.rows(cue.select()):
            uow.delete(cue, old.id)
        own = uow.rows(cut.select())[0]
        for place, (times, origin, status) in enumerate(film):
            row = {"production_id": own.production_id, "position": place, "origin": origin, "status": status}
            made.append(uow.insert(cue, **row))
            for n, (start, end, length) in enumerate(times):
                frames = {"start_frame": start, "end_frame": end, "length_frames": length}
                uow.insert(cue_time, cue_id=made[-1], cut_id=own.id, position=n, **frames)

    store.write("step.demo", work, title="cues")
    return made


def figures(store: CatalogStore) -> FigureTable:
    with store.read() as connection:
        film_id: str = connection.execute(cut.select()).one().production_id
        return cue_totals.figures(connection, [film_id])


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cue_lists)
def test_carving_only_what_overlaps_says_what_carving_everything_says(
    shared: CatalogStore, film: list[tuple[list[Times], str | None, str | None]]
) -> None:
    keys = make(shared, film)
    rate = rate_from_id("24")
    music = [
        (key, [(start, end) for start, end, _ in times if start is not None and end is not None])
        for key, (times, origin, status) in zip(keys, film, strict=True)
        if origin != "sound-design" and status != "omitted"
    ]
    carved = {
        result.key: result.reported_seconds
        for result in reported([Entry(key, spans) for key, spans in music if spans], rate)
    }
    found = figures(shared)
    assert list(found) == keys
    for key, (times, origin, status) in zip(keys, film, strict=True):
        known = [length if start is None else None if end is None else end - start
                 for start, end, length in times]  # fmt: skip
        frames = sum(n for n in known if n is not None) if any(n is not None for n in known) else None
        timed = all(start is not None and end is not None for start, end, _ in times)
        whole = None
        if frames is not None and key in dict(music):
            alone = reported([Entry("", ((0, frames),))], rate)[0].reported_seconds
            whole = carved[key] if timed and key in carved else alone
        expected = Figure(whole, frames, rate, origin or "", origin != "sound-design", status == "omitted")
        assert found[key] == expected
    assert found.total() == total(found.values())


def total(figures: Iterable[Figure]) -> Totals:
    """What figures add up to, one after the other: what ``FigureTable.total`` must say too."""
    cues = reported = unknown = sound_design = omitted = 0
    frames: dict[FrameRate, int] = {}
    origins: dict[str, tuple[int, int]] = {}
    for figure in figures:
        if not figure.is_music:
            sound_design += 1
            continue
        if figure.is_omitted:
            omitted += 1
            continue
        cues += 1
        own = figure.reported or 0
        reported += own
        unknown += figure.frames is None
        frames[figure.rate] = frames.get(figure.rate, 0) + (figure.frames or 0)
        many, time = origins.get(figure.origin, (0, 0))
        origins[figure.origin] = (many + 1, time + own)
    order = [*map(str, Origin), ""]
    return Totals(
        cues,
        reported,
        sum((seconds(n, rate) for rate, n in frames.items()), Fraction(0)),
        unknown,
        sound_design,
        omitted,
        {origin: origins[origin] for origin in order if origin in origins},
    )


numbers = st.one_of(st.none(), st.integers(0, 10**6))
kinds = st.builds(
    Kind,
    st.sampled_from(["24", "25", "29.97df", "23.976"]).map(rate_from_id),
    st.sampled_from(["score", "library", "", "licensed-song"]),
    st.booleans(),
    st.booleans(),
)


@given(st.lists(st.tuples(kinds, numbers, numbers), max_size=30), st.data())
def test_a_table_keeps_figures_and_adds_them_up(
    given_: list[tuple[Kind, int | None, int | None]], data: st.DataObject
) -> None:
    table = FigureTable()
    plain: dict[str, Figure] = {}
    for n, (kind, frames, whole) in enumerate(given_):
        table.add(f"cue-{n}", table.number_of(kind), frames, whole)
        plain[f"cue-{n}"] = Figure(whole, frames, *kind)
    some = data.draw(st.lists(st.sampled_from([*plain, "gone"]), unique=True))
    shown = [key for key in some if key in plain]
    assert dict(table) == plain and "gone" not in table
    assert table.total() == total(plain.values())
    assert table.total(some) == total(plain[key] for key in shown)
    part = table.only(some)
    assert list(part.items()) == [(key, plain[key]) for key in shown]
    assert part.total() == table.total(some) and ("gone" in part) is False


def test_adding_up_can_be_given_up(shared: CatalogStore) -> None:
    with shared.read() as connection, pytest.raises(CuefolioError) as caught:
        cue_totals.figures(connection, ["any"], lambda: True)
    assert caught.value.code == "job.cancelled"
