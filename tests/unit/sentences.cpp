// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <pith.hpp>

#include <string>
#include <vector>

using namespace pith;

namespace {

template <class Language>
std::string split(const std::string& text, const Language& lang) {
  std::string out;
  for_each_sentence(text, range{0, text.size()}, lang, [&](range r) {
    if (!out.empty()) out += " | ";
    out += text.substr(r.begin, r.size());
  });
  return out;
}

std::string en(const std::string& text) { return split(text, lang::en()); }

std::string in(const char* code, const std::string& text) {
  return split(text, any_language::find(text_view(code, 2)));
}

// The text with every " | " taken out must be split where they were.
void check_en(const std::string& marked) {
  std::string text = marked;
  for (size_t i; (i = text.find(" | ")) != std::string::npos;) text.replace(i, 3, " ");
  CHECK(en(text) == marked);
}

void check_in(const char* code, const std::string& marked) {
  std::string text = marked;
  for (size_t i; (i = text.find(" | ")) != std::string::npos;) text.replace(i, 3, " ");
  CAPTURE(code);
  CHECK(in(code, text) == marked);
}

}  // namespace

TEST_CASE("plain stops") {
  check_en("The harbour froze. | Nobody sailed. | Why? | Because of the ice! | So we stayed");
  check_en("What?! | No way!! | It sank.");
  CHECK(en("") == "");
  CHECK(en(" \n ") == "");
  CHECK(en("...") == "...");
  CHECK(en("  One.\r\n  Two.\xE2\x80\xA8Three. ") == "One. | Two. | Three.");
}

TEST_CASE("abbreviations and initials") {
  check_en("Dr. Olsen met Mrs. Ferro, e.g. on Mondays. | They talked.");
  check_en("The ship belongs to Baltic Lines Inc. and sails daily.");
  check_en("The ship belongs to Baltic Lines Inc. | It sails daily.");
  check_en("He moved to the U.S. | He liked it.");
  check_en("He joined the U.S. Navy in May.");
  check_en("See No. 5 and Fig. 3 on p. 12 of vol. 2.");
  check_en("H. P. Larsen and Ida M. Krog sang.");
  check_en("It opens at 9 a.m. | Visitors queue early.");
  check_en("It opens at 9 a.m. CET. | It closes at 5 p.m. Friday.");
  check_en("At 9 a.m. Olsen opened the gate.");
  check_en("Bring ropes, hooks, etc. | Boots are there.");
}

TEST_CASE("numbers, addresses and names of files") {
  check_en("It costs $3.50 or 1,200.75 in all. | Pay at 10.30 sharp.");
  check_en("Write to jo.berg@mail.example.org today. | See https://www.example.org/a.b/c.html now.");
  check_en("Version 2.4.1 of main.cpp is out. | Use it.");
}

TEST_CASE("a stop without a space after it") {
  CHECK(en("We left early.Nobody saw us.") == "We left early. | Nobody saw us.");
  CHECK(en("Open the file Main.Config first.") == "Open the file Main.Config first.");
  CHECK(en("It runs on Node.js and ASP.NET here.") == "It runs on Node.js and ASP.NET here.");
}

TEST_CASE("quotes and brackets that close after the stop") {
  check_en("\"It sank.\" | Nobody spoke.");
  check_en("\"It sank.\" she said.");
  check_en("\xE2\x80\x9CIt sank.\xE2\x80\x9D | Nobody spoke.");
  check_en("(It sank.) | Nobody spoke.");
  check_en("The crew (most of them were new.) left.");
  check_in("de",
           "\xE2\x80\x9E"
           "Es sank.\xE2\x80\x9C | Alle schwiegen.");
  check_in("fr", "\xC2\xAB Il a coul\xC3\xA9. \xC2\xBB | Tous se turent.");
}

TEST_CASE("ellipses") {
  check_en("We waited... | Then it came.");
  check_en("We waited ... and waited.");
  check_en("He read \"the ice [...] was thick\" aloud.");
  check_en("It was ... well . . . cold.");
}

TEST_CASE("lists in one line") {
  check_en("1. Ropes and hooks | 2. Boots | 3. Lamps");
  check_en("a) ropes | b) boots | c) lamps");
  check_en("(i) Ropes. | (ii) Boots.");
  check_en("\xE2\x80\xA2 Ropes | \xE2\x80\xA2 Boots");
  check_en("1. This is one. | 2. This is two.");
}

TEST_CASE("numbers of notes stay with their sentence") {
  CHECK(en("The pier fell.[3][4] It was old.") == "The pier fell.[3][4] | It was old.");
  CHECK(en("The pier fell.12 It was old.") == "The pier fell.12 | It was old.");
}

TEST_CASE("tokenised text") {
  check_en("The room was small . | We left early .");
  check_en("The room was small . . . but clean .");
}

TEST_CASE("stops of other scripts") {
  CHECK(in("zh", "\xE8\x88\xB9\xE6\xB2\x89\xE4\xBA\x86\xE3\x80\x82\xE4\xBA\xBA\xE5\x91\xA2\xEF\xBC\x9F") ==
        "\xE8\x88\xB9\xE6\xB2\x89\xE4\xBA\x86\xE3\x80\x82 | \xE4\xBA\xBA\xE5\x91\xA2\xEF\xBC\x9F");
  CHECK(in("ja", "\xE3\x80\x8C\xE8\x88\xB9\xE3\x80\x82\xE4\xBA\xBA\xE3\x80\x82\xE3\x80\x8D\xE3\x81\xA8\xE3\x80\x82") ==
        "\xE3\x80\x8C\xE8\x88\xB9\xE3\x80\x82\xE4\xBA\xBA\xE3\x80\x82\xE3\x80\x8D\xE3\x81\xA8\xE3\x80\x82");
  check_in("hi", "नाव डूब गई। | कोई नहीं था।");
  check_in("ur", "کشتی ڈوب گئی۔ | کیوں؟ | کوئی نہیں تھا۔");
  check_in("hy", "Նավը խորտակվեց: | Ոչ ոք չկար:");
  check_in("el", "Πού είναι το πλοίο; | Δεν ξέρω.");
  CHECK(split("\xE1\x88\x80\xE1\x88\x81\xE1\x8D\xA2 \xE1\x88\x82\xE1\x88\x83\xE1\x8D\xA2", lang::none()) ==
        "\xE1\x88\x80\xE1\x88\x81\xE1\x8D\xA2 | \xE1\x88\x82\xE1\x88\x83\xE1\x8D\xA2");
}

TEST_CASE("habits of languages") {
  check_in("de", "Die Fähre fährt am 3. Oktober. | Danach nicht mehr.");
  check_in("de", "Das kostet z. B. bei Hrn. Maier ca. 5 Euro.");
  check_in("da", "Han kom den 5. Maj til byen. | Hun blev hjemme.");
  check_in("es", "El Sr. Ruiz y la Dra. Paz viven en la Av. Central. | Son vecinos.");
  check_in("fr", "M. Duval et Mme Roy sont partis. | Il pleuvait.");
  check_in("ru", "Проф. А. П. Белов живёт на ул. Мира. | Он стар.");
}

TEST_CASE("ranges are in order, not empty, without white space at their edges, and cover all else") {
  const std::string bits[] = {"a",
                              "B",
                              ".",
                              " ",
                              "\n",
                              "?",
                              "(",
                              ")",
                              "\"",
                              "1",
                              "...",
                              ". ",
                              "Dr.",
                              "[",
                              "]",
                              "\xE3\x80\x82",
                              "\xE3\x80\x8C",
                              "\xE3\x80\x8D",
                              "\xE2\x80\x9C",
                              "\xFF",
                              "\xC3",
                              ",",
                              "- ",
                              "i) ",
                              "e.g."};
  uint32_t seed = 42;
  for (int round = 0; round < 4000; ++round) {
    std::string text;
    for (int n = 0; n < 40; ++n) {
      seed = seed * 1664525u + 1013904223u;
      text += bits[(seed >> 16) % (sizeof bits / sizeof bits[0])];
    }
    size_t last = 0;
    const auto gap_is_space = [&](size_t a, size_t b) {
      for (size_t i = a; i < b; ++i) {
        if (text[i] != ' ' && text[i] != '\n') return false;
      }
      return true;
    };
    bool good = true;
    for_each_sentence(text, range{0, text.size()}, lang::en(), [&](range r) {
      good = good && r.begin >= last && r.end > r.begin && gap_is_space(last, r.begin);
      good = good && !gap_is_space(r.begin, r.begin + 1) && !gap_is_space(r.end - 1, r.end);
      last = r.end;
    });
    if (!good || !gap_is_space(last, text.size())) FAIL(text);
  }
}
