// SPDX-License-Identifier: MIT
#ifndef PITH_LANG_EN_HPP
#define PITH_LANG_EN_HPP

// English: 1024 bytes of tables.

#include <pith/language.hpp>

PITH_NAMESPACE_BEGIN

namespace detail {

struct en_data {
  static constexpr const char* code = "en";
  static constexpr script writing = script::latin;
  static constexpr unsigned char traits = detail::traits(trait::english_endings);
  static constexpr auto stops = make_stops<256>(
      "a about after again against all also am an and any are as at be because been before being between both but by "
      "can could "
      "did do does "
      "don doesn didn doing down during each few for from further had has have having he her here hers him his how i "
      "if in into "
      "is it its itself just may me might more most must my no nor not now of off on once only or other our out over "
      "own same "
      "shall she should so some such than that the their them then there these they this those through to too under "
      "until up upon "
      "us very was we were what when where which while who whom why will with would you your");
  static constexpr auto abbreviations = make_abbreviations<256>(
      "mr mrs ms dr prof gen col sgt capt lt cmdr sen rep gov rev hon pres adm cpl maj messrs mme fr vs e.g i.e f.e cf "
      "viz supt subsp",
      "inc co corp ltd jr sr st mt ft u.s u.s.a u.k e.u d.c ave blvd rd dept est assn bros mos wks med ind min synth "
      "abs proc reg phil v ph.d univ btw resp",
      "no nos ext p pp vol fig figs sec art ch ca approx eq rs n\xC2\xB0 n\xC2\xBA",
      "etc a.m p.m jan feb mar apr jun jul aug sep sept oct nov dec");

  // Plural, -ing, -ed, -ly and the silent e. Three letters stay.
  static size_t stem(unsigned char* w, size_t n) noexcept {
    if (n < 4) return n;
    if (w[n - 1] == 's') {
      if (w[n - 2] == 's' || w[n - 2] == 'u' || w[n - 2] == 'i') return n;
      --n;
      if (n > 4 && w[n - 1] == 'e' && w[n - 2] == 'i') {
        w[n - 2] = 'y';
        return n - 1;
      }
    }
    if (n > 5 && w[n - 1] == 'g' && w[n - 2] == 'n' && w[n - 3] == 'i') {
      n = undouble(w, n - 3);
    } else if (n > 4 && w[n - 1] == 'd' && w[n - 2] == 'e') {
      if (w[n - 3] == 'i') {
        w[n - 3] = 'y';
        return n - 2;
      }
      n = w[n - 3] == 'e' ? n - 1 : undouble(w, n - 2);
    } else if (n > 5 && w[n - 1] == 'y' && w[n - 2] == 'l') {
      n -= 2;
      if (w[n - 1] == 'i') w[n - 1] = 'y';
    }
    return n > 3 && w[n - 1] == 'e' ? n - 1 : n;
  }
};

}  // namespace detail

namespace lang {
using en = language_of<detail::en_data>;
}

PITH_NAMESPACE_END

#endif
