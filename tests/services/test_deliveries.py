# SPDX-License-Identifier: GPL-3.0-or-later
"""Sheets that go to somebody: Original and Revisions, kept by value, compared with each other and now."""

from __future__ import annotations

import csv
import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import sqlalchemy as sa
from tests.services.catalog_world import World

from cuefolio.domain.profile import profile_to_toml
from cuefolio.errors import CuefolioError
from cuefolio.services import (
    catalog,
    checking,
    cues,
    deliveries,
    film_lock,
    films,
    profiles,
    sheet_records,
    sheets,
    undo,
)
from cuefolio.services.deliveries import Done


def send(world: World, name: str = "sheet.json", profile: str = "prs", **more: Any) -> Done:
    return deliveries.deliver(world.store, world.film_id, "json", world.folder / name, profile, **more)


def mark(done: Done) -> tuple[str, int | None]:
    return done.classification, done.revision


def retitle(world: World, text: str) -> None:
    cues.edit(world.store, [world.key("1M1")], {"title": text})


def refused(work: Callable[[], object]) -> str:
    with pytest.raises(CuefolioError) as caught:
        work()
    assert str(caught.value) != caught.value.code
    return caught.value.code


def test_the_first_is_the_original_and_changed_ones_are_revisions(world: World) -> None:
    assert mark(send(world)) == ("original", None)
    retitle(world, "Opening")
    second = send(world)
    assert mark(second) == ("revision", 1)
    assert second.diff is not None and second.previous is not None
    assert [change.after.title for change in second.diff.changed] == ["Opening"]
    films.edit_film(world.store, world.film_id, {"director": "Bo Lind"})
    assert mark(send(world)) == ("revision", 2)
    assert [(s.classification, s.revision) for s in sheets.delivered(world.store, world.film_id)] == [
        ("revision", 2),
        ("revision", 1),
        ("original", None),
    ]


def test_the_mark_stands_on_the_sheet_that_goes_out_and_not_on_the_film(world: World) -> None:
    send(world)
    retitle(world, "Opening")
    done = send(world, "again.json")
    header = json.loads((world.folder / "again.json").read_text())["header"]
    assert (header["classification"], header["revision"]) == ("revision", 1)
    assert "sheets.revision_not_marked" not in {finding.code for finding in done.findings}
    assert films.get_film(world.store, world.film_id).values["revision"] is None


def test_a_sheet_that_says_the_same_keeps_its_mark(world: World) -> None:
    send(world, to="PRS")
    again = send(world, "copy.json", to="Channel 9")
    assert mark(again) == ("original", None)
    assert again.diff is not None and again.diff.says_the_same
    films.edit_film(world.store, world.film_id, {"date_prepared": "2026-03-01"})
    assert mark(send(world)) == ("original", None)


def test_every_recipient_has_a_row_of_numbers_of_its_own(world: World) -> None:
    send(world)
    retitle(world, "Opening")
    assert mark(send(world, profile="rapidcue")) == ("original", None)
    assert mark(send(world)) == ("revision", 1)


def test_a_file_that_was_only_exported_is_no_delivery(world: World) -> None:
    sheets.export(world.store, world.film_id, "json", world.folder / "look.json", profile_id="prs")
    retitle(world, "Opening")
    assert mark(send(world)) == ("original", None)
    assert [s.classification for s in sheets.delivered(world.store, world.film_id)] == ["original", ""]


def test_what_the_person_says_goes_before(world: World) -> None:
    assert mark(send(world, revision=4)) == ("revision", 4)
    assert mark(send(world)) == ("revision", 4)
    assert mark(send(world, classification="revision")) == ("revision", 5)
    assert mark(send(world, classification="original")) == ("original", None)
    films.edit_film(world.store, world.film_id, {"classification": "revision", "revision": "9"})
    assert mark(send(world)) == ("revision", 9)
    assert mark(send(world)) == ("revision", 9)
    retitle(world, "Opening")
    assert mark(send(world)) == ("revision", 10)


def test_a_film_that_says_revision_goes_out_so_the_first_time(world: World) -> None:
    films.edit_film(world.store, world.film_id, {"classification": "revision", "revision": "3"})
    assert mark(send(world)) == ("revision", 3)


def test_the_mark_for_one_recipient_makes_no_first_sheet_for_another_a_revision(world: World) -> None:
    send(world)
    retitle(world, "Opening")
    (found,) = [
        finding
        for finding in checking.findings(world.store, world.film_id, ["prs"]).findings["prs"]
        if finding.fix == "header.mark_revision"
    ]
    checking.apply_fix(world.store, world.film_id, None, found)
    assert mark(send(world, "bbc.json", profile="bbc")) == ("original", None)
    header = json.loads((world.folder / "bbc.json").read_text())["header"]
    assert (header["classification"], header["revision"]) == ("original", None)
    assert mark(send(world)) == ("revision", 1)
    assert mark(send(world, profile="gema", revision=2)) == ("revision", 2)
    assert mark(send(world, profile="tono", classification="revision")) == ("revision", 1)


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"classification": "final"}, "deliveries.bad_mark"),
        ({"revision": 0}, "deliveries.bad_revision"),
        ({"revision": 10_000}, "deliveries.bad_revision"),
        ({"classification": "original", "revision": 2}, "deliveries.original_has_no_number"),
        ({"profile": "nobody"}, "profile.unknown"),
        ({"options": {"colour": "red"}}, "sheets.unknown_option"),
        ({"name": "none/sheet.json"}, "file.cannot_write"),
    ],
)
def test_what_is_refused_leaves_neither_file_nor_record(
    world: World, more: dict[str, Any], code: str
) -> None:
    assert refused(lambda: send(world, **more)) == code
    assert sheets.delivered(world.store, world.film_id) == []
    assert list(world.folder.glob("*.json")) == []


def test_a_sheet_never_replaces_the_catalogue(world: World) -> None:
    path = world.store.path
    assert (
        refused(lambda: deliveries.deliver(world.store, world.film_id, "json", path)) == "sheets.over_catalog"
    )
    assert sheets.delivered(world.store, world.film_id) == []


def test_another_window_that_delivered_in_between_is_not_overrun(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = catalog.open_catalog(world.store.path)
    made = sheet_records.record_of
    waiting = [True]

    def in_between(*given: Any) -> dict[str, object]:
        if waiting:
            waiting.clear()
            deliveries.deliver(other, world.film_id, "json", world.folder / "theirs.json", "prs")
        return made(*given)

    monkeypatch.setattr(sheet_records, "record_of", in_between)
    assert refused(lambda: send(world)) == "deliveries.meanwhile"
    assert not (world.folder / "sheet.json").exists()
    assert len(sheets.delivered(world.store, world.film_id)) == 1
    other.close()


def test_the_record_says_to_whom_and_why(world: World) -> None:
    world.store.author = "Mina"
    done = send(world, to="  PRS\nLondon ", note="two\nlines", options=None)
    (record,) = sheets.delivered(world.store, world.film_id)
    assert (record.to, record.note, record.by) == ("PRS London", "two\nlines", "Mina")
    assert (record.profile, record.format, record.file_name) == ("prs", "json", "sheet.json")
    assert record.file_sha256 == hashlib.sha256(done.path.read_bytes()).hexdigest()
    assert deliveries.is_the_file(world.store, done.delivered_id, done.path)
    done.path.write_text("something else")
    assert not deliveries.is_the_file(world.store, done.delivered_id, done.path)
    assert refused(lambda: deliveries.is_the_file(world.store, done.delivered_id, world.folder / "no")) == (
        "file.cannot_read"
    )


def test_a_later_change_of_the_profile_changes_nothing_of_the_record(world: World) -> None:
    path = profiles.copy_profile("rapidcue", "mine", "Mine")
    try:
        # With everything known nothing of the layout but the rules can change.
        first = deliveries.deliver(world.store, world.film_id, "generic-csv", world.folder / "a.csv", "mine")
        text = path.read_text().replace('underscore = ["BI", "BV"]', 'underscore = "ZZ"')
        path.write_text(text.replace('rounding = "half-up"', 'rounding = "up"'))
        assert (
            profiles.profile("mine").usage.codes
            != sheet_records.read(world.store, first.delivered_id).profile.usage.codes
        )
        again = world.folder / "again.csv"
        sheets.export_again(world.store, first.delivered_id, "generic-csv", again)
        assert again.read_bytes() == first.path.read_bytes()
        profiles.delete_own("mine")
        sheets.export_again(world.store, first.delivered_id, "generic-csv", again)
        assert again.read_bytes() == first.path.read_bytes()
    finally:
        path.unlink(missing_ok=True)


def test_roll_up_and_options_are_kept_too(world: World) -> None:
    done = deliveries.deliver(
        world.store,
        world.film_id,
        "generic-csv",
        world.folder / "a.csv",
        "prs",
        {"flavour": "spreadsheet"},
        rollup=True,
    )
    again = world.folder / "again.csv"
    sheets.export_again(world.store, done.delivered_id, "generic-csv", again)
    assert again.read_bytes() == done.path.read_bytes()
    record = sheet_records.read(world.store, done.delivered_id)
    assert record.delivered.rollup and dict(record.options)["flavour"] == "spreadsheet"
    assert len(record.delivery.lines) < len(record.sheet.cues)
    assert profile_to_toml(record.profile) == profile_to_toml(profiles.profile("prs"))


@pytest.mark.parametrize(
    "change",
    [
        "sheet = replace(sheet, 'Night', 'Light')",
        "profile_rules = profile_rules || '# x'",
        "rollup = 1",
        "options = '{}'",
    ],
)
def test_a_record_that_was_tampered_with_is_told(world: World, change: str) -> None:
    done = deliveries.deliver(world.store, world.film_id, "generic-csv", world.folder / "a.csv", "prs")
    assert deliveries.is_intact(world.store, done.delivered_id)
    with world.store.maintain() as connection:
        connection.execute(sa.text(f"UPDATE delivered_sheet SET {change}"))
    assert not deliveries.is_intact(world.store, done.delivered_id)
    for work in (
        lambda: deliveries.compare(world.store, done.delivered_id),
        lambda: deliveries.deliver(world.store, world.film_id, "json", world.folder / "b.json", "prs"),
        lambda: sheets.export_again(world.store, done.delivered_id, "json", world.folder / "c.json"),
    ):
        assert refused(work) == "sheets.altered"


def test_a_record_from_before_schema_3_still_reads(world: World) -> None:
    done = sheets.export(world.store, world.film_id, "json", world.folder / "old.json", profile_id="prs")
    key = str(done.delivered_id)
    with world.store.maintain() as connection:
        text = connection.execute(sa.text("SELECT sheet FROM delivered_sheet")).scalar_one()
        connection.execute(
            sa.text("UPDATE delivered_sheet SET profile_rules = NULL, rollup = NULL, sheet_sha256 = :digest"),
            {"digest": hashlib.sha256(text.encode()).hexdigest()},
        )
    assert deliveries.is_intact(world.store, key)
    again = world.folder / "again.json"
    sheets.export_again(world.store, key, "json", again)
    assert again.read_bytes() == (world.folder / "old.json").read_bytes()


def test_a_locked_film_can_be_delivered_and_undo_leaves_the_record(world: World) -> None:
    retitle(world, "Last edit")
    film_lock.lock(world.store, world.film_id)
    done = send(world)
    assert refused(lambda: undo.undo(world.store)) == "film.locked"
    film_lock.unlock(world.store, world.film_id, "one more edit")
    undo.undo(world.store)
    assert world.rows[0].text("title") != "Last edit"
    assert sheet_records.read(world.store, done.delivered_id).sheet.cues[0].title == "Last edit"


def test_prepare_shows_what_would_go_out_and_writes_nothing(world: World) -> None:
    send(world)
    retitle(world, "Opening")
    ready = deliveries.prepare(world.store, world.film_id, "json", "prs")
    assert (ready.classification, ready.revision) == ("revision", 1)
    assert ready.delivery.sheet.header.revision == 1 and ready.diff is not None
    assert len(sheets.delivered(world.store, world.film_id)) == 1


# comparing


def test_two_delivered_sheets_a_sheet_and_now_and_now_with_the_last(world: World) -> None:
    first = send(world)
    retitle(world, "Opening")
    second = send(world)
    both = deliveries.compare(world.store, first.delivered_id, second.delivered_id)
    told = deliveries.changes(both)
    assert told == [
        "Sheet was “Original” and is “Revision” now.",
        "Revision number was blank and is “1” now.",
        "1M1 “Opening”: Title was “Main Title” and is “Opening” now.",
    ]
    assert deliveries.changes(deliveries.compare(world.store, first.delivered_id)) == told[2:]
    assert deliveries.changes(deliveries.compare(world.store, world.film_id)) == ["Both sheets say the same."]
    retitle(world, "Again")
    (sentence,) = deliveries.changes(deliveries.compare(world.store, world.film_id))
    assert "“Opening” and is “Again”" in sentence
    back = deliveries.compare(world.store, second.delivered_id, first.delivered_id)
    assert back.diff.header[1].before == "1"


def test_a_film_now_is_seen_by_the_rules_of_the_sheet_beside_it(world: World) -> None:
    cues.edit(world.store, [world.key("1M1")], {"vocal": "instrumental", "function": "main-title"})
    done = send(world, profile="prs")
    assert deliveries.changes(deliveries.compare(world.store, done.delivered_id)) == [
        "Both sheets say the same."
    ]


def test_two_productions(world: World) -> None:
    other = films.find_film(world.store, "Tin Roof").id
    found = deliveries.compare(world.store, world.film_id, other, profile_id="rapidcue")
    assert found.before.delivered is None and found.after.title == "Tin Roof"
    assert len(found.diff.removed) + len(found.diff.changed) == len(found.before.sheet.cues)
    assert found.before.sheet.profile == "rapidcue"


def test_what_cannot_be_compared(world: World) -> None:
    assert refused(lambda: deliveries.compare(world.store, world.film_id)) == "deliveries.none"
    assert refused(lambda: deliveries.compare(world.store, "0" * 32)) == "film.gone"
    done = send(world)
    assert refused(lambda: deliveries.compare(world.store, done.delivered_id, "0" * 32)) == "film.gone"
    films.delete_film(world.store, world.film_id)
    assert refused(lambda: deliveries.compare(world.store, done.delivered_id)) == "film.gone"


@pytest.fixture
def compared(world: World) -> deliveries.Comparison:
    first = send(world, to="=cmd()")
    cues.edit(world.store, [world.key("1M1")], {"title": '=HYPERLINK("x")<b>'})
    cues.delete(world.store, [world.key("1M3")])
    return deliveries.compare(world.store, first.delivered_id)


def written(world: World, compared: deliveries.Comparison, name: str) -> Path:
    return deliveries.export_comparison(world.store, compared, world.folder / name)


def test_a_comparison_as_text(world: World, compared: deliveries.Comparison) -> None:
    lines = written(world, compared, "changes.txt").read_text(encoding="utf-8").splitlines()
    assert lines[0] == "Changes of a cue sheet" and lines[1].startswith(
        "Before: Quays 1 Night Ferry, original of "
    )
    assert lines[2] == "After: Quays 1 Night Ferry, as it is now"
    assert [line for line in lines if line.startswith("* ")] == [
        f"* {sentence}" for sentence in deliveries.changes(compared)
    ]


def test_a_comparison_as_csv_runs_no_formula(world: World, compared: deliveries.Comparison) -> None:
    text = written(world, compared, "changes.csv").read_text(encoding="utf-8-sig")
    rows = list(csv.reader(text.splitlines()))
    assert rows[0] == ["Cue", "Title", "What", "Before", "After"] and len(rows) == len(compared.entries) + 1
    assert not [cell for row in rows for cell in row if cell.startswith("=")]


def test_a_comparison_as_a_web_page_escapes_everything(world: World, compared: deliveries.Comparison) -> None:
    page = written(world, compared, "changes.html").read_text(encoding="utf-8")
    assert "<b>" not in page and "&lt;b&gt;" in page and page.count("<tr>") == len(compared.entries) + 1


def test_a_comparison_as_a_workbook_holds_texts_only(world: World, compared: deliveries.Comparison) -> None:
    book = openpyxl.load_workbook(written(world, compared, "changes.xlsx"))
    cells = [cell for row in book.active.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s"}
    assert '=HYPERLINK("x")<b>' in [cell.value for cell in cells]


def test_equal_sheets_say_so_in_every_kind_of_file(world: World) -> None:
    done = send(world)
    same = deliveries.compare(world.store, done.delivered_id)
    assert "Both sheets say the same." in written(world, same, "same.txt").read_text()
    assert "Both sheets say the same." in written(world, same, "same.html").read_text()
    book = openpyxl.load_workbook(written(world, same, "same.xlsx"))
    assert "Both sheets say the same." in [cell.value for row in book.active.iter_rows() for cell in row]


def test_the_words_may_be_another_language_s(world: World, compared: deliveries.Comparison) -> None:
    asked: list[str] = []

    def words(code: str, arguments: Any) -> str:
        asked.append(code)
        return f"[{code}]"

    path = deliveries.export_comparison(world.store, compared, world.folder / "x.txt", words)
    assert "[compare.title]" in path.read_text() and "sheet_field.title" in asked


def test_an_unknown_suffix_and_the_catalogue_are_refused(
    world: World, compared: deliveries.Comparison
) -> None:
    assert refused(lambda: written(world, compared, "changes.doc")) == "deliveries.bad_suffix"
    assert refused(lambda: written(world, compared, world.store.path.name)) == "deliveries.bad_suffix"
    assert not (world.folder / "changes.doc").exists()
