// SPDX-License-Identifier: MIT
#ifndef PITH_OPTIONS_HPP
#define PITH_OPTIONS_HPP

#include <pith/budget.hpp>
#include <pith/lang/all.hpp>
#include <pith/workspace.hpp>

PITH_NAMESPACE_BEGIN

// Knobs of the sentence ranking. The defaults hold for one article and for many, for news, papers, laws and reviews
// (docs/accuracy.md); change them where you know your texts better. Integers with a fixed scale, so that no caller needs
// a floating-point unit.
struct ranking {
  uint32_t damping = 166;   // share of the votes that follow the links, in 1/256 (0 to 255): 166 is .65. The LexRank
                            // paper's d is the other share
  uint32_t backward = 14;   // how much more a vote for an earlier sentence of the same article counts than one for a
                            // later one, in 1/16 (0 to 16): k of weights 1+k and 1-k (Zheng & Lapata 2019)
  uint32_t lead = 10;       // c of the position weight 1 + c/(1 + sentences before it), 0 to 255
                            // Both say little where there are few sentences: they count n/(n+8) for n an article
  uint32_t title = 16;      // weight of the similarity to the title, in 1/16: t *= 1 + title * cosine
  uint32_t focus = 208;     // part of the teleport weight that goes by the similarity to the focus, in 1/256
  uint32_t iterations = 4;  // of the power method; ten rank no better (docs/design.md)
};

// The ways to choose sentences. A program that names one links only that one.
enum class method : unsigned char {
  coverage,  // covered centrality, the default: see docs/design.md
  lexrank,   // Erkan & Radev 2004: continuous, or with a threshold on the cosine
  textrank,  // Mihalcea & Tarau 2004
  centroid,  // Radev et al. 2004: similarity to the mean of all sentences
  lead,      // the first sentences; of many articles, the first of each in turn
};

// lambda of maximal marginal relevance (Carbonell & Goldstein 1998) for the classic methods but lead, in 1/1000: the share of
// the centrality against that of the similarity to what is chosen already. 1000 leaves the choice to the centrality.
constexpr uint32_t no_mmr = 1000;

// `graph` and `diverse` tell the compiler what the method may ask for: the sentence graph, and MMR.
struct coverage {
  static constexpr pith::method kind() noexcept { return method::coverage; }
  static constexpr uint32_t threshold = 0, mmr = no_mmr;
  static constexpr bool graph = true, diverse = false;
};
// Coverage of concepts that weigh by the place of their sentences alone: no graph, no title, no focus. For small
// machines; docs/embedded.md has what it spares and what it costs.
struct coverage_by_position {
  static constexpr pith::method kind() noexcept { return method::coverage; }
  static constexpr uint32_t threshold = 0, mmr = no_mmr;
  static constexpr bool graph = false, diverse = false;
};
struct lexrank {
  static constexpr pith::method kind() noexcept { return method::lexrank; }
  uint32_t threshold = 0;  // links with a smaller cosine do not count, in 1/1000; 0: the continuous variant
  uint32_t mmr = no_mmr;
  static constexpr bool graph = true, diverse = true;
};
struct textrank {
  static constexpr pith::method kind() noexcept { return method::textrank; }
  static constexpr uint32_t threshold = 0;
  uint32_t mmr = no_mmr;
  static constexpr bool graph = true, diverse = true;
};
struct centroid {
  static constexpr pith::method kind() noexcept { return method::centroid; }
  static constexpr uint32_t threshold = 0;
  uint32_t mmr = no_mmr;
  static constexpr bool graph = true, diverse = true;
};
struct lead {
  static constexpr pith::method kind() noexcept { return method::lead; }
  static constexpr uint32_t threshold = 0, mmr = no_mmr;
  static constexpr bool graph = false, diverse = false;
};
// The choice at run time: links all of them.
struct any_method {
  pith::method which = method::coverage;
  uint32_t threshold = 0, mmr = no_mmr;
  static constexpr bool graph = true, diverse = true;
  constexpr pith::method kind() const noexcept { return which; }
};

namespace lang {
// Each text's own language, found by detect_language(): links all languages.
struct automatic {};
}  // namespace lang

namespace detail {
template <class Language>
constexpr const Language& language_of_text(const Language& l, text_view) noexcept {
  return l;
}
inline any_language language_of_text(const lang::automatic&, text_view text) noexcept { return detect_language(text); }
// What texts are read with: a language that is found by itself is another for each.
template <class Language>
struct read_as {
  using type = Language;
};
template <>
struct read_as<lang::automatic> {
  using type = any_language;
};
}  // namespace detail

// No focus, or a text to lean towards.
struct no_focus {
  static constexpr text_view text{};
};
struct focus {
  text_view text;  // any words, a question as well; empty: no focus
};

namespace detail {
template <class Focus>
inline constexpr bool is_unfocused = false;
template <>
inline constexpr bool is_unfocused<no_focus> = true;
}  // namespace detail

// What a call may be told beside the text and the budget.
template <class Language = lang::en, class Method = coverage, class Focus = no_focus>
struct options {
  using method_type = Method;
  Language language{};
  Method method{};
  Focus focus{};
  ranking rank{};
  pith::limits
      limits{};  // if given: spares the pass that counts what the texts hold, and is what they may hold at most
  bool keep_boilerplate = false;
  bool by_score = false;  // the order of the answer: as read, or the strongest first
};

namespace detail {
// The same without a focus.
template <class Language, class Method, class Focus>
options<Language, Method, Focus> unfocused(options<Language, Method, Focus> o) noexcept {
  o.focus = Focus{};
  return o;
}
}  // namespace detail

namespace detail {
// What a call takes that is told nothing: constant, so that it is on nobody's stack.
template <class Options>
inline constexpr Options default_options{};
}  // namespace detail

PITH_NAMESPACE_END

#endif
