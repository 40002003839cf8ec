# SPDX-License-Identifier: GPL-3.0-or-later
"""ISRC, ISWC, IPI, ISAN, EIDR, EAN, ISNI, IMDb: read loosely, shown canonically, wrong ones kept and flagged.

Real sheets carry wrong identifiers, so nothing here refuses; what is wrong is said, and what was probably
meant is offered where only one answer fits.
"""

from __future__ import annotations

from cuefolio.domain.identifiers.identifier import Identifier, Scheme
from cuefolio.domain.identifiers.reading import canonical, guess, is_valid, read

__all__ = ["Identifier", "Scheme", "canonical", "guess", "is_valid", "read"]
