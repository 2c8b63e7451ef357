// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "support/lab.hpp"

using namespace pith::detail;
using helpers::lab;

namespace {

std::string words(size_t count, const std::string& word = "word") {
  std::string s;
  for (size_t i = 0; i < count; ++i) s += (i ? " " : "") + word;
  return s;
}

std::vector<std::string> clauses(const std::string& text) {
  std::vector<std::string> all;
  pith::detail::clause_reader clauses;
  clauses.begin(pith::text_view(text), pith::range{0, text.size()});
  for (pith::range r; clauses.next(pith::text_view(text), r);) all.push_back(text.substr(r.begin, r.size()));
  return all;
}

using list = std::vector<std::string>;

// Units as the index has them, each with the letter of its kind before it.
list read(const std::vector<pith::article>& articles, pith::text_view focus = {}) {
  const lab l(articles, focus);
  list all;
  for (size_t s = 0; s < l.d.count; ++s) {
    const node& n = l.nodes[s];
    const pith::article& a = articles[n.article];
    const bool outside = n.kind == node_kind::focus || (n.kind == node_kind::title && a.title.size != 0);
    const pith::text_view from = n.kind == node_kind::focus ? focus : outside ? a.title : a.text;
    all.push_back("shtfkrna"[static_cast<size_t>(n.kind)] + std::string(":") +
                  std::string(from.data + n.begin, static_cast<size_t>(n.end - n.begin)));
  }
  return all;
}

}  // namespace

TEST_CASE("a sentence of more than 60 words is taken apart after its semicolons") {
  const std::string a = words(30), b = words(30);
  CHECK(clauses(a + "; " + b + ".") == list{a + "; " + b + "."});
  CHECK(clauses(a + "; " + b + " more.") == list{a + ";", b + " more."});
  CHECK(clauses(a + ";" + b + " more.") == list{a + ";" + b + " more."});  // no space, no end of a clause
  CHECK(clauses(words(61) + ".") == list{words(61) + "."});
}

TEST_CASE("no clause has fewer than five words") {
  const std::string rest = words(70);
  CHECK(clauses(words(4) + "; " + rest) == list{words(4) + "; " + rest});
  CHECK(clauses(words(5) + "; " + rest) == list{words(5) + ";", rest});
  CHECK(clauses(words(4) + " x; " + rest) == list{words(4) + " x;", rest});
  CHECK(clauses(rest + "; " + words(4)) == list{rest + "; " + words(4)});
  CHECK(clauses(rest + "; " + words(5)) == list{rest + ";", words(5)});
  CHECK(clauses(words(3) + "; " + words(2) + ";  " + rest) == list{words(3) + "; " + words(2) + ";", rest});
}

TEST_CASE("clauses of an index are sentences of their own, with their own length") {
  const std::string a = "The first part " + words(40) + ";", b = "the second " + words(30) + ".";
  const std::string text = a + " " + b;
  CHECK(read({{pith::text_view(text)}}) == list{"s:" + a, "s:" + b});
  const std::vector<pith::article> one = {{pith::text_view(text)}};
  const lab l(one);
  CHECK(l.nodes[0].words == 43);
  CHECK(l.nodes[1].words == 32);
}

TEST_CASE("the title is the one that was given, or else the one that was found") {
  const pith::text_view text = "The Ferry Is Late\n\nThe ferry was late again on Monday. Nobody knew why it was late.";
  const list prose = {"s:The ferry was late again on Monday.", "s:Nobody knew why it was late."};
  CHECK(read({{text}}) == list{"t:The Ferry Is Late", prose[0], prose[1]});
  CHECK(read({{text, "Late again"}}) == list{"t:Late again", "h:The Ferry Is Late", prose[0], prose[1]});
}

TEST_CASE("a sentence loses its citation marks, a title nothing") {
  const pith::text_view text = "The Ferry Is Late (AP)\n\nThe ferry was late again on Monday.[12] Nobody knew why.[3]";
  const list prose = {"s:The ferry was late again on Monday.", "s:Nobody knew why."};
  CHECK(read({{text}}) == list{"t:The Ferry Is Late (AP)", prose[0], prose[1]});
  CHECK(read({{text, "Late again [2]"}}) == list{"t:Late again [2]", "h:The Ferry Is Late (AP)", prose[0], prose[1]});
}

TEST_CASE("words beside a corpus are read in the language of its first articles that has most of the function words") {
  const pith::article en{
      "The ferry did not come, and we had to go by the bridge that they built for us in the spring."};
  const pith::article de{"Die Fähre fuhr nicht, und wir sind nach der Arbeit nicht mehr auf die Insel gekommen."};
  const auto language = [](const std::vector<pith::article>& articles, pith::text_view words) {
    const pith::corpus c{articles.data(), articles.size()};
    return std::string(language_beside(pith::lang::automatic{}, c, words).code());
  };
  CHECK(language({de, en, de}, "what is in the harbour") == "en");
  CHECK(language({en, de, en}, "was ist in dem Hafen") == "de");
  CHECK(language({de, en}, "a ferry") == "en");
  for (const pith::text_view undecided : {"harbour", "in", ""}) {
    CHECK(language({de, en}, undecided) == "de");
    CHECK(language({en, de}, undecided) == "en");
  }
  std::vector<pith::article> many(15, de);
  many.push_back(en);
  CHECK(language(many, "what is in the harbour") == "en");
  many.insert(many.begin(), de);  // the seventeenth is not asked
  CHECK(language(many, "what is in the harbour") == "de");
  CHECK(language({}, "what is in the harbour") == "und");
}

TEST_CASE("where there is no prose, headings serve as sentences") {
  const pith::text_view lines = "First Part\n\nSubscribe";
  CHECK(read({{lines}}) == list{"s:First Part"});
  CHECK(read({{lines}, {"It was late."}}) == list{"t:First Part", "s:It was late."});  // another article has prose
}

TEST_CASE("where there is neither, what else there is serves") {
  const list all = read({{"Share this\n\nSubscribe\n\nLeave a Reply"}});
  CHECK(all.size() == 3);
  for (const std::string& unit : all) CHECK(unit.substr(0, 2) == "s:");
}

TEST_CASE("the focus is the first node, and no sentence") {
  CHECK(read({{"The ferry was late again on Monday."}}, "late ferries") ==
        list{"f:late ferries", "s:The ferry was late again on Monday."});
}

TEST_CASE("a census counts what the index will hold") {
  const std::string text = "The Ferry Is Late\n\nThe ferry was late again on Monday. Nobody knew why it was late.";
  const std::vector<pith::article> articles = {{pith::text_view(text), "Late again"}, {"Short. It is."}};
  pith::options<pith::lang::en, pith::coverage, pith::focus> o;
  o.focus.text = "late";
  const census n = take_census(pith::corpus{articles.data(), 2}, o);
  const lab l(articles, "late");
  CHECK(n.articles == 2);
  CHECK(n.longest == text.size());
  CHECK(n.units == l.d.count);
  CHECK(n.words == l.d.words);
  CHECK(n.sentences == 4);
  // One word of the focus, two of the title, 4 + 7 + 6 of the first text and 1 + 2 of the second.
  CHECK(n.words == 23);
}
