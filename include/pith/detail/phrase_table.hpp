// SPDX-License-Identifier: MIT
#ifndef PITH_DETAIL_PHRASE_TABLE_HPP
#define PITH_DETAIL_PHRASE_TABLE_HPP

#include <pith/detail/word_marks.hpp>

// The phrases of a corpus, what each is worth, and which of them are given.

PITH_NAMESPACE_BEGIN
namespace detail {

constexpr size_t longest_phrase = 5;  // words
// Content words. From here on what is said of a theme again is a phrase for it only if it is said `said_again` times.
constexpr size_t roomy_text = 135;
constexpr unsigned said_again = 4;
constexpr size_t long_text = 500;  // repeats even its longer phrases: single words count for less and less

// What counts for a phrase or against it, added to the logarithm of its worth, Q16. From the dev halves of five sets.
constexpr uint32_t lone_word = 333446;       // against a single word, less what the length of the text gives it back
constexpr uint32_t never_alone = 196608;     // against a single word that stands within longer runs only
constexpr uint32_t all_names = 131072;       // for names
constexpr uint32_t with_hyphen = 32768;      // for compounds
constexpr uint32_t named_once = 262144;      // as a label, against what is said once
constexpr uint32_t name_as_label = 163840;   // as a label, against names: more than what they have over others
constexpr uint32_t label_of_words = 262144;  // as a label, for several words

// Where a single word stands.
enum class standing : unsigned char {
  in_name,    // beside a word with a capital
  in_phrase,  // in a run of several words
  alone,      // as a run of its own
};

struct candidate_phrase {
  index at;              // its first word in the token list
  index node;            // where it is written best
  uint32_t inside, all;  // what it inherits of the sentences that count, and of all
  unsigned char length;  // words
  unsigned char times;   // that it occurs here, to 255
  unsigned char place;   // the earliest in its article, in 1/256
  unsigned char own;     // how much of it stands here, in 1/255
  standing stands;       // where it stands most freely
};

// All phrases of a corpus, or of a part of it.
class phrase_table {
 public:
  static constexpr size_t size(const limits& l) noexcept {
    return arena::round_up(l.words * 2) + 2 * arena::round_up(l.words / 2 * 4) + arena::round_up(l.words / 2) +
           arena::round_up(l.words * sizeof(candidate_phrase)) + arena::round_up(slots(l.words) * sizeof(index));
  }

  phrase_table(const document_index& d, const limits& l, arena& memory) noexcept : d_(d) {
    marks_ = memory.take<uint16_t>(l.words);
    inside_ = memory.take<uint32_t>(l.words / 2);
    all_ = memory.take<uint32_t>(l.words / 2);
    capitals_ = memory.take<signed char>(l.words / 2);
    phrases_ = memory.take<candidate_phrase>(l.words);
    slot_count_ = slots(l.words);
    slots_ = memory.take<index>(slot_count_);
  }

  // One pass over the texts.
  template <class Options>
  void read(const corpus& c, const Options& o) noexcept {
    for (index t = 0; t < d_.terms.content; ++t) capitals_[t] = 0;
    for (size_t s = 0; s < d_.count; ++s) {
      const node& n = d_.nodes[s];
      if (!counts(s)) continue;
      read_words(text_of(c, n), range{n.begin, n.end}, language_of_text(o.language, c.articles[n.article].text),
                 marks_ + n.first);
      for (size_t i = n.first + 1; d_.is_sentence(s) && i < d_.nodes[s + 1].first; ++i) {
        if (d_.tokens[i] >= d_.terms.content) continue;
        signed char& more = capitals_[d_.tokens[i]];
        if ((marks_[i] & word_mark::capital) && more < 127) ++more;
        if (!(marks_[i] & word_mark::capital) && more > -127) --more;
      }
    }
  }

  // Gathers the phrases of the sentences with of[sentence] == theme; of null: of all. `lone` is added to the logarithm
  // of what a single word is worth, Q16. O(words).
  void gather(const corpus& c, const unsigned char* of, unsigned theme) noexcept {
    for (index t = 0; t < d_.terms.content; ++t) inside_[t] = all_[t] = 0;
    for (size_t i = 0; i < slot_count_; ++i) slots_[i] = 0;
    count_ = words_ = first_key_ = 0;
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
        if (beside) return;
        const auto place = [&](size_t i) {
          const uint64_t before = static_cast<uint64_t>(i - article_first) << 8;
          return static_cast<unsigned char>(divide(before, article_last - article_first + 1));
        };
        trim(at, length);
        if (length && length <= longest_phrase) enter(at, length, s, place(at), standing::alone);
        for (size_t i = at; i < at + length && length > 1; ++i) {
          if (d_.tokens[i] >= d_.terms.content || is_plain(i, word_mark::never_one)) continue;
          const bool named = (i > at && (marks_[i - 1] & word_mark::capital)) ||
                             (i + 1 < at + length && (marks_[i + 1] & word_mark::capital));
          enter(i, 1, s, place(i), named ? standing::in_name : standing::in_phrase);
        }
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
            if (!in) continue;
            phrases_[slot - 1].inside += w;
            if (phrases_[slot - 1].times < 255) ++phrases_[slot - 1].times;
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
    drop_fragments();
  }

  // The phrase to call all this by, or null: complete, found here rather than elsewhere, and of several words if there
  // is such a one. To be asked before next(). O(phrases).
  const candidate_phrase* name() const noexcept {
    const candidate_phrase* best = nullptr;
    uint32_t most = 0;
    for (size_t i = 0; i < count_; ++i) {
      const candidate_phrase& p = phrases_[i];
      const uint32_t k = name_key(p);
      if (k > most || (k == most && best && precedes(p, *best))) {
        if (names_the_event(p)) continue;
        most = k;
        best = &p;
      }
    }
    return best;
  }

  // The next best, or null: no part of one that was given before, nor more of the same. O(phrases).
  const candidate_phrase* next() noexcept {
    candidate_phrase* best = nullptr;
    for (size_t i = 0; i < count_; ++i) {
      candidate_phrase& p = phrases_[i];
      if (p.inside != 0 && (!best || p.inside > best->inside || (p.inside == best->inside && precedes(p, *best))))
        best = &p;
    }
    if (!best) return nullptr;
    if (first_key_ == 0) first_key_ = best->inside;
    last_key_ = best->inside;
    best->inside = 0;
    drop_repeats(*best);
    return best;
  }

  // 2^16 for the first, for others by the difference of the logarithms.
  uint32_t score() const noexcept {
    const uint32_t down = first_key_ - last_key_;
    const unsigned whole = down >> 16;
    if (whole >= 16) return 0;
    return (131072u - (down & 65535u)) >> (whole + 1);
  }

 private:
  // Of the hash table, which has fewer phrases than there are words.
  static constexpr size_t slots(size_t words) noexcept { return words + words / (PITH_INDEX_BITS == 16 ? 16 : 4) + 8; }
  bool counts(size_t s) const noexcept {
    const node_kind k = d_.nodes[s].kind;
    return k == node_kind::sentence || k == node_kind::heading || k == node_kind::title;
  }
  bool is_stop(index t) const noexcept { return t == single_stop || (t >= d_.terms.content && t < d_.terms.all); }

  uint32_t weight(size_t s) const noexcept {
    return d_.is_sentence(s) ? square_root(d_.nodes[s].p) : square_root(one(d_.sentences) << 1);
  }

  // Written with a capital in most places, the first words of sentences aside.
  bool is_name(size_t i) const noexcept {
    if (d_.tokens[i] < d_.terms.content) return capitals_[d_.tokens[i]] > 0;
    return (marks_[i] & (word_mark::capital | word_mark::opening)) == word_mark::capital;
  }
  bool is_plain(size_t i, unsigned kinds) const noexcept { return (marks_[i] & kinds) && !is_name(i); }
  // Drops the words of a run that begin or end no phrase; none is left if there is nothing else, or if a number ends it.
  void trim(size_t& at, size_t& length) const noexcept {
    while (length && is_plain(at + length - 1, word_mark::adverb | word_mark::no_end)) --length;
    while (length && is_plain(at, word_mark::adverb)) ++at, --length;
    if (length && (marks_[at + length - 1] & word_mark::number)) length = 0;
    if (length == 1 && is_plain(at, word_mark::gerund | word_mark::quality)) length = 0;
  }

  // Calls visit(first word, words) for each run of content words.
  template <class Visit>
  void for_each_run(size_t s, Visit&& visit) const noexcept {
    if (!counts(s)) return;
    size_t begin = d_.nodes[s].first;
    const size_t last = d_.nodes[s + 1].first;
    for (size_t i = begin; i <= last; ++i) {
      bool stop = i == last || is_stop(d_.tokens[i]) || (marks_[i] & word_mark::barred);
      // What hangs on such a word by a hyphen goes with it.
      if (!stop && i == begin && i > d_.nodes[s].first) stop = (marks_[i] & word_mark::hyphen) != 0;
      if (!stop && (marks_[i] & word_mark::number)) stop = i == begin || !is_name(i - 1);
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

  void enter(size_t at, size_t length, size_t s, unsigned char place, standing stands) noexcept {
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
        if (stands > p.stands) p.stands = stands;
        if (form(at, s) > form(p.at, p.node)) {
          p.at = static_cast<index>(at);
          p.node = static_cast<index>(s);
        }
        return;
      }
      slot = static_cast<index>(count_ + 1);
    }
    const uint32_t own = shared ? 0 : weight(s);
    phrases_[count_++] = candidate_phrase{static_cast<index>(at),
                                          static_cast<index>(s),
                                          own,
                                          own,
                                          static_cast<unsigned char>(length),
                                          !shared,
                                          place,
                                          255,
                                          stands};
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
  // an early place. A single word is worth less in a short text, where few words are repeated, and in a long one, where
  // phrases are.
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
    for (size_t i = p.at + size_t{1}; i < size_t{p.at} + p.length; ++i) {
      if (!(marks_[i] & word_mark::hyphen)) continue;
      k += with_hyphen;
      break;
    }
    if (names_only(p)) k += all_names;
    if (p.stands == standing::in_name && is_name(p.at)) return 0;
    if (p.stands != standing::alone) k -= never_alone;
    if (p.length == 1) {
      const uint32_t known = log2_q16(words_ < 250 ? words_ : 250u);
      k = k - lone_word + static_cast<uint32_t>(static_cast<uint64_t>(known) * 179 >> 8);
      if (words_ > long_text) k -= log2_q16(words_) - log2_q16(long_text);
    }
    return k;
  }

  // Leaves out phrases that stand three times of four within one longer phrase. O(phrases).
  void drop_fragments() noexcept {
    for (size_t i = 0; i < count_; ++i) {
      const candidate_phrase& whole = phrases_[i];
      if (whole.inside == 0) continue;
      for (size_t at = 0; at < whole.length; ++at) {
        if (d_.tokens[whole.at + at] >= d_.terms.content) continue;
        for (size_t n = 1; n < whole.length && at + n <= whole.length; ++n) {
          if (d_.tokens[whole.at + at + n - 1] >= d_.terms.content) break;
          const index slot = slots_[find(whole.at + at, n)];
          if (slot == 0) continue;
          candidate_phrase& part = phrases_[slot - 1];
          if (uint64_t{whole.all} * 4 >= uint64_t{part.all} * 3) part.inside = 0;
        }
      }
    }
  }

  // How well it names all that is gathered, Q16; 0: not at all.
  uint32_t name_key(const candidate_phrase& p) const noexcept {
    if (p.inside == 0 || p.own == 0) return 0;
    for (size_t i = p.at; i < size_t{p.at} + p.length; ++i) {
      if (marks_[i] & word_mark::number) return 0;
    }
    if (is_plain(p.at, word_mark::gerund) || is_plain(p.at + p.length - 1u, word_mark::quality)) return 0;
    uint32_t k = p.inside;
    if (names_only(p)) k -= name_as_label;
    if (p.times < 2) k -= named_once;
    if (p.length > 1) k += label_of_words + log2_q16(p.length < 4 ? p.length : 4u) / 2;
    return k - 2 * ((uint32_t{8} << 16) - log2_q16(p.own));
  }

  // A word that occurs once is the same as itself only.
  bool is_same(size_t a, size_t b) const noexcept {
    return a == b || (d_.tokens[a] == d_.tokens[b] && d_.tokens[a] < d_.terms.content);
  }
  bool contains(const candidate_phrase& whole, const candidate_phrase& part) const noexcept {
    for (size_t at = whole.at; at + part.length <= size_t{whole.at} + whole.length; ++at) {
      size_t same = 0;
      while (same < part.length && is_same(at + same, part.at + same)) ++same;
      if (same == part.length) return true;
    }
    return false;
  }
  // Whether it has a name that all of several articles have: that is the event, and no part of it. O(words).
  bool names_the_event(const candidate_phrase& p) const noexcept {
    for (size_t i = p.at; i < size_t{p.at} + p.length && d_.articles > 1; ++i) {
      if (is_name(i) && articles_with(i) == d_.articles) return true;
    }
    return false;
  }
  size_t articles_with(size_t word) const noexcept {
    size_t count = 0;
    for (size_t s = 0, last = d_.count; s < d_.count; ++s) {
      if (!d_.is_sentence(s) || (last != d_.count && d_.nodes[last].article == d_.nodes[s].article)) continue;
      const index* const end = d_.end(s);
      for (const index* t = d_.begin(s); t != end && last != s; ++t) {
        if (*t == d_.tokens[word]) last = s;
      }
      count += last == s;
    }
    return count;
  }
  bool names_only(const candidate_phrase& p) const noexcept {
    for (size_t i = p.at; i < size_t{p.at} + p.length; ++i) {
      const bool name = p.length > 1 && d_.is_sentence(p.node) ? (marks_[i] & word_mark::capital) != 0 : is_name(i);
      if (!name) return false;
    }
    return true;
  }
  // Leaves out what says a part of it, or more of the same: in a short text, which has few themes, only longer forms of a
  // name. O(phrases).
  void drop_repeats(const candidate_phrase& taken) noexcept {
    const bool name = names_only(taken), roomy = words_ >= roomy_text;
    for (size_t i = 0; i < count_; ++i) {
      candidate_phrase& p = phrases_[i];
      if (p.inside == 0) continue;
      if (contains(taken, p) || (contains(p, taken) && ((roomy && p.times < said_again) || (name && names_only(p)))))
        p.inside = 0;
    }
  }

  const document_index& d_;
  uint16_t* marks_;
  uint32_t *inside_, *all_;  // by term: what it inherits of the sentences that count, and of all
  signed char* capitals_;    // by term: how many more times it begins with a capital than not, to either side 127
  candidate_phrase* phrases_;
  index* slots_;  // hash table: number of a phrase, plus one
  size_t slot_count_, count_ = 0, words_ = 0;
  uint32_t first_key_ = 0, last_key_ = 0;
  uint32_t expected_ = 0;  // the part of all that is gathered here, Q16; 0 where that is all
};

}  // namespace detail
PITH_NAMESPACE_END

#endif
