// SPDX-License-Identifier: MIT
#ifndef PITH_TRIM_HPP
#define PITH_TRIM_HPP

// What stands around a sentence without being part of it: the dateline of an agency and the bullet of a list before it,
// marks of sources behind it. Only the ends move; what is between them stays as it was written.

#include <pith/detail/bytes.hpp>
#include <pith/detail/list_marks.hpp>

PITH_NAMESPACE_BEGIN

namespace detail {

constexpr size_t longest_dateline = 80, longest_mark = 40;  // bytes

// Size in bytes of a dash at i: an en or em dash, or one or two hyphens; 0 if there is none.
constexpr size_t dash_at(text_view t, size_t i) noexcept {
  if (i + 2 < t.size && t[i] == 0xE2 && t[i + 1] == 0x80 && (t[i + 2] == 0x93 || t[i + 2] == 0x94)) return 3;
  if (i < t.size && t[i] == '-') return i + 1 < t.size && t[i + 1] == '-' ? 2 : 1;
  return 0;
}

// Behind a dateline and the dash that ends it, or i if there is none. A dateline is short, and is
//   (AGENCY) with or without a dash, if it is all capitals: (CNN) Officials ... , (CNN)Officials ...
//   anything that begins with a capital and ends in (Agency) and a dash: Berlin (dpa) - , PYONGYANG, June 19 (AP) --
//   a first word all in capitals and no word in small letters, then a dash and a capital: MADRID, Spain - The ... ,
//   or .- without spaces: LIMA.- The ... ,
//   unless a second dash follows, which makes the first one the beginning of an aside: NATO - the alliance - ...
inline size_t skip_dateline(text_view t, size_t i) noexcept {
  const size_t limit = t.size - i > longest_dateline ? i + longest_dateline : t.size;
  if (t[i] == '(') {
    size_t k = i + 1;
    bool capitals = true;
    for (; k < limit && t[k] != ')' && t[k] != '('; ++k)
      capitals = capitals && (ascii_upper(t[k]) || t[k] == '/' || t[k] == ' ');
    if (k >= limit || t[k] != ')' || k - i < 3 || k - i > 24) return i;
    const size_t next = skip_spaces(t, k + 1);
    const size_t dash = dash_at(t, next);
    if (dash > 0) return skip_spaces(t, next + dash);
    const bool glued = next == k + 1 && next < t.size && (flags_of(decode(t, next).value) & (flag::upper | flag::open));
    return capitals && (next > k + 1 || glued) ? next : i;
  }
  if (!(flags_of(decode(t, i).value) & flag::upper)) return i;
  size_t found = i;  // most sentences have no dash there; nor is a hyphen within a word one, which takes a look to see
  const auto joins = [t](size_t k) { return t[k - 1] != ' ' && t[k - 1] != ')' && t[k - 1] != '.'; };
  do found = find_either(t, found + 1, limit, '-', 0xE2);
  while (found < limit && dash_at(t, found) < (PITH_WIDE_STEPS && joins(found) ? 2u : 1u));
  if (found >= limit) return i;
  bool shouted = true, first = true, lowered = false, start = true;
  size_t letters = 0;
  for (size_t k = i; k < limit;) {
    const size_t dash = k > i ? dash_at(t, k) : 0;
    const bool agency = k >= i + 4 && (t[k - 1] == ')' || (t[k - 1] == ' ' && t[k - 2] == ')'));
    const bool stop = k >= i + 4 && t[k - 1] == '.' && t[k - 2] > '9' && t[k - 3] > '9';  // LIMA.- but not U.S.-
    if (dash > 0 && (dash > 1 || t[k - 1] == ' ' || agency || stop) &&
        (agency || stop || dash == 3 || (k + dash < t.size && t[k + dash] == ' '))) {
      const size_t next = skip_spaces(t, k + dash);
      if (next >= t.size) return i;
      if (agency) return next;
      const char_flags f = flags_of(decode(t, next).value);
      if (!shouted || lowered || letters < 3 || !(f & (flag::upper | flag::digit | flag::open))) return i;
      for (size_t j = next; j < t.size && j < next + longest_dateline; ++j) {
        if (dash_at(t, j) >= 2) return i;
      }
      return next;
    }
    const code_point c = decode(t, k);
    const char_flags f = flags_of(c.value);
    if (f & flag::letter) {
      if (first) {
        shouted = shouted && !(f & flag::lower);
        ++letters;
      }
      if (start && (f & flag::lower)) lowered = true;
    } else if (c.value != '\'' && c.value != '-' && c.value != '.') {
      if (letters > 0) first = false;
    }
    start = (f & (flag::space | flag::open)) != 0;
    k += c.size;
  }
  return i;
}

// Do the letters of (begin, end) stand for words right before it: North Atlantic Treaty Organization (NATO)? Small words
// may be passed over. Looks back at most 120 bytes.
constexpr bool abbreviates(text_view t, size_t from, size_t begin, size_t end) noexcept {
  size_t want = end, i = begin;
  for (size_t steps = 0; i > from && steps < 120; ++steps) {
    --i;
    const bool head = (ascii_flags.at[t[i] & 127u] & flag::letter) && t[i] < 128 && (i == from || t[i - 1] < '0');
    if (!head) continue;
    if ((t[i] | 32u) == (t[want - 1] | 32u)) {
      if (--want == begin + 1) return true;
    }
  }
  return false;
}

enum class source_mark : unsigned char {
  none,
  name,    // capitalized words in round brackets: a mark in the company of another one
  surely,  // a number or a letter in square brackets, or an acronym that does not abbreviate the words before it
};

// The mark that ends at `end`: [12], [a], (CNA), (Wikipedia). Sets `end` to where it begins.
constexpr source_mark mark_before(text_view t, size_t from, size_t& end) noexcept {
  if (end < from + 3 || (t[end - 1] != ']' && t[end - 1] != ')')) return source_mark::none;
  const unsigned char open = t[end - 1] == ']' ? '[' : '(';
  size_t k = end - 1, words = 1;
  bool capitals = true, digits = true, heads = true;
  while (t[k - 1] != open) {
    --k;
    const unsigned char c = t[k];
    if (k == from || end - k > longest_mark || c == ')' || c == ']' || c == '(' || c == '[') return source_mark::none;
    if (c == ' ') ++words;
    digits = digits && ((c >= '0' && c <= '9') || c == ',' || c == ' ' || c == '-');
    capitals = capitals && ascii_upper(c);
    if ((t[k - 1] == ' ' || t[k - 1] == open) && !(flags_of(decode(text_view(t.data, end), k).value) & flag::upper))
      heads = false;
  }
  const size_t size = end - k, begin = k - 1;  // of the mark without its first bracket
  source_mark kind = source_mark::none;
  if (open == '[')
    kind = size > 1 && (digits || size == 2) ? source_mark::surely : source_mark::none;
  else if (heads && words <= 3 && size > 1) {
    kind = !capitals || size < 3                  ? source_mark::name
           : abbreviates(t, from, begin, end - 1) ? source_mark::none
                                                  : source_mark::surely;
  }
  if (kind != source_mark::none) end = begin;
  return kind;
}

constexpr size_t spaces_before(text_view t, size_t from, size_t i) noexcept {
  while (i > from && t[i - 1] == ' ') --i;
  return i;
}

}  // namespace detail

// The range of a unit without a bullet or a dateline before it and without marks of sources behind it. A full stop before
// the marks is kept; one behind them goes with them, since the range is one piece. A single bracket is a mark if it holds a
// number [12] or an acronym (CNA) that does not abbreviate the words before it; several in a row may also be names:
// (Wikipedia) (CNA). Everything else in brackets stays. Never empty. O(1).
inline range trim_sentence(text_view text, range unit) noexcept {
  const text_view t(text.data, unit.end);
  size_t begin = unit.begin, end = unit.end;
  if (begin >= end) return unit;
  begin = detail::skip_bullet(t, begin, false);
  begin = detail::skip_dateline(t, begin);
  if (begin >= end) begin = unit.begin;

  size_t at = end;
  while (at > begin && end - at < 3 && (t[at - 1] == '.' || t[at - 1] == '!' || t[at - 1] == '?')) --at;
  at = detail::spaces_before(t, begin, at);
  unsigned marks = 0;
  bool sure = false;
  while (marks < 12) {
    const detail::source_mark m = detail::mark_before(t, begin, at);
    if (m == detail::source_mark::none) break;
    ++marks;
    sure = sure || m == detail::source_mark::surely;
    at = detail::spaces_before(t, begin, at);
  }
  if ((sure || marks > 1) && at > begin) end = at;
  return {begin, end};
}

PITH_NAMESPACE_END

#endif
