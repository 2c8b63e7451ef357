// SPDX-License-Identifier: MIT
#ifndef PITH_LANG_EN_HPP
#define PITH_LANG_EN_HPP

// English.

#include <pith/language.hpp>

PITH_NAMESPACE_BEGIN

namespace detail {

struct en_data {
  static constexpr const char* code = "en";
  static constexpr enum apostrophe apostrophes = apostrophe::suffix;
  static constexpr auto stops = make_stops<256>(
      "a about after again all also am an and any are as at be because been before being between both but by can could did do does "
      "don doesn didn doing down during each few for from further had has have having he her here hers him his how i if in into "
      "is it its itself just may me might more most must my no nor not now of off on once only or other our out over own same "
      "shall she should so some such than that the their them then there these they this those through to too under until up upon "
      "us very was we were what when where which while who whom why will with would you your");
  static constexpr auto abbreviations = make_abbreviations<256>(
      "mr mrs ms dr prof st mt gen col sgt capt lt sen rep gov rev hon pres adm cpl maj messrs mme fr vs e.g i.e cf viz ft",
      "inc co corp ltd jr sr etc al u.s a.m p.m ave blvd rd dept est assn bros d.c",
      "no nos p pp vol fig figs sec art ch ca approx jan feb mar apr jun jul aug sep sept oct nov dec");

  static bool ends(const unsigned char* w, size_t n, const char* suffix, size_t k) noexcept {
    if (n < k) return false;
    for (size_t i = 0; i < k; ++i) {
      if (w[n - k + i] != static_cast<unsigned char>(suffix[i])) return false;
    }
    return true;
  }
  static size_t undouble(const unsigned char* w, size_t n) noexcept {
    return n > 3 && w[n - 1] == w[n - 2] && w[n - 1] != 'l' && w[n - 1] != 's' && w[n - 1] != 'e' ? n - 1 : n;
  }
  static size_t stem(unsigned char* w, size_t n) noexcept {
    if (n > 4 && ends(w, n, "ies", 3)) {
      w[n - 3] = 'y';
      return n - 2;
    }
    if (n > 4 && ends(w, n, "ing", 3)) return undouble(w, n - 3);
    if (n > 4 && ends(w, n, "ed", 2)) return undouble(w, n - 2);
    if (n > 4 && ends(w, n, "ly", 2)) return n - 2;
    if (n > 3 && w[n - 1] == 's' && w[n - 2] != 's' && w[n - 2] != 'u') return n - 1;
    return n;
  }
};

}  // namespace detail

namespace lang {
using en = language_of<detail::en_data>;
}

PITH_NAMESPACE_END

#endif
