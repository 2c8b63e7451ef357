// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <pith.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace {

const std::string tide_mill =
    "The tide mill at Orrin Creek is for sale. A tide mill turns when the sea has filled its pond and the gates are "
    "shut. The pond gates at Orrin Creek are of oak and need a new frame. Two millers have looked at the pond gates "
    "and at the wheel. The old wheel turns twice a day, and the tide mill has ground barley for the Orrin bakery "
    "since it was built. The bakery wants the tide mill to stay as it is.";

std::vector<std::string> phrases_of(const std::string& text, size_t k, const char* language = "en") {
  pith::settings s;
  s.keyphrases = k;
  s.language = language;
  std::vector<std::string> out;
  for (const auto& p : pith::summarize(text, pith::sentences(1), s).keyphrases) out.emplace_back(p.text);
  return out;
}

}  // namespace

TEST_CASE("phrases that are repeated and whole come first") {
  const auto p = phrases_of(tide_mill, 6);
  REQUIRE(p.size() == 6);
  CHECK(std::find(p.begin(), p.begin() + 3, "tide mill") != p.begin() + 3);
  CHECK(std::find(p.begin(), p.end(), "pond gates") != p.end());
}

TEST_CASE("no phrase is part of a better one, and none begins or ends with a function word") {
  const auto p = phrases_of(tide_mill, 20);
  REQUIRE(p.size() > 5);
  for (size_t i = 0; i < p.size(); ++i) {
    for (size_t k = 0; k < i; ++k) CHECK((" " + p[k] + " ").find(" " + p[i] + " ") == std::string::npos);
    CHECK(p[i].rfind("the ", 0) == std::string::npos);
    CHECK(p[i].find(" and") == std::string::npos);
  }
}

TEST_CASE("scores begin at 65,536 and fall; asking for more changes nothing") {
  pith::settings s;
  s.keyphrases = 10;
  const auto all = pith::summarize(tide_mill, pith::sentences(1), s);
  REQUIRE(all.keyphrases.size() == 10);
  CHECK(all.keyphrases[0].score == 65536);
  for (size_t i = 1; i < all.keyphrases.size(); ++i) CHECK(all.keyphrases[i].score <= all.keyphrases[i - 1].score);
  const auto few = phrases_of(tide_mill, 3);
  for (size_t i = 0; i < 3; ++i) CHECK(std::string_view(few[i]) == all.keyphrases[i].text);
  for (const auto& k : all.keyphrases) CHECK(std::string_view(tide_mill).substr(k.begin, k.end - k.begin) == k.text);
}

TEST_CASE("punctuation and numbers bound a phrase") {
  const auto p =
      phrases_of("Salt, pepper and thyme go in. Salt, pepper and 2019 came first. Add salt, pepper and a leaf.", 10);
  REQUIRE_FALSE(p.empty());
  for (const auto& x : p) {
    CHECK(x.find(',') == std::string::npos);
    CHECK(x != "2019");
  }
}

TEST_CASE("verbs, adverbs and adjectives alone are no phrases, nor are numbers at an end of one") {
  const auto p = phrases_of(
      "The harbour office measured 14,000 tonnes of gravel, highlighting coastal repairs. Coastal crews quickly "
      "loaded the gravel barges. The gravel barges measured well, said the harbour office, highlighting a "
      "surprisingly calm crossing.",
      30);
  const auto has = [&p](const char* x) { return std::find(p.begin(), p.end(), x) != p.end(); };
  CHECK(has("gravel barges"));
  CHECK(has("harbour office"));
  CHECK(has("tonnes"));
  for (const char* x : {"measured", "highlighting", "said", "Coastal", "coastal", "14,000 tonnes",
                        "crews quickly loaded", "gravel barges measured", "highlighting coastal repairs said"})
    CHECK_FALSE(has(x));
  for (const auto& x : p) CHECK(x.find("said") == std::string::npos);
}

TEST_CASE("a name is given whole, once, and without the 's behind it") {
  const auto p = phrases_of(
      "Marta R. Quill opened the quay. Marta R. Quill's boat lay there. The boat is Marta R. Quill’s own. "
      "Mr. Haverstock saw a well-known boat at the quay, and Marta R. Quill greeted Haverstock.",
      30);
  CHECK(std::find(p.begin(), p.end(), "Marta R. Quill") != p.end());
  for (const auto& x : p) {
    CHECK(x != "Quill");
    CHECK(x != "Marta R");
    CHECK(x.back() != 's');
    CHECK(x.rfind("known", 0) == std::string::npos);
    CHECK(x.rfind("Mr", 0) == std::string::npos);
  }
}

TEST_CASE("in a text of some length, no phrase is part of another unless both are said often") {
  std::string text = tide_mill;
  for (int i = 0; i < 20; ++i) text += " A keeper counts herring, eels, otters, geese and swans, plovers, curlews.";
  for (int i = 0; i < 4; ++i) text += " Nobody owns a tide mill pond.";
  const auto p = phrases_of(text, 20);
  CHECK(std::find(p.begin(), p.end(), "tide mill pond") != p.end());
  for (size_t i = 0; i < p.size(); ++i) {
    for (size_t k = 0; k < p.size(); ++k)
      if (i != k && p[k] != "tide mill pond") CHECK((" " + p[k] + " ").find(" " + p[i] + " ") == std::string::npos);
  }
}

TEST_CASE("a theme is called by a whole noun phrase of its own") {
  const std::vector<std::string> texts = {
      "Mayor Ellen Straub opened the tidal barrier on Monday. The tidal barrier keeps 90 percent of floods out, Straub "
      "said. Engineers tested the tidal barrier gates in May. School lunches were Straub's other subject. Free school "
      "lunches cost the town little. Parents want free school lunches every day.",
      "Ellen Straub praised the tidal barrier. Its gates close in an hour, and the tidal barrier closes itself. "
      "Straub said that free school lunches begin in autumn. Cooks will prepare the free school lunches.",
      "The tidal barrier took eight years. Gates of the tidal barrier are steel. Ellen Straub defended free school "
      "lunches. Teachers say free school lunches help, and cooks are hired, said Straub."};
  std::vector<pith::document> documents;
  for (const auto& t : texts) documents.push_back({t, ""});
  pith::settings s;
  s.themes = -1;
  s.language = "en";
  const auto out = pith::summarize(documents, pith::sentences(2), s);
  REQUIRE(out.themes.size() >= 2);
  CHECK(out.themes[0].label != out.themes[1].label);
  for (size_t i = 0; i < 2; ++i) {
    const std::string label(out.themes[i].label);
    CHECK((label == "tidal barrier" || label == "free school lunches"));
  }
}

TEST_CASE("a workspace of the size asked for is enough, one byte less is refused, and nothing is no error") {
  const pith::article a{pith::text_view(tide_mill)};
  const pith::corpus c{&a, 1};
  size_t called = 0;
  const auto count = [&called](const pith::keyphrase&) { ++called; };
  const auto refused = pith::keyphrases(c, 5, pith::buffer(), count);
  REQUIRE(refused.code == pith::status::workspace_too_small);
  std::vector<unsigned char> memory(refused.needed);
  CHECK(pith::keyphrases(c, 5, pith::buffer(memory.data(), memory.size() - 1), count).code ==
        pith::status::workspace_too_small);
  CHECK(called == 0);
  const auto done = pith::keyphrases(c, 5, pith::buffer(memory.data(), memory.size()), count);
  CHECK(done);
  CHECK(done.size == 5);
  CHECK(called == 5);
  CHECK(phrases_of("", 5).empty());
  CHECK(phrases_of("It is. They are.", 5).empty());
}

TEST_CASE("a focus that the text has no word of changes no phrase, and is told of") {
  const pith::article a{pith::text_view(tide_mill)};
  const pith::corpus c{&a, 1};
  const auto ask = [&c](const char* words, bool focused) {
    pith::options<pith::lang::en, pith::any_method, pith::focus> o;
    o.focus.text = words;
    std::vector<unsigned char> memory(100000);
    std::vector<size_t> told;
    const auto r = pith::keyphrases(
        c, 8, pith::buffer(memory.data(), memory.size()),
        [&told](const pith::keyphrase& k) {
          told.insert(told.end(), {k.begin, k.end, k.score});
        },
        o);
    CHECK(r.size == 8);
    CHECK(r.focused == focused);
    return told;
  };
  const auto usual = ask("", true);
  CHECK(ask("the xylophone, more xylophones and a zither", false) == usual);
  CHECK(ask("bakery", true) != usual);
}

TEST_CASE("quantities and adverbs of other languages end no phrase and are none, and German nouns have capitals") {
  const auto check = [](const char* language, const char* text, const char* wanted,
                        const std::vector<std::string>& not_wanted) {
    CAPTURE(std::string(language));
    const auto p = phrases_of(text, 30, language);
    CHECK(std::find(p.begin(), p.end(), wanted) != p.end());
    for (const std::string& end : not_wanted) {
      for (const std::string& x : p) {
        CAPTURE(x);
        CHECK_FALSE((x.size() >= end.size() && x.compare(x.size() - end.size(), end.size(), end) == 0));
      }
    }
  };
  check(
      "fr",
      "Le vieux moulin tourne encore. Les plus riches achètent toujours la farine du vieux moulin, et celle du moulin "
      "neuf reste encore au port. C'est toujours aux plus riches, et deux fois.",
      "plus riches", {"encore", "toujours", "celle", "deux"});
  check(
      "pt",
      "O velho moinho ainda trabalha. Agora dois barcos levam a farina do velho moinho, enquanto outros esperam. Dois "
      "barcos ainda esperam agora no cais, enquanto chove.",
      "velho moinho", {"ainda", "agora", "enquanto", "outros"});
  check("es",
        "El viejo molino todavía muele. Hoy dos barcos llevan la harina del viejo molino, mientras otros esperan. Los "
        "barcos esperan todavía hoy en el muelle.",
        "viejo molino", {"todavía", "hoy", "mientras", "otros"});
  check(
      "it",
      "Il vecchio mulino macina ancora. Oggi due barche portano la farina del vecchio mulino, mentre altre aspettano. "
      "Le barche aspettano ancora oggi sul molo.",
      "vecchio mulino", {"ancora", "oggi", "mentre", "altre"});
  check(
      "de",
      "Die alte Mühle mahlt wieder. Heute bringen zwei Boote das Mehl der alten Mühle in den Hafen, wo andere warten. "
      "Die Boote warten wieder, und die alte Mühle mahlt heute leise.",
      "alte Mühle", {"wieder", "eute", "warten", "mahlt", "leise", "bringen"});
}
