// SPDX-License-Identifier: MIT
// The sentence graph as inline SVG: the most central sentences on a circle, article by article, and lines between those
// that share the most words. Integers only, so that the picture is the same everywhere.
#ifndef PITH_EXAMPLES_HTML_GRAPH_HPP
#define PITH_EXAMPLES_HTML_GRAPH_HPP

#include "html_text.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

namespace cli {

struct graph_node {
  pith::ranked_unit unit;
  bool picked;                       // stands in the digest
  std::vector<std::uint32_t> words;  // hashes of its content words, sorted
  int x = 0, y = 0;
};

// cos and sin of a part of a turn in 1/4096, as Q12; a parabola and its square (error below 1/1000) do for a picture.
inline int sine(int turn) {
  turn &= 4095;
  const bool negative = turn >= 2048;
  const long t = turn & 2047;
  long y = 4 * t * (2048 - t) / 1024;  // 0 to 4096
  y = (y * 775 + (y * y / 4096) * 225) / 1000;
  return static_cast<int>(negative ? -y : y);
}
inline int cosine(int turn) { return sine(turn + 1024); }

class sentence_picture {
 public:
  explicit sentence_picture(const digest& d) : d_(d) { choose(); }
  size_t size() const { return nodes_.size(); }

  std::string svg() {
    place();
    std::string out =
        "<svg viewBox=\"0 0 720 720\" role=\"group\" aria-labelledby=\"graph-name graph-text\">\n"
        "<title id=\"graph-name\">Sentence graph</title>\n<desc id=\"graph-text\">" +
        std::to_string(nodes_.size()) +
        " sentences on a circle, grouped by article; larger ones are more central, lines join sentences that share "
        "words. Each is a link to the sentence.</desc>\n" +
        arcs_;
    lines(out);
    for (const graph_node& n : nodes_) {
      const std::string place = unit_id(n.unit.article, n.unit.begin);
      const std::string text = html(shortened(d_.text(n.unit.article, n.unit), 160));
      const std::string name = source_mark(n.unit.article) + ' ' + text;
      out += "<a href=\"#" + place + "\" aria-label=\"" + name + "\"><circle class=\"node " +
             theme_class(n.unit.theme) + (n.picked ? " pick" : "") + "\" cx=\"" + std::to_string(n.x) + "\" cy=\"" +
             std::to_string(n.y) + "\" r=\"" + std::to_string(radius(n)) + "\"><title>" + name +
             "</title></circle></a>\n";
    }
    return out + "</svg>\n";
  }

 private:
  static constexpr size_t most = 60;       // nodes, and the digest's
  static constexpr size_t edges_each = 3;  // the strongest of each node
  static constexpr int least = 180;        // shared words in 1/1000 (Dice) that make a line

  void choose() {
    const pith::summary& s = *d_.together;
    std::vector<const pith::ranked_unit*> ranked;
    for (const auto& u : s.units)
      if (u.rank) ranked.push_back(&u);
    std::sort(ranked.begin(), ranked.end(), [](const auto* a, const auto* b) { return a->rank < b->rank; });
    std::vector<const pith::ranked_unit*> kept;
    const auto in_digest = [&](const pith::ranked_unit& u) {
      const auto here = [&](const pith::sentence& x) {
        return x.article == u.article && x.begin >= u.begin && x.end <= u.end;
      };
      bool found = std::any_of(s.sentences.begin(), s.sentences.end(), here);
      for (const auto& t : s.themes) found = found || std::any_of(t.sentences.begin(), t.sentences.end(), here);
      return found;
    };
    for (size_t i = 0; i < ranked.size(); ++i) {
      const bool picked = in_digest(*ranked[i]);
      if (i < most || picked) nodes_.push_back({*ranked[i], picked, words_of(*ranked[i])});
    }
    std::sort(nodes_.begin(), nodes_.end(), [](const graph_node& a, const graph_node& b) {
      return a.unit.article != b.unit.article ? a.unit.article < b.unit.article : a.unit.begin < b.unit.begin;
    });
  }

  std::vector<std::uint32_t> words_of(const pith::ranked_unit& u) const {
    std::vector<std::uint32_t> out;
    const auto language = pith::any_language::find(pith::text_view(d_.facts_of(u.article).language));
    pith::for_each_term(pith::text_view(d_.files[u.article].text()), pith::range{u.begin, u.end}, language,
                        [&](const pith::term& t) {
                          if (!t.stop) out.push_back(t.hash);
                        });
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
  }

  // Places the nodes, with a gap between articles, and draws an arc and a number for each article.
  void place() {
    size_t articles = 0;
    for (size_t i = 0; i < nodes_.size(); ++i)
      articles += i == 0 || nodes_[i].unit.article != nodes_[i - 1].unit.article;
    const size_t slots = nodes_.size() + articles;
    const auto turn = [&](size_t slot2) { return static_cast<int>(slot2 * 4096 / (2 * slots)) - 1024; };
    size_t slot = 0, first = 0;
    for (size_t i = 0; i < nodes_.size(); ++i) {
      if (i == 0 || nodes_[i].unit.article != nodes_[i - 1].unit.article) first = slot;
      const int t = turn(2 * slot + 1);
      nodes_[i].x = 360 + cosine(t) * 300 / 4096;
      nodes_[i].y = 360 + sine(t) * 300 / 4096;
      ++slot;
      if (i + 1 < nodes_.size() && nodes_[i + 1].unit.article == nodes_[i].unit.article) continue;
      const int begin = turn(2 * first), end = turn(2 * slot), middle = begin + (end - begin) / 2;
      const auto point = [](int at, int r) {
        return std::to_string(360 + cosine(at) * r / 4096) + ' ' + std::to_string(360 + sine(at) * r / 4096);
      };
      arcs_ += "<path class=\"arc\" d=\"M" + point(begin, 325);
      for (int k = 1; k <= 24; ++k) arcs_ += 'L' + point(begin + (end - begin) * k / 24, 325);
      arcs_ += "\"/>\n";
      if (articles <= 40) {
        arcs_ += "<text x=\"" + std::to_string(360 + cosine(middle) * 343 / 4096) + "\" y=\"" +
                 std::to_string(360 + sine(middle) * 343 / 4096) + "\">" + std::to_string(nodes_[i].unit.article + 1) +
                 "</text>\n";
      }
      ++slot;
    }
  }

  int radius(const graph_node& n) const {
    std::uint32_t best = 1;
    for (const graph_node& other : nodes_) best = std::max(best, other.unit.score);
    const int largest = nodes_.size() > 40 ? 11 : 15;
    return 4 + static_cast<int>(static_cast<std::uint64_t>(n.unit.score) * static_cast<unsigned>(largest) / best);
  }

  static int likeness(const graph_node& a, const graph_node& b) {
    size_t shared = 0;
    for (size_t i = 0, k = 0; i < a.words.size() && k < b.words.size();) {
      shared += a.words[i] == b.words[k];
      const bool step_a = a.words[i] <= b.words[k], step_b = a.words[i] >= b.words[k];
      i += step_a;
      k += step_b;
    }
    return static_cast<int>(2000 * shared / std::max<size_t>(1, a.words.size() + b.words.size()));
  }

  void lines(std::string& out) const {
    std::vector<std::pair<size_t, size_t>> drawn;
    for (size_t i = 0; i < nodes_.size(); ++i) {
      std::vector<std::pair<int, size_t>> near;
      for (size_t away = 1; away < nodes_.size(); ++away)  // of equals the next, so that lines do not meet in one node
        near.push_back({-likeness(nodes_[i], nodes_[(i + away) % nodes_.size()]), away});
      std::sort(near.begin(), near.end());
      for (size_t e = 0; e < near.size() && e < edges_each && -near[e].first >= least; ++e)
        drawn.push_back(std::minmax(i, (i + near[e].second) % nodes_.size()));
    }
    std::sort(drawn.begin(), drawn.end());
    drawn.erase(std::unique(drawn.begin(), drawn.end()), drawn.end());
    for (const auto& [i, k] : drawn) {
      const graph_node &a = nodes_[i], &b = nodes_[k];
      const int like = likeness(a, b), opacity = std::min(90, 20 + like / 10);
      const int x = (a.x + b.x) / 4 + 180, y = (a.y + b.y) / 4 + 180;  // bent half way to the centre
      out += "<path class=\"edge\" d=\"M" + std::to_string(a.x) + ' ' + std::to_string(a.y) + 'Q' + std::to_string(x) +
             ' ' + std::to_string(y) + ' ' + std::to_string(b.x) + ' ' + std::to_string(b.y) + "\" stroke-width=\"" +
             (like > 500   ? "3"
              : like > 300 ? "2"
                           : "1") +
             "\" opacity=\"." + std::to_string(opacity) + "\"/>\n";
    }
  }

  const digest& d_;
  std::vector<graph_node> nodes_;
  std::string arcs_;
};

}  // namespace cli

#endif
