# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences of the area "query"."""

MESSAGES: dict[str, str] = {}
