# SPDX-License-Identifier: GPL-3.0-or-later
"""Shares as integers of 1/10000 of the whole (10000 = 100 %): exact sums, no floating point.

Unknown is None and is never filled in by itself: only where a person asks for it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
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


def percent(share: int | None) -> str | None:
    """A share of 1/10000 as percent with two places: 3333 -> "33.33". None stays None."""
    if share is None:
        return None
    sign, size = ("-", -share) if share < 0 else ("", share)
    return f"{sign}{size // 100}.{size % 100:02d}"


def percent_text(share: int | None) -> str:
    """A share for people: 3333 -> "33.33 %"; "" when unknown."""
    return "" if share is None else f"{format_share(share)} %"


def split_equally(n: int, whole: int = WHOLE) -> list[int]:
    """``n`` shares that differ by at most 1/10000 and add up to ``whole``; the larger come first."""
    if n == 0:
        return []
    each, rest = divmod(whole, n)
    return [each + 1] * rest + [each] * (n - rest)


def total_ok(total: int) -> bool:
    """Whether a total counts as the whole: 99.98 to 100.02 %, so that 3 x 33.33 passes."""
    return abs(total - WHOLE) <= _TOLERANCE


def distribute_remainder(shares: Sequence[int | None], whole: int = WHOLE) -> list[int]:
    """The shares with what is left of ``whole`` distributed; the sum is ``whole`` exactly.

    Known shares stay, unknown ones get the rest in equal parts. Where all are known, only what rounding left
    is distributed (less than 1/10000 for each): the last of the most frequent share takes it, so that three
    times 33.33 becomes 33.33, 33.33, 33.34. Raises CuefolioError share.over_whole, share.not_rounding.
    """
    known = [share for share in shares if share is not None]
    rest = whole - sum(known)
    if len(known) < len(shares):
        if rest < 0:
            raise CuefolioError("share.over_whole", total=format_share(sum(known)))
        parts = iter(split_equally(len(shares) - len(known), rest))
        return [next(parts) if share is None else share for share in shares]
    if abs(rest) >= max(len(known), 1):
        raise CuefolioError("share.not_rounding", total=format_share(sum(known)))
    found, step = list(known), 1 if rest > 0 else -1
    usual = sorted(range(len(known)), key=lambda at: (-known.count(known[at]), -at))
    for at in [at for at in usual if known[at] + step >= 0][: abs(rest)]:
        found[at] += step
    return found
