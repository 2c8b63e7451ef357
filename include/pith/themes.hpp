// SPDX-License-Identifier: MIT
#ifndef PITH_THEMES_HPP
#define PITH_THEMES_HPP

#include <pith/communities.hpp>
#include <pith/keyphrases.hpp>

// What several articles on one event are about: themes, found as communities of sentences or named by the caller, each
// with a label, key phrases, sources and a summary of its own.

PITH_NAMESPACE_BEGIN

constexpr size_t most_themes = detail::most_seeds - 1;  // of a call, found or named

// What to look for. corpus::names, if given, are the themes instead.
struct theme_request {
  size_t count = 0;       // themes at most; 0: as many as there are, up to 8. Not above most_themes
  size_t keyphrases = 5;  // a theme
};

// A theme, the heaviest first. Every sentence of the articles is in one theme or in none.
struct theme {
  size_t number = 0;       // from 0, by weight
  size_t name = no_theme;  // index into corpus::names, or no_theme
  keyphrase label{};       // where there is no name; empty if no phrase tells the theme from the others
  uint32_t weight = 0;     // its share of the centrality of all sentences, in 1/65536
  size_t sentences = 0;
  size_t articles = 0;  // that speak of it
};

// An article that speaks of a theme.
struct theme_source {
  size_t article = 0;
  uint32_t share = 0;  // of the theme's weight, in 1/65536
  size_t sentences = 0;
};

namespace detail {

constexpr size_t most_found = 8;  // unless the caller wants more

// By theme, while they are looked for.
struct theme_state {
  uint64_t weight;
  index sentences, first;  // first: a place to tell equal ones apart
  unsigned char order;     // by number: which community or name
};

struct theme_layout : layout {
  size_t total_bytes;
  constexpr theme_layout(const limits& l) noexcept : layout(l), total_bytes(0) {
    const size_t kept = arena::round_up(l.units) + arena::round_up(l.units * 4) + arena::round_up(l.articles * 4) +
                        arena::round_up(most_themes * sizeof(theme_state)) + 2 * arena::round_up(l.articles * 4);
    const size_t beside = arena::round_up(l.units * 4);
    const size_t groups =
        (communities::size(l.words, l.units) > beside ? communities::size(l.words, l.units) : beside) +
        arena::round_up(l.articles * sizeof(index));
    const size_t phrases = phrase_table::size(l);
    size_t most = graph_stage + groups;
    if (phrases > most) most = phrases;
    if (choice_stage > most) most = choice_stage;
    if (index_stage > most + kept) most = index_stage - kept;
    total_bytes = common + kept + most + arena::slack;
  }
  constexpr size_t total() const noexcept { return total_bytes; }
};

// Puts the first nodes of all articles in an order that depends on what they say, not on where they stand. O(bytes).
inline size_t order_articles(engine& e, const corpus& c, index* order) noexcept {
  key_heap heap{e.items, e.keys};
  for (size_t s = 0; s < e.d.count; ++s) {
    const node& n = e.d.nodes[s];
    if (n.kind == node_kind::focus || n.kind == node_kind::name || n.kind == node_kind::known) continue;
    if (heap.count && e.d.nodes[e.items[heap.count - 1]].article == n.article) continue;
    e.keys[s] = hash_word(c.articles[n.article].text);
    e.items[heap.count++] = static_cast<index>(s);
  }
  heap.build();
  size_t count = 0;
  while (heap.count) {
    order[count++] = e.items[0];
    heap.pop();
  }
  return count;
}

// Gives each sentence to the name that it owes most to, if that is a fifth of what draws a surfer there (draw()). lean[]
// becomes the part of its centrality that it owes; base[] and plain[] are scratch. O(names * iterations * words).
inline void assign_names(const sentence_graph& g, const ranking& r, unsigned char* of, uint32_t* lean, uint32_t* base,
                         uint32_t* plain) noexcept {
  const document_index& d = g.d;
  for (size_t s = 0; s < d.count; ++s) {
    of[s] = no_community;
    plain[s] = d.nodes[s].p;
    lean[s] = 0;
  }
  walk_anywhere(g, r);
  for (size_t s = 0; s < d.count; ++s) base[s] = d.nodes[s].p;
  unsigned char number = 0;
  for (size_t name = 0; name < d.count; ++name) {
    if (d.nodes[name].kind != node_kind::name) continue;
    draw(g, name, r, base, [&](size_t s, uint32_t more, uint32_t p) {
      const uint32_t owed = share_of(plain[s], more, p);
      if (more < p / 5 || owed <= lean[s]) return;
      lean[s] = owed;
      of[s] = number;
    });
    ++number;
  }
  for (size_t s = 0; s < d.count; ++s) d.nodes[s].p = plain[s];
}

// State of one search for themes.
struct theme_search {
  engine e;
  unsigned char* of = nullptr;  // by node: its theme, first as found, then by number; no_community: none
  uint32_t* lean = nullptr;     // by node: centrality within the theme
  theme_state* states = nullptr;
  uint32_t* by_article = nullptr;  // weight of an article in a theme, scaled
  uint32_t* article_sentences = nullptr;
  size_t count = 0;
  uint64_t total = 0;  // centrality of all sentences
};

// Numbers the themes by weight; themes without a sentence are left out unless they are named.
inline void number_themes(theme_search& t, size_t found) noexcept {
  const document_index& d = t.e.d;
  for (size_t c = 0; c < found; ++c)
    t.states[c] = theme_state{0, 0, static_cast<index>(d.count), static_cast<unsigned char>(c)};
  t.total = 0;
  for (size_t s = 0; s < d.count; ++s) {
    if (!d.is_sentence(s)) continue;
    t.total += d.nodes[s].p;
    if (t.of[s] == no_community) continue;
    theme_state& state = t.states[t.of[s]];
    state.weight += d.nodes[s].p;
    ++state.sentences;
    if (state.first == d.count) state.first = static_cast<index>(s);
  }
  if (t.total == 0) t.total = 1;  // sentences that share nothing have no centrality by the centroid
  // Insertion sort: there are few. `order` moves along and says what a number was before.
  for (size_t i = 1; i < found; ++i) {
    const theme_state moving = t.states[i];
    size_t k = i;
    for (; k > 0 && (moving.weight > t.states[k - 1].weight ||
                     (moving.weight == t.states[k - 1].weight && moving.first < t.states[k - 1].first));
         --k) {
      t.states[k] = t.states[k - 1];
    }
    t.states[k] = moving;
  }
  unsigned char number_of[most_themes];
  for (size_t i = 0; i < found; ++i) number_of[t.states[i].order] = static_cast<unsigned char>(i);
  for (size_t s = 0; s < d.count; ++s) {
    if (t.of[s] != no_community) t.of[s] = number_of[t.of[s]];
  }
  t.count = found;
}

// Chooses the summary of one theme: for the time, its sentences are all there are, and as good as one article: a theme is
// what one of them says at length and others touch, so that what they share is the event, not the theme.
inline status choose_for_theme(theme_search& t, const corpus& c, size_t number, const budget& b) noexcept {
  document_index& d = t.e.d;
  const size_t sentences = d.sentences, articles = d.articles;
  d.sentences = 0;
  d.articles = 1;
  uint64_t words = 0;
  for (size_t s = 0; s < d.count; ++s) {
    node& n = d.nodes[s];
    n.chosen = n.kept = false;
    if (!d.is_sentence(s)) continue;
    if (t.of[s] != number) {
      n.kind = node_kind::aside;
      continue;
    }
    n.p = t.lean[s];  // no other theme asks for what it was
    words += n.words;
    ++d.sentences;
  }
  status code = status::ok;
  if (d.sentences) {
    const purse left(b, words);
    t.e.chosen = 0;
    if (left.sentences == 0 || left.words == 0 || left.bytes == 0) {
      code = status::budget_too_small;
    } else {
      t.e.chosen = choose_covering(t.e, left, false, true);
      if (t.e.chosen == 0 && !cut_best(t.e, c, left)) code = status::budget_too_small;
    }
  }
  d.sentences = sentences;
  d.articles = articles;
  return code;
}

inline void end_choice(const document_index& d) noexcept {
  for (size_t s = 0; s < d.count; ++s) {
    if (d.nodes[s].kind == node_kind::aside) d.nodes[s].kind = node_kind::sentence;
  }
}

// Looks for themes and tells the sink of them: of each theme(const theme&), then its sources, key phrases and sentences.
// Nothing, where the focus is one that no sentence has a word of.
template <class Options, class Sink>
result run_themes(theme_search& t, const corpus& c, const theme_request& request, const budget& b, const Options& o,
                  Sink&& sink) noexcept {
  engine& e = t.e;
  document_index& d = e.d;
  const limits& l = e.l;
  arena& memory = e.memory;
  result r = index_corpus<theme_layout>(e, c, o);
  if (!r || d.sentences == 0) return r;
  t.of = memory.take<unsigned char>(l.units);
  t.lean = memory.take<uint32_t>(l.units);
  t.states = memory.take<theme_state>(most_themes);
  t.by_article = memory.take<uint32_t>(l.articles);
  t.article_sentences = memory.take<uint32_t>(l.articles);
  const size_t mark = memory.mark();
  {
    const sentence_graph g = take_graph(e);
    r.code = rank_sentences(e, g, o);
    r.focused = e.focused;
    if (!r || !r.focused) return r;
    if (o.method.kind() == method::lead) {  // the one that ranks without vectors
      build_vectors(d, g.vectors, g.sums);
      g.measure();
    }
    size_t found = c.name_count;
    index* order = memory.take<index>(l.articles);
    const size_t articles = order_articles(e, c, order);
    const size_t beside = memory.mark();
    if (found) assign_names(g, o.rank, t.of, t.lean, memory.take<uint32_t>(l.units), e.keys);
    memory.release(beside);
    communities groups(g, t.of, order, articles, memory);
    if (found) {
      groups.adopt(found, e.keys, t.lean);
    } else {
      groups.find(request.count, most_found);
      found = groups.count();
      groups.lean(t.lean);
    }
    number_themes(t, found);
  }
  drop_vectors(d);

  for (size_t number = 0; number < t.count; ++number) {
    memory.release(mark);
    theme out;
    out.number = number;
    if (c.name_count) out.name = t.states[number].order;
    out.weight = static_cast<uint32_t>(divide(t.states[number].weight << 16, t.total));
    out.sentences = t.states[number].sentences;
    for (size_t a = 0; a < c.count; ++a) t.by_article[a] = t.article_sentences[a] = 0;
    const unsigned shift = bit_width(t.states[number].weight) > 32 ? bit_width(t.states[number].weight) - 32 : 0;
    for (size_t s = 0; s < d.count; ++s) {
      if (!d.is_sentence(s) || t.of[s] != number) continue;
      t.by_article[d.nodes[s].article] += d.nodes[s].p >> shift;
      if (t.article_sentences[d.nodes[s].article]++ == 0) ++out.articles;
    }
    phrase_table table(d, l, memory);
    table.read(c, o);
    table.gather(c, t.count > 1 || c.name_count ? t.of : nullptr, static_cast<unsigned>(number));
    const candidate_phrase* name = c.name_count ? nullptr : table.name();
    if (name) out.label = to_keyphrase(d, c, o, *name, 65536);
    sink(static_cast<const theme&>(out));
    for (size_t a = 0; a < c.count; ++a) {
      if (t.article_sentences[a] == 0) continue;
      const uint64_t weight = t.states[number].weight >> shift;
      const theme_source source{
          a, static_cast<uint32_t>(divide(static_cast<uint64_t>(t.by_article[a]) << 16, weight ? weight : 1)),
          static_cast<size_t>(t.article_sentences[a])};
      sink(source);
    }
    for (size_t k = 0; k < request.keyphrases; ++k) {
      const candidate_phrase* p = table.next();
      if (!p) break;
      const keyphrase found = to_keyphrase(d, c, o, *p, table.score());
      sink(found);
    }
  }
  for (size_t number = 0; number < t.count; ++number) {
    memory.release(mark);
    r.code = choose_for_theme(t, c, number, b);
    if (!r) return r;
    if (t.states[number].sentences) {
      for_each_pick(e, o.by_score, [&](pick p) {
        p.theme = number;
        sink(static_cast<const pick&>(p));
      });
    }
    end_choice(d);
  }
  r.size = t.count;
  return r;
}

}  // namespace detail

// Bytes of workspace for themes() of any texts within the limits.
constexpr size_t themes_workspace_size(const limits& l) noexcept { return detail::theme_layout(l).total(); }

// The themes of the corpus. Calls the sink, which has an operator() for each of them, with const theme&, its theme_sources
// and its keyphrases, theme by theme, and then with the picks of all themes; a pick's score and rank are those within its
// theme. `each` is the budget of one theme's summary. The result's size counts the themes; named ones may be empty. The
// answer does not depend on the order of the articles, but for ties.
// Errors: as in extract(), and unsupported above most_themes. O(words * 16) a sweep and O(words) a theme, with a
// fixed number of sweeps at most.
template <class Sink, class Language = lang::en, class Method = coverage, class Focus = no_focus>
result themes(const corpus& c, const theme_request& request, const budget& each, buffer workspace, Sink&& sink,
              const options<Language, Method, Focus>& o = {}) noexcept {
  const limits l = detail::limits_of(c, o);
  if (detail::begin_census(c).longest > l.bytes || !detail::countable(l)) return {status::text_too_large, 0, 0, true};
  if (c.name_count > most_themes || request.count > most_themes) return {status::unsupported, 0, 0, true};
  const size_t need = themes_workspace_size(l);
  if (workspace.size < need) return {status::workspace_too_small, 0, need, true};
  detail::theme_search t{detail::engine(l, detail::arena(workspace))};
  result r = detail::run_themes(t, c, request, each, o, sink);
  if constexpr (!detail::is_unfocused<Focus>) {
    if (r && !r.focused) {
      t = detail::theme_search{detail::engine(l, detail::arena(workspace))};
      r = detail::run_themes(t, c, request, each, detail::unfocused(o), sink);
      r.focused = !r;
    }
  }
  return r;
}

PITH_NAMESPACE_END

#endif
