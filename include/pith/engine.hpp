// SPDX-License-Identifier: MIT
#ifndef PITH_ENGINE_HPP
#define PITH_ENGINE_HPP

#include <pith/repeats.hpp>
#include <pith/summary.hpp>

// The stages of a call, from the texts to the sentences that are chosen, and the memory that each takes.

PITH_NAMESPACE_BEGIN
namespace detail {

// The state of one call: views into the workspace.
struct engine {
  document_index d;
  limits l;
  arena memory;
  index* items = nullptr;    // d.count: room for an order of the sentences
  uint32_t* keys = nullptr;  // d.count
  size_t chosen = 0;
  size_t needed = 0;  // bytes of workspace, where there are too few
  bool focused = true;

  engine(const limits& most, const arena& workspace) noexcept : l(most), memory(workspace) {}
  result answer(status code) const noexcept { return {code, 0, needed, code != status::ok || focused}; }
};

// The sizes of the parts that a call takes from the workspace, each stage's on top of those that all need.
struct layout {
  size_t common = 0, index_stage = 0, graph_stage = 0, choice_stage = 0;

  constexpr explicit layout(const limits& l) noexcept {
    // Each part is rounded up to four bytes.
    const size_t units = l.units, words = up(l.words * sizeof(index));
    const size_t shared = l.words / 2;  // a shared term occurs twice at least
    const size_t order = up(units * sizeof(index)) + units * 4;
    common = (units + 1) * sizeof(node) + words;
    index_stage = larger(table_slots(l.words) * 4 + of<reading<any_language>>(), repeat_slots(units) * 4);
    graph_stage = units * sizeof(link) + up((units + 1) * sizeof(index)) + shared * 4 + up(shared * 2) + order;
    if (PITH_INDEX_BITS == 32) graph_stage += words;
    if (l.edges) graph_stage += words + l.edges * sizeof(edge);
    choice_stage = words + larger(pair_slots(l.words) * 4,
                                  units * sizeof(alone_weight) + 2 * up(shared * sizeof(concept_weight)) + order);
  }
  // What run() takes.
  constexpr size_t stages() const noexcept {
    size_t most = index_stage;
    if (graph_stage > most) most = graph_stage;
    if (choice_stage > most) most = choice_stage;
    return common + most;
  }
  constexpr size_t total() const noexcept { return of<engine>() + stages() + arena::slack; }

 private:
  static_assert(sizeof(node) % 4 == 0 && sizeof(link) % 4 == 0 && sizeof(edge) % 4 == 0 &&
                    sizeof(alone_weight) % 4 == 0,
                "");
  static constexpr size_t up(size_t n) noexcept { return arena::round_up(n); }
  static constexpr size_t larger(size_t a, size_t b) noexcept { return a > b ? a : b; }
  // One of a type.
  template <class T>
  static constexpr size_t of() noexcept {
    return up(sizeof(T)) + (alignof(T) > 4 ? alignof(T) - 4 : 0);
  }
};

// The graph of an index, its parts not yet filled.
inline sentence_graph take_graph(engine& e) noexcept {
  const limits& l = e.l;
  arena& memory = e.memory;
  e.items = memory.take<index>(l.units);
  e.keys = memory.take<uint32_t>(l.units);
  link* links = memory.take<link>(l.units);
  index* terms = PITH_INDEX_BITS == 16 ? e.d.tokens : memory.take<index>(l.words);
  index* first = memory.take<index>(l.units + 1);
  uint32_t* sums = memory.take<uint32_t>(l.words / 2);
  uint16_t* isf2 = memory.take<uint16_t>(l.words / 2);
  return {e.d, {terms, first, isf2}, links, sums};
}

// Fills nodes[].p by the method; the teleport vector knows position, title and focus where the method does.
template <bool Many = true, class Options>
status rank_sentences(engine& e, const sentence_graph& g, const Options& o) noexcept {
  const method m = o.method.kind();
  if (m == method::lead) {
    lead_order(g.d);
    return status::ok;
  }
  ranking r = ripen(o.rank, g.d.sentences, Many ? g.d.articles : 1);
  if (!Options::method_type::graph) {
    position_centrality(g.d, r);
    return status::ok;
  }
  build_vectors(g.d, g.vectors, g.sums);
  g.measure();
  if (m == method::centroid) {
    centroid_similarity(g);
    return status::ok;
  }
  if (m != method::coverage) r.backward = r.lead = r.title = 0;  // what the papers describe
  if constexpr (!is_unfocused<decltype(o.focus)>) {
    if (m == method::coverage && o.method.threshold == 0 && g.d.nodes[0].kind == node_kind::focus) {
      e.focused = focused_pagerank<Many>(g, r, e.keys);
      return status::ok;
    }
  }
  e.focused = teleport<!is_unfocused<decltype(o.focus)>, Many>(g, r);
  if (m == method::textrank) {
    textrank_votes(g, r);
  } else if (o.method.threshold != 0) {
    index* postings = e.memory.take<index>(e.l.words);
    edge* edges = e.memory.take<edge>(e.l.edges);
    size_t found = 0;
    const status found_all = find_edges(g, o.method.threshold, postings, edges, e.l.edges, found);
    if (found_all != status::ok) return found_all;
    pagerank(g, edges, found, r);
  } else {
    pagerank<Many>(g, r);
  }
  return status::ok;
}

// Marks what is chosen by covered centrality. `in_turn`: see concept_set.
template <bool Many = true>
PITH_STAGE size_t choose_covering(engine& e, const purse& left, bool known, bool in_turn = false) noexcept {
  const limits& l = e.l;
  arena& memory = e.memory;
  concept_set c{e.d, {}, nullptr, nullptr, Many && in_turn};
  c.family[0].at = e.d.tokens;
  c.family[0].count = e.d.terms.all;
  c.family[1].at = memory.take<index>(l.words);
  const size_t mark = memory.mark();
  c.family[1].count = number_pairs<Many>(e.d, c.family[1].at, memory.take<uint32_t>(pair_slots(l.words)));
  memory.release(mark);
  c.alone = memory.take<alone_weight>(l.units);
  for (concept_family& f : c.family) f.weight = memory.take<concept_weight>(l.words / 2);
  e.items = memory.take<index>(l.units);
  e.keys = memory.take<uint32_t>(l.units);
  c.end = memory.take<unsigned char>(0);  // the order comes after the sums
  if (Many && known) drop_known(c);
  weigh_concepts<Many>(c);
  if (Many && known) cover_known(c);
  key_heap heap{e.items, e.keys};
  const size_t chosen = choose_by_coverage<Many>(c, left, heap, false);
  return chosen ? chosen : choose_by_coverage<Many>(c, left, heap, true);
}

// Where no sentence fits, the most central one of which a beginning does is cut.
template <class Corpus>
PITH_STAGE bool cut_best(engine& e, const Corpus& c, const purse& left) noexcept {
  node* best = nullptr;
  range kept{};
  for (node* n = nullptr; (n = e.d.next_sentence(n)) != nullptr;) {
    if (best && n->p <= best->p) continue;
    const range r =
        cut_to_fit(c.articles[is_lone<Corpus> ? 0 : n->article].text, range{n->begin, n->end}, left.words, left.bytes);
    if (r.size() == 0) continue;
    best = n;
    kept = r;
  }
  if (!best) return false;
  best->cut = kept.end < best->end;  // all of it fits where the words are such that weigh nothing
  best->end = static_cast<offset>(kept.end);
  best->chosen = true;
  return true;
}

template <class Language, class Method, class Focus>
limits to_limits(const census& n, const options<Language, Method, Focus>& o) noexcept {
  limits l;
  l.bytes = n.longest;
  l.units = n.units;
  l.words = n.words;
  l.articles = n.articles;
  l.edges = o.method.threshold ? 32 * n.units : 0;
  return l;
}

// The limits that a caller gives or, without any, what the texts hold, which takes a pass over them.
template <class Language, class Method, class Focus>
limits limits_of(const corpus& c, const options<Language, Method, Focus>& o) noexcept {
  limits l = o.limits;
  if (l.words == 0) l = to_limits(take_census(c, o), o);
  l.articles = c.count;
  return l;
}

// Whether counts, or the limits that a caller gives, are within what this build can number.
inline bool countable(const limits& l) noexcept {
  return l.units <= most_units && l.words <= most_words && l.bytes <= static_cast<offset>(~offset{0}) &&
         l.articles <= static_cast<index>(~index{0});
}

// Asks for a workspace for these limits, if there can be one that is large enough.
template <class Layout>
PITH_STAGE status ask_for(size_t& needed, const limits& wanted) noexcept {
  if (!countable(wanted)) return status::text_too_large;
  needed = Layout(wanted).total();
  return status::workspace_too_small;
}
// What an index would hold is more than was allowed for.
template <class Layout, class Options>
PITH_STAGE status refuse(engine& e, const census& n, const Options& o) noexcept {
  return ask_for<Layout>(e.needed, to_limits(n, o));
}

// Fills the index. If the texts exceed the limits, the answer is workspace_too_small (or text_too_large), and e.needed is
// what they take by Layout; the workspace is scratch then.
template <class Layout, class Corpus, class Options>
PITH_STAGE status fill_index(engine& e, const Corpus& c, const Options& o) noexcept {
  e.d.nodes = e.memory.take<node>(e.l.units + 1);
  e.d.tokens = e.memory.take<index>(e.l.words);
  const size_t mark = e.memory.mark();
  static_assert(sizeof(reading_of<Options>) <= sizeof(reading<any_language>), "layout has room for the latter");
  auto& reader = *e.memory.take<reading_of<Options>>(1);
  reader.fill(e.d, e.l, e.memory.take<uint32_t>(table_slots(e.l.words)));
  read_corpus(reader, c, o);
  if (reader.exceeds()) return refuse<Layout>(e, reader.n, o);
  e.memory.release(mark);
  if (is_lone<Corpus>) {
    e.d.articles = e.d.sentences != 0;
    return status::ok;
  }
  mark_repeats(e.d, e.memory.take<uint32_t>(repeat_slots(e.l.units)));
  e.memory.release(mark);
  return status::ok;
}
template <class Layout, class Corpus, class Options>
result index_corpus(engine& e, const Corpus& c, const Options& o) noexcept {
  return e.answer(fill_index<Layout>(e, c, o));
}

// Takes the graph and ranks.
template <bool Many, class Options>
PITH_STAGE status rank_all(engine& e, const Options& o) noexcept {
  const sentence_graph g = take_graph(e);
  return e.d.sentences ? rank_sentences<Many>(e, g, o) : status::ok;
}

PITH_STAGE inline purse fill_purse(const engine& e, const budget& b) noexcept {
  uint64_t total_words = 0;
  for (const node* n = nullptr; (n = e.d.next_sentence(n)) != nullptr;) total_words += n->words;
  return purse(b, total_words);
}

// Chooses within the budget by what the ranking says.
template <class Corpus, class Language, class Method, class Focus>
PITH_STAGE status spend(engine& e, const Corpus& c, const budget& b,
                        const options<Language, Method, Focus>& o) noexcept {
  constexpr bool many = !is_lone<Corpus>;
  purse left = fill_purse(e, b);
  if (left.sentences == 0 || left.words == 0 || left.bytes == 0) return status::budget_too_small;
  if (o.method.kind() == method::coverage) {
    if (many && !is_unfocused<Focus> && e.focused && e.d.nodes[0].kind == node_kind::focus)
      e.d.articles =
          articles_heard(e.d);  // what one article says of the focus is not passed over for what two say of all
    if (Method::graph) drop_vectors(e.d);
    e.chosen = choose_covering<many>(e, left, c.known_count != 0);
  } else {
    const sentence_graph g = take_graph(e);  // as it was
    // The order of the text alone has no vectors whose similarity could be asked for.
    const uint32_t lambda = o.method.kind() == method::lead ? no_mmr : o.method.mmr;
    e.chosen = choose_by_centrality<Method::diverse>(g, left, lambda, e.items, e.keys, false);
    if (e.chosen == 0) e.chosen = choose_by_centrality<Method::diverse>(g, left, lambda, e.items, e.keys, true);
  }
  if (e.chosen == 0 && !c.known_count) {
    if (!cut_best(e, c, left)) return status::budget_too_small;
    e.chosen = 1;
  }
  return status::ok;
}

// Indexes and ranks; the memory behind the index is free again. A focus that no sentence has a word of is as none, to the
// last byte: both are done once more without it.
template <class Layout, class Corpus, class Language, class Method, class Focus>
status rank_corpus(engine& e, const Corpus& c, const options<Language, Method, Focus>& o) noexcept {
  const auto once = [&](const auto& now) {
    const status done = fill_index<Layout>(e, c, now);
    if (done != status::ok) return done;
    const size_t mark = e.memory.mark();
    const status ranked = rank_all<!is_lone<Corpus>>(e, now);
    e.memory.release(mark);
    return ranked;
  };
  if constexpr (!is_unfocused<Focus>) {
    const size_t mark = e.memory.mark();
    const status done = once(o);
    if (e.focused) return done;
    e.memory.release(mark);
    e = engine(e.l, e.memory);
    const status again = once(unfocused(o));
    e.focused = false;
    return again;
  } else {
    return once(o);
  }
}

// Runs all stages in memory of at least layout(e.l).stages() bytes.
template <class Corpus, class Language, class Method, class Focus>
status run(engine& e, const Corpus& c, const budget& b, const options<Language, Method, Focus>& o) noexcept {
  const status ranked = rank_corpus<layout>(e, c, o);
  return ranked == status::ok && e.d.sentences ? spend(e, c, b, o) : ranked;
}

}  // namespace detail
PITH_NAMESPACE_END

#endif
