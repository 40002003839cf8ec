# SPDX-License-Identifier: GPL-3.0-or-later
"""Simulated power cuts: what a disk holds when writes that nobody forced are lost or come out of order.

A session runs once under strace, which records every write with its bytes. A cut is a place in that
record: what was forced before it is on the disk; of what was not, any part may be. From that the files
are built as a disk could show them, and the program opens them. Acknowledgements are in the record
too, so it is known which edits must be there.
"""

from __future__ import annotations

import random
import re
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from tests.reliability.kills import Session, opened_problems
from tests.reliability.results import Result

_CALL = re.compile(r"^\d+ +(\w+)\((.*)\) += (-?\d+)", re.MULTILINE)
_FD = re.compile(r"(\d+)<([^>]*)>")
_HEX = re.compile(r"\\x([0-9a-f]{2})")
SECTOR = 512


@dataclass
class _File:
    """One file: bytes that are safe, and changes since the last time they were forced, in order."""

    safe: bytearray = field(default_factory=bytearray)
    loose: list[tuple[str, int, bytes]] = field(default_factory=list)

    def force(self) -> None:
        for change in self.loose:
            apply(self.safe, change)
        self.loose.clear()

    def after_a_cut(self, rng: random.Random) -> bytes:
        """A content that the disk may show: each loose change whole, torn at a sector, or not at all."""
        content = bytearray(self.safe)
        fate = rng.choice(("none", "all", "some", "some"))
        for kind, at, data in self.loose:
            if fate == "none" or (fate == "some" and rng.random() < 0.5):
                continue
            if kind == "write" and len(data) > SECTOR and fate == "some" and rng.random() < 0.3:
                data = data[: SECTOR * rng.randint(0, len(data) // SECTOR)]
            apply(content, (kind, at, data))
        return bytes(content)


def apply(content: bytearray, change: tuple[str, int, bytes]) -> None:
    """Write or cut a file's content."""
    kind, at, data = change
    if kind == "cut":
        if len(content) > at:
            del content[at:]
        else:
            content.extend(bytes(at - len(content)))
        return
    if len(content) < at + len(data):
        content.extend(bytes(at + len(data) - len(content)))
    content[at : at + len(data)] = data


def record(session: Session) -> list[tuple[str, str, int, bytes]]:
    """(what, file name, place, bytes) of a session, in order; what: write, cut, force, told."""
    run = session.run(
        "-y", "-xx", "-s", "1000000", "-e", "trace=pwrite64,fdatasync,fsync,ftruncate,write", watch=False
    )
    events = []
    for call, arguments, result in _CALL.findall(run.log):
        target = _FD.match(arguments)
        if target is None or int(result) < 0:
            continue
        number, name = (
            int(target[1]),
            bytes.fromhex(_HEX.sub(r"\1", target[2])).decode() if "\\x" in target[2] else target[2],
        )
        if call == "write" and number == 1:
            text = bytes.fromhex("".join(_HEX.findall(arguments.partition('"')[2].rpartition('"')[0])))
            events.append(("told", text.decode().strip(), 0, b""))
        elif not name.startswith(str(session.path)):
            continue
        elif call == "pwrite64":
            _, _, rest = arguments.partition('"')
            body, _, tail = rest.rpartition('"')
            data = bytes.fromhex("".join(_HEX.findall(body)))
            events.append(("write", name, int(tail.rpartition(",")[2]), data))
        elif call == "ftruncate":
            events.append(("cut", name, int(arguments.rpartition(",")[2]), b""))
        elif call in ("fdatasync", "fsync"):
            events.append(("force", name, 0, b""))
    assert sum(event[0] == "told" for event in events) == session.edits, run.errors
    return events


def power_cuts(cuts: int, edits: int, seed: int = 1, control: bool = False) -> Result:
    """``cuts`` random cuts in a session of ``edits`` edits; the control forces nothing and must lose some."""
    rng = random.Random(seed)
    found: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        session = Session(Path(folder), edits, ("synchronous=OFF",) if control else ())
        start = session.model.read_bytes()
        events = record(session)
        target = Path(folder) / "after" / "catalog.cuefolio"
        target.parent.mkdir()
        for n in range(cuts):
            place = rng.randint(1, len(events))
            files = {str(session.path): _File(bytearray(start))}
            told = []
            for what, name, at, data in events[:place]:
                if what == "told":
                    told.append(name)
                elif what == "force":
                    files.setdefault(name, _File()).force()
                else:
                    files.setdefault(name, _File()).loose.append((what, at, data))
            for entry in target.parent.iterdir():
                entry.unlink()
            for name, file in files.items():
                end = name.removeprefix(str(session.path))
                target.with_name(target.name + end).write_bytes(file.after_a_cut(rng))
            found += [f"cut {n} at {place}: {text}" for text in opened_problems(target, told)]
    name = "power cut, nothing forced" if control else "power cut"
    return Result(name, f"{cuts} cuts in {edits} edits, {len(events)} events", tuple(found), control)
