# SPDX-License-Identifier: GPL-3.0-or-later
"""Taking over from somebody else's sheet: what is accepted is stored in one step, nothing else is touched."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.formats.every_rule import every_rule_sheet
from tests.formats.reading import written
from tests.reliability.catalog_checks import difference, dump
from tests.services.catalog_world import World

from cuefolio.domain.cue_row import CueRow
from cuefolio.domain.reconcile import Comparison
from cuefolio.errors import CuefolioError
from cuefolio.formats.registry import sheet_formats
from cuefolio.services import cues, film_lock, films, library, sheet_import, sheets
from cuefolio.services.cue_values import TypedParty

HEAD = "Cue,Title,Usage,In,Out,Duration,Role,Name,Society,Share,IPI,ISRC,ISWC,Performer"
Sheet = Callable[..., Path]


@pytest.fixture
def sheet(tmp_path: Path) -> Sheet:
    """A stranger's table of these lines."""

    def write(*lines: str, head: str = HEAD) -> Path:
        path = tmp_path / "theirs.csv"
        path.write_text("\n".join((head, *lines)) + "\n", encoding="utf-8")
        return path

    return write


def row_of(w: World, number: str) -> CueRow:
    return next(row for row in cues.film_rows(w.store, w.film_id) if row.text("number") == number)


def numbered(found: Comparison, title: str) -> int:
    """Number of the row that theirs calls so."""
    return next(row.number for row in found.rows if row.theirs and row.theirs.cue.title == title)


def test_nothing_is_changed_by_looking(world: World, sheet: Sheet) -> None:
    before = dump(world.store)
    found = sheet_import.compare(
        world.store, world.film_id, sheet("1M1,Main Title,,,,1:09,Composer,Ana Bell,,,,,,")
    )
    assert difference(before, dump(world.store)) == {}
    first = found.rows[0]
    assert (first.state, first.cue_ids) == ("different", (world.key("1M1"),))
    assert [(d.field, d.theirs, d.ours) for d in first.differences if d.field == "duration"] == [
        ("duration", "1:09", "1:10")
    ]
    assert found.film_id == world.film_id and found.profile == "house"


def test_one_some_or_all_is_one_step(world: World, sheet: Sheet) -> None:
    path = sheet(
        "1M1,Main Title,,,,1:09,,,,,,,,The Band",
        "1M3,Bed,,,,0:20,,,,,,,,The Trio",
        "9M9,Their Song,BV,01:30:00:00,01:31:00:12,1:00,Composer,Cy Dorn,ASCAP,1,,GBEMI0300013,,",
    )
    before = dump(world.store)
    found = sheet_import.compare(world.store, world.film_id, path)
    change = sheet_import.accept(world.store, world.film_id, found, [numbered(found, "Bed")], file=path.name)
    assert change.code == "step.import_sheet" and change.arguments == {"count": 1, "file": "theirs.csv"}
    assert row_of(world, "1M3").text("performer") == "The Trio"
    assert row_of(world, "1M1").text("performer") == ""
    world.store.undo()
    assert difference(before, dump(world.store)) == {}
    found = sheet_import.compare(world.store, world.film_id, path)
    every = [row.number for row in found.rows if row.theirs]
    change = sheet_import.accept(world.store, world.film_id, found, every)
    song = row_of(world, "9M9")
    assert change.created == (song.id,)
    assert (song.text("in"), song.text("out"), song.text("usage")) == ("01:30:00:00", "01:31:00:12", "BV")
    assert [(p.name, p.role, p.society, p.share) for p in song.parties] == [("Cy Dorn", "C", "ASCAP", 10000)]
    assert (song.text("isrc"), row_of(world, "1M1").text("duration")) == (
        "GB-EMI-03-00013",
        "1:09",
    ) or song.text("isrc") == "GBEMI0300013"
    world.store.undo()
    assert difference(before, dump(world.store)) == {}


def test_single_fields_of_a_row(world: World, sheet: Sheet) -> None:
    found = sheet_import.compare(world.store, world.film_id, sheet("1M1,Main Title,,,,1:09,,,,,,,,The Band"))
    sheet_import.accept(world.store, world.film_id, found, {1: ["performer"]})
    assert row_of(world, "1M1").text("performer") == "The Band"
    assert row_of(world, "1M1").text("duration") == "1:10"


def test_shares_turn_back_into_ours_and_blanks_stay(world: World, sheet: Sheet) -> None:
    ours = [
        TypedParty("Ana Bell", "C", "PRS", 5000, False, ipi="00014107338"),
        TypedParty("Bo Lind", "A", "ASCAP", 5000, False),
        TypedParty("Quay Music", "E", "PRS", 10000, False),
    ]
    cues.set_all_parties(world.store, [world.key("1M3")], ours)
    path = sheet(
        "1M3,Bed,,,,0:20,Composer,Ana Bell,,30,,,,",
        "1M3,Bed,,,,0:20,Lyricist,Bo Lind,BMI,20,,,,",
        "1M3,Bed,,,,0:20,Publisher,Quay Music,,50,,,,",
    )
    found = sheet_import.compare(world.store, world.film_id, path, "cisac")
    number = numbered(found, "Bed")
    told = [(d.party, d.theirs, d.ours) for d in found.rows[number - 1].differences if d.field == "writers"]
    assert told == [("Ana Bell", "30 %", "25 %"), ("Bo Lind", "BMI", "ASCAP"), ("Bo Lind", "20 %", "25 %")]
    sheet_import.accept(world.store, world.film_id, found, {number: ["writers"]})
    parties = {p.name: (p.role, p.society, p.share, p.ipi) for p in row_of(world, "1M3").parties}
    assert parties == {
        "Ana Bell": ("C", "PRS", 6000, "00014107338"),
        "Bo Lind": ("A", "BMI", 4000, ""),
        "Quay Music": ("E", "PRS", 10000, ""),
    }


def test_who_is_not_listed_stays(world: World, sheet: Sheet) -> None:
    ours = [
        TypedParty("Ana Bell", "C", "PRS", 5000, False),
        TypedParty("Bo Lind", "A", "ASCAP", 5000, False),
    ]
    cues.set_all_parties(world.store, [world.key("1M3")], ours)
    path = sheet("1M3,Bed,,,,0:20,Composer,A. Bell,PRS,,,,,The Trio", "1M1,Main Title,,,,1:10,,,,,,,,")
    found = sheet_import.compare(world.store, world.film_id, path)
    number = numbered(found, "Bed")
    told = [(d.code, d.can_take) for d in found.rows[number - 1].differences if d.field == "writers"]
    assert told == [("reconcile.party_name", True), ("reconcile.party_ours", False)]
    sheet_import.accept(world.store, world.film_id, found, [number])
    after = row_of(world, "1M3")
    assert after.text("performer") == "The Trio"
    # Their spelling was taken for Ana, who is not on the cue twice.
    assert [(p.name, p.role, p.society, p.share) for p in after.parties] == [
        ("A. Bell", "C", "PRS", None),
        ("Bo Lind", "A", "ASCAP", 5000),
    ]
    found = sheet_import.compare(world.store, world.film_id, sheet("1M3,Bed,,,,0:20,Composer,A. Bell,,,,,,"))
    assert [d.code for d in found.rows[numbered(found, "Bed") - 1].differences] == ["reconcile.party_ours"]
    with pytest.raises(CuefolioError) as caught:
        sheet_import.accept(world.store, world.film_id, found, [numbered(found, "Bed")])
    assert caught.value.code == "import.nothing_chosen"


def test_whole_seconds_never_replace_frames(world: World, sheet: Sheet) -> None:
    cues.edit(world.store, [world.key("1M3")], {"in": "01:20:00:10", "out": "01:20:31:15"})
    path = sheet("1M3,Bed,,01:20:00,01:20:32,0:32,,,,,,,,The Trio")
    found = sheet_import.compare(world.store, world.film_id, path)
    number = numbered(found, "Bed")
    assert {d.field for d in found.rows[number - 1].differences if d.can_take} == {"performer"}
    sheet_import.accept(world.store, world.film_id, found, [number])
    row = row_of(world, "1M3")
    assert (row.text("in"), row.text("out")) == ("01:20:00:10", "01:20:31:15")
    # Another out is taken, and the in that agrees keeps its frames, whatever their length says.
    found = sheet_import.compare(world.store, world.film_id, sheet("1M3,Bed,,01:20:00,01:20:41,0:41,,,,,,,,"))
    sheet_import.accept(world.store, world.film_id, found, [numbered(found, "Bed")])
    row = row_of(world, "1M3")
    assert (row.text("in"), row.text("out")) == ("01:20:00:10", "01:20:41:00")
    cues.edit(world.store, [world.key("1M3")], {"in": "01:20:00:10", "out": "01:20:31:15"})
    found = sheet_import.compare(world.store, world.film_id, sheet("1M3,Bed,,01:20:10,01:20:31,0:21,,,,,,,,"))
    sheet_import.accept(world.store, world.film_id, found, [numbered(found, "Bed")])
    row = row_of(world, "1M3")
    assert (row.text("in"), row.text("out")) == ("01:20:10:00", "01:20:31:15")


def test_ddex_is_compared_and_imported_from_the_start_of_the_programme(world: World, tmp_path: Path) -> None:
    films.edit_film(world.store, world.film_id, {"start": "01:00:00:00"})
    path = tmp_path / "sheet.tsv"
    sheets.export(world.store, world.film_id, "ddex-tsv", path, keep=False)
    found = sheet_import.compare(world.store, world.film_id, path)
    assert {row.state for row in found.rows} == {"same"}
    assert [remark.code for remark in found.sheet.remarks] == ["import.from_start"]
    rows = cues.film_rows(world.store, world.film_id)
    ours = [row.text("in") for row in rows if row.is_counted and row.text("in")]
    rate = films.get_film(world.store, world.film_id).rate.id
    values = {"title": "Again", "start": "01:00:00:00", "rate": rate}
    again = sheet_import.import_as_new(world.store, path, values).created[0]
    assert [row.text("in") for row in cues.film_rows(world.store, again) if row.text("in")] == ours


def test_people_are_known_by_ipi_then_by_name_never_by_likeness(world: World, sheet: Sheet) -> None:
    cues.set_all_parties(
        world.store,
        [world.key("1M3")],
        [TypedParty("Mina Abe", "C", "PRS", 10000, False, ipi="00014107338")],
    )
    abe = row_of(world, "1M3").parties[0].party_id
    path = sheet(
        "7M1,One,,,,0:10,Composer,M. Abe-Otto,,1,00014107338,,,",
        "7M2,Two,,,,0:10,Composer,MINA ABE,,1,,,,",
        "7M3,Three,,,,0:10,Composer,Mina Ab,,1,,,,",
        "7M4,Four,,,,0:10,Composer,Mina Abe,,1,01372389230,,,",
        "7M5,Five,,,,0:10,Composer,M. Abe,,1,,,,",
    )
    found = sheet_import.compare(world.store, world.film_id, path)
    reasons = {entry.name: entry.reason for entry in found.entries}
    assert reasons["M. Abe-Otto"] == "ipi" and reasons["MINA ABE"] == "same-name"
    # The same name with another number is somebody else, however alike.
    assert reasons["Mina Abe"] == reasons["M. Abe"] == "alike"
    every = [row.number for row in found.rows if row.theirs]
    sheet_import.accept(world.store, world.film_id, found, every, people={"m. abe": abe})
    who = {
        number: row_of(world, number).parties[0].party_id for number in ("7M1", "7M2", "7M3", "7M4", "7M5")
    }
    assert who["7M1"] == who["7M2"] == who["7M5"] == abe
    assert abe not in (who["7M3"], who["7M4"]) and who["7M3"] != who["7M4"]


def test_a_work_is_known_by_its_iswc_and_keeps_its_parties(world: World, sheet: Sheet) -> None:
    """Another split on their sheet is this cue's alone: the work is used by other films."""
    cues.edit(world.store, [world.key("1M1")], {"iswc": "T-034.524.680-1"})
    theme = row_of(world, "1M1")
    path = sheet("8M1,Ferry Theme again,,,,0:30,Composer,Cy Dorn,BMI,1,,,T0345246801,")
    found = sheet_import.compare(world.store, world.film_id, path)
    assert [(e.kind, e.reason, e.entry_id) for e in found.entries if e.kind == "work"] == [
        ("work", "iswc", theme.works[0].id)
    ]
    row = next(row for row in found.rows if row.theirs)
    unmatched = Comparison(
        found.sheet, found.profile, (type(row)(1, row.theirs, None),), film_id=world.film_id,
        data_version=found.data_version,
    )  # fmt: skip
    sheet_import.accept(world.store, world.film_id, unmatched, [1])
    song = row_of(world, "8M1")
    assert song.works[0].id == theme.works[0].id and not song.parties_from_work
    assert [party.name for party in song.parties] == ["Cy Dorn"]
    assert [p.name for p in row_of(world, "1M1").parties] == [p.name for p in theme.parties]


def test_a_title_alone_names_no_work_of_strangers(world: World, sheet: Sheet) -> None:
    """ "Ferry Theme" of another film is only the same work when one of its writers says so."""
    other = films.find_film(world.store, "Tin Roof").id
    rows = (
        "1,Ferry Theme,,,,0:30,Composer,Somebody Else,,1,,,,",
        "2,Ferry Theme,,,,0:30,Composer,Ana Bell,,1,,,,",
    )
    found = sheet_import.compare(world.store, other, sheet(*rows))
    sheet_import.accept(world.store, other, found, [row.number for row in found.rows if row.theirs])
    first, second = (row for row in cues.film_rows(world.store, other) if row.text("title") == "Ferry Theme")
    assert first.works == () and second.works[0].name == "Ferry Theme"


def test_whole_seconds_become_frames_of_the_film(world: World, sheet: Sheet) -> None:
    path = sheet(
        "7M1,In and out,,01:30:00,01:30:10,0:10,,,,,,,,",
        "7M2,Same second,,01:31:00,01:31:00,0:01,,,,,,,,",
        "7M3,Only a length,,,,0:42,,,,,,,,",
        "7M4,Only an in,,01:32:00,,,,,,,,,,",
    )
    found = sheet_import.compare(world.store, world.film_id, path)
    sheet_import.accept(world.store, world.film_id, found, [row.number for row in found.rows if row.theirs])
    times = {n: (row_of(world, n).text("in"), row_of(world, n).text("out"), row_of(world, n).text("duration"))
             for n in ("7M1", "7M2", "7M3", "7M4")}  # fmt: skip
    assert times == {
        "7M1": ("01:30:00:00", "01:30:10:00", "0:10"),
        "7M2": ("01:31:00:00", "01:31:01:00", "0:01"),
        "7M3": ("", "", "0:42"),
        "7M4": ("01:32:00:00", "", ""),
    }


def test_a_new_cue_without_a_time_stands_where_theirs_has_it(world: World, sheet: Sheet) -> None:
    path = sheet("1M1,Main Title,,,,1:10,,,,,,,,", "1M1a,Between,,,,0:10,,,,,,,,", "1M3,Bed,,,,0:20,,,,,,,,")
    found = sheet_import.compare(world.store, world.film_id, path)
    sheet_import.accept(world.store, world.film_id, found, [numbered(found, "Between")])
    numbers = [row.text("number") for row in cues.film_rows(world.store, world.film_id)]
    assert numbers.index("1M1a") == numbers.index("1M1") + 1


def test_the_production_takes_what_is_chosen(world: World, sheet: Sheet) -> None:
    path = sheet("1M1,Main Title,,,,1:10,,,,,,,,", head=f"Director:,Ada Moe\nYear:,1969\n{HEAD}")
    found = sheet_import.compare(world.store, world.film_id, path)
    assert {d.field: (d.theirs, d.ours) for d in found.header} == {
        "director": ("Ada Moe", "Zoë Ångström"),
        "year": ("1969", "1968"),
    }
    sheet_import.accept(world.store, world.film_id, found, [], header=["year"])
    film = films.get_film(world.store, world.film_id)
    assert (film.values["year"], film.values["director"]) == (1969, "Zoë Ångström")


def test_what_cannot_be_accepted(world: World, sheet: Sheet) -> None:
    path = sheet("1M1,Main Title,,,,1:09,,,,,,,,The Band", "5M1,New,,01:30:00:24,,,,,,,,,,")
    found = sheet_import.compare(world.store, world.film_id, path)
    before = dump(world.store)

    def refused(code: str, *arguments: object, **more: object) -> None:
        with pytest.raises(CuefolioError) as caught:
            sheet_import.accept(world.store, world.film_id, found, *arguments, **more)  # type: ignore[arg-type]
        assert caught.value.code == code and "{" not in str(caught.value)
        assert difference(before, dump(world.store)) == {}

    refused("import.bad_choice", [99])
    refused("import.nothing_chosen", [])
    refused("import.nothing_chosen", {1: []})
    # Frame 24 does not exist at 24 fps; the row accepted with it is not stored either.
    refused("import.bad_time", [1, numbered(found, "New")])
    film_lock.lock(world.store, world.film_id)
    before = dump(world.store)
    refused("film.locked", [1])


def test_somebody_else_edited_meanwhile(world: World, sheet: Sheet) -> None:
    path = sheet("1M1,Main Title,,,,1:09,,,,,,,,The Band", "1M3,Bed,,,,0:20,,,,,,,,The Trio")
    found = sheet_import.compare(world.store, world.film_id, path)
    cues.edit(world.store, [world.key("1M1")], {"performer": "Another Band"})
    with pytest.raises(CuefolioError) as caught:
        sheet_import.accept(world.store, world.film_id, found, [1])
    assert caught.value.code == "import.changed_meanwhile"
    # The other row is as it was seen.
    sheet_import.accept(world.store, world.film_id, found, [numbered(found, "Bed")])
    assert row_of(world, "1M3").text("performer") == "The Trio"


def test_a_new_production_from_our_own_sheet_is_the_same_sheet(world: World, tmp_path: Path) -> None:
    path = tmp_path / "sheet.json"
    path.write_bytes(written("json", every_rule_sheet()))
    before = dump(world.store)
    change = sheet_import.import_as_new(world.store, path)
    film_id, made = change.created[0], every_rule_sheet()
    found = sheets.snapshot(world.store, film_id)
    assert found.header == made.header and found.rate == made.rate
    for ours, theirs in zip(found.cues, made.cues, strict=True):
        for name in ("number", "title", "ranges", "exact_frames", "reported_seconds", "usage", "work_titles",
                     "performer", "isrc", "ean", "scenes", "notes", "uses", "overrides_work"):  # fmt: skip
            assert getattr(ours, name) == getattr(theirs, name), (ours.number, name)
        shares = [
            [(p.name, p.role, p.society, p.share, p.isni) for p in (*c.writers, *c.publishers) if p.name]
            for c in (ours, theirs)
        ]
        assert shares[0] == shares[1], ours.number
    medley = found.cues[12]
    assert [work.portion for work in medley.works] == [6667, 3333]
    arranged = found.cues[11].works[0]
    assert (arranged.arrangement_of, arranged.public_domain) == ("Morning Reel", False)
    world.store.undo()
    assert difference(before, dump(world.store)) == {}


@pytest.mark.parametrize(
    "format_id", [f for f in sheet_formats() if f not in ("generic-pdf", "html", "us-text")]
)
def test_what_went_out_comes_back_without_a_difference(world: World, tmp_path: Path, format_id: str) -> None:
    path = tmp_path / f"sheet{sheet_formats()[format_id].suffix}"
    sheets.export(world.store, world.film_id, format_id, path, keep=False)
    found = sheet_import.compare(world.store, world.film_id, path)
    assert [(row.state, row.differences) for row in found.rows] == [("same", ())] * 5
    assert found.header == ()
    with pytest.raises(CuefolioError) as caught:
        sheet_import.accept(world.store, world.film_id, found, [row.number for row in found.rows])
    assert caught.value.code == "import.nothing_chosen"


def test_a_production_from_a_strangers_table(world: World, sheet: Sheet) -> None:
    path = sheet("1,Dawn,BI,00:00:10:24,00:00:20:00,0:09,,,,,,,,")
    with pytest.raises(CuefolioError) as caught:
        sheet_import.import_as_new(world.store, path)
    assert caught.value.code == "import.no_title" and str(path) in str(caught.value)
    film_id = sheet_import.import_as_new(world.store, path, {"title": "Dawn Film"}).created[0]
    film = films.get_film(world.store, film_id)
    # Frame 24 needs more than 24 frames a second.
    assert (film.title, film.rate.id) == ("Dawn Film", "25")
    (row,) = cues.film_rows(world.store, film_id)
    assert row.text("in") == "00:00:10:24" and row.text("usage") == "BI"
    assert (row.text("vocal"), row.text("on_screen")) == ("instrumental", "no")


def test_a_delivered_sheet_can_be_compared_like_any(world: World) -> None:
    from cuefolio.formats.reading.json_sheets import of_snapshot

    then = of_snapshot(sheets.snapshot(world.store, world.film_id))
    cues.edit(world.store, [world.key("1M3")], {"title": "Bedding"})
    found = sheet_import.compare_read(world.store, world.film_id, then, "house")
    assert [(d.field, d.theirs, d.ours) for row in found.rows for d in row.differences] == [
        ("title", "Bed", "Bedding")
    ]


def test_recordings_are_known_by_their_isrc(world: World, sheet: Sheet) -> None:
    cues.edit(world.store, [world.key("2M1")], {"isrc": "GBEMI0300013"})
    known = row_of(world, "2M1").recording
    path = sheet("7M1,Zero again,,,,0:10,,,,,,gbemi0300013,,")
    found = sheet_import.compare(world.store, world.film_id, path)
    row = next(row for row in found.rows if row.theirs)
    alone = Comparison(
        found.sheet, "house", (type(row)(1, row.theirs, None),), data_version=found.data_version
    )
    sheet_import.accept(world.store, world.film_id, alone, [1])
    assert row_of(world, "7M1").recording == known
    assert row_of(world, "2M1").text("label") == "Harbour Records"


def test_bad_files_leave_the_catalogue_alone(world: World, tmp_path: Path) -> None:
    before = dump(world.store)
    for name, data in (
        ("a.xlsx", b"PK\x03\x04"),
        ("a.pdf", b"%PDF-1"),
        ("a.json", json.dumps({"x": 1}).encode()),
    ):
        path = tmp_path / name
        path.write_bytes(data)
        for work in (
            lambda path=path: sheet_import.compare(world.store, world.film_id, path),
            lambda path=path: sheet_import.import_as_new(world.store, path, {"title": "X"}),
        ):
            with pytest.raises(CuefolioError):
                work()
    assert difference(before, dump(world.store)) == {}
    assert len(library.rows(world.store, "party", library.list_ids(world.store, "party"))) == 4
