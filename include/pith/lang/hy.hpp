// SPDX-License-Identifier: MIT
#ifndef PITH_LANG_HY_HPP
#define PITH_LANG_HY_HPP

// Armenian: 918 bytes of tables.

#include <pith/language.hpp>

PITH_NAMESPACE_BEGIN

namespace detail {

struct hy_data {
  static constexpr const char* code = "hy";
  static constexpr script writing = script::armenian;
  static constexpr unsigned char traits = detail::traits(trait::colon);
  static constexpr auto stops = make_stops<256>(
      "է և են ու որ էր համար մի ես այդ այս ենք նաև եմ մասին հետ մեջ թե բայց ոչ իր նրա այն մեր իսկ էի վրա "
      "իրենց բոլոր իմ ինչ որը էին նա որոնք չի դա մենք չեն նրանք այլ կամ մինչև ինձ սույն դրա չէ ամեն որպես "
      "մյուս նրանց քեզ եթե քան եվ էս մեկը նրան չեմ չէր մեզ ահա ամբողջ դեպի իրեն որի դիմաց նկատմամբ նույն "
      "սակայն առանց դրանց կողմից չէի պիտի սա դրանք ինքը յուրաքանչյուր նույնիսկ ողջ որովհետև որպեսզի ուրիշ տակ "
      "քանի դու թեև ձեզ ոչինչ ովքեր որն ուրեմն պես այդպիսի այլև այնուամենայնիվ այնուհանդերձ այնպիսի արդյոք");
  static constexpr auto abbreviations = make_abbreviations<64>(
      "թ դ պ ք օր մ",
      "",
      "",
      "");
  static constexpr char list[] =
      "ությունը>ություն ությունն>ություն ությամբ>ություն ներում ության>ություն ներից ներով ներին ների ները "
      "ներն ներ երի երը ում եր ին ից ով ի ը ն";
  static constexpr auto suffixes = make_suffixes<sizeof list + count_words_in(list)>(list);
  static size_t stem(unsigned char* w, size_t n) noexcept {
    return strip_suffix(w, n, suffixes.data, suffixes.last, 6);
  }
};

}  // namespace detail

namespace lang {
using hy = language_of<detail::hy_data>;
}

PITH_NAMESPACE_END

#endif
