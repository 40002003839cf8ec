# SPDX-License-Identifier: GPL-3.0-or-later
"""Words added to and taken from the moods, scenes or themes of cues; each cue keeps its others."""

from __future__ import annotations

from collections.abc import Sequence

from cuefolio.domain.fields import FIELD_BY_NAME
from cuefolio.domain.text import fold, single_line
from cuefolio.persistence import lookups
from cuefolio.persistence.store import CatalogStore
from cuefolio.persistence.tables import cue, cue_mood, cue_scene, cue_theme, mood, scene, theme
from cuefolio.persistence.unit_of_work import ChangeSet, UnitOfWork
from cuefolio.services.cue_writer import sync_links, tag_key

_TAGS = {"mood": (cue_mood, mood), "theme": (cue_theme, theme), "scene": (cue_scene, scene)}


def change(
    store: CatalogStore, cue_ids: Sequence[str], field_name: str, add: Sequence[str], remove: Sequence[str]
) -> ChangeSet:
    """Add words to and take words from a field of many cues as one step.

    What is stored decides, not what a window has read: words that somebody else added meanwhile stay.
    New words join the vocabulary.
    """
    link, table = _TAGS[field_name]
    column = f"{field_name}_id"
    label = FIELD_BY_NAME[field_name].label

    def work(uow: UnitOfWork) -> None:
        gone = {fold(single_line(word)) for word in remove}
        for cue_id in cue_ids:
            row = uow.get(cue, cue_id)
            have = [entry._mapping[column] for entry in lookups.links(uow.connection, link, cue_id)]
            kept = [key for key in have if uow.get(table, key).name_key not in gone]
            more = {"production_id": row.production_id} if table is scene else {}
            new = [tag_key(uow, table, word, more) for word in map(single_line, add) if word]
            sync_links(uow, link, cue_id, column, list(dict.fromkeys((*kept, *new))))
        if len(cue_ids) == 1:
            row = uow.get(cue, cue_ids[0])
            uow.arguments["name"] = row.number or row.title or "a cue"

    if len(cue_ids) == 1:
        return store.write("step.edit_cue", work, field=label)
    return store.write("step.edit_cues", work, field=label, count=len(cue_ids))
