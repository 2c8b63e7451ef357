// SPDX-License-Identifier: MIT
// Bytes a second of the front end, stage by stage, on one core, over the sample articles.
//   cmake -S . -B build -DPITH_BUILD_BENCHMARKS=ON && cmake --build build --target benchmark_frontend
//   build/benchmarks/benchmark_frontend
#include <benchmark/benchmark.h>

#include <fstream>
#include <iterator>
#include <pith.hpp>
#include <string>

namespace {

// All sample articles in one text, repeated to at least 1 MB.
const std::string& prose() {
  static const std::string text = [] {
    std::string once;
    for (const char* name : {"1-harbour-courier", "2-brannholm-standard", "3-meridian-wire", "4-cape-thorne-review",
                             "5-ledger-and-tide"}) {
      std::ifstream in(std::string(PITH_SOURCE_DIR "/examples/articles/") + name + ".txt", std::ios::binary);
      once.append(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
      once += "\n\n";
    }
    std::string all;
    while (!once.empty() && all.size() < (1u << 20)) all += once;
    return all;
  }();
  return text;
}

template <class Stage>
void measure(benchmark::State& state, Stage stage) {
  const pith::text_view text(prose());
  if (text.size < (1u << 20)) return state.SkipWithError("the sample articles cannot be read");
  for (auto _ : state) benchmark::DoNotOptimize(stage(text));
  state.SetBytesProcessed(static_cast<int64_t>(state.iterations()) * static_cast<int64_t>(text.size));
}

void units(benchmark::State& state) {
  measure(state, [](pith::text_view text) {
    size_t sum = 0;
    pith::for_each_unit(text, pith::lang::en{}, false, [&](const pith::unit& u) { sum += u.end; });
    return sum;
  });
}
BENCHMARK(units);

void units_and_terms(benchmark::State& state) {
  measure(state, [](pith::text_view text) {
    uint32_t sum = 0;
    pith::for_each_unit(text, pith::lang::en{}, false, [&](const pith::unit& u) {
      pith::for_each_term(text, pith::range{u.begin, u.end}, pith::lang::en{},
                          [&](const pith::term& t) { sum += t.hash; });
    });
    return sum;
  });
}
BENCHMARK(units_and_terms);

void words(benchmark::State& state) {
  measure(state, [](pith::text_view text) { return pith::count_words(text, pith::range{0, text.size}); });
}
BENCHMARK(words);

void detection(benchmark::State& state) {
  measure(state, [](pith::text_view text) { return pith::detect_language(text).code(); });
}
BENCHMARK(detection);

}  // namespace

BENCHMARK_MAIN();
