// SPDX-License-Identifier: MIT
#ifndef PITH_DETAIL_STOP_CONTEXT_HPP
#define PITH_DETAIL_STOP_CONTEXT_HPP

// What stands to the left and to the right of a stop. Looks to the left are bounded by `longest_word_before` code points.

#include <pith/language.hpp>

PITH_NAMESPACE_BEGIN

namespace detail {

// Code points before a stop that are looked at: longer ones are no abbreviation.
constexpr size_t longest_word_before = 16;

// What stands before a full stop.
struct word_before {
  uint32_t hash = hash_seed;
  size_t begin = 0;
  unsigned char length = 0;  // code points
  bool upper = false;        // begins with a capital
  bool all_upper = true;     // capitals and digits only
  bool digits = true;        // nothing but digits
  bool dotted = false;       // parts of one to three letters with full stops between them: U.S, e.g, Ph.D
  bool inner_stop = false;   // has a full stop inside
  bool roman = true;         // nothing but I V X L C
  bool single = false;       // one letter
  char_flags last = 0;       // of the last code point
};

inline constexpr word_before no_word_before{};

inline void read_word_before(text_arg text, size_t begin, size_t stop, word_before& w) noexcept {
  w = no_word_before;
#if PITH_WIDE_STEPS  // for speed alone: most words are small ASCII letters behind a space
  if (stop - begin >= step_bytes::size) {
    const size_t n = step_bytes(text, stop - step_bytes::size).small_letters_behind();
    const size_t from = stop - n;
    if (n > 0 && n < step_bytes::size && text[from - 1] == ' ' && from + 16 <= text.size) {
      w.hash = short_word::read(text, from, n).hash();
      w.begin = from;
      w.length = static_cast<unsigned char>(n);
      w.all_upper = w.digits = w.roman = false;
      w.single = n == 1;
      w.last = flag::letter | flag::lower;
      return;
    }
  }
#endif
  size_t b = stop;
  while (b > begin && w.length < longest_word_before) {
    const code_point c = decode_before(text, begin, b);
    const char_flags f = flags_of(c.value);
    if (f & (flag::space | flag::open)) break;
    b -= c.size;
    ++w.length;
  }
  w.begin = b;
  bool short_parts = true;
  unsigned char place = 0, part = 0;
  for (size_t i = b; i < stop;) {
    const code_point c = decode(text, i);
    const char_flags f = flags_of(c.value);
    i += c.size;
    if (f & flag::ignorable) continue;
    w.hash = hash_folded(w.hash, c.value);
    if (place == 0) w.upper = (f & flag::upper) != 0;
    if (!(f & (flag::upper | flag::digit))) w.all_upper = false;
    if (!(f & flag::digit)) w.digits = false;
    if (c.value != 'I' && c.value != 'V' && c.value != 'X' && c.value != 'L' && c.value != 'C') w.roman = false;
    if (c.value == '.') {
      w.inner_stop = true;
      part = 0;
    } else if (!(f & flag::letter) || ++part > 3) {
      short_parts = false;
    }
    w.last = f;
    ++place;
  }
  if (place == 0) w.digits = w.roman = w.all_upper = false;
  w.single = place == 1 && (w.last & flag::letter);
  w.dotted = short_parts && w.inner_stop && part > 0;
}

// What stands after a run of stops.
struct word_after {
  size_t at = 0;         // the first byte that is not white space
  size_t word = 0;       // the first byte that is no opening bracket or quote either
  bool spaced = false;   // white space between
  bool opened = false;   // a bracket or quote between
  bool end = false;      // nothing follows
  uint32_t value = 0;    // the code point at `word`
  char_flags first = 0;  // its flags
};

constexpr void read_word_after(text_arg text, size_t i, word_after& w) noexcept {
  w = word_after();
  while (i < text.size) {
    const code_point c = decode(text, i);
    if (!(flags_of(c.value) & flag::space)) break;
    w.spaced = true;
    i += c.size;
  }
  w.at = i;
  while (i < text.size) {
    const code_point c = decode(text, i);
    w.value = c.value;
    w.first = flags_of(c.value);
    const bool inverted = c.value == 0xBF || c.value == 0xA1 || c.value == '_' || c.value == '*';
    if (c.value == ',' && i + 2 < text.size && text[i + 1] == ',') {  // ,,as some write low quotes''
      w.opened = true;
      i += 2;
      continue;
    }
    if (!(w.first & (flag::open | flag::ignorable)) && !inverted && !((w.first & flag::space) && w.opened)) break;
    if (!(w.first & flag::ignorable)) w.opened = true;
    i += c.size;
  }
  w.word = i;
  w.end = i >= text.size;
  if (w.end) w.first = 0;
}

}  // namespace detail

PITH_NAMESPACE_END

#endif
