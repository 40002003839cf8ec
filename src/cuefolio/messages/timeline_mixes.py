# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences about mixes in a timeline whose production is in the catalogue."""

MESSAGES: dict[str, str] = {
    "timeline.mix.title": "The mix “{mix}” is in the catalogue as “{film}”, by its title.",
    "timeline.mix.aka": "The mix “{mix}” is in the catalogue as “{film}”, by another title of it.",
    "timeline.mix.episode": "The mix “{mix}” is in the catalogue as “{film}”, by its episode.",
    "timeline.mix.number": "The mix “{mix}” is in the catalogue as “{film}”, by its production number.",
    "timeline.mix.picture": "The mix “{mix}” is in the catalogue as “{film}”, by its picture file {file}.",
    "timeline.mix.timeline": "The mix “{mix}” is in the catalogue as “{film}”, by its timeline {file}.",
    "timeline.mix.mixdown": "The mix “{mix}” is in the catalogue as “{film}”: its timeline {file} has a mixdown of that name.",
    "timeline.mix.folder": "The mix “{mix}” is in the catalogue as “{film}”, by the folder that it lies in.",
    "timeline.mix.from_start": "The mix begins with the programme, at {label}.",
    "timeline.mix.from_reel": "The mix begins with reel {reel}, at {label}.",
    "timeline.mix.from_picture": "The mix begins with the picture file, at {label}.",
    "timeline.mix.from_timeline": "The mix begins with that timeline, at {label}.",
    "timeline.mix.from_label": "The mix is placed by its own timecode.",
    "timeline.mix.from_mixdown": "The mix is placed where that timeline has it.",
    "timeline.mix.cues": "Cues of it that play here: {count}.",
    "timeline.mix.taken": "Cues of it that stand in its place: {count}.",
    "timeline.mix.no_cues": "None of its cues plays in the part that is used here.",
    "timeline.mix.no_source": "The file does not say which part of the mix plays, so its cues cannot be placed.",
    "timeline.mix.unknown_parts": "Clips of the mix of which the file does not say what part plays: {count}. Nothing is placed there.",
    "timeline.mix.no_reel": "Where reel {reel} begins is not known there: give that production its reels.",
    "timeline.mix.several": "Several productions fit the mix “{mix}” ({films}); none was taken. Give one of them the mix's name as another title.",
    "timeline.vote.mix": "The cue sheet of “{words}” says so ({weight}).",
    "timeline.cue.through_mix": "It came through the mix “{mix}”: in “{film}” it is “{cue}”, {start} to {end}.",
}
