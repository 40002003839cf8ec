# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences of the area "media": audio files that cannot be read, and what was amiss in those that can."""

MESSAGES: dict[str, str] = {
    "media.not_found": "{path} is no longer there; it was moved, renamed or deleted. Scan its new folder.",
    "media.no_permission": "{path} may not be read by you; change its permissions and scan again.",
    "media.not_a_file": "{path} is not a file but {kind}; only audio files are read.",
    "media.cannot_read": "{path} cannot be read from its disk ({reason}); check the disk "
    "or the network folder.",
    "media.empty": "{path} is empty (0 bytes); copy it again from its source.",
    "media.unknown_format": "{path} is not audio in a format that is read here: MP3, MPEG-4, FLAC, "
    "Ogg Vorbis, Opus, WAV, AIFF, Windows Media, Monkey's Audio, WavPack or Musepack. "
    "The name does not count, the content does.",
    "media.unreadable": "{path} begins as {format} but is damaged ({detail}); copy it again from its source.",
    "media.too_slow": "{path} was given up after {seconds} seconds without an answer; it is damaged, or "
    "its disk does not respond.",
    "media.too_big": "{path} was given up because its tags need more than {megabytes} MB of memory to read; "
    "it is damaged or made to do harm.",
    "media.crashed": "{path} brings the reader of audio files down; it is damaged or made to do harm.",
    "media.folder_unreadable": "The folder {path} cannot be listed ({reason}); its files were not scanned.",
    "media.reader_unavailable": "The part that reads audio files does not start ({reason}); "
    "install Cuefolio again.",
    "media.remark_truncated": "The file ends before its audio does; the duration is that of what is there.",
    "media.remark_tags_cut": "The file holds more tag text than is kept; the rest was left out.",
    "media.remark_tags_damaged": "A part of the tags is damaged and was left out.",
    "media.cannot_encode": "Audio cannot be written as {suffix} on this computer; choose one of {choices}.",
}
"""Pictures that cannot become posters, and the steps of posters."""
MESSAGES |= {
    "poster.not_found": "{name} is no longer there; it was moved, renamed or deleted. Choose the picture again.",
    "poster.not_a_file": "{name} is not a file, so it cannot be a poster; choose a picture file.",
    "poster.cannot_read": "{name} cannot be read ({reason}); check its permissions and its disk.",
    "poster.empty": "{name} is empty (0 bytes); copy it again from its source.",
    "poster.unknown_format": "{name} is not a picture that can be read here: JPEG, PNG, WebP, GIF, TIFF or BMP. "
    "The name does not count, the content does.",
    "poster.drawing": "{name} is a drawing or a document, not a picture of pixels; save it as PNG or JPEG first.",
    "poster.too_large": "{name} is too large for a poster ({size}); save it smaller, such as 1200 px high.",
    "poster.damaged": "{name} is damaged or cut short; copy it again from its source.",
    "poster.no_reader": "Pictures cannot be read by this command ({reason}); drop the picture on the production in the window.",
    "poster.no_picture": "There is no picture in the clipboard; copy one, then paste again.",
    "step.set_poster": 'Set the poster of "{title}"',
    "step.remove_poster": 'Remove the poster of "{title}"',
}
