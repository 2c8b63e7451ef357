// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <pith.hpp>

#include <cmath>
#include <string>
#include <vector>

namespace {

// Centralities of all sentences by a method, through the door; the average sentence has 1.
std::vector<double> centralities(const std::string& text, pith::any_method m, pith::ranking r) {
  pith::settings s;
  s.language = "en";
  s.method = m;
  s.rank = r;
  s.list_units = true;
  const pith::summary out = pith::summarize(text, pith::sentences(1), s);
  std::vector<double> all;
  double sum = 0;
  for (const pith::ranked_unit& u : out.units) {
    if (u.kind == pith::unit_kind::sentence) all.push_back(u.score);
  }
  for (const double p : all) sum += p / static_cast<double>(all.size());
  for (double& p : all) p /= sum;
  return all;
}

void check(const std::vector<double>& p, const std::vector<double>& expected) {
  REQUIRE(p.size() == expected.size());
  for (size_t s = 0; s < p.size(); ++s) {
    CAPTURE(s);
    CHECK(p[s] == doctest::Approx(expected[s]).epsilon(.003));
  }
}

pith::ranking plain_ranking() {
  pith::ranking r;
  r.damping = 128;
  r.backward = r.lead = r.title = 0;
  r.iterations = 40;
  return r;
}

// A path of three: 4 words, 4 words, 16 words; the second shares one with each of the others.
const std::string path =
    "Zebra canal piano tulip. Tulip window garden lemon. Lemon kettle ladder hammer pencil saddle basket bottle "
    "carpet candle mirror violin barrel anchor pillow ribbon.";

// With d = 1/2 the middle gets 1/2 + (1 + 1/2 middle) / 2 = 4/3 and gives `share` of it to the first.
std::vector<double> path_pagerank(double share) { return {.5 + share * 2 / 3, 4.0 / 3, .5 + (1 - share) * 2 / 3}; }

}  // namespace

TEST_CASE("each method ranks by what it is named for") {
  const pith::ranking r = plain_ranking();
  // Of three sentences: a word of one has log2(1 + 3) = 2, a word of two log2 2.5.
  const double both = std::log2(2.5) * std::log2(2.5);
  const double first = std::sqrt(3 * 4 + both), middle = std::sqrt(2 * 4 + 2 * both), last = std::sqrt(15 * 4 + both);
  const double near = both / (first * middle), far = both / (last * middle);  // cosines: .14 and .07
  check(centralities(path, {pith::method::coverage}, r), path_pagerank(near / (near + far)));
  check(centralities(path, {pith::method::lexrank}, r), path_pagerank(near / (near + far)));
  // Of cosines above a threshold, nothing but that they are: both of them, or one.
  check(centralities(path, {pith::method::lexrank, 50}, r), path_pagerank(.5));
  check(centralities(path, {pith::method::lexrank, 100}, r), {1.25, 1.25, .5});
  // Words in common by the logarithms of the lengths, log2 4 + log2 4 and log2 4 + log2 16.
  check(centralities(path, {pith::method::textrank}, r), path_pagerank((1.0 / 4) / (1.0 / 4 + 1.0 / 6)));
  // Cosines to all, the sentence itself among them, but for the words that no other has.
  const double own[] = {both / (first * first), 2 * both / (middle * middle), both / (last * last)};
  const double all = (own[0] + own[1] + own[2] + 2 * near + 2 * far) / 3;
  check(centralities(path, {pith::method::centroid}, r),
        {(own[0] + near) / all, (own[1] + near + far) / all, (own[2] + far) / all});
  const std::vector<double> lead = centralities(path, {pith::method::lead}, r);
  REQUIRE(lead.size() == 3);
  CHECK(lead[0] > lead[1]);
  CHECK(lead[1] > lead[2]);
}

TEST_CASE("place, direction and title count for coverage alone: the papers know nothing of them") {
  const std::string titled = "Lemon And Ribbon\n\n" + path;
  pith::ranking ordered = plain_ranking();
  ordered.lead = ordered.title = 48;
  ordered.backward = 8;
  for (const pith::any_method& m :
       {pith::any_method{pith::method::lexrank}, pith::any_method{pith::method::lexrank, 50},
        pith::any_method{pith::method::textrank}})
    CHECK(centralities(titled, m, ordered) == centralities(titled, m, plain_ranking()));
  const pith::any_method coverage{};
  const std::vector<double> plain = centralities(titled, coverage, plain_ranking());
  for (uint32_t pith::ranking::*const one : {&pith::ranking::lead, &pith::ranking::title}) {
    pith::ranking r = plain_ranking();
    r.*one = 48;
    const std::vector<double> p = centralities(titled, coverage, r);
    REQUIRE(p.size() == 3);
    // The first sentence by its place, the last, which shares two words with it, by the title.
    CHECK((p[0] > plain[0]) == (one == &pith::ranking::lead));
    CHECK((p[2] > plain[2]) == (one == &pith::ranking::title));
  }
}
