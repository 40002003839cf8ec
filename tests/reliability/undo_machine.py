# SPDX-License-Identifier: GPL-3.0-or-later
"""Any sequence of edits, undos, redos, reopenings and other people's edits: the catalogue follows a list.

The model is the list of dumps after each step. An edit cuts what lies ahead of the present place and
appends; undo and redo move along the list; nothing else may change a byte of what a person recorded.
"""

from __future__ import annotations

import atexit
import shutil
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule, run_state_machine_as_test
from tests.reliability.catalog_checks import difference, dump, problems
from tests.services.catalog_world import build

from cuefolio.errors import CuefolioError
from cuefolio.persistence.store import CatalogStore
from cuefolio.services import catalog, cue_surgery, cues, films, library, undo

WORDS = st.sampled_from(
    ["", "tender", "icy", "New Word", "Zéro; two", "夜; مرحبا", 'a"b%_', "Ana Bell", "Bo Lind; Ana Bell"]
)
TIMES = st.sampled_from(["", "01000000", "01:00:30:00", "01150000", "+10:00", "+1:00:00", "59595923", "1210"])
NUMBERS = st.sampled_from(["", "1M1", "1M2", "2M10", "9", "x"])
TEXT_FIELDS = st.sampled_from(
    [
        "title",
        "mood",
        "scene",
        "theme",
        "work",
        "composer",
        "writer",
        "publisher",
        "recording",
        "label",
        "notes",
        "iswc",
    ]
)
CHOICES = st.sampled_from(
    [("origin", "score"), ("origin", ""), ("origin", "sound-design"), ("usage", "VV"), ("status", "final")]
)
PICK = st.integers(0, 30)
_built: list[Path] = []


def _fresh(folder: Path) -> Path:
    if not _built:
        made = Path(tempfile.mkdtemp(prefix="cuefolio-undo-"))
        atexit.register(shutil.rmtree, made, ignore_errors=True)
        _built.append(made / "built.cuefolio")
        build(_built[0])
    return Path(shutil.copy(_built[0], folder / "machine.cuefolio"))


class UndoMachine(RuleBasedStateMachine):
    """Two people on one catalogue; the first one's steps are followed."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory(prefix="cuefolio-undo-")
        self.path = _fresh(Path(self.folder.name))
        self.store = self._open("first")
        self.other = self._open("second")
        self.dumps = [dump(self.store)]
        self.at = 0

    def _open(self, author: str) -> CatalogStore:
        store = catalog.open_catalog(self.path)
        store.author = store.account = author
        return store

    def teardown(self) -> None:
        """The file must also be sound for SQLite."""
        self.store.close()
        self.other.close()
        assert problems(self.path) == []
        self.folder.cleanup()

    # what rules share

    def _films(self) -> list[str]:
        return [film.id for film in films.list_films(self.store)]

    def _cues(self) -> list[str]:
        return cues.list_ids(self.store)

    def _do(self, work: object) -> None:
        """Run an edit. A refused one changes nothing; one without effect is no step."""
        try:
            done = work()  # type: ignore[operator]
        except CuefolioError:
            self._same(self.dumps[self.at])
            return
        now = dump(self.store)
        if done.change_id is None:
            self._same(self.dumps[self.at])
            return
        del self.dumps[self.at + 1 :]
        self.dumps.append(now)
        self.at += 1

    def _same(self, expected: object) -> None:
        found = difference(expected, dump(self.store))  # type: ignore[arg-type]
        assert found == {}, found

    # edits

    @rule(pick=PICK, more=PICK, field=TEXT_FIELDS, text=WORDS)
    def edit_text(self, pick: int, more: int, field: str, text: str) -> None:
        ids = self._cues()
        if ids:
            chosen = list(dict.fromkeys([ids[pick % len(ids)], ids[more % len(ids)]]))
            self._do(lambda: cues.edit(self.store, chosen, {field: text}))

    @rule(pick=PICK, choice=CHOICES)
    def edit_choice(self, pick: int, choice: tuple[str, str]) -> None:
        ids = self._cues()
        if ids:
            self._do(lambda: cues.edit(self.store, [ids[pick % len(ids)]], dict([choice])))

    @rule(pick=PICK, start=TIMES, end=TIMES)
    def edit_times(self, pick: int, start: str, end: str) -> None:
        ids = self._cues()
        if ids:
            self._do(lambda: cues.edit(self.store, [ids[pick % len(ids)]], {"in": start, "out": end}))

    @rule(pick=PICK, number=NUMBERS, title=WORDS, start=TIMES, mood=WORDS)
    def add(self, pick: int, number: str, title: str, start: str, mood: str) -> None:
        found = self._films()
        values = {"number": number, "title": title, "in": start, "mood": mood, "composer": title}
        if found:
            self._do(lambda: cues.add(self.store, found[pick % len(found)], values))

    @rule(pick=PICK, count=st.integers(1, 3))
    def delete(self, pick: int, count: int) -> None:
        ids = self._cues()
        if ids:
            at = pick % len(ids)
            self._do(lambda: cues.delete(self.store, ids[at : at + count]))

    @rule(pick=PICK)
    def duplicate(self, pick: int) -> None:
        ids = self._cues()
        if 0 < len(ids) < 60:
            self._do(lambda: cues.duplicate(self.store, [ids[pick % len(ids)]]))

    @rule(pick=PICK, at=TIMES)
    def split(self, pick: int, at: str) -> None:
        ids = self._cues()
        if ids:
            self._do(lambda: cue_surgery.split(self.store, ids[pick % len(ids)], at))

    @rule(pick=PICK, film=PICK, count=st.integers(2, 3))
    def merge(self, pick: int, film: int, count: int) -> None:
        found = self._films()
        ids = cues.list_ids(self.store, found[film % len(found)]) if found else []
        if len(ids) > 1:
            at = pick % (len(ids) - 1)
            self._do(lambda: cue_surgery.merge(self.store, ids[at : at + count]))

    @rule(pick=PICK, before=PICK, film=PICK)
    def reorder(self, pick: int, before: int, film: int) -> None:
        found = self._films()
        ids = cues.list_ids(self.store, found[film % len(found)]) if found else []
        if ids:
            self._do(
                lambda: cues.move(self.store, [ids[pick % len(ids)]], [*ids, None][before % (len(ids) + 1)])
            )

    @rule(film=PICK, how=st.sampled_from(["renumber", "sort_by_time"]))
    def arrange(self, film: int, how: str) -> None:
        found = self._films()
        if found:
            self._do(lambda: getattr(cues, how)(self.store, found[film % len(found)]))

    @rule(pick=PICK, rate=st.sampled_from(["24", "25", "29.97df", "60"]), title=WORDS, series=WORDS)
    def edit_film(self, pick: int, rate: str, title: str, series: str) -> None:
        found = self._films()
        if found:
            values = {"rate": rate, "title": title, "series": series, "season": "2"}
            self._do(lambda: films.edit_film(self.store, found[pick % len(found)], values))

    @rule(title=WORDS)
    def add_film(self, title: str) -> None:
        self._do(lambda: films.add_film(self.store, {"title": title, "start": "01000000"}))

    @rule(pick=PICK)
    def delete_film(self, pick: int) -> None:
        found = self._films()
        if len(found) > 1:
            self._do(lambda: films.delete_film(self.store, found[pick % len(found)]))

    @rule(
        kind=st.sampled_from(["mood", "theme", "work", "party", "recording", "scene"]), pick=PICK, name=WORDS
    )
    def edit_library(self, kind: str, pick: int, name: str) -> None:
        ids = library.list_ids(self.store, kind)
        field = "title" if kind in ("work", "recording") else "name"
        if ids:
            self._do(lambda: library.edit(self.store, kind, [ids[pick % len(ids)]], {field: name}))

    @rule(kind=st.sampled_from(["mood", "theme", "work", "party", "recording", "scene"]), pick=PICK)
    def delete_library(self, kind: str, pick: int) -> None:
        ids = library.list_ids(self.store, kind)
        if ids:
            self._do(lambda: library.delete(self.store, kind, [ids[pick % len(ids)]]))

    # along the list

    @precondition(lambda self: self.at > 0)
    @rule(steps=st.integers(1, 4))
    def undo(self, steps: int) -> None:
        for _ in range(min(steps, self.at)):
            undo.undo(self.store)
            self.at -= 1
            self._same(self.dumps[self.at])

    @precondition(lambda self: self.at < len(self.dumps) - 1)
    @rule(steps=st.integers(1, 4))
    def redo(self, steps: int) -> None:
        for _ in range(min(steps, len(self.dumps) - 1 - self.at)):
            undo.redo(self.store)
            self.at += 1
            self._same(self.dumps[self.at])

    @rule()
    def nothing_beyond_the_ends(self) -> None:
        state = undo.state(self.store)
        assert bool(state.undo) == (self.at > 0) and bool(state.redo) == (self.at < len(self.dumps) - 1)

    @rule()
    def reopen(self) -> None:
        self.store.close()
        self.store = self._open("first")
        self._same(self.dumps[self.at])

    @rule(pick=PICK)
    def conflict(self, pick: int) -> None:
        """Somebody else edits a title; if the last step touched it too, undo refuses and writes nothing."""
        ids = self._cues()
        if not ids:
            return
        key = ids[pick % len(ids)]
        cues.edit(self.other, [key], {"title": f"from somebody else {pick} {self.at}"})
        between, number = dump(self.store), self.store.data_version()
        try:
            undo.undo(self.store)
        except CuefolioError as error:
            assert error.code in ("edit.conflict", "edit.conflict_gone", "undo.nothing")
            assert self.store.data_version() == number
        else:
            undo.redo(self.store)
        self._same(between)
        undo.undo(self.other)
        self._same(self.dumps[self.at])


def run(examples: int, steps: int) -> None:
    """Try ``examples`` sequences of ``steps`` steps; raises AssertionError with the shortest bad one."""
    run_state_machine_as_test(
        UndoMachine,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
