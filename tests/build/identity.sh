#!/bin/sh
# SPDX-License-Identifier: MIT
# identity.sh   the same texts give the same bytes with g++ and clang++, at -O0, without what the two have
# beyond C++17, and at -O3 -march=native -ffast-math.
set -u
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
n=0
for compiler in "${CXX:-g++}" ${CLANGXX:-}; do
  for flags in '-O0' '-O2 -funsigned-char -DPITH_PORTABLE=1' '-O3 -march=native -ffast-math'; do
    n=$((n + 1))
    # shellcheck disable=SC2086 # flags are a list of words
    "$compiler" -std=c++17 $flags -I"$root/include" "$here/identity.cpp" -o "$dir/$n" || exit 1
    "$dir/$n" "$root"/examples/articles/*.txt >"$dir/$n.out" || { echo "$compiler $flags: failed"; exit 1; }
    if ! cmp "$dir/1.out" "$dir/$n.out"; then
      echo "$compiler $flags differs from ${CXX:-g++} -O0:"
      diff "$dir/1.out" "$dir/$n.out" | head -5 | cut -c1-200
      exit 1
    fi
  done
done
[ -s "$dir/1.out" ] || { echo "nothing was printed"; exit 1; }
echo "$n builds, $(wc -c <"$dir/1.out") equal bytes each"
