# SPDX-License-Identifier: GPL-3.0-or-later
"""The first schema: productions with cuts and reels, cues, music, and the history of edits."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

ROWS_CHANGE_IN: frozenset[str] = frozenset()
"""Tables whose number of rows this revision may change; every other table must keep its count."""


def _key() -> tuple[sa.Column[str], sa.Column[int]]:
    return (
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
    )


def upgrade() -> None:
    """Make every table."""
    op.create_table(
        "change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("edit_id", sa.String(length=32), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("arguments", sa.Text(), nullable=False),
        sa.Column("target_id", sa.Integer()),
        sa.Column("state", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["target_id"], ["change.id"], name="fk_change_target_id"),
        sa.PrimaryKeyConstraint("id", name="pk_change"),
        sa.UniqueConstraint("edit_id", name="uq_change_edit_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_change_kind_state_id", "change", ["kind", "state", "id"])
    op.create_table(
        "image",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("mime", sa.Text(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_image"),
    )
    op.create_table(
        "mood",
        *_key(),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("colour", sa.Text()),
        sa.Column("description", sa.Text()),
        sa.PrimaryKeyConstraint("id", name="pk_mood"),
        sa.UniqueConstraint("name_key", name="uq_mood_name_key"),
    )
    op.create_table(
        "party",
        *_key(),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("given_names", sa.Text()),
        sa.Column("kind", sa.Text()),
        sa.Column("society", sa.Text()),
        sa.Column("ipi", sa.Text()),
        sa.Column("notes", sa.Text()),
        sa.PrimaryKeyConstraint("id", name="pk_party"),
    )
    op.create_index("ix_party_name_key", "party", ["name_key"])
    op.create_table(
        "series",
        *_key(),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("aka_titles", sa.Text()),
        sa.Column("network", sa.Text()),
        sa.Column("notes", sa.Text()),
        sa.PrimaryKeyConstraint("id", name="pk_series"),
    )
    op.create_table(
        "setting",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text()),
        sa.PrimaryKeyConstraint("name", name="pk_setting"),
    )
    op.create_table(
        "theme",
        *_key(),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text()),
        sa.Column("stands_for", sa.Text()),
        sa.Column("description", sa.Text()),
        sa.Column("colour", sa.Text()),
        sa.PrimaryKeyConstraint("id", name="pk_theme"),
    )
    op.create_index("ix_theme_name_key", "theme", ["name_key"])
    op.create_table(
        "work",
        *_key(),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("title_key", sa.Text(), nullable=False),
        sa.Column("aka_titles", sa.Text()),
        sa.Column("iswc", sa.Text()),
        sa.Column("society_work_number", sa.Text()),
        sa.Column("year", sa.Integer()),
        sa.Column("language", sa.Text()),
        sa.Column("notes", sa.Text()),
        sa.PrimaryKeyConstraint("id", name="pk_work"),
    )
    op.create_index("ix_work_title_key", "work", ["title_key"])
    op.create_table(
        "change_row",
        sa.Column("change_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("table_name", sa.Text(), nullable=False),
        sa.Column("row_id", sa.String(length=32), nullable=False),
        sa.Column("op", sa.Text(), nullable=False),
        sa.Column("before", sa.Text()),
        sa.Column("after", sa.Text()),
        sa.ForeignKeyConstraint(["change_id"], ["change.id"], name="fk_change_row_change_id"),
        sa.PrimaryKeyConstraint("change_id", "position", name="pk_change_row"),
    )
    op.create_index("ix_change_row_row", "change_row", ["table_name", "row_id"])
    op.create_table(
        "recording",
        *_key(),
        sa.Column("work_id", sa.String(length=32)),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("title_key", sa.Text(), nullable=False),
        sa.Column("version_title", sa.Text()),
        sa.Column("artist", sa.Text()),
        sa.Column("album", sa.Text()),
        sa.Column("composer_credit", sa.Text()),
        sa.Column("publisher_credit", sa.Text()),
        sa.Column("label", sa.Text()),
        sa.Column("catalog_number", sa.Text()),
        sa.Column("track_number", sa.Text()),
        sa.Column("isrc", sa.Text()),
        sa.Column("year", sa.Integer()),
        sa.Column("genre", sa.Text()),
        sa.Column("tempo", sa.Text()),
        sa.Column("musical_key", sa.Text()),
        sa.Column("moods", sa.Text()),
        sa.Column("duration_ms", sa.BigInteger()),
        sa.Column("artwork", sa.Text()),
        sa.Column("notes", sa.Text()),
        sa.ForeignKeyConstraint(["work_id"], ["work.id"], name="fk_recording_work_id"),
        sa.PrimaryKeyConstraint("id", name="pk_recording"),
    )
    op.create_index("ix_recording_isrc", "recording", ["isrc"])
    op.create_index("ix_recording_title_key", "recording", ["title_key"])
    op.create_index("ix_recording_work_id", "recording", ["work_id"])
    op.create_table(
        "season",
        *_key(),
        sa.Column("series_id", sa.String(length=32), nullable=False),
        sa.Column("number", sa.Text()),
        sa.Column("title", sa.Text()),
        sa.ForeignKeyConstraint(["series_id"], ["series.id"], name="fk_season_series_id"),
        sa.PrimaryKeyConstraint("id", name="pk_season"),
    )
    op.create_index("ix_season_series_id", "season", ["series_id"])
    op.create_table(
        "work_party",
        *_key(),
        sa.Column("work_id", sa.String(length=32), nullable=False),
        sa.Column("party_id", sa.String(length=32), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("society", sa.Text()),
        sa.Column("share", sa.Integer()),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("writer_party_id", sa.String(length=32)),
        sa.ForeignKeyConstraint(["party_id"], ["party.id"], name="fk_work_party_party_id"),
        sa.ForeignKeyConstraint(["work_id"], ["work.id"], name="fk_work_party_work_id"),
        sa.ForeignKeyConstraint(["writer_party_id"], ["party.id"], name="fk_work_party_writer_party_id"),
        sa.PrimaryKeyConstraint("id", name="pk_work_party"),
    )
    op.create_index("ix_work_party_party_id", "work_party", ["party_id"])
    op.create_index("ix_work_party_work_id", "work_party", ["work_id"])
    op.create_index("ix_work_party_work_position", "work_party", ["work_id", "position"])
    op.create_index("ix_work_party_writer_party_id", "work_party", ["writer_party_id"])
    op.create_table(
        "media_file",
        *_key(),
        sa.Column("recording_id", sa.String(length=32), nullable=False),
        sa.Column("path", sa.Text(), nullable=False),
        sa.Column("path_bytes", sa.LargeBinary(), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("mtime_ns", sa.BigInteger(), nullable=False),
        sa.Column("fingerprint", sa.Text(), nullable=False),
        sa.Column("format", sa.Text()),
        sa.Column("codec", sa.Text()),
        sa.Column("sample_rate", sa.Integer()),
        sa.Column("channels", sa.Integer()),
        sa.Column("bits", sa.Integer()),
        sa.Column("bitrate", sa.Integer()),
        sa.Column("duration_ms", sa.BigInteger()),
        sa.Column("time_reference", sa.BigInteger()),
        sa.Column("tags", sa.Text()),
        sa.Column("is_missing", sa.Boolean(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(["recording_id"], ["recording.id"], name="fk_media_file_recording_id"),
        sa.PrimaryKeyConstraint("id", name="pk_media_file"),
    )
    op.create_index("ix_media_file_fingerprint", "media_file", ["fingerprint"])
    op.create_index("ix_media_file_path_bytes", "media_file", ["path_bytes"])
    op.create_index("ix_media_file_recording_id", "media_file", ["recording_id"])
    op.create_table(
        "production",
        *_key(),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("title_key", sa.Text(), nullable=False),
        sa.Column("aka_titles", sa.Text()),
        sa.Column("series_id", sa.String(length=32)),
        sa.Column("season_id", sa.String(length=32)),
        sa.Column("episode_number", sa.Text()),
        sa.Column("episode_title", sa.Text()),
        sa.Column("episode_aka", sa.Text()),
        sa.Column("production_number", sa.Text()),
        sa.Column("classification", sa.Text()),
        sa.Column("revision", sa.Integer()),
        sa.Column("date_prepared", sa.Text()),
        sa.Column("first_air_date", sa.Text()),
        sa.Column("network", sa.Text()),
        sa.Column("production_company", sa.Text()),
        sa.Column("company_address", sa.Text()),
        sa.Column("company_contact", sa.Text()),
        sa.Column("company_email", sa.Text()),
        sa.Column("prepared_by", sa.Text()),
        sa.Column("countries", sa.Text()),
        sa.Column("year", sa.Integer()),
        sa.Column("director", sa.Text()),
        sa.Column("actors", sa.Text()),
        sa.Column("producer", sa.Text()),
        sa.Column("language", sa.Text()),
        sa.Column("isan", sa.Text()),
        sa.Column("eidr", sa.Text()),
        sa.Column("imdb", sa.Text()),
        sa.Column("incomplete_reason", sa.Text()),
        sa.Column("notes", sa.Text()),
        sa.Column("poster", sa.Text()),
        sa.ForeignKeyConstraint(["season_id"], ["season.id"], name="fk_production_season_id"),
        sa.ForeignKeyConstraint(["series_id"], ["series.id"], name="fk_production_series_id"),
        sa.PrimaryKeyConstraint("id", name="pk_production"),
    )
    op.create_index("ix_production_season_id", "production", ["season_id"])
    op.create_index("ix_production_series_id", "production", ["series_id"])
    op.create_index("ix_production_title_key", "production", ["title_key"])
    op.create_table(
        "cue",
        *_key(),
        sa.Column("production_id", sa.String(length=32), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("number_key", sa.Text()),
        sa.Column("recording_id", sa.String(length=32)),
        sa.Column("number", sa.Text()),
        sa.Column("title", sa.Text()),
        sa.Column("origin", sa.Text()),
        sa.Column("performer", sa.Text()),
        sa.Column("function", sa.Text()),
        sa.Column("vocal", sa.Text()),
        sa.Column("on_screen", sa.Boolean()),
        sa.Column("diegetic", sa.Boolean()),
        sa.Column("mood_note", sa.Text()),
        sa.Column("emotion", sa.Text()),
        sa.Column("narrative", sa.Text()),
        sa.Column("intensity", sa.Integer()),
        sa.Column("instrumentation", sa.Text()),
        sa.Column("tempo", sa.Text()),
        sa.Column("musical_key", sa.Text()),
        sa.Column("status", sa.Text()),
        sa.Column("notes", sa.Text()),
        sa.ForeignKeyConstraint(["production_id"], ["production.id"], name="fk_cue_production_id"),
        sa.ForeignKeyConstraint(["recording_id"], ["recording.id"], name="fk_cue_recording_id"),
        sa.PrimaryKeyConstraint("id", name="pk_cue"),
    )
    op.create_index("ix_cue_film_order", "cue", ["production_id", "position", "id"])
    op.create_index("ix_cue_production_id", "cue", ["production_id"])
    op.create_index("ix_cue_recording_id", "cue", ["recording_id"])
    op.create_table(
        "cut",
        *_key(),
        sa.Column("production_id", sa.String(length=32), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("cut_version", sa.Text()),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("is_current", sa.Boolean(), nullable=False),
        sa.Column("rate", sa.Text(), nullable=False),
        sa.Column("start_frame", sa.BigInteger(), nullable=False),
        sa.Column("duration_frames", sa.BigInteger()),
        sa.ForeignKeyConstraint(["production_id"], ["production.id"], name="fk_cut_production_id"),
        sa.PrimaryKeyConstraint("id", name="pk_cut"),
    )
    op.create_index("ix_cut_production_id", "cut", ["production_id"])
    op.create_table(
        "scene",
        *_key(),
        sa.Column("production_id", sa.String(length=32), nullable=False),
        sa.Column("number", sa.Text()),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("description", sa.Text()),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["production_id"], ["production.id"], name="fk_scene_production_id"),
        sa.PrimaryKeyConstraint("id", name="pk_scene"),
    )
    op.create_index("ix_scene_production_id", "scene", ["production_id"])
    op.create_index("ix_scene_production_name", "scene", ["production_id", "name_key"])
    op.create_table(
        "cue_mood",
        *_key(),
        sa.Column("cue_id", sa.String(length=32), nullable=False),
        sa.Column("mood_id", sa.String(length=32), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["cue_id"], ["cue.id"], name="fk_cue_mood_cue_id"),
        sa.ForeignKeyConstraint(["mood_id"], ["mood.id"], name="fk_cue_mood_mood_id"),
        sa.PrimaryKeyConstraint("id", name="pk_cue_mood"),
        sa.UniqueConstraint("cue_id", "mood_id", name="uq_cue_mood_cue_id_mood_id"),
    )
    op.create_index("ix_cue_mood_cue_id", "cue_mood", ["cue_id"])
    op.create_index("ix_cue_mood_mood_id", "cue_mood", ["mood_id"])
    op.create_table(
        "cue_party",
        *_key(),
        sa.Column("cue_id", sa.String(length=32), nullable=False),
        sa.Column("party_id", sa.String(length=32), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("society", sa.Text()),
        sa.Column("share", sa.Integer()),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["cue_id"], ["cue.id"], name="fk_cue_party_cue_id"),
        sa.ForeignKeyConstraint(["party_id"], ["party.id"], name="fk_cue_party_party_id"),
        sa.PrimaryKeyConstraint("id", name="pk_cue_party"),
    )
    op.create_index("ix_cue_party_cue_id", "cue_party", ["cue_id"])
    op.create_index("ix_cue_party_party_id", "cue_party", ["party_id"])
    op.create_table(
        "cue_scene",
        *_key(),
        sa.Column("cue_id", sa.String(length=32), nullable=False),
        sa.Column("scene_id", sa.String(length=32), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["cue_id"], ["cue.id"], name="fk_cue_scene_cue_id"),
        sa.ForeignKeyConstraint(["scene_id"], ["scene.id"], name="fk_cue_scene_scene_id"),
        sa.PrimaryKeyConstraint("id", name="pk_cue_scene"),
        sa.UniqueConstraint("cue_id", "scene_id", name="uq_cue_scene_cue_id_scene_id"),
    )
    op.create_index("ix_cue_scene_cue_id", "cue_scene", ["cue_id"])
    op.create_index("ix_cue_scene_scene_id", "cue_scene", ["scene_id"])
    op.create_table(
        "cue_theme",
        *_key(),
        sa.Column("cue_id", sa.String(length=32), nullable=False),
        sa.Column("theme_id", sa.String(length=32), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("statement", sa.Text()),
        sa.ForeignKeyConstraint(["cue_id"], ["cue.id"], name="fk_cue_theme_cue_id"),
        sa.ForeignKeyConstraint(["theme_id"], ["theme.id"], name="fk_cue_theme_theme_id"),
        sa.PrimaryKeyConstraint("id", name="pk_cue_theme"),
        sa.UniqueConstraint("cue_id", "theme_id", name="uq_cue_theme_cue_id_theme_id"),
    )
    op.create_index("ix_cue_theme_cue_id", "cue_theme", ["cue_id"])
    op.create_index("ix_cue_theme_theme_id", "cue_theme", ["theme_id"])
    op.create_table(
        "cue_time",
        *_key(),
        sa.Column("cue_id", sa.String(length=32), nullable=False),
        sa.Column("cut_id", sa.String(length=32), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("start_frame", sa.BigInteger()),
        sa.Column("end_frame", sa.BigInteger()),
        sa.Column("length_frames", sa.BigInteger()),
        sa.ForeignKeyConstraint(["cue_id"], ["cue.id"], name="fk_cue_time_cue_id"),
        sa.ForeignKeyConstraint(["cut_id"], ["cut.id"], name="fk_cue_time_cut_id"),
        sa.PrimaryKeyConstraint("id", name="pk_cue_time"),
    )
    op.create_index("ix_cue_time_cue_cut", "cue_time", ["cue_id", "cut_id", "position"])
    op.create_index("ix_cue_time_cue_id", "cue_time", ["cue_id"])
    op.create_index("ix_cue_time_cut_id", "cue_time", ["cut_id"])
    op.create_index("ix_cue_time_cut_start", "cue_time", ["cut_id", "start_frame"])
    op.create_table(
        "cue_work",
        *_key(),
        sa.Column("cue_id", sa.String(length=32), nullable=False),
        sa.Column("work_id", sa.String(length=32), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["cue_id"], ["cue.id"], name="fk_cue_work_cue_id"),
        sa.ForeignKeyConstraint(["work_id"], ["work.id"], name="fk_cue_work_work_id"),
        sa.PrimaryKeyConstraint("id", name="pk_cue_work"),
        sa.UniqueConstraint("cue_id", "work_id", name="uq_cue_work_cue_id_work_id"),
    )
    op.create_index("ix_cue_work_cue_id", "cue_work", ["cue_id"])
    op.create_index("ix_cue_work_work_id", "cue_work", ["work_id"])
    op.create_table(
        "delivered_sheet",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("production_id", sa.String(length=32), nullable=False),
        sa.Column("cut_id", sa.String(length=32)),
        sa.Column("delivered_at", sa.Text(), nullable=False),
        sa.Column("delivered_by", sa.Text()),
        sa.Column("delivered_to", sa.Text()),
        sa.Column("note", sa.Text()),
        sa.Column("format", sa.Text(), nullable=False),
        sa.Column("profile", sa.Text(), nullable=False),
        sa.Column("options", sa.Text(), nullable=False),
        sa.Column("file_name", sa.Text()),
        sa.Column("file_sha256", sa.Text(), nullable=False),
        sa.Column("sheet", sa.Text(), nullable=False),
        sa.Column("sheet_sha256", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_delivered_sheet"),
    )
    op.create_index("ix_delivered_sheet_production_id", "delivered_sheet", ["production_id"])
    op.create_table(
        "reel",
        *_key(),
        sa.Column("cut_id", sa.String(length=32), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text()),
        sa.Column("start_frame", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["cut_id"], ["cut.id"], name="fk_reel_cut_id"),
        sa.PrimaryKeyConstraint("id", name="pk_reel"),
    )
    op.create_index("ix_reel_cut_id", "reel", ["cut_id"])
    op.create_table(
        "scene_time",
        *_key(),
        sa.Column("scene_id", sa.String(length=32), nullable=False),
        sa.Column("cut_id", sa.String(length=32), nullable=False),
        sa.Column("start_frame", sa.BigInteger(), nullable=False),
        sa.Column("end_frame", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["cut_id"], ["cut.id"], name="fk_scene_time_cut_id"),
        sa.ForeignKeyConstraint(["scene_id"], ["scene.id"], name="fk_scene_time_scene_id"),
        sa.PrimaryKeyConstraint("id", name="pk_scene_time"),
    )
    op.create_index("ix_scene_time_cut_id", "scene_time", ["cut_id"])
    op.create_index("ix_scene_time_scene_id", "scene_time", ["scene_id"])
