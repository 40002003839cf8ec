# SPDX-License-Identifier: GPL-3.0-or-later
"""Values of properties from their bytes: numbers and fractions here, everything else by pyaaf2's types."""

from __future__ import annotations

import struct
from collections.abc import Callable
from fractions import Fraction
from typing import Any

from aaf2.auid import AUID
from aaf2.types import TypeDefIndirect, TypeDefInt, TypeDefRename

Decoder = Callable[[bytes], Any]
_RATIONAL = "Rational"
_PAIR = struct.Struct("<ii")
_LETTERS = {1: "b", 2: "h", 4: "i", 8: "q"}
_TYPE_AT, _VALUE_AT = 1, 17
_LITTLE_ENDIAN = 0x4C
_DEEPEST = 8


class Values:
    """Makes a decoder for each type of a file, once. ``metadict`` are the file's types."""

    def __init__(self, metadict: Any) -> None:
        self._metadict = metadict
        self._known: dict[bytes, Decoder] = {}

    def decoder(self, kind: Any, depth: int = 0) -> Decoder:
        """How the bytes of a type are read; what it gives raises what ``aaf_objects.BROKEN`` lists."""
        if isinstance(kind, TypeDefRename) and depth < _DEEPEST:
            return self.decoder(kind.renamed_typedef, depth + 1)
        if isinstance(kind, TypeDefIndirect):
            return self._indirect
        if isinstance(kind, TypeDefInt) and kind.size in _LETTERS:
            letter = _LETTERS[kind.size]
            return _whole(struct.Struct("<" + (letter if kind.signed else letter.upper())))
        if kind.type_name == _RATIONAL:
            return _fraction
        decode: Decoder = kind.decode
        return decode

    def _indirect(self, data: bytes) -> Any:
        """A value that says its type itself."""
        if data[0] != _LITTLE_ENDIAN:
            raise ValueError("the value is not in the order of Intel")
        key = data[_TYPE_AT:_VALUE_AT]
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = self.decoder(self._metadict.lookup_typedef(AUID(bytes_le=key)))
        return known(data[_VALUE_AT:])


def _whole(form: struct.Struct) -> Decoder:
    def decode(data: bytes) -> int:
        (number,) = form.unpack(data)
        return int(number)

    return decode


def _fraction(data: bytes) -> Fraction:
    above, under = _PAIR.unpack(data)
    return Fraction(above, under)
