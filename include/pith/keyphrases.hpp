// SPDX-License-Identifier: MIT
#ifndef PITH_KEYPHRASES_HPP
#define PITH_KEYPHRASES_HPP

#include <pith/summarize.hpp>

// Key phrases without a part-of-speech tagger. A candidate stands somewhere in the texts between function words or
// punctuation, so that it is no fragment; it inherits the centrality of the sentences that contain it, as its words do.

PITH_NAMESPACE_BEGIN

// A phrase as written: bytes [begin, end) of an article's text.
struct keyphrase {
  size_t article = 0;
  size_t begin = 0, end = 0;
  uint32_t score = 0;  // the best has 65,536
};

namespace detail {

constexpr size_t longest_phrase = 5;  // words
constexpr uint32_t lone_word = 353108;

// What a phrase needs to know of a word beside its term number: its bytes, capped, and two flags.
struct word_mark {
  static constexpr unsigned char joined = 128;  // nothing but space or a hyphen stands between it and the word before
  static constexpr unsigned char number = 64;   // no letter in it
  static constexpr unsigned char bytes = 63;
};

// Reads the words of one node: fills marks, or finds the bytes of words [from, to) by their numbers in the node.
struct word_reader {
  text_view text;
  unsigned char* marks;  // of the node, or null
  size_t from = 0, to = 0;
  range found{};
  size_t count = 0, last = 0;

  void operator()(range w, word_kind kind) noexcept {
    if (marks) {
      const size_t size = w.size() < word_mark::bytes ? w.size() : size_t{word_mark::bytes};
      unsigned char m = static_cast<unsigned char>(size);
      bool near = count > 0;
      for (size_t i = last; i < w.begin && near; ++i) near = text[i] <= ' ' || text[i] == '-' || text[i] == '\'';
      if (near) m |= word_mark::joined;
      bool digits = kind == word_kind::plain;
      for (size_t i = w.begin; i < w.end && digits; ++i) digits = text[i] < 'A';
      if (digits) m |= word_mark::number;
      marks[count] = m;
    }
    if (count == from) found.begin = w.begin;
    if (count + 1 == to) found.end = w.end;
    last = w.end;
    ++count;
  }
};

template <class Options>
void read_words(const corpus& c, const node& n, const Options& o, word_reader& reader) noexcept {
  const article& a = c.articles[n.article];
  reader.text = n.kind == node_kind::title && a.title.size ? a.title : a.text;
  for_each_word(reader.text, range{n.begin, n.end}, language_of_text(o.language, a.text), reader);
}

struct candidate_phrase {
  index at;              // its first word in the token list
  index node;            // where it is written best
  uint32_t inside, all;  // what it inherits of the sentences that count, and of all
  unsigned char length;  // words
  unsigned char place;   // the earliest in its article, in 1/256
  unsigned char own;     // how much of it stands here, in 1/255
  bool taken;
};

// All phrases of a corpus, or of a part of it.
class phrase_table {
 public:
  static constexpr size_t size(const limits& l) noexcept {
    return arena::round_up(l.words) + 2 * arena::round_up(l.words / 2 * 4) +
           arena::round_up(l.words * sizeof(candidate_phrase)) + arena::round_up(table_slots(l.words) * sizeof(index));
  }

  phrase_table(const document_index& d, const limits& l, arena& memory) noexcept : d_(d) {
    marks_ = memory.take<unsigned char>(l.words);
    inside_ = memory.take<uint32_t>(l.words / 2);
    all_ = memory.take<uint32_t>(l.words / 2);
    phrases_ = memory.take<candidate_phrase>(l.words);
    slot_count_ = table_slots(l.words);
    slots_ = memory.take<index>(slot_count_);
  }

  // One pass over the texts.
  template <class Options>
  void read(const corpus& c, const Options& o) noexcept {
    for (size_t s = 0; s < d_.count; ++s) {
      if (!counts(s)) continue;
      word_reader reader{{}, marks_ + d_.nodes[s].first};
      read_words(c, d_.nodes[s], o, reader);
    }
  }

  // Gathers the phrases of the sentences with of[sentence] == theme; of null: of all. `lone` is added to the logarithm
  // of what a single word is worth, Q16. O(words).
  void gather(const corpus& c, const unsigned char* of, unsigned theme) noexcept {
    for (index t = 0; t < d_.terms.content; ++t) inside_[t] = all_[t] = 0;
    for (size_t i = 0; i < slot_count_; ++i) slots_[i] = 0;
    count_ = words_ = count_taken_ = 0;
    uint64_t inside = 0, all = 0;
    size_t article_first = 0, article_last = 0;
    for (size_t s = 0; s < d_.count; ++s) {
      if (s == 0 || d_.nodes[s].article != d_.nodes[s - 1].article) {
        article_first = article_last = d_.nodes[s].first;
        for (size_t k = s; k < d_.count && d_.nodes[k].article == d_.nodes[s].article; ++k)
          article_last = d_.nodes[k + 1].first;
      }
      const bool in = of == nullptr || of[s] == theme;
      const uint32_t w = weight(s);
      const bool beside = d_.nodes[s].kind == node_kind::title && c.articles[d_.nodes[s].article].title.size;
      for_each_run(s, [&](size_t at, size_t length) {
        all += static_cast<uint64_t>(w) * length;
        if (in) inside += static_cast<uint64_t>(w) * length;
        for (size_t i = at; i < at + length; ++i) {
          if (d_.tokens[i] >= d_.terms.content) continue;
          all_[d_.tokens[i]] += w;
          if (in) inside_[d_.tokens[i]] += w;
        }
        if (!in) return;
        words_ += length;
        if (beside || length > longest_phrase) return;
        const size_t words = article_last - article_first;
        enter(at, length, s,
              static_cast<unsigned char>(divide(static_cast<uint64_t>(at - article_first) << 8, words + 1)));
      });
    }
    for (size_t s = 0; s < d_.count; ++s) {
      const bool in = of == nullptr || of[s] == theme;
      const uint32_t w = weight(s);
      for_each_run(s, [&](size_t at, size_t length) {
        for (size_t i = at; i < at + length; ++i) {
          for (size_t n = 1; n <= longest_phrase && i + n <= at + length && d_.tokens[i + n - 1] < d_.terms.content;
               ++n) {
            index& slot = slots_[find(i, n)];
            if (slot == 0) continue;
            phrases_[slot - 1].all += w;
            if (in) phrases_[slot - 1].inside += w;
          }
        }
      });
    }
    expected_ = inside < all ? static_cast<uint32_t>(divide(inside << 16, all)) : 0;
    for (size_t i = 0; i < count_; ++i) {
      candidate_phrase& p = phrases_[i];
      p.own = static_cast<unsigned char>(divide(uint64_t{255} * p.inside, p.all ? p.all : 1));
      p.inside = key(p);
    }
  }

  // The phrase to call all this by, or null: of several words if there is one, complete, and found here rather than
  // elsewhere. To be asked before next(). O(phrases).
  const candidate_phrase* name() const noexcept {
    const candidate_phrase* best = nullptr;
    uint32_t most = 0;
    for (size_t i = 0; i < count_; ++i) {
      const candidate_phrase& p = phrases_[i];
      if (p.inside == 0 || p.own == 0) continue;
      const uint32_t lack = (uint32_t{8} << 16) - log2_q16(p.own);
      const uint32_t whole = p.length > 1 ? (uint32_t{2} << 16) + log2_q16(p.length < 4 ? p.length : 4u) / 2 : 0;
      const uint32_t k = p.inside + whole - 2 * lack;
      if (k > most || (k == most && best && precedes(p, *best))) {
        most = k;
        best = &p;
      }
    }
    return best;
  }

  // The next best that is no part of one that was taken, or null. O(phrases).
  candidate_phrase* next() noexcept {
    for (;;) {
      candidate_phrase* best = nullptr;
      for (size_t i = 0; i < count_; ++i) {
        candidate_phrase& p = phrases_[i];
        if (p.inside != 0 && (!best || p.inside > best->inside || (p.inside == best->inside && precedes(p, *best))))
          best = &p;
      }
      if (!best) return nullptr;
      if (first_key_ == 0 || count_taken_ == 0) first_key_ = best->inside;
      const uint32_t k = best->inside;
      best->inside = 0;
      if (is_part(*best)) continue;
      best->taken = true;
      ++count_taken_;
      last_key_ = k;
      return best;
    }
  }

  // 2^16 for the first, for others by the difference of the logarithms.
  uint32_t score() const noexcept {
    const uint32_t down = first_key_ - last_key_;
    const unsigned whole = down >> 16;
    if (whole >= 16) return 0;
    return (131072u - (down & 65535u)) >> (whole + 1);
  }

 private:
  bool counts(size_t s) const noexcept {
    const node_kind k = d_.nodes[s].kind;
    return k == node_kind::sentence || k == node_kind::heading || k == node_kind::title;
  }
  bool is_stop(index t) const noexcept { return t == single_stop || (t >= d_.terms.content && t < d_.terms.all); }

  uint32_t weight(size_t s) const noexcept {
    return d_.is_sentence(s) ? square_root(d_.nodes[s].p) : square_root(one(d_.sentences) << 1);
  }

  // Calls visit(first word, words) for each run of content words.
  template <class Visit>
  void for_each_run(size_t s, Visit&& visit) const noexcept {
    if (!counts(s)) return;
    size_t begin = d_.nodes[s].first;
    const size_t last = d_.nodes[s + 1].first;
    for (size_t i = begin; i <= last; ++i) {
      const bool stop = i == last || is_stop(d_.tokens[i]);
      if (!stop && (i == begin || (marks_[i] & word_mark::joined))) continue;
      if (i > begin) visit(begin, i - begin);
      begin = stop ? i + 1 : i;
    }
  }

  // The slot of the words, or the free one where they belong.
  size_t find(size_t at, size_t length) const noexcept {
    uint32_t h = 2166136261u;
    for (size_t i = 0; i < length; ++i) {
      h = (h ^ static_cast<uint32_t>(d_.tokens[at + i])) * 16777619u;
      h ^= h >> 15;
    }
    for (size_t slot = static_cast<size_t>((h >> 16 | h << 16) % slot_count_);;
         slot = slot + 1 == slot_count_ ? 0 : slot + 1) {
      if (slots_[slot] == 0) return slot;
      const candidate_phrase& p = phrases_[slots_[slot] - 1];
      bool same = p.length == length;
      for (size_t i = 0; i < length && same; ++i) same = d_.tokens[p.at + i] == d_.tokens[at + i];
      if (same) return slot;
    }
  }

  void enter(size_t at, size_t length, size_t s, unsigned char place) noexcept {
    size_t bytes = 0;
    bool letters = false, shared = true;
    for (size_t i = at; i < at + length; ++i) {
      bytes += marks_[i] & word_mark::bytes;
      letters = letters || !(marks_[i] & word_mark::number);
      shared = shared && d_.tokens[i] < d_.terms.content;
    }
    if (!letters || bytes < 3) return;
    if (shared) {
      index& slot = slots_[find(at, length)];
      if (slot != 0) {
        candidate_phrase& p = phrases_[slot - 1];
        if (place < p.place) p.place = place;
        if (form(at, s) > form(p.at, p.node)) {
          p.at = static_cast<index>(at);
          p.node = static_cast<index>(s);
        }
        return;
      }
      slot = static_cast<index>(count_ + 1);
    }
    const uint32_t own = shared ? 0 : weight(s);
    phrases_[count_++] = candidate_phrase{
        static_cast<index>(at), static_cast<index>(s), own, own, static_cast<unsigned char>(length), place, 255, false};
  }

  // Of several ways to write a phrase, the one in the most central sentence, but rather not one that stands first.
  uint64_t form(size_t at, size_t s) const noexcept {
    const bool plain = d_.is_sentence(s) && at != d_.nodes[s].first;
    return (plain ? uint64_t{1} << 32 : 0) + (d_.is_sentence(s) ? d_.nodes[s].p : 0u);
  }
  bool precedes(const candidate_phrase& a, const candidate_phrase& b) const noexcept {
    return form(a.at, a.node) > form(b.at, b.node);
  }

  // What it inherits here, as far as it stands here more often than chance has it.
  uint64_t own_share(uint32_t inside, uint32_t all) const noexcept {
    const uint64_t share = all ? divide(static_cast<uint64_t>(inside) << 16, all) : 0;
    if (share <= expected_) return 0;
    return multiply_shift(inside, static_cast<uint32_t>(divide((share - expected_) << 16, 65536u - expected_)), 16);
  }

  // The logarithm of its worth, Q16: mean weight of its words by their length, times its own to the power 1.3, more for
  // an early place. A single word is worth less in a short text, where few words are repeated.
  uint32_t key(const candidate_phrase& p) const noexcept {
    uint64_t words = 0;
    for (size_t i = p.at; i < size_t{p.at} + p.length; ++i) {
      const index t = d_.tokens[i];
      words +=
          (t < d_.terms.content ? own_share(inside_[t], all_[t]) : weight(p.node)) * (marks_[i] & word_mark::bytes);
    }
    const uint64_t own = own_share(p.inside, p.all);
    if (words == 0 || own == 0) return 0;
    uint32_t k = (uint32_t{64} << 16) + log2_q16(words);
    k += static_cast<uint32_t>(static_cast<uint64_t>(log2_q16(own)) * 333 >> 8);
    k -= static_cast<uint32_t>(static_cast<uint64_t>(log2_q16(p.length)) * 218 >> 8);
    k += log2_q16(static_cast<uint64_t>(256 + 65536 / (256 + 8 * uint32_t{p.place})));
    if (p.length == 1) {
      const uint32_t known = log2_q16(words_ < 250 ? words_ : 250u);
      k = k - lone_word + static_cast<uint32_t>(static_cast<uint64_t>(known) * 179 >> 8);
    }
    return k;
  }

  // A word that occurs once is the same as itself only.
  bool is_same(size_t a, size_t b) const noexcept {
    return a == b || (d_.tokens[a] == d_.tokens[b] && d_.tokens[a] < d_.terms.content);
  }
  bool is_part(const candidate_phrase& p) const noexcept {
    for (size_t i = 0; i < count_; ++i) {
      const candidate_phrase& whole = phrases_[i];
      if (!whole.taken || whole.length < p.length) continue;
      for (size_t at = whole.at; at + p.length <= size_t{whole.at} + whole.length; ++at) {
        size_t same = 0;
        while (same < p.length && is_same(at + same, p.at + same)) ++same;
        if (same == p.length) return true;
      }
    }
    return false;
  }

  const document_index& d_;
  unsigned char* marks_;
  uint32_t *inside_, *all_;  // by term: what it inherits of the sentences that count, and of all
  candidate_phrase* phrases_;
  index* slots_;  // hash table: number of a phrase, plus one
  size_t slot_count_, count_ = 0, words_ = 0, count_taken_ = 0;
  uint32_t first_key_ = 0, last_key_ = 0;
  uint32_t expected_ = 0;  // the part of all that is gathered here, Q16; 0 where that is all
};

// The place of a phrase in its text.
template <class Options>
keyphrase to_keyphrase(const document_index& d, const corpus& c, const Options& o, const candidate_phrase& p,
                       uint32_t score) noexcept {
  const node& n = d.nodes[p.node];
  word_reader reader{{}, nullptr, static_cast<size_t>(p.at - n.first), static_cast<size_t>(p.at - n.first) + p.length};
  read_words(c, n, o, reader);
  return {n.article, reader.found.begin, reader.found.end, score};
}

struct phrase_layout : layout {
  size_t phrases;
  constexpr explicit phrase_layout(const limits& l) noexcept : layout(l), phrases(phrase_table::size(l)) {}
  constexpr size_t total() const noexcept {
    return common + (index_stage > graph_stage + phrases ? index_stage : graph_stage + phrases) + arena::slack;
  }
};

}  // namespace detail

// Bytes of workspace for keyphrases() of any texts within the limits.
constexpr size_t keyphrases_workspace_size(const limits& l) noexcept { return detail::phrase_layout(l).total(); }

// Calls sink(const keyphrase&) for the k best phrases, the best first. The result's size counts them. Errors:
// workspace_too_small, text_too_large. O(words) after the ranking.
template <class Sink, class Language = lang::en, class Method = coverage, class Focus = no_focus>
result keyphrases(const corpus& c, size_t k, buffer workspace, Sink&& sink,
                  const options<Language, Method, Focus>& o = {}) noexcept {
  limits l = o.limits;
  if (l.words == 0) l = detail::to_limits(detail::take_census(c, o.language, o.focus, o.keep_boilerplate), o);
  l.articles = c.count;
  if (detail::begin_census(c).longest > l.bytes || !detail::countable(l)) return {status::text_too_large, 0, 0, true};
  const size_t need = keyphrases_workspace_size(l);
  if (workspace.size < need) return {status::workspace_too_small, 0, need, true};
  detail::engine e;
  detail::arena memory(workspace);
  result r = detail::index_corpus<detail::phrase_layout>(e, c, o, l, memory);
  if (!r || e.d.sentences == 0) return r;
  const detail::sentence_graph g = detail::take_graph(e, l, memory);
  r.code = detail::rank_sentences(e, g, memory, o, l);
  if (!r) return r;
  detail::phrase_table table(e.d, l, memory);
  table.read(c, o);
  table.gather(c, nullptr, 0);
  while (r.size < k) {
    const detail::candidate_phrase* p = table.next();
    if (!p) break;
    const keyphrase out = detail::to_keyphrase(e.d, c, o, *p, table.score());
    sink(out);
    ++r.size;
  }
  r.focused = e.focused;
  return r;
}

PITH_NAMESPACE_END

#endif
