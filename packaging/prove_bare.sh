#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves the README's two commands on a bare Debian: a fresh system with nothing but python3, a fresh clone of HEAD
# in a folder whose name has a space and an accent. Needs root and debootstrap; takes about ten minutes.
#
#   packaging/prove_bare.sh [SUITE]       SUITE: bookworm
#
#   BARE_BASE   a folder that holds, or shall hold, the untouched system, to be used again next time
#   BARE_SHOW   folders of this machine to show inside, read-only, for one with a package index of its own; never one
#               that packages write to, such as those of certificates
#   BARE_ENV    NAME=VALUE words to pass inside, for the same
set -euo pipefail
suite=${1:-bookworm}
checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
work=$(mktemp -d)
system=$work/system
mounts=()
finish() {
  for place in "${mounts[@]}"; do umount "$place" || exit 1; done # before anything is deleted
  rm -rf --one-file-system "$work"
}
trap finish EXIT

base=${BARE_BASE:-$work/base}
if [ ! -x "$base/usr/bin/python3" ]; then
  debootstrap --variant=minbase --include=python3 "$suite" "$base"
fi
cp -a "$base" "$system"
cp -L /etc/resolv.conf "$system/etc/resolv.conf"
mounted() { # mounted PLACE MOUNT-ARGUMENT... : mount at a place inside, to be taken off at the end
  local place=$system$1
  mkdir -p "$place"
  mount "${@:2}" "$place"
  mounts=("$place" "${mounts[@]}")
}
mounted /proc -t proc -o ro proc
mounted /dev/shm -t tmpfs tmpfs
for folder in ${BARE_SHOW:-}; do
  mounted "$folder" --bind "$folder"
  # A package that sets itself up inside must not reach the machine outside.
  mount -o remount,ro,bind "$system$folder"
done
clone="/srv/Filmmusik prüfen"
git clone --quiet --no-hardlinks "$checkout" "$system$clone"

inside() { # inside COMMAND... : in the clone, with a clean environment
  local pass=("PATH=/usr/sbin:/usr/bin:/sbin:/bin" "HOME=/root" "LANG=C.UTF-8" "CI=true")
  # shellcheck disable=SC2016,SC2086
  env -i "${pass[@]}" ${BARE_ENV:-} chroot "$system" sh -c 'cd "$0" && exec "$@"' "$clone" "$@"
}
for command in run run test test; do
  echo "== python3 packaging/bootstrap.py $command"
  time inside python3 packaging/bootstrap.py "$command"
done
