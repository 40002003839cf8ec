# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person has said in a review so far. Each answer gives a new value, so that it can be taken back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from cuefolio.domain.timeline.naming import read_name
from cuefolio.domain.timeline.options import Answers, BuildOptions, Verdict
from cuefolio.domain.timeline.proposal import ProposedCue

if TYPE_CHECKING:
    from cuefolio.services.timeline_options import Remembered

_MAGIC = "*?["


def exactly(name: str) -> str:
    """The pattern that fits this name and no other."""
    return "".join(f"[{letter}]" if letter in _MAGIC else letter for letter in name)


@dataclass(frozen=True, slots=True)
class Stance:
    """``options`` hold settings and answers, ``numbers`` cue numbers by key. ``left_out`` are cues that were
    taken out one by one, by key: they are shown, so that they can be put back."""

    options: BuildOptions = field(default_factory=BuildOptions)
    numbers: Mapping[str, str] = field(default_factory=dict)
    left_out: Mapping[str, ProposedCue] = field(default_factory=dict)
    mixes: frozenset[str] = frozenset()
    """Keys of mixes that give way to the cues of their own productions."""

    def settle(self, **settings: object) -> Stance:
        """Other settings (fields of BuildOptions)."""
        return replace(self, options=replace(self.options, **settings))  # type: ignore[arg-type]

    def _answer(self, **answers: object) -> Stance:
        given = replace(self.options.answers, **answers)  # type: ignore[arg-type]
        return replace(self, options=replace(self.options, answers=given))

    def move(self, cues: Iterable[ProposedCue], verdict: Verdict) -> Stance:
        """Hold single cues for something else."""
        said, left_out = dict(self.options.answers.cues), dict(self.left_out)
        for cue in cues:
            said[cue.key] = verdict
            if verdict is Verdict.EXCLUDED:
                left_out[cue.key] = cue
            else:
                left_out.pop(cue.key, None)
        return replace(self._answer(cues=said), left_out=left_out)

    def name(self, names: Iterable[str], verdict: Verdict) -> Stance:
        """Hold clips of these names for something, wherever they are."""
        patterns = {exactly(name): verdict for name in names if name}
        rest = [entry for entry in self.options.answers.names if entry[0] not in patterns]
        return self._answer(names=(*patterns.items(), *rest))

    def tracks(self, names: Iterable[str], verdict: Verdict | None) -> Stance:
        """Hold everything on tracks for something; None: as the rules say."""
        wanted = {name.casefold() for name in names}
        said = {
            name: old for name, old in self.options.answers.tracks.items() if name.casefold() not in wanted
        }
        if verdict is not None:
            said |= dict.fromkeys(names, verdict)
        return self._answer(tracks=said)

    def rename(self, song: str, title: str) -> Stance:
        """Another title for all cues of a song, "" for the one that was read."""
        titles = {key: old for key, old in self.options.answers.titles.items() if key != song}
        return self._answer(titles=titles | {song: title} if title else titles)

    def number(self, key: str, number: str) -> Stance:
        """Another number for a cue."""
        return replace(self, numbers={**self.numbers, key: number})

    def join(self, keys: Sequence[str]) -> Stance:
        """Cues of one song that follow each other are one."""
        pairs = tuple(pairwise(keys))
        return self._answer(joins=(*self.options.answers.joins, *pairs))

    def split(self, cue: ProposedCue, frame: int) -> Stance:
        """A cue is two from this frame on. Parts of an earlier split are known to the rules by the key of the
        whole, so its key gets the answer too; where it does not apply it does nothing."""
        known = self.options.answers.splits
        roots = [cue.key, *(key for key, _frame in known if key.rpartition("@")[0] == cue.song)]
        return self._answer(splits=(*known, *((key, frame) for key in dict.fromkeys(roots))))

    def take_mix(self, key: str, on: bool) -> Stance:
        """Put the cues of a mix's production in its place, or the mix again."""
        return replace(self, mixes=self.mixes | {key} if on else self.mixes - {key})

    def same(self, first: str, second: str) -> Stance:
        """Two songs are one."""
        return self._answer(same=(*self.options.answers.same, (first, second)))

    def forget(self, forgotten: Iterable[Remembered]) -> Stance:
        """Without answers that were only remembered; what was said otherwise since stays."""
        gone = {(one.kind, one.pattern, one.verdict) for one in forgotten}
        given = self.options.answers
        tracks = {name: said for name, said in given.tracks.items() if ("track", name, said) not in gone}
        names = tuple(entry for entry in given.names if ("name", *entry) not in gone)
        return self._answer(tracks=tracks, names=names)

    def to_remember(self, before: Answers, cues: Iterable[ProposedCue]) -> list[tuple[str, str, Verdict]]:
        """("track" or "name", pattern, verdict) of what was said since ``before``. A song is remembered where
        the same was said of every cue of it in ``cues`` (those proposed now)."""
        now = self.options.answers
        kept = [("track", name, said) for name, said in now.tracks.items() if before.tracks.get(name) != said]
        earlier = dict(before.names)
        kept += [("name", pattern, said) for pattern, said in now.names if earlier.get(pattern) != said]
        by_song: dict[str, list[ProposedCue]] = {}
        for cue in {cue.key: cue for cue in (*cues, *self.left_out.values()) if not cue.through}.values():
            by_song.setdefault(cue.song, []).append(cue)
        for of_song in by_song.values():
            said_of = {now.cues.get(cue.key) for cue in of_song}
            verdict = next(iter(said_of))
            if len(said_of) == 1 and verdict is not None:
                title = read_name(of_song[0].original_name).title
                kept += [("name", exactly(title), verdict)] if title else []
        return kept
