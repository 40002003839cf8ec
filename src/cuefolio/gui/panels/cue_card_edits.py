# SPDX-License-Identifier: GPL-3.0-or-later
"""Edits of the cue card on their way to the catalogue, and what they meet there: refusals, somebody else's
edit of the same value, names that are written another way."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from cuefolio.domain.cue_row import CueRow
from cuefolio.domain.fields import CueField, Kind
from cuefolio.errors import CuefolioError
from cuefolio.gui.job import JobCancelled
from cuefolio.gui.panels.cue_card_fields import CueFieldLine
from cuefolio.gui.panels.cue_card_values import Respelled, changed_words, respelled
from cuefolio.gui.panels.party_editor import PartyEditor
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.widgets.ask_bar import AskBar
from cuefolio.gui.widgets.line_field import LineField
from cuefolio.gui.widgets.text_field import TextField
from cuefolio.gui.words import counted, error_sentence, field_label, sentence_for
from cuefolio.services.cue_values import TypedParty

MET = "cue.changed_meanwhile"
GONE = "edit.gone"
_LONGEST = 80


class CardEdits(QObject):
    """Stores what the card's controls commit. ``answered`` asks for the cues to be read again."""

    answered = Signal()
    sent = Signal()
    """An edit of this window is under way: values that were read are no measure of what is stored."""

    def __init__(self, session: CatalogSession, ask: AskBar, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._ask = ask
        self._shown: list[str] = []

    def set_shown(self, ids: Sequence[str]) -> None:
        """The cues that the card shows now; refusals of others are told by the window."""
        self._shown = list(ids)

    def commit(self, line: CueFieldLine, value: object, ids: Sequence[str], rows: Sequence[CueRow]) -> None:
        """Store what was committed in a line, for all of ``ids``."""
        field, keys = line.field, list(ids)
        if field.kind is Kind.TAGS and isinstance(value, list):
            # Only what the person added and took: somebody else's words stay.
            added, gone = changed_words(line.words, value)
            line.words = list(value)
            self._send(line, "cue_words.change", (keys, field.name, added, gone), {}, keys, value)
            return
        spelled: list[Respelled] = []
        if isinstance(value, str) and field.kind in (Kind.PARTIES, Kind.LINK):
            typed = [part.strip() for part in value.split(";")]
            spelled = respelled(rows, field, [" ".join(part.split()) for part in typed if part])
        self._send(
            line,
            "cues.edit",
            (keys, {field.name: value}),
            {"expected": line.expected()},
            keys,
            value,
            spelled,
        )

    def tell_left(self, lines: Iterable[CueFieldLine], rows: Sequence[CueRow]) -> None:
        """Say what was typed for the shown cues and refused: other cues are shown from now on."""
        told = []
        for line in lines:
            control = line.control
            if isinstance(control, LineField | TextField) and control.is_dirty():
                typed = _short(" ".join(control.text().split()))
                text = self.tr("“{0}”, typed as “{1}” of {2}, was not stored. {3}")
                label = field_label(line.field)
                told.append(text.format(typed, label, self._name(rows), control.error()).strip())
        if told:
            self._session.refused.emit(" ".join(told))

    def _name(self, rows: Sequence[CueRow]) -> str:
        """How people call the cues that are shown."""
        if len(self._shown) != 1 or not rows:
            return counted(len(self._shown), "cue")
        return rows[0].text("number") or rows[0].text("title") or self.tr("a cue without a name")

    def _send(
        self,
        line: CueFieldLine,
        service: str,
        arguments: tuple[Any, ...],
        keywords: dict[str, Any],
        ids: list[str],
        value: object,
        spelled: Sequence[Respelled] = (),
    ) -> None:
        def refused(error: BaseException) -> None:
            if isinstance(error, CuefolioError) and error.code == MET:
                self._ask_about(line.field, error, ids, value)
            elif isinstance(error, CuefolioError) and ids == self._shown and error.code != GONE:
                line.refuse(error_sentence(error), value)
            elif not isinstance(error, JobCancelled):
                self._session.refuse(error)

        def ended() -> None:
            line.end()
            # An edit that changed nothing is not announced, but may be written differently: " x " as "x".
            self.answered.emit()

        job = self._session.write(
            service,
            *arguments,
            failed=refused,
            done=lambda _change: self._offer_spelling(spelled),
            finished=ended,
            receiver=line,
            **keywords,
        )
        if job is not None:
            line.begin()
            self.sent.emit()

    def commit_parties(self, editor: PartyEditor, ids: Sequence[str], parties: list[TypedParty]) -> None:
        """Store all parties of one cue (or of its work)."""
        keys = list(ids)
        expected = None if editor.base is None else {keys[0]: {"parties": tuple(editor.base)}}

        def refused(error: BaseException) -> None:
            if isinstance(error, CuefolioError) and error.code == MET:
                self._ask_about_parties(error, keys, parties)
            elif isinstance(error, CuefolioError) and keys == self._shown and error.code != GONE:
                editor.set_error(error_sentence(error))
            elif not isinstance(error, JobCancelled):
                self._session.refuse(error)

        job = self._session.write(
            "cues.set_all_parties",
            keys,
            parties,
            failed=refused,
            finished=self.answered.emit,
            receiver=editor,
            expected=expected,
        )
        if job is not None:
            editor.base = None
            self.sent.emit()

    # somebody else changed it

    def _ask_about(self, field: CueField, error: CuefolioError, ids: list[str], value: object) -> None:
        name, theirs = str(error.arguments["name"]), _words(field, error.arguments["theirs"])
        count, label, mine = error.arguments["count"], field_label(field), _words(field, value)
        if isinstance(count, int) and count > 1:
            text = self.tr("“{0}” of {1} of these cues was changed elsewhere while you typed “{2}”.")
            text = text.format(label, count, mine)
        elif theirs:
            text = self.tr("“{0}” of {1} was changed elsewhere to “{2}” while you typed “{3}”.")
            text = text.format(label, name, theirs, mine)
        else:
            text = self.tr("“{0}” of {1} was emptied elsewhere while you typed “{2}”.")
            text = text.format(label, name, mine)
        self._ask_mine_or_theirs(
            f"met:{field.name}:{ids[0]}",
            text,
            lambda: self._session.write("cues.edit", ids, {field.name: value}, finished=self.answered.emit),
        )

    def _ask_about_parties(self, error: CuefolioError, ids: list[str], parties: list[TypedParty]) -> None:
        text = self.tr("The writers and publishers of {0} were changed elsewhere while you edited them.")
        self._ask_mine_or_theirs(
            f"met:parties:{ids[0]}",
            text.format(error.arguments["name"]),
            lambda: self._session.write("cues.set_all_parties", ids, parties, finished=self.answered.emit),
        )

    def _ask_mine_or_theirs(self, key: str, text: str, keep: Callable[[], object]) -> None:
        answers = [(self.tr("Keep mine"), keep), (self.tr("Take theirs"), self.answered.emit)]
        self._ask.ask(key, text, answers)

    # written another way

    def _offer_spelling(self, spelled: Sequence[Respelled]) -> None:
        for entry in spelled:
            text = self.tr("“{0}” is known and was not renamed. Write it “{1}” everywhere?")
            self._ask.ask(
                f"spelling:{entry.kind}:{entry.id}",
                text.format(_short(entry.old), _short(entry.new)),
                [
                    (self.tr("Rename"), partial(self._respell, entry)),
                    (self.tr("Leave it"), self.answered.emit),
                ],
                kind="info",
            )

    def _respell(self, entry: Respelled) -> None:
        column = "title" if entry.kind in ("work", "recording") else "name"
        self._session.write("library.edit", entry.kind, [entry.id], {column: entry.new})


def _words(field: CueField, value: object) -> str:
    """A value as people read it: words for codes, long texts cut."""
    if field.kind is Kind.CHOICE and value:
        return sentence_for(f"{field.name}.{value}")
    if isinstance(value, bool):
        return sentence_for("flag.true" if value else "flag.false")
    return _short("" if value is None else str(value))


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
