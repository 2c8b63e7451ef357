// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <pith.hpp>

#include <string>
#include <vector>

namespace {

// One line a unit: S, H or T (the title), a space, and the text.
std::vector<std::string> units(const std::string& text) {
  std::vector<std::string> out;
  pith::for_each_unit(text, pith::lang::plain<pith::lang::en>{}, false, [&](const pith::unit& u) {
    const char* const kind = u.title ? "T " : u.kind == pith::unit_kind::heading ? "H " : "S ";
    out.push_back(kind + text.substr(u.begin, u.end - u.begin));
  });
  return out;
}
using lines = std::vector<std::string>;

}  // namespace

TEST_CASE("clean text: paragraphs, headings and sentences") {
  CHECK(units("") == lines{});
  CHECK(units(" \n\n ") == lines{});
  CHECK(units("The ferry is late\n\nIt left at nine. Nobody was\nhurt.\n\nA new boat\n\nThe old one is for sale.\n") ==
        lines{"T The ferry is late", "S It left at nine.", "S Nobody was\nhurt.", "H A new boat",
              "S The old one is for sale."});
}

TEST_CASE("clean text: where a sentence does not end") {
  CHECK(units("Mr. Holm and J. Berg of Fjord Inc. sold 3.5 tons on Jan. 4 at example.com.").size() == 1);
  CHECK(units("They asked \"why?\" and left.").size() == 1);
  CHECK(units("He paused ... and went on.").size() == 1);
  CHECK(units("1. The first rule.").size() == 1);
}

TEST_CASE("clean text: where a sentence ends") {
  CHECK(units("\xE2\x80\x9CWe stay.\xE2\x80\x9D \xE2\x80\x9CWhy?\xE2\x80\x9D \xC3\x89mile knew.").size() == 3);
  CHECK(units("They live in the U.S. The house is red. (It was blue.) Nobody cares\xE2\x80\xA6 Really!").size() == 5);
  CHECK(
      units("The state shall keep a register of all the roads and bridges that it owns and of each ferry that it pays "
            "for, whoever runs it; the register shall be public.")
          .size() == 2);
}

TEST_CASE("a summary of clean text") {
  const std::string text =
      "The ferry is late\n\nThe ferry left the harbour an hour late. Fog lay over the harbour all night. A dog barked.";
  const pith::options<pith::lang::plain<pith::lang::en>> o;
  std::vector<unsigned char> memory(pith::workspace_size(text, o));
  char out[100];
  const auto r = pith::summarize(text, pith::sentences(1), {memory.data(), memory.size()}, out, o);
  REQUIRE(r);
  CHECK(std::string(out, r.size) == "The ferry left the harbour an hour late.");
}
