// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "support/ask.hpp"
#include "support/corpus_of_trouble.hpp"

#include <algorithm>
#include <cstring>
#include <memory_resource>

// Memory: exactly what is promised, and not a byte beyond.

TEST_CASE("the exact workspace is enough, one byte fewer is refused") {
  for (const std::string& t : troublesome_texts()) {
    CAPTURE(t.substr(0, 60));
    for (const pith::any_method& m : {any_methods[0], any_methods[2], any_methods[3]}) {
      any_options o;
      o.method = m;
      o.focus.text = "tide";
      const size_t need = pith::workspace_size(t, o);
      std::vector<unsigned char> memory(need + 64, 0xAB);
      char out[400];
      for (char& c : out) c = '#';
      // Every alignment, guarded on both sides.
      for (size_t shift = 0; shift < 8; ++shift) {
        std::fill(memory.begin(), memory.end(), static_cast<unsigned char>(0xAB));
        const pith::result r = pith::summarize(t, pith::bytes(300), pith::buffer(memory.data() + 8 + shift, need),
                                               pith::text_buffer(out, 300), o);
        CHECK(r.code != pith::status::workspace_too_small);
        bool guarded = true;
        for (size_t i = 0; i < 8 + shift; ++i) guarded = guarded && memory[i] == 0xAB;
        for (size_t i = 8 + shift + need; i < memory.size(); ++i) guarded = guarded && memory[i] == 0xAB;
        for (size_t i = 300; i < sizeof out; ++i) guarded = guarded && out[i] == '#';
        CHECK(guarded);
      }
      std::fill(memory.begin(), memory.end(), static_cast<unsigned char>(0xAB));
      for (char& c : out) c = '#';
      const pith::result r =
          pith::summarize(t, pith::bytes(300), pith::buffer(memory.data(), need - 1), pith::text_buffer(out, 300), o);
      CHECK(r.code == pith::status::workspace_too_small);
      CHECK(r.needed == need);
      CHECK(r.size == 0);
      CHECK(std::all_of(memory.begin() + static_cast<std::ptrdiff_t>(need) - 1, memory.end(),
                        [](unsigned char c) { return c == 0xAB; }));
      CHECK(std::all_of(out, out + sizeof out, [](char c) { return c == '#'; }));
    }
  }
}

TEST_CASE("what was in the workspace before does not matter") {
  for (const std::string& t : troublesome_texts()) {
    CAPTURE(t.substr(0, 60));
    for (const pith::any_method& m : any_methods) {
      any_options o;
      o.method = m;
      const answer a = ask({pith::article{t}}, pith::words(50), o, 0),
                   b = ask({pith::article{t}}, pith::words(50), o, 0xFF);
      CHECK(same(a, b));
    }
  }
}

TEST_CASE("limits that hold the text give the same answer") {
  for (const std::string& t : troublesome_texts()) {
    CAPTURE(t.substr(0, 60));
    any_options o;
    const answer a = ask({pith::article{t}}, pith::words(50), o);
    o.limits.bytes = 60000;
    o.limits.units = 3000;
    o.limits.words = 20000;
    const pith::article one{t};
    std::vector<unsigned char> memory(pith::workspace_size(o.limits), 0x55);
    CHECK(memory.size() >= pith::workspace_size(t));
    answer b;
    b.result = pith::extract(
        pith::corpus{&one, 1}, pith::words(50), pith::buffer(memory.data(), memory.size()),
        [&](const pith::pick& p) { b.picks.push_back(p); }, o);
    CHECK(same(a, b));
  }
}

TEST_CASE("a text beyond the limits is refused with what it takes") {
  const std::string t = sample_article("1-harbour-courier.txt");
  pith::options<> o;
  o.limits.bytes = 100000;
  o.limits.units = 10;
  o.limits.words = 100;
  std::vector<unsigned char> memory(pith::workspace_size(o.limits));
  char out[400];
  const pith::result r =
      pith::summarize(pith::text_view(t), pith::sentences(2), pith::buffer(memory.data(), memory.size()), out, o);
  CHECK(r.code == pith::status::workspace_too_small);
  CHECK(r.needed == pith::workspace_size(pith::text_view(t)));
  o.limits.bytes = 100;
  CHECK(pith::summarize(pith::text_view(t), pith::sentences(2), pith::buffer(memory.data(), memory.size()), out, o)
            .code == pith::status::text_too_large);
}

TEST_CASE("an output too small is refused with what it takes") {
  const std::string t = sample_article("2-brannholm-standard.txt");
  std::vector<unsigned char> memory(pith::workspace_size(pith::text_view(t)));
  const pith::buffer workspace(memory.data(), memory.size());
  char small[20];
  std::memset(small, '#', sizeof small);
  const pith::result r = pith::summarize(pith::text_view(t), pith::sentences(2), workspace, small);
  CHECK(r.code == pith::status::output_too_small);
  CHECK(std::string(small, 20) == std::string(20, '#'));
  std::vector<char> enough(r.needed);
  const pith::result again = pith::summarize(pith::text_view(t), pith::sentences(2), workspace,
                                             pith::text_buffer(enough.data(), enough.size()));
  CHECK(again);
  CHECK(again.size == r.needed);
}

namespace {

// Memory that says how much of it was lent at once.
class metered : public std::pmr::memory_resource {
 public:
  size_t most = 0;

 private:
  void* do_allocate(size_t bytes, size_t alignment) override {
    lent_ += bytes;
    most = std::max(most, lent_);
    return std::pmr::new_delete_resource()->allocate(bytes, alignment);
  }
  void do_deallocate(void* p, size_t bytes, size_t alignment) override {
    lent_ -= bytes;
    std::pmr::new_delete_resource()->deallocate(p, bytes, alignment);
  }
  bool do_is_equal(const std::pmr::memory_resource& other) const noexcept override { return this == &other; }

  size_t lent_ = 0;
};

}  // namespace

TEST_CASE("key phrases and themes do not hold the workspace of the summary as well") {
  std::string t;
  for (int i = 0; i < 12; ++i) t += sample_article("1-harbour-courier.txt") + "\n\n";
  const std::vector<pith::document> texts = {{t}, {t}};
  const auto peak = [&](const pith::settings& s) {
    metered memory;
    CHECK(pith::summarize(texts, pith::sentences(3), s, &memory));
    return memory.most;
  };
  pith::settings s;
  s.language = "en";
  const size_t alone = peak(s);
  const pith::article articles[] = {{t}, {t}};
  const auto ignore = [](const auto&) {};
  const auto phrases = pith::keyphrases(pith::corpus{articles, 2}, 5, pith::buffer(), ignore);
  const auto themes = pith::themes(pith::corpus{articles, 2}, {}, pith::sentences(1), pith::buffer(), ignore);
  constexpr size_t answer = 20000;  // bytes of strings and vectors
  s.keyphrases = 5;
  CHECK(peak(s) < std::max(alone, phrases.needed) + answer);
  s.keyphrases = 0;
  s.themes = -1;
  CHECK(peak(s) < std::max(alone, themes.needed) + answer);
}
