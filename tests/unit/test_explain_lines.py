# SPDX-License-Identifier: GPL-3.0-or-later
"""How a number came about: the account adds up to the number, and every statement has its sentence."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.formats.every_rule import every_rule_sheet

from cuefolio.domain.delivery import Delivery, deliver
from cuefolio.domain.explain import Account, explain_line, explain_total, line_of
from cuefolio.domain.profile import Overlaps, Profile, Repeats, TimeRule
from cuefolio.domain.reporting import RoundingRule
from cuefolio.domain.sheet import CueSheet, SheetCue, SheetHeader, SheetParty, SheetRange, SheetWork
from cuefolio.domain.timecode import rate_from_id
from cuefolio.messages import templates
from cuefolio.services import profiles
from cuefolio.services.explain import sentences

RATE = rate_from_id("24")
PLAIN = Profile("plain", "Plain")
ANA = SheetParty("Ana Bell", "C", "PRS", 10000)


def cue(at: int, *spans: tuple[int, int], **facts: Any) -> SheetCue:
    frames = sum(end - start for start, end in spans) if spans else None
    known: dict[str, Any] = {
        "number": f"1M{at}",
        "title": f"Cue {at}",
        "origin": "score",
        "function": "background",
    }
    known |= {"vocal": "instrumental", "exact_frames": frames, "writers": (ANA,)}
    known["ranges"] = tuple(SheetRange(*span) for span in spans)
    return SheetCue(at, **(known | facts))


def made(*cues: SheetCue, rule: TimeRule | None = None, rollup: bool = False) -> Delivery:
    sheet = CueSheet(SheetHeader("Night Train"), RATE, cues)
    return deliver(sheet, replace(PLAIN, times=rule or TimeRule()), rollup=rollup)


def texts(account: Account) -> list[str]:
    return [f"{'  ' * depth}{text}" for depth, text in sentences(account)]


def every(account: Account) -> Iterator[Account]:
    yield account
    for part in account.parts:
        yield from every(part)


def test_a_plain_cue() -> None:
    assert texts(explain_line(made(cue(1, (240, 311))), 1)) == [
        "1M1 “Cue 1” is reported with 0:03 (3 s).",
        "  It sounds for 71 frames at 24: ≈ 2.958 s.",
        "    From 00:00:10:00 to 00:00:12:23: 71 frames.",
        "  ≈ 2.958 s become 3 s: Plain rounds to the nearest second, half up.",
    ]


def test_a_carved_cue_names_who_took_its_frames() -> None:
    account = explain_line(made(cue(1, (0, 240)), cue(2, (120, 360))), 1)
    assert texts(account)[-3:] == [
        "  120 frames (5 s) count for 1M2 “Cue 2”, which enters later.",
        "  120 frames are left: 5 s.",
        "  That is 5 s exactly.",
    ]
    (carve,) = [part for part in account.parts if part.code == "explain.carved"]
    assert carve.cue == 2


def test_a_crossfade_of_one_music_is_told_as_such() -> None:
    works = (SheetWork("Theme"),)
    account = explain_line(made(cue(1, (0, 240), works=works), cue(2, (120, 360), works=works)), 1)
    assert "explain.same_music" in [part.code for part in account.parts]


def test_a_cue_that_is_covered_whole_reports_nothing() -> None:
    account = explain_line(made(cue(1, (100, 200)), cue(2, (100, 150)), cue(3, (150, 200))), 1)
    assert account.arguments["seconds"] == 0 and account.parts[-1].code == "explain.covered"


def test_the_minimum_and_each_rounding() -> None:
    def last(frames: int, **rule: Any) -> str:
        return explain_line(made(cue(1, (0, frames)), rule=TimeRule(**rule)), 1).parts[-1].code

    assert last(1) == "explain.minimum"
    assert last(36) == "explain.rounded_half_up"
    assert last(35, rounding=RoundingRule.UP) == "explain.rounded_up"
    assert last(35, rounding=RoundingRule.DOWN) == "explain.rounded_down"
    assert last(11, minimum_one=False) == "explain.rounded_half_up"
    assert last(48) == "explain.whole"


def test_unknown_lengths_lengths_alone_and_shared_frames() -> None:
    sheet = made(cue(1), cue(2, exact_frames=48), cue(3, (500, 600), (550, 650)), cue(4, (900, 948), uses=3))
    first, second, third, fourth = (explain_line(sheet, n) for n in (1, 2, 3, 4))
    assert first.code == "explain.no_length" and not first.parts
    assert second.parts[0].code == "explain.length_only"
    assert [part.code for part in third.parts][:2] == ["explain.exact", "explain.once"]
    assert third.parts[0].arguments["frames"] == 150 and len(third.parts[0].parts) == 2
    assert "explain.uses" in [part.code for part in fourth.parts]
    assert "explain.without_length" in [part.code for part in explain_total(sheet).parts]


def test_overlaps_that_a_recipient_lets_stand() -> None:
    sheet = made(cue(1, (0, 240)), cue(2, (120, 360)), rule=TimeRule(overlaps=Overlaps.KEEP))
    assert "explain.overlaps_kept" in [part.code for part in explain_line(sheet, 1).parts]


def test_a_roll_up_names_its_cues_and_rounds_once() -> None:
    rule = TimeRule(rollup=True, rollup_title="Score")
    sheet = made(*(cue(n, (n * 100, n * 100 + 35)) for n in (1, 2, 3)), rule=rule, rollup=True)
    account = explain_line(sheet, 1)
    assert [part.code for part in account.parts[:2]] == ["explain.rolled_up", "explain.counted_together"]
    assert [part.cue for part in account.parts[0].parts] == [1, 2, 3]
    assert account.arguments["seconds"] == 4  # 105 frames, not three times 1
    assert [line_of(sheet, n) for n in (1, 2, 3, 4)] == [1, 1, 1, None]


def test_repeated_uses_are_told_as_such() -> None:
    works = (SheetWork("Theme"),)
    rule = TimeRule(repeats=Repeats.TOGETHER)
    sheet = made(*(cue(n, (n * 100, n * 100 + 48), works=works) for n in (1, 2)), rule=rule)
    assert explain_line(sheet, 1).parts[0].code == "explain.repeats"


def test_the_total_beside_the_exact_one() -> None:
    lengths = [71, 35, 60, 11, 1]
    sheet = made(*(cue(n, (n * 1000, n * 1000 + length)) for n, length in enumerate(lengths, 1)))
    assert [text for text in texts(explain_total(sheet)) if not text.startswith("    ")] == [
        "The recipient adds up 0:09 of music.",
        "  The durations of 5 lines make up 0:09.",
        "  Exactly, the cues sound for ≈ 7.417 s (0:07).",
        "  Rounding to whole seconds adds ≈ 1.583 s.",
    ]
    crossing = made(cue(1, (0, 240)), cue(2, (120, 360)))
    assert "  5 s of it count once only, where music overlaps." in texts(explain_total(crossing))
    short = made(cue(1, (0, 26)), rule=TimeRule(rounding=RoundingRule.DOWN))
    assert explain_total(short).parts[-1].code == "explain.rounding_less"


def test_there_is_no_line_beyond_the_last() -> None:
    sheet = made(cue(1, (0, 24)))
    for wrong in (0, 2, -1):
        with pytest.raises(IndexError):
            explain_line(sheet, wrong)


@pytest.mark.parametrize("rollup", [False, True])
@pytest.mark.parametrize("profile_id", profiles.profile_ids())
def test_every_statement_of_every_profile_has_its_sentence(profile_id: str, rollup: bool) -> None:
    sheet = deliver(every_rule_sheet(), profiles.shipped(profile_id), rollup=rollup)
    account = explain_total(sheet)
    assert {part.code for part in every(account)} <= set(templates())
    assert all(text and "{" not in text for _, text in sentences(account))
    for part in every(account):
        assert part.cue is None or 1 <= part.cue <= len(sheet.sheet.cues)


SPANS = st.tuples(st.integers(0, 500), st.integers(1, 200)).map(lambda span: (span[0], span[0] + span[1]))
CUES = st.lists(st.lists(SPANS, min_size=1, max_size=3), min_size=1, max_size=6)


@given(CUES, st.sampled_from(RoundingRule), st.booleans(), st.sampled_from(Overlaps))
def test_frames_of_an_account_add_up(
    spans: list[list[tuple[int, int]]], rounding: RoundingRule, minimum: bool, overlaps: Overlaps
) -> None:
    rule = TimeRule(rounding=rounding, minimum_one=minimum, overlaps=overlaps)
    sheet = made(*(cue(n, *own) for n, own in enumerate(spans, 1)), rule=rule)
    for line in sheet.lines:
        account = explain_line(sheet, line.cue.sequence)
        by_code = {part.code: part for part in account.parts}
        exact = by_code["explain.exact"].arguments["frames"]
        carved = sum(part.arguments["frames"] for part in account.parts if part.code == "explain.carved")  # type: ignore[misc]
        assert exact - carved == line.counted_frames  # type: ignore[operator]
        assert account.arguments["seconds"] == line.cue.reported_seconds
        told = account.parts[-1]
        if told.code.startswith("explain.rounded"):
            assert told.arguments["whole"] == line.cue.reported_seconds
        elif told.code == "explain.whole":
            assert Fraction(line.counted_frames, 24) == line.cue.reported_seconds
