#!/bin/sh
# SPDX-License-Identifier: MIT
# readme.sh   the compiler line of README.md, run as it stands there but for the place of the program.
set -eu
cd "$(dirname "$0")/../.."
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
line=$(grep '^g++ .*examples/pith.cpp' README.md)
command=$(printf '%s\n' "$line" | sed "s|-o pith|-o '$dir/pith'|; s|\./pith|'$dir/pith'|; s|^g++|'${CXX:-g++}'|")
[ "$command" != "$line" ] || { echo "README.md has another line: $line"; exit 1; }
eval "$command" >"$dir/out"
for article in examples/articles/*.txt; do
  grep -q "${article##*/}" "$dir/out" || { echo "nothing about $article"; exit 1; }
done
