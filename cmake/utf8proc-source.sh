#!/bin/sh
# Unpacks the source of Debian's utf8proc into a folder: sh cmake/utf8proc-source.sh FOLDER
# For builds that no package of a compiled utf8proc exists for, WebAssembly first of all. Debian's, so that the same
# Unicode data decides everywhere. The lists that apt has are used for where Debian is found, and stay as they are:
# sources come through lists of this script's own. Needs no root.
set -eu
[ $# = 1 ] || { echo "usage: sh $0 FOLDER" >&2; exit 2; }
if [ -f "$1/utf8proc.c" ] && [ -f "$1/utf8proc_data.c" ] && [ -f "$1/LICENSE.md" ]; then exit 0; fi
command -v apt-get >/dev/null || {
  echo "This is no Debian: unpack utf8proc 2.8 yourself and configure with -DCOMMUNIQUE_UTF8PROC_SOURCE=FOLDER" >&2
  exit 1
}
mkdir -p "$1"
folder=$(CDPATH='' cd -- "$1" && pwd -P)
own=$(mktemp -d)
trap 'rm -rf "$own"' EXIT
mkdir -p "$own/lists/partial" "$own/archives/partial" "$own/unpacked"

# sources OPTION…: a line "deb-src [signed-by=…] ADDRESS SUITE main" for each place from which apt gets packages. Whether
# these are Debian's it knows where it has their lists; an image may have none.
# shellcheck disable=SC2016 # apt and sed read what stands in these quotes
sources() {
  apt-get indextargets "$@" --format '$(ORIGIN)|$(COMPONENT)|$(SIGNED_BY)|$(REPO_URI)|$(RELEASE)' \
    'Created-By: Packages' | sed -n -e 's/^\$(ORIGIN)|/Debian|/' \
    -e 's/^Debian|main|\$(SIGNED_BY)|\(.*\)|\(.*\)$/deb-src \1 \2 main/p' \
    -e 's/^Debian|main|\([^|$]*\)|\(.*\)|\(.*\)$/deb-src [signed-by=\1] \2 \3 main/p' | sort -u
}
sources >"$own/own.list"
[ -s "$own/own.list" ] || sources --no-release-info >"$own/own.list"
[ -s "$own/own.list" ] || { echo "apt knows no place to get packages from" >&2; exit 1; }

fetch() {
  apt-get -o Dir::Etc::sourcelist="$own/own.list" -o Dir::Etc::sourceparts=/dev/null -o Dir::State::lists="$own/lists" \
    -o Dir::Cache="$own" -o Dir::Cache::archives="$own/archives" -o APT::Sandbox::User=root "$@"
}
fetch -qq update || true   # of a place without sources; whether they are there the next line finds
(cd "$own" && fetch -qq --download-only source utf8proc)
tar -xf "$own"/utf8proc_*.orig.tar.* -C "$own/unpacked" --strip-components=1
for file in utf8proc.c utf8proc_data.c utf8proc.h LICENSE.md; do
  cp "$own/unpacked/$file" "$folder/$file.part"
  mv "$folder/$file.part" "$folder/$file"
done
