# SPDX-License-Identifier: GPL-3.0-or-later
"""What belongs to working at the picture: its file, and moments marked in it."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Index, Integer, LargeBinary, Table, Text

from cuefolio.persistence.tables.base import CASCADE, id_column, metadata, reference, version_column

picture_file = Table(
    "picture_file",
    metadata,
    id_column(),
    version_column(),
    reference("cut_id", "cut", CASCADE),
    Column("path", Text, nullable=False),
    Column("path_bytes", LargeBinary, nullable=False),
    Column("size", BigInteger),
    Column("mtime_ns", BigInteger),
    Column("rate", Text),
    Column("start_frame", BigInteger, nullable=False),
    Column("start_source", Text, nullable=False),
    Column("duration_ms", BigInteger),
    Column("width", Integer),
    Column("height", Integer),
    Column("codec", Text),
)
"""The file that shows a cut. ``rate`` is the file's own, as ``24000/1001``, with
``variable`` behind it where pictures are not equally long. ``start_frame`` is the frame
of the catalogue (at the cut's rate, since 00:00:00:00) that the file's first picture shows;
``start_source`` says who knows: file, programme, or person."""

marker = Table(
    "marker",
    metadata,
    id_column(),
    version_column(),
    reference("cut_id", "cut", CASCADE),
    Column("frame", BigInteger, nullable=False),
    Column("name", Text),
    Column("note", Text),
)
"""A moment of a cut that somebody marked, in frames since 00:00:00:00."""
Index("ix_marker_cut_frame", marker.c.cut_id, marker.c.frame)
