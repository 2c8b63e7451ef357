// SPDX-License-Identifier: MIT
#ifndef PITH_CENTRALITY_HPP
#define PITH_CENTRALITY_HPP

#include <pith/explicit_graph.hpp>
#include <pith/textrank.hpp>

// How much each sentence matters: nodes[].p, one() on average.

PITH_NAMESPACE_BEGIN
namespace detail {

// What the order of the sentences tells grows with their number: k and c as they hold for n sentences an article.
inline ranking ripen(const ranking& given, size_t sentences, size_t articles) noexcept {
  ranking r = given;
  const uint32_t n = static_cast<uint32_t>(sentences / articles), d = n + 8;
  r.backward = r.backward * n / d;
  r.lead = r.lead * n / d;
  return r;
}

// 1 + c/(1 + position) as Q12: at most 2^20.
constexpr uint32_t position_weight(const ranking& r, uint32_t position) noexcept {
  return 4096u + (r.lead << 12) / (1 + position);
}

// Scales the raw weights in links[].teleport to one() on average.
inline void normalise_teleport(const sentence_graph& g) noexcept {
  const document_index& d = g.d;
  uint64_t sum = 0;
  for (const node* n = nullptr; (n = d.next_sentence(n)) != nullptr;) sum += g.link_of(n).teleport;
  const normaliser scale(sum, all_of(d.sentences));
  for (const node* n = nullptr; (n = d.next_sentence(n)) != nullptr;)
    g.link_of(n).teleport = scale(g.link_of(n).teleport);
}

// Multiplies the teleport weights of sentences [first, last) by 1 + weight/16 * cosine to the query node.
inline void lean_towards(const sentence_graph& g, size_t query, size_t first, size_t last, uint32_t weight) noexcept {
  const document_index& d = g.d;
  g.scatter(query, g.links[query].inverse);
  for (const node* n = first ? d.nodes + first - 1 : nullptr;
       (n = d.next_sentence(n)) != nullptr && d.place(n) < last;) {
    const uint64_t factor = 65536u + (product(weight, g.cosine(d.place(n))) >> 4);
    const uint64_t t = multiply_shift(factor, g.link_of(n).teleport, 16);
    g.link_of(n).teleport = t > 0xFFFFFFFFu ? 0xFFFFFFFFu : static_cast<uint32_t>(t);
  }
  g.scatter(query, static_cast<uint32_t>(0) - g.links[query].inverse);
}

// Gives `share`/256 of the teleport weight to the sentences by their similarity to the query node, with a quarter of that of
// the heading they stand under. False, and nothing changed, where no sentence has a word of it.
inline bool focus_on(const sentence_graph& g, size_t query, uint32_t share) noexcept {
  const document_index& d = g.d;
  g.scatter(query, g.links[query].inverse);
  uint64_t sum = 0;
  uint32_t heading = 0;
  for (size_t s = 0; s < d.count; ++s) {
    if (s && d.nodes[s].article != d.nodes[s - 1].article) heading = 0;
    if (d.nodes[s].kind == node_kind::heading) heading = g.cosine(s) / 4;
    if (!d.is_sentence(s)) continue;
    g.links[s].y = g.cosine(s) + heading;
    sum += g.links[s].y;
  }
  g.scatter(query, static_cast<uint32_t>(0) - g.links[query].inverse);
  if (sum == 0) return false;
  const normaliser scale(sum, all_of(d.sentences));
  for (size_t s = 0; s < d.count; ++s) {
    if (!d.is_sentence(s)) continue;
    const uint64_t mixed = product(256 - share, g.links[s].teleport) + product(share, scale(g.links[s].y));
    g.links[s].teleport = static_cast<uint32_t>(mixed >> 8);
  }
  return true;
}

// The teleport vector: what is known beside the graph. Position in the article, similarity to its title and to the
// focus. O(words).
// Returns whether the focus was of use, or absent. Focused: there may be one. Many: there may be more than one article.
template <bool Focused = true, bool Many = true>
bool teleport(const sentence_graph& g, const ranking& r) noexcept {
  const document_index& d = g.d;
  uint32_t position = 0;
  index article = 0;
  for (const node* n = nullptr; (n = d.next_sentence(n)) != nullptr;) {
    if (Many && n->article != article) position = 0;
    article = n->article;
    g.link_of(n).teleport = position_weight(r, position++);
  }
  for (size_t s = 0; s < d.count; ++s) {
    if (d.nodes[s].kind != node_kind::title || r.title == 0) continue;
    size_t first = Many ? s : 0, last = Many ? s : d.count;
    while (first > 0 && d.nodes[first - 1].article == d.nodes[s].article) --first;
    while (last < d.count && d.nodes[last].article == d.nodes[s].article) ++last;
    lean_towards(g, s, first, last, r.title);
  }
  normalise_teleport(g);
  // The focus is the first node, if there is one.
  return !Focused || d.nodes[0].kind != node_kind::focus || focus_on(g, 0, r.focus);
}

// PageRank whose votes have no direction.
inline void walk(const sentence_graph& g, ranking r) noexcept {
  r.backward = 0;
  pagerank(g, r);
}

// How often a random surfer comes by who, when he jumps, jumps anywhere: what draw() compares with. O(iterations * words).
inline void walk_anywhere(const sentence_graph& g, const ranking& r) noexcept {
  for (size_t s = 0; s < g.d.count; ++s) {
    if (g.d.is_sentence(s)) g.links[s].teleport = one(g.d.sentences);
  }
  walk(g, r);
}

// Sends him out to jump to sentences with the query's words (a random walk with restart: Tong, Faloutsos & Pan 2006).
// Calls visit(s, more, p) for every sentence: of his p visits, `more` are more than base[s], which walk_anywhere() left in
// nodes[].p. That part of what the sentence is worth, it owes to the query. False where none has a word of it.
template <class Visit>
bool draw(const sentence_graph& g, size_t query, const ranking& r, const uint32_t* base, Visit&& visit) noexcept {
  if (!focus_on(g, query, 256)) return false;
  walk(g, r);
  for (size_t s = 0; s < g.d.count; ++s) {
    const uint32_t p = g.d.nodes[s].p;
    if (g.d.is_sentence(s)) visit(s, p > base[s] ? p - base[s] : 0, p);
  }
  return true;
}

// p * part / all, part <= all.
inline uint32_t share_of(uint32_t p, uint64_t part, uint64_t all) noexcept {
  const unsigned shift = bit_width(all) > 31 ? bit_width(all) - 31 : 0;
  return static_cast<uint32_t>(p * divide((part >> shift) << 16, (all >> shift) + 1) >> 16);
}

// Of the centrality that is not owed to the focus, 1/32 counts: what fills a summary where little is on the focus.
constexpr unsigned unfocused_bits = 5;

// PageRank for a focus, the first node: of a sentence's centrality, what it owes to the focus counts. False, and plain
// PageRank, where no sentence has a word of it. owed[] has d.count elements, for scratch.
template <bool Many = true>
bool focused_pagerank(const sentence_graph& g, const ranking& r, uint32_t* owed) noexcept {
  const document_index& d = g.d;
  walk_anywhere(g, r);
  for (size_t s = 0; s < d.count; ++s) owed[s] = d.nodes[s].p;
  const bool found =
      draw(g, 0, r, owed, [&](size_t s, uint32_t more, uint32_t p) { owed[s] = share_of(65535, more, p); });
  teleport<true>(g, r);
  pagerank<Many>(g, r);
  if (!found) return false;
  uint64_t sum = 0;
  for (size_t s = 0; s < d.count; ++s) {
    if (!d.is_sentence(s)) continue;
    uint32_t& p = d.nodes[s].p;
    p = (p >> unfocused_bits) + static_cast<uint32_t>(static_cast<uint64_t>(p) * owed[s] >> 16);
    sum += p;
  }
  const normaliser scale(sum, all_of(d.sentences));
  for (size_t s = 0; s < d.count; ++s) {
    if (d.is_sentence(s)) d.nodes[s].p = scale(d.nodes[s].p);
  }
  return true;
}

// How many articles it is that the centrality comes from (the inverse of Simpson's index, rounded down), from 1.
inline size_t articles_heard(const document_index& d) noexcept {
  uint64_t all = 0, squares = 0, own = 0;
  for (size_t s = 0; s < d.count; ++s) all += d.is_sentence(s) ? d.nodes[s].p : 0u;
  for (size_t s = 0; s < d.count; ++s) {
    own += d.is_sentence(s) ? d.nodes[s].p : 0u;
    if (s + 1 < d.count && d.nodes[s + 1].article == d.nodes[s].article) continue;
    const uint64_t share = share_of(65536, own, all);
    squares += share * share;
    own = 0;
  }
  const uint64_t heard = squares ? divide(uint64_t{1} << 32, squares) : d.articles;
  return heard < 1 ? 1 : heard < d.articles ? static_cast<size_t>(heard) : d.articles;
}

// The centroid (Radev et al. 2004): each sentence's cosine to the sum of all vectors, its own among them.
inline void centroid_similarity(const sentence_graph& g) noexcept {
  const document_index& d = g.d;
  g.send(true);
  g.scatter_all(0, d.count, 1);
  for (size_t s = 0; s < d.count; ++s) d.nodes[s].p = d.is_sentence(s) ? pack(g.gather(s) * g.links[s].inverse) : 0;
  clear(g.sums, d.terms.content);
  for (size_t s = 0; s < d.count; ++s) g.links[s].teleport = 0;
  follow_votes(g, 256);  // scales, and mixes nothing in
}

// Position alone, weighed as the graph's teleport vector would be: the centralities of coverage_by_position.
inline void position_centrality(const document_index& d, const ranking& r) noexcept {
  uint64_t sum = 0;
  uint32_t position = 0;
  for (size_t s = 0; s < d.count; ++s) {
    if (s && d.nodes[s].article != d.nodes[s - 1].article) position = 0;
    if (!d.is_sentence(s)) continue;
    d.nodes[s].p = position_weight(r, position++);
    sum += d.nodes[s].p;
  }
  const normaliser scale(sum, all_of(d.sentences));
  for (size_t s = 0; s < d.count; ++s) d.nodes[s].p = scale(d.nodes[s].p);
}

// Position alone: the first sentence of every article, then every second one, and so on.
inline void lead_order(const document_index& d) noexcept {
  uint32_t position = 0;
  for (size_t s = 0; s < d.count; ++s) {
    if (s && d.nodes[s].article != d.nodes[s - 1].article) position = 0;
    if (d.is_sentence(s)) d.nodes[s].p = 0xFFFFFFFFu - position++;
  }
}

}  // namespace detail
PITH_NAMESPACE_END

#endif
