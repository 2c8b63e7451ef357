// SPDX-License-Identifier: MIT
#ifndef PITH_BENCHMARKS_STAGES_HPP
#define PITH_BENCHMARKS_STAGES_HPP

// What is measured: the ceilings, and pith from its first stage to the whole. Each stage of pith contains those above it,
// so what one costs is the difference of two lines.

#include "ceilings.hpp"

#include <pith.hpp>

#include <cstddef>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace stages {

// Memory that grows with the longest text and is not cleared.
class scratch {
 public:
  unsigned char* get(std::size_t size) {
    if (size > size_) {
      data_.reset(new unsigned char[size]);
      size_ = size;
    }
    return data_.get();
  }

 private:
  std::unique_ptr<unsigned char[]> data_;
  std::size_t size_ = 0;
};

struct stage {
  const char* name;
  const char* what;
  std::size_t (*run)(std::string_view text, scratch& memory);  // returns something that depends on the work
};

// Limits that prose keeps to, as std.hpp guesses them.
inline pith::limits guess(std::size_t bytes) {
  pith::limits l;
  l.bytes = bytes;
  l.words = bytes / 4 + 32;
  l.units = l.words / 6 + 32;
  return l;
}

template <class Method>
std::size_t extract(std::string_view text, scratch& memory) {
  const pith::article a{text};
  pith::options<pith::lang::en, Method> o;
  o.limits = guess(text.size());
  std::size_t sum = 0;
  for (;;) {
    const std::size_t size = pith::workspace_size(o.limits);
    const pith::result r = pith::extract(
        pith::corpus{&a, 1}, pith::sentences(3), pith::buffer(memory.get(size), size),
        [&](const pith::pick& p) { sum += p.begin; }, o);
    if (r) return sum + r.size;
    if (r.code != pith::status::workspace_too_small) return 0;
    o.limits.words = text.size() + 1;  // one word a byte, at most
    o.limits.units = text.size() + 1;
  }
}

// Every code unit is read, so that a mapped file is in memory.
inline std::size_t read_all(std::string_view text, scratch&) {
  std::size_t sum = 0;
  for (std::size_t i = 0; i < text.size(); i += 64) sum += static_cast<unsigned char>(text[i]);
  return sum;
}

inline constexpr stage all[] = {
    {"memcpy", "copying the text",
     [](std::string_view text, scratch& memory) -> std::size_t {
       unsigned char* const to = memory.get(text.size());
       std::memcpy(to, text.data(), text.size());
       return to[text.size() / 2];
     }},
    {"word-count", "counting runs of bytes above space",
     [](std::string_view text, scratch&) { return ceiling::count_words(text); }},
    {"look-up", "ceiling: tokenise, fold, hash, count in a table; scalar",
     [](std::string_view text, scratch&) { return ceiling::look_up_scalar(text); }},
#if defined(__SSE2__)
    {"look-up-sse2", "the same with SSE2", [](std::string_view text, scratch&) { return ceiling::look_up_sse2(text); }},
#endif
    {"budget-words", "pith::count_words",
     [](std::string_view text, scratch&) {
       return pith::count_words(pith::text_view(text), {0, text.size()});
     }},
    {"units", "pith::for_each_unit: blocks, sentences, headings, boilerplate",
     [](std::string_view text, scratch&) {
       std::size_t sum = 0;
       pith::for_each_unit(pith::text_view(text), pith::lang::en{}, false, [&](const pith::unit& u) { sum += u.end; });
       return sum;
     }},
    {"terms", "and pith::for_each_term of each: words, stems, function words",
     [](std::string_view text, scratch&) {
       std::size_t sum = 0;
       const pith::text_view view(text);
       pith::for_each_unit(view, pith::lang::en{}, false, [&](const pith::unit& u) {
         pith::for_each_term(view, {u.begin, u.end}, pith::lang::en{}, [&](const pith::term& t) { sum += t.hash; });
       });
       return sum;
     }},
    {"lead", "pith::extract by position: trimming, vocabulary, index", extract<pith::lead>},
    {"centroid", "by centroid: sentence vectors", extract<pith::centroid>},
    {"lexrank", "by LexRank: votes on the sentence graph", extract<pith::lexrank>},
    {"extract", "by covered centrality: concepts, choice", extract<pith::coverage>},
    {"summarize", "end to end: pith::summarize of std.hpp, language detected",
     [](std::string_view text, scratch&) {
       const pith::summary s = pith::summarize(text, pith::sentences(3));
       return s.sentences.size() + s.articles.size();
     }},
};

// What is told of many articles together.
struct together {
  const char* name;
  std::size_t (*run)(const std::vector<std::string>& texts);  // how much was told
};
template <class Set>
std::size_t tell(const std::vector<std::string>& texts, Set set) {
  std::vector<pith::document> documents;
  documents.reserve(texts.size());
  for (const std::string& t : texts) documents.push_back({t});
  pith::settings options;
  set(options);
  const pith::summary s = pith::summarize(documents, pith::sentences(5), options);
  return s ? s.sentences.size() + s.keyphrases.size() + s.themes.size() : 0;
}
inline constexpr together all_together[] = {
    {"together", [](const std::vector<std::string>& texts) { return tell(texts, [](pith::settings&) {}); }},
    {"keyphrases",
     [](const std::vector<std::string>& texts) { return tell(texts, [](pith::settings& s) { s.keyphrases = 20; }); }},
    {"themes",
     [](const std::vector<std::string>& texts) { return tell(texts, [](pith::settings& s) { s.themes = -1; }); }},
};

// A megabyte that would be slow if anything looked back or ahead without a bound.
struct hostile {
  const char* name;
  std::string_view part;  // repeated
};
inline constexpr hostile hostiles[] = {
    {"dots", "."},
    {"one-word", "a"},
    {"one-sentence", "word after word "},
    {"equal-sentences", "The same sentence stands here once more. "},
    {"semicolons", "one clause of many; "},
    {"quotes", "\""},
    {"brackets", "(["},
    {"line-breaks", "\n"},
    {"short-lines", "Mr. A\n"},
    {"abbreviations", "U.S. "},
    {"colons", "a: "},
    {"fences", "```\na\n"},
    {"digits", "1.2."},
    {"apostrophes", "a'"},
    {"capitals", "A B "},
    {"marks", "\xCC\x81"},
    {"han", "\xE6\xBC\xA2"},
    {"not-utf8", "\xFF\xC0"},
};

}  // namespace stages

#endif
