# SPDX-License-Identifier: GPL-3.0-or-later
"""Words that stand on sheets for roles, origins, kinds of production and facts of the header."""

from __future__ import annotations

import re
from functools import lru_cache

from cuefolio.domain.text import fold
from cuefolio.domain.vocabulary import CUT_VERSIONS, Origin, ProductionKind
from cuefolio.formats.sheets import english

_NOT_WORDS = re.compile(r"[^\w#%]+")


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """A heading or label as it is looked up: folded, words parted by one space."""
    return _NOT_WORDS.sub(" ", fold(text)).replace("_", " ").strip()


def _spread(table: dict[str, str]) -> dict[str, str]:
    return {plain(word): code for code, words in table.items() for word in words.split("|")}


ROLES = _spread(
    {
        "C": "C|Composer|Music|Music by|Komponist|Compositeur",
        "A": "A|Author|Lyricist|Lyrics|Lyrics by|Words|Textdichter|Auteur|Songwriter (lyrics)",
        "CA": "CA|Composer/Author|Composer-Author|Composer & Author|Composer/Lyricist|Writer/Composer|AC",
        "AR": "AR|Arranger|Arranged by|Arr|Bearbeiter|Arrangeur",
        "AD": "AD|Adapter|Adaptor|Adaptation",
        "TR": "TR|Translator",
        "SA": "SA|SubAuthor|Sub Author|Sub-Author|Sub-Lyricist",
        "SR": "SR|SubArranger|Sub Arranger|Sub-Arranger",
        "E": "E|Publisher|Original Publisher|OP|Music Publisher|Verlag|Editeur|Éditeur|Pub",
        "SE": "SE|Sub Publisher|SubPublisher|Sub-Publisher|SP",
        "AM": "AM|Administrator|Publisher Administrator|Admin|Administered by",
        "ES": "ES|Substitute Publisher|Substituted Publisher",
        "AQ": "AQ|Acquirer",
        "PA": "PA|Income Participant",
    }
)
for _code, _word in english.ROLES.items():
    ROLES.setdefault(plain(_word), _code)
"""Word -> CISAC code."""
SIDES = {
    "w": "writer",
    "writer": "writer",
    "songwriter": "writer",
    "p": "publisher",
    "composer writer": "writer",
}
"""Words that tell the side but not the role."""

ORIGINS = {plain(origin.value): origin.value for origin in Origin} | _spread(
    {
        "score": "Original score",
        "original-song": "Original song",
        "licensed-song": "Licensed|Commercial|Commercial recording|Pre-existing|Licensed song|C"
        "|Lizenzierte Musik",
        "library": "Library|Production music|L|Production library|Library music|Archivmusik",
        "public-domain": "Public domain|Traditional|PD arrangement|Gemeinfrei",
    }
)
KINDS = {plain(kind.value): kind.value for kind in ProductionKind} | _spread(
    {
        "film": "Movie|Feature|Feature film|Motion picture|Film",
        "short": "Short film|Short",
        "episode": "Series|Series episode|TV series|Television series|Episode|TV",
        "documentary": "Documentary",
        "commercial": "Commercial|Advertisement",
        "trailer": "Trailer|Promo",
        "game": "Game|Video game",
        "student-film": "Student film",
    }
)
CLASSIFICATIONS = {"original": "original", "new": "original", "revision": "revision", "revised": "revision"}
CUTS = {plain(version): version for version in CUT_VERSIONS}

HEADER = _spread(
    {
        "title": "Title|Programme title|Program title|Production|Production title|Film title|Film|Movie|Show title"
        "|Program (series, film, etc.) Title|Programme|Program|Work title|AV work title|Audiovisual work title"
        "|Production name|Programme name|Program name|Show|Title of film / programme|Series/Film Name",
        "aka_titles": "Also known as|AKA|Program Title AKA(s)|AKA titles|Alternative title|Alternative titles|AKA title"
        "|Program AKA|Programme AKA|Weitere Titel|Series/Film AKA",
        "series": "Series|Series title|Serial title",
        "season": "Season|Season number|Series number|Season no|Staffel",
        "episode_title": "Episode title|EpisodeTitle|Episode|Episode name",
        "episode_aka": "Episode AKA|Episode Title AKA(s)|Episode also known as|Episode title AKA"
        "|Alternative episode title",
        "episode_number": "Episode number|EpisodeNumber|Episode no|Episode #|Ep no|Ep #|Folge",
        "production_number": "Production number|Production no|Production #|Prod no|Programme number|Prod. #"
        "|Produktionsnummer",
        "kind": "Category|Kind|Programme type|Program type|Production type|Type of production|Production category",
        "cut_version": "Version",
        "cut_name": "Cut",
        "classification": "Cue Sheet Classification|Classification|Sheet classification",
        "revision": "Revision number|Revision no",
        "date_prepared": "Date prepared|Prepared on|Date|Preparation date|Erstellt am",
        "first_air_date": "First air or release|First air date|Initial airdate|Initial air date|Air date|Airdate"
        "|Release date|Transmission date|First air or release date|Original air date|Broadcast date|TX date"
        "|First broadcast|First release|First transmission|Broadcast date|Sendedatum",
        "network": "Network|Network/Source|Channel|Network or channel|Broadcaster|Station|Network/channel",
        "production_company": "Production company|Company|Production co|Production Company Name"
        "|Produktionsfirma",
        "company_address": "Company address|Address",
        "company_contact": "Contact|Company contact|Contact name|Telephone",
        "company_email": "E-mail|Email|Email address|Company e-mail|Contact e-mail",
        "prepared_by": "Prepared by|Cue Sheet Prepared By|Sheet prepared by|Cue sheet preparer|Erstellt von",
        "countries": "Country|Countries|Country of production|Country of origin|Production country|Land",
        "year": "Year|Year of production|Production year|Produktionsjahr",
        "director": "Director|Directors|Director(s)|Directed by|Regie",
        "actors": "Actors|Principal actors|Cast|Actor(s)|Lead actors",
        "producer": "Producer|Producers|Producer(s)|Produced by",
        "language": "Language|Original language",
        "isan": "ISAN|V-ISAN|ISAN or V-ISAN|ISAN number",
        "eidr": "EIDR|EIDR id",
        "imdb": "IMDb|IMDb id",
        "duration": "Programme duration|Program/Show Duration|Program duration|Show duration|Running time|Run time"
        "|Programme length|Program length|Total programme duration|Duration of programme|Film duration|Show length"
        "|Total running time|Length|Duration|Duration (HH:MM:SS)|Sendelänge|Programme",
        "rate": "Frame rate|FPS",
        "start": "Start timecode|Programme start|Start TC",
        "incomplete_reason": "Incomplete because|Incomplete",
    }
)
"""Label -> field of ``domain.film``."""
MUSIC_TOTAL = frozenset(
    map(
        plain,
        (
            "Total Music Duration",
            "Music duration",
            "Total music",
            "Music, reported",
            "Music total",
            "Music duration (HH:MM:SS)",
            "Musiklänge",
            "Total Music Length",
        ),
    )
)
"""Labels of the sheet's own total."""
