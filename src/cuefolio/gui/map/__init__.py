# SPDX-License-Identifier: GPL-3.0-or-later
"""The film map: a film's running time with its scenes, cues, themes and silence, drawn and worked in."""
