#!/bin/sh
# SPDX-License-Identifier: MIT
# consumers.sh   three projects that use pith: add_subdirectory, install + find_package, FetchContent from this folder.
# Each builds and runs against both targets; versions that must not be found are refused.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
cmake=${CMAKE:-cmake}
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
unset CXXFLAGS CPPFLAGS || true

fail() {
  echo "$*"
  [ ! -f "$dir/log" ] || tail -30 "$dir/log"
  exit 1
}

# consumer NAME [-D...]: configure, build, run
consumer() {
  name=$1
  shift
  "$cmake" -S "$here/consumers/$name" -B "$dir/$name" -DCMAKE_CXX_COMPILER="${CXX:-c++}" "$@" >"$dir/log" 2>&1 ||
    fail "$name: does not configure"
  "$cmake" --build "$dir/$name" >"$dir/log" 2>&1 || fail "$name: does not build"
  "$dir/$name/consumer" || fail "$name: does not run"
  "$dir/$name/consumer_single" || fail "$name: does not run with the single header"
}

"$cmake" -S "$root" -B "$dir/pith" -DPITH_BUILD_TESTS=OFF -DPITH_BUILD_EXAMPLES=OFF -DCMAKE_CXX_COMPILER="${CXX:-c++}" \
  -DCMAKE_INSTALL_PREFIX="$dir/prefix" >"$dir/log" 2>&1 || fail "pith: does not configure"
"$cmake" --build "$dir/pith" --target install >"$dir/log" 2>&1 || fail "pith: does not install"

version=$(sed -n 's/^#define PITH_VERSION_STRING "\(.*\)"$/\1/p' "$root/include/pith/version.hpp")
grep -q "set(PACKAGE_VERSION \"$version\")" "$dir/prefix/share/cmake/pith/pithConfigVersion.cmake" ||
  fail "the package's version is not $version"

consumer subdirectory -DPITH_SOURCE="$root"
consumer fetch -DPITH_SOURCE="$root"
consumer installed -DPITH_VERSION="$version" -DCMAKE_PREFIX_PATH="$dir/prefix"

# As a component of ESP-IDF, the file registers the headers and does nothing else.
cat >"$dir/esp.cmake" <<EOF
function(idf_component_register)
  file(WRITE "$dir/registered" "\${ARGV}")
endfunction()
set(ESP_PLATFORM 1)
include("$root/CMakeLists.txt")
EOF
"$cmake" -P "$dir/esp.cmake" >"$dir/log" 2>&1 || fail "the branch for ESP-IDF fails"
[ "$(cat "$dir/registered")" = "INCLUDE_DIRS;include" ] || fail "the branch for ESP-IDF does not register the headers"

major=${version%%.*}
for wrong in "$major.999" "$((major + 1)).0"; do
  if "$cmake" -S "$here/consumers/installed" -B "$dir/wrong" -DPITH_VERSION="$wrong" -DCMAKE_PREFIX_PATH="$dir/prefix" \
    -DCMAKE_CXX_COMPILER="${CXX:-c++}" >"$dir/log" 2>&1; then
    fail "version $wrong was accepted, $version is there"
  fi
  grep -q 'considered but not accepted' "$dir/log" || fail "version $wrong was refused for another reason"
  rm -rf "$dir/wrong"
done
