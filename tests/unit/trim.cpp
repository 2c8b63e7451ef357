// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <pith.hpp>

#include <string>

namespace {

std::string trimmed(const std::string& text) {
  const pith::range r = pith::trim_sentence(text, {0, text.size()});
  return text.substr(r.begin, r.size());
}

}  // namespace

TEST_CASE("a dateline is no part of the sentence") {
  CHECK(trimmed("LISBON, March 3 (AP) -- The ferry was late.") == "The ferry was late.");
  CHECK(trimmed("(CNN) -- The ferry was late.") == "The ferry was late.");
  CHECK(trimmed("(CNN) The ferry was late.") == "The ferry was late.");
  CHECK(trimmed("(CNN)The ferry was late.") == "The ferry was late.");
  CHECK(trimmed("(CNN)\"It was late.\"") == "\"It was late.\"");
  CHECK(trimmed("(OH)2 is not a mark.") == "(OH)2 is not a mark.");
  CHECK(trimmed("LIMA.- The ferry was late.") == "The ferry was late.");
  CHECK(trimmed("LIMA.-The ferry was late.") == "The ferry was late.");
  CHECK(trimmed("U.S.-American ferries were late.") == "U.S.-American ferries were late.");
  CHECK(trimmed("U.S.S.R.-American talks were late.") == "U.S.S.R.-American talks were late.");
  CHECK(trimmed("Lima.-The ferry was late.") == "Lima.-The ferry was late.");
  CHECK(trimmed("LISBON (Reuters) - The ferry was late.") == "The ferry was late.");
  CHECK(trimmed("LISBON \xE2\x80\x94 The ferry was late.") == "The ferry was late.");
  CHECK(trimmed("PORTLAND, Ore. \xE2\x80\x94 The ferry was late.") == "The ferry was late.");
  CHECK(trimmed("Bremen (dpa) - Die F\xC3\xA4hre kam zu sp\xC3\xA4t.") == "Die F\xC3\xA4hre kam zu sp\xC3\xA4t.");
  CHECK(trimmed("BREST, 5 mai (AFP) \xE2\x80\x93 Le bac \xC3\xA9tait en retard.") == "Le bac \xC3\xA9tait en retard.");
}

TEST_CASE("an aside between dashes is no dateline") {
  for (const std::string text :
       {"NASA \xE2\x80\x94 The agency \xE2\x80\x94 agreed.", "NASA \xE2\x80\x94 the agency \xE2\x80\x94 agreed.",
        "The plan - A large one - failed.", "Well-kept secrets stay.", "U.S. - China trade grew.",
        "Meyer (Reuters) took the picture."}) {
    CHECK(trimmed(text) == text);
  }
}

TEST_CASE("bullets go, words in brackets stay") {
  CHECK(trimmed("\xE2\x80\xA2 Bring a coat.") == "Bring a coat.");
  CHECK(trimmed("- Bring a coat.") == "Bring a coat.");
  CHECK(trimmed("2) Bring a coat.") == "Bring a coat.");
  CHECK(trimmed("(iv) bring a coat;") == "bring a coat;");
  CHECK(trimmed("(the) coat is old.") == "(the) coat is old.");
  CHECK(trimmed("2.5 coats were left.") == "2.5 coats were left.");
}

TEST_CASE("marks of sources go; a full stop before them stays, one behind them goes along") {
  CHECK(trimmed("The bridge is closed.[12]") == "The bridge is closed.");
  CHECK(trimmed("The bridge is closed [3][4].") == "The bridge is closed");
  CHECK(trimmed("The bridge is closed (Wikipedia) (CNA).") == "The bridge is closed");
  CHECK(trimmed("The bridge is closed. (CNA)") == "The bridge is closed.");
  CHECK(trimmed("The bridge is closed (CNA).") == "The bridge is closed");
}

TEST_CASE("a bracket that says something stays") {
  for (const std::string text :
       {"It met the World Health Organization (WHO).", "He has had the human immunodeficiency virus (HIV).",
        "The rest is known (see below).", "She went home (Oslo).", "He counted them (all [of] them)."}) {
    CHECK(trimmed(text) == text);
  }
}

TEST_CASE("a range is never trimmed away") {
  for (const std::string text :
       {"-", "(CNN)", "[1]", "\xE2\x80\xA2", "LISBON (AP) --", "(", ")", "]", "[1][2]", ".", "(A) (B)"}) {
    const pith::range r = pith::trim_sentence(text, {0, text.size()});
    CHECK(r.begin < r.end);
    CHECK(r.end <= text.size());
  }
}

TEST_CASE("trimming looks at its own range alone") {
  const std::string text = "One. - Two [7]. Three.";
  const pith::range r = pith::trim_sentence(text, {5, 15});
  CHECK(text.substr(r.begin, r.size()) == "Two");
}
