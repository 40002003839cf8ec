# SPDX-License-Identifier: GPL-3.0-or-later
"""What a clip's or file's name says: title, cue number, version, stem; and what is only debris of editing.

"FPP_1m02_Introductions_R2-03.L" is cue 1m02, "Introductions"; "KPM_1234_Sunny Day (NO DRUMS).wav" is "Sunny
Day", version "NO DRUMS". Patterns are those of Pro Tools (-07, .dup1_02, -ProR_01, .L), Avid (.new.01,
.Copy.01, .sub.01), Premiere, music libraries and download sites.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_FOLDED = re.compile(r"[\W_]+")
_SPACES = re.compile(r"[\s_]+")
_LONGEST = 400
"""Characters of a name that are looked at."""

CONSUMER_SUFFIXES = frozenset(("mp3", "m4a", "aac", "flac", "ogg", "opus", "wma"))
"""What music is sold, licensed and downloaded in, and what nobody records sound on set in."""
AUDIO_SUFFIXES = CONSUMER_SUFFIXES | {
    "wav", "wave", "bwf", "aif", "aiff", "aifc", "sd2", "caf", "w64", "rf64", "alac",
}  # fmt: skip
PICTURE_SUFFIXES = frozenset((
    "mov", "mp4", "m4v", "mxf", "avi", "mkv", "mts", "m2ts", "mpg", "mpeg", "wmv", "r3d", "braw", "ari", "dv",
    "webm", "png", "jpg", "jpeg", "tif", "tiff", "psd", "exr", "dpx",
))  # fmt: skip
_EXTENSION = re.compile(
    rf"\.({'|'.join(sorted(AUDIO_SUFFIXES | PICTURE_SUFFIXES | {'aaf', 'omf', 'ac3'}))})$", re.IGNORECASE
)

_DEBRIS = re.compile(
    r"""(?ix) [\s._(\[-] (?:
      (?<=[._])(?:l|r|lt|rt|ls|rs|lss|rss|lsr|rsr|lfe|a\d{1,2}) | (?<=\.)(?:c|m|left|right|mono|stereo|\d\d)
    | (?<=\w-)\d{2,3} | (?<=-)[lr] | (?<=-)[a-z][a-z0-9]{1,7}_\d{2,3}
    | (?<=[._])dup\d*(?:_\d+)? | (?<=\.)(?:new|copy|sub|exported?|consolidated?|sync)(?:\.\d+)?
    | (?<=\()(?:l|r|left|right|stereo|mono|[57][._]1|\d{1,2})\)
    | (?:copy|kopie|copie)(?:\ ?\d+)?
    | (?<=[(\[])(?:\d{3,4}p|\d+\ ?kbps|hd|hq|4k|official[^)\]]*|lyrics?[^)\]]*|audio|free)[)\]] | hd\ \d{3,4}p
    | \d{2}(?:[._]\d)?\ ?k(?:hz)?(?:[_-]?\d\d-?b(?:it)?)? | (?:16|24|32)-?bit | 48-?24 | 4824 | 2448
    )$"""
)
_REVISION = re.compile(
    r"(?ix) [\s._-]"
    r" (?: (?<=_)r\d{1,2}[a-z]? | v\d+(?:[._]\d+)*[a-z]? | (?:rev|fix)[ _]?\d* | (?<=_)\d{6,8} )$"
)
_VERSION = re.compile(
    r"""(?ix) [\s_:(\[-] (?:
      (?<=[(\[]) ([^()\[\]]*\b(?:no|without|less|minus|mix|version|edit|bed|inst|instr|instrumental|alt
             |underscore|sting|cutdown|lite|stripped|a\ ?cap+ella|vocals?|vox|karaoke|reprise|remix|live
             |acoustic|\d+\ ?s(?:ec)?)\b
             [^()\[\]]*) [)\]]
    | (?<=[\s_:-]) (
        (?:no|without|w/?o|less|minus)[\s_-](?:drums?|bass|vox|vocals?|lead|melody|perc|percussion|strings|brass
             |guitars?|gtrs?|piano|keys|choir|synths?|hits|fx)
        | inst|instr|instrumental|bed|underscore|alt(?:ernate)?[\s_-]?\d*|cutdown|stinger|sting|bumper
        | (?:alt|tv|radio|main|lite|light|short|long|clean|vocal|dry|wet|narrative)[\s_-](?:mix|edit|version)
        | a[\s_]?cap+ella|karaoke|lite
        | drums?[\s_-](?:and|&|n|\+)[\s_-]bass | (?:15|30|60|90)(?:[\s_]?s(?:ec(?:onds?)?)?)? )
    )$"""
)
_FULL = re.compile(r"(?i)[\s_(\[-]full[\s_-]?(?:mix|version|length)?[)\]]?$")
_STEM_WORDS = (
    r"bass|drums?|drm|drms|perc|percussion|strings?|strs?|brass|brs|woodwinds?|ww|winds|keys|piano|pno|gtrs?|guitars?"
    r"|synths?|syn|pads?|choir|vox|vocals?|bgvs?|melody|lead|leads|orch|orchestra|fx|hits|low|high|sub|rhythm|pulse"
    r"|atmos|others?|harp|solo|solos|ens|ensemble|loops?|arps?|textures?|short|longs?|hi|lo"
)
_STEM_SURE = re.compile(
    rf"(?i)[\s_-](?:(?:stems?|stm)[\s_-]+({_STEM_WORDS})|({_STEM_WORDS})[\s_-]+(?:stems?|stm))$"
)
_STEM_LIKELY = re.compile(rf"(?i)[\s_-](?:(?<=_|-)|(?<=\s-\s))({_STEM_WORDS})$")

_MAYBE_NUMBER = re.compile(r"[\dM][mM\d]\d")
CUE_NUMBER = re.compile(r"(?<![A-Za-z0-9])(\d{1,2}[mM]\d{1,3}[A-Za-z]{0,2}|M\d{2,3}[A-Za-z]?)(?![A-Za-z0-9])")
_MORE_NUMBERS = re.compile(r"(?:[-_/+&]\d{1,2}[mM]\d{1,3}[A-Za-z]{0,2}(?![A-Za-z0-9]))+")
_LIBRARY = re.compile(
    r"(?:[A-Z]{2,12}[_-])?[A-Z]{2,6}[_ -]?\d{2,5}[A-Z]?(?:[_ -]+(?:TRK?|T)?\d{1,4}[A-Z]?)?"
    r"[_ -]+(?=[^\W\d_]{2})"
    r"|(?=\w{0,7}\d)[0-9A-Z]{3,8}_\d{6}[ _]+(?=[^\W\d_])"
    r"|\d{2,3}(?:\s*[-._]\s*|(?<=^0\d)\s+)(?=[^\W\d_]{2})"
)
_MIX = re.compile(
    r"""(?ix) (?<![a-z])(?:
      (?:mx|mus|music|score|musik|musique|source)[\s_.-]*(?:st(?:ereo)?|mix)?[\s_.-]*(?:mix)?[\s_.-]*
         (?:stems?|stm)(?![a-z])
    | (?:st|stereo|temp\w*|tp|stems?|premix|predub|[57][._ ]1|ltrt)[\s_.-]+(?:\w+[\s_.-]+){0,2}
         (?:mx|music|score)(?![a-z])
    | (?:mx|music|score)[\s_.-]+(?:\w+[\s_.-]+)?
         (?:st|stereo|temp\d*|premix|predub|mixdown|comp|bounce|[57][._ ]1|ltrt)(?![a-z])
    | m&e(?![a-z]) | print[\s_-]?master | mixdown | (?:stereo[\s_-]?)?mix[\s_-]?stem )"""
)
_MIX_WORDS = ("mx", "mus", "score", "mix", "m&e", "master", "source")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_FULL_MIX = re.compile(r"(?i)(?<![a-z])(?:full|final|stereo)[\s_.-]*mix(?![a-z])")
_GENERIC = re.compile(
    r"(?i)(?:audio|track|region|clip|untitled|sound|bounce|consolidated\w*|ax|aux|sequence|nested sequence"
    r"|compound clip|record(?:ing)?|spur|piste|take|file|sub|ohne titel|sans titre|default)?"
    r"[\s._-]*\d*(?:[\s._-]+\d+)*"
)


class SongName(NamedTuple):
    """A name read. ``song`` identifies the song by its name alone, ``base`` and ``base_title`` are without
    the ``stem``. ``stem_sure``: the name calls itself a stem. ``generic``: it names nothing ("Audio 1")."""

    title: str
    number: str
    version: str
    stem: str
    stem_sure: bool
    song: str
    base: str
    base_title: str
    generic: bool
    is_mix: bool
    full_mix: bool
    suffix: str


def folded(text: str) -> str:
    """A text by its letters and digits alone, letter case ignored; itself where it has none."""
    return _FOLDED.sub("", text.casefold()) or text


def suffix_of(name: str) -> str:
    """The file name's ending that is a known kind of media, in small letters, or ""."""
    found = _EXTENSION.search(name)
    return found[1].lower() if found else ""


def _tidy(text: str) -> str:
    return _SPACES.sub(" ", text).strip(" -._–—,;")


def _without_debris(text: str, revisions: bool) -> str:
    while True:
        found = (
            _DEBRIS.search(text) or (_REVISION.search(text) if revisions else None) or _EXTENSION.search(text)
        )
        if found is None or not _tidy(text[: found.start()]):
            return text
        text = text[: found.start()].rstrip(" -")


def read_name(name: str) -> SongName:
    """Everything a clip's or file's name says. Never fails; a name of debris alone stays as it is."""
    original = name.strip()
    text = original[:_LONGEST].split("\t")[0] if "\t" in original[:_LONGEST] else original[:_LONGEST]
    suffix = suffix_of(text)
    if suffix:
        text = text[: -len(suffix) - 1].rstrip() or text
    is_mix = full_mix = False
    small = text.lower()
    if any(word in small for word in _MIX_WORDS):
        is_mix = _MIX.search(text) is not None or _MIX.search(_CAMEL.sub(" ", text)) is not None
        full_mix = _FULL_MIX.search(text) is not None
    text = _without_debris(text, not is_mix)
    stem, stem_sure, base_text = "", False, text
    if ("stem" in small or "stm" in small) and (found := _STEM_SURE.search(text)):
        stem, stem_sure = next(filter(None, found.groups())), True
        base_text = text = text[: found.start()] or text
    elif found := _STEM_LIKELY.search(text):
        stem, base_text = found[1], text[: found.start()] or text
    title, number, version = _parts(text, not is_mix)
    song = _key(title, number, version)
    base, base_title = song, title
    if base_text is not text:
        base_title, _, base_version = _parts(base_text, not is_mix)
        base = _key(base_title, number, base_version)
    generic = _GENERIC.fullmatch(title) is not None and not number
    return SongName(
        title, number, version, stem, stem_sure, song, base, base_title, generic, is_mix, full_mix, suffix
    )


def _key(title: str, number: str, version: str) -> str:
    return f"{folded(title)}|{number.lower()}|{folded(version) if version else ''}"


def _parts(text: str, revisions: bool) -> tuple[str, str, str]:
    versions: list[str] = []
    for _ in range(3):
        if found := _FULL.search(text):
            if not _tidy(text[: found.start()]):
                break
        elif (found := _VERSION.search(text)) and _tidy(text[: found.start()]):
            versions.insert(0, _tidy(found[1] or found[2] or ""))
        else:
            break
        text = _without_debris(text[: found.start()].rstrip(" -_"), revisions)
    title, number = _numbered(text)
    found = _LIBRARY.match(title)
    if found and _tidy(title[found.end() :]):
        title = title[found.end() :]
    return _tidy(title) or _tidy(text) or text, number, " ".join(versions)


def _numbered(text: str) -> tuple[str, str]:
    found = CUE_NUMBER.search(text) if _MAYBE_NUMBER.search(text) else None
    if found is None:
        return text, ""
    end = found.end()
    if more := _MORE_NUMBERS.match(text, end):
        end = more.end()
    before, after = _tidy(text[: found.start()]), _tidy(text[end:])
    if after and len(before) <= 24:
        return text[end:].lstrip(" -._"), found[1]
    if after:
        return f"{before} {after}", found[1]
    return (before if len(before) > 4 or not before.isupper() else text) if before else text, found[1]
