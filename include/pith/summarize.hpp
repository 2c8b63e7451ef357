// SPDX-License-Identifier: MIT
#ifndef PITH_SUMMARIZE_HPP
#define PITH_SUMMARIZE_HPP

#include <pith/selection.hpp>

PITH_NAMESPACE_BEGIN
namespace detail {

// The sizes of all parts, in the order in which they are taken from the workspace.
struct layout {
  size_t fixed = 0, intern = 0, graph = 0, pairs = 0, select = 0;

  constexpr layout(size_t units, size_t words, bool many) noexcept {
    const size_t shared = words / 2;  // a shared term occurs twice at least
    fixed = up((units + 1) * sizeof(node)) + up(words * sizeof(index));
    intern = up(table_slots(words) * 4);
    graph = up(units * sizeof(link)) + up(shared * 4) + up(shared * 2);
    pairs = up(words * sizeof(index)) + intern;
    select = up(words * sizeof(index)) + 2 * up(shared * 4) + (many ? 2 * up(shared) : 0) + up(units * sizeof(alone_counts)) +
             up(units * sizeof(index)) + up(units * 4);
  }
  constexpr size_t total() const noexcept {
    size_t most = intern;
    if (graph > most) most = graph;
    if (pairs > most) most = pairs;
    if (select > most) most = select;
    return fixed + most + arena::slack;
  }

 private:
  static constexpr size_t up(size_t n) noexcept { return arena::round_up(n); }
};

// Fills the index: nodes, tokens, numbers. The sizes were counted before.
template <class Language, class Focus>
void build_index(document_index& d, const corpus& c, const Language& lang, const Focus& f, bool keep_boilerplate,
                 const census& n, uint32_t* slots) noexcept {
  vocabulary words(slots, n.words);
  index article_number = 0;
  const auto add = [&](node_kind kind, text_view text, range r) {
    const range kept = kind == node_kind::sentence ? trim_sentence(text, r) : r;
    node& u = d.nodes[d.count++];
    u = node{static_cast<offset>(kept.begin), static_cast<offset>(kept.end), static_cast<index>(d.words), 0, article_number,
             kind, false, false, 0};
    if (kind == node_kind::sentence) {
      ++d.sentences;
      const size_t length = count_words(text, kept);
      u.words = static_cast<index>(length < single_content ? length : single_content);
    }
    for_each_term(text, kept, lang, [&](const term& t) {
      d.tokens[d.words++] = words.intern(t.hash, t.stop);
      words.make_room(d.tokens, d.words);
    });
  };
  if (f.text.size) add(node_kind::focus, f.text, range{0, f.text.size});
  for (size_t i = 0; i < c.count; ++i) {
    article_number = static_cast<index>(i);
    for_each_node(c.articles[i], lang, keep_boilerplate, n.admit, add);
  }
  d.nodes[d.count] = node{};
  d.nodes[d.count].first = static_cast<index>(d.words);
  d.terms = words.number(d.tokens, d.words);
}

// The state of one call: views into the workspace.
struct engine {
  document_index d;
  concept_set concepts{d, {}, nullptr};
  size_t chosen = 0;
};

template <class Options>
void rank_sentences(engine& e, arena& memory, const Options& o, size_t words) noexcept {
  const size_t mark = memory.mark();
  link* links = memory.take<link>(e.d.count);
  uint32_t* sums = memory.take<uint32_t>(words / 2);
  uint16_t* isf2 = memory.take<uint16_t>(words / 2);
  const sentence_graph g{e.d, links, sums, isf2};
  weigh_terms(e.d, isf2, sums);
  g.measure();
  teleport(g, o.rank);
  pagerank(g, o.rank);
  memory.release(mark);
}

template <class Options>
void choose_sentences(engine& e, arena& memory, const budget& b, const Options& o, size_t words, bool many) noexcept {
  concept_set& c = e.concepts;
  c.family[0].at = e.d.tokens;
  c.family[0].count = e.d.terms.content;
  c.family[1].at = memory.take<index>(words);
  const size_t mark = memory.mark();
  c.family[1].count = number_pairs(e.d, c.family[1].at, memory.take<uint32_t>(table_slots(words)));
  memory.release(mark);
  for (unsigned f = 0; f < 2; ++f) {
    c.family[f].weight = memory.take<uint32_t>(words / 2);
    if (many) c.family[f].articles = memory.take<unsigned char>(words / 2);
  }
  c.alone = memory.take<alone_counts>(e.d.count);
  weigh_concepts(c, many, many ? 26 : 128);
  uint64_t total = 0;
  for (size_t s = 0; s < e.d.count; ++s) total += e.d.nodes[s].words;
  purse left(b, total);
  index* items = memory.take<index>(e.d.count);
  uint32_t* keys = memory.take<uint32_t>(e.d.count);
  e.chosen = choose_by_coverage(c, left, o.rank.brevity, items, keys, false);
  if (e.chosen == 0) e.chosen = choose_by_coverage(c, left, o.rank.brevity, items, keys, true);
}

template <class Language, class Method, class Focus>
void run(engine& e, const corpus& c, const budget& b, const options<Language, Method, Focus>& o, const census& n,
         buffer workspace) noexcept {
  arena memory(workspace);
  e.d.nodes = memory.take<node>(n.units + 1);
  e.d.tokens = memory.take<index>(n.words);
  const size_t mark = memory.mark();
  build_index(e.d, c, o.language, o.focus, o.keep_boilerplate, n, memory.take<uint32_t>(table_slots(n.words)));
  memory.release(mark);
  rank_sentences(e, memory, o, n.words);
  choose_sentences(e, memory, b, o, n.words, n.articles > 1);
}

}  // namespace detail
PITH_NAMESPACE_END

#endif
