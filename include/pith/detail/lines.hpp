// SPDX-License-Identifier: MIT
#ifndef PITH_DETAIL_LINES_HPP
#define PITH_DETAIL_LINES_HPP

// Lines, and which of them belong together: text that was wrapped by hand, by a mail program or by a PDF is put back
// into paragraphs; a line that is a paragraph of its own stays apart.

#include <pith/detail/bytes.hpp>
#include <pith/detail/list_marks.hpp>

PITH_NAMESPACE_BEGIN

namespace detail {

// How a line or a paragraph ends, behind closing quotes, brackets, reference marks and smileys.
enum class ending : unsigned char {
  open,      // a word: the sentence may go on
  comma,     // it does go on
  colon,     // something is announced
  stop,      // a full stop or what serves as one; also a semicolon
  ask,       // ? or !
  ellipsis,  // three dots: cut off
};

// What stands at the beginning of a line.
enum class opening : unsigned char {
  other,
  lower,    // a lower-case letter
  bracket,  // (
  item,     // a bullet or the number of a clause
  heading,  // # of a marked-up heading
  fence,    // ``` or ~~~
  quoted,   // > of a quoted message
  mark,     // nothing but punctuation or digits: rules, page numbers, the times of a subtitle
  dot,      // nothing but full stops: the end of the sentence above
};

// One line. Empty (begin == end) if it holds nothing but white space.
struct line {
  size_t begin, end;  // bytes, without the white space around it
  size_t next;        // where the next line begins
  uint16_t indent;    // bytes of white space before it, at most 255
  bool soft;          // white space before the line break: what editors leave that wrap softly
  opening first;
  ending last;
};

// Length in bytes of the line break at i, 0 if there is none: LF, CR, CR LF, VT, FF, U+0085, U+2028, U+2029.
constexpr size_t break_at(text_arg t, size_t i) noexcept {
  const unsigned char c = t[i];
  if (c >= 0x0A && c <= 0x0D) return c == '\r' && i + 1 < t.size && t[i + 1] == '\n' ? 2 : 1;
  if (c == 0xE2 && i + 2 < t.size && t[i + 1] == 0x80 && (t[i + 2] & 0xFE) == 0xA8) return 3;
  if (c == 0xC2 && i + 1 < t.size && t[i + 1] == 0x85) return 2;
  return 0;
}

// Where the line that holds byte i ends. O(bytes).
inline size_t line_end(text_arg t, size_t i) noexcept {
  for (; i < t.size; ++i) {
#if PITH_WIDE_STEPS
    for (; i + step_bytes::size <= t.size; i += step_bytes::size) {
      const step_bytes s(t, i);
      const auto found = s.below(0x0E) | s.is(0xE2) | s.is(0xC2);
      if (found) {
        i += found.first();
        break;
      }
    }
    if (i >= t.size) break;
#endif
    if ((t[i] < 0x0E || t[i] == 0xE2 || t[i] == 0xC2) && break_at(t, i)) return i;
  }
  return t.size;
}

constexpr bool space_at(text_arg t, size_t i, size_t& size) noexcept {
  size = 1;
  if (t[i] < 0x80) return t[i] == ' ' || (t[i] >= 9 && t[i] <= 13);
  const code_point c = decode(t, i);
  size = c.size;
  return (flags_of(c.value) & (flag::space | flag::ignorable)) != 0;
}

// O(1): at most 24 bytes are looked at.
constexpr ending ending_of(text_arg t, size_t begin, size_t end) noexcept {
  const size_t from = end - begin > 24 ? end - 24 : begin;
  bool reference = false;  // inside [12], seen from behind
  for (size_t i = end; i > from;) {
    const code_point c = decode_before(t, begin, i);
    i -= c.size;
    const uint32_t v = c.value;
    if (v == ']') {
      reference = true;
      continue;
    }
    const char_flags f = flags_of(v);
    if (reference) {
      if (v == '[')
        reference = false;
      else if (!(f & flag::digit) && v != '.' && v != 0x2026)
        return ending::open;
      else if (!(f & flag::digit))
        return ending::ellipsis;
      continue;
    }
    if (v == 0x2026) return ending::ellipsis;
    if (f & flag::stop) {
      if (v == '.' && i >= begin + 2 && t[i - 1] == '.') return ending::ellipsis;
      return v == '?' || v == '!' || v == 0xFF01 || v == 0xFF1F || v == 0x61F ? ending::ask : ending::stop;
    }
    if (v == ';' || v == 0x37E || v == 0xFF1B) return ending::stop;
    if (v == ':' || v == 0xFF1A) return ending::colon;
    if (v == ',' || v == 0x3001 || v == 0xFF0C || v == 0x60C) return ending::comma;
    if (!(f & (flag::close | flag::space | flag::ignorable)) && v != '*' && v != '_' && v < 0x1F000)
      return ending::open;
  }
  return ending::open;
}

// Looks at the whole line only where it holds no letter; otherwise at a few bytes of it.
constexpr opening opening_of(text_arg t, size_t begin, size_t end) noexcept {
  const text_view part(t.data, end);
  const unsigned char c = part[begin];
  const unsigned char d = begin + 1 < end ? part[begin + 1] : ' ';
  if (c == '>') return opening::quoted;
  if (c == '#' && (d == '#' || d == ' ')) return opening::heading;
  if ((c == '`' || c == '~') && d == c && begin + 2 < end && part[begin + 2] == c) return opening::fence;
  if ((c | 32u) >= 'a' && (c | 32u) <= 'z' && c != 'i' && c != 'v' && c != 'x' && d != ')' && d != '.') {
    return (c & 32u) ? opening::lower : opening::other;  // most lines
  }
  if (skip_bullet(part, begin, true) > begin) return opening::item;
  bool dots = true;
  for (size_t i = begin; i < end;) {
    const code_point q = decode(part, i);
    const char_flags f = flags_of(q.value);
    if (f & flag::letter)
      return i > begin           ? (c == '(' ? opening::bracket : opening::other)
             : (f & flag::lower) ? opening::lower
                                 : opening::other;
    dots = dots && (f & flag::stop);
    i += q.size;
  }
  return dots ? opening::dot : opening::mark;
}

// Reads the line that begins at byte `at`; at the end of the text, an empty one.
inline void read_line(text_arg t, size_t at, line& l) noexcept {
  const size_t stop = line_end(t, at);
  l.begin = at;
  l.end = stop;
  l.next = stop < t.size ? stop + break_at(t, stop) : stop;
  l.first = opening::mark;
  l.last = ending::open;
  const text_view part(t.data, stop);
  size_t size = 0;
  while (l.begin < stop && space_at(part, l.begin, size)) l.begin += size;
  while (l.end > l.begin) {
    const code_point c = decode_before(part, l.begin, l.end);
    if (!(flags_of(c.value) & (flag::space | flag::ignorable))) break;
    l.end -= c.size;
  }
  l.indent = static_cast<uint16_t>(l.begin - at < 255 ? l.begin - at : 255);
  l.soft = l.end < stop;
  if (l.begin < l.end) {
    l.first = opening_of(t, l.begin, l.end);
    l.last = ending_of(t, l.begin, l.end);
  }
}

// Columns of a line: code points, at most 255. O(1).
inline unsigned columns_of(text_arg t, const line& l) noexcept {
  size_t i = l.begin;
  const size_t end = l.end - l.begin > 1020 ? l.begin + 1020 : l.end;
  unsigned n = 0;
#if PITH_WIDE_STEPS
  for (; i + 8 <= end; i += 8) {
    const uint64_t v = read_eight(t, i);
    n += 8u - static_cast<unsigned>((((v >> 7) & ~(v >> 6) & each_byte) * each_byte) >> 56);
  }
#endif
  for (; i < end; ++i) n += !is_continuation(t[i]);
  return n < 255 ? n : 255;
}

// What the lines of a text say about it as a whole.
struct survey {
  unsigned width = 0;       // columns at which the text is wrapped by hand, 0 if it is not
  bool punctuated = false;  // sentences end in full stops here, so a line without one is hardly a sentence
};

constexpr bool wrappable(unsigned columns) noexcept { return columns >= 40 && columns <= 130; }

// Reads lines until the picture is clear: all of them at most, the first few kilobytes of an ordinary article.
inline survey survey_lines(text_arg t) noexcept {
  constexpr uint32_t enough = 0x7FFF0000, short_line = 20;  // bytes
  survey s;
  uint32_t full = 0, bare = 0;      // bytes of lines that end in a full stop, of lines that do not
  uint16_t carried = 0, fresh = 0;  // line ends in mid-sentence before a small letter, before anything else
  unsigned width = 0;
  uint32_t open_size = 0;  // of the line before this one if it ended in mid-sentence, else 0
  unsigned open_columns = 0;
  for (size_t at = 0; at < t.size;) {
    line l;
    read_line(t, at, l);
    at = l.next;
    const bool empty = l.begin == l.end;
    const opening o = l.first;
    if (open_size > 0) {
      if (wrappable(open_columns)) {
        if (o == opening::lower) {
          if (carried < 0xFFFF) ++carried;
          if (open_columns > width) width = open_columns;
        } else if (o == opening::other && fresh < 0xFFFF) {
          ++fresh;
        }
      }
      if (open_size >= short_line && o != opening::lower && bare < enough) bare += open_size;
    }
    open_size = 0;
    if (empty) continue;
    const uint32_t size = static_cast<uint32_t>(l.end - l.begin < 0xFFFF ? l.end - l.begin : 0xFFFF);
    const ending e = l.last;
    if (e == ending::stop || e == ending::ask) {
      if (size >= short_line && full < enough) full += size;
    } else {
      open_size = size;
      open_columns = columns_of(t, l);
    }
    if (full >= 2048 && full > bare / 4 && (carried + fresh >= 32 || full >= 4096)) break;
  }
  if (open_size >= short_line) bare += open_size;
  s.punctuated = full > bare / 4 || (full >= 600 && full > bare / 16);
  if (carried >= 2 && carried >= fresh) s.width = width;
  return s;
}

// Does line n go on where line l, directly above it, ends?
inline bool goes_on(text_arg t, const line& l, const line& n, const survey& s) noexcept {
  const opening o = n.first;
  if (o == opening::dot) return true;
  const opening before = l.first;
  if (before == opening::heading || before == opening::mark || before == opening::fence) return false;
  if ((o == opening::quoted) != (before == opening::quoted)) return false;
  if (o == opening::item || o == opening::mark || o == opening::heading || o == opening::fence) return false;
  const ending e = l.last;
  const unsigned columns = columns_of(t, l);
  // A last line that is short, bare and begins with a capital is no last line of prose.
  const bool stray =
      e == ending::open && n.last == ending::open && o == opening::other && columns_of(t, n) < s.width / 2;
  if (s.width > 0 && !stray && columns <= s.width + 8 && columns >= s.width - s.width / 4) {
    return e == ending::open || e == ending::comma || n.indent < l.indent + 2;
  }
  if (o == opening::quoted) return false;
  if (e == ending::comma) return columns >= 12;
  if (e != ending::open) return false;
  if (o == opening::lower || (o == opening::bracket && l.soft)) {
    if (l.soft || (s.width > 0 && columns >= s.width / 2)) return true;
    return columns >= 12 && (n.last == ending::stop || n.last == ending::ask || n.last == ending::colon);
  }
  // Japanese: a particle cannot end a sentence or a title.
  if (l.end - l.begin >= 6 && t[l.end - 3] == 0xE3) {
    const unsigned char b = t[l.end - 2], c = t[l.end - 1];
    return (b == 0x81 && (c == 0xAE || c == 0xAF || c == 0xAB || c == 0x8C || c == 0xA8)) || (b == 0x82 && c == 0x92);
  }
  return false;
}

}  // namespace detail

PITH_NAMESPACE_END

#endif
