# SPDX-License-Identifier: GPL-3.0-or-later
"""The command palette: every action, production, saved search and cue by a few letters."""
