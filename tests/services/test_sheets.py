# SPDX-License-Identifier: GPL-3.0-or-later
"""Sheets that go out: what stands on them, and the record that stays what it was."""

from __future__ import annotations

import hashlib
import json
import os

import pytest
import sqlalchemy as sa
from tests.formats.workbooks import official
from tests.services.catalog_world import World

from cuefolio.errors import CuefolioError
from cuefolio.services import catalog, cues, films, library, sheets, undo


def test_a_snapshot_holds_the_music_in_film_order_and_no_sound_design(world: World) -> None:
    sheet = sheets.snapshot(world.store, world.film_id)
    music = [row for row in world.rows if row.is_counted]
    assert [cue.number for cue in sheet.cues] == [row.text("number") for row in music]
    assert "sound-design" not in {cue.origin for cue in sheet.cues}
    assert len(music) < len(world.rows)
    assert [cue.sequence for cue in sheet.cues] == list(range(1, len(music) + 1))


def test_an_omitted_cue_is_on_no_sheet(world: World) -> None:
    before = len(sheets.snapshot(world.store, world.film_id).cues)
    cues.edit(world.store, [world.key("1M1")], {"status": "omitted"})
    assert len(sheets.snapshot(world.store, world.film_id).cues) == before - 1


def test_a_delivered_sheet_stays_as_it_went_out(world: World) -> None:
    path = world.folder / "sheet.json"
    done = sheets.export(world.store, world.film_id, "json", path)
    assert done.delivered_id is not None
    went_out = sheets.delivered_snapshot(world.store, done.delivered_id)
    cues.edit(world.store, [world.key("1M1")], {"title": "Renamed afterwards"})
    library.edit(world.store, "party", [library.list_ids(world.store, "party")[0]], {"name": "Renamed too"})
    assert sheets.delivered_snapshot(world.store, done.delivered_id) == went_out
    assert sheets.snapshot(world.store, world.film_id) != went_out
    record = sheets.delivered(world.store, world.film_id)[0]
    assert record.file_sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert (record.format, record.file_name) == ("json", "sheet.json")


def test_a_delivered_sheet_can_be_written_again_as_it_was(world: World) -> None:
    first, again = world.folder / "first.csv", world.folder / "again.csv"
    done = sheets.export(world.store, world.film_id, "generic-csv", first)
    cues.edit(world.store, world.ids, {"title": "All different now"})
    sheets.export_again(world.store, str(done.delivered_id), "generic-csv", again)
    assert again.read_bytes() == first.read_bytes()
    assert len(sheets.delivered(world.store, world.film_id)) == 1


def test_undo_and_even_deleting_the_film_leave_the_record(world: World) -> None:
    cues.edit(world.store, [world.key("1M1")], {"title": "Last edit"})
    done = sheets.export(world.store, world.film_id, "json", world.folder / "sheet.json")
    assert undo.state(world.store).undo == "Edit Title of 1M1"
    undo.undo(world.store)
    films.delete_film(world.store, world.film_id)
    assert done.delivered_id is not None
    assert sheets.delivered_snapshot(world.store, done.delivered_id).header.title == "Night Ferry"
    assert [d.id for d in sheets.delivered(world.store, world.film_id)] == [done.delivered_id]


def test_a_record_that_was_tampered_with_is_not_shown(world: World) -> None:
    done = sheets.export(world.store, world.film_id, "json", world.folder / "sheet.json")
    with world.store.maintain() as connection:
        connection.execute(sa.text("UPDATE delivered_sheet SET sheet = replace(sheet, 'Night', 'Light')"))
    with pytest.raises(CuefolioError) as refused:
        sheets.delivered_snapshot(world.store, str(done.delivered_id))
    assert refused.value.code == "sheets.altered"


def test_a_sheet_never_replaces_the_catalogue(world: World) -> None:
    with pytest.raises(CuefolioError) as refused:
        sheets.export(world.store, world.film_id, "json", world.store.path)
    assert refused.value.code == "sheets.over_catalog"
    assert len(world.rows) == len(world.ids)


@pytest.mark.parametrize("linked", [False, True])
def test_a_sheet_never_replaces_the_copy_that_it_fills(world: World, linked: bool) -> None:
    workbook = official(world.folder)
    before = workbook.read_bytes()
    path = workbook
    if linked:
        path = world.folder / "by another name.xlsx"
        os.link(workbook, path)
    options = {"workbook": f" {workbook} "}
    with pytest.raises(CuefolioError) as refused:
        sheets.export(world.store, world.film_id, "rapidcue-xlsx", path, options)
    assert refused.value.code == "sheets.over_workbook"
    assert workbook.read_bytes() == before
    assert sheets.delivered(world.store, world.film_id) == []
    other = world.folder / "filled.xlsx"
    sheets.export(world.store, world.film_id, "rapidcue-xlsx", other, options)
    assert other.read_bytes() != before


def test_a_sheet_never_replaces_its_own_layout(world: World) -> None:
    template = world.folder / "mine.typ"
    template.write_text("#sys.inputs.data.len()", encoding="utf-8")
    with pytest.raises(CuefolioError) as refused:
        sheets.export(world.store, world.film_id, "generic-pdf", template, {"template": str(template)})
    assert refused.value.code == "sheets.over_template"
    assert template.read_text("utf-8") == "#sys.inputs.data.len()"


def test_a_refused_folder_keeps_the_old_file_and_no_record(world: World) -> None:
    with pytest.raises(CuefolioError) as refused:
        sheets.export(world.store, world.film_id, "json", world.folder / "missing" / "sheet.json")
    assert refused.value.code == "file.cannot_write"
    assert sheets.delivered(world.store, world.film_id) == []


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_catalogue_exports_without_a_record(world: World) -> None:
    world.store.close()
    world.store.path.chmod(0o444)
    store = catalog.open_catalog(world.store.path)
    done = sheets.export(store, world.film_id, "json", world.folder / "sheet.json")
    store.close()
    assert done.delivered_id is None
    assert json.loads((world.folder / "sheet.json").read_text())["header"]["title"] == "Night Ferry"


def test_what_is_missing_is_listed_and_left_blank(world: World) -> None:
    key = cues.add(world.store, world.film_id, {"number": "9M9", "origin": "score"}).created[0]
    path = world.folder / "sheet.json"
    done = sheets.export(world.store, world.film_id, "json", path)
    row = next(row for row in world.rows if row.id == key)
    found = {f.code for f in done.findings if f.cue == len(sheets.snapshot(world.store, world.film_id).cues)}
    assert {"sheets.no_title", "sheets.no_times"} <= found or len(found) >= 3, found
    cue = json.loads(path.read_text())["cues"][-1]
    assert (cue["title"], cue["writers"], cue["reported_seconds"]) == ("", [], None)
    assert row.text("title") == ""
