# SPDX-License-Identifier: GPL-3.0-or-later
"""What a review says in words: groups, times, what was folded, why a sound is music, how long it is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from cuefolio.domain.timecode import format_seconds, format_timecode
from cuefolio.domain.timeline.explain import left_out, why
from cuefolio.domain.timeline.model import SILENCE, RateFrom
from cuefolio.domain.timeline.options import Verdict
from cuefolio.domain.timeline.scenes import Scene, SpottingNote, whole_frames
from cuefolio.gui.timelines.lines import SCENES
from cuefolio.gui.widgets.labels import LONGEST
from cuefolio.gui.words import sentence_for

if TYPE_CHECKING:
    from cuefolio.domain.explain import Account
    from cuefolio.domain.timeline.mixes import Through
    from cuefolio.domain.timeline.model import Remark, Timeline, Use
    from cuefolio.domain.timeline.proposal import ProposedCue, Reason, Vote
    from cuefolio.gui.timelines.lines import Line
    from cuefolio.gui.timelines.work import TrackFacts
    from cuefolio.services.timeline_mixes import MixMatch
    from cuefolio.services.timelines import Part

translate = QCoreApplication.translate
_MOST_REMARKS = 2
_ONE_LETTER = re.compile(r"\[(.)\]")
_MEASURES = ("seconds", "limit", "level", "frames")
"""Arguments of accounts that are decimal numbers."""
_CLIPS = ("timeline.cue.clip", "timeline.cue.more_clips")


def one_line(text: str) -> str:
    """A text from a file as it stands in a cell."""
    return " ".join(text[:LONGEST].split())


def number_text(value: Fraction | float, places: int = 1) -> str:
    """A number in the language of the window, without needless zeros."""
    text = QLocale().toString(float(value), "f", places)
    point = QLocale().decimalPoint()
    return text.rstrip("0").rstrip(point) if point in text else text


def verdict_word(verdict: Verdict) -> str:
    """ "Music", "Unsure", "Left out"."""
    return {
        Verdict.MUSIC: translate("Timelines", "Music"),
        Verdict.UNSURE: translate("Timelines", "Unsure"),
        Verdict.EXCLUDED: translate("Timelines", "Left out"),
    }[verdict]


def reason_words(reason: Reason) -> str:
    """Why a clip is in no cue."""
    return sentence_for(left_out(reason).code).removesuffix(".")


def track_words(facts: TrackFacts) -> str:
    """What the clips of a track are held for: one word, or how many of each."""
    held = [(verdict, count) for verdict, count in facts.counts.items() if count]
    if len(held) == 1:
        return verdict_word(held[0][0])
    return ", ".join(f"{count} {verdict_word(verdict)}" for verdict, count in held)


def name_of(cue: ProposedCue) -> str:
    """Number and title."""
    return one_line(" ".join(filter(None, (cue.number, cue.title)))) or translate("Timelines", "(no title)")


def label(part: Part, frame: int) -> str:
    """A frame of the timeline as the editor's screen shows it."""
    return format_timecode(max(frame, 0), part.seen.timeline.rate)


def pattern_words(pattern: str) -> str:
    """A pattern for people: a letter in brackets that stands for itself is that letter."""
    return _ONE_LETTER.sub(r"\1", pattern)


def file_lines(parts: Sequence[Part]) -> list[str]:
    """How each of several files was read, where they differ; else nothing."""
    told = [
        (part.seen.timeline.rate, part.seen.timeline.rate_from, part.placing.theirs_start) for part in parts
    ]
    if len(set(told)) < 2:
        return []
    text = translate("Timelines", "{0}: {1} ({2}), from {3}")
    return [
        text.format(one_line(part.seen.path.name), rate.label, rate_words(rate_from), label(part, start))
        for part, (rate, rate_from, start) in zip(parts, told, strict=True)
    ]


def rate_words(rate_from: RateFrom) -> str:
    """Where the rate of a timeline comes from."""
    return {
        RateFrom.FILE: translate("Timelines", "as the file says"),
        RateFrom.GUESS: translate("Timelines", "guessed"),
        RateFrom.PERSON: translate("Timelines", "as you said"),
    }[rate_from]


def use_times(part: Part, uses: Sequence[Use]) -> tuple[int, int]:
    """First frame and frame after the last."""
    ticks = part.seen.timeline.ticks
    first, last = min(use.record_in for use in uses), max(use.record_out for use in uses)
    return whole_frames(first, ticks), whole_frames(last, ticks)


def length(timeline: Timeline, frames: int) -> str:
    """A number of frames as minutes and seconds."""
    return format_seconds(Fraction(frames) / timeline.rate.fraction)


def remark_lines(remarks: Sequence[Remark]) -> list[str]:
    """What a person should know, each once."""
    return list(dict.fromkeys(sentence_for(one.code, one.arguments) for one in remarks))


def in_short(lines: Sequence[str], most: int = _MOST_REMARKS, between: str = " ") -> str:
    """The first sentences, and how many more there are."""
    text = between.join(lines[:most])
    left = len(lines) - most
    return f"{text} {translate('Timelines', '({0} more)').format(left)}" if left > 0 else text


def account_lines(accounts: Iterable[Account]) -> list[str]:
    """Accounts of ``domain.timeline.explain`` as sentences, without the clips, which the tree shows."""
    lines = []
    for account in accounts:
        if account.code not in _CLIPS:
            facts = {name: _localised(name, value) for name, value in account.arguments.items()}
            facts["words"] = one_line(str(account.arguments.get("words", "")))
            lines.append(sentence_for(account.code, facts))
    return lines


def _localised(name: str, value: object) -> object:
    """A measure with the decimal point of the window's language; names and rates stay as they are."""
    if name in _MEASURES and isinstance(value, str):
        return value.replace(".", QLocale().decimalPoint())
    return value


def vote_lines(votes: Sequence[Vote]) -> list[str]:
    """What spoke for and against music."""
    lines = []
    for account in why(tuple(votes)):
        facts = dict(account.arguments)
        facts |= {
            "says": kind_word(str(facts["says"])),
            "words": one_line(str(facts["words"])),
            "weight": f"{facts['weight']:+d}",
        }
        lines.append(sentence_for(account.code, facts))
    return lines


def kind_word(says: str) -> str:
    """What a vote holds a sound for, inside of a sentence."""
    return {
        "music": translate("Timelines", "music"),
        "dialogue": translate("Timelines", "dialogue"),
        "effects": translate("Timelines", "effects"),
        "tone": translate("Timelines", "tone"),
        "mixdown": translate("Timelines", "a mixdown"),
    }.get(says, says)


def use_lines(part: Part, use: Use) -> list[str]:
    """A clip in detail: where it is, what it plays, how loud."""
    timeline = part.seen.timeline
    lines = [one_line(use.name)]
    if use.source is not None and use.source.path:
        lines.append(one_line(use.source.path))
    elif use.source is not None and use.source.name not in ("", use.name):
        lines.append(one_line(use.source.name))
    if use.source_in is not None:
        begin = (use.source.start if use.source is not None else 0) + use.source_in
        frame = whole_frames(begin, timeline.ticks)
        lines.append(translate("Timelines", "Source from {0}").format(label(part, frame)))
    if use.level == SILENCE:
        lines.append(translate("Timelines", "Level: silent"))
    elif use.level or use.keys:
        more = translate("Timelines", ", with {0} level points").format(len(use.keys)) if use.keys else ""
        lines.append(translate("Timelines", "Level: {0} dB").format(number_text(use.level)) + more)
    for text, ticks in (
        (translate("Timelines", "Fade in: {0} frames"), use.fade_in),
        (translate("Timelines", "Fade out: {0} frames"), use.fade_out),
    ):
        if ticks:
            lines.append(text.format(whole_frames(ticks, timeline.ticks)))
    if use.speed != 1:
        lines.append(translate("Timelines", "Speed: {0} %").format(number_text(use.speed * 100)))
    if use.nest:
        lines.append(translate("Timelines", "Inside of: {0}").format(one_line(" > ".join(use.nest))))
    if use.comment:
        lines.append(one_line(use.comment))
    if use.place:
        lines.append(translate("Timelines", "In the file: {0}").format(one_line(use.place)))
    return lines


def match_words(by: str) -> str:
    """By what a recording of the catalogue was found."""
    return {
        "path": translate("Timelines", "the same file"),
        "isrc": translate("Timelines", "the same ISRC"),
        "file": translate("Timelines", "the same file name and length"),
        "title": translate("Timelines", "the same title"),
        "id": translate("Timelines", "the same id inside of the file"),
        "timeline": translate("Timelines", "the same clip of a timeline imported before"),
        "version": translate("Timelines", "another version of the title"),
        "mix": translate("Timelines", "the cue sheet of the mix"),
    }.get(by, by)


def notes_word(group: Line) -> str:
    """ "Scenes (6)", "Spotting notes (62)"."""
    if group.key == SCENES:
        return translate("Timelines", "Scenes ({0})").format(group.count)
    return translate("Timelines", "Spotting notes ({0})").format(group.count)


def note_words(note: Scene | SpottingNote) -> tuple[str, str]:
    """Name, and what else was written there."""
    if isinstance(note, Scene):
        return one_line(note.name), ""
    return one_line(note.text), one_line(", ".join(filter(None, (note.comment, note.author, note.track))))


def mix_of(line: Line) -> MixMatch | None:
    """The mix that the cue of a line is, or that it came through, where its production is known."""
    cue, part = line.cue, line.part
    if cue is None or part is None:
        return None
    if not cue.through:
        return part.mixes.get(cue.key)
    taken = (match for match in part.mixes.values() if match.is_taken)
    return next((match for match in taken if any(one.key == cue.key for one in match.cues)), None)


def can_take(match: MixMatch | None) -> bool:
    """Whether the production of a mix has cues to put in its place; else the mix needs a cue sheet still."""
    return match is not None and any(cue.verdict is not Verdict.EXCLUDED for cue in match.cues)


def mix_lines(match: MixMatch) -> list[str]:
    """How the production of a mix was found, where the mix was laid, and what came of it."""
    return [sentence_for(code, facts) for code, facts in match.told]


def through_words(through: Through) -> str:
    """Where a cue stands in the production of the mix that it came through."""
    facts = {
        "mix": through.mix,
        "film": through.film,
        "cue": through.cue,
        "start": through.start,
        "end": through.end,
    }
    return sentence_for("timeline.cue.through_mix", facts)
