// SPDX-License-Identifier: MIT
// Does each light stemmer help? Prints, for each treebank, how much nearer adjacent sentences are than any two (mean cosine
// of neighbours less mean cosine of all pairs, in 1/1000), with the language's stemmer and without it. Where sentences
// are unrelated, both are near zero and the difference says nothing.
//
//   c++ -std=c++17 -O2 -Iinclude tools/stemmer_cohesion.cpp -o stemmer_cohesion && ./stemmer_cohesion DATA/sentences/ud/*.jsonl
//
// A line of a file is {"lang", "text", ...}; needs nlohmann-json.

#include <pith.hpp>

#include <cstdio>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace {

using namespace pith::detail;

double cohesion(const std::vector<std::string>& texts, pith::any_language language) {
  double sum = 0;
  size_t counted = 0;
  for (const std::string& t : texts) {
    const pith::article a{pith::text_view(t)};
    const pith::corpus c{&a, 1};
    pith::options<pith::any_language> o;
    o.language = language;
    o.keep_boilerplate = true;
    const pith::limits l = to_limits(take_census(c, o), o);
    std::vector<unsigned char> workspace(layout(l).total());
    engine e(l, arena(pith::buffer(workspace.data(), workspace.size())));
    if (!index_corpus<layout>(e, c, o)) continue;
    const sentence_graph g = take_graph(e);
    build_vectors(e.d, g.vectors, g.sums);
    g.measure();
    std::vector<size_t> sentences;
    for (size_t s = 0; s < e.d.count; ++s) {
      if (e.d.is_sentence(s)) sentences.push_back(s);
    }
    const double n = static_cast<double>(sentences.size());
    if (n < 4) continue;
    double neighbours = 0, all = 0;
    for (size_t i = 0; i < sentences.size(); ++i) {
      g.scatter(sentences[i], g.links[sentences[i]].inverse);
      for (size_t k = 0; k < sentences.size(); ++k) {
        const double cosine = k == i ? 0 : g.cosine(sentences[k]) / 65536.0;
        all += cosine;
        if (k == i + 1) neighbours += cosine;
      }
      g.scatter(sentences[i], static_cast<uint32_t>(0) - g.links[sentences[i]].inverse);
    }
    sum += neighbours / (n - 1) - all / (n * (n - 1));
    ++counted;
  }
  return counted ? 1000 * sum / static_cast<double>(counted) : 0;
}

}  // namespace

int main(int argc, char** argv) {
  std::printf("%-24s %8s %8s\n", "treebank", "with", "without");
  for (int i = 1; i < argc; ++i) {
    std::ifstream in(argv[i]);
    std::vector<std::string> texts;
    std::string line, code, text;
    while (std::getline(in, line)) {
      const nlohmann::json item = nlohmann::json::parse(line);
      code = item["lang"];
      text += item["text"].get<std::string>() + "\n\n";
      if (text.size() > 6000) texts.push_back(std::move(text)), text.clear();
    }
    for (const pith::language_record* r : all_languages) {
      if (code != r->code || r->stem == record_of<none_data>.stem) continue;
      pith::language_record plain = *r;
      plain.stem = record_of<none_data>.stem;
      const std::string path = argv[i];
      std::printf("%-24s %8.2f %8.2f\n", path.substr(path.rfind('/') + 1).c_str(), cohesion(texts, pith::any_language(*r)),
                  cohesion(texts, pith::any_language(plain)));
    }
  }
}
