// SPDX-License-Identifier: MIT
#ifndef PITH_LANG_PT_HPP
#define PITH_LANG_PT_HPP

// Portuguese: 855 bytes of tables.

#include <pith/language.hpp>

PITH_NAMESPACE_BEGIN

namespace detail {

struct pt_data {
  static constexpr const char* code = "pt";
  static constexpr script writing = script::latin;
  static constexpr unsigned char traits = detail::traits();
  static constexpr auto stops = make_stops<256>(
      "de a o que e do da em para os um no com uma na é por dos se as ao das à foi mas como sua ser são pelo "
      "pela entre ou nos seu sobre ele sem está aos às até segundo nas foram esta onde vai todos numa seus "
      "outros porque quem num este cada isso era sido outras contra durante eu estão pelos suas algumas "
      "qualquer alguns será desde ela eles muitos tudo esse nada nem outro após deste pelas toda embora essa "
      "estava outra vão nossa serão isto nesta seria todo várias estar muitas desta lhe não já mais muito "
      "também me te");
  static constexpr auto abbreviations = make_abbreviations<128>(
      "sr sra sras srs dra profa exmo exma eng arq d av pe fr gal cel cap ten sgt v.ex",
      "s.a ltda cia",
      "nº n núm pág págs p art cap vol fig tel jan fev mar abr mai jun jul ago set out nov dez",
      "a.c d.c");
  static constexpr char list[] =
      "amente mente ões>ã ães>ã éis>el óis>ol ais>al os as es o a e s";
  static constexpr auto suffixes = make_suffixes<sizeof list + count_words_in(list)>(list);
  static size_t stem(unsigned char* w, size_t n) noexcept {
    return strip_suffix(w, n, suffixes.data, suffixes.last, 3);
  }
};

}  // namespace detail

namespace lang {
using pt = language_of<detail::pt_data>;
}

PITH_NAMESPACE_END

#endif
