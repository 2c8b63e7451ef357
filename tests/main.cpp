// SPDX-License-Identifier: MIT
// The runner of the suite. Every other file of unit/, property/ and differential/ only adds cases.
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>
