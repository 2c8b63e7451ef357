// SPDX-License-Identifier: MIT
#ifndef PITH_LANG_HI_HPP
#define PITH_LANG_HI_HPP

// Hindi: 832 bytes of tables.

#include <pith/language.hpp>

PITH_NAMESPACE_BEGIN

namespace detail {

struct hi_data {
  static constexpr const char* code = "hi";
  static constexpr script writing = script::devanagari;
  static constexpr unsigned char traits = detail::traits();
  static constexpr auto stops = make_stops<256>(
      "के में की और है से को का ने कि एक पर हैं था लिए गया नहीं यह जो इस तक साथ भी वह लेकिन अपने बाद उसने "
      "उसके कई गयी ही द्वारा वाले थे अपनी उसे गए ज्यादा जाता या सकता तो बहुत इसके उसकी जब बीच बारे लगभग रहे "
      "वे उसका कारण उस ऐसा केवल जा प्रति रहा इसका कुछ जिसमें जैसे उन्हें उन्होंने किसी कोई जाने दौरान मैं इसे "
      "क्योंकि वाली उनके ये सकते हालांकि जहां पास अनुसार उनकी यदि हर इन क्या सकती हम इसमें खिलाफ मैंने वाला "
      "ईसा उन जबकि रही सभी जिसे मुझे अपना");
  static constexpr auto abbreviations = make_abbreviations<64>(
      "डॉ श्री प्रो सं ई रु कि.मी",
      "",
      "",
      "");
  static constexpr char list[] =
      "ियों ियाँ ियां ाओं ाएं ाएँ ुओं ुएं ों ें ीं ाँ ां ओं एं ी ो े ा ि ु ू";
  static constexpr auto suffixes = make_suffixes<sizeof list + count_words_in(list)>(list);
  static size_t stem(unsigned char* w, size_t n) noexcept {
    return strip_suffix(w, n, suffixes.data, suffixes.last, 6);
  }
};

}  // namespace detail

namespace lang {
using hi = language_of<detail::hi_data>;
}

PITH_NAMESPACE_END

#endif
