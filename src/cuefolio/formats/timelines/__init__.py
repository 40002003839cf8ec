# SPDX-License-Identifier: GPL-3.0-or-later
"""Timelines of editing systems, read and written back. The kind is told by content, not by name."""
