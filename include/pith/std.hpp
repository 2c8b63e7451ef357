// SPDX-License-Identifier: MIT
#ifndef PITH_STD_HPP
#define PITH_STD_HPP

#include <pith/explain.hpp>
#include <pith/themes.hpp>

#include <memory_resource>
#include <string>
#include <string_view>
#include <vector>

// The door for programs that have a heap: strings and vectors in and out, options at run time. The one header of pith
// that allocates, all of it from the memory resource that is given (the default resource, if none is). What it returns
// owns its text. Throws nothing but what the resource throws.

PITH_NAMESPACE_BEGIN

// One text, and what is known of it. Views: they must outlive the call, the answer does not need them.
struct document {
  std::string_view text;
  std::string_view title{};  // empty: the title found in the text, if there is one
};

// Options at run time. The defaults are right for most texts.
struct settings {
  any_method method{};
  std::string_view language = "auto";  // or a code such as "de"; an unknown one is no error, see facts::language
  std::string_view focus{};            // lean towards this topic or question
  std::vector<document> known{};       // read before: what they say is not said again
  ranking rank{};
  bool keep_boilerplate = false;
  bool by_score = false;    // the order of the answer: as read, or the strongest first
  bool list_units = false;  // fill summary::units
  size_t keyphrases = 0;    // how many to put into summary::keyphrases
  int themes = 0;  // fill summary::themes: 0 no, -1 with as many as there are, K with K at most (up to most_themes)
  std::vector<std::string_view> theme_names{};     // the themes, named; `themes` does not count then. Up to most_themes
  pith::budget theme_budget = pith::sentences(3);  // of the summary of each theme
  size_t theme_keyphrases = 5;
  bool support = false;  // fill sentence::support
  bool explain = false;  // fill sentence::reasons and summary::found
};

// reason, with a copy of its text; a line break in it is written as a space.
struct reason_text : reason {
  std::pmr::string text;
};

// A sentence of a summary: pick, with a copy of its bytes.
struct sentence : pick {
  std::pmr::string text;
  std::pmr::vector<size_t> support{};  // with settings::support: other articles that say much the same
  size_t position = 0, of = 0;         // with settings::explain: its place among the sentences of its article, from 1
  std::pmr::vector<reason_text> reasons{};  // with settings::explain
};

// keyphrase, with a copy of its text; a line break in it is written as a space.
struct phrase : keyphrase {
  std::pmr::string text;
};

// A theme with all that is told of it.
struct theme_summary {
  std::pmr::string label;  // as written in the texts, or its name; may be empty
  uint32_t weight = 0;     // share of the centrality of all sentences, in 1/65536
  size_t sentence_count = 0;
  std::pmr::vector<theme_source> articles;
  std::pmr::vector<phrase> keyphrases;
  std::pmr::vector<sentence> sentences;  // score and rank within the theme
};

// What was found out about a text.
struct facts {
  std::pmr::string title;     // as given or found; empty if there is none
  std::string_view language;  // code of the tables used; "und" where none fitted
  size_t bytes = 0, sentences = 0;
};

struct summary {
  status code = status::ok;
  bool focused = true;  // false: no sentence has a word of the focus, which therefore changed nothing
  std::pmr::vector<sentence> sentences;
  std::pmr::vector<facts> articles;        // one a text, in the order given
  std::pmr::vector<ranked_unit> units;     // with settings::list_units
  std::pmr::vector<phrase> keyphrases;     // with settings::keyphrases
  std::pmr::vector<theme_summary> themes;  // with settings::themes or theme_names, by weight
  noticed found;                           // with settings::explain

  explicit summary(std::pmr::memory_resource* memory)
      : sentences(memory), articles(memory), units(memory), keyphrases(memory), themes(memory) {}
  explicit operator bool() const noexcept { return code == status::ok; }

  // One sentence a line, without a last line break; a line break inside a sentence is written as a space.
  std::string str() const {
    std::string out;
    for (const sentence& s : sentences) {
      if (!out.empty()) out += '\n';
      write_sentence(s.text, range{0, s.text.size()}, [&out](char c) { out += c; });
    }
    return out;
  }
  // Any stream with write(const char*, count).
  template <class Stream>
  friend auto operator<<(Stream& out, const summary& s) -> decltype(out.write("", 0), out) {
    const std::string text = s.str();
    out.write(text.data(), static_cast<std::ptrdiff_t>(text.size()));
    return out;
  }
};

namespace detail {

// Memory from a resource for the length of a scope.
class borrowed {
 public:
  borrowed(std::pmr::memory_resource& from, size_t size) : from_(from), size_(size), data_(from.allocate(size, 8)) {}
  ~borrowed() { from_.deallocate(data_, size_, 8); }
  borrowed(const borrowed&) = delete;
  borrowed& operator=(const borrowed&) = delete;
  buffer view() const noexcept { return {data_, size_}; }

 private:
  std::pmr::memory_resource& from_;
  size_t size_;
  void* data_;
};

inline sentence to_sentence(const pick& p, const corpus& c, std::pmr::memory_resource* memory) {
  const text_view t = c.articles[p.article].text.slice(p.begin, p.end);
  return {p, std::pmr::string(t.data, t.size, memory), std::pmr::vector<size_t>(memory), 0,
          0, std::pmr::vector<reason_text>(memory)};
}

inline phrase to_phrase(const keyphrase& k, const corpus& c, std::pmr::memory_resource* memory) {
  phrase out{k, std::pmr::string(memory)};
  write_sentence(c.articles[k.article].text, range{k.begin, k.end}, [&out](char b) { out.text += b; });
  return out;
}

// Collects what themes() tells.
struct theme_collector {
  summary& out;
  const corpus& c;
  std::pmr::memory_resource* memory;

  void operator()(const theme& t) const {
    theme_summary s{std::pmr::string(memory),
                    t.weight,
                    t.sentences,
                    std::pmr::vector<theme_source>(memory),
                    std::pmr::vector<phrase>(memory),
                    std::pmr::vector<sentence>(memory)};
    if (t.name != no_theme) {
      s.label.assign(c.names[t.name].data, c.names[t.name].size);
    } else if (t.label.end) {
      s.label = to_phrase(t.label, c, memory).text;
    }
    out.themes.push_back(std::move(s));
  }
  void operator()(const theme_source& s) const { out.themes.back().articles.push_back(s); }
  void operator()(const keyphrase& k) const { out.themes.back().keyphrases.push_back(to_phrase(k, c, memory)); }
  void operator()(const pick& p) const { out.themes[p.theme].sentences.push_back(to_sentence(p, c, memory)); }
};

template <class Options>
summary fill_summary(engine& e, const corpus& c, const Options& o, const settings& s,
                     std::pmr::memory_resource* memory) {
  summary out(memory);
  out.focused = e.focused;
  out.sentences.reserve(e.chosen);
  for_each_pick(e, s.by_score, [&](const pick& p) { out.sentences.push_back(to_sentence(p, c, memory)); });
  out.articles.reserve(c.count);
  for (size_t i = 0; i < c.count; ++i) {
    const text_view given = c.articles[i].title;
    out.articles.push_back(facts{std::pmr::string(given.data, given.size, memory),
                                 language_of_text(o.language, c.articles[i].text).code(), c.articles[i].text.size, 0});
  }
  for (size_t n = 0; n < e.d.count; ++n) {
    const node& u = e.d.nodes[n];
    if (e.d.is_sentence(n)) ++out.articles[u.article].sentences;
    if (u.kind == node_kind::title && !c.articles[u.article].title.size) {
      facts& f = out.articles[u.article];
      const text_view found = c.articles[u.article].text.slice(u.begin, u.end);
      f.title.assign(found.data, found.size);
    }
  }
  if (s.list_units) {
    order_by_rank(e, [](size_t) {});
    for_each_ranked_unit(e, c, o, [&](const ranked_unit& u) { out.units.push_back(u); });
  }
  return out;
}

// The entry of a list that is sorted by article and place, which has the byte, or null.
template <class List>
auto* entry_at(List& list, size_t article, size_t at) {
  auto* found = list.empty() ? nullptr : list.data();
  size_t first = 0, last = list.size();
  while (first < last) {
    const size_t middle = first + (last - first) / 2;
    if (list[middle].article < article || (list[middle].article == article && list[middle].end <= at))
      first = middle + 1;
    else
      last = middle;
  }
  if (first == list.size() || list[first].article != article || list[first].begin > at) return decltype(found){nullptr};
  return found + first;
}

// Fills the support of the sentences that node_sentence(node) finds: those of the engine's chosen nodes.
template <class Find>
void add_support(engine& e, Find&& node_sentence) {
  if (e.d.count == 0) return;
  for_each_supporter(e, [&](size_t s, const supporter& found) {
    if (sentence* x = node_sentence(e.d.nodes[s])) x->support.push_back(found.article);
  });
}

// The sentence that a node or a pick became, or null.
template <class Place>
sentence* find_sentence(std::pmr::vector<sentence>& list, const Place& at) {
  for (sentence& x : list) {
    if (x.article == at.article && x.begin == at.begin) return &x;
  }
  return nullptr;
}

// Collects what explain() tells, for the sentences that are there.
struct reason_collector {
  summary& out;
  const corpus& c;
  std::pmr::memory_resource* memory;
  sentence* at = nullptr;

  void operator()(const noticed& n) { out.found = n; }
  void operator()(const explained& e) {
    at = find_sentence(out.sentences, e);
    if (!at) return;
    at->position = e.position;
    at->of = e.of;
  }
  void operator()(const reason& r) {
    if (!at) return;
    reason_text text{r, std::pmr::string(memory)};
    write_sentence(c.articles[r.article].text, range{r.begin, r.end}, [&text](char b) { text.text += b; });
    at->reasons.push_back(std::move(text));
  }
};

template <class Options>
void add_reasons(summary& out, const corpus& c, const budget& b, const Options& o, std::pmr::memory_resource* memory) {
  const borrowed workspace(*memory, explain_workspace_size(limits_of(c, o)));
  reason_collector collect{out, c, memory};
  const result r = explain(c, b, workspace.view(), collect, o);
  if (!r) out.code = r.code;
}

template <class Options>
void add_themes(summary& out, const corpus& plain, const Options& o, const settings& s,
                std::pmr::memory_resource* memory) {
  std::pmr::vector<text_view> names(memory);
  for (const std::string_view& name : s.theme_names) names.push_back(text_view(name));
  corpus c = plain;
  c.names = names.data();
  c.name_count = names.size();
  if (names.size() > most_themes || s.themes > static_cast<int>(most_themes)) {
    out.code = status::unsupported;
    return;
  }
  const limits l = names.empty() ? limits_of(c, o) : to_limits(take_census(c, o), o);
  if (!countable(l)) {
    out.code = status::text_too_large;
    return;
  }
  const theme_request request{s.themes > 0 ? static_cast<size_t>(s.themes) : 0, s.theme_keyphrases};
  const borrowed workspace(*memory, theme_layout(l).total());
  theme_search search{engine(l, arena(workspace.view()))};
  out.code = run_themes(search, c, request, s.theme_budget, o, theme_collector{out, c, memory}).code;
  if (out.code != status::ok) return;
  const document_index& d = search.e.d;
  for (size_t i = 0; i < d.count && search.of; ++i) {
    node& n = d.nodes[i];
    n.chosen = false;
    if (search.of[i] == no_community || !(d.is_sentence(i) || n.kind == node_kind::repeat)) continue;
    if (ranked_unit* u = entry_at(out.units, n.article, n.begin)) u->theme = search.of[i];
    if (sentence* x = find_sentence(out.sentences, n)) x->theme = search.of[i];
    n.chosen = find_sentence(out.themes[search.of[i]].sentences, n) != nullptr;
  }
  if (!s.support) return;
  add_support(search.e, [&](const node& n) {
    sentence* found = nullptr;
    for (theme_summary& t : out.themes) {
      if (!found) found = find_sentence(t.sentences, n);
    }
    return found;
  });
}

template <class Options>
void add_keyphrases(summary& out, const corpus& c, size_t k, const Options& o, std::pmr::memory_resource* memory) {
  const borrowed workspace(*memory, keyphrases_workspace_size(limits_of(c, o)));
  out.keyphrases.reserve(k);
  const result r = keyphrases(
      c, k, workspace.view(), [&](const keyphrase& p) { out.keyphrases.push_back(to_phrase(p, c, memory)); }, o);
  if (!r) out.code = r.code;
}

template <class Language>
summary summarize_with(const Language& language, const corpus& c, const budget& b, const settings& s,
                       std::pmr::memory_resource* memory) {
  options<Language, any_method, focus> o;
  o.language = language;
  o.method = s.method;
  o.focus.text = s.focus;
  o.rank = s.rank;
  o.keep_boilerplate = s.keep_boilerplate;
  o.by_score = s.by_score;
  summary out(memory);
  // A guess that nearly all prose keeps to saves a pass over the texts; memory that is not needed is not touched.
  census n = begin_census(c);
  for (size_t i = 0; i < c.count; ++i) n.words += (c.articles[i].text.size + c.articles[i].title.size) / 4 + 32;
  for (size_t i = 0; i < c.known_count; ++i) n.words += c.known[i].text.size / 4 + 32;
  n.words += s.focus.size();
  n.units = n.words / 6 + 2 * c.count + 32;
  if (n.words > most_words) n.words = most_words;
  if (n.units > most_units) n.units = most_units;
  for (;; n = take_census(c, o)) {
    const limits l = to_limits(n, o);
    if (!countable(l)) {
      out.code = status::text_too_large;
      return out;
    }
    const borrowed workspace(*memory, layout(l).total());
    engine e(l, arena(workspace.view()));
    out.code = run(e, c, b, o);
    if (out.code == status::workspace_too_small) continue;
    if (out.code != status::ok) return out;
    if (!e.focused) o = unfocused(o);
    out = fill_summary(e, c, o, s, memory);
    if (s.support && e.chosen) add_support(e, [&](const node& u) { return find_sentence(out.sentences, u); });
    n.units = e.d.count;
    n.words = e.d.words;
    break;
  }
  // The workspace has been given back, and what the texts hold is known.
  o.limits = to_limits(n, o);
  if (s.themes != 0 || !s.theme_names.empty()) add_themes(out, c, o, s, memory);
  if (s.explain) add_reasons(out, c, b, o, memory);
  if (s.keyphrases != 0) add_keyphrases(out, c, s.keyphrases, o, memory);
  return out;
}

// Finds the language of the texts if those that tell theirs agree: the others, a review of four words, are then read in it
// as well, and nobody has to be asked again. Otherwise each text has its own.
inline bool find_common_language(const corpus& c, any_language& common) noexcept {
  bool found = false;
  for (size_t i = 0; i < c.count + c.known_count; ++i) {
    const text_view text = i < c.count ? c.articles[i].text : c.known[i - c.count].text;
    if (text.size > static_cast<offset>(~offset{0})) return false;  // it is refused, unread
    const any_language own = detect_language(text);
    if (own == any_language()) continue;
    if (found && !(own == common)) return false;
    common = own;
    found = true;
  }
  return true;
}

}  // namespace detail

// The summary of many texts together. Errors come in summary::code; workspace_too_small is never one of them.
inline summary summarize(const std::vector<document>& documents, const budget& b, const settings& s = {},
                         std::pmr::memory_resource* memory = std::pmr::get_default_resource()) {
  std::pmr::vector<article> articles(memory);
  articles.reserve(documents.size() + s.known.size());
  for (const std::vector<document>* list : {&documents, &s.known}) {
    for (const document& d : *list) articles.push_back(article{text_view(d.text), text_view(d.title)});
  }
  const corpus c{articles.data(), documents.size(), articles.data() + documents.size(), s.known.size()};
  if (s.language == "auto") {
    any_language common;
    if (detail::find_common_language(c, common)) return detail::summarize_with(common, c, b, s, memory);
    return detail::summarize_with(lang::automatic{}, c, b, s, memory);
  }
  return detail::summarize_with(any_language::find(text_view(s.language)), c, b, s, memory);
}

// The summary of one text.
inline summary summarize(std::string_view text, const budget& b, const settings& s = {},
                         std::pmr::memory_resource* memory = std::pmr::get_default_resource()) {
  return summarize(std::vector<document>{document{text}}, b, s, memory);
}

PITH_NAMESPACE_END

#endif
