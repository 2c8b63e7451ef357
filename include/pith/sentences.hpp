// SPDX-License-Identifier: MIT
#ifndef PITH_SENTENCES_HPP
#define PITH_SENTENCES_HPP

// Prose -> sentence ranges. One pass from stop to stop: at each run of stops the words on either side decide
// (detail/stop_rules.hpp). What is a word's habit (Mr., p.m., etc.) stands in the tables of the language; here are only
// rules of form.
//
// Every look to the left is bounded by `longest_word_before` code points, and looks to the right never cover the same
// white space or brackets twice, so the cost is O(bytes) on any input.

#include <pith/detail/bytes.hpp>
#include <pith/detail/list_marks.hpp>
#include <pith/detail/stop_rules.hpp>

PITH_NAMESPACE_BEGIN

namespace detail {

constexpr bool is_dash(uint32_t c) noexcept { return c == '-' || c == 0x2013 || c == 0x2014; }
constexpr bool is_comma(uint32_t c) noexcept { return c == ',' || c == ';' || c == ':' || c == 0x3001 || c == 0xFF0C; }

// The bytes below 0x80 at which something may happen, as bits. Everything between them is passed over.
struct candidate_bytes {
  uint32_t at[4];
};

#if PITH_WIDE_STEPS
// The bytes of a step at which something may happen; false alarms cost time only. Most of the tests are for the pairs and
// fours of bytes that differ in the bits given.
template <class Step>
PITH_INLINE typename Step::matches candidates_in(const Step& s) noexcept {
  return s.is('\n' | 1, 1) | s.is('!') | s.is(')', 1) | s.is('.') | s.is('?', 5) | s.is('{', 32) | s.is(0xC2) |
         s.from(0xD6);
}
#endif

constexpr candidate_bytes make_candidates() noexcept {
  candidate_bytes t{};
  for (const char* c = ".!?:;([{)\n"; *c; ++c) {
    t.at[*c >> 5] |= uint32_t{1} << (*c & 31);
  }
  return t;
}

inline constexpr candidate_bytes candidates = make_candidates();

template <class Language>
class sentence_splitter : stop_rules<Language> {
 public:
  PITH_STAGE void begin(const text_view& text, const range& block, const Language& lang) noexcept {
    rules::begin(text_view(text.data, block.end), lang);
    inside_ = searched_ = 0;
    mark_ = list_mark();
    start(block.begin);
    at_ = begin_;
  }

  // Reads the next sentence; false where there is none any more.
  bool next(range& sentence) noexcept {
    size_t i = at_;
    while (i < text_.size) {
#if PITH_WIDE_STEPS
      if (i + step_bytes::size <= text_.size) {
        const auto found = candidates_in(step_bytes(text_, i));
        if (!found) {
          i += step_bytes::size;
          continue;
        }
        i += found.first();
      }
#endif
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
        const bool found = end_at(cut, sentence);
        at_ = i = i < begin_ ? begin_ : i;
        if (found) return true;
      }
    }
    at_ = i;
    return end_at(text_.size, sentence);
  }

 private:
  using rules = stop_rules<Language>;
  using rules::after_long_word;
  using rules::asks_again;
  using rules::begin_;
  using rules::closes_quote;
  using rules::full_stop;
  using rules::glued;
  using rules::lang_;
  using rules::next_;
  using rules::skip_references;
  using rules::starts_sentence;
  using rules::text_;

  bool is_stop(uint32_t c, char_flags f) const noexcept {
    if (f & flag::stop) return true;
    return (c == ':' && lang_->has(trait::colon)) || (c == ';' && lang_->has(trait::semicolon));
  }

  // Ends the sentence at hand and begins the next; false where that would be white space.
  bool end_at(size_t cut, range& sentence) noexcept {
    size_t end = cut;
    while (end > begin_) {
      const code_point c = decode_before(text_, begin_, end);
      if (!(flags_of(c.value) & flag::space)) break;
      end -= c.size;
    }
    sentence = {begin_, end};
    start(cut);
    return sentence.begin < sentence.end;
  }

  // Begins a sentence at byte `from` or behind the white space there, and notes what it begins with.
  void start(size_t from) noexcept {
    begin_ = skip_spaces(text_, from);
    bullet_ = 0;
    size_t i = begin_;
    if (i >= text_.size) return;
    const code_point c = decode(text_, i);
    if (is_mark_symbol(c.value)) {
      bullet_ = c.value;
      i = skip_spaces(text_, i + c.size);
    }
    const list_mark m = read_list_mark(text_, i);
    if (m.value != 0) mark_ = m;
    mark_end_ = m.value != 0 ? m.end : begin_;
  }

  // A short line that is a list item ends before a line that begins like a sentence.
  size_t at_line_break(size_t i) noexcept {
    if (mark_end_ == begin_ || mark_end_ > i || i - begin_ > 40) return 0;
    read_word_after(text_, i, next_);
    return (next_.first & flag::upper) && starts_sentence(next_.word) ? i : 0;
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
    if (mark_.value == 0) return 0;
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

  // Does a sentence begin with the small letter behind one stop?
  PITH_STAGE bool starts_small(size_t stop, bool dot) noexcept {
    const list_mark m = read_list_mark(text_, next_.at);
    if (m.first() || (m.style & 2)) return true;
    return dot ? after_long_word(stop, next_.word) : asks_again(next_.word);
  }

  // Does the dash at `next` introduce who asked, as in "What now? - he said"?
  PITH_STAGE bool goes_on_after_dash() const noexcept {
    const size_t dash = next_.word;
    if (dash + 2 >= text_.size) return false;
    if (starts_lower(dash + decode(text_, dash).size)) return true;
    return next_.value == '-' && text_[dash + 1] == '-' && starts_lower(dash + 2);
  }
  bool starts_lower(size_t i) const noexcept {
    word_after behind;
    read_word_after(text_, i, behind);
    return (behind.first & flag::lower) != 0;
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
    const word_after& next = next_;
    read_word_after(text_, i, next_);
    if (next.end) return 0;  // the end of the block is the end of the sentence
    if (only_dots && count > 1 && stop > begin_ && text_[stop - 1] == '[')
      return 0;  // [...] stands for what was left out
    if ((is_comma(next.value) && !next.spaced) || ((next.first & flag::stop) && next.opened)) return 0;
    if (stop == begin_ && next.spaced) return 0;  // an ellipsis that a sentence begins with
    const bool wide = !spaced_dots && !only_dots && text_[stop] >= 0x80;
    if (wide) return closed && (next.first & flag::kana) ? 0 : end;  // as Japanese goes on after a quote
    if (!next.spaced) {
      if (next.first & flag::unspaced) return end;
      return glued(stop, closed) ? end : 0;
    }
    if (next.first & flag::lower) {
      if (spaced_dots || count > 1 || closed) return 0;
      return starts_small(stop, only_dots) ? end : 0;
    }
    if (spaced_dots) {
      if (count == 3) return 0;
      if (!space_before && count > 3 && !closed) {
        i = first_end;
        return first_end;
      }
      return end;
    }
    if (!only_dots && !closed && is_dash(next.value) && goes_on_after_dash()) return 0;
    if (only_dots && count == 1) return full_stop(stop, end);
    return end;
  }

  size_t at_;        // read so far
  size_t inside_;    // the end of a bracket that is not split
  size_t searched_;  // no open bracket closes before this byte
  list_mark mark_;   // of the latest list item
  size_t mark_end_;  // after the mark that the sentence begins with
  uint32_t bullet_;  // the symbol that it begins with
};

}  // namespace detail

// Calls sink(range) for every sentence of a block of prose, in order, without white space at either end. A single line
// break inside the block is white space. O(bytes), no memory.
template <class Language, class Sink>
void for_each_sentence(text_view text, range block, const Language& lang, Sink&& sink) noexcept {
  detail::sentence_splitter<Language> splitter;
  splitter.begin(text, block, lang);
  for (range sentence; splitter.next(sentence);) sink(static_cast<const range&>(sentence));
}

PITH_NAMESPACE_END

#endif
