# SPDX-License-Identifier: GPL-3.0-or-later
"""What a cue took from a timeline, and how a production's cues are built from timelines."""

MESSAGES: dict[str, str] = {
    "step.set_building": 'Set gap and threshold of "{title}"',
    "timeline.bad_gap": "A gap of {gap} s cannot be used: give seconds from 0 to {most}.",
    "timeline.bad_threshold": "A threshold of {threshold} dB cannot be used: give whole dB from {least} to 0.",
    "timeline.cue.from_file": "From {file}, read {when}: {cue} spans {span} and is heard for {audible}.",
    "timeline.cue.apart": "With a gap of {gap} s it would be {count} cues.",
}
