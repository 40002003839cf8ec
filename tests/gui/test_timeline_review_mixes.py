# SPDX-License-Identifier: GPL-3.0-or-later
"""A mix in the review whose production is in the catalogue: a tick puts its cues in its place and back."""

from __future__ import annotations

from pathlib import Path

import pytest
from desk import CTRL, Desk, Key
from timeline_hand import current_title, edl, go, group, reviewing, times, titles

from cuefolio.domain.timeline.options import Verdict
from cuefolio.gui.timelines.review_dialog import ReviewDialog
from cuefolio.gui.timelines.review_model import NOTE
from cuefolio.services import cues, films

MIX = """\
001  QUARRY   A     C        00:00:15:00 00:00:40:00 01:01:40:00 01:02:05:00
* FROM CLIP NAME:  QUARRY R1 V2 ST MX.WAV
"""


@pytest.fixture
def orchard(kept_desk: Desk) -> Desk:
    """The window with an empty production, and the production of the mix with two cues."""
    kept_desk.show("The Orchard")
    made = films.add_film(kept_desk.store, {"title": "Quarry", "rate": "25", "start": "01000000"}).created[0]
    for title, first, last in (("Dawn", "01001000", "01002000"), ("Rain", "01003000", "01005000")):
        parties = {"work": title, "composer": "Ana Bell"}
        cues.add(kept_desk.store, made, {"title": title, "in": first, "out": last, **parties})
    kept_desk.settle()
    return kept_desk


def test_a_tick_takes_the_cues_of_a_mix(orchard: Desk, tmp_path: Path) -> None:
    dialog = reviewing(orchard, edl(tmp_path, MIX))
    bar = dialog.page.mix
    assert titles(dialog) == ["1M1 QUARRY R1 V2 ST MX"]
    assert bar.isVisible() and not bar.take.isChecked()
    assert "is in the catalogue as “Quarry”, by its title." in bar.text.full_text()
    bar.take.setFocus()
    orchard.press(Key.Key_Space)
    orchard.settle()
    assert titles(dialog) == ["1M1 Dawn", "1M2 Rain"]
    assert times(dialog) == [("01:01:40:00", "01:01:45:00"), ("01:01:55:00", "01:02:05:00")]
    assert current_title(dialog) == "Dawn" and bar.take.isChecked()
    assert "in “Quarry” it is “Dawn”, 01:00:15:00 to 01:00:20:00" in dialog.page.why.text.text()
    go(dialog, "Rain")
    orchard.press(Key.Key_X)
    orchard.settle()
    assert titles(dialog) == ["1M1 Dawn"] and titles(dialog, Verdict.EXCLUDED)[0] == "Rain"
    orchard.press(Key.Key_Z, with_=CTRL)
    orchard.settle()
    dialog.import_button.click()
    orchard.qtbot.waitUntil(lambda: "reel1.edl" in orchard.window.notice.text())
    assert orchard.stored("title", "composer", "in") == [
        ("Dawn", "Ana Bell", "01:01:40:00"),
        ("Rain", "Ana Bell", "01:01:55:00"),
    ]


def test_a_mix_without_cues_to_take_still_needs_a_sheet(orchard: Desk, tmp_path: Path) -> None:
    before_any_cue = MIX.replace("00:00:15:00 00:00:40:00", "00:04:15:00 00:04:40:00")
    dialog = reviewing(orchard, edl(tmp_path, before_any_cue))
    assert "is in the catalogue as “Quarry”" in dialog.page.mix.text.full_text()
    assert dialog.page.mix.take.isHidden()
    (line,) = group(dialog, Verdict.MUSIC)
    assert dialog.page.model.text(line, NOTE) == "needs its own cue sheet"
    assert "from the cue sheet of that mix" in dialog.page.why.text.text()
    known = reviewing_anew(orchard, dialog, edl(tmp_path, MIX, name="other.edl"))
    assert known == "in the catalogue as “Quarry”"


def reviewing_anew(desk: Desk, dialog: ReviewDialog, path: Path) -> str:
    """What the first cue of another file has for a note."""
    dialog.read_files([path])
    desk.settle()
    return dialog.page.model.text(group(dialog, Verdict.MUSIC)[0], NOTE)


def test_the_mix_comes_back(orchard: Desk, tmp_path: Path) -> None:
    dialog = reviewing(orchard, edl(tmp_path, MIX))
    dialog.page.mix.take.click()
    orchard.settle()
    dialog.page.mix.take.click()
    orchard.settle()
    assert titles(dialog) == ["1M1 QUARRY R1 V2 ST MX"]
    assert current_title(dialog) == "QUARRY R1 V2 ST MX"
    dialog.page.mix.take.click()
    orchard.settle()
    dialog.back_button.click()
    orchard.settle()
    assert titles(dialog) == ["1M1 QUARRY R1 V2 ST MX"]
