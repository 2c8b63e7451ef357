// SPDX-License-Identifier: MIT
#ifndef PITH_LANGUAGE_HPP
#define PITH_LANGUAGE_HPP

// What a language is to pith: a few small tables behind four questions.
//
//   code()               "en"
//   stop(hash)           is the folded word with this hash a function word?
//   abbreviation(hash)   what a full stop after this folded word means (enum abbreviation)
//   stem(word, size)     shortens the folded word in place; returns the new size in bytes
//   apostrophe()         what an apostrophe inside a word does (enum apostrophe)
//   chrome(hash)         what this folded word says about a line of a page (enum chrome); the hash of a_b asks for b behind a
//
// A compile-time language is an empty type with these members (lang/en.hpp ...), so a program links the tables of the
// languages that it names and no others. `any_language` has the same members and asks a record that is chosen at run time.
//
// A language of your own: write a struct with the members of `language_data` below and wrap it in language_of<>, or
// fill a `language_record` at run time. Words are looked up by hash, so the lists themselves are not linked.

#include <pith/char_class.hpp>
#include <pith/detail/chrome_words.hpp>

PITH_NAMESPACE_BEGIN

// What a full stop after a known abbreviation means.
enum class abbreviation : unsigned char {
  none,    // not an abbreviation
  never,   // does not end a sentence: Mr. e.g. vs.
  may,     // ends one if what follows begins like a sentence: Inc. U.S. etc.
  number,  // does not end one before a number, otherwise as `may`: No. p. Fig.
};

// What an apostrophe between two letters does.
enum class apostrophe : unsigned char {
  suffix,  // it and what follows are no part of the word's identity: Smith's, Ankara'da
  prefix,  // a word ends after it: l'homme, dell'arte
  letter,  // it is a letter of the word
};

// What a word or a pair of words says about the line that it stands in.
enum class chrome : unsigned char {
  none,
  person,  // a byline or a note about the author: writer, edited by
  page,    // the page around the article: privacy policy, sign in
  after,   // the article is over: leave a reply, related articles
};

namespace detail {

constexpr uint32_t hash_seed = 2166136261u;

// FNV-1a, one byte.
constexpr uint32_t hash_step(uint32_t h, unsigned char b) noexcept {
  return (static_cast<uint32_t>(h ^ b) * 16777619u) & 0xFFFFFFFFu;
}

}  // namespace detail

// The hash of a folded word: 32 bits, never 0, the same on every machine. O(size).
constexpr uint32_t hash_word(text_view folded) noexcept {
  uint32_t h = detail::hash_seed;
  for (size_t i = 0; i < folded.size; ++i) h = detail::hash_step(h, folded[i]);
  return h ? h : 1;
}

// A set of words by hash: open addressing over 2^bits slots of 16 bits, 0 is free. The low `bits` of a hash say where to
// look first, 14 others are kept as a check, and the lowest two bits of a slot hold a value from 1 to 3. A word that is not in the set is
// found in it once in some ten thousand words.
struct word_set {
  const uint16_t* slots;
  uint16_t mask;  // slots - 1

  constexpr unsigned find(uint32_t hash) const noexcept {
    const uint16_t check = static_cast<uint16_t>(hash >> 16) & 0xFFFCu;
    for (uint16_t i = static_cast<uint16_t>(hash & mask);; i = static_cast<uint16_t>((i + 1u) & mask)) {
      const uint16_t slot = slots[i];
      if (slot == 0) return 0;
      if ((slot & 0xFFFCu) == check) return slot & 3u;
    }
  }
};

// The slots of a word_set, filled at compile time or at run time. At most N - 1 words; N is a power of two.
template <size_t N>
struct word_slots {
  static_assert(N >= 2 && N <= 32768 && (N & (N - 1)) == 0, "a power of two");
  uint16_t slot[N] = {};
  uint16_t used = 0;

  // Adds every word of a list that is separated by spaces; value is 1 to 3. Words are written folded. What does not fit
  // is left out and the answer is false.
  constexpr bool add(text_view list, unsigned value = 1) noexcept {
    for (size_t i = 0; i < list.size;) {
      size_t k = i;
      while (k < list.size && list[k] != ' ') ++k;
      if (k > i && !insert(hash_word(list.slice(i, k)), value)) return false;
      i = k + 1;
    }
    return true;
  }
  constexpr bool insert(uint32_t h, unsigned value) noexcept {
    if (used + 1u >= N) return false;
    size_t at = h & (N - 1);
    while (slot[at] != 0) at = (at + 1) & (N - 1);
    slot[at] = static_cast<uint16_t>((static_cast<uint16_t>(h >> 16) & 0xFFFCu) | value);
    ++used;
    return true;
  }
  constexpr word_set set() const noexcept { return {slot, static_cast<uint16_t>(N - 1)}; }
};

namespace detail {

template <size_t N>
constexpr word_slots<N> make_stops(text_view list) noexcept {
  word_slots<N> s;
  s.add(list, 1);
  return s;
}

template <size_t N>
constexpr word_slots<N> make_abbreviations(text_view never, text_view may, text_view number) noexcept {
  word_slots<N> s;
  s.add(never, static_cast<unsigned>(abbreviation::never));
  s.add(may, static_cast<unsigned>(abbreviation::may));
  s.add(number, static_cast<unsigned>(abbreviation::number));
  return s;
}

// The hash of two words in a row, from their hashes. The empty word, hash_seed, stands for the beginning of a line in
// front and for a colon behind.
constexpr uint32_t hash_pair(uint32_t first, uint32_t second) noexcept {
  return ((first << 7 | first >> 25) ^ second) & 0xFFFFFFFFu;
}

// Adds a list of chrome words (detail/chrome_words.hpp): a, a_b, ^a at the beginning of a line, a: before a colon.
template <size_t N>
constexpr void add_chrome(word_slots<N>& s, text_view list, enum chrome value) noexcept {
  for (size_t i = 0; i < list.size; ++i) {
    uint32_t first = hash_seed, h = hash_seed;
    bool pair = false;
    for (; i < list.size && list[i] != ' '; ++i) {
      if (list[i] == '^' || list[i] == '_' || list[i] == ':') {
        first = h;
        h = hash_seed;
        pair = true;
      } else {
        h = hash_step(h, list[i]);
      }
    }
    s.insert(pair ? hash_pair(first, h) : h, static_cast<unsigned>(value));
  }
}

template <size_t N>
constexpr word_slots<N> make_chrome(text_view person, text_view page, text_view after) noexcept {
  word_slots<N> s;
  add_chrome(s, chrome_everywhere::page, chrome::page);
  add_chrome(s, person, chrome::person);
  add_chrome(s, page, chrome::page);
  add_chrome(s, after, chrome::after);
  return s;
}

template <class Data>
inline constexpr auto chrome_slots =
    make_chrome<chrome_words<Data>::slots>(chrome_words<Data>::person, chrome_words<Data>::page, chrome_words<Data>::after);

}  // namespace detail

// A compile-time language from a struct of static members: code, stops, abbreviations, apostrophes, stem.
template <class Data>
struct language_of {
  static constexpr const char* code() noexcept { return Data::code; }
  static constexpr bool stop(uint32_t hash) noexcept { return Data::stops.set().find(hash) != 0; }
  static constexpr enum abbreviation abbreviation(uint32_t hash) noexcept {
    return static_cast<enum abbreviation>(Data::abbreviations.set().find(hash));
  }
  static constexpr enum apostrophe apostrophe() noexcept { return Data::apostrophes; }
  static constexpr enum chrome chrome(uint32_t hash) noexcept {
    return static_cast<enum chrome>(detail::chrome_slots<Data>.set().find(hash));
  }
  static size_t stem(unsigned char* word, size_t size) noexcept { return Data::stem(word, size); }
};

PITH_NAMESPACE_END

#endif
