# SPDX-License-Identifier: GPL-3.0-or-later
"""What a clip's or file's name says: title, cue number, version, stem; and what is only debris of editing.

"FPP_1m02_Introductions_R2-03.L" is cue 1m02, "Introductions"; "KPM_1234_Sunny Day_NO DRUMS.wav" is "Sunny Day
(NO DRUMS)". Patterns are those of Pro Tools (-07, .dup1_02, -ProR_01, .L), Avid (.new.01, .Copy.01, .sub.01),
Premiere, music libraries and download sites.

An alternate mix is another recording of the same work, and a cue has no field for it: it stays in the title,
in parentheses and in its own words, as cue sheets write it. ``SongName.plain`` is the title without it. Cuts
of one version are one song however it is spelled (INST, Instrumental); other versions are other songs.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from cuefolio.domain.timeline.name_prefixes import numbered, tidy, without_codes

_FOLDED = re.compile(r"[\W_]+")
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
_ENDINGS = AUDIO_SUFFIXES | PICTURE_SUFFIXES | {"aaf", "omf", "ac3"}
_EXTENSION = re.compile(rf"\.({'|'.join(sorted(_ENDINGS))})$", re.IGNORECASE)

_DEBRIS = re.compile(
    r"""(?ix) [\s._(\[-] (?:
      (?<=[._])(?:l|r|lt|rt|ls|rs|lss|rss|lsr|rsr|lfe|a\d{1,2}) | (?<=\.)(?:c|m|left|right|mono|stereo|\d\d)
    | (?<=[\w)\]]-)\d{2,3} | (?<=\s-\s)0\d | (?<=-)(?:[lr]|(?<!oly-)poly|rhyt|vari|xfrm)
    | (?<=-)[a-z][a-z0-9]{1,7}_\d{2,3}
    | (?<=[._])dup\d*(?:_\d+)? | (?<=\.)(?:new|copy|sub|grp|exported?|consolidated?|sync)(?:\.\d+)?
    | (?<=\()(?:l|r|left|right|stereo|mono|[57][._]1|(?!(?:15|30|60|90)\))\d{1,2})\)
    | (?:copy|kopie|copie)(?:\ ?\d+)?
    | (?<=[(\[])(?:\d{3,4}p|\d+\ ?kbps|hd|hq|4k|official[^)\]]*|lyrics?[^)\]]*|audio|free)[)\]] | hd\ \d{3,4}p
    | \d{2}(?:[._]\d)?\ ?k(?:hz)?(?:[_-]?\d\d-?b(?:it)?)? | (?:16|24|32)-?bit | 48-?24 | 4824 | 2448
    )$"""
)
_RECORDER = re.compile(r"(?i)(?:STE|MONO|4CH|MTR|REC)-\d{3}")
"""Files that pocket recorders number by themselves; behind another name "-012" is a cut of Pro Tools."""
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
    | (?<=[(\[]) (15|30|60|90) [)\]]
    | (?<=[\s_:-]) (
        (?:no|without|w/?o|less|minus)[\s_-](?:drums?|bass|vox|vocals?|lead|melody|perc|percussion|strings|brass
             |guitars?|gtrs?|piano|keys|choir|synths?|hits|fx)
        | inst|instr|instrumental|underscore|alt(?:ernate)?[\s_-]?\d*|cutdown
        | (?<=[_-])(?:bed|sting|stinger|bumper|lite) | (?-i:BED|STING|STINGER|BUMPER|LITE)
        | (?:alt|tv|radio|main|lite|inst|instrumental|light|short|long|clean|vocal|dry|wet|narrative)
          [\s_-](?:mix|edit|version)
        | a[\s_]?cap+ella|karaoke
        | drums?[\s_-](?:and|&|n|\+)[\s_-]bass | (?:15|30|60|90)[\s_]?s(?:ec(?:onds?)?)?
        | (?<=[_-])(?:15|30|60|90) )
    )$"""
)
_SAME_VERSION = {"instr": "inst", "instrumental": "inst", "without": "no", "less": "no", "minus": "no"}
_LENGTH = re.compile(r"(\d+)s(?:ec(?:onds?)?)?")
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
    """A name read. ``title`` has the versions in parentheses, ``plain`` is without them. ``song`` identifies
    the song by its name alone, ``base`` and ``base_title`` are without the ``stem``. ``stem_sure``: the name
    calls itself a stem. ``generic``: it names nothing ("Audio 1")."""

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
    plain: str


def folded(text: str) -> str:
    """A text by its letters and digits alone, letter case ignored; itself where it has none."""
    return _FOLDED.sub("", text.casefold()) or text


def suffix_of(name: str) -> str:
    """The file name's ending that is a known kind of media, in small letters, or ""."""
    found = _EXTENSION.search(name)
    return found[1].lower() if found else ""


def _without_debris(text: str, revisions: bool) -> str:
    while not _RECORDER.fullmatch(text):
        found = (
            _DEBRIS.search(text) or (_REVISION.search(text) if revisions else None) or _EXTENSION.search(text)
        )
        if found is None or not tidy(text[: found.start()]):
            return text
        text = text[: found.start()].rstrip(" -")
    return text


def read_name(name: str) -> SongName:
    """Everything a clip's or file's name says. Never fails; a name of debris alone stays as it is. The title
    reads as itself, and is no longer than the name but for the parentheses of its versions."""
    found, is_settled = _read(name)
    # What stood behind a code or a version may be a code or debris again.
    while not is_settled:
        again, is_settled = _read(found.title)
        if len(again.plain) >= len(found.plain):
            break
        version = " ".join(filter(None, (again.version, found.version)))
        found = again._replace(
            number=found.number or again.number, version=version, suffix=found.suffix, stem=found.stem
        )
    return found


def _read(name: str) -> tuple[SongName, bool]:
    """A name read once, and whether its title is certain to read as itself."""
    original = name.strip()
    text = original[:_LONGEST].split("\t")[0] if "\t" in original[:_LONGEST] else original[:_LONGEST]
    suffix = suffix_of(text)
    if suffix and tidy(text[: -len(suffix) - 1]):
        text = text[: -len(suffix) - 1].rstrip()
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
    parts = _parts(text, is_mix)
    song = base = parts.song
    base_title = parts.title
    if base_text is not text:
        of_base = _parts(base_text, is_mix)
        base_title, base = of_base.title, of_base._replace(number=parts.number).song
    generic = _GENERIC.fullmatch(parts.plain) is not None and not parts.number
    read = SongName(
        title=parts.title,
        number=parts.number,
        version=" ".join(parts.versions),
        stem=stem,
        stem_sure=stem_sure,
        song=song,
        base=base,
        base_title=base_title,
        generic=generic,
        is_mix=is_mix,
        full_mix=full_mix,
        suffix=suffix,
        plain=parts.plain,
    )
    return read, parts.title == text and not is_mix


class _Parts(NamedTuple):
    plain: str
    number: str
    versions: tuple[str, ...]

    @property
    def title(self) -> str:
        return " ".join((self.plain, *(f"({version})" for version in self.versions)))

    @property
    def song(self) -> str:
        versions = "".join(map(_version_key, self.versions))
        return f"{folded(self.plain)}|{self.number.lower()}|{versions}"


def _version_key(version: str) -> str:
    """A version by what it means: INST, instr. and Instrumental are one, so are 60, 60s and 60 sec."""
    words = _FOLDED.sub(" ", version.casefold()).split()
    told = "".join(_SAME_VERSION.get(word, word) for word in words)
    length = _LENGTH.fullmatch(told)
    return length[1] if length else told


def _parts(text: str, is_mix: bool) -> _Parts:
    versions: list[str] = []
    for _ in range(3):
        if found := _FULL.search(text):
            if not tidy(text[: found.start()]):
                break
        elif (found := _VERSION.search(text)) and tidy(text[: found.start()]):
            versions.insert(0, tidy(found[found.lastindex or 0]))
        else:
            break
        text = _without_debris(text[: found.start()].rstrip(" -_"), not is_mix)
    title, number = numbered(text)
    title = without_codes(title, tracks=not is_mix)
    bare = tidy(title) or tidy(text)
    plain = bare if bare and bare.lower() not in _ENDINGS else text.strip()
    return _Parts(plain, number, tuple(filter(None, versions)))
