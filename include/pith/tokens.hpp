// SPDX-License-Identifier: MIT
#ifndef PITH_TOKENS_HPP
#define PITH_TOKENS_HPP

// Words. Boundaries in the spirit of UAX #29: letters, digits and marks run on; an apostrophe between letters and a
// full stop or comma between digits belong to the word; a hyphen does not. Scripts without spaces give character
// bigrams.

#include <pith/detail/bytes.hpp>
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

#if PITH_WIDE_STEPS
// What bytes are to words: letter and digit, and four times these behind which the word may go on with the byte; any other
// code point is to be looked at.
struct byte_class_table {
  static constexpr unsigned char word = flag::letter | flag::digit, look = 16;
  unsigned char at[256] = {};

  constexpr byte_class_table() noexcept {
    for (unsigned c = 0; c < 128; ++c) at[c] = ascii_flags.at[c] & word;
    for (unsigned c = 128; c < 256; ++c) at[c] = word * 4 | look;
    at[unsigned{'_'}] = word * 4;
    at[unsigned{'\''}] = flag::letter * 4;
    at[unsigned{'.'}] = at[unsigned{','}] = flag::digit * 4;
  }
};
inline constexpr byte_class_table byte_classes{};

// How many ASCII letters and digits are at byte i, if they are a word of less than 16 inside r; else 0.
PITH_INLINE size_t short_word_size(text_view t, size_t i, range r) noexcept {
  if (i + 16 > t.size) return 0;
  const size_t n = word_size_at(t, i);
  if (n == 16 || i + n >= r.end) return 0;
  return (byte_classes.at[t[i + n]] / 4u) & byte_classes.at[t[i + n - 1]] ? 0 : n;
}
#endif

// How many words scan_words reads: all, or one that is not a short run of ASCII, with what stands before it.
enum class scan { all, one };

// Reads the words of r in one pass: fold.begin() before a word, fold.ascii(text, begin) for a run of ASCII letters and
// digits, whose end it returns, or fold.wide(code point, flags) for another character, then sink(range, word_kind). For speed
// alone, fold.whole(short_word) stands for all of it where the word is a short run. Of one word, returns the end.
template <scan Scan = scan::all, class Language, class Fold, class Sink>
auto scan_words(text_view text, range r, const Language& lang, Fold& fold, Sink&& sink) noexcept {
  const text_view part(text.data, r.end);
  size_t i = r.begin;
  while (i < r.end) {
#if PITH_WIDE_STEPS
    const unsigned char head = byte_classes.at[part[i]];
    if (!(head & (byte_classes.word | byte_classes.look))) {
      ++i;
      continue;
    }
    if constexpr (Scan == scan::all) {
      const size_t n = head & byte_classes.word ? short_word_size(text, i, r) : 0;
      if (n > 0) {  // most words
        fold.whole(short_word::read(text, i, n));
        sink(range{i, i + n}, word_kind::plain);
        i += n + 1;  // no word goes on behind it
        continue;
      }
    }
#else
    if (part[i] < 0x80 && !(ascii_flags.at[part[i]] & flag::word)) {
      ++i;
      continue;
    }
#endif
    size_t end = i;
    char_flags last = 0;
    fold.begin();
    if (part[i] >= 0x80) {
      code_point c = decode(part, i);
      last = flags_of(c.value);
      end += c.size;
      if (!(last & flag::word) || is_accent(c.value)) {
        i = end;
        continue;
      }
      if (last & flag::unspaced) {
        size_t previous = i;
        bool pairs = false;
        for (;;) {
          const code_point next = end < r.end ? decode(part, end) : code_point{0, 0};
          const char_flags g = flags_of(next.value);
          const bool pair = (g & flag::unspaced) != 0;
          if (!pair && pairs) break;
          fold.begin();
          fold.wide(c.value, last);
          if (pair) fold.wide(next.value, g);
          sink(range{previous, end + (pair ? next.size : 0u)}, word_kind::bigram);
          if (!pair) break;
          pairs = true;
          previous = end;
          end += next.size;
          c = next;
          last = g;
        }
        if constexpr (Scan == scan::one) return end;
        i = end;
        continue;
      }
      fold.wide(c.value, last);
    }
    while (end < r.end) {
      const unsigned char b = part[end];
      if (b < 0x80) {
        if (word_byte(b)) {
          end = fold.ascii(part, end);
          last = ascii_flags.at[part[end - 1]];
          continue;
        }
        if (ascii_flags.at[b] & flag::space) break;
      }
      const code_point next = decode(part, end);
      const char_flags g = flags_of(next.value);
      if (g & flag::unspaced) break;
      if (g & (flag::word | flag::ignorable)) {
        fold.wide(next.value, g);
        if (!(g & flag::ignorable)) last = g;
        end += next.size;
        continue;
      }
      if (end + next.size >= r.end) break;
      if (is_apostrophe(next.value) && lang.has(trait::elision)) break;
      const code_point after = decode(part, end + next.size);
      const char_flags h = flags_of(after.value);
      if ((h & flag::unspaced) || !(h & flag::word) || !joins(next.value, last, h)) break;
      fold.wide(next.value, g);
      fold.wide(after.value, h);
      end += static_cast<size_t>(next.size) + after.size;
      last = h;
    }
    sink(range{i, end}, word_kind::plain);
    if constexpr (Scan == scan::one) return end;
    i = end;
  }
  if constexpr (Scan == scan::one) return i;
}

struct no_fold {
  static constexpr void begin() noexcept {}
  static constexpr size_t ascii(text_view t, size_t i) noexcept {
    do ++i;
    while (i < t.size && word_byte(t[i]));
    return i;
  }
#if PITH_WIDE_STEPS
  static constexpr void whole(const short_word&) noexcept {}
#endif
  static constexpr void wide(uint32_t, char_flags) noexcept {}
};

}  // namespace detail

// Calls sink(range, word_kind) for every word of r, in order. Where the language elides (trait::elision), a word ends
// before an apostrophe: l'homme is two. O(bytes), no memory.
template <class Language, class Sink>
void for_each_word(text_view text, range r, const Language& lang, Sink&& sink) noexcept {
  detail::no_fold none;
  detail::scan_words(text, r, lang, none, sink);
}

// The words of r as a budget counts them: maximal runs without White_Space. O(bytes).
inline size_t count_words(text_view text, range r) noexcept {
  const text_view part(text.data, r.end);
  size_t count = 0;
  bool inside = false;
  for (size_t i = r.begin; i < r.end;) {
#if PITH_WIDE_STEPS
    if (i + detail::step_bytes::size <= text.size) {
      const detail::step_bytes s(text, i);
      size_t n = s.from(0x80).first();
      if (n > r.end - i) n = r.end - i;
      if (n > 0) {
        count += s.runs(n, inside);
        i += n;
        continue;
      }
    }
#endif
    const unsigned char b = part[i];
    const code_point c = b < 0x80 ? code_point{b, 1} : decode(part, i);
    const bool space = b < 0x80 ? b == ' ' || (b >= 9 && b <= 13) : (flags_of(c.value) & flag::space) != 0;
    count += !space && !inside;
    inside = !space;
    i += c.size;
  }
  return count;
}

PITH_NAMESPACE_END

#endif
