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

// The parts of a sentence that may be chosen, one after the other. O(bytes).
class clause_reader {
 public:
  PITH_STAGE void begin(const text_view& text, const range& sentence) noexcept {
    rest_ = sentence;
    left_ = 0;
    if (sentence.size() <= 2 * long_sentence) return;
    if (find_either(text, sentence.begin, sentence.end, ';', ';') < sentence.end) left_ = count_words(text, sentence);
    if (left_ <= long_sentence) left_ = 0;
  }
  bool next(const text_view& text, range& clause) noexcept {
    clause = rest_;
    rest_.begin = rest_.end;
    if (left_ != 0) cut(text, clause);
    return clause.begin < clause.end;
  }

 private:
  // Leaves in the clause what is before the first semicolon that parts enough from enough; the rest is for later.
  PITH_STAGE void cut(const text_view& text, range& clause) noexcept {
    size_t words = 0;
    for (size_t i = clause.begin, counted = i; i + 1 < clause.end; ++i) {
      if (text[i] != ';' || text[i + 1] > ' ') continue;
      const size_t more = count_words(text, range{counted, i + 1});
      words += more;
      left_ -= more;
      counted = i + 1;
      if (words < least_clause || left_ < least_clause) continue;
      clause.end = rest_.begin = counted;
      while (text[rest_.begin] <= ' ') ++rest_.begin;
      return;
    }
    left_ = 0;
  }

  range rest_;
  size_t left_;  // words of the rest, where it is still to be cut
};

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
  document_index* d;  // null where units and words are only counted
  const limits* l;
  uint32_t* slots;  // table_slots(l->words), or null
#if !PITH_WIDE_INDEX
  vocabulary terms{nullptr, nullptr, 0};
#endif
  census n;
  admission admit;
  bool known;   // the text is one that the reader has read
  bool titled;  // its title was given beside it
#if PITH_WIDE_INDEX
  bool headed;  // one of the texts to choose from has a heading
#endif
  size_t article;

  void fill(document_index& to, const limits& most, uint32_t* memory) noexcept {
    d = &to;
    l = &most;
    slots = memory;
  }
  template <class Corpus>
  PITH_STAGE void begin(const Corpus& c, admission a) noexcept {
    n = begin_census(c);
    admit = a;
    known = false;
#if PITH_WIDE_INDEX
    headed = false;
#endif
    article = 0;
#if !PITH_WIDE_INDEX
    terms = vocabulary(d ? d->tokens : nullptr, slots, l->words);
#endif
  }
  // Ends the index, if there is one and it holds everything.
  PITH_STAGE void end() noexcept {
    if (!d || exceeds()) return;
    d->count = n.units;
    d->words = n.words;
    d->sentences = n.sentences;
    d->nodes[d->count] = node{};
    d->nodes[d->count].first = static_cast<index>(d->words);
#if PITH_WIDE_INDEX
    d->terms = vocabulary(slots, l->words).number_keys(d->tokens, d->words);
#else
    d->terms = terms.number(d->words);
#endif
  }
  bool exceeds() const noexcept { return n.units > l->units || n.words > l->words; }

  PITH_STAGE void open_node(node_kind kind, const text_view& text, const range& r) noexcept {
    if (n.units < l->units) {
      node& u = d->nodes[n.units];
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
    if (n.words < l->words) {
#if PITH_WIDE_INDEX
      // Where there is room for the key, all are interned together at the end.
      d->tokens[n.words] = key_of(t.hash, t.stop) | (t.stop ? 1u : 0u);
#else
      terms.add(n.words, t.hash, t.stop);
#endif
    }
    ++n.words;
  }
};

// Reads articles into an indexer. The larger part of what is remembered on the way is in here: the workspace has room for it
// where the stack of a small machine has none.
template <class Language>
struct reading : indexer, unit_memory<Language> {
  using unit_memory<Language>::lang;
  using unit_memory<Language>::text;
  clause_reader clauses;
  range part;
  term_fold<Language> fold;

  void add(node_kind kind) noexcept {
    if (!is_plain<Language> && kind == node_kind::sentence) trim(text, part);
    open_node(kind, text, part);
    add_terms();
  }

  // The units of the text, those that have a place in the index.
  void operator()(const unit& u) noexcept {
    node_kind kind = node_kind::sentence;
    if (u.kind == unit_kind::boilerplate && admit != admission::anything) return;
    if (u.kind == unit_kind::heading && admit == admission::sentences)
      kind = u.title && !titled ? node_kind::title : node_kind::heading;
#if PITH_WIDE_INDEX
    if (u.kind == unit_kind::heading && !known) headed = true;
#endif
    part = {u.begin, u.end};
    if (kind != node_kind::sentence) {
      if (!known) add(kind);
      return;
    }
    if (known) kind = node_kind::known;
    if constexpr (is_plain<Language>) {
      add(kind);
    } else {
      clauses.begin(text, part);
      while (clauses.next(text, part)) add(kind);
    }
  }

  void read_all(node_kind kind, text_view words, const Language& language) noexcept {
    text = words;
    lang = &language;
    part = {0, words.size};
    add(kind);
  }
  template <class Article>
  void read_article(const Article& a, const Language& language) noexcept {
    titled = a.title.size != 0;
    if (titled && !known) read_all(node_kind::title, a.title, language);
    text = a.text;
    lang = &language;
    read_units(static_cast<unit_memory<Language>&>(*this), *this);
  }

 private:
  PITH_STAGE void add_terms() noexcept {
    read_terms(fold, text, part, *lang, [this](const term& t) { add_term(t); });
  }
  PITH_STAGE static void trim(const text_view& text, range& r) noexcept { r = trim_sentence(text, r); }
};

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

// Reads the focus and all units that count. One pass over the texts, more where there is no prose at all.
template <class Reading, class Corpus, class Options>
void read_corpus(Reading& to, const Corpus& c, const Options& o) noexcept {
  for (admission admit = admission::sentences;; admit = next(admit)) {
    to.begin(c, admit);
    to.keep_boilerplate = o.keep_boilerplate;
    const text_view& focus = o.focus.text;
    if (focus.size) to.read_all(node_kind::focus, focus, language_beside(o.language, c, focus));
    for (size_t i = 0; i < c.name_count; ++i)
      to.read_all(node_kind::name, c.names[i], language_beside(o.language, c, c.names[i]));
    for (size_t i = 0; i < c.known_count + c.count; ++i) {
      to.known = i < c.known_count;
      to.article = to.known ? 0 : i - c.known_count;
      const auto& a = to.known ? c.known[i] : c.articles[to.article];
      to.read_article(a, language_of_text(o.language, a.text));
    }
    if (to.n.sentences != 0 || admit == admission::anything) break;
#if PITH_WIDE_INDEX
    if (!to.headed) admit = admission::headings;  // which there are none of: for speed alone
#endif
  }
  to.end();
}

template <class Options>
using reading_of = reading<typename read_as<decltype(Options::language)>::type>;

inline constexpr limits no_limits{};

// Counts what an index of the corpus will hold; no memory but `scratch`.
template <class Corpus, class Options>
const census& count_units(reading_of<Options>& scratch, const Corpus& c, const Options& o) noexcept {
  scratch.d = nullptr;
  scratch.l = &no_limits;
  scratch.slots = nullptr;
  read_corpus(scratch, c, o);
  return scratch.n;
}
template <class Corpus, class Options>
census take_census(const Corpus& c, const Options& o) noexcept {
  reading_of<Options> scratch;
  return count_units(scratch, c, o);
}

}  // namespace detail
PITH_NAMESPACE_END

#endif
