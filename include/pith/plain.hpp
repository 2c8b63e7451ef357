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

// A unit of clean text.
struct plain_unit {
  size_t begin, end;  // begin == end: there is none any more
  bool heading;
};

template <class Language>
class plain_reader {
 public:
  plain_reader(text_arg text, const Language& lang) noexcept : text_(text), lang_(lang) {}

  // Reads the unit that begins at byte `from` or behind the white space there. O(bytes).
  plain_unit next(size_t from) const noexcept {
    size_t i = from;
    const bool fresh = skip_space(i) || from == 0;
    const size_t begin = i;
    size_t word = i;         // where the word at hand begins
    size_t solid = i;        // behind the last byte that is no white space
    uint32_t h = hash_seed;  // of the word so far
    while (i < text_.size) {
      const unsigned char c = text_[i];
      if (c <= ' ') {
        if (skip_space(i)) break;
        word = i;
        h = hash_seed;
        continue;
      }
      const size_t stop = i;
      while (i < text_.size && stop_at(i)) i += text_[i] < 0x80 ? 1u : 3u;
      if (i == stop) {
        h = hash_step(h, static_cast<unsigned char>(c | ((c < 0x80 ? ascii_flags.at[c] & flag::upper : 0) << 3)));
        solid = ++i;
        // The clauses of a law or of a long list can be chosen one by one.
        if (c == ';' && i - begin > long_clause && i < text_.size && text_[i] == ' ') return {begin, i, false};
        continue;
      }
      const size_t run = i;
      while (i < text_.size && size_of_quote(i, flag::close)) i += size_of_quote(i, flag::close);
      solid = i;
      if (i < text_.size && text_[i] > ' ') {
        for (size_t k = stop; k < run; ++k) h = hash_step(h, text_[k]);
        i = run;
        continue;
      }
      size_t next = i;
      if (skip_space(next)) return {begin, solid, false};
      const char_flags f = flags_behind_quotes(next);
      if (next == text_.size) return {begin, solid, false};
      if ((f & flag::lower) == 0 && ends(begin, word, stop, i, next, h, f)) return {begin, solid, false};
    }
    const unsigned char last = solid > begin ? text_[solid - 1] : 0;
    const bool bare = last >= 0x80 || (ascii_flags.at[last] & (flag::letter | flag::digit));
    return {begin, solid, fresh && bare && solid - begin <= longest_heading};
  }

 private:
  static constexpr size_t longest_heading = 120, long_clause = 120;  // bytes

  // Moves i over white space. Whether that ends a paragraph.
  bool skip_space(size_t& i) const noexcept {
    unsigned breaks = 0;
    for (; i < text_.size && text_[i] <= ' '; ++i) breaks += text_[i] == '\n';
    return breaks > 1 || i == text_.size;
  }

  // . ! ? or an ellipsis.
  bool stop_at(size_t i) const noexcept {
    const unsigned char c = text_[i];
    return c < 0x80 ? (ascii_flags.at[c] & flag::stop) != 0 : punctuation_at(i) == 0xA6;
  }
  // The last byte of a code point from U+2000 to U+203F, or 0.
  unsigned char punctuation_at(size_t i) const noexcept {
    return text_[i] == 0xE2 && i + 2 < text_.size && text_[i + 1] == 0x80 ? text_[i + 2] : uint8_t{0};
  }
  // Bytes of the bracket or quote at byte i that opens or closes, 0 if there is none.
  size_t size_of_quote(size_t i, char_flags what) const noexcept {
    if (text_[i] < 0x80) return ascii_flags.at[text_[i]] & what ? 1 : 0;
    return (punctuation_at(i) & 0xFAu) == 0x98 ? 3 : 0;  // the four of U+2018 to U+201D that stand on the line
  }

  // Moves i over quotes and brackets that open, and returns the flags of what follows.
  PITH_STAGE char_flags flags_behind_quotes(size_t& i) const noexcept {
    while (i < text_.size && size_of_quote(i, flag::open)) i += size_of_quote(i, flag::open);
    return flags_at(text_, i);
  }

  // Does the sentence end in the stops at [stop, end), behind the word that begins at `word` and has hash h? What follows
  // begins at `next` with a character of flags f that is no small letter.
  bool ends(size_t begin, size_t word, size_t stop, size_t end, size_t next, uint32_t h, char_flags f) const noexcept {
    if (text_[stop] != '.' || end != stop + 1) return true;
    const size_t length = stop - word;
    const bool digits = (ascii_flags.at[text_[word] & 127u] & flag::digit) && length < 3;
    if (digits && (word == begin || lang_.has(trait::ordinal))) return false;
    enum abbreviation a = lang_.abbreviation(h);
    if (length == 1 && !digits) a = abbreviation::may;
    if (a == abbreviation::none) return true;
    if (a == abbreviation::never || (a == abbreviation::number && (f & flag::digit))) return false;
    if (a == abbreviation::often && (f & flag::upper)) return true;
    return is_function_word(next);
  }

  bool is_function_word(size_t i) const noexcept {
    uint32_t h = hash_seed;
    for (; i < text_.size && text_[i] < 0x80 && (ascii_flags.at[text_[i]] & flag::letter); ++i)
      h = hash_step(h, static_cast<unsigned char>(text_[i] | 32u));
    return lang_.stop(h);
  }

  text_arg text_;
  const Language& lang_;
};

}  // namespace detail

PITH_NAMESPACE_END

#endif
