// SPDX-License-Identifier: MIT
#ifndef PITH_LANG_IT_HPP
#define PITH_LANG_IT_HPP

// Italian: 1083 bytes of tables.

#include <pith/language.hpp>

PITH_NAMESPACE_BEGIN

namespace detail {

struct it_data {
  static constexpr const char* code = "it";
  static constexpr script writing = script::latin;
  static constexpr unsigned char traits = detail::traits(trait::elision);
  static constexpr auto stops = make_stops<256>(
      "di il e la che in è per del a l un della i si le una con al da dei dell sono delle gli nel o alla ma "
      "dal all chi se come quale può dalla sua degli lo ad nella su ai era cui questo dall loro suo essere "
      "sul tra quanto tutti alle d nell ci sia sulla nelle questa dopo erano uno dai senza stata tutto dello "
      "ogni qual ed contro fra perché c dalle mi deve fu nei possono suoi viene aveva ho lui quello queste "
      "verso mentre questi tutte venne vi li ne negli s sull quest quell m t v n non ha hanno");
  static constexpr auto abbreviations = make_abbreviations<256>(
      "sig sigg sig.ra sigra dott dott.ssa ing avv arch geom rag on sen mons egr gent spett prof.ssa psicol "
      "cav comm gen col cap ten s",
      "s.p.a s.r.l d",
      "n nr pag pagg p art artt cap vol fig tel gen feb mar apr mag giu lug ago set sett ott nov dic",
      "ecc a.c d.c az");
  static constexpr char list[] =
      "amente mente ghi>g chi>c ghe>g che>c i e o a";
  static constexpr auto suffixes = make_suffixes<sizeof list + count_words_in(list)>(list);
  static size_t stem(unsigned char* w, size_t n) noexcept {
    return strip_suffix(w, n, suffixes.data, suffixes.last, 3);
  }
};

}  // namespace detail

namespace lang {
using it = language_of<detail::it_data>;
}

PITH_NAMESPACE_END

#endif
