// SPDX-License-Identifier: MIT
#ifndef PITH_BLOCKS_HPP
#define PITH_BLOCKS_HPP

#include <pith/sentences.hpp>

PITH_NAMESPACE_BEGIN

enum class unit_kind : unsigned char { sentence, heading, boilerplate };

// A piece of a text: a sentence, a heading or a line that is no part of the article. [begin, end) in bytes, white space
// outside; units come in text order, never overlap and are never empty.
struct unit {
  size_t begin = 0, end = 0;
  unit_kind kind = unit_kind::sentence;
  bool title = false;  // the one heading held to be the title of the text
};

namespace detail {

struct line {
  size_t begin, end;  // without the white space around it
  size_t next;        // where the next line begins
  size_t words;
  bool ends_sentence;  // ends in a full stop, a question mark or their like
};

constexpr line read_line(text_view t, size_t at) noexcept {
  line l{at, at, t.size, 0, false};
  bool in_word = false;
  size_t i = at;
  for (; i < t.size && t[i] != '\n' && t[i] != '\r'; ++i) {
    if (t[i] <= ' ') {
      in_word = false;
      continue;
    }
    if (l.words == 0) l.begin = i;
    if (!in_word) ++l.words;
    in_word = true;
    l.end = i + 1;
  }
  if (l.words == 0) l.begin = l.end = i;
  l.next = i < t.size ? i + 1 : i;
  for (size_t k = l.end; k > l.begin && l.end - k < 8; --k) {
    const unsigned char c = t[k - 1];
    if (c == '.' || c == '!' || c == '?' || c == ':' || c == ';' || c == ',') l.ends_sentence = true;
    if (c != '"' && c != '\'' && c != ')' && c < 0x80) break;
  }
  return l;
}

}  // namespace detail

// Splits a text into units and calls sink(const unit&) for each in text order. O(bytes) time, O(1) memory.
template <class Language, class Sink>
void for_each_unit(text_view text, const Language& lang, bool keep_boilerplate, Sink&& sink) {
  (void)keep_boilerplate;
  bool title_seen = false;
  for (size_t at = 0; at < text.size;) {
    detail::line l = detail::read_line(text, at);
    at = l.next;
    if (l.words == 0) continue;
    range block{l.begin, l.end};
    size_t words = l.words;
    while (at < text.size) {  // hard-wrapped lines
      const detail::line n = detail::read_line(text, at);
      const bool lower = n.words && text[n.begin] >= 'a' && text[n.begin] <= 'z';
      if (n.words == 0 || l.end - l.begin < 45 || !(lower || (n.end - n.begin > 45 && !l.ends_sentence))) break;
      block.end = n.end;
      words += n.words;
      l = n;
      at = n.next;
    }
    if (words <= 14 && !l.ends_sentence && text.size > 300) {
      sink(unit{block.begin, block.end, unit_kind::heading, !title_seen});
      title_seen = true;
      continue;
    }
    for_each_sentence(text, block, lang, [&](range r) { sink(unit{r.begin, r.end, unit_kind::sentence, false}); });
  }
}

PITH_NAMESPACE_END

#endif
