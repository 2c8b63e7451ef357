// SPDX-License-Identifier: MIT
// No budget is ever exceeded, whatever the text and the method, through the door of the core and that for strings.
#include <doctest/doctest.h>

#include "support/answer_check.hpp"
#include "support/ask.hpp"
#include "support/corpus_of_trouble.hpp"
#include "support/lab.hpp"

#include <algorithm>

using helpers::views;

namespace {

size_t words_of(const std::string& s) { return pith::count_words(pith::text_view(s), pith::range{0, s.size()}); }

void check(const std::vector<pith::document>& documents, const pith::budget& b, const pith::settings& s) {
  const pith::summary r = pith::summarize(documents, b, s);
  if (r.code == pith::status::budget_too_small) return;                      // its own test below
  if (s.method.threshold && r.code == pith::status::too_many_edges) return;  // hundreds of equal sentences
  REQUIRE(r.code == pith::status::ok);
  std::vector<std::string_view> texts;
  for (const pith::document& d : documents) texts.push_back(d.text);
  CHECK(fault_of_picks(r.sentences, texts, b, s.by_score) == "");
  const std::string text = r.str();
  CHECK(words_of(text) <= b.words);
  CHECK(text.size() <= b.bytes);
  for (const pith::sentence& x : r.sentences) CHECK(x.text == texts[x.article].substr(x.begin, x.end - x.begin));
}

const pith::budget budgets[] = {
    pith::sentences(1), pith::sentences(3), pith::words(1),
    pith::words(7),     pith::words(40),    pith::bytes(1),
    pith::bytes(12),    pith::bytes(140),   pith::ratio(100),
    pith::ratio(1000),  pith::budget{},     pith::sentences(4) & pith::words(30) & pith::bytes(200) & pith::ratio(300)};

}  // namespace

TEST_CASE("every answer keeps its budget and is made of the text") {
  for (const std::string& t : troublesome_texts()) {
    CAPTURE(t.substr(0, 60));
    const bool any = std::any_of(t.begin(), t.end(), [](char c) { return static_cast<unsigned char>(c) > ' '; });
    for (const pith::any_method& m : any_methods) {
      any_options o;
      o.method = m;
      for (const pith::budget& b : budgets) {
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

TEST_CASE("a budget is never exceeded, and a summary is the text's own bytes") {
  const std::vector<std::string> texts = troublesome_texts();
  random_source random(1);
  for (const std::string& t : texts) {
    for (const pith::any_method& m : any_methods) {
      pith::settings s;
      s.method = m;
      s.by_score = random.below(3) == 0;
      s.keep_boilerplate = random.below(3) == 0;
      if (random.below(4) == 0) s.focus = "harbour treaty";
      check({{t}}, pith::sentences(1 + random.below(5)), s);
      check({{t}}, pith::words(1 + random.below(60)), s);
      check({{t}}, pith::bytes(1 + random.below(300)), s);
      check({{t}}, pith::ratio(1 + random.below(1000)) & pith::bytes(200) & pith::sentences(4), s);
    }
  }
}

TEST_CASE("several texts together keep the budget too") {
  const std::vector<std::string> texts = troublesome_texts();
  random_source random(2);
  for (int round = 0; round < 60; ++round) {
    std::vector<pith::document> documents;
    for (uint32_t i = 0; i < 1 + random.below(7); ++i)
      documents.push_back({texts[random.below(static_cast<uint32_t>(texts.size()))]});
    pith::settings s;
    s.method = any_methods[random.below(sizeof any_methods / sizeof *any_methods)];
    check(documents, pith::sentences(1 + random.below(6)), s);
    check(documents, pith::words(1 + random.below(120)), s);
    check(documents, pith::bytes(1 + random.below(600)), s);
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

TEST_CASE("a budget too small for any sentence cuts one; below a word it is refused") {
  const std::string t = "The quick harbour pilot, who had seen worse, took the ferry through the strait. It was late.";
  const pith::summary words = pith::summarize(t, pith::words(2));
  REQUIRE(words.sentences.size() == 1);
  CHECK(words.sentences[0].cut);
  CHECK(std::string(words.sentences[0].text) == "The quick");
  const pith::summary clause =
      pith::summarize("The quick harbour pilot, who had seen worse, took the ferry through it.", pith::words(5));
  REQUIRE(clause.sentences.size() == 1);
  CHECK(std::string(clause.sentences[0].text) == "The quick harbour pilot");
  CHECK(pith::summarize(t, pith::bytes(1)).code == pith::status::budget_too_small);
  CHECK(pith::summarize(t, pith::bytes(0)).code == pith::status::budget_too_small);
  CHECK(pith::summarize(t, pith::words(0)).code == pith::status::budget_too_small);
  CHECK(pith::summarize(t, pith::sentences(0)).code == pith::status::budget_too_small);
}

TEST_CASE("a sentence that fits is not called cut") {
  const pith::summary r = pith::summarize("And so it is with them all.", pith::words(20));
  REQUIRE(r.sentences.size() == 1);
  CHECK(!r.sentences[0].cut);
}

TEST_CASE("what just fits is not cut, with one byte or one word less it is") {
  for (const std::string text : {"A", "It rains.", "The ferry left at nine.", "\xE6\xB8\xAF\xE9\x97\xA8\xE3\x80\x82"}) {
    CAPTURE(text);
    const size_t words = words_of(text);
    for (const pith::budget& b : {pith::bytes(text.size()), pith::words(words)}) {
      const pith::summary all = pith::summarize(text, b);
      CHECK(all.str() == text);
      REQUIRE(all.sentences.size() == 1);
      CHECK_FALSE(all.sentences[0].cut);
    }
    for (const pith::budget& b : {pith::bytes(text.size() - 1), pith::words(words - 1)}) {
      const pith::summary less = pith::summarize(text, b);
      CHECK(less.str().size() < text.size());
      for (const pith::sentence& x : less.sentences) CHECK(x.cut);
    }
  }
}
