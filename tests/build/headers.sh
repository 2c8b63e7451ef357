#!/bin/sh
# SPDX-License-Identifier: MIT
# headers.sh   every header compiles alone, twice included, with warnings as errors; the core also freestanding, with
# 16-bit offsets, with unsigned char and short enums, and (clang++) for a machine with 16-bit int and size_t and for Windows
# without what GCC and Clang have beyond C++17. The whole library has no name that Windows.h or Arduino.h take away.
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

header=pith.hpp
printf '#include <pith.hpp>\nusing nothing = void;\n' >"$dir/tu.cpp"
[ -z "${CLANGXX:-}" ] || for windows in '' -U__clang__; do
  check "Windows $windows" "$CLANGXX" --target=x86_64-pc-windows-msvc $windows -DPITH_STD=0 $core
done

# Macros that those headers define: some in small letters, some as functions.
header='after Windows.h and Arduino.h'
for name in string_view string vector memory_resource new algorithm; do echo "#include <$name>"; done >"$dir/tu.cpp"
cat >>"$dir/tu.cpp" <<'CODE'
#define near
#define far
#define small char
#define hyper long
#define interface struct
#define pascal
#define cdecl
#define min(a, b) ((a) < (b) ? (a) : (b))
#define max(a, b) ((a) > (b) ? (a) : (b))
#define abs(x) ((x) > 0 ? (x) : -(x))
#define round(x) ((x) + 1)
#define sq(x) ((x) * (x))
#define bit(b) (1 << (b))
#define word(a) (a, 0)
#define major(x) (x)
#define minor(x) (x)
#include <pith.hpp>
using nothing = void;
CODE
check 'a name is a macro there' "${CXX:-g++}"

# A compiler that is neither GCC nor Clang is asked for nothing of theirs. PITH_PORTABLE says whether it is one.
leftovers() { # leftovers FLAG...: what is left of it in the preprocessed headers, after the macros
  echo '#include <pith.hpp>' | "${CXX:-g++}" -std=c++17 -ffreestanding -DPITH_STD=0 -I"$root/include" "$@" -E -xc++ - |
    awk '/^# / { ours = index($3, "/pith/") } ours' | grep -E '__builtin|__attribute__|__asm|vector_size|\[\[gnu'
}
if leftovers -U__GNUC__ -U__clang__ || leftovers -DPITH_PORTABLE=1; then
  echo 'portable: these are not C++17'
  faults=$((faults + 1))
fi
leftovers -DPITH_PORTABLE=0 >/dev/null || { echo 'the check for leftovers sees nothing'; faults=$((faults + 1)); }

# The words of all languages are UTF-8, and must be read as such.
if "${CXX:-g++}" -std=c++17 -finput-charset=latin1 -I"$root/include" -fsyntax-only "$dir/tu.cpp" 2>"$dir/log" ||
  ! grep -q 'written in UTF-8' "$dir/log"; then
  echo 'another character set is not refused'
  faults=$((faults + 1))
fi
[ $faults = 0 ]
