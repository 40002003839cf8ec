# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences of the area "catalog": files, edits, conflicts, and the labels of steps."""

MESSAGES: dict[str, str] = {
    "catalog.not_found": "There is no catalogue at {path}; check the name, or make one with File > New catalogue "
    "(cuefolio new).",
    "catalog.is_folder": "{path} is a folder, but a catalogue is one file ending in .cuefolio; choose the file.",
    "catalog.exists": "{path} exists already and was left as it is; choose another name.",
    "catalog.empty": "{path} is empty (0 bytes); if it comes from a cloud folder, wait until it has been "
    "downloaded and open it again.",
    "catalog.truncated": "{path} is cut short ({size} bytes of {expected}); copy it again from where it came from, "
    "or open a backup.",
    "catalog.not_a_catalog": "{path} is not a Cuefolio catalogue; choose a file that Cuefolio made (*.cuefolio).",
    "catalog.newer": "{path} was made by a newer Cuefolio (schema {version}, this program knows up to {known}); "
    "update Cuefolio to open it. The file was not changed.",
    "catalog.no_permission": "{path} may not be read by you; ask its owner for permission.",
    "catalog.read_only": "{path} can only be read, so nothing was changed; copy it to a folder where you may write.",
    "catalog.locked": "{path} is being written by another program and did not become free within 5 seconds; "
    "nothing was changed. Try again.",
    "catalog.disk_full": "The disk with {path} is full, so the edit was not stored; free some space and repeat it.",
    "catalog.disk_error": "The disk with {path} reported an error, so the edit was not stored; check the drive "
    "and repeat it.",
    "catalog.damaged": "{path} is damaged and was not changed; open a backup of it.",
    "catalog.cannot_open": "{path} cannot be opened; check that the drive is connected and the folder can be written.",
    "catalog.backup_failed": "{path} could not be backed up ({reason}), so nothing was changed; free some space or "
    "let its folder be written, and repeat it.",
    "catalog.migration_failed": "{path} could not be brought to the present schema ({reason}); it is unchanged, "
    "and a backup lies at {backup}.",
    "edit.gone": "The {table} to change does not exist any more; somebody deleted it. Nothing was changed.",
    "edit.in_use": "{name} is used {count} times and was not deleted; remove it from there first.",
    "edit.conflict": 'Somebody else changed "{column}" of {name} meanwhile, so nothing was written; look at it '
    "and repeat the step by hand.",
    "edit.conflict_gone": "{name} was deleted or brought back meanwhile, so nothing was written.",
    "undo.nothing": "There is nothing to undo.",
    "redo.nothing": "There is nothing to redo.",
}
