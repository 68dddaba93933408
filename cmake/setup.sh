# shellcheck shell=sh
# Sourced by demo.sh and check.sh: packages, configuring and building, with a line of progress for each step.
# Callers set `project` (the checkout) first. Progress goes to standard error, so that output can be redirected.

build_root=${COMMUNIQUE_BUILD:-$project/build}
if [ -t 2 ] && [ -z "${NO_COLOR:-}" ] && [ "${TERM:-dumb}" != dumb ]; then
  live=yes good=$(printf '\033[32m') bad=$(printf '\033[31m') plain=$(printf '\033[0m') again=$(printf '\r\033[K')
else
  live='' good='' bad='' plain='' again=''
fi

say() { printf '%s\n' "$*" >&2; }

stop() {
  code=$1
  shift
  say "${bad}$*${plain}"
  exit "$code"
}

# watch NAME LOG: how far ninja is, every minute: whoever looks at a file or at a CI's page would see nothing for minutes.
# Ends with the script, too, which Ctrl-C may stop while this ignores it. What sleeps does not keep a pipe open.
watch() {
  while sleep "${COMMUNIQUE_PROGRESS:-60}" >/dev/null 2>&1 && kill -0 $$ 2>/dev/null; do
    at=$(sed -n 's|^\[\([0-9]*\)/\([0-9]*\)\] .*|step \1 of \2|p' "$2" | tail -n 1)
    [ -z "$at" ] || say "        $1: $at"
  done
}

# step NAME LOG COMMAND…: runs a command quietly; when it fails, the end of its log says why.
step() {
  name=$1 log=$2
  shift 2
  { mkdir -p "$(dirname "$log")" && true >"$log"; } 2>/dev/null ||
    stop 1 "Cannot write $log: set COMMUNIQUE_BUILD to a folder of your own."
  started=$(date +%s)
  if [ -n "$live" ]; then
    printf '%s …' "$name" >&2
    watcher=''
  else
    watch "$name" "$log" >/dev/null &
    watcher=$!
  fi
  code=0
  "$@" >"$log" 2>&1 </dev/null || code=$?
  if [ -n "$watcher" ]; then
    kill "$watcher" 2>/dev/null || true
    wait "$watcher" 2>/dev/null || true   # else bash says that it was terminated
  fi
  if [ "$code" = 0 ]; then
    say "${again}${good}done${plain}    $name ($(($(date +%s) - started)) s)"
  else
    say "${again}${bad}failed${plain}  $name ($(($(date +%s) - started)) s). The end of $log:"
    tail -n 30 "$log" | sed 's/^/    /' >&2
    return "$code"
  fi
}

# missing PACKAGE…: those that dpkg does not have installed, on one line.
missing() {
  have=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "$@" 2>/dev/null) || true
  for package in "$@"; do
    case "
$have
" in *"
$package installed
"*) ;; *) printf '%s ' "$package" ;; esac
  done
}

install_packages() {
  # shellcheck disable=SC2086 # $as_root and the list are several words on purpose
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get -y -o DPkg::Lock::Timeout=300 \
    install --no-install-recommends $wanted
}

update_and_install() {
  # shellcheck disable=SC2086
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 update && install_packages
}

# need PACKAGE…: installs what is missing, as root or through sudo; otherwise prints the command to run.
need() {
  if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    say "note    this is no Debian: make sure that the equivalents of these packages are there: $*"
    return 0
  fi
  wanted=$(missing "$@")
  wanted=${wanted% }
  [ -n "$wanted" ] || return 0
  if [ "$(id -u)" = 0 ]; then
    as_root=
  elif command -v sudo >/dev/null && { sudo -n true 2>/dev/null || { [ -t 0 ] && [ -t 2 ] && sudo -v; }; }; then
    as_root='sudo -n'
  else
    say "Packages are missing, and this user may not install them. Run this as root, then start again:"
    say ""
    say "    apt-get update && apt-get install -y --no-install-recommends $wanted"
    exit 3
  fi
  # Package lists that are missing or out of date are the usual reason for a failure: hence the second attempt.
  log=$build_root/logs/packages.log
  # shellcheck disable=SC2086
  set -- $wanted
  known=$(apt-cache policy "$@" 2>/dev/null | grep -c 'Candidate: [0-9]') || true
  if [ "$known" -ne $# ] || ! step "Installing $wanted" "$log" install_packages; then
    step "Installing $wanted (with new package lists)" "$log" update_and_install ||
      stop 1 "The packages could not be installed."
  fi
  [ -z "$(missing "$@")" ] || stop 1 "Still missing after the installation: $(missing "$@")"
}

# at_least WANTED HAVE: compares versions such as 3.25.
at_least() { [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1)" = "$1" ]; }

check_tools() {
  command -v cmake >/dev/null || stop 1 "cmake is not there."
  command -v ninja >/dev/null || stop 1 "ninja is not there."
  have=$(cmake --version | sed -n 's/^cmake version \([0-9.]*\).*/\1/p')
  at_least 3.25 "$have" || stop 1 "cmake $have is too old: 3.25 or later is needed."
  [ -z "${CXX:-}" ] || return 0
  command -v c++ >/dev/null || stop 1 "There is no C++ compiler."
  case $(c++ --version | head -n 1) in
    *clang*) ;;
    *)
      have=$(c++ -dumpfullversion 2>/dev/null || c++ -dumpversion)
      at_least 12 "$have" || stop 1 "g++ $have is too old: 12 or later is needed (or set CXX to a clang++ of 14 or later)."
      ;;
  esac
}

# configure FOLDER OPTION…: when the options are new; what else changes ninja notices itself.
configure() {
  folder=$1
  shift
  options="$project: $*"
  if [ -f "$folder/configured" ] && [ "$(cat "$folder/configured")" = "$options" ]; then return 0; fi
  # A checkout that was moved or copied brings a build that points to its old place.
  if [ -f "$folder/CMakeCache.txt" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$project" "$folder/CMakeCache.txt"; then
    rm -rf "$folder"
  fi
  step "Configuring" "$build_root/logs/configure.log" cmake -S "$project" -B "$folder" -G Ninja "$@" ||
    stop 1 "Configuring failed."
  printf '%s\n' "$options" >"$folder/configured"
}

# build FOLDER TARGET
build() {
  step "Building" "$build_root/logs/build.log" cmake --build "$1" --target "$2" || stop 1 "The build failed."
}

# names_article ARGUMENT…: whether one is an article for `communique read`, neither an option nor the value of one.
names_article() {
  value='' options=yes
  for argument; do
    case $value$options$argument in
      value*) value='' ;;
      yes--) options='' ;;
      yes--*=* | yes--help | yes-h | yes--explain | yes--text) ;;
      yes--*) value=value ;;
      *) return 0 ;;
    esac
  done
  return 1
}
