# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences of the area "profiles": what recipients want of a sheet, and files that describe it."""

MESSAGES: dict[str, str] = {
    "profile.not_toml": "The profile {file} cannot be read, line {line}: {reason}. "
    "Mend the line, or copy a shipped profile and begin anew.",
    "profile.bad": "The profile {file} is wrong in line {line} at {place}: expected {expected}.",
    "profile.not_utf8": "The profile {file} is not UTF-8 text; save it as UTF-8.",
    "profile.too_large": "The profile {file} has {size} bytes, more than the {most} that a profile may have; "
    "copy a shipped profile and begin anew.",
    "profile.unknown": "There is no profile {profile!r}; the profiles are {known}.",
    "profile.cycle": "The profile {profile} is based on itself ({chain}); "
    "take based_on out of one of these files.",
    "profile.chain": "The profile {profile} is based on more than {most} others in a row ({chain}); "
    "base it on a shipped one.",
    "profile.bad_id": "{text!r} cannot be the id of a profile: use small letters and digits, "
    'parted by hyphens, as in "my-studio".',
    "profile.no_name": "The profile {profile} needs a name that can be read.",
    "profile.exists": "There is a profile {profile} of your own in {path} already; choose another id, "
    "or delete that one first.",
    "profile.not_own": "{profile!r} is not a profile of your own, so it cannot be deleted; "
    "your own lie in {path}.",
    "profile.no_rollup": "{name} allows no roll-up: report every cue, or choose one of the profiles {allowed}.",
}
