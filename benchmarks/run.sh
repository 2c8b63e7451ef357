#!/bin/sh
# SPDX-License-Identifier: MIT
# Measures speed, instructions and memory against the ceilings and the peers; some ten minutes. Installs what is missing
# (Debian, Ubuntu), builds with -O2, prints a table and at last the figures that are promised, as `result NAME VALUE`.
#
#   sh benchmarks/run.sh                           in build/benchmarks-release
#   sh benchmarks/run.sh --write docs/performance.md
#                                                  puts the table between the markers of that page as well
set -eu
cd "$(dirname "$0")/.."
build=build/benchmarks-release

missing=
need() { command -v "$2" >/dev/null 2>&1 || missing="$missing $1"; }
apt() {
  sudo=
  [ "$(id -u)" = 0 ] || sudo=sudo
  $sudo env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=900 -qq "$@" >/dev/null
}
need g++ g++
need cmake cmake
need make make
need python3 python3
# perf counts instructions where the processor lets it; elsewhere valgrind does.
perf stat -e instructions:u true 2>&1 | grep -q '[0-9] *instructions' || need valgrind valgrind
[ -e /usr/include/benchmark/benchmark.h ] || missing="$missing libbenchmark-dev"
# A peer, and real prose.
wanted=
command -v ots >/dev/null 2>&1 || wanted="$wanted ots"
command -v bible >/dev/null 2>&1 || wanted="$wanted bible-kjv"
if [ -n "$missing$wanted" ]; then
  if ! command -v apt-get >/dev/null 2>&1; then
    echo "Not found:$missing$wanted (names of Debian packages). Trying without." >&2
  else
    echo "Installing:$missing$wanted"
    apt update
    # shellcheck disable=SC2086 # a list of words
    [ -z "$missing" ] || apt install -y --no-install-recommends $missing
    for package in $wanted; do
      apt install -y --no-install-recommends "$package" || echo "No $package to install: its figures are left out."
    done
  fi
fi

cmake -S . -B "$build" -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_FLAGS_RELEASE=-O2 -DPITH_BUILD_BENCHMARKS=ON \
  -DPITH_BUILD_TESTS=OFF -DPITH_BUILD_EXAMPLES=ON >/dev/null
cmake --build "$build" --target benchmark_speed benchmark_once pith_cli >/dev/null
exec python3 benchmarks/report.py "$build" "$@"
