// SPDX-License-Identifier: MIT
#ifndef PITH_DETAIL_LIST_MARKS_HPP
#define PITH_DETAIL_LIST_MARKS_HPP

// What marks an item of a list: bullets, numbers and letters.

#include <pith/char_class.hpp>

PITH_NAMESPACE_BEGIN

namespace detail {

inline constexpr uint16_t bullets[] = {'*',    '+',    '-',    '>',    0xB7,   0x2013, 0x2014,
                                       0x2022, 0x2023, 0x2043, 0x25AA, 0x25CF, 0x25E6};

constexpr bool is_bullet(uint32_t v) noexcept {
  for (const uint16_t b : bullets) {
    if (v == b) return true;
  }
  return false;
}

// Behind a bullet, or a number or letter before a bracket, and the space that follows: - * • > 1) (a) iv). With `dotted`
// also behind 1. and 2.1. Returns i if there is none, or nothing but it.
constexpr size_t skip_bullet(text_arg t, size_t i, bool dotted) noexcept {
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

// The letter or number that numbers a list item, as in 3. (b) iv) : what it counts and how it is written.
struct list_mark {
  uint32_t value = 0;       // the number, or the letter; 0: no mark
  unsigned char roman = 0;  // what it is as a Roman number, or 0
  unsigned char style = 0;  // bit 0: a full stop, bit 1: a bracket after it, bit 2: letters
  size_t end = 0;           // after the mark

  constexpr bool precedes(const list_mark& next) const noexcept {
    if (value == 0 || style != next.style) return false;
    return next.value == value + 1 || (roman != 0 && next.roman == roman + 1);
  }
  // Is it the first of a list?
  constexpr bool first() const noexcept { return value == 1 || value == 'a' || value == 'A' || roman == 1; }
};

// What a digit of a Roman number is worth, or 0.
constexpr unsigned char roman_digit(uint32_t c) noexcept {
  switch (c | 0x20) {
    case 'i': return 1;
    case 'v': return 5;
    case 'x': return 10;
    case 'l': return 50;
    default: return 0;
  }
}

constexpr bool ascii_upper(unsigned char b) noexcept { return b >= 'A' && b <= 'Z'; }
constexpr bool ascii_lower(unsigned char b) noexcept { return b >= 'a' && b <= 'z'; }

// The mark that starts at byte i, if white space follows it. At most 7 code points.
constexpr list_mark read_list_mark(text_arg text, size_t i) noexcept {
  list_mark m;
  size_t k = i;
#if SIZE_MAX > 0xFFFFFFFF  // for speed alone: a word, as most sentences begin
  if (k + 1 < text.size && ascii_upper(text[k]) && ascii_lower(text[k + 1])) return m;
#endif
  if (k < text.size && (text[k] == '(' || text[k] == '[')) ++k;
  const size_t first = k;
  while (k < text.size && k - first < 3 && text[k] >= '0' && text[k] <= '9')
    m.value = m.value * 10 + (text[k++] - uint32_t{'0'});
  if (k == first) {
    unsigned char last = 0;
    while (k < text.size && k - first < 4 && roman_digit(text[k]) != 0 && ((text[k] ^ text[first]) & 0x20) == 0) {
      const unsigned char digit = roman_digit(text[k++]);
      m.roman = static_cast<unsigned char>(m.roman + digit - (last < digit ? 2 * last : 0));
      last = digit;
      m.value = k - first == 1 ? text[first] : 0xFFFF;
    }
    m.style = 4;
    if (k == first && k < text.size) {
      const code_point c = decode(text, k);
      if (!(flags_of(c.value) & (flag::upper | flag::lower))) return list_mark();
      m.value = c.value;
      k += c.size;
    }
  }
  const size_t after = k;
  if (k < text.size && text[k] == '.') {
    m.style |= 1;
    ++k;
  }
  if (k < text.size && (text[k] == ')' || text[k] == ']')) {
    m.style |= 2;
    ++k;
  }
  if (k == after || m.value == 0 || k >= text.size || !(flags_at(text, k) & flag::space)) return list_mark();
  m.end = k;
  return m;
}

// A symbol such as those that items of a list begin with.
constexpr bool is_mark_symbol(uint32_t c) noexcept { return c >= 0x80 && flags_of(c) == 0; }

// Does a list item begin at byte i < text.size?
constexpr bool begins_list(text_arg text, size_t i) noexcept {
  return is_mark_symbol(decode(text, i).value) || read_list_mark(text, i).value != 0;
}

}  // namespace detail

PITH_NAMESPACE_END

#endif
