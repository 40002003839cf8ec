# SPDX-License-Identifier: GPL-3.0-or-later
"""Plays recordings: one at a time, each as loud as the others, from any place of the window."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSettings, Qt, QTimer, QUrl, Signal

from cuefolio.errors import CuefolioError
from cuefolio.gui.job import JobCancelled
from cuefolio.gui.session import CatalogSession, service
from cuefolio.gui.sound import backend
from cuefolio.gui.sound.file_watch import FileWatch, PlayableFile
from cuefolio.gui.sound.gain import gain_db
from cuefolio.gui.sound.peaks_queue import peaks_queue
from cuefolio.gui.sound.sound_output import SoundOutput
from cuefolio.gui.words import error_sentence

if TYPE_CHECKING:
    from cuefolio.domain.peaks import PeakShape
    from cuefolio.services.peaks import SoundFile

TICK_MS = 33
"""How often the position is told while playing; the backend itself tells it every 50 ms."""
FARTHEST = 0.2
"""Seconds that a position may run ahead of what the backend told last: then the backend stands still."""
DRIFT = 0.15
"""Seconds between told and counted position that are drawn level softly; more is a jump."""
SETTLING = 0.4
"""Seconds after a jump in which the backend may still tell where it was before."""
AT_END = 0.03
SHORTEST_LOOP = 0.05
CUT_SHORT = 1.5
"""An end that comes so many seconds early is no end, but a file that went away."""


class SoundPlayer(QObject):
    """The one player of a session. Times are seconds from the beginning of the recording.

    ``changed``: what plays, whether it plays, its length or its loop is another. ``moved``: the position,
    some thirty times a second while playing. ``refused``: a sentence why something cannot be heard.
    ``told``: a sentence to know about. ``volume_changed``: the volume control stands elsewhere (0 to 1).
    """

    changed = Signal()
    moved = Signal(float)
    refused = Signal(str)
    told = Signal(str)
    volume_changed = Signal(float)

    def __init__(self, session: CatalogSession) -> None:
        super().__init__(session)
        self.setObjectName("sound-player")
        self.session = session
        self.recording_id = ""
        self.title = ""
        self._loop: tuple[float, float] | None = None
        self._file: PlayableFile | None = None
        self._wants = False
        """Whether it plays, or will as soon as its file is open."""
        self._start = 0.0
        self._is_open = False
        self._told = 0.0
        self._told_at = 0.0
        self._floor = 0.0
        """Below this the position does not fall without a jump."""
        self._settling_until = 0.0
        self._duration = 0.0
        self._media: Any = None
        self._player: Any = None
        self._output = SoundOutput(self)
        self._output.devices_changed.connect(self._tell_silence)
        self._was_silent = False
        self._watch = FileWatch(self)
        self._watch.lost.connect(self._lost)
        self._tick = QTimer(self)
        self._tick.setTimerType(Qt.TimerType.PreciseTimer)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._ticked)
        self._queue = peaks_queue(session)
        self._queue.ready.connect(self._measured)
        session.closing.connect(self.close)

    # what a person can do

    def play(self, recording_id: str, at: float = 0.0) -> None:
        """Play a recording from ``at``, in place of what plays now; ``refused`` tells why it cannot be."""
        store = self.session.store
        if not recording_id or store is None:
            return
        if recording_id == self.recording_id and self._is_open:
            self.seek(at)
            self._resume()
            return
        self._let_go()
        self.recording_id, self._start, self._wants = recording_id, max(at, 0.0), True
        self.session.jobs.submit_read(
            lambda: _find(store, recording_id),
            key="sound-file",
            receiver=self,
            done=self._open,
            failed=self._not_found,
        )
        self.changed.emit()

    def toggle(self, recording_id: str) -> None:
        """Play a recording, pause it where it plays, go on where it was paused."""
        if recording_id != self.recording_id or not self._is_open:
            if self._wants and recording_id == self.recording_id:
                self.stop()  # it was about to begin
            else:
                self.play(recording_id)
        elif self._wants:
            self.pause()
        else:
            self._resume()

    def pause(self) -> None:
        """Stop where it is."""
        if not self._wants:
            return
        if not self._is_open:
            self.stop()
            return
        self._told, self._told_at = self.position, time.monotonic()
        self._wants = False
        self._player.pause()
        self._tick.stop()
        self._watch.stop()
        self.changed.emit()
        self.moved.emit(self.position)

    def stop(self) -> None:
        """Let go of the recording and its file."""
        had = bool(self.recording_id)
        self._let_go()
        if had:
            self.changed.emit()

    def seek(self, seconds: float) -> None:
        """Go somewhere in the recording, playing or not."""
        if not self.recording_id:
            return
        end = self.duration
        seconds = max(0.0, min(seconds, max(end - 0.02, 0.0)) if end else seconds)
        if self._is_open:
            self._jump_to(seconds)
        else:
            self._start = seconds
        self.moved.emit(seconds)

    def set_loop(self, start: float, end: float) -> None:
        """Play from ``start`` to ``end`` again and again; an empty stretch takes the loop away."""
        loop = (max(start, 0.0), end) if end - start >= SHORTEST_LOOP and self.recording_id else None
        if loop != self._loop:
            self._loop = loop
            if loop is not None and self._is_open and not loop[0] <= self.position < loop[1]:
                self.seek(loop[0])
            self.changed.emit()

    def set_volume(self, place: float) -> None:
        """Set the volume control, 0 (silent) to 1; even steps sound even."""
        if self._output.set_control(place):
            self.volume_changed.emit(self._output.control)

    def remember_in(self, settings: QSettings) -> None:
        """Take the volume from the person's settings, and keep it there."""
        self._output.remember_in(settings)
        self.volume_changed.emit(self._output.control)

    # where it is

    @property
    def is_playing(self) -> bool:
        """Whether a recording plays, or will as soon as its file is open."""
        return self._wants

    @property
    def position(self) -> float:
        """Seconds from the beginning: what the backend told last, and what has passed since."""
        if not self._is_open:
            return self._start if self.recording_id else 0.0
        if not self._wants:
            return self._told
        passed = min(max(time.monotonic() - self._told_at, 0.0), FARTHEST)
        reached = max(self._told + passed, self._floor)
        return min(reached, self.duration) if self.duration else reached

    @property
    def duration(self) -> float:
        """Length in seconds; 0 while it is not known."""
        return self._duration

    @property
    def loop(self) -> tuple[float, float] | None:
        """The stretch that is played again and again."""
        return self._loop

    @property
    def volume(self) -> float:
        """Where the volume control stands, 0 to 1."""
        return self._output.control

    @property
    def gain(self) -> float:
        """dB by which this recording is made louder or softer than it is."""
        return self._output.gain

    # opening

    def _open(self, sound: SoundFile) -> None:
        if sound.recording_id != self.recording_id or not self._wants:
            return
        player = self._make_player()
        if player is None:
            self._refuse(backend.why_missing())
            return
        self.title = sound.title
        self._duration = sound.duration or 0.0
        shape = self._queue.want(sound.recording_id, self)
        self._output.begin(gain_db(None, None) if shape is None else _gain_of(shape))
        try:
            self._file = PlayableFile(sound.path_bytes, sound.path)
        except OSError as error:
            self._refuse(
                self.tr("{0} cannot be opened ({1}); rename it and play again.").format(
                    sound.path, error.strerror or error
                )
            )
            return
        self._output.use_device()
        self._tell_silence()
        player.setSource(QUrl.fromLocalFile(self._file.name))
        self._watch.watch(sound.path_bytes)

    def _make_player(self) -> Any:
        if self._player is None:
            self._media = backend.multimedia()
            if self._media is None:
                return None
            self._player = self._media.QMediaPlayer(self)
            self._player.mediaStatusChanged.connect(self._status_changed)
            self._player.positionChanged.connect(self._position_told)
            self._player.durationChanged.connect(self._length_told)
            self._player.errorOccurred.connect(self._erred)
            self._output.serve(self._media, self._player)
        return self._player

    def _tell_silence(self) -> None:
        """Say once that nothing will be heard."""
        if self._output.is_silent and not self._was_silent:
            self.told.emit(
                self.tr("This computer has no sound output; the recording runs without being heard.")
            )
        self._was_silent = self._output.is_silent

    def _resume(self) -> None:
        if self._loop is not None and not self._loop[0] <= self.position < self._loop[1]:
            self.seek(self._loop[0])
        elif self.duration and self.position >= self.duration - 0.05:
            self.seek(0.0)
        self._wants = True
        self._told_at = time.monotonic()
        self._player.play()
        self._tick.start()
        if self._file is not None:
            self._watch.watch(self._file.path_bytes)
        self.changed.emit()

    # what the backend says

    def _status_changed(self, status: Any) -> None:
        known = self._media.QMediaPlayer.MediaStatus
        if status in (known.LoadedMedia, known.BufferedMedia) and not self._is_open and self.recording_id:
            if not self._player.hasAudio():
                self._later(lambda: self._refuse(self._cannot_be_played("")))
                return
            self._is_open = True
            self._jump_to(self._start)
            self._resume()
        elif status == known.EndOfMedia and self._is_open:
            self._ended()

    def _jump_to(self, seconds: float) -> None:
        now = time.monotonic()
        self._told, self._told_at, self._floor, self._settling_until = seconds, now, seconds, now + SETTLING
        self._player.setPosition(round(seconds * 1000))

    def _ended(self) -> None:
        reached, end = self._told, self.duration
        if self._loop is not None or not self._wants:
            self._later(self._again)
            return
        if end and reached < end - CUT_SHORT:
            self._later(lambda: self._watch.ask(self._broke_off))
        self._wants = False
        self._told = self._floor = 0.0
        self._tick.stop()
        self._watch.stop()
        self.changed.emit()
        self.moved.emit(0.0)

    def _again(self) -> None:
        if self._loop is not None and self._is_open and self._wants:
            self.seek(self._loop[0])
            self._player.play()

    def _position_told(self, milliseconds: int) -> None:
        if not (self._is_open and self._wants):
            return
        now, told = time.monotonic(), milliseconds / 1000
        counted = self._told + min(max(now - self._told_at, 0.0), FARTHEST)
        off = told - counted
        if abs(off) > DRIFT:
            if now < self._settling_until:
                return
            counted, self._floor = told, told
        elif self._duration and told >= self._duration - AT_END:
            counted = told
        else:
            # The backend tells frames of the file as they are handed on, in uneven steps.
            counted += off * 0.2
        self._told, self._told_at = counted, now

    def _length_told(self, milliseconds: int) -> None:
        if milliseconds > 0 and self.recording_id:
            self._duration = milliseconds / 1000
            self.changed.emit()

    def _ticked(self) -> None:
        position = self._floor = self.position
        if self._duration and self._told >= self._duration - AT_END and self._is_standing():
            # Without a sound device the backend runs to the end and says nothing.
            self._player.pause()
            self._player.setPosition(0)
            self._ended()
            return
        if self._loop is not None and position >= self._loop[1]:
            self.seek(self._loop[0])
            return
        self.moved.emit(position)

    def _is_standing(self) -> bool:
        """Whether the backend has told no new position for a while."""
        return time.monotonic() - self._told_at > FARTHEST

    def _erred(self, error: Any, text: str) -> None:
        if error != self._media.QMediaPlayer.Error.NoError and self.recording_id:
            sentence = self._cannot_be_played(text)
            self._later(lambda: self._watch.ask(self._broke_off, sentence))

    def _broke_off(self, missing: str, otherwise: str = "") -> None:
        """The file ended early or gave an error: because it is not there, or because it is broken."""
        if missing or otherwise:
            self._refuse(missing or otherwise)

    def _lost(self, sentence: str) -> None:
        if self.recording_id:
            self._refuse(sentence)

    def _cannot_be_played(self, reason: str) -> str:
        name = self._file.shown if self._file is not None else self.title
        reason = reason.rstrip(". ") or self.tr("no sound in a form that is known here")
        sentence = self.tr("{0} cannot be played ({1}); its tags may be read all the same.")
        return sentence.format(name, reason)

    def _not_found(self, error: BaseException) -> None:
        if isinstance(error, JobCancelled):
            return
        if isinstance(error, CuefolioError):
            self._refuse(error_sentence(error))
        else:
            self.stop()

    def _refuse(self, sentence: str) -> None:
        self.stop()
        if sentence:
            self.refused.emit(sentence)

    # loudness

    def _measured(self, recording_id: str, shape: PeakShape) -> None:
        if recording_id == self.recording_id and self._player is not None:
            self._output.bring_to(_gain_of(shape))

    # the end

    def _later(self, work: Callable[[], object]) -> None:
        """After the backend has finished telling us: it does not like to be stopped while it does."""
        recording_id = self.recording_id

        def run() -> None:
            if self.recording_id == recording_id:
                work()

        QTimer.singleShot(0, self, run)

    def _let_go(self) -> None:
        self._queue.unwant(self)
        self._tick.stop()
        self._watch.stop()
        self.recording_id, self.title = "", ""
        self._wants = self._is_open = False
        self._start = self._told = self._floor = self._duration = 0.0
        self._loop = None
        if self._player is not None:
            self._player.stop()
            self._player.setSource(QUrl())
        if self._file is not None:
            self._file.close()
            self._file = None

    def close(self) -> None:
        """Stop, and give back threads, device and file; a later ``play`` takes them again."""
        self.stop()
        self._watch.close()
        player, self._player = self._player, None
        self._output.release()
        if player is not None:
            player.deleteLater()


def sound_player(session: CatalogSession) -> SoundPlayer:
    """The one player of a session."""
    found = session.findChild(SoundPlayer, "sound-player")
    return found if isinstance(found, SoundPlayer) else SoundPlayer(session)


def _find(store: Any, recording_id: str) -> SoundFile:
    """On the worker: the file that plays a recording, and what plays it."""
    found: SoundFile = service("peaks.sound_file")(store, recording_id)
    backend.warm()
    return found


def _gain_of(shape: PeakShape) -> float:
    return gain_db(shape.peaks.loudness_db, shape.peaks.true_peak_db)
