// SPDX-License-Identifier: MIT
// A digest as Markdown (CommonMark, with the tables of GitHub for --list).
#ifndef PITH_EXAMPLES_MARKDOWN_HPP
#define PITH_EXAMPLES_MARKDOWN_HPP

#include "digest.hpp"
#include "json.hpp"

#include <string>
#include <string_view>

namespace cli {

// Text on one line that shows literally. Escapes what has a meaning anywhere in a line, and what would begin a block there.
inline std::string markdown(std::string_view text) {
  std::string out;
  bool at_start = true;  // nothing but digits so far
  for (const char c : one_line(text)) {
    const bool anywhere = std::string_view("\\`*_[]<>&~|$").find(c) != std::string_view::npos;
    const bool digit = c >= '0' && c <= '9';
    const bool block = at_start && (std::string_view("#+-=").find(c) != std::string_view::npos ||
                                    (!out.empty() && (c == '.' || c == ')')));
    if (anywhere || block) out += '\\';
    at_start = at_start && digit;
    out += c;
  }
  return out;
}

inline void append_markdown_units(std::string& out, const digest& d, size_t i) {
  out += "| | rank | score | kind | text |\n|---|---:|---:|---|---|\n";
  for (const auto& u : d.units(i)) {
    out += u.chosen ? "| \\* | " : "| | ";
    out += (u.rank ? std::to_string(u.rank) : "") + " | " + std::to_string(u.score) + " | " + name_of(u.kind) + " | " +
           markdown(d.text(i, u)) + " |\n";
  }
}

inline std::string write_markdown(const digest& d, bool list) {
  std::string out;
  const auto heading = [&](const std::string& s) { out += (out.empty() ? "## " : "\n## ") + s + "\n\n"; };
  for (size_t i = 0; i < d.files.size() && (list || !d.each.empty()); ++i) {
    heading(markdown(d.label(i)));
    if (list)
      append_markdown_units(out, d, i);
    else
      for (const auto& s : d.each[i].sentences) out += "- " + markdown(s.text) + '\n';
  }
  if (d.together) {
    heading("Together");
    for (const auto& s : d.together->sentences)
      out += "- " + markdown(s.text) + ' ' + markdown(source_mark(s)) + '\n';
    heading("Sources");
    for (size_t i = 0; i < d.files.size(); ++i) out += std::to_string(i + 1) + ". " + markdown(d.label(i)) + '\n';
  }
  return out;
}

}  // namespace cli

#endif
