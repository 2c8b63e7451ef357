// SPDX-License-Identifier: MIT
#ifndef PITH_DETAIL_FIXED_POINT_HPP
#define PITH_DETAIL_FIXED_POINT_HPP

#include <pith/version.hpp>

// Integer arithmetic that gives the same bits on every machine. Q16 means: the real value times 2^16, rounded down.

PITH_NAMESPACE_BEGIN
namespace detail {

// Number of bits that v needs: 0 for 0, 1 for 1, 64 for 2^63 and above.
constexpr unsigned bit_width(uint64_t v) noexcept {
#if defined(__GNUC__) && SIZE_MAX > 0xFFFFFFFFu
  return v ? 64u - static_cast<unsigned>(__builtin_clzll(v)) : 0u;
#else
  unsigned n = 0;
  for (unsigned step = 32; step; step >>= 1) {
    if (v >> step) {
      v >>= step;
      n += step;
    }
  }
  return n + static_cast<unsigned>(v);
#endif
}

// floor(n / d) for d > 0. Where 64-bit division is a library call of a kilobyte, a loop of forty bytes does the same:
// pith divides once or twice a sentence, never in an inner loop.
constexpr uint64_t divide(uint64_t n, uint64_t d) noexcept {
#if SIZE_MAX > 0xFFFFFFFFu
  return n / d;
#else
  const unsigned wn = bit_width(n), wd = bit_width(d);
  if (wn < wd) return 0;
  unsigned shift = wn - wd;
  d <<= shift;
  uint64_t q = 0;
  for (;; --shift) {
    q <<= 1;
    if (n >= d) {
      n -= d;
      q |= 1;
    }
    d >>= 1;
    if (shift == 0) return q;
  }
#endif
}

// floor(sqrt(v)).
constexpr uint32_t square_root(uint64_t v) noexcept {
#if SIZE_MAX > 0xFFFFFFFFu
  // Newton's method from above, where division is an instruction: 4 or 5 steps.
  if (v == 0) return 0;
  uint64_t root = bit_width(v) > 62 ? 0xFFFFFFFFu : uint64_t{1} << ((bit_width(v) + 1) / 2);
  for (;;) {
    const uint64_t next = (root + v / root) / 2;
    if (next >= root) return static_cast<uint32_t>(root);
    root = next;
  }
#else
  // 32 steps of shifts and subtractions at most.
  uint64_t root = 0;
  for (uint64_t bit = uint64_t{1} << (v ? (bit_width(v) - 1) & ~1u : 0u); bit; bit >>= 2) {
    if (v >= root + bit) {
      v -= root + bit;
      root = (root >> 1) + bit;
    } else {
      root >>= 1;
    }
  }
  return static_cast<uint32_t>(root);
#endif
}

// log2(v) in Q16 for v >= 1, rounded down to a multiple of 2^-16 but for at most one unit lost in the squarings.
constexpr uint32_t log2_q16(uint64_t v) noexcept {
  const unsigned whole = bit_width(v) - 1;
  // Mantissa in [1, 2) as Q31; each squaring yields one more bit of the fraction.
  uint32_t m = static_cast<uint32_t>(whole >= 31 ? v >> (whole - 31) : v << (31 - whole));
  uint32_t fraction = 0;
  for (unsigned i = 0; i < 16; ++i) {
    const uint64_t square = static_cast<uint64_t>(m) * m;
    const unsigned carry = static_cast<unsigned>(square >> 63);
    m = static_cast<uint32_t>(square >> (31 + carry));
    fraction = fraction << 1 | carry;
  }
  return static_cast<uint32_t>(whole) << 16 | fraction;
}

// floor(a * b / 2^shift) without losing the high bits of the product; shift < 64, and the result must fit 64 bits.
constexpr uint64_t multiply_shift(uint64_t a, uint32_t b, unsigned shift) noexcept {
  const uint64_t low = (a & 0xFFFFFFFFu) * b;
  const uint64_t high = (a >> 32) * b + (low >> 32);  // the product is high * 2^32 + the low half of `low`
  if (shift >= 32) return high >> (shift - 32);
  return (high << (32 - shift)) | ((low & 0xFFFFFFFFu) >> shift);
}

}  // namespace detail
PITH_NAMESPACE_END

#endif
