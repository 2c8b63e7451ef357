// SPDX-License-Identifier: MIT
#ifndef PITH_TESTS_ENGINE_HPP
#define PITH_TESTS_ENGINE_HPP

#include <pith.hpp>

#include <memory>
#include <string>
#include <vector>

// The stages of the engine, one by one, over memory of its own.
struct staged {
  explicit staged(std::vector<std::string> articles) : texts(std::move(articles)) {
    for (const std::string& t : texts) views.push_back(pith::article{pith::text_view(t)});
    const pith::corpus c{views.data(), views.size()};
    const pith::options<> o;
    const pith::limits l =
        pith::detail::to_limits(pith::detail::take_census(c, o.language, o.focus, o.keep_boilerplate), o);
    words = l.words;
    nodes.resize(l.units + 1);
    tokens.resize(l.words + 1);
    slots.resize(pith::detail::table_slots(l.words > l.units ? l.words : l.units));
    d.nodes = nodes.data();
    d.tokens = tokens.data();
    pith::detail::build_index(d, c, o.language, o.focus, false, l, slots.data());
    pith::detail::mark_repeats(d, slots.data());
    links.resize(l.units + 1);
    terms.resize(l.words + 1);
    first.resize(l.units + 1);
    sums.resize(l.words / 2 + 1);
    isf2.resize(l.words / 2 + 1);
  }
  explicit staged(const std::string& text) : staged(std::vector<std::string>{text}) {}

  // The graph, with vectors and their lengths ready.
  pith::detail::sentence_graph graph() {
    pith::detail::sentence_graph g{d, {terms.data(), first.data(), isf2.data()}, links.data(), sums.data()};
    pith::detail::build_vectors(d, g.vectors, g.sums);
    g.measure();
    return g;
  }
  // Centralities by PageRank; as a share of the average sentence's.
  std::vector<double> pagerank(const pith::ranking& r) {
    const pith::detail::sentence_graph g = graph();
    pith::detail::teleport(g, r);
    pith::detail::pagerank(g, r);
    return centralities();
  }
  std::vector<double> centralities() const {
    std::vector<double> p;
    for (size_t s = 0; s < d.count; ++s) {
      if (d.is_sentence(s)) p.push_back(static_cast<double>(d.nodes[s].p) / pith::detail::one(d.sentences));
    }
    return p;
  }

  std::vector<std::string> texts;
  std::vector<pith::article> views;
  pith::detail::document_index d;
  size_t words = 0;
  std::vector<pith::detail::node> nodes;
  std::vector<pith::index> tokens, terms, first;
  std::vector<uint32_t> slots, sums;
  std::vector<uint16_t> isf2;
  std::vector<pith::detail::link> links;
};

// PageRank alone: no position, no title, no direction; damping .5.
inline pith::ranking plain_ranking() {
  pith::ranking r;
  r.damping = 128;
  r.backward = r.lead = r.title = 0;
  r.iterations = 40;
  return r;
}

#endif
