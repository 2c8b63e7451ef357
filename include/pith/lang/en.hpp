// SPDX-License-Identifier: MIT
#ifndef PITH_LANG_EN_HPP
#define PITH_LANG_EN_HPP

// English.

#include <pith/language.hpp>

PITH_NAMESPACE_BEGIN

namespace detail {

struct en_data {
  static constexpr const char* code = "en";
  static constexpr unsigned char traits = detail::traits();
  static constexpr auto stops = make_stops<256>(
      "a about after again all also am an and any are as at be because been before being between both but by can could did do does "
      "don doesn didn doing down during each few for from further had has have having he her here hers him his how i if in into "
      "is it its itself just may me might more most must my no nor not now of off on once only or other our out over own same "
      "shall she should so some such than that the their them then there these they this those through to too under until up upon "
      "us very was we were what when where which while who whom why will with would you your");
  static constexpr auto abbreviations = make_abbreviations<256>(
      "mr mrs ms dr prof gen col sgt capt lt cmdr sen rep gov rev hon pres adm cpl maj messrs mme fr vs e.g i.e f.e cf viz supt subsp",
      "inc co corp ltd jr sr st mt ft u.s u.s.a u.k e.u d.c ave blvd rd dept est assn bros mos wks med ind min synth abs proc reg phil v ph.d univ btw resp",
      "no nos p pp vol fig figs sec art ch ca approx eq rs n\xC2\xB0 n\xC2\xBA",
      "etc a.m p.m jan feb mar apr jun jul aug sep sept oct nov dec");

  static size_t stem(unsigned char* w, size_t n) noexcept {
    n = strip_suffix(w, n, "ies>y sses>ss ss>ss us>us is>is s", 3);
    const size_t before = n;
    n = strip_suffix(w, n, "eed>eed ing ed ily>y ly", 4);
    return n == before ? n : undouble(w, n);
  }
};

}  // namespace detail

namespace lang {
using en = language_of<detail::en_data>;
}

PITH_NAMESPACE_END

#endif
