// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "support/corpus_of_trouble.hpp"
#include "support/lab.hpp"

#include <string>
#include <vector>

namespace {

struct told {
  pith::pick chosen;
  std::vector<pith::supporter> by;
};

// The core's door, with memory of the size that it asks for.
std::vector<told> ask(const std::vector<pith::article>& articles, const pith::budget& b) {
  const pith::corpus c{articles.data(), articles.size()};
  struct listener {
    std::vector<told>& to;
    void operator()(const pith::pick& p) const { to.push_back({p, {}}); }
    void operator()(const pith::supporter& s) const { to.back().by.push_back(s); }
  };
  std::vector<told> all;
  std::vector<unsigned char> memory(pith::workspace_size(c, pith::options<>{}), 0xAA);
  const pith::buffer workspace(memory.data(), memory.size());
  const pith::result r = pith::extract_with_support(c, b, workspace, listener{all});
  CHECK(r.code == pith::status::ok);
  CHECK(r.size == all.size());
  return all;
}

const std::vector<pith::article> bridge = {
    {"The old bridge over the Lenne was closed to lorries on Friday. Ducks swim below it."},
    {"On Friday the old bridge over the Lenne was closed to all lorries. Rain fell."},
    {"Nobody had counted the geese in the park before. There are ninety geese."}};

}  // namespace

TEST_CASE("the articles that say the same are told of, and how near they come") {
  const std::vector<told> all = ask(bridge, pith::sentences(1));
  REQUIRE(all.size() == 1);
  CHECK(all[0].chosen.article < 2);
  REQUIRE(all[0].by.size() == 1);
  CHECK(all[0].by[0].article == 1 - all[0].chosen.article);
  CHECK(all[0].by[0].similarity >= 65536 * 2 / 5);
  CHECK(all[0].by[0].similarity < 65536);
}

TEST_CASE("sentences come in the order of the text, as extract() gives them") {
  const std::vector<told> all = ask(bridge, pith::sentences(4));
  std::vector<unsigned char> memory(pith::workspace_size(pith::corpus{bridge.data(), 3}, pith::options<>{}));
  std::vector<pith::pick> picks;
  const pith::result r =
      pith::extract(pith::corpus{bridge.data(), 3}, pith::sentences(4), pith::buffer(memory.data(), memory.size()),
                    [&](const pith::pick& p) { picks.push_back(p); });
  CHECK(r);
  REQUIRE(all.size() == picks.size());
  for (size_t i = 0; i < picks.size(); ++i) {
    CHECK(all[i].chosen.article == picks[i].article);
    CHECK(all[i].chosen.begin == picks[i].begin);
    CHECK(all[i].chosen.rank == picks[i].rank);
    CHECK(all[i].chosen.score == picks[i].score);
  }
}

TEST_CASE("who supports a sentence does not depend on what else is chosen") {
  const std::vector<std::string> texts = sample_articles();
  const std::vector<pith::article> articles = helpers::views(texts);
  const std::vector<told> all = ask(articles, pith::sentences(12));
  size_t alone = 0, supporters = 0;
  for (size_t asked = 1; asked < 12; asked += 3) {
    for (const told& few : ask(articles, pith::sentences(asked))) {
      for (const told& t : all) {
        if (t.chosen.article != few.chosen.article || t.chosen.begin != few.chosen.begin) continue;
        ++alone;
        REQUIRE(t.by.size() == few.by.size());
        for (size_t i = 0; i < t.by.size(); ++i) {
          ++supporters;
          CHECK(t.by[i].article == few.by[i].article);
          CHECK(t.by[i].similarity == few.by[i].similarity);
        }
      }
    }
  }
  CHECK(alone > 4);
  CHECK(supporters > 4);
}

TEST_CASE("a copy supports what it copies, wherever it stands; the article itself does not") {
  const std::vector<pith::article> articles = {
      {"Rain fell. The ferry was late again on Monday."},
      {"The ferry was late again on Monday. The ferry was late again on Monday."},
      {"Geese swim. Geese fly. The ferry was late again on Monday."}};
  for (const told& t : ask(articles, pith::sentences(1))) {
    CHECK(t.chosen.article == 0);
    REQUIRE(t.by.size() == 2);
    for (size_t i = 0; i < 2; ++i) {
      CHECK(t.by[i].article == i + 1);
      CHECK(t.by[i].similarity > 65536 * 99 / 100);
    }
  }
}

TEST_CASE("support in a summary, and in that of a theme") {
  std::vector<pith::document> documents;
  for (const pith::article& a : bridge) documents.push_back({{a.text.data, a.text.size}});
  pith::settings s;
  s.support = true;
  s.language = "en";
  s.theme_names = {"bridge"};
  const pith::summary out = pith::summarize(documents, pith::sentences(3), s);
  REQUIRE(out);
  REQUIRE(out.themes.size() == 1);
  for (const auto* sentences : {&out.sentences, &out.themes[0].sentences}) {
    bool seen = false;
    for (const pith::sentence& x : *sentences) {
      if (x.text.find("bridge") == std::pmr::string::npos) continue;
      seen = true;
      REQUIRE(x.support.size() == 1);
      CHECK(x.support[0] == 1 - x.article);
    }
    CHECK(seen);
  }
}
