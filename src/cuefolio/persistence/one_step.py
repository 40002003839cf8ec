# SPDX-License-Identifier: GPL-3.0-or-later
"""Several operations as one step: what each of them writes joins the step around it."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from typing import Any

from sqlalchemy.engine import Connection

from cuefolio.persistence.store import CatalogStore
from cuefolio.persistence.unit_of_work import ChangeSet, UnitOfWork


class OneStep(CatalogStore):
    """A catalogue as operations inside a step see it: they read what the step has written so far, and what
    they write is part of it. Their own labels are dropped. For the time of that step only."""

    def __init__(self, store: CatalogStore, uow: UnitOfWork) -> None:
        # Without the engine of its own that every other catalogue has.
        self.path, self.read_only = store.path, store.read_only
        self.account, self.author, self.known_as = store.account, store.author, store.known_as
        self._uow = uow

    @contextlib.contextmanager
    def read(self) -> Iterator[Connection]:
        yield self._uow.connection

    def write(
        self,
        code: str,
        work: Callable[[UnitOfWork], object],
        /,
        *,
        edit_id: str | None = None,
        **arguments: Any,
    ) -> ChangeSet:
        mine, self._uow.arguments = self._uow.arguments, arguments
        try:
            work(self._uow)
        finally:
            self._uow.arguments = mine
        return ChangeSet(None, code, arguments, {}, frozenset())
