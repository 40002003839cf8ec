# SPDX-License-Identifier: GPL-3.0-or-later
"""Is it music? Every piece of evidence is a vote with a weight, and none of them decides alone if it is weak.

Track names are right nearly always where they say anything; the editor's own tags likewise, except Final
Cut's, which calls nearly every sound dialogue. Folders come next, names of files after them. From
``MUSIC_FROM`` on a sound is music, from ``EXCLUDED_FROM`` down it is something else, between them a person
is asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from cuefolio.domain.timeline import words
from cuefolio.domain.timeline.model import Source, Timeline, Track
from cuefolio.domain.timeline.naming import (
    CONSUMER_SUFFIXES,
    PICTURE_SUFFIXES,
    SongName,
    suffix_of,
)
from cuefolio.domain.timeline.options import Verdict
from cuefolio.domain.timeline.proposal import Reason, Vote

MUSIC_FROM = 2
EXCLUDED_FROM = -2
LONG_SECONDS = 20
"""From this length on in one stretch a sound may well be music; speech and effects are cut shorter."""
FEW_SECONDS = 8
SHORT_SECONDS = 3

_REASONS = {
    words.DIALOGUE: Reason.DIALOGUE,
    words.EFFECTS: Reason.EFFECTS,
    words.TONE: Reason.TONE,
    words.MIXDOWN: Reason.MIXDOWN,
}
_CHANNEL = re.compile(r"(?i)(?:[._](?:l|r|a\d{1,2}))?(?:\.[a-z0-9]{2,4})?$")
_LETTERS = re.compile(r"(?i)(?<![a-z])([ovm])[\s./&-]+(ton|o|e)(?![a-z])")
"""O-TON, V.O. and M&E, which are one word."""
_TAG_KEYS = ("music", "genre", "isrc", "album", "artist", "composer")


def verdict_of(votes: Iterable[Vote]) -> Verdict:
    """What the votes make of a sound."""
    score = sum(vote.weight for vote in votes)
    if score >= MUSIC_FROM:
        return Verdict.MUSIC
    return Verdict.EXCLUDED if score <= EXCLUDED_FROM else Verdict.UNSURE


def reason_of(votes: Iterable[Vote]) -> Reason:
    """What an excluded sound is, by its weightiest votes."""
    against: dict[str, int] = {}
    for vote in votes:
        if vote.weight < 0 and vote.says in _REASONS:
            against[vote.says] = against.get(vote.says, 0) - vote.weight
    if not against:
        return Reason.NOT_A_MUSIC_TRACK
    return _REASONS[max(against, key=lambda says: (against[says], says))]


def track_votes(track: Track, kind: str) -> tuple[Vote, ...]:
    """Of the track's name, or of its comment where the name says nothing. Lanes of Final Cut have
    no names but their roles, which ``role_votes`` weighs."""
    if kind.startswith("fcpx"):
        return ()
    for text, weight in ((track.name, 4), (track.comment, 2)):
        found = words.found_in(_LETTERS.sub(r"\1\2", text), words.TRACK_WORDS)
        if not found and words.LEADER.search(text):
            found = {words.TONE: text}
        if (
            words.MUSIC in found
            and words.MIXDOWN in found
            and found[words.MIXDOWN] in ("mix", "master", "ref")
        ):
            del found[words.MIXDOWN]
        if found:
            return tuple(
                Vote("track_name", weight if says == words.MUSIC else -weight, word, says)
                for says, word in found.items()
            )
    return ()


def timeline_votes(name: str) -> tuple[Vote, ...]:
    """Of the name of the whole sequence ("EP101 MUSIC"), if it speaks of one kind of sound alone."""
    found = words.found_in(name, words.EVERYWHERE)
    if len(found) != 1 or words.NO_MUSIC.search(name):
        return ()
    says = next(iter(found))
    return (Vote("timeline_name", 2 if says == words.MUSIC else -2, name, says),)


def role_votes(role: str, kind: str) -> tuple[Vote, ...]:
    """Of a role or tag such as "music.music-1", "Dialogue", "SFX" in a timeline of this kind."""
    if not role:
        return ()
    found = words.found_in(role.split(".")[0], words.TRACK_WORDS) or words.found_in(role, words.TRACK_WORDS)
    votes = []
    for says, word in found.items():
        if says == words.MUSIC:
            votes.append(Vote("role", 4, role, says))
        elif says == words.DIALOGUE and kind.startswith("fcpx"):
            votes.append(Vote("role_by_default", -1, role, says))
        elif word != "mix":
            votes.append(Vote("role", -4, role, says))
    return tuple(votes)


def path_votes(path: str) -> tuple[Vote, ...]:
    """Of the folders of a path, the deepest that says anything."""
    folders = re.split(r"[/\\:]+", path)[:-1]
    for folder in reversed(folders):
        if folder.lower().endswith((".dra", ".fcpbundle", ".app")) or words.NO_MUSIC.search(folder):
            continue
        found = words.found_in(folder, words.PATH_WORDS)
        if len(found) == 1:
            says = next(iter(found))
            return (Vote("path", 3 if says == words.MUSIC else -3, folder, says),)
        if found:
            return ()
    return ()


def source_votes(source: Source) -> tuple[Vote, ...]:
    """Of a source's tags and folders."""
    votes = list(path_votes(source.path)) if source.path else []
    for key, value in source.tags.items():
        if key.lower() in _TAG_KEYS and value:
            votes.append(Vote("tag", 2, f"{key}: {value}"))
            break
    return tuple(votes)


def name_votes(text: str, name: SongName) -> tuple[Vote, ...]:
    """Of the name of a clip or file."""
    if words.LEADER.search(text):
        return (Vote("alignment", -6, text, words.TONE),)
    votes: list[Vote] = []
    if name.number:
        votes.append(Vote("cue_number", 3, name.number))
    plain = name.plain
    if not name.number and words.TAKE.search(_CHANNEL.sub("", text)):
        votes.append(Vote("take", -3, text, words.DIALOGUE))
    elif words.CAMERA.search(plain):
        votes.append(Vote("recorder", -2, text, words.DIALOGUE))
    found = words.found_in(text, words.NAME_WORDS)
    if effect := words.SOUND_EFFECT.search(text):
        votes.append(Vote("file_name", -4, effect[0], words.EFFECTS))
        found.pop(words.EFFECTS, None)
    for says, word in found.items():
        votes.append(Vote("file_name", 2 if says == words.MUSIC else -3, word, says))
    if name.is_mix and words.MUSIC not in found:
        votes.append(Vote("file_name", 2, "mix"))
    if words.MUSIC not in found:
        for pattern in (words.ALBUM_TRACK, words.CUE_WORD, words.TEMPO):
            if hit := pattern.search(plain if pattern is words.ALBUM_TRACK else text):
                votes.append(Vote("file_name", 2, hit[0]))
                break
    if name.version and words.MUSIC not in found:
        votes.append(Vote("version", 1, name.version))
    return tuple(votes)


def length_votes(
    seconds: float, suffix: str, name: SongName, named_sound: bool, hinted: bool
) -> tuple[Vote, ...]:
    """Of how long a song runs in one stretch, and of what kind of file it comes from.

    ``named_sound`` is what that function says. ``hinted``: something else speaks for music; pictures run long
    without any.
    """
    votes = []
    if seconds >= LONG_SECONDS and (hinted or suffix not in PICTURE_SUFFIXES):
        votes.append(Vote("long", 1, f"{seconds:.0f} s"))
    elif seconds < SHORT_SECONDS and suffix not in PICTURE_SUFFIXES:
        votes.append(Vote("short", -1, f"{seconds:.1f} s", words.EFFECTS))
    if suffix in PICTURE_SUFFIXES:
        votes.append(Vote("picture_file", -1, suffix, words.DIALOGUE))
    elif seconds >= FEW_SECONDS:
        if suffix in CONSUMER_SUFFIXES:
            votes.append(Vote("music_file", 1, suffix))
        if named_sound and _like_a_title(name):
            votes.append(Vote("like_a_title", 1, name.plain))
    return tuple(votes)


def _like_a_title(name: SongName) -> bool:
    parts = name.plain.split()
    return (
        2 <= len(parts) <= 9
        and not name.generic
        and not name.is_mix
        and name.plain.replace(" ", "").isalpha()
    )


def named_sound(timeline: Timeline, suffix: str) -> bool:
    """Whether names are likely to be those of pieces: of files as music is sold in, and all in Pro
    Tools, whose clips have no endings. Other recordings are named after people and places just as well."""
    return suffix in CONSUMER_SUFFIXES or (not suffix and timeline.kind.startswith("protools"))


def file_suffix(name: str, source: Source | None) -> str:
    """The kind of media file behind a clip, from its path, its source's name or its own."""
    if source is not None:
        return suffix_of(source.path) or suffix_of(source.name) or suffix_of(name)
    return suffix_of(name)
