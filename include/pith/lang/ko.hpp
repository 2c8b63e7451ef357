// SPDX-License-Identifier: MIT
#ifndef PITH_LANG_KO_HPP
#define PITH_LANG_KO_HPP

// Korean: 924 bytes of tables.

#include <pith/language.hpp>

PITH_NAMESPACE_BEGIN

namespace detail {

struct ko_data {
  static constexpr const char* code = "ko";
  static constexpr script writing = script::hangul;
  static constexpr unsigned char traits = detail::traits();
  static constexpr auto stops = make_stops<256>(
      "이 고 그 의 때문에 그는 는 및 에 중 몇 가 을 로 를 우리 모든 이라고 자신의 각 은 그의 이를 과 라고 또는 에서 여기 이라는 저는 그가 만에 으로 우리는 위에 이라며 이상 "
      "이는 제가 중에 누구 안에서 외 이것은 저희 정도 아래에 안에 어떤 에서는 옆 이들 이들은 인 제 그녀 끝에 나를 내가 내에 누가 땜에 무슨 사이 사이의 에게 외에 울 이고 이전의 "
      "자기 저도 전에 전에는 중에서 직전에 그들 안으로는 에는 이전까지는 전면에 주위에");
  static constexpr auto abbreviations = make_abbreviations<64>(
      "",
      "",
      "",
      "");
  static constexpr char list[] =
      "에서는 으로는 에게서 까지는 이라고 이라는 에서 으로 에게 까지 부터 라고 라는 들은 들이 들을 들의 이나 에는 에도 처럼 보다 하고 이며 과 와 은 는 이 가 을 를 의 에 도 만 "
      "로 들";
  static constexpr auto suffixes = make_suffixes<sizeof list + count_words_in(list)>(list);
  static size_t stem(unsigned char* w, size_t n) noexcept {
    return strip_suffix(w, n, suffixes.data, suffixes.last, 6);
  }
};

}  // namespace detail

namespace lang {
using ko = language_of<detail::ko_data>;
}

PITH_NAMESPACE_END

#endif
