# SPDX-License-Identifier: GPL-3.0-or-later
"""How a reported number came about: frames, rate, carving, rounding, roll-up, as a tree to be read."""
