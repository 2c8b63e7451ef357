// SPDX-License-Identifier: MIT
// Prints everything that pith has to say about some texts: identity.sh builds it with several compilers and flags and
// compares the bytes.   identity FILE...
#include <pith.hpp>

#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

namespace {

void print(const pith::summary& s) {
  std::cout << "status " << pith::to_string(s.code) << '\n';
  for (const auto& a : s.articles) {
    std::cout << "article " << a.language << ' ' << a.bytes << ' ' << a.sentences << ' ' << a.title << '\n';
  }
  for (const auto& x : s.sentences) {
    std::cout << x.article << ' ' << x.begin << ' ' << x.end << ' ' << x.score << ' ' << x.rank << ' ' << x.cut << ' '
              << x.text << '\n';
  }
  for (const auto& u : s.units) {
    std::cout << u.article << ' ' << u.begin << ' ' << u.end << ' ' << static_cast<int>(u.kind) << ' ' << u.score << ' '
              << u.rank << ' ' << u.chosen << '\n';
  }
}

// Texts that sit on the edges of the arithmetic and of the splitting.
std::vector<std::string> hostile() {
  std::vector<std::string> texts = {"",
                                    " ",
                                    "\n",
                                    ".",
                                    "Word",
                                    "One sentence without an end",
                                    std::string(70000, '.'),
                                    std::string(70000, '\n'),
                                    std::string(20000, 'A'),
                                    std::string("a\0b. C\0d.", 10)};
  std::string equal;
  for (int i = 0; i < 3000; ++i) equal += "The same sentence stands here again. ";
  texts.push_back(equal);
  std::string words;  // one sentence of many words
  for (int i = 0; i < 20000; ++i) words += "w" + std::to_string(i % 977) + ' ';
  texts.push_back(words);
  std::string bytes;  // every byte, valid UTF-8 or not, in an order that never repeats
  uint32_t state = 1;
  for (int i = 0; i < 30000; ++i) {
    state = (state * 1664525u + 1013904223u) & 0xFFFFFFFFu;
    bytes += static_cast<char>(state >> 24);
  }
  texts.push_back(bytes);
  std::string random;  // sentences of words drawn with a long tail, so that the graph is dense and nearly tied
  for (int i = 0; i < 600; ++i) {
    for (int k = 0; k < 12; ++k) {
      state = (state * 1664525u + 1013904223u) & 0xFFFFFFFFu;
      const uint32_t a = state >> 26, b = (state >> 20) & 63u;
      random += (k ? " " : "T") + std::string("erm") + std::to_string(a * b / 8);
    }
    random += ". ";
  }
  texts.push_back(random);
  return texts;
}

void run(const std::string& text) {
  pith::settings every;
  every.list_units = true;
  print(pith::summarize(text, pith::sentences(3), every));
  print(pith::summarize(text, pith::bytes(280)));
  print(pith::summarize(text, pith::words(70)));
  pith::settings classic;
  classic.by_score = true;
  for (const pith::any_method m :
       {pith::any_method{pith::method::lexrank}, pith::any_method{pith::method::lexrank, 100, 700},
        pith::any_method{pith::method::textrank}, pith::any_method{pith::method::centroid},
        pith::any_method{pith::method::lead}}) {
    classic.method = m;
    print(pith::summarize(text, pith::ratio(200), classic));
  }
}

}  // namespace

int main(int argc, char** argv) {
  std::vector<std::string> files;
  for (int i = 1; i < argc; ++i) {
    std::ifstream in(argv[i], std::ios::binary);
    if (!in) return std::cerr << argv[i] << ": cannot be read\n", 1;
    files.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
  }
  std::vector<pith::document> articles;
  for (const auto& text : files) {
    run(text);
    articles.push_back({text});
  }
  pith::settings every;
  every.list_units = true;
  every.focus = "reaction abroad";
  print(pith::summarize(articles, pith::sentences(5), every));
  print(pith::summarize(articles, pith::words(100) & pith::sentences(4)));
  for (const auto& text : hostile()) run(text);
}
