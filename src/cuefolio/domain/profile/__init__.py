# SPDX-License-Identifier: GPL-3.0-or-later
"""What a society, broadcaster or studio wants of a cue sheet, as data: a profile, reading and writing one."""

from cuefolio.domain.profile.model import (
    FieldNeed,
    Need,
    Overlaps,
    Profile,
    Repeats,
    ShareRule,
    Source,
    TimeRule,
    Views,
)
from cuefolio.domain.profile.read import ID, read_profile
from cuefolio.domain.profile.write import profile_to_toml

__all__ = [
    "ID",
    "FieldNeed",
    "Need",
    "Overlaps",
    "Profile",
    "Repeats",
    "ShareRule",
    "Source",
    "TimeRule",
    "Views",
    "profile_to_toml",
    "read_profile",
]
