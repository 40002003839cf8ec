# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences of the area "timecode": all that is typed into a cue's cells in a notation of its own.

Timecode, lengths, shares and usage codes. Each says what was typed, what is wrong, what to type instead.
"""

MESSAGES: dict[str, str] = {
    "timecode.unknown_rate": "“{text}” is not a frame rate known here; choose one of {known}.",
    "timecode.empty": "No timecode was typed; type one such as 01:02:03:04, or 1210 for 00:00:12:10.",
    "timecode.malformed": "“{text}” is not a timecode; type hours, minutes, seconds and frames such as "
    "01:02:03:04, or only digits such as 1210 for 00:00:12:10.",
    "timecode.too_many_digits": "“{text}” has more than the eight digits of a timecode; "
    "type at most HHMMSSFF, such as 01020304 for 01:02:03:04.",
    "timecode.frame_too_large": "“{text}” has frame {frame}, but a second at frame rate {rate} ends with "
    "frame {last}; type a frame from 00 to {last}.",
    "timecode.seconds_too_large": "“{text}” has {seconds} seconds, but a minute ends with second 59; "
    "type seconds from 00 to 59 and carry the rest into the minutes.",
    "timecode.minutes_too_large": "“{text}” has {minutes} minutes, but an hour ends with minute 59; "
    "type minutes from 00 to 59 and carry the rest into the hours.",
    "timecode.dropped_label": "“{text}” does not exist at frame rate {rate}: drop-frame counting skips it; "
    "type {first}, the first frame of that minute.",
    "timecode.out_before_in": "The out point {end} is not after the in point {start}; "
    "type a later out point, or a length such as +5:00 for five seconds.",
    "timecode.duration_malformed": "“{text}” is not a length of time; type minutes and seconds such as 2:12, "
    "seconds such as 90 or 12.5, units such as 2m10s, or frames too such as 00:01:02:03.",
    "timecode.duration_too_long": "“{text}” is longer than 99 hours; type a shorter length such as 2:12 "
    "for two minutes and twelve seconds.",
    "timecode.not_seconds": "“{text}” is not a number of seconds; type one such as 12.5.",
    "share.empty": "No share was typed; type a percentage such as 50 or 33.33, or leave the cell unknown.",
    "share.malformed": "“{text}” is not a share; type a percentage such as 50, 33.33 or 50,5, "
    "or a fraction such as 1/3.",
    "share.negative": "“{text}” is below zero; type a share from 0 to 100 percent.",
    "share.too_large": "“{text}” is more than the whole; type a share from 0 to 100 percent.",
    "usage.unknown_code": "“{text}” is not a usage code known here; type one of {known}.",
}
