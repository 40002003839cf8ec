# SPDX-License-Identifier: GPL-3.0-or-later
"""Large timelines of XML as Premiere and Final Cut Pro write them, the same for a size every time."""

from __future__ import annotations

import random
from urllib.parse import quote

from tests.performance.big_timelines import SONGS, song

FRAME_TICKS = 10_594_584_000
"""Premiere's ticks in a frame of 23.976."""
RATE = """<rate>
<timebase>24</timebase>
<ntsc>TRUE</ntsc>
</rate>"""
XMEML = f"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE xmeml>
<xmeml version="4">
<sequence id="sequence-1">
<uuid>1</uuid>
<duration>200000</duration>
{RATE}
<name>Big</name>
<media>
<audio>
<numOutputChannels>2</numOutputChannels>
"""
XMEML_END = f"""</audio>
</media>
<timecode>
{RATE}
<string>01:00:00:00</string>
<frame>86400</frame>
<displayformat>NDF</displayformat>
</timecode>
</sequence>
</xmeml>
"""
TRACK = """<track currentExplodedTrackIndex="0" totalExplodedTrackCount="2" premiereTrackType="Stereo">
"""
TRACK_END = """<enabled>TRUE</enabled>
<locked>FALSE</locked>
</track>
"""


def fcp7(size: int) -> bytes:
    """A sequence in the manner of Premiere: stereo halves, levels, links, labels."""
    parts, files = [XMEML], set[int]()
    number = total = 0
    while total < size:
        items = []
        for at in range(100):
            for half in (1, 2):
                number += 1
                items.append(_clipitem(number, at, half, files))
        parts.append(TRACK + "".join(items) + TRACK_END)
        total += len(parts[-1])
    return ("".join(parts) + XMEML_END).encode()


def _clipitem(number: int, at: int, half: int, files: set[int]) -> str:
    which = (number // 2) % SONGS
    file = f'<file id="file-{which}"/>' if which in files else _file(which)
    files.add(which)
    links = "".join(_link(number + step, at) for step in (0, 1))
    return f"""<clipitem id="clipitem-{number}" premiereChannelType="stereo">
<masterclipid>masterclip-{which}</masterclipid>
<name>{song(which)}.wav</name>
<enabled>TRUE</enabled>
<duration>9000</duration>
{RATE}
<start>{at * 240}</start>
<end>{at * 240 + 200}</end>
<in>{at}</in>
<out>{at + 200}</out>
<pproTicksIn>{at * FRAME_TICKS}</pproTicksIn>
<pproTicksOut>{(at + 200) * FRAME_TICKS}</pproTicksOut>
{file}
<sourcetrack>
<mediatype>audio</mediatype>
<trackindex>{half}</trackindex>
</sourcetrack>
<filter>
<effect>
<name>Audio Levels</name>
<effectid>audiolevels</effectid>
<effectcategory>audiolevels</effectcategory>
<effecttype>audiolevels</effecttype>
<mediatype>audio</mediatype>
<pproBypass>false</pproBypass>
<parameter authoringApp="PremierePro">
<parameterid>level</parameterid>
<name>Level</name>
<valuemin>0</valuemin>
<valuemax>3.98109</valuemax>
<value>0.{number % 9 + 1}</value>
</parameter>
</effect>
</filter>
{links}<logginginfo>
<description></description>
<scene></scene>
<shottake></shottake>
<lognote></lognote>
</logginginfo>
<labels>
<label2>Caribbean</label2>
</labels>
</clipitem>
"""


def _file(which: int) -> str:
    return f"""<file id="file-{which}">
<name>{song(which)}.wav</name>
<pathurl>file://localhost/Volumes/Media/{quote(song(which))}.wav</pathurl>
{RATE}
<duration>9000</duration>
<media>
<audio>
<samplecharacteristics>
<depth>16</depth>
<samplerate>48000</samplerate>
</samplecharacteristics>
<channelcount>2</channelcount>
</audio>
</media>
</file>"""


def _link(number: int, at: int) -> str:
    return f"""<link>
<linkclipref>clipitem-{number}</linkclipref>
<mediatype>audio</mediatype>
<trackindex>1</trackindex>
<clipindex>{at}</clipindex>
<groupindex>1</groupindex>
</link>
"""


def fcpxml(size: int) -> bytes:
    """A project of Final Cut: pictures with their sound, connected music with levels, markers, keywords."""
    head = f"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE fcpxml>

<fcpxml version="1.11">
    <resources>
        <format id="r1" name="FFVideoFormat1080p2398" frameDuration="1001/24000s" width="1920"/>
        <asset id="v" name="A001" uid="V1" start="3600s" duration="36000s" hasVideo="1" hasAudio="1"
            format="r1" audioSources="1" audioChannels="2">
            <media-rep kind="original-media" sig="V1" src="file:///Volumes/Media/A001.mov"/>
        </asset>
{"".join(map(_asset, range(SONGS)))}    </resources>
    <library>
        <event name="Big">
            <project name="Big">
                <sequence format="r1" tcStart="0s" tcFormat="NDF" audioRate="48k">
                    <spine>
"""
    parts, chance, total = [head], random.Random(3), 0
    while total < size - len(head) or not total:
        parts.append(_shot(len(parts) - 1, chance))
        total += len(parts[-1])
    tail = ("spine", "sequence", "project", "event", "library", "fcpxml")
    return ("".join(parts) + "".join(f"</{name}>\n" for name in tail)).encode()


def _asset(at: int) -> str:
    uid = f"{at:032X}"
    return f"""        <asset id="a{at}" name="{song(at)}" uid="{uid}" start="0s" duration="3102929/48000s"
            hasAudio="1" audioSources="1" audioChannels="2" audioRate="48000">
            <media-rep kind="original-media" sig="{uid}" src="file:///Volumes/Media/{quote(song(at))}.wav"/>
        </asset>
"""


def _shot(number: int, chance: random.Random) -> str:
    begin, music, level = 86_400 + chance.randrange(9000), chance.randrange(SONGS), chance.randrange(1, 20)
    offset, inner = f"{number * 72 * 1001}/24000s", f"{(begin + 5) * 1001}/24000s"
    start, of_music = f"{begin * 1001}/24000s", f"{chance.randrange(1, 900) * 1001}/24000s"
    curve = _curve(chance) if number % 3 == 0 else ""
    return f"""                        <asset-clip ref="v" offset="{offset}" name="A001" start="{start}"
                            duration="72072/24000s" format="r1" tcFormat="NDF" audioRole="dialogue">
                            <asset-clip ref="a{music}" lane="-1" offset="{inner}" name="{song(music)}"
                                start="{of_music}" duration="60060/24000s" audioRole="music.music-1">
                                <adjust-volume amount="-{level}dB">{curve}</adjust-volume>
                                <audio-channel-source srcCh="1, 2" role="music.music-1"/>
                            </asset-clip>
                            <marker start="{start}" duration="1001/24000s" value="Spot {number}"/>
                            <keyword start="{start}" duration="72072/24000s" value="harbour, night"/>
                        </asset-clip>
"""


def _curve(chance: random.Random) -> str:
    first, second = chance.randrange(9), chance.randrange(9, 90)
    return f"""
                                    <param name="amount">
                                        <fadeIn type="easeIn" duration="406075/720000s"/>
                                        <keyframeAnimation>
                                            <keyframe time="{first}/720000s" value="-3dB"/>
                                            <keyframe time="{second * 720_000}/720000s" value="-12dB"/>
                                        </keyframeAnimation>
                                    </param>
                                """
