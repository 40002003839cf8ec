# SPDX-License-Identifier: GPL-3.0-or-later
"""The duration of a cue with its reasons: clips, what other cues take, rate and rounding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QToolButton, QWidget

from cuefolio.domain.cue_row import CueRow
from cuefolio.domain.fields import CueField
from cuefolio.domain.reporting import Explanation, RoundingRule
from cuefolio.domain.timecode import format_seconds, format_timecode
from cuefolio.gui.panels.cue_card_fields import CueFieldLine
from cuefolio.gui.panels.cue_card_values import CardContent
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.widgets.labels import set_tip
from cuefolio.gui.widgets.line_field import LineField

if TYPE_CHECKING:
    from cuefolio.services.cue_times import CueTimes

translate = QCoreApplication.translate


class DurationLine(CueFieldLine):
    """The duration, the seconds that the sheet reports where they differ, and "why?" beside it."""

    def __init__(
        self, field: CueField, session: CatalogSession, hint: str, parent: QWidget | None = None
    ) -> None:
        self.why = QToolButton()
        super().__init__(field, None, hint, parent, beside=self.why)
        self._session = session
        self._row: CueRow | None = None
        self.why.setText(self.tr("why?"))
        self.why.setProperty("quiet", True)
        self.why.setCheckable(True)
        self.why.setAccessibleName(self.tr("Why this duration?"))
        set_tip(self.why, self.tr("Explain the duration that the cue sheet reports"))
        self.why.toggled.connect(self._toggle)

    def show_content(self, content: CardContent, *, other: bool, ours: bool) -> None:
        super().show_content(content, other=other, ours=ours)
        self._row = content.rows[0] if len(content.rows) == 1 else None
        if other and self.why.isChecked():
            self.tell("")
        self._toggle(self.why.isChecked())

    def explain(self) -> None:
        """Show the reasons."""
        self.why.setChecked(True)

    def _toggle(self, shown: bool) -> None:
        row = self._row
        if row is None:
            self.tell("")
        elif shown:
            self._session.read(
                "cue_times.of_cue",
                row.id,
                done=self._take,
                failed=lambda _error: None,
                key=f"why-{id(self)}",
                receiver=self,
            )
        else:
            self.tell(self._reported(row))

    def _reported(self, row: CueRow) -> str:
        """The reported seconds, where the field does not show the same; and why there are none."""
        shown = row.text("reported")
        if shown and isinstance(self.control, LineField) and shown != self.control.text():
            return self.tr("Reported: {0}").format(shown)
        if row.frames is not None and not row.is_counted:
            if row.is_music:
                return self.tr("Not reported: omitted from the cut")
            return self.tr("Not reported: sound design")
        return ""

    def _take(self, times: CueTimes) -> None:
        if self._row is not None and times.cue_id == self._row.id and self.why.isChecked():
            self.tell("\n".join(reasons(times)) or self.tr("There are no times yet."))


def reasons(times: CueTimes) -> list[str]:
    """Why the sheet reports this many seconds, one sentence a line; nothing without times."""
    lengths = [stretch.frames for stretch in times.stretches if stretch.frames is not None]
    if not lengths:
        return []
    frames, rate = sum(lengths), times.rate
    exact = translate("Reasons", "{0} = {1} frames at {2} fps").format(
        format_timecode(frames, rate), _n(frames), rate.label
    )
    if len(lengths) == 1:
        lines = [translate("Reasons", "Exact length: {0}.").format(exact)]
    else:
        lines = [
            translate("Reasons", "Exact length of {0} stretches together: {1}.").format(
                _n(len(lengths)), exact
            )
        ]
    if times.explanation is None:
        if not times.is_music:
            lines.append(translate("Reasons", "Not reported, because it is sound design."))
        elif times.is_omitted:
            lines.append(translate("Reasons", "Not reported, because it was omitted from the cut."))
        return lines
    lines += _overlaps(times)
    if times.taken:
        lines.append(
            translate("Reasons", "{0} frames are left.").format(_n(times.explanation.counted_frames))
        )
    return [*lines, _rounding(times.explanation, times.reported_seconds or 0)]


_MOST_OVERLAPS = 4
"""Songs that are told one by one; a long source mix runs under ninety cues."""


def _overlaps(times: CueTimes) -> list[str]:
    """What other songs took, one line a song, the rest in one line."""
    lines = []
    told = times.taken if len(times.taken) <= _MOST_OVERLAPS + 1 else times.taken[:_MOST_OVERLAPS]
    for taken in told:
        same = translate(
            "Reasons",
            "{0} frames go on in {1}, the same work, which enters later; the sheet counts them there.",
        )
        other = translate(
            "Reasons", "{0} frames sound together with {1}, which enters later; the sheet counts them there."
        )
        if taken.places > 1:
            same = translate(
                "Reasons",
                "In {2} places {0} frames go on in {1}, the same work; the sheet counts them there.",
            )
            other = translate(
                "Reasons", "In {2} places {0} frames sound together with {1}; the sheet counts them there."
            )
        name = taken.cue or translate("Reasons", "a cue without a name")
        lines.append((same if taken.same_work else other).format(_n(taken.frames), name, _n(taken.places)))
    rest = times.taken[len(told) :]
    if rest:
        text = translate(
            "Reasons", "{0} frames more sound together with {1} other songs; the sheet counts them there."
        )
        lines.append(text.format(_n(sum(taken.frames for taken in rest)), _n(len(rest))))
    return lines


def _rounding(explanation: Explanation, whole: int) -> str:
    counted = _n(explanation.counted_frames)
    exact = QLocale().toString(float(explanation.exact_seconds), "f", 2)
    shown = format_seconds(whole)
    if explanation.raised_to_minimum:
        return translate("Reasons", "{0} frames = {1} s, raised to the least of one second: {2}.").format(
            counted, exact, shown
        )
    if explanation.rule == RoundingRule.UP:
        return translate("Reasons", "{0} frames = {1} s, rounded up to whole seconds: {2}.").format(
            counted, exact, shown
        )
    if explanation.rule == RoundingRule.DOWN:
        return translate("Reasons", "{0} frames = {1} s, rounded down to whole seconds: {2}.").format(
            counted, exact, shown
        )
    return translate("Reasons", "{0} frames = {1} s, rounded half up to whole seconds: {2}.").format(
        counted, exact, shown
    )


def _n(number: int) -> str:
    return QLocale().toString(number)
