# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading cue sheets back in the window: compared with ours and taken over, or as a new production."""
