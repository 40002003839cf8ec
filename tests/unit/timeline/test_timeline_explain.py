# SPDX-License-Identifier: GPL-3.0-or-later
"""Every number of a proposed cue explains itself, in sentences that exist."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

import pytest
from tests.unit.timeline.made import SECOND, timeline, use

from cuefolio.domain.explain import Account
from cuefolio.domain.timecode import FrameRate
from cuefolio.domain.timeline import voting
from cuefolio.domain.timeline.build import build
from cuefolio.domain.timeline.explain import explain, left_out, why
from cuefolio.domain.timeline.model import Timeline, Track, Use
from cuefolio.domain.timeline.options import Answers, BuildOptions, Verdict
from cuefolio.domain.timeline.proposal import Reason
from cuefolio.messages import sentence, templates


def lines(account: Account) -> Iterator[str]:
    yield sentence(account.code, account.arguments)
    for part in account.parts:
        yield from lines(part)


def test_a_cue_tells_its_clips_fades_gaps_and_silence() -> None:
    made = timeline(
        use("1m01 Rain.L", 0, 10, fade_in=2, place="line 7"),
        use("1m01 Rain.R", 0, 10, fade_in=2, place="line 8"),
        use(
            "1m01 Rain-02",
            11.5,
            20,
            level=-6.0,
            keys=((0, 0.0), (4 * SECOND, 0.0), (4 * SECOND, -90.0)),
            place="line 9",
        ),
    )
    proposal = build(made)
    text = list(lines(explain(proposal, proposal.cues[0].key)))
    assert text[0] == "1m01 Rain spans 0:20 and is heard for 0:14."
    assert "From 00:00:00:00 to 00:00:20:00: 500 frames at 25, 20.000 s." in text
    assert '"1m01 Rain.L" on track MX 1, 00:00:00:00 to 00:00:10:00 (line 7).' in text
    assert "It fades in for 2.000 s." in text
    assert "Its level is -6.0 dB." in text
    assert "4.500 s of it stay under -60 dB and do not count as heard." in text
    assert "After 00:00:10:00 nothing plays for 1.500 s; up to 2 s that is one cue." in text
    assert "Further channels of the same sound: 1." in text
    assert any(line.startswith("Over -60 dB it is heard for 14.000 s; stretches: 2") for line in text)


NUMBER = re.compile(r"^(\d+\.\d{3}) s of it stay under -20 dB (.*)")


def quiet(made: Timeline) -> tuple[list[str], Fraction, Fraction]:
    """The lines of the quiet parts, the sum of what is not heard of them, and span less audible time."""
    proposal = build(made, BuildOptions(threshold=-20.0))
    [cue] = proposal.cues
    told = [found for line in lines(explain(proposal, cue.key)) if (found := NUMBER.match(line))]
    unheard = sum(Fraction(found[1]) for found in told if found[2] == "and do not count as heard.")
    apart = Fraction(cue.span) / proposal.timeline.rate.fraction - cue.audible
    return [found[0] for found in told], Fraction(unheard), apart


def test_what_is_not_heard_adds_up_over_a_crossfade() -> None:
    """Fades of 2 s and 5 s at the ends, a crossfade of 2 s between: a tenth of each is under -20 dB."""
    text, unheard, apart = quiet(
        timeline(
            use("Rain-01", 0, 20, fade_in=2, fade_out=2),
            use("Rain-02", 18, 45, track=1, fade_in=2, fade_out=5),
            tracks=("MX 1", "MX 2"),
        )
    )
    assert unheard == apart == Fraction("0.7")
    assert text == [
        "0.200 s of it stay under -20 dB and do not count as heard.",
        "0.200 s of it stay under -20 dB but count as heard: another clip of this cue is heard then.",
        "0.500 s of it stay under -20 dB and do not count as heard.",
        "0.200 s of it stay under -20 dB but count as heard: another clip of this cue is heard then.",
    ]


def test_what_two_channels_keep_quiet_counts_once() -> None:
    text, unheard, apart = quiet(
        timeline(use("Rain.L", 0, 20, fade_in=2, fade_out=4), use("Rain.R", 0, 20, fade_in=4, fade_out=2))
    )
    assert unheard == apart == Fraction("0.4")
    assert text == [
        "0.400 s of it stay under -20 dB and do not count as heard.",
        "0.200 s of it stay under -20 dB but count as heard: another clip of this cue is heard then.",
        "0.200 s of it stay under -20 dB but count as heard: another clip of this cue is heard then.",
        "0.400 s of it stay under -20 dB while a clip above does too; they were counted there.",
    ]


def test_rounding_and_joining_by_hand_are_told() -> None:
    made = Timeline(
        "made", "", FrameRate(25), ticks=100, tracks=[Track("MX")],
        uses=[Use(0, "Rain", 10, 500), Use(0, "Rain", 8000, 9970)],
    )  # fmt: skip
    first, second = (cue.key for cue in build(made).cues)
    proposal = build(made, BuildOptions(answers=Answers(joins=((first, second),))))
    text = list(lines(explain(proposal, first)))
    assert "The file says frame 99.700; the nearest whole frame is 00:00:04:00." in text
    assert any("more than 2 s; it was joined by hand" in line for line in text)
    with pytest.raises(KeyError):
        explain(proposal, second)


def test_many_clips_are_told_in_part() -> None:
    proposal = build(timeline(*(use("Rain", n, n + 1) for n in range(80))))
    assert "More clips: 20." in list(lines(explain(proposal, proposal.cues[0].key)))


def test_every_reason_and_every_vote_has_a_sentence() -> None:
    made = timeline(
        use("1m01 Rain", 0, 30), use("Fog", 0, 5, track=1, role="music"), use("2A-1.mov", 0, 1, track=2),
        tracks=("MX", "A1", "A2"),
    )  # fmt: skip
    proposal = build(made, BuildOptions(answers=Answers(names=(("Fog", Verdict.UNSURE),))))
    votes = [vote for cue in (*proposal.cues, *proposal.unsure) for vote in cue.votes]
    votes += [vote for one in proposal.excluded for vote in one.votes]
    for account in (*why(tuple(votes)), *(left_out(reason) for reason in Reason)):
        assert account.code in templates(), account
        assert "{" not in sentence(account.code, account.arguments)
    assert [sentence(one.code, one.arguments) for one in why(proposal.cues[0].votes)][:2] == [
        "The track's name speaks of music: mx (4).",
        "The name carries the cue number 1m01 (3).",
    ]


def test_the_scale_of_votes_leaves_room_for_doubt() -> None:
    assert voting.EXCLUDED_FROM < 0 < voting.MUSIC_FROM
    assert voting.verdict_of(()) is Verdict.UNSURE
