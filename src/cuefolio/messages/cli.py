# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences of the area "cli"."""

MESSAGES: dict[str, str] = {
    "cli.usage": "{message}; see {program} --help.",
    "cli.unknown_command": '"{text}" is neither a command nor a catalogue that exists; '
    "the commands are: {known}.",
    "cli.no_film": "The catalogue has {count} productions, so name one with --film; it has: {known}.",
    "cli.nothing_to_change": "Nothing to change was given; name at least one field, such as --title; "
    "see {program} --help.",
    "cli.bad_option": '"{text}" is not NAME=VALUE; example: --option paper=letter.',
    "cli.bad_role": '"{text}" is not a role; choose one of: {choices}.',
    "cli.output_failed": "The output cannot be written ({reason}).",
    "cli.picture_failed": "No picture of the window: {reason}; everything else is complete.",
    "cli.demo_not_empty": "{path} holds files that are not the demo's ({names}); "
    "choose an empty or new folder.",
    "cli.demo_exists": "{path} holds a demo already and was left as it is; give --force to make it anew.",
    "step.demo_library": 'Add people, works, scenes and themes of "{title}"',
    "step.demo_themes": 'Describe the theme statements of "{title}"',
}
