# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences about timelines with media: AAF, Premiere projects, folders of stamped WAV files."""

MESSAGES: dict[str, str] = {
    # AAF: files that cannot be read.
    "timeline.aaf_too_big": "{path} has {size} GB, more than the {most} GB that are read; export the AAF without embedded media.",
    "timeline.aaf_damaged": "{path} is an AAF that is damaged or was cut short ({reason}); export it again.",
    "timeline.aaf_no_composition": "{path} is an AAF with {count} clips and no sequence; open the sequence itself in the editing system and export that as AAF.",
    "timeline.aaf_no_such_composition": "{path} has no sequence called “{name}”; it has: {names}.",
    "timeline.aaf_nothing_heard": "{path} holds no sound and no markers in its sequence “{name}”; export it again with its audio tracks.",
    "timeline.aaf_picture_only": "{path} has pictures only in its sequence “{name}” ({count} clips), no sound and no markers; export it again with its audio tracks.",
    "timeline.aaf_too_many_parts": "{path} has more than {most} parts, with all of its nested sequences; export one reel, or flatten the nests first.",
    "timeline.aaf_too_many_uses": "{path} has more than {most} clips; export one reel or fewer tracks at a time.",
    # AAF: what a person should know about a file that was read.
    "timeline.aaf_rate_guess": "The AAF has neither timecode nor picture: {rate} frames a second are a guess. Check the frame rate.",
    "timeline.aaf_drop_at_whole_rate": "The sequence counts drop-frame at {rate} frames a second, which is not done here: lengths are exact, but labels fall behind the editor's by a few frames a minute.",
    "timeline.aaf_part_unread": "A part of {place} cannot be read; what it holds is missing here.",
    "timeline.aaf_unknown_part": "{place} holds a part of a kind that is not known ({name}); it was passed over.",
    "timeline.aaf_too_deep": "{place} is nested too deep; what lies deeper is missing here.",
    "timeline.aaf_mob_missing": "The AAF does not say what the clip at {place} plays ({id}); it is listed without a name.",
    "timeline.aaf_nest_in_itself": "The sequence “{name}” at {place} is nested in itself, or too often; it was not opened again.",
    # Premiere projects.
    "timeline.prproj_damaged": "{path} is a Premiere project that is damaged or was cut short ({reason}); save the project again, or export the sequence as Final Cut Pro XML.",
    "timeline.prproj_too_big": "{path} unpacks to more than {most} MB, which no Premiere project does; export the sequence as Final Cut Pro XML instead.",
    "timeline.prproj_no_sequence": "{path} is a Premiere project without a sequence that can be read; export the sequence as Final Cut Pro XML instead.",
    "timeline.prproj_no_such_sequence": "{path} has no sequence called “{name}”; it has: {names}.",
    "timeline.prproj_nothing_heard": "{path} holds no sound and no markers in any of its sequences; choose the project with the edited sequence.",
    "timeline.prproj_no_rate": "The sequence “{name}” in {path} has no frame rate that can be read; choose the frame rate and read it again.",
    "timeline.prproj_too_many_uses": "{path} has more than {most} clips, with all of its nested sequences; export one sequence as Final Cut Pro XML.",
    "timeline.prproj_experimental": "Premiere's project format is not documented: check the result, or export the sequence as Final Cut Pro XML.",
    "timeline.prproj_clip_unread": "The clip {place} has no times that can be read; it was left out.",
    "timeline.prproj_no_source": "The project does not say what the clip {place} plays; it is listed by its name alone.",
    "timeline.prproj_nest_in_itself": "The sequence “{name}” at {place} is nested in itself, or too often; it was not opened again.",
    "timeline.prproj_marker_unread": "A marker of the sequence “{name}” cannot be read; it was left out.",
    # Folders of stamped WAV files.
    "timeline.bwf_no_files": "The folder {path} holds no WAV file; choose the folder with the stamped WAV files themselves.",
    "timeline.bwf_no_stamps": "None of the {count} WAV files in {path} has a time stamp (a bext chunk with a time reference); export them as Broadcast WAVE with time stamps, or choose the timeline instead.",
    "timeline.bwf_too_many": "The folder {path} holds more than {most} WAV files; choose a folder with those of one reel.",
    "timeline.bwf_unreadable": "{file} cannot be read as a WAV file ({reason}); it was left out.",
    "timeline.bwf_no_stamp": "{file} has no time stamp; it was left out.",
    "timeline.bwf_no_sound": "{file} has a time stamp and no sound that can be measured; it was left out.",
    "timeline.bwf_folder_passed": "The folder {folder} cannot be opened or lies too deep; files in it were not looked at.",
    "timeline.bwf_zero_stamp": "{file} is stamped with 00:00:00:00, as many programs do that know no time. Check its place.",
    "timeline.bwf_cut_short": "{file} is shorter than it says; its length is taken from what is there.",
    "timeline.bwf_rate_guess": "The WAV files do not say a frame rate: {rate} is a guess. Check it.",
    "timeline.bwf_rates_differ": "The WAV files name different frame rates ({rates}); {rate} was taken, as most of them do.",
    "timeline.bwf_sample_rates": "The WAV files have different sample rates ({rates}); each was placed by its own.",
    "timeline.bwf_skipped": "{count} files of {path} are not WAV files and were passed over.",
}
