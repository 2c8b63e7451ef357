// SPDX-License-Identifier: MIT
// What is chosen of every text, however strange, and of several together, and in which order.
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

bool has_a_word(const std::string& t) {
  bool found = false;
  pith::for_each_term(pith::text_view(t), pith::range{0, t.size()}, pith::lang::none{},
                      [&](const pith::term&) { found = true; });
  return found;
}

}  // namespace

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
    std::vector<pith::unit> read;
    pith::for_each_unit(t, o.language, false, [&](const pith::unit& u) { read.push_back(u); });
    REQUIRE(units.size() == read.size());
    for (size_t i = 0; i < read.size(); ++i) {
      CHECK(units[i].begin == read[i].begin);
      CHECK(units[i].end == read[i].end);
      CHECK(units[i].kind == read[i].kind);
    }
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

TEST_CASE("a text with a word in it has a summary") {
  for (const std::string& t : troublesome_texts()) {
    const pith::summary r = pith::summarize(t, pith::sentences(3));
    CAPTURE(t.substr(0, 60));
    CHECK(r.code == pith::status::ok);
    CHECK((r.sentences.empty() ? !has_a_word(t) : true));
  }
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
