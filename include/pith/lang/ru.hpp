// SPDX-License-Identifier: MIT
#ifndef PITH_LANG_RU_HPP
#define PITH_LANG_RU_HPP

// Russian: 1568 bytes of tables.

#include <pith/language.hpp>

PITH_NAMESPACE_BEGIN

namespace detail {

struct ru_data {
  static constexpr const char* code = "ru";
  static constexpr script writing = script::cyrillic;
  static constexpr unsigned char traits = detail::traits();
  static constexpr auto stops = make_stops<256>(
      "в и на с не по что из к он для его как был от это а до но за после о были была было или у же она "
      "которые при который они во их чтобы того однако под я ее только чем то этом том будет мы со этот между "
      "себя этого быть если её через против своей тем бы которая которой свою всех них без над ему которых "
      "лишь свои этой даже об перед кроме около таких этих именно свой среди хотя будут есть некоторые своего "
      "такие эти де которое него собой эта тот котором кто ли мне ещё еще очень уже так там здесь вот");
  static constexpr auto abbreviations = make_abbreviations<256>(
      "т.е т.к т.н г гг ул им проф акад д-р руб тыс млн млрд напр св стр ср пос с пл пр просп обл р-н д кв см "
      "ст гр гос англ фр нем лат греч яп исп итал укр рус кит араб род ум доц инж чел",
      "н.э",
      "рис табл гл т вып №",
      "т.д т.п др пр н.э в вв долл куб.м");
  static constexpr char list[] =
      "ениями ениях иями ться ется ются ями ами ого его ему ому ыми ими ией ием иях иям ешь ать ять ить еть "
      "ала али ило ила или ует уют ают яют ает яет ия ий ые ие ый ой ая яя ое ее ых их ую юю ом ем ам ям ах "
      "ях ей ев ов ию ью ья ет ют ят ит ут ат ал ил ся ь а я о е ы и у ю й";
  static constexpr auto suffixes = make_suffixes<sizeof list + count_words_in(list)>(list);
  static size_t stem(unsigned char* w, size_t n) noexcept {
    return strip_suffix(w, n, suffixes.data, suffixes.last, 6);
  }
};

}  // namespace detail

namespace lang {
using ru = language_of<detail::ru_data>;
}

PITH_NAMESPACE_END

#endif
