#!/bin/sh
# SPDX-License-Identifier: MIT
# run.sh                    runs every fuzz target on its corpus and a few thousand inputs, the same every time
# run.sh TARGET [SECONDS]   runs one for long; what it finds stays in build/fuzz/TARGET, what fails in build/fuzz
# CLANGXX is the compiler. Status 77 where it has no libFuzzer.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
dir=${FUZZ_DIR:-$root/build/fuzz}
clang=${CLANGXX:-clang++}
mkdir -p "$dir"
cd "$dir"

echo 'extern "C" int LLVMFuzzerTestOneInput(const unsigned char*, decltype(sizeof 0)) { return 0; }' >probe.cpp
if ! "$clang" -fsanitize=fuzzer,address,undefined probe.cpp -o probe 2>/dev/null; then
  echo "skipped: $clang has no libFuzzer (Debian: libclang-rt-dev)"
  exit 77
fi

# Comparisons are not traced: the look-ups in the word tables would drown everything else.
flags='-std=c++17 -O1 -g1 -fsanitize=address,undefined -fno-sanitize-recover=all -fno-sanitize-coverage=trace-cmp'
runs=1000
build() { # build TARGET
  case $1 in
    pipeline)
      # shellcheck disable=SC2086 # flags are a list of words
      "$clang" $flags -fsanitize=fuzzer-no-link -DPITH_INDEX_BITS=16 -I"$root/single_include" -c "$here/narrow.cpp" -o narrow.o &
      # shellcheck disable=SC2086
      "$clang" $flags -fsanitize=fuzzer-no-link -I"$root/include" -I"$root/tests" -c "$here/pipeline.cpp" -o pipeline.o
      wait $!
      # shellcheck disable=SC2086
      "$clang" $flags -fsanitize=fuzzer pipeline.o narrow.o -o pipeline-target
      ;;
    *)
      # shellcheck disable=SC2086
      "$clang" $flags -fsanitize=fuzzer -I"$root/include" "$here/$1.cpp" -o "$1-target"
      ;;
  esac
}

if [ $# -gt 0 ]; then
  build "$1"
  mkdir -p "$1"
  exec "./$1-target" -max_len=6000 -timeout=20 -max_total_time="${2:-600}" -print_final_stats=1 "$1" "$here/corpus/$1"
fi
for target in pipeline lines; do
  build $target
  rm -rf short # what is found is not kept, so that the run is the same every time
  mkdir short
  "./$target-target" -seed=1 -runs=$runs -max_len=1500 -timeout=20 short "$here/corpus/$target" >log 2>&1 ||
    { tail -40 log; exit 1; }
  echo "$target: $(tail -1 log)"
done
