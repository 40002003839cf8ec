# SPDX-License-Identifier: GPL-3.0-or-later
"""PDFs set by typst from a layout in ``resources/templates``, and texts made ready for such layouts.

The layout is a file: a person may copy it, change it and name the copy in the option ``template``. It gets
its data as JSON in ``sys.inputs.data``; texts are data and never markup. No date of creation is written, so
equal data give equal bytes on a machine with the same fonts. Latin, Greek and Cyrillic are set in Inter,
which is shipped; other scripts in the fonts of the machine.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from cuefolio.errors import CuefolioError
from cuefolio.formats.registry import Options, SheetOption
from cuefolio.formats.sheets.text import isolated, with_break_points
from cuefolio.resources import resource_path

if TYPE_CHECKING:
    from typst import Fonts

PAPERS = {"a4": "a4", "letter": "us-letter"}
TEMPLATE = SheetOption(
    id="template",
    kind="text",
    default="",
    label="Own layout",
    help="A typst file of your own, made from a copy of the shipped layout; empty for that one.",
)

# A row up to this size stays on one page; a taller one must break or it would be cut.
_TALL_TEXT = 900
_TALL_ROWS = 20
_NAME_LINE = 24


def paper_option(default: str) -> SheetOption:
    """The choice of paper, with the one that the recipients of a layout print on."""
    return SheetOption(
        id="paper",
        kind="choice",
        default=default,
        label="Paper",
        help="The size of the pages, landscape.",
        choices=(("a4", "A4"), ("letter", "US Letter")),
    )


_MUCH = 50_000
"""Characters of data, those of some hundred cues, from which typst's memory is worth the tidying (0.1 s)."""


def write_pdf(shipped: str, data: Mapping[str, Any], options: Options, out: BinaryIO) -> None:
    """One PDF of ``data`` by the layout of the option ``template``, else by the shipped file of this name.

    Raises CuefolioError ``sheets.template_failed`` for an unusable layout.
    """
    import typst

    chosen = str(options["template"])
    template = Path(chosen).absolute() if chosen else resource_path("templates", shipped)
    if not template.is_file():
        raise CuefolioError("sheets.template_failed", path=str(template), reason="there is no such file")
    inputs = {"data": json.dumps(data, ensure_ascii=False)}
    try:
        compiler = typst.Compiler(template, root=template.parent, font_paths=_fonts(), sys_inputs=inputs)
        pdf = compiler.compile(format="pdf")
    except typst.TypstError as error:
        raise CuefolioError("sheets.template_failed", path=str(template), reason=error.message) from error
    finally:
        if len(inputs["data"]) > _MUCH:
            _forget()
    assert isinstance(pdf, bytes)
    out.write(pdf)


def _forget() -> None:
    """Have typst drop what it keeps of earlier documents: each sheet of 500 cues would stay with 100 MB, and
    the next one is hardly quicker for it. It drops what ten documents have not asked for."""
    from typst import Compiler, Fonts

    none = Fonts(include_system_fonts=False, include_embedded_fonts=False)
    for _ in range(11):
        Compiler(b"", font_paths=none).compile(format="pdf")


def fitted(text: str, longest: int) -> str:
    """A text for a place that holds words of ``longest`` characters: longer ones get points where they may
    break, and text from right to left keeps its own order."""
    return isolated(with_break_points(text, longest))


def clipped(text: str, limit: int) -> str:
    """At most ``limit`` characters, an ellipsis in place of the rest; for places that repeat a text."""
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"


def must_break(texts: Iterable[str], names: Sequence[str], rows: int) -> bool:
    """Whether a row of the table may be too tall for a page and has to go on on the next: by the length of
    its texts, or by its lines, of which long ``names`` of parties take several."""
    lines = rows + sum(len(name) // _NAME_LINE for name in names)
    return sum(map(len, texts)) > _TALL_TEXT or lines > _TALL_ROWS


@cache
def _fonts() -> Fonts:
    """The shipped fonts first, then those of the machine for scripts that Inter lacks."""
    from typst import Fonts

    return Fonts(font_paths=[str(resource_path("fonts"))])
