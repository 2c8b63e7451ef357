// SPDX-License-Identifier: MIT
#ifndef PITH_DETAIL_WORD_HASH_HPP
#define PITH_DETAIL_WORD_HASH_HPP

// The hash by which words are known: FNV-1a of their folded bytes.

#include <pith/char_class.hpp>
#include <pith/detail/bytes.hpp>

PITH_NAMESPACE_BEGIN

namespace detail {

constexpr uint32_t hash_seed = 2166136261u;

// FNV-1a, one byte.
constexpr uint32_t hash_step(uint32_t h, unsigned char b) noexcept {
  return (static_cast<uint32_t>(h ^ b) * 16777619u) & 0xFFFFFFFFu;
}

#if PITH_WIDE_STEPS
// What undoes 8 - n multiplications by the prime of FNV-1a.
struct undo_table {
  uint32_t at[9] = {};
  constexpr undo_table() noexcept {
    at[8] = 1;
    for (size_t n = 8; n > 0; --n) at[n - 1] = at[n] * 899433627u;
  }
};
inline constexpr undo_table undo_steps{};

// The hash with `count` bytes, 1 to 8, added to it: the lowest ones of `eight`, which has 0 above them. Always eight steps,
// since the end of a loop over the bytes of a word cannot be foreseen: a step with a byte of 0 multiplies alone, which the
// last multiplication undoes.
PITH_STEP uint32_t hash_eight(uint32_t h, uint64_t eight, size_t count) noexcept {
  const uint32_t low = static_cast<uint32_t>(eight), high = static_cast<uint32_t>(eight >> 32);
  h = hash_step(h, static_cast<unsigned char>(low));
  h = hash_step(h, static_cast<unsigned char>(low >> 8));
  h = hash_step(h, static_cast<unsigned char>(low >> 16));
  h = hash_step(h, static_cast<unsigned char>(low >> 24));
  h = hash_step(h, static_cast<unsigned char>(high));
  h = hash_step(h, static_cast<unsigned char>(high >> 8));
  h = hash_step(h, static_cast<unsigned char>(high >> 16));
  h = hash_step(h, static_cast<unsigned char>(high >> 24));
  return h * undo_steps.at[count];
}

// The lowest n bytes of eight.
struct low_byte_table {
  uint64_t at[17] = {};
  constexpr low_byte_table() noexcept {
    for (size_t n = 1; n < 17; ++n) at[n] = n < 8 ? at[n - 1] << 8 | 0xFF : ~uint64_t{0};
  }
};
inline constexpr low_byte_table low_bytes{};

// How many ASCII letters and digits are at byte i, at most 16, where as many bytes can be read.
PITH_INLINE size_t word_size_at(text_view t, size_t i) noexcept {
#if PITH_SSE2
  return sixteen_bytes(t, i).word_size();
#else
  const size_t n = eight_bytes(t, i).word_size();
  return n < 8 ? n : 8 + eight_bytes(t, i + 8).word_size();
#endif
}

// A folded word of at most 15 bytes; 0 behind them.
struct short_word {
  uint64_t first, second;
  size_t size;

  // The first n of 16 bytes.
  PITH_INLINE static short_word of(uint64_t low, uint64_t high, size_t n) noexcept {
    return {low & low_bytes.at[n], n <= 8 ? 0 : high & low_bytes.at[n - 8], n};
  }
  // From ASCII letters and digits at byte i, where 16 bytes can be read. Digits have the bit that makes letters small.
  PITH_INLINE static short_word read(text_view t, size_t i, size_t n) noexcept {
    return of(read_eight(t, i) | each_byte * 0x20, read_eight(t, i + 8) | each_byte * 0x20, n);
  }
  PITH_INLINE uint32_t hash() const noexcept {
    if (size <= 8) return hash_eight(hash_seed, first, size);
    return hash_eight(hash_eight(hash_seed, first, 8), second, size - 8);
  }
};
#endif

// The hash with the folding of code point c added to it.
inline uint32_t hash_folded(uint32_t h, uint32_t c) noexcept {
#if SIZE_MAX > 0xFFFFFFFF  // for speed alone
  if (c < 0x80) return hash_step(h, static_cast<unsigned char>(fold(c)));
#endif
  unsigned char bytes[4];
  const size_t n = encode(fold(c), bytes);
  for (size_t k = 0; k < n; ++k) h = hash_step(h, bytes[k]);
  return h;
}

}  // namespace detail

PITH_NAMESPACE_END

#endif
