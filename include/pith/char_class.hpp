// SPDX-License-Identifier: MIT
#ifndef PITH_CHAR_CLASS_HPP
#define PITH_CHAR_CLASS_HPP

// What a code point is for sentences and words, and its case folding. ASCII is one table look-up; the rest is a binary
// search in the ranges of detail/unicode_tables.hpp, of which PITH_ALL_SCRIPTS 0 keeps the Western ones.

#include <pith/detail/unicode_tables.hpp>
#include <pith/utf8.hpp>

PITH_NAMESPACE_BEGIN

// A set of the flags below.
using char_flags = uint16_t;

namespace flag {
constexpr char_flags letter = 1;   // letters and the marks that follow them
constexpr char_flags digit = 2;    // decimal digits
constexpr char_flags upper = 4;    // has a lower-case form
constexpr char_flags lower = 8;    // a letter of an alphabet with two cases that is not `upper`
constexpr char_flags space = 16;   // White_Space
constexpr char_flags stop = 32;    // may end a sentence: . ! ? and their like in any script, and the ellipsis
constexpr char_flags open = 64;    // opening bracket or quote; a quote that is written on either side has both
constexpr char_flags close = 128;  // closing bracket or quote
constexpr char_flags unspaced =
    PITH_ALL_SCRIPTS ? 256 : 0;  // Han, Kana, Thai, Lao, Khmer, Burmese: no spaces between words
constexpr char_flags kana =
    PITH_ALL_SCRIPTS ? 512 : 0;  // Hiragana, which writes what is mostly grammar; also `unspaced`
constexpr char_flags ignorable =
    1024;  // soft hyphen, zero-width characters, Arabic and Hebrew points: no part of a word's identity
constexpr char_flags word = letter | digit | unspaced;
}  // namespace flag

namespace detail {

constexpr unsigned char ascii_flags_of(unsigned c) noexcept {
  if (c >= 'a' && c <= 'z') return flag::letter | flag::lower;
  if (c >= 'A' && c <= 'Z') return flag::letter | flag::upper;
  if (c >= '0' && c <= '9') return flag::digit;
  if (c == ' ' || (c >= 9 && c <= 13)) return flag::space;
  if (c == '.' || c == '!' || c == '?') return flag::stop;
  if (c == '"' || c == '\'') return flag::open | flag::close;
  if (c == '(' || c == '[' || c == '{') return flag::open;
  if (c == ')' || c == ']' || c == '}') return flag::close;
  return 0;
}

struct ascii_table {
  unsigned char at[128];
};

constexpr ascii_table make_ascii_table() noexcept {
  ascii_table t{};
  for (unsigned c = 0; c < 128; ++c) t.at[c] = ascii_flags_of(c);
  return t;
}

inline constexpr ascii_table ascii_flags = make_ascii_table();

#if SIZE_MAX > 0xFFFFFFFF  // for speed alone
struct word_byte_table {
  unsigned char at[256];
};

constexpr word_byte_table make_word_bytes() noexcept {
  word_byte_table t{};
  for (unsigned c = 0; c < 128; ++c) {
    if (ascii_flags.at[c] & flag::word)
      t.at[c] = static_cast<unsigned char>(c | (ascii_flags.at[c] & unsigned{flag::upper}) << 3);
  }
  return t;
}

inline constexpr word_byte_table word_bytes = make_word_bytes();

// An ASCII letter in lower case, or an ASCII digit; 0 for any other byte.
constexpr unsigned char word_byte(unsigned char b) noexcept { return word_bytes.at[b]; }
#else
constexpr unsigned char word_byte(unsigned char b) noexcept {
  if (b >= 0x80 || !(ascii_flags.at[b] & flag::word)) return 0;
  return static_cast<unsigned char>(b | (ascii_flags.at[b] & flag::upper) << 3);  // `upper` is 4, the difference 32
}
#endif

// The fold range that holds c, or the end.
constexpr const fold_range* find_fold(uint32_t c) noexcept {
  for (const fold_range& r : fold_ranges) {
    if (c < r.first) break;
    if (c <= r.last) return (r.delta == 1 && ((c - r.first) & 1u)) ? nullptr : &r;
  }
  return nullptr;
}

PITH_RARE constexpr uint32_t fold_wide(uint32_t c) noexcept {
#if !PITH_ALL_SCRIPTS
  return c >= 0xC0 && c <= 0xDE && c != 0xD7 ? c + 32 : c;
#else
  if (c >= 0x430 && c < 0x460) return c;     // most Cyrillic, at once
  if (c == 0x130 || c == 0x131) return 'i';  // both Turkish letters meet the i of everybody else
  if (c >= 0x1F00 && c < 0x1FB0) return c & ~uint32_t{8};
  if (c >= 0x2000 && (c < 0xFF00 || c > 0xFFFF)) return c;
  const fold_range* r = find_fold(c);
  return r ? (c + r->delta) & 0xFFFFu : c;
#endif
}

// Cased alphabets beyond ASCII: Latin, Greek, Cyrillic, Armenian, Latin additions and polytonic Greek, full-width
// Latin.
constexpr bool has_case(uint32_t c) noexcept {
  if (!PITH_ALL_SCRIPTS) return c >= 0xB5 && c < 0x100;
  return (c >= 0xB5 && c < 0x250) || (c >= 0x370 && c < 0x588) || (c >= 0x1E00 && c < 0x2000) ||
         (c >= 0xFF21 && c <= 0xFF5A);
}

// By range_kind; pairs open and close by turns.
inline constexpr char_flags range_flags[] = {
    0,
    flag::space,
    flag::stop,
    flag::open,
    flag::close,
    0,
    flag::open | flag::close,
    flag::digit,
    flag::letter | flag::unspaced,
    flag::letter | flag::unspaced | flag::kana,
    flag::ignorable,
};

#if PITH_ALL_SCRIPTS
inline constexpr const auto& ranges_in_use = class_ranges;
#else
constexpr bool is_western(const class_range& r) noexcept {
  return r.first < 0x300 || (r.first >= 0x2000 && r.first < 0x2E00);
}
constexpr size_t count_western() noexcept {
  size_t n = 0;
  for (const class_range& r : class_ranges) n += is_western(r);
  return n;
}
struct western_ranges {
  class_range at[count_western()];
};
constexpr western_ranges make_western_ranges() noexcept {
  western_ranges w{};
  size_t n = 0;
  for (const class_range& r : class_ranges) {
    if (is_western(r)) w.at[n++] = r;
  }
  return w;
}
inline constexpr western_ranges western = make_western_ranges();
inline constexpr const auto& ranges_in_use = western.at;
#endif

constexpr char_flags search_flags(uint32_t c) noexcept {
#if PITH_ALL_SCRIPTS
  if (c >= 0x400 && c < 0x460) return flag::letter | (c < 0x430 ? flag::upper : flag::lower);  // most Cyrillic, at once
  if (c >= 0x3400 && c < 0xA000) return flag::letter | flag::unspaced;                         // Han
  if (c > 0xFFFF) {
    if (c >= 0x20000 && c < 0x40000) return flag::letter | flag::unspaced;
    if (c >= 0x1F000 && c < 0x1FB00) return 0;
    if (c >= 0xE0000) return flag::ignorable;
    return flag::letter;
  }
#endif
  size_t low = 0,
         high =
             sizeof ranges_in_use / sizeof ranges_in_use[0];  // the first range that starts above c is in [low, high]
  while (low < high) {
    const size_t middle = (low + high) / 2;
    if (ranges_in_use[middle].first <= c)
      low = middle + 1;
    else
      high = middle;
  }
  if (low > 0 && c - ranges_in_use[low - 1].first <= (ranges_in_use[low - 1].length_kind >> 4)) {
    const class_range& r = ranges_in_use[low - 1];
    const unsigned kind = r.length_kind & 15u;
    if (kind == static_cast<unsigned>(range_kind::pairs)) return ((c - r.first) & 1u) ? flag::close : flag::open;
    return range_flags[kind];
  }
  if (!has_case(c)) return flag::letter;
  return c != 0x3C2 && fold_wide(c) != c ? flag::letter | flag::upper : flag::letter | flag::lower;
}

#if SIZE_MAX > 0xFFFFFFFF  // for speed alone
// The quotes and dashes of typography, U+2000 to U+203F, and what bytes that are no UTF-8 stand for.
struct punctuation_table {
  char_flags at[64] = {}, replacement = search_flags(replacement_character);
  constexpr punctuation_table() noexcept {
    for (uint32_t c = 0; c < 64; ++c) at[c] = search_flags(0x2000 + c);
  }
};
inline constexpr punctuation_table punctuation{};
#endif

PITH_RARE constexpr char_flags wide_flags(uint32_t c) noexcept {
#if SIZE_MAX > 0xFFFFFFFF
  if (c - 0x2000 < 64) return punctuation.at[c - 0x2000];
  if (c == replacement_character) return punctuation.replacement;
#endif
  return search_flags(c);
}

}  // namespace detail

// The flags of code point c. O(log ranges).
constexpr char_flags flags_of(uint32_t c) noexcept {
  if (c < 128) return detail::ascii_flags.at[c];
  return detail::wide_flags(c);
}

// Simple case folding of Latin, Greek, Cyrillic, Armenian and Georgian; everything else is its own folding. One code
// point gives one. Differs from Unicode's in three letters: U+0130 and U+0131 give i, U+1E9E gives U+00DF.
constexpr uint32_t fold(uint32_t c) noexcept {
  if (c < 128) return (detail::ascii_flags.at[c] & flag::upper) ? c + 32 : c;
  return detail::fold_wide(c);
}

namespace detail {

// The flags of the code point at byte i; none at the end.
constexpr char_flags flags_at(text_arg text, size_t i) noexcept {
  return i < text.size ? flags_of(decode(text, i).value) : char_flags{0};
}

// The first byte from i on that is no white space.
constexpr size_t skip_spaces(text_arg t, size_t i) noexcept {
  while (i < t.size) {
    const code_point c = decode(t, i);
    if (!(flags_of(c.value) & flag::space)) break;
    i += c.size;
  }
  return i;
}

}  // namespace detail

PITH_NAMESPACE_END

#endif
