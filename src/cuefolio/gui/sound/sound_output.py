# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the sound goes and how loud: the system's device, the volume control, and each recording's gain."""

from __future__ import annotations

import contextlib
from typing import Any

from PySide6.QtCore import QObject, QSettings, QTimer, Signal

from cuefolio.gui.sound import backend
from cuefolio.gui.sound.gain import REFERENCE_DB, control_db, control_place, output_volume

RAMP_STEPS = 8
RAMP_MS = 25
"""A gain that becomes known while a recording plays is reached in steps, not at once."""
VOLUME_SETTING = "sound/volume"


class SoundOutput(QObject):
    """Gives a QMediaPlayer the system's sound device while there is one.

    ``is_silent`` tells that there is none; ``control`` is the place of the volume control (0 to 1), ``gain``
    the dB that the recording gets besides.
    """

    devices_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_silent = False
        self.control = control_place(REFERENCE_DB)
        self.gain = 0.0
        self._reached = 0.0
        self._settings: QSettings | None = None
        self._media: Any = None
        self._player: Any = None
        self._output: Any = None
        self._devices: Any = None
        self._ramp = QTimer(self)
        self._ramp.setInterval(RAMP_MS)
        self._ramp.timeout.connect(self._step)

    def serve(self, media: Any, player: Any) -> None:
        """Serve this player (of the module QtMultimedia); the device may change at any time."""
        self._media, self._player = media, player
        self._devices = media.QMediaDevices(self)
        self._devices.audioOutputsChanged.connect(self._plugged)

    def use_device(self) -> None:
        """Send the sound to where the system sends it now. A player without a device runs in silence."""
        device = backend.quietly(self._media.QMediaDevices.defaultAudioOutput)
        self.is_silent = device.isNull()
        if self.is_silent:
            self._player.setAudioOutput(None)
            if self._output is not None:
                self._output.deleteLater()
                self._output = None
            return
        if self._output is None:
            self._output = self._media.QAudioOutput(self)
            self._player.setAudioOutput(self._output)
        self._output.setDevice(device)
        self._apply()

    def _plugged(self) -> None:
        """Headphones were plugged in or pulled out."""
        if self._player is not None and not self._player.source().isEmpty():
            self.use_device()
            self.devices_changed.emit()

    def begin(self, gain: float) -> None:
        """A recording of this gain (dB) comes."""
        self._ramp.stop()
        self.gain = self._reached = gain
        self._apply()

    def bring_to(self, gain: float) -> None:
        """The recording that plays has turned out to want this gain."""
        self.gain = gain
        if gain != self._reached:
            self._ramp.start()

    def set_control(self, place: float) -> bool:
        """Set the volume control; whether that changed anything."""
        place = max(0.0, min(1.0, place))
        if place == self.control:
            return False
        self.control = place
        if self._settings is not None:
            self._settings.setValue(VOLUME_SETTING, place)
        self._apply()
        return True

    def remember_in(self, settings: QSettings) -> None:
        """Take the control's place from the person's settings, and keep it there."""
        self._settings = None
        with contextlib.suppress(ValueError):  # a settings file that somebody edited
            self.set_control(float(str(settings.value(VOLUME_SETTING, self.control))))
        self._settings = settings

    def release(self) -> None:
        """Let go of player and device."""
        self._ramp.stop()
        if self._player is not None:
            self._player.setAudioOutput(None)
        for thing in (self._output, self._devices):
            if thing is not None:
                thing.deleteLater()
        self._media = self._player = self._output = self._devices = None

    def _step(self) -> None:
        self._reached += (self.gain - self._reached) / RAMP_STEPS
        if abs(self.gain - self._reached) < 0.3:
            self._reached = self.gain
            self._ramp.stop()
        self._apply()

    def _apply(self) -> None:
        if self._output is not None:
            self._output.setVolume(output_volume(self._reached, control_db(self.control)))
