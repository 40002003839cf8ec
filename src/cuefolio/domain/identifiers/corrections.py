# SPDX-License-Identifier: GPL-3.0-or-later
"""What somebody probably meant: look-alike characters, then two neighbours exchanged.

Nothing is offered where two answers fit. A check digit modulo 10 lets one wrong exchange in ten pass, so an
offer stays a question to a person.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import product

from cuefolio.domain.identifiers.schemes import Rules, Shape

_LOOK_ALIKE = {"O": "0", "0": "O", "I": "1", "L": "1", "1": "IL", "S": "5", "5": "S", "B": "8", "8": "B"}
"""International ISRC Agency, Bulletin 2015/01 warns of O and 0, I and 1; S and 5, B and 8 come from scans."""


def likely(rules: Rules, plain: str, problem_of: Callable[[str], str]) -> str:
    """The one form that was probably meant, plain; "" where none or several fit.

    ``problem_of`` gives the code of what is wrong with a form, "" for nothing.
    """
    shapes = rules.shapes_for(plain)
    kinds: tuple[Iterable[str], ...]
    if shapes:
        kinds = ((form for shape in shapes for form in _look_alikes(plain, shape)), _exchanges(plain))
    else:
        kinds = (rules.offered(plain),)
    for kind in kinds:
        problems = {form: problem_of(form) for form in kind}
        fitting = [form for form, problem in problems.items() if not problem]
        fitting = fitting or [
            form for form, problem in problems.items() if problem == "identifier.unknown_prefix"
        ]
        if fitting:
            return fitting[0] if len(fitting) == 1 else ""
    return ""


def _look_alikes(plain: str, shape: Shape) -> Iterable[str]:
    """Every impossible character replaced; where all are possible, one of them replaced."""
    wrong = [c not in allowed for c, allowed in zip(plain, shape, strict=True)]
    others = [
        [other for other in _LOOK_ALIKE.get(c, "") if other in allowed]
        for c, allowed in zip(plain, shape, strict=True)
    ]
    if any(wrong):
        choices = [other if bad else [c] for c, bad, other in zip(plain, wrong, others, strict=True)]
        yield from map("".join, product(*choices))
        return
    for place, replacements in enumerate(others):
        for other in replacements:
            yield plain[:place] + other + plain[place + 1 :]


def _exchanges(plain: str) -> Iterable[str]:
    for at in range(len(plain) - 1):
        yield plain[:at] + plain[at + 1] + plain[at] + plain[at + 2 :]
