// SPDX-License-Identifier: MIT
#ifndef PITH_LANG_FA_HPP
#define PITH_LANG_FA_HPP

// Persian: 714 bytes of tables.

#include <pith/language.hpp>

PITH_NAMESPACE_BEGIN

namespace detail {

struct fa_data {
  static constexpr const char* code = "fa";
  static constexpr script writing = script::arabic;
  static constexpr unsigned char traits = detail::traits();
  static constexpr auto stops = make_stops<256>(
      "و را به در از که با این است خود آن بود برای بر او هر من خواهد ما تا اگر شما باشد یا آنها خواهند باید "
      "بودند تو اما خواهم هیچ بودم چند آیا خواهیم وی باشند آنان همان همین باشید نباید خویش چون نسبت بدون ولی "
      "ایشان خواهید علیه مانند خودش مثل مرا چنین توسط زیر دربارهٔ نخواهد اینها بودیم توی جز باشم باشیم نبود "
      "خواهی زیرا تحت خودم خودتان خودشان مگر بایستی بدان جلوی خودت نخواهند هزاران چنانچه چندین یکدیگر بی راجع "
      "ست ضد طبق نباشد همانند آنهایی باشی برایش بودید خودمان نزد همدیگر اینست برایشان بودی می نمی های شد شده "
      "کرد کرده");
  static constexpr auto abbreviations = make_abbreviations<64>(
      "ق م ه ص",
      "",
      "",
      "");
  static constexpr char list[] =
      "هایشان هایی ترین های ها تر ان ات ی";
  static constexpr auto suffixes = make_suffixes<sizeof list + count_words_in(list)>(list);
  static size_t stem(unsigned char* w, size_t n) noexcept {
    return strip_suffix(w, n, suffixes.data, suffixes.last, 4);
  }
};

}  // namespace detail

namespace lang {
using fa = language_of<detail::fa_data>;
}

PITH_NAMESPACE_END

#endif
