// SPDX-License-Identifier: MIT
#ifndef PITH_LANG_PL_HPP
#define PITH_LANG_PL_HPP

// Polish: 1161 bytes of tables.

#include <pith/language.hpp>

PITH_NAMESPACE_BEGIN

namespace detail {

struct pl_data {
  static constexpr const char* code = "pl";
  static constexpr script writing = script::latin;
  static constexpr unsigned char traits = detail::traits(trait::ordinal);
  static constexpr auto stops = make_stops<256>(
      "w i na się z nie do że to o a po jest za od jak przez ale co dla czy tym będzie przed są tego ze jego "
      "już pod jako jej ich go ten tylko lub mnie oraz które jednak jeszcze nad który przy bo mi mu by sobie "
      "też aby nawet niż być był także bez siebie tych te będą jeśli ją nich obok wszystko tej która nim ja "
      "których coś również im więc żeby którym niej podczas je którzy we ci między nam kto kilka nic zamiast "
      "była nas ta wiele jeżeli on sobą tę wszystkie aż bardzo tu tam");
  static constexpr auto abbreviations = make_abbreviations<256>(
      "np tzw tj tzn ul al pl św inż mgr hab red dyr gen płk kpt por ks bp abp ob godz tys mln mld zł im ok "
      "wg dr lek m.in ang niem łac fr",
      "s.a sp",
      "nr s str t poz rys tab art ust pkt r w zob por",
      "itd itp r w n.e p.n.e");
  static constexpr char list[] =
      "owego owych owie owej owym ami ach owi ego emu ymi imi ych ich ów ią ym im ej om ie ą ę y i e a u o";
  static constexpr auto suffixes = make_suffixes<sizeof list + count_words_in(list)>(list);
  static size_t stem(unsigned char* w, size_t n) noexcept {
    return strip_suffix(w, n, suffixes.data, suffixes.last, 3);
  }
};

}  // namespace detail

namespace lang {
using pl = language_of<detail::pl_data>;
}

PITH_NAMESPACE_END

#endif
