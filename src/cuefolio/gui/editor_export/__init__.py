# SPDX-License-Identifier: GPL-3.0-or-later
"""Back to the editor: cues as markers and lanes of an editing system, chosen, looked at and written."""
