// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <pith.hpp>

#include <string>
#include <vector>

namespace {

// One line a unit: S, H, T (the title) or B, a space, and the text with its line breaks as spaces.
std::vector<std::string> units(const std::string& text, bool keep = false) {
  std::vector<std::string> out;
  size_t last = 0;
  pith::for_each_unit(text, pith::lang::en{}, keep, [&](const pith::unit& u) {
    CHECK(u.begin >= last);
    CHECK(u.begin < u.end);
    CHECK(u.end <= text.size());
    last = u.end;
    std::string s = u.kind == pith::unit_kind::sentence  ? "S "
                    : u.title                            ? "T "
                    : u.kind == pith::unit_kind::heading ? "H "
                                                         : "B ";
    for (size_t i = u.begin; i < u.end; ++i) s += text[i] == '\n' || text[i] == '\r' ? ' ' : text[i];
    out.push_back(s);
  });
  return out;
}

// The kinds alone.
std::string kinds(const std::string& text, bool keep = false) {
  std::string out;
  for (const std::string& u : units(text, keep)) out += u[0];
  return out;
}

const std::string first =
    "The council of Halden agreed on Monday to rebuild the old harbour bridge, which has been closed to lorries since "
    "the storm of last "
    "winter. The work is to begin in spring and will take two years.";
const std::string second =
    "Traders on the eastern bank had asked for a decision for months, because every delivery has to make a detour of "
    "twenty miles. The mayor "
    "said that the town could wait no longer.";
const std::string third =
    "Critics doubt that the money will be enough. They point to the new school, which cost twice as much as planned, "
    "and ask the council to "
    "publish all offers before the contract is signed.";

}  // namespace

TEST_CASE("an article with its page around it") {
  const std::string page =
      "Home | News | Sport\n"
      "Halden to Rebuild Its Harbour Bridge\n"
      "By Anna Holm, staff writer\n"
      "March 3, 2024 10:15\n" +
      first + "\nA Long Detour\n" + second + "\nImage: town archive\n" + third +
      "\nShare this article\n"
      "Anna Holm is a journalist and the author of two books. She writes about towns.\n"
      "Leave a Reply\n"
      "Your email address will not be published. Required fields are marked *\n";
  const std::vector<std::string> u = units(page);
  REQUIRE(u.size() == 18);
  CHECK(kinds(page) == "BTBBSSHSSBSSBBBBBB");
  CHECK(u[1] == "T Halden to Rebuild Its Harbour Bridge");
  CHECK(u[6] == "H A Long Detour");
}

TEST_CASE("what is kept is split like prose, and headings stay headings") {
  const std::string page =
      "Halden to Rebuild Its Harbour Bridge\n\n" + first + "\n\nAll rights reserved. Privacy policy.\n";
  CHECK(kinds(page) == "TSSBB");
  CHECK(kinds(page, true) == "TSSSS");
}

TEST_CASE("a title that is said again is a heading, not a sentence") {
  const std::string page = "Halden to Rebuild Its Bridge\n\nAnna Holm, March 03\n\nHalden to Rebuild Its Bridge\n\n" +
                           first + "\n\n" + second;
  CHECK(kinds(page) == "TBHSSSS");
}

TEST_CASE("the title is the line whose words the article takes up, not what stands above it") {
  const std::string masthead = "Valley Observer - Region - Weekly\n\n", tagline = "The paper of the upper valley\n\n",
                    other = "Ferry Timetable Changes in April After Long Quarrel\n\n",
                    title = "Halden to Rebuild Its Harbour Bridge\n\n", byline = "Anna Holm, March 03\n\n",
                    body = first + "\n\n" + second;
  for (const std::string& above : {masthead, tagline, other, masthead + tagline, masthead + tagline + other}) {
    for (const std::string& between : {std::string(), byline, byline + tagline}) {
      CAPTURE(above);
      CAPTURE(between);
      std::string found;
      for (const std::string& u : units(above + title + between + body)) {
        if (u[0] == 'T') found += u;
      }
      CHECK(found == "T Halden to Rebuild Its Harbour Bridge");
    }
  }
  // The forms of a word are one, and capitals do not count.
  CHECK(units(tagline + "LORRY DRIVERS AND TRADER HAVE TO WAIT\n\n" + byline + body)[1][0] == 'T');
  // Taken up not at all, it must stand right before the prose.
  CHECK(units("What Nobody Says Aloud\n\n" + body)[0][0] == 'T');
  CHECK(units(tagline + "What Nobody Says Aloud\n\n" + body)[1][0] == 'T');
  CHECK(kinds("What Nobody Says Aloud\n\n" + byline + body).find('T') == std::string::npos);
}

TEST_CASE("a title is known by its characters where there are no spaces") {
  const std::string page =
      "谷の新聞 地域版\n\n港の橋を造る工事、春から\n\n三月三日\n\n"
      "港の古い橋は、先週の嵐で大きく壊れたため、市は春から新しい橋を造る工事を始めることを月曜日の会議で決めた。"
      "工事は二年かかる見込みで、その間は船が町の両岸を結ぶことになる。商人たちは長い間この決定を待っていた。";
  bool title = false;
  pith::for_each_unit(page, pith::lang::ja{}, false,
                      [&](const pith::unit& u) { title = title || (u.title && u.end - u.begin == 36); });
  CHECK(title);
}

TEST_CASE("a list of other stories behind the article is no part of it") {
  const std::string page = first + "\n\n" + second + "\n\n" + third +
                           "\n\nMore on this topic\nWill the ferry come back this summer?\nWhy the school cost twice "
                           "as much as planned, and who pays\n"
                           "A Town Without a Bridge: What Now?\n";
  CHECK(kinds(page) == "SSSSSSBBBB");
}

TEST_CASE("prose that follows a share button still counts") {
  const std::string page = first + "\n" + second + "\nShare this article\n" + third + "\n" + second + "\n" + first;
  CHECK(kinds(page) == "SSSSBSSSSSS");
}

TEST_CASE("small texts are what they look like") {
  CHECK(units("").empty());
  CHECK(units(" \n\t\r\n ").empty());
  CHECK(kinds("Hello") == "T");
  CHECK(kinds("Halden Rebuilds Bridge") == "T");
  CHECK(kinds("See you at the harbour at noon") == "S");
  CHECK(kinds("The bridge is open. Nobody came.") == "SS");
  CHECK(kinds("so the bridge is open again lol, who is coming with me tonight") == "S");
}

TEST_CASE("reviews, one sentence a line, with full stops or without") {
  const std::string with =
      "the rooms were small but clean .\nbreakfast was served until ten , which we liked .\nthe lift was slow .\n";
  CHECK(kinds(with) == "SSS");
  const std::string without =
      "the rooms were small but clean\nbreakfast was served until ten which we liked\nthe lift was slow\n";
  CHECK(kinds(without) == "SSS");
}

TEST_CASE("a text without punctuation loses nothing that is long enough") {
  const std::string chat =
      "are you coming tonight\nno i have to work until nine\nthen come to the harbour after that\nok see you there\n";
  CHECK(kinds(chat) == "SSSS");
}

TEST_CASE("lines that were wrapped by hand are put back together") {
  const std::string text =
      "The council agreed on Monday to rebuild the old harbour bridge, which\nhas been closed since the storm. The "
      "work is to begin in spring "
      "and will\ntake two years.\n\nTraders had asked for a decision for months, because every delivery has\nto make a "
      "detour of twenty miles.\n";
  const std::vector<std::string> u = units(text);
  REQUIRE(u.size() == 3);
  CHECK(u[0] ==
        "S The council agreed on Monday to rebuild the old harbour bridge, which has been closed since the storm.");
  CHECK(u[1] == "S The work is to begin in spring and will take two years.");
  CHECK(u[2] ==
        "S Traders had asked for a decision for months, because every delivery has to make a detour of twenty miles.");
}

TEST_CASE("lines that are paragraphs stay apart, whatever breaks them") {
  for (const std::string nl : {"\n", "\r\n", "\r", "\n\n", "\xE2\x80\xA8", "\xE2\x80\xA9"}) {
    CHECK(units("The bridge is open." + nl + "Nobody came." + nl).size() == 2);
  }
}

TEST_CASE("mail: quoted lines and the signature are not the message") {
  const std::string mail =
      "Hello Bo,\n\nthe offers for the bridge came in on Friday and the lowest one is far above what we have. I would "
      "like to talk about it "
      "before the council meets.\n\nOn 3 March Bo Lund wrote:\n> Have the offers come in yet? I need the figures for "
      "the budget.\n> Please send "
      "them.\n\nIt would be good to know how much of the reserve is left by then.\n\n-- \nAnna Holm\nTown of Halden\n";
  for (const std::string& u : units(mail)) {
    const bool quoted = u.find('>') != std::string::npos, signature = u.find("Halden") != std::string::npos;
    if (quoted || signature) CHECK(u[0] == 'B');
  }
  CHECK(kinds(mail).find("SS") != std::string::npos);
}

TEST_CASE("a README: marked headings, code and lists") {
  const std::string readme =
      "# bridge\n\nA small program that plans the loads of a bridge. It reads a table and prints the axles that are "
      "too heavy.\n\n## Use\n\n```\n"
      "bridge --table loads.csv\n```\n\n- It reads tables of any length.\n- It never writes to them.\n\n| name | load "
      "|\n|------|------|\n";
  CHECK(kinds(readme) == "TSSHBBBSSBB");
}

TEST_CASE("a code fence that is never closed hides nothing") {
  CHECK(kinds("```\n" + first + "\n\n" + second) == "BSSSS");
}

TEST_CASE("subtitles: numbers and times are not spoken") {
  const std::string srt =
      "1\n00:00:01,000 --> 00:00:04,000\nI never thought the bridge would\nbe closed for so long.\n\n2\n00:00:04,500 "
      "--> 00:00:06,000\nNeither did I.\n";
  const std::vector<std::string> u = units(srt);
  REQUIRE(u.size() == 6);
  CHECK(kinds(srt) == "BBSBBS");
  CHECK(u[2] == "S I never thought the bridge would be closed for so long.");
}

TEST_CASE("a contract with numbered clauses") {
  const std::string contract =
      "Article 1\nSubject of the Contract\n\n1. The contractor shall rebuild the harbour bridge according to the plans "
      "in the annex.\n2. The town shall pay "
      "the contractor\n(a) one third when the work begins;\n(b) the rest when the bridge has been accepted by the "
      "town.\n";
  const std::string k = kinds(contract);
  CHECK(k.back() == 'S');
  for (const std::string& u : units(contract)) {
    if (u.find("shall") != std::string::npos || u.find("third") != std::string::npos) CHECK(u[0] == 'S');
  }
}

TEST_CASE("a poem keeps its lines") {
  const std::string poem =
      "The river takes the bridge away,\nand nobody will cross today;\nthe ferryman has gone to bed,\nthe lamps are "
      "out, the nets are spread.\n\n"
      "But in the morning, cold and clear,\na single rower will appear.\n";
  CHECK(kinds(poem).find('B') == std::string::npos);
  CHECK(kinds(poem).find('S') != std::string::npos);
}

TEST_CASE("a press release and a page of a forum") {
  const std::string release = "FOR IMMEDIATE RELEASE\n\nHalden Opens New Bridge\n\nHALDEN, March 3 \xE2\x80\x94 " +
                              first.substr(4) + "\n\n" + second + "\n\nContact us: press@halden.example\n";
  const std::string k = kinds(release);
  CHECK(k.find("SSSS") != std::string::npos);
  CHECK(k.back() == 'B');

  const std::string forum = "Which way over the river?\nanna_h\nPosted: 3 March 2024 10:15\n" + first +
                            "\nbo77\nReply\n" + second + "\ncarl\nReply\n" + third + "\n";
  const std::string f = kinds(forum);
  CHECK(f.find("SS") != std::string::npos);
  for (const std::string& u : units(forum)) {
    if (u.size() > 60) CHECK(u[0] == 'S');
  }
}

TEST_CASE("any bytes give ordered units of some kind") {
  uint32_t x = 12345;
  const char* piece[] = {"a",   "Abc ", ". ",    "\n", "\n\n", "\xFF",         "\xE2\x80\xA8",
                         "> ",  "- ",   "```\n", "(",  "[1]",  "\xE4\xB8\xAD", "Leave a reply\n",
                         "1. ", "# "};
  for (int round = 0; round < 300; ++round) {
    std::string text;
    for (int k = 0; k < 40; ++k) {
      x = x * 1664525u + 1013904223u;
      text += piece[(x >> 20) % 16];
    }
    units(text);
    CHECK(kinds(text, true).find('B') == std::string::npos);
  }
}

TEST_CASE("a title stands within ten blocks of prose, wherever the look ahead began") {
  const std::string menu = "Weather by region\n\n", title = "Ferry to the northern islands stopped\n\n",
                    prose =
                        "The ferry to the northern islands was stopped on Monday, because a storm had broken the quay "
                        "at which it lands there twice a day.\n";
  for (size_t before = 0; before < 13; ++before) {
    for (size_t between = 0; between < 13; ++between) {
      std::string text;
      for (size_t k = 0; k < before; ++k) text += menu;
      const size_t at = text.size();
      text += title;
      for (size_t k = 0; k < between; ++k) text += menu;
      text += prose;
      size_t found = text.size();
      pith::for_each_unit(text, pith::lang::en(), false, [&](const pith::unit& u) {
        if (u.title) found = u.begin;
      });
      CAPTURE(before);
      CAPTURE(between);
      CHECK((found == at) == (between < 10));
    }
  }
}
