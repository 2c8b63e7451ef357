// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "support/random_text.hpp"

#include <pith.hpp>

using namespace pith::detail;

TEST_CASE("a gain counts by its logarithm, less that of the length") {
  CHECK(gain_key(0, 10, 90) == 0);
  CHECK(gain_key(1, 1, 90) == uint32_t{64} << 16);
  CHECK(gain_key(8, 1, 90) == uint32_t{67} << 16);
  CHECK(gain_key(8, 4, 256) == uint32_t{65} << 16);  // 8 / 4
  CHECK(gain_key(8, 4, 128) == uint32_t{66} << 16);  // 8 / sqrt 4
  CHECK(gain_key(8, 0, 128) == gain_key(8, 1, 128));
}

// The first sentence of the heap is only then the best if no bound is below its key.
TEST_CASE("a bound of a gain is never below it, and near it") {
  random_source r(1);
  for (int i = 0; i < 20000; ++i) {
    const uint64_t gain = (uint64_t{r.next()} << 31 | r.next()) >> r.below(62), length = r.next() >> r.below(31);
    const uint32_t brevity = r.below(257);
    const uint32_t key = gain_key(gain, length, brevity), bound = gain_bound(gain, length, brevity, false);
    CAPTURE(gain);
    CAPTURE(length);
    CHECK(bound >= key);
    CHECK(bound - key < 500);  // half a hundredth in a factor
    CHECK(gain_bound(gain, length, brevity, true) == key);
  }
}
