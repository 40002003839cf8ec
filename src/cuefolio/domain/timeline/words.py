# SPDX-License-Identifier: GPL-3.0-or-later
"""The words by which sound editors say what is on a track, in a folder or in a file, in many languages."""

from __future__ import annotations

import re

MUSIC = "music"
DIALOGUE = "dialogue"
EFFECTS = "effects"
TONE = "tone"
MIXDOWN = "mixdown"

_CJK = {
    "音乐": MUSIC, "音樂": MUSIC, "配乐": MUSIC, "配樂": MUSIC, "歌曲": MUSIC, "音楽": MUSIC, "劇伴": MUSIC,
    "음악": MUSIC, "对白": DIALOGUE, "對白": DIALOGUE, "旁白": DIALOGUE, "台詞": DIALOGUE, "配音": DIALOGUE,
    "대사": DIALOGUE, "音效": EFFECTS, "效果": EFFECTS, "効果": EFFECTS, "环境": EFFECTS, "環境": EFFECTS,
    "효과": EFFECTS,
}  # fmt: skip


def _table(**lists: str) -> dict[str, str]:
    return {word: kind for kind, words in lists.items() for word in words.split()}


EVERYWHERE = _table(
    music="mx mus music musics musik musique musiques musica música musicas músicas muziek muzyka"
    " musikk müzik hudba zene musiikki muzika музыка музика score scores scoring song songs"
    " soundtrack ost bgm msc",
    dialogue="dx dia dial dialog dialogs dialogue dialogues dialoge dialogo diálogo diálogos dialoghi"
    " dlg diag adr vo voiceover narration narrator narr interview interviews itw entrevista"
    " intervista boom lav lavs lavalier wildtrack wildtracks otone oton sprecher kommentar"
    " commentaire commentary walla prodsound диалог",
    effects="fx sfx efx pfx bfx foley fol bruitage bruitages bruit bruits amb ambs ambi ambience"
    " ambiences ambiance ambiances atmo atmos atm atmosphere roomtone effects geräusch geräusche"
    " effekte effets efectos effetti efeitos ambiente ruidos rumori hfx sounddesign",
    tone="bars slate",
)
"""What a word stands for wherever it is read."""
TRACK_WORDS = EVERYWHERE | _table(
    music="src source srcmx sources underscore cues lied lieder chanson chansons canzone muz mu",
    dialogue="voice voices voix voz voce stimme stimmen prod production sync synch dub loc location"
    " group off speech talk kom",
    effects="bg bgs backgrounds background room rt design hits whoosh whooshes impacts nat",
    tone="tone tones leader slates click countdown beep bip",
    mixdown="bounce bounces mixdown printmaster pm guide ref reference wt worktrack dme me mix master",
)
"""What one word in the name of a track stands for."""
PATH_WORDS = EVERYWHERE | _table(
    music="artlist epidemicsound musicbed audionetwork soundstripe premiumbeat killertracks bruton"
    " kpm apm dewolfe needledrop needledrops tunes playlist itunes",
    dialogue="rushes dailies prodaudio sync voices voix voiceovers vox",
    effects="soundeffects soundly soundminer backgrounds",
)
"""The same for a folder."""
_ALSO_TITLES = ("boom", "dial", "atmosphere", "lav", "narrator", "commentary")
NAME_WORDS = {word: kind for word, kind in EVERYWHERE.items() if word not in _ALSO_TITLES} | _table(
    music="instrumental underscore remix feat ft theme thema thème tema bpm maqueta maquette jingle"
    " lied chanson overture ouverture symphony sonata concerto waltz suite nocturne prelude"
    " requiem",
    dialogue="wt wild prodaudio prodaudioonly audiotrack whisper whispers yell yells yelp yelps scream"
    " screams breath breathing efforts effort gasp gasps laugh laughs laughter grunt grunts"
    " cough sprache",
    effects="bg bgs bgfx backgrounds whoosh footsteps footstep hiss hissing explosion gunshot gunshots"
    " thunder riser swoosh ambient noise noises",
    mixdown="printmaster",
)
"""The same for a file or clip, where words are weaker: a song can be called "The Voice"."""

_TOKENS = re.compile(r"[A-Z]{2,}(?=[A-Z][a-z])|[A-Z]?[^\W\d_A-Z]+|[A-Z]+|\d+|&")


def words_of(text: str) -> list[str]:
    """Words in small letters; camelCase and letters beside digits are parted: "MX-0323" gives mx, 0323."""
    return [word.lower() for word in _TOKENS.findall(text)]


def found_in(text: str, table: dict[str, str]) -> dict[str, str]:
    """What the words of a text stand for: kind -> the word that says so."""
    found: dict[str, str] = {}
    for word in words_of(text):
        kind = table.get(word)
        if kind is not None:
            found.setdefault(kind, word)
    if not text.isascii():
        for word, kind in _CJK.items():
            if word in text:
                found.setdefault(kind, word)
    return found


NO_MUSIC = re.compile(
    r"(?i)music[\s_-]*(?:video|clip)|(?<![a-z])(?:without|no|ohne|sans)[\s_-]*(?:music|musik|musique|mx)"
)
"""Where the word music speaks of something else."""
SOUND_EFFECT = re.compile(
    r"(?i)sound[\s_-]*(?:effect|design|fx)|room[\s_-]*tone|(?<![a-z])(?:s|p|b)?fx(?![a-z])"
)
LEADER = re.compile(
    r"(?i)(?<![a-z0-9])(?:2|two|sync|head|tail|end)[\s_-]*(?:pop|beep|bip|blip)s?(?![a-z])"
    r"|(?<![a-z])(?:head|tail|academy|counting|universal|countdown|smpte|film|start|end)[\s_-]*"
    r"(?:\w{1,12}[\s_-]*)?leader(?![a-z])"
    r"|(?<![a-z])leader[\s_-]*(?:head|tail|mono|stereo)|bars[\s_-]*(?:and|&|n)?[\s_-]*tone"
    r"|(?<![a-z])1\s?k(?:hz)?[\s_-]*(?:tone|sine)|(?<![a-z])tone[\s_-]*(?:1k|-?\d+\s?db)"
    r"|(?<![a-z])(?:line[\s_-]?up|test|ref(?:erence)?)[\s_-]*tone(?![a-z])|click[\s_-]*track"
    r"|^start[\s_-]+\d\d[\s_.:-]\d\d[\s_.:-]\d\d"
    r"|^(?:tone|beep|slate|bars|pop|blip|end marker|startmarke|startband)$"
)
"""Names of alignment sounds: 2-pops, leaders, tone, slates, start marks."""
BLACK = frozenset(
    ("bl", "black", "blk", "silence", "gap", "blank", "filler", "slug", "(null)", "empty", "stille")
)
"""Names of nothing."""
TAKE = re.compile(
    r"(?i)^v?\d{1,4}[a-z]{0,3}(?:-\d{1,4}[a-z]?)?[-_ ]\d{1,3}[a-z]?(?:[-_ ]?t\d{1,3})?$"
    r"|(?:^|[-_ \d])t(?:k|ake)?[-_ ]?\d{1,3}(?:_\d{1,2})?$|^[a-z]{0,3}\d{1,4}-\d+[a-z]?t\d+"
    r"|(?<![a-z])take[s]?(?:[ _-]*\d+)?\s*$|^v?\d{1,4}[a-z]{0,3}-\d{1,3}[a-z]?\.(?:sub|new|copy)"
    r"|(?<![a-z])sc(?:ene)?[\s_-]?\d{1,4}(?![a-z])|(?<![a-z])sh(?:ot)?\d{2,4}|^[a-z]\d{3}[a-z]?_\d{1,3}$"
)
"""Slate, scene and take numbers, as production sound carries them: 9R-2, 1-21T01, A101_3, sc01_sh010."""
CAMERA = re.compile(
    r"(?i)^(?:mvi|img|dsc|dji|gopr|gx\d\d|gh\d\d|clip|pxl|vid|zoom|h4n|mixpre|sr|dr|ste)[-_]?\d{3,}"
    r"|^[a-z]\d{3}[_]?[cr]\d{3}(?:_|$)|^\d{6}_\d{3,4}$|^[a-z]{2,4}\d{4}$"
)
"""File names that cameras and recorders give by themselves."""
ALBUM_TRACK = re.compile(r"(?i)^(?:track|piste|titel|pista|traccia)[\s_-]*\d{1,2}$")
"""The name of a song on a disc that nobody has named."""
CUE_WORD = re.compile(
    r"(?i)(?<![a-z])(?:cue|q)[\s_-]?\d{1,3}(?![\d])|(?<![a-z])(?:main|end|opening)[\s_-]*(?:titles?|credits|theme)"
)
TEMPO = re.compile(
    r"(?i)(?<!\d)\d{2,3}[\s_-]?bpm(?![a-z])|(?<![a-z])(?:no|without)[\s_-](?:drums|vox|vocals|lead)(?![a-z])"
)
NOTE = re.compile(r"\{\s*[A-Za-z]{1,8}\s*=|^@\s*\{|\$[A-Z]{1,3}=")
"""A clip that is no sound but a note in a session of ADR or spotting: "@ {Sc=12 Int. Morgue}"."""
