# SPDX-License-Identifier: GPL-3.0-or-later
"""Painters and editors of table cells. There is no widget in a cell except the one being edited."""
