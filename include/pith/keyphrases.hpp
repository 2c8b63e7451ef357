// SPDX-License-Identifier: MIT
#ifndef PITH_KEYPHRASES_HPP
#define PITH_KEYPHRASES_HPP

#include <pith/detail/phrase_table.hpp>

// Key phrases without a part-of-speech tagger. A candidate stands somewhere in the texts between function words or
// punctuation, so that it is no fragment, or is a single word that is repeated; it inherits the centrality of the
// sentences that contain it, as its words do.

PITH_NAMESPACE_BEGIN

// A phrase as written: bytes [begin, end) of an article's text.
struct keyphrase {
  size_t article = 0;
  size_t begin = 0, end = 0;
  uint32_t score = 0;  // the best has 65,536
};

namespace detail {

// The place of a phrase in its text.
template <class Options>
keyphrase to_keyphrase(const document_index& d, const corpus& c, const Options& o, const candidate_phrase& p,
                       uint32_t score) noexcept {
  const node& n = d.nodes[p.node];
  const size_t from = static_cast<size_t>(p.at - n.first);
  word_finder finder{from, from + p.length};
  const text_view text = text_of(c, n);
  for_each_word(text, range{n.begin, n.end}, language_of_text(o.language, c.articles[n.article].text), finder);
  range found = finder.found;
  size_t end = found.end - 1;  // without the 's of its last word
  while (end > found.begin && (text[end - 1] & 0xC0u) == 0x80) --end;
  if (text[found.end - 1] == 's' && end > found.begin + 1 && is_apostrophe(decode(text, end - 1).value))
    found.end = end - 1;
  return {n.article, found.begin, found.end, score};
}

struct phrase_layout : layout {
  size_t phrases;
  constexpr explicit phrase_layout(const limits& l) noexcept : layout(l), phrases(phrase_table::size(l)) {}
  constexpr size_t total() const noexcept {
    size_t most = phrases;
    if (index_stage > most) most = index_stage;
    if (graph_stage > most) most = graph_stage;
    return common + most + arena::slack;
  }
};

}  // namespace detail

// Bytes of workspace for keyphrases() of any texts within the limits.
constexpr size_t keyphrases_workspace_size(const limits& l) noexcept { return detail::phrase_layout(l).total(); }

// Calls sink(const keyphrase&) for the k best phrases, the best first. The result's size counts them. Errors:
// workspace_too_small, text_too_large. O(words) after the ranking.
template <class Sink, class Language = lang::en, class Method = coverage, class Focus = no_focus>
result keyphrases(const corpus& c, size_t k, buffer workspace, Sink&& sink,
                  const options<Language, Method, Focus>& o = {}) noexcept {
  const limits l = detail::limits_of(c, o);
  if (detail::begin_census(c).longest > l.bytes || !detail::countable(l)) return {status::text_too_large, 0, 0, true};
  const size_t need = keyphrases_workspace_size(l);
  if (workspace.size < need) return {status::workspace_too_small, 0, need, true};
  detail::engine e(l, detail::arena(workspace));
  result r = e.answer(detail::rank_corpus<detail::phrase_layout>(e, c, o));
  if (!r || e.d.sentences == 0) return r;
  detail::drop_vectors(e.d);
  detail::phrase_table table(e.d, l, e.memory);
  table.read(c, o);
  table.gather(c, nullptr, 0);
  while (r.size < k) {
    const detail::candidate_phrase* p = table.next();
    if (!p) break;
    const keyphrase out = detail::to_keyphrase(e.d, c, o, *p, table.score());
    sink(out);
    ++r.size;
  }
  return r;
}

PITH_NAMESPACE_END

#endif
