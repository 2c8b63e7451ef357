// SPDX-License-Identifier: MIT
#ifndef PITH_LANG_TA_HPP
#define PITH_LANG_TA_HPP

// Tamil: 971 bytes of tables.

#include <pith/language.hpp>

PITH_NAMESPACE_BEGIN

namespace detail {

struct ta_data {
  static constexpr const char* code = "ta";
  static constexpr script writing = script::tamil;
  static constexpr unsigned char traits = detail::traits();
  static constexpr auto stops = make_stops<256>(
      "என்று அவர் இந்த வேண்டும் மற்றும் என பட்டது என்றும் போது பட்டு என்ற இது தான் குறித்து அந்த மீது "
      "வருகின்றனர் வருகிறது சார்பில் மூலம் அனைவரும் அவர்கள் தனது அது அதை இருந்து படுகிறது இந்தப் எந்த என்பது "
      "நான் வருகின்றன வரை அவரது அவர்களை இதை படி போல அவர்களுக்கு இடையே போன்ற அதில் அந்தப் அருகே அவருக்கு "
      "அவர்களது இதன் எனது எனத் கொண்டார் நாம் மட்டுமே முடியாது யாரும் விட்டது விட்டு அந்தத் அல்லது இந்தத் "
      "இருந்தது இல்லாத எனக் என்பதை குறித்தும் கூட கூடாது தங்கள் தனக்கு தவிர நாங்கள் படவில்லை படுகின்றனர் "
      "பட்டதற்கு பட்டனர் பிறகு மிக மிகப் மீதும் முடியும் வருவது விட்டதாகவும் அதிக அதிகம் அந்தக் அந்தச் "
      "அவருக்குப் ஆயிரமாக இவர் உட்பட உள்ளதாக உள்ளோம் எதிரான எதுவும் எனக்கு என்பதால் கூடும் கொண்டதாக கொண்டது "
      "கொண்டனர்");
  static constexpr auto abbreviations = make_abbreviations<128>(
      "திரு டாக்டர் ஏ பி சி டி இ எப் எஃப் ஜி எச் ஐ ஜே கே எல் எம் என் ஓ கியூ ஆர் எஸ் யூ வி ரூ தா மு சு ரா",
      "",
      "",
      "");
  static constexpr char list[] =
      "களுக்கு த்தில் த்தின் களில் களின் த்தை க்கு ுடன் களை கள் ில் ின் ால் ை";
  static constexpr auto suffixes = make_suffixes<sizeof list + count_words_in(list)>(list);
  static size_t stem(unsigned char* w, size_t n) noexcept {
    return strip_suffix(w, n, suffixes.data, suffixes.last, 6);
  }
};

}  // namespace detail

namespace lang {
using ta = language_of<detail::ta_data>;
}

PITH_NAMESPACE_END

#endif
