# SPDX-License-Identifier: GPL-3.0-or-later
"""Back to the editor: a production's cues as markers and lanes that editing systems read."""
