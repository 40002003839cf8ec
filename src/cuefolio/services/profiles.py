# SPDX-License-Identifier: GPL-3.0-or-later
"""What recipients want of a sheet: the shipped profiles, and those of the person.

A person's own profiles are TOML files in a folder, edited in any editor. They are read when they are used,
and anew only when a file has changed. An own profile goes before a shipped one of the same id.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from platformdirs import user_config_path

from cuefolio.domain.profile import ID, Profile, profile_to_toml, read_profile
from cuefolio.domain.text import single_line
from cuefolio.errors import CuefolioError
from cuefolio.resources import resource_path

SUFFIX = ".toml"
HOUSE = "house"
"""The profile of sheets that go to nobody in particular."""
MOST_BYTES = 1 << 20
"""A profile is some kilobytes; what is larger is something else."""
LONGEST_CHAIN = 20

Stamp = tuple[int, int, int] | None
"""What changes when a file does; None where there is none."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A profile as a list shows it: read, or with the error that its file has. ``shadows`` a shipped one."""

    id: str
    own: bool
    shadows: bool
    profile: Profile | None
    error: CuefolioError | None


@dataclass(frozen=True, slots=True)
class _Read:
    profile: Profile
    stamps: Mapping[Path, Stamp]
    """Of every file that it was made of, and of those whose coming would change it."""


_read: dict[Path, _Read] = {}


def own_folder() -> Path:
    """Where a person's own profiles lie; it need not be there."""
    return user_config_path("cuefolio", appauthor=False) / "profiles"


def profile_ids() -> list[str]:
    """Ids of all profiles: the shipped ones, then the person's own."""
    own = _own_ids()
    return [*_shipped_ids(), *(name for name in own if name not in _shipped_ids())]


def all_profiles() -> list[Listed]:
    """Every profile, in the order of ``profile_ids``; a faulty file of one's own hides no other."""
    own = set(_own_ids())
    return [_listed(profile_id, profile_id in own) for profile_id in profile_ids()]


def profile(profile_id: str) -> Profile:
    """One profile; a person's own of the same id goes before the shipped one.

    Raises profile.unknown, profile.not_toml, profile.bad (naming file and line), profile.not_utf8,
    profile.too_large, profile.cycle, profile.chain, file.cannot_read.
    """
    return _find(profile_id, ())


def check_rollup(profile_id: str) -> None:
    """Refuse when a recipient takes no roll-up of commissioned score. Raises as ``profile``, and
    profile.no_rollup."""
    wanted = profile(profile_id)
    if not wanted.times.rollup:
        allowed = [entry.id for entry in all_profiles() if entry.profile and entry.profile.times.rollup]
        raise CuefolioError("profile.no_rollup", name=wanted.name, allowed=", ".join(allowed))


@cache
def shipped(profile_id: str) -> Profile:
    """One of the profiles that come with Cuefolio. Raises profile.unknown."""
    if profile_id not in _shipped_ids():
        raise CuefolioError("profile.unknown", profile=profile_id, known=", ".join(profile_ids()))
    path = _shipped_folder() / f"{profile_id}{SUFFIX}"
    return read_profile(path.read_text(encoding="utf-8"), path.name, shipped, must_be=profile_id)


def copy_profile(profile_id: str, new_id: str, name: str = "") -> Path:
    """Write a profile to a person's own folder under a new id, whole and with notes, to be edited there.

    ``new_id`` may be a shipped one, which the copy then goes before; without ``name`` it keeps its name.
    An own profile is never overwritten. Raises as ``profile``; profile.bad_id, profile.no_name,
    profile.exists, file.cannot_write.
    """
    model = profile(profile_id)
    if not ID.fullmatch(new_id):
        raise CuefolioError("profile.bad_id", text=new_id)
    name = single_line(name or model.name)
    if not name:
        raise CuefolioError("profile.no_name", profile=new_id)
    path = own_folder() / f"{new_id}{SUFFIX}"
    data = profile_to_toml(replace(model, id=new_id, name=name)).encode()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        # "x" is the promise not to overwrite what came meanwhile; a half-written copy does not stay.
        with path.open("xb") as file:
            try:
                file.write(data)
            except OSError:
                path.unlink(missing_ok=True)
                raise
    except FileExistsError as error:
        raise CuefolioError("profile.exists", profile=new_id, path=str(path)) from error
    except OSError as error:
        raise _cannot("file.cannot_write", path, error) from error
    return path


def delete_own(profile_id: str) -> None:
    """Delete a person's own profile; a shipped one that it went before is used again.

    Raises profile.not_own, file.cannot_write.
    """
    if profile_id not in _own_ids():
        raise CuefolioError("profile.not_own", profile=profile_id, path=str(own_folder()))
    path = own_folder() / f"{profile_id}{SUFFIX}"
    try:
        path.unlink()
    except OSError as error:
        raise _cannot("file.cannot_write", path, error) from error


def _listed(profile_id: str, own: bool) -> Listed:
    shadows = own and profile_id in _shipped_ids()
    try:
        return Listed(profile_id, own, shadows, profile(profile_id), None)
    except CuefolioError as error:
        return Listed(profile_id, own, shadows, None, error)


def _find(profile_id: str, above: tuple[str, ...]) -> Profile:
    """A profile that the profiles ``above`` it are based on, the outermost first."""
    # A file that is based on its own id means the shipped profile that it goes before.
    if profile_id not in _own_ids() or (above and above[-1] == profile_id and profile_id in _shipped_ids()):
        return shipped(profile_id)
    if profile_id in above:
        loop = above[above.index(profile_id) :]
        raise CuefolioError("profile.cycle", profile=profile_id, chain=" → ".join((*loop, profile_id)))
    if len(above) >= LONGEST_CHAIN:
        raise CuefolioError(
            "profile.chain", profile=above[0], most=LONGEST_CHAIN, chain=" → ".join((*above, profile_id))
        )
    path = own_folder() / f"{profile_id}{SUFFIX}"
    known = _read.get(path)
    if known is not None and all(_stamp(file) == stamp for file, stamp in known.stamps.items()):
        return known.profile
    stamps = {path: _stamp(path)}

    def base(base_id: str) -> Profile:
        found = _find(base_id, (*above, profile_id))
        file = own_folder() / f"{base_id}{SUFFIX}"
        stamps[file] = _stamp(file)
        if found.own:
            stamps.update(_read[file].stamps)
        return found

    made = replace(read_profile(_text(path), path.name, base, must_be=profile_id), own=True)
    _read[path] = _Read(made, stamps)
    return made


def _stamp(path: Path) -> Stamp:
    try:
        found = path.stat()
    except OSError:
        return None
    return (found.st_mtime_ns, found.st_size, found.st_ino)


@cache
def _shipped_ids() -> tuple[str, ...]:
    return tuple(sorted(path.stem for path in _shipped_folder().glob(f"*{SUFFIX}")))


def _own_ids() -> list[str]:
    """What lies in the own folder; a folder that cannot be listed holds none."""
    with contextlib.suppress(OSError):
        return sorted(
            entry.name.removesuffix(SUFFIX)
            for entry in os.scandir(own_folder())
            if entry.name.endswith(SUFFIX) and not entry.name.startswith(".") and entry.is_file()
        )
    return []


def _shipped_folder() -> Path:
    return resource_path("profiles")


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
        if len(data) > MOST_BYTES:
            size = path.stat().st_size
            raise CuefolioError("profile.too_large", file=path.name, size=size, most=MOST_BYTES)
        # Some editors of Windows begin a file with a byte order mark.
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise CuefolioError("profile.not_utf8", file=path.name) from error
    except OSError as error:
        raise _cannot("file.cannot_read", path, error) from error


def _cannot(code: str, path: Path, error: OSError) -> CuefolioError:
    return CuefolioError(code, path=str(path), reason=error.strerror or str(error))
