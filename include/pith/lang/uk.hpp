// SPDX-License-Identifier: MIT
#ifndef PITH_LANG_UK_HPP
#define PITH_LANG_UK_HPP

// Ukrainian: 1195 bytes of tables.

#include <pith/language.hpp>

PITH_NAMESPACE_BEGIN

namespace detail {

struct uk_data {
  static constexpr const char* code = "uk";
  static constexpr script writing = script::cyrillic;
  static constexpr unsigned char traits = detail::traits(trait::apostrophe);
  static constexpr auto stops = make_stops<256>(
      "і на у в з що не до та за а про для це й від його він як але із я або чи під ми який то цього які "
      "після її ж їх по того щоб вони був вона те буде навіть цей всі щодо було через тільки якщо б нас яка "
      "все зі нього інших ви хто без бо при була бути лише мене ти той них проти свої тим мені ні себе цьому "
      "між над саме усі яких інші наші хоча ця йому крім кілька протягом своїх таких ці яким свого серед цих "
      "яке вас всіх ніж ще дуже вже так там тут ось");
  static constexpr auto abbreviations = make_abbreviations<128>(
      "т.зв р рр вул ім проф акад д-р грн тис млн млрд напр св пл просп обл с м н див англ нім лат",
      "н.е",
      "рис мал табл гл т ст стор №",
      "т.д т.п ін тощо н.е");
  static constexpr char list[] =
      "ення>ен ення його ість ості істю ться ують ають яють ями ами ого ому ими ією ати яти ити іти ала али "
      "ило ила или ує ає яє ія ій ії ий ої ою ею ую юю их ім ам ям ах ях ей їв ів ем ом єм ть і а я о е є и ї "
      "у ю й ь";
  static constexpr auto suffixes = make_suffixes<sizeof list + count_words_in(list)>(list);
  static size_t stem(unsigned char* w, size_t n) noexcept {
    return strip_suffix(w, n, suffixes.data, suffixes.last, 6);
  }
};

}  // namespace detail

namespace lang {
using uk = language_of<detail::uk_data>;
}

PITH_NAMESPACE_END

#endif
