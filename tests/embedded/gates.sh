#!/bin/sh
# SPDX-License-Identifier: MIT
# gates.sh FILE.cpp...   compiles each file for Cortex-M0, Cortex-M3 and the host, freestanding, at -Os, and refuses what
# firmware would refuse in the object file: heap, exceptions, RTTI, guards, float helpers, 64-bit division, writable
# data, static constructors. Prints the bytes of code and constants. Without arm-none-eabi-g++, clang++ compiles for M0.
set -u
root=$(cd "$(dirname "$0")/../.." && pwd)
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
flags='-std=c++17 -Os -ffreestanding -nostdinc++ -fno-exceptions -fno-rtti -ffunction-sections -fdata-sections
  -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wundef -Werror'

# What the object may ask for: memory moves, which the compiler writes itself, and the integer helpers of a small ARM.
allowed='^(memcpy|memmove|memset|memcmp|_GLOBAL_OFFSET_TABLE_|__gnu_thumb1_case_[us][qh]i|__gnu_thumb1_case_si'
allowed="$allowed"'|__aeabi_(u?idiv|u?idivmod|mem(cpy|move|set|clr)[48]?|lmul|ll?s[lr]|lasr))$'

# refusals OBJECT: one line for each thing that is wrong with it
refusals() {
  nm -u "$1" | awk '{ print $2 }' | grep -Ev "$allowed" | c++filt | sed 's/^/asks for /'
  nm "$1" | awk '$3 ~ /^_ZGV/ { print $3 }' | c++filt | sed 's/^/has the /'
  nm "$1" | awk '$3 ~ /^_ZT[ISV]/ { print $3 }' | c++filt | sed 's/^/has the /'
  # .data.rel.ro is constant: tables of pointers, on a host that relocates programs.
  objdump -h "$1" | awk '$1 ~ /^[0-9]+$/ && $3 !~ /^0+$/ && $2 !~ /^\.data\.rel\.ro/ {
    if ($2 ~ /^\.(data|bss|tdata|tbss|sdata|sbss)/) print "has writable data: " $2
    if ($2 ~ /^\.(init_array|fini_array|ctors|dtors)/) print "has a static constructor: " $2 }'
}

# compile WHERE FILE OBJECT
compile() {
  case $1 in
    m0) set -- "$arm -mcpu=cortex-m0 -mthumb" "$2" "$3" ;;
    m0-index16) set -- "$arm -mcpu=cortex-m0 -mthumb -DPITH_INDEX_BITS=16" "$2" "$3" ;;
    m3) set -- "$arm -mcpu=cortex-m3 -mthumb" "$2" "$3" ;;
    m0-clang) set -- "$CLANGXX --target=thumbv6m-none-eabi" "$2" "$3" ;;
    host) set -- "${CXX:-g++}" "$2" "$3" ;;
    host-clang) set -- "$CLANGXX" "$2" "$3" ;;
  esac
  # shellcheck disable=SC2086 # lists of words
  $1 $flags -I"$root/include" -c "$2" -o "$3"
}

arm='arm-none-eabi-g++'
targets=
if command -v $arm >/dev/null 2>&1; then
  targets='m0 m0-index16 m3'
elif [ -n "${CLANGXX:-}" ]; then
  targets=m0-clang
fi
targets="$targets host"
[ -z "${CLANGXX:-}" ] || targets="$targets host-clang"

# The gate must bite: each of these has to be refused.
bites() { # bites TARGETS WHAT CODE
  printf '%s\n' "$3" >"$dir/bite.cpp"
  for target in $1; do
    compile "$target" "$dir/bite.cpp" "$dir/bite.o" || exit 1
    [ -n "$(refusals "$dir/bite.o")" ] || { echo "the gate lets $2 pass on $target"; exit 1; }
  done
}
bites "$targets" heap 'int* f(); int* f() { return new int(1); }'
bites "$targets" 'a guard' 'int seed(); int f(); int f() { static int s = seed(); return ++s; }'
bites "$targets" 'writable data' 'int count = 3;'
bites "$targets" 'a zeroed static' 'int f(); static int n; int f() { return ++n; }'
bites "$targets" 'a static constructor' 'int seed(); extern const int s; const int s = seed();'
bites "$targets" 'virtual functions' 'struct a { virtual int f(); }; int a::f() { return 1; }'
case $targets in m0*)
  bites "${targets%% *}" 'a float' 'int f(float x); int f(float x) { return static_cast<int>(x * .85f); }'
  bites "${targets%% *}" 'a 64-bit division' 'unsigned long long f(unsigned long long a, unsigned long long b);
    unsigned long long f(unsigned long long a, unsigned long long b) { return a / b; }'
  ;;
esac

faults=0
for file in "$@"; do
  for target in $targets; do
    what="${file##*/} $target"
    if ! compile "$target" "$file" "$dir/o.o"; then
      faults=$((faults + 1))
      continue
    fi
    bad=$(refusals "$dir/o.o")
    if [ -n "$bad" ]; then
      printf '%s\n' "$bad" | sed "s|^|$what: |"
      faults=$((faults + 1))
    fi
    printf '%-26s %6d bytes\n' "$what" "$(size "$dir/o.o" | awk 'NR == 2 { print $1 }')"
  done
  # Machines whose int and size_t have 16 bits.
  if [ -n "${CLANGXX:-}" ]; then
    # shellcheck disable=SC2086
    $CLANGXX --target=msp430 $flags -I"$root/include" -fsyntax-only "$file" || faults=$((faults + 1))
  fi
done
[ $faults = 0 ]
