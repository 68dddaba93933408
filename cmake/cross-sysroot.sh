#!/bin/sh
# What the library needs of another processor's Debian, in a folder: sh cmake/cross-sysroot.sh FOLDER arm64|armhf|…
#
# The packages are taken from the mirror that this machine's apt is set up for, and unpacked into the folder; nothing is
# installed. cmake/aarch64-linux-gnu.cmake and cmake/arm-linux-gnueabihf.cmake find it through COMMUNIQUE_SYSROOT.
set -eu
[ $# = 2 ] || { sed -n '2,5s/^# \{0,1\}//p' "$0" >&2; exit 2; }
packages='libc6 libgcc-s1 libstdc++6 libutf8proc2 libutf8proc-dev libsqlite3-0 libsqlite3-dev nlohmann-json3-dev
  doctest-dev libcli11-dev'
mkdir -p "$1"
folder=$(CDPATH='' cd -- "$1" && pwd -P)
if [ -f "$folder/complete" ] && [ "$(cat "$folder/complete")" = "$2: $packages" ]; then exit 0; fi
apt=$folder/.apt
mkdir -p "$apt/lists/partial" "$apt/cache/archives/partial"
: >"$apt/status"
# Lists and packages of this architecture, in folders of their own: the machine's own lists stay as they are.
for_target() {
  apt-get -qq -o APT::Architecture="$architecture" -o APT::Architectures="$architecture" \
    -o Dir::State="$apt" -o Dir::State::lists="$apt/lists" -o Dir::State::status="$apt/status" \
    -o Dir::Cache="$apt/cache" -o Dir::Cache::pkgcache= -o Dir::Cache::srcpkgcache= -o Acquire::Languages=none \
    -o APT::Sandbox::User=root "$@"
}
architecture=$2
# One of several mirrors may be half way through an update of its own; what is missing then the download names.
for_target update || for_target update || echo "Some package lists are missing; going on with the others" >&2
(
  cd "$apt"
  # shellcheck disable=SC2086 # several packages
  for_target download $packages
)
for package in "$apt"/*.deb; do dpkg-deb -x "$package" "$folder"; done
rm -rf "$apt"
echo "$2: $packages" >"$folder/complete"
