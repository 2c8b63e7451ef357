// SPDX-License-Identifier: MIT
#ifndef PITH_SENTENCES_HPP
#define PITH_SENTENCES_HPP

// Prose -> sentence ranges.

#include <pith/language.hpp>
#include <pith/tokens.hpp>

PITH_NAMESPACE_BEGIN

// Calls sink(range) for every sentence of a block of prose, in order, without white space at either end. A single line
// break inside the block is white space. O(bytes), no memory.
template <class Language, class Sink>
void for_each_sentence(text_view text, range block, const Language& lang, Sink&& sink) noexcept {
  const text_view part(text.data, block.end);
  size_t begin = block.begin, end = begin;  // the sentence so far, without trailing space
  bool open = false;                        // something other than space has been seen
  for (size_t i = block.begin; i < block.end;) {
    code_point c = decode(part, i);
    char_flags f = flags_of(c.value);
    if (f & flag::space) {
      i += c.size;
      continue;
    }
    if (!open) {
      begin = i;
      open = true;
    }
    i += c.size;
    end = i;
    if (!(f & flag::stop)) continue;
    const bool dot = c.value == '.';
    const size_t stop_at = i - c.size;
    while (i < block.end) {
      c = decode(part, i);
      if (!(flags_of(c.value) & (flag::stop | flag::close))) break;
      i += c.size;
    }
    end = i;
    size_t k = i;
    while (k < block.end) {
      c = decode(part, k);
      f = flags_of(c.value);
      if (!(f & (flag::space | flag::open))) break;
      k += c.size;
    }
    if (k < block.end && (f & flag::lower)) continue;
    if (k < block.end && k == i && decode_before(part, begin, i).value < 128) continue;
    if (dot && k < block.end) {
      size_t b = stop_at;
      uint32_t letters = 0;
      while (b > begin && b + 12 > stop_at) {
        const code_point p = decode_before(part, begin, b);
        if (flags_of(p.value) & (flag::space | flag::open)) break;
        b -= p.size;
        ++letters;
      }
      uint32_t h = detail::hash_seed;
      for (size_t q = b; q < stop_at;) {
        const code_point p = decode(part, q);
        unsigned char one[4];
        const size_t n = encode(fold(p.value), one);
        for (size_t z = 0; z < n; ++z) h = detail::hash_step(h, one[z]);
        q += p.size;
      }
      const auto a = lang.abbreviation(h);
      if (a == abbreviation::never || letters == 1) continue;
      if (a != abbreviation::none && !(f & flag::upper)) continue;
    }
    sink(range{begin, end});
    open = false;
  }
  if (open) sink(range{begin, end});
}

PITH_NAMESPACE_END

#endif
