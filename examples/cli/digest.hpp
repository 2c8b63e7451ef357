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

// Text on one line, as in pith::summary::str().
inline std::string one_line(std::string_view s) {
  std::string out;
  pith::write_sentence(s, pith::range{0, s.size()}, [&out](char c) { out += c; });
  return out;
}

// The mark of an article, numbered from 1: "[2]".
inline std::string source_mark(size_t article) { return '[' + std::to_string(article + 1) + ']'; }

// The mark of a sentence: its own article first, then up to seven of those that say the same: "[3, 1, 4]".
inline std::string source_mark(const pith::sentence& s) {
  constexpr size_t most = 7;
  std::string mark = '[' + std::to_string(s.article + 1);
  for (size_t i = 0; i < s.support.size() && i < most; ++i) mark += ", " + std::to_string(s.support[i] + 1);
  return mark + (s.support.size() > most ? ", ...]" : "]");
}

// "one phrase; another".
template <class Phrases>
std::string joined(const Phrases& phrases) {
  std::string out;
  for (const pith::phrase& p : phrases) out += (out.empty() ? "" : "; ") + std::string(p.text);
  return out;
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
    if (!each.empty() && has_themes) {
      size_t k = 0;
      for (const auto& u : together->units)
        if (u.article == i && k < out.size()) out[k++].theme = u.theme;
    }
    return out;
  }
  bool has_themes = false;  // they were asked for
  std::string theme_label(size_t t) const {
    const std::string label(together->themes[t].label);
    return label.empty() ? "Theme " + std::to_string(t + 1) : one_line(label);
  }
  bool several() const { return files.size() > 1 || together; }
  std::string_view text(size_t i, const pith::ranked_unit& u) const {
    return files[i].text().substr(u.begin, u.end - u.begin);
  }
};

}  // namespace cli

#endif
