// SPDX-License-Identifier: MIT
#ifndef PITH_LANG_DA_HPP
#define PITH_LANG_DA_HPP

// Danish: 865 bytes of tables.

#include <pith/language.hpp>

PITH_NAMESPACE_BEGIN

namespace detail {

struct da_data {
  static constexpr const char* code = "da";
  static constexpr script writing = script::latin;
  static constexpr unsigned char traits = detail::traits(trait::ordinal);
  static constexpr auto stops = make_stops<256>(
      "i og at det en er af til på de for den med som der har et jeg om han men vi fra var kan man sig skal "
      "hun efter eller vil være kunne du over ved havde noget skulle andre sin under deres været end ingen "
      "min hans os hvad hvis mod når mig nogle dem fordi ham anden sit ville må denne hendes mens selv andet "
      "hende dette hos mellem før blandt dig disse gennem hinanden måtte nogen begge omkring hver hvert sine "
      "din idet igennem vores én ad via bør hvem ifølge samt vore bag burde hinandens så nu her da også bare "
      "jo hvor ikke");
  static constexpr auto abbreviations = make_abbreviations<128>(
      "bl.a f.eks fx dvs d.v.s ca kl hr fr frk adv ifm ift pga inkl ekskl kgl str",
      "a/s aps kr",
      "nr s kap stk art tlf jan feb mar apr jun jul aug sept okt nov dec",
      "osv m.m m.v mv o.l f.kr e.kr m.fl");
  static constexpr char list[] =
      "heden>hed heder>hed ernes erens erne eren enes ers ene ens ets er en et es e";
  static constexpr auto suffixes = make_suffixes<sizeof list + count_words_in(list)>(list);
  static size_t stem(unsigned char* w, size_t n) noexcept {
    return strip_suffix(w, n, suffixes.data, suffixes.last, 3);
  }
};

}  // namespace detail

namespace lang {
using da = language_of<detail::da_data>;
}

PITH_NAMESPACE_END

#endif
