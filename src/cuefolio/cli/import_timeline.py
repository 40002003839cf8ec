# SPDX-License-Identifier: GPL-3.0-or-later
"""``import``: cues out of timelines of editing systems."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

from cuefolio.cli.common import film_named, number, opened
from cuefolio.cli.output import print_json, print_table, say, warn
from cuefolio.cli.parser import Parser, add_catalog, add_film, add_json
from cuefolio.cli.progress import progress_bar
from cuefolio.cli.source_times import source_times
from cuefolio.domain.timecode import FrameRate, format_seconds, format_timecode, parse_timecode, rate_from_id
from cuefolio.domain.timeline.model import Remark
from cuefolio.domain.timeline.proposal import Excluded, ProposedCue, Reason
from cuefolio.domain.timeline.scenes import Scene, SpottingNote
from cuefolio.messages import sentence
from cuefolio.services import timelines
from cuefolio.services.timeline_options import last_time
from cuefolio.services.timelines import Choice, Hours, Part, Reading, Review, Seen

_EXAMPLES = """\
examples:
  cuefolio import film.cuefolio reel1.edl reel2.edl --film "Night Train" --rate 24 --dry-run
  cuefolio import film.cuefolio session.txt --film "Night Train" --music-track "Music*" --include-muted
  cuefolio import film.cuefolio cut.fcpxml --film "Night Train" --accept-unsure --json

Music is stored, with what each cue was made of; what is unsure is listed, and stored with --accept-unsure.
Muted clips, hours and music tracks count as at the last import of the production or series unless they are
given. One undo takes everything back. Exit status: 0 done, 2 the input or the usage was wrong.
"""


def configure(command: str, parser: Parser) -> None:
    """Describe the arguments."""
    parser.epilog = _EXAMPLES
    add_catalog(parser)
    parser.add_argument(
        "files",
        metavar="FILE",
        type=Path,
        nargs="+",
        help="EDL, FCP7 XML, FCPXML, AAF, OTIO, Pro Tools text, .prproj, marker list, or folder of BWF files",
    )
    add_film(parser)
    parser.add_argument("--rate", metavar="RATE", help="frame rate, where the file does not say it")
    parser.add_argument("--start", metavar="TC", help="timecode of the first picture, where it is not said")
    parser.add_argument("--sequence", metavar="NAME", default="", help="which of several sequences")
    parser.add_argument(
        "--music-track",
        metavar="NAME",
        action="append",
        default=[],
        help="a track that is music; may be a pattern (Music*) and be repeated",
    )
    parser.add_argument("--gap", metavar="SECONDS", help="clips of one song this near are one cue (usual: 2)")
    parser.add_argument("--threshold", metavar="DB", help="what is softer is not heard (usual: -60)")
    parser.add_argument(
        "--include-muted", action=argparse.BooleanOptionalAction, help="muted clips and tracks count"
    )
    parser.add_argument("--hours", choices=[hour.value for hour in Hours], help="what an hour means")
    parser.add_argument("--accept-unsure", action="store_true", help="store what may be music, too")
    parser.add_argument(
        "--project-mixes",
        action="store_true",
        help="in place of a mix whose production is in the catalogue take the cues of it that play",
    )
    parser.add_argument(
        "--partial", action="store_true", help="store what could be read of a file that is damaged"
    )
    parser.add_argument("--markers", action="store_true", help="store markers as moments of the film")
    parser.add_argument("--dry-run", action="store_true", help="show what would be stored, store nothing")
    add_json(parser)
    parser.set_defaults(run=_run, parser=parser)


def _run(args: argparse.Namespace) -> int:
    given: dict[str, object] = {}
    if args.include_muted is not None:
        given["include_muted"] = args.include_muted
    if args.hours is not None:
        given["hours"] = Hours(args.hours)
    if args.music_track:
        given["music_tracks"] = tuple(args.music_track)
    if args.gap is not None:
        given["gap"] = _seconds(args, args.gap)
    if args.threshold is not None:
        given["threshold"] = _level(args, args.threshold)
    with opened(args.catalog) as store:
        film = film_named(store, args.film)
        seen = [_seen(path, args, film.rate) for path in args.files]
        last = last_time(store, film.id, [one.timeline for one in seen])
        options = timelines.options_for(store, film.id, **(last.fields() | given))
        found = timelines.review(store, film.id, seen, options, mixes=None if args.project_mixes else ())
        found = replace(found, remarks=(*found.remarks, *last.remarks(given)))
        notes = sum(len(part.proposal.spotting) for part in found.parts)
        if notes and not args.markers:
            left = Remark("timeline.markers_left", {"count": notes})
            found = replace(found, remarks=(*found.remarks, left))
        keys = [cue.key for part in found.parts for cue in part.proposal.cues]
        if args.accept_unsure:
            keys += [cue.key for part in found.parts for cue in part.proposal.unsure]
        choice = Choice(keys=keys, spots=args.markers, partial=args.partial)
        found = _numbered(found, timelines.planned(store, found, choice))
        if not args.dry_run:
            if not args.partial:
                timelines.require_whole(found)
            if not timelines.is_empty(found, choice):
                with progress_bar("importing") as move:
                    timelines.accept(store, found, choice, progress=move or _still)
    if args.json:
        print_json(_object(found))
    else:
        _print(found, args)
    return 0


def _numbered(found: Review, planned: Sequence[Mapping[str, str]]) -> Review:
    """A review whose cues have the numbers that they get, or would get, in the production."""
    parts = []
    for part, numbers in zip(found.parts, planned, strict=True):
        cues, unsure = (
            tuple(cue._replace(number=numbers.get(cue.key, cue.number)) for cue in group)
            for group in (part.proposal.cues, part.proposal.unsure)
        )
        parts.append(replace(part, proposal=replace(part.proposal, cues=cues, unsure=unsure)))
    return replace(found, parts=tuple(parts))


def _still(_done: int, _total: int) -> None:
    return None


def _seen(path: Path, args: argparse.Namespace, likely: FrameRate) -> Seen:
    rate = rate_from_id(args.rate) if args.rate else None
    reading = Reading(rate=rate, likely=likely, sequence=args.sequence)
    if args.start is None:
        return timelines.usual(timelines.look(path, reading))
    if rate is None:
        # A timecode needs a rate: that of the file.
        rate = timelines.usual(timelines.look(path, reading)).timeline.rate
    start = parse_timecode(args.start, rate)
    return timelines.usual(timelines.look(path, replace(reading, start=start)))


def _seconds(args: argparse.Namespace, text: str) -> Fraction:
    try:
        seconds = Fraction(text.replace(",", "."))
    except (ValueError, ZeroDivisionError):
        seconds = Fraction(-1)
    if not 0 <= seconds <= 3600:
        args.parser.error(f"--gap takes seconds from 0 to 3600, not {text}")
    return seconds


def _level(args: argparse.Namespace, text: str) -> float:
    try:
        level = float(text.replace(",", "."))
    except ValueError:
        level = 1.0
    if not -200 <= level <= 0:
        args.parser.error(f"--threshold takes dB from -200 to 0, not {text}")
    return level


def _object(found: Review) -> dict[str, object]:
    start = found.parts[0].placing.start if found.parts else found.film.start_frame
    return {
        "film": found.film.title,
        "rate": found.film.rate.id,
        "start": format_timecode(start, found.film.rate),
        "cues": [_cue(part, cue) for part in found.parts for cue in part.proposal.cues],
        "excluded": [_excluded(part, entry) for part in found.parts for entry in _left_out(part)],
        "unsure": [_cue(part, cue) for part in found.parts for cue in part.proposal.unsure],
        "joins": [
            {"first": offer.first, "second": offer.second, "gap": number(offer.gap)}
            for part in found.parts
            for offer in part.proposal.joins
        ],
        "scenes": [_scene(part, scene) for part in found.parts for scene in part.proposal.scenes],
        "markers": [_marker(part, note) for part in found.parts for note in part.proposal.spotting],
        "warnings": [sentence(remark.code, remark.arguments) for remark in found.remarks],
    }


def _scene(part: Part, scene: Scene) -> dict[str, object]:
    start, end = _labels(part, scene.start, scene.end)
    return {"number": scene.number, "name": scene.name, "in": start, "out": end}


def _marker(part: Part, note: SpottingNote) -> dict[str, object]:
    return {"name": note.text, "at": _labels(part, note.start, note.start)[0], "comment": note.comment}


def _cue(part: Part, cue: ProposedCue) -> dict[str, object]:
    start, end = _labels(part, cue.start, cue.end)
    known = part.known.get(cue.key)
    return {
        "key": cue.key,
        "number": cue.number,
        "title": cue.title,
        "original_name": cue.original_name,
        "in": start,
        "out": end,
        "seconds": number(Fraction(cue.end - cue.start) / part.seen.timeline.rate.fraction),
        "audible_seconds": number(cue.audible),
        "uses": [_use(part, place) for place in cue.uses],
        "state": cue.verdict.value,
        "tracks": list(cue.tracks),
        "mix": cue.is_mix,
        "recording": None
        if known is None
        else {"title": known.title, "by": known.by, "film": known.film, "linked": bool(known.recording_id)},
        "through": _through(part, cue),
        "file": part.seen.path.name,
        "file_hash": part.seen.file_hash,
    }


def _through(part: Part, cue: ProposedCue) -> dict[str, str] | None:
    """The mix that a cue is inside of, its production, and the cue and its times there."""
    found = part.through.get(cue.key)
    if found is None:
        return None
    return {"mix": found.mix, "film": found.film, "cue": found.cue, "in": found.start, "out": found.end}


def _use(part: Part, place: int) -> dict[str, object]:
    timeline = part.seen.timeline
    use = timeline.uses[place]
    start, end = _of_ticks(part, use.record_in, use.record_out)
    return {
        "track": timeline.tracks[use.track].name,
        "clip": use.name,
        "in": start,
        "out": end,
        "source": use.source.path or use.source.name if use.source else "",
        **source_times(timeline, use),
        "place": use.place,
    }


def _left_out(part: Part) -> list[Excluded]:
    """Sounds that are in no cue; nobody expects the pictures of a timeline among them."""
    return [entry for entry in part.proposal.excluded if entry.reason is not Reason.PICTURE]


def _excluded(part: Part, entry: Excluded) -> dict[str, object]:
    timeline = part.seen.timeline
    use = timeline.uses[entry.use]
    start, end = _of_ticks(part, use.record_in, use.record_out)
    return {
        "clip": use.name,
        "track": timeline.tracks[use.track].name,
        "in": start,
        "out": end,
        "reason": entry.reason.value.replace("_", " "),
        "message": sentence(f"timeline.reason.{entry.reason.value}", {}),
    }


def _of_ticks(part: Part, start: int, end: int) -> tuple[str, str]:
    ticks = part.seen.timeline.ticks
    return _labels(part, (2 * start + ticks) // (2 * ticks), (2 * end + ticks) // (2 * ticks))


def _labels(part: Part, start: int, end: int) -> tuple[str, str]:
    placing = part.placing
    return (
        format_timecode(placing.frame(start), placing.rate),
        format_timecode(placing.frame(end), placing.rate),
    )


def _print(found: Review, args: argparse.Namespace) -> None:
    for remark in found.remarks:
        warn(f"warning: {sentence(remark.code, remark.arguments)}")
    rows = []
    for part in found.parts:
        for cue in (*part.proposal.cues, *part.proposal.unsure):
            start, end = _labels(part, cue.start, cue.end)
            length = Fraction(cue.end - cue.start) / part.seen.timeline.rate.fraction
            state = cue.verdict.value + (", needs its own cue sheet" if cue.is_mix else "")
            state += f", inside of the mix of {cue.through}" if cue.through else ""
            tracks = ", ".join(cue.tracks)
            known = part.known.get(cue.key)
            came = "" if known is None else f"{known.title or known.film} ({known.by})"
            rows.append([cue.number, cue.title, start, end, format_seconds(length), state, tracks, came])
    heads = ("Number", "Title", "In", "Out", "Length", "State", "Tracks", "Known as")
    print_table(heads, rows, right=(4,))
    left = sum(len(_left_out(part)) for part in found.parts)
    if args.dry_run and not args.partial and timelines.losses_of(found):
        warn("warning: parts could not be read, so nothing would be stored without --partial")
    taken = sum(
        len(part.proposal.cues) + (len(part.proposal.unsure) if args.accept_unsure else 0)
        for part in found.parts
    )
    done = "would be stored" if args.dry_run else "stored"
    scenes = sum(len(part.proposal.scenes) for part in found.parts)
    notes = sum(len(part.proposal.spotting) for part in found.parts) if args.markers else 0
    also = "".join(f", {_count(many, noun)}" for many, noun in ((scenes, "scene"), (notes, "marker")) if many)
    told = f"{_count(taken, 'cue')}{also} {done}, {_count(left, 'clip')} left out"
    say(f"{found.film.title}, {found.film.rate.label}: {told}")


def _count(many: int, noun: str) -> str:
    return f"{many} {noun}" if many == 1 else f"{many} {noun}s"
