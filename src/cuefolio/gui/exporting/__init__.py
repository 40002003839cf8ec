# SPDX-License-Identifier: GPL-3.0-or-later
"""A cue sheet out: for whom, in which format, how it will look, what is missing, and where it goes."""
