// SPDX-License-Identifier: MIT
#ifndef PITH_DETAIL_STOP_RULES_HPP
#define PITH_DETAIL_STOP_RULES_HPP

// Does a stop end the sentence? What the form of the words around it says, and the word tables of the language.

#include <pith/detail/stop_context.hpp>

PITH_NAMESPACE_BEGIN

namespace detail {

// For one block of text, and the sentence of it that is at hand.
template <class Language>
class stop_rules {
 protected:
  void begin(const text_view& text, const Language& lang) noexcept {
    text_ = text;
    lang_ = &lang;
  }

  // Is the word at byte i a capitalised function word?
  bool starts_sentence(size_t i) const noexcept {
    if (i >= text_.size) return false;
    if (i + 2 < text_.size) {  // an initial is none
      const size_t second = i + decode(text_, i).size;
      if (second < text_.size && text_[second] == '.') return false;
    }
    return (flags_at(text_, i) & flag::upper) && is_function_word(i);
  }

  // Is the word at byte i, in small letters but for the first, a function word?
  bool is_function_word(size_t i) const noexcept {
    uint32_t h = hash_seed;
    for (size_t n = 0; i < text_.size && n < longest_word_before; ++n) {
      const code_point c = decode(text_, i);
      const char_flags f = flags_of(c.value);
      if (!(f & flag::letter)) break;
      if (n > 0 && (f & flag::upper)) return false;
      h = hash_folded(h, c.value);
      i += c.size;
    }
    return lang_->stop(h);
  }

  // The abbreviation class of the word at byte i, if a full stop ends it.
  enum abbreviation abbreviation_at(size_t i) const noexcept {
    uint32_t h = hash_seed;
    for (size_t n = 0; i < text_.size && n < longest_word_before; ++n) {
      const code_point c = decode(text_, i);
      if (c.value == '.') return lang_->abbreviation(h);
      if (!(flags_of(c.value) & flag::letter)) break;
      h = hash_folded(h, c.value);
      i += c.size;
    }
    return abbreviation::none;
  }

  // Does a small function word at byte i follow a full stop that is no abbreviation's? Nobody shortens to seven
  // letters.
  bool after_long_word(size_t stop, size_t i) noexcept {
    const word_before& w = look_back(stop);
    return w.length > 6 && (w.last & flag::lower) && !w.inner_stop && is_function_word(i);
  }

  // Is the word at byte i a question or a shout of its own, as in "who? what?"
  bool asks_again(size_t i) const noexcept {
    for (size_t n = 0; i < text_.size && n < longest_word_before; ++n) {
      const code_point c = decode(text_, i);
      if (c.value == '?' || c.value == '!') return true;
      if (!(flags_of(c.value) & flag::letter)) break;
      i += c.size;
    }
    return false;
  }

  // Is the word at byte i a letter and a number, as in "A13"?
  bool numbered(size_t i) const noexcept {
    i += decode(text_, i).size;
    return i < text_.size && is_digit(text_[i]);
  }

  // Is the word at byte i in capitals, or the last before a stop or comma, as in "9 a.m. EST" and "9 a.m. Tuesday."?
  bool lone_word(size_t i) const noexcept {
    if (abbreviation_at(i) != abbreviation::none) return false;
    size_t upper = 0, letters = 0;
    for (; letters < longest_word_before && (flags_at(text_, i) & flag::letter); ++letters) {
      upper += (flags_at(text_, i) & flag::upper) != 0;
      i += decode(text_, i).size;
    }
    return letters > 1 && (upper == letters || i >= text_.size || text_[i] == '.' || text_[i] == ',');
  }

  // Fewer than three words from the start of the sentence to byte i?
  bool near_start(size_t i) const noexcept {
    if (i - begin_ > 24) return false;
    size_t spaces = 0;
    for (size_t k = begin_; k < i; ++k) spaces += text_[k] == ' ';
    return spaces < 3;
  }

  // Moves i, right behind a stop, over the numbers of notes: "as was shown.[3][4] The", "as was shown.12 The".
  void skip_references(size_t stop, size_t& i) noexcept {
    size_t k = i;
    while (k < text_.size && (text_[k] == '[' || is_digit(text_[k]))) {
      const char_flags before = stop > begin_ ? flags_of(decode_before(text_, begin_, stop).value) : char_flags{0};
      if (!(before & (flag::letter | flag::close))) return;
      const bool bracket = text_[k] == '[';
      const size_t first = k;
      while (k < text_.size && k - first < 4 && (is_digit(text_[k]) || (bracket && k == first))) ++k;
      if (bracket ? k >= text_.size || text_[k] != ']' || k - first < 2 : k - first > 2) return;
      k += bracket;
      const size_t after = skip_spaces(text_, k);
      if (after >= text_.size || (after > k && (flags_at(text_, after) & (flag::upper | flag::unspaced)))) {
        if (!bracket && (before & flag::letter) && look_back(stop).length < 3) return;
        i = k;
        return;
      }
      if (!bracket) k = after;
    }
  }
  // Is the quote at byte i, right behind a stop, a closing one? Only one that a word follows may open.
  bool closes_quote(size_t i, code_point c) const noexcept {
    if (c.value == 0x201D || c.value == 0x2019) return true;
    return !(flags_at(text_, i + c.size) & flag::word);
  }

  // A stop without white space after it ends a sentence only between a small and a capitalised word.
  bool glued(size_t stop, bool closed) noexcept {
    const word_after& next = next_;
    if (closed || !(next.first & flag::upper) || next.opened) return false;
    const word_before& w = look_back(stop);
    if (w.inner_stop) return false;
    if (w.length < 2 || w.length >= longest_word_before) return false;
    const bool numeric = (w.last & flag::digit) && w.length > 2;
    const bool ascii = text_[stop - 1] < 0x80;  // as names of files and sites are
    size_t k = next.word;
    size_t letters = 0;
    char_flags f = 0;
    while (k < text_.size && letters < longest_word_before) {
      const code_point c = decode(text_, k);
      f = flags_of(c.value);
      if (!(f & flag::letter)) {
        if (c.value == '.' && k + 1 < text_.size && !(flags_of(text_[k + 1]) & flag::space)) return false;
        if (c.value != '.' && c.value != ',' && !(f & flag::space) && !is_apostrophe_sign(c.value)) return false;
        break;
      }
      if (letters > 0 && (f & flag::upper) && ascii) return false;
      ++letters;
      k += c.size;
    }
    if (letters == 0) return false;
    if (numeric) return letters > 2;
    const bool known = starts_sentence(next.word) || abbreviation_at(next.word) == abbreviation::never;
    if (w.last & flag::digit) return known;
    if (w.upper) return known;
    return letters > 1 || known;
  }
  static constexpr bool is_apostrophe_sign(uint32_t c) noexcept { return c == '\'' || c == 0x2019; }

  // One full stop with white space after it, and no small letter.
  size_t full_stop(size_t stop, size_t end) noexcept {
    const word_after& next = next_;
    const word_before& w = look_back(stop);
    if (w.length == 0) return end;
    if (w.single && (w.last & (flag::upper | flag::lower))) return starts_sentence(next.word) ? end : 0;
    enum abbreviation a = lang_->abbreviation(w.hash);
    if (a == abbreviation::none && w.dotted) a = abbreviation::may;
    if (a == abbreviation::none && lang_->has(trait::ordinal) && ((w.digits && w.length < 3) || w.roman))
      a = abbreviation::may;
    switch (a) {
      case abbreviation::none: return end;
      case abbreviation::never: return 0;
      case abbreviation::number:
        if ((next.first & flag::digit) || next.opened || numbered(next.word)) return 0;
        break;
      case abbreviation::often:
        if ((next.first & flag::upper) && !near_start(stop) && !lone_word(next.word)) return end;
        break;
      case abbreviation::may: break;
    }
    return starts_sentence(next.word) ? end : 0;
  }

  const word_before& look_back(size_t stop) noexcept {
    read_word_before(text_, begin_, stop, before_);
    return before_;
  }

  text_view text_;  // from the start of the text to the end of the block
  size_t begin_;    // of the sentence at hand
  const Language* lang_;
  word_after next_;  // behind the stop at hand

 private:
  word_before before_;  // the stop at hand

  static constexpr bool is_digit(unsigned char b) noexcept { return b >= '0' && b <= '9'; }
};

}  // namespace detail

PITH_NAMESPACE_END

#endif
