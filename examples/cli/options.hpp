// SPDX-License-Identifier: MIT
// The command line of pith and of pith-batch: one table of options, which both parse by and print their help from.
#ifndef PITH_EXAMPLES_OPTIONS_HPP
#define PITH_EXAMPLES_OPTIONS_HPP

#include <pith.hpp>

#include <charconv>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cli {

// A command line that cannot be obeyed; what() says why, in one line without a full stop.
struct usage_error : std::runtime_error {
  using std::runtime_error::runtime_error;
};

enum class format { text, json, markdown, html };
enum class when { automatic, always, never };

struct options {
  std::optional<pith::budget> budget;  // all budgets named, combined; empty: the default, which depends on the input
  pith::settings settings;             // its views point into argv; --list is settings.list_units
  bool only_each = false, only_together = false;
  bool highlight = false;
  std::vector<std::string_view> known;  // files that were read before
  cli::format format = cli::format::text;
  when color = when::automatic;
  unsigned jobs = 0;                  // worker threads; 0: one a core
  size_t max_line = size_t{1} << 30;  // bytes of one line of input
  bool lenient = false;               // bad lines are no failure
  bool help = false, version = false;
  std::vector<std::string_view> operands;

  bool wants_themes() const { return settings.themes != 0 || !settings.theme_names.empty(); }
  void limit(pith::budget b) { budget = budget ? *budget & b : b; }
  pith::budget budget_or_sentences(unsigned n) const { return budget ? *budget : pith::sentences(n); }
};

// --- values ----------------------------------------------------------------------------------------------------------

// A whole number from 1 on. More than 32 bits hold is as good as no limit, and is taken as the largest of them.
inline std::uint32_t whole_number(std::string_view v) {
  std::uint32_t n = 0;
  const auto [end, error] = std::from_chars(v.data(), v.data() + v.size(), n);
  if (end != v.data() + v.size() || error == std::errc::invalid_argument) throw usage_error("not a whole number");
  if (error == std::errc::result_out_of_range) return UINT32_MAX;
  if (n == 0) throw usage_error("it must be at least 1");
  return n;
}

// A share from 0 to 1: "0.25", ".25" and "25%" give 250 thousandths. What is finer is dropped: a share is never exceeded.
inline unsigned thousandths(std::string_view v) {
  const bool percent = !v.empty() && v.back() == '%';
  if (percent) v.remove_suffix(1);
  const unsigned one = percent ? 10 : 1000;
  unsigned sum = 0, place = one;
  bool digits = false, point = false;
  for (const char c : v) {
    if (c == '.' && !point) {
      point = true;
    } else if (c >= '0' && c <= '9') {
      digits = true;
      const auto d = static_cast<unsigned>(c - '0');
      sum = point ? sum + d * (place /= 10) : sum * 10 + d * one;
      if (sum > 1000) throw usage_error("it is more than the whole");
    } else {
      digits = false;
      break;
    }
  }
  if (!digits) throw usage_error("not a share such as 0.25 or 25%");
  return sum;
}

template <class T, size_t N>
T one_of(const std::pair<std::string_view, T> (&choices)[N], std::string_view v) {
  std::string names;
  for (const auto& [name, value] : choices) {
    if (v == name) return value;
    names += (names.empty() ? "" : ", ") + std::string(name);
  }
  throw usage_error("it is one of " + names);
}

constexpr std::pair<std::string_view, pith::method> methods[] = {{"coverage", pith::method::coverage},
                                                                 {"lexrank", pith::method::lexrank},
                                                                 {"textrank", pith::method::textrank},
                                                                 {"centroid", pith::method::centroid},
                                                                 {"lead", pith::method::lead}};
constexpr std::pair<std::string_view, format> formats[] = {
    {"text", format::text}, {"json", format::json}, {"markdown", format::markdown}, {"html", format::html}};
constexpr std::pair<std::string_view, when> whens[] = {
    {"auto", when::automatic}, {"always", when::always}, {"never", when::never}};

// --- the table -------------------------------------------------------------------------------------------------------

enum program : unsigned { pith_program = 1, batch_program = 2, both_programs = 3 };

// One option of one or both programs. A value is taken from `--name VALUE`, `--name=VALUE`, `-x VALUE` and `-xVALUE`;
// where `value` begins with "[=" it may be left out, and is taken from `--name=VALUE` alone.
struct option {
  program of;
  char letter;        // 0: none
  const char* name;   // without the dashes
  const char* value;  // what the help calls it; empty: the option takes none
  const char* help;   // may hold line breaks
  void (*set)(options&, std::string_view value);
};

inline const option table[] = {
    {both_programs, 'n', "sentences", "N", "at most N sentences",
     [](options& o, std::string_view v) { o.limit(pith::sentences(whole_number(v))); }},
    {both_programs, 'w', "words", "N", "at most N words",
     [](options& o, std::string_view v) { o.limit(pith::words(whole_number(v))); }},
    {both_programs, 'b', "bytes", "N", "at most N bytes, with a line break between sentences",
     [](options& o, std::string_view v) { o.limit(pith::bytes(whole_number(v))); }},
    {both_programs, 'r', "ratio", "R", "at most this share of the words: 0.1 or 10%",
     [](options& o, std::string_view v) {
       const unsigned share = thousandths(v);
       if (share == 0) throw usage_error("it must be at least 0.001");
       o.limit(pith::ratio(share));
     }},
    {pith_program, 0, "each", "", "only the summary of each article",
     [](options& o, std::string_view) { o.only_each = true; }},
    {pith_program, 0, "together", "", "only what the articles say together",
     [](options& o, std::string_view) { o.only_together = true; }},
    {both_programs, 0, "focus", "TEXT", "lean towards a topic or a question",
     [](options& o, std::string_view v) { o.settings.focus = v; }},
    {both_programs, 0, "themes", "[=K]", "what they say together by theme: K themes, or as many\nas there are",
     [](options& o, std::string_view v) {
       const std::uint32_t n = v.empty() ? 0 : whole_number(v);
       if (n > pith::most_themes) throw usage_error("it is at most " + std::to_string(pith::most_themes));
       o.settings.themes = n ? static_cast<int>(n) : -1;
     }},
    {both_programs, 0, "theme", "TEXT", "a theme that you name; may be given up to 15 times",
     [](options& o, std::string_view v) {
       static_assert(pith::most_themes == 15, "said in the help");
       if (v.find_first_not_of(" \t\r\n") == v.npos) throw usage_error("a name has words");
       if (o.settings.theme_names.size() == pith::most_themes) throw usage_error("there are 15 themes already");
       o.settings.theme_names.push_back(v);
     }},
    {both_programs, 0, "keyphrases", "[=K]", "the key phrases: K of each text and of all, or 10",
     [](options& o, std::string_view v) { o.settings.keyphrases = v.empty() ? 10 : whole_number(v); }},
    {pith_program, 0, "known", "FILE",
     "the reader knows FILE: what it says is not said\nagain; may be given several times",
     [](options& o, std::string_view v) { o.known.push_back(v); }},
    {pith_program, 0, "highlight", "", "each article as it stands, its chosen sentences\nmarked",
     [](options& o, std::string_view) { o.highlight = true; }},
    {both_programs, 0, "explain", "", "why each sentence was chosen",
     [](options& o, std::string_view) { o.settings.explain = true; }},
    {both_programs, 0, "list", "", "every unit of the text with its kind, score and rank",
     [](options& o, std::string_view) { o.settings.list_units = true; }},
    {both_programs, 0, "by-score", "", "the best sentence first, not the order of reading",
     [](options& o, std::string_view) { o.settings.by_score = true; }},
    {both_programs, 0, "method", "NAME", "coverage (default), lexrank, textrank, centroid or\nlead",
     [](options& o, std::string_view v) { o.settings.method.which = one_of(methods, v); }},
    {both_programs, 0, "mmr", "LAMBDA",
     "pass over repeats, with lexrank, textrank or\ncentroid; 0 to 1, 1 weighs relevance alone",
     [](options& o, std::string_view v) { o.settings.method.mmr = thousandths(v); }},
    {both_programs, 0, "lang", "CODE", "auto (default) or a code such as en; an unknown one\nis no error",
     [](options& o, std::string_view v) { o.settings.language = v; }},
    {both_programs, 0, "keep-boilerplate", "", "take bylines, link lists, forms and the like for prose",
     [](options& o, std::string_view) { o.settings.keep_boilerplate = true; }},
    {pith_program, 0, "format", "NAME",
     "text (default), json, markdown or html (one page\nwith digest, graph and highlighted articles)",
     [](options& o, std::string_view v) { o.format = one_of(formats, v); }},
    {pith_program, 0, "color", "WHEN", "auto (default: on a terminal, but not if\nNO_COLOR is set), always or never",
     [](options& o, std::string_view v) { o.color = one_of(whens, v); }},
    {batch_program, 'j', "jobs", "N", "worker threads (default: one a core)",
     [](options& o, std::string_view v) {
       o.jobs = whole_number(v);
       if (o.jobs > 1024) throw usage_error("it is at most 1024");
     }},
    {batch_program, 0, "max-line", "BYTES", "refuse longer lines of input (default: 1 GiB)",
     [](options& o, std::string_view v) { o.max_line = whole_number(v); }},
    {batch_program, 0, "lenient", "", "bad lines, which have their answer, do not make\nthe exit status 1",
     [](options& o, std::string_view) { o.lenient = true; }},
    {both_programs, 0, "version", "", "print the version", [](options& o, std::string_view) { o.version = true; }},
    {both_programs, 'h', "help", "", "print this", [](options& o, std::string_view) { o.help = true; }},
};

inline bool takes_value(const option& o) { return o.value[0] != 0; }
inline bool value_is_optional(const option& o) { return o.value[0] == '['; }

// The options of one program as lines of its help.
inline std::string option_help(program p) {
  constexpr size_t column = 26;  // where the explanations begin
  std::string out;
  for (const option& o : table) {
    if (!(o.of & p)) continue;
    std::string line = o.letter ? std::string("  -") + o.letter + ", --" : std::string("      --");
    line += o.name;
    if (takes_value(o)) line += (value_is_optional(o) ? "" : " ") + std::string(o.value);
    line.resize(line.size() < column ? column : line.size() + 1, ' ');
    for (const char* c = o.help; *c; ++c) {
      line += *c;
      if (*c == '\n') line.append(column, ' ');
    }
    out += line + '\n';
  }
  return out;
}

// --- parsing ---------------------------------------------------------------------------------------------------------

inline void apply(const option& o, const std::string& shown, std::string_view value, options& into) {
  try {
    o.set(into, value);
  } catch (const usage_error& e) {
    throw usage_error(shown + ": '" + std::string(value) + "': " + e.what());
  }
}

// Options may stand anywhere before `--`; a budget given twice holds twice, of anything else the last one counts.
// Throws usage_error.
inline options parse(int argc, const char* const* argv, program p) {
  options out;
  int i = 1;
  const auto next_value = [&](const std::string& shown) -> std::string_view {
    if (++i >= argc) throw usage_error(shown + " needs a value");
    return argv[i];
  };
  bool only_operands = false;
  for (; i < argc; ++i) {
    const std::string_view word = argv[i];
    if (only_operands || word.size() < 2 || word[0] != '-') {
      out.operands.push_back(word);
    } else if (word == "--") {
      only_operands = true;
    } else if (word[1] == '-') {
      const size_t equals = word.find('=');
      const std::string shown(word.substr(0, equals));
      const option* found = nullptr;
      for (const option& o : table)
        if ((o.of & p) && shown.compare(2, std::string::npos, o.name) == 0) found = &o;
      if (!found) throw usage_error("unknown option '" + shown + "'");
      if (equals != word.npos) {
        if (!takes_value(*found)) throw usage_error(shown + " takes no value");
        apply(*found, shown, word.substr(equals + 1), out);
      } else {
        apply(*found, shown, takes_value(*found) && !value_is_optional(*found) ? next_value(shown) : "", out);
      }
    } else {
      for (size_t k = 1; k < word.size(); ++k) {  // letters without a value may share one dash, the last may have one
        const std::string shown = {'-', word[k]};
        const option* found = nullptr;
        for (const option& o : table)
          if ((o.of & p) && o.letter == word[k]) found = &o;
        if (!found) throw usage_error("unknown option '" + shown + "'");
        if (!takes_value(*found)) {
          apply(*found, shown, "", out);
          continue;
        }
        apply(*found, shown, k + 1 < word.size() ? word.substr(k + 1) : next_value(shown), out);
        break;
      }
    }
  }
  const pith::method method = out.settings.method.which;
  if (out.settings.method.mmr != pith::no_mmr && (method == pith::method::coverage || method == pith::method::lead))
    throw usage_error("--mmr needs --method lexrank, textrank or centroid");
  if (out.only_each && !out.only_together && out.wants_themes())
    throw usage_error("--themes and --theme are not for --each");
  if (out.highlight && out.settings.list_units) throw usage_error("--highlight and --list exclude each other");
  if (out.highlight && out.format == format::json) throw usage_error("--highlight is not for --format json");
  return out;
}

// Why there is no summary, in the terms of the command line.
inline std::string reason(pith::status s) {
  switch (s) {
    case pith::status::budget_too_small: return "the budget is too small for a single word";
    case pith::status::text_too_large: return "too large";
    default: return pith::to_string(s);
  }
}

}  // namespace cli

#endif
