# SPDX-License-Identifier: GPL-3.0-or-later
"""The review of an editor's timeline: what would become a cue, why, and what a person says to it."""
