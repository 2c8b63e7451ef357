// SPDX-License-Identifier: MIT
#ifndef PITH_DETAIL_LINE_FACTS_HPP
#define PITH_DETAIL_LINE_FACTS_HPP

// What a paragraph looks like: the features by which blocks.hpp tells prose from headings and from the page around them,
// and their weights.

#include <pith/detail/lines.hpp>
#include <pith/language.hpp>

PITH_NAMESPACE_BEGIN

namespace detail {

// Only so much of a paragraph is read for its features, in bytes; the rest is held to be more of the same.
constexpr size_t facts_window = 96;

struct line_facts {
  uint16_t words = 0;    // estimated behind the window
  uint8_t seen = 0;      // words in the window, like all that follows
  uint8_t stops = 0;     // function words
  uint8_t capitals = 0;  // other words with a capital
  uint8_t numbers = 0;   // words that begin with a digit
  uint8_t commas = 0;
  uint8_t marks = 0;   // | / > @ # and their like, arrows, middle dots
  uint8_t glued = 0;   // a capital directly behind a small letter: NewsWorld
  uint8_t person = 0;  // words of each class of chrome
  uint8_t page = 0;
  uint8_t after = 0;
  bool opens = false;  // by its words, the line opens what follows an article: a pair of them, or one in three words
  bool label = false;  // a word of chrome stands before a colon
  bool inner = false;  // a sentence ends inside
  bool named = false;  // begins with two capitalized words that are not function words
  bool bar = false;    // has a | or a copyright sign
};

// Symbols of menus, addresses and code, as line_facts::marks counts them.
inline constexpr uint16_t line_marks[] = {'#',  '+',  '/',    '<',    '=',    '>',    '@',   '|',
                                          0xAE, 0xB7, 0x203A, 0x2022, 0x2122, 0x2192, 0x25BA};

// Reads [begin, end) of a text word by word; O(facts_window).
template <class Language>
class fact_reader {
 public:
  void begin(const text_view& text, const Language& lang) noexcept {
    text_ = text;
    lang_ = &lang;
  }

  const line_facts& read(size_t begin, size_t end) noexcept {
    f_ = line_facts{};
    word_ = before_ = hash_seed;
    unspaced_ = size_ = 0;
    in_word_ = upper_ = digit_ = lower_ = ended_ = false;
    const size_t stop = end - begin > facts_window ? begin + facts_window : end;
    const text_view part(text_.data, end);
    for (size_t i = begin; i < stop;) {
#if PITH_WIDE_STEPS  // for speed alone
      if (part[i] < 0x80 && (ascii_flags.at[part[i]] & (flag::letter | flag::digit))) {
        i = take_word(part, i, stop);
        continue;
      }
      if (part[i] == ' ') {
        if (in_word_) end_word(false);
        ++i;
        continue;
      }
#endif
      const code_point p = decode(part, i);
      take(p.value);
      i += p.size;
    }
    if (in_word_) end_word(false);
    if (f_.after > 0 && f_.words <= 3) f_.opens = true;
    uint32_t words = f_.words + (unspaced_ + 1u) / 2u;
    f_.seen = static_cast<uint8_t>(words);
    if (end > stop)
      words += static_cast<uint32_t>((end - stop < 0x3FFFF ? end - stop : 0x3FFFF) * (words + 1u) / facts_window);
    f_.words = static_cast<uint16_t>(words < 0x7FFF ? words : 0x7FFF);
    return f_;
  }

 private:
  static void count(uint8_t& n) noexcept { n = static_cast<uint8_t>(n + (n < 255)); }

#if SIZE_MAX > 0xFFFFFFFF
  // Takes a run of ASCII letters and digits, the whole of most words, and returns where it ends.
  size_t take_word(text_view part, size_t i, size_t stop) noexcept {
    const unsigned char f = ascii_flags.at[part[i]];
    const size_t from = i;
    bool lower = in_word_ && lower_;
    if (!in_word_) begin_word((f & flag::upper) != 0, (f & flag::digit) != 0);
    uint32_t h = word_;
    unsigned upper = 0;  // some bits, if there is one behind the first letter
    for (unsigned char b = word_byte(part[i]); b != 0; b = i < stop ? word_byte(part[i]) : uint8_t{0}) {
      h = hash_step(h, b);
      upper |= i > from || lower ? static_cast<unsigned>(part[i] ^ b) : 0u;
      ++i;
    }
    for (size_t k = from; upper != 0 && k < i; ++k) {
      const unsigned char g = ascii_flags.at[part[k]];
      if ((g & flag::upper) && lower) count(f_.glued);
      lower = (g & flag::lower) != 0;
    }
    word_ = h;
    lower_ = (ascii_flags.at[part[i - 1]] & flag::lower) != 0;
    size_ = static_cast<uint16_t>(size_ + (i - from));
    return i;
  }
#endif

  void take(uint32_t v) noexcept {
    const char_flags f = flags_of(v);
    if (f & flag::ignorable) return;
    if (f & flag::unspaced) {
      if (ended_) f_.inner = true;
      ended_ = false;
      ++unspaced_;
      return;
    }
    if (f & (flag::letter | flag::digit)) {
      if (!in_word_)
        begin_word((f & flag::upper) != 0, (f & flag::digit) != 0);
      else if ((f & flag::upper) && lower_)
        count(f_.glued);
      lower_ = (f & flag::lower) != 0;
      unsigned char one[4];
      const size_t n = encode(fold(v), one);
      for (size_t k = 0; k < n; ++k) word_ = hash_step(word_, one[k]);
      size_ = static_cast<uint16_t>(size_ + n);
      return;
    }
    if (in_word_) end_word(v == ':');
    if (f & (flag::space | flag::open | flag::close)) return;
    ended_ = (f & flag::stop) && (size_ >= 3 || unspaced_ > 2);
    if (f & flag::stop) return;
    if (v == ',') return count(f_.commas);
    if (v == '|' || v == 0xA9) f_.bar = true;
    for (const uint16_t m : line_marks) {
      if (v == m) count(f_.marks);
    }
  }

  void begin_word(bool upper, bool digit) noexcept {
    if (ended_ && upper) f_.inner = true;
    ended_ = false;
    in_word_ = true;
    upper_ = upper;
    digit_ = digit;
    size_ = 0;
    word_ = hash_seed;
    ++f_.words;
  }

  void end_word(bool colon) noexcept {
    in_word_ = lower_ = false;
    const bool stop = lang_->stop(word_);
    if (stop)
      count(f_.stops);
    else if (upper_)
      count(f_.capitals);
    if (digit_) count(f_.numbers);
    if (f_.words <= 2) f_.named = upper_ && !stop && (f_.words == 1 || f_.named);
    const enum chrome word = hit(lang_->chrome(word_));
    const enum chrome pair = hit(lang_->chrome(hash_pair(before_, word_)));
    if (pair == chrome::after) f_.opens = true;
    if (colon && (hit(lang_->chrome(hash_pair(word_, hash_seed))) != chrome::none || word != chrome::none ||
                  pair != chrome::none)) {
      f_.label = true;
    }
    before_ = word_;
  }

  enum chrome hit(enum chrome c) noexcept {
    if (c != chrome::none) count(c == chrome::person ? f_.person : c == chrome::page ? f_.page : f_.after);
    return c;
  }

  text_view text_;
  const Language* lang_ = nullptr;
  line_facts f_{};
  uint32_t word_, before_;  // hashes of this word and of the one before it
  uint16_t unspaced_;       // characters of scripts without spaces
  uint16_t size_;           // bytes of this word
  bool in_word_, upper_, digit_, lower_, ended_;
};

// How much a block looks like prose, in sixteenths of a logit; above 0 it is more likely than not. The weights were fitted on
// pages with marked content and rounded.
constexpr int16_t prose_score(const line_facts& f, opening first, ending last) noexcept {
  int s = 13;
  s += f.words <= 3    ? -24
       : f.words <= 5  ? -20
       : f.words <= 8  ? -14
       : f.words <= 12 ? -15
       : f.words <= 19 ? -4
       : f.words <= 31 ? 4
       : f.words <= 55 ? 16
                       : 24;
  if (last == ending::stop || last == ending::ask)
    s += 24;
  else if (last == ending::colon)
    s += 29;
  else if (last == ending::ellipsis)
    s -= 10;
  if (first == opening::item) s += 14;
  const unsigned other = f.seen > f.stops ? static_cast<unsigned>(f.seen - f.stops) : 1u;
  // Above one in four: German writes its nouns with capitals, title case nearly every word.
  const unsigned capitals = 4 * (f.capitals < other ? f.capitals : other);
  if (f.words >= 4 && capitals > other)
    s -= static_cast<int>(8 * (capitals - other) / other) + (f.capitals * 2u > other ? 7 : 0);
  s -= 3 * (f.marks < 3 ? f.marks : 3) + 6 * (f.glued < 3 ? f.glued : 3) + (f.bar ? 19 : 0);
  const unsigned hits = static_cast<unsigned>(f.person + f.page + f.after);
  s -= static_cast<int>(9 * (hits < 6 ? hits : 6) + 26 * hits / (f.seen > 4 ? f.seen : 4u));
  return static_cast<int16_t>(s);
}

}  // namespace detail

PITH_NAMESPACE_END

#endif
