// SPDX-License-Identifier: MIT
#ifndef PITH_DETAIL_BULLETS_HPP
#define PITH_DETAIL_BULLETS_HPP

// What marks an item of a list.

#include <pith/char_class.hpp>

PITH_NAMESPACE_BEGIN

namespace detail {

constexpr size_t skip_spaces(text_view t, size_t i) noexcept {
  while (i < t.size) {
    const code_point c = decode(t, i);
    if (!(flags_of(c.value) & flag::space)) break;
    i += c.size;
  }
  return i;
}

constexpr bool is_bullet(uint32_t v) noexcept {
  constexpr uint16_t bullets[] = {'*',    '+',    '-',    '>',    0xB7,   0x2013, 0x2014,
                                  0x2022, 0x2023, 0x2043, 0x25AA, 0x25CF, 0x25E6};
  for (const uint16_t b : bullets) {
    if (v == b) return true;
  }
  return false;
}

// Behind a bullet, or a number or letter before a bracket, and the space that follows: - * • > 1) (a) iv). With `dotted`
// also behind 1. and 2.1. Returns i if there is none, or nothing but it.
constexpr size_t skip_bullet(text_view t, size_t i, bool dotted) noexcept {
  const code_point c = decode(t, i);
  size_t k = i + c.size;
  if (!is_bullet(c.value)) {
    k = i + (c.value == '(');
    size_t n = 0;
    bool digits = false, letters = false, other = false;
    for (; k < t.size && n < 6; ++k, ++n) {
      const unsigned char b = t[k];
      if (b >= '0' && b <= '9')
        digits = true;
      else if (b == 'i' || b == 'v' || b == 'x')
        letters = true;
      else if (n == 0 && ((b | 32u) >= 'a' && (b | 32u) <= 'z'))
        other = true;
      else if (!dotted || b != '.' || !digits)
        break;
    }
    // (the) and (vi-) are words.
    if (n == 0 || k >= t.size || (other && n > 1) || (digits && letters)) return i;
    if (t[k] == ')')
      ++k;
    else if (!dotted || t[k - 1] != '.')
      return i;
  }
  const size_t next = skip_spaces(t, k);
  return next == k || next == t.size ? i : next;
}

}  // namespace detail

PITH_NAMESPACE_END

#endif
