// SPDX-License-Identifier: MIT
#ifndef PITH_TOKENS_HPP
#define PITH_TOKENS_HPP

// Words. Boundaries in the spirit of UAX #29: letters, digits and marks run on; an apostrophe between letters and a full
// stop or comma between digits belong to the word; a hyphen does not. Scripts without spaces give character bigrams.

#include <pith/language.hpp>

PITH_NAMESPACE_BEGIN

// How a word was found.
enum class word_kind : unsigned char {
  plain,   // a run of letters and digits
  bigram,  // two adjacent characters of a script without spaces, or one that stands alone
};

namespace detail {

// A mark that stands on the character before it, and begins no word.
constexpr bool is_accent(uint32_t c) noexcept { return c >= 0x300 && c < 0x370; }

constexpr bool is_apostrophe(uint32_t c) noexcept { return c == '\'' || c == 0x2019 || c == 0x2BC; }

// What may stand inside a word, between two letters or between two digits.
constexpr bool joins(uint32_t c, char_flags left, char_flags right) noexcept {
  if (is_apostrophe(c)) return (left & right & flag::letter) != 0;
  if (c == '.' || c == ',') return (left & right & flag::digit) != 0;
  return c == '_';
}

}  // namespace detail

// Calls sink(range, word_kind) for every word of r, in order. Where the language elides (trait::elision), a word ends
// before an apostrophe: l'homme is two. O(bytes), no memory.
template <class Language, class Sink>
void for_each_word(text_view text, range r, const Language& lang, Sink&& sink) noexcept {
  const text_view part(text.data, r.end);
  size_t i = r.begin;
  while (i < r.end) {
    if (part[i] < 0x80 && !(detail::ascii_flags.at[part[i]] & flag::word)) {
      ++i;
      continue;
    }
    const code_point c = decode(part, i);
    char_flags last = flags_of(c.value);
    size_t end = i + c.size;
    if (!(last & flag::word) || detail::is_accent(c.value)) {
      i = end;
      continue;
    }
    if (last & flag::unspaced) {
      size_t previous = i;
      while (end < r.end) {
        const code_point next = decode(part, end);
        if (!(flags_of(next.value) & flag::unspaced)) break;
        sink(range{previous, end + next.size}, word_kind::bigram);
        previous = end;
        end += next.size;
      }
      if (previous == i) sink(range{i, end}, word_kind::bigram);
      i = end;
      continue;
    }
    while (end < r.end) {
      const unsigned char b = part[end];
      if (b < 0x80 && (detail::ascii_flags.at[b] & flag::word)) {
        last = detail::ascii_flags.at[b];
        ++end;
        continue;
      }
      if (b == ' ') break;
      const code_point next = decode(part, end);
      const char_flags g = flags_of(next.value);
      if (g & flag::unspaced) break;
      if (g & (flag::word | flag::ignorable)) {
        if (!(g & flag::ignorable)) last = g;
        end += next.size;
        continue;
      }
      if (end + next.size >= r.end) break;
      if (detail::is_apostrophe(next.value) && lang.has(trait::elision)) break;
      const code_point after = decode(part, end + next.size);
      const char_flags h = flags_of(after.value);
      if ((h & flag::unspaced) || !(h & flag::word) || !detail::joins(next.value, last, h)) break;
      end += static_cast<size_t>(next.size) + after.size;
      last = h;
    }
    sink(range{i, end}, word_kind::plain);
    i = end;
  }
}

// The words of r as a budget counts them: maximal runs without White_Space. O(bytes).
constexpr size_t count_words(text_view text, range r) noexcept {
  const text_view part(text.data, r.end);
  size_t count = 0;
  bool inside = false;
  for (size_t i = r.begin; i < r.end;) {
    const code_point c = decode(part, i);
    const bool space = (flags_of(c.value) & flag::space) != 0;
    count += !space && !inside;
    inside = !space;
    i += c.size;
  }
  return count;
}

PITH_NAMESPACE_END

#endif
