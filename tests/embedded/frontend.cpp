// SPDX-License-Identifier: MIT
// For gates.sh: the front end alone, with a language fixed at compile time and with one chosen at run time.
#include <pith.hpp>

namespace {

// Folds everything that the front end says about a text into one number.
template <class Language>
uint32_t digest(pith::text_view text, const Language& lang) {
  uint32_t sum = 0;
  pith::for_each_unit(text, lang, false, [&](const pith::unit& u) {
    const pith::range r = pith::trim_sentence(text, pith::range{u.begin, u.end});
    sum = sum * 31u + static_cast<uint32_t>(r.begin + r.end) + static_cast<uint32_t>(u.kind) + u.title;
    pith::for_each_term(text, r, lang, [&](const pith::term& t) { sum = (sum ^ t.hash) + t.stop; });
  });
  return sum;
}

}  // namespace

extern "C" {
uint32_t digest_english(const char* text, size_t size);
uint32_t digest_detected(const char* text, size_t size);

uint32_t digest_english(const char* text, size_t size) { return digest(pith::text_view(text, size), pith::lang::en{}); }
uint32_t digest_detected(const char* text, size_t size) {
  const pith::text_view view(text, size);
  return digest(view, pith::detect_language(view));
}
}
