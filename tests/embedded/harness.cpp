// SPDX-License-Identifier: MIT
// Summarizes every text of texts.inc in every way and prints what was chosen as numbers. The same bytes must come out on
// every machine, with every compiler, flag and width of index.
#define PITH_STD 0
#include <pith.hpp>

#include "board.hpp"

namespace {

struct sample {
  const char* name;
  const unsigned char* text;
  size_t size;
};
#include "texts.inc"

// One line of output, written when it is full or ends.
class printer {
 public:
  void text(const char* s) {
    for (; *s; ++s) put(*s);
  }
  void number(uint32_t v) {
    char digits[10];
    size_t n = 0;
    do digits[n++] = static_cast<char>('0' + v % 10);
    while (v /= 10);
    put(' ');
    while (n) put(digits[--n]);
  }
  void end() {
    put('\n');
    write_line(line_, size_);
    size_ = 0;
  }

 private:
  void put(char c) {
    if (size_ == sizeof line_) {
      write_line(line_, size_);
      size_ = 0;
    }
    line_[size_++] = c;
  }
  char line_[128] = {};
  size_t size_ = 0;
};

printer out;

// FNV-1a of 32-bit numbers and of bytes.
struct digest {
  uint32_t value = 2166136261u;
  void byte(unsigned char b) { value = ((value ^ b) * 16777619u) & 0xFFFFFFFFu; }
  void number(size_t v) {
    for (unsigned shift = 0; shift < 32; shift += 8)
      byte(static_cast<unsigned char>(static_cast<uint32_t>(v) >> shift));
  }
};

// Few sets of options: more would be compiled, not tested.
using small_options = pith::options<pith::lang::plain<pith::lang::en>, pith::coverage_by_position>;
using run_time_options = pith::options<pith::any_language, pith::any_method, pith::focus>;

unsigned char scratch[400 * 1024];
char message[2048];

template <class Options>
void picks(const char* what, const pith::corpus& c, const pith::budget& b, const Options& o) {
  out.text(what);
  const auto r = pith::extract(
      c, b, pith::buffer(scratch),
      [](const pith::pick& p) {
        out.text(" |");
        out.number(static_cast<uint32_t>(p.article));
        out.number(static_cast<uint32_t>(p.begin));
        out.number(static_cast<uint32_t>(p.end));
        out.number(p.score);
        out.number(p.rank);
        out.number(p.cut);
      },
      o);
  out.text(" :");
  out.number(static_cast<uint32_t>(r.code));
  out.number(static_cast<uint32_t>(r.size));
  out.number(r.focused);
  out.end();
}

void outcome(const char* what, const pith::result& r, const digest& d) {
  out.text(what);
  out.number(static_cast<uint32_t>(r.code));
  out.number(static_cast<uint32_t>(r.size));
  out.number(d.value);
  out.end();
}

template <class Options>
void units(const pith::corpus& c, const Options& o) {
  digest d;
  const auto r = pith::rank(
      c, pith::words(50), pith::buffer(scratch),
      [&d](const pith::ranked_unit& u) {
        d.number(u.article);
        d.number(u.begin);
        d.number(u.end);
        d.byte(static_cast<unsigned char>(u.kind));
        d.byte(u.chosen);
        d.number(u.score);
        d.number(u.rank);
      },
      o);
  outcome("units", r, d);
}

// What themes and key phrases are told of, as one number.
struct digest_sink {
  digest& d;
  void operator()(const pith::keyphrase& k) const {
    d.number(k.article);
    d.number(k.begin);
    d.number(k.end);
    d.number(k.score);
  }
  void operator()(const pith::theme& t) const {
    d.number(t.number);
    d.number(t.weight);
    d.number(t.sentences);
    d.number(t.articles);
    (*this)(t.label);
  }
  void operator()(const pith::theme_source& t) const {
    d.number(t.article);
    d.number(t.share);
  }
  void operator()(const pith::pick& p) const {
    d.number(p.article);
    d.number(p.begin);
    d.number(p.end);
    d.number(p.score);
  }
};

template <class Options>
void phrases(const pith::corpus& c, const Options& o) {
  digest d;
  outcome("phrases", pith::keyphrases(c, 10, pith::buffer(scratch), digest_sink{d}, o), d);
}

void one_text(const sample& s) {
  const pith::text_view text(reinterpret_cast<const char*>(s.text), s.size);
  const pith::article a{text};
  const pith::corpus c{&a, 1};
  out.text(s.name);
  out.end();
  const pith::options<pith::lang::automatic> detected;
  picks("words", c, pith::words(40), detected);
  units(c, detected);
  phrases(c, detected);
  picks("small", c, pith::bytes(280), small_options{});
  run_time_options o;
  o.language = pith::any_language::find("en");
  picks("sentences", c, pith::sentences(3), o);
  picks("bytes", c, pith::bytes(30), o);
  o.focus.text = pith::text_view("the harbour pilot and the lamp");
  constexpr pith::any_method methods[] = {
      {pith::method::coverage, 0, pith::no_mmr},  {pith::method::lexrank, 0, 700},
      {pith::method::lexrank, 100, pith::no_mmr}, {pith::method::textrank, 0, 500},
      {pith::method::centroid, 0, pith::no_mmr},  {pith::method::lead, 0, pith::no_mmr}};
  for (const pith::any_method& m : methods) {
    o.method = m;
    picks("method", c, pith::ratio(250), o);
  }
  const auto r = pith::summarize(text, pith::bytes(280), pith::buffer(scratch), pith::text_buffer(message), detected);
  digest d;
  for (size_t i = 0; r && i < r.size; ++i) d.byte(static_cast<unsigned char>(message[i]));
  outcome("message", r, d);
}

void together() {
  pith::article articles[article_count];
  for (size_t i = 0; i < article_count; ++i)
    articles[i].text = pith::text_view(reinterpret_cast<const char*>(samples[i].text), samples[i].size);
  const pith::corpus c{articles, article_count};
  out.text("together");
  out.end();
  run_time_options o;
  o.language = pith::any_language::find("en");
  picks("sentences", c, pith::sentences(5), o);
  picks("words", c, pith::words(150), pith::options<pith::lang::automatic>{});
  phrases(c, o);
  for (size_t count = 0; count < 4; count += 3) {
    digest d;
    outcome("themes",
            pith::themes(c, pith::theme_request{count, 3}, pith::words(40), pith::buffer(scratch), digest_sink{d}, o),
            d);
  }
  picks("small", c, pith::words(150), small_options{});
  o.focus.text = pith::text_view("what the insurers say");
  picks("focus", c, pith::words(80), o);
  o.focus.text = pith::text_view("qwertz");
  picks("no focus", c, pith::words(80), o);
  o.focus.text = pith::text_view();
  picks("known", pith::corpus{articles + 1, article_count - 1, articles, 1}, pith::words(100), o);
  o.method = pith::any_method{pith::method::lexrank, 0, 600};
  picks("lexrank", c, pith::sentences(6), o);
}

}  // namespace

extern "C" int run() {
  for (const sample& s : samples) one_text(s);
  together();
  out.text("done");
  out.end();
  return 0;
}
