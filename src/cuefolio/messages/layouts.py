# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences of the area "layouts": what the layouts of single recipients cannot hold."""

MESSAGES: dict[str, str] = {
    "layout.first_in": "Cue {cue} sounds in {count} stretches; this layout shows where the first begins, "
    "and the duration of all.",
    "layout.no_shares": "This layout has no place for societies and shares; "
    "send a sheet that has them to the societies as well.",
    "layout.no_publisher_ipi": "This layout has a place for the IPI name numbers of composers only; "
    "those of publishers are left out.",
}
