// SPDX-License-Identifier: MIT
#ifndef PITH_LANG_SV_HPP
#define PITH_LANG_SV_HPP

// Swedish: 912 bytes of tables.

#include <pith/language.hpp>

PITH_NAMESPACE_BEGIN

namespace detail {

struct sv_data {
  static constexpr const char* code = "sv";
  static constexpr script writing = script::latin;
  static constexpr unsigned char traits = detail::traits();
  static constexpr auto stops = make_stops<256>(
      "och i att som det är en av på de för den med till inte om kan man ett sig eller men vi måste från "
      "under vid detta än vara när sin var dem alla skulle jag utan efter genom mellan någon dessa vad skall "
      "ska denna hon mot oss han inom hos sina varje våra deras sitt både något kunna bör vill per ur varit "
      "några ingen enligt kunde eftersom vårt bland vår båda vilket åt dom du innan henne vilken trots dess "
      "hennes kring medan samt sej utom ville antingen borde framför före hans ifrån kunnat mig varandra så "
      "mycket ja nej här där då också bara");
  static constexpr auto abbreviations = make_abbreviations<128>(
      "s.k bl.a t.ex d.v.s dvs fr.o.m t.o.m resp ca kl f.d m.a.o hr fr",
      "ab",
      "nr s kap sid st art tel jan febr feb mars apr aug sept okt nov dec",
      "osv m.m m.fl etc f.kr e.kr");
  static constexpr char list[] =
      "heterna>het heten>het heter>het arnas ornas ernas arens arna orna erna aren ares ens ets ar or er en "
      "et as es a e n";
  static constexpr auto suffixes = make_suffixes<sizeof list + count_words_in(list)>(list);
  static size_t stem(unsigned char* w, size_t n) noexcept {
    return strip_suffix(w, n, suffixes.data, suffixes.last, 3);
  }
};

}  // namespace detail

namespace lang {
using sv = language_of<detail::sv_data>;
}

PITH_NAMESPACE_END

#endif
