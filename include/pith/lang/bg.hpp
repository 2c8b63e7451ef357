// SPDX-License-Identifier: MIT
#ifndef PITH_LANG_BG_HPP
#define PITH_LANG_BG_HPP

// Bulgarian: 918 bytes of tables.

#include <pith/language.hpp>

PITH_NAMESPACE_BEGIN

namespace detail {

struct bg_data {
  static constexpr const char* code = "bg";
  static constexpr script writing = script::cyrillic;
  static constexpr unsigned char traits = detail::traits();
  static constexpr auto stops = make_stops<256>(
      "на и в да се за е от с не ще си че са по това като му той до но след които го към бе ли през при "
      "всички те ни бъде аз ако което а със този тя тези ми който тази без която във им ти беше или й нас "
      "бяха една него според срещу я ние преди съм пред какво заради между около сме ви би бъдат върху ги "
      "един под над бил били нея тях у докато то всеки всичко кой ме зад дори била нашите никой всяка едно "
      "себе нека освен сред дали ето още много тук там");
  static constexpr auto abbreviations = make_abbreviations<128>(
      "гр г гг ул бул проф акад д-р инж арх лв хил млн млрд напр св вкл кв ж.к пл р англ лат фр чл ал",
      "н.е пр.хр сл.хр",
      "стр т гл рис фиг бр №",
      "др т.н н.е т.г в");
  static constexpr char list[] =
      "ията иите ият ета ите ата ото ъта ове еве ът ят та то те ия ии а о е и я";
  static constexpr auto suffixes = make_suffixes<sizeof list + count_words_in(list)>(list);
  static size_t stem(unsigned char* w, size_t n) noexcept {
    return strip_suffix(w, n, suffixes.data, suffixes.last, 6);
  }
};

}  // namespace detail

namespace lang {
using bg = language_of<detail::bg_data>;
}

PITH_NAMESPACE_END

#endif
