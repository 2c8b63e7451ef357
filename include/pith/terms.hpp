// SPDX-License-Identifier: MIT
#ifndef PITH_TERMS_HPP
#define PITH_TERMS_HPP

// Words as the ranking sees them: case folded, stemmed, hashed, and marked when they are function words.

#include <pith/language.hpp>
#include <pith/tokens.hpp>

PITH_NAMESPACE_BEGIN

struct term {
  uint32_t hash;      // of the folded, stemmed word; never 0
  bool stop;          // a function word (tested before stemming)
  size_t begin, end;  // bytes of the text
};

namespace detail {

// A word longer than this, in bytes, is hashed whole: no stemmer looks at it.
constexpr size_t longest_stemmed_word = 48;

}  // namespace detail

// Calls sink(const term&) for every word of r, in order. O(bytes); 48 bytes of stack beside the frames.
template <class Language, class Sink>
void for_each_term(text_view text, range r, const Language& lang, Sink&& sink) noexcept {
  for_each_word(text, r, [&](range w, word_kind kind) {
    unsigned char word[detail::longest_stemmed_word + 4];
    const text_view part(text.data, w.end);
    size_t size = 0;
    uint32_t h = detail::hash_seed;
    bool whole = kind == word_kind::plain;
    bool kana = true;
    for (size_t i = w.begin; i < w.end;) {
      const code_point c = decode(part, i);
      i += c.size;
      const char_flags f = flags_of(c.value);
      if (f & flag::ignorable) continue;
      if (!(f & flag::kana)) kana = false;
      if (detail::is_apostrophe(c.value) && !lang.has(trait::apostrophe)) break;
      unsigned char one[4];
      const size_t n = encode(fold(c.value), one);
      for (size_t k = 0; k < n; ++k) h = detail::hash_step(h, one[k]);
      if (size + n > detail::longest_stemmed_word) whole = false;
      for (size_t k = 0; whole && k < n; ++k) word[size++] = one[k];
    }
    if (h == 0) h = 1;
    const bool stop = lang.stop(h) || (kind == word_kind::bigram && kana);
    if (!stop && whole) {
      const size_t stem = lang.stem(word, size);
      h = detail::hash_seed;
      for (size_t k = 0; k < stem; ++k) h = detail::hash_step(h, word[k]);
      if (h == 0) h = 1;
    }
    sink(term{h, stop, w.begin, w.end});
  });
}

PITH_NAMESPACE_END

#endif
