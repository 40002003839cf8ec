# SPDX-License-Identifier: GPL-3.0-or-later
"""An editor's timeline as it was read, and how cues come out of it."""
