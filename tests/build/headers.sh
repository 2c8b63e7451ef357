#!/bin/sh
# SPDX-License-Identifier: MIT
# headers.sh   every header compiles alone, twice included, with warnings as errors; the core also freestanding, with
# 16-bit offsets, with unsigned char and short enums, and (clang++) for a machine with 16-bit int and size_t.
set -u
root=$(cd "$(dirname "$0")/../.." && pwd)
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
faults=0
warnings='-Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wundef -Werror'

# check WHAT COMPILER FLAG...
check() {
  what=$1
  shift
  if ! "$@" -std=c++17 $warnings -I"$root/include" -fsyntax-only "$dir/tu.cpp" >"$dir/log" 2>&1; then
    echo "$header: $what"
    head -20 "$dir/log"
    faults=$((faults + 1))
  fi
}

cd "$root/include" || exit 1
for header in $(find pith.hpp pith -name '*.hpp' | LC_ALL=C sort); do
  printf '#include <%s>\n#include <%s>\nusing nothing = void;\n' "$header" "$header" >"$dir/tu.cpp"
  check hosted "${CXX:-g++}"
  [ "$header" = pith/std.hpp ] && continue
  core='-ffreestanding -fno-exceptions -fno-rtti -nostdinc++'
  check 'freestanding, 16-bit index' "${CXX:-g++}" $core -DPITH_INDEX_BITS=16
  check 'unsigned char, short enums' "${CXX:-g++}" $core -funsigned-char -fshort-enums
  [ -n "${CLANGXX:-}" ] && check '16-bit int' "$CLANGXX" --target=msp430 $core
done
[ $faults = 0 ]
