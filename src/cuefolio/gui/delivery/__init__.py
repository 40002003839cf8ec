# SPDX-License-Identifier: GPL-3.0-or-later
"""Sheets that went out, exporting several, and the recipients that they go to."""
