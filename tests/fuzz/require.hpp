// SPDX-License-Identifier: MIT
#ifndef PITH_TESTS_FUZZ_REQUIRE_HPP
#define PITH_TESTS_FUZZ_REQUIRE_HPP

#include <cstdio>
#include <cstdlib>
#include <string>

// Stops at the first thing that does not hold: libFuzzer keeps the input then.
inline void require(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %s\n", what);
  std::abort();
}
inline void require_none(const std::string& fault, const char* where) {
  if (fault.empty()) return;
  std::fprintf(stderr, "%s: %s\n", where, fault.c_str());
  std::abort();
}

#endif
