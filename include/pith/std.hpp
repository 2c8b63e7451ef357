// SPDX-License-Identifier: MIT
#ifndef PITH_STD_HPP
#define PITH_STD_HPP

#include <pith/summarize.hpp>

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
};

// A sentence of a summary: pick, with a copy of its bytes.
struct sentence : pick {
  std::pmr::string text;
};

// What was found out about a text.
struct facts {
  std::pmr::string title;        // as given or found; empty if there is none
  std::string_view language;     // code of the tables used; "und" where none fitted
  size_t bytes = 0, sentences = 0;
};

struct summary {
  status code = status::ok;
  bool focused = true;  // false: no sentence has a word of the focus, which therefore changed nothing
  std::pmr::vector<sentence> sentences;
  std::pmr::vector<facts> articles;     // one a text, in the order given
  std::pmr::vector<ranked_unit> units;  // with settings::list_units

  explicit summary(std::pmr::memory_resource* memory) : sentences(memory), articles(memory), units(memory) {}
  explicit operator bool() const noexcept { return code == status::ok; }

  // One sentence a line, without a last line break; a line break inside a sentence is written as a space.
  std::string str() const {
    std::string out;
    for (const sentence& s : sentences) {
      if (!out.empty()) out += '\n';
      detail::write_sentence(s.text, range{0, s.text.size()}, [&out](char c) { out += c; });
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

template <class Options>
summary fill_summary(engine& e, const corpus& c, const Options& o, const settings& s, std::pmr::memory_resource* memory) {
  summary out(memory);
  out.focused = e.focused;
  out.sentences.reserve(e.chosen);
  for_each_pick(e, s.by_score, [&](const pick& p) {
    const text_view t = c.articles[p.article].text.slice(p.begin, p.end);
    out.sentences.push_back(sentence{p, std::pmr::string(t.data, t.size, memory)});
  });
  out.articles.reserve(c.count);
  for (size_t i = 0; i < c.count; ++i) {
    const text_view given = c.articles[i].title;
    out.articles.push_back(facts{std::pmr::string(given.data, given.size, memory),
                                 language_of_text(o.language, c.articles[i].text).code(), c.articles[i].text.size, 0});
  }
  for (size_t n = 0; n < e.d.count; ++n) {
    const node& u = e.d.nodes[n];
    facts& f = out.articles[u.article];
    if (e.d.is_sentence(n)) ++f.sentences;
    if (u.kind == node_kind::title && !c.articles[u.article].title.size) {
      const text_view found = c.articles[u.article].text.slice(u.begin, u.end);
      f.title.assign(found.data, found.size);
    }
  }
  if (s.list_units) for_each_ranked_unit(e, c, o, [&](const ranked_unit& u) { out.units.push_back(u); });
  return out;
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
  summary failed(memory);
  // A guess that nearly all prose keeps to saves a pass over the texts; memory that is not needed is not touched.
  census n = begin_census(c);
  for (size_t i = 0; i < c.count; ++i) n.words += (c.articles[i].text.size + c.articles[i].title.size) / 4 + 32;
  for (size_t i = 0; i < c.known_count; ++i) n.words += c.known[i].text.size / 4 + 32;
  n.words += s.focus.size();
  n.units = n.words / 6 + 2 * c.count + 32;
  for (limits l = to_limits(n, o);; l = to_limits(take_census(c, o.language, o.focus, o.keep_boilerplate), o)) {
    if (!countable(l)) {
      failed.code = status::text_too_large;
      return failed;
    }
    const borrowed workspace(*memory, layout(l).total());
    engine e;
    failed.code = run(e, c, b, o, l, workspace.view()).code;
    if (failed.code == status::ok) return fill_summary(e, c, o, s, memory);
    if (failed.code != status::workspace_too_small) return failed;
  }
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
  if (s.language == "auto") return detail::summarize_with(lang::automatic{}, c, b, s, memory);
  return detail::summarize_with(any_language::find(text_view(s.language)), c, b, s, memory);
}

// The summary of one text.
inline summary summarize(std::string_view text, const budget& b, const settings& s = {},
                         std::pmr::memory_resource* memory = std::pmr::get_default_resource()) {
  return summarize(std::vector<document>{document{text}}, b, s, memory);
}

PITH_NAMESPACE_END

#endif
