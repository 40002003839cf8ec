# SPDX-License-Identifier: GPL-3.0-or-later
"""The tables of the catalogue. Field terms are explained in the README of the project and in ``domain``."""

from cuefolio.persistence.tables.base import metadata, new_id, recorded_tables
from cuefolio.persistence.tables.cues import (
    cue,
    cue_mood,
    cue_party,
    cue_scene,
    cue_theme,
    cue_time,
    cue_work,
    mood,
    scene,
    scene_time,
    theme,
)
from cuefolio.persistence.tables.history import change, change_row, delivered_sheet, setting
from cuefolio.persistence.tables.library import distinct_pair, saved_search
from cuefolio.persistence.tables.music import image, media_file, party, recording, work, work_party
from cuefolio.persistence.tables.productions import cue_template, cut, production, reel, season, series
from cuefolio.persistence.tables.timelines import cue_evidence, import_answer, timeline_data, timeline_import
from cuefolio.persistence.tables.watching import marker, picture_file

__all__ = [
    "change",
    "change_row",
    "cue",
    "cue_evidence",
    "cue_mood",
    "cue_party",
    "cue_scene",
    "cue_template",
    "cue_theme",
    "cue_time",
    "cue_work",
    "cut",
    "delivered_sheet",
    "distinct_pair",
    "image",
    "import_answer",
    "marker",
    "media_file",
    "metadata",
    "mood",
    "new_id",
    "party",
    "picture_file",
    "production",
    "recorded_tables",
    "recording",
    "reel",
    "saved_search",
    "scene",
    "scene_time",
    "season",
    "series",
    "setting",
    "theme",
    "timeline_data",
    "timeline_import",
    "work",
    "work_party",
]
