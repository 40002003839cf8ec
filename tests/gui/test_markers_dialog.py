# SPDX-License-Identifier: GPL-3.0-or-later
"""Markers for the editor: what is chosen is shown and written, and nothing is left out unsaid."""

from __future__ import annotations

from pathlib import Path

import pytest
from desk import Desk, Key
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QCheckBox
from shiboken6 import isValid

from cuefolio.gui.editor_export.dialog import EditorExportDialog
from cuefolio.gui.editor_export.marks_model import LENGTH, NAME, START
from cuefolio.gui.widgets.choice_field import ChoiceField
from cuefolio.services import cues, editor_export, markers

EDL, MIDI, AVID, OTIO = "markers-resolve-edl", "markers-midi", "markers-avid", "markers-otio"


def opened(desk: Desk, folder: Path, **keywords: object) -> EditorExportDialog:
    dialog = EditorExportDialog(desk.session, desk.film_id, desk.window, folder=folder, **keywords)  # type: ignore[arg-type]
    dialog.open()
    desk.settle()
    return dialog


def settle(desk: Desk) -> None:
    """Also what is asked for a little later."""
    desk.settle()
    desk.qtbot.wait(150)
    desk.settle()


def take(desk: Desk, dialog: EditorExportDialog, format_id: str) -> None:
    choose(desk, dialog.options.field, format_id)


def choose(desk: Desk, field: ChoiceField, value: str) -> None:
    field.set_value(value)
    field.committed.emit(value)
    settle(desk)


def option(dialog: EditorExportDialog, name: str) -> ChoiceField:
    control = dialog.options.controls[name]
    assert isinstance(control, ChoiceField)
    return control


def flag(dialog: EditorExportDialog, name: str) -> QCheckBox:
    control = dialog.options.controls[name]
    assert isinstance(control, QCheckBox)
    return control


def listed(dialog: EditorExportDialog, column: int = NAME) -> list[str]:
    model = dialog.preview.table.marks
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def test_every_format_is_written_as_the_service_writes_it(kept_desk: Desk, tmp_path: Path) -> None:
    dialog = opened(kept_desk, tmp_path)
    field = dialog.options.field
    assert [field.itemData(row) for row in range(field.count())] == list(editor_export.formats())
    for described in editor_export.formats().values():
        take(kept_desk, dialog, described.id)
        assert list(dialog.options.options()) == [one.id for one in described.options]
        dialog.export_button.click()
        kept_desk.settle()
        path = tmp_path / f"Night Ferry markers{described.suffix}"
        expected = tmp_path / "expected"
        editor_export.export(kept_desk.store, kept_desk.film_id, described.id, expected)
        assert path.read_bytes() == expected.read_bytes(), described.id
        assert str(path) in dialog.notice.text()
    dialog.reject()


def test_the_list_shows_what_would_be_marked(kept_desk: Desk, tmp_path: Path) -> None:
    desk = kept_desk
    markers.add(desk.store, desk.film_id, 90_000, "Kiss", "theme")
    dialog = opened(desk, tmp_path)
    music = [row for row in desk.rows() if row.is_music]
    assert listed(dialog) == [f"{row.text('number')} {row.text('title')}" for row in music]
    assert listed(dialog, START) == [row.text("in") for row in music]
    assert listed(dialog, LENGTH)[:2] == ["00:01:59:00", "00:04:54:02"]
    assert dialog.preview.count.text() == "19 cues · 24 fps"
    flag(dialog, "music").click()
    flag(dialog, "moments").click()
    choose(desk, option(dialog, "name"), "number")
    assert {"SD1", "Kiss"} < set(listed(dialog)) and len(listed(dialog)) == 21
    assert dialog.preview.count.text() == "20 cues · 1 marked moment · 24 fps"
    desk.session.write("cues.edit", [music[0].id], {"number": "1M0"})
    settle(desk)
    assert listed(dialog)[0] == "1M0"
    dialog.reject()


def test_the_file_itself_can_be_looked_at(kept_desk: Desk, tmp_path: Path) -> None:
    dialog = opened(kept_desk, tmp_path)
    preview = dialog.preview
    preview.tabs.setCurrentIndex(1)
    kept_desk.settle()
    choose(kept_desk, option(dialog, "comment"), "none")
    dialog.export()
    kept_desk.settle()
    written = (tmp_path / "Night Ferry markers.edl").read_text(encoding="utf-8")
    assert preview.stack.currentWidget() is preview.text
    assert preview.text.toPlainText().rstrip() == written.rstrip()
    take(kept_desk, dialog, MIDI)
    assert preview.stack.currentWidget() is preview.words and "no text" in preview.words.text()
    preview.tabs.setCurrentIndex(0)
    assert preview.stack.currentWidget() is preview.table
    dialog.reject()


def test_only_the_selected_or_the_shown_cues_go(kept_desk: Desk, tmp_path: Path) -> None:
    desk = kept_desk
    ids = [row.id for row in desk.rows() if row.is_music]
    dialog = opened(desk, tmp_path, selected=ids[2:4], shown=ids[5:10])
    assert [dialog.cues.itemText(row) for row in range(dialog.cues.count())] == [
        "All cues", "Selected cues (2)", "Cues that the table shows (5)",
    ]  # fmt: skip
    everything = listed(dialog)
    choose(desk, dialog.cues, "selected")
    assert listed(dialog) == everything[2:4]
    choose(desk, dialog.cues, "shown")
    assert listed(dialog) == everything[5:10]
    dialog.export()
    desk.settle()
    text = (tmp_path / "Night Ferry markers.edl").read_text(encoding="utf-8")
    assert text.count("|M:") == 5 and all(f"|M:{name} |" in text for name in everything[5:10])
    dialog.reject()


def test_the_table_says_what_is_selected_and_filtered(desk: Desk) -> None:
    desk.select((2, "title"), (4, "title"))
    desk.window.actions_by_id["editor_markers"].trigger()
    desk.settle()
    [dialog] = [one for one in QApplication.topLevelWidgets() if isinstance(one, EditorExportDialog)]
    assert [dialog.cues.itemText(row) for row in range(dialog.cues.count())] == [
        "All cues", "Selected cues (3)",
    ]  # fmt: skip
    dialog.reject()


def test_choices_stay_for_the_next_format_and_the_next_time(kept_desk: Desk, tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    dialog = opened(kept_desk, tmp_path, settings=settings)
    choose(kept_desk, option(dialog, "name"), "title")
    flag(dialog, "music").click()
    take(kept_desk, dialog, AVID)
    assert option(dialog, "name").value() == "title" and not flag(dialog, "music").isChecked()
    flag(dialog, "ends").click()
    dialog.reject()
    settings.sync()
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    settings.setValue("editor_export/options/track", "V99")
    again = opened(kept_desk, tmp_path, settings=settings)
    assert again.options.field.value() == AVID
    assert again.options.options() == {
        "name": "title", "comment": "facts", "colours": "origin", "music": False, "moments": False,
        "ends": True, "user": "Cuefolio", "track": "V1",
    }  # fmt: skip
    again.reject()


def test_a_cue_without_times_is_told_of_before_and_after(kept_desk: Desk, tmp_path: Path) -> None:
    desk = kept_desk
    key = cues.add(desk.store, desk.film_id, {"number": "9M9", "title": "Unplaced"}).created[0]
    desk.session.changed.emit(None)
    desk.settle()
    dialog = opened(desk, tmp_path)
    dialog.goto.connect(desk.window.show_cue)
    assert dialog.findings.isVisible()
    group = dialog.findings.topLevelItem(0)
    assert group is not None and group.childCount() == 1
    line = group.child(0)
    assert line is not None and "9M9" in line.text(0) and "no times" in line.text(0)
    dialog.export()
    desk.settle()
    assert "without 1 cue that has no times" in dialog.notice.text()
    dialog.findings.setCurrentItem(line)
    dialog.findings.setFocus()
    desk.enter()
    desk.settle()
    assert not isValid(dialog)
    assert desk.key_at() == key and desk.at()[1] == "in"


def test_a_cue_of_the_list_is_gone_to(kept_desk: Desk, tmp_path: Path) -> None:
    desk = kept_desk
    dialog = opened(desk, tmp_path)
    went: list[tuple[str, str]] = []
    dialog.goto.connect(lambda key, field: went.append((key, field)))
    dialog.preview.table.setFocus()
    desk.press(Key.Key_Down, Key.Key_Down, Key.Key_Return)
    desk.settle()
    assert went == [([row for row in desk.rows() if row.is_music][2].id, "in")]
    assert not isValid(dialog) and list(tmp_path.glob("*.edl")) == []


def test_an_empty_production_says_what_to_do(empty_desk: Desk, tmp_path: Path) -> None:
    desk = empty_desk
    dialog = opened(desk, tmp_path)
    preview = dialog.preview
    assert preview.stack.currentWidget() is preview.nothing
    assert preview.nothing.accessibleName() == "No markers yet"
    desk.session.write("cues.add", desk.film_id, {"title": "Wind", "origin": "sound-design", "in": "10"})
    settle(desk)
    assert preview.nothing.accessibleDescription().startswith("There is only sound design here")
    desk.session.write("cues.add", desk.film_id, {"title": "Somewhere"})
    settle(desk)
    assert preview.nothing.accessibleName() == "No cue has a time yet"
    dialog.export()
    desk.settle()
    assert "holds no marker" in dialog.notice.text() and (tmp_path / "The Orchard markers.edl").exists()
    dialog.reject()


def test_a_file_that_is_there_is_replaced_only_when_asked(kept_desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "Night Ferry markers.edl"
    path.write_text("precious", encoding="utf-8")
    dialog = opened(kept_desk, tmp_path)
    dialog.export()
    kept_desk.settle()
    assert path.read_text(encoding="utf-8") == "precious"
    assert dialog.notice.text() == "Night Ferry markers.edl is there already."
    kept_desk.enter()  # "Replace it" has the focus
    kept_desk.settle()
    assert path.read_text(encoding="utf-8").startswith("TITLE: Night Ferry")
    dialog.reject()


@pytest.mark.parametrize(
    ("place", "says"),
    [("{catalog}", "catalogue"), ("missing/film.edl", "missing"), ("", "Type where"), ("x" * 300, "x" * 20)],
    ids=["catalogue", "no folder", "nothing", "too long"],
)
def test_a_place_that_will_not_do_is_said(kept_desk: Desk, tmp_path: Path, place: str, says: str) -> None:
    path = kept_desk.session.path
    assert path is not None
    before = path.read_bytes()[:16]  # the name of the format: the search index may be written meanwhile
    dialog = opened(kept_desk, tmp_path)
    dialog.place.field.setText(place.format(catalog=path))
    dialog.place.agreed = path
    dialog.export()
    kept_desk.settle()
    assert says in dialog.notice.text() + dialog.place.line.error.text()
    assert dialog.export_button.isEnabled()
    assert path.read_bytes()[:16] == before and list(tmp_path.glob("*.edl")) == []
    dialog.reject()


def test_the_keyboard_alone_sends_markers(kept_desk: Desk, tmp_path: Path) -> None:
    desk = kept_desk
    dialog = opened(desk, tmp_path)
    desk.qtbot.waitUntil(dialog.isActiveWindow)
    walked = [desk.focus()]
    for _ in range(9):
        desk.tab()
        walked.append(desk.focus())
    controls = dialog.options.controls
    assert walked == [
        dialog.options.field, controls["name"], controls["comment"], controls["colours"], controls["music"],
        controls["moments"], dialog.cues, dialog.place.field, dialog.place.browse, dialog.preview.tabs,
    ]  # fmt: skip
    dialog.options.field.setFocus()
    desk.press(Key.Key_Down, Key.Key_Down, Key.Key_Down)
    settle(desk)
    assert dialog.options.field.value() == OTIO
    desk.enter()
    settle(desk)
    assert (tmp_path / "Night Ferry markers.otio").exists()
    desk.press(Key.Key_Escape)
    desk.press(Key.Key_Escape)
    desk.settle()
    assert not isValid(dialog)
