#!/bin/sh
# SPDX-License-Identifier: MIT
# sh tests/cli/browser.sh [PITH]   the HTML report in a headless Chromium: browser.py. Builds the program unless one is
# given, and installs the browser (Debian or Ubuntu) where it is missing.
set -eu
cd "$(dirname "$0")/../.."
if ! command -v chromium >/dev/null 2>&1 || ! command -v chromedriver >/dev/null 2>&1; then
  sudo=
  [ "$(id -u)" = 0 ] || sudo=sudo
  $sudo apt-get -qq update
  $sudo env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 install -qq -y --no-install-recommends \
    chromium chromium-driver fonts-dejavu-core >/dev/null
fi
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
pith=${1:-}
if [ -z "$pith" ]; then
  pith=$dir/pith
  ${CXX:-g++} -std=c++17 -O2 -Isingle_include examples/pith.cpp -o "$pith"
fi
python3 tests/cli/browser.py "$pith" "$dir"
