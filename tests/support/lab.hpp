// SPDX-License-Identifier: MIT
#ifndef PITH_TESTS_LAB_HPP
#define PITH_TESTS_LAB_HPP

// The engine's parts with memory of their own, over texts or over indexes written by hand.

#include <pith.hpp>

#include <initializer_list>
#include <string>
#include <vector>

namespace helpers {

inline std::vector<pith::article> views(const std::vector<std::string>& texts) {
  std::vector<pith::article> all;
  for (const std::string& t : texts) all.push_back(pith::article{pith::text_view(t)});
  return all;
}

// A sentence as a list of term numbers; `alone` is a word that no other place has.
constexpr pith::index alone = pith::detail::single_content;
using terms = std::vector<pith::index>;

// The graph of an index, with memory of its own.
struct lab {
  std::vector<pith::detail::node> nodes;
  std::vector<pith::index> tokens;
  pith::detail::document_index d;
  std::vector<pith::index> lists, first;
  std::vector<uint16_t> isf2;
  std::vector<uint32_t> sums;
  std::vector<pith::detail::link> links;

  // `content` term numbers are content words, the next up to `all` function words. articles[s] is the article of
  // sentence s; none: all in one.
  lab(const std::vector<terms>& sentences, size_t content, size_t all = 0, const std::vector<size_t>& articles = {}) {
    for (const terms& s : sentences) {
      pith::detail::node n{};
      n.first = static_cast<pith::index>(tokens.size());
      n.words = static_cast<pith::index>(s.size());
      n.begin = static_cast<pith::offset>(10 * nodes.size());
      n.end = static_cast<pith::offset>(n.begin + s.size());
      n.article = static_cast<pith::index>(articles.empty() ? 0 : articles[nodes.size()]);
      tokens.insert(tokens.end(), s.begin(), s.end());
      nodes.push_back(n);
    }
    d.count = nodes.size();
    d.terms.content = static_cast<pith::index>(content);
    d.terms.all = static_cast<pith::index>(all < content ? content : all);
    finish();
  }
  // Of texts, as the engine reads them.
  explicit lab(const std::vector<pith::article>& articles, pith::text_view focus = {}) {
    const pith::corpus c{articles.data(), articles.size()};
    pith::options<pith::lang::en, pith::coverage, pith::focus> o;
    o.focus.text = focus;
    const pith::detail::census n = pith::detail::take_census(c, o);
    pith::limits l;
    l.bytes = n.longest;
    l.units = n.units;
    l.words = n.words;
    nodes.resize(l.units + 1);
    tokens.resize(l.words + 1);
    d.nodes = nodes.data();
    d.tokens = tokens.data();
    std::vector<uint32_t> slots(pith::detail::table_slots(l.words) + pith::detail::repeat_slots(l.units));
    pith::detail::reading_of<decltype(o)> reader;
    reader.fill(d, l, slots.data());
    pith::detail::read_corpus(reader, c, o);
    pith::detail::mark_repeats(d, slots.data());
    nodes.pop_back();
    tokens.pop_back();
    finish();
  }
  lab(const lab&) = delete;
  lab& operator=(const lab&) = delete;

  pith::detail::sentence_graph graph() {
    return {d, {lists.data(), first.data(), isf2.data()}, links.data(), sums.data()};
  }
  // Vectors and their lengths.
  pith::detail::sentence_graph measured() {
    const pith::detail::sentence_graph g = graph();
    pith::detail::build_vectors(d, g.vectors, g.sums);
    g.measure();
    return g;
  }
  // Centralities of the sentences by PageRank, the ranking's teleport vector and all; the average sentence has 1.
  std::vector<double> pagerank(const pith::ranking& r) {
    const pith::detail::sentence_graph g = measured();
    pith::detail::teleport(g, r);
    pith::detail::pagerank(g, r);
    return centralities();
  }
  std::vector<double> centralities() const {
    std::vector<double> all;
    for (size_t s = 0; s < d.count; ++s) {
      if (d.is_sentence(s)) all.push_back(p(s));
    }
    return all;
  }
  double p(size_t s) const { return static_cast<double>(nodes[s].p) / pith::detail::one(d.sentences); }

 private:
  void finish() {
    pith::detail::node end{};
    end.first = static_cast<pith::index>(tokens.size());
    nodes.push_back(end);
    d.words = tokens.size();
    tokens.push_back(0);
    d.nodes = nodes.data();
    d.tokens = tokens.data();
    d.sentences = d.articles = 0;
    for (size_t s = 0; s < d.count; ++s) d.sentences += d.is_sentence(s) ? 1u : 0u;
    for (size_t s = 0; s < d.count; ++s) d.articles += s == 0 || nodes[s].article != nodes[s - 1].article ? 1u : 0u;
    lists.resize(tokens.size());
    first.resize(d.count + 1);
    isf2.resize(d.terms.content + 1u);
    sums.resize(d.terms.content + 1u);
    links.resize(d.count + 1);
  }
};

inline lab read(const std::vector<std::string>& texts) { return lab(views(texts)); }

// PageRank alone: no position, no title, no direction; damping .5.
inline pith::ranking plain_ranking(uint32_t iterations = 40) {
  pith::ranking r;
  r.damping = 128;
  r.backward = r.lead = r.title = 0;
  r.iterations = iterations;
  return r;
}

// Concepts of a lab, with memory of their own.
struct concept_lab {
  std::vector<pith::index> pairs;
  std::vector<uint32_t> weights;
  std::vector<pith::detail::alone_weight> alone_weights;
  std::vector<pith::index> items;
  std::vector<uint32_t> keys;
  pith::detail::key_heap top{};
  pith::detail::concept_set set;

  // `room` in bytes is what the sums have behind the weights.
  explicit concept_lab(lab& l, size_t room = pith::detail::concept_set::least_room) : set{l.d, {}, nullptr, nullptr} {
    pairs.resize(l.d.words + 1);
    std::vector<uint32_t> slots(pith::detail::pair_slots(l.d.words));
    alone_weights.resize(l.d.count + 1);
    items.resize(l.d.count + 1);
    keys.resize(l.d.count + 1);
    set.family[0].at = l.tokens.data();
    set.family[0].count = l.d.terms.all;
    set.family[1].at = pairs.data();
    set.family[1].count = pith::detail::number_pairs(l.d, pairs.data(), slots.data());
    const size_t most = l.d.words / 2 > l.d.terms.all ? l.d.words / 2 : size_t{l.d.terms.all};
    const size_t half = (most * sizeof(pith::detail::concept_weight) + 3) / 4;
    weights.resize(2 * half + (room + 3) / 4);
    for (unsigned f = 0; f < 2; ++f)
      set.family[f].weight = reinterpret_cast<pith::detail::concept_weight*>(weights.data() + f * half);
    set.end = reinterpret_cast<unsigned char*>(weights.data() + 2 * half) + room;
    set.alone = alone_weights.data();
  }
  void weigh() { pith::detail::weigh_concepts(set); }
  pith::detail::key_heap& heap() { return top = {items.data(), keys.data()}; }
};

}  // namespace helpers

#endif
