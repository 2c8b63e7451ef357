// SPDX-License-Identifier: MIT
#ifndef PITH_TESTS_ANSWER_CHECK_HPP
#define PITH_TESTS_ANSWER_CHECK_HPP

#include <pith.hpp>

#include <string>
#include <string_view>
#include <vector>

// What holds of every answer, whatever the texts are. The property tests and the fuzz targets ask the same.

// Is byte i of s a border between two code points? Stray bytes are code points of their own.
inline bool is_border(std::string_view s, size_t i) {
  size_t at = i < 4 ? 0 : i - 4;
  while (at < i && (static_cast<unsigned char>(s[at]) & 0xC0) == 0x80) ++at;  // a sequence has four bytes at most
  while (at < i) at += pith::decode(s, at).size;
  return at == i;
}

inline bool is_inside(std::string_view s, size_t begin, size_t end) {
  return begin < end && end <= s.size() && is_border(s, begin) && is_border(s, end);
}

// What is wrong with the sentences chosen from `texts` within a budget; empty: nothing is.
template <class Picks>
std::string fault_of_picks(const Picks& picks, const std::vector<std::string_view>& texts, const pith::budget& b,
                           bool by_score) {
  size_t words = 0, bytes = 0;
  for (size_t i = 0; i < picks.size(); ++i) {
    const pith::pick& p = picks[i];
    if (p.article >= texts.size()) return "no such article";
    if (!is_inside(texts[p.article], p.begin, p.end)) return "not inside its text, or not on a code-point border";
    if (p.rank < 1) return "no rank";
    words += pith::count_words(texts[p.article], {p.begin, p.end});
    bytes += p.end - p.begin + (i ? 1 : 0);
    if (p.cut && picks.size() > 1) return "cut, though others fitted";
    if (i == 0) continue;
    const pith::pick& before = picks[i - 1];
    if (by_score ? before.rank >= p.rank
                 : before.article > p.article || (before.article == p.article && before.end > p.begin))
      return "out of order";
  }
  if (picks.size() > b.sentences) return "more sentences than the budget has";
  if (words > b.words) return "more words than the budget has";
  if (bytes > b.bytes) return "more bytes than the budget has";
  return {};
}

// The same for the units of texts: in order, and nothing visible of a text in no unit.
template <class Units>
std::string fault_of_units(const Units& units, const std::vector<std::string_view>& texts) {
  size_t next = 0;
  for (size_t article = 0; article < texts.size(); ++article) {
    const std::string_view text = texts[article];
    size_t at = 0;
    const auto bare_until = [&](size_t end) {
      for (; at < end; ++at) {
        if (text[at] > ' ' && text[at] < '\x7F') return false;
      }
      return true;
    };
    for (; next < units.size() && units[next].article == article; ++next) {
      const pith::ranked_unit& u = units[next];
      if (!is_inside(text, u.begin, u.end)) return "a unit is not inside its text";
      if (u.begin < at) return "units overlap";
      if (!bare_until(u.begin)) return "text between two units";
      at = u.end;
    }
    if (!bare_until(text.size())) return "text after the last unit";
  }
  return next == units.size() ? "" : "units out of order";
}

#endif
