#!/bin/sh
# SPDX-License-Identifier: MIT
# run.sh   each file here is compiled twice: with BAD=0 it must compile, with BAD=1 it must not, and for the reason that
# its `// expect: REGEX` line gives. So a file cannot rot into failing for another reason.
set -u
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
log=$(mktemp)
trap 'rm -f "$log"' EXIT
faults=0
fault() {
  echo "$*"
  head -10 "$log"
  faults=$((faults + 1))
}
for source in "$here"/*.cpp; do
  expect=$(sed -n 's|^// expect: ||p' "$source")
  for compiler in "${CXX:-g++}" ${CLANGXX:-}; do
    what="${source##*/} with $compiler"
    if ! "$compiler" -std=c++17 -Wall -Wextra -Werror -I"$root/include" -DBAD=0 -fsyntax-only "$source" >"$log" 2>&1; then
      fault "$what: does not compile"
    elif "$compiler" -std=c++17 -Wall -Wextra -Werror -I"$root/include" -DBAD=1 -fsyntax-only "$source" >"$log" 2>&1; then
      fault "$what: compiles with its bad line"
    elif ! grep -Eq "$expect" "$log"; then
      fault "$what: fails, but not with: $expect"
    fi
  done
done
[ $faults = 0 ]
