// SPDX-License-Identifier: MIT
#ifndef PITH_LANG_SK_HPP
#define PITH_LANG_SK_HPP

// Slovak: 950 bytes of tables.

#include <pith/language.hpp>

PITH_NAMESPACE_BEGIN

namespace detail {

struct sk_data {
  static constexpr const char* code = "sk";
  static constexpr script writing = script::latin;
  static constexpr unsigned char traits = detail::traits(trait::ordinal);
  static constexpr auto stops = make_stops<256>(
      "a v sa na je že s z do o k i vo ale ako za by pre si to čo po tak podľa od jeho než ktoré ktorá ktorý "
      "keď len aby pred už bolo bol bola boli alebo som sú medzi pri ich zo svoje tento táto toto tým bude "
      "budú nie aj kde kedy preto ani či až pod nad bez cez u ju jej mu im nich ho on ona ono oni my vy ty ja "
      "mi ma nás nám vás vám sme ste byť má majú mal však teda iba ešte veľmi ďalší všetky počas kvôli proti "
      "pretože lebo ten tá tí tých tom tomu");
  static constexpr auto abbreviations = make_abbreviations<128>(
      "napr tzv tj t.j ul nám ing mgr bc mudr judr phdr rndr doc kpt plk gen sv cca hod tis mil mld resp príp",
      "s.r.o a.s",
      "č str s obr tab odst písm čl roč",
      "atď apod a.p n.l pr.n.l");
  static constexpr char list[] =
      "ovými ového ovému ových ovým ové ový ová ími ými ých ích ého ieho ému ách iach ami ovi och ím ým ou ov "
      "ý á é í y i e u a o";
  static constexpr auto suffixes = make_suffixes<sizeof list + count_words_in(list)>(list);
  static size_t stem(unsigned char* w, size_t n) noexcept {
    return strip_suffix(w, n, suffixes.data, suffixes.last, 3);
  }
};

}  // namespace detail

namespace lang {
using sk = language_of<detail::sk_data>;
}

PITH_NAMESPACE_END

#endif
