# SPDX-License-Identifier: GPL-3.0-or-later
"""How the name of a person or company is written, for every work and cue at once."""

from __future__ import annotations

from cuefolio.domain.text import fold, single_line
from cuefolio.errors import CuefolioError
from cuefolio.persistence import lookups
from cuefolio.persistence.store import CatalogStore
from cuefolio.persistence.tables import party
from cuefolio.persistence.unit_of_work import ChangeSet, UnitOfWork


def respell(store: CatalogStore, old: str, new: str) -> ChangeSet:
    """Write the name of a person or company another way (case, accents), everywhere.

    Raises party.gone when nobody has the name, party.other_name for a name that names somebody else.
    """
    name = single_line(new)
    if fold(name) != fold(single_line(old)):
        raise CuefolioError("party.other_name", new=name, old=old)

    def work(uow: UnitOfWork) -> None:
        key = lookups.by_key(uow.connection, party, "name_key", fold(name))
        if key is None:
            raise CuefolioError("party.gone", name=old)
        uow.update(party, key, name=name, name_key=fold(name))

    return store.write("step.rename_party", work, old=old, new=name)
