# SPDX-License-Identifier: GPL-3.0-or-later
"""Small Premiere projects written by hand, in the shapes that Premiere saves."""

from __future__ import annotations

import gzip
import json
from dataclasses import dataclass, field
from pathlib import Path

SECOND = 254_016_000_000
FRAME_25 = SECOND // 25


@dataclass
class Maker:
    """Collects objects; ``clip``, ``track`` and ``sequence`` give the reference that others use."""

    objects: list[str] = field(default_factory=list)
    number: int = 100

    def add(self, body: str) -> int:
        """One object with a number; ``body`` has ``{id}`` where its own number goes."""
        self.number += 1
        self.objects.append(body.replace("{id}", str(self.number)))
        return self.number

    def media(
        self, path: str, seconds: int = 300, channels: int = 2, start: int = 0, kind: str = "Audio"
    ) -> int:
        """A media source for a file; gives its number."""
        uid = f"media-{len(self.objects)}"
        layout = "[" + ",".join(f'{{"channellabel":{100 + one}}}' for one in range(channels)) + "]"
        stream = self.add(
            f'<AudioStream ObjectID="{{id}}"><AudioChannelLayout>{layout}</AudioChannelLayout></AudioStream>'
        )
        alternate = (
            f"<UseAlternateStart>true</UseAlternateStart><AlternateStart>{start}</AlternateStart>"
            if start
            else ""
        )
        self.objects.append(
            f'<Media ObjectUID="{uid}"><AudioStream ObjectRef="{stream}"/>'
            f"<ActualMediaFilePath>{path}</ActualMediaFilePath>"
            f"<Title>{path.rpartition('/')[2]}</Title>{alternate}</Media>"
        )
        return self.add(
            f'<{kind}MediaSource ObjectID="{{id}}"><MediaSource><Media ObjectURef="{uid}"/></MediaSource>'
            f"<OriginalDuration>{seconds * SECOND}</OriginalDuration></{kind}MediaSource>"
        )

    def nest(self, uid: str) -> int:
        """A source that plays another sequence."""
        return self.add(
            f'<AudioSequenceSource ObjectID="{{id}}"><SequenceSource><Sequence ObjectURef="{uid}"/>'
            "</SequenceSource></AudioSequenceSource>"
        )

    def item(
        self,
        name: str,
        start: int,
        end: int,
        source: int | None,
        first: int = 0,
        *,
        kind: str = "Audio",
        muted: bool = False,
        clip: str = "",
        own: str = "",
        components: tuple[int, ...] = (),
    ) -> int:
        """A clip on a track, in ticks; ``clip`` and ``own`` are more elements of the clip and of the item."""
        begun = f"<Start>{start}</Start>" if start else ""
        came = f"<InPoint>{first}</InPoint>" if first else ""
        played = f'<Source ObjectRef="{source}"/>' if source is not None else ""
        held = self.add(
            f'<{kind}Clip ObjectID="{{id}}"><Clip>{played}{came}'
            f"<OutPoint>{first + end - start}</OutPoint>{clip}</Clip>"
            '<AudioChannelLayout>[{"channellabel":100},{"channellabel":101}]</AudioChannelLayout>'
            f"</{kind}Clip>"
        )
        part = self.add(f'<SubClip ObjectID="{{id}}"><Clip ObjectRef="{held}"/><Name>{name}</Name></SubClip>')
        chain = ""
        if components:
            listed = "".join(
                f'<Component Index="{place}" ObjectRef="{one}"/>' for place, one in enumerate(components)
            )
            number = self.add(
                '<AudioComponentChain ObjectID="{id}"><ComponentChain><Components>'
                f"{listed}</Components></ComponentChain></AudioComponentChain>"
            )
            chain = f'<ComponentOwner><Components ObjectRef="{number}"/></ComponentOwner>'
        off = "<IsMuted>true</IsMuted>" if muted else ""
        return self.add(
            f'<{kind}ClipTrackItem ObjectID="{{id}}"><ClipTrackItem>{chain}'
            f"<TrackItem>{own}{begun}<End>{end}</End></TrackItem>"
            f'<SubClip ObjectRef="{part}"/>{off}</ClipTrackItem></{kind}ClipTrackItem>'
        )

    def volume(self, start: str, keys: str = "") -> int:
        """A volume effect: the slider's value (0.17782794 is 0 dB), or keyframes "ticks,value,0;…"."""
        moving = f"<IsTimeVarying>true</IsTimeVarying><Keyframes>{keys}</Keyframes>" if keys else ""
        return self.effect("Internal Volume Stereo", (("Mute", "false", ""), ("Level", start, moving)))

    def effect(
        self, match: str, parameters: tuple[tuple[str, str, str], ...], tag: str = "AudioFilterComponent"
    ) -> int:
        """An effect called ``match`` with parameters, each (name, its constant value, more elements)."""
        listed = ""
        for place, (name, value, more) in enumerate(parameters):
            said = f"<StartKeyframe>-91445760000000000,{value},0,0</StartKeyframe>" if value else ""
            called = f"<Name>{name}</Name>" if name else ""
            number = self.add(
                f'<AudioComponentParam ObjectID="{{id}}">{called}{more}{said}</AudioComponentParam>'
            )
            listed += f'<Param Index="{place}" ObjectRef="{number}"/>'
        matched = f"<FilterMatchName>{match}</FilterMatchName>" if match else ""
        return self.add(
            f'<{tag} ObjectID="{{id}}"><AudioComponent><Component><Params>{listed}</Params>'
            f"</Component></AudioComponent>{matched}</{tag}>"
        )

    def mixer(self, volume: str, mute: str = "", more: str = "") -> str:
        """What a track says of the mixer: its fader, and ``more`` elements."""
        fader = self.effect("", (("Volume", volume, ""), ("Mute", mute, "")), "AudioFader")
        chain = self.add(
            '<AudioComponentChain ObjectID="{id}"><ComponentChain><Components>'
            f'<Component Index="0" ObjectRef="{fader}"/></Components></ComponentChain></AudioComponentChain>'
        )
        owner = f'<ComponentOwner><Components ObjectRef="{chain}"/></ComponentOwner>'
        return f"<AudioTrack>{owner}{more}</AudioTrack>"

    def transition(self, start: int, end: int) -> int:
        """An audio transition."""
        return self.add(
            f'<AudioTransitionTrackItem ObjectID="{{id}}"><TransitionTrackItem><TrackItem>'
            f"<Start>{start}</Start><End>{end}</End></TrackItem><MatchName>Constant Power</MatchName>"
            "</TransitionTrackItem>"
            "</AudioTransitionTrackItem>"
        )

    def track(
        self,
        items: list[int],
        transitions: tuple[int, ...] = (),
        name: str = "",
        muted: bool = False,
        kind: str = "Audio",
        mixer: str = "",
    ) -> str:
        """A track of clips; gives its GUID."""
        uid = f"track-{len(self.objects)}"
        listed = "".join(f'<TrackItem Index="{place}" ObjectRef="{one}"/>' for place, one in enumerate(items))
        fades = "".join(
            f'<TrackItem Index="{place}" ObjectRef="{one}"/>' for place, one in enumerate(transitions)
        )
        called = f"<Name>{name}</Name>" if name else ""
        off = "<IsMuted>true</IsMuted>" if muted else ""
        self.objects.append(
            f'<{kind}ClipTrack ObjectUID="{uid}"><ClipTrack><Track>{called}{off}</Track>'
            f"<ClipItems><TrackItems>{listed}</TrackItems></ClipItems>"
            f"<TransitionItems><TrackItems>{fades}</TrackItems></TransitionItems></ClipTrack>{mixer}"
            f"</{kind}ClipTrack>"
        )
        return uid

    def sequence(
        self,
        name: str,
        tracks: list[str],
        frame: int = FRAME_25,
        zero: int = 0,
        uid: str = "",
        markers: tuple[str, ...] = (),
        shown: int = 101,
    ) -> str:
        """A sequence of audio tracks; ``markers`` are the JSON of each."""
        uid = uid or f"sequence-{len(self.objects)}"
        listed = "".join(f'<Track Index="{place}" ObjectURef="{one}"/>' for place, one in enumerate(tracks))
        audio = self.add(
            f'<AudioTrackGroup ObjectID="{{id}}"><TrackGroup><Tracks>{listed}</Tracks>'
            "<FrameRate>5292000</FrameRate></TrackGroup></AudioTrackGroup>"
        )
        picture = self.add(
            f'<VideoTrackGroup ObjectID="{{id}}"><TrackGroup><Tracks/><FrameRate>{frame}</FrameRate>'
            "</TrackGroup></VideoTrackGroup>"
        )
        entries = ""
        for one in markers:
            number = self.add(f'<Marker ObjectID="{{id}}"><DVAMarker>{one}</DVAMarker></Marker>')
            entries += f'<Marker><First>{number}</First><Second ObjectRef="{number}"/></Marker>'
        held = self.add(f'<Markers ObjectID="{{id}}"><Markers>{entries}</Markers></Markers>')
        self.objects.append(
            f'<Sequence ObjectUID="{uid}"><Node><Properties><MZ.ZeroPoint>{zero}</MZ.ZeroPoint>'
            f"<MZ.Sequence.VideoTimeDisplayFormat>{shown}</MZ.Sequence.VideoTimeDisplayFormat></Properties></Node>"
            f'<MarkerOwner><Markers ObjectRef="{held}"/></MarkerOwner><TrackGroups>'
            f'<TrackGroup Index="0"><Second ObjectRef="{picture}"/></TrackGroup>'
            f'<TrackGroup Index="1"><Second ObjectRef="{audio}"/></TrackGroup></TrackGroups>'
            f"<Name>{name}</Name></Sequence>"
        )
        return uid

    def text(self) -> str:
        """The project as XML."""
        inside = "\n".join(self.objects)
        return (
            f'<?xml version="1.0" encoding="UTF-8"?>\n<PremiereData Version="3">\n{inside}\n</PremiereData>\n'
        )

    def save(self, path: Path) -> Path:
        """The project packed, the same bytes every time."""
        path.write_bytes(gzip.compress(self.text().encode(), mtime=0))
        return path


def short_film() -> Maker:
    """A film of 25 frames from 10:00:00:00: dialogue on a muted track, music with a crossfade, fades by keys
    and a disabled clip, a nest with more music, and a marker."""
    maker = Maker()
    frame = FRAME_25
    talk = maker.media("C:/Film/Dialogue/scene 1.wav", channels=1)
    dawn = maker.media("/Volumes/Film/Music/Dawn.wav", start=3600 * SECOND)
    dusk = maker.media("/Volumes/Film/Music/Dusk.wav")
    sting = maker.media("/Volumes/Film/Music/Sting.wav")
    role = "<Node><Properties><ESP.Tag>dialog</ESP.Tag></Properties></Node>"
    a1 = maker.track(
        [maker.item("scene 1.wav", 0, 250 * frame, talk, 50 * frame, own=role)], muted=True, name="DX 1"
    )
    unity = "0.177827939391136"
    keys = f"0,0.,0;{50 * frame},{unity},0;{100 * frame},{unity},0"
    music = [
        maker.item("Dawn", 25 * frame, 125 * frame, dawn, 0, components=(maker.volume(unity, keys),)),
        maker.item(
            "Dusk", 125 * frame, 250 * frame, dusk, 500 * frame, components=(maker.volume("0.0891250938"),)
        ),
        maker.item("Sting", 300 * frame, 325 * frame, sting, muted=True),
    ]
    a2 = maker.track(
        music, (maker.transition(120 * frame, 130 * frame), maker.transition(240 * frame, 250 * frame))
    )
    inner = maker.track([maker.item("Sting", 0, 100 * frame, sting, 10 * frame)], name="MX inner")
    maker.sequence("End", [inner], uid="end")
    a3 = maker.track([maker.item("End", 400 * frame, 450 * frame, maker.nest("end"), 25 * frame)])
    said = {"mName": "1m1", "mComment": "spot", "mStartTime": {"ticks": 30 * frame}, "mType": "Comment"}
    said["mDuration"] = {"ticks": 10 * frame}
    marker = json.dumps({"DVAMarker": said})
    maker.sequence("Film v3", [a1, a2, a3], zero=36000 * SECOND, uid="film", markers=(marker,))
    return maker
