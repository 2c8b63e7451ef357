// SPDX-License-Identifier: MIT
#ifndef PITH_LANG_NL_HPP
#define PITH_LANG_NL_HPP

// Dutch: 803 bytes of tables.

#include <pith/language.hpp>

PITH_NAMESPACE_BEGIN

namespace detail {

struct nl_data {
  static constexpr const char* code = "nl";
  static constexpr script writing = script::latin;
  static constexpr unsigned char traits = detail::traits();
  static constexpr auto stops = make_stops<256>(
      "de het van in en een op dat voor is met te zijn die bij aan hij was maar als om door ik uit tot worden "
      "ze over naar of na wordt heeft zich kan geen dit tegen hun moet onder zou wat werd haar kunnen we deze "
      "moeten zal je volgens zij hem alle tijdens tussen af zullen mijn omdat zoals ben binnen elk elkaar "
      "enkele mee zouden toe werden achter iedereen moesten ons onze per waren beide iets me sommige ten want "
      "zowel hen hoewel men nadat enige geweest hadden kon mij niemand sinds tegenover vanaf welke wie er nog "
      "ook wel dan daar hier zo niet");
  static constexpr auto abbreviations = make_abbreviations<128>(
      "dhr mevr mw drs ir ing mr ds b.v bijv d.w.z m.b.t t.a.v i.v.m o.a nl incl excl max min",
      "n.v blz",
      "nr blz p art hfst jan feb mrt apr jun jul aug sept sep okt nov dec",
      "enz e.d");
  static constexpr char list[] =
      "heden>heid eren>er en e s";
  static constexpr auto suffixes = make_suffixes<sizeof list + count_words_in(list)>(list);
  static size_t stem(unsigned char* w, size_t n) noexcept {
    return undouble(w, strip_suffix(w, n, suffixes.data, suffixes.last, 3));
  }
};

}  // namespace detail

namespace lang {
using nl = language_of<detail::nl_data>;
}

PITH_NAMESPACE_END

#endif
