// SPDX-License-Identifier: MIT
#ifndef PITH_LANG_UR_HPP
#define PITH_LANG_UR_HPP

// Urdu: 640 bytes of tables.

#include <pith/language.hpp>

PITH_NAMESPACE_BEGIN

namespace detail {

struct ur_data {
  static constexpr const char* code = "ur";
  static constexpr script writing = script::arabic;
  static constexpr unsigned char traits = detail::traits();
  static constexpr auto stops = make_stops<256>(
      "کے کی مےں نے ہے سے کو اور کا کہ پر اس بھی لئے ہوئے ان ہےں گیا یہ نہیں وہ مسٹر ہیں انہوں تھا و گئی جا "
      "جانب جو گئے اپنے تھی رہی بعد تک ہی ساتھ تھے جس لیکن جبکہ کوئی خلاف کسی رہے تو رہا نہ اپنی انھوں جانے "
      "علاوہ جن جائےگا کئی تمام تاہم جائے یہاں انہیں ذریعہ صرف یا تحت دوران بعض لیے جب زیر ہر اب مطابق ایسے "
      "بغیر جناب خود سکتا جائےگی بموجب جہاں قبل متعلق باوجود سکتی سکے طرف وجہ اسے اگر چند کیونکہ انھیں ایسا "
      "کچھ ہم تا تقریباً جاتا جاتی میں اس_ کر");
  static constexpr auto abbreviations = make_abbreviations<64>(
      "ڈاکٹر",
      "",
      "",
      "");
  static size_t stem(unsigned char*, size_t n) noexcept { return n; }
};

}  // namespace detail

namespace lang {
using ur = language_of<detail::ur_data>;
}

PITH_NAMESPACE_END

#endif
