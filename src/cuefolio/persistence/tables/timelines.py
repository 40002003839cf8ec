# SPDX-License-Identifier: GPL-3.0-or-later
"""Timelines that were read into a cut, what each cue took from them, and what people answered."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Index, LargeBinary, String, Table, Text

from cuefolio.persistence.tables.base import CASCADE, id_column, metadata, reference, version_column

timeline_data = Table(
    "timeline_data",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("data", LargeBinary, nullable=False),
    info={"recorded": False},
)
"""Timelines as they were read, by the SHA-256 of what is stored. Like pictures, they are only added."""

timeline_import = Table(
    "timeline_import",
    metadata,
    id_column(),
    version_column(),
    reference("cut_id", "cut", CASCADE),
    Column("path", Text, nullable=False),
    Column("name", Text),
    Column("kind", Text, nullable=False),
    Column("file_hash", Text, nullable=False),
    Column("data_id", String(64), nullable=False),
    Column("rate", Text, nullable=False),
    Column("rate_from", Text, nullable=False),
    Column("start_frame", BigInteger),
    Column("options", Text, nullable=False),
    Column("imported_at", Text, nullable=False),
)
"""One reading of a timeline into a cut, a version of it. ``path`` and ``file_hash`` (SHA-256) name the file,
``options`` (JSON) how cues were built from it, ``data_id`` the timeline itself."""

cue_evidence = Table(
    "cue_evidence",
    metadata,
    id_column(),
    version_column(),
    reference("cue_id", "cue", CASCADE),
    reference("timeline_import_id", "timeline_import", CASCADE),
    Column("proposal_key", Text, nullable=False),
    Column("original_name", Text),
    Column("uses", Text, nullable=False),
)
"""What a cue took from a timeline: ``uses`` (JSON) are the uses of ``timeline_data`` that made it, by place,
``proposal_key`` names the proposed cue there, ``original_name`` is its name before it was cleaned. Of a cue
that came through a mix, ``uses`` is an object: {"uses", "start", "end" (frames of the timeline), "through"
(the cue of the mix's production)}; of
one that was rebuilt {"uses", "gap" (seconds), "threshold" (dB)}, what it was rebuilt by; of one that plays a
mix of several pieces the object begins with {"mix":true."""

import_answer = Table(
    "import_answer",
    metadata,
    id_column(),
    version_column(),
    reference("production_id", "production", CASCADE, nullable=True),
    reference("series_id", "series", CASCADE, nullable=True),
    Column("kind", Text, nullable=False),
    Column("pattern", Text, nullable=False),
    Column("verdict", Text, nullable=False),
)
"""What a person said about a track or a name pattern (``kind``), for the next timeline of the production or
series: music, unsure or excluded."""
Index("ix_import_answer_kind", import_answer.c.kind)
