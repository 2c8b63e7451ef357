#!/bin/sh
# SPDX-License-Identifier: MIT
# sh tests/run.sh   installs what is missing (Debian or Ubuntu), configures, builds and runs every test.
# Works offline once the packages are there. CXX chooses the compiler (default: c++, or g++), BUILD the build folder.
set -eu
cd "$(dirname "$0")/.."
build=${BUILD:-build}

missing=
need() { # need PACKAGE COMMAND-OR-FILE...: PACKAGE is missing unless one of the others is there
  package=$1
  shift
  for what in "$@"; do
    case $what in
      /*) [ -e "$what" ] && return ;;
      *) command -v "$what" >/dev/null 2>&1 && return ;;
    esac
  done
  missing="$missing $package"
}
need g++ "${CXX:-c++}" g++
need cmake cmake
need ninja-build ninja make
need python3 python3
need clang clang++
# libFuzzer: part of clang, or a package of its own, without which its tests are skipped.
has_fuzzer() { ls /usr/lib/llvm-*/lib/clang/*/lib/*/libclang_rt.fuzzer* >/dev/null 2>&1; }
has_fuzzer || missing="$missing clang"
need parallel parallel
need doctest-dev /usr/include/doctest/doctest.h /usr/local/include/doctest/doctest.h
need nlohmann-json3-dev /usr/include/nlohmann/json.hpp /usr/local/include/nlohmann/json.hpp
# The gates for Cortex-M0 and M3 use this compiler if it is there, else clang++ for M0 alone.
[ -z "${CI:-}" ] || need gcc-arm-none-eabi arm-none-eabi-g++

if [ -n "$missing" ]; then
  if ! command -v apt-get >/dev/null 2>&1; then
    echo "Not found:$missing (names of Debian packages). Trying without." >&2
  else
    sudo=
    if [ "$(id -u)" != 0 ]; then
      sudo=sudo
      if ! command -v sudo >/dev/null 2>&1; then
        echo "Please install:$missing" >&2
        exit 1
      fi
    fi
    echo "Installing:$missing"
    apt() { $sudo env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=900 -qq "$@" >/dev/null; }
    apt update
    # shellcheck disable=SC2086 # a list of words
    apt install -y --no-install-recommends $missing
    has_fuzzer || apt install -y --no-install-recommends libclang-rt-dev || true
  fi
fi

generator='Unix Makefiles'
command -v ninja >/dev/null 2>&1 && generator=Ninja
jobs=$(nproc 2>/dev/null || getconf _NPROCESSORS_ONLN)
[ -f "$build/CMakeCache.txt" ] || cmake -S . -B "$build" -G "$generator"
cmake "$build" >/dev/null
cmake --build "$build" --parallel "$jobs"
cd "$build"
ctest --output-on-failure --parallel "$jobs"
