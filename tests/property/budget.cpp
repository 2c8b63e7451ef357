// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "support/answer_check.hpp"
#include "support/corpus_of_trouble.hpp"

#include <pith.hpp>

// What holds for every text, budget and method.

namespace {

size_t words_of(const std::string& s) { return pith::count_words(pith::text_view(s), pith::range{0, s.size()}); }

bool has_a_word(const std::string& t) {
  bool found = false;
  pith::for_each_term(pith::text_view(t), pith::range{0, t.size()}, pith::lang::none{},
                      [&](const pith::term&) { found = true; });
  return found;
}

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

const pith::method all_methods[] = {pith::method::coverage, pith::method::lexrank, pith::method::textrank,
                                    pith::method::centroid, pith::method::lead};

}  // namespace

TEST_CASE("a budget is never exceeded, and a summary is the text's own bytes") {
  const std::vector<std::string> texts = troublesome_texts();
  random_source random(1);
  for (const std::string& t : texts) {
    for (const pith::method m : all_methods) {
      pith::settings s;
      s.method.which = m;
      s.by_score = random.below(3) == 0;
      s.keep_boilerplate = random.below(3) == 0;
      if (random.below(4) == 0) s.focus = "harbour treaty";
      if (m == pith::method::lexrank && random.below(2)) s.method.threshold = 100;
      if (random.below(2)) s.method.mmr = 700;
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
    s.method.which = all_methods[random.below(5)];
    check(documents, pith::sentences(1 + random.below(6)), s);
    check(documents, pith::words(1 + random.below(120)), s);
    check(documents, pith::bytes(1 + random.below(600)), s);
  }
}

TEST_CASE("a text with a word in it has a summary") {
  for (const std::string& t : troublesome_texts()) {
    const pith::summary r = pith::summarize(t, pith::sentences(3));
    CAPTURE(t.substr(0, 60));
    CHECK(r.code == pith::status::ok);
    CHECK((r.sentences.empty() ? !has_a_word(t) : true));
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

TEST_CASE("a copy of an article changes nothing") {
  const std::vector<std::string> texts = sample_articles();
  std::vector<pith::document> documents;
  for (const std::string& t : texts) documents.push_back({t});
  const std::string before = pith::summarize(documents, pith::sentences(5)).str();
  documents.push_back({texts[1]});
  documents.push_back({texts[3]});
  CHECK(pith::summarize(documents, pith::sentences(5)).str() == before);
  const std::string alone = pith::summarize(texts[0], pith::words(80)).str();
  CHECK(pith::summarize({{texts[0]}, {texts[0]}}, pith::words(80)).str() == alone);
}

TEST_CASE("what is known is not said again") {
  const std::vector<std::string> texts = sample_articles();
  pith::settings s;
  s.known = {{texts[0]}, {texts[2]}};
  const pith::summary r = pith::summarize({{texts[0]}, {texts[1]}}, pith::sentences(4), s);
  REQUIRE(r);
  CHECK(!r.sentences.empty());
  for (const pith::sentence& x : r.sentences) CHECK(x.article == 1);
  CHECK(pith::summarize({{texts[2]}}, pith::sentences(3), s).sentences.empty());
}

TEST_CASE("a focus leans the summary, and says so when it cannot") {
  const std::vector<std::string> texts = sample_articles();
  std::vector<pith::document> documents;
  for (const std::string& t : texts) documents.push_back({t});
  pith::settings s;
  s.focus = "fishing quota";
  const auto on_topic = [](const pith::summary& r) {
    size_t count = 0;
    for (const pith::sentence& x : r.sentences) {
      for (const char* word : {"fish", "quota", "catch", "tonnes", "herring"}) {
        if (std::string(x.text).find(word) == std::string::npos) continue;
        ++count;
        break;
      }
    }
    return count;
  };
  const pith::summary leaning = pith::summarize(documents, pith::sentences(4), s);
  CHECK(leaning.focused);
  CHECK(on_topic(leaning) >= 3);
  CHECK(on_topic(leaning) > on_topic(pith::summarize(documents, pith::sentences(4))));
  s.focus = "What is it about xylophones?";
  for (const pith::budget& b : {pith::sentences(3), pith::sentences(9), pith::words(120), pith::bytes(500)}) {
    const pith::summary lost = pith::summarize(documents, b, s);
    CHECK(!lost.focused);
    CHECK(lost.str() == pith::summarize(documents, b).str());
  }
}

TEST_CASE("what one article alone says of the focus counts, though the others speak of something else") {
  pith::settings s;
  s.focus = "lynx";
  const pith::summary r =
      pith::summarize({{"A lynx was seen at the quarry on Monday. The lynx had crossed the river by night. Wardens "
                        "will follow the lynx with a camera."},
                       {"The ferry was late on Monday. By night the ferry crossed the river twice. It was full."},
                       {"Nobody missed the ferry on Monday. The ferry crosses the river by night. Tickets are dear."}},
                      pith::sentences(3), s);
  REQUIRE(r.sentences.size() == 3);
  for (const pith::sentence& x : r.sentences) CHECK(x.article == 0);
}

TEST_CASE("a focus and the names of themes are read in the language of the articles, however few words they have") {
  const std::string german =
      "Die Fischer haben am Montag den Vertrag gelesen. Sie sind mit dem Vertrag nicht zufrieden. Die Verträge der "
      "letzten Jahre waren für sie besser.";
  std::vector<pith::document> english;
  const std::vector<std::string> texts = sample_articles();
  for (const std::string& t : texts) english.push_back({t});
  struct question {
    const char* words;  // in another form than that of the articles
    std::vector<pith::document> documents;
    const char* language;
  };
  for (const question& q : {question{"exchanges", english, "en"}, question{"exchanges in crown", english, "en"},
                            question{"Vertrages", {{german}}, "de"}}) {
    CAPTURE(std::string(q.words));
    pith::settings s;
    s.focus = q.words;
    s.theme_names = {q.words};
    const pith::summary found = pith::summarize(q.documents, pith::sentences(3), s);
    s.language = q.language;
    const pith::summary told = pith::summarize(q.documents, pith::sentences(3), s);
    CHECK(found.focused);
    CHECK(found.str() == told.str());
    REQUIRE(found.themes.size() == 1);
    CHECK(found.themes[0].sentence_count == told.themes[0].sentence_count);
  }
  // Of articles in two languages, that of the function words.
  pith::settings s;
  s.focus = "What of the exchanges?";
  CHECK(pith::summarize({{german}, {texts[4]}}, pith::sentences(3), s).focused);
}

TEST_CASE("texts too short to tell their language are read in that of the others") {
  const std::vector<pith::document> reviews = {{"Battery weak."},
                                               {"The batteries last long and the screen is bright."},
                                               {"Screens scratched."},
                                               {"I have had this for a year and the battery is still good."}};
  pith::settings s;
  s.keyphrases = 9;
  const auto told = [](const pith::summary& r) {
    std::string all = r.str();
    for (const pith::phrase& p : r.keyphrases) all += '\n' + std::string(p.text);
    for (const pith::facts& f : r.articles) all += '\n' + std::string(f.language);
    return all;
  };
  const std::string found = told(pith::summarize(reviews, pith::sentences(4), s));
  s.language = "en";
  CHECK(found == told(pith::summarize(reviews, pith::sentences(4), s)));
  s.language = "auto";
  const pith::summary mixed =
      pith::summarize({{"Die Fähre fuhr nicht, und wir sind nach der Arbeit nicht mehr auf die Insel gekommen."},
                       {"The ferry did not come, and we had to go by the bridge."},
                       {"Battery weak."}},
                      pith::sentences(3), s);
  REQUIRE(mixed.articles.size() == 3);
  CHECK(mixed.articles[0].language == "de");
  CHECK(mixed.articles[1].language == "en");
  CHECK(mixed.articles[2].language == "und");
}

TEST_CASE("no documents have no summary, whatever is asked of them") {
  pith::settings s;
  s.focus = "harbour";
  s.known = {{"The ferry crossed the strait."}};
  s.list_units = true;
  const pith::summary r = pith::summarize(std::vector<pith::document>{}, pith::sentences(3), s);
  CHECK(r.code == pith::status::ok);
  CHECK(r.sentences.empty());
}

TEST_CASE("a sentence that fits is not called cut") {
  const pith::summary r = pith::summarize("And so it is with them all.", pith::words(20));
  REQUIRE(r.sentences.size() == 1);
  CHECK(!r.sentences[0].cut);
}

TEST_CASE("with lambda 0 a copy of what is chosen comes last") {
  std::string text;
  for (int i = 0; i < 300; ++i) text += "The ferry waits. ";
  text += "A zebra sleeps there.";
  pith::settings s;
  s.method.which = pith::method::lexrank;
  s.method.mmr = 0;
  const pith::summary r = pith::summarize(text, pith::words(7), s);
  REQUIRE(r.sentences.size() == 2);
  CHECK(std::string(r.sentences[1].text) == "A zebra sleeps there.");
}
