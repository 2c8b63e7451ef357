// SPDX-License-Identifier: MIT
#ifndef PITH_BLOCKS_HPP
#define PITH_BLOCKS_HPP

// Text -> units. Lines become paragraphs (detail/lines.hpp), a paragraph is weighed by what it looks like
// (detail/line_facts.hpp) and by what stands around it, and prose is split into sentences (sentences.hpp). One pass with one
// paragraph of look-ahead. docs/units.md says in words what is decided here.

#include <pith/detail/line_facts.hpp>
#include <pith/detail/title_words.hpp>
#include <pith/plain.hpp>
#include <pith/sentences.hpp>

PITH_NAMESPACE_BEGIN

enum class unit_kind : unsigned char { sentence, heading, boilerplate };

// A piece of a text: a sentence, a heading or a line that is no part of the article. [begin, end) in bytes, white space
// outside; units come in text order, never overlap and are never empty.
struct unit {
  size_t begin = 0, end = 0;
  unit_kind kind = unit_kind::sentence;
  bool title = false;  // the one heading held to be the title of the text
};

namespace detail {

struct text_block {
  size_t begin = 0, end = 0;
  line_facts facts{};
  opening first = opening::other;
  ending last = ending::open;
  bool apart = false;  // empty lines before it
  int16_t score = 0;   // prose_score(facts ...)

  // Ends like no sentence does, and is as short as a heading.
  bool bare() const noexcept { return (last == ending::open || last == ending::comma) && facts.words <= 16; }
  bool ended() const noexcept { return last == ending::stop || last == ending::ask || last == ending::colon; }
  bool prose() const noexcept { return score > 0 && !bare(); }
};

// Reads blocks one after the other.
template <class Language>
class block_reader {
 public:
  void begin(const text_view& text, const Language& lang) noexcept {
    text_ = text;
    facts_.begin(text, lang);
    about_ = survey_lines(text);
    go_to(0);
  }

  bool next(text_block& b) noexcept {
    b.apart = false;
    while (ahead_.begin == ahead_.end) {
      if (ahead_.next == text_.size) return false;
      go_to(ahead_.next);
      b.apart = true;
    }
    b.begin = ahead_.begin;
    b.first = ahead_.first;
    line l;
    do {
      l = ahead_;
      go_to(l.next);
    } while (ahead_.begin != ahead_.end && goes_on(text_, l, ahead_, about_));
    b.end = l.end;
    b.last = l.last;
    read_facts(b);
    return true;
  }

  // Where the line begins that is read ahead, and a way back to it: for looking further ahead.
  size_t place() const noexcept { return at_; }
  void go_to(size_t at) noexcept {
    at_ = at;
    read_line(text_, at, ahead_);
  }

  const text_view& text() const noexcept { return text_; }
  const survey& about() const noexcept { return about_; }

 private:
  PITH_STAGE void read_facts(text_block& b) noexcept {
    b.facts = facts_.read(b.begin, b.end);
    b.score = prose_score(b.facts, b.first, b.last);
  }

  text_view text_;
  fact_reader<Language> facts_;
  survey about_;
  size_t at_ = 0;
  line ahead_{};
};

// Decides the kind of one block after the other.
template <class Language>
class block_judge {
 public:
  PITH_STAGE void begin(const text_view& text, const Language& lang) noexcept {
    reset();
    reader_.begin(text, lang);
    more_ = reader_.next(next_);
  }

  bool step() noexcept {
    if (!more_) return false;
    if (now_.first != opening::mark) before_ = now_.prose();
    was_colon_ = now_.last == ending::colon;
    now_ = next_;
    more_ = reader_.next(next_);
    if (more_) only_ = false;
#if PITH_WIDE_STEPS
    if (bare_ahead_ > 0) --bare_ahead_;
#endif
    return true;
  }

  const text_block& now() const noexcept { return now_; }
  bool title() const noexcept { return title_; }

  // One question after the other and none inside another: the last ones look far ahead, and a small machine has little
  // stack.
  unit_kind judge() noexcept {
    title_ = perhaps_heading_ = false;
    unit_kind k = kind();
    if (perhaps_heading_ && (is_title() || is_heading())) k = unit_kind::heading;
    remember(k);
    return k;
  }

 private:
  PITH_STAGE void reset() noexcept { *this = block_judge(); }

  bool behind() const noexcept { return more_ && next_.prose(); }

  // Boilerplate, if it is not perhaps a heading.
  PITH_STAGE unit_kind kind() noexcept {
    const line_facts& f = now_.facts;
    if (now_.begin < fence_end_) return unit_kind::boilerplate;
    if (now_.first == opening::fence && find_fence()) return unit_kind::boilerplate;
    if (now_.first == opening::heading) {
      if (!titled_) title_ = true;
      return unit_kind::heading;
    }
    if (now_.first == opening::quoted) {
      if (was_colon_) mail_ = true;
      if (mail_) return unit_kind::boilerplate;
    }
    if (now_.first == opening::mark) return unit_kind::boilerplate;
    if (signature_ > 0 && !now_.apart && now_.facts.words < 20) return unit_kind::boilerplate;
    if (only_) {
      if (!now_.bare() || (f.words >= 4 && f.stops > 0)) return unit_kind::sentence;
      title_ = true;
      return unit_kind::heading;
    }
    if (f.opens && f.words <= 8 && now_.last != ending::stop) {
      if (seen_ >= (mean_ > 128 ? 40 : 120)) {
        tail_ = true;
        run_ = 0;
        mean_ = 0;
      }
      return unit_kind::boilerplate;
    }
    if (is_sentence(behind())) return unit_kind::sentence;
    perhaps_heading_ = may_be_heading(now_) &&
                       (now_.last != ending::ask || behind() || seen_ == 0 || f.capitals * 2 > f.words - f.stops);
    return unit_kind::boilerplate;
  }

  bool is_sentence(bool behind) const noexcept {
    const line_facts& f = now_.facts;
    const bool clean = f.person + f.page + f.after == 0;
    if (now_.bare() && now_.first != opening::item) {
      if (!clean || f.marks > 1 || tail_) return false;
      if (!reader_.about().punctuated) return f.words >= 4 || (f.words >= 3 && f.stops > 0);
      return mean_ > 0 && f.words >= 8 && f.stops * 5 >= f.words * 2 && f.capitals <= 2;
    }
    if (!behind && seen_ >= 40 && is_note()) return false;
    int s = now_.score + mean_ * 14 / 256 +
            (before_ || behind                                 ? 13
             : f.words < (now_.ended() ? 18 : 60) && mean_ < 0 ? -16
                                                               : 0);
    if (tail_) s -= (before_ && behind) || f.words >= 40 ? 37 : 50;
    if (!reader_.about().punctuated && clean) s += 24;
    return s > 0;
  }

  // A note about who wrote the article: a name and a trade, before what is no article any more; or a line in brackets.
  bool is_note() const noexcept {
    const line_facts& f = now_.facts;
    if (f.person == 0 || f.words > 60) return false;
    if (now_.first == opening::bracket && f.words <= 30) return true;
    const line_facts& n = next_.facts;
    return f.named && (more_ ? n.person + n.page + n.after > 0 : f.person > 1);
  }

  // Nothing in the line is unlike a heading.
  bool may_be_heading(const text_block& b) const noexcept {
    const line_facts& f = b.facts;
    if (f.words > 25 || f.words == 0 || b.last == ending::stop || f.bar || f.label || f.marks > 1 || f.glued > 1)
      return false;
    if (f.inner && f.capitals * 2 < f.words) return false;
    if ((f.page + f.after) * (seen_ == 0 ? 4 : 6) > f.words || f.person * 8 > f.words) return false;
    if (seen_ == 0 || f.words <= 5) {
      if (f.numbers >= 2 && f.numbers * 3 >= f.words) return false;       // a date
      if (f.numbers >= 1 && f.commas >= 1 && f.words <= 5) return false;  // a name and a date
    }
    return true;
  }

  // The title, the same words once more, or another line that the article begins with.
  PITH_STAGE bool is_title() noexcept {
    const uint32_t hash = hash_words(now_.begin, now_.end);
    if (titled_ && hash == title_hash_) return true;
    if (seen_ != 0 || now_.facts.words < (titled_ ? 5 : 2) || !leads()) return false;
    if (!titled_) {
      title_ = true;
      title_hash_ = hash;
    }
    return true;
  }

  PITH_STAGE bool is_heading() const noexcept {
    const line_facts& f = now_.facts;
    return f.words <= 16 &&
           (behind() ? !tail_ || next_.score >= 40 : !tail_ && seen_ > 0 && (f.words >= 5 || mean_ > -64));
  }

  // Is this the line that the article begins with: prose follows within ten blocks, and no line before it looks more like a
  // title?
  PITH_STAGE bool leads() noexcept {
    const size_t here = reader_.place();
    text_block& b = trial_;
    bool more = true, found = false;
#if PITH_WIDE_STEPS
    unsigned ahead = bare_ahead_;
    reader_.go_to(ahead > 0 ? bare_until_ : now_.end);
#else
    unsigned ahead = 0;
    reader_.go_to(now_.end);
#endif
    while (!found && ahead < 10) {
      more = reader_.next(b);
      found = !more || (b.prose() && b.facts.words >= 16);
      ++ahead;
#if PITH_WIDE_STEPS
      if (found) break;
      bare_ahead_ = static_cast<uint8_t>(ahead);
      bare_until_ = b.end;
#endif
    }
    if (found && more && ahead > 1 && !titled_) found = is_taken_up(b.begin);
    reader_.go_to(here);
    return found;
  }

  // The title is the line whose words the prose takes up most; if it takes up none, the one right before it.
  bool is_taken_up(size_t prose) noexcept {
    if (sought_ == 255) return false;
    ++sought_;
    const unsigned taken = count_taken_up(reader_.text(), now_.begin, now_.end, prose);
    if (taken == 0) return behind();
    text_block& b = trial_;
    reader_.go_to(now_.end);
    while (reader_.next(b) && b.begin < prose) {
      if (may_be_heading(b) && count_taken_up(reader_.text(), b.begin, b.end, prose) > taken) return false;
    }
    return true;
  }

  void remember(unit_kind k) noexcept {
    if (title_) titled_ = true;
    if (now_.first == opening::mark && now_.end - now_.begin == 2 && reader_.text()[now_.begin] == '-' &&
        reader_.text()[now_.begin + 1] == '-')
      signature_ = 8;
    else if (signature_ > 0)
      signature_ = now_.apart || now_.facts.words >= 20 ? uint8_t{0} : static_cast<uint8_t>(signature_ - 1);
    if (now_.first == opening::mark) return;
    int m = now_.bare() ? -16 : now_.score < -24 ? -24 : now_.score > 40 ? 40 : now_.score;
    mean_ = static_cast<int16_t>(mean_ + (m * 16 - mean_) * 5 / 32);
    if (k == unit_kind::sentence && now_.facts.words >= 8) {
      if (!tail_) seen_ = seen_ < 0x7FFF ? static_cast<uint16_t>(seen_ + now_.facts.words) : seen_;
    }
    if (tail_) {
      if (now_.score > 30 && !now_.bare())
        run_ = static_cast<uint8_t>(run_ + 2);
      else if (run_ > 0)
        --run_;
      if (run_ >= 7) tail_ = false;
    }
  }

  // Finds the end of a block of code that begins here; false if it is never closed.
  bool find_fence() noexcept {
    if (no_fence_) return false;
    const text_view& text = reader_.text();
    const unsigned char c = text[now_.begin];
    for (size_t at = now_.end; at < text.size;) {
      line l;
      read_line(text, at, l);
      if (l.end - l.begin >= 3 && text[l.begin] == c && text[l.begin + 1] == c && text[l.begin + 2] == c) {
        fence_end_ = l.end;
        return true;
      }
      at = l.next;
    }
    no_fence_ = true;
    return false;
  }

  uint32_t hash_words(size_t begin, size_t end) const noexcept {
    uint32_t h = hash_seed;
    for (size_t i = begin; i < end && i - begin < facts_window; ++i) {
      const unsigned char c = reader_.text()[i];
      if (c < 0x80 && (ascii_flags.at[c] & (flag::letter | flag::digit)))
        h = hash_step(h, static_cast<unsigned char>(c | 32u));
      else if (c >= 0xC2 && c != 0xE2)
        h = hash_step(h, c);
    }
    return h;
  }

  // Small members first: a Cortex-M0 reaches only the first bytes of an object in one instruction.
  bool more_ = false;       // next_ holds a block
  bool only_ = true;        // now_ is the only block
  bool before_ = false;     // the block before now_ is prose
  bool was_colon_ = false;  // and ends in a colon
  bool tail_ = false;       // the article is over
  bool mail_ = false;       // > marks what was quoted from another message
  bool titled_ = false;     // the title has been found
  bool title_ = false;      // now_ is it
  bool perhaps_heading_ = false;
  bool no_fence_ = false;  // no block of code that begins from here on is ever closed
  uint8_t sought_ = 0;     // lines that were compared with what follows; bounds the time of a text that is all lines
  uint8_t signature_ = 0;  // so many lines may still belong to the signature of a message
  uint8_t run_ = 0;        // grows with every block of prose behind the end of the article: it was not the end
#if PITH_WIDE_STEPS
  uint8_t bare_ahead_ = 0;  // so many blocks behind now_, up to bare_until_, are known to be no prose; for speed alone
#endif
  uint16_t seen_ = 0;  // words of prose before it
  int16_t mean_ = 0;   // of the scores so far, the last ones most; in 256ths
  uint32_t title_hash_ = 0;
  size_t fence_end_ = 0;
#if PITH_WIDE_STEPS
  size_t bare_until_ = 0;
#endif
  text_block now_{}, next_{}, trial_{};
  block_reader<Language> reader_{};
};

// What is remembered while units are read, and what they are read from.
template <class Language>
struct unit_memory {
  text_view text;
  const Language* lang;
  bool keep_boilerplate;
  block_judge<Language> judge;
  sentence_splitter<Language> splitter;
  unit found;  // the latest
};
template <class Language>
struct unit_memory<lang::plain<Language>> {
  text_view text;
  const lang::plain<Language>* lang;
  bool keep_boilerplate;
};

// Makes one unit of the block at hand, or begins to split it and answers true.
template <class Language>
PITH_STAGE bool begin_split(unit_memory<Language>& memory) noexcept {
  const text_block& b = memory.judge.now();
  unit& u = memory.found;
  u.begin = b.begin;
  u.end = b.end;
  u.title = memory.judge.title();
  const bool list = u.kind == unit_kind::heading && begins_list(memory.text, b.begin);  // perhaps all of it in one line
  if ((u.kind == unit_kind::heading && !list) ||
      (u.kind == unit_kind::boilerplate && b.last != ending::stop && !b.facts.inner)) {
    return false;
  }
  u.title = u.title && list;
  memory.splitter.begin(memory.text, range{b.begin, b.end}, *memory.lang);
  return true;
}

// Makes a unit of the next sentence of the block at hand.
template <class Language>
PITH_STAGE bool next_sentence(unit_memory<Language>& memory) noexcept {
  range sentence;
  if (!memory.splitter.next(sentence)) return false;
  unit& u = memory.found;
  u.begin = sentence.begin;
  u.end = sentence.end;
  u.title = u.title && u.begin == memory.judge.now().begin;
  return true;
}

// Calls sink(const unit&) for each block as a whole, or for each of its sentences.
template <class Language, class Sink>
void read_units(unit_memory<Language>& memory, Sink& sink) noexcept {
  if constexpr (is_plain<Language>) {
    plain_reader<Language> reader(memory.text, *memory.lang);
    for (bool title = true; reader.next(); title = false)
      sink(unit{reader.begin, reader.end, reader.heading ? unit_kind::heading : unit_kind::sentence,
                reader.heading && title});
  } else {
    memory.judge.begin(memory.text, *memory.lang);
    while (memory.judge.step()) {
      unit_kind& kind = memory.found.kind;
      kind = memory.judge.judge();
      if (kind == unit_kind::boilerplate && memory.keep_boilerplate) kind = unit_kind::sentence;
      if (!begin_split(memory))
        sink(memory.found);
      else
        while (next_sentence(memory)) sink(memory.found);
    }
  }
}

}  // namespace detail

// Splits a text into units and calls sink(const unit&) for each in text order. keep_boilerplate: nothing is boilerplate.
// O(bytes) time, O(1) memory.
template <class Language, class Sink>
void for_each_unit(text_arg text, const Language& lang, bool keep_boilerplate, Sink&& sink) noexcept {
  detail::unit_memory<Language> memory;
  memory.text = text;
  memory.lang = &lang;
  memory.keep_boilerplate = keep_boilerplate;
  detail::read_units(memory, sink);
}

PITH_NAMESPACE_END

#endif
