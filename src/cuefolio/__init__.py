# SPDX-License-Identifier: GPL-3.0-or-later
"""Cuefolio: a catalogue of film music and the cue sheets that come from it."""

__version__ = "0.2.0"
