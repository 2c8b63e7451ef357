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
  const text_view* names = nullptr;  // of themes, see themes.hpp
  size_t name_count = 0;
};

namespace detail {

// A corpus of one text without a title, where the compiler is to know that nothing else is there: what is for many texts
// is then not linked.
struct lone_text {
  struct untitled {
    text_view text;
    static constexpr text_view title{};
  };
  untitled articles[1];
  static constexpr size_t count = 1, known_count = 0, name_count = 0;
  static constexpr const untitled* known = nullptr;
  static constexpr const text_view* names = nullptr;
};
template <class Corpus>
inline constexpr bool is_lone = false;
template <>
inline constexpr bool is_lone<lone_text> = true;

// `known` is a sentence of a known article, `repeat` one that an earlier article has word for word, `aside` one that does
// not count for the moment; `name` is the name of a theme.
enum class node_kind : unsigned char { sentence, heading, title, focus, known, repeat, name, aside };

// A unit as the later stages see it.
struct node {
  offset begin, end;  // bytes of the article; a sentence's after trimming
  index first;        // its first word in the token list; the next node's is the end
  index words;        // length in budget words; saturates
  index article;
  node_kind kind;
  bool chosen : 1;
  bool kept : 1;   // in the best choice so far
  bool cut : 1;    // chosen, but shortened to fit the budget
  bool heard : 1;  // a sentence of its article is chosen, where that matters
  uint32_t p;      // centrality: one() on average over the sentences
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
  size_t place(const node* n) const noexcept { return static_cast<size_t>(n - nodes); }
  // The first sentence behind `from`, or of all where that is null; null behind the last.
  PITH_STAGE node* next_sentence(const node* from) const noexcept {
    node* n = from ? nodes + place(from) + 1 : nodes;
    while (n != nodes + count && n->kind != node_kind::sentence) ++n;
    return n != nodes + count ? n : nullptr;
  }
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
  size_t begin = r.begin, left = 0;
  if (r.size() > 2 * long_sentence && find_either(text, r.begin, r.end, ';', ';') < r.end) left = count_words(text, r);
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

// What an index of a corpus holds, or would hold.
struct census {
  size_t articles = 0;
  size_t longest = 0;  // bytes of the longest text
  size_t units = 0, words = 0, sentences = 0;
};

template <class Corpus>
census begin_census(const Corpus& c) noexcept {
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

// Reads units into an index as far as the limits go, and counts on beyond them. All languages of a program share this:
// the scanners above it are compiled once for a language, whatever is read.
struct indexer {
  document_index& d;
  const limits& l;
#if !PITH_WIDE_INDEX
  vocabulary terms;
#endif
  census& n;
  admission admit;
  bool known = false;   // the text is one that the reader has read
  bool titled = false;  // its title was given beside it
#if PITH_WIDE_INDEX
  bool headed = false;  // one of the texts to choose from has a heading
#endif
  size_t article = 0;

  template <class Language>
  void add(node_kind kind, const text_view& text, range r, const Language& lang) noexcept {
    if (!is_plain<Language> && kind == node_kind::sentence) trim(text, r);
    open_node(kind, text, r);
    read_terms(text, r, lang);
  }

 private:
  template <class Language>
  PITH_STAGE void read_terms(const text_view& text, const range& r, const Language& lang) noexcept {
    for_each_term(text, r, lang, [this](const term& t) { add_term(t); });
  }
  PITH_STAGE static void trim(const text_view& text, range& r) noexcept { r = trim_sentence(text, r); }
  PITH_STAGE void open_node(node_kind kind, const text_view& text, const range& r) noexcept {
    if (n.units < l.units) {
      node& u = d.nodes[n.units];
      u = node{};
      u.begin = static_cast<offset>(r.begin);
      u.end = static_cast<offset>(r.end);
      u.first = static_cast<index>(n.words);
      u.article = static_cast<index>(article);
      u.kind = kind;
      if (kind == node_kind::sentence) {
        const size_t length = count_words(text, r);
        u.words = static_cast<index>(length < single_content ? length : single_content);
      }
    }
    ++n.units;
    if (kind == node_kind::sentence) ++n.sentences;
  }
  void add_term(const term& t) noexcept {
    if (n.words < l.words) {
#if PITH_WIDE_INDEX
      // Where there is room for the key, all are interned together at the end.
      d.tokens[n.words] = key_of(t.hash, t.stop) | (t.stop ? 1u : 0u);
#else
      terms.add(n.words, t.hash, t.stop);
#endif
    }
    ++n.words;
  }
};

// Gives the units of one text to the indexer, those that have a place there.
template <class Language>
struct unit_reader {
  indexer& to;
  text_arg text;
  const Language& lang;

  void operator()(const unit& u) const noexcept {
    node_kind kind = node_kind::sentence;
    if (u.kind == unit_kind::boilerplate && to.admit != admission::anything) return;
    if (u.kind == unit_kind::heading && to.admit == admission::sentences)
      kind = u.title && !to.titled ? node_kind::title : node_kind::heading;
#if PITH_WIDE_INDEX
    if (u.kind == unit_kind::heading && !to.known) to.headed = true;
#endif
    const range whole{u.begin, u.end};
    if (kind != node_kind::sentence) {
      if (!to.known) to.add(kind, text, whole, lang);
      return;
    }
    if (to.known) kind = node_kind::known;
    if constexpr (is_plain<Language>)
      to.add(kind, text, whole, lang);
    else
      for_each_clause(text, whole, [&](range clause) { to.add(kind, text, clause, lang); });
  }
};

template <class Article, class Language>
void read_article(indexer& to, const Article& a, const Language& lang, bool keep_boilerplate) noexcept {
  to.titled = a.title.size != 0;
  if (to.titled && !to.known) to.add(node_kind::title, a.title, range{0, a.title.size}, lang);
  for_each_unit(a.text, lang, keep_boilerplate, unit_reader<Language>{to, a.text, lang});
}

// The language of a few words that stand beside a corpus: a focus, the name of a theme. They are too few to speak for
// themselves and can meet nothing but words of the articles: of the languages of the first articles they have the one
// that most of them are function words of.
template <class Language, class Corpus>
constexpr const Language& language_beside(const Language& l, const Corpus&, text_view) noexcept {
  return l;
}
template <class Corpus>
any_language language_beside(const lang::automatic& l, const Corpus& c, text_view words) noexcept {
  constexpr size_t asked = 16;
  any_language best;
  size_t most = 0;
  for (size_t i = 0; i < c.count && i < asked; ++i) {
    const any_language own = language_of_text(l, c.articles[i].text);
    size_t stops = 0;
    for_each_term(words, range{0, words.size}, own, [&](const term& t) { stops += t.stop ? 1u : 0u; });
    if (i != 0 && stops <= most) continue;
    best = own;
    most = stops;
  }
  return best;
}

// Fills the index with the focus and all units that count, as far as the limits go; beyond them the answer says what
// would be needed, and the index is not to be used. One pass over the texts, more where there is no prose at all.
// `slots` has table_slots(l.words) elements, or is null where the limits are zero: this counts then.
template <class Corpus, class Options>
census build_index(document_index& d, const Corpus& c, const Options& o, const limits& l, uint32_t* slots) noexcept {
  for (admission admit = admission::sentences;; admit = next(admit)) {
    census n = begin_census(c);
#if PITH_WIDE_INDEX
    indexer to{d, l, n, admit};
#else
    indexer to{d, l, vocabulary(d.tokens, slots, l.words), n, admit};
#endif
    const text_view& focus = o.focus.text;
    if (focus.size) to.add(node_kind::focus, focus, range{0, focus.size}, language_beside(o.language, c, focus));
    for (size_t i = 0; i < c.name_count; ++i) {
      const text_view name = c.names[i];
      to.add(node_kind::name, name, range{0, name.size}, language_beside(o.language, c, name));
    }
    for (size_t i = 0; i < c.known_count + c.count; ++i) {
      to.known = i < c.known_count;
      to.article = to.known ? 0 : i - c.known_count;
      const auto& a = to.known ? c.known[i] : c.articles[to.article];
      read_article(to, a, language_of_text(o.language, a.text), o.keep_boilerplate);
    }
    if (n.sentences == 0 && admit != admission::anything) {
#if PITH_WIDE_INDEX
      if (!to.headed) admit = admission::headings;  // which there are none of: for speed alone
#endif
      continue;
    }
    if (slots == nullptr || n.units > l.units || n.words > l.words) return n;
    d.count = n.units;
    d.words = n.words;
    d.sentences = n.sentences;
    d.nodes[d.count] = node{};
    d.nodes[d.count].first = static_cast<index>(d.words);
#if PITH_WIDE_INDEX
    d.terms = vocabulary(slots, l.words).number_keys(d.tokens, d.words);
#else
    d.terms = to.terms.number(d.words);
#endif
    return n;
  }
}

inline constexpr limits no_limits{};

// Counts what an index of the corpus will hold; no memory.
template <class Corpus, class Options>
census take_census(const Corpus& c, const Options& o) noexcept {
  document_index none;
  return build_index(none, c, o, no_limits, nullptr);
}

}  // namespace detail
PITH_NAMESPACE_END

#endif
