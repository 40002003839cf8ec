# SPDX-License-Identifier: GPL-3.0-or-later
"""``python -m cuefolio`` is the ``cuefolio`` command."""

import sys

from cuefolio.bootstrap import entry

sys.exit(entry())
