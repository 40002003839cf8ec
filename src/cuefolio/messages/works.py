# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences of the area "works": parties, shares, medleys, arrangements, and locked productions."""

MESSAGES: dict[str, str] = {
    "party.bad_role": '"{role}" is not a role for {name}; choose one of: {choices}.',
    "party.bad_share": "{name} cannot have a share of {share}; type a share from 0 % to 100 %.",
    "party.bad_writer": '{name} cannot hold the rights of "{writer}"; name a writer of the same work for a publisher, or '
    "leave it empty.",
    "party.bad_line": '"{text}" is not NAME [ROLE] SOCIETY SHARE%; example: Ana Bell [C] PRS 50%; roles are: {choices}.',
    "party.override_empty": "A cue that overrides its work needs at least one party; to use the work's parties, follow the work.",
    "party.nothing_to_override": "{name} has no work, so its parties are its own already; set them without an override.",
    "party.nothing_to_follow": "{name} has no work to follow; its parties are its own.",
    "party.follows_already": "{name} has no parties of its own, so it follows its work already.",
    "party.medley_shares": "The shares of {name} come from its works; divide them there, or give the cue parties of its own.",
    "party.no_last_cue": "No music before {name} has writers or publishers to copy; type them here first.",
    "share.nobody": "There are no {side} to divide shares among; add them first.",
    "share.over_whole": "The known shares make up {total} % already; lower one of them before the remainder is distributed.",
    "share.not_rounding": "The shares make up {total} % and none is unknown; only what rounding left is distributed. Empty the "
    "shares that shall get the remainder.",
    "medley.few": "{name} has no several works; portions are for medleys. Give it its works first, separated by ;.",
    "medley.count": "{name} has {works} works; give as many portions, in their order, not {given}.",
    "medley.total": "The portions of {name} make up {total} %; they have to make up 100 %.",
    "work.arranges_itself": '"{title}" cannot be an arrangement of itself; choose the original work.',
    "work.arrangement_cycle": '"{title}" cannot be an arrangement of "{original}", because that one goes back to "{title}"; '
    "change the other work first.",
    "film.locked": '"{title}" was locked by {by} on {at}, so nothing of it can be changed; unlock it with a reason first.',
    "film.unlock_reason": 'Say why "{title}" is unlocked; the reason is kept in the history.',
}
"""Steps, as Undo and the history name them."""
MESSAGES |= {
    "step.edit_work": 'Edit work "{name}"',
    "step.split_shares": "Divide shares of {name} equally",
    "step.distribute_shares": "Distribute the remaining shares of {name}",
    "step.override_parties": "Give {name} parties of its own",
    "step.follow_work": "Let {name} follow its work",
    "step.parties_as_last": "Give {name} the parties of the last cue",
    "step.set_portions": "Set portions of the medley {name}",
    "step.lock_film": 'Lock "{title}"',
    "step.unlock_film": 'Unlock "{title}": {reason}',
}
