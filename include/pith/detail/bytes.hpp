// SPDX-License-Identifier: MIT
#ifndef PITH_DETAIL_BYTES_HPP
#define PITH_DETAIL_BYTES_HPP

// Eight bytes at a step, where registers are that wide, or sixteen with SSE2: for speed alone. Every user has the loop over
// single bytes too, which serves the ends of a text and small machines.

#include <pith/buffer.hpp>
#include <pith/detail/fixed_point.hpp>

#define PITH_WIDE_STEPS (SIZE_MAX > 0xFFFFFFFF)

#if PITH_WIDE_STEPS && !PITH_PORTABLE
#define PITH_STEP __attribute__((always_inline)) constexpr
#define PITH_INLINE __attribute__((always_inline)) inline
#else
#define PITH_STEP constexpr
#define PITH_INLINE inline
#endif

#if PITH_WIDE_STEPS && !PITH_PORTABLE && defined(__SSE2__)
#define PITH_SSE2 1
#else
#define PITH_SSE2 0
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

// The same for loops in which compilers do not see that.
PITH_INLINE uint64_t read_eight(text_view t, size_t i) noexcept {
#if !PITH_PORTABLE && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
  uint64_t v;
  __builtin_memcpy(&v, t.data + i, 8);
  return v;
#else
  return load_eight(t, i);
#endif
}
PITH_INLINE void write_eight(unsigned char* to, uint64_t eight) noexcept {
#if !PITH_PORTABLE && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
  __builtin_memcpy(to, &eight, 8);
#else
  for (unsigned k = 0; k < 8; ++k) to[k] = static_cast<unsigned char>(eight >> 8 * k);
#endif
}

// The top bit of each byte that is b; those above the first one may be wrong.
PITH_STEP uint64_t equal_bytes(uint64_t eight, unsigned char b) noexcept {
  const uint64_t d = eight ^ (each_byte * b);
  return (d - each_byte) & ~d & top_bits;
}

// The top bit of each byte that is not zero, of bytes below 0x80.
constexpr uint64_t nonzero_bytes(uint64_t eight) noexcept { return (eight + each_byte * 0x7F) & top_bits; }

// Which of eight bytes the lowest of some top bits belongs to.
constexpr size_t first_byte(uint64_t tops) noexcept {
#if !PITH_PORTABLE
  return static_cast<size_t>(__builtin_ctzll(tops)) / 8;
#else
  const uint64_t below = (tops & (~tops + 1)) - 1;  // fills the bytes below it, and its own but for the top
  return static_cast<size_t>((below & each_byte) * each_byte >> 56) - 1;
#endif
}

// The bytes of a step, and which of them match: questions are joined by |, and first() says where the first match is, or
// `size`. Matches above the first one may be wrong.
struct eight_bytes {
  static constexpr size_t size = 8;
  struct matches {
    uint64_t tops;
    PITH_STEP matches operator|(matches m) const noexcept { return {tops | m.tops}; }
    PITH_STEP explicit operator bool() const noexcept { return tops != 0; }
    PITH_STEP size_t first() const noexcept { return tops ? first_byte(tops) : size; }
  };

  uint64_t v;

  PITH_INLINE eight_bytes(text_view t, size_t i) noexcept : v(read_eight(t, i)) {}
  // Bytes that are b, whatever they have of the bits `either`, which b has too.
  PITH_STEP matches is(unsigned char b, unsigned char either = 0) const noexcept {
    return {equal_bytes(v | each_byte * either, b)};
  }
  // Bytes from b >= 0x80 upwards.
  PITH_STEP matches from(unsigned char b) const noexcept {
    return {((v & ~top_bits) + each_byte * (0x100u - b)) & v & top_bits};
  }
  // Bytes below b < 0x80.
  PITH_STEP matches below(unsigned char b) const noexcept { return {(v - each_byte * b) & ~v & top_bits}; }
  // How many ASCII letters and digits it begins with.
  PITH_STEP size_t word_size() const noexcept {
    const uint64_t low = v & ~top_bits, folded = low | each_byte * 0x20;
    const uint64_t letter = (folded + each_byte * (0x80 - 'a')) & ~(folded + each_byte * (0x80 - 'z' - 1));
    const uint64_t digit = (low + each_byte * (0x80 - '0')) & ~(low + each_byte * (0x80 - '9' - 1));
    return matches{((~letter & ~digit) | v) & top_bits}.first();
  }
  // How many small ASCII letters it ends with.
  PITH_STEP size_t small_letters_behind() const noexcept {
    const uint64_t low = v & ~top_bits;
    const uint64_t letters = (low + each_byte * (0x80 - 'a')) & ~(low + each_byte * (0x80 - 'z' - 1)) & ~v & top_bits;
    return letters == top_bits ? size : (64 - bit_width(letters ^ top_bits)) / 8;
  }
  // How many runs without white space begin in its first n bytes, 1 to `size`, all below 0x80; `inside` such a run, or not.
  PITH_STEP size_t runs(size_t n, bool& inside) const noexcept {
    // In bytes below 0x80, adding 0x80 - n sets the top bit from n upwards: white space is 9 to 13, and ' '.
    const uint64_t control = (v + each_byte * (0x80 - 9)) & ~(v + each_byte * (0x80 - 14));
    const uint64_t solid = nonzero_bytes(v ^ (each_byte * ' ')) & ~control & (~uint64_t{0} >> (64 - 8 * n));
    const uint64_t begins = solid & ~(solid << 8 | (inside ? 0x80u : 0u));
    inside = ((solid >> (8 * n - 1)) & 1u) != 0;
    return static_cast<size_t>(((begins >> 7) * each_byte) >> 56);
  }
};

#if PITH_SSE2
struct sixteen_bytes {
  static constexpr size_t size = 16;
  using bytes = unsigned char __attribute__((vector_size(16)));
  using signed_bytes = char __attribute__((vector_size(16)));
  struct matches {
    bytes all;
    PITH_INLINE matches operator|(matches m) const noexcept { return {all | m.all}; }
    PITH_INLINE unsigned bits() const noexcept {
      return static_cast<unsigned>(__builtin_ia32_pmovmskb128(reinterpret_cast<signed_bytes>(all)));
    }
    PITH_INLINE explicit operator bool() const noexcept { return bits() != 0; }
    PITH_INLINE size_t first() const noexcept { return static_cast<size_t>(__builtin_ctz(bits() | 1u << size)); }
  };

  bytes v;

  PITH_INLINE sixteen_bytes(text_view t, size_t i) noexcept : v() { __builtin_memcpy(&v, t.data + i, size); }
  PITH_INLINE matches is(unsigned char b, unsigned char either = 0) const noexcept {
    return {reinterpret_cast<bytes>((v | each(either)) == each(b))};
  }
  PITH_INLINE matches from(unsigned char b) const noexcept { return {reinterpret_cast<bytes>(v >= each(b))}; }
  PITH_INLINE matches below(unsigned char b) const noexcept { return {reinterpret_cast<bytes>(v < each(b))}; }
  PITH_INLINE size_t word_size() const noexcept {
    const matches word{
        reinterpret_cast<bytes>(((v | each(0x20)) - each('a') <= each(25)) | (v - each('0') <= each(9)))};
    return static_cast<size_t>(__builtin_ctz(~word.bits()));
  }
  PITH_INLINE size_t small_letters_behind() const noexcept {
    const matches letters{reinterpret_cast<bytes>(v - each('a') <= each(25))};
    return static_cast<size_t>(__builtin_clz((~letters.bits() << size) | 1u << (size - 1)));
  }
  PITH_INLINE size_t runs(size_t n, bool& inside) const noexcept {
    const matches space{reinterpret_cast<bytes>((v == each(' ')) | (v - each(9) <= each(4)))};
    const unsigned solid = ~space.bits() & ((1u << n) - 1);
    unsigned begins = solid & ~(solid << 1 | (inside ? 1u : 0u));
    inside = ((solid >> (n - 1)) & 1u) != 0;
    begins = (begins | begins >> 1) & 0x5555;  // no two are neighbours
    return ((begins & 0x3333) + (begins >> 2 & 0x3333)) * 0x1111 >> 12 & 15;
  }

 private:
  PITH_INLINE static bytes each(unsigned char b) noexcept { return bytes{} + b; }
};
using step_bytes = sixteen_bytes;
#else
using step_bytes = eight_bytes;
#endif
#endif

// The first place in [i, end) that has byte a or byte b, or end. O(bytes).
inline size_t find_either(text_view t, size_t i, size_t end, unsigned char a, unsigned char b) noexcept {
#if PITH_WIDE_STEPS
  while (i < end && i + step_bytes::size <= t.size) {
    const step_bytes s(t, i);
    const size_t n = (s.is(a) | s.is(b)).first();
    i += n;
    if (n < step_bytes::size) break;
  }
  if (i >= end) return end;
#endif
  while (i < end && t[i] != a && t[i] != b) ++i;
  return i;
}

}  // namespace detail

PITH_NAMESPACE_END

#endif
