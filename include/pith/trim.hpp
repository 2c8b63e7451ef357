// SPDX-License-Identifier: MIT
#ifndef PITH_TRIM_HPP
#define PITH_TRIM_HPP

// What stands around a sentence without being part of it: the dateline of an agency and the bullet of a list before it,
// marks of sources behind it. Only the ends move; what is between them stays as it was written.

#include <pith/char_class.hpp>

PITH_NAMESPACE_BEGIN

namespace detail {

constexpr size_t longest_dateline = 80, longest_mark = 40;  // bytes

constexpr bool ascii_upper(unsigned char c) noexcept { return c >= 'A' && c <= 'Z'; }

constexpr size_t skip_spaces(text_view t, size_t i) noexcept {
  while (i < t.size) {
    const code_point c = decode(t, i);
    if (!(flags_of(c.value) & flag::space)) break;
    i += c.size;
  }
  return i;
}

// Size in bytes of a dash at i: an en or em dash, or one or two hyphens; 0 if there is none.
constexpr size_t dash_at(text_view t, size_t i) noexcept {
  if (i + 2 < t.size && t[i] == 0xE2 && t[i + 1] == 0x80 && (t[i + 2] == 0x93 || t[i + 2] == 0x94)) return 3;
  if (i < t.size && t[i] == '-') return i + 1 < t.size && t[i + 1] == '-' ? 2 : 1;
  return 0;
}

// Behind a bullet, a quotation mark of mail, or a number or letter in brackets, and the space that follows: - * • > 1) (a)
constexpr size_t skip_bullet(text_view t, size_t i) noexcept {
  const code_point c = decode(t, i);
  size_t k = i + c.size;
  const uint32_t v = c.value;
  const bool dash = v == '-' || v == '*' || v == '+' || v == 0x2013 || v == 0x2014;
  if (!dash && v != '>' && v != 0x2022 && v != 0x2023 && v != 0x2043 && v != 0x25AA && v != 0x25CF && v != 0x25E6 && v != 0xB7) {
    k = i + (v == '(' ? 1u : 0u);
    size_t n = 0;
    while (k < t.size && n < 3 && (ascii_flags.at[t[k] & 127u] & (flag::letter | flag::digit)) && t[k] < 128) ++k, ++n;
    if (n == 0 || k >= t.size || t[k] != ')') return i;
    // Of letters only one, or a small Roman number: (the) is no number.
    for (size_t j = k - n; n > 1 && j < k; ++j) {
      if (t[j] != 'i' && t[j] != 'v' && t[j] != 'x' && !(t[j] >= '0' && t[j] <= '9')) return i;
    }
    ++k;
  }
  const size_t next = skip_spaces(t, k);
  return next == k || next == t.size ? i : next;
}

// Behind a dateline and the dash that ends it, or i if there is none. A dateline is short, and is
//   (AGENCY) with or without a dash, if it is all capitals: (CNN) Officials ...
//   anything that begins with a capital and ends in (Agency) and a dash: Berlin (dpa) - , PYONGYANG, June 19 (AP) --
//   a first word all in capitals and no word in small letters, then a dash and a capital: MADRID, Spain - The ... ,
//   unless a second dash follows, which makes the first one the beginning of an aside: NATO - the alliance - ...
constexpr size_t skip_dateline(text_view t, size_t i) noexcept {
  const size_t far = t.size - i > longest_dateline ? i + longest_dateline : t.size;
  if (t[i] == '(') {
    size_t k = i + 1;
    bool capitals = true;
    for (; k < far && t[k] != ')' && t[k] != '('; ++k) capitals = capitals && (ascii_upper(t[k]) || t[k] == '/' || t[k] == ' ');
    if (k >= far || t[k] != ')' || k - i < 3 || k - i > 24) return i;
    const size_t next = skip_spaces(t, k + 1);
    const size_t dash = dash_at(t, next);
    if (dash > 0) return skip_spaces(t, next + dash);
    return capitals && next > k + 1 ? next : i;
  }
  if (!(flags_of(decode(t, i).value) & flag::upper)) return i;
  bool shouted = true, first = true, small = false, start = true;
  size_t letters = 0;
  for (size_t k = i; k < far;) {
    const size_t dash = k > i ? dash_at(t, k) : 0;
    const bool agency = k >= i + 4 && (t[k - 1] == ')' || (t[k - 1] == ' ' && t[k - 2] == ')'));
    if (dash > 0 && (dash > 1 || t[k - 1] == ' ' || agency) && (agency || dash == 3 || (k + dash < t.size && t[k + dash] == ' '))) {
      const size_t next = skip_spaces(t, k + dash);
      if (next >= t.size) return i;
      if (agency) return next;
      const char_flags f = flags_of(decode(t, next).value);
      if (!shouted || small || letters < 3 || !(f & (flag::upper | flag::digit | flag::open))) return i;
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
      if (start && (f & flag::lower)) small = true;
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

// Where the mark that ends at `end` begins, or `end` if there is none: [12], [a], (CNA), (Wikipedia) - the latter, which is
// not all capitals, only if `company` says that another mark stands beside it.
constexpr size_t mark_before(text_view t, size_t from, size_t end, bool company) noexcept {
  if (end < from + 3 || (t[end - 1] != ']' && t[end - 1] != ')')) return end;
  const unsigned char open = t[end - 1] == ']' ? '[' : '(';
  size_t k = end - 1, words = 1;
  bool capitals = true, digits = true, heads = true;
  while (k > from && end - k < longest_mark && t[k - 1] != open) {
    --k;
    const unsigned char c = t[k];
    if (c == ')' || c == ']' || c == '(' || c == '[') return end;
    if (c == ' ') ++words;
    digits = digits && ((c >= '0' && c <= '9') || c == ',' || c == ' ' || c == '-');
    capitals = capitals && ascii_upper(c);
    if ((t[k - 1] == ' ' || t[k - 1] == open) && !(flags_of(decode(text_view(t.data, end), k).value) & flag::upper)) heads = false;
  }
  if (k <= from || t[k - 1] != open || k == end - 1) return end;
  const size_t begin = k - 1;
  if (open == '[') return digits || end - begin == 3 ? begin : end;
  if (!heads || words > 3) return end;
  if (capitals && end - begin >= 4) return abbreviates(t, from, begin, end - 1) ? end : begin;
  return company ? begin : end;
}

}  // namespace detail

// The range of a unit without a bullet or a dateline before it and without marks of sources behind it. A full stop before
// the marks is kept; one behind them goes with them, since the range is one piece. A single bracket is a mark if it holds a
// number [12] or an acronym (CNA) that does not abbreviate the words before it; several in a row may also be names:
// (Wikipedia) (CNA). Everything else in brackets stays. Never empty. O(1).
constexpr range trim_sentence(text_view text, range unit) noexcept {
  const text_view t(text.data, unit.end);
  size_t begin = unit.begin, end = unit.end;
  if (begin >= end) return unit;
  begin = detail::skip_bullet(t, begin);
  begin = detail::skip_dateline(t, begin);
  if (begin >= end) begin = unit.begin;

  size_t k = end;
  for (unsigned n = 0; n < 3 && k > begin && (t[k - 1] == '.' || t[k - 1] == '!' || t[k - 1] == '?'); ++n) --k;
  bool any = false;
  size_t at = k;
  for (unsigned n = 0; n < 12; ++n) {
    size_t before = at;
    while (before > begin && t[before - 1] == ' ') --before;
    // A name in brackets is a mark only in company: after one that was found, or before another bracket.
    const size_t mark = detail::mark_before(t, begin, before, any || (before > begin && t[before - 1] == ')' && [&] {
                                              size_t j = before;
                                              while (j > begin && before - j < detail::longest_mark && t[j - 1] != '(') --j;
                                              return j > begin + 2 && t[j - 2] == ' ' && t[j - 3] == ')';
                                            }()));
    if (mark == before) break;
    any = true;
    at = mark;
  }
  while (any && at > begin && t[at - 1] == ' ') --at;
  if (any && at > begin) end = at;
  return {begin, end};
}

PITH_NAMESPACE_END

#endif
