// SPDX-License-Identifier: MIT
#ifndef PITH_LANG_MR_HPP
#define PITH_LANG_MR_HPP

// Marathi: 384 bytes of tables.

#include <pith/language.hpp>

PITH_NAMESPACE_BEGIN

namespace detail {

struct mr_data {
  static constexpr const char* code = "mr";
  static constexpr script writing = script::devanagari;
  static constexpr unsigned char traits = detail::traits();
  static constexpr auto stops = make_stops<128>(
      "आणि आहे या हा ही हे ते तो ती व की तर पण न नाही असे अशी असा होते होता होती आहेत एक त्या त्याने त्यांनी "
      "त्यांच्या त्याच्या तिच्या मी तू आम्ही तुम्ही आपण आपल्या माझ्या मला तुला त्याला तिला त्यांना का काय कोण "
      "कधी कुठे कसे जर जे जो जी ज्या म्हणून साठी मध्ये वर खाली पासून पर्यंत बद्दल केला केली केले करून झाला "
      "झाली झाले येथे तेथे सर्व काही खूप फक्त देखील सुद्धा किंवा परंतु मात्र");
  static constexpr auto abbreviations = make_abbreviations<64>(
      "डॉ प्रा श्री सौ कु इ रु",
      "",
      "",
      "");
  static size_t stem(unsigned char*, size_t n) noexcept { return n; }
};

}  // namespace detail

namespace lang {
using mr = language_of<detail::mr_data>;
}

PITH_NAMESPACE_END

#endif
