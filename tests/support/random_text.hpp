// SPDX-License-Identifier: MIT
#ifndef PITH_TESTS_RANDOM_TEXT_HPP
#define PITH_TESTS_RANDOM_TEXT_HPP

#include <cstdint>
#include <string>

// Numbers and texts that are the same on every machine.
class random_source {
 public:
  explicit random_source(uint64_t seed) : state_(seed * 2862933555777941757u + 3037000493u) {}
  uint32_t below(uint32_t n) {
    state_ = state_ * 6364136223846793005u + 1442695040888963407u;
    return static_cast<uint32_t>((state_ >> 33) % n);
  }

 private:
  uint64_t state_;
};

// An invented word: number 0 is the commonest.
inline std::string invented_word(uint32_t number) {
  static const char* const syllables[] = {"ba", "ko", "mi", "tu", "re", "lo", "za", "ne", "vi", "pa"};
  std::string word;
  do {
    word += syllables[number % 10];
    number /= 10;
  } while (number);
  return word + "k";  // no suffix that a stemmer knows
}

inline std::string random_sentence(random_source& random, uint32_t vocabulary) {
  static const char* const function_words[] = {"the", "of", "and", "in", "with", "to"};
  std::string s;
  const uint32_t length = 3 + random.below(18);
  for (uint32_t i = 0; i < length; ++i) {
    // The smaller of two draws: common words are common.
    const uint32_t a = random.below(vocabulary), b = random.below(vocabulary);
    std::string word = random.below(3) == 0 ? function_words[random.below(6)] : invented_word(a < b ? a : b);
    if (i == 0) word[0] = static_cast<char>(word[0] - 'a' + 'A');
    s += (i ? " " : "") + word;
  }
  return s + ".";
}

inline std::string random_text(random_source& random, uint32_t sentences, uint32_t vocabulary = 60) {
  std::string text;
  for (uint32_t i = 0; i < sentences; ++i) {
    if (i) text += random.below(5) == 0 ? "\n\n" : " ";
    text += random_sentence(random, vocabulary);
  }
  return text;
}

#endif
