# SPDX-License-Identifier: GPL-3.0-or-later
"""The closed vocabularies of the field. None always means unknown, and unknown is a value.

Open vocabularies (moods, themes, societies) are data, not code. Sources: CISAC Global Cue Sheet
Standard roles, RapidCue usages, DDEX cut versions, film-music writing for the narrative functions.
"""

from __future__ import annotations

from enum import StrEnum


class Origin(StrEnum):
    """Where the music of a cue comes from. Sound design is logged but is never music."""

    SCORE = "score"
    ORIGINAL_SONG = "original-song"
    LICENSED_SONG = "licensed-song"
    LIBRARY = "library"
    PUBLIC_DOMAIN = "public-domain"
    SOUND_DESIGN = "sound-design"

    @property
    def is_music(self) -> bool:
        """Whether entries of this origin count as music and stand on cue sheets."""
        return self is not Origin.SOUND_DESIGN


class ProductionKind(StrEnum):
    """What is being scored."""

    FILM = "film"
    SHORT = "short"
    EPISODE = "episode"
    DOCUMENTARY = "documentary"
    COMMERCIAL = "commercial"
    TRAILER = "trailer"
    GAME = "game"
    STUDENT_FILM = "student-film"


class Role(StrEnum):
    """Interested-party roles (CISAC codes)."""

    COMPOSER = "C"
    AUTHOR = "A"
    COMPOSER_AUTHOR = "CA"
    ARRANGER = "AR"
    ADAPTER = "AD"
    TRANSLATOR = "TR"
    SUB_AUTHOR = "SA"
    SUB_ARRANGER = "SR"
    PUBLISHER = "E"
    SUB_PUBLISHER = "SE"
    ADMINISTRATOR = "AM"
    SUBSTITUTE_PUBLISHER = "ES"
    ACQUIRER = "AQ"
    INCOME_PARTICIPANT = "PA"

    @property
    def is_writer(self) -> bool:
        """Writers create; publishers own and administer. The two totals are kept apart on US sheets."""
        return self in WRITER_ROLES


WRITER_ROLES = frozenset(
    {
        Role.COMPOSER,
        Role.AUTHOR,
        Role.COMPOSER_AUTHOR,
        Role.ARRANGER,
        Role.ADAPTER,
        Role.TRANSLATOR,
        Role.SUB_AUTHOR,
        Role.SUB_ARRANGER,
    }
)
COMPOSER_ROLES = frozenset({Role.COMPOSER, Role.COMPOSER_AUTHOR})
LYRICIST_ROLES = frozenset(
    {Role.AUTHOR, Role.COMPOSER_AUTHOR, Role.ADAPTER, Role.TRANSLATOR, Role.SUB_AUTHOR}
)
"""Who wrote words, in whatever language."""
ARRANGER_ROLES = frozenset({Role.ARRANGER, Role.SUB_ARRANGER})


class Function(StrEnum):
    """What the music does in the picture's build-up (one of the stored usage facts)."""

    BACKGROUND = "background"
    FEATURED = "featured"
    MAIN_TITLE = "main-title"
    END_TITLE = "end-title"
    LOGO = "logo"
    BUMPER = "bumper"
    TEASER = "teaser"


class Vocal(StrEnum):
    """Whether a voice is heard in the music; humming and whistling on camera count (BMI)."""

    INSTRUMENTAL = "instrumental"
    VOCAL = "vocal"


class NarrativeFunction(StrEnum):
    """What the music tells."""

    ATMOSPHERE = "atmosphere"
    FEELING = "feeling"
    ACTION = "action"
    BINDS = "binds"
    NAMES = "names"
    COMMENTS = "comments"


class Status(StrEnum):
    """How far the work on a cue is."""

    SPOTTED = "spotted"
    IN_PROGRESS = "in-progress"
    RECORDED = "recorded"
    FINAL = "final"
    OMITTED = "omitted"


class Classification(StrEnum):
    """Whether a sheet is the first for its production or corrects an earlier one."""

    ORIGINAL = "original"
    REVISION = "revision"


CUT_VERSIONS = (
    "Original", "3D", "Airline", "App", "BlackAndWhite", "Cable", "Colorized", "DirectorsCut", "DSP",
    "Domestic", "Extended", "HomeVideo", "Internet", "International", "MusicVideo", "Network", "NewDubbing",
    "NewMusic", "Restored", "Shortened", "SilentMovie", "Syndicated", "Theatrical", "ThemePark",
)  # fmt: skip
