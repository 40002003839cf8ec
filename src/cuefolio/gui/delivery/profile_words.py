# SPDX-License-Identifier: GPL-3.0-or-later
"""The words for the rules of a profile: what is needed, how shares and times are shown."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from cuefolio.domain.profile import Need, Profile, Views
from cuefolio.domain.reporting import RoundingRule
from cuefolio.domain.shares import format_share
from cuefolio.domain.usage import Placement

translate = QCoreApplication.translate


def need_word(need: Need) -> str:
    """How much a fact is wanted; "" where a sheet has no place for it."""
    words = {
        Need.MANDATORY: translate("Recipients", "must"),
        Need.WANTED: translate("Recipients", "wanted"),
        Need.OPTIONAL: "–",
    }
    return words.get(need, "")


def placement_word(placement: Placement) -> str:
    """How music stands to the picture."""
    words = {
        Placement.MAIN_TITLE: translate("Recipients", "Main title"),
        Placement.END_TITLE: translate("Recipients", "End title"),
        Placement.LOGO: translate("Recipients", "Company logo"),
        Placement.ON_CAMERA: translate("Recipients", "Performed on camera"),
        Placement.HEARD: translate("Recipients", "Heard by the characters, not seen"),
        Placement.FOCUS: translate("Recipients", "Featured, heard by the audience only"),
        Placement.UNDERSCORE: translate("Recipients", "Background"),
        Placement.BUMPER: translate("Recipients", "Bumper"),
        Placement.TEASER: translate("Recipients", "Teaser, recap"),
    }
    return words[placement]


def counting(profile: Profile) -> list[tuple[str, str]]:
    """How a recipient counts: pairs of a heading and a sentence or word."""
    times, shares = profile.times, profile.shares
    rounding = {
        RoundingRule.HALF_UP: translate("Recipients", "half a second and more goes up"),
        RoundingRule.UP: translate("Recipients", "always up"),
        RoundingRule.DOWN: translate("Recipients", "always down"),
    }[times.rounding]
    if times.minimum_one:
        rounding = translate("Recipients", "{0}, at least one second").format(rounding)
    if shares.view is Views.SIDES:
        view = translate("Recipients", "writers 100 %, publishers 100 %")
    else:
        view = translate("Recipients", "one 100 %: writers {0}, publishers {1}").format(
            format_share(shares.writers), format_share(shares.publishers)
        )
    carves = times.overlaps == "carve"
    each = times.repeats == "each"
    rolled = translate("Recipients", "not allowed")
    if times.rollup:
        title = times.rollup_title.replace("{title}", translate("Recipients", "title of the production"))
        title = title.replace("{usage}", translate("Recipients", "usage code"))
        rolled = translate("Recipients", "allowed, one line called “{0}”").format(title)
        if times.rollup_usage:
            rolled = translate("Recipients", "{0}, coded {1}").format(rolled, times.rollup_usage)
    orders = {
        "time": translate("Recipients", "by time"),
        "number": translate("Recipients", "by cue number"),
        "title": translate("Recipients", "by title"),
    }
    return [
        (translate("Recipients", "Shares"), view),
        (
            translate("Recipients", "Totals of shares"),
            translate("Recipients", "may miss 100 % by {0} %").format(format_share(shares.tolerance)),
        ),
        (translate("Recipients", "Rounding"), rounding),
        (
            translate("Recipients", "Overlaps"),
            translate("Recipients", "count for the later entrance only")
            if carves
            else translate("Recipients", "count for each cue"),
        ),
        (
            translate("Recipients", "Repeated uses"),
            translate("Recipients", "each has its line")
            if each
            else translate("Recipients", "one line with the number of uses"),
        ),
        (translate("Recipients", "Roll-up of score"), rolled),
        (translate("Recipients", "Order"), orders.get(profile.order, profile.order)),
    ]


def pairs(words: Mapping[str, str]) -> str:
    """Codes with what they stand for, in one line."""
    return ", ".join(f"{code} = {word}" for code, word in words.items())
