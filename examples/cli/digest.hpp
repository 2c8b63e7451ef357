// SPDX-License-Identifier: MIT
// What one run of pith has found out, for the writers of the output formats.
#ifndef PITH_EXAMPLES_DIGEST_HPP
#define PITH_EXAMPLES_DIGEST_HPP

#include "files.hpp"

#include <pith.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cli {

// Text on one line, as in pith::summary::str(): white space with a line break in it becomes one space.
inline std::string one_line(std::string_view s) {
  constexpr std::string_view white_space = " \t\r\n\f\v";
  std::string out;
  while (!s.empty()) {
    const size_t word = std::min(s.find_first_of(white_space), s.size());
    out += s.substr(0, word);
    s.remove_prefix(word);
    const size_t gap = std::min(s.find_first_not_of(white_space), s.size());
    out += s.substr(0, gap).find_first_of("\r\n") == s.npos ? s.substr(0, gap) : " ";
    s.remove_prefix(gap);
  }
  return out;
}

// The mark of an article, numbered from 1: "[2]".
inline std::string source_mark(size_t article) { return '[' + std::to_string(article + 1) + ']'; }

// The mark of the articles that say something, the one that is quoted first: "[2]" or "[2, 1, 3]".
inline std::string source_mark(const pith::sentence& s) {
  std::string mark = '[' + std::to_string(s.article + 1);
  for (const size_t a : s.support) mark += ", " + std::to_string(a + 1);
  return mark + ']';
}

struct digest {
  std::vector<article_file> files;        // those that were read; articles are numbered as they stand here
  std::vector<pith::summary> each;        // one for every file, or none with --together
  std::optional<pith::summary> together;  // across all files

  const pith::facts& facts_of(size_t i) const { return each.empty() ? together->articles[i] : each[i].articles[0]; }
  // "Title (file)", or the file alone.
  std::string label(size_t i) const {
    const std::string file = files[i].name == "-" ? "standard input" : files[i].name;
    const std::string title(facts_of(i).title);
    return one_line(title.empty() ? file : title + " (" + file + ')');
  }
  // Every unit of article i, as ranked within the article or, with --together, among all.
  std::vector<pith::ranked_unit> units(size_t i) const {
    std::vector<pith::ranked_unit> out;
    for (const auto& u : each.empty() ? together->units : each[i].units)
      if (!each.empty() || u.article == i) out.push_back(u);
    return out;
  }
  std::string_view text(size_t i, const pith::ranked_unit& u) const {
    return files[i].text().substr(u.begin, u.end - u.begin);
  }
};

}  // namespace cli

#endif
