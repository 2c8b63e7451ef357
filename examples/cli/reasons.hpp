// SPDX-License-Identifier: MIT
// Why a sentence was chosen, in words.
#ifndef PITH_EXAMPLES_REASONS_HPP
#define PITH_EXAMPLES_REASONS_HPP

#include "digest.hpp"

#include <string>
#include <vector>

namespace cli {

// A share in 1/65536 as "34%".
inline std::string percent(std::uint32_t share) {
  return std::to_string((static_cast<std::uint64_t>(share) * 100 + 32768) >> 16) + '%';
}

// "1.4": a score beside that of the average sentence.
inline std::string times_average(std::uint32_t score) {
  const std::uint64_t tenths = (static_cast<std::uint64_t>(score) * 10 + 32768) >> 16;
  return std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10);
}

// One line each: where it stands, what it covers, who votes for it, what was passed over.
inline std::vector<std::string> reasons_of(const pith::sentence& s, bool several) {
  std::vector<std::string> lines;
  lines.push_back("rank " + std::to_string(s.rank) + ", " + times_average(s.score) +
                  " times as central as the average; sentence " + std::to_string(s.position) + " of " +
                  std::to_string(s.of));
  std::string covers;
  for (const pith::reason_text& r : s.reasons) {
    const std::string text(r.text), where = several ? source_mark(r.article) + ' ' : "";
    switch (r.kind) {
      case pith::reason_kind::covers:
        if (!covers.empty() && percent(r.weight) == "0%") break;  // next to nothing
        covers += (covers.empty() ? "covers: " : "; ") + text + ' ' + percent(r.weight);
        break;
      case pith::reason_kind::vote:
        lines.push_back("vote, " + percent(r.weight) + ": " + where + one_line(text));
        break;
      case pith::reason_kind::repeat:
        lines.push_back("passed over, " + percent(r.weight) + " alike: " + where + one_line(text));
    }
  }
  if (!covers.empty()) lines.insert(lines.begin() + 1, one_line(covers));
  return lines;
}

// What the library went by, in one line.
inline std::string noticed_in_words(const pith::noticed& n) {
  std::string out = std::to_string(n.sentences) + " sentences of " + std::to_string(n.articles) +
                    (n.articles == 1 ? " article" : " articles") + "; votes for earlier sentences +" +
                    std::to_string(n.backward) + "/16; lead weight " + std::to_string(n.lead);
  if (n.words_share)
    out += "; words " + percent(n.words_share * 256) + " of the concepts; sharpness " + percent(n.sharpness);
  return out;
}

}  // namespace cli

#endif
