# SPDX-License-Identifier: GPL-3.0-or-later
"""What was logged while the film ran: every press at once in a list, and on its way to the catalogue.

A press is a frame; when it is handled or stored does not matter any more. The writes go through the
session's write lane one after the other, so an out never overtakes its in.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, Signal

from cuefolio.domain.cue_row import CueRow
from cuefolio.domain.film import Film
from cuefolio.domain.live_log import Ticket
from cuefolio.domain.markers import Marker
from cuefolio.domain.timecode import format_timecode
from cuefolio.domain.transport import out_after
from cuefolio.errors import CuefolioError
from cuefolio.gui.job import JobCancelled
from cuefolio.gui.session import CatalogSession
from cuefolio.gui.words import error_sentence

KEPT = 60
"""Presses that the list holds; older ones are in the table."""
STORING, STORED, REFUSED, GONE = "storing", "stored", "refused", "gone"


@dataclass(eq=False)
class LogEntry:
    """A cue or a marker that was logged. Frames of the catalogue; ``end`` is exclusive."""

    kind: str
    """ "cue" or "mark"."""
    start: int
    end: int | None = None
    title: str = ""
    origin: str = ""
    moods: tuple[str, ...] = ()
    state: str = STORING
    error: str = ""
    ticket: Ticket = field(default_factory=Ticket)
    """Its ``key`` is that of the cue or the marker once it is stored."""
    closed: LogEntry | None = None
    """The cue that ended where this one began."""

    @property
    def number(self) -> str:
        """The cue's number, "" until it is stored."""
        return self.ticket.number

    @property
    def is_running(self) -> bool:
        """Whether it waits for its out."""
        return self.kind == "cue" and self.end is None and self.state != GONE


class LiveLog(QObject):
    """Logs cues and markers of one film. ``changed`` tells of any difference in the list; ``stored`` carries
    an entry whose cue the catalogue has just got; ``refused`` a sentence."""

    changed = Signal()
    stored = Signal(object)
    refused = Signal(str)

    def __init__(self, session: CatalogSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.film: Film | None = None
        self._entries: list[LogEntry] = []
        session.changed.connect(self._catalog_changed)

    def set_film(self, film: Film | None) -> None:
        """Log another film; what was logged stays in the catalogue."""
        if (film.id if film else None) != (self.film.id if self.film else None):
            self._entries = []
        self.film = film
        self.changed.emit()

    @property
    def entries(self) -> list[LogEntry]:
        """What was logged and is still there, the newest last."""
        return [entry for entry in self._entries if entry.state != GONE]

    @property
    def running(self) -> LogEntry | None:
        """The cue that the next out belongs to."""
        return next((entry for entry in reversed(self._entries) if entry.is_running), None)

    @property
    def newest(self) -> LogEntry | None:
        """The cue that was begun last: the one that a name is for."""
        return next((entry for entry in reversed(self.entries) if entry.kind == "cue"), None)

    # pressing

    def begin(self, frame: int, *, overlap: bool = False) -> LogEntry | None:
        """I: a cue begins; the one that runs ends here, unless both are to be heard."""
        if self.film is None:
            return None
        closes = None if overlap else self.running
        if closes is not None and out_after(closes.start, frame) is None:
            closes = None  # the picture was put back before its in: it has no out yet
        if closes is not None and frame == closes.start:
            return closes  # the same key twice on a picture that stands
        entry = LogEntry("cue", frame, closed=closes)
        if closes is not None:
            closes.end, closes.state = frame, STORING
        self._add(entry)
        self._write("live_log.begin", entry, entry.ticket, frame, closes.ticket if closes else None)
        return entry

    def finish(self, frame: int) -> LogEntry | None:
        """O: the cue that runs ends. Without one, or before its in, a sentence says so."""
        if self.film is None:
            return None
        entry = self.running
        if entry is None:
            self.refused.emit(self.tr("No cue is running; press I where the next one begins."))
            return None
        end = out_after(entry.start, frame)
        if end is None:
            rate = self.film.rate
            sentence = self.tr("{0} is before the in of {1} ({2}); its out was not set.").format(
                format_timecode(frame, rate), entry.number or "…", format_timecode(entry.start, rate)
            )
            self.refused.emit(sentence)
            return None
        entry.end, entry.state = end, STORING
        self.changed.emit()
        self._write("live_log.finish", entry, entry.ticket, end)
        return entry

    def mark(self, frame: int) -> LogEntry | None:
        """M: a moment is marked."""
        if self.film is None:
            return None
        entry = LogEntry("mark", frame)
        self._add(entry)
        self._write("markers.add", entry, frame)
        return entry

    def describe(self, entry: LogEntry, values: Mapping[str, object]) -> None:
        """Give a logged cue its title, origin or moods; a marker its name."""
        entry.title = str(values.get("title", entry.title))
        entry.origin = str(values.get("origin", entry.origin) or "")
        moods = values.get("mood")
        if isinstance(moods, list):
            entry.moods = tuple(moods)
        self.changed.emit()
        if entry.kind == "mark":
            if entry.ticket.key:
                self._write_as_is("markers.edit", entry, entry.ticket.key, {"name": entry.title})
            else:
                entry.ticket.unsaved["title"] = entry.title
            return
        self._write("live_log.describe", entry, entry.ticket, dict(values))

    def take_back(self, entry: LogEntry) -> None:
        """Delete what was logged; the step can be undone like any other."""
        if entry.state == REFUSED and not entry.ticket.key:
            entry.state = GONE
            self.changed.emit()
        elif entry.ticket.key:
            name = "cues.delete" if entry.kind == "cue" else "markers.delete"
            self.session.write(name, [entry.ticket.key], receiver=self)

    def store_again(self, entry: LogEntry) -> None:
        """Try once more what was refused."""
        entry.state, entry.error = STORING, ""
        self.changed.emit()
        if entry.kind == "mark":
            self._write("markers.add", entry, entry.start, entry.title)
        else:
            values = {"title": entry.title, "origin": entry.origin, "mood": list(entry.moods)}
            known = {name: value for name, value in values.items() if value}
            self._write("live_log.describe", entry, entry.ticket, known)

    def _add(self, entry: LogEntry) -> None:
        self._entries = [*self._entries[-KEPT + 1 :], entry]
        self.changed.emit()

    # storing

    def _write(self, name: str, entry: LogEntry, *arguments: Any) -> None:
        assert self.film is not None
        self._write_as_is(name, entry, self.film.id, *arguments)

    def _write_as_is(self, name: str, entry: LogEntry, *arguments: Any) -> None:
        def done(change: Any) -> None:
            if entry.kind == "mark" and change.created:
                entry.ticket.key = change.created[0]
                waiting = str(entry.ticket.unsaved.pop("title", ""))
                if waiting:
                    self._write_as_is("markers.edit", entry, entry.ticket.key, {"name": waiting})
            for settled in (entry, entry.closed):
                if settled is not None and settled.state in (STORING, REFUSED) and not settled.ticket.unsaved:
                    settled.state, settled.error = STORED, ""
            self.changed.emit()
            if change.created and entry.kind == "cue":
                self.stored.emit(entry)

        def failed(error: BaseException) -> None:
            if isinstance(error, JobCancelled):
                return
            entry.state = REFUSED
            entry.error = error_sentence(error) if isinstance(error, CuefolioError) else ""
            self.changed.emit()
            self.session.refuse(error)

        self.session.write(name, *arguments, done=done, failed=failed, receiver=self)

    # what others do to it

    def _catalog_changed(self, change: Any) -> None:
        """Undo, redo and edits in the table: the list shows cues as they are now."""
        keys = [entry.ticket.key for entry in self._entries if entry.kind == "cue" and entry.ticket.key]
        if keys and (change is None or change.cue_ids is None or change.cue_ids.intersection(keys)):
            self.session.read(
                "cues.rows", keys, done=lambda rows: self._take(keys, rows), key="live-log", receiver=self
            )
        marks = any(entry.kind == "mark" and entry.ticket.key for entry in self._entries)
        if marks and self.film is not None and (change is None or "marker" in change.tables):
            self.session.read(
                "markers.of_film",
                self.film.id,
                done=self._take_marks,
                failed=self.session.refuse_unless_gone,
                key="live-log-marks",
                receiver=self,
            )

    def _take(self, keys: list[str], rows: list[CueRow]) -> None:
        found = {row.id: row for row in rows}
        for entry in self._entries:
            if entry.kind != "cue" or entry.ticket.key not in keys:
                continue
            row = found.get(entry.ticket.key)
            if row is None:
                entry.state = GONE
            elif entry.state in (STORED, GONE):
                entry.state = STORED
                entry.ticket.number = row.text("number")
                entry.title, entry.origin = row.text("title"), row.origin
                entry.moods = tuple(mood.name for mood in row.moods)
                entry.start, entry.end = row.start if row.start is not None else entry.start, row.end
        self.changed.emit()

    def _take_marks(self, marks: list[Marker]) -> None:
        found = {mark.id: mark for mark in marks}
        for entry in self._entries:
            if entry.kind == "mark" and entry.ticket.key:
                mark = found.get(entry.ticket.key)
                if mark is None:
                    entry.state = GONE
                elif entry.state in (STORED, GONE):
                    entry.state, entry.start, entry.title = STORED, mark.frame, mark.name
        self.changed.emit()
