// SPDX-License-Identifier: MIT
// An article as it stands: its units put together to paragraphs again, and the chosen sentences in them.
#ifndef PITH_EXAMPLES_PASSAGES_HPP
#define PITH_EXAMPLES_PASSAGES_HPP

#include "digest.hpp"

#include <string_view>
#include <vector>

namespace cli {

// Units that stand together: a heading, a paragraph of prose, or some lines of boilerplate.
struct passage {
  pith::unit_kind kind;
  std::vector<pith::ranked_unit> units;
  size_t begin() const { return units.front().begin; }
  size_t end() const { return units.back().end; }
};

// A blank line ends a passage and, in a text without blank lines, a line break.
inline std::vector<passage> passages(const digest& d, size_t i) {
  const std::string_view text = d.files[i].text();
  const auto breaks = [](std::string_view gap) {
    size_t n = 0;
    for (const char c : gap) n += c == '\n';
    return n;
  };
  const std::vector<pith::ranked_unit> units = d.units(i);
  size_t needed = 1;
  for (size_t k = 1; k < units.size(); ++k)
    if (breaks(text.substr(units[k - 1].end, units[k].begin - units[k - 1].end)) > 1) needed = 2;
  std::vector<passage> out;
  for (const auto& u : units) {
    const bool joins = !out.empty() && out.back().kind == u.kind && u.kind != pith::unit_kind::heading &&
                       breaks(text.substr(out.back().end(), u.begin - out.back().end())) < needed;
    if (joins)
      out.back().units.push_back(u);
    else
      out.push_back({u.kind, {u}});
  }
  return out;
}

// The sentences of article i that were chosen: for its own summary or, with --together, for the one together.
inline std::vector<const pith::sentence*> chosen_of(const digest& d, size_t i) {
  std::vector<const pith::sentence*> out;
  for (const auto& s : d.each.empty() ? d.together->sentences : d.each[i].sentences)
    if (!d.each.empty() || s.article == i) out.push_back(&s);
  std::sort(out.begin(), out.end(), [](const auto* a, const auto* b) { return a->begin < b->begin; });
  return out;
}

}  // namespace cli

#endif
