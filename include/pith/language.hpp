// SPDX-License-Identifier: MIT
#ifndef PITH_LANGUAGE_HPP
#define PITH_LANGUAGE_HPP

// What a language is to pith: a few small tables behind seven questions.
//
//   code()               "en"
//   stop(hash)           is the folded word with this hash a function word?
//   abbreviation(hash)   what a full stop after this folded word means (enum abbreviation)
//   chrome(hash)         what this folded word says about a line of a page (enum chrome); the hash of a_b asks for b
//                        behind a
//   barred(hash)         is this folded word never the end of a key phrase, though it is no function word?
//   has(trait)           a habit of its writing (enum trait)
//   stem(word, size)     shortens the folded word in place and returns its new size in bytes; the same size says that
//                        the word is as it was
//
// A compile-time language is an empty type with these members (lang/en.hpp ...), so a program links the tables of the
// languages that it names and no others. `any_language` has the same members and asks a record chosen at run time.
//
// A language of your own: a struct with the static members that language_of<> names, or a `language_record` filled at
// run time. Words are looked up by hash, so the lists themselves are not linked.

#include <pith/char_class.hpp>
#include <pith/detail/chrome_words.hpp>
#include <pith/detail/phrase_words.hpp>
#include <pith/detail/word_hash.hpp>

static_assert(sizeof("й語") == 6 && static_cast<unsigned char>("й語"[0]) == 0xD0 &&
                  static_cast<unsigned char>("й語"[4]) == 0x9E,
              "the words in these headers are written in UTF-8: say so to the compiler (MSVC: /utf-8)");

PITH_NAMESPACE_BEGIN

// What a full stop after a known abbreviation means.
enum class abbreviation : unsigned char {
  none,    // not an abbreviation
  never,   // does not end a sentence: Mr. e.g. vs.
  may,     // ends one where the next word is a capitalised function word: Inc. U.S. "The"
  number,  // does not end one before a number, otherwise as `may`: No. p. Fig.
  often,   // ends one before any capital, unless it is among the first words of the sentence: etc. p.m.
};

// A habit of writing. A language has a set of them.
enum class trait : unsigned char {
  elision = 1,           // a word ends after an apostrophe: l'homme, dell'arte
  apostrophe = 2,        // an apostrophe is a letter; with neither, it and what follows do not count: Smith's
  ordinal = 4,           // a full stop after a small number makes an ordinal: 3. Oktober
  colon = 8,             // the colon ends sentences (Armenian)
  semicolon = 16,        // the semicolon is the question mark (Greek)
  english_endings = 32,  // most words in -ly are adverbs, in -ed forms of verbs
  noun_capitals = 64,    // nouns have capitals, and little else has
};

// What a language is mostly written in.
enum class script : unsigned char {
  none,
  latin,
  cyrillic,
  arabic,
  devanagari,
  greek,
  armenian,
  hebrew,
  bengali,
  tamil,
  thai,
  hangul,
  kana,
  han,
};

// What a word or a pair of words says about the line that it stands in.
enum class chrome : unsigned char {
  none,
  person,  // a byline or a note about the author: writer, edited by
  page,    // the page around the article: privacy policy, sign in
  after,   // the article is over: leave a reply, related articles
};

// The hash of a folded word: 32 bits, never 0, the same on every machine. O(size).
constexpr uint32_t hash_word(text_view folded) noexcept {
  uint32_t h = detail::hash_seed;
  for (size_t i = 0; i < folded.size; ++i) h = detail::hash_step(h, folded[i]);
  return h ? h : 1;
}

#if SIZE_MAX > 0xFFFFFFFF
// Which checks the slots of a set have, by 11 of their bits: the way through the slots can hardly be foreseen, so that it
// costs a processor that runs ahead more than all the rest; nine words in ten need not go it.
struct check_bits {
  static constexpr size_t size = 32;
  static constexpr bool has(const uint64_t* bits, uint16_t check) noexcept {
    return ((bits[(check >> 8) & 31u] >> ((check >> 2) & 63u)) & 1u) != 0;
  }
  static constexpr void add(uint64_t* bits, uint16_t check) noexcept {
    bits[(check >> 8) & 31u] |= uint64_t{1} << ((check >> 2) & 63u);
  }
};
#endif

namespace detail {

// What a set of words keeps of a hash, beside the place that it leads to: never 0.
constexpr uint16_t check_of(uint32_t hash, unsigned value_bits) noexcept {
  const uint16_t check = static_cast<uint16_t>((hash >> 16) & ~value_bits);
  return check ? check : 4;
}

// A word_set that was filled at compile time, without its free slots: the same answers from three fifths of the bytes, for
// machines that have little flash. `data` is that of packed_slots.
struct packed_set {
  const uint16_t* data;

  constexpr bool has(uint32_t hash) const noexcept { return probe(data, hash, 0) != 0; }
  constexpr unsigned value(uint32_t hash) const noexcept {
    const uint16_t slot = probe(data, hash, 3);
    return slot ? (slot & 3u) + 1 : 0;
  }
  static constexpr uint16_t probe(const uint16_t* data, uint32_t hash, unsigned value_bits) noexcept {
    const uint32_t wanted = check_of(hash, value_bits) | value_bits;
    size_t i = hash & data[0];
    const uint16_t* const home = data + i / 16 * 2;
    const uint16_t* entry = data + home[2];
    for (uint32_t before = home[1] & ((uint32_t{1} << (i & 15u)) - 1); before; before &= before - 1) ++entry;
    while ((uint32_t{data[i / 16 * 2 + 1]} >> (i & 15u)) & 1u) {
      if ((*entry | value_bits) == wanted) return *entry;
      ++entry;
      if (++i > data[0]) {
        i = 0;
        entry = data + data[2];
      }
    }
    return 0;
  }
};

}  // namespace detail

// A set of words by hash: open addressing over a power of two of 16-bit slots, 0 is free. The low bits of a hash say
// where to look first, its high bits are kept as a check. A map keeps a value from 1 to 4 in place of the lowest two.
struct word_set {
  const uint16_t* slots;
  uint16_t mask;  // number of slots - 1
#if SIZE_MAX > 0xFFFFFFFF
  const uint64_t* checks = nullptr;  // for speed alone: see check_bits; may be null
#else
  bool packed = false;  // see packed_set

  constexpr word_set(const uint16_t* s, uint16_t m) noexcept : slots(s), mask(m) {}
  constexpr word_set(const detail::packed_set& s) noexcept : slots(s.data), mask(s.data[0]), packed(true) {}
#endif

  // One word in 2^16 that leads to a taken slot is mistaken for its owner: below 1 in 50,000 words.
  PITH_STEP bool has(uint32_t hash) const noexcept { return may_have(hash, 0) && probe(hash, 0) != 0; }
  // The value of a map's word, or 0.
  PITH_STEP unsigned value(uint32_t hash) const noexcept {
    const uint16_t slot = may_have(hash, 3) ? probe_map(hash) : uint16_t{0};
    return slot ? (slot & 3u) + 1 : 0;
  }

  PITH_STEP bool may_have(uint32_t hash, unsigned value_bits) const noexcept {
#if SIZE_MAX > 0xFFFFFFFF
    return !checks || check_bits::has(checks, detail::check_of(hash, value_bits));
#else
    return static_cast<void>(hash), static_cast<void>(value_bits), true;
#endif
  }
  PITH_RARE constexpr uint16_t probe_map(uint32_t hash) const noexcept { return probe(hash, 3); }
  PITH_STEP uint16_t probe(uint32_t hash, unsigned value_bits) const noexcept {
#if SIZE_MAX <= 0xFFFFFFFF
    if (packed) return detail::packed_set::probe(slots, hash, value_bits);
#endif
    return probe(slots, mask, hash, value_bits);
  }
  // All of it by value, so that a small machine need not keep the set in memory.
  PITH_STEP static uint16_t probe(const uint16_t* slots, uint16_t mask, uint32_t hash, unsigned value_bits) noexcept {
    const uint16_t check = detail::check_of(hash, value_bits);
    for (uint16_t i = static_cast<uint16_t>(hash & mask);; i = static_cast<uint16_t>((i + 1u) & mask)) {
      const uint16_t slot = slots[i];
      if (slot == 0 || static_cast<uint16_t>(slot & ~value_bits) == check) return slot;
    }
  }
};

// The slots of a word_set, filled at compile time or at run time. At most N - 1 words; N is a power of two, and
// look-ups are fast below N / 2 words.
template <size_t N>
struct word_slots {
  static_assert(N >= 2 && N <= 32768 && (N & (N - 1)) == 0, "a power of two");
  uint16_t slot[N] = {};
  uint16_t used = 0;
#if SIZE_MAX > 0xFFFFFFFF
  uint64_t checks[check_bits::size] = {};
#endif

  // Adds every word of a list that is separated by spaces. Words are written folded. `value` is 0 in a set and 1 to 4
  // in a map. What does not fit is left out and the answer is false.
  constexpr bool add(text_view list, unsigned value = 0) noexcept {
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
    const uint16_t entry = static_cast<uint16_t>(detail::check_of(h, value ? 3 : 0) | (value ? value - 1 : 0));
    for (; slot[at] != 0; at = (at + 1) & (N - 1)) {
      if (slot[at] == entry) return true;
    }
    slot[at] = entry;
#if SIZE_MAX > 0xFFFFFFFF
    check_bits::add(checks, entry);
#endif
    ++used;
    return true;
  }
  constexpr word_set set() const noexcept {
    word_set s{slot, static_cast<uint16_t>(N - 1)};
#if SIZE_MAX > 0xFFFFFFFF
    s.checks = checks;
#endif
    return s;
  }
};

namespace detail {

// The taken ones of N slots, `Used` of them. In front the number of slots - 1; then, for sixteen slots at a time, which
// are taken, as bits, and where in `data` the first of them is.
template <size_t N, size_t Used>
struct packed_slots {
  static constexpr size_t groups = (N + 15) / 16;
  uint16_t data[1 + 2 * groups + Used] = {};

  constexpr explicit packed_slots(const uint16_t (&slot)[N]) noexcept {
    size_t n = 1 + 2 * groups;
    data[0] = N - 1;
    for (size_t i = 0; i < N; ++i) {
      uint16_t* const group = data + 1 + i / 16 * 2;
      if (i % 16 == 0) group[1] = static_cast<uint16_t>(n);
      if (slot[i] == 0) continue;
      group[0] = static_cast<uint16_t>(group[0] | 1u << i % 16);
      data[n++] = slot[i];
    }
  }
};

template <const auto& Slots>
inline constexpr packed_slots<sizeof Slots.slot / sizeof Slots.slot[0], Slots.used> packed_of{Slots.slot};

// The set of slots that were filled at compile time, in the form that suits the machine.
template <const auto& Slots>
constexpr auto set_of() noexcept {
#if SIZE_MAX > 0xFFFFFFFF
  return Slots.set();
#else
  return packed_set{packed_of<Slots>.data};
#endif
}

template <size_t N>
constexpr word_slots<N> make_stops(text_view list) noexcept {
  word_slots<N> s;
  s.add(list);
  return s;
}

// One list for each class of abbreviation, written folded and without the last full stop. What is understood in most
// languages, 30 words, is in every one.
template <size_t N>
constexpr word_slots<N> make_abbreviations(text_view never, text_view may, text_view number, text_view often) noexcept {
  word_slots<N> s;
  s.add("mr mrs ms dr prof mt gen vs e.g i.e cf", static_cast<unsigned>(abbreviation::never));
  s.add("inc co corp ltd jr sr st u.s u.k al ed", static_cast<unsigned>(abbreviation::may));
  s.add("no p pp vol fig n\xC2\xB0 n\xC2\xBA", static_cast<unsigned>(abbreviation::number));
  s.add("etc a.m p.m", static_cast<unsigned>(abbreviation::often));
  s.add(never, static_cast<unsigned>(abbreviation::never));
  s.add(may, static_cast<unsigned>(abbreviation::may));
  s.add(number, static_cast<unsigned>(abbreviation::number));
  s.add(often, static_cast<unsigned>(abbreviation::often));
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
inline constexpr auto chrome_slots = make_chrome<chrome_words<Data>::slots>(chrome_words<Data>::person,
                                                                            chrome_words<Data>::page,
                                                                            chrome_words<Data>::after);

template <class Data>
inline constexpr auto barred_slots = make_stops<phrase_words<Data>::slots>(phrase_words<Data>::barred);

constexpr size_t count_words_in(const char* list) noexcept {
  size_t n = 1;
  for (; *list; ++list) n += *list == ' ';
  return n;
}

// A list of suffixes as a stemmer reads it: the length of a suffix, that of what replaces it, and the bytes of both.
template <size_t N>
struct suffix_list {
  unsigned char data[N] = {};
  uint32_t last = 0;  // bit b & 31 for every byte b that one of them ends in
};

// From "a b>c": suffixes separated by spaces, longer ones before those that they end in, '>' before a replacement,
// which is shorter than its suffix or equal to it.
template <size_t N>
constexpr suffix_list<N> make_suffixes(const char* list) noexcept {
  suffix_list<N> s;
  size_t at = 0;
  while (*list) {
    const size_t head = at;
    at += 2;
    for (; *list && *list != ' ' && *list != '>'; ++list) s.data[at++] = static_cast<unsigned char>(*list);
    s.data[head] = static_cast<unsigned char>(at - head - 2);
    s.last |= uint32_t{1} << (s.data[at - 1] & 31);
    if (*list == '>') {
      for (++list; *list && *list != ' '; ++list) s.data[at++] = static_cast<unsigned char>(*list);
    }
    s.data[head + 1] = static_cast<unsigned char>(at - head - 2 - s.data[head]);
    if (*list == ' ') ++list;
  }
  return s;
}

// Cuts the first suffix of a list that leaves at least `least` bytes, and writes its replacement.
inline size_t strip_suffix(unsigned char* word, size_t size, const unsigned char* list, uint32_t last,
                           size_t least) noexcept {
  if (size <= least || ((last >> (word[size - 1] & 31)) & 1u) == 0) return size;
  for (; *list; list += size_t{2} + list[0] + list[1]) {
    const size_t length = list[0];
    const unsigned char* suffix = list + 2;
    if (suffix[length - 1] != word[size - 1] || size < least + length) continue;
    size_t k = 0;
    while (k < length && suffix[k] == word[size - length + k]) ++k;
    if (k < length) continue;
    size -= length;
    for (k = 0; k < list[1]; ++k) word[size++] = suffix[length + k];
    break;
  }
  return size;
}

constexpr bool is_vowel(unsigned char c) noexcept { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }

// Drops the second of two equal ASCII consonants at the end.
constexpr size_t undouble(const unsigned char* word, size_t size) noexcept {
  const bool twice = size > 3 && word[size - 1] == word[size - 2] && word[size - 1] < 0x80;
  return twice && !is_vowel(word[size - 1]) ? size - 1 : size;
}

constexpr unsigned char traits() noexcept { return 0; }
template <class... More>
constexpr unsigned char traits(trait t, More... more) noexcept {
  return static_cast<unsigned char>(static_cast<unsigned char>(t) | traits(more...));
}

}  // namespace detail

// A compile-time language from a struct of static members: code, writing, traits, stops, abbreviations,
// stem.
template <class Data>
struct language_of {
  static constexpr const char* code() noexcept { return Data::code; }
  PITH_STEP static bool stop(uint32_t hash) noexcept { return detail::set_of<Data::stops>().has(hash); }
  static constexpr enum abbreviation abbreviation(uint32_t hash) noexcept {
    return static_cast<enum abbreviation>(detail::set_of<Data::abbreviations>().value(hash));
  }
  static constexpr bool has(trait t) noexcept { return (Data::traits & static_cast<unsigned char>(t)) != 0; }
  PITH_STEP static enum chrome chrome(uint32_t hash) noexcept {
    return static_cast<enum chrome>(detail::set_of<detail::chrome_slots<Data>>().value(hash));
  }
  static constexpr bool barred(uint32_t hash) noexcept {
    return detail::set_of<detail::barred_slots<Data>>().has(hash);
  }
  static size_t stem(unsigned char* word, size_t size) noexcept { return Data::stem(word, size); }
};

PITH_NAMESPACE_END

#endif
