// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "support/lab.hpp"
#include "support/random_text.hpp"

#include <set>

using namespace pith::detail;
using helpers::concept_lab;
using helpers::lab;

namespace {

// A text by its words, with concepts that weigh what the tests say.
struct shelf {
  lab l;
  concept_lab c;

  // All sentences are as central, and a word is a byte; with r, about as much.
  shelf(const std::vector<helpers::terms>& sentences, size_t content, const std::vector<size_t>& articles = {},
        random_source* r = nullptr)
      : l(sentences, content, 0, articles), c(l) {
    const uint32_t average = one(l.d.count);
    for (size_t s = 0; s < l.d.count; ++s) {
      l.nodes[s].p = r ? average / 2 + r->below(average) : average;
      if (r) l.nodes[s].end += static_cast<pith::offset>(r->below(30));  // bytes are not words
    }
    c.weigh();
  }
  // Only the words count, and weigh so much.
  void weigh(const std::vector<uint32_t>& words) {
    for (size_t i = 0; i < words.size(); ++i) c.set.family[0].weight[i] = concept_weight(words[i]);
    for (size_t i = 0; i < c.set.family[1].count; ++i) c.set.family[1].weight[i] = concept_weight(0);
    for (size_t s = 0; s < l.d.count; ++s) c.set.alone[s].set(0);
  }
  std::vector<size_t> chosen() const {
    std::vector<size_t> all;
    for (size_t s = 0; s < l.d.count; ++s) {
      if (l.nodes[s].chosen) all.push_back(s);
    }
    return all;
  }
  void forget() {
    for (size_t s = 0; s < l.d.count; ++s) {
      if (l.nodes[s].chosen) c.set.cover(s, false);
      l.nodes[s].chosen = l.nodes[s].kept = l.nodes[s].heard = false;
    }
  }
};

using list = std::vector<size_t>;

// The choice by its definition: each time, the key of every sentence. Of equal keys the first.
uint64_t choose_plainly(shelf& t, purse& left, uint32_t brevity, bool short_ones, bool distinct) {
  const document_index& d = t.l.d;
  const concept_set& set = t.c.set;
  const bool by_bytes = left.words == pith::budget::unlimited && left.bytes != pith::budget::unlimited;
  uint64_t all = 0;
  std::set<pith::index> heard;  // articles
  for (;;) {
    size_t best = d.count;
    uint32_t most = 0;
    for (size_t s = 0; s < d.count; ++s) {
      const node& n = d.nodes[s];
      if (!d.is_sentence(s) || n.chosen || (n.words < 5) != short_ones || !left.fits(n)) continue;
      if (distinct && repeats(set, s)) continue;
      const uint64_t gain = set.gain(s), length = by_bytes ? uint64_t{purse::bytes_of(n)} : uint64_t{n.words};
      if (gain == 0) continue;
      const uint32_t key = gain_key(heard.count(n.article) ? gain * 3 / 8 : gain, length, brevity);
      if (best != d.count && key <= most) continue;
      most = key;
      best = s;
    }
    if (best == d.count) return all;
    all += set.gain(best);
    d.nodes[best].chosen = true;
    if (set.in_turn) heard.insert(d.nodes[best].article);
    left.pay(d.nodes[best]);
    set.cover(best, true);
  }
}

shelf random_shelf(random_source& r, size_t count, size_t articles) {
  const uint32_t content = 4 + r.below(60);
  std::vector<helpers::terms> sentences(count);
  std::vector<size_t> of(count, 0);
  for (size_t s = 0; s < count; ++s) {
    if (s) of[s] = of[s - 1] + (r.below(static_cast<uint32_t>(count)) < 2 * articles ? 1 : 0);
    for (uint32_t n = 1 + r.below(14); n; --n)
      sentences[s].push_back(r.below(9) ? static_cast<pith::index>(r.below(content)) : helpers::alone);
  }
  if (articles == 1) of.assign(count, 0);
  return shelf(sentences, content, of, &r);
}

}  // namespace

TEST_CASE("a gain counts by its logarithm, less that of the length") {
  CHECK(gain_key(0, 10, 90) == 0);
  CHECK(gain_key(1, 1, 90) == uint32_t{64} << 16);
  CHECK(gain_key(8, 1, 90) == uint32_t{67} << 16);
  CHECK(gain_key(8, 4, 256) == uint32_t{65} << 16);  // 8 / 4
  CHECK(gain_key(8, 4, 128) == uint32_t{66} << 16);  // 8 / sqrt 4
  CHECK(gain_key(8, 0, 128) == gain_key(8, 1, 128));
}

// The first sentence of the heap is only then the best if no bound is below its key.
TEST_CASE("a bound of a gain is never below it, and near it") {
  random_source r(1);
  for (int i = 0; i < 20000; ++i) {
    const uint64_t gain = (uint64_t{r.next()} << 31 | r.next()) >> r.below(62), length = r.next() >> r.below(31);
    const uint32_t brevity = r.below(257);
    const uint32_t key = gain_key(gain, length, brevity), bound = gain_bound(gain, length, brevity, false);
    CAPTURE(gain);
    CAPTURE(length);
    CHECK(bound >= key);
    CHECK(bound - key < 500);  // half a hundredth in a factor
    CHECK(gain_bound(gain, length, brevity, true) == key);
  }
}

TEST_CASE("the best choice by definition is made, whatever the order in which gains fall") {
  for (uint32_t seed = 0; seed < 60; ++seed) {
    CAPTURE(seed);
    random_source r(seed);
    shelf t = random_shelf(r, 2 + r.below(80), seed % 2 ? 1 : 4);
    t.c.set.in_turn = t.l.d.articles > 1 && r.below(2) == 0;
    const pith::budget budgets[] = {pith::sentences(1 + r.below(9)), pith::words(5 + r.below(90)),
                                    pith::bytes(20 + r.below(500)), pith::words(50) & pith::bytes(200)};
    for (const pith::budget& b : budgets) {
      const uint32_t brevity = r.below(270);
      const bool short_ones = r.below(4) == 0, distinct = t.l.d.articles > 1 && r.below(2) == 0;
      purse one_purse(b, 1000), other_purse(b, 1000);
      const choice made = choose_greedily<true>(t.c.set, one_purse, brevity, t.c.heap(), short_ones, distinct);
      const list fast = t.chosen();
      t.forget();
      const uint64_t gain = choose_plainly(t, other_purse, brevity, short_ones, distinct);
      CHECK(fast == t.chosen());
      CHECK(made.sentences == fast.size());
      CHECK(made.gain == gain);
      CHECK(one_purse.words == other_purse.words);
      t.forget();
    }
  }
}

TEST_CASE("a long text is no exception") {
  random_source r(8);
  shelf t = random_shelf(r, 4000, 1);
  purse one_purse(pith::words(8000), 0), other_purse(pith::words(8000), 0);
  choose_greedily<true>(t.c.set, one_purse, 200, t.c.heap(), false, false);
  const list fast = t.chosen();
  t.forget();
  choose_plainly(t, other_purse, 200, false, false);
  CHECK(fast.size() > 500);
  CHECK(fast == t.chosen());
}

TEST_CASE("of thousands of equal sentences the first is chosen") {
  shelf t(std::vector<helpers::terms>(5000, {0, 1, 2, 3, 4}), 5);
  for (const pith::budget& b : {pith::sentences(3), pith::words(100)}) {
    CHECK(choose_by_coverage(t.c.set, purse(b, 0), t.c.heap(), false) == 1);
    CHECK(t.chosen() == list{0});
    t.forget();
  }
}

TEST_CASE("what is covered counts no more, and a sentence that adds nothing is not chosen") {
  shelf t({{0, 1, 2, 3, 4}, {0, 1, 2, 3, 5}, {4, 5, 0, 1, 2}, {5, 5, 5, 5, 5}}, 6);
  t.weigh({10, 10, 10, 10, 5, 9});
  // 49 of the second; then 5 of the first and of the third, and nothing of the fourth.
  CHECK(choose_by_coverage(t.c.set, purse(pith::sentences(4), 100), t.c.heap(), false) == 2);
  CHECK(t.chosen() == list{0, 1});
}

TEST_CASE("five words are a sentence; fewer are chosen only when asked for") {
  shelf t({{0, 0, 0, 0, 0}, {1, 1, 1, 1}, {1, 1}}, 2);
  t.weigh({1, 100});
  CHECK(choose_by_coverage(t.c.set, purse(pith::sentences(3), 100), t.c.heap(), false) == 1);
  CHECK(t.chosen() == list{0});
  t.forget();
  CHECK(choose_by_coverage(t.c.set, purse(pith::sentences(3), 100), t.c.heap(), true) == 1);
  CHECK(t.chosen() == list{2});  // less for the same
}

TEST_CASE("under a budget of words or bytes, the way of choosing that covers most is kept") {
  // The long one covers most of all; the two short ones more for their length, but they leave room for nothing.
  shelf t({{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}, {1, 1, 1, 1, 1}, {2, 2, 2, 2, 2}}, 3);
  for (const pith::budget& b : {pith::words(20), pith::bytes(20)}) {
    t.weigh({500, 240, 200});
    CHECK(choose_by_coverage(t.c.set, purse(b, 100), t.c.heap(), false) == 1);
    CHECK(t.chosen() == list{0});
    t.forget();
    t.weigh({500, 300, 240});
    CHECK(choose_by_coverage(t.c.set, purse(b, 100), t.c.heap(), false) == 2);
    CHECK(t.chosen() == list{1, 2});
    CHECK(t.c.set.family[0].weight[0].left() == 500);  // what was tried and not kept is not marked as said
    CHECK(t.c.set.family[0].weight[1].is_covered());
    t.forget();
  }
}

TEST_CASE("a budget of sentences hardly asks how long they are, of many articles not at all") {
  const std::vector<helpers::terms> sentences = {helpers::terms(40, 0), helpers::terms(5, 1), helpers::terms(5, 2)};
  shelf one_article(sentences, 3), many(sentences, 3, {0, 1, 2});
  for (shelf* t : {&one_article, &many}) {
    t->weigh({150, 100, 1});  // 8 times the length is 2.08 times the cost
    choose_by_coverage(t->c.set, purse(pith::sentences(1), 100), t->c.heap(), false);
  }
  CHECK(one_article.chosen() == list{1});
  CHECK(many.chosen() == list{0});
}

TEST_CASE("of many articles, a sentence three quarters said comes after all that say something else") {
  shelf t({{0, 1, 2, 4, 6}, {0, 1, 2, 3, 7}, {5, 5, 5, 5, 5}}, 8, {0, 1, 2});
  t.weigh({10, 10, 10, 10, 11, 1, 0, 0});  // 30 of the second's 40 are said by the first
  t.c.set.cover(0, true);
  CHECK(repeats(t.c.set, 1));
  CHECK_FALSE(repeats(t.c.set, 2));
  t.weigh({10, 10, 9, 10, 11, 1, 0, 0});
  t.c.set.cover(0, true);
  CHECK_FALSE(repeats(t.c.set, 1));
  for (const size_t asked : {size_t{2}, size_t{3}}) {
    t.weigh({10, 10, 10, 10, 11, 1, 0, 0});
    CHECK(choose_by_coverage(t.c.set, purse(pith::sentences(asked), 100), t.c.heap(), false) == asked);
    CHECK(t.chosen() == (asked == 2 ? list{0, 2} : list{0, 1, 2}));  // it fills what nothing else does
    t.forget();
  }
  // Of one article, or on a focus, it is as good as another.
  shelf one_article({{0, 1, 2, 4, 6}, {0, 1, 2, 3, 7}, {5, 5, 5, 5, 5}}, 8);
  shelf focused({{0}, {0, 1, 2, 4, 6}, {0, 1, 2, 3, 7}, {5, 5, 5, 5, 5}}, 8, {0, 0, 1, 2});
  focused.l.nodes[0].kind = node_kind::focus;
  for (shelf* s : {&one_article, &focused}) {
    s->weigh({10, 10, 10, 10, 11, 1, 0, 0});
    CHECK(choose_by_coverage(s->c.set, purse(pith::sentences(2), 100), s->c.heap(), false) == 2);
    CHECK(s->chosen() == (s == &focused ? list{1, 2} : list{0, 1}));
  }
}

TEST_CASE("in turn, a second sentence of an article counts for three eighths") {
  const std::vector<helpers::terms> sentences = {{0, 0, 0, 0, 0}, {1, 1, 1, 1, 1}, {2, 2, 2, 2, 2}};
  shelf t(sentences, 3, {0, 0, 1});
  for (const uint32_t other : {uint32_t{40}, uint32_t{30}}) {  // three eighths of 96 are 36
    for (const bool in_turn : {true, false}) {
      t.weigh({100, 96, other});
      t.c.set.in_turn = in_turn;
      choose_by_coverage(t.c.set, purse(pith::sentences(2), 100), t.c.heap(), false);
      CHECK(t.chosen() == (in_turn && other > 36 ? list{0, 2} : list{0, 1}));
      t.forget();
    }
  }
}
