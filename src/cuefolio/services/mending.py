# SPDX-License-Identifier: GPL-3.0-or-later
"""Mends that need no thinking, many at once: every finding of one kind, as one step."""

from __future__ import annotations

from collections.abc import Sequence

from cuefolio.domain.sheet import Finding
from cuefolio.errors import CuefolioError
from cuefolio.persistence.one_step import OneStep
from cuefolio.persistence.store import CatalogStore
from cuefolio.persistence.unit_of_work import ChangeSet, UnitOfWork
from cuefolio.services import checking


def apply_all(store: CatalogStore, film_id: str, findings: Sequence[tuple[str | None, Finding]]) -> ChangeSet:
    """Carry out the mend that findings of one kind offer; ``arguments["count"]`` says how many it took.

    Each goes with the key of its cue, None for the production; all have the same ``fix``. One that does not
    hold any more is passed over: the mend of another one may have settled it (two cues of one work), or
    somebody else did. Raises what ``checking.apply_fix`` raises when none could be mended; then nothing is
    changed. ValueError without findings, or for several kinds of mends.
    """
    kinds = {finding.fix for _, finding in findings}
    if len(kinds) != 1:
        raise ValueError(f"findings of one kind expected, not {sorted(kinds)}")

    def work(uow: UnitOfWork) -> None:
        inside, mended = OneStep(store, uow), 0
        refusal: CuefolioError | None = None
        for cue_id, finding in findings:
            before = len(uow.changes)
            try:
                checking.apply_fix(inside, film_id, cue_id, finding)
            except CuefolioError as error:
                if len(uow.changes) != before:
                    raise  # half a mend must not stay
                refusal = error
            mended += len(uow.changes) != before
        if refusal is not None and not mended:
            raise refusal
        uow.arguments["count"] = mended

    return store.write(f"step.mend.{kinds.pop()}", work)
