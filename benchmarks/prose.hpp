// SPDX-License-Identifier: MIT
#ifndef PITH_BENCHMARKS_PROSE_HPP
#define PITH_BENCHMARKS_PROSE_HPP

// Text that reads like English to a program that counts: the same bytes from a seed on every machine.
//
//   ranks      word frequencies fall with the rank (Zipf) up to some 8,000 words and twice as fast behind them, so that 10 MB
//              have about 100,000 different words and 100 MB four times as many (Heaps)
//   words      the 127 most frequent are English function words, the others syllables; a quarter carry an ending
//   topics     a section keeps to two dozen words of its own: what a summary is found by
//   sentences  3 to 36 words, 20 on average, with commas, quotes, names, numbers and abbreviations; 2 to 5 a paragraph
//   sections   about 6 KB, each with a heading

#include <cstddef>
#include <cstdint>
#include <string>

namespace prose {

class writer {
 public:
  explicit writer(std::uint64_t seed) : state_(seed * 0x9E3779B97F4A7C15u + 1) {}

  // A text of about `bytes` bytes, at least; it ends with a paragraph.
  std::string text(std::size_t bytes) {
    std::string out;
    out.reserve(bytes + 2048);
    while (out.size() < bytes) section(out, bytes);
    return out;
  }

 private:
  static constexpr unsigned topic_words = 24;
  static constexpr std::size_t section_bytes = 6000;

  // splitmix64 (Steele, Lea & Flood 2014).
  static std::uint64_t mix(std::uint64_t z) {
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
  }
  std::uint32_t next() { return static_cast<std::uint32_t>(mix(state_ += 0x9E3779B97F4A7C15u) >> 32); }
  std::uint32_t below(std::uint32_t n) { return static_cast<std::uint32_t>((std::uint64_t{next()} * n) >> 32); }

  // A rank from 1: an octave by its share of all words, in 1/1000, and evenly within it.
  std::uint32_t rank() {
    static constexpr unsigned share[] = {66, 66, 66, 66, 66, 66, 66, 68, 68, 68, 68,
                                         68, 68, 46, 30, 20, 13, 9,  6,  4,  2};
    std::uint32_t at = below(1000);
    unsigned octave = 0;
    while (at >= share[octave]) at -= share[octave++];
    return (1u << octave) + below(1u << octave);
  }

  static void syllables(std::string& out, std::uint32_t number) {
    static constexpr const char* onset[] = {"b", "c", "d", "f",  "g",  "h",  "l",  "m", "n", "p", "r",
                                            "s", "t", "v", "w",  "br", "c",  "s",  "r", "d", "p", "t",
                                            "l", "m", "",  "sp", "st", "th", "tr", "k", "j", "ch"};
    static constexpr const char* vowel[] = {"a",  "e",  "i", "o",  "u", "a", "e", "o",
                                            "ai", "ea", "e", "ou", "i", "e", "o", "i"};
    static constexpr const char* coda[] = {"",   "y",  "e",  "n", "r", "l",  "t", "s",
                                           "nt", "st", "ck", "m", "n", "rt", "d", "te"};
    std::uint64_t bits = mix(number * 0xD1342543DE82EF95u);
    const unsigned count = number < 1024 ? 1 + (bits >> 62 != 0) : 2 + (bits >> 61 == 0);
    for (unsigned i = 0; i < count; ++i) {
      out += onset[bits & 31];
      out += vowel[bits >> 5 & 15];
      if (i + 1 == count) out += coda[bits >> 9 & 15];
      bits >>= 13;
    }
  }

  static void spell(std::string& out, std::uint32_t number) {
    static constexpr const char* function_words[] = {
        "the",     "of",      "and",   "to",    "a",      "in",    "that",  "is",     "was",   "he",   "for",
        "it",      "with",    "as",    "his",   "on",     "be",    "at",    "by",     "had",   "not",  "are",
        "but",     "from",    "or",    "have",  "an",     "they",  "which", "one",    "you",   "were", "her",
        "all",     "she",     "there", "would", "their",  "we",    "him",   "been",   "has",   "when", "who",
        "will",    "more",    "no",    "if",    "out",    "so",    "said",  "what",   "up",    "its",  "about",
        "into",    "than",    "them",  "can",   "only",   "other", "new",   "some",   "could", "time", "these",
        "two",     "may",     "then",  "do",    "first",  "any",   "my",    "now",    "such",  "like", "our",
        "over",    "man",     "me",    "even",  "most",   "made",  "after", "also",   "did",   "many", "before",
        "must",    "through", "back",  "years", "where",  "much",  "your",  "way",    "well",  "down", "should",
        "because", "each",    "just",  "those", "people", "how",   "too",   "little", "state", "good", "very",
        "make",    "world",   "still", "own",   "see",    "men",   "work",  "long",   "get",   "here", "between",
        "both",    "life",    "being", "under", "never",  "day"};
    constexpr std::uint32_t functions = sizeof function_words / sizeof function_words[0];
    static_assert(functions == 127, "the first seven octaves");
    if (number <= functions) {
      out += function_words[number - 1];
      return;
    }
    static constexpr const char* ending[] = {"", "s", "", "ed", "", "", "ing", ""};
    const std::uint32_t form = number & 7;
    syllables(out, *ending[form] ? number - 1 : number);
    out += ending[form];
  }

  static void capitalize(std::string& out, std::size_t at) {
    if (at < out.size() && out[at] >= 'a' && out[at] <= 'z') out[at] = static_cast<char>(out[at] - 'a' + 'A');
  }

  std::uint32_t topic() { return topic_[below(1u + below(topic_words))]; }

  void word(std::string& out) {
    const std::uint32_t kind = below(256);
    if (kind < 5) {
      out += std::to_string(kind < 2 ? 1900 + below(130) : below(900) + 1);
      if (kind == 4) out += ",000";
      return;
    }
    std::uint32_t number = rank();
    if (number > 127 && below(4) == 0) number = topic();
    const std::size_t at = out.size();
    if (kind == 5) out += "Mr. ";
    if (kind == 6) out += "Dr. ";
    const std::size_t name = out.size();
    spell(out, number);
    if (number > 127 && (name > at || mix(number) % 11 == 0)) {
      capitalize(out, name);
      if (kind < 24) out += kind & 1 ? "'s" : "\u2019s";
    }
    if (kind == 7) out += "-based";
    if (kind == 8) out += " in the U.S.";
  }

  void sentence(std::string& out) {
    const bool quoted = below(12) == 0;
    if (quoted) out += "\u201C";
    const std::size_t at = out.size();
    const std::uint32_t words = below(16) == 0 ? 3 + below(4) : 3 + below(12) + below(12) + below(12);
    for (std::uint32_t i = 0; i < words; ++i) {
      if (i) out += i + 1 < words && below(10) == 0 ? ", " : " ";
      word(out);
    }
    capitalize(out, at);
    if (quoted) {
      out += ",\u201D said ";
      const std::size_t name = out.size();
      spell(out, topic());
      capitalize(out, name);
    }
    out += below(40) == 0 ? "?" : ".";
  }

  void section(std::string& out, std::size_t bytes) {
    for (std::uint32_t& t : topic_) t = (1u << (8 + below(6))) + below(256);
    const std::uint32_t words = 4 + below(5);
    for (std::uint32_t i = 0; i < words; ++i) {
      if (i) out += ' ';
      const std::size_t at = out.size();
      spell(out, i & 1 ? rank() : topic());
      capitalize(out, at);
    }
    out += "\n\n";
    for (const std::size_t begin = out.size(); out.size() < bytes && out.size() - begin < section_bytes;) {
      for (std::uint32_t left = 2 + below(4); left > 0; --left) {
        sentence(out);
        out += left > 1 ? " " : "\n\n";
      }
    }
  }

  std::uint64_t state_;
  std::uint32_t topic_[topic_words] = {};
};

}  // namespace prose

#endif
