// SPDX-License-Identifier: MIT
#ifndef PITH_CORPUS_HPP
#define PITH_CORPUS_HPP

#include <pith/blocks.hpp>
#include <pith/options.hpp>
#include <pith/terms.hpp>
#include <pith/tokens.hpp>
#include <pith/trim.hpp>
#include <pith/vocabulary.hpp>

PITH_NAMESPACE_BEGIN

// One text. Views only: what they show must outlive the call, and the ranges in an answer refer to it.
struct article {
  text_view text;
  text_view title{};  // empty: the title found in the text, if there is one
};

// Articles that are summarized together.
struct corpus {
  const article* articles = nullptr;
  size_t count = 0;
};

namespace detail {

enum class node_kind : unsigned char { sentence, heading, title, focus };

// A unit as the later stages see it.
struct node {
  offset begin, end;  // bytes of the article; a sentence's after trimming
  index first;        // its first word in the token list; the next node's is the end
  index words;        // length in budget words; saturates
  index article;
  node_kind kind;
  bool chosen;
  bool cut;           // chosen, but shortened to fit the budget
  uint32_t p;  // centrality: one() on average over the sentences
};

// The index of all texts: units in text order and, for each, the numbers of its terms. nodes[count] is a sentinel.
struct document_index {
  node* nodes = nullptr;
  index* tokens = nullptr;
  size_t count = 0;      // nodes
  size_t words = 0;      // tokens
  size_t sentences = 0;  // nodes of kind sentence
  numbering terms{};

  const index* begin(size_t node) const noexcept { return tokens + nodes[node].first; }
  const index* end(size_t node) const noexcept { return tokens + nodes[node + 1].first; }
  bool is_sentence(size_t node) const noexcept { return nodes[node].kind == node_kind::sentence; }
};

// What counts as a sentence. Prose always does; where a corpus has none, headings serve, and at last anything.
enum class admission : unsigned char { sentences, headings, anything };

// A sentence of more words is taken apart after its semicolons: the clauses of a law or of a long list can be chosen one
// by one, where the whole would fill or break any budget.
constexpr size_t long_sentence = 60;
constexpr size_t least_clause = 5;  // words

// Calls sink(range) for the parts of a sentence that may be chosen. O(bytes).
template <class Sink>
void for_each_clause(text_view text, range r, Sink&& sink) {
  size_t left = r.size() > 2 * long_sentence ? count_words(text, r) : 0;
  size_t begin = r.begin;
  if (left > long_sentence) {
    size_t words = 0;
    for (size_t i = r.begin, counted = r.begin; i + 1 < r.end; ++i) {
      if (text[i] != ';' || text[i + 1] > ' ') continue;
      const size_t more = count_words(text, range{counted, i + 1});
      words += more;
      left -= more;
      counted = i + 1;
      if (words < least_clause || left < least_clause) continue;
      sink(range{begin, counted});
      for (begin = counted; text[begin] <= ' ';) ++begin;
      words = 0;
    }
  }
  sink(range{begin, r.end});
}

// Calls sink(node_kind, text, unit range, language) for every unit that has a place in the index.
template <class Language, class Sink>
void for_each_node(const article& a, const Language& language, bool keep_boilerplate, admission admit, Sink&& sink) {
  const auto& lang = language_of_text(language, a.text);
  if (a.title.size) sink(node_kind::title, a.title, range{0, a.title.size}, lang);
  for_each_unit(a.text, lang, keep_boilerplate, [&](const unit& u) {
    node_kind kind = node_kind::sentence;
    if (u.kind == unit_kind::boilerplate && admit != admission::anything) return;
    if (u.kind == unit_kind::heading && admit == admission::sentences)
      kind = u.title && !a.title.size ? node_kind::title : node_kind::heading;
    if (kind != node_kind::sentence) return sink(kind, a.text, range{u.begin, u.end}, lang);
    for_each_clause(a.text, range{u.begin, u.end}, [&](range clause) { sink(kind, a.text, clause, lang); });
  });
}

// Counts what an index of the corpus will hold, and finds what must count as a sentence. One pass over the texts (more
// where there is no prose at all), no memory.
struct census {
  size_t units = 0, words = 0, sentences = 0;
  size_t articles = 0;
  size_t longest = 0;  // bytes of the longest text
  admission admit = admission::sentences;
};

template <class Language, class Focus>
census take_census(const corpus& c, const Language& lang, const Focus& f, bool keep_boilerplate) noexcept {
  census n;
  n.articles = c.count;
  for (;;) {
    n.units = n.words = n.sentences = 0;
    const auto count = [&n](node_kind kind, text_view text, range r, const auto& language) {
      ++n.units;
      if (kind == node_kind::sentence) ++n.sentences;
      for_each_term(text, r, language, [&n](const term&) { ++n.words; });
    };
    if (f.text.size) count(node_kind::focus, f.text, range{0, f.text.size}, language_of_text(lang, f.text));
    for (size_t i = 0; i < c.count; ++i) {
      if (c.articles[i].text.size > n.longest) n.longest = c.articles[i].text.size;
      for_each_node(c.articles[i], lang, keep_boilerplate, n.admit, count);
    }
    if (n.sentences || n.admit == admission::anything) return n;
    n.admit = n.admit == admission::sentences ? admission::headings : admission::anything;
  }
}

}  // namespace detail
PITH_NAMESPACE_END

#endif
