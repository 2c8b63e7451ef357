// SPDX-License-Identifier: MIT
#ifndef PITH_TESTS_ASK_HPP
#define PITH_TESTS_ASK_HPP

#include <pith.hpp>

#include <vector>

// A question to the core, with memory of exactly the size that it asks for.

const pith::any_method any_methods[] = {
    {pith::method::coverage}, {pith::method::lexrank}, {pith::method::lexrank, 100},   {pith::method::textrank},
    {pith::method::centroid}, {pith::method::lead},    {pith::method::lexrank, 0, 500}};

using any_options = pith::options<pith::lang::en, pith::any_method, pith::focus>;

struct answer {
  pith::result result;
  std::vector<pith::pick> picks;
};

inline answer ask(const std::vector<pith::article>& articles, const pith::budget& b, const any_options& o,
                  unsigned char fill = 0) {
  const pith::corpus c{articles.data(), articles.size()};
  std::vector<unsigned char> memory(pith::workspace_size(c, o), fill);
  answer a;
  a.result = pith::extract(
      c, b, pith::buffer(memory.data(), memory.size()), [&](const pith::pick& p) { a.picks.push_back(p); }, o);
  return a;
}

inline bool same(const answer& a, const answer& b) {
  if (a.result.code != b.result.code || a.picks.size() != b.picks.size()) return false;
  for (size_t i = 0; i < a.picks.size(); ++i) {
    const pith::pick &x = a.picks[i], &y = b.picks[i];
    if (x.article != y.article || x.begin != y.begin || x.end != y.end || x.score != y.score || x.rank != y.rank ||
        x.cut != y.cut)
      return false;
  }
  return true;
}

#endif
