// SPDX-License-Identifier: MIT
// A digest as plain text: one sentence a line into a file or pipe, wrapped on a terminal.
#ifndef PITH_EXAMPLES_TEXT_HPP
#define PITH_EXAMPLES_TEXT_HPP

#include "digest.hpp"
#include "json.hpp"
#include "options.hpp"
#include "passages.hpp"
#include "reasons.hpp"
#include "terminal.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cli {

class text_writer {
 public:
  // columns 0: lines are as long as they are, and bytes go out as they came.
  text_writer(size_t columns, bool color) : columns_(columns), color_(color) {}

  // With --list units, with --highlight the whole text takes the place of the articles' summaries.
  std::string write(const digest& d, const options& o) {
    const bool whole = o.settings.list_units || o.highlight;
    for (size_t i = 0; i < d.files.size() && (whole || !d.each.empty()); ++i) {
      if (d.several()) heading(source_mark(i) + ' ' + d.label(i));
      if (o.settings.list_units)
        for (const auto& u : d.units(i)) unit(u, d.text(i, u));
      else if (o.highlight)
        highlighted(d, i);
      else
        for (const auto& s : d.each[i].sentences) sentence(s, {}, false);
      if (!d.each.empty() && o.settings.explain) aside(noticed_in_words(d.each[i].found), 0);
      if (!d.each.empty()) keyphrases(d.each[i].keyphrases);
    }
    if (d.together) together(d);
    return std::move(out_);
  }

 private:
  static constexpr const char *bold = "\033[1m", *dim = "\033[2m", *cyan = "\033[36m", *plain = "\033[0m";

  std::string fit(const std::string& s, size_t start, size_t indent) const {
    return columns_ ? wrap(s, columns_, start, indent) : s;
  }

  void heading(const std::string& s) {
    if (!out_.empty()) out_ += '\n';
    out_ += color_ ? bold + fit(s, 0, 4) + plain : fit(s, 0, 4);
    out_ += '\n';
  }

  void together(const digest& d) {
    heading("Together");
    for (const auto& s : d.together->sentences) sentence(s, source_mark(s), true);
    if (d.together->found.articles) aside(noticed_in_words(d.together->found), 0);
    keyphrases(d.together->keyphrases);
    for (size_t t = 0; t < d.together->themes.size(); ++t) {
      const pith::theme_summary& theme = d.together->themes[t];
      heading(std::to_string(t + 1) + ". " + d.theme_label(t));
      for (const auto& s : theme.sentences) sentence(s, source_mark(s), true);
      keyphrases(theme.keyphrases);
    }
    if (d.has_themes && d.together->themes.empty()) out_ += "\nNo themes were found.\n";
    out_ += '\n';
    for (size_t i = 0; i < d.files.size(); ++i) out_ += fit(source_mark(i) + ' ' + d.label(i), 0, 4) + '\n';
  }

  template <class Phrases>
  void keyphrases(const Phrases& phrases) {
    if (phrases.empty()) return;
    aside("Key phrases: " + one_line(joined(phrases)), 0);
  }

  // A line about what stands above it.
  void aside(const std::string& s, size_t indent) {
    out_.append(indent, ' ');
    const std::string line = fit(s, indent, indent + 2);
    out_ += (color_ ? dim + line + plain : line) + '\n';
  }

  // The article with its chosen sentences marked: by >> and << and, in colour, bold instead.
  void highlighted(const digest& d, size_t i) {
    const std::string_view on = color_ ? bold : ">> ", off = color_ ? plain : " <<";
    const size_t width = color_ ? 0 : 3;
    const auto chosen = chosen_of(d, i);
    size_t next = 0;
    bool first = true;
    for (const passage& p : passages(d, i)) {
      std::vector<insertion> marks;
      for (; next < chosen.size() && chosen[next]->begin < p.end(); ++next) {
        marks.push_back({chosen[next]->begin - p.begin(), on, width});
        marks.push_back({chosen[next]->end - p.begin(), off, width});
      }
      const std::string_view text = d.files[i].text().substr(p.begin(), p.end() - p.begin());
      if (!first) out_ += '\n';
      first = false;
      if (columns_) {
        out_ += wrap(text, columns_, 0, 0, marks);
      } else {
        size_t done = 0;
        for (const insertion& m : marks) {
          out_ += one_line(text.substr(done, m.at - done)) + std::string(m.text);
          done = m.at;
        }
        out_ += one_line(text.substr(done));
      }
      out_ += '\n';
    }
  }

  // A sentence, and the mark of its source on the line of its last word.
  void sentence(const pith::sentence& s, std::string mark, bool several) {
    constexpr const char* no_break_space = "\xC2\xA0";
    if (!mark.empty()) mark.insert(0, columns_ ? no_break_space : " ");
    std::string lines = fit(one_line(s.text) + mark, 0, 2);
    if (color_ && !mark.empty()) {
      lines.insert(lines.rfind('['), cyan);
      lines += plain;
    }
    out_ += lines + '\n';
    if (!s.of) return;  // not explained
    for (const std::string& line : reasons_of(s, several)) aside(line, 4);
  }

  // "*  1  2345678  sentence     The text": chosen, rank, score, kind; between them a tab where nothing is wrapped.
  void unit(const pith::ranked_unit& u, std::string_view text) {
    const auto cell = [this](std::string s, size_t width) {
      if (columns_)
        s.insert(0, width - std::min(width, s.size()), ' ');
      else
        s += '\t';
      return s;
    };
    std::string row = cell(u.chosen ? "*" : "", 1) + cell(u.rank ? std::to_string(u.rank) : "-", 5) +
                      cell(std::to_string(u.score), 11) + cell(name_of(u.kind), 12);
    if (columns_) row += ' ';
    std::string flat = one_line(text);
    for (char& c : flat)
      if (c == '\t') c = ' ';
    row += fit(flat, row.size(), row.size());
    out_ += color_ && u.chosen ? bold + row + plain : row;
    out_ += '\n';
  }

  size_t columns_;
  bool color_;
  std::string out_;
};

}  // namespace cli

#endif
