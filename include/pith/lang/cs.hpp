// SPDX-License-Identifier: MIT
#ifndef PITH_LANG_CS_HPP
#define PITH_LANG_CS_HPP

// Czech: 964 bytes of tables.

#include <pith/language.hpp>

PITH_NAMESPACE_BEGIN

namespace detail {

struct cs_data {
  static constexpr const char* code = "cs";
  static constexpr script writing = script::latin;
  static constexpr unsigned char traits = detail::traits(trait::ordinal);
  static constexpr auto stops = make_stops<256>(
      "a v se na je že s z do o k i ve ale jako za by pro si to co po tak podle od jeho než které která který "
      "když jen aby před pak už bylo byl byla byly nebo jsem jsou mezi při jejich ze své svého této tento "
      "tato toto tím bude budou není také jak kde kdy proto ani či až pod nad bez přes u jej ji jí mu jim "
      "nich něj ho on ona ono oni my vy ty já mi mě nás nám vás vám jsme jste být má mají měl však tedy totiž "
      "pouze ještě velmi další všech všechny ovšem během kvůli proti protože jenž jež aniž zda li ten ta ti "
      "těch tom tomu");
  static constexpr auto abbreviations = make_abbreviations<128>(
      "např tzv tj tzn mj ul nám ing mgr bc mudr judr phdr rndr doc kpt plk gen sv cca č hod min tis mil mld "
      "kč resp popř příp",
      "s.r.o a.s",
      "č str s obr tab roč sv odst písm čl",
      "atd apod aj n.l př.n.l");
  static constexpr char list[] =
      "ovými ového ovému ových ovým ové ový ová ími ými ých ích ého ího ému ímu ách ami emi ovi ech ům ím ým "
      "ou ů ý á é í ě y i e u a o";
  static constexpr auto suffixes = make_suffixes<sizeof list + count_words_in(list)>(list);
  static size_t stem(unsigned char* w, size_t n) noexcept {
    return strip_suffix(w, n, suffixes.data, suffixes.last, 3);
  }
};

}  // namespace detail

namespace lang {
using cs = language_of<detail::cs_data>;
}

PITH_NAMESPACE_END

#endif
