// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "support/corpus_of_trouble.hpp"

#include <pith.hpp>

#include <algorithm>
#include <cstring>

// Memory: exactly what is promised, and not a byte beyond.

namespace {

constexpr unsigned char guard = 0xA7;

struct guarded {
  explicit guarded(size_t size, size_t offset = 0) : size_(size), offset_(offset), bytes_(size + 128, guard) {}
  pith::buffer view() { return {bytes_.data() + 64 + offset_, size_}; }
  bool untouched() const {
    return std::all_of(bytes_.begin(), bytes_.end(), [](unsigned char b) { return b == guard; });
  }
  bool kept_inside() const {
    const auto begin = bytes_.begin();
    const auto is_guard = [](unsigned char b) { return b == guard; };
    const auto inside = static_cast<std::ptrdiff_t>(64 + offset_);
    return std::all_of(begin, begin + inside, is_guard) &&
           std::all_of(begin + inside + static_cast<std::ptrdiff_t>(size_), bytes_.end(), is_guard);
  }

 private:
  size_t size_, offset_;
  std::vector<unsigned char> bytes_;
};

}  // namespace

TEST_CASE("the promised workspace is enough; one byte less is refused and changes nothing") {
  for (const std::string& t : troublesome_texts()) {
    CAPTURE(t.substr(0, 60));
    const size_t need = pith::workspace_size(pith::text_view(t));
    for (size_t offset = 0; offset < 4; ++offset) {
      guarded enough(need, offset);
      const size_t room = t.size() + 2;  // sentences that no space parts are parted by a line break
      std::vector<char> out(room + 1, '#');
      const pith::result r =
          pith::summarize(pith::text_view(t), pith::sentences(3), enough.view(), pith::text_buffer(out.data(), room));
      CHECK(r.code == pith::status::ok);
      CHECK(enough.kept_inside());
      CHECK(out[room] == '#');
    }
    guarded little(need - 1);
    std::vector<char> out(t.size() + 1, '#');
    const pith::result r =
        pith::summarize(pith::text_view(t), pith::sentences(3), little.view(), pith::text_buffer(out.data(), t.size()));
    CHECK(r.code == pith::status::workspace_too_small);
    CHECK(r.needed == need);
    CHECK(little.untouched());
    CHECK(std::all_of(out.begin(), out.end(), [](char c) { return c == '#'; }));
  }
}

TEST_CASE("what lay in the workspace before does not matter, whatever the method") {
  const std::vector<std::string> texts = troublesome_texts();
  for (size_t i = 0; i < texts.size(); ++i) {
    const std::string& t = texts[i];
    pith::options<pith::lang::automatic, pith::any_method, pith::focus> o;
    o.method.which = static_cast<pith::method>(i % 5);
    if (o.method.which == pith::method::lexrank && i % 2) o.method.threshold = 50;
    if (i % 3 == 0) o.method.mmr = 300;
    if (i % 4 == 0) o.focus.text = pith::text_view("the harbour treaty");
    const size_t need = pith::workspace_size(pith::text_view(t), o);
    std::string answers[2];
    const unsigned char dirt[2] = {0x00, 0xFF};
    for (int round = 0; round < 2; ++round) {
      std::vector<unsigned char> memory(need, dirt[round]);
      const pith::article a{pith::text_view(t)};
      const pith::result r = pith::extract(
          pith::corpus{&a, 1}, pith::words(50), pith::buffer(memory.data(), need),
          [&](const pith::pick& p) {
            answers[round] +=
                std::to_string(p.begin) + "-" + std::to_string(p.end) + ":" + std::to_string(p.score) + " ";
          },
          o);
      answers[round] += pith::to_string(r.code);
    }
    CHECK(answers[0] == answers[1]);
  }
}

TEST_CASE("limits that a text keeps to spare the counting pass and change nothing") {
  for (const std::string& t : troublesome_texts()) {
    CAPTURE(t.substr(0, 60));
    pith::options<> o;
    o.limits.bytes = 100000;
    o.limits.units = 4000;
    o.limits.words = 9000;
    std::vector<unsigned char> memory(pith::workspace_size(o.limits));
    std::vector<char> limited(t.size()), counted(t.size());
    const pith::result a =
        pith::summarize(pith::text_view(t), pith::bytes(200), pith::buffer(memory.data(), memory.size()),
                        pith::text_buffer(limited.data(), limited.size()), o);
    const pith::result b =
        pith::summarize(pith::text_view(t), pith::bytes(200), pith::buffer(memory.data(), memory.size()),
                        pith::text_buffer(counted.data(), counted.size()));
    CHECK(a.code == b.code);
    CHECK(limited == counted);
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

#if PITH_INDEX_BITS == 32
TEST_CASE("a megabyte without a full stop, and ten thousand equal sentences") {
  std::string endless, equal;
  random_source random(3);
  while (endless.size() < 1000000) endless += invented_word(random.below(900)) + " ";
  for (int i = 0; i < 10000; ++i) equal += "The ferry crossed the strait again. ";
  const pith::summary a = pith::summarize(endless, pith::words(20));
  REQUIRE(a.sentences.size() == 1);
  CHECK(a.sentences[0].cut);
  const pith::summary b = pith::summarize(equal, pith::sentences(3));
  REQUIRE(b.sentences.size() == 1);  // the others would say nothing new
  CHECK(b.sentences[0].begin == 0);
  CHECK(b.articles[0].sentences == 10000);
}
#else
TEST_CASE("a text beyond 64 KiB needs the wide index") {
  CHECK(pith::summarize(std::string(70000, 'a'), pith::sentences(1)).code == pith::status::text_too_large);
}
#endif
