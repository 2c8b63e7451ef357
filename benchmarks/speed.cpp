// SPDX-License-Identifier: MIT
// Bytes a second of every stage on generated prose of every size, of the files named, of
// large budgets and of hostile input.
// benchmarks/run.sh runs this and says what it means.
#include "prose.hpp"
#include "stages.hpp"

#include <benchmark/benchmark.h>

#include <cstdint>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace {

// Texts are written once, when they are first asked for.
const std::vector<std::string>& articles(size_t count, size_t bytes) {
  static std::map<std::pair<size_t, size_t>, std::vector<std::string>> made;
  std::vector<std::string>& a = made[{count, bytes}];
  for (size_t i = a.size(); i < count; ++i) a.push_back(prose::writer(i + 1).text(bytes));
  return a;
}

void set_bytes(benchmark::State& state, const std::vector<std::string>& texts) {
  size_t bytes = 0;
  for (const std::string& t : texts) bytes += t.size();
  state.SetBytesProcessed(static_cast<int64_t>(state.iterations()) * static_cast<int64_t>(bytes));
  state.counters["bytes"] = static_cast<double>(bytes);
}

// A stage over each of `count` texts in turn.
void run_stage(benchmark::State& state, const stages::stage& s, size_t count, size_t bytes) {
  const std::vector<std::string>& texts = articles(count, bytes);
  stages::scratch memory;
  for (auto _ : state) {
    for (const std::string& t : texts) benchmark::DoNotOptimize(s.run(t, memory));
  }
  set_bytes(state, texts);
}

// A stage over a text of somebody's.
void run_real(benchmark::State& state, const stages::stage& s, const std::vector<std::string>& text) {
  stages::scratch memory;
  for (auto _ : state) benchmark::DoNotOptimize(s.run(text[0], memory));
  set_bytes(state, text);
}

// A large summary of one text.
void run_budget(benchmark::State& state, const pith::budget& b, size_t bytes) {
  const std::vector<std::string>& texts = articles(1, bytes);
  for (auto _ : state) {
    const pith::summary s = pith::summarize(texts[0], b);
    if (!s) return state.SkipWithError("no summary");
    benchmark::DoNotOptimize(s.sentences.size());
  }
  set_bytes(state, texts);
}

void run_hostile(benchmark::State& state, std::string_view part, size_t bytes) {
  std::vector<std::string> text(1);
  while (text[0].size() < bytes) text[0] += part;
  for (auto _ : state) benchmark::DoNotOptimize(pith::summarize(text[0], pith::sentences(3)).code);
  set_bytes(state, text);
}

}  // namespace

int main(int argc, char** argv) {
  struct text_size {
    const char* name;
    size_t count, bytes;
  };
  static constexpr text_size sizes[] = {{"6kb", 1, 6000},      {"100kb", 1, 100000},    {"1mb", 1, 1000000},
                                        {"10mb", 1, 10000000}, {"100mb", 1, 100000000}, {"articles", 1000, 6000}};
  for (const text_size& size : sizes) {
    for (const stages::stage& s : stages::all) {
      auto* const b = benchmark::RegisterBenchmark((std::string(s.name) + '/' + size.name).c_str(), run_stage, s,
                                                   size.count, size.bytes);
      b->Unit(benchmark::kMicrosecond);
      if (size.bytes > 10000000) b->Iterations(1);
    }
  }
  for (const size_t count : {size_t{5}, size_t{50}, size_t{500}, size_t{5000}})
    benchmark::RegisterBenchmark(("sentences/" + std::to_string(count)).c_str(), run_budget, pith::sentences(count),
                                 size_t{10000000})
        ->Unit(benchmark::kMicrosecond);
  benchmark::RegisterBenchmark("ratio/200", run_budget, pith::ratio(200), size_t{10000000})
      ->Unit(benchmark::kMicrosecond);
  for (const stages::hostile& h : stages::hostiles)
    benchmark::RegisterBenchmark((std::string("hostile/") + h.name).c_str(), run_hostile, h.part, size_t{1000000})
        ->Unit(benchmark::kMicrosecond);
  benchmark::Initialize(&argc, argv);
  for (int i = 1; i < argc; ++i) {  // files that are left
    std::ifstream file(argv[i], std::ios::binary);
    const std::vector<std::string> text{std::string(std::istreambuf_iterator<char>(file), {})};
    const std::string path = argv[i], name = path.substr(path.find_last_of('/') + 1);
    for (const stages::stage& s : stages::all)
      benchmark::RegisterBenchmark((std::string(s.name) + '/' + name).c_str(), run_real, s, text)
          ->Unit(benchmark::kMicrosecond);
  }
  benchmark::RunSpecifiedBenchmarks();
}
