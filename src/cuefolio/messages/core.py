# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences of the area "core": files and values in general."""

MESSAGES: dict[str, str] = {
    "file.cannot_write": "{path} cannot be written ({reason}); the old file, if there was one, is unchanged. "
    "Choose another folder or free some space.",
    "file.cannot_read": "{path} cannot be read ({reason}).",
    "file.not_found": "{path} does not exist; check the name and the folder.",
}
MESSAGES |= {
    "job.cancelled": "Stopped; what was half done was not stored.",
    "picture.failed": "The picture of the window could not be taken: {reason}",
}
