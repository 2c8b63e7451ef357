// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "support/corpus_of_trouble.hpp"
#include "support/lab.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace {

// Three reports on one storm: the damage in the harbour, and the money for it.
const std::vector<std::string> reports = {
    "The storm broke the sea wall of Halden harbour on Sunday. Waves tore nine boats from the sea wall and sank two. "
    "The harbour master closed the harbour for all boats. The town council met on Monday to speak of money. The "
    "council asks the insurance fund for four million crowns. Without the insurance fund the council must raise taxes.",
    "Nine boats were torn from their moorings when the sea wall of the harbour broke. Divers search the harbour for "
    "two sunken boats. A new sea wall will take a year to build. The mayor wants the insurance fund to pay the "
    "crowns at once. Taxes will not rise, the mayor told the council, if the insurance fund pays.",
    "Fishermen look at what the waves left of their boats in Halden harbour. The sea wall is gone over a length of "
    "forty metres. The insurance fund has paid for storms before. Its director says that four million crowns are a "
    "matter for the council and the fund."};

// What the core tells of themes.
struct listener {
  std::vector<size_t>& to;
  void operator()(const pith::theme& t) const {
    to.insert(to.end(), {t.number, t.sentences, t.articles, t.weight, t.label.begin});
  }
  void operator()(const pith::theme_source& s) const { to.insert(to.end(), {s.article, s.share}); }
  void operator()(const pith::keyphrase& k) const { to.insert(to.end(), {k.article, k.begin, k.end, k.score}); }
  void operator()(const pith::pick& p) const { to.insert(to.end(), {p.article, p.begin, p.theme, p.score}); }
};

pith::summary themes_of(const std::vector<std::string>& texts, pith::settings s) {
  std::vector<pith::document> documents;
  for (const auto& t : texts) documents.push_back({t});
  s.language = "en";
  s.list_units = true;
  return pith::summarize(documents, pith::sentences(3), s);
}

}  // namespace

TEST_CASE("themes are found, and told in full") {
  pith::settings s;
  s.themes = -1;
  s.theme_budget = pith::sentences(2);
  const auto out = themes_of(reports, s);
  REQUIRE(out);
  REQUIRE(out.themes.size() >= 2);
  REQUIRE(out.themes.size() <= 3);
  uint32_t weight = 0;
  size_t sentences = 0;
  std::set<std::pair<size_t, size_t>> told;
  for (size_t i = 0; i < out.themes.size(); ++i) {
    const auto& t = out.themes[i];
    if (i) CHECK(t.weight <= out.themes[i - 1].weight);
    weight += t.weight;
    sentences += t.sentence_count;
    CHECK_FALSE(t.label.empty());
    CHECK_FALSE(t.keyphrases.empty());
    CHECK_FALSE(t.sentences.empty());
    CHECK(t.sentences.size() <= 2);
    uint32_t share = 0;
    size_t count = 0;
    for (const auto& a : t.articles) {
      share += a.share;
      count += a.sentences;
    }
    CHECK(count == t.sentence_count);
    CHECK(share <= 65536);
    CHECK(share > 65000);
    for (const auto& x : t.sentences) {
      CHECK(x.theme == i);
      CHECK(told.insert({x.article, x.begin}).second);
    }
  }
  CHECK(weight <= 65536);
  CHECK(weight > 65000);
  CHECK(sentences == 15);
  size_t with = 0;
  for (const auto& u : out.units) with += u.theme < out.themes.size();
  CHECK(with == 15);
  for (const auto& x : out.sentences) CHECK(x.theme < out.themes.size());
}

// From the scores of the units, by the definitions.
TEST_CASE("weights, shares and counts of themes are those of their sentences") {
  for (const pith::method m : {pith::method::coverage, pith::method::centroid, pith::method::lead}) {
    for (const bool named : {false, true}) {
      std::vector<std::string> texts = m == pith::method::centroid ? sample_articles() : reports;
      if (m == pith::method::lead) texts = {reports[0] + "\n\n" + reports[1] + "\n\n" + reports[2]};
      pith::settings s;
      s.method.which = m;
      s.themes = named ? 0 : -1;
      if (named) s.theme_names = {"the council", "harbour boats", "penguins"};
      const auto out = themes_of(texts, s);
      REQUIRE(out);
      uint64_t all = 0;
      for (const auto& u : out.units) all += u.score;
      for (size_t i = 0; i < out.themes.size(); ++i) {
        const auto& t = out.themes[i];
        std::map<size_t, std::pair<uint64_t, size_t>> articles;  // score and sentences
        uint64_t weight = 0;
        size_t sentences = 0;
        for (const auto& u : out.units) {
          if (u.theme != i) continue;
          weight += u.score;
          ++sentences;
          articles[u.article].first += u.score;
          ++articles[u.article].second;
        }
        const auto share = [](uint64_t part, uint64_t whole) {
          return 65536.0 * static_cast<double>(part) / static_cast<double>(whole);
        };
        CHECK(t.weight == doctest::Approx(share(weight, all)).epsilon(.001));
        CHECK(t.sentence_count == sentences);
        REQUIRE(t.articles.size() == articles.size());
        auto expected = articles.begin();
        for (const auto& a : t.articles) {
          CHECK(a.article == expected->first);
          CHECK(a.share == doctest::Approx(share(expected->second.first, weight)).epsilon(.001));
          CHECK(a.sentences == expected->second.second);
          ++expected;
        }
        for (const auto& x : t.sentences) {
          CHECK(std::count_if(out.units.begin(), out.units.end(), [&](const pith::ranked_unit& u) {
                  return u.article == x.article && u.begin <= x.begin && x.end <= u.end && u.theme == i;
                }) == 1);
        }
      }
    }
  }
}

TEST_CASE("no theme is labelled by a name that all articles have") {
  const std::vector<std::string> texts = {
      "Greta Marlow opened the toll bridge. Greta Marlow cut a ribbon on the toll bridge. Later Greta Marlow drank "
      "tea.",
      "The toll bridge took Greta Marlow four years. Greta Marlow thanked the masons. A toll bridge pays for itself.",
      "Without Greta Marlow there would be no toll bridge. Greta Marlow will not name the toll bridge after herself."};
  pith::settings s;
  s.themes = 1;
  const auto out = themes_of(texts, s);
  REQUIRE(out.themes.size() == 1);
  CHECK(out.themes[0].label == "toll bridge");
}

TEST_CASE("the harbour and the money are two themes") {
  pith::settings s;
  s.themes = 2;
  const auto out = themes_of(reports, s);
  REQUIRE(out.themes.size() == 2);
  REQUIRE(out.units.size() == 15);
  size_t agree = 0;
  for (const auto& u : out.units) {
    const std::string text = reports[u.article].substr(u.begin, u.end - u.begin);
    const bool money = text.find("fund") != text.npos || text.find("council") != text.npos;
    const bool first = u.theme == 0;
    agree += money == first;
  }
  CHECK((agree <= 2 || agree >= 13));
}

TEST_CASE("the order of the articles changes nothing") {
  pith::settings s;
  s.themes = -1;
  for (const auto& all : {reports, sample_articles()}) {
    const auto tell = [&s, &all](const std::vector<size_t>& order) {
      std::vector<std::string> texts;
      for (const size_t i : order) texts.push_back(all[i]);
      const auto out = themes_of(texts, s);
      std::vector<std::string> told;
      for (const auto& t : out.themes) {
        told.push_back(std::string(t.label) + " " + std::to_string(t.weight));
        for (const auto& k : t.keyphrases) told.push_back(std::string(k.text) + " " + std::to_string(k.score));
      }
      std::vector<std::string> units;
      for (const auto& u : out.units)
        units.push_back(texts[u.article].substr(u.begin, u.end - u.begin) + std::to_string(u.theme));
      std::sort(units.begin(), units.end());
      told.insert(told.end(), units.begin(), units.end());
      return told;
    };
    std::vector<size_t> order(all.size());
    for (size_t i = 0; i < order.size(); ++i) order[i] = i;
    const auto first = tell(order);
    CHECK(first.size() > 15);  // units, themes and their key phrases
    while (std::next_permutation(order.begin(), order.end())) CHECK(tell(order) == first);
  }
}

TEST_CASE("named themes take the sentences that are near to them") {
  pith::settings s;
  s.theme_names = {"the sea wall", "insurance", "penguins"};
  const auto out = themes_of(reports, s);
  REQUIRE(out);
  REQUIRE(out.themes.size() == 3);
  for (const auto& t : out.themes) {
    if (t.label == "penguins") {
      CHECK(t.sentence_count == 0);
      CHECK(t.sentences.empty());
      continue;
    }
    CHECK(t.articles.size() == 3);
    const bool wall = t.label == "the sea wall";
    REQUIRE_FALSE(t.sentences.empty());
    for (const auto& x : t.sentences) {
      CHECK(x.text.find(wall ? "fund" : "sea wall") == std::pmr::string::npos);
    }
  }
}

TEST_CASE("a theme's summary hears every article that speaks of it before it hears one twice") {
  pith::settings s;
  s.theme_names = {"the sea wall", "insurance fund"};
  const auto out = themes_of(reports, s);
  REQUIRE(out);
  REQUIRE(out.themes.size() == 2);
  for (const auto& t : out.themes) {
    REQUIRE(t.articles.size() == 3);
    REQUIRE(t.sentences.size() == 3);
    std::set<size_t> heard;
    for (const auto& x : t.sentences) heard.insert(x.article);
    CHECK(heard.size() == 3);
  }
}

TEST_CASE("what stands among sentences of a named theme joins it, without a word of its name") {
  // "It" is the net; nothing but its neighbours tells.
  const std::vector<std::string> texts = {
      "The net cost two hundred crowns. Repairing it took a week. The net has held since then. Elsewhere it rained.",
      "A net is sold by weight. Geese were seen on the lake. The lake froze in January."};
  pith::settings s;
  s.theme_names = {"nets"};
  const auto out = themes_of(texts, s);
  REQUIRE(out.themes.size() == 1);
  REQUIRE(out.units.size() == 7);
  for (const auto& u : out.units) {
    const std::string text = texts[u.article].substr(u.begin, u.end - u.begin);
    if (text.find("net ") != text.npos) CHECK(u.theme == 0);
    if (text.find("Repairing") != text.npos) CHECK(u.theme == 0);
    if (text.find("lake") != text.npos) CHECK(u.theme != 0);
  }
}

#if PITH_INDEX_BITS == 32
TEST_CASE("a theme of thousands of sentences of two articles is summarized, and soon") {
  std::vector<std::string> texts(2);
  for (size_t i = 0; i < 12000; ++i) {
    const std::string number = std::to_string(i), third = std::to_string(i / 3);
    texts[i / 2 % 2] += i % 2 ? "The goat number " + number + " eats grass near stone " + third + ". "
                              : "A ferry with " + number + " barrels of oil left pier " + third + ". ";
  }
  pith::settings s;
  s.theme_names = {"goat"};
  s.theme_budget = pith::sentences(50);
  const auto out = themes_of(texts, s);
  REQUIRE(out.themes.size() == 1);
  CHECK(out.themes[0].sentences.size() == 50);
}
#endif

TEST_CASE("too many themes, no text, no memory") {
  pith::settings s;
  s.themes = 16;
  CHECK(themes_of(reports, s).code == pith::status::unsupported);
  s.themes = 3;
  CHECK(themes_of({}, s).themes.empty());
  CHECK(themes_of({"", ""}, s).themes.empty());
  CHECK(themes_of({"One."}, s).themes.size() == 1);

  const pith::article a{pith::text_view(reports[0])};
  const auto ignore = [](const auto&) {};
  const auto refused = pith::themes(pith::corpus{&a, 1}, {}, pith::sentences(1), pith::buffer(), ignore);
  REQUIRE(refused.code == pith::status::workspace_too_small);
  std::vector<unsigned char> memory(refused.needed);
  CHECK(pith::themes(pith::corpus{&a, 1}, {}, pith::sentences(1), pith::buffer(memory.data(), memory.size()), ignore));
}

TEST_CASE("themes by every method, whatever lay in the workspace") {
  const std::vector<std::string> trouble[] = {reports, {"Nothing is shared here. Geese swim."}, {" ferrte.. ", "x"}};
  for (const auto& texts : trouble) {
    const std::vector<pith::article> articles = helpers::views(texts);
    const pith::corpus c{articles.data(), articles.size()};
    pith::options<pith::lang::en, pith::any_method> o;
    for (const pith::method m : {pith::method::coverage, pith::method::lexrank, pith::method::textrank,
                                 pith::method::centroid, pith::method::lead}) {
      CAPTURE(static_cast<int>(m));
      o.method.which = m;
      const size_t size = pith::themes(
                              c, {}, pith::sentences(2), pith::buffer(), [](const auto&) {}, o)
                              .needed;
      std::vector<size_t> told[2];
      for (size_t round = 0; round < 2; ++round) {
        std::vector<unsigned char> memory(size, round ? 0xFF : 0);
        CHECK(pith::themes(c, {}, pith::sentences(2), pith::buffer(memory.data(), size), listener{told[round]}, o));
      }
      CHECK(told[0] == told[1]);
      CHECK_FALSE(told[0].empty());
    }
  }
}

TEST_CASE("a focus that no article has a word of changes no theme, and is told of") {
  const std::vector<pith::article> articles = helpers::views(reports);
  const pith::corpus c{articles.data(), articles.size()};
  const auto ask = [&c](const char* words, bool focused) {
    pith::options<pith::lang::en, pith::any_method, pith::focus> o;
    o.focus.text = words;
    std::vector<unsigned char> memory(100000);
    std::vector<size_t> told;
    const auto r =
        pith::themes(c, {}, pith::sentences(2), pith::buffer(memory.data(), memory.size()), listener{told}, o);
    CHECK(r.size > 0);
    CHECK(r.focused == focused);
    return told;
  };
  const auto usual = ask("", true);
  CHECK(ask("the xylophone, more xylophones and a zither", false) == usual);
  CHECK(ask("taxes", true) != usual);
}

TEST_CASE("themes need the same memory and are the same, whether or not limits are given") {
  const std::vector<pith::article> articles = helpers::views(reports);
  const pith::corpus c{articles.data(), articles.size()};
  const auto tell = [&c](const pith::options<>& o) {
    std::vector<size_t> told;
    const auto ask = [&](pith::buffer b) { return pith::themes(c, {}, pith::sentences(2), b, listener{told}, o); };
    std::vector<unsigned char> memory(ask(pith::buffer()).needed);
    CHECK(ask(pith::buffer(memory.data(), memory.size())));
    CHECK_FALSE(told.empty());
    told.push_back(memory.size());
    return told;
  };
  pith::options<> o;
  const std::vector<size_t> without = tell(o);
  const pith::detail::census n = pith::detail::take_census(c, o);
  o.limits = {n.longest, n.units, n.words};
  CHECK(tell(o) == without);
}

TEST_CASE("unrelated articles are themes of their own, whatever the method") {
  const std::vector<std::string> texts = {
      "The ferry needs a new engine. The engine of the ferry burns too much oil. A yard in the north will build the "
      "engine. The ferry sails again when the engine runs.",
      "Rye bread needs a long rest. The baker lets the rye dough rest for a night. Dough of wheat rests less than rye "
      "dough. The baker sells the rye bread at noon."};
  for (const pith::method m : {pith::method::coverage, pith::method::lexrank, pith::method::textrank,
                               pith::method::centroid, pith::method::lead}) {
    CAPTURE(static_cast<int>(m));
    pith::settings s;
    s.method.which = m;
    s.themes = -1;
    const auto out = themes_of(texts, s);
    REQUIRE(out.themes.size() == 2);
    for (const auto& u : out.units) CHECK((u.theme == out.units[0].theme) == (u.article == 0));
    s.themes = 0;
    s.theme_names = {"baking", "the engines"};  // that of the baker is not heard: another stem
    const auto named = themes_of(texts, s);
    REQUIRE(named.themes.size() == 2);
    CHECK(named.themes[0].label == "the engines");
    CHECK(named.themes[0].articles.size() == 1);
    CHECK(named.themes[0].sentence_count == 4);
    CHECK(named.themes[1].sentence_count == 0);
  }
}

TEST_CASE("the budget of a theme is its own: cut where nothing fits, a share of its words, refused when it is none") {
  pith::settings s;
  s.themes = 2;
  s.theme_budget = pith::words(2);
  for (const auto& t : themes_of(reports, s).themes) {
    REQUIRE(t.sentences.size() == 1);
    CHECK(t.sentences[0].cut);
    CHECK(std::count(t.sentences[0].text.begin(), t.sentences[0].text.end(), ' ') == 1);
  }
  for (const uint32_t permille : {300u, 600u}) {
    s.theme_budget = pith::ratio(permille);
    const auto out = themes_of(reports, s);
    for (size_t i = 0; i < out.themes.size(); ++i) {
      size_t all = 0, chosen = 0;
      for (const auto& u : out.units) {
        if (u.theme == i) all += pith::count_words(reports[u.article], {u.begin, u.end});
      }
      for (const auto& x : out.themes[i].sentences) chosen += pith::count_words(reports[x.article], {x.begin, x.end});
      CHECK(chosen * 1000 <= all * permille);
      CHECK(chosen * 1000 > all * permille / 2);
    }
  }
  for (const pith::budget& none : {pith::words(0), pith::bytes(0), pith::sentences(0), pith::bytes(1)}) {
    s.theme_budget = none;
    CHECK(themes_of(reports, s).code == pith::status::budget_too_small);
  }
}

TEST_CASE("of themes that weigh the same, the one that is read first comes first") {
  pith::settings s;
  s.rank.lead = s.rank.backward = s.rank.title = 0;
  s.theme_names = {"tulips", "kettles", "zebras"};
  const auto out = themes_of({"Zebra canal ladder. Tulip piano garden."}, s);
  REQUIRE(out.themes.size() == 3);
  CHECK(out.themes[0].weight == out.themes[1].weight);
  CHECK(out.themes[0].label == "zebras");
  CHECK(out.themes[1].label == "tulips");
  CHECK(out.themes[2].label == "kettles");
}

TEST_CASE("the core tells the numbers of themes, and of each as many articles as it names and phrases as are wanted") {
  const std::vector<pith::article> articles = helpers::views(reports);
  const pith::text_view names[] = {"the sea wall", "penguins", "insurance"};
  for (const size_t count : {size_t{0}, size_t{3}}) {
    const pith::corpus c{articles.data(), articles.size(), nullptr, 0, names, count};
    struct counter {
      std::vector<size_t> articles, told, phrases;
      std::set<size_t> names;
      size_t picks = 0;
      void operator()(const pith::theme& t) {
        CHECK(t.number == articles.size());
        articles.push_back(t.articles);
        names.insert(t.name);
        told.push_back(0);
        phrases.push_back(0);
      }
      void operator()(const pith::theme_source&) { ++told.back(); }
      void operator()(const pith::keyphrase&) { CHECK(++phrases.back() <= 2); }
      void operator()(const pith::pick&) { ++picks; }
    } counted;
    std::vector<unsigned char> memory(100000);
    const auto r = pith::themes(c, {0, 2}, pith::sentences(1), pith::buffer(memory.data(), memory.size()), counted);
    REQUIRE(r);
    for (size_t i = 0; i < counted.told.size(); ++i) CHECK(counted.phrases[i] == (counted.told[i] ? 2 : 0));
    CHECK(r.size == counted.articles.size());
    CHECK(counted.articles == counted.told);
    CHECK(counted.names == (count ? std::set<size_t>{0, 1, 2} : std::set<size_t>{pith::no_theme}));
    CHECK(counted.picks == r.size - (count ? 1 : 0));  // none of penguins
  }
}
