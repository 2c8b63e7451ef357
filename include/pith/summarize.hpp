// SPDX-License-Identifier: MIT
#ifndef PITH_SUMMARIZE_HPP
#define PITH_SUMMARIZE_HPP

#include <pith/repeats.hpp>
#include <pith/summary.hpp>

// The whole pipeline, for one text or for many together. Nothing is allocated and nothing is kept between two calls.

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

// Ranks all sentences by centrality: keys[node] becomes the rank from 1. Calls visit(node) in that order. O(n log n).
template <class Visit>
void order_by_rank(engine& e, Visit&& visit) noexcept {
  key_heap heap{e.items, e.keys};
  for (const node* n = nullptr; (n = e.d.next_sentence(n)) != nullptr;) {
    const size_t s = e.d.place(n);
    e.keys[s] = n->p;
    e.items[heap.count++] = static_cast<index>(s);
  }
  heap.build();
  for (uint32_t rank = 1; heap.count; ++rank) {
    const index s = e.items[0];
    heap.pop();
    e.keys[s] = rank;  // no longer compared
    visit(static_cast<size_t>(s));
  }
}

inline pick to_pick(const engine& e, size_t s) noexcept {
  const node& n = e.d.nodes[s];
  return {n.article, n.begin, n.end, n.p, e.keys[s], n.cut};
}

// The rank that order_by_rank() gives. O(n).
inline uint32_t rank_of(const document_index& d, size_t s) noexcept {
  const uint32_t p = d.nodes[s].p;
  uint32_t rank = 1;
  for (size_t k = 0; k < d.count; ++k) {
    const bool before = (d.nodes[k].p > p) | ((d.nodes[k].p == p) & (k < s));
    rank += (before & d.is_sentence(k)) ? 1u : 0u;
  }
  return rank;
}

// Calls visit(node) for each chosen sentence.
template <class Visit>
void for_each_chosen(engine& e, bool by_score, Visit&& visit) noexcept {
  if (by_score) {
    order_by_rank(e, [&](size_t s) {
      if (e.d.nodes[s].chosen) visit(s);
    });
    return;
  }
  for (size_t s = 0; s < e.d.count; ++s) {
    if (e.d.nodes[s].chosen) visit(s);
  }
}

// Calls sink(const pick&) for each chosen sentence, whose rank is left in keys.
template <class Sink>
void for_each_pick(engine& e, bool by_score, Sink&& sink) noexcept {
#if SIZE_MAX > 0xFFFFFFFF  // for speed alone: a few ranks are counted
  const bool few = !by_score && e.chosen <= bit_width(e.d.count);
#else
  constexpr bool few = false;
#endif
  if (!by_score && !few) order_by_rank(e, [](size_t) {});
  for_each_chosen(e, by_score, [&](size_t s) {
    if (few) e.keys[s] = rank_of(e.d, s);
    sink(to_pick(e, s));
  });
}

// Writes the chosen sentences, if there is room for all; returns the bytes that they take.
PITH_STAGE inline size_t write_summary(engine& e, text_arg text, bool by_score, const text_buffer& out) noexcept {
  // First to count, with no room; then, if all of it has room, to write.
  struct {
    char* data;
    size_t room, size;
    void operator()(char c) noexcept {
      if (size < room) data[size] = c;
      ++size;
    }
  } put{out.data, 0, 0};
  do {
    put.room = put.size;
    put.size = 0;
    for_each_chosen(e, by_score, [&](size_t s) {
      if (put.size) put('\n');
      write_sentence(text, range{e.d.nodes[s].begin, e.d.nodes[s].end}, put);
    });
  } while (put.room < put.size && put.size <= out.size);
  return put.size;
}

// Whether the texts are within the limits, these within what can be numbered, and the room, in bytes, is what they take; r
// tells if not. Limits without words: the least that any text takes.
template <class Corpus>
PITH_STAGE bool suits(result& r, const Corpus& c, const limits& asked, size_t room) noexcept {
  limits l = asked;
  l.bytes = begin_census(c).longest;
  l.articles = c.count;
  if (asked.words != 0 && asked.bytes < l.bytes) {
    r.code = status::text_too_large;
    return false;
  }
  r.code = ask_for<layout>(r.needed, l);
  return r.code == status::workspace_too_small && room >= r.needed;
}

// Puts the engine at the beginning of the workspace.
PITH_STAGE inline engine* place_engine(const limits& l, const buffer& workspace) noexcept {
  arena memory(workspace);
  engine* const e = memory.take<engine>(1);
  *e = engine(l, memory.rest());
  return e;
}

// Settles the limits (counts, unless the caller's spare that), checks them and the workspace, and takes the engine from it.
// Null if there is no room, or the texts are too large; r tells.
template <class Corpus, class Options>
PITH_STAGE engine* begin_call(result& r, const Corpus& c, const Options& o, const buffer& workspace) noexcept {
  if (!suits(r, c, o.limits, workspace.size)) return nullptr;
  engine* const e = place_engine(o.limits, workspace);
  e->l.articles = c.count;
  if (o.limits.words != 0) return e;
  e->l = to_limits(count_units(*e->memory.take<reading_of<Options>>(1), c, o), o);
  e->memory.release(0);
  return suits(r, c, e->l, workspace.size) ? e : nullptr;
}

// Counts, checks, runs. The engine, null where r says why, is valid until the workspace is used again.
template <class Corpus, class Language, class Method, class Focus>
engine* prepare_and_run(result& r, const Corpus& c, const budget& b, const options<Language, Method, Focus>& o,
                        const buffer& workspace) noexcept {
  engine* const e = begin_call(r, c, o, workspace);
  if (!e) return nullptr;
  r.code = run(*e, c, b, o);
  r.needed = e->needed;
  r.focused = !r || e->focused;
  return e;
}

}  // namespace detail

// Bytes of workspace that any text within the limits can be summarized with. Constant: sizes a static array.
constexpr size_t workspace_size(const limits& l) noexcept { return detail::layout(l).total(); }

// Bytes of workspace that these texts need, exactly: one fewer is refused. One pass over the texts.
template <class Language = lang::en, class Method = coverage, class Focus = no_focus>
size_t workspace_size(const corpus& c, const options<Language, Method, Focus>& o =
                                           detail::default_options<options<Language, Method, Focus>>) noexcept {
  return workspace_size(detail::to_limits(detail::take_census(c, o), o));
}
template <class Language = lang::en, class Method = coverage, class Focus = no_focus>
size_t workspace_size(text_view text, const options<Language, Method, Focus>& o =
                                          detail::default_options<options<Language, Method, Focus>>) noexcept {
  const article a{text};
  return workspace_size(corpus{&a, 1}, o);
}

// Chooses the sentences that say most within the budget, and calls sink(const pick&) for each: in the order of the
// corpus and of the text, or by score. The result's size counts them. Errors: workspace_too_small, budget_too_small (a
// limit of zero, or below the first word), text_too_large, too_many_edges; the sink is not called then.
// O(words) time for the ranking and little more for the choice.
template <class Sink, class Language = lang::en, class Method = coverage, class Focus = no_focus>
result extract(
    const corpus& c, const budget& b, buffer workspace, Sink&& sink,
    const options<Language, Method, Focus>& o = detail::default_options<options<Language, Method, Focus>>) noexcept {
  result r;
  detail::engine* const e = detail::prepare_and_run(r, c, b, o, workspace);
  if (!r) return r;
  r.size = e->chosen;
  detail::for_each_pick(*e, o.by_score, sink);
  return r;
}

// The same for one text, written out: the sentences with '\n' between them, no terminator. `out` may not overlap the
// workspace. Fails with output_too_small, `needed` bytes and an untouched `out` where the summary is longer than that;
// a budget of bytes(out.size) cannot be.
template <class Language = lang::en, class Method = coverage, class Focus = no_focus>
result summarize(
    text_view text, const budget& b, buffer workspace, text_buffer out,
    const options<Language, Method, Focus>& o = detail::default_options<options<Language, Method, Focus>>) noexcept {
  const detail::lone_text c{{{text}}};
  result r;
  detail::engine* const e = detail::prepare_and_run(r, c, b, o, workspace);
  if (!r) return r;
  r.size = detail::write_summary(*e, c.articles[0].text, o.by_score, out);
  if (r.size > out.size) {
    r.code = status::output_too_small;
    r.needed = r.size;
    r.size = 0;
    r.focused = true;
  }
  return r;
}

namespace detail {

// Calls sink(const ranked_unit&) for every unit of every text. keys must hold the ranks.
template <class Language, class Method, class Focus, class Sink>
void for_each_ranked_unit(const engine& e, const corpus& c, const options<Language, Method, Focus>& o,
                          Sink&& sink) noexcept {
  const document_index& d = e.d;
  size_t s = 0;
  for (size_t i = 0; i < c.count; ++i) {
    const auto& language = language_of_text(o.language, c.articles[i].text);
    for_each_unit(c.articles[i].text, language, o.keep_boilerplate, [&](const unit& u) {
      ranked_unit listed;
      listed.article = i;
      listed.begin = u.begin;
      listed.end = u.end;
      listed.kind = u.kind;
      // The index has the same sentences in the same order, among other units and trimmed.
      while (s < d.count && (!(d.is_sentence(s) || d.nodes[s].kind == node_kind::repeat) || d.nodes[s].article < i ||
                             (d.nodes[s].article == i && d.nodes[s].begin < u.begin)))
        ++s;
      if (s < d.count && d.nodes[s].article == i && d.nodes[s].begin < u.end) {
        listed.chosen = d.nodes[s].chosen;
        listed.score = d.nodes[s].p;
        listed.rank = d.is_sentence(s) ? e.keys[s] : 0;
      }
      sink(static_cast<const ranked_unit&>(listed));
    });
  }
}

}  // namespace detail

// Every unit of every text in order, with its kind, score and rank; those that extract() would call out for the same
// budget are `chosen`. The result's size counts them. Errors as in extract().
template <class Sink, class Language = lang::en, class Method = coverage, class Focus = no_focus>
result rank(
    const corpus& c, const budget& b, buffer workspace, Sink&& sink,
    const options<Language, Method, Focus>& o = detail::default_options<options<Language, Method, Focus>>) noexcept {
  result r;
  detail::engine* const e = detail::prepare_and_run(r, c, b, o, workspace);
  if (!r) return r;
  detail::order_by_rank(*e, [](size_t) {});
  detail::for_each_ranked_unit(*e, c, o, [&](const ranked_unit& u) {
    sink(u);
    ++r.size;
  });
  return r;
}

PITH_NAMESPACE_END

#endif
