// SPDX-License-Identifier: MIT
// A digest as Markdown (CommonMark, with the tables of GitHub for --list).
#ifndef PITH_EXAMPLES_MARKDOWN_HPP
#define PITH_EXAMPLES_MARKDOWN_HPP

#include "digest.hpp"
#include "json.hpp"
#include "options.hpp"
#include "passages.hpp"
#include "reasons.hpp"

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

// The article as it stands, its chosen sentences in bold.
inline void append_markdown_text(std::string& out, const digest& d, size_t i) {
  const std::string_view text = d.files[i].text();
  const auto chosen = chosen_of(d, i);
  size_t next = 0;
  bool first = true;
  for (const passage& p : passages(d, i)) {
    if (!first) out += '\n';
    first = false;
    if (p.kind == pith::unit_kind::heading) out += "### ";
    size_t done = p.begin();
    for (; next < chosen.size() && chosen[next]->begin < p.end(); ++next) {
      const pith::sentence& s = *chosen[next];
      out += markdown(text.substr(done, s.begin - done)) + "**" + markdown(s.text) + "**";
      done = s.end;
    }
    out += markdown(text.substr(done, p.end() - done)) + '\n';
  }
}

template <class Phrases>
void append_markdown_phrases(std::string& out, const Phrases& phrases) {
  if (!phrases.empty()) out += "\nKey phrases: " + markdown(joined(phrases)) + '\n';
}

inline void append_markdown_reasons(std::string& out, const pith::sentence& s, bool several) {
  if (!s.of) return;  // not explained
  for (const std::string& line : reasons_of(s, several)) out += "  - " + markdown(line) + '\n';
}

inline std::string write_markdown(const digest& d, const options& o) {
  std::string out;
  const auto heading = [&](const std::string& s) { out += (out.empty() ? "## " : "\n## ") + s + "\n\n"; };
  const bool list = o.settings.list_units;
  for (size_t i = 0; i < d.files.size() && (list || o.highlight || !d.each.empty()); ++i) {
    heading(markdown(d.label(i)));
    if (list)
      append_markdown_units(out, d, i);
    else if (o.highlight)
      append_markdown_text(out, d, i);
    else
      for (const auto& s : d.each[i].sentences) {
        out += "- " + markdown(s.text) + '\n';
        append_markdown_reasons(out, s, false);
      }
    if (!d.each.empty() && o.settings.explain) out += '\n' + markdown(noticed_in_words(d.each[i].found)) + '\n';
    if (!d.each.empty()) append_markdown_phrases(out, d.each[i].keyphrases);
  }
  if (d.together) {
    heading("Together");
    const auto sentence = [&](const pith::sentence& s) {
      out += "- " + markdown(s.text) + ' ' + markdown(source_mark(s)) + '\n';
      append_markdown_reasons(out, s, true);
    };
    for (const auto& s : d.together->sentences) sentence(s);
    if (o.settings.explain) out += '\n' + markdown(noticed_in_words(d.together->found)) + '\n';
    append_markdown_phrases(out, d.together->keyphrases);
    for (size_t t = 0; t < d.together->themes.size(); ++t) {
      out += "\n### " + markdown(d.theme_label(t)) + "\n\n";
      for (const auto& s : d.together->themes[t].sentences) sentence(s);
      append_markdown_phrases(out, d.together->themes[t].keyphrases);
    }
    heading("Sources");
    for (size_t i = 0; i < d.files.size(); ++i) out += std::to_string(i + 1) + ". " + markdown(d.label(i)) + '\n';
  }
  return out;
}

}  // namespace cli

#endif
