// SPDX-License-Identifier: MIT
#ifndef PITH_LANG_HE_HPP
#define PITH_LANG_HE_HPP

// Hebrew: 640 bytes of tables.

#include <pith/language.hpp>

PITH_NAMESPACE_BEGIN

namespace detail {

struct he_data {
  static constexpr const char* code = "he";
  static constexpr script writing = script::hebrew;
  static constexpr unsigned char traits = detail::traits();
  static constexpr auto stops = make_stops<256>(
      "של על את ב כי הוא עם או היא בין אשר זה כמו לאחר עד זו אך היה זאת נגד כל ללא אלו וכן לפי אל באותה ל מן "
      "אם הייתה שלא בידי הם כאשר לפני עבור בשל לו אותו אלא באמצעות בעקבות ו שלה אינו ועל כדי תוך לבין לעומת "
      "אותה אינה אלה בהם בו דרך ולא לה להיות לכך מול מכן בה בכל בפני בתוך ה ועוד כלפי שאינו שבו שלו אחרי בכך "
      "ואת ובו והוא להם לכל מאז מתוך עליה עליו רוב אולם בהן הזה ובה וגם והיא יכול כגון כזו כמה לפיה לתוך מ "
      "מדי מרבית אני אתה אנחנו לא יש אין גם רק מה מי");
  static constexpr auto abbreviations = make_abbreviations<64>(
      "ד פרופ עמ",
      "",
      "",
      "");
  static size_t stem(unsigned char*, size_t n) noexcept { return n; }
};

}  // namespace detail

namespace lang {
using he = language_of<detail::he_data>;
}

PITH_NAMESPACE_END

#endif
