# SPDX-License-Identifier: GPL-3.0-or-later
"""What is read of a film: files made here with known rates and timecodes, and files made to annoy."""

from __future__ import annotations

import contextlib
import os
import random
import signal
import struct
import sys
from fractions import Fraction
from pathlib import Path

import pytest
from film_makers import write_pictures

from cuefolio.domain.timecode import FrameRate, parse_timecode, rate_from_id
from cuefolio.errors import CuefolioError
from cuefolio.media import synth, synth_video
from cuefolio.media.av_process import AvProcess
from cuefolio.media.picture_facts import PictureFacts, SoundStream, read_facts

RATES = ["23.976", "24", "25", "29.97", "29.97df", "30", "50", "59.94df", "60"]


def film(folder: Path, rate: FrameRate, suffix: str = ".mov", start: str | None = "01:00:00:00") -> Path:
    path = folder / f"film{suffix}"
    first = None if start is None else parse_timecode(start, rate)
    synth_video.write_film(path, 24, rate, start_frame=first, size=(64, 36))
    return path


@pytest.mark.parametrize("suffix", synth_video.CONTAINERS)
@pytest.mark.parametrize("rate_id", RATES)
def test_rate_timecode_and_length(tmp_path: Path, rate_id: str, suffix: str, child: AvProcess) -> None:
    rate = rate_from_id(rate_id)
    facts = read_facts(film(tmp_path, rate, suffix), process=child)
    assert facts.rate == rate.fraction and not facts.is_variable
    # Matroska keeps the tag as it is written; QuickTime counts it out of its timecode track.
    assert facts.timecode in ("01:00:00:00", "01:00:00;00")
    assert facts.is_drop_frame == rate.drop
    assert facts.duration is not None and abs(facts.duration - 24 / rate.fraction) < Fraction(1, 10)
    assert (facts.width, facts.height) == (64, 36)
    assert facts.lead == 0


def test_everything_that_a_file_tells(tmp_path: Path) -> None:
    path = film(tmp_path, rate_from_id("25"))
    facts = read_facts(path)
    status = path.stat()
    assert isinstance(facts, PictureFacts)
    assert (facts.size, facts.mtime_ns) == (status.st_size, status.st_mtime_ns)
    assert (facts.path, facts.path_bytes) == (str(path), os.fsencode(path))
    assert facts.codec in ("h264", "mpeg4") and facts.codec_name and facts.container == "QuickTime / MOV"
    assert facts.audio == (SoundStream("pcm_s16le", 1, 48_000, facts.audio[0].language),)
    assert facts.duration == Fraction(24, 25)
    assert facts.base_rate == 25


def test_a_file_without_timecode_tells_none(tmp_path: Path) -> None:
    facts = read_facts(film(tmp_path, rate_from_id("25"), start=None))
    assert facts.timecode == "" and not facts.is_drop_frame


@pytest.mark.parametrize(
    ("name", "codec", "tags", "stream_tags"),
    [
        ("a.avi", "mpeg4", {"timecode": "09:59:50:00"}, {}),
        ("b.mkv", "mpeg4", {}, {"TIMECODE": "09:59:50:00"}),
        ("c.mxf", "mpeg2video", {"timecode": "09:59:50:00"}, {}),
        ("d.mp4", "mpeg4", {}, {"timecode": "09:59:50:00"}),
    ],
)
def test_wherever_the_timecode_stands(
    tmp_path: Path, name: str, codec: str, tags: dict[str, str], stream_tags: dict[str, str]
) -> None:
    path = tmp_path / name
    write_pictures(
        path, range(12), Fraction(1, 25), codec=codec, tags=tags, stream_tags=stream_tags, size=(720, 576)
    )
    facts = read_facts(path)
    assert (facts.timecode, facts.rate) == ("09:59:50:00", 25)


@pytest.mark.parametrize("suffix", [".mp4", ".mkv", ".mov"])
def test_a_varying_rate_is_found(tmp_path: Path, suffix: str) -> None:
    chance = random.Random(7)
    times = [0]
    for _ in range(80):
        times.append(times[-1] + chance.choice((20, 33, 41, 60)))
    path = tmp_path / f"phone{suffix}"
    write_pictures(path, times, Fraction(1, 1000), rate=Fraction(1000))
    facts = read_facts(path)
    assert facts.is_variable
    assert facts.rate is not None and abs(facts.rate - Fraction(80_000, times[-1])) < 1


def test_one_dropped_picture_makes_a_rate_vary(tmp_path: Path) -> None:
    path = tmp_path / "screen.mp4"
    write_pictures(path, [n for n in range(60) if n != 30], Fraction(1, 30), rate=Fraction(30))
    assert read_facts(path).is_variable


def test_milliseconds_of_matroska_are_no_varying_rate(tmp_path: Path) -> None:
    path = tmp_path / "film.mkv"
    times = [round(n * 1001 / 24) for n in range(100)]
    write_pictures(path, times, Fraction(1, 1000), rate=Fraction(1000))
    facts = read_facts(path)
    assert (facts.rate, facts.is_variable) == (Fraction(24000, 1001), False)


def test_a_picture_that_is_not_shown_as_wide_as_it_is_stored(tmp_path: Path) -> None:
    path = tmp_path / "dvd.mkv"
    write_pictures(path, range(12), Fraction(1, 25), size=(720, 576), aspect=Fraction(64, 45))
    facts = read_facts(path)
    assert (facts.width, facts.height) == (1024, 576)


def test_names_of_any_bytes(tmp_path: Path) -> None:
    path = film(tmp_path, rate_from_id("24"))
    odd = os.fsencode(tmp_path) + b"/caf\xe9 %20 \xe2\x80\xae:http,concat:.mov"
    os.rename(path, odd)  # noqa: PTH104 - bytes
    facts = read_facts(odd)
    assert facts.path_bytes == odd and "caf\\xe9" in facts.path


def test_relative_paths_are_kept_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = film(tmp_path, rate_from_id("24"))
    monkeypatch.chdir(tmp_path)
    assert read_facts(path.name).path == str(path)


def refusal(path: Path | bytes) -> CuefolioError:
    with pytest.raises(CuefolioError) as caught:
        read_facts(path)
    shown = str(caught.value)
    assert "{" not in shown and not shown.startswith(("media.", "picture.")), shown
    return caught.value


def test_sound_is_no_picture_even_with_a_cover(tmp_path: Path) -> None:
    from cuefolio.media import stamp
    from cuefolio.media.facts import Artwork

    path = tmp_path / "song.mp3"
    synth.write_audio(path, synth.render(0.5, (("A4", 1),), "calm"))
    picture = synth_png()
    stamp.write_tags(path, {"title": "Song"}, Artwork("image/png", picture))
    assert refusal(path).code == "media.no_picture"


def synth_png() -> bytes:
    import zlib

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = zlib.compress(b"".join(b"\0" + bytes(24) for _ in range(8)))
    header = struct.pack(">IIBBBBB", 8, 8, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def test_what_is_no_film_is_told_in_a_sentence(tmp_path: Path) -> None:
    text, empty, folder = tmp_path / "film.mov", tmp_path / "empty.mov", tmp_path / "folder.mov"
    text.write_text("once upon a time " * 500)
    empty.touch()
    folder.mkdir()
    assert refusal(text).code == "media.no_media"
    assert refusal(empty).code == "media.empty"
    assert refusal(folder).code == "picture.not_a_file"
    assert refusal(tmp_path / "gone.mov").code == "picture.missing"
    assert refusal(os.fsencode(tmp_path) + b"/nul\0l.mov").code == "media.cannot_read"
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.mov")
        assert refusal(tmp_path / "pipe.mov").code == "picture.not_a_file"


def test_a_playlist_opens_no_other_file(tmp_path: Path) -> None:
    """FFmpeg would follow these to other files and to the network."""
    inner = film(tmp_path, rate_from_id("24"))
    lists = {
        "a.m3u8": f"#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\n{inner}\n#EXT-X-ENDLIST\n",
        "b.ffconcat": f"ffconcat version 1.0\nfile '{inner.name}'\n",
        "c.sdp": "v=0\no=- 0 0 IN IP4 127.0.0.1\nc=IN IP4 127.0.0.1\nm=video 5004 RTP/AVP 96\n",
    }
    for name, text in lists.items():
        (tmp_path / name).write_text(text)
        assert refusal(tmp_path / name).code == "media.no_media"


def test_a_film_cut_short_and_shuffled_never_harms(tmp_path: Path, child: AvProcess) -> None:
    """Random damage: facts or a sentence, and the child goes on or is replaced."""
    whole = film(tmp_path, rate_from_id("25"), ".mp4").read_bytes()
    chance = random.Random(2024)
    outcomes = set()
    for number in range(60):
        data = bytearray(whole)
        for _ in range(chance.choice((1, 5, 40, 400))):
            data[chance.randrange(len(data))] = chance.randrange(256)
        if number % 4 == 0:
            del data[chance.randrange(16, len(data)) :]
        path = tmp_path / f"{number}.mp4"
        path.write_bytes(data)
        try:
            outcomes.add(type(read_facts(path, process=child)).__name__)
        except CuefolioError as error:
            assert "{" not in str(error)
            outcomes.add(error.code)
    assert outcomes & {"PictureFacts"} and outcomes & {"media.no_media", "media.ffmpeg", "media.no_picture"}


LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="stops a process by its signals")


@LINUX
def test_a_child_that_hangs_is_given_up(tmp_path: Path) -> None:
    """Stopped from outside, as by a drive that does not answer; the next file is read by a new child."""
    path = film(tmp_path, rate_from_id("25"))
    with AvProcess(silence_seconds=3.0) as process:
        assert read_facts(path, process=process).rate == 25
        assert process.pid is not None
        os.kill(process.pid, signal.SIGSTOP)
        with pytest.raises(CuefolioError) as caught:
            read_facts(path, process=process)
        assert caught.value.code == "media.too_slow" and path.name in str(caught.value)
        assert read_facts(path, process=process).rate == 25


@LINUX
def test_a_child_that_crashes_takes_nothing_along(tmp_path: Path) -> None:
    path = film(tmp_path, rate_from_id("25"))
    with AvProcess() as process:
        read_facts(path, process=process)
        assert process.pid is not None
        child = process.pid
        os.kill(child, signal.SIGSTOP)
        os.kill(child, signal.SIGSEGV)  # comes once it runs again: with the task before it

        def run_on() -> bool:
            with contextlib.suppress(ProcessLookupError):
                os.kill(child, signal.SIGCONT)
            return False

        with pytest.raises(CuefolioError) as caught:
            read_facts(path, process=process, cancelled=run_on)
        assert caught.value.code == "picture.crashed"
        assert read_facts(path, process=process).rate == 25


@LINUX
def test_cancelling_ends_the_child_at_once(tmp_path: Path) -> None:
    path = film(tmp_path, rate_from_id("25"))
    with AvProcess() as process:
        read_facts(path, process=process)
        assert process.pid is not None
        os.kill(process.pid, signal.SIGSTOP)
        answers = iter((False, False, False, True))
        with pytest.raises(CuefolioError) as caught:
            read_facts(path, process=process, cancelled=lambda: next(answers))
        assert caught.value.code == "job.cancelled"
        assert process.pid is None


def test_a_reader_that_cannot_start_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = film(tmp_path, rate_from_id("25"))
    for program in ("false", "no such program"):
        monkeypatch.setattr(sys, "executable", program)
        assert refusal(path).code == "media.reader_unavailable"
