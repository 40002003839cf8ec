# SPDX-License-Identifier: GPL-3.0-or-later
"""The card of a library entry: where it is used, its facts, several at once."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cuefolio.domain.library import ENTRY_KINDS
from cuefolio.gui.panels.entry_card import EntryCard
from cuefolio.gui.panels.entry_card_tree import OPENED, Line, Section, UsesTree
from cuefolio.gui.session import CatalogSession
from cuefolio.services import cues, films, library

Settle = Callable[[], None]
Film = tuple[str, list[str]]
Show = Callable[..., EntryCard]


@pytest.fixture
def card(opened: CatalogSession, qtbot: QtBot) -> EntryCard:
    shown = EntryCard(opened)
    qtbot.addWidget(shown)
    shown.resize(320, 700)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


@pytest.fixture
def show(card: EntryCard, opened: CatalogSession, settle: Settle) -> Show:
    """Show entries by their names."""

    def entries(kind: str, *names: str) -> EntryCard:
        card.show_entries(kind, [key(opened, kind, name) for name in names])
        settle()
        return card

    return entries


def key(session: CatalogSession, kind: str, name: str) -> str:
    assert session.store is not None
    rows = library.rows(session.store, kind, library.list_ids(session.store, kind))
    return next(row.id for row in rows if row.name == name)


def lines(card: EntryCard) -> list[tuple[int, str, str]]:
    return card.uses.tree.lines()


def test_nothing_selected_says_what_belongs_here(card: EntryCard, settle: Settle) -> None:
    card.show_entries("party", [])
    settle()
    assert card._empty.isVisible() and card._empty.accessibleName() == "People & companies"


def test_a_person_with_films_works_and_company(show: Show) -> None:
    card = show("party", "Ana Bell")
    assert card.title.text() == "Ana Bell" and card.facts.text() == "Person · PRS"
    assert card.summary.text() == "2 cues · 6:25 of music"
    assert lines(card) == [
        (0, "Films", ""),
        (0, "Night Ferry (2024)", "2 cues · 6:25"),
        (1, "2M1 Anna's Theme", "C · 2:12"),
        (1, "3M4 Anna's Theme, broken", "C · 4:13"),
        (0, "Works", ""),
        (0, "Anna's Theme", "Composer 100 %"),
        (0, "Works with", "2"),
        (0, "Brass Lantern Ltd", "1 ×"),
        (0, "North Pier Music", "1 ×"),
    ]


def test_a_work_a_recording_and_a_theme(show: Show) -> None:
    assert ("Ana Bell", "Composer 100 %") in [line[1:] for line in lines(show("work", "Anna's Theme"))]
    card = show("recording", "2M1_v07.wav")
    assert (1, "2M1 Anna's Theme", "2:12") in lines(card)
    card = show("theme", "Anna")
    assert [text for depth, text, _ in lines(card) if depth] == [
        "2M1 Anna's Theme", "2M2 The Letter", "3M4 Anna's Theme, broken",
    ]  # fmt: skip


def test_what_nothing_uses_says_so(show: Show) -> None:
    card = show("mood", "unused mood")
    assert card.summary.text() == "No cue uses it." and not card.show_all.isEnabled()
    assert lines(card) == []


def test_a_click_goes_to_the_cue_and_to_the_entry(show: Show, film: Film, qtbot: QtBot) -> None:
    card = show("party", "Ana Bell")
    tree = card.uses.tree
    film_item = tree.topLevelItem(1)
    assert film_item is not None
    cue = film_item.child(0)
    assert cue is not None
    with qtbot.waitSignal(card.cue_wanted) as asked:
        place = tree.visualItemRect(cue).center()
        qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked.args == [film[1][5]], "2M1: fog horns lie before it"
    work = tree.topLevelItem(3)
    assert work is not None
    tree.setCurrentItem(work)
    with qtbot.waitSignal(card.entry_wanted) as went:
        qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert went.args is not None and went.args[0] == "work"
    tree.setCurrentItem(film_item)
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert not film_item.isExpanded()


def test_all_cues_are_found_by_a_search(show: Show, qtbot: QtBot) -> None:
    card = show("theme", "Anna")
    with qtbot.waitSignal(card.search_wanted) as asked:
        card.show_all.click()
    assert asked.args == ['theme:"Anna"']


def test_an_edit_elsewhere_shows_here_and_what_was_shut_stays_shut(
    show: Show, opened: CatalogSession, film: Film, settle: Settle
) -> None:
    card = show("theme", "Anna")
    item = card.uses.tree.topLevelItem(1)
    assert item is not None
    item.setExpanded(False)
    opened.write("cues.edit", [film[1][0]], {"theme": "Anna"})
    settle()
    assert card.summary.text().startswith("4 cues")
    assert [depth for depth, *_ in lines(card)] == [0, 0]


def test_an_entry_that_is_deleted_leaves_the_card_empty(
    show: Show, opened: CatalogSession, settle: Settle
) -> None:
    card = show("mood", "unused mood")
    opened.write("library.delete", "mood", list(card.ids))
    settle()
    assert card.ids == [] and card._empty.isVisible()


@pytest.mark.parametrize("kind", ENTRY_KINDS)
def test_every_fact_that_can_be_typed_has_a_field(kind: str, card: EntryCard, opened: CatalogSession) -> None:
    card.show_entries(kind, [])
    typed = {"arrangement_of"}  # a title, which a service of works looks up
    wanted = [field.name for field in ENTRY_KINDS[kind].fields if field.editable or field.name in typed]
    assert list(card._fields[kind].lines) == wanted
    for name, line in card._fields[kind].lines.items():
        assert line.control.accessibleName(), name


def test_a_fact_is_typed_and_stored(show: Show, opened: CatalogSession, settle: Settle, qtbot: QtBot) -> None:
    card = show("party", "Ana Bell")
    card.focus_field("ipi")
    field = card._fields["party"].control("ipi")
    qtbot.keyClicks(field, "00123456789")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle()
    assert opened.store is not None
    assert library.rows(opened.store, "party", card.ids)[0].values["ipi"] == "00123456789"
    assert "00123456789" in card.facts.text()


def test_a_refused_fact_says_why(show: Show, settle: Settle, qtbot: QtBot) -> None:
    card = show("work", "Drift")
    card.focus_field("year")
    field = card._fields["work"].control("year")
    qtbot.keyClicks(field, "soon")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle()
    line = card._fields["work"].lines["year"]
    assert line.error.text() == 'Year cannot be "soon"; type a whole number such as 1968.'
    assert field.text() == "soon"


def test_a_name_that_is_taken_is_offered_for_merging(
    show: Show, opened: CatalogSession, settle: Settle, qtbot: QtBot
) -> None:
    card = show("party", "Brass Lantern Ltd")
    brass, ana = card.ids[0], key(opened, "party", "Ana Bell")
    field = card._fields["party"].control("name")
    card.focus_field("name")
    field.selectAll()
    qtbot.keyClicks(field, "Ana Bell")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle()
    assert card.notice.text() == "“Ana Bell” is the name of another entry too, used by 2 cues."
    with qtbot.waitSignal(card.merge_wanted) as asked:
        card.notice.button().click()
    assert asked.args == ["party", [ana, brass]]


def test_a_colour_is_shown_and_chosen(show: Show, opened: CatalogSession, settle: Settle) -> None:
    card = show("mood", "unused mood")
    field = card._fields["mood"].control("colour")
    assert field.text() == "#336699"
    field._choose("#123456")
    settle()
    assert opened.store is not None
    assert library.rows(opened.store, "mood", card.ids)[0].colour == "#123456"


def test_several_entries_are_listed_and_offered_for_merging(
    show: Show, opened: CatalogSession, settle: Settle, qtbot: QtBot
) -> None:
    card = show("party", "Ana Bell", "North Pier Music")
    assert card.title.text() == "2 people and companies"
    assert card.summary.text() == "used by 2 cues", "the same two cues, not four"
    assert [text for _, text, _ in card.several.lines()[1:]] == ["Ana Bell", "North Pier Music"]
    with qtbot.waitSignal(card.merge_wanted) as asked:
        card.merge_button.click()
    assert asked.args == ["party", card.ids]
    fields = card._fields["party"]
    assert fields.lines["ipi"].isHidden() and fields.lines["name"].isHidden()
    assert fields.control("kind").is_mixed()
    card.focus_field("society")
    fields.control("society").selectAll()
    qtbot.keyClicks(fields.control("society"), "STIM")
    qtbot.keyClick(fields.control("society"), Qt.Key.Key_Return)
    settle()
    assert opened.store is not None
    assert {row.values["society"] for row in library.rows(opened.store, "party", card.ids)} == {"STIM"}


def test_names_of_any_length_fit(show: Show, opened: CatalogSession, settle: Settle) -> None:
    assert opened.store is not None
    name = "Long " * 2000
    library.add(opened.store, "theme", {"name": name})
    card = show("theme", name.strip())
    assert len(card.title.text()) == 120 and card.title.height() < 120
    assert card.minimumSizeHint().width() <= 320


def test_thousands_of_cues_cost_nothing_until_they_are_looked_at(
    opened: CatalogSession, card: EntryCard, settle: Settle
) -> None:
    assert opened.store is not None
    film = films.add_film(opened.store, {"title": "Long", "year": "1960"}).created[0]
    cues.add_many(opened.store, film, [{"title": f"T{n}", "mood": "busy"} for n in range(OPENED + 40)])
    card.show_entries("mood", [key(opened, "mood", "busy")])
    settle()
    assert lines(card) == [(0, "Films", ""), (0, "Long (1960)", f"{OPENED + 40} cues")]
    item = card.uses.tree.topLevelItem(1)
    assert item is not None and item.childCount() == 0
    item.setExpanded(True)
    assert item.childCount() == OPENED + 40


def test_the_tree_speaks_and_paints_in_either_direction(qtbot: QtBot) -> None:
    tree = UsesTree(name="Uses")
    qtbot.addWidget(tree)
    under = [Line("1M1 Quay", "1:00", ("cue", "k"), below="first statement")]
    tree.show_sections([Section("Films", [Line("Ferry", "1 cue", ("film", "f"), under=under, opened=True)])])
    tree.resize(260, 200)
    tree.show()
    one = tree.grab().toImage()
    tree.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert tree.grab().toImage() != one
    film = tree.topLevelItem(1)
    assert film is not None
    child = film.child(0)
    assert child is not None
    spoken = child.data(0, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "1M1 Quay, 1:00, first statement"


def test_a_kind_may_have_a_tab_more(card: EntryCard, opened: CatalogSession, settle: Settle) -> None:
    """The sound and tags of a recording come from a card of their own."""
    from cuefolio.gui.panels.recording_card import RecordingCard

    tags = RecordingCard(opened)
    card.add_page("recording", "Sound & tags", tags, tags.show_recording)
    recording = key(opened, "recording", "2M1_v07.wav")
    card.show_entries("recording", [recording])
    settle()
    assert [card.tabs.tabText(n) for n in range(card.tabs.count())] == [
        "Where used",
        "Facts",
        "Sound && tags",
    ]
    assert card.pages.currentWidget() is tags and tags.isVisible()
    card.show_entries("theme", [key(opened, "theme", "Anna")])
    settle()
    assert card.tabs.currentIndex() == 0
    card.show_entries("recording", [recording])
    assert card.tabs.currentIndex() == 2
    card.tabs.setCurrentIndex(0)
    card.show_entries("theme", [key(opened, "theme", "Anna")])
    settle()
    assert card.tabs.count() == 2 and card.pages.currentIndex() == 0
    card.show_entries("recording", [recording])
    assert card.tabs.currentIndex() == 0, "the tab that was chosen for recordings"
