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
  const Language* lang;
  unsigned char word[longest_stemmed_word];
  size_t size;  // of the folded word; what exceeds the array is in the hash alone
  uint32_t hash;
  bool cut;   // behind an apostrophe that ends the word's identity
  bool stop;  // one of its characters is a function word: asked for scripts without spaces
  bool kana;  // nothing but Hiragana

  void begin() noexcept {
    size = 0;
    hash = hash_seed;
    cut = false;
    if (flag::unspaced) {
      stop = false;
      kana = true;
    }
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
    if (is_apostrophe(c) && !lang->has(trait::apostrophe)) cut = true;
    if (cut) return;
    if (f & flag::unspaced) stop = stop || lang->stop(hash_folded(hash_seed, c));
    if (flag::unspaced && !(f & flag::kana)) kana = false;
    unsigned char bytes[4];
    const size_t n = encode(fold(c), bytes);
    for (size_t k = 0; k < n; ++k) add(bytes[k]);
  }
  void add(unsigned char b) noexcept {
    hash = hash_step(hash, b);
    if (size < sizeof word) word[size] = b;
    ++size;
  }
};

#if PITH_WIDE_STEPS
// Short words that stand one behind the other: first all are read and hashed, then all are looked up. Whether a word is a
// function word or has an ending cannot be foreseen, and to be wrong costs less where its hash is there already.
struct word_batch {
  static constexpr size_t size = 24;
  struct word {
    unsigned char bytes[16];
    size_t begin;
    uint32_t hash, size;
  };
  word at[size];
  size_t count;

  // Reads up to `size` of them from the beginning of r, and returns where it stopped.
  PITH_INLINE size_t read(text_view text, range r) noexcept {
    size_t i = r.begin;
    for (count = 0; i < r.end && count < size;) {
      const unsigned char head = byte_classes.at[text[i]];
      if (!(head & (byte_classes.word | byte_classes.look))) {
        ++i;
        continue;
      }
      const size_t n = head & byte_classes.word ? short_word_size(text, i, r) : 0;
      if (n == 0) break;
      const short_word s = short_word::read(text, i, n);
      word& w = at[count++];
      write_eight(w.bytes, s.first);
      write_eight(w.bytes + 8, s.second);
      w.begin = i;
      w.size = static_cast<uint32_t>(n);
      const uint32_t h = s.hash();
      w.hash = h ? h : 1;
      i += n + 1;  // no word goes on behind it
    }
    return i < r.end ? i : r.end;
  }

  template <class Language, class Sink>
  PITH_INLINE void take(const Language& lang, Sink& sink) noexcept {
    for (size_t k = 0; k < count; ++k) {
      word& w = at[k];
      uint32_t h = w.hash;
      const bool stop = lang.stop(h);
      if (!stop) {
        const size_t stem = lang.stem(w.bytes, w.size);
        if (stem < w.size) {
          const text_view t(reinterpret_cast<const char*>(w.bytes), 16);
          h = short_word::of(read_eight(t, 0), read_eight(t, 8), stem).hash();
          if (h == 0) h = 1;
        }
      }
      sink(term{h, stop, w.begin, w.begin + w.size});
    }
  }
};
#endif

// Reads words with the fold of a caller, who has memory for it beside the stack.
template <class Language, class Sink>
void read_terms(term_fold<Language>& fold, text_arg text, const range& r, const Language& lang, Sink&& sink) noexcept {
  fold.lang = &lang;
  const auto take = [&](range w, word_kind kind) {
    uint32_t h = fold.hash ? fold.hash : 1;
    bool stop = lang.stop(h);
    if (kind == word_kind::bigram) {  // grammar, if all of it is Hiragana or one of its characters is a word by itself
      stop = stop || fold.stop || fold.kana;
    } else if (!stop && fold.size <= sizeof fold.word) {
      const size_t stem = lang.stem(fold.word, fold.size);
      if (stem < fold.size) h = hash_word(text_view(reinterpret_cast<const char*>(fold.word), stem));
    }
    sink(term{h, stop, w.begin, w.end});
  };
#if PITH_WIDE_STEPS
  word_batch batch;
  for (size_t i = r.begin; i < r.end;) {
    i = batch.read(text, range{i, r.end});
    batch.take(lang, sink);
    if (i < r.end && batch.count < batch.size) i = scan_words<scan::one>(text, range{i, r.end}, lang, fold, take);
  }
#else
  scan_words(text, r, lang, fold, take);
#endif
}

}  // namespace detail

// Calls sink(const term&) for every word of r, in order. O(bytes); 48 bytes of stack beside the frames, on large machines
// a kilobyte.
template <class Language, class Sink>
void for_each_term(text_view text, range r, const Language& lang, Sink&& sink) noexcept {
  detail::term_fold<Language> fold;
  detail::read_terms(fold, text, r, lang, sink);
}

PITH_NAMESPACE_END

#endif
