// SPDX-License-Identifier: MIT
#ifndef PITH_UTF8_HPP
#define PITH_UTF8_HPP

// UTF-8, one code point at a time. Bytes that are not UTF-8 are data: each maximal subpart of an ill-formed sequence
// (Unicode, section 3.9, table 3-8) decodes as one U+FFFD, and nobody rewrites the bytes.

#include <pith/buffer.hpp>

PITH_NAMESPACE_BEGIN

// One code point, and the number of bytes (1 to 4) that it takes in the text. Small machines return it in one register.
struct code_point {
#if SIZE_MAX > 0xFFFFFFFF
  uint32_t value;
  unsigned char size;
#else
  uint32_t value : 24, size : 8;
#endif
};

namespace detail {

constexpr uint32_t replacement_character = 0xFFFD;

constexpr bool is_continuation(unsigned char b) noexcept { return (b & 0xC0u) == 0x80u; }

// The code point at i of a text whose byte there is 0x80 or above.
PITH_RARE constexpr code_point decode_long(text_arg text, size_t i) noexcept {
  const unsigned char lead = text[i];
  if (lead < 0xC2 || lead > 0xF4) return {replacement_character, 1};
  const size_t left = text.size - i;
  const unsigned char want = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  // The second byte carries what the lead leaves open: overlong forms, surrogates, the end at U+10FFFF.
  const unsigned char low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  const unsigned char high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  if (left < 2 || text[i + 1] < low || text[i + 1] > high) return {replacement_character, 1};
  uint32_t value = static_cast<uint32_t>(lead & (0x7Fu >> want)) << 6 | (text[i + 1] & 0x3Fu);
  for (unsigned char k = 2; k < want; ++k) {
    if (k >= left || !is_continuation(text[i + k])) return {replacement_character, k};
    value = value << 6 | (text[i + k] & 0x3Fu);
  }
  return {value & 0x1FFFFFu, want};
}

}  // namespace detail

// The code point at byte i < text.size. O(1).
constexpr code_point decode(text_arg text, size_t i) noexcept {
  if (text[i] < 0x80) return {text[i], 1};
  return detail::decode_long(text, i);
}

namespace detail {

PITH_RARE constexpr code_point decode_long_before(text_arg text, size_t begin, size_t i) noexcept {
  size_t k = i - 1;
  while (k > begin && i - k < 4 && is_continuation(text[k])) --k;
  const code_point c = decode_long(text_view(text.data, i), k);  // what is ASCII there does not end at i
  if (k + c.size == i) return c;
  return {replacement_character, 1};
}

}  // namespace detail

// The code point that ends at byte i > 0 of a text read from `begin` on, where begin and i are borders. O(1).
constexpr code_point decode_before(text_arg text, size_t begin, size_t i) noexcept {
  if (text[i - 1] < 0x80) return {text[i - 1], 1};
  return detail::decode_long_before(text, begin, i);
}

// Writes value, a Unicode scalar, to out (room for 4 bytes) and returns the number of bytes.
constexpr size_t encode(uint32_t value, unsigned char* out) noexcept {
  if (value < 0x80) {
    out[0] = static_cast<unsigned char>(value);
    return 1;
  }
  const size_t size = value < 0x800 ? 2 : value < 0x10000 ? 3 : 4;
  for (size_t k = size - 1; k > 0; --k) {
    out[k] = static_cast<unsigned char>(0x80u | (value & 0x3Fu));
    value >>= 6;
  }
  out[0] = static_cast<unsigned char>((0xF00u >> size & 0xFFu) | value);
  return size;
}

PITH_NAMESPACE_END

#endif
