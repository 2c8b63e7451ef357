#!/bin/sh
# SPDX-License-Identifier: MIT
# sh tests/embedded/run.sh   proves on emulated machines that pith gives the same bytes everywhere, keeps to what small
# machines allow, and measures what it costs. Installs the toolchains that are missing (Debian or Ubuntu). The last lines
# are "result NAME VALUE".
set -u
cd "$(dirname "$0")/../.."

missing=
need() { # need PACKAGE COMMAND-OR-FILE
  case $2 in
    /*) [ -e "$2" ] || missing="$missing $1" ;;
    *) command -v "$2" >/dev/null 2>&1 || missing="$missing $1" ;;
  esac
}
need g++ g++
need clang clang++
need lld wasm-ld
need python3 python3
need nodejs node
need gcc-arm-none-eabi arm-none-eabi-g++
need gcc-riscv64-unknown-elf riscv64-unknown-elf-g++
need g++-s390x-linux-gnu s390x-linux-gnu-g++
need g++-aarch64-linux-gnu aarch64-linux-gnu-g++
need g++-i686-linux-gnu i686-linux-gnu-g++
need qemu-system-arm qemu-system-arm
need qemu-system-misc qemu-system-riscv32
need qemu-user qemu-s390x
need wasi-libc /usr/lib/wasm32-wasi/libc.a
need libclang-rt-14-dev-wasm32 /usr/lib/llvm-14/lib/clang/14.0.6/lib/wasi/libclang_rt.builtins-wasm32.a
if [ -n "$missing" ]; then
  if ! command -v apt-get >/dev/null 2>&1; then
    echo "Please install:$missing" >&2
    exit 1
  fi
  sudo=
  [ "$(id -u)" = 0 ] || sudo=sudo
  echo "Installing:$missing"
  apt() { $sudo env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=900 -qq "$@" >/dev/null; }
  apt update
  # shellcheck disable=SC2086 # a list of words
  apt install -y --no-install-recommends $missing || exit 1
fi
CLANGXX=${CLANGXX:-clang++}
export CLANGXX
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
faults=0
fault() {
  echo "FAILED: $*"
  faults=$((faults + 1))
}

echo "== what the objects ask for"
(cd tests/embedded && sh gates.sh frontend.cpp core.cpp everything.cpp) || fault gates

echo "== machines of 16 bits, characters with and without a sign, short enumerations"
warnings='-std=c++17 -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wundef -Werror'
for file in core everything frontend; do
  # shellcheck disable=SC2086 # lists of words
  for flags in '--target=msp430 -ffreestanding' '--target=avr -mmcu=atmega2560 -ffreestanding' -funsigned-char -fsigned-char \
    -fshort-enums; do
    $CLANGXX $warnings -Wno-avr-rtlib-linking-quirks $flags -Iinclude -fsyntax-only "tests/embedded/$file.cpp" || fault "$file $flags"
  done
done

echo "== the microcontroller example"
sh examples/microcontroller/run.sh >"$dir/feed.txt" || fault "the microcontroller example"
cat "$dir/feed.txt"
grep -q '^3 does not fit' "$dir/feed.txt" || fault "an article that does not fit was not refused"
[ "$(grep -c '^[0-9]' "$dir/feed.txt")" = 6 ] || fault "the feed has six articles"

echo "== the same bytes everywhere"
python3 tests/embedded/identical.py >"$dir/identical.txt" || fault identical
sed '$d' "$dir/identical.txt"

echo "== the stack, path by path"
# stack_of MOST FLAG...: the path of a choice, which may take MOST bytes
stack_of() {
  most=$1
  shift
  rm -f "$dir"/*.ci
  arm-none-eabi-g++ -mthumb -mcpu=cortex-m0plus -std=c++17 -Os -ffreestanding -fno-exceptions -fno-rtti -DPITH_INDEX_BITS=16 \
    "$@" -Iinclude -fcallgraph-info=su,da -c tests/embedded/core.cpp -o "$dir/core.o"
  python3 tests/embedded/stack.py summarize_english "$dir"/*.ci >"$dir/stack.txt" || fault stack
  cat "$dir/stack.txt"
  [ "$(tail -1 "$dir/stack.txt")" -le "$most" ] || fault "more than $most bytes of stack: $*"
}
plain='-DLANGUAGE=pith::lang::plain<pith::lang::en>'
stack_of 512
stack_of 512 "$plain"
stack_of 512 "$plain" -DPITH_ALL_SCRIPTS=0
stack_of 384 "$plain" -DPITH_ALL_SCRIPTS=0 -DMETHOD=pith::lead

echo "== footprint"
echo "result identical-targets $(tail -1 "$dir/identical.txt")" >"$dir/results.txt"
python3 tools/footprint.py >>"$dir/results.txt" || fault footprint
[ $faults = 0 ] || echo "$faults faults"
cat "$dir/results.txt"
[ $faults = 0 ]
