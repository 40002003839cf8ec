# SPDX-License-Identifier: GPL-3.0-or-later
"""The controls of the window. Import each from its own module: what is not used costs no start-up time."""
