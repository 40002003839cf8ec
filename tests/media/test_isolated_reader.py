# SPDX-License-Identifier: GPL-3.0-or-later
"""The reader in child processes: order, guilt, deadlines, cancelling, and nothing left behind."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from audio_makers import LOOPING_MUSEPACK, id3_bomb, mpeg_frames

from cuefolio.errors import CuefolioError
from cuefolio.media.facts import AudioFacts, ReadFailure
from cuefolio.media.reader import IsolatedReader

LINUX = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="looks at /proc, which only Linux has"
)


def songs(folder: Path, count: int) -> list[Path]:
    paths = []
    for number in range(count):
        path = folder / f"{number:04}.mp3"
        path.write_bytes(mpeg_frames(8 + number % 5))
        paths.append(path)
    return paths


def children() -> set[int]:
    """Process ids of this process's children."""
    found: set[int] = set()
    for task in Path("/proc/self/task").iterdir():
        with contextlib.suppress(FileNotFoundError):  # a thread of another test may end just now
            found.update(map(int, (task / "children").read_text().split()))
    return found


def codes(results: list[AudioFacts | ReadFailure]) -> list[str]:
    return [result.code if isinstance(result, ReadFailure) else "read" for result in results]


@pytest.mark.parametrize("processes", [1, 2, 5])
def test_results_come_in_the_order_of_the_paths(tmp_path: Path, processes: int) -> None:
    paths = songs(tmp_path, 300)
    with IsolatedReader(processes) as reader:
        results = list(reader.read_many(paths))
    assert [result.path_bytes for result in results] == [os.fsencode(path) for path in paths]
    assert set(codes(results)) == {"read"}


def test_paths_may_be_text_bytes_or_path_objects(tmp_path: Path, reader: IsolatedReader) -> None:
    (path,) = songs(tmp_path, 1)
    results = list(reader.read_many([path, str(path), os.fsencode(path)]))
    assert results[0] == results[1] == results[2]


def test_nothing_to_read_starts_nothing(reader: IsolatedReader) -> None:
    assert list(reader.read_many([])) == []
    assert not reader._all


@LINUX
def test_children_are_kept_for_the_next_call(tmp_path: Path, reader: IsolatedReader) -> None:
    paths = songs(tmp_path, 3)
    list(reader.read_many(paths))
    first = children()
    assert len(first) == 1
    list(reader.read_many(paths))
    assert children() == first


def test_only_the_guilty_file_fails(tmp_path: Path, reader: IsolatedReader) -> None:
    """A file that loops and one that fills the memory, with others on their way behind them."""
    paths = songs(tmp_path, 60)
    paths[7].write_bytes(LOOPING_MUSEPACK)
    paths[20].write_bytes(id3_bomb())
    paths[40].write_bytes(b"")
    start = time.monotonic()
    results = list(reader.read_many(paths))
    assert time.monotonic() - start < 60  # it does not hang
    expected = ["read"] * 60
    expected[7], expected[20], expected[40] = "media.too_slow", "media.too_big", "media.empty"
    found = codes(results)
    if found[20] == "media.too_slow":  # on a busy machine the memory fills more slowly than the deadline
        expected[20] = "media.too_slow"
    assert found == expected
    assert all(result.reason for result in results if isinstance(result, ReadFailure))


@LINUX
@pytest.mark.parametrize("deaths", [1, 2])
def test_a_child_that_dies(tmp_path: Path, deaths: int) -> None:
    """Ended from outside in the middle of a file: once it is tried again, twice it is the file's guilt."""
    paths = songs(tmp_path, 30)
    paths[4].write_bytes(LOOPING_MUSEPACK)
    before = children()

    def end_children() -> None:
        ended: set[int] = set()
        deadline = time.monotonic() + 20
        while len(ended) < deaths and time.monotonic() < deadline:
            for process in children() - before - ended:
                if has_open(process, paths[4]):
                    ended.add(process)
                    os.kill(process, signal.SIGKILL)
            time.sleep(0.01)

    killer = threading.Thread(target=end_children)
    with IsolatedReader(1) as reader:
        killer.start()
        results = list(reader.read_many(paths))
        killer.join()
    expected = ["read"] * 30
    expected[4] = "media.too_slow" if deaths == 1 else "media.crashed"
    assert codes(results) == expected


def has_open(process: int, path: Path) -> bool:
    """Whether a process is reading a file just now."""
    with contextlib.suppress(OSError):  # it is gone, or it closed the file as we looked
        return any(entry.readlink() == path for entry in Path(f"/proc/{process}/fd").iterdir())
    return False


def test_cancelling_ends_soon_even_while_a_file_hangs(tmp_path: Path, reader: IsolatedReader) -> None:
    paths = songs(tmp_path, 10)
    paths[0].write_bytes(LOOPING_MUSEPACK)
    begun = time.monotonic()
    answers: list[bool] = []

    def cancelled() -> bool:
        answers.append(time.monotonic() - begun > 0.5)
        return answers[-1]

    assert list(reader.read_many(paths, cancelled)) == []
    assert answers.count(True) == 1  # it went on with nothing
    assert codes(list(reader.read_many(paths[1:]))) == ["read"] * 9


@LINUX
def test_an_iterator_left_half_way_leaves_nothing(tmp_path: Path) -> None:
    paths = songs(tmp_path, 200)
    descriptors, processes, threads = open_files(), children(), threading.active_count()
    with IsolatedReader(2) as reader:
        for _ in range(5):
            iterator = reader.read_many(paths)
            assert isinstance(next(iterator), AudioFacts)
            del iterator
        assert codes(list(reader.read_many(paths))) == ["read"] * 200
    assert children() == processes
    # What earlier tests have left may be let go of meanwhile.
    assert open_files() <= descriptors and threading.active_count() <= threads


def open_files() -> int:
    return sum(1 for _ in Path("/proc/self/fd").iterdir())


@LINUX
def test_a_reader_that_is_dropped_ends_its_children(tmp_path: Path) -> None:
    before = children()
    reader = IsolatedReader()
    list(reader.read_many(songs(tmp_path, 3)))
    assert children() != before
    del reader
    assert children() == before


def test_a_closed_reader_gives_no_more(tmp_path: Path) -> None:
    reader = IsolatedReader()
    iterator = reader.read_many(songs(tmp_path, 100))
    next(iterator)
    reader.close()
    reader.close()
    list(iterator)
    assert not reader._all


def test_paths_are_taken_only_as_far_as_needed(tmp_path: Path, reader: IsolatedReader) -> None:
    paths = songs(tmp_path, 2)
    taken = 0

    def endless() -> Iterator[Path]:
        nonlocal taken
        while True:
            taken += 1
            yield paths[taken % 2]

    iterator = reader.read_many(endless())
    for _ in range(50):
        next(iterator)
    assert taken < 1500


def test_an_error_of_the_walk_reaches_the_caller(tmp_path: Path, reader: IsolatedReader) -> None:
    def broken() -> Iterator[Path]:
        yield from songs(tmp_path, 5)
        raise RuntimeError("the walk failed")

    with pytest.raises(RuntimeError, match="the walk failed"):
        list(reader.read_many(broken()))
    assert codes(list(reader.read_many(songs(tmp_path, 5)))) == ["read"] * 5


def test_a_consumer_that_takes_its_time_is_no_reason_to_give_up(tmp_path: Path) -> None:
    """Longer than the deadline, while answers with artwork fill the pipe."""
    picture = b"\xff\xd8\xff" + bytes(1_000_000)
    block = b"\x06" + (len(picture) + 32).to_bytes(3, "big") + (3).to_bytes(4, "big") + bytes(8) + bytes(16)
    info = b"\x00\x00\x00\x22" + bytes.fromhex("10001000000000000000000ac442f000000000") + bytes(15)
    assert len(info) == 4 + 34
    flac = b"fLaC" + info + block + len(picture).to_bytes(4, "big") + picture + b"\x81\x00\x00\x00"
    paths = []
    for number in range(8):
        paths.append(tmp_path / f"{number}.flac")
        paths[-1].write_bytes(flac)
    with IsolatedReader(1) as reader:
        results = []
        for number, result in enumerate(reader.read_many(paths)):
            if number == 0:
                time.sleep(2.5)
            results.append(result)
    assert codes(results) == ["read"] * 8
    assert all(isinstance(result, AudioFacts) and result.artwork for result in results)


@pytest.mark.parametrize("times", [1, 3])
def test_reading_in_threads_of_a_larger_program(tmp_path: Path, times: int) -> None:
    paths = songs(tmp_path, 50)
    outcomes: list[list[str]] = []

    def work() -> None:
        with IsolatedReader(1) as reader:
            outcomes.append(codes(list(reader.read_many(paths))))

    threads = [threading.Thread(target=work) for _ in range(times)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert outcomes == [["read"] * 50] * times


@pytest.mark.parametrize("program", [["false"], ["no such program"]])
def test_a_reader_that_cannot_start_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, program: list[str]
) -> None:
    monkeypatch.setattr(sys, "executable", program[0])
    with IsolatedReader() as reader, pytest.raises(CuefolioError) as caught:
        list(reader.read_many(songs(tmp_path, 3)))
    assert caught.value.code == "media.reader_unavailable"
    assert "does not start" in str(caught.value)


def test_the_child_ends_with_its_input_and_imports_little() -> None:
    code = (
        "import sys, cuefolio.media.child as child; "
        "heavy = {'PySide6', 'numpy', 'av', 'sqlalchemy', 'dataclasses', 'xml.etree.ElementTree'}; "
        "sys.exit(' '.join(heavy & set(sys.modules)) or 0)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    child = [sys.executable, "-m", "cuefolio.media.child"]
    done = subprocess.run(child, input="", capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@LINUX
def test_a_relative_folder_with_modules_in_it_is_not_imported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A music folder may hold a file called mutagen.py; being the current folder must not make it run."""
    (path,) = songs(tmp_path, 1)
    for name in ("mutagen.py", "json.py", "struct.py"):
        (tmp_path / name).write_text("raise SystemExit(9)")
    monkeypatch.chdir(tmp_path)
    with IsolatedReader() as reader:
        assert isinstance(reader.read_one(Path(path.name)), AudioFacts)


@pytest.fixture(autouse=True)
def _nothing_stays() -> Iterator[None]:
    before: Callable[[], set[int]] = children if sys.platform.startswith("linux") else set
    earlier = before()
    yield
    assert before() == earlier
