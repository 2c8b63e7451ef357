// SPDX-License-Identifier: MIT
#ifndef PITH_LANG_NO_HPP
#define PITH_LANG_NO_HPP

// Norwegian: 851 bytes of tables.

#include <pith/language.hpp>

PITH_NAMESPACE_BEGIN

namespace detail {

struct no_data {
  static constexpr const char* code = "no";
  static constexpr script writing = script::latin;
  static constexpr unsigned char traits = detail::traits(trait::ordinal);
  static constexpr auto stops = make_stops<256>(
      "i og det er på som å en for til at av med ikke de jeg han om et vi den var men vil kan fra seg hun "
      "skal etter være dette du eller ved må alle mot noe når enn skulle vært noen over denne andre hva meg "
      "man gjennom før mellom hans sin både oss ham sine dem ingen under uten kunne annet deg ville mens "
      "fordi hvis alt disse blant sitt min annen rundt tilbake måtte bør samme dersom hos våre hver egen "
      "henne hvert overfor begge ifølge innen slike all deres burde foran vår dere neste så nå her der da "
      "også bare jo hvor");
  static constexpr auto abbreviations = make_abbreviations<128>(
      "bl.a f.eks dvs d.v.s ca kl hr fr frk adv",
      "as",
      "nr s kap art tlf jan feb mars apr aug sept okt nov des",
      "osv m.m m.v mv o.l f.kr e.kr");
  static constexpr char list[] =
      "hetene>het heten>het heter>het enes ene ens ers ets er en et es e";
  static constexpr auto suffixes = make_suffixes<sizeof list + count_words_in(list)>(list);
  static size_t stem(unsigned char* w, size_t n) noexcept {
    return strip_suffix(w, n, suffixes.data, suffixes.last, 3);
  }
};

}  // namespace detail

namespace lang {
using no = language_of<detail::no_data>;
}

PITH_NAMESPACE_END

#endif
