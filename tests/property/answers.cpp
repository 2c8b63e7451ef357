// SPDX-License-Identifier: MIT
// What holds for every text, however strange: budgets, places, bytes, memory.
#include <doctest/doctest.h>

#include "support/lab.hpp"

#include <algorithm>
#include <set>

using helpers::numbers;

namespace {

struct named_text {
  const char* name;
  std::string text;
};

std::string random_bytes(numbers& r, size_t n) {
  std::string s;
  for (size_t i = 0; i < n; ++i) s += static_cast<char>(r.below(256));
  return s;
}

std::string random_utf8(numbers& r, size_t n) {
  static const uint32_t starts[] = {0x20,  0x41,  0x61,   0xC0,   0x391,  0x410,   0x5D0, 0x627,
                                    0x905, 0xE01, 0x3042, 0x4E00, 0xAC00, 0x1F600, 0x2010};
  std::string s;
  for (size_t i = 0; i < n; ++i) {
    const uint32_t c =
        r.below(6) == 0 ? static_cast<unsigned char>(" .!?\n,;)"[r.below(8)]) : starts[r.below(15)] + r.below(24);
    if (c < 0x80) {
      s += static_cast<char>(c);
    } else if (c < 0x800) {
      s += static_cast<char>(0xC0 | c >> 6);
      s += static_cast<char>(0x80 | (c & 63));
    } else {
      if (c < 0x10000) {
        s += static_cast<char>(0xE0 | c >> 12);
      } else {
        s += static_cast<char>(0xF0 | c >> 18);
        s += static_cast<char>(0x80 | (c >> 12 & 63));
      }
      s += static_cast<char>(0x80 | (c >> 6 & 63));
      s += static_cast<char>(0x80 | (c & 63));
    }
  }
  return s;
}

std::string repeated(const std::string& part, size_t times) {
  std::string s;
  for (size_t i = 0; i < times; ++i) s += part;
  return s;
}

const std::vector<named_text>& texts() {
  static const std::vector<named_text> all = [] {
    std::vector<named_text> t;
    numbers r(11);
    for (int i = 0; i < 6; ++i) t.push_back({"prose", helpers::prose(r, 3 + r.below(60), 200)});
    for (int i = 0; i < 6; ++i) t.push_back({"bytes", random_bytes(r, 1 + r.below(3000))});
    for (int i = 0; i < 8; ++i) t.push_back({"utf-8", random_utf8(r, 1 + r.below(1500))});
    for (const std::string& s : helpers::samples()) t.push_back({"sample", s});
    t.push_back({"empty", ""});
    t.push_back({"white space", " \n\t \r\n  "});
    t.push_back({"one word", "word"});
    t.push_back({"one letter", "x"});
    t.push_back({"one sentence", "The bridge over the river was closed on Monday."});
    t.push_back({"function words", "It is. It was. And so it is that they were."});
    t.push_back({"equal sentences", repeated("The tide came in over the low wall. ", 300)});
    t.push_back({"no full stop", repeated("tide over wall ", 1000)});
    t.push_back({"NUL bytes", std::string("The tide\0 came in.\0 The wall\0 held well today.", 46)});
    t.push_back(
        {"surrogates", "The \xED\xA0\x80 tide came in \xED\xBF\xBF today. The wall \xED\xA0\xBD\xED\xB8\x80 held."});
    t.push_back({"cut sequences", "The tide \xE4\xB8 came \xF0\x9F in \xC3. It stayed there \xE4"});
    t.push_back({"headings", "First Part\n\nSecond Part\n\nThird Part\n"});
    t.push_back({"furniture", "Share This Article\n\nLeave a Reply\n\nRead More\n"});
    t.push_back({"Chinese", repeated("\xE6\xBD\xAE\xE6\xB0\xB4\xE6\xBC\xAB\xE8\xBF\x87\xE4\xBA\x86\xE4\xBD\x8E\xE5\xA2"
                                     "\x99\xE3\x80\x82\xE6\xA1\xA5\xE5\xB0\x81\xE4\xBA\x86\xE3\x80\x82",
                                     10)});
    t.push_back({"marks", "... !!! ??? --- (((( ))) \"\"\""});
    return t;
  }();
  return all;
}

bool is_border(const std::string& s, size_t i) {
  // Inside a valid sequence is no border; stray continuation bytes are characters of their own.
  for (size_t at = 0; at < i;) {
    at += pith::decode(s, at).size;
    if (at == i) return true;
    if (at > i) return false;
  }
  return true;
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

const pith::any_method methods[] = {
    {pith::method::coverage}, {pith::method::lexrank}, {pith::method::lexrank, 100},   {pith::method::textrank},
    {pith::method::centroid}, {pith::method::lead},    {pith::method::lexrank, 0, 500}};

using any_options = pith::options<pith::lang::en, pith::any_method, pith::focus>;

struct answer {
  pith::result result;
  std::vector<pith::pick> picks;
};

answer ask(const std::vector<pith::article>& articles, const pith::budget& b, const any_options& o,
           unsigned char fill = 0) {
  const pith::corpus c{articles.data(), articles.size()};
  std::vector<unsigned char> memory(pith::workspace_size(c, o), fill);
  answer a;
  a.result = pith::extract(
      c, b, pith::buffer(memory.data(), memory.size()), [&](const pith::pick& p) { a.picks.push_back(p); }, o);
  return a;
}

bool same(const answer& a, const answer& b) {
  if (a.result.code != b.result.code || a.picks.size() != b.picks.size()) return false;
  for (size_t i = 0; i < a.picks.size(); ++i) {
    const pith::pick &x = a.picks[i], &y = b.picks[i];
    if (x.article != y.article || x.begin != y.begin || x.end != y.end || x.score != y.score || x.rank != y.rank ||
        x.cut != y.cut)
      return false;
  }
  return true;
}

bool has_word(const std::string& s) {
  return std::any_of(s.begin(), s.end(), [](char c) { return static_cast<unsigned char>(c) > ' '; });
}

void check_answer(const std::vector<pith::article>& articles, const std::vector<std::string>& texts,
                  const pith::budget& b, const answer& a) {
  if (a.result.code == pith::status::too_many_edges) return;
  size_t words = 0, bytes = 0;
  for (size_t i = 0; i < a.picks.size(); ++i) {
    const pith::pick& p = a.picks[i];
    REQUIRE(p.article < articles.size());
    REQUIRE(p.begin < p.end);
    REQUIRE(p.end <= texts[p.article].size());
    CHECK(is_border(texts[p.article], p.begin));
    CHECK(is_border(texts[p.article], p.end));
    words += pith::count_words(texts[p.article], {p.begin, p.end});
    bytes += p.end - p.begin + (i ? 1 : 0);
    CHECK(p.rank >= 1);
    if (i == 0) continue;
    const pith::pick& before = a.picks[i - 1];
    const bool in_order = before.article < p.article || (before.article == p.article && before.end <= p.begin);
    CHECK(in_order);
  }
  CHECK(a.result.size == a.picks.size());
  CHECK(a.picks.size() <= b.sentences);
  CHECK(words <= b.words);
  CHECK(bytes <= b.bytes);
  bool any = false;
  for (const std::string& t : texts) any = any || has_word(t);
  if (a.picks.empty() && any) CHECK(a.result.code == pith::status::budget_too_small);
  if (!a.picks.empty()) CHECK(a.result.code == pith::status::ok);
  if (!any) CHECK(a.result.code == pith::status::ok);
}

}  // namespace

TEST_CASE("every answer keeps its budget and is made of the text") {
  for (const named_text& t : texts()) {
    CAPTURE(t.name);
    for (const pith::any_method& m : methods) {
      any_options o;
      o.method = m;
      for (const pith::budget& b : budgets()) {
        const answer a = ask({pith::article{t.text}}, b, o);
        check_answer({pith::article{t.text}}, {t.text}, b, a);
        // A budget of sentences alone is never too small.
        if (b.words == pith::budget::unlimited && b.bytes == pith::budget::unlimited &&
            b.permille == pith::budget::unlimited && a.result.code != pith::status::too_many_edges)
          CHECK(a.result.code == pith::status::ok);
      }
    }
  }
}

TEST_CASE("a ratio is a share of the words of what could be chosen") {
  numbers r(12);
  for (int i = 0; i < 20; ++i) {
    const std::string text = helpers::prose(r, 30, 200);
    for (const size_t permille : {size_t{50}, size_t{200}, size_t{700}}) {
      const answer a = ask({pith::article{text}}, pith::ratio(permille), any_options{});
      size_t words = 0;
      for (const pith::pick& p : a.picks) words += pith::count_words(text, {p.begin, p.end});
      CHECK(words * 1000 <= pith::count_words(text, {0, text.size()}) * permille);
      CHECK(words > 0);
    }
  }
}

TEST_CASE("articles together keep the budget too") {
  std::vector<std::string> all = helpers::samples();
  all.push_back("");
  all.push_back(all[0]);
  for (const pith::any_method& m : methods) {
    any_options o;
    o.method = m;
    for (const pith::budget& b : budgets()) check_answer(helpers::views(all), all, b, ask(helpers::views(all), b, o));
  }
}

TEST_CASE("the exact workspace is enough, one byte fewer is refused and changes nothing") {
  for (const named_text& t : texts()) {
    CAPTURE(t.name);
    for (const pith::any_method& m : {methods[0], methods[2], methods[3]}) {
      any_options o;
      o.method = m;
      o.focus.text = "tide";
      const size_t need = pith::workspace_size(t.text, o);
      std::vector<unsigned char> memory(need + 64, 0xAB);
      char out[400];
      for (char& c : out) c = '#';
      // Every alignment, guarded on both sides.
      for (size_t shift = 0; shift < 8; ++shift) {
        std::fill(memory.begin(), memory.end(), static_cast<unsigned char>(0xAB));
        const pith::result r = pith::summarize(t.text, pith::bytes(300), pith::buffer(memory.data() + 8 + shift, need),
                                               pith::text_buffer(out, 300), o);
        CHECK(r.code != pith::status::workspace_too_small);
        bool guarded = true;
        for (size_t i = 0; i < 8 + shift; ++i) guarded = guarded && memory[i] == 0xAB;
        for (size_t i = 8 + shift + need; i < memory.size(); ++i) guarded = guarded && memory[i] == 0xAB;
        for (size_t i = 300; i < sizeof out; ++i) guarded = guarded && out[i] == '#';
        CHECK(guarded);
      }
      std::fill(memory.begin(), memory.end(), static_cast<unsigned char>(0xAB));
      for (char& c : out) c = '#';
      const pith::result r = pith::summarize(t.text, pith::bytes(300), pith::buffer(memory.data(), need - 1),
                                             pith::text_buffer(out, 300), o);
      CHECK(r.code == pith::status::workspace_too_small);
      CHECK(r.needed == need);
      CHECK(r.size == 0);
      CHECK(std::all_of(memory.begin(), memory.end(), [](unsigned char c) { return c == 0xAB; }));
      CHECK(std::all_of(out, out + sizeof out, [](char c) { return c == '#'; }));
    }
  }
}

TEST_CASE("what was in the workspace before does not matter") {
  for (const named_text& t : texts()) {
    CAPTURE(t.name);
    for (const pith::any_method& m : methods) {
      any_options o;
      o.method = m;
      const answer a = ask({pith::article{t.text}}, pith::words(50), o, 0),
                   b = ask({pith::article{t.text}}, pith::words(50), o, 0xFF);
      CHECK(same(a, b));
    }
  }
}

TEST_CASE("limits that hold the text give the same answer") {
  for (const named_text& t : texts()) {
    CAPTURE(t.name);
    any_options o;
    const answer a = ask({pith::article{t.text}}, pith::words(50), o);
    o.limits.bytes = 60000;
    o.limits.units = 3000;
    o.limits.words = 20000;
    const pith::article one{t.text};
    std::vector<unsigned char> memory(pith::workspace_size(o.limits), 0x55);
    CHECK(memory.size() >= pith::workspace_size(t.text));
    answer b;
    b.result = pith::extract(
        pith::corpus{&one, 1}, pith::words(50), pith::buffer(memory.data(), memory.size()),
        [&](const pith::pick& p) { b.picks.push_back(p); }, o);
    CHECK(same(a, b));
  }
}

TEST_CASE("limits that are too small are told, with what is needed") {
  const std::string text = helpers::read_sample("1-harbour-courier.txt");
  any_options o;
  const size_t need = pith::workspace_size(text, o);
  o.limits.bytes = text.size();
  o.limits.units = 4;
  o.limits.words = 50;
  std::vector<unsigned char> memory(need);
  char out[300];
  const pith::result r = pith::summarize(text, pith::bytes(300), pith::buffer(memory.data(), memory.size()), out, o);
  CHECK(r.code == pith::status::workspace_too_small);
  CHECK(r.needed == need);
  o.limits.bytes = text.size() - 1;
  CHECK(pith::summarize(text, pith::bytes(300), pith::buffer(memory.data(), memory.size()), out, o).code ==
        pith::status::text_too_large);
}

TEST_CASE("the order of the articles changes nothing but ties") {
  std::vector<std::string> all = helpers::samples();
  const auto said = [&all](const pith::any_method& m, size_t turn) {
    std::vector<std::string> turned(all.begin() + static_cast<std::ptrdiff_t>(turn), all.end());
    turned.insert(turned.end(), all.begin(), all.begin() + static_cast<std::ptrdiff_t>(turn));
    any_options o;
    o.method = m;
    std::multiset<std::string> out;
    for (const pith::pick& p : ask(helpers::views(turned), pith::sentences(5), o).picks)
      out.insert(turned[p.article].substr(p.begin, p.end - p.begin));
    return out;
  };
  for (const pith::any_method& m : methods) {
    const auto first = said(m, 0);
    CHECK(first.size() == 5);
    for (size_t turn = 1; turn < all.size(); ++turn) CHECK(said(m, turn) == first);
  }
}

TEST_CASE("a copy of an article changes nothing") {
  std::vector<std::string> all = helpers::samples();
  const answer a = ask(helpers::views(all), pith::sentences(5), any_options{});
  all.push_back(all[1]);
  const answer b = ask(helpers::views(all), pith::sentences(5), any_options{});
  REQUIRE(a.picks.size() == b.picks.size());
  for (size_t i = 0; i < a.picks.size(); ++i) {
    CHECK(a.picks[i].article == b.picks[i].article);
    CHECK(a.picks[i].begin == b.picks[i].begin);
  }
}

TEST_CASE("by_score gives the same sentences, the strongest first") {
  for (const named_text& t : texts()) {
    any_options o;
    answer read = ask({pith::article{t.text}}, pith::sentences(4), o);
    o.by_score = true;
    answer scored = ask({pith::article{t.text}}, pith::sentences(4), o);
    for (size_t i = 1; i < scored.picks.size(); ++i) CHECK(scored.picks[i - 1].rank < scored.picks[i].rank);
    std::sort(scored.picks.begin(), scored.picks.end(),
              [](const pith::pick& a, const pith::pick& b) { return a.begin < b.begin; });
    CHECK(same(read, scored));
  }
}

TEST_CASE("rank tells of every unit, and chooses what extract does") {
  for (const named_text& t : texts()) {
    CAPTURE(t.name);
    any_options o;
    const answer a = ask({pith::article{t.text}}, pith::sentences(3), o);
    const pith::article one{t.text};
    std::vector<unsigned char> memory(pith::workspace_size(t.text, o));
    std::vector<pith::ranked_unit> units;
    const pith::result r = pith::rank(
        pith::corpus{&one, 1}, pith::sentences(3), pith::buffer(memory.data(), memory.size()),
        [&](const pith::ranked_unit& u) { units.push_back(u); }, o);
    CHECK(r.size == units.size());
    size_t at = 0;
    for (const pith::ranked_unit& u : units) {
      for (size_t i = at; i < u.begin; ++i)
        CHECK_FALSE((static_cast<unsigned char>(t.text[i]) > 0x20 && static_cast<unsigned char>(t.text[i]) < 0x7F));
      CHECK(at <= u.begin);
      CHECK(u.begin < u.end);
      at = u.end;
      CHECK(at <= t.text.size());
      const bool picked = std::any_of(a.picks.begin(), a.picks.end(),
                                      [&](const pith::pick& p) { return u.begin <= p.begin && p.end <= u.end; });
      CHECK(u.chosen == picked);
    }
  }
}

TEST_CASE("many equal sentences, and a megabyte without a full stop") {
  const std::string equal = repeated("The tide came in over the wall. ", 10000);
  const std::string endless = repeated("tide over wall", 75000);
  for (const std::string* text : {&equal, &endless}) {
    const pith::article one{*text};
    const pith::corpus c{&one, 1};
    const bool fits = text->size() <= static_cast<pith::offset>(~pith::offset{0});
    for (const pith::any_method& m : {methods[0], methods[1], methods[3]}) {
      any_options o;
      o.method = m;
      std::vector<unsigned char> memory(fits ? pith::workspace_size(c, o) : 100);
      std::vector<pith::pick> picks;
      const pith::result r = pith::extract(
          c, pith::sentences(2) & pith::bytes(200), pith::buffer(memory.data(), memory.size()),
          [&](const pith::pick& p) { picks.push_back(p); }, o);
      if (!fits) {
        CHECK(r.code == pith::status::text_too_large);
        continue;
      }
      CHECK(r.code == pith::status::ok);
      REQUIRE(picks.size() >= 1);
      CHECK(picks[0].begin == 0);
    }
  }
}
