# SPDX-License-Identifier: GPL-3.0-or-later
"""Works: parties with chains, the public domain, arrangements without circles, shares that make a whole."""

from __future__ import annotations

import pytest
from tests.reliability.catalog_checks import dump
from tests.services.catalog_world import World

from cuefolio.errors import CuefolioError
from cuefolio.services import cues, library, merging, search, sheets, works
from cuefolio.services.cue_values import TypedParty
from cuefolio.services.party_text import format_parties, parse_parties


@pytest.fixture
def theme(world: World) -> str:
    """The work of 1M1 and 1M2."""
    return world.entry("work", "Ferry Theme")


def lines(world: World, work_id: str) -> str:
    return format_parties(works.parties(world.store, work_id))


def refused(world: World, code: str, change: object, *arguments: object) -> str:
    before = dump(world.store)
    with pytest.raises(CuefolioError) as caught:
        change(world.store, *arguments)  # type: ignore[operator]
    assert caught.value.code == code and dump(world.store) == before
    sentence = str(caught.value)
    assert sentence.endswith(".") and "{" not in sentence
    return sentence


TEXT = (
    "Ana Bell [C] PRS 50% IPI 00014107338; Jo Ray [A] ASCAP 25%; Zoë Ångström [AR] ? ?%; "
    "Quay Music [E] PRS 50% for Ana Bell; Quay Music [E] ASCAP 50% for Jo Ray; Agency [AM] ? ?%"
)


def test_parties_are_set_with_everything_that_is_known_and_read_back_as_they_were(
    world: World, theme: str
) -> None:
    works.set_parties(world.store, theme, parse_parties(TEXT))
    assert lines(world, theme) == TEXT
    assert works.set_parties(world.store, theme, parse_parties(TEXT)).change_id is None
    row = cues.rows(world.store, [world.key("1M2")])[0]
    assert row.parties_from_work and row.parties == works.parties(world.store, theme)
    sheet = sheets.snapshot(world.store, world.film_id).cues[0]
    assert (sheet.writers[0].name, sheet.writers[0].ipi) == ("Ana Bell", "00014107338")
    assert [(p.writer, p.share) for p in sheet.publishers] == [
        ("Ana Bell", 5000),
        ("Jo Ray", 5000),
        ("", None),
    ]
    assert sheet.works[0].publishers == sheet.publishers and not sheet.overrides_work


def test_the_publisher_typed_again_keeps_both_of_its_lines(world: World, theme: str) -> None:
    works.set_parties(world.store, theme, parse_parties(TEXT))
    cues.edit(world.store, [world.key("1M1")], {"publisher": "Quay Music; Other"})
    assert lines(world, theme).endswith(
        "Quay Music [E] PRS 50% for Ana Bell; Quay Music [E] ASCAP 50% for Jo Ray; Other [E] ? ?%"
    )


def test_a_chain_is_not_shown_while_its_writer_is_away_and_comes_back_with_him(
    world: World, theme: str
) -> None:
    works.set_parties(world.store, theme, parse_parties(TEXT))
    first = world.key("1M1")
    cues.edit(world.store, [first], {"composer": ""})
    assert [p.writer for p in works.parties(world.store, theme)] == ["", "", "", "Jo Ray", ""]
    cues.edit(world.store, [first], {"composer": "Ana Bell"})
    assert "Quay Music [E] PRS 50% for Ana Bell" in lines(world, theme)


@pytest.mark.parametrize(
    "role", ["C", "A", "CA", "AR", "AD", "TR", "SA", "SR", "E", "SE", "AM", "ES", "AQ", "PA"]
)
def test_every_role_of_the_field_can_be_given(world: World, theme: str, role: str) -> None:
    works.set_parties(world.store, theme, [TypedParty("Somebody", role, "NS", 10000, False)])
    (party,) = works.parties(world.store, theme)
    assert (party.role, party.society, party.share) == (role, "NS", 10000)


def test_an_unknown_society_is_kept(world: World, theme: str) -> None:
    works.set_parties(world.store, theme, [TypedParty("Ana Bell", "C", "  no\nsuch  ", None, False)])
    assert works.parties(world.store, theme)[0].society == "no such"


@pytest.mark.parametrize(
    ("party", "code"),
    [
        (TypedParty("Ana Bell", "XX", "PRS"), "party.bad_role"),
        (TypedParty("Ana Bell", "C", "PRS", 10001, False), "party.bad_share"),
        (TypedParty("Ana Bell", "C", "PRS", -1, False), "party.bad_share"),
        (TypedParty("Pub", "E", writer="Nobody Here"), "party.bad_writer"),
        (TypedParty("Pub", "C", writer="Bo Lind"), "party.bad_writer"),
    ],
)
def test_what_cannot_be_a_party_changes_nothing(
    world: World, theme: str, party: TypedParty, code: str
) -> None:
    wanted = [TypedParty("Bo Lind", "A", "STIM", 100, False), party]
    sentence = refused(world, code, works.set_parties, theme, wanted)
    assert party.name in sentence and (code != "party.bad_role" or "PA" in sentence)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Ana Bell", "party.bad_line"),
        ("[C] PRS", "party.bad_line"),
        ("Ana Bell [C] PRS 50", "party.bad_line"),
        ("Ana [Bell] [C]", "party.bad_line"),
        ("Ana Bell [Q]", "party.bad_role"),
        ("Ana Bell [C] PRS 100.01%", "share.too_large"),
    ],
)
def test_a_text_that_is_no_party_is_refused(text: str, code: str) -> None:
    with pytest.raises(CuefolioError) as caught:
        parse_parties(text)
    assert caught.value.code == code


def test_a_text_leaves_out_what_it_does_not_change() -> None:
    (party,) = parse_parties("  Ana  Bell [ca] ")
    assert party == TypedParty("Ana Bell", "CA", None, None, True)
    (party,) = parse_parties("Ana Bell [C] ? 33 1/3%")
    assert (party.society, party.share, party.keep_share) == ("", 3333, False)


# people


def test_identifiers_are_stored_as_their_standards_print_them_and_wrong_ones_as_typed(world: World) -> None:
    ana = world.entry("party", "Ana Bell")
    typed = {"ipi": "14107338", "ipi_base": "i1234567893", "isni": "0000000121032683"}
    library.edit(world.store, "party", [ana], typed)
    values = library.rows(world.store, "party", [ana])[0].values
    assert (values["ipi"], values["ipi_base"], values["isni"]) == (
        "00014107338", "I-123456789-3", "0000 0001 2103 2683",
    )  # fmt: skip
    library.edit(world.store, "party", [ana], {"ipi": "none yet", "isni": ""})
    values = library.rows(world.store, "party", [ana])[0].values
    assert (values["ipi"], values["isni"]) == ("none yet", "")


def test_of_two_people_of_one_name_the_ipi_tells_which(world: World, theme: str) -> None:
    library.edit(world.store, "party", [world.entry("party", "Ana Bell")], {"ipi": "00014107338"})
    works.set_parties(world.store, theme, [TypedParty("Ana Bell", "C", ipi="01372389230")])
    (other,) = works.parties(world.store, theme)
    known = library.list_ids(world.store, "party", like="ana bell")
    assert len(known) == 1, "the line was hers: her number was corrected"
    works.set_parties(world.store, theme, [])
    works.set_parties(world.store, theme, [TypedParty("Ana Bell", "C", ipi="00014107338")])
    (third,) = works.parties(world.store, theme)
    assert (other.ipi, third.ipi) == ("01372389230", "00014107338") and other.party_id != third.party_id
    assert len(library.list_ids(world.store, "party", like="ana bell")) == 2


# codes of a cue that live elsewhere


def test_the_work_number_lives_with_the_work_and_the_bar_code_with_the_recording(world: World) -> None:
    first = world.key("1M1")
    cues.edit(world.store, [first], {"work_number": "1234AB", "ean": "5 901234 123457", "uses": "3"})
    rows = cues.rows(world.store, [first, world.key("1M2")])
    assert [row.text("work_number") for row in rows] == ["1234AB", "1234AB"]
    assert [row.text("ean") for row in rows] == ["5901234123457", ""] and rows[0].value("uses") == 3
    for query in ("worknumber:1234ab", "tunecode:1234ab", "uses>=3", "ean:590123", "5901234123457"):
        assert first in search.search(world.store, query), query
    other = world.key("2M3")
    cues.edit(world.store, [other], {"work_number": "1234AB"})
    assert cues.rows(world.store, [other])[0].works[0].id == rows[0].works[0].id
    for bad in ("0", "-1", "two", "10000"):
        with pytest.raises(CuefolioError, match="9999"):
            cues.edit(world.store, [first], {"uses": bad})


# public domain, arrangements


def test_the_public_domain_is_yes_no_or_unknown(world: World, theme: str) -> None:
    assert works.facts(world.store, theme).public_domain is None
    for value, text in ((True, "yes"), (False, "no"), (None, "")):
        works.set_public_domain(world.store, [theme], value)
        assert works.facts(world.store, theme).public_domain is value
        assert library.rows(world.store, "work", [theme])[0].values["public_domain"] == text
        library.edit(world.store, "work", [theme], {"public_domain": text})
        assert works.facts(world.store, theme).public_domain is value
        assert sheets.snapshot(world.store, world.film_id).cues[0].works[0].public_domain is value
    refused(world, "library.bad_value", library.edit, "work", [theme], {"public_domain": "maybe"})


def chain(world: World, *titles: str) -> list[str]:
    """Works of which each arranges the next."""
    keys = [library.add(world.store, "work", {"title": title}).created[0] for title in titles]
    for key, title in zip(keys, titles[1:], strict=False):
        works.set_arrangement_of(world.store, key, title)
    return keys


def test_an_arrangement_names_its_original_which_knows_its_arrangements(world: World, theme: str) -> None:
    works.set_arrangement_of(world.store, theme, "Old Shanty")
    original = works.facts(world.store, theme).arrangement_of
    assert original is not None and original.name == "Old Shanty"
    assert [entry.id for entry in works.facts(world.store, original.id).arrangements] == [theme]
    assert sheets.snapshot(world.store, world.film_id).cues[0].works[0].arrangement_of == "Old Shanty"
    assert library.rows(world.store, "work", [theme])[0].values["arrangement_of"] == "Old Shanty"
    assert library.list_ids(world.store, "work", "arrangement_of")[0] == theme
    library.delete(world.store, "work", [original.id])
    assert works.facts(world.store, theme).arrangement_of is None
    works.set_arrangement_of(world.store, theme, "")
    assert works.facts(world.store, theme).arrangement_of is None


def test_a_circle_of_arrangements_is_refused(world: World) -> None:
    first, _second, third = chain(world, "One", "Two", "Three")
    refused(world, "work.arranges_itself", works.set_arrangement_of, first, "One")
    sentence = refused(world, "work.arrangement_cycle", works.set_arrangement_of, third, first)
    assert '"Three"' in sentence and '"One"' in sentence
    works.set_arrangement_of(world.store, third, "Four")


def test_merging_an_arrangement_with_its_original_leaves_no_circle(world: World) -> None:
    first, second, third = chain(world, "One", "Two", "Three")
    merging.merge(world.store, "work", second, [first])
    facts = works.facts(world.store, second)
    assert facts.arrangement_of is not None and facts.arrangement_of.id == third and not facts.arrangements
    fourth = library.add(world.store, "work", {"title": "Four"}).created[0]
    works.set_arrangement_of(world.store, fourth, second)
    refused(world, "work.arrangement_cycle", merging.merge, "work", third, [fourth])
    merging.merge(world.store, "work", third, [second])
    assert [entry.id for entry in works.facts(world.store, third).arrangements] == [fourth]


def test_two_originals_are_a_question(world: World) -> None:
    (first, _a), (second, b) = chain(world, "One", "A"), chain(world, "Two", "B")
    refused(world, "merge.unsettled", merging.merge, "work", first, [second])
    (conflict,) = merging.preview(world.store, "work", first, [second]).conflicts
    assert [option.text for option in conflict.options] == ["A", "B"]
    merging.merge(world.store, "work", first, [second], {}, {conflict.id: b})
    original = works.facts(world.store, first).arrangement_of
    assert original is not None and original.id == b


# shares


def test_shares_are_divided_equally_and_remainders_distributed(world: World, theme: str) -> None:
    works.split_shares(world.store, theme, "writers")
    assert [(p.name, p.share) for p in works.parties(world.store, theme)] == [
        ("Ana Bell", 5000), ("Bo Lind", 5000), ("Quay Music", None),
    ]  # fmt: skip
    works.distribute_shares(world.store, theme, "publishers")
    assert works.parties(world.store, theme)[2].share == 10000
    works.set_parties(
        world.store, theme, parse_parties("A [C] PRS 33.33%; B [C] PRS 33.33%; C [A] PRS 33.33%")
    )
    works.distribute_shares(world.store, theme, "writers")
    assert [p.share for p in works.parties(world.store, theme)] == [3333, 3333, 3334]
    refused(world, "share.nobody", works.split_shares, theme, "publishers")
    works.set_parties(world.store, theme, parse_parties("A [C] PRS 60%; B [C] PRS 60%"))
    refused(world, "share.not_rounding", works.distribute_shares, theme, "writers")
