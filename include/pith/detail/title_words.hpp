// SPDX-License-Identifier: MIT
#ifndef PITH_DETAIL_TITLE_WORDS_HPP
#define PITH_DETAIL_TITLE_WORDS_HPP

// Which of the lines before an article is its title: the one whose words the article takes up.

#include <pith/char_class.hpp>
#include <pith/utf8.hpp>

PITH_NAMESPACE_BEGIN

namespace detail {

constexpr unsigned most_title_words = 16;
constexpr size_t title_window = 400;  // bytes of the article that are compared

// The beginning of the next word from `at` on, as a number: its first four bytes, which stand for its stem, in lower case
// where they are ASCII. Words of fewer bytes, mostly function words, are passed over; of a script above U+07FF, where most
// have no spaces, each character is a word. 0 at the end. Moves `at` behind the word.
inline uint32_t next_word_start(text_view text, size_t& at) noexcept {
  while (at < text.size) {
    uint32_t start = 0;
    size_t bytes = 0;
    if (text[at] >= 0xE0) {
      const code_point c = decode(text, at);
      at += c.size;
      if (flags_of(c.value) & flag::word) return c.value;
      continue;
    }
    for (; at < text.size && text[at] != 0xE2; ++at, ++bytes) {  // 0xE2: dashes, quotes and the like
      const unsigned char b = text[at] < 0x80 ? word_byte(text[at]) : text[at];
      if (b == 0) break;
      if (bytes < 4) start = start << 8 | b;
    }
    if (bytes >= 4) return start;
    if (bytes == 0) ++at;
  }
  return 0;
}

// How many of the first words of a line begin as one of [from, from + title_window) does. O(title_window).
PITH_STAGE inline unsigned count_taken_up(text_view text, size_t begin, size_t end, size_t from) noexcept {
  uint32_t words[most_title_words];
  unsigned count = 0, taken = 0;
  const text_view line(text.data, end);
  while (count < most_title_words && (words[count] = next_word_start(line, begin)) != 0) ++count;
  const text_view article(text.data, text.size - from > title_window ? from + title_window : text.size);
  while (const uint32_t word = next_word_start(article, from)) {
    for (unsigned k = 0; k < count; ++k) {
      if (words[k] != word) continue;
      words[k] = 0;
      ++taken;
    }
  }
  return taken;
}

}  // namespace detail

PITH_NAMESPACE_END

#endif
