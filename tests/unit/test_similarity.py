# SPDX-License-Identifier: GPL-3.0-or-later
"""Which names are offered as one, and which small differences are the whole difference."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cuefolio.domain import suspects
from cuefolio.domain.similarity import Reason, compare, identifier, is_company, name_of, words
from cuefolio.domain.suspects import Candidate, Pair, find, groups
from cuefolio.errors import CuefolioError


def alike(kind: str, one: str, two: str) -> str | None:
    """The reason, found both ways round, by comparing and by looking for it among entries."""
    reason = compare(kind, name_of(kind, one), name_of(kind, two), persons=kind == "party")
    assert reason == compare(kind, name_of(kind, two), name_of(kind, one), persons=kind == "party")
    entries = [Candidate("a", one), Candidate("b", "Something else entirely"), Candidate("c", two)]
    found = find(kind, entries)
    assert [pair.reason for pair in found] == ([reason] if reason else []), "filing hides a pair"
    return reason


@pytest.mark.parametrize(
    ("one", "two", "reason"),
    [
        ("J. Williams", "John Williams", Reason.INITIALS),
        ("Bach, J.S.", "Johann Sebastian Bach", Reason.INITIALS),
        ("Williams, John", "John Williams", Reason.SAME),
        ("Zoë Ångström", "Zoe Angstrom", Reason.SAME),
        ("John T. Williams", "John Williams", Reason.MIDDLE),
        ("Jon Williams", "John Williams", Reason.SPELLING),
        ("Hanz Zimmer", "Hans Zimmer", Reason.SPELLING),
        ("Zimmer Hans", "Hans Zimmer", Reason.ORDER),
        ("Wilhelm Müller", "Wilhelm Mueller", Reason.SPELLING),
        ("The Tin Weathercocks", "Tin Weathercocks", Reason.SAME),
        ("Dr. Ana Bell", "Ana Bell", Reason.SAME),
        ("久石 譲", "久石譲", Reason.SPELLING),
        ("North Pier Music Publishing Ltd", "North Pier Music", Reason.SAME),
        ("Éditions du Quai S.A.R.L.", "Editions du Quai", Reason.SAME),
        ("Quay Verlag GmbH & Co. KG", "Quay Verlag", Reason.SAME),
        ("Salt & Sons Music", "Salt and Sons Music", Reason.SAME),
    ],
)
def test_people_and_companies_written_differently(one: str, two: str, reason: Reason) -> None:
    assert alike("party", one, two) is reason


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Jane Williams", "John Williams"),
        ("Johann Strauss I", "Johann Strauss II"),
        ("Sammy Hall Jr.", "Sammy Hall"),
        ("Ana Bell", "Bo Bell"),
        ("Ana Bell", "Ana Bell Quartet"),
        ("EMI Music Publishing", "EMI Music Publishing Germany"),
        ("Quay Music", "Quay Songs"),
        ("Studio 21", "Studio 22"),
        ("Bell", "Ana Bell"),
        ("🎵", "🎶"),
    ],
)
def test_people_and_companies_that_differ(one: str, two: str) -> None:
    assert alike("party", one, two) is None


@pytest.mark.parametrize(
    ("one", "two", "reason"),
    [
        ("The Letter", "Letter, The", Reason.SAME),
        ("The Letter", "Letter", Reason.SAME),
        ("Queen of the Quay", "Queen of Quay", Reason.SAME),
        ("Anna’s Theme", "Annas Theme", Reason.SAME),
        ("Symphony No. 5", "Symphony 5", Reason.SAME),
        ("Symphony Nr. V", "Symphony 5", Reason.SAME),
        ("Take the Boat, Part One", "Take the Boat Pt. 1", Reason.SAME),
        ("Stay (feat. Bo Lind)", "Stay", Reason.SAME),
        ("Stay ft. Bo Lind", "Stay featuring Mina", Reason.SAME),
        ("Rock & Roll", "Rock and Roll", Reason.SAME),
        ("Harbour Lights", "Harbor Lights", Reason.SPELLING),
        ("Main Title", "Maintitle", Reason.SPELLING),
        ("melancholy", "melancholic", Reason.SPELLING),
        ("Night Ferry – Main Title", "Main Title Night Ferry", Reason.ORDER),
    ],
)
def test_titles_written_differently(one: str, two: str, reason: Reason) -> None:
    assert alike("work", one, two) is reason


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Part I", "Part II"),
        ("Symphony 5", "Symphony 6"),
        ("Symphony 5, movement 2", "Symphony 2, movement 5"),
        ("Take Two", "Take Three"),
        ("Theme A", "Theme B"),
        ("Suite in C", "Suite in D"),
        ("Suite in C major", "Suite in C minor"),
        ("1M1", "1M2"),
        ("Night Ferry", "Light Ferry"),
        ("Rain", "Rein"),
        ("Rain", "Rain (live)"),
        ("Rain (demo)", "Rain (live)"),
        ("Anna's Theme", "Anna's Theme, broken"),
        ("Anna's Theme", "Emma's Theme"),
        ("certain", "uncertain"),
        ("hopeful", "hopeless"),
        ("パリ", "バリ"),
        ("?", "!"),
    ],
)
def test_titles_that_differ(one: str, two: str) -> None:
    assert alike("work", one, two) is None


def test_words_and_identifiers_in_their_plain_form() -> None:
    assert words("Anna’s R&B (live)") == ["annas", "r", "and", "b", "live"]
    assert identifier("T-034.524.680-1") == identifier("t0345246801") == "T0345246801"
    assert identifier("00 12 34 56 789") == identifier("123456789")
    assert is_company("Quay Music") and is_company("Brass Lantern Ltd") and not is_company("Ana Bell")


def entry(key: str, name: str, **more: object) -> Candidate:
    return Candidate(key, name, **more)  # type: ignore[arg-type]


def reasons(kind: str, *entries: Candidate, distinct: set[tuple[str, str]] | None = None) -> list[str]:
    return [pair.reason.value for pair in find(kind, entries, distinct or set())]


def ipi(*numbers: str) -> dict[str, frozenset[str]]:
    return {Reason.IPI: frozenset(numbers)}


def test_an_equal_identifier_counts_more_than_the_name() -> None:
    one, two = entry("a", "Ana Bell", identifiers=ipi("123456")), entry("b", "Bo", identifiers=ipi("123456"))
    assert reasons("party", one, two) == ["ipi"]


def test_different_identifiers_are_told_and_never_offered() -> None:
    one, two = entry("a", "Ana Bell", identifiers=ipi("123456")), entry("b", "Ana Bell", identifiers=ipi("9"))
    third = entry("c", "Ana Bell")
    found = find("party", [one, two, third])
    assert [(p.reason, p.score) for p in found] == [
        (Reason.SAME, 96),
        (Reason.SAME, 96),
        (Reason.DIFFERENT, 0),
    ]
    assert all({"a", "b"} - set(group.ids) for group in groups(found) if group.score)


def test_what_else_is_known_keeps_entries_apart() -> None:
    assert reasons("scene", entry("a", "Quay", within="f1"), entry("b", "Quay", within="f2")) == []
    one = entry("a", "Rain", people=frozenset("x"), people_names=("Ana Bell",))
    assert reasons("work", one, entry("b", "Rain", people=frozenset("y"), people_names=("Bo Lind",))) == []
    initials = entry("b", "Rain", people=frozenset("y"), people_names=("A. Bell",))
    assert reasons("work", one, initials) == ["same-name"]
    assert (
        reasons("party", entry("a", "Ana Bell", company=False), entry("b", "Anna Bell", company=True)) == []
    )


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ({"artist": "Ana Bell"}, {"artist": "Ana Bell feat. Bo"}, ["same-name"]),
        ({"artist": "Ana Bell"}, {"artist": "Bo Lind"}, []),
        ({"seconds": 180.0}, {"seconds": 181.5}, ["same-name"]),
        ({"seconds": 180.0}, {"seconds": 190.0}, []),
        ({"version": "radio edit"}, {}, []),
        ({}, {}, ["same-name"]),
    ],
)
def test_recordings_are_performances(
    first: dict[str, object], second: dict[str, object], expected: list[str]
) -> None:
    assert reasons("recording", entry("a", "Rain", **first), entry("b", "Rain", **second)) == expected


def test_an_answer_is_remembered() -> None:
    entries = [entry("b", "Ana Bell"), entry("a", "Anna Bell")]
    assert reasons("party", *entries) == ["spelling"]
    assert reasons("party", *entries, distinct={("a", "b")}) == []


def test_the_more_used_entry_comes_first() -> None:
    (pair,) = find("party", [entry("a", "A. Bell", uses=1), entry("b", "Ana Bell", uses=5)])
    assert (pair.first, pair.second, pair.ids) == ("Ana Bell", "A. Bell", ("a", "b"))


def test_sure_pairs_become_one_question_and_initials_do_not() -> None:
    names = {"a": "Ana Bell", "b": "Bell, Ana", "c": "Anna Bell", "d": "A. Bell", "e": "Alma Bell"}
    found = groups(find("party", [entry(key, name) for key, name in names.items()]))
    assert [set(group.ids) for group in found if group.reason is not Reason.INITIALS] == [{"a", "b", "c"}]
    rest = [set(group.ids) for group in found if group.reason is Reason.INITIALS]
    assert {"d", "e"} in rest and all(len(ids) == 2 for ids in rest)


def test_people_who_are_not_the_same_never_come_into_one_group() -> None:
    pairs = [
        Pair("party", "a", "c", "A", "C", Reason.SAME, 96),
        Pair("party", "b", "c", "B", "C", Reason.SAME, 96),
    ]
    assert len(groups(pairs)) == 1
    apart = groups(pairs, {("a", "b")})
    assert len(apart) == 2 and all(len(group.ids) == 2 for group in apart)


def test_a_search_can_be_stopped_and_tells_how_far_it_is() -> None:
    entries = [entry(f"{n:05}", f"Name {chr(97 + n % 26)}{n}x") for n in range(2000)]
    told: list[tuple[int, int]] = []
    find("work", entries, progress=lambda done, total: told.append((done, total)))
    assert told[-1] == (6000, 6000) and [done for done, _ in told] == sorted(done for done, _ in told)
    with pytest.raises(CuefolioError) as caught:
        find("work", entries, cancelled=lambda: len(told) > 0)
    assert caught.value.code == "job.cancelled"


def test_thousands_of_equal_names_are_one_group_and_not_millions_of_pairs() -> None:
    found = find("work", [entry(f"{n:05}", "Untitled") for n in range(5000)])
    assert len(found) == suspects.MOST
    everybody = find("work", [entry(f"{n:05}", f"Title {n}") for n in range(5000)])
    assert everybody == []


letters = st.text("abcdefghijklmnop", min_size=5, max_size=9)


@given(st.lists(letters, min_size=2, max_size=5, unique=True), st.integers(0, 4), st.integers(0, 8))
def test_a_slip_of_the_pen_is_always_found(parts: list[str], word: int, letter: int) -> None:
    """A letter left out, doubled or exchanged with the next, in one word of several."""
    word %= len(parts)
    right = parts[word]
    letter %= len(right) - 1
    for wrong in (
        right[:letter] + right[letter + 1 :],
        right[: letter + 1] + right[letter:],
        right[:letter] + right[letter + 1] + right[letter] + right[letter + 2 :],
    ):
        other = [*parts[:word], wrong, *parts[word + 1 :]]
        one, two = " ".join(parts), " ".join(other)
        reason = compare("work", name_of("work", one), name_of("work", two))
        assert len(find("work", [entry("a", one), entry("b", two)])) == (reason is not None)


def test_every_pair_that_is_alike_is_found_among_many() -> None:
    """Filing names under keys loses nothing that comparing everything with everything finds."""
    rnd = random.Random(4)
    syllables = [
        "ka",
        "lo",
        "mi",
        "ren",
        "sta",
        "vo",
        "ti",
        "bel",
        "har",
        "bour",
        "night",
        "fer",
        "sol",
        "ar",
    ]
    vocabulary = ["".join(rnd.choices(syllables, k=rnd.randint(1, 3))) for _ in range(40)]
    for kind in ("work", "party"):
        entries = [
            entry(f"{n:03}", " ".join(rnd.choices(vocabulary, k=rnd.randint(1, 3)))) for n in range(220)
        ]
        names = [name_of(kind, e.name) for e in entries]
        wanted = {
            (entries[a].id, entries[b].id)
            for a in range(len(names))
            for b in range(a + 1, len(names))
            if compare(kind, names[a], names[b], persons=kind == "party")
        }
        assert {pair.ids for pair in find(kind, entries)} == wanted
