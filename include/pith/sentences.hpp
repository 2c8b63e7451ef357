// SPDX-License-Identifier: MIT
#ifndef PITH_SENTENCES_HPP
#define PITH_SENTENCES_HPP

// Prose -> sentence ranges. One pass from stop to stop: at each run of stops the words on either side decide. What is a
// word's habit (Mr., p.m., etc.) stands in the tables of the language; here are only rules of form.
//
// Every look to the left is bounded by `longest_word_before` code points, and looks to the right never cover the same
// white space or brackets twice, so the cost is O(bytes) on any input.

#include <pith/language.hpp>

PITH_NAMESPACE_BEGIN

namespace detail {

// Code points before a stop that are looked at: longer ones are no abbreviation.
constexpr size_t longest_word_before = 16;

// The flags of the code point at byte i; none at the end.
constexpr char_flags flags_at(text_view text, size_t i) noexcept {
  return i < text.size ? flags_of(decode(text, i).value) : char_flags{0};
}

constexpr bool is_dash(uint32_t c) noexcept { return c == '-' || c == 0x2013 || c == 0x2014; }
constexpr bool is_comma(uint32_t c) noexcept { return c == ',' || c == ';' || c == ':' || c == 0x3001 || c == 0xFF0C; }

// The bytes below 0x80 at which something may happen, as bits. Everything between them is passed over.
struct candidate_bytes {
  uint32_t at[4];
};

constexpr candidate_bytes make_candidates() noexcept {
  candidate_bytes t{};
  for (const char* c = ".!?:;([{)\n"; *c; ++c) {
    t.at[*c >> 5] |= uint32_t{1} << (*c & 31);
  }
  return t;
}

inline constexpr candidate_bytes candidates = make_candidates();

// The letter or number that numbers a list item, as in 3. (b) iv) : what it counts and how it is written.
struct list_mark {
  uint32_t value = 0;       // the number, or the letter; 0: no mark
  unsigned char roman = 0;  // what it is as a Roman number, or 0
  unsigned char style = 0;  // bit 0: a full stop, bit 1: a bracket after it, bit 2: letters
  size_t end = 0;           // after the mark

  constexpr bool precedes(const list_mark& next) const noexcept {
    if (value == 0 || style != next.style) return false;
    return next.value == value + 1 || (roman != 0 && next.roman == roman + 1);
  }
  // Is it the first of a list?
  constexpr bool first() const noexcept { return value == 1 || value == 'a' || value == 'A' || roman == 1; }
};

// What a digit of a Roman number is worth, or 0.
constexpr unsigned char roman_digit(uint32_t c) noexcept {
  switch (c | 0x20) {
    case 'i': return 1;
    case 'v': return 5;
    case 'x': return 10;
    case 'l': return 50;
    default: return 0;
  }
}

// The mark that starts at byte i, if white space follows it. At most 7 code points.
constexpr list_mark read_list_mark(text_view text, size_t i) noexcept {
  list_mark m;
  size_t k = i;
  if (k < text.size && (text[k] == '(' || text[k] == '[')) ++k;
  const size_t first = k;
  while (k < text.size && k - first < 3 && text[k] >= '0' && text[k] <= '9')
    m.value = m.value * 10 + (text[k++] - uint32_t{'0'});
  if (k == first) {
    unsigned char last = 0;
    while (k < text.size && k - first < 4 && roman_digit(text[k]) != 0 && ((text[k] ^ text[first]) & 0x20) == 0) {
      const unsigned char digit = roman_digit(text[k++]);
      m.roman = static_cast<unsigned char>(m.roman + digit - (last < digit ? 2 * last : 0));
      last = digit;
      m.value = k - first == 1 ? text[first] : 0xFFFF;
    }
    m.style = 4;
    if (k == first && k < text.size) {
      const code_point c = decode(text, k);
      if (!(flags_of(c.value) & (flag::upper | flag::lower))) return list_mark();
      m.value = c.value;
      k += c.size;
    }
  }
  const size_t after = k;
  if (k < text.size && text[k] == '.') {
    m.style |= 1;
    ++k;
  }
  if (k < text.size && (text[k] == ')' || text[k] == ']')) {
    m.style |= 2;
    ++k;
  }
  if (k == after || m.value == 0 || k >= text.size || !(flags_at(text, k) & flag::space)) return list_mark();
  m.end = k;
  return m;
}

// A symbol such as those that items of a list begin with.
constexpr bool is_mark_symbol(uint32_t c) noexcept { return c >= 0x80 && flags_of(c) == 0; }

// Does a list item begin at byte i < text.size?
constexpr bool begins_list(text_view text, size_t i) noexcept {
  return is_mark_symbol(decode(text, i).value) || read_list_mark(text, i).value != 0;
}

// What stands before a full stop.
struct word_before {
  uint32_t hash = hash_seed;
  size_t begin = 0;
  unsigned char length = 0;  // code points
  bool upper = false;        // begins with a capital
  bool all_upper = true;     // capitals and digits only
  bool digits = true;        // nothing but digits
  bool dotted = false;       // parts of one to three letters with full stops between them: U.S, e.g, Ph.D
  bool inner_stop = false;   // has a full stop inside
  bool roman = true;         // nothing but I V X L C
  bool single = false;       // one letter
  char_flags last = 0;       // of the last code point
};

inline word_before read_word_before(text_view text, size_t begin, size_t stop) noexcept {
  word_before w;
  size_t b = stop;
  while (b > begin && w.length < longest_word_before) {
    const code_point c = decode_before(text, begin, b);
    const char_flags f = flags_of(c.value);
    if (f & (flag::space | flag::open)) break;
    b -= c.size;
    ++w.length;
  }
  w.begin = b;
  bool short_parts = true;
  unsigned char place = 0, part = 0;
  for (size_t i = b; i < stop;) {
    const code_point c = decode(text, i);
    const char_flags f = flags_of(c.value);
    i += c.size;
    if (f & flag::ignorable) continue;
    w.hash = hash_folded(w.hash, c.value);
    if (place == 0) w.upper = (f & flag::upper) != 0;
    if (!(f & (flag::upper | flag::digit))) w.all_upper = false;
    if (!(f & flag::digit)) w.digits = false;
    if (c.value != 'I' && c.value != 'V' && c.value != 'X' && c.value != 'L' && c.value != 'C') w.roman = false;
    if (c.value == '.') {
      w.inner_stop = true;
      part = 0;
    } else if (!(f & flag::letter) || ++part > 3) {
      short_parts = false;
    }
    w.last = f;
    ++place;
  }
  if (place == 0) w.digits = w.roman = w.all_upper = false;
  w.single = place == 1 && (w.last & flag::letter);
  w.dotted = short_parts && w.inner_stop && part > 0;
  return w;
}

// What stands after a run of stops.
struct word_after {
  size_t at = 0;         // the first byte that is not white space
  size_t word = 0;       // the first byte that is no opening bracket or quote either
  bool spaced = false;   // white space between
  bool opened = false;   // a bracket or quote between
  bool end = false;      // nothing follows
  uint32_t value = 0;    // the code point at `word`
  char_flags first = 0;  // its flags
};

constexpr word_after read_word_after(text_view text, size_t i) noexcept {
  word_after w;
  while (i < text.size) {
    const code_point c = decode(text, i);
    if (!(flags_of(c.value) & flag::space)) break;
    w.spaced = true;
    i += c.size;
  }
  w.at = i;
  while (i < text.size) {
    const code_point c = decode(text, i);
    w.value = c.value;
    w.first = flags_of(c.value);
    const bool inverted = c.value == 0xBF || c.value == 0xA1 || c.value == '_' || c.value == '*';
    if (c.value == ',' && i + 2 < text.size && text[i + 1] == ',') {  // ,,as some write low quotes''
      w.opened = true;
      i += 2;
      continue;
    }
    if (!(w.first & (flag::open | flag::ignorable)) && !inverted && !((w.first & flag::space) && w.opened)) break;
    if (!(w.first & flag::ignorable)) w.opened = true;
    i += c.size;
  }
  w.word = i;
  w.end = i >= text.size;
  if (w.end) w.first = 0;
  return w;
}

template <class Language>
class sentence_splitter {
 public:
  sentence_splitter(text_view text, range block, const Language& lang) noexcept
      : text_(text.data, block.end), begin_(block.begin), lang_(lang) {}

  template <class Sink>
  void run(Sink& sink) noexcept {
    skip_space(begin_);
    start();
    size_t i = begin_;
    while (i < text_.size) {
      const unsigned char b = text_[i];
      if (b < 0x80) {
        if (!((candidates.at[b >> 5] >> (b & 31)) & 1u)) {
          ++i;
          continue;
        }
      } else if (b < 0xC2 || (b >= 0xC3 && b <= 0xD5)) {  // letters, and bytes that continue a code point
        ++i;
        continue;
      }
      const code_point c = decode(text_, i);
      const char_flags f = flags_of(c.value);
      size_t cut = 0;  // where the sentence ends
      if (is_stop(c.value, f)) {
        cut = at_stop(i, c);
      } else {
        if (c.value == ')') cut = before_item(i);
        if (c.value == '\n') cut = at_line_break(i);
        if ((f & (flag::open | flag::close)) == flag::open && i >= inside_) open_bracket(i, c.value);
        if (bullet_ && c.value == bullet_ && i > begin_) cut = i;
        i += c.size;
      }
      if (cut > begin_) {
        emit(sink, cut);
        if (i < begin_) i = begin_;
      }
    }
    emit(sink, text_.size);
  }

 private:
  bool is_stop(uint32_t c, char_flags f) const noexcept {
    if (f & flag::stop) return true;
    return (c == ':' && lang_.has(trait::colon)) || (c == ';' && lang_.has(trait::semicolon));
  }

  void skip_space(size_t& i) const noexcept {
    while (i < text_.size) {
      const code_point c = decode(text_, i);
      if (!(flags_of(c.value) & flag::space)) break;
      i += c.size;
    }
  }

  template <class Sink>
  void emit(Sink& sink, size_t cut) noexcept {
    size_t end = cut;
    while (end > begin_) {
      const code_point c = decode_before(text_, begin_, end);
      if (!(flags_of(c.value) & flag::space)) break;
      end -= c.size;
    }
    if (end > begin_) sink(range{begin_, end});
    begin_ = cut;
    skip_space(begin_);
    start();
  }

  // Notes what a sentence begins with.
  void start() noexcept {
    bullet_ = 0;
    size_t i = begin_;
    if (i >= text_.size) return;
    const code_point c = decode(text_, i);
    if (is_mark_symbol(c.value)) {
      bullet_ = c.value;
      i += c.size;
      skip_space(i);
    }
    const list_mark m = read_list_mark(text_, i);
    if (m.value != 0) mark_ = m;
    mark_end_ = m.value != 0 ? m.end : begin_;
  }

  // A short line that is a list item ends before a line that begins like a sentence.
  size_t at_line_break(size_t i) const noexcept {
    if (mark_end_ == begin_ || mark_end_ > i || i - begin_ > 40) return 0;
    const word_after next = read_word_after(text_, i);
    return (next.first & flag::upper) && starts_sentence(next.word) ? i : 0;
  }

  // Notes where the bracket c that opens at byte i closes, if that is near: stops inside end nothing. East Asian quotes
  // are brackets. A search that failed is not made again before its end, so all searches together are linear.
  void open_bracket(size_t i, uint32_t bracket) noexcept {
    const size_t reach = bracket < 0x80 ? 72 : 600;  // bytes; a longer remark in brackets is sentences of its own
    const size_t limit = text_.size - i < reach ? text_.size : i + reach;
    size_t k = i < searched_ ? searched_ : i;
    unsigned depth = 0;
    while (k < limit) {
      const code_point c = decode(text_, k);
      const char_flags f = flags_of(c.value) & (flag::open | flag::close);
      if (f == flag::open) ++depth;
      k += c.size;
      if (f == flag::close && depth-- <= 1) {
        inside_ = k;
        return;
      }
    }
    searched_ = limit;
  }

  // Where the list item ends whose successor's mark contains byte i, or 0.
  size_t before_item(size_t i) noexcept {
    size_t b = i;
    while (b > begin_ && i - b < 6) {
      const code_point c = decode_before(text_, begin_, b);
      if (flags_of(c.value) & flag::space) break;
      b -= c.size;
    }
    if (b <= mark_end_) return 0;
    const list_mark m = read_list_mark(text_, b);
    return mark_.precedes(m) && m.end > i ? b : 0;
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
    return lang_.stop(h);
  }

  // The abbreviation class of the word at byte i, if a full stop ends it.
  enum abbreviation abbreviation_at(size_t i) const noexcept {
    uint32_t h = hash_seed;
    for (size_t n = 0; i < text_.size && n < longest_word_before; ++n) {
      const code_point c = decode(text_, i);
      if (c.value == '.') return lang_.abbreviation(h);
      if (!(flags_of(c.value) & flag::letter)) break;
      h = hash_folded(h, c.value);
      i += c.size;
    }
    return abbreviation::none;
  }

  // Does a small function word at byte i follow a full stop that is no abbreviation's? Nobody shortens to seven
  // letters.
  bool after_long_word(size_t stop, size_t i) const noexcept {
    const word_before w = read_word_before(text_, begin_, stop);
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

  // Decides on the run of stops that begins at i with c, sets i behind what it has looked at, and returns where the
  // sentence ends, or 0.
  size_t at_stop(size_t& i, code_point c) noexcept {
    const size_t stop = i;
    if (stop < mark_end_) {  // the mark of a list item
      i = mark_end_;
      return 0;
    }
    if (c.value == '.') {
      const size_t item = before_item(stop);
      if (item) return item;
    }
    size_t count = 0;
    bool only_dots = true;
    bool spaced_dots = false;
    size_t first_end = i + c.size;
    const bool space_before = stop > begin_ && (flags_of(decode_before(text_, begin_, stop).value) & flag::space);
    size_t end = i;
    while (i < text_.size) {  // the run itself, with the dots of ". . ."
      c = decode(text_, i);
      const char_flags f = flags_of(c.value);
      if (is_stop(c.value, f)) {
        if (c.value != '.' && c.value != 0x2026) only_dots = false;
        ++count;
        if (c.value == 0x2026) count += 2;
        i += c.size;
        end = i;
        continue;
      }
      if (c.value == ' ' && only_dots && i + 1 < text_.size && text_[i + 1] == '.' &&
          !(flags_at(text_, i + 2) & (flag::word | flag::stop))) {
        spaced_dots = true;
        ++i;
        continue;
      }
      break;
    }
    i = end;
    while (i < text_.size) {  // brackets and quotes that close after it
      c = decode(text_, i);
      const char_flags f = flags_of(c.value);
      if (!(f & flag::close)) break;
      if ((f & flag::open) && !closes_quote(i, c)) break;
      i += c.size;
    }
    if (i < inside_) return 0;               // a bracket is still open
    if (flags_at(text_, i) & flag::space) {  // the space inside French quotes: fini. »
      const size_t k = i + decode(text_, i).size;
      if (k < text_.size && decode(text_, k).value == 0xBB && closes_quote(k, decode(text_, k))) i = k + 2;
    }
    const bool closed = i > end;
    if (!closed) skip_references(stop, i);
    end = i;
    const word_after next = read_word_after(text_, i);
    if (next.end) return 0;  // the end of the block is the end of the sentence
    if (only_dots && count > 1 && stop > begin_ && text_[stop - 1] == '[')
      return 0;  // [...] stands for what was left out
    if ((is_comma(next.value) && !next.spaced) || ((next.first & flag::stop) && next.opened)) return 0;
    if (stop == begin_ && next.spaced) return 0;  // an ellipsis that a sentence begins with
    const bool wide = !spaced_dots && !only_dots && text_[stop] >= 0x80;
    if (wide) return closed && (next.first & flag::kana) ? 0 : end;  // as Japanese goes on after a quote
    if (!next.spaced) {
      if (next.first & flag::unspaced) return end;
      return glued(stop, next, closed) ? end : 0;
    }
    if (next.first & flag::lower) {
      if (spaced_dots || count > 1 || closed) return 0;
      const list_mark m = read_list_mark(text_, next.at);
      if (m.first() || (m.style & 2)) return end;
      return only_dots ? after_long_word(stop, next.word) ? end : 0 : asks_again(next.word) ? end : 0;
    }
    if (spaced_dots) {
      if (count == 3) return 0;
      if (!space_before && count > 3 && !closed) {
        i = first_end;
        return first_end;
      }
      return end;
    }
    if (!only_dots && !closed && is_dash(next.value) && next.word + 2 < text_.size) {  // "What now? - he said"
      const word_after second = read_word_after(text_, next.word + decode(text_, next.word).size);
      if (second.first & flag::lower) return 0;
      if (next.value == '-' && text_[next.word + 1] == '-' &&
          (read_word_after(text_, next.word + 2).first & flag::lower))
        return 0;
    }
    if (only_dots && count == 1) return full_stop(stop, end, next);
    return end;
  }

  // Moves i, right behind a stop, over the numbers of notes: "as was shown.[3][4] The", "as was shown.12 The".
  void skip_references(size_t stop, size_t& i) const noexcept {
    const char_flags before = stop > begin_ ? flags_of(decode_before(text_, begin_, stop).value) : char_flags{0};
    if (!(before & (flag::letter | flag::close))) return;
    size_t k = i;
    while (k < text_.size && (text_[k] == '[' || is_digit(text_[k]))) {
      const bool bracket = text_[k] == '[';
      const size_t first = k;
      while (k < text_.size && k - first < 4 && (is_digit(text_[k]) || (bracket && k == first))) ++k;
      if (bracket ? k >= text_.size || text_[k] != ']' || k - first < 2 : k - first > 2) return;
      k += bracket;
      size_t after = k;
      skip_space(after);
      if (after >= text_.size || (after > k && (flags_at(text_, after) & (flag::upper | flag::unspaced)))) {
        if (!bracket && (before & flag::letter) && read_word_before(text_, begin_, stop).length < 3) return;
        i = k;
        return;
      }
      if (!bracket) k = after;
    }
  }
  static constexpr bool is_digit(unsigned char b) noexcept { return b >= '0' && b <= '9'; }

  // Is the quote at byte i, right behind a stop, a closing one? Only one that a word follows may open.
  bool closes_quote(size_t i, code_point c) const noexcept {
    if (c.value == 0x201D || c.value == 0x2019) return true;
    return !(flags_at(text_, i + c.size) & flag::word);
  }

  // A stop without white space after it ends a sentence only between a small and a capitalised word.
  bool glued(size_t stop, const word_after& next, bool closed) const noexcept {
    if (closed || !(next.first & flag::upper) || next.opened) return false;
    const word_before w = read_word_before(text_, begin_, stop);
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
  size_t full_stop(size_t stop, size_t end, const word_after& next) noexcept {
    const word_before w = read_word_before(text_, begin_, stop);
    const bool starts = starts_sentence(next.word);
    if (w.length == 0) return end;
    if (w.single && (w.last & (flag::upper | flag::lower))) return starts ? end : 0;
    enum abbreviation a = lang_.abbreviation(w.hash);
    if (a == abbreviation::none && w.dotted) a = abbreviation::may;
    if (a == abbreviation::none && lang_.has(trait::ordinal) && ((w.digits && w.length < 3) || w.roman))
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
    return starts ? end : 0;
  }

  text_view text_;  // from the start of the text to the end of the block
  size_t begin_;    // of the sentence at hand
  const Language& lang_;
  size_t inside_ = 0;    // the end of a bracket that is not split
  size_t searched_ = 0;  // no open bracket closes before this byte
  list_mark mark_;       // of the latest list item
  size_t mark_end_ = 0;  // after the mark that the sentence begins with
  uint32_t bullet_ = 0;  // the symbol that it begins with
};

}  // namespace detail

// Calls sink(range) for every sentence of a block of prose, in order, without white space at either end. A single line
// break inside the block is white space. O(bytes), no memory.
template <class Language, class Sink>
void for_each_sentence(text_view text, range block, const Language& lang, Sink&& sink) noexcept {
  detail::sentence_splitter<Language>(text, block, lang).run(sink);
}

PITH_NAMESPACE_END

#endif
