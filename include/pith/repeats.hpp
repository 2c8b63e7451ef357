// SPDX-License-Identifier: MIT
#ifndef PITH_REPEATS_HPP
#define PITH_REPEATS_HPP

#include <pith/corpus.hpp>

// A sentence that stands word for word in an earlier article, or in what the reader knows already, is no second voice: a
// syndicated copy, a quotation or the page's own furniture. It stays in the index and is not ranked, so that a copy of
// an article changes nothing.

PITH_NAMESPACE_BEGIN
namespace detail {

// A hash of the sentence's words, function words included. Words that occur once in all texts all look alike, so the
// caller takes only sentences without one.
inline uint32_t hash_terms(const document_index& d, size_t s) noexcept {
  uint32_t h = 2166136261u;
  for (const index *t = d.begin(s), *e = d.end(s); t != e; ++t) {
    h = (h ^ static_cast<uint32_t>(*t)) * 16777619u;
    h ^= h >> 15;
  }
  return h;
}

// The sentences entered so far.
#if PITH_WIDE_INDEX
constexpr size_t repeat_slots(size_t sentences) noexcept { return open_slots(sentences); }
struct sentence_set {
  key_table seen;
  sentence_set(const document_index& d, uint32_t* slots) noexcept : seen(slots, open_slots(d.count)) {}
  static uint32_t key(const document_index& d, size_t s) noexcept { return key_of(hash_terms(d, s), false); }
  void add(const document_index& d, size_t s) noexcept { seen.add(key(d, s)); }
  bool contains(const document_index& d, size_t s) const noexcept { return seen.contains(key(d, s)); }
};
#else
constexpr size_t repeat_slots(size_t sentences) noexcept {
  return chains::slots(sentences) + (sentences * sizeof(index) + 3) / 4;
}
struct sentence_set {
  chains seen;
  sentence_set(const document_index& d, uint32_t* slots) noexcept
      : seen(reinterpret_cast<index*>(slots + chains::slots(d.count)), slots, d.count) {}
  static uint32_t key(const document_index& d, size_t s) noexcept { return key_of(hash_terms(d, s), false); }
  void add(const document_index& d, size_t s) noexcept {
    const uint32_t own = key(d, s);
    seen.add(s, own, [&](index other) { return key(d, other) == own; });
  }
  bool contains(const document_index& d, size_t s) const noexcept {
    const uint32_t own = key(d, s);
    return seen.find(own, [&](index other) { return key(d, other) == own; }) != chains::none;
  }
};
#endif

// Marks repeats across articles, and counts the sentences and articles that are left. `slots` has repeat_slots(d.count)
// elements. O(words).
inline void mark_repeats(document_index& d, uint32_t* slots) noexcept {
  sentence_set seen(d, slots);
  d.sentences = d.articles = 0;
  const auto may_repeat = [&d](size_t s) {
    if (d.nodes[s].kind != node_kind::sentence && d.nodes[s].kind != node_kind::known) return false;
    for (const index *t = d.begin(s), *e = d.end(s); t != e; ++t) {
      if (*t >= single_content) return false;
    }
    return d.begin(s) != d.end(s);
  };
  bool any = false;  // has been entered
  const auto enter = [&](size_t s) {
    if (!may_repeat(s)) return;
    seen.add(d, s);
    any = true;
  };
  for (size_t s = 0; s < d.count; ++s) {
    if (d.nodes[s].kind == node_kind::known) enter(s);
  }
  for (size_t first = 0, last = 0; first < d.count; first = last) {
    size_t left = 0;
    for (; last < d.count && d.nodes[last].article == d.nodes[first].article; ++last) {
      if (d.nodes[last].kind != node_kind::sentence) continue;
      if (any && may_repeat(last) && seen.contains(d, last)) {
        d.nodes[last].kind = node_kind::repeat;
      } else {
        ++left;
      }
    }
    // Repeats within one article are its own affair: they are entered when all of it has been looked up.
    // What is known was entered before all.
    for (size_t s = first; s < last && last < d.count; ++s) {
      if (d.nodes[s].kind == node_kind::sentence) enter(s);
    }
    d.sentences += left;
    if (left) ++d.articles;
  }
}

}  // namespace detail
PITH_NAMESPACE_END

#endif
