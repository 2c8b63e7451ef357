// SPDX-License-Identifier: MIT
#ifndef PITH_DETAIL_BYTES_HPP
#define PITH_DETAIL_BYTES_HPP

// Eight bytes at a step, where registers are that wide: for speed alone. Every user has the loop over single bytes too,
// which serves the ends of a text and small machines.

#include <pith/buffer.hpp>

#define PITH_WIDE_STEPS (SIZE_MAX > 0xFFFFFFFF)

#if PITH_WIDE_STEPS && defined(__GNUC__)
#define PITH_STEP __attribute__((always_inline)) constexpr
#else
#define PITH_STEP constexpr
#endif

PITH_NAMESPACE_BEGIN

namespace detail {

#if PITH_WIDE_STEPS
constexpr uint64_t each_byte = 0x0101010101010101u;  // times a byte: eight of it
constexpr uint64_t top_bits = each_byte * 0x80;

// Bytes [i, i + 8) of a text, the first one lowest. Compilers make one load of it.
PITH_STEP uint64_t load_eight(text_view t, size_t i) noexcept {
  return static_cast<uint64_t>(t[i]) | static_cast<uint64_t>(t[i + 1]) << 8 | static_cast<uint64_t>(t[i + 2]) << 16 |
         static_cast<uint64_t>(t[i + 3]) << 24 | static_cast<uint64_t>(t[i + 4]) << 32 |
         static_cast<uint64_t>(t[i + 5]) << 40 | static_cast<uint64_t>(t[i + 6]) << 48 |
         static_cast<uint64_t>(t[i + 7]) << 56;
}

// The top bit of each byte that is b; those above the first one may be wrong.
PITH_STEP uint64_t equal_bytes(uint64_t eight, unsigned char b) noexcept {
  const uint64_t d = eight ^ (each_byte * b);
  return (d - each_byte) & ~d & top_bits;
}

// The top bit of each byte that is not zero, of bytes below 0x80.
constexpr uint64_t nonzero_bytes(uint64_t eight) noexcept { return (eight + each_byte * 0x7F) & top_bits; }

// Which of eight bytes the lowest of some top bits belongs to.
constexpr size_t first_byte(uint64_t tops) noexcept { return static_cast<size_t>(__builtin_ctzll(tops)) / 8; }
#endif

// The first place in [i, end) that has byte a or byte b, or end. O(bytes).
constexpr size_t find_either(text_view t, size_t i, size_t end, unsigned char a, unsigned char b) noexcept {
#if PITH_WIDE_STEPS
  for (; i + 8 <= end; i += 8) {
    const uint64_t eight = load_eight(t, i);
    const uint64_t found = equal_bytes(eight, a) | equal_bytes(eight, b);
    if (found) return i + first_byte(found);
  }
#endif
  while (i < end && t[i] != a && t[i] != b) ++i;
  return i;
}

}  // namespace detail

PITH_NAMESPACE_END

#endif
