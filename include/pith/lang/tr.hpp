// SPDX-License-Identifier: MIT
#ifndef PITH_LANG_TR_HPP
#define PITH_LANG_TR_HPP

// Turkish: 1164 bytes of tables.

#include <pith/language.hpp>

PITH_NAMESPACE_BEGIN

namespace detail {

struct tr_data {
  static constexpr const char* code = "tr";
  static constexpr script writing = script::latin;
  static constexpr unsigned char traits = detail::traits(trait::ordinal);
  static constexpr auto stops = make_stops<256>(
      "bir ve bu de için o gibi ile her ne ama olarak kadar sonra ben ya ise değil ki mi benim kendi diye "
      "göre bana bütün onun hiçbir beni tüm veya ancak bunu bizim burada eğer çünkü şu yani biri biz bunun "
      "bunlar onu sen bazi hem beri bize mu orada size buna bunlari hatta kendisine birçok boyunca bundan "
      "kendini üzere bizi fakat hangi ilişkin ona siz onlarin rağmen sana senin sizin birkaç bunlarin değildi "
      "değildir idi kendisini kimi misiniz neler onlar onunla oradan oysa dair hepsi hepsini itibaren karşin "
      "kendimi kim nedir onlari seni ait bazilari benimle birbirine bunlardan çok şey daha en var yok");
  static constexpr auto abbreviations = make_abbreviations<128>(
      "dr prof doç yrd av sn bkz örn alb gen mah cad sok apt hz st",
      "a.ş ltd şti t.c",
      "no s sf cilt",
      "vb vs vd m.ö m.s");
  static constexpr char list[] =
      "larindan lerinden larinin lerinin larinda lerinde larina lerine larini lerini lardan lerden sindan "
      "sinden ünden ünün larda lerde larin lerin sinda sinde indan inden undan ünde sinin lari leri lara lere "
      "inda inde unda inin unun nün lar ler nin nun dan den tan ten sü yü ün da de ta te si su ya ye yi yu in "
      "un ü a e i u";
  static constexpr auto suffixes = make_suffixes<sizeof list + count_words_in(list)>(list);
  static size_t stem(unsigned char* w, size_t n) noexcept {
    return strip_suffix(w, n, suffixes.data, suffixes.last, 3);
  }
};

}  // namespace detail

namespace lang {
using tr = language_of<detail::tr_data>;
}

PITH_NAMESPACE_END

#endif
