# SPDX-License-Identifier: GPL-3.0-or-later
"""The lines of a listing: its cues, and a heading line over each group, folded or not."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from cuefolio.domain.cue_groups import Group, Listing

PREFIX = "group:"
"""Begins the key of a heading line; keys of cues are hexadecimal, those of drafts begin otherwise."""


class GroupLines:
    """Which lines a listing has. Folds stay from listing to listing, by the name of the group."""

    def __init__(self) -> None:
        self._listing = Listing([], 0)
        self._groups: dict[str, Group] = {}
        self._folded: set[str] = set()
        self._place: dict[str, Group] | None = None

    @property
    def listing(self) -> Listing:
        """What is listed."""
        return self._listing

    @property
    def groups(self) -> Mapping[str, Group]:
        """The groups by the key of their heading line, in order."""
        return self._groups

    def take(self, listing: Listing) -> None:
        """Show another listing."""
        self._listing = listing
        self._groups = {PREFIX + group.key: group for group in listing.groups}
        self._place = None

    def lines(self) -> list[str]:
        """Keys of all lines in order: headings, and the cues of the groups that are not folded."""
        if not self._groups:
            return list(self._listing.ids)
        lines: list[str] = []
        for key, group in self._groups.items():
            lines.append(key)
            if key not in self._folded:
                lines.extend(group.ids)
        return lines

    def is_folded(self, key: str) -> bool:
        """Whether the cues of a heading line are hidden."""
        return key in self._folded

    def fold(self, keys: Iterable[str], folded: bool) -> None:
        """Hide or show the cues of heading lines."""
        if folded:
            self._folded.update(keys)
        else:
            self._folded.difference_update(keys)

    def heading_of(self, cue_id: str) -> str:
        """Key of the heading line over a cue, "" for a cue that stands in no group."""
        group = self._by_cue.get(cue_id)
        return "" if group is None else PREFIX + group.key

    def hidden(self, keys: Iterable[str]) -> set[str]:
        """Heading lines whose folds hide some of these cues."""
        if not self._folded:
            return set()
        return {heading for key in keys if (heading := self.heading_of(key)) in self._folded}

    def unlisted(self, keys: Collection[str]) -> list[str]:
        """Those of the cues that the listing does not hold."""
        known = self._by_cue if self._groups else set(self._listing.ids)
        return [key for key in keys if key not in known]

    @property
    def _by_cue(self) -> dict[str, Group]:
        if self._place is None:
            self._place = {key: group for group in self._groups.values() for key in group.ids}
        return self._place
