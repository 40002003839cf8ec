# SPDX-License-Identifier: GPL-3.0-or-later
"""Series, seasons, productions, their cuts (picture versions) and reels."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Integer, Table, Text

from cuefolio.persistence.tables.base import (
    CASCADE,
    DETACH,
    id_column,
    metadata,
    reference,
    version_column,
)

series = Table(
    "series",
    metadata,
    id_column(),
    version_column(),
    Column("title", Text, nullable=False),
    Column("aka_titles", Text),
    Column("network", Text),
    Column("notes", Text),
)

season = Table(
    "season",
    metadata,
    id_column(),
    version_column(),
    reference("series_id", "series", CASCADE),
    Column("number", Text),
    Column("title", Text),
)

production = Table(
    "production",
    metadata,
    id_column(),
    version_column(),
    Column("kind", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("title_key", Text, nullable=False, index=True),
    Column("aka_titles", Text),
    reference("series_id", "series", DETACH, nullable=True),
    reference("season_id", "season", DETACH, nullable=True),
    Column("episode_number", Text),
    Column("episode_title", Text),
    Column("episode_aka", Text),
    Column("production_number", Text),
    Column("classification", Text),
    Column("revision", Integer),
    Column("date_prepared", Text),
    Column("first_air_date", Text),
    Column("network", Text),
    Column("production_company", Text),
    Column("company_address", Text),
    Column("company_contact", Text),
    Column("company_email", Text),
    Column("prepared_by", Text),
    Column("countries", Text),
    Column("year", Integer),
    Column("director", Text),
    Column("actors", Text),
    Column("producer", Text),
    Column("language", Text),
    Column("isan", Text),
    Column("eidr", Text),
    Column("imdb", Text),
    Column("incomplete_reason", Text),
    Column("notes", Text),
    Column("poster", Text),
    Column("locked_at", Text, index=True),
    Column("locked_by", Text),
    Column("timeline_gap_ms", Integer),
    Column("audible_threshold", Integer),
)
"""``locked_at`` (ISO time, UTC) refuses every write to what belongs to the production: see ``locks``.
``timeline_gap_ms`` and ``audible_threshold`` (dB) say how cues are built from its timelines."""

cut = Table(
    "cut",
    metadata,
    id_column(),
    version_column(),
    reference("production_id", "production", CASCADE),
    Column("name", Text, nullable=False),
    Column("cut_version", Text),
    Column("position", Integer, nullable=False),
    Column("is_current", Boolean, nullable=False),
    Column("rate", Text, nullable=False),
    Column("start_frame", BigInteger, nullable=False),
    Column("duration_frames", BigInteger),
)

reel = Table(
    "reel",
    metadata,
    id_column(),
    version_column(),
    reference("cut_id", "cut", CASCADE),
    Column("number", Integer, nullable=False),
    Column("name", Text),
    Column("start_frame", BigInteger, nullable=False),
)

cue_template = Table(
    "cue_template",
    metadata,
    id_column(),
    version_column(),
    reference("series_id", "series", CASCADE),
    Column("name", Text, nullable=False),
    Column("name_key", Text, nullable=False),
    Column("cues", Text, nullable=False),
)
"""Cues that the episodes of a series have in common (theme, bumpers, logos), by value as JSON: they outlive
the episode that they were taken from. See ``services.cue_copies``."""
