// SPDX-License-Identifier: MIT
#ifndef PITH_TESTS_RANDOM_TEXT_HPP
#define PITH_TESTS_RANDOM_TEXT_HPP

#include <cstdint>
#include <string>

// Numbers and texts that are the same on every machine.
class random_source {
 public:
  explicit random_source(uint64_t seed) : state_(seed * 2862933555777941757u + 3037000493u) {}
  uint32_t next() {  // 31 bits
    state_ = state_ * 6364136223846793005u + 1442695040888963407u;
    return static_cast<uint32_t>(state_ >> 33);
  }
  uint32_t below(uint32_t n) { return next() % n; }

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

// Letters of fifteen scripts and stops between them, well-formed.
inline std::string random_utf8(random_source& random, size_t n) {
  static const uint32_t starts[] = {0x20,  0x41,  0x61,   0xC0,   0x391,  0x410,   0x5D0, 0x627,
                                    0x905, 0xE01, 0x3042, 0x4E00, 0xAC00, 0x1F600, 0x2010};
  std::string s;
  for (size_t i = 0; i < n; ++i) {
    const uint32_t c = random.below(6) == 0 ? static_cast<unsigned char>(" .!?\n,;)"[random.below(8)])
                                            : starts[random.below(15)] + random.below(24);
    const auto put = [&s](uint32_t byte) { s += static_cast<char>(byte); };
    if (c < 0x80) {
      put(c);
    } else if (c < 0x800) {
      put(0xC0 | c >> 6);
      put(0x80 | (c & 63));
    } else {
      if (c < 0x10000) {
        put(0xE0 | c >> 12);
      } else {
        put(0xF0 | c >> 18);
        put(0x80 | (c >> 12 & 63));
      }
      put(0x80 | (c >> 6 & 63));
      put(0x80 | (c & 63));
    }
  }
  return s;
}

#endif
