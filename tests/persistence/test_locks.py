# SPDX-License-Identifier: GPL-3.0-or-later
"""Every table whose rows go with a production is covered by its lock."""

from __future__ import annotations

from cuefolio.persistence.locks import _OWNERS
from cuefolio.persistence.tables import recorded_tables
from cuefolio.persistence.tables.base import CASCADE


def test_whatever_goes_with_a_production_says_to_which_it_belongs() -> None:
    belonging = {"production"}
    for table in recorded_tables():  # parents before children
        owners = {
            column.name
            for column in table.columns
            for key in column.foreign_keys
            if column.info.get("on_delete") == CASCADE and key.column.table.name in belonging
        }
        if owners:
            belonging.add(table.name)
            assert owners & set(_OWNERS), (
                f"{table.name} belongs to a production and its lock does not know it"
            )
    assert belonging >= {
        "cut",
        "cue",
        "cue_party",
        "cue_time",
        "scene_time",
        "reel",
        "marker",
        "picture_file",
    }
    assert not belonging & {"party", "work", "work_party", "recording", "mood", "theme", "series", "season"}
