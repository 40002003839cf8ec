# SPDX-License-Identifier: GPL-3.0-or-later
"""The waveform: what it shows in every state, where a click or key goes, zoom, loop, both themes."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from sound_fixtures import BEEPS, SECONDS, Sounds

from cuefolio.gui.sound.peaks_queue import peaks_queue
from cuefolio.gui.sound.time_window import TimeWindow
from cuefolio.gui.sound.wave_paint import tick_seconds, time_text
from cuefolio.gui.sound.waveform import Waveform
from cuefolio.gui.theme import apply_theme, current
from cuefolio.services import audio

PATIENCE = 20_000
Key, NONE = Qt.Key, Qt.KeyboardModifier.NoModifier
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
WIDTH = 480


@pytest.fixture
def wave(qtbot: QtBot, sounds: Sounds) -> Waveform:
    found = Waveform(sounds.session)
    qtbot.addWidget(found)
    found.resize(WIDTH, 100)
    found.show()
    found.activateWindow()
    return found


def ready(qtbot: QtBot, wave: Waveform, key: str) -> Waveform:
    wave.show_recording(key)
    qtbot.waitUntil(lambda: wave.is_complete, timeout=PATIENCE)
    return wave


@pytest.fixture
def beeps(qtbot: QtBot, sounds: Sounds, wave: Waveform) -> Waveform:
    return ready(qtbot, wave, sounds.keys["beeps"])


def picture(wave: Waveform) -> QImage:
    return wave.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def x_of(wave: Waveform, seconds: float) -> int:
    return round(wave.window_shown.to_x(seconds, wave.width()))


def inked(image: QImage, x: int, y: int) -> bool:
    """Whether something is drawn here, on the background of the waveform."""
    return image.pixelColor(x, y) != current().hover


def test_beeps_are_seen_where_they_sound(beeps: Waveform) -> None:
    assert beeps.duration == pytest.approx(SECONDS)
    image = picture(beeps)
    high = 12  # near the top: only what is loud reaches there
    inside = [inked(image, x_of(beeps, start + 0.05), high) for start in BEEPS]
    between = [inked(image, x_of(beeps, start + 0.5), high) for start in BEEPS]
    assert (inside, between) == ([True] * 3, [False] * 3)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_every_theme_and_resolution(beeps: Waveform, theme: str, ratio: float) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, theme, "normal")
    beeps.set_position(5.0)
    image = QImage(beeps.size() * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    beeps.render(image)
    middle = round(42 * ratio)
    played = image.pixelColor(round(x_of(beeps, 1.05) * ratio), middle)
    still = image.pixelColor(round(x_of(beeps, 9.05) * ratio), middle)

    def near(one: QColor, other: QColor) -> bool:
        pairs = zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)  # type: ignore[index]
        return sum(abs(a - b) for a, b in pairs) < 60

    assert near(played, current().accent) and near(still, current().dim)
    assert near(image.pixelColor(round(x_of(beeps, 5.0) * ratio), round(3 * ratio)), current().playhead)


def test_what_has_played_grows_without_painting_all(beeps: Waveform) -> None:
    beeps.set_position(2.0)
    before = picture(beeps)
    beeps.set_position(8.0)
    after = picture(beeps)
    changed = [x for x in range(WIDTH) if before.pixelColor(x, 42) != after.pixelColor(x, 42)]
    assert changed and min(changed) >= x_of(beeps, 2.0) - 2 and max(changed) <= x_of(beeps, 8.0) + 2
    beeps.set_position(None)
    assert picture(beeps).pixelColor(x_of(beeps, 1.05), 42) != after.pixelColor(x_of(beeps, 1.05), 42)


# states


def test_states_are_said_in_words(qtbot: QtBot, sounds: Sounds, wave: Waveform) -> None:
    assert wave.accessibleDescription() == "No recording" and wave.accessibleName() == "Waveform"
    wave.show_recording(sounds.keys["gone"])
    assert wave.accessibleDescription() == "Reading the waveform…"
    qtbot.waitUntil(lambda: bool(wave.trouble), timeout=PATIENCE)
    assert "gone.wav is no longer there" in wave.trouble == wave.accessibleDescription()
    assert "gone.wav" in wave.toolTip()
    picture(wave)
    wave.show_recording(sounds.keys["broken"])
    assert wave.trouble == "" and wave.toolTip() == ""
    qtbot.waitUntil(lambda: bool(wave.trouble), timeout=PATIENCE)
    assert "broken.flac" in wave.trouble
    ready(qtbot, wave, sounds.keys["beeps"])
    assert wave.accessibleDescription() == "0:12 long" and wave.toolTip() == ""
    wave.show_recording("")
    assert (wave.duration, wave.accessibleDescription()) == (0, "No recording")
    picture(wave)


def test_a_long_sentence_fits_a_small_place(qtbot: QtBot, sounds: Sounds, wave: Waveform) -> None:
    wave.show_recording(sounds.keys["gone"])
    qtbot.waitUntil(lambda: bool(wave.trouble), timeout=PATIENCE)
    for width, height in ((80, 32), (200, 40), (900, 120)):
        wave.resize(width, height)
        assert not picture(wave).isNull()


def test_a_file_that_comes_back_is_read(qtbot: QtBot, sounds: Sounds, wave: Waveform) -> None:
    wave.show_recording(sounds.keys["gone"])
    qtbot.waitUntil(lambda: bool(wave.trouble), timeout=PATIENCE)
    shutil.copyfile(sounds.path("silence"), sounds.folder / "gone.wav")
    QTest.mouseClick(wave, Qt.MouseButton.LeftButton)  # try again
    qtbot.waitUntil(lambda: wave.is_complete, timeout=PATIENCE)


def test_a_scan_tells_waveforms_that_had_nothing(qtbot: QtBot, sounds: Sounds, wave: Waveform) -> None:
    wave.show_recording(sounds.keys["gone"])
    qtbot.waitUntil(lambda: bool(wave.trouble), timeout=PATIENCE)
    other = sounds.folder / "deeper"
    other.mkdir()
    from sound_fixtures import write_sounds

    write_sounds(other)
    sounds.session.write("audio.scan", [other / "gone.wav"])
    qtbot.waitUntil(lambda: wave.is_complete, timeout=PATIENCE)


def test_what_nobody_waits_for_is_given_up(qtbot: QtBot, sounds: Sounds, wave: Waveform) -> None:
    queue = peaks_queue(sounds.session)
    answered: list[str] = []
    queue.ready.connect(lambda key, _shape: answered.append(key))
    for _ in range(3):
        for name in ("silence", "loud", "gone", "beeps"):
            wave.show_recording(sounds.keys[name])
    qtbot.waitUntil(lambda: wave.is_complete, timeout=PATIENCE)
    assert answered == [sounds.keys["beeps"]]


def test_two_waveforms_of_one_recording_are_computed_once(
    qtbot: QtBot,
    sounds: Sounds,
    wave: Waveform,
) -> None:
    other = Waveform(sounds.session)
    qtbot.addWidget(other)
    answered: list[str] = []
    peaks_queue(sounds.session).ready.connect(lambda key, _shape: answered.append(key))
    wave.show_recording(sounds.keys["loud"])
    other.show_recording(sounds.keys["loud"])
    qtbot.waitUntil(lambda: wave.is_complete and other.is_complete, timeout=PATIENCE)
    assert answered == [sounds.keys["loud"]]
    third = Waveform(sounds.session)
    qtbot.addWidget(third)
    third.show_recording(sounds.keys["loud"])
    assert third.is_complete  # at once, from memory


def test_widgets_that_go_while_they_wait(qtbot: QtBot, sounds: Sounds) -> None:
    for name in ("beeps", "loud"):
        gone = Waveform(sounds.session)
        gone.show_recording(sounds.keys[name])
        gone.deleteLater()
    qtbot.wait(50)
    stays = Waveform(sounds.session)
    qtbot.addWidget(stays)
    ready(qtbot, stays, sounds.keys["silence"])


def test_it_grows_while_it_is_read(qtbot: QtBot, sounds: Sounds, wave: Waveform) -> None:
    """Half an hour, of which the first part is seen before the last is read."""
    import numpy as np

    from cuefolio.media import synth

    path = sounds.folder / "long.flac"
    sound = np.random.default_rng(2).standard_normal((1800 * 8000, 2)).astype(np.float32) * 0.2
    synth.write_audio(path, sound, 8000)
    assert sounds.session.store is not None
    key = audio.scan(sounds.session.store, [path]).recordings[0]
    lengths: list[int] = []
    peaks_queue(sounds.session).grown.connect(lambda _key, shape: lengths.append(len(shape.peaks)))
    wave.show_recording(key)
    qtbot.waitUntil(lambda: bool(lengths) or wave.is_complete, timeout=60_000)
    assert lengths and not wave.is_complete and wave.duration == pytest.approx(1800, abs=1)
    picture(wave)
    assert wave.accessibleDescription() == "Reading the waveform…"
    qtbot.waitUntil(lambda: wave.is_complete, timeout=60_000)
    assert lengths == sorted(lengths)


# mouse


def click(wave: Waveform, seconds: float, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.mouseClick(wave, Qt.MouseButton.LeftButton, modifiers, QPoint(x_of(wave, seconds), 30))


def test_a_click_and_a_drag_go_there(qtbot: QtBot, beeps: Waveform) -> None:
    wanted: list[float] = []
    beeps.seek_wanted.connect(wanted.append)
    click(beeps, 6.0)
    assert wanted == [pytest.approx(6.0, abs=0.05)]
    QTest.mousePress(beeps, Qt.MouseButton.LeftButton, NONE, QPoint(x_of(beeps, 3.0), 30))
    for second in (4.0, 7.0):
        QTest.mouseMove(beeps, QPoint(x_of(beeps, second), 30))
    QTest.mouseMove(beeps, QPoint(WIDTH + 500, 30))
    QTest.mouseRelease(beeps, Qt.MouseButton.LeftButton, NONE, QPoint(WIDTH + 500, 30))
    assert wanted[1:] == [pytest.approx(s, abs=0.05) for s in (3.0, 4.0, 7.0, SECONDS)]


def test_no_click_before_anything_is_known(qtbot: QtBot, sounds: Sounds, wave: Waveform) -> None:
    wanted: list[float] = []
    wave.seek_wanted.connect(wanted.append)
    click(wave, 0)
    for key in (Key.Key_Right, Key.Key_Home, Key.Key_Plus, Key.Key_BracketLeft):
        QTest.keyClick(wave, key)
    assert wanted == []


def test_the_time_under_the_mouse_is_shown(beeps: Waveform) -> None:
    before = picture(beeps)
    QTest.mouseMove(beeps, QPoint(x_of(beeps, 6.0), 40))
    hovered = picture(beeps)
    assert hovered != before
    QApplication.sendEvent(beeps, QEvent(QEvent.Type.Leave))
    assert picture(beeps) == before


def wheel(wave: Waveform, seconds: float, y: int, modifiers: Qt.KeyboardModifier = NONE, x: int = 0) -> bool:
    at = QPointF(x_of(wave, seconds), 30)
    event = QWheelEvent(
        at, wave.mapToGlobal(at), QPoint(), QPoint(x, y), Qt.MouseButton.NoButton, modifiers,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(wave, event)
    return event.isAccepted()


def test_the_wheel_zooms_around_the_mouse(beeps: Waveform) -> None:
    shown = beeps.window_shown
    before = x_of(beeps, 9.0)
    assert wheel(beeps, 9.0, 240, CTRL)
    assert shown.span < SECONDS and abs(x_of(beeps, 9.0) - before) <= 1
    for _ in range(60):
        wheel(beeps, 9.0, 240, CTRL)
    assert shown.span == pytest.approx(0.5)
    picture(beeps)
    start = shown.start
    wheel(beeps, 9.0, -120, SHIFT)
    assert shown.start > start
    for _ in range(60):
        wheel(beeps, 9.0, -240, CTRL)
    assert shown.is_whole and shown.start == 0


def test_the_wheel_belongs_to_the_panel_until_it_is_clicked(
    qtbot: QtBot,
    sounds: Sounds,
) -> None:
    area, inside = QScrollArea(), QWidget()
    qtbot.addWidget(area)
    wave = Waveform(sounds.session, inside)
    wave.resize(WIDTH, 80)
    inside.resize(WIDTH, 2000)
    area.setWidget(inside)
    area.resize(WIDTH + 30, 200)
    area.show()
    ready(qtbot, wave, sounds.keys["beeps"])
    wave.clearFocus()
    assert not wheel(wave, 3.0, -120) and wave.window_shown.is_whole
    wave.setFocus()
    qtbot.waitUntil(wave.hasFocus)
    assert wheel(wave, 3.0, 120) and not wave.window_shown.is_whole


def test_what_plays_stays_in_sight(beeps: Waveform) -> None:
    beeps.window_shown.place(2.0, 2.0)
    for position in (2.5, 3.9, 4.1, 9.0, 0.2):
        beeps.set_position(position)
        assert beeps.window_shown.start <= position <= beeps.window_shown.end
    assert beeps.window_shown.span == 2.0


# keyboard


def keys(wave: Waveform, *pressed: Key, with_: Qt.KeyboardModifier = NONE) -> list[float]:
    wanted: list[float] = []
    wave.seek_wanted.connect(wanted.append)
    for key in pressed:
        QTest.keyClick(wave, key, with_)
    wave.seek_wanted.disconnect(wanted.append)
    return wanted


def test_arrows_home_end_and_pages(beeps: Waveform) -> None:
    beeps.setFocus()
    beeps.set_position(5.0)
    assert keys(beeps, Key.Key_Right, Key.Key_Right, Key.Key_Left) == [6.0, 7.0, 6.0]
    assert keys(beeps, Key.Key_Right, Key.Key_Left, with_=SHIFT) == [11.0, 6.0]
    assert keys(beeps, Key.Key_Home, Key.Key_Left) == [0.0, 0.0]
    assert keys(beeps, Key.Key_End, Key.Key_Right) == [pytest.approx(SECONDS)] * 2
    assert keys(beeps, Key.Key_PageUp, Key.Key_PageDown) == [0.0, pytest.approx(SECONDS)]
    assert keys(beeps, Key.Key_Right, with_=CTRL) == []


def test_its_keys_are_its_own_while_it_has_the_keyboard(beeps: Waveform) -> None:
    """Left and Space are shortcuts of the window; only Left is taken."""
    for key, ours in ((Key.Key_Left, True), (Key.Key_Home, True), (Key.Key_Space, False), (Key.Key_J, False)):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, NONE)
        event.ignore()
        QApplication.sendEvent(beeps, event)
        assert event.isAccepted() == ours


def test_zoom_by_keys(beeps: Waveform) -> None:
    beeps.set_position(6.0)
    keys(beeps, Key.Key_Plus, Key.Key_Plus)
    assert beeps.window_shown.span == pytest.approx(SECONDS / 4)
    assert beeps.window_shown.start < 6.0 < beeps.window_shown.end
    keys(beeps, Key.Key_Minus)
    assert beeps.window_shown.span == pytest.approx(SECONDS / 2)
    keys(beeps, Key.Key_0)
    assert beeps.window_shown.is_whole


def test_the_position_is_said_to_screen_readers(qtbot: QtBot, beeps: Waveform) -> None:
    beeps.setFocus()
    qtbot.waitUntil(beeps.hasFocus)
    beeps.set_position(3.0)
    assert beeps.accessibleDescription() == "0:03 of 0:12"
    keys(beeps, Key.Key_BracketLeft)
    beeps.set_position(7.0)
    keys(beeps, Key.Key_BracketRight)
    assert beeps.accessibleDescription() == "0:07 of 0:12, loop from 0:03 to 0:07"


# loops, with the real player


def test_a_loop_is_drawn_and_played(qtbot: QtBot, sounds: Sounds, beeps: Waveform) -> None:
    other = ready(qtbot, Waveform(sounds.session), sounds.keys["beeps"])
    qtbot.addWidget(other)
    other.resize(beeps.size())
    plain = picture(beeps)
    QTest.mousePress(beeps, Qt.MouseButton.LeftButton, SHIFT, QPoint(x_of(beeps, 3.0), 30))
    QTest.mouseMove(beeps, QPoint(x_of(beeps, 5.0), 30))
    QTest.mouseRelease(beeps, Qt.MouseButton.LeftButton, SHIFT, QPoint(x_of(beeps, 5.0), 30))
    player = sounds.player
    assert player.recording_id == sounds.keys["beeps"] and player.is_playing
    assert player.loop == (pytest.approx(3.0, abs=0.05), pytest.approx(5.0, abs=0.05))
    assert picture(beeps) != plain
    qtbot.waitUntil(lambda: 3.0 < player.position < 5.0, timeout=PATIENCE)
    assert picture(other) != plain  # the other waveform of this recording shows it too
    QTest.keyClick(beeps, Key.Key_Escape)
    assert player.loop is None
    beeps.clearFocus()
    QApplication.sendEvent(beeps, QEvent(QEvent.Type.Leave))
    assert picture(beeps) == picture(other)


def test_the_context_menu_offers_the_same(qtbot: QtBot, beeps: Waveform) -> None:
    from PySide6.QtGui import QContextMenuEvent

    at = QPoint(x_of(beeps, 6.0), 30)
    QApplication.sendEvent(
        beeps, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, beeps.mapToGlobal(at))
    )
    menu = next(w for w in beeps.findChildren(QMenu))
    texts = {action.text(): action for action in menu.actions() if action.text()}
    assert not texts["No loop (Esc)"].isEnabled()
    texts["Zoom in (+)"].trigger()
    assert beeps.window_shown.span == pytest.approx(SECONDS / 2)
    texts["Whole recording (0)"].trigger()
    assert beeps.window_shown.is_whole
    menu.close()


# arithmetic


windows = st.builds(lambda d: TimeWindow(d, 0.0, d), st.floats(0.1, 50_000))


@given(windows, st.lists(st.tuples(st.floats(0.01, 100), st.floats(-10, 60_000)), max_size=20))
def test_zooming_never_leaves_the_recording(window: TimeWindow, steps: list[tuple[float, float]]) -> None:
    for factor, anchor in steps:
        window.zoom(factor, anchor)
        window.pan(anchor / 10 - 3)
        assert -1e-6 <= window.start <= window.end <= window.duration + 1e-6
        assert window.span >= min(0.5, window.duration) - 1e-9
        for x in (0.0, 33.0, 480.0):
            assert window.to_x(window.to_seconds(x, 480), 480) == pytest.approx(x, abs=1e-3)


@given(st.floats(0.05, 100_000), st.floats(40, 4000))
def test_time_marks_are_far_enough_apart(span: float, width: float) -> None:
    step = tick_seconds(span, width, 64)
    assert step == 7200 or step / span * width >= 63.9


@pytest.mark.parametrize(
    ("seconds", "detail", "text"),
    [(0, 1, "0:00"), (61.96, 1, "1:01"), (61.96, 0.1, "1:02.0"), (3725.4, 5, "1:02:05"), (-1, 1, "0:00")],
)
def test_times_for_people(seconds: float, detail: float, text: str) -> None:
    assert time_text(seconds, detail) == text


def test_no_file_is_touched_by_looking(beeps: Waveform, sounds: Sounds) -> None:
    assert sorted(path.name for path in Path(sounds.folder).iterdir()) == [
        "beeps.flac", "broken.flac", "loud.mp3", "silence.wav",
    ]  # fmt: skip
