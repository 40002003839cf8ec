# SPDX-License-Identifier: GPL-3.0-or-later
"""A sheet as one recipient gets it: times, shares, roll-ups, repeated uses."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cuefolio.domain.delivery import deliver, music_of, shown_shares, stored_share
from cuefolio.domain.profile import Overlaps, Profile, Repeats, ShareRule, TimeRule, Views
from cuefolio.domain.reporting import RoundingRule
from cuefolio.domain.sheet import CueSheet, SheetCue, SheetHeader, SheetParty, SheetRange, SheetWork
from cuefolio.domain.timecode import rate_from_id
from cuefolio.domain.usage import Placement, UsageTable

RATE = rate_from_id("24")
ANA = SheetParty("Ana Bell", "C", "PRS", 10000)
JO = SheetParty("Jo Ray", "A", "ASCAP", 10000)
NORTH = SheetParty("Northlight", "E", "PRS", 10000)
UNPUBLISHED = SheetParty("unpublished", "E")
HALVES = ShareRule(Views.PIE)
THIRDS = ShareRule(Views.PIE, 6667, 3333)
PLAIN = Profile("plain", "Plain")


def cue(at: int, *spans: tuple[int, int], work: str = "", **facts: object) -> SheetCue:
    works = (SheetWork(work),) if work else ()
    frames = sum(end - start for start, end in spans)
    known: dict[str, object] = {
        "title": work or f"Cue {at}",
        "number": f"1M{at}",
        "origin": "score",
        "function": "background",
        "vocal": "instrumental",
        "writers": (ANA,),
        "publishers": (NORTH,),
        "works": works,
        "ranges": tuple(SheetRange(*span) for span in spans),
        "exact_frames": frames if spans else None,
    }
    return SheetCue(at, **(known | facts))  # type: ignore[arg-type]


def sheet(*cues: SheetCue, title: str = "Night Train") -> CueSheet:
    return CueSheet(SheetHeader(title), RATE, cues)


def timed(rule: TimeRule) -> Profile:
    return replace(PLAIN, times=rule)


# times

EXAMPLE = [cue(n, (n * 1000, n * 1000 + length)) for n, length in enumerate([71, 35, 60, 11, 1], 1)]


@pytest.mark.parametrize(("minimum", "total"), [(False, 7), (True, 9)])
def test_the_example_of_the_rounding_rule(minimum: bool, total: int) -> None:
    """cue-sheets.md section 6: frames 71 + 35 + 60 + 11 + 1 at 24 fps, exactly 7.42 s."""
    made = deliver(sheet(*EXAMPLE), timed(TimeRule(minimum_one=minimum)))
    seconds = [line.cue.reported_seconds for line in made.lines]
    assert seconds == ([3, 1, 3, 1, 1] if minimum else [3, 1, 3, 0, 0])
    assert made.reported_seconds == made.paper.total_reported_seconds == total
    assert round(float(made.exact_seconds), 2) == 7.42


@pytest.mark.parametrize(("rule", "total"), [(RoundingRule.UP, 10), (RoundingRule.DOWN, 7)])
def test_other_roundings(rule: RoundingRule, total: int) -> None:
    assert deliver(sheet(*EXAMPLE), timed(TimeRule(rule))).reported_seconds == total


def test_the_later_cue_takes_the_frames_that_two_works_share() -> None:
    first, second = cue(1, (0, 240), work="Lamp"), cue(2, (192, 480), work="Water")
    made = deliver(sheet(first, second), PLAIN)
    assert [line.cue.reported_seconds for line in made.lines] == [8, 12]
    part = made.lines[0].parts[0]
    assert part.explanation is not None
    assert (part.explanation.exact_frames, part.explanation.counted_frames) == (240, 192)
    assert [(carve.by, carve.frames) for carve in part.explanation.carves] == [(1, 48)]
    kept = deliver(sheet(first, second), timed(TimeRule(overlaps=Overlaps.KEEP)))
    assert [line.cue.reported_seconds for line in kept.lines] == [10, 12]


def test_clips_of_one_work_share_their_frames_even_where_overlaps_are_kept() -> None:
    first, second = cue(1, (0, 240), work="Lamp"), cue(2, (192, 480), work="Lamp")
    kept = deliver(sheet(first, second), timed(TimeRule(overlaps=Overlaps.KEEP)))
    assert kept.reported_seconds == 20


def test_a_medley_is_not_the_work_that_it_begins_with() -> None:
    lamp, water = SheetWork("Lamp"), SheetWork("Water", iswc="T-034.524.680-1")
    single, medley = cue(1, work="Lamp"), cue(2, works=(lamp, water))
    assert music_of(single) == "lamp"
    assert music_of(medley) not in ("", music_of(single))
    assert music_of(cue(3, works=(lamp, SheetWork("")))) == ""
    assert music_of(cue(4)) == ""


def test_a_cue_of_which_only_the_length_is_known_overlaps_nothing() -> None:
    made = deliver(sheet(cue(1, (0, 240)), cue(2, exact_frames=48), cue(3, exact_frames=0)), PLAIN)
    assert [line.cue.reported_seconds for line in made.lines] == [10, 2, 0]


def test_what_is_unknown_stays_unknown() -> None:
    made = deliver(sheet(SheetCue(1, title="?")), timed(TimeRule(repeats=Repeats.TOGETHER, rollup=True)))
    written = made.lines[0].cue
    assert (written.reported_seconds, written.exact_frames, written.usage, written.uses) == (
        None,
        None,
        "",
        None,
    )
    assert made.lines[0].parts[0].explanation is None and made.lines[0].counted_frames == 0
    assert written.writers == written.publishers == ()


def test_a_word_that_only_another_program_knows_is_unknown() -> None:
    strange = cue(1, (0, 24), function="ballet", vocal="yodel", origin="jazz")
    assert deliver(sheet(strange), PLAIN).lines[0].cue.usage == ""


def test_the_snapshot_of_a_delivery_keeps_every_cue_and_the_shares_as_they_are_kept() -> None:
    profile = replace(PLAIN, shares=HALVES, times=TimeRule(rollup=True))
    made = deliver(sheet(cue(1, (0, 24)), cue(2, (48, 72))), profile, rollup=True)
    assert len(made.sheet.cues) == 2 and len(made.lines) == 1
    assert made.sheet.profile == "plain"
    assert made.sheet.cues[0].writers == (ANA,)
    assert [written.sequence for written in made.paper.cues] == [1]


# shares


def shares(parties: tuple[SheetParty, ...]) -> list[int | None]:
    return [party.share for party in parties]


def party(share: int | None, role: str = "C") -> SheetParty:
    return SheetParty("Somebody", role, "PRS", share)


def test_each_side_keeps_its_whole_where_both_are_shown() -> None:
    assert shown_shares(cue(1), ShareRule()) == ((ANA,), (NORTH,))


@pytest.mark.parametrize(
    ("rule", "kept", "shown"),
    [
        (HALVES, [10000], [5000]),
        (HALVES, [3333, 3333, 3333], [1667, 1667, 1666]),  # 99.99 % is a whole
        (HALVES, [3334, 3333, 3333], [1667, 1667, 1666]),
        (THIRDS, [5000, 5000], [3334, 3333]),
        (THIRDS, [10000], [6667]),
        (HALVES, [2500, 7500], [1250, 3750]),
        (HALVES, [0, 10000], [0, 5000]),
    ],
)
def test_one_pie(rule: ShareRule, kept: list[int], shown: list[int]) -> None:
    writers, publishers = shown_shares(cue(1, writers=tuple(map(party, kept))), rule)
    assert shares(writers) == shown
    assert shares(publishers) == [rule.publishers]


def test_incomplete_shares_are_scaled_and_nothing_is_filled_in() -> None:
    writers, _ = shown_shares(cue(1, writers=(party(5000), party(None))), HALVES)
    assert shares(writers) == [2500, None]
    writers, _ = shown_shares(cue(1, writers=(party(4000), party(4000))), HALVES)
    assert shares(writers) == [2000, 2000]


def test_the_tolerance_is_the_profiles() -> None:
    wide = replace(HALVES, tolerance=100)
    writers, _ = shown_shares(cue(1, writers=(party(4950), party(4960))), wide)
    assert sum(share or 0 for share in shares(writers)) == 5000
    writers, _ = shown_shares(cue(1, writers=(party(4950), party(4960))), HALVES)
    assert shares(writers) == [2475, 2480]
    everything = replace(HALVES, tolerance=10000)
    assert shares(shown_shares(cue(1, writers=(party(0),)), everything)[0]) == [0]


def test_an_unpublished_work_leaves_the_pie_to_its_writers() -> None:
    writers, publishers = shown_shares(cue(1, publishers=(UNPUBLISHED,)), HALVES)
    assert shares(writers) == [10000] and shares(publishers) == [None]
    writers, publishers = shown_shares(cue(1, publishers=()), HALVES)
    assert shares(writers) == [5000] and publishers == ()  # unknown is not unpublished


def test_the_works_of_a_line_show_their_shares_in_the_same_view() -> None:
    work = SheetWork("Lamp", writers=(party(5000), party(5000)), publishers=(UNPUBLISHED,))
    other = SheetWork("Water", writers=(ANA,), publishers=(NORTH,))
    made = deliver(sheet(cue(1, (0, 24), works=(work, other))), replace(PLAIN, shares=HALVES))
    shown = made.lines[0].cue.works
    assert [shares(work.writers) for work in shown] == [[5000, 5000], [5000]]
    assert [shares(work.publishers) for work in shown] == [[None], [5000]]
    assert made.sheet.cues[0].works == (work, other)


complete = st.lists(st.integers(0, 10000), min_size=1, max_size=6).map(
    lambda cuts: [b - a for a, b in zip([0, *sorted(cuts[1:])], [*sorted(cuts[1:]), 10000], strict=True)]
)
rules = st.integers(1, 9999).map(lambda part: ShareRule(Views.PIE, part, 10000 - part))


@given(complete, complete, rules, st.integers(-2, 2))
def test_the_pie_is_divided_exactly(
    writers: list[int], publishers: list[int], rule: ShareRule, miss: int
) -> None:
    missed = [max(0, writers[0] + miss), *writers[1:]]
    made = cue(1, writers=tuple(map(party, missed)), publishers=tuple(party(s, "E") for s in publishers))
    shown = [shares(side) for side in shown_shares(made, rule)]
    assert sum(share or 0 for share in shown[0]) == rule.writers
    assert sum(share or 0 for share in shown[1]) == rule.publishers
    for kept, seen in zip((missed, publishers), shown, strict=True):
        for a, s in zip(kept, seen, strict=True):
            for b, t in zip(kept, seen, strict=True):
                assert a <= b or (s or 0) >= (t or 0)  # who has more is never shown less
        part = rule.writers if kept is missed else rule.publishers
        assert all(abs((s or 0) - a * part / sum(kept)) < 1 for a, s in zip(kept, seen, strict=True))


@given(st.lists(st.none() | st.integers(0, 10000), max_size=5), rules)
def test_unknown_shares_stay_unknown_and_nothing_is_lost(kept: list[int | None], rule: ShareRule) -> None:
    writers, _ = shown_shares(cue(1, writers=tuple(map(party, kept))), rule)
    assert [share is None for share in shares(writers)] == [share is None for share in kept]


@given(st.integers(0, 10000), rules, st.sampled_from(["writer", "publisher"]))
def test_a_shown_share_turns_back_into_the_kept_one(kept: int, rule: ShareRule, side: str) -> None:
    part = rule.writers if side == "writer" else rule.publishers
    shown = (2 * kept * part + 10000) // 20000
    assert abs(stored_share(shown, side, rule) - kept) <= 10000 / part / 2 + 1


@pytest.mark.parametrize(
    ("shown", "side", "rule", "kept"),
    [
        (2500, "writer", HALVES, 5000),
        (3333, "publisher", THIRDS, 10000),
        (6667, "writer", THIRDS, 10000),
        (1667, "writer", HALVES, 3334),
        (5000, "writer", ShareRule(), 5000),
        (100, "publisher", ShareRule(Views.PIE, 10000, 0), 100),
    ],
)
def test_shares_of_received_sheets(shown: int, side: str, rule: ShareRule, kept: int) -> None:
    assert stored_share(shown, side, rule) == kept


def test_the_writers_of_a_received_unpublished_work_have_the_pie() -> None:
    assert stored_share(10000, "writer", HALVES, unpublished=True) == 10000
    assert stored_share(5000, "writer", HALVES) == 10000


# lines


ROLLUP = timed(TimeRule(rollup=True, rollup_title="{title} ({usage})"))


def test_commissioned_score_becomes_one_line_for_each_usage() -> None:
    made = deliver(
        sheet(
            cue(1, (0, 36), function="main-title"),
            cue(2, (100, 112), scenes=("12",), notes="cello"),
            cue(3, (200, 212), scenes=("13",), notes="strings"),
            cue(4, (300, 348), origin="licensed-song", diegetic=False, on_screen=False),
            cue(5, (400, 436), function="main-title"),
        ),
        ROLLUP,
        rollup=True,
    )
    titles = [
        (line.cue.title, line.cue.usage, line.cue.reported_seconds, line.cue.uses) for line in made.lines
    ]
    assert titles == [
        ("Night Train (MT)", "MT", 3, 2),
        ("Night Train (BI)", "BI", 1, 2),  # 24 frames: rounded once, not cue by cue
        ("Cue 4", "BI", 2, None),
    ]
    rolled = made.lines[1]
    assert [part.sequence for part in rolled.parts] == [2, 3] and rolled.counted_frames == 24
    assert (rolled.cue.scenes, rolled.cue.notes, rolled.cue.number) == (("12", "13"), "", "")
    assert [line.cue.sequence for line in made.lines] == [1, 2, 3]


def test_no_roll_up_unless_it_is_asked_for_and_allowed() -> None:
    cues = (cue(1, (0, 24)), cue(2, (48, 72)))
    assert len(deliver(sheet(*cues), ROLLUP).lines) == 2
    assert len(deliver(sheet(*cues), PLAIN, rollup=True).lines) == 2
    assert len(deliver(sheet(cues[0]), ROLLUP, rollup=True).lines) == 1
    assert deliver(sheet(cues[0]), ROLLUP, rollup=True).lines[0].cue.title == "Cue 1"


def test_a_roll_up_needs_the_same_authors_and_known_ones() -> None:
    def lines(*cues: SheetCue) -> int:
        return len(deliver(sheet(*cues), ROLLUP, rollup=True).lines)

    one, two = cue(1, (0, 24)), cue(2, (48, 72))
    assert lines(one, two) == 1
    assert lines(one, replace(two, writers=(JO,))) == 2
    assert lines(one, replace(two, publishers=())) == 2
    assert lines(one, replace(two, writers=(replace(ANA, ipi="00014107338"),))) == 2
    assert lines(replace(one, writers=()), replace(two, writers=())) == 2
    assert lines(replace(one, vocal=""), replace(two, vocal="")) == 2  # the usage is not known
    assert lines(one, replace(two, ranges=(), exact_frames=None)) == 2


def test_a_body_with_a_code_of_its_own_for_roll_ups_keeps_its_themes() -> None:
    profile = timed(TimeRule(rollup=True, rollup_usage="R"))
    cues = (
        cue(1, (0, 24), function="main-title"),
        cue(2, (48, 72), function="main-title"),
        cue(3, (96, 120)),
        cue(4, (144, 168)),
    )
    made = deliver(sheet(*cues), profile, rollup=True)
    assert [(line.cue.title, line.cue.usage) for line in made.lines] == [
        ("Night Train", "MT"), ("Night Train", "R"),
    ]  # fmt: skip


def test_repeated_uses_are_counted_and_added_up() -> None:
    together = timed(TimeRule(repeats=Repeats.TOGETHER))
    cues = (
        cue(1, (0, 11), work="Lamp", performer="Strings", isrc="NOABC2600001", scenes=("1",)),
        cue(2, (100, 200), work="Water"),
        cue(3, (300, 311), work="Lamp", performer="Strings", isrc="NOABC2600001", scenes=("2",), uses=2),
        cue(4, (400, 411), work="Lamp", performer="Strings", isrc="NOABC2600001", vocal="vocal"),
    )
    made = deliver(sheet(*cues), together)
    assert [(line.cue.title, line.cue.uses, line.cue.reported_seconds) for line in made.lines] == [
        ("Lamp", 3, 1), ("Water", None, 4), ("Lamp", None, 1),
    ]  # fmt: skip
    first = made.lines[0].cue
    assert (first.isrc, first.performer, first.scenes) == ("NOABC2600001", "Strings", ("1", "2"))
    assert first.ranges == (SheetRange(0, 11), SheetRange(300, 311)) and first.exact_frames == 22
    assert [line.cue.number for line in made.lines] == ["", "1M2", "1M4"]
    assert len(deliver(sheet(*cues), PLAIN).lines) == 4


def test_a_use_of_unknown_length_keeps_its_own_line() -> None:
    together = timed(TimeRule(repeats=Repeats.TOGETHER))
    made = deliver(sheet(cue(1, (0, 24), work="Lamp"), cue(2, work="Lamp")), together)
    assert [line.cue.reported_seconds for line in made.lines] == [1, None]


@pytest.mark.parametrize(
    ("order", "numbers"),
    [
        ("time", ["2M1", "1M10", "", "1M2"]),
        ("number", ["1M2", "1M10", "2M1", ""]),
        ("title", ["1M2", "", "1M10", "2M1"]),
    ],
)
def test_the_order_of_the_lines(order: str, numbers: list[str]) -> None:
    titles = {"2M1": "Zest", "1M10": "Étude", "": "Day", "1M2": "apple"}
    cues = [
        cue(n, (n * 100, n * 100 + 24), number=number, title=title)
        for n, (number, title) in enumerate(titles.items(), 1)
    ]
    made = deliver(sheet(*cues), replace(PLAIN, order=order))
    assert [line.cue.number for line in made.lines] == numbers
    assert [line.cue.sequence for line in made.lines] == [1, 2, 3, 4]


def test_usage_is_the_bodys() -> None:
    apra_like = replace(PLAIN, usage=UsageTable({Placement.UNDERSCORE: ("Background", "Background")}))
    assert deliver(sheet(cue(1, (0, 24), vocal="")), apra_like).lines[0].cue.usage == "Background"
    assert deliver(sheet(cue(1, (0, 24), function="logo")), apra_like).lines[0].cue.usage == ""


spans = st.tuples(st.integers(0, 2000), st.integers(0, 300)).map(lambda pair: (pair[0], pair[0] + pair[1]))
cues_of_a_film = st.lists(
    st.builds(
        lambda spans, work, voice, function: cue(1, *spans, work=work, vocal=voice, function=function),
        st.lists(spans, max_size=2),
        st.sampled_from(["", "Lamp", "Water"]),
        st.sampled_from(["", "vocal", "instrumental"]),
        st.sampled_from(["", "background", "main-title", "featured"]),
    ),
    max_size=7,
)
time_rules = st.builds(
    TimeRule,
    rounding=st.sampled_from(RoundingRule),
    minimum_one=st.booleans(),
    overlaps=st.sampled_from(Overlaps),
    repeats=st.sampled_from(Repeats),
    rollup=st.booleans(),
)


@given(cues_of_a_film, time_rules)
def test_lines_account_for_every_cue_once(cues: list[SheetCue], rule: TimeRule) -> None:
    film = sheet(*(replace(one, sequence=at) for at, one in enumerate(cues, 1)))
    made = deliver(film, timed(rule), rollup=True)
    assert sorted(part.sequence for line in made.lines for part in line.parts) == [
        one.sequence for one in film.cues
    ]
    for line in made.lines:
        explained = [part.explanation for part in line.parts if part.explanation is not None]
        assert line.counted_frames == sum(one.counted_frames for one in explained)
        assert (line.cue.reported_seconds is None) == (not explained)
    if rule.overlaps is Overlaps.CARVE:
        heard = {frame for one in film.cues for span in one.ranges for frame in range(span.start, span.end)}
        assert sum(line.counted_frames for line in made.lines) == len(heard)
