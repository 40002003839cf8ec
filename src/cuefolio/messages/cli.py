# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences of the area "cli"."""

MESSAGES: dict[str, str] = {}
