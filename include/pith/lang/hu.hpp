// SPDX-License-Identifier: MIT
#ifndef PITH_LANG_HU_HPP
#define PITH_LANG_HU_HPP

// Hungarian: 1179 bytes of tables.

#include <pith/language.hpp>

PITH_NAMESPACE_BEGIN

namespace detail {

struct hu_data {
  static constexpr const char* code = "hu";
  static constexpr script writing = script::latin;
  static constexpr unsigned char traits = detail::traits(trait::ordinal);
  static constexpr auto stops = make_stops<256>(
      "a az és hogy is s szerint de meg egy azt ha pedig ez mint után aki egyik között azonban által miatt "
      "amely hiszen mert arra ezt hanem minden vagy ami annak illetve ám alatt óta amelynek ő néhány ugyanis "
      "ennek mellett ellen előtt közül valamint szemben számára viszont arról miután volna azzal ellenére más "
      "ezzel saját ugyan én belül másik bár sőt tehát amit ezek nélkül sok őket lenne maga akik e ebben hozzá "
      "magát mi semmi amelyben elé ezen helyett voltak abban akit erre nemcsak többek amelyek attól mind "
      "mivel őt ahhoz azaz ebből ezelőtt jóllehet mindenki ugyancsak");
  static constexpr auto abbreviations = make_abbreviations<128>(
      "dr prof pl ún ill kb ld vö ifj id özv szerk ford",
      "kft bt zrt nyrt rt",
      "sz old p u köt évf jan febr márc ápr jún júl aug szept okt nov dec",
      "stb i.e i.sz kr.e kr.u");
  static constexpr char list[] =
      "jainak jeinek okból ekből okról ekről októl ektől ainak einek okban ekben okhoz ekhez oknak eknek "
      "okkal ekkel aknak akban okra ekre okat eket akat okon eken jait jeit ból ből ról ről tól től höz nál "
      "nél ért ait eit ök nak nek ban ben hoz hez val vel kor öt ön ok ek ak ra re ig ot et at on en ja je ai "
      "ei i t a e k";
  static constexpr auto suffixes = make_suffixes<sizeof list + count_words_in(list)>(list);
  static size_t stem(unsigned char* w, size_t n) noexcept {
    return strip_suffix(w, n, suffixes.data, suffixes.last, 3);
  }
};

}  // namespace detail

namespace lang {
using hu = language_of<detail::hu_data>;
}

PITH_NAMESPACE_END

#endif
