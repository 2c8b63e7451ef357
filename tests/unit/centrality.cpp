// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "support/lab.hpp"
#include "support/random_text.hpp"

#include <algorithm>

using namespace pith::detail;
using helpers::alone;
using helpers::lab;

namespace {

double jump(const lab& l, size_t s) { return static_cast<double>(l.links[s].teleport) / one(l.d.sentences); }

double cosine(const sentence_graph& g, size_t a, size_t b) {
  g.scatter(a, g.links[a].inverse);
  const double c = g.cosine(b) / 65536.0;
  g.scatter(a, static_cast<uint32_t>(0) - g.links[a].inverse);
  return c;
}

void set_kind(lab& l, size_t s, node_kind kind) {
  l.nodes[s].kind = kind;
  l.d.sentences -= 1;
}

}  // namespace

TEST_CASE("what the order tells grows with the number of sentences an article") {
  pith::ranking r;
  r.backward = 16;
  r.lead = 24;
  CHECK(ripen(r, 8, 1).backward == 8);  // n / (n + 8)
  CHECK(ripen(r, 8, 1).lead == 12);
  CHECK(ripen(r, 24, 3).lead == 12);
  CHECK(ripen(r, 4000, 1).backward == 15);
  CHECK(ripen(r, 1, 1).lead == 2);
}

TEST_CASE("the surfer jumps by position in the article; headings take no place in the count") {
  lab l({{alone}, {alone}, {alone}, {alone}, {alone}}, 0, 0, {0, 0, 0, 1, 1});
  set_kind(l, 1, node_kind::heading);
  const sentence_graph g = l.measured();
  pith::ranking r = helpers::plain_ranking();
  r.lead = 3;
  CHECK(teleport(g, r));
  // 1 + 3, 1 + 3/2 in both articles; 13 in all for four sentences.
  for (const size_t s : {size_t{0}, size_t{3}}) CHECK(jump(l, s) == doctest::Approx(4 * 4.0 / 13).epsilon(.001));
  for (const size_t s : {size_t{2}, size_t{4}}) CHECK(jump(l, s) == doctest::Approx(4 * 2.5 / 13).epsilon(.001));
}

TEST_CASE("a title draws the sentences of its own article") {
  lab l({{0, alone}, {0, 1}, {1, alone}, {0, alone}, {1}}, 2, 0, {0, 0, 0, 1, 1});
  set_kind(l, 0, node_kind::title);
  const sentence_graph g = l.measured();
  pith::ranking r = helpers::plain_ranking();
  r.title = 32;
  CHECK(teleport(g, r));
  const double near = 1 + 2 * cosine(g, 0, 1), all = near + 3;
  CHECK(jump(l, 1) == doctest::Approx(4 * near / all).epsilon(.001));
  for (size_t s = 2; s < 5; ++s) CHECK(jump(l, s) == doctest::Approx(4 / all).epsilon(.001));
  CHECK(l.sums == std::vector<uint32_t>{0, 0, 0});
}

TEST_CASE("a focus takes its share of the jumps, by similarity and by the heading above") {
  lab l({{0, alone}, {0, 1}, {1, alone}, {0, 1}, {1, alone}, {1, alone}}, 2, 0, {0, 0, 0, 0, 0, 1});
  set_kind(l, 0, node_kind::focus);
  set_kind(l, 3, node_kind::heading);
  const sentence_graph g = l.measured();
  pith::ranking r = helpers::plain_ranking();
  r.focus = 64;
  CHECK(teleport(g, r));
  const double first = cosine(g, 0, 1), under = cosine(g, 0, 3) / 4, all = first + under;
  CHECK(jump(l, 1) == doctest::Approx(.75 + .25 * 4 * first / all).epsilon(.001));
  CHECK(jump(l, 2) == doctest::Approx(.75).epsilon(.001));
  CHECK(jump(l, 4) == doctest::Approx(.75 + .25 * 4 * under / all).epsilon(.001));
  CHECK(jump(l, 5) == doctest::Approx(.75).epsilon(.001));  // the heading is of another article
}

TEST_CASE("a focus that no sentence has a word of changes nothing, and is told of") {
  lab l({{0, 1}, {2}, {2}}, 3);
  set_kind(l, 0, node_kind::focus);
  const sentence_graph g = l.measured();
  CHECK_FALSE(teleport(g, helpers::plain_ranking()));
  CHECK(jump(l, 1) == doctest::Approx(1));
  std::vector<uint32_t> owed(l.d.count);
  CHECK_FALSE(focused_pagerank(g, helpers::plain_ranking(), owed.data()));
  const std::vector<double> focused = l.centralities();
  CHECK(focused == l.pagerank(helpers::plain_ranking()));
}

TEST_CASE("of a sentence's centrality, what it owes to the focus counts, and 1/32 of the rest") {
  for (uint32_t seed = 0; seed < 10; ++seed) {
    random_source random(seed);
    const std::string text = random_text(random, 30, 40);
    const std::vector<pith::article> articles = {{pith::text_view(text)}};
    const std::string words = invented_word(3) + " " + invented_word(4);
    lab l(articles, words);
    REQUIRE(l.nodes[0].kind == node_kind::focus);
    const sentence_graph g = l.measured();
    const pith::ranking r = ripen(pith::ranking{}, l.d.sentences, 1);
    std::vector<uint32_t> base(l.d.count);
    walk_anywhere(g, r);
    for (size_t s = 0; s < l.d.count; ++s) base[s] = l.nodes[s].p;
    std::vector<double> owed(l.d.count), expected;
    REQUIRE(draw(g, 0, r, base.data(),
                 [&](size_t s, uint32_t more, uint32_t p) { owed[s] = p ? more / static_cast<double>(p) : 0; }));
    pith::detail::teleport(g, r);
    pith::detail::pagerank(g, r);
    double all = 0;
    for (size_t s = 0; s < l.d.count; ++s) {
      if (!l.d.is_sentence(s)) continue;
      expected.push_back(l.p(s) * (1.0 / 32 + owed[s]));
      all += expected.back();
    }
    REQUIRE(focused_pagerank(g, r, base.data()));
    const std::vector<double> p = l.centralities();
    for (size_t i = 0; i < p.size(); ++i)
      CHECK(p[i] == doctest::Approx(expected[i] * static_cast<double>(p.size()) / all).epsilon(.005));
  }
}

TEST_CASE("articles are heard by their share of the centrality") {
  lab l(std::vector<helpers::terms>(8, helpers::terms{alone}), 0, 0, {0, 0, 1, 1, 2, 2, 3, 3});
  const auto heard = [&l](const std::vector<uint32_t>& p) {
    for (size_t s = 0; s < p.size(); ++s) l.nodes[s].p = p[s];
    return articles_heard(l.d);
  };
  CHECK(heard(std::vector<uint32_t>(8, 65536)) == 4);
  CHECK(heard({9, 9, 9, 9, 9, 9, 0, 0}) == 3);
  CHECK(heard({100, 0, 0, 0, 0, 0, 0, 0}) == 1);
  CHECK(heard({60, 0, 40, 0, 0, 0, 0, 0}) == 1);    // 1 / (.36 + .16) = 1.9
  CHECK(heard({40, 0, 30, 0, 20, 0, 10, 0}) == 3);  // 1 / .3
  CHECK(heard({50, 0, 30, 0, 0, 20, 0, 0}) == 2);   // 1 / .38
  CHECK(heard(std::vector<uint32_t>(8, 0)) == 4);   // nothing to tell by
  set_kind(l, 7, node_kind::repeat);
  CHECK(heard({9, 9, 9, 9, 9, 9, 0, 5000}) == 3);
}

TEST_CASE("the order of the text: the first of each article, then each second") {
  lab l(std::vector<helpers::terms>(5, helpers::terms{alone}), 0, 0, {0, 0, 0, 1, 1});
  set_kind(l, 0, node_kind::heading);
  lead_order(l.d);
  CHECK(l.nodes[1].p == l.nodes[3].p);
  CHECK(l.nodes[2].p == l.nodes[4].p);
  CHECK(l.nodes[1].p > l.nodes[2].p);
}

TEST_CASE("centralities by position alone are one on average") {
  lab l(std::vector<helpers::terms>(5, helpers::terms{alone}), 0, 0, {0, 0, 0, 1, 1});
  set_kind(l, 2, node_kind::heading);
  pith::ranking r;
  r.lead = 3;
  position_centrality(l.d, r);
  for (const size_t s : {size_t{0}, size_t{3}}) CHECK(l.p(s) == doctest::Approx(4 * 4.0 / 13).epsilon(.001));
  for (const size_t s : {size_t{1}, size_t{4}}) CHECK(l.p(s) == doctest::Approx(4 * 2.5 / 13).epsilon(.001));
}

TEST_CASE("a share of a number") {
  CHECK(share_of(65536, 1000, 3000) == doctest::Approx(65536 / 3).epsilon(.001));
  const uint64_t large = uint64_t{1} << 50;
  CHECK(share_of(1000000, large / 4, large) == doctest::Approx(250000).epsilon(.001));
  CHECK(share_of(1000000, large, large) <= 1000000);
  CHECK(share_of(7, 0, 0) == 0);
}
