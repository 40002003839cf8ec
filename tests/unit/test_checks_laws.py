# SPDX-License-Identifier: GPL-3.0-or-later
"""What holds of all rules: no sheet stops them, each finding has its sentence, a cue's are its own."""

from __future__ import annotations

import re
from dataclasses import fields, replace
from fractions import Fraction
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.unit.check_samples import HOUSE, KNOWN

import cuefolio.domain.checks
from cuefolio.domain.checks import check, cue_findings, cue_label, moved, profiled_cue_findings
from cuefolio.domain.profile import FieldNeed, Need, Profile, ShareRule, Views
from cuefolio.domain.profile.read import CUE_FIELDS, HEADER_FIELDS, PARTY_FIELDS
from cuefolio.domain.sheet import CueSheet, SheetCue, SheetHeader, SheetParty, SheetRange, SheetWork
from cuefolio.domain.timecode import RATES
from cuefolio.domain.vocabulary import Function, Origin, ProductionKind, Role, Vocal
from cuefolio.messages import sentence, templates
from cuefolio.messages.checks import MESSAGES

_WORDS = st.one_of(
    st.text(max_size=12),
    st.sampled_from(["", " ", "PRS", "MCPS", "NS", "unpublished", "1M2", "2M3a", "KPM 1_Rain v2", "US1760"]),
)  # fmt: skip
_CODES: dict[str, Any] = {
    "origin": st.sampled_from(["", "rare", *Origin]),
    "function": st.sampled_from(["", "rare", *Function]),
    "vocal": st.sampled_from(["", "rare", *Vocal]),
    "role": st.sampled_from(["", "Z", *Role]),
    "kind": st.sampled_from(["", "rare", *ProductionKind]),
}
_NUMBERS = st.integers(-(10**6), 10**6)
_RANGES = st.builds(SheetRange, _NUMBERS, _NUMBERS)


def built(kind: type, **given_: Any) -> st.SearchStrategy[Any]:
    """Any value of a record of the snapshot, by the types of its fields."""
    of_type: dict[str, Any] = {
        "str": _WORDS,
        "int": _NUMBERS,
        "int | None": st.none() | _NUMBERS,
        "bool": st.booleans(),
        "bool | None": st.none() | st.booleans(),
        "tuple[str, ...]": st.lists(_WORDS, max_size=2).map(tuple),
        "tuple[SheetRange, ...]": st.lists(_RANGES, max_size=3).map(tuple),
    }
    made = {f.name: _CODES.get(f.name, of_type.get(str(f.type))) for f in fields(kind)} | given_
    return st.builds(kind, **made)


_PARTIES = st.lists(built(SheetParty), max_size=2).map(tuple)
_SIDES = {"writers": _PARTIES, "publishers": _PARTIES}
_WORKS = st.lists(built(SheetWork, **_SIDES), max_size=2).map(tuple)
_CUES = st.lists(built(SheetCue, works=_WORKS, **_SIDES), max_size=3)
SHEETS = st.builds(
    lambda header, rate, cues: CueSheet(
        header, rate, tuple(replace(c, sequence=n) for n, c in enumerate(cues, 1))
    ),
    built(SheetHeader),
    st.sampled_from(RATES),
    _CUES,
)


def _needs(names: tuple[str, ...]) -> dict[str, FieldNeed]:
    return {name: FieldNeed(Need.MANDATORY) for name in names}


STRICT = Profile(
    "strict", "Wants it all",
    header=_needs(HEADER_FIELDS), cue=_needs(CUE_FIELDS), party=_needs(PARTY_FIELDS),
    roles={"C": "Composer"}, origins={"score": "S"}, shares=ShareRule(Views.PIE, 6667, 3333),
)  # fmt: skip


@settings(max_examples=50, deadline=None)
@given(SHEETS, st.sampled_from([HOUSE, STRICT]), SHEETS)
def test_no_sheet_stops_the_check_and_every_finding_has_its_sentence(
    sheet: CueSheet, profile: Profile, before: CueSheet
) -> None:
    seconds = {cue.recording: Fraction(10) for cue in sheet.cues}
    known = {"recording_seconds": seconds, "left_out": frozenset({"1M1"}), "delivered": {profile.id: before}}
    background = replace(KNOWN, **known)
    order = [0]
    for finding in check(sheet, profile, background):
        order.append(finding.cue or 0)
        assert finding.severity in ("error", "warning") and finding.code in templates()
        text = sentence(finding.code, finding.arguments)
        assert text.rstrip().endswith((".", "?")) and finding.source
        names = HEADER_FIELDS if finding.cue is None else CUE_FIELDS
        assert finding.field in (*names, "cues")
    assert order == sorted(order)


@settings(max_examples=30, deadline=None)
@given(built(SheetCue, works=_WORKS, **_SIDES), st.integers(1, 400))
def test_the_findings_of_a_cue_move_with_it(cue: SheetCue, sequence: int) -> None:
    """What a checker remembers of a cue is what it would find at the cue's new place."""
    later = replace(cue, sequence=sequence)
    for before, after in (
        (cue_findings(cue, KNOWN), cue_findings(later, KNOWN)),
        (profiled_cue_findings(cue, "", STRICT, False), profiled_cue_findings(later, "", STRICT, False)),
    ):
        assert moved(before, sequence, cue_label(later)) == after


def test_every_sentence_belongs_to_a_rule() -> None:
    """A code that no rule names would be a sentence that nobody can meet."""
    folder = Path(cuefolio.domain.checks.__file__).parent
    text = "".join(path.read_text("utf-8") for path in folder.glob("*.py"))
    named = set(re.findall(r'"((?:sheets|identifier)\.[a-z_]+)"', text))
    named |= {f"sheets.{side}_shares{pie}" for side in ("writer", "publisher") for pie in ("", "_of_pie")}
    # Codes of mends, and the beginning of those that name an identifier of a cue.
    named -= {"identifier.correct", "sheets.identifier_"}
    written = {code for code in MESSAGES if not code.startswith(("sheets.identifier_", "check.", "step."))}
    assert written == named
