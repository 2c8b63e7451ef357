// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "support/lab.hpp"
#include "support/random_text.hpp"

#include <string>
#include <vector>

namespace {

struct teller {
  std::vector<pith::explained> picks;
  std::vector<std::vector<pith::reason>> reasons;
  pith::noticed found;
  size_t times = 0;
  void operator()(const pith::noticed& n) {
    found = n;
    ++times;
  }
  void operator()(const pith::explained& e) {
    picks.push_back(e);
    reasons.emplace_back();
  }
  void operator()(const pith::reason& r) { reasons.back().push_back(r); }
};

template <class Method>
void check_explained(const pith::corpus& c, Method method) {
  pith::options<pith::lang::en, Method> o;
  o.method = method;
  const pith::budget b = pith::sentences(4);
  std::vector<unsigned char> memory(pith::workspace_size(c, o));
  std::vector<pith::pick> plain;
  REQUIRE(pith::extract(
      c, b, {memory.data(), memory.size()}, [&](const pith::pick& p) { plain.push_back(p); }, o));

  teller told;
  const pith::result small = pith::explain(c, b, {memory.data(), memory.size()}, told, o);
  CHECK(small.code == pith::status::workspace_too_small);
  CHECK(told.times == 0);
  std::vector<unsigned char> more(small.needed);
  const pith::result r = pith::explain(c, b, {more.data(), more.size()}, told, o);
  REQUIRE(r);
  CHECK(told.times == 1);
  CHECK(r.size == plain.size());
  REQUIRE(told.picks.size() == plain.size());
  const bool coverage = method.kind() == pith::method::coverage;
  CHECK((told.found.words_share != 0) == coverage);
  CHECK(told.found.articles == c.count);
  size_t covering = 0;
  for (size_t i = 0; i < plain.size(); ++i) {
    const pith::explained& e = told.picks[i];
    CHECK(e.article == plain[i].article);
    CHECK(e.begin == plain[i].begin);
    CHECK(e.end == plain[i].end);
    CHECK(e.score == plain[i].score);
    CHECK(e.rank == plain[i].rank);
    CHECK(e.position >= 1);
    CHECK(e.position <= e.of);
    uint32_t covers = 0, votes = 0;
    for (const pith::reason& why : told.reasons[i]) {
      CHECK(why.begin < why.end);
      CHECK(why.end <= c.articles[why.article].text.size);
      if (why.kind == pith::reason_kind::covers) {
        covers += why.weight;
        CHECK(why.article == e.article);
        CHECK(why.begin >= e.begin);
        CHECK(why.end <= e.end);
      } else {
        CHECK((why.article != e.article || why.begin != e.begin));
      }
      if (why.kind == pith::reason_kind::vote) votes += why.weight;
      for (const pith::pick& p : plain) {
        const bool chosen = why.article == p.article && why.begin == p.begin;
        CHECK_FALSE((why.kind == pith::reason_kind::repeat && chosen));
      }
    }
    CHECK(covers <= 65536);
    CHECK(votes <= 65536);
    CHECK((covers == 0 || coverage));
    covering += covers > 0;
    CHECK((votes > 0) == (coverage || method.kind() == pith::method::lexrank));
  }
  CHECK((covering > 0) == coverage);
}

}  // namespace

TEST_CASE("a summary is explained as it is made") {
  random_source r(7);
  for (size_t count = 1; count <= 4; ++count) {
    std::vector<std::string> texts;
    for (size_t i = 0; i < count; ++i) texts.push_back(random_text(r, 40, 120));
    const std::vector<pith::article> articles = helpers::views(texts);
    const pith::corpus c{articles.data(), articles.size()};
    check_explained(c, pith::coverage{});
    check_explained(c, pith::lexrank{});
    check_explained(c, pith::centroid{});
    check_explained(c, pith::lead{});
  }
}

TEST_CASE("a repeat is told of with the sentence that stands for it") {
  static const char text[] =
      "The kiln at Marrow Bridge was lit on Monday for the first time in thirty years. The council paid for the road. "
      "On Monday the kiln at Marrow Bridge was lit for the first time since the flood. A fence kept the geese out.";
  const pith::article a{text};
  const pith::corpus c{&a, 1};
  std::vector<unsigned char> memory(20000);
  teller told;
  REQUIRE(pith::explain(c, pith::sentences(1), {memory.data(), memory.size()}, told));
  REQUIRE(told.picks.size() == 1);
  size_t repeats = 0, votes = 0;
  for (const pith::reason& why : told.reasons[0]) {
    repeats += why.kind == pith::reason_kind::repeat;
    votes += why.kind == pith::reason_kind::vote;
  }
  CHECK(repeats == 1);
  CHECK(votes >= 1);
}

TEST_CASE("what a sentence covers is not told again of another") {
  const std::string text =
      "The ferry to Aldersey was held up by ice in the harbour. Ice in the harbour held the ferry to Aldersey up for "
      "six hours, and the mail lay on the quay. A tug broke the ice in the harbour at noon. The tug came from "
      "Brannock. Passengers of the ferry to Aldersey slept in the school. The mail went by air.";
  const pith::article a{pith::text_view(text)};
  const pith::corpus c{&a, 1};
  std::vector<unsigned char> memory(40000);
  teller told;
  REQUIRE(pith::explain(c, pith::sentences(4), {memory.data(), memory.size()}, told));
  REQUIRE(told.picks.size() == 4);
  std::vector<std::string> covered;
  size_t shared = 0;
  for (size_t i = 0; i < told.picks.size(); ++i) {
    for (const pith::reason& why : told.reasons[i]) {
      if (why.kind != pith::reason_kind::covers) continue;
      const std::string words = text.substr(why.begin, why.end - why.begin);
      for (const std::string& before : covered) CHECK(before != words);
      covered.push_back(words);
    }
    shared +=
        text.substr(told.picks[i].begin, told.picks[i].end - told.picks[i].begin).find("ice") != std::string::npos;
  }
  CHECK(shared > 1);
  CHECK(covered.size() > 4);
}
