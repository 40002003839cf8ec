# SPDX-License-Identifier: GPL-3.0-or-later
"""The Problems panel: what stands in the way of a delivery, and the matrix of profiles and cues."""
