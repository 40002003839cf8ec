# SPDX-License-Identifier: GPL-3.0-or-later
"""Which remarks about a timeline say that a clip of the file is missing in what was read of it.

A file that lost clips is taken over only when a person says so; other remarks (a guess, a marker without a
time, a fade that touches nothing) are told and stop nobody.
"""

from __future__ import annotations

from collections.abc import Iterable

from cuefolio.domain.timeline.model import Remark

LOSSES = frozenset(
    {
        "timeline.edl_line",
        "timeline.edl_time",
        "timeline.edl_below_zero",
        "timeline.edl_out_before_in",
        "timeline.protools_line",
        "timeline.protools_time",
        "timeline.protools_end_before_start",
        "timeline.protools_before_session",
        "timeline.protools_breaks_off",
        "timeline.xml_nest_missing",
        "timeline.xml_nest_in_itself",
        "timeline.xml_clip_without_times",
        "timeline.xml_clip_without_length",
        "timeline.xml_length_unread",
        "timeline.json_length_unread",
        "timeline.json_unknown_object",
        "timeline.aaf_part_unread",
        "timeline.aaf_unknown_part",
        "timeline.aaf_too_deep",
        "timeline.aaf_nest_in_itself",
        "timeline.prproj_clip_unread",
        "timeline.prproj_nest_in_itself",
        "timeline.bwf_unreadable",
        "timeline.bwf_cut_short",
    }
)
"""Codes of such remarks."""


def losses(remarks: Iterable[Remark]) -> tuple[Remark, ...]:
    """Those remarks that say that clips are missing."""
    return tuple(remark for remark in remarks if remark.code in LOSSES)
