// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <pith.hpp>

#include <string>

using namespace pith;

namespace {

template <class Language>
std::string stemmed(const Language& lang, std::string word) {
  word.resize(lang.stem(reinterpret_cast<unsigned char*>(&word[0]), word.size()));
  return word;
}

}  // namespace

TEST_CASE("function words and abbreviations are found by hash") {
  const lang::en en;
  CHECK(en.stop(hash_word("the")));
  CHECK(en.stop(hash_word("with")));
  CHECK_FALSE(en.stop(hash_word("summit")));
  CHECK(en.abbreviation(hash_word("mr")) == abbreviation::never);
  CHECK(en.abbreviation(hash_word("no")) == abbreviation::number);
  CHECK(en.abbreviation(hash_word("etc")) == abbreviation::often);
  CHECK(en.abbreviation(hash_word("inc")) == abbreviation::may);
  CHECK(en.abbreviation(hash_word("river")) == abbreviation::none);
}

TEST_CASE("a word that is in no list is rarely mistaken for one that is") {
  size_t stops = 0, abbreviations = 0;
  for (uint32_t n = 0; n < 100000; ++n) {
    const std::string word = std::to_string(n * 7919u + 100000u);
    const uint32_t h = hash_word(word);
    stops += lang::en::stop(h);
    abbreviations += lang::en::abbreviation(h) != abbreviation::none;
  }
  CHECK(stops <= 6);
  CHECK(abbreviations <= 20);
}

TEST_CASE("a set without its free slots gives the same answers") {
  const auto& slots = detail::en_data::abbreviations;
  const detail::packed_set packed{detail::packed_of<detail::en_data::abbreviations>.data};
  const text_view words("mr mrs inc e.g no n\xC2\xB0 etc dec river the");
  for (size_t i = 0, k = 0; i < words.size; i = k + 1) {
    for (k = i; k < words.size && words[k] != ' ';) ++k;
    CHECK(packed.value(hash_word(words.slice(i, k))) == slots.set().value(hash_word(words.slice(i, k))));
  }
  // Of every slot: what stands there, and what does not.
  size_t found = 0;
  for (uint32_t home = 0; home <= slots.set().mask; ++home) {
    for (const uint32_t entry : slots.slot) {
      const uint32_t h = (entry & 0xFFFCu) << 16 | home;
      found += slots.set().value(h) != 0;
      CHECK(packed.value(h) == slots.set().value(h));
      CHECK(packed.has(h) == slots.set().has(h));
    }
  }
  CHECK(found > size_t{slots.used});
}

TEST_CASE("forms of an English word meet") {
  const lang::en en;
  CHECK(stemmed(en, "stopped") == stemmed(en, "stopping"));
  CHECK(stemmed(en, "cities") == "city");
  CHECK(stemmed(en, "making") == stemmed(en, "makes"));
  CHECK(stemmed(en, "agreed") == stemmed(en, "agrees"));
  CHECK(stemmed(en, "studied") == "study");
  CHECK(stemmed(en, "happily") == "happy");
  CHECK(stemmed(en, "boxes") == stemmed(en, "box"));
  CHECK(stemmed(en, "class") == "class");
  CHECK(stemmed(en, "status") == "status");
  CHECK(stemmed(en, "king") == "king");
}

TEST_CASE("forms of words of other languages meet") {
  const struct {
    const char *code, *one, *other;
  } pairs[] = {
      {"de", "regierungen", "regierung"}, {"fr", "nationale", "nationales"}, {"fr", "journaux", "journal"},
      {"es", "canciones", "canción"},     {"it", "amici", "amico"},          {"pt", "nações", "nação"},
      {"nl", "boeken", "boek"},           {"sv", "bilarna", "bilar"},        {"ru", "книгами", "книга"},
      {"pl", "rzekami", "rzeka"},         {"tr", "evlerde", "evler"},        {"hu", "házakban", "házak"},
      {"ar", "الكتاب", "كتاب"},           {"hi", "लड़कियों", "लड़की"},          {"fi", "talossa", "talon"},
  };
  for (const auto& p : pairs) {
    CAPTURE(p.code);
    CAPTURE(p.one);
    const any_language l = any_language::find(text_view(p.code, 2));
    CHECK(stemmed(l, p.one) == stemmed(l, p.other));
  }
}

TEST_CASE("a stemmer never lengthens a word and never leaves nothing") {
  for (const language_record* r : detail::all_languages) {
    CAPTURE(std::string(r->code));
    uint32_t seed = 1;
    for (int n = 0; n < 3000; ++n) {
      std::string word;
      seed = seed * 1664525u + 1013904223u;
      const size_t size = 1 + (seed >> 28);
      for (size_t k = 0; k < size; ++k) {
        seed = seed * 1664525u + 1013904223u;
        word += static_cast<char>(n % 2 ? 'a' + (seed >> 24) % 26 : seed >> 24);
      }
      const size_t left = r->stem(reinterpret_cast<unsigned char*>(&word[0]), word.size());
      if (left > size || left == 0) FAIL("size " << size << " left " << left);
    }
  }
}

TEST_CASE("languages by code") {
  CHECK(std::string(any_language::find("de").code()) == "de");
  CHECK(std::string(any_language::find("").code()) == "und");
  CHECK(std::string(any_language::find("tlh").code()) == "und");
  CHECK(std::string(any_language(lang::fr()).code()) == "fr");
  CHECK(sizeof detail::all_languages / sizeof detail::all_languages[0] >= 30);
}

TEST_CASE("a language is detected by its script and its function words") {
  const auto code = [](const std::string& text) { return std::string(detect_language(text).code()); };
  CHECK(code("The boat left before the storm and nobody was on it.") == "en");
  CHECK(code("Das Boot ist vor dem Sturm ausgelaufen und niemand war an Bord.") == "de");
  CHECK(code("Le bateau est parti avant la tempête et il n'y avait personne dans la cabine.") == "fr");
  CHECK(code("El barco salió antes de la tormenta y no había nadie en la cabina.") == "es");
  CHECK(code("Лодка ушла до бури, и на ней не было никого из тех, кто её строил.") == "ru");
  CHECK(code("Човен відплив до бурі, і на ньому не було нікого з тих, хто його будував.") == "uk");
  CHECK(code("船は嵐の前に出て、誰も乗っていなかった。") == "ja");
  CHECK(code("船在风暴之前离开了，船上没有人。") == "zh");
  CHECK(code("Το πλοίο έφυγε πριν από την καταιγίδα.") == "el");
  CHECK(code("") == "und");
  CHECK(code("12 + 34 = 46") == "und");
  CHECK(code("\xFF\xFE\x80") == "und");
}

TEST_CASE("a language of your own, chosen at run time") {
  word_slots<64> stops, abbreviations, barred;
  CHECK(barred.add("vani"));
  const word_slots<2> none;
  CHECK(stops.add("ka lo mi"));
  CHECK(abbreviations.add("ob", static_cast<unsigned>(abbreviation::never)));
  const language_record record{"xx",
                               script::latin,
                               stops.set(),
                               abbreviations.set(),
                               0,
                               none.set(),
                               barred.set(),
                               [](unsigned char*, size_t n) noexcept { return n > 3 ? size_t{3} : n; }};
  const any_language mine(record);
  CHECK(mine.stop(hash_word("lo")));
  CHECK_FALSE(mine.stop(hash_word("ob")));
  CHECK(mine.abbreviation(hash_word("ob")) == abbreviation::never);
  CHECK(mine.barred(hash_word("vani")));
  CHECK(stemmed(mine, "tarumi") == "tar");
  size_t sentences = 0;
  const text_view text("Ka tarumi ob. Nesta. Lo vani.");
  for_each_sentence(text, range{0, text.size}, mine, [&](range) { ++sentences; });
  CHECK(sentences == 2);
}

TEST_CASE("a list that does not fit says so") {
  word_slots<4> few;
  CHECK(few.add("a b c"));
  CHECK_FALSE(few.add("d"));
  CHECK(few.set().has(hash_word("b")));
}
