// SPDX-License-Identifier: MIT
// A digest as one HTML page: nothing is fetched, nothing runs, every text shows literally.
#ifndef PITH_EXAMPLES_HTML_HPP
#define PITH_EXAMPLES_HTML_HPP

#include "html_graph.hpp"
#include "html_style.hpp"
#include "html_text.hpp"
#include "passages.hpp"
#include "reasons.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cli {

class html_writer {
 public:
  explicit html_writer(const digest& d) : d_(d) {}

  std::string write() {
    for (size_t i = 0; i < d_.files.size(); ++i) units_.push_back(d_.units(i));
    head();
    out_ += "<main id=\"main\">\n<section aria-labelledby=\"digest\">\n<h2 id=\"digest\">Digest</h2>\n";
    if (d_.together)
      together();
    else
      for (size_t i = 0; i < d_.each.size(); ++i) own_digest(i);
    out_ += "</section>\n";
    if (d_.together) graph();
    out_ += "<section aria-labelledby=\"articles\">\n<h2 id=\"articles\">Articles</h2>\n";
    for (size_t i = 0; i < d_.files.size(); ++i) article(i);
    out_ += "</section>\n</main>\n<footer class=\"meta\"><p>Made by pith " PITH_VERSION_STRING
            ". Every sentence is taken from its article as it stands.</p></footer>\n</body>\n</html>\n";
    return std::move(out_);
  }

 private:
  std::string title_of(size_t i) const {
    const std::string title(d_.facts_of(i).title);
    return html(title.empty() ? d_.files[i].name == "-" ? "standard input" : d_.files[i].name : title);
  }

  void head() {
    const size_t n = d_.files.size();
    const std::string title = n == 1 ? title_of(0) : std::to_string(n) + " articles, summarized";
    out_ =
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src "
        "data:\">\n<link rel=\"icon\" href=\"data:,\">\n<title>" +
        title + "</title>\n<style>" + html_style + "</style>\n</head>\n<body>\n" +
        "<a class=\"skip\" href=\"#main\">Skip to the digest</a>\n<header>\n<h1>" + title + "</h1>\n</header>\n";
    if (n < 2) return;
    const bool long_list = n > 20;
    out_ += "<nav aria-label=\"Articles\">\n";
    if (long_list) out_ += "<details>\n<summary>All " + std::to_string(n) + " articles</summary>\n";
    out_ += "<ol>\n";
    for (size_t i = 0; i < n; ++i)
      out_ += "<li><a href=\"#" + article_id(i) + "\"" + lang_of(d_.facts_of(i)) + '>' + title_of(i) + "</a></li>\n";
    out_ += long_list ? "</ol>\n</details>\n</nav>\n" : "</ol>\n</nav>\n";
  }

  // The unit of an article that a sentence is of.
  const pith::ranked_unit* unit_of(const pith::sentence& s) const {
    const auto& units = units_[s.article];
    auto after =
        std::upper_bound(units.begin(), units.end(), s.begin, [](size_t at, const auto& u) { return at < u.begin; });
    return after == units.begin() ? nullptr : &*(after - 1);
  }

  void sentences(const std::pmr::vector<pith::sentence>& list, bool several) {
    out_ += "<ul class=\"digest\">\n";
    for (const pith::sentence& s : list) {
      const size_t theme = s.theme;
      out_ += "<li class=\"" + theme_class(theme) + "\"" + lang_of(d_.facts_of(s.article)) + " dir=\"auto\">" +
              html(s.text);
      const pith::ranked_unit* unit = unit_of(s);
      out_ += " <a class=\"src\" href=\"#" + (unit ? unit_id(s.article, unit->begin) : article_id(s.article)) +
              "\" aria-label=\"Show the sentence in article " + std::to_string(s.article + 1) + "\">" +
              (several ? source_mark(s.article) : std::string("[show]")) + "</a>";
      if (!s.support.empty()) {
        out_ += "<span class=\"meta\"> also";
        for (size_t k = 0; k < s.support.size() && k < 7; ++k)
          out_ += " <a class=\"src\" href=\"#" + article_id(s.support[k]) + "\" aria-label=\"Article " +
                  std::to_string(s.support[k] + 1) + " says much the same\">" + source_mark(s.support[k]) + "</a>";
        if (s.support.size() > 7) out_ += " and " + std::to_string(s.support.size() - 7) + " more";
        out_ += "</span>";
      }
      reasons(s, several);
      out_ += "</li>\n";
    }
    out_ += "</ul>\n";
  }

  void reasons(const pith::sentence& s, bool several) {
    if (!s.of) return;  // not explained
    out_ += "\n<details class=\"meta\">\n<summary>Why</summary>\n<ul>\n";
    for (const std::string& line : reasons_of(s, several)) out_ += "<li>" + html(line) + "</li>\n";
    out_ += "</ul>\n</details>\n";
  }

  void phrases(const std::pmr::vector<pith::phrase>& list) {
    if (list.empty()) return;
    out_ += "<ul class=\"phrases\" aria-label=\"Key phrases\">\n";
    for (const pith::phrase& p : list) out_ += "<li>" + html(p.text) + "</li>\n";
    out_ += "</ul>\n";
  }

  void together() {
    const pith::summary& s = *d_.together;
    sentences(s.sentences, d_.several());
    phrases(s.keyphrases);
    for (size_t t = 0; t < s.themes.size(); ++t) {
      const pith::theme_summary& theme = s.themes[t];
      const std::string id = "theme" + std::to_string(t + 1);
      out_ += "<section class=\"theme " + theme_class(t) + "\" aria-labelledby=\"" + id + "\">\n<h3 id=\"" + id +
              "\">" + html(d_.theme_label(t)) + "</h3>\n<p class=\"meta\">" + std::to_string(theme.sentence_count) +
              (theme.sentence_count == 1 ? " sentence" : " sentences") + " of " +
              std::to_string(theme.articles.size()) + (theme.articles.size() == 1 ? " article" : " articles") +
              "</p>\n";
      sentences(theme.sentences, d_.several());
      phrases(theme.keyphrases);
      out_ += "</section>\n";
    }
  }

  void own_digest(size_t i) {
    if (d_.each.size() > 1)
      out_ += "<h3><a href=\"#" + article_id(i) + "\"" + lang_of(d_.facts_of(i)) + '>' + title_of(i) + "</a></h3>\n";
    sentences(d_.each[i].sentences, d_.several());
  }

  void graph() {
    sentence_picture picture(d_);
    if (picture.size() < 2) return;
    out_ +=
        "<section aria-labelledby=\"graph\">\n<h2 id=\"graph\">Sentence graph</h2>\n<figure>\n" + picture.svg() +
        "<figcaption>The most central sentences and those of the digest, " + std::to_string(picture.size()) +
        " in all, by article (the numbers). Larger ones are more central; a ring marks those of the digest; lines join "
        "sentences that share words.</figcaption>\n</figure>\n";
    if (!d_.together->themes.empty()) {
      out_ += "<ul class=\"legend meta\" aria-label=\"Colours\">\n";
      for (size_t t = 0; t < d_.together->themes.size(); ++t)
        out_ += "<li class=\"" + theme_class(t) + "\"><span></span>" + html(d_.theme_label(t)) + "</li>\n";
      out_ += "<li class=\"cn\"><span></span>no theme</li>\n</ul>\n";
    }
    out_ += "</section>\n";
  }

  // What is marked in an article: all that any summary has of it.
  std::vector<std::pair<size_t, size_t>> marked(size_t i) const {
    std::vector<std::pair<size_t, size_t>> out;
    const auto add = [&](const std::pmr::vector<pith::sentence>& list, bool own) {
      for (const pith::sentence& s : list)
        if (own || s.article == i) out.push_back({s.begin, s.end});
    };
    if (!d_.each.empty()) add(d_.each[i].sentences, true);
    if (d_.together) {
      add(d_.together->sentences, false);
      for (const auto& t : d_.together->themes) add(t.sentences, false);
    }
    std::sort(out.begin(), out.end());
    std::vector<std::pair<size_t, size_t>> merged;
    for (const auto& m : out) {
      if (!merged.empty() && m.first < merged.back().second)
        merged.back().second = std::max(merged.back().second, m.second);
      else
        merged.push_back(m);
    }
    return merged;
  }

  void article(size_t i) {
    const pith::facts& facts = d_.facts_of(i);
    const std::string id = article_id(i);
    out_ += "<article id=\"" + id + "\" aria-labelledby=\"" + id + "-name\"" + lang_of(facts) +
            " dir=\"auto\">\n<h3 id=\"" + id + "-name\">" + (d_.several() ? source_mark(i) + ' ' : std::string()) +
            title_of(i) + "</h3>\n<p class=\"meta\" lang=\"en\">" +
            html(d_.files[i].name == "-" ? "standard input" : d_.files[i].name) + ", " +
            std::to_string(facts.sentences) + " sentences</p>\n";
    if (!d_.each.empty()) phrases(d_.each[i].keyphrases);
    const auto marks = marked(i);
    std::uint32_t best = 1;
    for (const auto& u : units_[i]) best = std::max(best, u.score);
    size_t next = 0;
    for (const passage& p : passages(d_, i)) {
      const bool heading = p.kind == pith::unit_kind::heading;
      if (heading &&
          html(d_.text(i, p.units[0])) == title_of(i)) {  // stands above already, but is a place all the same
        out_ += "<div id=\"" + unit_id(i, p.begin()) + "\"></div>\n";
        continue;
      }
      out_ += heading ? "<h4>" : p.kind == pith::unit_kind::boilerplate ? "<p class=\"chrome\">" : "<p>";
      for (size_t k = 0; k < p.units.size(); ++k) {
        if (k) out_ += gap(i, p.units[k - 1].end, p.units[k].begin);
        unit(i, p.units[k], marks, next, best);
      }
      out_ += heading ? "</h4>\n" : "</p>\n";
    }
    out_ += "</article>\n";
  }

  const char* gap(size_t i, size_t begin, size_t end) const {
    return begin == end                                                                         ? ""
           : d_.files[i].text().substr(begin, end - begin).find('\n') != std::string_view::npos ? "\n"
                                                                                                : " ";
  }

  void unit(size_t i, const pith::ranked_unit& u, const std::vector<std::pair<size_t, size_t>>& marks, size_t& next,
            std::uint32_t best) {
    const std::string_view text = d_.files[i].text();
    const auto part = [&](size_t begin, size_t end) { return html(text.substr(begin, end - begin)); };
    out_ += "<span id=\"" + unit_id(i, u.begin) + "\">";
    size_t done = u.begin;
    for (; next < marks.size() && marks[next].first < u.end; ++next) {
      const auto [begin, end] = marks[next];
      const auto strength = 1 + static_cast<std::uint64_t>(u.score) * 3 / (std::uint64_t{best} + 1);
      out_ += part(done, begin) + "<mark class=\"m" + std::to_string(strength) + "\">" + part(begin, end) + "</mark>";
      done = end;
    }
    out_ += part(done, u.end) + "</span>";
  }

  const digest& d_;
  std::vector<std::vector<pith::ranked_unit>> units_;
  std::string out_;
};

}  // namespace cli

#endif
