# SPDX-License-Identifier: GPL-3.0-or-later
"""Shares as integers of 1/10000 of the whole (10000 = 100 %): exact sums, no floating point.

Unknown is None and is never filled in; these functions deal with known shares only.
"""

from __future__ import annotations

import re
import unicodedata
from fractions import Fraction

from cuefolio.errors import CuefolioError

WHOLE = 10000
_TOLERANCE = 2
_VULGAR = re.compile("(?<=[0-9])(?=[\u00bc-\u00be\u2150-\u215e])")
_PERCENT = re.compile(r"(-?) ?([0-9]{1,9}(?:[.,][0-9]{0,12})?|[.,][0-9]{1,12}) ?%?")
_FRACTION = re.compile(r"(-?) ?(?:([0-9]{1,9}) )?([0-9]{1,9}) ?/ ?([0-9]{1,9})( ?%)?")


def parse_share(text: str) -> int:
    """A share of 1/10000 from "50", "33.33%", "50,5" (percent), "1/3" (of the whole) or "33 1/3" (percent).

    Rounded half up to 1/10000. Raises CuefolioError share.empty, malformed, negative, too_large.
    """
    shown = text.strip()[:40]
    # "33⅓" must not become 331/3.
    plain = unicodedata.normalize("NFKC", _VULGAR.sub(" ", text[:80])).replace("\u2044", "/")
    plain = plain.replace("\u2212", "-").strip()
    if not plain:
        raise CuefolioError("share.empty")
    percent, fraction = _PERCENT.fullmatch(plain), _FRACTION.fullmatch(plain)
    if percent:
        sign = percent[1]
        share = Fraction(percent[2].replace(",", ".").rstrip(".")) * 100
    elif fraction and int(fraction[4]) and (fraction[2] or not fraction[5]):
        sign = fraction[1]
        share = Fraction(int(fraction[3]), int(fraction[4]))
        share = (int(fraction[2]) + share) * 100 if fraction[2] else share * WHOLE
    else:
        raise CuefolioError("share.malformed", text=shown)
    if sign and share:
        raise CuefolioError("share.negative", text=shown)
    if share > WHOLE:
        raise CuefolioError("share.too_large", text=shown)
    return (2 * share.numerator + share.denominator) // (2 * share.denominator)


def format_share(share: int) -> str:
    """Percent without needless zeros: 3333 -> "33.33", 5000 -> "50"."""
    sign = "-" if share < 0 else ""
    whole, hundredths = divmod(abs(share), 100)
    return sign + f"{whole}.{hundredths:02d}".rstrip("0").rstrip(".")


def split_equally(n: int, whole: int = WHOLE) -> list[int]:
    """``n`` shares that differ by at most 1/10000 and add up to ``whole``; the larger come first."""
    if n == 0:
        return []
    each, rest = divmod(whole, n)
    return [each + 1] * rest + [each] * (n - rest)


def total_ok(total: int) -> bool:
    """Whether a total counts as the whole: 99.98 to 100.02 %, so that 3 x 33.33 passes."""
    return abs(total - WHOLE) <= _TOLERANCE
