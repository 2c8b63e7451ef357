// SPDX-License-Identifier: MIT
#ifndef PITH_LANG_ALL_HPP
#define PITH_LANG_ALL_HPP

// Every language, chosen at run time.

#include <pith/lang/ar.hpp>
#include <pith/lang/bg.hpp>
#include <pith/lang/bn.hpp>
#include <pith/lang/ca.hpp>
#include <pith/lang/cs.hpp>
#include <pith/lang/da.hpp>
#include <pith/lang/de.hpp>
#include <pith/lang/el.hpp>
#include <pith/lang/en.hpp>
#include <pith/lang/es.hpp>
#include <pith/lang/fa.hpp>
#include <pith/lang/fi.hpp>
#include <pith/lang/fr.hpp>
#include <pith/lang/he.hpp>
#include <pith/lang/hi.hpp>
#include <pith/lang/hr.hpp>
#include <pith/lang/hu.hpp>
#include <pith/lang/hy.hpp>
#include <pith/lang/id.hpp>
#include <pith/lang/it.hpp>
#include <pith/lang/ja.hpp>
#include <pith/lang/kk.hpp>
#include <pith/lang/ko.hpp>
#include <pith/lang/mr.hpp>
#include <pith/lang/nl.hpp>
#include <pith/lang/no.hpp>
#include <pith/lang/pl.hpp>
#include <pith/lang/pt.hpp>
#include <pith/lang/ro.hpp>
#include <pith/lang/ru.hpp>
#include <pith/lang/sk.hpp>
#include <pith/lang/sv.hpp>
#include <pith/lang/ta.hpp>
#include <pith/lang/th.hpp>
#include <pith/lang/tr.hpp>
#include <pith/lang/uk.hpp>
#include <pith/lang/ur.hpp>
#include <pith/lang/vi.hpp>
#include <pith/lang/zh.hpp>
#include <pith/tokens.hpp>

PITH_NAMESPACE_BEGIN

namespace detail {

struct none_data {
  static constexpr const char* code = "und";
  static constexpr script writing = script::none;
  static constexpr unsigned char traits = detail::traits();
  static constexpr auto stops = make_stops<2>("");
  static constexpr auto abbreviations = make_abbreviations<2>("", "", "", "");
  static size_t stem(unsigned char*, size_t n) noexcept { return n; }
};

}  // namespace detail

namespace lang {
// No language in particular: no function words, no abbreviations, no stemmer.
using none = language_of<detail::none_data>;
}

// The run-time form of a language. All pointers outlive the record; every field is needed, and a set may be that of an
// empty word_slots<2>. Lists that are read at run time are added to word_slots of the caller's.
struct language_record {
  const char* code;
  script writing;
  word_set stops;
  word_set abbreviations;
  unsigned char traits;  // a sum of enum trait
  word_set chrome;
  word_set barred;
  size_t (*stem)(unsigned char* word, size_t size) noexcept;
};

namespace detail {

template <class Data>
inline constexpr language_record record_of{Data::code,
                                           Data::writing,
                                           set_of<Data::stops>(),
                                           set_of<Data::abbreviations>(),
                                           Data::traits,
                                           set_of<chrome_slots<Data>>(),
                                           set_of<barred_slots<Data>>(),
                                           &Data::stem};

inline constexpr const language_record* all_languages[] = {
    &record_of<ar_data>, &record_of<bg_data>, &record_of<bn_data>, &record_of<ca_data>, &record_of<cs_data>,
    &record_of<da_data>, &record_of<de_data>, &record_of<el_data>, &record_of<en_data>, &record_of<es_data>,
    &record_of<fa_data>, &record_of<fi_data>, &record_of<fr_data>, &record_of<he_data>, &record_of<hi_data>,
    &record_of<hr_data>, &record_of<hu_data>, &record_of<hy_data>, &record_of<id_data>, &record_of<it_data>,
    &record_of<ja_data>, &record_of<kk_data>, &record_of<ko_data>, &record_of<mr_data>, &record_of<nl_data>,
    &record_of<no_data>, &record_of<pl_data>, &record_of<pt_data>, &record_of<ro_data>, &record_of<ru_data>,
    &record_of<sk_data>, &record_of<sv_data>, &record_of<ta_data>, &record_of<th_data>, &record_of<tr_data>,
    &record_of<uk_data>, &record_of<ur_data>, &record_of<vi_data>, &record_of<zh_data>,
};

}  // namespace detail

// A language chosen at run time. One pointer, passed by value; never empty.
class any_language {
 public:
  constexpr any_language() noexcept : record_(&detail::record_of<detail::none_data>) {}
  // A record of your own, which must outlive this object.
  constexpr explicit any_language(const language_record& record) noexcept : record_(&record) {}
  template <class Data>
  constexpr any_language(language_of<Data>) noexcept : record_(&detail::record_of<Data>) {}

  // The language with this code, or lang::none.
  static constexpr any_language find(text_view code) noexcept {
    for (const language_record* r : detail::all_languages) {
      size_t k = 0;
      while (k < code.size && r->code[k] && static_cast<unsigned char>(r->code[k]) == code[k]) ++k;
      if (k == code.size && !r->code[k]) return any_language(*r);
    }
    return any_language();
  }

  // Whether both have the same tables.
  friend constexpr bool operator==(any_language a, any_language b) noexcept { return a.record_ == b.record_; }

  constexpr const char* code() const noexcept { return record_->code; }
  PITH_STEP bool stop(uint32_t hash) const noexcept { return record_->stops.has(hash); }
  constexpr enum abbreviation abbreviation(uint32_t hash) const noexcept {
    return static_cast<enum abbreviation>(record_->abbreviations.value(hash));
  }
  constexpr bool has(trait t) const noexcept { return (record_->traits & static_cast<unsigned char>(t)) != 0; }
  PITH_STEP enum chrome chrome(uint32_t hash) const noexcept {
    return static_cast<enum chrome>(record_->chrome.value(hash));
  }
  constexpr bool barred(uint32_t hash) const noexcept { return record_->barred.has(hash); }
  size_t stem(unsigned char* word, size_t size) const noexcept { return record_->stem(word, size); }

 private:
  const language_record* record_;
};

namespace detail {

constexpr size_t detected_bytes = 3072;  // of a text, at most
constexpr size_t detected_piece = 512;   // of these at a time
constexpr unsigned far_ahead = 24;       // function words, more than in the second language: that settles it

constexpr script script_of(uint32_t c) noexcept {
  struct block {
    uint16_t first, last;
    script value;
  };
  constexpr block blocks[] = {
      {0x41, 0x24F, script::latin},       {0x370, 0x3FF, script::greek},    {0x400, 0x52F, script::cyrillic},
      {0x530, 0x58F, script::armenian},   {0x590, 0x5FF, script::hebrew},   {0x600, 0x77F, script::arabic},
      {0x900, 0x97F, script::devanagari}, {0x980, 0x9FF, script::bengali},  {0xB80, 0xBFF, script::tamil},
      {0xE00, 0xE7F, script::thai},       {0x1100, 0x11FF, script::hangul}, {0x1E00, 0x1EFF, script::latin},
      {0x3040, 0x30FF, script::kana},     {0x3400, 0x9FFF, script::han},    {0xAC00, 0xD7A3, script::hangul},
  };
  for (const block& b : blocks) {
    if (c < b.first) break;
    if (c <= b.last) return b.value;
  }
  return script::none;
}

// Hashes the word that scan_words reads, up to an apostrophe.
struct hash_fold {
  uint32_t hash = hash_seed;
  bool cut = false;

  void begin() noexcept {
    hash = hash_seed;
    cut = false;
  }
  size_t ascii(text_view t, size_t i) noexcept {
    uint32_t h = hash;
    for (unsigned char b; i < t.size && (b = word_byte(t[i])) != 0; ++i) h = hash_step(h, b);
    if (!cut) hash = h;
    return i;
  }
#if PITH_WIDE_STEPS
  PITH_INLINE void whole(const short_word& w) noexcept { hash = w.hash(); }
#endif
  void wide(uint32_t c, char_flags) noexcept {
    cut = cut || is_apostrophe(c);
    if (!cut) hash = hash_folded(hash, c);
  }
};

#if SIZE_MAX > 0xFFFFFFFF
// Which languages may have a function word with a given check (word_set), as bits: all others need no look-up. 16 KB.
struct stop_language_table {
  static constexpr size_t size = 2048;
  uint64_t at[size] = {};

  constexpr stop_language_table() noexcept {
    for (size_t k = 0; k < sizeof all_languages / sizeof all_languages[0]; ++k) {
      const word_set& set = all_languages[k]->stops;
      for (size_t i = 0; i <= set.mask; ++i) {
        if (set.slots[i]) at[set.slots[i] % size] |= uint64_t{1} << k;
      }
    }
  }
  constexpr uint64_t of(uint32_t hash) const noexcept { return at[check_of(hash, 0) % size]; }
};
inline constexpr stop_language_table stop_languages{};
#endif

}  // namespace detail

// The language of a text, from at most its first 3 KB: by its script, and where several languages share that, by the
// function words. lang::none if nothing speaks for one. O(languages of the script) a word.
inline any_language detect_language(text_view text) noexcept {
  constexpr size_t count = sizeof detail::all_languages / sizeof detail::all_languages[0];
  const range part{0, text.size < detail::detected_bytes ? text.size : detail::detected_bytes};
  uint16_t letters[14] = {};
  uint16_t ascii = 0;
  for (size_t i = 0; i < part.end;) {
#if PITH_WIDE_STEPS
    for (; i + 8 <= part.end; i += 8) {
      const uint64_t eight = detail::read_eight(text, i);
      if (eight & detail::top_bits) break;
      const uint64_t from_a = (eight + detail::each_byte * (0x80 - 0x41)) & detail::top_bits;
      ascii = static_cast<uint16_t>(ascii + (((from_a >> 7) * detail::each_byte) >> 56));
    }
    if (i >= part.end) break;
#endif
    if (text[i] < 0x80) {
      ascii = static_cast<uint16_t>(ascii + (text[i] >= 0x41));
      ++i;
      continue;
    }
    const code_point c = decode(text, i);
    ++letters[static_cast<size_t>(detail::script_of(c.value))];
    i += c.size;
  }
  letters[static_cast<size_t>(script::latin)] =
      static_cast<uint16_t>(letters[static_cast<size_t>(script::latin)] + ascii);
  // A Japanese text has more Han than Kana, a Chinese one has no Kana.
  constexpr size_t kana = static_cast<size_t>(script::kana), han = static_cast<size_t>(script::han);
  if (letters[kana] > letters[han] / 8) letters[kana] = static_cast<uint16_t>(letters[kana] + letters[han]);
  size_t written = 1;
  for (size_t k = 2; k < 14; ++k) {
    if (letters[k] > letters[written]) written = k;
  }
  if (letters[written] == 0) return any_language();

  uint64_t of_script = 0;  // the languages, as bits
  for (size_t k = 0; k < count; ++k) {
    if (static_cast<size_t>(detail::all_languages[k]->writing) == written) of_script |= uint64_t{1} << k;
  }
  const bool several = (of_script & (of_script - 1)) != 0;
  uint16_t hits[count] = {};
  uint16_t words = 0;
  size_t best = count;
  detail::hash_fold fold;
  // Piece by piece, each up to a space, until one language is far ahead.
  for (size_t from = 0; from < part.end;) {
    size_t to = part.end - from > detail::detected_piece ? from + detail::detected_piece : part.end;
    while (to < part.end && text[to] != ' ') ++to;
    detail::scan_words(text, range{from, several ? to : from}, lang::none(), fold, [&](range, word_kind kind) {
      if (kind == word_kind::bigram) return;
      ++words;
      const uint32_t h = words < 500 ? fold.hash : detail::hash_seed;
      uint64_t may = of_script;
#if SIZE_MAX > 0xFFFFFFFF  // for speed alone
      may &= detail::stop_languages.of(h);
#endif
      for (size_t k = 0; may != 0; ++k, may >>= 1) {
#if !PITH_PORTABLE && SIZE_MAX > 0xFFFFFFFF
        const unsigned skip = static_cast<unsigned>(__builtin_ctzll(may));
        k += skip;
        may >>= skip;
#endif
        if (may & 1u) hits[k] = static_cast<uint16_t>(hits[k] + detail::all_languages[k]->stops.has(h));
      }
    });
    best = count;
    uint16_t second = 0;
    for (size_t k = 0; k < count; ++k) {
      if (((of_script >> k) & 1u) == 0) continue;
      if (best == count || hits[k] > hits[best]) {
        second = best == count ? uint16_t{0} : hits[best];
        best = k;
      } else if (hits[k] > second) {
        second = hits[k];
      }
    }
    if (!several || hits[best] >= second + detail::far_ahead) break;
    from = to;
  }
  if (best == count || (several && uint32_t{hits[best]} * 12 < words)) return any_language();
  return any_language(*detail::all_languages[best]);
}

PITH_NAMESPACE_END

#endif
