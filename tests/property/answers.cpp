// SPDX-License-Identifier: MIT
// What holds for every text, however strange, through the door of the core: what is chosen, and in which order.
#include <doctest/doctest.h>

#include "support/answer_check.hpp"
#include "support/ask.hpp"
#include "support/corpus_of_trouble.hpp"
#include "support/lab.hpp"

#include <algorithm>
#include <set>

using helpers::views;

namespace {

std::string repeated(const std::string& part, size_t times) {
  std::string s;
  for (size_t i = 0; i < times; ++i) s += part;
  return s;
}

const std::vector<pith::budget>& budgets() {
  static const std::vector<pith::budget> all = {
      pith::sentences(1),
      pith::sentences(3),
      pith::words(1),
      pith::words(7),
      pith::words(40),
      pith::bytes(1),
      pith::bytes(12),
      pith::bytes(140),
      pith::ratio(100),
      pith::ratio(1000),
      pith::sentences(4) & pith::words(30) & pith::bytes(200) & pith::ratio(300),
      pith::budget{}};
  return all;
}

}  // namespace

TEST_CASE("every answer keeps its budget and is made of the text") {
  for (const std::string& t : troublesome_texts()) {
    CAPTURE(t.substr(0, 60));
    const bool any = std::any_of(t.begin(), t.end(), [](char c) { return static_cast<unsigned char>(c) > ' '; });
    for (const pith::any_method& m : any_methods) {
      any_options o;
      o.method = m;
      for (const pith::budget& b : budgets()) {
        const answer a = ask({pith::article{t}}, b, o);
        if (a.result.code == pith::status::too_many_edges) continue;
        CHECK(fault_of_picks(a.picks, {t}, b, false) == "");
        CHECK(a.result.size == a.picks.size());
        // A budget of sentences alone is never too small.
        const bool may_fail = b.words != pith::budget::unlimited || b.bytes != pith::budget::unlimited ||
                              b.permille != pith::budget::unlimited;
        const bool fails = a.picks.empty() && any;
        CHECK(a.result.code == (fails ? pith::status::budget_too_small : pith::status::ok));
        if (fails) CHECK(may_fail);
      }
    }
  }
}

TEST_CASE("a ratio is a share of the words of what could be chosen") {
  random_source r(12);
  for (int i = 0; i < 20; ++i) {
    const std::string text = random_text(r, 30, 200);
    for (const size_t permille : {size_t{50}, size_t{200}, size_t{700}}) {
      const answer a = ask({pith::article{text}}, pith::ratio(permille), any_options{});
      size_t words = 0;
      for (const pith::pick& p : a.picks) words += pith::count_words(text, {p.begin, p.end});
      CHECK(words * 1000 <= pith::count_words(text, {0, text.size()}) * permille);
      CHECK(words > 0);
    }
  }
}

TEST_CASE("where no sentence fits, the most central one is cut, and no other is chosen") {
  random_source r(21);
  for (int i = 0; i < 20; ++i) {
    const std::string one = random_text(r, 12, 40), other = random_text(r, 12, 40);
    for (const pith::any_method& m : any_methods) {
      any_options o;
      o.method = m;
      const answer a = ask(views({one, other}), pith::words(2), o);  // all sentences have three words at least
      REQUIRE(a.picks.size() == 1);
      CHECK(a.picks[0].cut);
      CHECK(a.picks[0].rank == 1);
    }
  }
}

TEST_CASE("articles together keep the budget too") {
  std::vector<std::string> all = sample_articles();
  all.push_back("");
  all.push_back(all[0]);
  const std::vector<std::string_view> texts(all.begin(), all.end());
  for (const pith::any_method& m : any_methods) {
    any_options o;
    o.method = m;
    for (const pith::budget& b : budgets()) CHECK(fault_of_picks(ask(views(all), b, o).picks, texts, b, false) == "");
  }
}

TEST_CASE("the order of the articles changes nothing but ties") {
  std::vector<std::string> all = sample_articles();
  const auto said = [&all](const pith::any_method& m, size_t sentences, size_t turn) {
    std::vector<std::string> turned(all.begin() + static_cast<std::ptrdiff_t>(turn), all.end());
    turned.insert(turned.end(), all.begin(), all.begin() + static_cast<std::ptrdiff_t>(turn));
    any_options o;
    o.method = m;
    std::multiset<std::string> out;
    for (const pith::pick& p : ask(views(turned), pith::sentences(sentences), o).picks)
      out.insert(turned[p.article].substr(p.begin, p.end - p.begin));
    return out;
  };
  for (const pith::any_method& m : any_methods) {
    for (const size_t sentences : {size_t{1}, size_t{2}, size_t{5}, size_t{8}}) {
      if (m.which == pith::method::lead && sentences % all.size()) continue;  // the first sentences of all are equals
      const auto first = said(m, sentences, 0);
      CHECK(first.size() == sentences);
      for (size_t turn = 1; turn < all.size(); ++turn) CHECK(said(m, sentences, turn) == first);
    }
  }
}

TEST_CASE("by_score gives the same sentences, the strongest first") {
  for (const std::string& t : troublesome_texts()) {
    any_options o;
    answer read = ask({pith::article{t}}, pith::sentences(4), o);
    o.by_score = true;
    answer scored = ask({pith::article{t}}, pith::sentences(4), o);
    for (size_t i = 1; i < scored.picks.size(); ++i) CHECK(scored.picks[i - 1].rank < scored.picks[i].rank);
    std::sort(scored.picks.begin(), scored.picks.end(),
              [](const pith::pick& a, const pith::pick& b) { return a.begin < b.begin; });
    CHECK(same(read, scored));
  }
}

TEST_CASE("rank tells of every unit, and chooses what extract does") {
  for (const std::string& t : troublesome_texts()) {
    CAPTURE(t.substr(0, 60));
    any_options o;
    const answer a = ask({pith::article{t}}, pith::sentences(3), o);
    const pith::article one{t};
    std::vector<unsigned char> memory(pith::workspace_size(t, o));
    std::vector<pith::ranked_unit> units;
    const pith::result r = pith::rank(
        pith::corpus{&one, 1}, pith::sentences(3), pith::buffer(memory.data(), memory.size()),
        [&](const pith::ranked_unit& u) { units.push_back(u); }, o);
    CHECK(r.size == units.size());
    CHECK(fault_of_units(units, {t}) == "");
    for (const pith::ranked_unit& u : units) {
      const bool picked = std::any_of(a.picks.begin(), a.picks.end(),
                                      [&](const pith::pick& p) { return u.begin <= p.begin && p.end <= u.end; });
      CHECK(u.chosen == picked);
    }
  }
}

TEST_CASE("ten thousand equal sentences, and a megabyte without a full stop") {
  std::string equal = repeated("The tide came in over the wall. ", 10000);
  std::string endless;
  random_source random(3);
  while (endless.size() < 1000000) endless += invented_word(random.below(900)) + " ";
  for (const std::string* text : {&equal, &endless}) {
    const bool fits = text->size() <= static_cast<pith::offset>(~pith::offset{0});
    for (const pith::any_method& m : {any_methods[0], any_methods[1], any_methods[3]}) {
      any_options o;
      o.method = m;
      const answer a = ask({pith::article{*text}}, pith::sentences(3) & pith::bytes(200), o);
      if (!fits) {
        CHECK(a.result.code == pith::status::text_too_large);
        continue;
      }
      REQUIRE(a.result.code == pith::status::ok);
      REQUIRE(a.picks.size() >= 1);
      CHECK(a.picks[0].begin == 0);
      CHECK(a.picks[0].cut == (text == &endless));
      if (m.which == pith::method::coverage) CHECK(a.picks.size() == 1);  // the others would say nothing new
    }
  }
}
