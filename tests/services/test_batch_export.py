# SPDX-License-Identifier: GPL-3.0-or-later
"""Several productions for several recipients in one go: names, whole files, failures apart, stopping."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.services.catalog_world import World

from cuefolio.domain.film import Film
from cuefolio.domain.timecode import rate_from_id
from cuefolio.errors import CuefolioError
from cuefolio.formats.registry import sheet_format
from cuefolio.services import batch_export, films, sheets
from cuefolio.services.batch_export import PlannedFile

TARGETS: list[batch_export.Target] = [("prs", "generic-csv", {}), ("rapidcue", "json", {})]


def both(world: World) -> list[str]:
    return [world.film_id, films.find_film(world.store, "Tin Roof").id]


def planned(world: World, template: str = batch_export.TEMPLATE) -> list[PlannedFile]:
    return batch_export.plan(world.store, both(world), TARGETS, world.folder / "out", template)


def names(files: Sequence[PlannedFile]) -> list[str]:
    return [file.path.name for file in files]


def test_a_plan_names_every_file_and_writes_none(world: World) -> None:
    files = planned(world)
    assert names(files) == [
        "Quays 1 Night Ferry - prs.csv",
        "Quays 1 Night Ferry - rapidcue.json",
        "Tin Roof - prs.csv",
        "Tin Roof - rapidcue.json",
    ]
    assert not (world.folder / "out").exists()
    films.edit_film(world.store, world.film_id, {"episode_number": "03"})
    assert names(planned(world))[0] == "Quays 1x03 Night Ferry - prs.csv"


def test_all_files_are_written_whole_and_kept_in_the_record(world: World) -> None:
    files = planned(world)
    seen: list[tuple[int, int | None]] = []
    done = batch_export.run(world.store, files, lambda n, total: seen.append((n, total)))
    assert (done.written, done.failed, done.stopped) == (4, 0, False)
    assert seen == [(n, 4) for n in range(5)]
    alone = world.folder / "alone.csv"
    sheets.export(world.store, world.film_id, "generic-csv", alone, profile_id="prs", keep=False)
    assert files[0].path.read_bytes() == alone.read_bytes()
    assert len(sheets.delivered(world.store, world.film_id)) == 2
    assert all(file.findings for file in done.files if file.planned.film == "Tin Roof")
    batch_export.run(world.store, files, keep=False)
    assert len(sheets.delivered(world.store, world.film_id)) == 2
    assert all(file.replaces for file in planned(world))


def test_one_failure_stops_no_other_and_leaves_nothing_half(world: World) -> None:
    files = planned(world)
    (world.folder / "out").mkdir()
    files[1].path.mkdir()
    films.delete_film(world.store, files[2].film_id)
    done = batch_export.run(world.store, files)
    assert [file.written for file in done.files] == [True, False, False, False]
    assert [file.error.code for file in done.files if file.error] == [
        "file.cannot_write",
        "film.gone",
        "film.gone",
    ]
    assert sorted(path.name for path in (world.folder / "out").iterdir()) == sorted(names(files[:2]))


def test_a_folder_that_cannot_be_made_is_told_for_each_file(world: World) -> None:
    (world.folder / "out").write_text("a file")
    done = batch_export.run(world.store, planned(world))
    assert [file.error.code for file in done.files if file.error] == ["file.cannot_write"] * 4


def test_stopping_begins_no_further_file(world: World) -> None:
    files = planned(world)
    asked: list[int] = []

    def cancelled() -> bool:
        asked.append(1)
        return len(asked) > 2

    done = batch_export.run(world.store, files, None, cancelled)
    assert done.stopped and done.written == 2 and done.failed == 0
    assert [file.written for file in done.files] == [True, True, False, False]
    assert len(list((world.folder / "out").iterdir())) == 2


def test_a_profile_alone_goes_out_in_its_usual_format_and_a_format_by_its_profile(world: World) -> None:
    chosen: list[batch_export.Target] = [("rapidcue", "", {}), ("", "rapidcue-pdf", {})]
    files = batch_export.plan(world.store, [world.film_id], chosen, world.folder)
    assert [(file.profile_id, file.format_id) for file in files] == [
        ("rapidcue", "rapidcue-xlsx"),
        ("rapidcue", "rapidcue-pdf"),
    ]


@pytest.mark.parametrize(
    ("template", "name"),
    [
        ("{title}", "Night Ferry.csv"),
        ("{title}{suffix}", "Night Ferry.csv"),
        ("{season}x{episode} {title}", "1 Night Ferry.csv"),
        ("{episode} - {title}", "Night Ferry.csv"),
        ("{title} - {episode_title} - {profile}", "Night Ferry - prs.csv"),
        ("{title} ({year}) [{format}]", "Night Ferry (1968) [generic-csv].csv"),
        ("a/b\\c: {title}?", "a-b-c- Night Ferry-.csv"),
        ("{production_number}", "cue sheet.csv"),
        ("CON", "CON_.csv"),
        ("..", "cue sheet.csv"),
    ],
)
def test_templates(world: World, template: str, name: str) -> None:
    target: list[batch_export.Target] = [("prs", "generic-csv", {})]
    files = batch_export.plan(world.store, [world.film_id], target, world.folder, template)
    assert names(files) == [name]


def test_equal_names_are_told_apart(world: World) -> None:
    chosen = both(world)
    films.edit_film(world.store, chosen[1], {"title": "NIGHT FERRY"})
    files = batch_export.plan(world.store, chosen, TARGETS[:1], world.folder, "{title}")
    assert names(files) == ["Night Ferry.csv", "NIGHT FERRY (2).csv"]
    twice = batch_export.plan(world.store, chosen[:1] * 2, TARGETS[:1] * 2, world.folder, "{title}")
    assert names(twice) == ["Night Ferry.csv", "Night Ferry (2).csv"]


@pytest.mark.parametrize("template", ["{titel}", "{title", "title}", "{}", " ", "{title.upper}"])
def test_templates_that_name_nothing_are_refused(world: World, template: str) -> None:
    with pytest.raises(CuefolioError) as refused:
        planned(world, template)
    assert refused.value.code == "batch.bad_template" and "{title}" in str(refused.value)


def test_what_is_missing_or_unknown_is_refused_before_anything_is_written(world: World) -> None:
    def code(film_ids: Sequence[str], targets: Sequence[batch_export.Target]) -> str:
        with pytest.raises(CuefolioError) as refused:
            batch_export.plan(world.store, film_ids, targets, world.folder)
        return refused.value.code

    one = [world.film_id]
    assert code([], TARGETS) == "batch.no_films"
    assert code(one, []) == "batch.no_targets"
    assert code(one, [("", "", {})]) == "batch.no_targets"
    assert code(one, [("nobody", "", {})]) == "profile.unknown"
    assert code(one, [("prs", "papyrus", {})]) == "sheets.unknown_format"
    assert code(one, [("prs", "generic-csv", {"colour": "red"})]) == "sheets.unknown_option"
    assert code(["0" * 32], TARGETS) == "film.gone"


@given(
    st.text(max_size=300),
    st.text(max_size=20),
    st.sampled_from([batch_export.TEMPLATE, "{title}", "{series}/{title}"]),
)
def test_any_title_makes_a_safe_name(title: str, season: str, template: str) -> None:
    values = {"title": title, "series": title, "season": season, "episode_number": season}
    film = Film("f", "c", rate_from_id("24"), 0, None, values)
    stem = batch_export.file_stem(template, film, "prs", sheet_format("json"))
    assert 0 < len(stem.encode()) <= 200 and stem == stem.strip(" .")
    assert not set(stem) & set('<>:"/\\|?*\0\n\u202e') and stem.isprintable()
    assert Path(f"{stem}.json").name == f"{stem}.json"
