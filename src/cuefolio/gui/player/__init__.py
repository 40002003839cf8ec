# SPDX-License-Identifier: GPL-3.0-or-later
"""Picture, clock and live logging: what runs, the bar at the bottom, and the keys that work it."""
