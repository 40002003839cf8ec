# SPDX-License-Identifier: GPL-3.0-or-later
"""One line of the cue card: the name of a field, its control, and what is wrong with what was typed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLineEdit, QWidget

from cuefolio.domain.cue_row import SEPARATOR, CueRow
from cuefolio.domain.fields import CueField, Kind
from cuefolio.domain.timecode import RATES, FrameRate, format_seconds, format_timecode, seconds
from cuefolio.gui.panels.cue_card_values import TIMES, CardContent, Shown
from cuefolio.gui.panels.field_line import FieldLine
from cuefolio.gui.theme import current
from cuefolio.gui.widgets.choice_field import ChoiceField
from cuefolio.gui.widgets.completing import Completing, Provider
from cuefolio.gui.widgets.identifier_flag import SCHEMES, IdentifierFlag
from cuefolio.gui.widgets.integer_field import IntegerField
from cuefolio.gui.widgets.labels import set_tip
from cuefolio.gui.widgets.line_field import LineField
from cuefolio.gui.widgets.tag_field import TagField
from cuefolio.gui.widgets.text_field import TextField
from cuefolio.gui.widgets.timecode_field import TimecodeField
from cuefolio.gui.widgets.tri_state_field import TriStateField
from cuefolio.gui.words import counted, field_help, field_label, sentence_for

Control = LineField | TextField | ChoiceField | TriStateField | TagField

PENDING_MS = 150
"""An edit that takes longer is shown as being saved; most take a few milliseconds."""

_SEVERAL = (Kind.LINK, Kind.PARTIES)


class _Facts:
    """What a control asks about the cues that are shown: colours of words, and the in point."""

    def __init__(self, field: CueField) -> None:
        self.field = field
        self.colours: Mapping[str, str] = {}
        self.start: int | None = None

    def colour_of(self, word: str) -> QColor | None:
        """The square of a mood or theme."""
        known = QColor(self.colours.get(word) or "")
        if known.isValid():
            return known
        return current().mood_colour(word) if self.field.name == "mood" else None

    def out_hint(self, frames: int, rate: FrameRate) -> str:
        """How an out is read: its timecode, and how long the cue is then."""
        label = format_timecode(frames, rate)
        if self.start is None or frames <= self.start:
            return label
        words = QCoreApplication.translate("CueFieldLine", "{0}  ·  {1} long")
        return words.format(label, format_seconds(seconds(frames - self.start, rate)))


class CueFieldLine(FieldLine):
    """The line of one cue field; the control and its completion follow from the field's description."""

    committed = Signal(object, object)
    """Field and new value (text, code, bool, None, or list of words); the value is the person's own."""

    def __init__(
        self,
        field: CueField,
        provider: Provider | None,
        hint: str = "",
        parent: QWidget | None = None,
        *,
        beside: QWidget | None = None,
    ) -> None:
        facts = _Facts(field)
        control = make_control(facts, provider)
        super().__init__(field_label(field), control, parent, beside=beside)
        self.field = field
        self.shown = Shown(None)
        self._base: Sequence[CueRow] | None = None
        self._met = False
        self._fact = ("", "small")
        self.words: list[str] = []
        """Words that were shown or committed last."""
        self._facts = facts
        self._in_flight = 0
        self._late = QTimer(self, singleShot=True, interval=PENDING_MS)
        self._late.timeout.connect(lambda: self.label.setText(f"{self._label_text} …"))
        control.committed.connect(self._commit)
        if isinstance(control, LineField | TextField):
            control.error_changed.connect(self.show_error)
        else:
            control.committed.connect(lambda _value: self.show_error(""))
        if isinstance(control, LineField) and field.name in SCHEMES:
            self.add_under(IdentifierFlag(SCHEMES[field.name], control, self))
        if isinstance(control, LineField | TagField) and hint:
            (control.edit() if isinstance(control, TagField) else control).setPlaceholderText(hint)

    # showing

    def show_content(self, content: CardContent, *, other: bool, ours: bool) -> None:
        """Show the value over some cues. ``other``: other cues than before; what was typed is given up.
        ``ours``: this window's own edit is the reason, so a value that differs is no surprise.

        While an edit of this field is on its way the control keeps what the person sees.
        """
        if not other and self._in_flight:
            return
        control, field = self.control, self.field
        typing = not other and control.is_dirty()  # type: ignore[attr-defined]
        before, self.shown = self.shown, content.shown.get(field.name, Shown(None, mixed=True))
        if not typing or ours or self._base is None:
            self._base, self._met = content.rows, False
        elif (before.value, before.mixed) != (self.shown.value, self.shown.mixed):
            self._met = field.kind is not Kind.TAGS  # words of two people are both kept
        if other:
            self.show_error("")
        self._tell_mixed()
        self._facts.colours = content.colours.get(field.name, {})
        if isinstance(control, TimecodeField):
            self._show_time(control, content.rows, other)
        elif isinstance(control, TagField):
            self._show_tags(control, other)
        elif self.shown.mixed:
            if other or not typing:
                control.set_mixed()  # type: ignore[attr-defined]
        elif other:
            control.set_value(self.shown.value)  # type: ignore[attr-defined]
        else:
            control.refresh_value(self.shown.value)  # type: ignore[attr-defined]
        self._show_note()

    def tell(self, fact: str, role: str = "small") -> None:
        """A fact about the value, under the control."""
        self._fact = (fact, role)
        self._show_note()

    def expected(self) -> dict[str, dict[str, object]] | None:
        """The values that the person saw while typing, by cue and field; None when that is not certain."""
        if self._base is None or self._in_flight:
            return None
        return {row.id: {self.field.name: row.value(self.field.name)} for row in self._base}

    def forget_base(self) -> None:
        """An edit of this window may have changed the stored value: what was read is no measure now."""
        self._base = None

    def _show_note(self) -> None:
        """What somebody else did to the value that is being typed over goes before any other fact."""
        if not self._met:
            self.say(*self._fact)
            return
        theirs = self.shown.value
        text = str(theirs or "")
        if isinstance(self.control, TimecodeField):
            text = self.control.label(theirs if isinstance(theirs, int) else None)
        if text and not self.shown.mixed:
            self.say(self.tr("Changed elsewhere meanwhile to “{0}”.").format(text[:120]), "warning")
        else:
            self.say(self.tr("Changed elsewhere meanwhile."), "warning")

    def _tell_mixed(self) -> None:
        """The name of a mixed field tells the values behind it."""
        lines = []
        for text, count in self.shown.told:
            if self.field.kind is Kind.CHOICE and text:
                text = sentence_for(f"{self.field.name}.{text}")
            lines.append(f"{text[:60] or self.tr('unknown')}: {counted(count, 'cue')}")
        if self.shown.others:
            lines.append(self.tr("and {0} other values").format(self.shown.others))
        set_tip(self.label, "\n".join(lines))

    def _show_time(self, control: TimecodeField, rows: Sequence[CueRow], other: bool) -> None:
        # Times belong to one cue; the card hides these lines for several.
        if len(rows) != 1:
            control.set_frames(None)
            return
        frames = self.shown.value if isinstance(self.shown.value, int) else None
        self._facts.start = rows[0].start
        control.set_start(rows[0].start)
        if other:
            control.set_frames(None)
        control.set_rate(rows[0].rate)
        if other:
            control.set_frames(frames)
        else:
            control.refresh_frames(frames)

    def _show_tags(self, control: TagField, other: bool) -> None:
        words = self.shown.value if isinstance(self.shown.value, list) else []
        self.words = list(words)
        if self.shown.mixed and not words:
            if other or not control.is_dirty():
                control.set_mixed()
        elif other:
            control.set_tags(words)
        else:
            control.refresh_tags(words)
        self.tell(self.tr("and others that differ between the cues") if self.shown.mixed and words else "")

    # an edit on its way

    def begin(self) -> None:
        """An edit was sent."""
        self._in_flight += 1
        self._met = False
        self._show_note()
        self._late.start()

    def end(self) -> None:
        """It was answered, well or not."""
        self._in_flight = max(0, self._in_flight - 1)
        if not self._in_flight:
            self._late.stop()
            self.label.setText(self._label_text)

    def refuse(self, text: str, typed: object) -> None:
        """The edit was refused: say why, and keep what was typed so that it can be mended."""
        control = self.control
        if isinstance(control, LineField | TextField):
            self._put_back(control, str(typed or ""))
            control.set_error(text)
        else:
            assert isinstance(control, ChoiceField | TriStateField | TagField)
            if self.shown.mixed:
                control.set_mixed()
            else:
                control.set_value(self.shown.value)  # type: ignore[arg-type]
            self.show_error(text)

    def _put_back(self, control: LineField | TextField, typed: str) -> None:
        if isinstance(control, TimecodeField):
            control.set_frames(self.shown.value if isinstance(self.shown.value, int) else None)
        elif self.shown.mixed:
            control.set_mixed()
        else:
            control.set_value(str(self.shown.value or ""))
        if control.text() == typed:
            return
        control.selectAll()
        # As if it had been typed (so that Esc puts the value back), but nobody is typing now.
        control.blockSignals(True)
        if isinstance(control, LineField):
            control.insert(typed)
        else:
            control.insertPlainText(typed)
        control.blockSignals(False)

    def _commit(self, value: object) -> None:
        self.committed.emit(self.field, value)


def make_control(facts: _Facts, provider: Provider | None) -> Control:
    """The control for a field's kind."""
    field = facts.field
    name, help_text = field_label(field), field_help(field.help)
    if field.kind is Kind.TEXT:
        return TextField(name=name, description=help_text, min_lines=3)
    if field.kind is Kind.CHOICE:
        choices = [(code, sentence_for(f"{field.name}.{code}")) for code in field.choices]
        return ChoiceField(choices, name=name, description=help_text)
    if field.kind is Kind.FLAG:
        return TriStateField(name=name, description=help_text)
    if field.kind is Kind.INTEGER:
        return IntegerField(name=name, description=help_text, least=field.least, most=field.most)
    if field.kind is Kind.TAGS:
        # Names of scenes and themes may hold commas, words for moods do not.
        marks = ",;" if field.name == "mood" else ";"
        return TagField(
            name=name, description=help_text, separators=marks, colour=facts.colour_of, provider=provider
        )
    if field.kind in TIMES:
        mode = {"out": "out", "duration": "duration"}.get(field.name, "absolute")
        hint = facts.out_hint if mode == "out" else None
        return TimecodeField(RATES[0], mode=mode, hint=hint, name=name, description=help_text)
    line = LineField(name=name, description=help_text)
    if provider is not None:
        if field.kind in _SEVERAL:
            complete_last(line, provider)
        else:
            Completing(line, provider)
    return line


def complete_last(line: QLineEdit, provider: Provider) -> Completing:
    """Completion of the last of several names that are separated by ``;``."""

    def ask(text: str, reply: Callable[[list[str]], None]) -> None:
        provider(text.rpartition(";")[2].strip(), reply)

    def choose(word: str) -> None:
        before = line.text().rpartition(";")[0]
        whole = f"{before.strip()}{SEPARATOR}{word}" if before.strip() else word
        line.selectAll()
        line.insert(whole)

    return Completing(line, ask, on_choice=choose)
