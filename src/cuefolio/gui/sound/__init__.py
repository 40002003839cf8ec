# SPDX-License-Identifier: GPL-3.0-or-later
"""Recordings to see and to hear: waveforms, and the one player of a window."""
