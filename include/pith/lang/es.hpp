// SPDX-License-Identifier: MIT
#ifndef PITH_LANG_ES_HPP
#define PITH_LANG_ES_HPP

// Spanish: 1102 bytes of tables.

#include <pith/language.hpp>

PITH_NAMESPACE_BEGIN

namespace detail {

struct es_data {
  static constexpr const char* code = "es";
  static constexpr script writing = script::latin;
  static constexpr unsigned char traits = detail::traits();
  static constexpr auto stops = make_stops<256>(
      "de la el en y que a los del se un por las con una su es para al como lo fue o sus ha pero este entre "
      "sobre sin durante esta le desde son ser hasta había si puede todo está eran han me todos cada fueron "
      "cual ese aunque según e tras esto mientras otro sido estos hacia otros estaba él otras varios porque "
      "quien les nos pueden algunos estas mi contra todas bajo ellos esa unos ante eso muchas habían toda "
      "varias cualquier ella ni otra muchos te yo mediante podría siendo sería cuales esos nada qué no más "
      "muy así ya");
  static constexpr auto abbreviations = make_abbreviations<256>(
      "sr sra srta sres d dña da dra lic ing arq av avda ud uds vd gral cap cnel tte fr sto sta mons pbro ej "
      "p.ej excmo depto",
      "ee.uu s.a s.l c.a",
      "núm nº n pág págs p art cap vol fig tel tlf ene feb mar abr jun jul ago sep sept set oct nov dic lun "
      "mié jue vie",
      "");
  static constexpr char list[] =
      "aciones>ación amente iones>ión mente ces>z os as es o a e s";
  static constexpr auto suffixes = make_suffixes<sizeof list + count_words_in(list)>(list);
  static size_t stem(unsigned char* w, size_t n) noexcept {
    return strip_suffix(w, n, suffixes.data, suffixes.last, 3);
  }
};

}  // namespace detail

namespace lang {
using es = language_of<detail::es_data>;
}

PITH_NAMESPACE_END

#endif
