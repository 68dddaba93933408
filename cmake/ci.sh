#!/bin/sh
# Everything that must hold before a change lands, step after step, from any folder: sh cmake/ci.sh [STEP…]
#   format      clang-format finds nothing to change
#   check       g++, warnings are errors, all tests: check.sh; with what builds WebAssembly, a browser and Dask
#   sanitizers  clang, warnings are errors; specifications, the C suite and the fuzzers' seeds under ASan and UBSan
#   fuzz        every fuzzer for some seconds, a minute in all
#   threads     one reader and one archive among many threads under TSan
#   tidy        clang-tidy finds nothing in lib and capi
# Without a step: all of them, also behind one that fails. The last lines say which failed, and "N passed, N failed".
# Installs the Debian packages that are missing (as root or through sudo). Exit code 3: run the command it printed.
set -eu
project=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
# shellcheck source=cmake/setup.sh
. "$project/cmake/setup.sh"

jobs=$(getconf _NPROCESSORS_ONLN)
figures=$build_root/logs/figures   # a line "PASSED FAILED" for each run of tests
logs=$build_root/logs

# Keeps what ctest wrote into a log; fails if a test did.
count_tests() {
  found=$(sed -n 's/.* \([0-9]*\) tests failed out of \([0-9]*\).*/\1 \2/p' "$1")
  [ -n "$found" ] || return 1
  echo "$((${found#* } - ${found% *})) ${found% *}" >>"$figures"
  [ "${found% *}" = 0 ]
}

# test_in FOLDER NAME OPTION…: ctest, quietly; what failed stands at the end of its log.
test_in() {
  folder=$1 log=$logs/$2.log
  shift 2
  step "Testing" "$log" ctest --test-dir "$folder" --output-on-failure --no-tests=error --parallel "$jobs" "$@" || :
  count_tests "$log"
}

run_format() {
  step "Comparing with clang-format" "$logs/format.log" sh -c 'cd "$1" && find include lib capi examples tests \
    \( -name "*.cpp" -o -name "*.hpp" -o -name "*.c" -o -name "*.h" \) -print0 |
    xargs -0 -P 2 -n 50 clang-format --dry-run -Werror' format "$project"
}

run_check() {
  code=0
  sh "$project/cmake/check.sh" >"$logs/check.log" || code=$?
  [ "$code" = 0 ] || grep -v '^ *[0-9]*/[0-9]* Test' "$logs/check.log" | tail -n 60
  sed -n 's/^\([0-9]*\) passed, \([0-9]*\) failed$/\1 \2/p' "$logs/check.log" >>"$figures"
  return "$code"
}

# specifications_in FOLDER NAME: all of the unit tests that measure no time, in one process: each alone would load a
# reader of its own, which takes longer than the tests.
specifications_in() {
  log=$logs/$2.log code=0
  step "Testing the specifications" "$log" "$1/tests/unit/unit_tests" --no-colors=true \
    '--test-case-exclude=*in time that grows*,*linear time*,one sentence of 5 MB*,fifty thousand Smiths*' || code=$?
  found=$(sed -n 's/^\[doctest\] test cases: *[0-9]* | *\([0-9]*\) passed | *\([0-9]*\) failed.*/\1 \2/p' "$log")
  [ -n "$found" ] || return 1
  echo "$found" >>"$figures"
  return "$code"   # a leak is found when all tests have passed
}

# Sources are compiled several at a time: a third of the work, and clashing names are found.
configure_sanitized() {
  configure "$build_root/sanitizers" -DCOMMUNIQUE_UNITY_BUILD=ON --preset fuzz \
    -DCOMMUNIQUE_EXAMPLES=OFF -DCOMMUNIQUE_INSTALL=OFF
}

run_sanitizers() {
  configure_sanitized
  build "$build_root/sanitizers" all
  specifications_in "$build_root/sanitizers" specifications
  test_in "$build_root/sanitizers" sanitizers -R '^(capi\.|fuzz: )'
}

run_fuzz() {
  configure_sanitized
  build "$build_root/sanitizers" fuzzers
  step "Fuzzing" "$logs/fuzz.log" cmake --build "$build_root/sanitizers" --target fuzz --parallel "$jobs"
}

run_threads() {
  flags='-fsanitize=thread -O1'
  configure "$build_root/threads" -DCOMMUNIQUE_UNITY_BUILD=ON -DCMAKE_BUILD_TYPE=Debug "-DCMAKE_C_FLAGS=$flags" \
    "-DCMAKE_CXX_FLAGS=$flags" -DCOMMUNIQUE_TESTS=ON -DCOMMUNIQUE_EXAMPLES=OFF -DCOMMUNIQUE_INSTALL=OFF
  build "$build_root/threads" capi_threads
  build "$build_root/threads" capi_archive_threads
  TSAN_OPTIONS=halt_on_error=1 test_in "$build_root/threads" threads -R "^capi\.(archive_)?threads$"
}

# Without the path-sensitive checks (clang-analyzer-*), which take an hour.
run_tidy() {
  configure_sanitized
  build "$build_root/sanitizers" all
  step "Looking with clang-tidy" "$logs/tidy.log" run-clang-tidy -quiet -p "$build_root/sanitizers" -j "$jobs" \
    -checks='-clang-analyzer-*,-bugprone-suspicious-include' '/(lib|capi)/'
}

if [ "${1:-}" = --one ]; then
  "run_$2"
  exit
fi
[ $# -gt 0 ] || set -- format check sanitizers fuzz threads tidy
for name; do
  case $name in
    format | check | sanitizers | fuzz | threads | tidy) ;;
    *) stop 2 "There is no step \"$name\": format, check, sanitizers, fuzz, threads, tidy" ;;
  esac
done
mkdir -p "$logs"
: >"$figures"
need clang clang-format clang-tidy libclang-rt-14-dev cmake ninja-build g++ python3 valgrind \
  lld wasi-libc libc++-14-dev-wasm32 libc++abi-14-dev-wasm32 libclang-rt-14-dev-wasm32 \
  chromium python3-dask python3-distributed sqlite3
failures='' report=''
for name; do
  say "---- $name"
  began=$(date +%s)
  # A process of its own: inside a condition the shell would go on behind a command that fails.
  if sh "$0" --one "$name"; then result=passed; else result=FAILED failures="$failures $name"; fi
  report="$report$(printf '%-10s  %s  %4d s' "$name" "$result" $(($(date +%s) - began)))
"
done
printf '\n%s' "$report"
[ -z "$failures" ] || echo "failed:$failures (logs: $logs)"
awk '{ passed += $1; failed += $2 } END { printf "%d passed, %d failed\n", passed, failed }' "$figures"
[ -z "$failures" ]
