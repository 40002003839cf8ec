# SPDX-License-Identifier: GPL-3.0-or-later
"""A song known from last week arrives with what was said about it, and never with what is somebody else's."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path

import pytest
from sqlalchemy import select
from tests.services.timeline_clips import clip, timeline

from cuefolio.domain.timeline.explain import why
from cuefolio.domain.timeline.mixes import Through
from cuefolio.domain.timeline.model import Source, Track, Use
from cuefolio.domain.timeline.options import Answers, Verdict
from cuefolio.domain.timeline.voting import verdict_of
from cuefolio.messages import sentence
from cuefolio.persistence.store import CatalogStore
from cuefolio.persistence.tables import cue_evidence
from cuefolio.persistence.unit_of_work import UnitOfWork
from cuefolio.services import catalog, cues, films, timelines, undo
from cuefolio.services.timeline_known import KnownRecording
from cuefolio.services.timeline_songs import KnownSongs, known_is_music
from cuefolio.services.timelines import Choice, Review, Seen

UMID = "060a2b340101010501010d1213aabbccddeeff00112233445566778899"
PATH = "/Volumes/Music/Rain.wav"


@pytest.fixture
def store(tmp_path: Path):  # type: ignore[no-untyped-def]
    made = catalog.new(tmp_path / "film.cuefolio")
    yield made
    made.close()


def film(store: CatalogStore, title: str, **values: str) -> str:
    return films.add_film(store, {"title": title, "rate": "25", **values}).created[0]


def reviewed(store: CatalogStore, film_id: str, uses: Sequence[Use], file_hash: str) -> Review:
    """A review whose songs are told by what the catalogue knows."""
    seen = Seen(Path("/cut/a.xml"), file_hash, timeline(uses))
    found = timelines.review(store, film_id, [seen], timelines.options_for(store, film_id))
    [part] = found.parts
    known = KnownSongs(store, film_id).of(part.proposal, file_hash)
    return replace(found, parts=(replace(part, known=known),))


def known_of(found: Review) -> list[KnownRecording | None]:
    [part] = found.parts
    return [part.known.get(cue.key) for cue in (*part.proposal.cues, *part.proposal.unsure)]


def taken(store: CatalogStore, film_id: str, *uses: Use, file_hash: str = "ab" * 32) -> list[str]:
    found = reviewed(store, film_id, uses, file_hash)
    keys = [cue.key for cue in (*found.parts[0].proposal.cues, *found.parts[0].proposal.unsure)]
    return list(timelines.accept(store, found, Choice(keys=keys)).created)


def told(store: CatalogStore, film_id: str) -> list[tuple[str, ...]]:
    fields = ("title", "composer", "publisher", "work", "recording", "performer", "master_licensor")
    return [tuple(row.text(name) for name in fields) for row in cues.film_rows(store, film_id)]


def rain(at: int = 0, name: str = "Rain.wav", **source: object) -> Use:
    return clip(at, at + 500, name=name, source=Source(name, **source) if source else None)


TYPED = {
    "composer": "Jane Doe", "publisher": "Pub Ltd", "performer": "The Band", "master_licensor": "Tapes Inc",
    "usage": "BV", "notes": "ask Jane", "mood": "sad",
}  # fmt: skip


@pytest.fixture
def last_week(store: CatalogStore) -> str:
    """A production whose one cue was imported and says who wrote it, without a work or a recording."""
    film_id = film(store, "Last Week")
    [key] = taken(store, film_id, rain(id=UMID, path=PATH, length=1000))
    cues.edit(store, [key], TYPED)
    return film_id


@pytest.mark.parametrize(
    ("use", "by"),
    [
        (rain(name="elsewhere.wav", id=f"urn:smpte:umid:{UMID}", path="/New/elsewhere.wav"), "id"),
        (rain(name="elsewhere.wav", id="file-12", path="/New/elsewhere.wav"), None),
        (rain(name="elsewhere.wav", id=UMID.upper(), path="/New/elsewhere.wav"), "id"),
        (rain(path=PATH), "path"),
        (rain(path="\\Volumes\\Music\\Rain.wav"), None),
        (rain(path=PATH, length=1004), "path"),
        (rain(path=PATH, length=2000), None),
        (rain(path="/New/Rain.wav", length=1002), "file"),
        (rain(path="/New/Rain.wav", length=1100), None),
        (rain(path="/New/Rain.wav"), None),
        (rain(length=1000), "file"),
        (rain(), None),
        (rain(name="1m02 Storm.wav", path=PATH), "path"),
    ],
)
def test_in_another_production_the_file_must_be_the_same(
    store: CatalogStore, last_week: str, use: Use, by: str | None
) -> None:
    film_id = film(store, "This Week")
    [known] = known_of(reviewed(store, film_id, [use], "cd" * 32))
    assert (known and known.by) == by
    if known is not None:
        assert (known.film, known.recording_id, known.title) == ("Last Week", "", "Rain")


def test_what_was_typed_on_the_cue_comes_along_and_what_belongs_to_the_picture_does_not(
    store: CatalogStore, last_week: str
) -> None:
    film_id = film(store, "This Week")
    [key] = taken(store, film_id, rain(path=PATH), file_hash="cd" * 32)
    assert told(store, film_id) == [("Rain", "Jane Doe", "Pub Ltd", "", "", "The Band", "Tapes Inc")]
    row = next(row for row in cues.film_rows(store, film_id) if row.id == key)
    assert (row.text("function"), row.text("notes"), row.text("mood")) == ("", "", "")
    undo.undo(store)
    assert told(store, film_id) == []
    assert told(store, last_week)[0][1] == "Jane Doe"


def test_the_same_timeline_into_another_production(store: CatalogStore) -> None:
    """A list without paths and lengths, as in a decision list: the file itself is the same."""
    first, second, third = (film(store, title) for title in ("A", "B", "C"))
    keys = taken(store, first, rain(name="MX_Song One.wav"), rain(600, name="Song Two.aif"))
    cues.edit(store, [keys[1]], {"composer": "Jane Doe", "recording": "Song Two"})
    taken(store, second, rain(name="MX_Song One.wav"), rain(600, name="Song Two.aif"))
    assert [line[:5] for line in told(store, second)] == [
        ("Song One", "", "", "", ""),
        ("Song Two", "Jane Doe", "", "", "Song Two"),
    ]
    found = reviewed(store, third, [rain(600, name="Song Two.aif")], "ef" * 32)
    assert known_of(found) == [None], "another list with that name proves nothing"


def test_a_title_is_proof_in_the_production_and_its_series(store: CatalogStore) -> None:
    series = {"series": "Harbour Police", "kind": "episode"}
    first = film(store, "One", **series)
    [key] = taken(store, first, rain(name="Main Title.wav"))
    cues.edit(store, [key], {"composer": "Jane Doe"})
    episode, stranger = film(store, "Two", **series), film(store, "Other")
    again = [rain(name="MX_Main_Title-02.L")]
    assert known_of(reviewed(store, stranger, again, "cd" * 32)) == [None]
    for film_id in (episode, first):
        [known] = known_of(reviewed(store, film_id, again, "cd" * 32))
        assert known is not None
        assert (known.by, known.film) == ("title", "One")
    cues.add(store, episode, {"title": "Main Title", "composer": "Joe Bloggs"})
    third = film(store, "Three", **series)
    assert known_of(reviewed(store, third, again, "cd" * 32)) == [None], "two cues say two things"
    [known] = known_of(reviewed(store, episode, again, "cd" * 32))
    assert known is not None
    assert known.film == "Two", "the production itself goes before its series"


@pytest.mark.parametrize(
    ("name", "by"),
    [
        ("SDNX_0123_04_SUNNY-DAY_KPM.wav", "title"),
        ("SUNNY-DAY.aif", "title"),
        ("APM_9999_77_SUNNY-DAY_KPM.wav", None),
        ("SDNX_0123_14_SUNNY-DAY_INST.wav", "version"),
        ("APM_9999_78_SUNNY-DAY_INST.wav", None),
    ],
)
def test_two_tracks_of_libraries_are_two_whatever_their_titles(
    store: CatalogStore, name: str, by: str | None
) -> None:
    series = {"series": "Harbour Police", "kind": "episode"}
    first, second = film(store, "One", **series), film(store, "Two", **series)
    keys = taken(store, first, rain(name="SDNX_0123_04_SUNNY-DAY_KPM.WAV"))
    cues.edit(store, keys, {"composer": "Ann Bell", "title": "Sunny-Day"})
    [known] = known_of(reviewed(store, second, [rain(name=name)], "cd" * 32))
    assert (known and known.by) == by


def unsure(store: CatalogStore, film_id: str, *names: str, **answered: object) -> Review:
    """A review of sounds on a track that says nothing, none of them surely music."""
    uses = [clip(at * 600, at * 600 + 100, name=name, source=Source(name)) for at, name in enumerate(names)]
    seen = Seen(Path("/cut/a.edl"), "cd" * 32, timeline(uses, Track("A1")))
    options = timelines.options_for(store, film_id)
    return timelines.review(store, film_id, [seen], replace(options, answers=Answers(**answered)))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("answered", "verdict"),
    [
        ({}, Verdict.MUSIC),
        ({"tracks": {"A1": Verdict.UNSURE}}, Verdict.UNSURE),
        ({"names": (("Zorvex", Verdict.UNSURE),)}, Verdict.UNSURE),
        ({"cues": {"zorvex||@90000": Verdict.UNSURE}}, Verdict.UNSURE),
        ({"cues": {"zorvex||@90000": Verdict.EXCLUDED}}, None),
    ],
)
def test_what_the_catalogue_knows_as_music_is_music(
    store: CatalogStore, answered: dict[str, object], verdict: Verdict | None
) -> None:
    film_id = film(store, "One")
    cues.add(store, film_id, {"title": "Zorvex", "composer": "Jane Doe"})
    found = unsure(store, film_id, "Zorvex.wav", "Blimpo.wav", **answered)
    [part] = found.parts
    known = KnownSongs(store, film_id).of(part.proposal, "cd" * 32)
    told = known_is_music(part.proposal, known)
    both = {cue.title: cue for cue in (*told.cues, *told.unsure)}
    assert (both["Zorvex"].verdict if "Zorvex" in both else None) == verdict
    assert [cue.verdict for cue in told.cues] == [Verdict.MUSIC] * len(told.cues)
    assert "Blimpo" in [cue.title for cue in told.unsure]
    assert known_is_music(told, known) == told
    if verdict is Verdict.MUSIC:
        votes = both["Zorvex"].votes
        assert verdict_of(votes) is Verdict.MUSIC
        assert "It is known from “One” (2)." in [sentence(one.code, one.arguments) for one in why(votes)]


def test_a_recording_alone_makes_music_and_another_version_does_not(store: CatalogStore) -> None:
    film_id = film(store, "One")
    [part] = unsure(store, film_id, "Zorvex.wav", "Blimpo.wav").parts
    first, second = (cue.key for cue in part.proposal.unsure)
    known = {
        first: KnownRecording("r", "Zorvex", "file"),
        second: KnownRecording("", "B", "version", "c", "F"),
    }
    told = known_is_music(part.proposal, known)
    assert ([cue.key for cue in told.cues], [cue.key for cue in told.unsure]) == ([first], [second])
    assert "The catalogue has this recording, “Zorvex” (2)." in [
        sentence(one.code, one.arguments) for one in why(told.cues[0].votes)
    ]


@pytest.mark.parametrize("name", ["1m02.wav", "Audio 1.wav", "Sea.wav", "R1_MXstem.wav"])
def test_names_that_name_no_song_prove_nothing(store: CatalogStore, name: str) -> None:
    film_id = film(store, "One")
    [key] = taken(store, film_id, rain(name=name))
    cues.edit(store, [key], {"composer": "Jane Doe"})
    assert known_of(reviewed(store, film_id, [rain(name=name)], "cd" * 32)) == [None]


def test_another_version_brings_the_writers_and_not_the_recording(store: CatalogStore) -> None:
    film_id = film(store, "One")
    [key] = taken(store, film_id, rain(name="Harbour.wav"))
    cues.edit(
        store, [key], {"work": "Harbour", "composer": "Jane Doe", "recording": "Harbour", "vocal": "vocal"}
    )
    taken(store, film_id, rain(2000, name="Harbour_INST.wav"), file_hash="cd" * 32)
    assert told(store, film_id)[1][:5] == ("Harbour (INST)", "Jane Doe", "", "Harbour", "")
    assert cues.film_rows(store, film_id)[1].text("vocal") == ""


def test_a_recording_brings_the_parties_of_the_cue_that_played_it(store: CatalogStore) -> None:
    first, second = film(store, "A"), film(store, "B")
    cues.add(store, first, {"title": "Rain", "recording": "Rain", "isrc": "GBAYE6800011", **TYPED})
    cues.add(store, first, {"title": "Rain", "recording": "Rain"})
    taken(store, second, rain(name="GB-AYE-68-00011 rain.wav", path="/x/y.wav"))
    assert told(store, second)[0][1:] == ("Jane Doe", "Pub Ltd", "", "Rain", "The Band", "Tapes Inc")


def test_a_part_of_a_mix_is_not_the_mix(store: CatalogStore) -> None:
    first, second = film(store, "A"), film(store, "B")
    mix = Source("R1_MXstem.wav", path="/Music/R1_MXstem.wav", length=90_000)
    [key] = taken(store, first, clip(0, 500, name="1m01 Rain", source=mix))
    cues.edit(store, [key], {"composer": "Jane Doe"})
    other = clip(0, 500, name="1m02 Fog", source=mix)
    assert known_of(reviewed(store, second, [other], "cd" * 32)) == [None]


def test_cues_of_one_source_that_disagree_are_told_apart_by_their_titles(store: CatalogStore) -> None:
    first, second = film(store, "A"), film(store, "B")
    keys = taken(store, first, rain(path=PATH), rain(900, path=PATH))
    cues.edit(store, keys[:1], {"composer": "Jane Doe"})
    cues.edit(store, keys[1:], {"title": "Foggy", "composer": "Joe Bloggs"})

    def writer(name: str) -> KnownRecording | None:
        return known_of(reviewed(store, second, [rain(name=name, path=PATH)], "cd" * 32))[0]

    by_name = {name: writer(name) for name in ("Rain.wav", "Foggy.wav", "Storm.wav")}
    assert [known and known.cue_id for known in by_name.values()] == [keys[0], keys[1], None]
    cues.edit(store, keys, {"composer": "Jane Doe"})
    assert writer("Storm.wav") is not None, "now they say the same"


def test_what_is_deleted_before_the_import_is_left_away(store: CatalogStore, last_week: str) -> None:
    film_id = film(store, "This Week")
    found = reviewed(store, film_id, [rain(path=PATH)], "cd" * 32)
    films.delete_film(store, last_week)
    timelines.accept(store, found)
    assert told(store, film_id) == [("Rain", "", "", "", "", "", "")]


THROUGH = Through("R1_MXstem.wav", "f", "Inner", "c", "Rain", "01:00:00:00", "01:00:20:00")


@pytest.mark.parametrize(
    ("kept", "by"),
    [
        ({"uses": [0], "gap": "20"}, "path"),
        ({"uses": [0], "start": 0, "end": 9, "through": asdict(THROUGH)}, None),
    ],
)
def test_clips_that_were_laid_out_anew_prove_and_those_of_a_mix_do_not(
    store: CatalogStore, last_week: str, kept: dict[str, object], by: str | None
) -> None:
    def change(uow: UnitOfWork) -> None:
        evidence = uow.connection.execute(select(cue_evidence.c.id)).scalar_one()
        uow.update(cue_evidence, evidence, uses=json.dumps(kept))

    store.write("step.set_building", change, title="Last Week")
    film_id = film(store, "This Week")
    for file_hash in ("cd" * 32, "ab" * 32):
        [known] = known_of(reviewed(store, film_id, [rain(path=PATH)], file_hash))
        assert (known and known.by) == by
