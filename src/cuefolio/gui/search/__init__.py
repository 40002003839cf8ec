# SPDX-License-Identifier: GPL-3.0-or-later
"""The search box: completion of fields and values, remarks on slips, help."""
