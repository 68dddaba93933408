#!/bin/sh
# Builds the command-line program and reads articles with it, from any folder:
#   sh cmake/demo.sh [OPTION…] [FILE…]     options are those of `communique read`; without a file: examples/articles
# Installs the Debian packages that are missing (as root or through sudo). Exit code 3: run the command it printed.
set -eu
project=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
# shellcheck source=cmake/setup.sh
. "$project/cmake/setup.sh"

need cmake ninja-build g++ libutf8proc-dev libsqlite3-dev nlohmann-json3-dev libcli11-dev
check_tools
configure "$build_root/release" -DCMAKE_BUILD_TYPE=Release -DCOMMUNIQUE_TESTS=OFF -DCOMMUNIQUE_EXAMPLES=ON
build "$build_root/release" communique_program

names_article "$@" || set -- "$@" "$project/examples/articles"
exec "$build_root/release/bin/communique" read "$@"
