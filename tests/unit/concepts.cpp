// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "support/lab.hpp"
#include "support/random_text.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

using namespace pith::detail;
using helpers::alone;
using helpers::concept_lab;
using helpers::lab;

namespace {

constexpr pith::index once = alone, nothing = no_concept;

std::vector<pith::index> pairs_of(lab& l) {
  concept_lab c(l);
  c.pairs.resize(l.d.words);
  return c.pairs;
}

}  // namespace

// 0 to 2 are content words, 3 and 4 function words.
TEST_CASE("pairs are numbered as they come; function words make none, and what occurs once has no number") {
  lab l({{0, 1, 2}, {1, 2, 0, 1}, {3, 4}, {3, single_stop, 0}, {3, 0, alone}, {3, 0}}, 3, 5);
  const std::vector<pith::index> expected = {0,       1,    nothing, 1, once, 0,       nothing, nothing, nothing,
                                             nothing, once, nothing, 2, once, nothing, 2,       nothing};
  CHECK(pairs_of(l) == expected);
}

TEST_CASE("pairs are of one sentence, and of sentences alone") {
  lab l({{0, 1}, {0, 1}, {1, 0}, {0, 1}}, 2);
  l.nodes[1].kind = node_kind::heading;
  CHECK(pairs_of(l) == std::vector<pith::index>{0, nothing, nothing, nothing, once, nothing, 0, nothing});
  l.nodes[1].kind = l.nodes[0].kind = node_kind::known;  // what is known is to be found again
  l.nodes[3].kind = node_kind::repeat;
  CHECK(pairs_of(l) == std::vector<pith::index>{0, nothing, 0, nothing, once, nothing, nothing, nothing});
}

TEST_CASE("pairs are numbered the same however long the text is") {
  for (const size_t words : {size_t{3000}, size_t{32767}, size_t{32768}, size_t{33000}, size_t{50000}}) {
    random_source r(static_cast<uint32_t>(words));
    const pith::index content = 150, all = 180;
    std::vector<helpers::terms> sentences(words / 20 + 1);
    for (size_t i = 0; i < words; ++i) {
      const uint32_t kind = r.below(10);
      sentences[i / 20].push_back(kind == 0 ? alone : kind == 1 ? single_stop : static_cast<pith::index>(r.below(all)));
    }
    lab l(sentences, content, all);
    std::map<std::pair<pith::index, pith::index>, size_t> count;
    std::map<std::pair<pith::index, pith::index>, pith::index> number;
    size_t wrong = 0;
    for (const bool counting : {true, false}) {
      const std::vector<pith::index> pairs = counting ? std::vector<pith::index>(words) : pairs_of(l);
      for (size_t i = 0; i < words; ++i) {
        pith::index expected = nothing;
        if (i % 20 != 19 && i + 1 < words) {
          const pith::index a = l.tokens[i], b = l.tokens[i + 1];
          const auto stop = [=](pith::index t) { return t == single_stop || (t >= content && t < all); };
          if (!stop(a) || !stop(b)) expected = once;
          if (expected == once && a < all && b < all) {
            if (counting) ++count[{a, b}];
            if (count[{a, b}] > 1) expected = number.emplace(std::make_pair(a, b), number.size()).first->second;
          }
        }
        if (!counting) wrong += pairs[i] != expected ? 1u : 0u;
      }
      if (counting) number.clear();
    }
    CAPTURE(words);
    CHECK(wrong == 0);
  }
}

TEST_CASE("a sentence half of whose pairs are known is known") {
  lab l({{0, 1, 2, 3},  // known: 01, 12, 23
         {0, 1, 2, 4},  // 2 of 3
         {0, 1, 4},     // 1 of 2
         {0, 1, 4, 3},  // 1 of 3
         {4, 3, 4, 0},  // none
         {4, 3, 4, 0},
         {2, 3, alone, 3}},  // 1 of 3
        5);
  l.nodes[0].kind = node_kind::known;
  l.d.sentences = 6;
  concept_lab c(l);
  drop_known(c.set);
  std::vector<bool> left;
  for (size_t s = 0; s < l.d.count; ++s) left.push_back(l.d.is_sentence(s));
  CHECK(left == std::vector<bool>{false, false, false, true, true, true, true});
}

TEST_CASE(
    "a sentence keeps its different words in front, and nothing behind them: whoever looks for support reads on") {
  lab l({{0, 1, 0, alone, 3, 1}, {2, single_stop, 2, 0, 3}, {1}}, 3, 4);
  for (size_t s = 0; s < l.d.count; ++s) l.nodes[s].p = one(l.d.count);
  concept_lab c(l);
  c.weigh();
  CHECK(std::vector<pith::index>(l.tokens.begin(), l.tokens.begin() + 12) ==
        std::vector<pith::index>{0, 1, 3, nothing, nothing, nothing, 2, 0, 3, nothing, nothing, 1});
  CHECK(c.pairs[5] == nothing);
}

TEST_CASE("an article that repeats itself counts once, and a count of articles ends at 255") {
  const size_t articles = 300;
  std::vector<size_t> own;
  std::vector<helpers::terms> sentences;
  for (size_t a = 0; a < articles; ++a) {
    sentences.insert(sentences.end(), 2, a < 200 ? helpers::terms{0, 1} : helpers::terms{0});
    own.insert(own.end(), 2, a);
  }
  lab l(sentences, 2, 2, own);
  for (size_t s = 0; s < l.d.count; ++s) l.nodes[s].p = one(l.d.count);
  concept_lab c(l);
  c.weigh();
  // 1.5 times the sentences; the square root of 255 to 200 articles.
  const double first = c.set.family[0].weight[0].get(), second = c.set.family[0].weight[1].get();
  CHECK(first / second == doctest::Approx(std::pow(1.5, 1.5) * std::sqrt(255.0 / 200)).epsilon(0.01));
}

TEST_CASE("a weight in 16 bits: small ones exactly, large ones with ten bits") {
  for (const uint32_t w : {0u, 1u, 2u, 511u, 512u, 1022u, 1023u}) CHECK(concept_weight(w).get() == w);
  CHECK(concept_weight(1024).get() == 1024);
  CHECK(concept_weight(1025).get() == 1024);
  CHECK(concept_weight(1026).get() == 1026);
  CHECK(concept_weight(2047).get() == 2046);
  CHECK(concept_weight(0x40000000u).get() == 0x40000000u);
  CHECK(concept_weight(0x7FFFFFFFu).get() == 0x7FE00000u);  // 1023 * 2^21
}

TEST_CASE("a weight in 16 bits loses less than 1/512, and the larger of two stays so or becomes equal") {
  random_source r(5);
  for (int i = 0; i < 20000; ++i) {
    const uint32_t a = (r.next() & 0x7FFFFFFFu) >> r.below(31), b = (r.next() & 0x7FFFFFFFu) >> r.below(31);
    const uint32_t packed = concept_weight(a).get();
    CAPTURE(a);
    CHECK(packed <= a);
    CHECK(uint64_t{a - packed} * 512 <= a);
    CHECK(concept_weight(packed).get() == packed);
    CHECK((a < b ? concept_weight(a).get() <= concept_weight(b).get() : packed >= concept_weight(b).get()));
  }
}

TEST_CASE("a covered weight is worth nothing and comes back whole") {
  for (const uint32_t w : {0u, 1u, 1023u, 5000u, 0x12345678u, 0x7FFFFFFFu}) {
    concept_weight c(w);
    const uint32_t whole = c.get();
    CHECK_FALSE(c.is_covered());
    CHECK(c.left() == whole);
    c.cover(true);
    c.cover(true);
    CHECK(c.is_covered());
    CHECK(c.left() == 0);
    CHECK(c.get() == whole);
    c.cover(false);
    CHECK_FALSE(c.is_covered());
    CHECK(c.left() == whole);
  }
}

// The sums lie where the weights and the order of the sentences will: they come in parts where there is little room.
TEST_CASE("concepts weigh the same, whatever room there is for their sums") {
  random_source random(8);
  const std::string text = random_text(random, 60, 300);
  std::string again = text;  // each sentence with one more word, so that none is a repeat
  for (size_t at = 0; (at = again.find(". ", at)) != std::string::npos; at += 8) again.insert(at, " indeed");
  for (const size_t articles : {size_t{1}, size_t{3}}) {
    const std::vector<std::string> texts =
        articles == 1 ? std::vector<std::string>{text + "\n\n" + again} : std::vector<std::string>{text, again, text};
    lab one = helpers::read(texts), other = helpers::read(texts);
    for (lab* l : {&one, &other}) {
      for (size_t s = 0; s < l->d.count; ++s) l->nodes[s].p = static_cast<uint32_t>(1000 + s * 7919 % 60000);
    }
    concept_lab narrow(one), wide(other, 16 * one.d.words);
    narrow.weigh();
    wide.weigh();
    CHECK(narrow.set.family[1].count * size_t{5} > one.d.words);  // too many for one part
    for (unsigned f = 0; f < 2; ++f) {
      REQUIRE(narrow.set.family[f].count == wide.set.family[f].count);
      for (size_t i = 0; i < narrow.set.family[f].count; ++i)
        CHECK(narrow.set.family[f].weight[i].get() == wide.set.family[f].weight[i].get());
    }
    CHECK(std::equal(one.tokens.begin(), one.tokens.end(), other.tokens.begin()));
    CHECK(narrow.pairs == wide.pairs);
    for (size_t s = 0; s < one.d.count; ++s) CHECK(narrow.set.gain(s) == wide.set.gain(s));
  }
}
