// SPDX-License-Identifier: MIT
#ifndef PITH_LANG_DE_HPP
#define PITH_LANG_DE_HPP

// German: 1102 bytes of tables.

#include <pith/language.hpp>

PITH_NAMESPACE_BEGIN

namespace detail {

struct de_data {
  static constexpr const char* code = "de";
  static constexpr script writing = script::latin;
  static constexpr unsigned char traits = detail::traits(trait::ordinal, trait::noun_capitals);
  static constexpr auto stops = make_stops<256>(
      "die der und in das von den zu mit für ist es nicht im auf sich eine ein des ich dem als er sie war an "
      "am nach wir bei einer aus wurde dass um über hat sind werden man einen zum kann vor einem wird aber "
      "wie zur diese wenn durch hatte daß oder unter waren habe bis sein seine wurden was keine ihre seit uns "
      "viele mich ihr während zwischen eines können vom alles dieser mir seiner ohne worden alle würde "
      "anderen weil ihrer ihren sei ab dies dieses doch meine bin nachdem andere ob soll nichts nur noch auch "
      "so sehr hier dann da ihm ihn du euch etwas");
  static constexpr auto abbreviations = make_abbreviations<256>(
      "u.a hr hrn fa inh fr frl z.b d.h bzw ca ggf vgl sog evtl inkl exkl zzgl geb gest kath ev hl dipl ing "
      "mag mio mrd max min allg insb griech lat engl franz",
      "str ag bspw u.ä a.d ff f",
      "nr s abs art bd kap abb tab tel jan jän febr feb mär apr jun jul aug sept sep okt nov dez",
      "usw");
  static constexpr char list[] =
      "heiten>heit keiten>keit ungen>ung innen>in ern em en er es e n";
  static constexpr auto suffixes = make_suffixes<sizeof list + count_words_in(list)>(list);
  static size_t stem(unsigned char* w, size_t n) noexcept {
    return strip_suffix(w, n, suffixes.data, suffixes.last, 3);
  }
};

}  // namespace detail

namespace lang {
using de = language_of<detail::de_data>;
}

PITH_NAMESPACE_END

#endif
