# SPDX-License-Identifier: GPL-3.0-or-later
"""Mobs and what they are made of, read straight from the compound file.

pyaaf2 builds every property of every object it meets, which a film of thousands of clips is too long for.
Here a property is looked at when somebody asks for it. What the file says of classes and types, and the
dictionary of its definitions, stay with pyaaf2. Objects and properties answer as those of pyaaf2 do, as far
as ``aaf_objects`` asks them. Sources: AAF Low-Level Container Specification 1.0.1, MS-CFB.
"""

from __future__ import annotations

import struct
from typing import Any

from aaf2.auid import AUID

from cuefolio.formats.timelines.aaf_values import Decoder, Values

_ENTRY = struct.Struct("<64sHBBIII16s20xIQ")
_ENTRY_BYTES = 128
_HEAD = struct.Struct("<BBH")
_PROPERTY = struct.Struct("<HHH")
_COUNT = struct.Struct("<I")
_SET = struct.Struct("<IIIHB")
_WEAK = struct.Struct("<HHB")
_NOWHERE = 0xFFFFFFFA
"""Sector and entry numbers from here on are marks: free, end of the chain, no entry."""
_LITTLE_ENDIAN = 0x4C
_STRONG, _VECTOR, _SET_OF, _WEAKLY = 0x22, 0x32, 0x3A, 0x02
_VECTOR_HEAD = 12
_STREAM = 2

Entry = tuple[int, bytes, int, int, int]
"""An entry of the directory: its kind, class, first child, first sector, bytes."""


class Storage:
    """The compound file of an opened AAF, as objects that are read when they are asked for.

    Raises what ``aaf_objects.BROKEN`` lists where the file is not what it says.
    """

    def __init__(self, opened: Any, size: int) -> None:
        self._opened = opened
        self._file = opened.cfb
        self._size = size
        self._folders: dict[int, dict[str, int]] = {}
        self._entries: dict[int, Entry] = {}
        self._objects: dict[int, Stored] = {}
        self._classes: dict[bytes, tuple[str, Any]] = {}
        self._types: dict[tuple[bytes, int], tuple[str, Decoder | None]] = {}
        self._values = Values(opened.metadict)
        self._definitions: dict[bytes, Any] = {}
        self._words: dict[bytes, str] = {}

    def object_at(self, number: int) -> Stored:
        """The object that an entry of the directory holds, always the same one."""
        known = self._objects.get(number)
        if known is None:
            known = self._objects[number] = Stored(self, number, self._entry(number)[1])
        return known

    def class_of(self, key: bytes) -> tuple[str, Any]:
        """The name of a class and its definition, None where the file has none."""
        known = self._classes.get(key)
        if known is None:
            auid = AUID(bytes_le=key)
            definition = self._opened.metadict.classdefs_by_auid.get(auid)
            name = str(self._opened.metadict.lookup_class(auid).__name__)
            if name == "AAFObject":
                name = "" if definition is None else str(definition.class_name)
            known = self._classes[key] = (name, definition)
        return known

    def type_of(self, key: bytes, pid: int) -> tuple[str, Decoder | None]:
        """The name of a property of a class and how it is read, as the file defines them."""
        known = self._types.get((key, pid))
        if known is None:
            definition = self.class_of(key)[1]
            said = None if definition is None else definition.get_propertydef_from_pid(pid)
            known = ("", None)
            if said is not None:
                known = (str(said.property_name), self._decoder(said))
            self._types[key, pid] = known
        return known

    def _decoder(self, said: Any) -> Decoder | None:
        return None if said.typedef is None else self._values.decoder(said.typedef)

    def definition(self, data: bytes) -> Any:
        """What a weak reference refers to: a definition in the dictionary."""
        if data not in self._definitions:
            place, pid, length = _WEAK.unpack_from(data)
            key = AUID(bytes_le=data[_WEAK.size : _WEAK.size + length])
            self._definitions[data] = self._opened.resovle_weakref(place, pid, key)
        return self._definitions[data]

    def child(self, number: int, name: str) -> int:
        """The entry inside of another with a name. Raises KeyError."""
        return self._folder(number)[name]

    def stream(self, number: int, name: str) -> bytes:
        """All bytes of a stream inside of an entry, none when there is no such stream."""
        inside = self._folder(number).get(name)
        if inside is None:
            return b""
        kind, _, _, sector, length = self._entry(inside)
        if kind != _STREAM or length > self._size:
            raise ValueError("not a stream, or longer than the file")
        small = length < self._file.min_stream_max_size
        each = self._file.mini_stream_sector_size if small else self._file.sector_size
        found = bytearray()
        table, most = (self._file.minifat if small else self._file.fat), -(-length // each)
        for _ in range(most):
            if sector >= _NOWHERE:
                break
            found += self._small(sector, each) if small else self._file.read_sector_data(sector)
            sector = table[sector]
        return bytes(found[:length])

    def _small(self, sector: int, each: int) -> bytearray:
        chain, offset = divmod(sector * each, self._file.sector_size)
        data: bytearray = self._file.read_sector_data(self._file.mini_stream_chain[chain])
        return data[offset : offset + each]

    def _folder(self, number: int) -> dict[str, int]:
        known = self._folders.get(number)
        if known is not None:
            return known
        found: dict[str, int] = {}
        waiting = [self._entry(number)[2]]
        met = set()
        while waiting:
            inside = waiting.pop()
            if inside >= _NOWHERE or inside in met:
                continue
            met.add(inside)
            name, left, right = self._named(inside)
            found[name] = inside
            waiting += (left, right)
        self._folders[number] = found
        return found

    def _entry(self, number: int) -> Entry:
        if number not in self._entries:
            self._named(number)
        return self._entries[number]

    def _named(self, number: int) -> tuple[str, int, int]:
        chain, offset = divmod(number * _ENTRY_BYTES, self._file.sector_size)
        data = self._file.read_sector_data(self._file.dir_fat_chain[chain])
        name, length, kind, _, left, right, child, key, sector, count = _ENTRY.unpack_from(data, offset)
        self._entries[number] = (kind, key, child, sector, count)
        return self.word(name[: max(0, length - 2)]), left, right

    def word(self, data: bytes) -> str:
        """A name of an entry; there are few, and each stands in thousands of places."""
        known = self._words.get(data)
        if known is None:
            known = self._words[data] = data.decode("utf-16-le").rstrip("\0")
        return known


class Stored:
    """One object. ``property_entries`` are its properties by their numbers."""

    __slots__ = ("_key", "_number", "_properties", "_storage")

    def __init__(self, storage: Storage, number: int, key: bytes) -> None:
        self._storage = storage
        self._number = number
        self._key = key
        self._properties: dict[int, Held] | None = None

    @property
    def class_name(self) -> str:
        """The name of its class, "" when the file does not say."""
        return self._storage.class_of(self._key)[0]

    @property
    def property_entries(self) -> dict[int, Held]:
        """Its properties. Raises what ``aaf_objects.BROKEN`` lists."""
        if self._properties is None:
            self._properties = self._read()
        return self._properties

    def _read(self) -> dict[int, Held]:
        data = self._storage.stream(self._number, "properties")
        if not data:
            return {}
        order, _, count = _HEAD.unpack_from(data)
        if order != _LITTLE_ENDIAN:
            raise ValueError("the properties are not in the order of Intel")
        at = _HEAD.size + count * _PROPERTY.size
        found: dict[int, Held] = {}
        for pid, form, length in _PROPERTY.iter_unpack(data[_HEAD.size : at]):
            found[pid] = Held(self, pid, form, data[at : at + length])
            at += length
        return found

    def named(self, pid: int) -> tuple[str, Decoder | None]:
        """The name of one of its properties and how it is read."""
        return self._storage.type_of(self._key, pid)

    def inside(self, name: str) -> Stored:
        """The object that one of its entries holds."""
        return self._storage.object_at(self._storage.child(self._number, name))

    def index(self, name: str) -> bytes:
        """The index of a vector or set. Raises LookupError where it is missing."""
        data = self._storage.stream(self._number, f"{name} index")
        if not data:
            raise LookupError("a vector or set without an index")
        return data

    def word(self, data: bytes) -> str:
        """The name of an entry that one of its properties says."""
        return self._storage.word(data)

    def definition(self, data: bytes) -> Any:
        """What a weak reference of it refers to."""
        return self._storage.definition(data)


class Held:
    """One property of an object."""

    __slots__ = ("_data", "_form", "_index", "_owner", "_pid", "_value")

    def __init__(self, owner: Stored, pid: int, form: int, data: bytes) -> None:
        self._owner = owner
        self._pid = pid
        self._form = form
        self._data = data
        self._value: Any = self
        self._index: dict[object, int] | list[int] | None = None

    @property
    def name(self) -> str:
        """Its name, "" when the file does not say."""
        return self._owner.named(self._pid)[0]

    @property
    def value(self) -> Any:
        """Its value; of a vector or set the property itself."""
        if self._value is self and self._form not in (_VECTOR, _SET_OF):
            self._value = self._read()
        return self._value

    @property
    def references(self) -> dict[object, int] | list[int]:
        """The entries of a vector by their places, of a set by their keys."""
        if self._index is None:
            self._index = self._read_index()
        return self._index

    def get(self, key: Any) -> Stored:
        """The object at a place of a vector, or with a key in a set."""
        return self._owner.inside(f"{self._folder()}{{{self.references[key]:x}}}")

    def _read(self) -> Any:
        if self._form == _STRONG:
            return self._owner.inside(self._folder())
        if self._form == _WEAKLY:
            return self._owner.definition(self._data)
        decode = self._owner.named(self._pid)[1]
        return None if decode is None else decode(self._data)

    def _folder(self) -> str:
        return self._owner.word(self._data)

    def _read_index(self) -> dict[object, int] | list[int]:
        data = self._owner.index(self._folder())
        if self._form == _VECTOR:
            (count,) = _COUNT.unpack_from(data)
            return [key for (key,) in _COUNT.iter_unpack(data[_VECTOR_HEAD : _VECTOR_HEAD + 4 * count])]
        if self._form != _SET_OF:
            raise TypeError("neither a vector nor a set")
        count, _, _, _, length = _SET.unpack_from(data)
        each = struct.Struct(f"<II{length}s")
        begin = _SET.size
        return {key: local for local, _, key in each.iter_unpack(data[begin : begin + count * each.size])}
