// SPDX-License-Identifier: MIT
#ifndef PITH_LANG_AR_HPP
#define PITH_LANG_AR_HPP

// Arabic: 704 bytes of tables.

#include <pith/language.hpp>

PITH_NAMESPACE_BEGIN

namespace detail {

struct ar_data {
  static constexpr const char* code = "ar";
  static constexpr script writing = script::arabic;
  static constexpr unsigned char traits = detail::traits();
  static constexpr auto stops = make_stops<256>(
      "و في من أن على إلى التي هم ما مع كان عن خلال ذلك هذا الذي لكن بعد لا لم بين قد قبل كانت غير هذه كل هو "
      "أو إن مثل عندما حتى حيث علي هي الذين كما أحد هما بعض إذا عند لدي أي تلك دون منذ إحدى حول عدة تحت كانوا "
      "ضد عبر أمام ثم فيما مما إلي تكن لن أنا أولئك إلا جراء فوق كي لو معظم بل جميع حين داخل شبه كنت هل تجاه "
      "خارج سوى طوال لدى وفق أثناء أغلب إذ بما حسب ضمن وفي ومن وهو وهي وأن وقد وكان أنه أنها له لها به بها "
      "فيه فيها منه منها عليه عليها وكانت هناك أيضا فقط");
  static constexpr auto abbreviations = make_abbreviations<64>(
      "د أ م ص",
      "",
      "ص",
      "");
  // Drops the article and what is written together with it, two bytes a letter, if two letters or more are left.
  static size_t strip_article(unsigned char* w, size_t n) noexcept {
    const auto letter = [&](size_t i) { return static_cast<unsigned>(w[i]) << 8 | w[i + 1]; };
    size_t cut = 0;
    if (n >= 8 && letter(0) == 0xD988) cut = 2;                                      // wa-
    if (n >= cut + 8 && letter(cut) == 0xD8A7 && letter(cut + 2) == 0xD984) cut += 4;  // al-
    else if (n >= cut + 10 && letter(cut + 2) == 0xD8A7 && letter(cut + 4) == 0xD984) cut += 6;  // bi-l-, ka-l-, fa-l-
    else if (n >= cut + 8 && letter(cut) == 0xD984 && letter(cut + 2) == 0xD984) cut += 4;  // li-l-
    else cut = 0;
    for (size_t i = cut; cut != 0 && i < n; ++i) w[i - cut] = w[i];
    return n - cut;
  }
  static constexpr char list[] =
      "ها هم هن ية ات ان ون ين ه ة ي";
  static constexpr auto suffixes = make_suffixes<sizeof list + count_words_in(list)>(list);
  static size_t stem(unsigned char* w, size_t n) noexcept {
    return strip_suffix(w, strip_article(w, n), suffixes.data, suffixes.last, 4);
  }
};

}  // namespace detail

namespace lang {
using ar = language_of<detail::ar_data>;
}

PITH_NAMESPACE_END

#endif
