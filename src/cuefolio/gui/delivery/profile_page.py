# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything that Cuefolio knows of what one recipient wants, as a page to read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QTextBrowser, QWidget

from cuefolio.domain.profile import FieldNeed, Need, Profile
from cuefolio.domain.usage import Placement
from cuefolio.domain.vocabulary import Origin
from cuefolio.formats.registry import SheetFormat
from cuefolio.gui.delivery.profile_words import counting, need_word, pairs, placement_word
from cuefolio.gui.delivery.words import format_word
from cuefolio.gui.theme import current, font, notifier
from cuefolio.gui.words import error_sentence, profile_text, sentence_for

if TYPE_CHECKING:
    from cuefolio.services.profiles import Listed

_ORIGINS = tuple(origin for origin in Origin if origin.is_music)
_NEEDED = (Need.MANDATORY, Need.WANTED)
_SIGNS = {Need.MANDATORY: "●", Need.WANTED: "○", Need.OPTIONAL: "–"}
Excerpt = Sequence[tuple[int, str, bool]]
"""Lines of a file: number, text, whether it is the one that is wrong."""


class ProfilePage(QTextBrowser):
    """One profile, or what is wrong with its file. Links open in the browser of the system."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._body = ""
        self.setOpenExternalLinks(True)
        self.setWordWrapMode(QTextOption.WrapMode.WordWrap)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setAccessibleName(self.tr("What the recipient wants"))
        notifier().changed.connect(self._restyle)

    def show_profile(self, listed: Listed, formats: Mapping[str, SheetFormat]) -> None:
        """Show a profile that can be read; ``formats`` are those installed, by id."""
        profile = listed.profile
        assert profile is not None
        parts = [f"<p class=title>{escape(profile_text(profile.name))}</p>", self._small(self._whose(listed))]
        parts.append(f"<p>{escape(profile_text(profile.about))}</p>" if profile.about else "")
        if profile.unconfirmed:
            parts.append(self._heading(self.tr("Not confirmed")))
            parts.append(_list(map(profile_text, profile.unconfirmed), "doubt"))
        names = [
            f"{format_word(formats[name].name)} ({formats[name].suffix})" if name in formats else name
            for name in profile.formats
        ]
        facts = [*counting(profile), (self.tr("Formats"), ", ".join(names))]
        parts += [self._heading(self.tr("How it counts and prints")), _table((), facts)]
        parts += self._facts_of_cues(profile)
        parts += self._facts_of_production(profile)
        parts += self._usage(profile)
        parts += self._spellings(profile)
        parts += self._sources(profile)
        self._set("".join(parts))

    def show_fault(self, listed: Listed, path: str, excerpt: Excerpt) -> None:
        """Show why a profile of one's own cannot be read, and the lines of its file around the fault."""
        assert listed.error is not None
        lines = [
            (f"<b>{number}</b>", f"<b><span class=fault>{escape(text)}</span></b>")
            if is_wrong
            else (str(number), escape(text))
            for number, text, is_wrong in excerpt
        ]
        rows = "".join(f"<tr><td>{number}</td><td><code>{text}</code></td></tr>" for number, text in lines)
        then = self.tr("Mend the file and come back to this window; it is read again by itself.")
        parts = [
            f"<p class=title>{escape(listed.id)}</p>",
            self._small(path),
            f"<p class=fault>{escape(error_sentence(listed.error))}</p>",
            f"<table cellspacing=0>{rows}</table>" if rows else "",
            f"<p>{escape(then)}</p>",
        ]
        self._set("".join(parts))

    # the parts

    def _whose(self, listed: Listed) -> str:
        if listed.shadows:
            return self.tr("{0} · your own, used instead of the one that comes with Cuefolio").format(
                listed.id
            )
        if listed.own:
            return self.tr("{0} · your own").format(listed.id)
        return self.tr("{0} · comes with Cuefolio").format(listed.id)

    def _heading(self, text: str) -> str:
        return f"<p class=head>{escape(text)}</p>"

    def _small(self, text: str) -> str:
        return f"<p class=dim>{escape(text)}</p>"

    def _facts_of_cues(self, profile: Profile) -> list[str]:
        """What a cue and its parties must say, a column an origin."""
        rows = _by_origin(profile.cue)
        parties = _by_origin(profile.party)
        if parties:
            rows += [[self.tr("Each party:")], *parties]
        if not rows:
            return []
        heads = ["", *(sentence_for(f"origin.{origin}") for origin in _ORIGINS)]
        unused = [_called(name, need) for name, need in profile.cue.items() if need.need is Need.UNUSED]
        legend = self.tr("● must: without it the sheet comes back; ○ wanted: asked for; – may stay blank.")
        return [
            self._heading(self.tr("What a cue says, by its origin")),
            _table(heads, rows),
            self._small(legend),
            self._small(self.tr("No place on the sheet: {0}.").format(", ".join(unused))) if unused else "",
        ]

    def _facts_of_production(self, profile: Profile) -> list[str]:
        rows = []
        for name, need in profile.header.items():
            cases = [
                f"{sentence_for(f'kind.{kind}')}: {need_word(other) or '–'}"
                for kind, other in need.by_origin.items()
            ]
            if need.need in _NEEDED or any(other in _NEEDED for other in need.by_origin.values()):
                rows.append((_called(name, need), ", ".join([need_word(need.need) or "–", *cases])))
        return [self._heading(self.tr("What the head says")), _table((), rows)] if rows else []

    def _usage(self, profile: Profile) -> list[str]:
        rows = []
        for placement in Placement:
            codes = profile.usage.codes.get(placement, ("", ""))
            rows.append([placement_word(placement), *(code or "–" for code in codes)])
        heads = ["", sentence_for("vocal.instrumental"), sentence_for("vocal.vocal")]
        legend = pairs(profile.usage_words)
        return [
            self._heading(self.tr("Usage")),
            _table(heads, rows),
            self._small(legend) if legend else "",
        ]

    def _spellings(self, profile: Profile) -> list[str]:
        rows = [
            (self.tr("Roles"), pairs(profile.roles) or self.tr("all, by their code")),
            (
                self.tr("Origins"),
                pairs({sentence_for(f"origin.{code}"): word for code, word in profile.origins.items()}),
            ),
            (self.tr("Societies"), pairs(profile.societies)),
        ]
        return [self._heading(self.tr("Its own words")), _table((), [row for row in rows if row[1]])]

    def _sources(self, profile: Profile) -> list[str]:
        if not profile.sources:
            return []
        lines = []
        for source in profile.sources.values():
            text = escape(source.title)
            if source.url.startswith(("https://", "http://")):
                text += f' <a href="{escape(source.url)}">{escape(source.url)}</a>'
            if not source.confirmed:
                text += f" <span class=doubt>{escape(self.tr('not seen as a primary document'))}</span>"
            lines.append(f"<li>{text}</li>")
        return [self._heading(self.tr("Sources")), f"<ul>{''.join(lines)}</ul>"]

    # the look

    def _set(self, body: str) -> None:
        self._body = body
        self._restyle(None)
        self.verticalScrollBar().setValue(0)

    def _restyle(self, _theme: object) -> None:
        theme, document = current(), self.document()
        place = self.verticalScrollBar().value()
        document.setDefaultFont(font(theme.font_size))
        document.setDocumentMargin(16)
        small, heading, title = round(theme.small), round(theme.font_size + 1), round(theme.card_title)
        document.setDefaultStyleSheet(
            "p { margin: 0 0 6px 0; } ul { margin: 0 0 6px 0; } td, th { padding: 2px 12px 2px 0; }"
            f".title {{ font-size: {title}px; font-weight: 600; margin: 0 0 2px 0; }}"
            f".head {{ font-size: {heading}px; font-weight: 600; margin: 18px 0 4px 0; }}"
            f"th {{ font-size: {small}px; color: {theme.dim.name()}; text-align: left; font-weight: 600; }}"
            f".dim {{ color: {theme.dim.name()}; font-size: {small}px; }}"
            f".doubt {{ color: {theme.status('warning').text.name()}; }}"
            f".fault {{ color: {theme.status('error').text.name()}; }}"
            f"a {{ color: {theme.link.name()}; }}"
        )
        self.setHtml(self._body)
        self.verticalScrollBar().setValue(place)


def _by_origin(needs: Mapping[str, FieldNeed]) -> list[list[str]]:
    """A row a fact that is needed anywhere: its name, and a sign for each origin."""
    rows = []
    for name, need in needs.items():
        how = [need.of(origin) for origin in _ORIGINS]
        if any(one in _NEEDED for one in how):
            rows.append([_called(name, need), *(_SIGNS.get(one, "") for one in how)])
    return rows


def _called(name: str, need: FieldNeed) -> str:
    """Our name of a fact, with the recipient's where it has another."""
    ours = sentence_for(f"sheet_field.{name}")
    return f"{ours} ({need.label})" if need.label and need.label.casefold() != ours.casefold() else ours


def _list(lines: Iterable[str], css: str) -> str:
    return "<ul>" + "".join(f"<li class={css}>{escape(line)}</li>" for line in lines) + "</ul>"


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table; the first column names what the others say."""
    above = "".join(f"<th>{escape(head)}</th>" for head in heads)
    body = "".join("<tr>" + "".join(f"<td>{escape(text)}</td>" for text in row) + "</tr>" for row in rows)
    return f"<table cellspacing=0>{f'<tr>{above}</tr>' if above else ''}{body}</table>"
