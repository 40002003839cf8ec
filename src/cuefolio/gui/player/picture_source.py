# SPDX-License-Identifier: GPL-3.0-or-later
"""A film's picture file, played: to the frame, at any speed, and with a memory of what was shown when.

Imports QtMultimedia, so that this module may only be imported where ``gui.sound.backend`` has found it.
"""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import QObject, Qt, QThread, QTimer, QUrl, Signal, Slot
from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame, QVideoSink

from cuefolio.domain.picture_sync import PictureFile, PictureSync
from cuefolio.domain.transport import ShownPictures, shown_frame
from cuefolio.gui.player.source import Source, now
from cuefolio.gui.sound import backend
from cuefolio.gui.sound.file_watch import PlayableFile
from cuefolio.gui.sound.sound_output import SoundOutput

REVERSE_MS = 40
"""How often a picture is looked for while running backwards."""
TRIES = 3
"""Corrections of a position that showed another picture than was asked for."""
DOUBT_MS = 150
"""After this long without the right picture, the wrong one is not just one of an earlier question."""
OVERDUE = 4
"""Pictures for which a film is believed to run on although none was noted."""
STUCK = 500_000_000
"""ns after which a question that was never answered is asked anew."""
_State = QMediaPlayer.PlaybackState
_Status = QMediaPlayer.MediaStatus


class PictureWitness(QObject):
    """Notes when each picture came, on a thread of its own: a busy window must not make it seem later.

    Pictures arrive as queued events: whoever plays them never waits for Python, so that the player can
    always be stopped.
    """

    def __init__(self) -> None:
        super().__init__()
        self.shown = ShownPictures()
        self.speed = 0.0
        """How fast the film runs; set by the window when it starts or stops the player."""

    @Slot(QVideoFrame)
    def see(self, picture: QVideoFrame) -> None:
        """A picture went to the screen."""
        if picture.isValid():
            self.shown.note(now(), picture.startTime(), self.speed)

    @Slot()
    def forget(self) -> None:
        """Another film comes."""
        self.shown.clear()


class PictureSource(Source):
    """Plays one picture file. ``sink`` gives the pictures to whoever paints them.

    ``loaded`` tells that the first picture is there; ``failed`` carries why it never will be.
    """

    loaded = Signal()
    failed = Signal(str)
    ended = Signal()
    """It ran to the end of the file, or to where the file could not be read any more."""
    _forget = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.picture: PictureFile | None = None
        self.sink = QVideoSink(self)
        self._player = QMediaPlayer(self)
        self._player.setVideoSink(self.sink)
        self._sound = SoundOutput(self)
        self._file: PlayableFile | None = None
        self._lead: int | None = None
        """µs of the player at the first picture: what passes before it."""
        self._newest = 0
        self._speed = 0.0
        self._reverse_from = (0, 0)
        self._target: int | None = None
        """Frame that is being looked for, or on which the picture stands."""
        self._standing_since = 0
        self._tries = 0
        self._is_seeking = False
        self._asked = 0
        """When the player was last sent somewhere (ns)."""
        self._thread = QThread(self)
        self._thread.setObjectName("picture-witness")
        self._witness = PictureWitness()
        self._witness.moveToThread(self._thread)
        self._forget.connect(self._witness.forget)
        self.sink.videoFrameChanged.connect(self._witness.see, Qt.ConnectionType.QueuedConnection)
        self.sink.videoFrameChanged.connect(self._arrived, Qt.ConnectionType.QueuedConnection)
        self._player.mediaStatusChanged.connect(self._status_changed)
        self._player.errorOccurred.connect(self._erred)
        self._reverse = QTimer(self)
        self._reverse.setTimerType(Qt.TimerType.PreciseTimer)
        self._reverse.setInterval(REVERSE_MS)
        self._reverse.timeout.connect(self._run_back)
        self._doubt = QTimer(self)
        self._doubt.setSingleShot(True)
        self._doubt.setInterval(DOUBT_MS)
        self._doubt.timeout.connect(self._correct)

    # the file

    def load(self, picture: PictureFile) -> None:
        """Open a file and show its first picture; ``loaded`` or ``failed`` follows."""
        self.unload()
        try:
            self._file = PlayableFile(picture.path_bytes, picture.path)
        except OSError as error:
            sentence = self.tr("{0} cannot be opened ({1}); rename it, then choose it again.")
            self.failed.emit(sentence.format(picture.path, error.strerror or error))
            return
        self.picture = picture
        if not self._thread.isRunning():
            self._thread.start()
            self._sound.serve(backend.multimedia(), self._player)
        self._sound.use_device()  # a machine without a sound card plays all the same
        self._player.setSource(QUrl.fromLocalFile(self._file.name))
        self._player.pause()

    def resync(self, picture: PictureFile) -> None:
        """The same file stands elsewhere in the catalogue's time."""
        self.picture = picture
        self._target = None
        if self.is_ready:
            self.moved.emit(self._frame())

    def unload(self) -> None:
        """Let go of the file."""
        self._reverse.stop()
        self._doubt.stop()
        self.picture, self._lead, self._target = None, None, None
        was, self._speed, self._witness.speed = self._speed, 0.0, 0.0
        self._player.stop()
        self._player.setSource(QUrl())
        if self._file is not None:
            self._file.close()
            self._file = None
        self._forget.emit()  # after the last picture of the old file, before the first of the new one
        if was:
            self.changed.emit()

    def close(self) -> None:
        self.unload()
        if self._thread.isRunning():
            self._sound.release()
            self._thread.quit()
            self._thread.wait()

    def set_volume(self, volume: float) -> None:
        """Where the volume control stands, 0 to 1."""
        self._sound.set_control(volume)

    # where it is

    @property
    def sync(self) -> PictureSync | None:
        """Where the file stands in the catalogue's time."""
        return self.picture.sync if self.picture is not None else None

    @property
    def is_ready(self) -> bool:
        return self._lead is not None and self.picture is not None

    @property
    def speed(self) -> float:
        return self._speed

    @property
    def is_settled(self) -> bool:
        """Whether it stands on the picture that was asked for last."""
        return self._speed == 0 and not self._is_seeking and self.is_ready

    def frame_at(self, moment: int) -> int | None:
        if not self.is_ready:
            return None
        if self._target is not None and not self._is_seeking and moment >= self._standing_since:
            return self._target
        found = self._witness.shown.at(moment)
        if found is None:
            return self._frame_of(self._newest, 0)
        passed = int((moment - found.since) * found.speed / 1000) if found.speed > 0 else 0
        # A picture that is overdue is there; only the note of it is late. Unless the film stalls.
        overdue = OVERDUE if found.is_newest and self._speed > 0 else 1
        return self._frame_of(found.time, passed, overdue)

    def _frame_of(self, time: int, passed: int, pictures: int = 1) -> int:
        assert self.picture is not None
        return shown_frame(self.picture.sync, time - (self._lead or 0), passed, pictures)

    def _frame(self) -> int:
        """The frame of the newest picture that has come here."""
        if self._target is not None and not self._is_seeking:
            return self._target
        return self._frame_of(self._newest, 0)

    def last_frame(self) -> int | None:
        """The last frame of the catalogue that the file shows."""
        end = self.picture.end_frame if self.picture is not None else None
        return None if end is None else end - 1

    def covers(self, frame: int) -> bool:
        last = self.last_frame()
        first = self.picture.sync.start_frame if self.picture is not None else 0
        return frame >= first and (last is None or frame <= last)

    # running

    def run(self, speed: float, moment: int) -> None:
        if not self.is_ready:
            return
        self._reverse.stop()
        if speed == 0:
            self._stand(moment)
            return
        self._target, self._is_seeking, self._speed = None, False, speed
        self._witness.speed = speed
        if speed > 0:
            self._player.setPlaybackRate(speed)
            self._player.play()
        else:
            self._player.pause()
            self._reverse_from = (now(), self._newest)
            self._reverse.start()
        self.changed.emit()

    def _stand(self, moment: int) -> None:
        """Stand on the picture that was shown at ``moment``, even where newer ones have come since."""
        if self._speed == 0:
            return
        frame = self.frame_at(moment)
        self._speed = self._witness.speed = 0.0
        self._player.pause()
        self._player.setPlaybackRate(1.0)
        if frame is not None:
            self.go(frame)
        self.changed.emit()

    def _run_back(self) -> None:
        """The backend cannot play backwards: look for the picture that would be on, again and again."""
        if self.picture is None or (self._is_seeking and now() - self._asked < STUCK):
            return
        began, time = self._reverse_from
        wanted = time + int((now() - began) * self._speed / 1000)
        first = self._lead or 0
        if wanted <= first:
            self._reverse.stop()
            self._speed = self._witness.speed = 0.0
            self.go(self.picture.sync.start_frame)
            self.changed.emit()
            return
        self._ask(wanted // 1000)

    def _ask(self, milliseconds: int) -> None:
        """Send the player somewhere; a picture will come from there."""
        self._is_seeking, self._asked = True, now()
        self._player.setPosition(milliseconds)

    def go(self, frame: int) -> None:
        picture = self.picture
        if picture is None or not self.is_ready:
            return
        last = self.last_frame()
        frame = max(frame, picture.sync.start_frame)
        frame = frame if last is None else min(frame, last)
        if self._speed > 0:
            self._player.setPosition(self._milliseconds(frame))
            return
        if self._speed < 0:
            self._reverse_from = (now(), self._milliseconds(frame) * 1000)
            return
        if frame == self._target:
            return
        self._target, self._tries = frame, 0
        self._ask(self._milliseconds(frame))
        self.moved.emit(frame)

    def step(self, frames: int) -> None:
        if not self.is_ready or self.picture is None:
            return
        if self._speed:
            self.run(0.0, now())
        frame = self._target if self._target is not None else self._frame()
        self.go(self.picture.sync.step(frame, frames))

    def _milliseconds(self, frame: int) -> int:
        assert self.picture is not None
        return self.picture.sync.milliseconds_for(frame) + (self._lead or 0) // 1000

    # what the player says

    @Slot(QVideoFrame)
    def _arrived(self, picture: QVideoFrame) -> None:
        if not picture.isValid() or self.picture is None:
            return
        self._newest = picture.startTime()
        if self._lead is None:
            self._lead = self._newest
            self._target, self._standing_since = self.picture.sync.start_frame, now()
            self.loaded.emit()
            self.changed.emit()
        elif self._target is not None and self._is_seeking:
            self._check_target()
            return
        self._is_seeking = False
        self.moved.emit(self._frame())

    def _off(self) -> int:
        """How many pictures the newest one lies before the one that shows the target."""
        assert self.picture is not None and self._target is not None
        sync = self.picture.sync
        middle = sync.seconds_of(self._target) + Fraction(1, 2) / sync.rate.fraction
        time = Fraction(self._newest - (self._lead or 0), 1_000_000)
        return sync.picture_at(middle) - round(time * (sync.picture_rate or sync.rate.fraction))

    def _check_target(self) -> None:
        """A picture came while one was looked for: is it the one, or that of an earlier question?"""
        if self._off():
            self._doubt.start()
        else:
            self._found()

    def _correct(self) -> None:
        """Some containers are found by guesses: ask for as much more as it was beside."""
        if self._target is None or not self._is_seeking or self.picture is None:
            return
        off = self._off()
        self._tries += 1
        if off and self._tries < TRIES:
            rate = self.picture.sync.picture_rate or self.picture.sync.rate.fraction
            self._ask(max(self._milliseconds(self._target) + int(off * 1000 / rate), 0))
            self._doubt.start()
            return
        if off:
            self._target = self._frame_of(self._newest, 0)
        self._found()

    def _found(self) -> None:
        assert self._target is not None
        self._doubt.stop()
        self._is_seeking, self._standing_since = False, now()
        self.moved.emit(self._target)

    def _status_changed(self, status: QMediaPlayer.MediaStatus) -> None:
        if self.picture is None:
            return
        if status == _Status.InvalidMedia:
            self._fail(self._player.errorString())
        elif status == _Status.LoadedMedia and not self._player.hasVideo():
            self._fail("")
        elif status == _Status.EndOfMedia and self.is_ready:
            self._end()

    def _end(self) -> None:
        """The player has gone back to its beginning: stand on the last picture that was shown."""
        last = self._newest
        self._speed = self._witness.speed = 0.0
        self._player.setPlaybackRate(1.0)
        self._player.pause()
        self._target = None
        self.go(self._frame_of(last, 0))
        self.changed.emit()
        self.ended.emit()

    def _erred(self, error: QMediaPlayer.Error, text: str) -> None:
        if error != QMediaPlayer.Error.NoError and self.picture is not None:
            self._fail(text)

    def _fail(self, reason: str) -> None:
        if self.picture is None:
            return
        name, reason = self.picture.path, reason.rstrip(". ")
        if self.is_ready:
            self.run(0.0, now())
            self.refused.emit(self.tr("{0} could not be played further ({1}).").format(name, reason))
            self.ended.emit()
            return
        # The player is still busy with telling us; it is let go when it has finished.
        self.picture = None
        QTimer.singleShot(0, self, self.unload)
        if reason:
            sentence = self.tr(
                "{0} cannot be played here ({1}). Convert it to H.264 in MP4, or log against the clock."
            ).format(name, reason)
        else:
            sentence = self.tr(
                "{0} has no picture that can be played here. Choose another file, or log against the clock."
            ).format(name)
        self.failed.emit(sentence)
