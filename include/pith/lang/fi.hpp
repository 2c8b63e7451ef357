// SPDX-License-Identifier: MIT
#ifndef PITH_LANG_FI_HPP
#define PITH_LANG_FI_HPP

// Finnish: 1036 bytes of tables.

#include <pith/language.hpp>

PITH_NAMESPACE_BEGIN

namespace detail {

struct fi_data {
  static constexpr const char* code = "fi";
  static constexpr script writing = script::latin;
  static constexpr unsigned char traits = detail::traits(trait::ordinal);
  static constexpr auto stops = make_stops<256>(
      "ja on että ei se oli tai hän kun sen ovat mutta joka kuin voi jos ole sitä siitä olisi sekä tämän "
      "mukaan ne kaikki hänen olla en mitä kanssa ollut jotka jossa tämä sillä jonka jälkeen eli mä vaikka "
      "eikä niiden olen et he niitä eivät minä tässä vuoksi mikä mitään siihen olivat joita koska tätä ettei "
      "me onko voidaan jotta mut minun siinä voivat muita heidän joiden minua niistä vai kautta puolesta "
      "meidän pitäisi voisi hänet joilla jolla jota jotain tästä joissa joista joku tällä varten hänelle "
      "ilman kaikille kohti ku minut näitä saattaa tähän välillä häntä missä niin nyt vain myös jo vielä");
  static constexpr auto abbreviations = make_abbreviations<128>(
      "esim ts ks vrt n mm prof tri toim ent puh ym",
      "oy oyj ab",
      "nro s klo",
      "jne yms ym ymv eaa jaa");
  static constexpr char list[] =
      "issään istään illään issaan istaan illaan issä istä illä iltä issa ista illa ilta ille iksi seen ssä "
      "stä llä ltä ttä iin ien jen ssa sta lla lta lle ksi tta nä tä jä än na ta ja in en an ä n t a i";
  static constexpr auto suffixes = make_suffixes<sizeof list + count_words_in(list)>(list);
  static size_t stem(unsigned char* w, size_t n) noexcept {
    return strip_suffix(w, n, suffixes.data, suffixes.last, 4);
  }
};

}  // namespace detail

namespace lang {
using fi = language_of<detail::fi_data>;
}

PITH_NAMESPACE_END

#endif
