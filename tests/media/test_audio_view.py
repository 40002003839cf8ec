# SPDX-License-Identifier: GPL-3.0-or-later
"""One set of field names out of the tags of every container."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cuefolio.media.view import NAMESPACES, common_view, split_names


@pytest.mark.parametrize(
    ("tags", "expected"),
    [
        ([("id3:TPUB", "Decca")], {"label": "Decca"}),
        ([("id3:TPUB", "Chappell"), ("id3:TXXX:Label", "Decca")],
         {"label": "Decca", "publishers": ("Chappell",)}),
        ([("asf:WM/Publisher", "Decca")], {"label": "Decca"}),
        ([("vorbis:PUBLISHER", "Chappell"), ("vorbis:Organization", "Decca")],
         {"label": "Decca", "publishers": ("Chappell",)}),
        ([("vorbis:ISRC", "gb-aye-68-00011")], {"isrc": "GBAYE6800011"}),
        ([("vorbis:ISRC", "ISRC GB AYE 68 00011")], {"isrc": "GBAYE6800011"}),
        ([("vorbis:ISRC", "not a code")], {"isrc": "not a code"}),
        ([("riff:ISRC", "Archive of the studio")], {}),
        ([("riff:ISRC", "GBAYE6800011")], {"isrc": "GBAYE6800011"}),
        ([("id3:TRCK", "3/12")], {"track_number": 3}),
        ([("id3:TRCK", "A1")], {}),
        ([("id3:TRCK", "0")], {}),
        ([("mp4:trkn", "7/0")], {"track_number": 7}),
        ([("vorbis:DATE", "1968-04-02")], {"year": 1968}),
        ([("vorbis:DATE", "19680402")], {"year": 1968}),
        ([("vorbis:DATE", "April 2nd, 1968")], {"year": 1968}),
        ([("vorbis:DATE", "0000")], {}),
        ([("vorbis:DATE", "soon"), ("vorbis:ORIGINALDATE", "1968")], {"year": 1968}),
        ([("id3:TBPM", "128,5")], {"tempo": "128.5"}),
        ([("id3:TBPM", "0")], {}),
        ([("id3:TBPM", "fast")], {}),
        ([("id3:TCON", "(24)"), ("id3:TCON", "Rock")], {"genre": "Soundtrack; Rock"}),
        ([("id3:TCON", "24")], {"genre": "Soundtrack"}),
        ([("id3:TCON", "(4)Eurodisco")], {"genre": "Eurodisco"}),
        ([("id3:TCON", "999")], {"genre": "999"}),
        ([("vorbis:ARTIST", "Ann"), ("vorbis:ARTIST", "Bob")], {"artist": "Ann; Bob"}),
        ([("vorbis:composer", "Ann"), ("vorbis:COMPOSER", "Bob")], {"composers": ("Ann", "Bob")}),
        ([("id3:TIPL:arranger", "Ann"), ("id3:TIPL:producer", "Bob")], {"arrangers": ("Ann",)}),
        ([("ape:Album Artist", "Ann")], {"album_artist": "Ann"}),
        ([("mp4:----:com.apple.iTunes:INITIALKEY", "F#m")], {"key": "F#m"}),
        ([("riff:INAM", "From INFO"), ("id3:TIT2", "From ID3")], {"title": "From ID3"}),
        ([("bext:Description", "Scene 5"), ("riff:ICMT", "A comment")], {"comment": "A comment"}),
        ([("ixml:NOTE", "wind noise")], {"comment": "wind noise"}),
        ([("vorbis:TITLE", "<binary 12 bytes>")], {}),
        ([("vorbis:TITLE", "   ")], {}),
        ([("unknown:TITLE", "x"), ("vorbis:NOBODYKNOWS", "y")], {}),
    ],
)  # fmt: skip
def test_common_view(tags: list[tuple[str, str]], expected: dict[str, object]) -> None:
    assert common_view(tags) == expected


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ann; Bob", ["Ann", "Bob"]),
        ("Ann / Bob", ["Ann", "Bob"]),
        ("Ann\x00Bob", ["Ann", "Bob"]),
        ("AC/DC", ["AC/DC"]),
        ("Simon & Garfunkel", ["Simon & Garfunkel"]),
        ("Earth, Wind & Fire", ["Earth, Wind & Fire"]),
        (" ; ;", []),
    ],
)
def test_split_names(text: str, names: list[str]) -> None:
    assert split_names(text) == names


@given(st.lists(st.text(alphabet="abé,& -", min_size=1).map(str.strip).filter(bool)))
def test_names_joined_by_a_semicolon_come_apart_again(names: list[str]) -> None:
    assert split_names("; ".join(names)) == names


@given(
    st.lists(
        st.tuples(
            st.builds(
                "{}:{}".format,
                st.sampled_from(NAMESPACES),
                st.sampled_from(
                    ["TIT2", "TDRC", "TRCK", "TBPM", "TCON", "TCOM", "DATE", "BPM", "ISRC", "Mood"]
                ),
            ),
            st.text(),
        )
    )
)
def test_any_text_gives_fields_of_the_right_kind(tags: list[tuple[str, str]]) -> None:
    view = common_view(tags)
    assert 1000 <= view.get("year", 1968) <= 2999
    assert 0 < float(view.get("tempo", 1)) < 1000
    assert view.get("track_number", 1) > 0
    assert all(isinstance(name, str) and name for name in view.get("composers", ()))
    assert "" not in view.values()
