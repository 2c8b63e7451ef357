// SPDX-License-Identifier: MIT
// pith: what one article says, and what several say together.
//
//   g++ -std=c++17 -O2 -Isingle_include examples/pith.cpp -o pith
#include "cli/digest.hpp"
#include "cli/digest_json.hpp"
#include "cli/files.hpp"
#include "cli/html.hpp"
#include "cli/markdown.hpp"
#include "cli/options.hpp"
#include "cli/progress.hpp"
#include "cli/terminal.hpp"
#include "cli/text.hpp"

#include <pith.hpp>

#include <cstdio>
#include <exception>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

// Exit status.
enum : int { all_done = 0, some_failed = 1, wrong_usage = 2 };

void print_help() {
  const std::string text =
      "Usage: pith [options] [FILE...]\n"
      "\n"
      "Prints the sentences of each FILE that carry the most and, of several files,\n"
      "what they say together, with the article that each sentence is from. No FILE,\n"
      "or -, is standard input. A file is one article: plain text in UTF-8.\n"
      "\n" +
      cli::option_help(cli::pith_program) +
      "\n"
      "All budgets given hold together and are never exceeded, neither by the summary\n"
      "of an article nor by the one together. Without any, that is 3 sentences an\n"
      "article and 5 together. Titles and source marks are beside the budget. A value\n"
      "may also be written --words=100 or -w100; -- ends the options.\n"
      "\n"
      "On a terminal, lines are wrapped at 80 columns. To a file or pipe goes one\n"
      "sentence a line, and with --list one unit a line, with tabs between * (if\n"
      "chosen), rank, score, kind and text. In JSON, begin and end are byte offsets\n"
      "into the file.\n"
      "\n"
      "Exit status: 0 if all was done; 1 if a file could not be read, held no text,\n"
      "or writing failed; 2 if the command line was wrong. The other files are still\n"
      "done.\n";
  if (const int error = cli::write_out(text)) cli::report_write_error("pith", error);
}

class run {
 public:
  explicit run(const cli::options& o) : options_(o), settings_(o.settings) {
    // What a whole article is shown from.
    if (o.highlight) settings_.list_units = true;
    if (o.format != cli::format::html) return;
    settings_.list_units = true;  // a page has all that there is to tell
    if (settings_.keyphrases == 0) settings_.keyphrases = 10;
    if (!o.wants_themes() && o.operands.size() > 1) settings_.themes = -1;
  }

  int operator()() {
    for (const std::string_view name : options_.known) add_known(name);
    for (const cli::article_file& file : known_) settings_.known.push_back({file.text()});
    for (const std::string_view name : options_.operands) add(name);
    if (options_.operands.empty()) add("-");
    const size_t articles = digest_.files.size();
    if (articles && (articles > 1 ? together_ : !each_ || options_.wants_themes())) add_together();
    progress_.clear();
    if (const int error = cli::write_out(written())) {
      cli::report_write_error("pith", error);
      status_ = some_failed;
    }
    return status_;
  }

 private:
  void complain(std::string_view about, const std::string& problem) {
    say(about, problem);
    status_ = some_failed;
  }
  void say(std::string_view about, const std::string& problem) {
    progress_.clear();
    std::fprintf(stderr, "pith: %.*s: %s\n", static_cast<int>(about.size()), about.data(), problem.c_str());
  }

  std::string written() const {
    switch (options_.format) {
      case cli::format::json: return cli::write_json(digest_, options_);
      case cli::format::markdown: return cli::write_markdown(digest_, options_);
      case cli::format::html: return cli::html_writer(digest_).write();
      case cli::format::text: break;
    }
    const bool color =
        options_.color == cli::when::automatic ? cli::terminal_has_color() : options_.color == cli::when::always;
    return cli::text_writer(cli::stdout_is_terminal() ? cli::terminal_columns() : 0, color).write(digest_, options_);
  }

  void add_known(std::string_view name) {
    cli::article_file file;
    const std::string problem = cli::read_article(name, file);
    if (!problem.empty()) return complain(name, problem);
    known_.push_back(std::move(file));
  }

  // Reads a file and summarizes it. One that cannot be summarized is passed over like one that cannot be read.
  void add(std::string_view name) {
    cli::article_file file;
    progress_.show("reading " + std::string(name), digest_.files.size(), options_.operands.size());
    const std::string problem = cli::read_article(name, file);
    if (name == "-") name = "standard input";
    if (!problem.empty()) return complain(name, problem);
    if (each_) {
      pith::settings own = settings_;
      own.themes = 0;
      own.theme_names.clear();
      auto s = pith::summarize(file.text(), options_.budget_or_sentences(3), own);
      if (!check(s, name)) return;
      for (pith::sentence& sentence : s.sentences) {  // the article's number is the file's
        sentence.article = digest_.files.size();
        for (pith::reason& r : sentence.reasons) r.article = digest_.files.size();
      }
      digest_.each.push_back(std::move(s));
    }
    digest_.files.push_back(std::move(file));
  }

  void add_together() {
    progress_.show("ranking " + std::to_string(digest_.files.size()) + " articles together");
    std::vector<pith::document> documents;
    for (const cli::article_file& file : digest_.files) documents.push_back({file.text()});
    settings_.support = true;
    auto s = pith::summarize(documents, options_.budget_or_sentences(5), settings_);
    if (check(s, "together")) {
      for (const pith::theme_summary& t : s.themes) {
        if (t.sentence_count == 0) say("together", "no sentence is of the theme '" + std::string(t.label) + "'");
      }
      digest_.together = std::move(s);
      digest_.has_themes = settings_.themes != 0 || !settings_.theme_names.empty();
    } else if (!each_) {
      digest_.files.clear();
    }
  }

  // Says what is wrong with a summary; true: it can be shown.
  bool check(const pith::summary& s, std::string_view about) {
    if (!s)
      complain(about, cli::reason(s.code));
    else if (s.sentences.empty())
      complain(about, known_.empty() ? "nothing to choose from (--list shows what is in it)"
                                     : "nothing that the known texts do not say");
    else if (!s.focused)
      say(about, "no sentence has a word of the focus; it changes nothing");
    return static_cast<bool>(s);
  }

  const cli::options& options_;
  pith::settings settings_;               // of each summary
  std::vector<cli::article_file> known_;  // settings_.known shows into these
  cli::progress progress_{"pith"};
  // Both if neither is asked for, or both are.
  const bool each_ = options_.only_each || !options_.only_together;
  const bool together_ = options_.only_together || !options_.only_each;
  cli::digest digest_;
  int status_ = all_done;
};

}  // namespace

int main(int argc, char** argv) {
  cli::prepare_streams();
  try {
    const cli::options options = cli::parse(argc, argv, cli::pith_program);
    if (options.help) return print_help(), all_done;
    if (options.version) return std::puts("pith " PITH_VERSION_STRING), all_done;
    return run(options)();
  } catch (const cli::usage_error& e) {
    std::fprintf(stderr, "pith: %s\nTry 'pith --help'.\n", e.what());
    return wrong_usage;
  } catch (const std::exception& e) {  // no memory, say
    std::fprintf(stderr, "pith: %s\n", e.what());
    return some_failed;
  }
}
