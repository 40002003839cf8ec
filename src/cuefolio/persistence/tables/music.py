# SPDX-License-Identifier: GPL-3.0-or-later
"""People and companies, works with their parties, recordings with their files."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, LargeBinary, String, Table, Text

from cuefolio.persistence.tables.base import (
    CASCADE,
    DETACH,
    REFUSE,
    id_column,
    metadata,
    reference,
    version_column,
)

party = Table(
    "party",
    metadata,
    id_column(),
    version_column(),
    Column("name", Text, nullable=False),
    Column("name_key", Text, nullable=False, index=True),
    Column("given_names", Text),
    Column("kind", Text),
    Column("society", Text),
    Column("ipi", Text),
    Column("notes", Text),
    Column("ipi_base", Text),
    Column("isni", Text),
)

work = Table(
    "work",
    metadata,
    id_column(),
    version_column(),
    Column("title", Text, nullable=False),
    Column("title_key", Text, nullable=False, index=True),
    Column("aka_titles", Text),
    Column("iswc", Text),
    Column("society_work_number", Text),
    Column("year", Integer),
    Column("language", Text),
    Column("notes", Text),
    Column("public_domain", Boolean),
    reference("arrangement_of_id", "work", DETACH, nullable=True),
)
"""``public_domain`` of an arrangement speaks of the arrangement; its original is a work of its own."""

work_party = Table(
    "work_party",
    metadata,
    id_column(),
    version_column(),
    reference("work_id", "work", CASCADE),
    reference("party_id", "party", REFUSE),
    Column("role", Text, nullable=False),
    Column("society", Text),
    Column("share", Integer),
    Column("position", Integer, nullable=False),
    reference("writer_party_id", "party", DETACH, nullable=True),
)
"""``writer_party_id`` is the writer whose rights a publisher holds, where that is known."""

recording = Table(
    "recording",
    metadata,
    id_column(),
    version_column(),
    reference("work_id", "work", DETACH, nullable=True),
    Column("title", Text, nullable=False),
    Column("title_key", Text, nullable=False, index=True),
    Column("version_title", Text),
    Column("artist", Text),
    Column("album", Text),
    Column("composer_credit", Text),
    Column("publisher_credit", Text),
    Column("label", Text),
    Column("catalog_number", Text),
    Column("track_number", Text),
    Column("isrc", Text, index=True),
    Column("year", Integer),
    Column("genre", Text),
    Column("tempo", Text),
    Column("musical_key", Text),
    Column("moods", Text),
    Column("duration_ms", BigInteger),
    Column("artwork", Text),
    Column("notes", Text),
    Column("ean", Text),
)

media_file = Table(
    "media_file",
    metadata,
    id_column(),
    version_column(),
    reference("recording_id", "recording", CASCADE),
    Column("path", Text, nullable=False),
    Column("path_bytes", LargeBinary, nullable=False, index=True),
    Column("size", BigInteger, nullable=False),
    Column("mtime_ns", BigInteger, nullable=False),
    Column("fingerprint", Text, nullable=False, index=True),
    Column("format", Text),
    Column("codec", Text),
    Column("sample_rate", Integer),
    Column("channels", Integer),
    Column("bits", Integer),
    Column("bitrate", Integer),
    Column("duration_ms", BigInteger),
    Column("time_reference", BigInteger),
    Column("tags", Text),
    Column("is_missing", Boolean, nullable=False, default=False, server_default="0"),
)

image = Table(
    "image",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("mime", Text, nullable=False),
    Column("data", LargeBinary, nullable=False),
    info={"recorded": False},
)
"""Pictures by the SHA-256 of their bytes. Content that names itself needs no history: it is only added."""

Index("ix_work_party_work_position", work_party.c.work_id, work_party.c.position)
