// SPDX-License-Identifier: MIT
#ifndef PITH_DETAIL_WORD_MARKS_HPP
#define PITH_DETAIL_WORD_MARKS_HPP

#include <pith/summarize.hpp>

// What a word looks like, as far as that tells whether it may begin, end or be a key phrase.

PITH_NAMESPACE_BEGIN
namespace detail {

// Endings of English adjectives.
inline constexpr char quality_list[] = "ous ful less able ible ish ive al ic";
inline constexpr auto quality_endings = make_suffixes<sizeof quality_list + count_words_in(quality_list)>(quality_list);

// What a phrase needs to know of a word beside its term number: its bytes, capped, and flags.
struct word_mark {
  static constexpr uint16_t bytes = 63;
  static constexpr uint16_t joined = 64;      // nothing but space or a hyphen stands between it and the word before
  static constexpr uint16_t hyphen = 128;     // a hyphen stands there
  static constexpr uint16_t capital = 256;    // begins with one
  static constexpr uint16_t number = 512;     // no letter in it: begins or ends no phrase
  static constexpr uint16_t barred = 1024;    // stands in no phrase, though it is no function word
  static constexpr uint16_t adverb = 2048;    // begins or ends no phrase
  static constexpr uint16_t no_end = 4096;    // ends no phrase and is none alone
  static constexpr uint16_t gerund = 8192;    // is no phrase alone, begins no label
  static constexpr uint16_t quality = 16384;  // is no phrase alone, ends no label
  static constexpr uint16_t opening = 32768;  // the first of its sentence or heading
  static constexpr uint16_t never_one = adverb | no_end | gerund | quality;
};

// Marks the words of one node.
template <class Language>
struct word_marker {
  text_view text;
  term_fold<Language>& fold;
  uint16_t* marks;
  size_t count = 0, last = 0;
  bool abbreviated = false;  // the word before may have a full stop

  void operator()(range w, word_kind kind) noexcept {
    const size_t size = w.size() < word_mark::bytes ? w.size() : size_t{word_mark::bytes};
    unsigned m = static_cast<unsigned>(size);
    bool joined = count > 0;
    for (size_t i = last; i < w.begin && joined; ++i)
      joined = text[i] <= ' ' || text[i] == '-' || text[i] == '\'' || (text[i] == '.' && i == last && abbreviated);
    if (count == 0) m |= word_mark::opening;
    if (joined) m |= word_mark::joined;
    if (joined && last + 1 == w.begin && text[last] == '-') m |= word_mark::hyphen;
    bool digits = kind == word_kind::plain;
    for (size_t i = w.begin; i < w.end && digits; ++i) digits = text[i] < 'A';
    if (digits) m |= word_mark::number;
    const bool capital = (flags_of(decode(text, w.begin).value) & flag::upper) != 0;
    if (capital) m |= word_mark::capital;
    const bool english = fold.lang->has(trait::english_endings);
    if (fold.lang->barred(fold.hash)) m |= english ? word_mark::barred : word_mark::no_end;
    if (fold.lang->has(trait::noun_capitals) && !capital) m |= word_mark::no_end;
    if (english && fold.size > 4 && fold.size <= sizeof fold.word) m |= ending();
    marks[count++] = static_cast<uint16_t>(m);
    last = w.end;
    const bool initial = capital && (w.size() == 1 || text[w.end - 2] == '.');
    abbreviated = initial || fold.lang->abbreviation(fold.hash) == abbreviation::never;
  }

  unsigned ending() noexcept {
    const unsigned char* const end = fold.word + fold.size;
    if (end[-2] == 'l' && end[-1] == 'y') return word_mark::adverb;
    if (end[-3] != 'e' && end[-2] == 'e' && end[-1] == 'd') return word_mark::no_end;
    if (end[-3] == 'i' && end[-2] == 'n' && end[-1] == 'g') return word_mark::gerund;
    const size_t rest = strip_suffix(fold.word, fold.size, quality_endings.data, quality_endings.last, 3);
    return rest < fold.size ? word_mark::quality : 0u;
  }
};

// Finds the bytes of words [from, to) of a node.
struct word_finder {
  size_t from, to;
  range found{};
  size_t count = 0;

  void operator()(range w, word_kind) noexcept {
    if (count == from) found.begin = w.begin;
    if (++count == to) found.end = w.end;
  }
};

// The text that a node is part of.
inline text_view text_of(const corpus& c, const node& n) noexcept {
  const article& a = c.articles[n.article];
  return n.kind == node_kind::title && a.title.size ? a.title : a.text;
}

template <class Language>
void read_words(text_arg text, range r, const Language& lang, uint16_t* marks) noexcept {
  term_fold<Language> fold;
  fold.lang = &lang;
  scan_words(text, r, lang, fold, word_marker<Language>{text, fold, marks});
}

}  // namespace detail
PITH_NAMESPACE_END

#endif
