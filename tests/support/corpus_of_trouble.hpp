// SPDX-License-Identifier: MIT
#ifndef PITH_TESTS_CORPUS_OF_TROUBLE_HPP
#define PITH_TESTS_CORPUS_OF_TROUBLE_HPP

#include "support/random_text.hpp"

#include <fstream>
#include <iterator>
#include <string>
#include <vector>

inline std::string sample_article(const std::string& name) {
  std::ifstream in(std::string(PITH_SOURCE_DIR) + "/examples/articles/" + name, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

inline std::vector<std::string> sample_articles() {
  return {sample_article("1-harbour-courier.txt"), sample_article("2-brannholm-standard.txt"),
          sample_article("3-meridian-wire.txt"), sample_article("4-cape-thorne-review.txt"),
          sample_article("5-ledger-and-tide.txt")};
}

// Texts that people and accidents produce.
inline std::vector<std::string> troublesome_texts() {
  std::vector<std::string> texts = sample_articles();
  texts.insert(texts.end(),
               {"",
                " ",
                "\n\n\r\n\t ",
                "word",
                "One sentence only.",
                ".",
                "...",
                "?!?!",
                "a b c d e f g",
                "No stop at the end of this sentence that goes on for a while",
                "HEADLINE ONLY",
                "1 2 3. 4 5 6.",
                std::string("NUL\0in the middle. And\0again here.", 34),
                "\xFF\xFE\xFD bytes. \xC3( half. \xE2\x82",
                "\xED\xA0\x80 surrogate. \xED\xBF\xBF again.",
                "\xF4\x90\x80\x80 too high. \xC0\xAF overlong.",
                "\xE4\xB8\xAD\xE5\x9B\xBD\xE5\xAE\xA3\xE5\xB8\x83\xE4\xBA\x86\xE6\x96\xB0\xE8\xA7\x84\xE5\xAE\x9A"
                "\xE3\x80\x82\xE5\x85\xAC\xE5\x8F\xB8\xE5\xBE\x88\xE9\xAB\x98\xE5\x85\xB4\xE3\x80\x82",
                "Share this\n\nSubscribe\n\nLeave a Reply\n\nMore on this topic",
                "- one\n- two\n- three",
                "First Part\n\nSecond Part\n\nThird Part\n",
                "It is. It was. And so it is that they were.",
                "... !!! ??? --- (((( ))) \"\"\"",
                "He said. \xE2\x80\x9CShe said.\xE2\x80\x9D They said; and it was so."});
  std::string equal, long_sentence, dots, semicolons;
  for (int i = 0; i < 300; ++i) equal += "The same thing is said here again. ";
  for (int i = 0; i < 3000; ++i) long_sentence += "word" + std::to_string(i % 97) + (i % 11 ? " " : ", ");
  dots.assign(3000, '.');
  for (int i = 0; i < 700; ++i) semicolons += "one; two three; ";
  texts.insert(texts.end(), {equal, long_sentence, dots, semicolons, std::string(3000, '"'), std::string(3000, '('),
                             std::string(3000, '\n'), std::string(3000, 'A'), std::string(3000, ';')});
  for (uint32_t seed = 0; seed < 12; ++seed) {
    random_source random(seed);
    std::string bytes;
    for (int i = 0; i < 700; ++i) bytes += static_cast<char>(random.below(256));
    texts.push_back(bytes);
    std::string mix;
    static const char* const pieces[] = {
        "word ", "Mr. ", ". ", "\n", "\n\n", "\xE2\x80\x9C", "3.14 ",        "U.S. ",    "\xE3\x80\x82", "\xD0\x96 ",
        "(",     ") ",   "- ", "> ", "| ",   "http://a.b ",  "\xEF\xBB\xBF", "\xCC\x81", "\xE0\xB8\x81", "! "};
    for (int i = 0; i < 300; ++i) mix += pieces[random.below(20)];
    texts.push_back(mix);
    texts.push_back(random_text(random, 1 + random.below(60)));
    texts.push_back(random_utf8(random, 1 + random.below(1500)));
  }
  return texts;
}

#endif
