// SPDX-License-Identifier: MIT
#ifndef PITH_PLAIN_HPP
#define PITH_PLAIN_HPP

// Clean text -> units: what firmware reads that knows where its texts come from. Paragraphs are separated by empty lines,
// every paragraph is prose or a heading, and a sentence ends by a short rule. A tenth of the code of blocks.hpp and
// sentences.hpp, which read whatever stands on a page; docs/embedded.md has the quality of both.

#include <pith/language.hpp>

PITH_NAMESPACE_BEGIN

namespace lang {

// A language in clean text: options<lang::plain<lang::en>>. White space and punctuation are those of ASCII and of Western
// typography.
template <class Language>
struct plain : Language {};

}  // namespace lang

namespace detail {

template <class Language>
inline constexpr bool is_plain = false;
template <class Language>
inline constexpr bool is_plain<lang::plain<Language>> = true;

// Reads clean text unit by unit.
template <class Language>
class plain_reader {
 public:
  size_t begin = 0, end = 0;  // bytes of the unit at hand
  bool heading = false;

 private:
  bool broken_ = false;  // see skip_space()
  size_t word_ = 0;      // where the word at hand begins
  uint32_t hash_ = 0;    // of what has been read of it
  const text_view text_;
  const Language& lang_;

 public:
  plain_reader(text_arg text, const Language& lang) noexcept : text_(text), lang_(lang) {}

  // Goes on to the next unit; false if there is none. O(bytes).
  bool next() noexcept {
    begin = skip_space(end);
    const bool fresh = broken_ || end == 0;
    heading = false;
    end = begin;  // behind the last byte that is no white space
    size_t i = begin;
    begin_word(i);
    while (i < text_.size) {
      const unsigned char c = text_[i];
      if (c <= ' ') {
        i = skip_space(i);
        if (broken_) break;
        begin_word(i);
        continue;
      }
      const unsigned flags = c < 0x80 ? ascii_flags.at[c] : 0u;
      const size_t stopped = flags & flag::word ? i : skip(i, flag::stop);
      if (stopped == i) {
        hash_ = hash_step(hash_, static_cast<unsigned char>(c | (flags & flag::upper) << 3));
        end = ++i;
        // The clauses of a law or of a long list can be chosen one by one.
        if (c == ';' && i - begin > long_clause && i < text_.size && text_[i] == ' ') return true;
        continue;
      }
      end = skip(stopped, flag::close);
      if (end < text_.size && text_[end] > ' ') {
        do hash_ = hash_step(hash_, text_[i]);
        while (++i < stopped);
        continue;
      }
      if (ends(i)) return true;
      i = end;
    }
    if (end == begin) return false;
    const unsigned char last = text_[end - 1];
    if (last >= 0x80 || (ascii_flags.at[last] & flag::word)) heading = fresh && end - begin <= longest_heading;
    return true;
  }

 private:
  static constexpr size_t longest_heading = 120, long_clause = 120;  // bytes

  void begin_word(size_t i) noexcept {
    word_ = i;
    hash_ = hash_seed;
  }

  // The first byte from i on that is no white space; notes whether the paragraph ends before it.
  PITH_STAGE size_t skip_space(size_t i) noexcept {
    unsigned breaks = 0;
    for (; i < text_.size && text_[i] <= ' '; ++i) breaks += text_[i] == '\n';
    broken_ = breaks > 1 || i == text_.size;
    return i;
  }

  // The first byte from i on whose character is none of these: stops, or what opens or closes.
  PITH_STAGE size_t skip(size_t i, unsigned what) const noexcept {
    while (i < text_.size) {
      const unsigned char c = text_[i];
      const unsigned flags = c < 0x80 ? ascii_flags.at[c] : punctuation_at(i);
      if ((flags & what) == 0) break;
      i += c < 0x80 ? 1u : 3u;
    }
    return i;
  }
  // What the code point from U+2000 to U+203F at byte i is: the ellipsis, or one of the quotes that stand on the line.
  unsigned punctuation_at(size_t i) const noexcept {
    if (text_[i] != 0xE2 || i + 2 >= text_.size || text_[i + 1] != 0x80) return 0;
    const unsigned char last = text_[i + 2];
    return last == 0xA6 ? flag::stop : (last & 0xFAu) == 0x98 ? flag::open | flag::close : 0;
  }

  // Does the sentence end in the stops at byte `stop`, behind the word at hand, and with the quotes up to `end`?
  PITH_STAGE bool ends(size_t stop) noexcept {
    size_t next = skip_space(end);
    if (broken_) return true;
    next = skip(next, flag::open);
    if (next == text_.size) return true;
    const char_flags f = flags_of(decode(text_, next).value);
    if (f & flag::lower) return false;
    if (text_[stop] != '.' || end != stop + 1) return true;
    const size_t length = stop - word_;
    const bool digits = (ascii_flags.at[text_[word_] & 127u] & flag::digit) && length < 3;
    if (digits && (word_ == begin || lang_.has(trait::ordinal))) return false;
    enum abbreviation a = lang_.abbreviation(hash_);
    if (length == 1 && !digits) a = abbreviation::may;
    if (a == abbreviation::none || (a == abbreviation::often && (f & flag::upper))) return true;
    if (a == abbreviation::never || (a == abbreviation::number && (f & flag::digit))) return false;
    return is_function_word(next);
  }

  bool is_function_word(size_t i) const noexcept {
    uint32_t h = hash_seed;
    for (; i < text_.size && text_[i] < 0x80 && (ascii_flags.at[text_[i]] & flag::letter); ++i)
      h = hash_step(h, static_cast<unsigned char>(text_[i] | 32u));
    return lang_.stop(h);
  }
};

}  // namespace detail

PITH_NAMESPACE_END

#endif
