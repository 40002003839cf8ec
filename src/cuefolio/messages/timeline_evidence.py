# SPDX-License-Identifier: GPL-3.0-or-later
"""What a cue took from a timeline, and how a production's cues are built from timelines."""

MESSAGES: dict[str, str] = {
    "step.set_building": 'Set gap and threshold of "{title}"',
    "step.rebuild_cues": 'Rebuild the cues of "{title}" from their timelines',
    "timeline.bad_gap": "A gap of {gap} s cannot be used: give seconds from 0 to {most}.",
    "timeline.bad_threshold": "A threshold of {threshold} dB cannot be used: give whole dB from {least} to 0.",
    "timeline.cue.from_file": "From {file}, read {when}: {cue} spans {span} and is heard for {audible}.",
    "timeline.cue.apart": "With a gap of {gap} s it would be {count} cues.",
    "timeline.cue.mix": "This cue plays the mix “{mix}”, which needs its own cue sheet.",
    "timeline.rebuild.nothing": 'No cue of "{title}" changes by this gap and threshold.',
    "timeline.rebuild.outdated": 'The cues of "{title}" were changed meanwhile, so nothing was rebuilt: look at what would change and rebuild again.',
    "timeline.rebuild.by_hand": "its times were changed by hand",
    "timeline.rebuild.through_mix": "it comes through a mix",
    "timeline.rebuild.several": "several imports gave to it",
    "timeline.rebuild.silent": "none of its clips would be heard",
    "timeline.rebuild.between": "what lies between it and {first} was left out, deleted or changed by hand",
    "timeline.rebuild.differs": "it would join {first}, but says something else there: {field}",
}
