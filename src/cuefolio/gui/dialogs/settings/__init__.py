# SPDX-License-Identifier: GPL-3.0-or-later
"""Pages of the settings dialog; each applies at once what is chosen on it."""
