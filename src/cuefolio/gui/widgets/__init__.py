# SPDX-License-Identifier: GPL-3.0-or-later
"""The controls of the window. Import each from its own module: a module costs start-up time only when used."""
