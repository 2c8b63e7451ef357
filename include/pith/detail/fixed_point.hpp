// SPDX-License-Identifier: MIT
#ifndef PITH_DETAIL_FIXED_POINT_HPP
#define PITH_DETAIL_FIXED_POINT_HPP

#include <pith/version.hpp>

// Integer arithmetic that gives the same bits on every machine. Q16 means: the real value times 2^16, rounded down.

PITH_NAMESPACE_BEGIN
namespace detail {

// Number of bits that v needs: 0 for 0, 1 for 1, 64 for 2^63 and above.
constexpr unsigned bit_width(uint64_t v) noexcept {
#if !PITH_PORTABLE && SIZE_MAX > 0xFFFFFFFFu
  return v ? 64u - static_cast<unsigned>(__builtin_clzll(v)) : 0u;
#else
  const uint32_t high = static_cast<uint32_t>(v >> 32);
  unsigned n = high ? 32 : 0;
  uint32_t half = high ? high : static_cast<uint32_t>(v);
#if !PITH_PORTABLE && defined(__ARM_FEATURE_CLZ)
  return half ? n + 32u - static_cast<unsigned>(__builtin_clz(half)) : n;
#else
  for (unsigned step = 16; step; step >>= 1) {
    if (half >> step) {
      half >>= step;
      n += step;
    }
  }
  return n + static_cast<unsigned>(half);
#endif
#endif
}

// By how many bits v is too wide for `room` bits.
constexpr unsigned excess(uint64_t v, unsigned room) noexcept {
  const unsigned n = bit_width(v);
  return n > room ? n - room : 0;
}

// a * b, all of it. A small core multiplies 16 bits by 16 without a call; the library's product of 64 bits takes twice as long.
constexpr uint64_t product(uint32_t a, uint32_t b) noexcept {
#if defined(__ARM_ARCH_6M__) || defined(__ARM_ARCH_8M_BASE__)
  const uint32_t a0 = a & 0xFFFFu, a1 = a >> 16, b0 = b & 0xFFFFu, b1 = b >> 16;
  const uint32_t low = a0 * b0, one = a1 * b0, two = a0 * b1 + (low >> 16);
  const uint32_t middle = one + two;  // at most one bit is lost
  const uint32_t high = a1 * b1 + (middle >> 16) + (middle < one ? 0x10000u : 0u);
  return static_cast<uint64_t>(high) << 32 | (middle << 16 | (low & 0xFFFFu));
#else
  return static_cast<uint64_t>(a) * b;
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
  // Newton's method, where division is an instruction. It starts from a line within 3 percent of the root; each step
  // squares that, and none falls below the root, rounded down: two do for most, whose number can be foreseen, and three
  // for 32 bits.
  const unsigned half = (bit_width(v) + 1) / 2;
  uint64_t root = (((uint64_t{22} << half) + 44 * (v >> half)) >> 6) + 1;
  if (v == 0) return 0;
  root = (root + v / root) / 2;
  do root = (root + v / root) / 2;
  while (root > 0xFFFFFFFFu || root * root > v);
  return static_cast<uint32_t>(root);
#else
  // Digit by digit. With the rest of v above root^2, the next bit is set if 4 rest + digit > 4 root.
  uint32_t root = 0, rest = 0;
  for (unsigned shift = v >> 32 ? 32 : 0;; shift = 0) {
    uint32_t half = static_cast<uint32_t>(v >> shift);
    for (unsigned i = 0; i < 16; ++i, half <<= 2) {
      const uint32_t digit = half >> 30;
      const uint32_t bit = rest >= root + (digit == 0 ? 1u : 0u) ? 1u : 0u;
      rest = ((rest - (bit ? root : 0u)) << 2) + digit - bit;
      root = root << 1 | bit;
    }
    if (shift == 0) break;
  }
  return root;
#endif
}

// log2(v) in Q16 for v >= 1, rounded down to a multiple of 2^-bits but for at most one unit of 2^-16 lost in the squarings.
constexpr uint32_t log2_q16(uint64_t v, unsigned bits = 16) noexcept {
  const unsigned whole = bit_width(v) - 1;
  // Mantissa in [1, 2) as Q31; each squaring yields one more bit of the fraction.
  uint32_t m = static_cast<uint32_t>(whole >= 31 ? v >> (whole - 31) : v << (31 - whole));
  uint32_t fraction = 0;
  for (unsigned i = 0; i < bits; ++i) {
    const uint64_t square = product(m, m);
    const unsigned carry = static_cast<unsigned>(square >> 63);
    m = static_cast<uint32_t>(square >> (31 + carry));
    fraction = fraction << 1 | carry;
  }
  return static_cast<uint32_t>(whole) << 16 | fraction << (16 - bits);
}

#if SIZE_MAX > 0xFFFFFFFF
// log2(1 + k / 16).
struct log2_table {
  uint32_t at[17] = {};
  constexpr log2_table() noexcept {
    for (unsigned k = 0; k < 17; ++k) at[k] = log2_q16(16 + k) - (uint32_t{4} << 16);
  }
};
inline constexpr log2_table log2_of_sixteenths{};

// log2_q16() along chords of its curve: at most 52 units below it, and at most 4 above, since it may have lost some.
constexpr uint32_t log2_near(uint64_t v) noexcept {
  const unsigned whole = bit_width(v) - 1;
  const uint32_t part = static_cast<uint32_t>(v << (63 - whole) >> 43) & 0xFFFFFu, k = part >> 16;
  const uint32_t low = log2_of_sixteenths.at[k], high = log2_of_sixteenths.at[k + 1];
  return (static_cast<uint32_t>(whole) << 16) + low + ((high - low) * (part & 0xFFFFu) >> 16);
}
#endif

// floor(a * b / 2^shift) without losing the high bits of the product; shift < 64, and the result must fit 64 bits.
constexpr uint64_t multiply_shift(uint64_t a, uint32_t b, unsigned shift) noexcept {
  const uint64_t low = product(static_cast<uint32_t>(a), b);
  const uint64_t high =
      product(static_cast<uint32_t>(a >> 32), b) + (low >> 32);  // the product is high * 2^32 + the low half of `low`
  if (shift >= 32) return high >> (shift - 32);
  return (high << (32 - shift)) | ((low & 0xFFFFFFFFu) >> shift);
}

}  // namespace detail
PITH_NAMESPACE_END

#endif
