#!/usr/bin/env bash
# Installs what the batteries need and builds the bridge to TestU01:
#   TestU01 1.2.3   libtestu01-0-dev, testu01-bin   Debian's non-free component (free for non-commercial use)
#   dieharder       dieharder                       Debian's main component; only with --dieharder
#   the bridge      target/bridge                   from src/main/c/bridge.c, with cc
# Does nothing that is done already. Installing packages needs root; without it the script says what to run.
# Exit codes: 0 all there, 2 cannot install here, others: what failed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

want_dieharder=no
case ${1:-} in
  '') ;;
  --dieharder) want_dieharder=yes ;;
  *) echo "usage: ${0##*/} [--dieharder]" >&2; exit 64 ;;
esac

source_list=/etc/apt/sources.list.d/testu01-non-free.list

has_testu01() { [ -e /usr/include/testu01/bbattery.h ]; }

# The user's own sources stay as they are; one file of ours adds the component, for the running release and from where its
# main component comes.
add_non_free() {
  local codename mirror
  codename=$(. /etc/os-release && echo "${VERSION_CODENAME:-}")
  if [ "$(. /etc/os-release && echo "${ID:-}")" != debian ] || [ -z "$codename" ]; then
    return 0 # Ubuntu has it in multiverse, which is switched on as a rule
  fi
  mirror=$(apt-get indextargets --format '$(REPO_URI) $(CODENAME) $(COMPONENT)' 'Created-By: Packages' \
    | sed -nE "s/ $codename main\$//p" | head -n 1)
  [ -n "$mirror" ] || return 0
  echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror $codename non-free" > "$source_list"
}

install_packages() {
  if ! command -v apt-get >/dev/null; then
    echo "cannot install $*: there is no apt-get here; install TestU01 1.2.3 and a C compiler by hand" >&2
    exit 2
  fi
  if [ "$(id -u)" != 0 ]; then
    echo "cannot install $*: run as root:  sudo statistical-tests/install.sh" >&2
    exit 2
  fi
  # Other sources may be unreachable without harm; what matters is whether the packages come.
  apt-get update -q >&2 || true
  add_non_free
  apt-get update -q >&2 || true
  if ! DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$@" >&2; then
    echo "cannot install $*: apt-get failed" >&2
    exit 2
  fi
}

packages=()
has_testu01 || packages+=(libtestu01-0-dev testu01-bin)
command -v cc >/dev/null || packages+=(gcc libc6-dev)
if [ "$want_dieharder" = yes ] && ! command -v dieharder >/dev/null; then
  packages+=(dieharder)
fi
[ "${#packages[@]}" = 0 ] || install_packages "${packages[@]}"

mkdir -p target
if [ ! -x target/bridge ] || [ src/main/c/bridge.c -nt target/bridge ]; then
  cc -std=c99 -O2 -Wall -Wextra -Werror -o target/bridge src/main/c/bridge.c \
    -ltestu01 -ltestu01probdist -ltestu01mylib -lm
fi
