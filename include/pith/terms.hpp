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
  for_each_word(text, r, lang, [&](range w, word_kind kind) {
    const text_view part(text.data, w.end);
    unsigned char word[detail::longest_stemmed_word];
    size_t size = 0;  // of the folded word; what exceeds the array is in the hash alone
    uint32_t h = detail::hash_seed;
    bool stop = false;
    bool kana = kind == word_kind::bigram;
    const auto add = [&](unsigned char b) {
      h = detail::hash_step(h, b);
      if (size < sizeof word) word[size] = b;
      ++size;
    };
    for (size_t i = w.begin; i < w.end;) {
      const unsigned char b = part[i];
      if (b < 0x80) {
        if (b == '\'' && !lang.has(trait::apostrophe)) break;
        add(static_cast<unsigned char>((detail::ascii_flags.at[b] & flag::upper) ? b + 32 : b));
        ++i;
        continue;
      }
      const code_point c = decode(part, i);
      const char_flags f = flags_of(c.value);
      i += c.size;
      if (f & flag::ignorable) continue;
      if (detail::is_apostrophe(c.value) && !lang.has(trait::apostrophe)) break;
      if (kind == word_kind::bigram) {  // grammar, if all of it is Hiragana or one of its characters is a word by itself
        kana = kana && (f & flag::kana);
        stop = stop || lang.stop(detail::hash_folded(detail::hash_seed, c.value));
      }
      unsigned char bytes[4];
      const size_t n = encode(fold(c.value), bytes);
      for (size_t k = 0; k < n; ++k) add(bytes[k]);
    }
    if (h == 0) h = 1;
    stop = stop || kana || lang.stop(h);
    if (!stop && kind == word_kind::plain && size <= sizeof word && size > 0) {
      const size_t stem = lang.stem(word, size);
      if (stem < size) h = hash_word(text_view(reinterpret_cast<const char*>(word), stem));
    }
    sink(term{h, stop, w.begin, w.end});
  });
}

PITH_NAMESPACE_END

#endif
