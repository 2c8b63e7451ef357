// SPDX-License-Identifier: MIT
#ifndef PITH_SUMMARIZE_HPP
#define PITH_SUMMARIZE_HPP

#include <pith/engine.hpp>

// What a program calls, for one text or for many together. Nothing is allocated and nothing is kept between two calls.

PITH_NAMESPACE_BEGIN
namespace detail {

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
