# SPDX-License-Identifier: GPL-3.0-or-later
"""Jobs always answer, in the GUI thread, whatever happens to them."""

from __future__ import annotations

import gc
import logging
import threading
import time
from collections.abc import Callable
from functools import partial

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from cuefolio.errors import CuefolioError
from cuefolio.gui.jobs import Job, JobCancelled, JobRunner

Log = list[tuple[str, object]]


def told(log: Log) -> dict[str, Callable[..., None]]:
    """Callbacks that write what they get, and where."""

    def write(name: str, *values: object) -> None:
        assert threading.current_thread() is threading.main_thread()
        log.append((name, values[0] if values else None))

    return {name: partial(write, name) for name in ("done", "failed", "finished")}


def test_a_result_comes_back_in_the_gui_thread(runner: JobRunner) -> None:
    log: Log = []
    names: list[str] = []
    runner.submit_write(
        lambda a, b: names.append(threading.current_thread().name) or a + b, 2, 3, **told(log)
    )
    assert runner.wait_idle()
    assert log == [("done", 5), ("finished", None)]
    assert names == ["cuefolio-write"]


def test_writes_run_in_order_on_one_thread_and_reads_beside_them(runner: JobRunner) -> None:
    order: list[int] = []
    threads: set[str] = set()
    both = threading.Barrier(2, timeout=5)

    def write(number: int) -> None:
        threads.add(threading.current_thread().name)
        time.sleep(0.001 * (5 - number % 5))
        order.append(number)

    def read() -> str:
        both.wait()  # only passes when two reads run at the same time
        return threading.current_thread().name

    readers: list[str] = []
    for number in range(20):
        runner.submit_write(write, number)
    for _ in range(2):
        runner.submit_read(read, done=readers.append)
    assert runner.wait_idle()
    assert order == list(range(20))
    assert threads == {"cuefolio-write"}
    assert sorted(readers) == ["cuefolio-read-1", "cuefolio-read-2"]


@pytest.mark.parametrize(
    "error", [ValueError("x"), SystemExit(3), KeyboardInterrupt(), StopIteration(), MemoryError()]
)
def test_any_exception_is_a_bug_that_is_logged_told_and_delivered(
    error: BaseException, logged_errors: list[logging.LogRecord]
) -> None:
    bugs: list[BaseException] = []
    log: Log = []
    runner = JobRunner(on_bug=bugs.append)

    def fail() -> None:
        raise error

    runner.submit_write(fail, label="Import", **told(log))
    assert runner.wait_idle()
    assert log == [("failed", error), ("finished", None)]
    assert bugs == [error]
    assert [
        "'Import'" in record.getMessage() and record.exc_info is not None for record in logged_errors
    ] == [True]
    logged_errors.clear()
    assert runner.shutdown()


def test_an_expected_failure_is_no_bug(runner: JobRunner) -> None:
    bugs: list[BaseException] = []
    runner.on_bug = bugs.append
    log: Log = []

    def fail() -> None:
        raise CuefolioError("file.not_found", path="x.wav")

    runner.submit_read(fail, **told(log))
    assert runner.wait_idle()
    assert [name for name, _ in log] == ["failed", "finished"]
    assert str(log[0][1]).startswith("x.wav does not exist")
    assert bugs == []


def test_an_error_nobody_waits_for_is_not_lost(runner: JobRunner, qtbot: QtBot) -> None:
    def fail() -> None:
        raise CuefolioError("file.not_found", path="x.wav")

    with qtbot.waitSignal(runner.unhandled) as caught:
        runner.submit_write(fail)
    assert isinstance(caught.args[0], CuefolioError)
    assert runner.wait_idle()


def test_a_job_cancelled_before_its_start_never_runs_and_still_answers(runner: JobRunner) -> None:
    go = threading.Event()
    ran: list[str] = []
    log: Log = []
    runner.submit_write(go.wait)
    job = runner.submit_write(ran.append, "second", **told(log))
    job.cancel()
    job.cancel()
    go.set()
    assert runner.wait_idle()
    assert ran == []
    assert [(name, type(value)) for name, value in log] == [
        ("failed", JobCancelled),
        ("finished", type(None)),
    ]
    assert job.state == "cancelled"


def test_a_running_job_sees_that_it_is_cancelled(runner: JobRunner) -> None:
    started = threading.Event()
    log: Log = []

    def scan(*, cancelled: Callable[[], bool]) -> None:
        started.set()
        while not cancelled():
            time.sleep(0.001)
        raise CuefolioError("job.cancelled")

    job = runner.submit_read(scan, **told(log))
    assert started.wait(5)
    job.cancel()
    assert runner.wait_idle()
    assert [name for name, _ in log] == ["failed", "finished"]
    assert isinstance(log[0][1], JobCancelled)


def test_a_write_that_happened_is_done_even_if_cancelled_too_late(runner: JobRunner) -> None:
    started, go = threading.Event(), threading.Event()
    log: Log = []

    def write() -> str:
        started.set()
        go.wait(5)
        return "change set"

    job = runner.submit_write(write, **told(log))
    assert started.wait(5)
    job.cancel()
    go.set()
    assert runner.wait_idle()
    assert log == [("done", "change set"), ("finished", None)]


def test_only_the_latest_read_of_a_key_is_done(runner: JobRunner) -> None:
    log: list[tuple[int, str]] = []
    go = threading.Event()
    runner.submit_read(go.wait)
    runner.submit_read(go.wait)
    for number in range(5):
        runner.submit_read(
            lambda n=number: n,
            key="page",
            done=lambda value: log.append((value, "done")),
            failed=lambda error, n=number: log.append((n, type(error).__name__)),
            finished=lambda n=number: log.append((n, "finished")),
        )
    go.set()
    assert runner.wait_idle()
    assert [entry for entry in log if entry[1] == "done"] == [(4, "done")]
    assert sorted(n for n, what in log if what == "finished") == [0, 1, 2, 3, 4]
    assert {n for n, what in log if what == "JobCancelled"} == {0, 1, 2, 3}


def test_a_read_superseded_after_it_ran_is_not_done(runner: JobRunner) -> None:
    """The result waits in the queue of the GUI thread when the newer question is asked."""
    values: list[int] = []
    ready = threading.Event()
    runner.submit_read(lambda: (ready.set(), 1)[1], key="page", done=values.append)
    assert ready.wait(5)
    time.sleep(0.05)
    runner.submit_read(lambda: 2, key="page", done=values.append)
    assert runner.wait_idle()
    assert values == [2]


def test_progress_is_throttled_and_the_last_one_arrives_before_done(runner: JobRunner) -> None:
    log: list[object] = []

    def work(progress: Callable[..., None]) -> None:
        for number in range(1, 3001):
            progress(number, 3000, f"file {number}")
            time.sleep(0.0001)

    started = time.monotonic()
    runner.submit_write(work, progress=lambda *a: log.append(a), done=lambda _r: log.append("done"))
    assert runner.wait_idle(20_000)
    lasted = time.monotonic() - started
    assert log[-2:] == [(3000, 3000, "file 3000"), "done"]
    assert 2 <= len(log) - 1 <= lasted * 20 + 2


class Page(QObject):
    """Gets answers while it is there."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.got: list[object] = []

    def take(self, value: object) -> None:
        self.got.append(value)


def test_callbacks_of_a_destroyed_object_are_dropped(runner: JobRunner) -> None:
    go = threading.Event()
    others: list[str] = []
    parent = QObject()
    page = Page(parent)
    got = page.got
    runner.submit_read(lambda: go.wait(5), done=page.take)
    runner.submit_read(lambda: go.wait(5), receiver=page, done=lambda _v: others.append("done"))
    del parent  # takes the page with it
    gc.collect()
    go.set()
    assert runner.wait_idle()
    assert got == []
    assert others == []


def test_a_waiting_job_does_not_keep_its_page_alive(runner: JobRunner) -> None:
    go = threading.Event()
    page = Page()
    gone: list[bool] = []
    page.destroyed.connect(lambda: gone.append(True))
    runner.submit_read(lambda: go.wait(5), done=page.take)
    del page
    gc.collect()
    assert gone == [True]
    go.set()
    assert runner.wait_idle()


def test_a_bug_in_a_callback_does_not_stop_the_others(
    runner: JobRunner, qtbot: QtBot, logged_errors: list[logging.LogRecord]
) -> None:
    log: list[str] = []

    def broken(_value: object) -> None:
        raise RuntimeError("callback")

    with qtbot.captureExceptions() as caught:
        runner.submit_write(lambda: 1, done=broken, finished=lambda: log.append("first"))
        runner.submit_write(lambda: 2, finished=lambda: log.append("second"))
        assert runner.wait_idle()
    assert log == ["first", "second"]
    assert [kind for kind, _value, _trace in caught] == [RuntimeError]
    assert len(logged_errors) == 1
    logged_errors.clear()


def test_shutdown_runs_the_writes_that_wait_and_cancels_the_reads() -> None:
    runner = JobRunner()
    written: list[int] = []
    reads: Log = []
    writes: list[int] = []
    blocked = threading.Event()
    runner.submit_read(lambda cancelled: [time.sleep(0.001) for _ in iter(cancelled, True)])
    runner.submit_read(lambda cancelled: [time.sleep(0.001) for _ in iter(cancelled, True)])
    runner.submit_read(blocked.set, **told(reads))
    for number in range(10):
        runner.submit_write(
            lambda n=number: (time.sleep(0.005), written.append(n)), done=lambda _r: writes.append(1)
        )
    assert runner.shutdown(5.0)
    assert written == list(range(10))
    assert len(writes) == 10
    assert [name for name, _ in reads] == ["failed", "finished"]
    assert not blocked.is_set()
    assert runner.is_idle()


def test_after_shutdown_a_job_is_answered_and_not_run() -> None:
    runner = JobRunner()
    assert runner.shutdown()
    log: Log = []
    ran: list[int] = []
    runner.submit_write(ran.append, 1, **told(log))
    assert runner.wait_idle()
    assert ran == []
    assert [name for name, _ in log] == ["failed", "finished"]


def test_shutdown_is_bounded_when_a_function_does_not_return() -> None:
    runner = JobRunner()
    go, started = threading.Event(), threading.Event()
    log: Log = []
    later: Log = []

    returned: list[bool] = []

    def stuck() -> None:
        started.set()
        returned.append(go.wait(60))

    runner.submit_write(stuck, label="Stuck", **told(log))
    runner.submit_write(lambda: None, **told(later))
    assert started.wait(5)
    assert not runner.shutdown(0.1)
    assert returned == []  # nobody waited for it
    assert [name for name, _ in log] == ["failed", "finished"]
    assert [name for name, _ in later] == ["failed", "finished"]
    go.set()


def test_an_idle_runner_has_no_threads_before_its_first_job() -> None:
    before = {thread.name for thread in threading.enumerate()}
    runner = JobRunner()
    assert {thread.name for thread in threading.enumerate()} == before
    assert runner.shutdown()


def test_a_status_bar_can_follow_every_job(runner: JobRunner) -> None:
    events: list[tuple[str, str]] = []
    runner.started.connect(lambda job: events.append(("started", job.label)))
    runner.finished.connect(lambda job: events.append(("finished", job.label)))
    runner.idle.connect(lambda: events.append(("idle", "")))
    go = threading.Event()
    runner.submit_write(go.wait, 5, label="Scan")
    assert [job.label for job in runner.jobs()] == ["Scan"]
    assert not runner.is_idle()
    go.set()
    assert runner.wait_idle()
    assert events == [("started", "Scan"), ("finished", "Scan"), ("idle", "")]


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["read", "write", "keyed"]),
            st.sampled_from(["return", "raise", "refuse"]),
            st.sampled_from(["keep", "cancel"]),
        ),
        max_size=25,
    ),
    st.booleans(),
)
def test_law_each_job_answers_once_and_then_finishes(
    logged_errors: list[logging.LogRecord], plan: list[tuple[str, str, str]], early: bool
) -> None:
    runner = JobRunner()
    answers: dict[int, list[str]] = {number: [] for number in range(len(plan))}
    jobs: list[Job] = []

    def act(what: str) -> str:
        if what == "raise":
            raise ValueError(what)
        if what == "refuse":
            raise CuefolioError("job.cancelled")
        return what

    for number, (kind, what, _) in enumerate(plan):
        note = answers[number].append
        callbacks = {
            "done": lambda _v, note=note: note("done"),
            "failed": lambda _e, note=note: note("failed"),
            "finished": lambda note=note: note("finished"),
        }
        if kind == "write":
            jobs.append(runner.submit_write(act, what, **callbacks))
        else:
            jobs.append(runner.submit_read(act, what, key="k" if kind == "keyed" else None, **callbacks))
    for job, (_, _, fate) in zip(jobs, plan, strict=True):
        if fate == "cancel":
            job.cancel()
    if not early:
        assert runner.wait_idle()
    assert runner.shutdown(5.0)
    logged_errors.clear()
    for answer in answers.values():
        assert answer in (["done", "finished"], ["failed", "finished"])
    assert runner.is_idle()
