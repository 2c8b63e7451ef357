// SPDX-License-Identifier: MIT
#ifndef PITH_EXPLAIN_HPP
#define PITH_EXPLAIN_HPP

#include <pith/support.hpp>

// Why a summary is as it is. The call makes the summary and then looks at its parts once more, in memory of its own, so
// that a summary alone pays nothing for it.

PITH_NAMESPACE_BEGIN

// What the ranking goes by that nobody set: it follows from the texts.
struct noticed {
  size_t articles = 0, sentences = 0;  // that count: copies do not
  uint32_t backward = 0, lead = 0;     // of `ranking`, as they hold for so many sentences an article
  uint32_t words_share = 0;            // of the words in the weight of all concepts, in 1/256; pairs have the rest
  uint32_t sharpness = 0;              // how much central sentences count beyond their share, in 1/65536
};

// A chosen sentence, and where it stands.
struct explained : pick {
  size_t position = 0;  // among the sentences of its article, from 1
  size_t of = 0;
};

enum class reason_kind : unsigned char {
  covers,  // words that weigh much and stand in no sentence chosen before; weight: their share of all that this one adds
  vote,    // a sentence that it resembles; weight: its share of all votes for this one
  repeat,  // a sentence that was passed over and says much the same; weight: the cosine of the two
};

struct reason {
  reason_kind kind = reason_kind::covers;
  size_t article = 0;
  size_t begin = 0, end = 0;  // bytes of that article
  uint32_t weight = 0;        // in 1/65536
};

namespace detail {

constexpr size_t covers_told = 5, votes_told = 3, repeats_told = 3;

// Each part has its own memory: nobody explains in a few KB.
constexpr size_t explain_size(const limits& l) noexcept {
  const layout all(l);
  const size_t words = arena::round_up(l.words * sizeof(index)), shared = l.words / 2;
  return all.total() + all.common + all.graph_stage + all.index_stage + pair_slots(l.words) * 4 +
         (PITH_INDEX_BITS == 16 ? 4 : 3) * words + 2 * arena::round_up(shared * sizeof(index)) +
         arena::round_up(l.units * sizeof(alone_weight)) + 2 * arena::round_up(shared * sizeof(concept_weight)) +
         concept_set::least_room + arena::slack;
}

// The strongest few of many, the earlier of equal ones first.
struct strongest {
  struct entry {
    size_t node;
    uint64_t weight;
  };
  entry best[votes_told];
  size_t count = 0;

  void add(size_t node, uint64_t weight) noexcept {
    size_t i = count < votes_told ? count++ : votes_told;
    if (weight == 0) {
      if (i < votes_told) --count;
      return;
    }
    for (; i > 0 && best[i - 1].weight < weight; --i) {
      if (i < votes_told) best[i] = best[i - 1];
    }
    if (i < votes_told) best[i] = entry{node, weight};
  }
};
static_assert(votes_told == repeats_told, "one list serves both");

// The parts of the pipeline, side by side.
class explanation {
 public:
  explanation(const corpus& c, const engine& made, engine& again, const sentence_graph& g) noexcept
      : c_(c), made_(made), d_(again.d), g_(g), concepts_{again.d, {}, nullptr, nullptr} {
    arena& memory = again.memory;
    const limits& l = again.l;
    words_ = memory.take<index>(l.words);
    pairs_ = memory.take<index>(l.words);
    concepts_.family[1].at = memory.take<index>(l.words);
    for (index*& owner : owners_) owner = memory.take<index>(l.words / 2);
    concepts_.alone = memory.take<alone_weight>(l.units);
    for (concept_family& f : concepts_.family) f.weight = memory.take<concept_weight>(l.words / 2);
    concepts_.end = memory.take<unsigned char>(concept_set::least_room) + concept_set::least_room;
  }

  // Brings the degrees of the graph back. O(words).
  void prepare_votes(int backward) noexcept {
    backward_ = backward;
    build_vectors(d_, g_.vectors, g_.sums);
    g_.measure();
    g_.send(true);
    g_.multiply(-backward);
    share_out(g_);
    for (size_t s = 0; s < d_.count; ++s) d_.nodes[s].p = made_.d.nodes[s].p;
  }

  // Weighs the concepts once more; their places are kept beside. After prepare_votes(), which needs the words. O(words).
  void prepare_concepts(uint32_t* slots) noexcept {
    concept_family* const f = concepts_.family;
    f[0].at = d_.tokens;
    f[0].count = d_.terms.all;
    f[1].count = number_pairs(d_, f[1].at, slots);
    for (size_t i = 0; i < d_.words; ++i) {
      words_[i] = f[0].at[i];
      pairs_[i] = f[1].at[i];
    }
    for (size_t s = 0; s < d_.count; ++s) d_.nodes[s].kind = made_.d.nodes[s].kind;  // what is known was left out
    weigh_concepts(concepts_);
    if (c_.known_count) cover_known(concepts_);
    find_owners();
  }

  // The strongest concepts that the sentence was the first to cover, none over another. O(words of the sentence).
  template <class Options, class Sink>
  void tell_concepts(size_t s, const Options& o, Sink&& sink) const noexcept {
    const node& n = d_.nodes[s];
    const text_view text = c_.articles[n.article].text;
    uint64_t total = unpack(concepts_.alone[s].get());
    for_each_own(s, [&total](uint32_t weight) { total += weight; });
    range told[covers_told];
    size_t told_words[covers_told];  // where the concept stands in the token list
    for (size_t k = 0; k < covers_told; ++k) {
      uint32_t best = 0;
      size_t at = n.first, previous_begin = 0;
      bool after_content = false;
      const auto consider = [&](size_t place, bool pair, range r) {
        const index number = pair ? pairs_[place] : words_[place];
        const index count = pair ? concepts_.family[1].count : d_.terms.content;
        if (number >= count || owners_[pair ? 1 : 0][number] != s) return;
        const uint32_t weight = concepts_.family[pair ? 1 : 0].weight[number].get();
        if (weight <= best) return;
        for (size_t i = 0; i < k; ++i) {
          if (r.begin < told[i].end && told[i].begin < r.end) return;
          if (!pair && words_[told_words[i]] == number) return;
          if (pair && pairs_[told_words[i]] == number) return;
        }
        best = weight;
        told[k] = r;
        told_words[k] = place;
      };
      for_each_term(text, range{n.begin, n.end}, language_of_text(o.language, text), [&](const term& t) {
        if (at >= d_.nodes[s + 1].first) return;
        consider(at, false, range{t.begin, t.end});
        if (after_content && !t.stop) consider(at - 1, true, range{previous_begin, t.end});
        after_content = !t.stop;
        previous_begin = t.begin;
        ++at;
      });
      if (best == 0) return;
      const uint64_t share = divide(static_cast<uint64_t>(best) << 16, total ? total : 1);
      sink(reason{reason_kind::covers, n.article, told[k].begin, told[k].end, static_cast<uint32_t>(share)});
    }
  }

  // The sentences that give the most, and those passed over. O(words).
  template <class Sink>
  void tell_votes(size_t s, Sink&& sink) const noexcept {
    strongest votes, repeats;
    uint64_t all = 0;
    g_.scatter(s, g_.links[s].inverse);
    for (size_t k = 0; k < d_.count; ++k) {
      const node& n = d_.nodes[k];
      if (k == s || !(d_.is_sentence(k) || n.kind == node_kind::repeat)) continue;
      const uint32_t cosine = g_.cosine(k);
      if (!made_.d.nodes[k].chosen && cosine >= least_support) repeats.add(k, cosine);
      if (!d_.is_sentence(k)) continue;
      // gather() is below 2^40, the vector of s having length one, and all p together below 2^32: all votes are below 2^61.
      const uint64_t given = multiply_shift(multiply_shift(g_.gather(k), g_.links[k].share, 24), n.p, 24);
      int factor = 16;
      if (n.article == d_.nodes[s].article) factor += k > s ? backward_ : -backward_;
      const uint64_t vote = given * static_cast<uint32_t>(factor);
      all += vote;
      votes.add(k, vote);
    }
    g_.scatter(s, static_cast<uint32_t>(0) - g_.links[s].inverse);
    const unsigned cut = bit_width(all) > 47 ? bit_width(all) - 47 : 0;
    for (size_t i = 0; i < votes.count; ++i)
      tell(reason_kind::vote, votes.best[i].node, divide((votes.best[i].weight >> cut) << 16, (all >> cut) + 1), sink);
    for (size_t i = 0; i < repeats.count; ++i)
      tell(reason_kind::repeat, repeats.best[i].node, repeats.best[i].weight, sink);
  }

 private:
  // Gives each concept to the sentence that covered it first: the chosen ones again, each time the one that adds most.
  // O(chosen * words).
  void find_owners() noexcept {
    for (unsigned f = 0; f < 2; ++f) {
      for (index k = 0; k < concepts_.family[f].count; ++k) owners_[f][k] = static_cast<index>(d_.count);
    }
    for (size_t s = 0; s < d_.count; ++s) d_.nodes[s].chosen = false;
    for (size_t left = made_.chosen; left; --left) {
      size_t best = d_.count;
      uint64_t most = 0;
      for (size_t s = 0; s < d_.count; ++s) {
        if (!made_.d.nodes[s].chosen || d_.nodes[s].chosen) continue;
        const uint64_t gain = concepts_.gain(s);
        if (best != d_.count && gain <= most) continue;
        best = s;
        most = gain;
      }
      if (best == d_.count) return;
      for (unsigned f = 0; f < 2; ++f) {
        const concept_family& c = concepts_.family[f];
        for (size_t i = d_.nodes[best].first; i < d_.nodes[best + 1].first && c.at[i] != no_concept; ++i) {
          if (!c.weight[c.at[i]].is_covered()) owners_[f][c.at[i]] = static_cast<index>(best);
        }
      }
      concepts_.cover(best, true);
      d_.nodes[best].chosen = true;
    }
  }

  // Calls visit(weight) for each concept that the sentence was the first to cover.
  template <class Visit>
  void for_each_own(size_t s, Visit&& visit) const noexcept {
    for (unsigned f = 0; f < 2; ++f) {
      const concept_family& c = concepts_.family[f];
      for (size_t i = d_.nodes[s].first; i < d_.nodes[s + 1].first && c.at[i] != no_concept; ++i) {
        if (owners_[f][c.at[i]] == s) visit(c.weight[c.at[i]].get());
      }
    }
  }

  template <class Sink>
  void tell(reason_kind kind, size_t s, uint64_t weight, Sink&& sink) const noexcept {
    const node& n = d_.nodes[s];
    sink(reason{kind, n.article, n.begin, n.end, static_cast<uint32_t>(weight)});
  }

  const corpus& c_;
  const engine& made_;
  const document_index& d_;
  const sentence_graph& g_;
  concept_set concepts_;
  index *words_, *pairs_;  // by place, as the numbering gave them
  index* owners_[2];       // by concept of a family: the chosen sentence that covered it first, or d_.count
  int backward_ = 0;
};

}  // namespace detail

// Bytes of workspace for explain() with any texts within the limits.
constexpr size_t explain_workspace_size(const limits& l) noexcept { return detail::explain_size(l); }

// Like extract(), in the order of the corpus and of the text: calls sink(const noticed&) once, then for each chosen
// sentence sink(const explained&) and sink(const reason&) for the strongest reasons of each kind. What a method does not
// have it does not tell: concepts are told of for coverage, votes for coverage and continuous lexrank.
// O((chosen + iterations) * words).
template <class Sink, class Language = lang::en, class Method = coverage, class Focus = no_focus>
result explain(const corpus& c, const budget& b, buffer workspace, Sink&& sink,
               const options<Language, Method, Focus>& o = {}) noexcept {
  const limits l = detail::limits_of(c, o);
  auto bounded = o;
  bounded.limits = l;
  const size_t need = detail::explain_size(l);
  if (workspace.size < need) return {status::workspace_too_small, 0, need, true};
  const size_t first = detail::arena::round_up(detail::layout(l).total());
  result r;
  detail::engine* const run = detail::prepare_and_run(r, c, b, bounded, buffer{workspace.data, first});
  if (!r) return r;
  detail::engine& made = *run;
  r.size = made.chosen;
  if (made.d.sentences == 0) return r;
  if (!made.focused) bounded = detail::unfocused(bounded);
  const method m = o.method.kind();
  const bool votes = m == method::coverage || (m == method::lexrank && o.method.threshold == 0);

  detail::engine again(l, detail::arena(buffer{workspace.data + first, workspace.size - first}));
  const result indexed = detail::index_corpus<detail::layout>(again, c, bounded);
  if (!indexed) return indexed;
  detail::sentence_graph g = detail::take_graph(again);
  if (PITH_INDEX_BITS == 16)
    g.vectors.terms = again.memory.take<index>(l.words);  // the words make concepts beside them
  detail::explanation why(c, made, again, g);
  ranking ripe = detail::ripen(o.rank, again.d.sentences, again.d.articles);
  if (m != method::coverage) ripe.backward = ripe.lead = 0;
  noticed all;
  all.articles = again.d.articles;
  all.sentences = again.d.sentences;
  all.backward = ripe.backward;
  all.lead = ripe.lead;
  again.d.articles = made.d.articles;
  if (m == method::coverage) {
    all.words_share = detail::words_share(again.d.articles);
    all.sharpness = detail::sharpness(again.d.articles);
  }
  sink(static_cast<const noticed&>(all));
  why.prepare_votes(static_cast<int>(ripe.backward));
  if (m == method::coverage) why.prepare_concepts(again.memory.take<uint32_t>(detail::pair_slots(l.words)));

  detail::order_by_rank(made, [](size_t) {});
  size_t start = 0, position = 0, of = 0;  // of the article at hand
  for (size_t s = 0; s < made.d.count; ++s) {
    if (s == start) {
      position = of = 0;
      for (; start < made.d.count && made.d.nodes[start].article == made.d.nodes[s].article; ++start) {
        of += made.d.is_sentence(start);
      }
    }
    position += made.d.is_sentence(s);
    if (!made.d.nodes[s].chosen) continue;
    explained e;
    static_cast<pick&>(e) = detail::to_pick(made, s);
    e.position = position;
    e.of = of;
    sink(static_cast<const explained&>(e));
    if (m == method::coverage) why.tell_concepts(s, o, sink);
    if (votes) why.tell_votes(s, sink);
  }
  return r;
}

PITH_NAMESPACE_END

#endif
