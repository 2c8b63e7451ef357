// SPDX-License-Identifier: MIT
// Text in HTML, and the names of places in the report.
#ifndef PITH_EXAMPLES_HTML_TEXT_HPP
#define PITH_EXAMPLES_HTML_TEXT_HPP

#include "digest.hpp"

#include <pith.hpp>

#include <string>
#include <string_view>

namespace cli {

// Text that shows literally, in an element or in a quoted attribute. White space with a line break becomes a space; bytes
// that are no UTF-8, and control characters, U+FFFD.
inline std::string html(std::string_view text) {
  std::string out;
  const std::string flat = one_line(text);
  for (size_t i = 0; i < flat.size();) {
    const pith::code_point p = pith::decode(flat, i);
    switch (p.value) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      case '\'': out += "&#39;"; break;
      default: {
        const bool control = (p.value < 0x20 && p.value != '\t') || (p.value >= 0x7F && p.value < 0xA0);
        // Noncharacters are no HTML either.
        const bool none = (p.value & 0xFFFE) == 0xFFFE || (p.value >= 0xFDD0 && p.value <= 0xFDEF);
        if (control || none || p.value == 0xFFFD)
          out += "\xEF\xBF\xBD";
        else
          out += flat.substr(i, p.size);
      }
    }
    i += p.size;
  }
  return out;
}

// The id of an article, and of a unit in it.
inline std::string article_id(size_t article) { return "a" + std::to_string(article + 1); }
inline std::string unit_id(size_t article, size_t begin) { return article_id(article) + '-' + std::to_string(begin); }

// " lang=..." of a text, or nothing where the language is not known.
inline std::string lang_of(const pith::facts& f) {
  return f.language == "und" || f.language.empty() ? std::string() : " lang=\"" + html(f.language) + '"';
}

// The class that gives a theme its colour.
inline std::string theme_class(size_t theme) {
  return theme == pith::no_theme ? "cn" : "c" + std::to_string(theme % 8);
}

inline std::string shortened(std::string_view text, size_t bytes) {
  if (text.size() <= bytes) return std::string(text);
  while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & 0xC0) == 0x80) --bytes;
  return std::string(text.substr(0, bytes)) + "...";
}

}  // namespace cli

#endif
