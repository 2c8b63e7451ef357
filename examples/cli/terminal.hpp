// SPDX-License-Identifier: MIT
// Text on a terminal: how wide it is, whether it has colour, and lines that fit it.
#ifndef PITH_EXAMPLES_TERMINAL_HPP
#define PITH_EXAMPLES_TERMINAL_HPP

#include <pith.hpp>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#if defined(__unix__) || defined(__APPLE__)
#include <sys/ioctl.h>
#include <unistd.h>
#elif defined(_WIN32)
#include <io.h>
#endif

namespace cli {

inline bool stdout_is_terminal() {
#if defined(__unix__) || defined(__APPLE__)
  return isatty(STDOUT_FILENO) != 0;
#elif defined(_WIN32)
  return _isatty(_fileno(stdout)) != 0;
#else
  return false;
#endif
}

// Columns to write on: those of the terminal, but lines of more than 80 are hard to read.
inline size_t terminal_columns() {
  size_t columns = 80;
#ifdef TIOCGWINSZ
  winsize size{};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col >= 40 && size.ws_col < columns) columns = size.ws_col;
#endif
  return columns;
}

// Colour on a terminal, unless NO_COLOR (no-color.org) or the kind of terminal says no.
inline bool terminal_has_color() {
  const char* const no_color = std::getenv("NO_COLOR");
  const char* const term = std::getenv("TERM");
  return stdout_is_terminal() && !(no_color && *no_color) && term && std::string_view(term) != "dumb";
}

// Columns that a code point takes: 0 for combining marks and joiners, 2 for East Asian wide ones and emoji.
inline size_t columns_of(std::uint32_t c) {
  if (c < 0x300) return 1;
  if (c < 0x370 || (c >= 0x200B && c <= 0x200F) || (c >= 0x20D0 && c <= 0x20FF) || (c >= 0xFE00 && c <= 0xFE0F))
    return 0;
  const bool wide = (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3) ||
                    (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60) ||
                    (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x1F300 && c <= 0x1FAFF) || (c >= 0x20000 && c <= 0x3FFFD);
  return wide ? 2 : 1;
}

// Wide punctuation that closes something: no line begins with it.
inline bool closes(std::uint32_t c) {
  return c == 0x3001 || c == 0x3002 || c == 0x300D || c == 0x300F || c == 0xFF01 || c == 0xFF09 || c == 0xFF0C ||
         c == 0xFF1A || c == 0xFF1B || c == 0xFF1F;
}

// Something put into a text before one of its bytes: `columns` wide, and not looked at.
struct insertion {
  size_t at;
  std::string_view text;
  size_t columns;
};

// The text in lines of at most `columns`, broken at white space and before wide characters; a longer word stays whole. The
// first line begins at column `start`, the others at `indent`. What could command the terminal (control characters, bytes
// that are no UTF-8) is shown as U+FFFD.
inline std::string wrap(std::string_view text, size_t columns, size_t start, size_t indent,
                        const std::vector<insertion>& insertions = {}) {
  std::string out, word;
  size_t at = start, width = 0;
  bool space = false, line_begun = false;  // space: one is due before the word
  const auto flush = [&] {
    if (line_begun && at + space + width > columns) {
      out += '\n';
      out.append(indent, ' ');
      at = indent;
    } else if (line_begun && space) {
      out += ' ';
      ++at;
    }
    line_begun = true;
    out += word;
    at += width;
    word.clear();
    width = 0;
    space = false;
  };
  size_t inserted = 0;
  const auto insert_until = [&](size_t i) {
    for (; inserted < insertions.size() && insertions[inserted].at <= i; ++inserted) {
      word += insertions[inserted].text;
      width += insertions[inserted].columns;
    }
  };
  for (size_t i = 0; i < text.size();) {
    insert_until(i);
    const pith::code_point p = pith::decode(text, i);
    if (p.value == ' ' || (p.value >= '\t' && p.value <= '\r')) {
      if (!word.empty()) flush();
      space = true;
    } else {
      const size_t wide = columns_of(p.value);
      if (wide == 2 && !closes(p.value) && !word.empty()) flush();
      const bool harmless = p.value != 0xFFFD && p.value >= 0x20 && !(p.value >= 0x7F && p.value < 0xA0);
      word += harmless ? text.substr(i, p.size) : std::string_view("\xEF\xBF\xBD");
      width += wide;
    }
    i += p.size;
  }
  insert_until(text.size());
  if (!word.empty()) flush();
  return out;
}

}  // namespace cli

#endif
