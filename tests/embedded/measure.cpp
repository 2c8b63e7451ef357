// SPDX-License-Identifier: MIT
// The smallest programs that use one feature each, for tools/footprint.py. FEATURE: 0 a stand-in for pith, 1 one article,
// 2 many articles, 3 their themes, 4 their key phrases. LIMITS: what the caller gives, which spares the pass that counts. RECORDS: without it English, fixed at
// compile time; else the language records to choose from at run time.
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

#ifndef SAMPLE
#define SAMPLE 0
#endif
#ifndef SCRATCH
#define SCRATCH (64 * 1024)
#endif

unsigned char scratch[SCRATCH];
char message[280];

void print(const char* name, uint32_t v) {
  char line[40];
  size_t n = 0;
  while (name[n]) {
    line[n] = name[n];
    ++n;
  }
  line[n++] = ' ';
  char digits[10];
  size_t k = 0;
  do digits[k++] = static_cast<char>('0' + v % 10);
  while (v /= 10);
  while (k) line[n++] = digits[--k];
  line[n++] = '\n';
  write_line(line, n);
}

// All texts are part of every program, so that sizes can be compared: the compiler does not see which is meant.
pith::text_view text_of(size_t i) {
  asm("" : "+r"(i));
  return {reinterpret_cast<const char*>(samples[i].text), samples[i].size};
}

#ifndef LANGUAGE
#define LANGUAGE pith::lang::en
#endif
#ifndef METHOD
#define METHOD pith::coverage
#endif

#ifndef RECORDS
using language = LANGUAGE;
language choose_language() { return {}; }
#else
using language = pith::any_language;
const pith::language_record* const records[] = {RECORDS};
language choose_language() {
  return language(*records[static_cast<unsigned char>(message[0]) % (sizeof records / sizeof records[0])]);
}
#endif

#if FEATURE == 0
// Stands in for the call, so that the rest of the program is the same.
pith::result summarize(const pith::options<language, METHOD>& o, size_t need) {
  message[1] = static_cast<char>(text_of(SAMPLE).size + o.limits.words);
  pith::result r;
  r.needed = 1;
  if (!need) r.code = pith::status::workspace_too_small;
  return r;
}
#elif FEATURE == 1
pith::result summarize(const pith::options<language, METHOD>& o, size_t need) {
  return pith::summarize(text_of(SAMPLE), pith::bytes(sizeof message), pith::buffer(scratch, need),
                         pith::text_buffer(message), o);
}
#else
pith::article articles[article_count];
const pith::corpus texts{articles, article_count};
void note(size_t v) { message[0] = static_cast<char>(message[0] + static_cast<char>(v)); }
struct sink {
  void operator()(const pith::pick& p) const noexcept { note(p.article + p.begin + p.end); }
  void operator()(const pith::theme& t) const noexcept { note(t.weight); }
  void operator()(const pith::theme_source& t) const noexcept { note(t.share); }
  void operator()(const pith::keyphrase& k) const noexcept { note(k.begin + k.score); }
};
pith::result summarize(const pith::options<language, METHOD>& o, size_t need) {
  const pith::buffer workspace(scratch, need);
#if FEATURE == 2
  return pith::extract(texts, pith::sentences(5), workspace, sink{}, o);
#elif FEATURE == 3
  return pith::themes(texts, pith::theme_request{}, pith::sentences(2), workspace, sink{}, o);
#else
  return pith::keyphrases(texts, 10, workspace, sink{}, o);
#endif
}
#endif

}  // namespace

extern "C" int run() {
  size_t bytes = text_of(SAMPLE).size;
#if FEATURE > 1
  bytes = 0;
  for (size_t i = 0; i < article_count; ++i) {
    articles[i].text = text_of(i);
    bytes += articles[i].text.size;
  }
#endif
  print("bytes", static_cast<uint32_t>(bytes));
  pith::options<language, METHOD> o{choose_language()};
#ifdef LIMITS
  o.limits = pith::limits{LIMITS};
#endif
  // Too little is refused: what has no room to count in with the least, what has with the exact number.
  size_t need = 0;
  for (size_t least = 0; least < 2; ++least) {
    const pith::result refused = summarize(o, need);
    if (refused.code == pith::status::ok) break;
    if (refused.code != pith::status::workspace_too_small) return 1;
    need = refused.needed;
    if (need > sizeof scratch) return 2;
  }
  for (size_t i = 0; i < sizeof scratch; ++i) scratch[i] = 0x5A;
  repaint_stack();
  const uint32_t before = instructions();
  const pith::result r = summarize(o, need);
  const uint32_t spent = instructions() - before;
  const uint32_t stack = stack_used();
  if (!r) return 3;
  size_t touched = sizeof scratch;
  while (touched && scratch[touched - 1] == 0x5A) --touched;
  print("workspace", static_cast<uint32_t>(need));
  print("touched", static_cast<uint32_t>(touched));
  print("instructions", spent);
  print("stack", stack);
  print("first", static_cast<unsigned char>(message[0]));
  return 0;
}
