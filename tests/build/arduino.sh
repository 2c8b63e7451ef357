#!/bin/sh
# SPDX-License-Identifier: MIT
# arduino.sh   the Arduino library: two archives are equal byte for byte, and each sketch in it compiles against what is
# in it, with a stand-in for the Arduino core.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
make_zip() { python3 "$root/tools/make_arduino_zip.py" --url https://example.org/pith "$dir/$1"; }
make_zip a.zip
make_zip b.zip
cmp "$dir/a.zip" "$dir/b.zip"
python3 -m zipfile -e "$dir/a.zip" "$dir"
if python3 "$root/tools/make_arduino_zip.py" --url nowhere "$dir/c.zip" 2>/dev/null; then
  echo "a library without a home page was not refused"
  exit 1
fi
cat >"$dir/Arduino.h" <<'CORE'
#include <stddef.h>
#include <stdint.h>
struct serial {
  void begin(long);
  void write(const uint8_t*, size_t);
  void println();
  void println(const char*);
};
extern serial Serial;
CORE
for sketch in "$dir"/pith/examples/*/*.ino; do
  "${CXX:-g++}" -std=gnu++17 -Wall -Wextra -Werror -ffreestanding -fno-exceptions -fno-rtti -include "$dir/Arduino.h" \
    -I"$dir/pith/src" -x c++ -fsyntax-only "$sketch"
done
