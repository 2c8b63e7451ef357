// SPDX-License-Identifier: MIT
// pith-batch with the language and the method fixed at compile time, for measuring what a choice costs in quality:
//
//   g++ -std=c++17 -O2 -Iinclude '-DLANGUAGE=pith::lang::plain<pith::lang::en>' -DMETHOD=pith::coverage
//     tools/evaluation/choice.cpp -o choice && python3 tools/evaluate.py --batch ./choice --only summaries DATA
//
// Reads "id", "text" and "documents"; understands --words=N and --list.
#include "../../examples/cli/json.hpp"

#include <nlohmann/json.hpp>
#include <pith.hpp>

#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

#ifndef LANGUAGE
#define LANGUAGE pith::lang::en
#endif
#ifndef METHOD
#define METHOD pith::coverage
#endif

namespace {

using choice = pith::options<LANGUAGE, METHOD>;

struct answer {
  std::string summary, sentences, units;
};

answer answer_of(const pith::corpus& c, const pith::budget& b, bool list) {
  const choice o;
  std::vector<unsigned char> memory(pith::workspace_size(c, o));
  const pith::buffer workspace(memory.data(), memory.size());
  answer a;
  const auto text_of = [&](size_t article, size_t begin, size_t end) {
    return std::string_view(c.articles[article].text.data + begin, end - begin);
  };
  const auto got = pith::extract(
      c, b, workspace,
      [&](const pith::pick& p) {
        const std::string_view text = text_of(p.article, p.begin, p.end);
        a.summary += a.summary.empty() ? "" : "\n";
        a.summary += text;
        a.sentences += a.sentences.empty() ? "" : ",";
        cli::append_place(a.sentences, p.article, p.begin, p.end, 0, text, p.score, p.rank);
        a.sentences += p.cut ? ",\"cut\":true}" : "}";
      },
      o);
  if (!list || !got) return a;
  const auto listed = pith::rank(
      c, b, workspace,
      [&](const pith::ranked_unit& u) {
        a.units += a.units.empty() ? "" : ",";
        cli::append_place(a.units, u.article, u.begin, u.end, 0, text_of(u.article, u.begin, u.end), u.score, u.rank);
        a.units += ",\"kind\":\"" + std::string(cli::name_of(u.kind)) + "\"}";
      },
      o);
  return listed ? a : answer{};
}

}  // namespace

int main(int argc, char** argv) {
  pith::budget budget = pith::sentences(3);
  bool list = false;
  for (int i = 1; i < argc; ++i) {
    const std::string_view a = argv[i];
    if (a.substr(0, 8) == "--words=") budget = pith::words(std::strtoul(argv[i] + 8, nullptr, 10));
    if (a == "--list") list = true;
  }
  std::string line;
  while (std::getline(std::cin, line)) {
    const nlohmann::json request = nlohmann::json::parse(line);
    std::vector<std::string> texts;
    if (request.contains("documents")) {
      for (const auto& d : request["documents"]) texts.push_back(d["text"]);
    } else {
      texts.push_back(request["text"]);
    }
    std::vector<pith::article> articles;
    for (const std::string& t : texts) articles.push_back({t});
    const answer a = answer_of(pith::corpus{articles.data(), articles.size()}, budget, list);
    std::string out = "{\"id\":" + request["id"].dump() + ",\"summary\":";
    cli::append_string(out, a.summary);
    out += ",\"sentences\":[" + a.sentences + "],\"units\":[" + a.units + "]}";
    std::puts(out.c_str());
  }
}
