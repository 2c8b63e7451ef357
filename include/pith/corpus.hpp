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

// Articles that are summarized together, and those that the reader has read before: what they say is not said again,
// and nothing is chosen from them.
struct corpus {
  const article* articles = nullptr;
  size_t count = 0;
  const article* known = nullptr;
  size_t known_count = 0;
};

namespace detail {

// `known` is a sentence of a known article, `repeat` one that an earlier article has word for word.
enum class node_kind : unsigned char { sentence, heading, title, focus, known, repeat };

// A unit as the later stages see it.
struct node {
  offset begin, end;  // bytes of the article; a sentence's after trimming
  index first;        // its first word in the token list; the next node's is the end
  index words;        // length in budget words; saturates
  index article;
  node_kind kind;
  bool chosen, kept;  // kept: in the best choice so far
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
  size_t articles = 0;   // articles that have one
  numbering terms{};

  const index* begin(size_t node) const noexcept { return tokens + nodes[node].first; }
  const index* end(size_t node) const noexcept { return tokens + nodes[node + 1].first; }
  bool is_sentence(size_t node) const noexcept { return nodes[node].kind == node_kind::sentence; }
};

// What counts as a sentence. Prose always does; where a corpus has none, headings serve, and at last anything.
enum class admission : unsigned char { sentences, headings, anything };
constexpr admission next(admission a) noexcept {
  return a == admission::sentences ? admission::headings : admission::anything;
}

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

// What an index of a corpus holds, or would hold.
struct census {
  size_t articles = 0;
  size_t longest = 0;  // bytes of the longest text
  size_t units = 0, words = 0, sentences = 0;
};

// Calls place(kind, text, range, language) for the focus and all units that count. One pass over the texts.
template <class Language, class Focus, class Place>
void for_each_node_of_all(const corpus& c, const Language& lang, const Focus& f, bool keep_boilerplate, admission admit,
                          Place&& place) noexcept {
  if (f.text.size) place(node_kind::focus, f.text, range{0, f.text.size}, language_of_text(lang, f.text), size_t{0});
  for (size_t i = 0; i < c.known_count; ++i) {
    for_each_node(c.known[i], lang, keep_boilerplate, admit, [&](node_kind kind, text_view text, range r, const auto& language) {
      if (kind == node_kind::sentence) place(node_kind::known, text, r, language, size_t{0});
    });
  }
  for (size_t i = 0; i < c.count; ++i) {
    for_each_node(c.articles[i], lang, keep_boilerplate, admit,
                  [&](node_kind kind, text_view text, range r, const auto& language) { place(kind, text, r, language, i); });
  }
}

inline census begin_census(const corpus& c) noexcept {
  census n;
  n.articles = c.count;
  for (size_t i = 0; i < c.count; ++i) {
    if (c.articles[i].text.size > n.longest) n.longest = c.articles[i].text.size;
  }
  for (size_t i = 0; i < c.known_count; ++i) {
    if (c.known[i].text.size > n.longest) n.longest = c.known[i].text.size;
  }
  return n;
}

// Counts what an index of the corpus will hold: one pass over the texts (more where there is no prose at all), no memory.
template <class Language, class Focus>
census take_census(const corpus& c, const Language& lang, const Focus& f, bool keep_boilerplate) noexcept {
  for (admission admit = admission::sentences;; admit = next(admit)) {
    census n = begin_census(c);
    for_each_node_of_all(c, lang, f, keep_boilerplate, admit,
                         [&n](node_kind kind, text_view text, range r, const auto& language, size_t) {
                           ++n.units;
                           if (kind == node_kind::sentence) ++n.sentences;
                           for_each_term(text, r, language, [&n](const term&) { ++n.words; });
                         });
    if (n.sentences || admit == admission::anything) return n;
  }
}

// Fills the index as far as the limits go, and counts on beyond them; the caller compares. One pass over the texts.
template <class Language, class Focus>
census build_index(document_index& d, const corpus& c, const Language& lang, const Focus& f, bool keep_boilerplate,
                   admission admit, const limits& l, uint32_t* slots) noexcept {
  vocabulary words(slots, l.words);
  census n = begin_census(c);
  for_each_node_of_all(
      c, lang, f, keep_boilerplate, admit,
      [&](node_kind kind, text_view text, range r, const auto& language, size_t article_number) {
        const range kept = kind == node_kind::sentence ? trim_sentence(text, r) : r;
        if (n.units < l.units) {
          node& u = d.nodes[n.units];
          u = node{};
          u.begin = static_cast<offset>(kept.begin);
          u.end = static_cast<offset>(kept.end);
          u.first = static_cast<index>(n.words);
          u.article = static_cast<index>(article_number);
          u.kind = kind;
          if (kind == node_kind::sentence) {
            const size_t length = count_words(text, kept);
            u.words = static_cast<index>(length < single_content ? length : single_content);
          }
        }
        ++n.units;
        if (kind == node_kind::sentence) ++n.sentences;
        for_each_term(text, kept, language, [&](const term& t) {
          if (n.words < l.words) {
            d.tokens[n.words] = words.intern(t.hash, t.stop);
            words.make_room(d.tokens, n.words + 1);
          }
          ++n.words;
        });
      });
  if (n.units > l.units || n.words > l.words) return n;
  d.count = n.units;
  d.words = n.words;
  d.sentences = n.sentences;
  d.nodes[d.count] = node{};
  d.nodes[d.count].first = static_cast<index>(d.words);
  d.terms = words.number(d.tokens, d.words);
  return n;
}

}  // namespace detail
PITH_NAMESPACE_END

#endif
