// SPDX-License-Identifier: MIT
// Runs Unicode's WordBreakTest.txt and SentenceBreakTest.txt (Debian: unicode-data) and prints how many lines agree.
//
//   c++ -std=c++17 -Iinclude tools/unicode_break_tests.cpp -o ubt && ./ubt [-v] [/usr/share/unicode/auxiliary]
//
// Words are compared where the standard's segment holds a letter or a digit, since pith gives no segments between
// words. Differences are meant; docs/languages.md lists their kinds.

#include <pith.hpp>

#include <cstdio>
#include <fstream>
#include <set>
#include <string>
#include <utility>

namespace {

using spans = std::set<std::pair<size_t, size_t>>;

// Reads "÷ 0061 × 0027 ÷" into a text and the spans between the division signs.
bool read_case(const std::string& line, std::string& text, spans& parts) {
  size_t begin = 0;
  for (size_t i = 0; i < line.size() && line[i] != '#';) {
    if (line.compare(i, 2, "\xC3\xB7") == 0) {
      if (text.size() > begin) parts.insert({begin, text.size()});
      begin = text.size();
      i += 2;
    } else if ((line[i] >= '0' && line[i] <= '9') || (line[i] >= 'A' && line[i] <= 'F')) {
      size_t used = 0;
      const unsigned long c = std::stoul(line.substr(i, 6), &used, 16);
      if (c >= 0xD800 && c < 0xE000) return false;
      unsigned char bytes[4];
      const size_t n = pith::encode(static_cast<uint32_t>(c), bytes);
      text.append(reinterpret_cast<char*>(bytes), n);
      i += used;
    } else {
      ++i;
    }
  }
  return !text.empty();
}

bool holds_word(const std::string& text, std::pair<size_t, size_t> part) {
  for (size_t i = part.first; i < part.second;) {
    const pith::code_point c = pith::decode(text, i);
    const bool accent = c.value >= 0x300 && c.value < 0x370;
    if (!accent && (pith::flags_of(c.value) & (pith::flag::letter | pith::flag::digit))) return true;
    i += c.size;
  }
  return false;
}

spans without_space(const std::string& text, const spans& parts) {
  spans out;
  for (auto p : parts) {
    while (p.second > p.first) {
      const pith::code_point c = pith::decode_before(text, p.first, p.second);
      if (!(pith::flags_of(c.value) & pith::flag::space)) break;
      p.second -= c.size;
    }
    while (p.first < p.second) {
      const pith::code_point c = pith::decode(text, p.first);
      if (!(pith::flags_of(c.value) & pith::flag::space)) break;
      p.first += c.size;
    }
    if (p.first < p.second) out.insert(p);
  }
  return out;
}

void run(const std::string& path, bool words, bool verbose) {
  std::ifstream file(path);
  size_t all = 0, right = 0;
  for (std::string line; std::getline(file, line);) {
    std::string text;
    spans theirs, ours;
    if (line.empty() || line[0] == '#' || !read_case(line, text, theirs)) continue;
    if (words) {
      for (auto i = theirs.begin(); i != theirs.end();) i = holds_word(text, *i) ? std::next(i) : theirs.erase(i);
      pith::for_each_word(text, {0, text.size()}, pith::lang::none(), [&](pith::range r, pith::word_kind) {
        ours.insert({r.begin, r.end});
      });
    } else {
      theirs = without_space(text, theirs);
      pith::for_each_sentence(text, {0, text.size()}, pith::lang::none(), [&](pith::range r) {
        ours.insert({r.begin, r.end});
      });
    }
    ++all;
    if (theirs == ours)
      ++right;
    else if (verbose)
      std::printf("%s\n", line.c_str());
  }
  std::printf("%s: %zu of %zu lines\n", words ? "WordBreakTest" : "SentenceBreakTest", right, all);
}

}  // namespace

int main(int argc, char** argv) {
  const bool verbose = argc > 1 && std::string(argv[1]) == "-v";
  const int at = verbose ? 2 : 1;
  const std::string folder = argc > at ? argv[at] : "/usr/share/unicode/auxiliary";
  run(folder + "/WordBreakTest.txt", true, verbose);
  run(folder + "/SentenceBreakTest.txt", false, verbose);
}
