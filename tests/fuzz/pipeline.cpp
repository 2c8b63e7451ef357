// SPDX-License-Identifier: MIT
// The whole library, from any bytes. The first `header` bytes choose budget and options, the rest is parts with 0x1F
// between them: t... a title of the text before it, k... a text that is known, n... the name of a theme, f... a focus,
// anything else a text.
#include "support/answer_check.hpp"

#include "narrow.hpp"
#include "require.hpp"

#include <algorithm>

namespace {

constexpr size_t header = 12;

struct question {
  std::vector<pith::document> documents;
  std::vector<std::string_view> texts;
  pith::budget budget;
  pith::settings settings;
  unsigned char dirt = 0;  // in every workspace
};

uint32_t limit(unsigned char b, uint32_t scale) { return b >= 0xC0 || b == '-' ? pith::budget::unlimited : b * scale; }

question read(const uint8_t* data, size_t size) {
  question q;
  unsigned char option[header] = {};
  for (size_t i = 0; i < header && i < size; ++i) option[i] = data[i];
  q.budget.sentences = limit(option[0], 1) == pith::budget::unlimited ? pith::budget::unlimited : option[0] % 16u;
  q.budget.words = limit(option[1], 1);
  q.budget.bytes = limit(option[2], 7);
  q.budget.permille = limit(option[3], 8);
  pith::settings& s = q.settings;
  s.method.which = static_cast<pith::method>(option[4] % 5);
  s.method.threshold = option[5] % 4 ? 0 : option[5] * 4u;
  s.method.mmr = option[6] % 4 ? pith::no_mmr : option[6] * 4u;
  s.by_score = option[7] & 1;
  s.keep_boilerplate = option[7] & 2;
  s.list_units = option[7] & 4;
  s.support = option[7] & 8;
  s.explain = option[7] & 16;
  s.keyphrases = option[8] % 24;
  s.themes = option[9] % 18 - 1;
  s.theme_keyphrases = option[10] % 8;
  q.dirt = option[11];
  const std::string_view rest(reinterpret_cast<const char*>(data) + std::min(size, header),
                              size - std::min(size, header));
  for (size_t at = 0; at <= rest.size();) {
    const size_t end = std::min(rest.find('\x1F', at), rest.size());
    const std::string_view part = rest.substr(at, end - at);
    const char kind = part.empty() ? ' ' : part[0];
    const std::string_view tail = part.empty() ? part : part.substr(1);
    if (kind == 't' && !q.documents.empty())
      q.documents.back().title = tail;
    else if (kind == 'k')
      s.known.push_back({tail});
    else if (kind == 'n')
      s.theme_names.push_back(tail);
    else if (kind == 'f')
      s.focus = tail;
    else
      q.documents.push_back({tail});
    at = end + 1;
  }
  for (const pith::document& d : q.documents) q.texts.push_back(d.text);
  return q;
}

template <class List>
void require_inside(const question& q, const List& list, const char* what) {
  for (const auto& x : list) require(x.article < q.texts.size() && is_inside(q.texts[x.article], x.begin, x.end), what);
}

void check_sentences(const question& q, const std::pmr::vector<pith::sentence>& sentences, const pith::budget& b,
                     bool by_score) {
  require_none(fault_of_picks(sentences, q.texts, b, by_score), "std");
  for (const pith::sentence& x : sentences) {
    require(std::string_view(x.text) == q.texts[x.article].substr(x.begin, x.end - x.begin), "its bytes");
    for (const size_t s : x.support) require(s < q.texts.size() && s != x.article, "support");
    require_inside(q, x.reasons, "reasons");
    if (q.settings.explain && x.of) require(x.position >= 1 && x.position <= x.of, "position");
  }
}

// Everything at once, through the door for strings.
std::string check_std(const question& q) {
  const pith::settings& s = q.settings;
  const pith::summary r = pith::summarize(q.documents, q.budget, s);
  require(r.code != pith::status::workspace_too_small && r.code != pith::status::output_too_small, "std: status");
  check_sentences(q, r.sentences, q.budget, s.by_score);
  const std::string text = r.str();
  require(text.size() <= q.budget.bytes, "bytes of str()");
  require(pith::count_words(text, {0, text.size()}) <= q.budget.words, "words of str()");
  if (s.list_units && r) require_none(fault_of_units(r.units, q.texts), "units");
  require_inside(q, r.keyphrases, "key phrases");
  require(r.keyphrases.size() <= s.keyphrases, "too many key phrases");
  require(r.themes.size() <= 15, "too many themes");
  for (const pith::theme_summary& t : r.themes) {
    check_sentences(q, t.sentences, s.theme_budget, s.by_score);
    require_inside(q, t.keyphrases, "key phrases of a theme");
    require(t.keyphrases.size() <= s.theme_keyphrases, "too many key phrases of a theme");
  }
  std::string out;
  for (const pith::sentence& x : r.sentences) write_pick(out, x);
  return out + pith::to_string(r.code);
}

// What a sink was told, as text.
struct listener {
  std::string told;

  void place(size_t article, size_t begin, size_t end, uint32_t number) {
    for (const size_t n : {article, begin, end, size_t{number}}) told += std::to_string(n) + ' ';
    told += '\n';
  }
  void operator()(const pith::pick& p) { write_pick(told, p); }
  void operator()(const pith::explained& e) { write_pick(told, e); }
  void operator()(const pith::keyphrase& k) { place(k.article, k.begin, k.end, k.score); }
  void operator()(const pith::reason& r) { place(r.article, r.begin, r.end, r.weight); }
  void operator()(const pith::supporter& s) { place(s.article, 0, 0, s.similarity); }
  void operator()(const pith::theme& t) { place(t.number, t.sentences, t.articles, t.weight); }
  void operator()(const pith::theme_source& s) { place(s.article, s.sentences, 0, s.share); }
  void operator()(const pith::ranked_unit& u) { place(u.article, u.begin, u.end, u.rank); }
  void operator()(const pith::noticed& n) { place(n.articles, n.sentences, n.sharpness, n.lead); }
};

// Memory of exactly `size` bytes is enough, whatever lies in it; one byte fewer is refused, and nothing is written behind it.
// call(buffer, listener&) returns a result. Returns what was told.
template <class Call>
std::string check_memory(const question& q, size_t size, Call&& call, const char* what) {
  std::vector<unsigned char> memory(size, q.dirt);
  listener first, again, none;
  const pith::result r = call(pith::buffer(memory.data(), size), first);
  require(r.code != pith::status::workspace_too_small, what);
  memory.assign(size, static_cast<unsigned char>(~q.dirt));
  const pith::result r2 = call(pith::buffer(memory.data(), size), again);
  require(r.code == r2.code && first.told == again.told, what);
  if (r.code == pith::status::text_too_large || r.code == pith::status::unsupported) return {};
  memory.assign(size, 0x77);
  const pith::result refused = call(pith::buffer(memory.data(), size - 1), none);
  require(refused.code == pith::status::workspace_too_small && refused.needed == size, what);
  require(none.told.empty(), what);
  require(memory.back() == 0x77, what);
  return first.told + pith::to_string(r.code);
}

std::string check_core(const question& q) {
  const pith::settings& s = q.settings;
  std::vector<pith::article> articles;
  for (const pith::document& d : q.documents) articles.push_back({pith::text_view(d.text), pith::text_view(d.title)});
  for (const pith::document& d : s.known) articles.push_back({pith::text_view(d.text), pith::text_view(d.title)});
  std::vector<pith::text_view> names;
  for (const std::string_view& n : s.theme_names) names.push_back(pith::text_view(n));
  pith::corpus c{articles.data(), q.documents.size(), articles.data() + q.documents.size(), s.known.size()};
  pith::options<pith::lang::automatic, pith::any_method, pith::focus> o;
  o.method = s.method;
  o.focus.text = pith::text_view(s.focus);
  o.keep_boilerplate = s.keep_boilerplate;
  o.by_score = s.by_score;
  const size_t size = pith::workspace_size(c, o);
  const std::string said = check_memory(
      q, size, [&](pith::buffer m, listener& l) { return pith::extract(c, q.budget, m, l, o); }, "extract");
  pith::limits l = pith::detail::to_limits(pith::detail::take_census(c, o), o);
  l.articles = c.count;
  if (s.list_units)
    check_memory(
        q, size, [&](pith::buffer m, listener& to) { return pith::rank(c, q.budget, m, to, o); }, "rank");
  if (s.support)
    check_memory(
        q, size, [&](pith::buffer m, listener& to) { return pith::extract_with_support(c, q.budget, m, to, o); },
        "support");
  if (s.explain)
    check_memory(
        q, pith::explain_workspace_size(l),
        [&](pith::buffer m, listener& to) { return pith::explain(c, q.budget, m, to, o); }, "explain");
  if (s.keyphrases)
    check_memory(
        q, pith::keyphrases_workspace_size(l),
        [&](pith::buffer m, listener& to) { return pith::keyphrases(c, s.keyphrases, m, to, o); }, "keyphrases");
  if (s.themes) {
    c.names = names.data();
    c.name_count = names.size();
    l = pith::detail::to_limits(pith::detail::take_census(c, o), o);
    l.articles = c.count;
    const pith::theme_request request{s.themes > 0 ? static_cast<size_t>(s.themes) : 0, s.theme_keyphrases};
    check_memory(
        q, pith::themes_workspace_size(l),
        [&](pith::buffer m, listener& to) { return pith::themes(c, request, s.theme_budget, m, to, o); }, "themes");
  }
  return said;
}

std::string narrow(const question& q) {
  narrow_question n{q.texts,
                    {},
                    {},
                    q.settings.focus,
                    q.budget.sentences,
                    q.budget.words,
                    q.budget.bytes,
                    q.budget.permille,
                    static_cast<unsigned>(q.settings.method.which),
                    q.settings.method.threshold,
                    q.settings.method.mmr,
                    q.settings.keep_boilerplate,
                    q.settings.by_score};
  for (const pith::document& d : q.documents) n.titles.push_back(d.title);
  for (const pith::document& d : q.settings.known) n.known.push_back(d.text);
  return narrow_answer(n);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const question q = read(data, size);
  const std::string said = check_core(q);
  const std::string narrowly = narrow(q);
  require(said.empty() || narrowly.empty() || said == narrowly, "16 bits say the same");
  const std::string std_said = check_std(q);
  const bool more = q.settings.themes || !q.settings.theme_names.empty() || q.settings.explain || q.settings.keyphrases;
  require(said == std_said || more, "both doors say the same");
  return 0;
}
