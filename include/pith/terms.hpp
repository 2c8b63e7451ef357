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

// Folds the word that scan_words reads, and hashes it on the way.
template <class Language>
struct term_fold {
  const Language& lang;
  unsigned char word[longest_stemmed_word];
  size_t size;  // of the folded word; what exceeds the array is in the hash alone
  uint32_t hash;
  bool cut;   // behind an apostrophe that ends the word's identity
  bool stop;  // one of its characters is a function word: asked for scripts without spaces
  bool kana;  // nothing but Hiragana

  void begin() noexcept {
    size = 0;
    hash = hash_seed;
    cut = stop = false;
    kana = true;
  }
  size_t ascii(text_view t, size_t i) noexcept {
    uint32_t h = hash;
    size_t n = size;
    for (unsigned char b; i < t.size && (b = word_byte(t[i])) != 0; ++i, ++n) {
      h = hash_step(h, b);
      if (n < sizeof word) word[n] = b;
    }
    if (!cut) {
      hash = h;
      size = n;
    }
    return i;
  }
#if PITH_WIDE_STEPS
  PITH_INLINE void whole(const short_word& w) noexcept {
    write_eight(word, w.first);
    write_eight(word + 8, w.second);
    size = w.size;
    hash = w.hash();
  }
#endif
  void wide(uint32_t c, char_flags f) noexcept {
    if (f & flag::ignorable) return;
    if (is_apostrophe(c) && !lang.has(trait::apostrophe)) cut = true;
    if (cut) return;
    if (f & flag::unspaced) stop = stop || lang.stop(hash_folded(hash_seed, c));
    if (!(f & flag::kana)) kana = false;
    unsigned char bytes[4];
    const size_t n = encode(fold(c), bytes);
    for (size_t k = 0; k < n; ++k) add(bytes[k]);
  }
  // The hash of the first n bytes of the word.
  uint32_t hash_of(size_t n) const noexcept {
    const text_view w(reinterpret_cast<const char*>(word), n);
#if PITH_WIDE_STEPS
    if (n <= 8) {
      const uint32_t h = hash_eight(hash_seed, read_eight(w, 0) & low_bytes.at[n], n);
      return h ? h : 1;
    }
#endif
    return hash_word(w);
  }
  void add(unsigned char b) noexcept {
    hash = hash_step(hash, b);
    if (size < sizeof word) word[size] = b;
    ++size;
  }
};

}  // namespace detail

// Calls sink(const term&) for every word of r, in order. O(bytes); 48 bytes of stack beside the frames.
template <class Language, class Sink>
void for_each_term(text_view text, range r, const Language& lang, Sink&& sink) noexcept {
  detail::term_fold<Language> fold{lang, {}, 0, 0, false, false, false};
  detail::scan_words(text, r, lang, fold, [&](range w, word_kind kind) {
    uint32_t h = fold.hash ? fold.hash : 1;
    bool stop = lang.stop(h);
    if (kind == word_kind::bigram) {  // grammar, if all of it is Hiragana or one of its characters is a word by itself
      stop = stop || fold.stop || fold.kana;
    } else if (!stop && fold.size <= sizeof fold.word) {
      const size_t stem = lang.stem(fold.word, fold.size);
      if (stem < fold.size) h = fold.hash_of(stem);
    }
    sink(term{h, stop, w.begin, w.end});
  });
}

PITH_NAMESPACE_END

#endif
