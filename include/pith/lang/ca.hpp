// SPDX-License-Identifier: MIT
#ifndef PITH_LANG_CA_HPP
#define PITH_LANG_CA_HPP

// Catalan: 844 bytes of tables.

#include <pith/language.hpp>

PITH_NAMESPACE_BEGIN

namespace detail {

struct ca_data {
  static constexpr const char* code = "ca";
  static constexpr script writing = script::latin;
  static constexpr unsigned char traits = detail::traits(trait::elision);
  static constexpr auto stops = make_stops<256>(
      "de la i el que a en els les del un per una al amb és dels no es va com ha més són o van ser però també "
      "seu seva aquest aquesta seus seves fou era pel entre fins sobre on quan si hi ho li se ja molt molts "
      "tot tots tota totes altres altre sense després durant des segons perquè aquests aquestes això ell ella "
      "ells elles jo tu nosaltres em et ens us meu meva ni què qui qual quals cap dins contra mentre encara "
      "només cada alguns algunes han havia tenia estat pot poden dos així doncs l d s n m t qu");
  static constexpr auto abbreviations = make_abbreviations<128>(
      "sr sra sta st dr dra prof av pl c ptge ctra p.ex",
      "s.a s.l",
      "núm pàg p art cap vol fig tel gen febr abr jul ag set oct nov des",
      "a.c d.c");
  static constexpr char list[] =
      "acions>ació aments ament ments ions>ió ment os es s a e o";
  static constexpr auto suffixes = make_suffixes<sizeof list + count_words_in(list)>(list);
  static size_t stem(unsigned char* w, size_t n) noexcept {
    return strip_suffix(w, n, suffixes.data, suffixes.last, 3);
  }
};

}  // namespace detail

namespace lang {
using ca = language_of<detail::ca_data>;
}

PITH_NAMESPACE_END

#endif
