// SPDX-License-Identifier: MIT
// A digest as plain text: one sentence a line into a file or pipe, wrapped on a terminal.
#ifndef PITH_EXAMPLES_TEXT_HPP
#define PITH_EXAMPLES_TEXT_HPP

#include "digest.hpp"
#include "json.hpp"
#include "terminal.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

namespace cli {

class text_writer {
 public:
  // columns 0: lines are as long as they are, and bytes go out as they came.
  text_writer(size_t columns, bool color) : columns_(columns), color_(color) {}

  // With `list`, units take the place of the articles' summaries.
  std::string write(const digest& d, bool list) {
    const bool several = d.files.size() > 1 || d.together;
    for (size_t i = 0; i < d.files.size() && (list || !d.each.empty()); ++i) {
      if (several) heading(source_mark(i) + ' ' + d.label(i));
      if (list)
        for (const auto& u : d.units(i)) unit(u, d.text(i, u));
      else
        for (const auto& s : d.each[i].sentences) sentence(s, {});
    }
    if (d.together) {
      heading("Together");
      for (const auto& s : d.together->sentences) sentence(s, source_mark(s));
      out_ += '\n';
      for (size_t i = 0; i < d.files.size(); ++i) out_ += fit(source_mark(i) + ' ' + d.label(i), 0, 4) + '\n';
    }
    return std::move(out_);
  }

 private:
  static constexpr const char *bold = "\033[1m", *cyan = "\033[36m", *plain = "\033[0m";

  std::string fit(const std::string& s, size_t start, size_t indent) const {
    return columns_ ? wrap(s, columns_, start, indent) : s;
  }

  void heading(const std::string& s) {
    if (!out_.empty()) out_ += '\n';
    out_ += color_ ? bold + fit(s, 0, 4) + plain : fit(s, 0, 4);
    out_ += '\n';
  }

  // A sentence, and the mark of its source on the line of its last word.
  void sentence(const pith::sentence& s, std::string mark) {
    constexpr const char* no_break_space = "\xC2\xA0";
    if (!mark.empty()) mark.insert(0, columns_ ? no_break_space : " ");
    std::string lines = fit(one_line(s.text) + mark, 0, 2);
    if (color_ && !mark.empty()) {
      lines.insert(lines.rfind('['), cyan);
      lines += plain;
    }
    out_ += lines + '\n';
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
