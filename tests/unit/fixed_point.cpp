// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "support/random_text.hpp"

#include <pith.hpp>

#include <cmath>

using namespace pith::detail;

namespace {

// Numbers of every width.
uint64_t any_width(random_source& r) {
  const uint64_t v = static_cast<uint64_t>(r.next()) << 33 ^ static_cast<uint64_t>(r.next()) << 11 ^ r.next();
  return v >> r.below(64);
}

}  // namespace

TEST_CASE("bit_width counts the bits a number needs") {
  CHECK(bit_width(0) == 0);
  for (unsigned n = 0; n < 64; ++n) {
    CHECK(bit_width(uint64_t{1} << n) == n + 1);
    CHECK(bit_width((uint64_t{1} << n) - 1) == n);
  }
  CHECK(bit_width(~uint64_t{0}) == 64);
}

TEST_CASE("divide rounds down") {
  CHECK(divide(0, 1) == 0);
  CHECK(divide(7, 8) == 0);
  CHECK(divide(8, 8) == 1);
  CHECK(divide(~uint64_t{0}, 1) == ~uint64_t{0});
  CHECK(divide(~uint64_t{0}, ~uint64_t{0}) == 1);
  CHECK(divide(uint64_t{1} << 63, 3) == 3074457345618258602u);
}

TEST_CASE("square_root rounds down, up to the largest number") {
  for (uint64_t v = 0; v < 1000; ++v) {
    const uint64_t root = square_root(v);
    CHECK(root * root <= v);
    CHECK(v < (root + 1) * (root + 1));
  }
  CHECK(square_root(~uint64_t{0}) == 0xFFFFFFFFu);
  random_source r(1);
  for (int i = 0; i < 2000; ++i) {
    const uint64_t root = r.next() * uint64_t{2} + 1;
    CHECK(square_root(root * root) == root);
    CHECK(square_root(root * root - 1) == root - 1);
  }
}

#if SIZE_MAX > 0xFFFFFFFF
TEST_CASE("log2_near is at most 52 units below log2_q16 and 4 above") {
  const auto check = [](uint64_t v) {
    CHECK(log2_near(v) <= log2_q16(v) + 4);
    CHECK(log2_near(v) + 52 >= log2_q16(v));
  };
  for (uint64_t v = 1; v < 5000; ++v) check(v);
  for (uint64_t v = 1; v < (uint64_t{1} << 63); v += v / 64 + 1) check(v);
  check(~uint64_t{0});
}
#endif

TEST_CASE("log2_q16 is exact at powers of two and within two units elsewhere") {
  for (unsigned n = 0; n < 64; ++n) CHECK(log2_q16(uint64_t{1} << n) == static_cast<uint32_t>(n) << 16);
  CHECK(log2_q16(3) == 103872);   // 1.58496
  CHECK(log2_q16(10) == 217705);  // 3.32192
  random_source r(2);
  for (int i = 0; i < 2000; ++i) {
    const uint64_t v = any_width(r) | 1;
    const double exact = std::log2(static_cast<double>(v)) * 65536;
    CHECK(std::fabs(exact - log2_q16(v)) < 2);
  }
}

TEST_CASE("multiply_shift keeps the high bits of the product") {
  CHECK(multiply_shift(~uint64_t{0}, 0xFFFFFFFFu, 63) == 0x1FFFFFFFDu);
  CHECK(multiply_shift(uint64_t{1} << 40, 1u << 31, 32) == uint64_t{1} << 39);
  CHECK(multiply_shift(5, 7, 0) == 35);
  random_source r(3);
  for (int i = 0; i < 2000; ++i) {
    // Against a product by 16 bits a time.
    const uint64_t a = any_width(r);
    const uint32_t b = r.next();
    uint64_t part[6] = {};
    for (unsigned k = 0; k < 4; ++k) {
      const uint64_t digit = a >> (16 * k) & 0xFFFFu;
      part[k] += digit * (b & 0xFFFFu);
      part[k + 1] += digit * (b >> 16);
    }
    for (unsigned k = 0; k < 5; ++k) {
      part[k + 1] += part[k] >> 16;
      part[k] &= 0xFFFFu;
    }
    const uint64_t high = part[5] << 16 | part[4], low = part[3] << 48 | part[2] << 32 | part[1] << 16 | part[0];
    for (unsigned shift = 32; shift < 64; ++shift) {
      const uint64_t expected = high << (64 - shift) | low >> shift;
      CHECK(multiply_shift(a, b, shift) == expected);
    }
  }
}

TEST_CASE("pack keeps 26 bits") {
  random_source r(4);
  for (int i = 0; i < 2000; ++i) {
    const uint64_t v = any_width(r), back = unpack(pack(v));
    CHECK(back <= v);
    const uint64_t lost = (v - back) >> (bit_width(v) > 26 ? bit_width(v) - 26 : 0);
    CHECK(lost == 0);
  }
}
