#!/bin/sh
# Builds everything with warnings as errors and runs all tests, from any folder:
#   sh cmake/check.sh [OPTION…]   options go to ctest, such as -R NAME
# Installs the Debian packages that are missing (as root or through sudo). Exit code 3: run the command it printed.
# The last line is "N passed, N failed".
set -eu
project=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
# shellcheck source=cmake/setup.sh
. "$project/cmake/setup.sh"

need cmake ninja-build g++ libutf8proc-dev libsqlite3-dev nlohmann-json3-dev libcli11-dev doctest-dev python3 \
  abigail-tools doxygen dpkg-dev file locales pkg-config python3-venv
check_tools
configure "$build_root/check" -DCMAKE_BUILD_TYPE=Release -DCOMMUNIQUE_WARNINGS_AS_ERRORS=ON -DCOMMUNIQUE_TESTS=ON \
  -DCOMMUNIQUE_EXAMPLES=ON
build "$build_root/check" all

log=$build_root/logs/tests.log
code=0
ctest --test-dir "$build_root/check" --output-on-failure --no-tests=error --output-log "$log" \
  --parallel "$(getconf _NPROCESSORS_ONLN)" "$@" || code=$?
summary=$(sed -n 's/.* \([0-9]*\) tests failed out of \([0-9]*\).*/\1 \2/p' "$log")
[ -n "$summary" ] || stop 1 "ctest did not run the tests: see $log"
failed=${summary% *} total=${summary#* }
echo "$((total - failed)) passed, $failed failed"
exit "$code"
