# SPDX-License-Identifier: GPL-3.0-or-later
"""Series comfort in the window: cues of other episodes, templates of a series, end credits."""
