# SPDX-License-Identifier: GPL-3.0-or-later
"""What the cue table asks of services, as functions that run on a worker.

Jobs of one lane run in order, so a line that is still being added has its key when its next edit runs.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from cuefolio.errors import CuefolioError
from cuefolio.gui.models.pending import Draft
from cuefolio.gui.session import service

if TYPE_CHECKING:
    from cuefolio.domain.cue_row import CueRow
    from cuefolio.persistence.store import CatalogStore
    from cuefolio.persistence.unit_of_work import ChangeSet

Target = Draft | str
Values = Mapping[str, object]


def add(
    store: CatalogStore, film_id: str, draft: Draft, values: Values, after: Target, start: object
) -> ChangeSet:
    """Add the cue of a draft behind another one, or last for "", and note its key.

    Without a typed number it gets the next free one of the reel in which its in lies (``start``, frames), or
    which the cue above is of.
    """
    given = dict(values)
    behind = _key(after) or None
    if "number" not in given:
        given["number"] = service("cues.suggest_number")(store, film_id, start, behind)
    change: ChangeSet = service("cues.add")(store, film_id, given, after=behind)
    draft.key = change.created[0]
    return change


def write(
    store: CatalogStore,
    film_id: str | None,
    targets: Sequence[tuple[Target, Values]],
    new_cues: Sequence[Values],
) -> ChangeSet:
    """Edit cues and add others as one step. Equal values for all are an edit of that name."""
    values = {_key(target): fields for target, fields in targets}
    distinct = {repr(sorted(fields.items())) for fields in values.values()}
    change: Any
    if new_cues:
        change = service("cues.paste")(store, film_id, values, new_cues)
    elif len(distinct) == 1:
        change = service("cues.edit")(store, list(values), next(iter(values.values())))
    else:
        change = service("cues.edit_each")(store, values)
    return change  # type: ignore[no-any-return]


def rows(store: CatalogStore, targets: Sequence[Target], make: Callable[[list[CueRow]], Any]) -> Any:
    """What ``make`` makes of the present rows of cues; those that do not exist any more are left out."""
    return make(service("cues.rows")(store, [_key(target) for target in targets]))


def _key(target: Target) -> str:
    if isinstance(target, str):
        return target
    if target.key is None:  # the line could not be added, and that was said
        raise CuefolioError("job.cancelled")
    return target.key
