// SPDX-License-Identifier: MIT
#ifndef PITH_SUMMARY_HPP
#define PITH_SUMMARY_HPP

#include <pith/mmr.hpp>

PITH_NAMESPACE_BEGIN

// What `theme` is in an answer where no themes were looked for, and of a sentence that is in none.
constexpr size_t no_theme = static_cast<size_t>(-1);

// A chosen sentence: bytes [begin, end) of an article's text, on code-point borders.
struct pick {
  size_t article = 0;  // index into the corpus
  size_t begin = 0, end = 0;
  uint32_t score = 0;  // centrality; the average sentence of the texts has about 65,536
  uint32_t rank = 0;   // by score, from 1
  bool cut = false;    // shortened, since no sentence fitted the budget
  size_t theme = no_theme;
};

// A unit with what the ranking says of it.
struct ranked_unit {
  size_t article = 0;
  size_t begin = 0, end = 0;  // its whole extent
  unit_kind kind = unit_kind::sentence;
  bool chosen = false;
  uint32_t score = 0;  // 0 where it was not ranked
  uint32_t rank = 0;   // by score, from 1; 0 where it was not ranked
  size_t theme = no_theme;
};

// What a call did. `size` and `needed` are in the unit of the output: bytes of text, or sentences.
struct [[nodiscard]] result {
  status code = status::ok;
  size_t size = 0;      // how much was written
  size_t needed = 0;    // with workspace_too_small and output_too_small: bytes that would have been enough
  bool focused = true;  // false: no sentence has a word of the focus, which therefore changed nothing
  constexpr explicit operator bool() const noexcept { return code == status::ok; }
};

// Writes text as a summary shows it: a run of white space with a line break in it becomes one space. Calls put(byte).
// O(bytes).
template <class Put>
void write_sentence(text_view text, range r, Put&& put) noexcept {
  for (size_t i = r.begin; i < r.end;) {
    if (text[i] > ' ') {
      put(text.data[i++]);
      continue;
    }
    size_t k = i;
    bool broken = false;
    for (; k < r.end && text[k] <= ' '; ++k) broken = broken || text[k] == '\n' || text[k] == '\r';
    if (broken) {
      put(' ');
    } else {
      for (size_t b = i; b < k; ++b) put(text.data[b]);
    }
    i = k;
  }
}

namespace detail {

// The longest beginning of r that fits, ending after a clause if that keeps half of what fits, else after a word.
// Empty if not even the first word fits.
PITH_STAGE inline range cut_to_fit(text_view text, range r, uint32_t words, uint32_t bytes) noexcept {
  size_t word_end = r.begin, clause_end = r.begin;
  const text_view part(text.data, r.end);
  uint32_t count = 0;
  bool inside = false;
  size_t last = r.begin;  // the end of what was read
  unsigned char previous = 0;
  for (size_t i = r.begin; i <= r.end;) {
    const code_point c = i < r.end ? decode(part, i) : code_point{' ', 1};
    if (flags_of(c.value) & flag::space) {
      if (inside) {
        if (last - r.begin > bytes) break;
        word_end = last;
        if (previous == ',' || previous == ';' || previous == ':') clause_end = last - 1;
      }
      inside = false;
    } else {
      if (!inside && ++count > words) break;
      inside = true;
      previous = c.value < 0x80 ? static_cast<unsigned char>(c.value) : 0;
      last = i + c.size;
      // Where words are not separated, any character may be the last.
      if ((flags_of(c.value) & flag::unspaced) && last - r.begin <= bytes) word_end = last;
    }
    i += c.size;
  }
  return {r.begin, (clause_end - r.begin) * 2 >= word_end - r.begin && clause_end > r.begin ? clause_end : word_end};
}

}  // namespace detail
PITH_NAMESPACE_END

#endif
