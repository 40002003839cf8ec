# SPDX-License-Identifier: GPL-3.0-or-later
"""What the Problems panel says of a problem: its sentence, why, who says so, and what mending does."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from cuefolio.domain.fields import FIELD_BY_NAME
from cuefolio.domain.film import FILM_FIELD_BY_NAME
from cuefolio.gui.problems.lines import BY_FIELD, PRODUCTION, Line
from cuefolio.gui.words import counted, field_label, sentence_for

if TYPE_CHECKING:
    from cuefolio.domain.sheet import SheetCue
    from cuefolio.services.readiness import Problem, Recipient

_MOST_NAMES = 4
_PRACTICE = "practice"
translate = QCoreApplication.translate


def severity_word(severity: str) -> str:
    """The name of "error", "warning" or "ready"."""
    words = {
        "error": translate("Problems", "Error"),
        "warning": translate("Problems", "Warning"),
        "ready": translate("Problems", "Ready"),
    }
    return words.get(severity, severity)


def counts(errors: int, warnings: int) -> str:
    """ "3 errors, 5 warnings", without what there is none of; "" for nothing at all."""
    parts = [counted(errors, "error")] if errors else []
    return ", ".join([*parts, counted(warnings, "warning")] if warnings else parts)


def problem_sentence(problem: Problem) -> str:
    """What is wrong."""
    return sentence_for(problem.code, problem.arguments)


def names_of(recipients: Sequence[Recipient]) -> str:
    """ "PRS for Music, SOCAN", or how many where they are too many to name."""
    if len(recipients) > _MOST_NAMES:
        return translate("Problems", "all {0} profiles").format(len(recipients))
    return ", ".join(recipient.name for recipient in recipients)


def said_by(problem: Problem, recipients: Sequence[Recipient]) -> str:
    """Who says so, where not everybody does that the sheet is checked for; "" where it needs no saying."""
    if len(problem.said_by) >= len(recipients):
        return ""
    names = {recipient.id: recipient.name for recipient in recipients}
    said = [names.get(verdict.profile_id, verdict.profile_id) for verdict in problem.said_by]
    if len(said) > _MOST_NAMES:
        rest = len(said) - _MOST_NAMES + 1
        return translate("Problems", "{0} and {1} more").format(", ".join(said[: _MOST_NAMES - 1]), rest)
    return ", ".join(said)


def why(problem: Problem, recipients: Sequence[Recipient]) -> str:
    """Where the rule comes from, and for whom it is how heavy."""
    sources = list(dict.fromkeys(verdict.source for verdict in problem.said_by)) or [problem.source]
    named = [
        translate("Problems", "practice of the field") if source == _PRACTICE else source
        for source in sources
        if source
    ]
    shown = "; ".join(named[:_MOST_NAMES]) + (" …" if len(named) > _MOST_NAMES else "")
    parts = [translate("Problems", "Why: {0}").format(shown)] if shown else []
    names = {recipient.id: recipient.name for recipient in recipients}
    for severity, words in (
        ("error", translate("Problems", "error for {0}")),
        ("warning", translate("Problems", "warning for {0}")),
    ):
        mine = [names.get(v.profile_id, v.profile_id) for v in problem.said_by if v.severity == severity]
        mixed = len(mine) < len(recipients)
        if mine and mixed:
            parts.append(words.format(", ".join(mine)))
    return " · ".join(parts)


def mend_word(problem: Problem) -> str:
    """The caption of the button that mends it, "" where a person must decide."""
    return {
        "title.clean": translate("Problems", "Clean the title"),
        "identifier.correct": translate("Problems", "Correct the code"),
        "society.correct": translate("Problems", "Correct the society"),
        "shares.equal": translate("Problems", "Make the shares equal"),
        "shares.distribute": translate("Problems", "Share out the rest"),
        "portions.equal": translate("Problems", "Make the portions equal"),
        "header.mark_revision": translate("Problems", "Mark as a revision"),
    }.get(problem.fix, "")


def mend_plan(problem: Problem) -> str:
    """What mending will change, "" where there is no mend."""
    plan = {
        "title.clean": translate("Problems", "The title becomes “{suggestion}”."),
        "identifier.correct": translate("Problems", "The code becomes {correction}."),
        "society.correct": translate("Problems", "The society of {who} becomes {suggestion}."),
        "shares.equal": translate("Problems", "Everybody on this side gets an equal share of 100 %."),
        "shares.distribute": translate(
            "Problems", "Those without a share get equal parts of what is left of 100 %."
        ),
        "portions.equal": translate("Problems", "Every work gets an equal portion of the cue."),
        "header.mark_revision": translate("Problems", "The sheet is marked as revision {number}."),
    }.get(problem.fix, "")
    return plan.format_map({name: str(value) for name, value in problem.arguments.items()}) if plan else ""


def cue_name(cue: SheetCue) -> str:
    """The number and title of a cue; its place on the sheet where it has neither."""
    return " ".join(part for part in (cue.number, cue.title) if part) or translate(
        "Problems", "Cue {0}"
    ).format(cue.sequence)


def field_name(name: str) -> str:
    """The name of a field of a cue or production."""
    found = FIELD_BY_NAME.get(name) or FILM_FIELD_BY_NAME.get(name)
    return field_label(found) if found is not None else name.replace("_", " ").capitalize()


def heading(line: Line, grouping: str, cue: SheetCue | None) -> str:
    """What stands over a group of problems."""
    if line.group == PRODUCTION:
        return translate("Problems", "Production")
    if grouping == BY_FIELD:
        return field_name(line.group)
    return cue_name(cue) if cue is not None else ""
