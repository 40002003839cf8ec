# SPDX-License-Identifier: GPL-3.0-or-later
"""What is done on the map, written to the catalogue.

A dragged cue stays where it was put until a map that was read after the edit arrives; one that was refused
goes back. Key presses that nudge a cue are one step, written when the key is let go.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal

from cuefolio.domain.film_map import Stretch
from cuefolio.domain.film_map_drag import Times, held_delta
from cuefolio.gui.job import Job
from cuefolio.gui.map.canvas import MapCanvas
from cuefolio.gui.map.drags import moved_by
from cuefolio.gui.session import CatalogSession

_Scene = tuple[str, int]


class MapEdits(QObject):
    """Writes what ``canvas`` asks for. ``made`` carries the key of a cue or scene that was added."""

    cue_made = Signal(str)
    scene_made = Signal(str)

    def __init__(self, session: CatalogSession, canvas: MapCanvas) -> None:
        super().__init__(canvas)
        self._session = session
        self._canvas = canvas
        self._ticket = 0
        self._reads = 0
        self._cues: dict[str, int] = {}
        """Ticket of the last edit that holds a cue."""
        self._scenes: dict[_Scene, int] = {}
        self._answered: dict[int, int] = {}
        """Ticket -> the first reading of the map that shows it."""
        self._nudge: tuple[list[str], int] = ([], 0)
        canvas.move_wanted.connect(self.move)
        canvas.nudge_wanted.connect(self.nudge)
        canvas.nudged.connect(self.flush)
        canvas.trim_wanted.connect(self.trim)
        canvas.scenes_wanted.connect(self.set_scenes)

    # readings

    def reading(self) -> int:
        """A reading of the map begins now; returns its number."""
        self._reads += 1
        return self._reads

    def arrived(self, reading: int) -> None:
        """The map of a reading is shown now: what it has in it need not be held any more."""
        seen = {ticket for ticket, first in self._answered.items() if first <= reading}
        for ticket in seen:
            del self._answered[ticket]
        self._let_go(seen)

    def forget(self) -> None:
        """Another film is shown."""
        self.flush()
        self._cues.clear()
        self._scenes.clear()

    def _let_go(self, tickets: Iterable[int]) -> None:
        seen = set(tickets)
        cues = [key for key, ticket in self._cues.items() if ticket in seen]
        scenes = [key for key, ticket in self._scenes.items() if ticket in seen]
        for key in cues:
            del self._cues[key]
        for scene in scenes:
            del self._scenes[scene]
        if cues or scenes:
            self._canvas.release(cues, scenes)

    # cues

    def move(self, cue_ids: list[str], delta: int) -> None:
        """Move cues by frames."""
        self._hold({key: self._canvas.stretches(key) for key in cue_ids})
        self._write("film_map.move_cues", delta, cue_ids)

    def nudge(self, cue_ids: list[str], delta: int) -> None:
        """As ``move``, together with the key presses before and after it."""
        film = self._canvas.film
        if film is None:
            return
        if self._nudge[0] != cue_ids:
            self.flush()
        times = {key: self._canvas.stretches(key) for key in cue_ids}
        spans = [(s.start, s.end) for stretches in times.values() for s in stretches]
        delta = held_delta(spans, delta, film.rate)
        self._nudge = (cue_ids, self._nudge[1] + delta)
        self._canvas.hold(moved_by(times, delta))
        self._canvas.say_current()
        self._canvas.reveal(cue_ids[0])

    def flush(self) -> None:
        """Write what was nudged."""
        (cue_ids, delta), self._nudge = self._nudge, ([], 0)
        if delta:
            self.move(cue_ids, delta)
        elif cue_ids and not any(key in self._cues for key in cue_ids):
            self._canvas.release(cue_ids)

    def trim(self, cue_id: str, part: int, place: tuple[int | None, int | None]) -> None:
        """Set in or out of a cue."""
        self.flush()
        stretches = list(self._canvas.stretches(cue_id))
        start, end = place
        if part < len(stretches):
            old = stretches[part]
            new = Stretch(
                old.start if start is None else start,
                old.end if end is None else end,
                old.is_open and end is None,
            )
            if old.is_open and end is None:
                new = Stretch(new.start, new.start + 1, True)
            if new.start < new.end:
                stretches[part] = new
                self._hold({cue_id: tuple(stretches)})
        self._write("film_map.set_times", {(cue_id, part): place})

    def add_cue(self, start: int, end: int | None) -> None:
        """Add a cue at a place of the map."""
        film = self._canvas.film
        if film is not None:
            self._session.write(
                "film_map.add_cue", film.film_id, start, end, done=self._tell_cue, receiver=self
            )

    def _tell_cue(self, change: Any) -> None:
        self.cue_made.emit(change.created[0])

    # scenes

    def set_scenes(self, times: Mapping[_Scene, Times]) -> None:
        """Set times of scenes."""
        self._canvas.hold_scenes(times)
        self._scenes.update(dict.fromkeys(times, self._ticket + 1))
        self._write("scenes.set_times_each", dict(times))

    def add_scene(self, name: str, start: int, end: int) -> None:
        """Add a scene."""
        film = self._canvas.film
        if film is not None:
            self._session.write(
                "scenes.add", film.film_id, name, start, end, done=self._tell_scene, receiver=self
            )

    def _tell_scene(self, change: Any) -> None:
        self.scene_made.emit(change.created[0])

    def rename_scene(self, scene_id: str, name: str) -> None:
        """Give a scene another name."""
        self._write("scenes.rename", scene_id, name)

    def delete_scene(self, scene_id: str) -> None:
        """Delete a scene."""
        self._write("scenes.delete", [scene_id])

    # writing

    def _hold(self, times: Mapping[str, tuple[Stretch, ...]]) -> None:
        self._canvas.hold(times)
        self._cues.update(dict.fromkeys(times, self._ticket + 1))

    def _write(self, name: str, *arguments: Any) -> Job | None:
        self._ticket += 1
        ticket = self._ticket
        return self._session.write(
            name,
            *arguments,
            done=self._after(ticket),
            failed=self._failed(ticket),
            receiver=self,
        )

    def _after(self, ticket: int) -> Callable[[Any], None]:
        def done(change: Any) -> None:
            if change.change_id is None:
                self._let_go([ticket])
            else:
                # Readings that are under way may have begun before this step.
                self._answered[ticket] = self._reads + 1

        return done

    def _failed(self, ticket: int) -> Callable[[BaseException], None]:
        def failed(error: BaseException) -> None:
            self._let_go([ticket])
            self._session.refuse(error)

        return failed
