// SPDX-License-Identifier: MIT
#ifndef PITH_SUPPORT_HPP
#define PITH_SUPPORT_HPP

#include <pith/summarize.hpp>

// Which other articles say what a chosen sentence says.

PITH_NAMESPACE_BEGIN

// An article that supports the sentence told of before, and how near its nearest sentence comes: a cosine in 1/65536.
struct supporter {
  size_t article = 0;
  uint32_t similarity = 0;
};

namespace detail {

constexpr uint32_t least_support = 65536 * 2 / 5;

// Calls sink(node, const supporter&) for each chosen sentence and each article that supports it. To be called after
// run(); keys are lost. The vectors hold the words that occur in two sentences at least.
// O(chosen * words).
template <class Sink>
void for_each_supporter(engine& e, Sink&& sink) noexcept {
  document_index& d = e.d;
  e.memory.release(0);
  e.memory.take<node>(e.l.units + 1);
  e.memory.take<index>(e.l.words);
  const sentence_graph g = take_graph(e);
  build_vectors(d, g.vectors, g.sums);
  g.measure();
  for (size_t s = 0; s < d.count; ++s) {
    if (!d.nodes[s].chosen) continue;
    g.scatter(s, g.links[s].inverse);
    uint32_t nearest = 0;
    for (size_t k = 0; k < d.count; ++k) {
      const node& n = d.nodes[k];
      if (d.is_sentence(k) || n.kind == node_kind::repeat) {
        const uint32_t here = g.cosine(k);
        if (here > nearest) nearest = here;
      }
      if (k + 1 < d.count && d.nodes[k + 1].article == n.article) continue;
      const supporter found{n.article, nearest};
      if (nearest >= least_support && n.article != d.nodes[s].article) sink(s, found);
      nearest = 0;
    }
    g.scatter(s, static_cast<uint32_t>(0) - g.links[s].inverse);
  }
}

}  // namespace detail

// Like extract(), for the sink's sake in the order of the corpus and of the text: calls sink(const pick&) for each chosen
// sentence and then sink(const supporter&) for each other article that says much the same.
template <class Sink, class Language = lang::en, class Method = coverage, class Focus = no_focus>
result extract_with_support(const corpus& c, const budget& b, buffer workspace, Sink&& sink,
                            const options<Language, Method, Focus>& o = {}) noexcept {
  const limits l = detail::limits_of(c, o);
  auto bounded = o;
  bounded.limits = l;
  result r;
  detail::engine* const run = detail::prepare_and_run(r, c, b, bounded, workspace);
  if (!r) return r;
  detail::engine& e = *run;
  r.size = e.chosen;
  if (e.chosen == 0) return r;
  size_t told = 0;
  detail::order_by_rank(e, [](size_t) {});
  for (size_t s = 0; s < e.d.count; ++s) {
    // Ranks live in the memory that the vectors need: they wait in the field that has served.
    if (e.d.nodes[s].chosen) e.d.nodes[s].words = static_cast<index>(e.keys[s]);
  }
  const auto tell_until = [&](size_t last) {
    for (; told < last; ++told) {
      const detail::node& n = e.d.nodes[told];
      if (n.chosen) sink(pick{n.article, n.begin, n.end, n.p, n.words, n.cut, no_theme});
    }
  };
  detail::for_each_supporter(e, [&](size_t s, const supporter& found) {
    tell_until(s + 1);
    sink(found);
  });
  tell_until(e.d.count);
  return r;
}

PITH_NAMESPACE_END

#endif
